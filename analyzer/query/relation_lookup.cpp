#include <fmt/format.h>

#include <algorithm>

#include "analyzer/query/clauses.h"
#include "analyzer/query/names.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::query {
namespace {

using catalog::ObjectClass;
using catalog::RelationKind;

std::string_view SchemaOf(const ::RangeVar& name) { return name.schemaname == nullptr ? "" : name.schemaname; }

std::string NameText(const ::RangeVar& name) {
  return name.schemaname == nullptr ? std::string(name.relname) : fmt::format("{}.{}", name.schemaname, name.relname);
}

// Source: validate_relation_kind().
void CheckKind(const Catalog& catalog, const catalog::Relation& relation, int location) {
  const bool index = relation.kind == RelationKind::kIndex || relation.kind == RelationKind::kPartitionedIndex;
  if (!index && relation.kind != RelationKind::kCompositeType) return;
  if (catalog.server_version() < 16) {
    throw SqlError("42809", fmt::format("\"{}\" is {}", relation.name, index ? "an index" : "a composite type"),
                   location);
  }
  const char* kind = relation.kind == RelationKind::kIndex              ? "indexes"
                     : relation.kind == RelationKind::kPartitionedIndex ? "partitioned indexes"
                                                                        : "composite types";
  throw SqlError("42809", fmt::format("cannot open relation \"{}\"", relation.name), location)
      .Detail(fmt::format("This operation is not supported for {}.", kind));
}

bool IsFutureCte(const ParseState& state, std::string_view name) {
  for (const ParseState* level = &state; level != nullptr; level = level->parent) {
    if (std::ranges::any_of(level->future_ctes, [&](const auto& cte) { return cte->name == name; })) return true;
  }
  return false;
}

}  // namespace

RelationLookup LookupRelation(const Catalog& catalog, const ::RangeVar& name, bool missing_ok, bool with_location) {
  const int location = with_location ? name.location : -1;
  const std::string_view schema = SchemaOf(name);
  if (!missing_ok && !NamespaceExists(catalog, schema, location)) return {.may_exist = true};
  const Oid found = catalog.FindRelation(schema, name.relname);
  if (found != types::kInvalidOid) return {.oid = found};
  const bool may_exist = catalog.MayExist(ObjectClass::kRelation, schema, name.relname) ||
                         (!schema.empty() && catalog.FindNamespace(schema) == types::kInvalidOid &&
                          catalog.MayExist(ObjectClass::kNamespace, "", schema));
  if (!may_exist && !missing_ok) {
    throw SqlError("42P01", fmt::format("relation \"{}\" does not exist", NameText(name)), location);
  }
  return {.may_exist = may_exist};
}

RelationLookup OpenRelation(ParseState& state, const ::RangeVar& name) {
  const RelationLookup found = LookupRelation(state.catalog(), name, true, true);
  if (found.oid != types::kInvalidOid) {
    CheckKind(state.catalog(), *state.catalog().Find<catalog::Relation>(found.oid), name.location);
  } else if (!found.may_exist) {
    SqlError error("42P01", fmt::format("relation \"{}\" does not exist", NameText(name)), name.location);
    if (name.schemaname == nullptr && IsFutureCte(state, name.relname)) {
      error.Detail(fmt::format(
          "There is a WITH item named \"{}\", but it cannot be referenced from this part of the query.", name.relname));
      error.Hint("Use WITH RECURSIVE, or re-order the WITH items to remove forward references.");
    }
    throw error;
  }
  return found;
}

}  // namespace pgtidy::query
