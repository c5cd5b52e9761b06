#include <fmt/format.h>

#include "analyzer/ddl/apply/definition.h"
#include "analyzer/ddl/apply/operator_family.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/format_type.h"

// CREATE OPERATOR CLASS: DefineOpClass().
namespace pgtidy::ddl {

using catalog::OperatorClass;

namespace {

void CheckNoOtherDefault(const Catalog& catalog, const AccessMethodTraits& traits, std::string_view name, Oid type) {
  std::string other;
  for (const builtin::OperatorClassRow& row : catalog.builtin().OperatorClasses(traits.oid)) {
    if (row.is_default && row.input_type == type) other = row.name;
  }
  for (const std::shared_ptr<const OperatorClass>& known : catalog.All<OperatorClass>()) {
    if (known->is_default && known->access_method == traits.oid && known->input_type == type) other = known->name;
  }
  if (other.empty()) return;
  throw SqlError("42710", fmt::format("could not make operator class \"{}\" be default for type {}", name,
                                      types::FormatType(catalog, type)))
      .Detail(fmt::format("Operator class \"{}\" already is the default.", other));
}

// The family that the statement names, or the one of the class's name, made where there is none.
Oid FindOrMakeFamily(ApplyContext& context, const ::CreateOpClassStmt& statement, const AccessMethodTraits& traits,
                     const CreationName& name) {
  if (statement.opfamilyname != nullptr) {
    return RequireOperatorFamily(context.catalog, traits.oid, traits.name, statement.opfamilyname);
  }
  const Oid existing =
      context.catalog.FindOperatorFamily(traits.oid, context.catalog.NamespaceName(name.namespace_oid), name.name);
  return existing != types::kInvalidOid ? existing : CreateFamily(context, traits, name);
}

void RecordDependencies(Catalog& catalog, const OperatorClass& operator_class, const FamilyMembers& members) {
  const ObjectAddress address{ObjectClass::kOperatorClass, operator_class.oid};
  const auto depend = [&](ObjectClass object_class, Oid oid, DependencyType type) {
    if (oid != types::kUndeterminedType) catalog.AddDependency(address, {object_class, oid}, type);
  };
  depend(ObjectClass::kOperatorFamily, operator_class.family, DependencyType::kAuto);
  depend(ObjectClass::kType, operator_class.input_type, DependencyType::kNormal);
  depend(ObjectClass::kType, operator_class.key_type, DependencyType::kNormal);
  for (const OperatorMember& member : members.operators) {
    depend(ObjectClass::kOperator, member.operator_oid, DependencyType::kNormal);
  }
  for (const FunctionMember& member : members.functions) {
    depend(ObjectClass::kRoutine, member.function, DependencyType::kNormal);
  }
}

}  // namespace

void ApplyCreateOperatorClass(ApplyContext& context, const ::CreateOpClassStmt& statement) {
  Catalog& catalog = context.catalog;
  const CreationName name = CreationNameOf(context, statement.opclassname);
  const AccessMethodTraits traits = TraitsOfAccessMethod(catalog, statement.amname);
  OperatorClass operator_class;
  operator_class.name = name.name;
  operator_class.created = context.PlaceAt(-1);
  operator_class.namespace_oid = name.namespace_oid;
  operator_class.access_method = traits.oid;
  operator_class.is_default = statement.isDefault;
  operator_class.input_type = query::ResolveTypeName(catalog, *statement.datatype, false).oid;
  if (IsUndetermined(catalog, operator_class.input_type)) {
    throw Undetermined("an operator class of an unknown type");
  }
  operator_class.family = FindOrMakeFamily(context, statement, traits, name);
  const FamilyMembers members = ReadFamilyMembers(catalog, traits, operator_class.input_type, statement.items);
  if (members.storage_type != types::kInvalidOid && members.storage_type != operator_class.input_type) {
    if (!traits.has_storage_type) {
      throw SqlError("42P17", fmt::format("storage type cannot be different from data type for access method \"{}\"",
                                          traits.name));
    }
    operator_class.key_type = members.storage_type;
  }
  const std::string schema = catalog.NamespaceName(name.namespace_oid);
  if (catalog.FindOperatorClass(traits.oid, schema, name.name) != types::kInvalidOid) {
    ThrowUnlessUndetermined(
        catalog, ObjectClass::kOperatorClass, schema, name.name,
        SqlError("42710",
                 fmt::format("operator class \"{}\" for access method \"{}\" already exists", name.name, traits.name)));
  }
  if (statement.isDefault) CheckNoOtherDefault(catalog, traits, name.name, operator_class.input_type);
  operator_class.oid = catalog.NewOid();
  catalog.Put(operator_class);
  RecordNewObject(context, {ObjectClass::kOperatorClass, operator_class.oid}, name.namespace_oid);
  AddFamilyMembers(context, operator_class.family, members, "");
  RecordDependencies(catalog, operator_class, members);
}

}  // namespace pgtidy::ddl
