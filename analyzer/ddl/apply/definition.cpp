#include "analyzer/ddl/apply/definition.h"

#include <fmt/format.h>

#include "analyzer/query/type_name.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl {

// A list of the one name that the option's text is.
struct OptionName::Storage {
  explicit Storage(::Node* name) : cell{.ptr_value = name}, list(std::make_unique<::List>()) {
    list->type = T_List;
    list->length = 1;
    list->elements = &cell;
  }

  ListCell cell;
  std::unique_ptr<::List> list;
};

OptionName::OptionName(const ::DefElem& option) {
  if (option.arg == nullptr) {
    throw SqlError("42601", fmt::format("{} requires a parameter", option.defname));
  }
  switch (option.arg->type) {
    case T_TypeName: list_ = reinterpret_cast<const ::TypeName*>(option.arg)->names; return;
    case T_List: list_ = reinterpret_cast<const ::List*>(option.arg); return;
    case T_String:
      storage_ = std::make_unique<Storage>(option.arg);
      list_ = storage_->list.get();
      return;
    default: throw SqlError("42601", fmt::format("argument of {} must be a name", option.defname));
  }
}

OptionName::~OptionName() = default;

SqlType OptionType(const Catalog& catalog, const ::DefElem& option, bool* is_set) {
  if (option.arg == nullptr) {
    throw SqlError("42601", fmt::format("{} requires a parameter", option.defname));
  }
  if (const auto* name = syntax::As<::TypeName>(option.arg, T_TypeName)) {
    if (is_set != nullptr) *is_set = name->setof;
    return query::ResolveTypeName(catalog, *name, false);
  }
  if (option.arg->type != T_String) {
    throw SqlError("42601", fmt::format("argument of {} must be a type name", option.defname));
  }
  const OptionName name(option);
  return {TypeOfNameList(catalog, name.list()), -1};
}

void ThrowConflictingOption(const ::DefElem& option) {
  throw SqlError("42601", "conflicting or redundant options", option.location);
}

Oid TypeOfNameList(const Catalog& catalog, const ::List* names) {
  ::TypeName name = {};
  name.type = T_TypeName;
  name.names = const_cast<::List*>(names);
  name.typemod = -1;
  name.location = -1;
  return query::ResolveTypeName(catalog, name, false).oid;
}

void ThrowUnlessUndetermined(const Catalog& catalog, ObjectClass object_class, std::string_view schema,
                             std::string_view name, SqlError error) {
  if (catalog.MayExist(object_class, schema, name)) throw Undetermined("an object that may not be what it was");
  throw error;
}

void ThrowUnlessUndetermined(const Catalog& catalog, ObjectClass object_class, Oid namespace_oid, std::string_view name,
                             SqlError error) {
  ThrowUnlessUndetermined(catalog, object_class, catalog.NamespaceName(namespace_oid), name, std::move(error));
}

namespace {

// Source: LookupExplicitNamespace().
void CheckNamespace(const Catalog& catalog, std::string_view schema) {
  if (!schema.empty()) static_cast<void>(RequireNamespace(catalog, schema));
}

}  // namespace

Oid RequireAccessMethod(const Catalog& catalog, std::string_view name) {
  const Oid oid = catalog.FindAccessMethod(name);
  if (oid != types::kInvalidOid) return oid;
  ThrowUnlessUndetermined(catalog, ObjectClass::kAccessMethod, "", name,
                          SqlError("42704", fmt::format("access method \"{}\" does not exist", name)));
}

Oid RequireOperatorClass(const Catalog& catalog, Oid access_method, std::string_view access_method_name,
                         const ::List* names) {
  const query::QualifiedName name = query::SplitQualifiedName(names);
  CheckNamespace(catalog, name.schema);
  const Oid oid = catalog.FindOperatorClass(access_method, name.schema, name.name);
  if (oid != types::kInvalidOid) return oid;
  ThrowUnlessUndetermined(catalog, ObjectClass::kOperatorClass, name.schema, name.name,
                          SqlError("42704", fmt::format("operator class \"{}\" does not exist for access method \"{}\"",
                                                        query::NameListText(names), access_method_name)));
}

Oid RequireOperatorFamily(const Catalog& catalog, Oid access_method, std::string_view access_method_name,
                          const ::List* names) {
  const query::QualifiedName name = query::SplitQualifiedName(names);
  CheckNamespace(catalog, name.schema);
  const Oid oid = catalog.FindOperatorFamily(access_method, name.schema, name.name);
  if (oid != types::kInvalidOid) return oid;
  ThrowUnlessUndetermined(
      catalog, ObjectClass::kOperatorFamily, name.schema, name.name,
      SqlError("42704", fmt::format("operator family \"{}\" does not exist for access method \"{}\"",
                                    query::NameListText(names), access_method_name)));
}

Oid RequireLanguage(const Catalog& catalog, std::string_view name) {
  const Oid oid = catalog.FindLanguage(name);
  if (oid != types::kInvalidOid) return oid;
  ThrowUnlessUndetermined(catalog, ObjectClass::kLanguage, "", name,
                          SqlError("42704", fmt::format("language \"{}\" does not exist", name)));
}

bool IsUndetermined(const Catalog& catalog, Oid type) {
  if (type == types::kUndeterminedType) return true;
  const types::Type* found = catalog.FindType(type);
  if (found == nullptr) return true;
  if (found->undetermined) return true;
  return found->true_array && found->element != types::kInvalidOid && IsUndetermined(catalog, found->element);
}

}  // namespace pgtidy::ddl
