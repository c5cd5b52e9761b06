#include "analyzer/ddl/apply/context.h"

#include <fmt/format.h>

#include <algorithm>

#include "analyzer/query/type_name.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl {

namespace {

// Source: NAMEDATALEN - 1.
constexpr size_t kMaximumNameLength = 63;

// Cuts at a border between characters of UTF-8.
std::string ClipToCharacters(std::string_view text, size_t length) {
  if (text.size() <= length) return std::string(text);
  while (length > 0 && (static_cast<unsigned char>(text[length]) & 0xC0) == 0x80) --length;
  return std::string(text.substr(0, length));
}

}  // namespace

Oid RequireNamespace(const Catalog& catalog, std::string_view name) {
  const Oid oid = catalog.FindNamespace(name);
  if (oid != types::kInvalidOid) return oid;
  if (catalog.MayExist(ObjectClass::kNamespace, "", name)) throw Undetermined("a schema that may not exist");
  throw SqlError("3F000", fmt::format("schema \"{}\" does not exist", name));
}

namespace {

Oid RequireCreationNamespace(const Catalog& catalog) {
  const Oid oid = catalog.CreationNamespace();
  if (oid != types::kInvalidOid) return oid;
  if (catalog.session().search_path_undetermined || catalog.everything_undetermined()) {
    throw Undetermined("the search path is not known");
  }
  throw SqlError("3F000", "no schema has been selected to create in");
}

}  // namespace

CreationName CreationNameOf(ApplyContext& context, const ::List* names) {
  const query::QualifiedName name = query::SplitQualifiedName(names);
  if (name.schema == "pg_temp") return {context.catalog.TemporaryNamespace(), name.name};
  if (!name.schema.empty()) return {RequireNamespace(context.catalog, name.schema), name.name};
  return {RequireCreationNamespace(context.catalog), name.name};
}

CreationName CreationNameOf(ApplyContext& context, const ::RangeVar& name) {
  const std::string relation = name.relname;
  if (name.schemaname != nullptr && std::string_view(name.schemaname) == "pg_temp") {
    return {context.catalog.TemporaryNamespace(), relation};
  }
  if (name.relpersistence == 't') {
    if (name.schemaname != nullptr) {
      throw SqlError("42P16", "cannot create temporary relation in non-temporary schema");
    }
    return {context.catalog.TemporaryNamespace(), relation};
  }
  if (name.schemaname == nullptr) return {RequireCreationNamespace(context.catalog), relation};
  try {
    return {RequireNamespace(context.catalog, name.schemaname), relation};
  } catch (SqlError& error) {
    error.SetLocation(name.location);
    throw;
  }
}

Oid RequireRelation(const Catalog& catalog, const ::RangeVar& name, bool missing_ok) {
  const std::string_view schema = name.schemaname == nullptr ? "" : name.schemaname;
  const std::string_view relation = name.relname;
  const Oid oid = catalog.FindRelation(schema, relation);
  if (oid != types::kInvalidOid) return oid;
  if (catalog.MayExist(ObjectClass::kRelation, schema, relation)) {
    throw Undetermined("a relation that may not exist");
  }
  if (missing_ok) return types::kInvalidOid;
  if (!schema.empty()) static_cast<void>(RequireNamespace(catalog, schema));
  throw SqlError("42P01", schema.empty() ? fmt::format("relation \"{}\" does not exist", relation)
                                         : fmt::format("relation \"{}.{}\" does not exist", schema, relation));
}

void RecordNewObject(ApplyContext& context, const ObjectAddress& address, Oid namespace_oid) {
  if (namespace_oid != types::kInvalidOid) {
    context.catalog.AddDependency(address, {ObjectClass::kNamespace, namespace_oid}, DependencyType::kNormal);
  }
  if (context.extension != types::kInvalidOid) {
    context.catalog.AddDependency(address, {ObjectClass::kExtension, context.extension}, DependencyType::kExtension);
  }
}

std::string TruncateIdentifier(std::string_view name) { return ClipToCharacters(name, kMaximumNameLength); }

std::string MakeObjectName(std::string_view name1, std::string_view name2, std::string_view label) {
  size_t overhead = 0;
  if (!name2.empty()) ++overhead;
  if (!label.empty()) overhead += label.size() + 1;
  const size_t available = kMaximumNameLength - overhead;
  size_t length1 = name1.size();
  size_t length2 = name2.size();
  while (length1 + length2 > available) {
    if (length1 > length2) {
      --length1;
    } else {
      --length2;
    }
  }
  std::string name = ClipToCharacters(name1, length1);
  if (!name2.empty()) name += "_" + ClipToCharacters(name2, length2);
  if (!label.empty()) name += "_" + std::string(label);
  return name;
}

std::string ChooseRelationName(const Catalog& catalog, std::string_view name1, std::string_view name2,
                               std::string_view label, Oid namespace_oid, bool is_constraint) {
  std::string numbered(label);
  for (int pass = 1;; ++pass) {
    std::string name = MakeObjectName(name1, name2, numbered);
    if (catalog.FindRelationIn(namespace_oid, name) == types::kInvalidOid &&
        !(is_constraint && catalog.ConstraintNameExists(namespace_oid, name))) {
      return name;
    }
    numbered = fmt::format("{}{}", label, pass);
  }
}

std::string ChooseConstraintName(const Catalog& catalog, std::string_view name1, std::string_view name2,
                                 std::string_view label, Oid namespace_oid, const std::vector<std::string>& taken) {
  std::string numbered(label);
  for (int pass = 1;; ++pass) {
    std::string name = MakeObjectName(name1, name2, numbered);
    if (std::find(taken.begin(), taken.end(), name) == taken.end() &&
        !catalog.ConstraintNameExists(namespace_oid, name)) {
      return name;
    }
    numbered = fmt::format("{}{}", label, pass);
  }
}

}  // namespace pgtidy::ddl
