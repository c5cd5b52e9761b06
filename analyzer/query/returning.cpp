#include <fmt/format.h>

#include "analyzer/query/clauses.h"
#include "analyzer/query/names.h"
#include "analyzer/query/transform.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::query {
namespace {

using Returning = catalog::Var::Returning;
using syntax::Items;

// Source: addNSItemForReturning().
void AddReturningItem(ParseState& state, const std::string& alias, Returning returning) {
  auto item = std::make_shared<NamespaceItem>(*state.target_item);
  item->names = {alias, item->rte->eref.column_names};
  item->names.column_names.resize(item->columns.size());
  item->returning = returning;
  AddToQuery(state, item, false, true, false);
}

#if PG_VERSION_NUM >= 180000
void ReadOptions(ParseState& state, catalog::Query& query, const ::List* options) {
  for (const ::ReturningOption* option : Items<::ReturningOption>(options)) {
    const bool old_row = option->option == RETURNING_OPTION_OLD;
    std::string& alias = old_row ? query.returning_old_alias : query.returning_new_alias;
    if (!alias.empty()) {
      throw SqlError("42601", fmt::format("{} cannot be specified multiple times", old_row ? "OLD" : "NEW"),
                     option->location);
    }
    alias = option->value;
    if (FindNamespaceItem(state, "", alias, -1, nullptr) != nullptr) {
      throw SqlError("42712", fmt::format("table name \"{}\" specified more than once", alias), option->location);
    }
    AddReturningItem(state, alias, old_row ? Returning::kOld : Returning::kNew);
  }
}
#endif

void AddDefaultAlias(ParseState& state, std::string& alias, const char* name, Returning returning) {
  if (!alias.empty() || FindNamespaceItem(state, "", name, -1, nullptr) != nullptr) return;
  alias = name;
  AddReturningItem(state, alias, returning);
}

}  // namespace

void TransformReturning(ParseState& state, catalog::Query& query, const void* raw, ExprPlace place) {
  if (raw == nullptr) return;
#if PG_VERSION_NUM >= 180000
  const auto& clause = *static_cast<const ::ReturningClause*>(raw);
  const ::List* expressions = clause.exprs;
  ReadOptions(state, query, clause.options);
#else
  const auto* expressions = static_cast<const ::List*>(raw);
#endif
  if (state.catalog().server_version() >= 18) {
    AddDefaultAlias(state, query.returning_old_alias, "old", Returning::kOld);
    AddDefaultAlias(state, query.returning_new_alias, "new", Returning::kNew);
  }
  const int saved_resno = std::exchange(state.next_resno, 1);
  query.returning_list = TransformTargetList(state, expressions, place);
  if (query.returning_list.empty()) {
    throw SqlError("42601", "RETURNING must have at least one column", RawLocation(Items<::Node>(expressions)[0]));
  }
  MarkOrigins(state, query.returning_list);
  if (state.resolve_unknowns) ResolveUnknowns(state, query.returning_list);
  state.next_resno = saved_resno;
}

}  // namespace pgtidy::query
