#include <fmt/format.h>

#include <algorithm>

#include "analyzer/query/clauses.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/names.h"
#include "analyzer/query/transform.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/lexer.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::query {
namespace {

using catalog::RelationKind;
using catalog::RteKind;
using syntax::As;
using syntax::AsNode;
using syntax::Items;
using syntax::StringValue;
using syntax::To;

// Source: transformTableEntry(), getNSItemForSpecialRelationTypes().
NamespaceItemRef AddTable(ParseState& state, const ::RangeVar& raw) {
  if (raw.schemaname == nullptr) {
    int levels_up = 0;
    if (const auto cte = FindCte(state, raw.relname, &levels_up)) return AddCte(state, cte, levels_up, raw);
    for (const auto& [name, oid] : state.context.transition_tables) {
      if (name != raw.relname) continue;
      return AddTransitionTable(state, name, *state.catalog().Find<catalog::Relation>(oid), MakeAlias(raw.alias).get());
    }
  }
  const RelationLookup found = OpenRelation(state, raw);
  const std::shared_ptr<catalog::Alias> alias = MakeAlias(raw.alias);
  if (found.oid == types::kInvalidOid) return AddUndeterminedRelation(state, raw.relname, alias.get(), raw.inh, true);
  return AddRelation(state, found.oid, alias.get(), raw.inh, true);
}

// A place inside of a subquery, with no parentheses but its own around it; for VALUES, those of the first row too.
int PlaceInside(const ::SelectStmt& raw) {
  if (raw.op != SETOP_NONE) return PlaceInside(*raw.larg);
  if (raw.valuesLists != nullptr) return RawLocation(AsNode(Items<::List>(raw.valuesLists)[0]));
  return RawLocation(AsNode(raw.targetList));
}

// Where the parenthesis stands that opens a subquery in FROM, which the tree does not tell; -1 if it is not known.
int SubqueryLocation(std::string_view source, const ::SelectStmt& raw) {
  const int inside = PlaceInside(raw);
  if (inside < 0 || static_cast<size_t>(inside) > source.size()) return -1;
  std::vector<uint32_t> open;
  syntax::Lexer lexer(source);
  for (syntax::Token token = lexer.Next(); token.range.begin < static_cast<uint32_t>(inside); token = lexer.Next()) {
    if (token.kind == syntax::TokenKind::kEnd) return -1;
    const char first = source[token.range.begin];
    if (token.kind != syntax::TokenKind::kPunctuation) continue;
    if (first == '(') open.push_back(token.range.begin);
    if (first == ')' && !open.empty()) open.pop_back();
  }
  if (raw.valuesLists != nullptr && !open.empty()) open.pop_back();
  return open.empty() ? -1 : static_cast<int>(open.back());
}

// The grammar of the versions before 16 demands an alias.
void CheckSubqueryAlias(const ParseState& state, const ::RangeSubselect& raw) {
  const auto* select = As<::SelectStmt>(raw.subquery, T_SelectStmt);
  if (state.catalog().server_version() >= 16 || raw.alias != nullptr || select == nullptr) return;
  const bool values = select->valuesLists != nullptr;
  throw SqlError("42601", fmt::format("{} in FROM must have an alias", values ? "VALUES" : "subquery"),
                 SubqueryLocation(state.context.source, *select))
      .Hint(fmt::format("For example, FROM ({} ...) [AS] foo.", values ? "VALUES" : "SELECT"));
}

// Source: transformRangeSubselect().
NamespaceItemRef AddRangeSubselect(ParseState& state, const ::RangeSubselect& raw) {
  CheckSubqueryAlias(state, raw);
  const PlaceScope scope(state, ExprPlace::kFromSubselect);
  state.lateral_active = raw.lateral;
  QueryRef query = AnalyzeSubquery(state, raw.subquery, nullptr, false, true);
  state.lateral_active = false;
  return AddSubquery(state, std::move(query), MakeAlias(raw.alias).get(), raw.lateral, true);
}

void CheckSampleable(const RangeTblEntry& entry, int location) {
  const auto kind = static_cast<RelationKind>(entry.relation_kind);
  if (entry.kind == RteKind::kRelation && (kind == RelationKind::kTable || kind == RelationKind::kMaterializedView ||
                                           kind == RelationKind::kPartitionedTable)) {
    return;
  }
  if (entry.undetermined && entry.kind == RteKind::kRelation) return;
  throw SqlError("0A000", "TABLESAMPLE clause can only be applied to tables and materialized views", location);
}

TransformedFromItem Single(const NamespaceItemRef& item) {
  auto reference = std::make_shared<FromItem>();
  reference->rtindex = item->rtindex;
  item->relation_visible = item->columns_visible = true;
  item->lateral_only = false;
  item->lateral_ok = true;
  return {std::move(reference), item, {item}};
}

}  // namespace

std::vector<std::string> Strings(const ::List* list) {
  std::vector<std::string> result;
  for (const ::Node* item : Items<::Node>(list)) result.emplace_back(StringValue(item));
  return result;
}

std::shared_ptr<catalog::Alias> MakeAlias(const ::Alias* raw) {
  if (raw == nullptr) return nullptr;
  return std::make_shared<catalog::Alias>(catalog::Alias{raw->aliasname, Strings(raw->colnames)});
}

void CheckNameConflicts(const std::vector<NamespaceItemRef>& first, const std::vector<NamespaceItemRef>& second) {
  const auto is_plain = [](const RangeTblEntry& entry) {
    return entry.kind == RteKind::kRelation && entry.alias == nullptr;
  };
  for (const NamespaceItemRef& one : first) {
    if (!one->relation_visible) continue;
    for (const NamespaceItemRef& other : second) {
      if (!other->relation_visible || one->names.name != other->names.name) continue;
      // Tables of one name in two schemas; of an unknown one the schema is not known either.
      if (is_plain(*one->rte) && is_plain(*other->rte) &&
          (one->rte->relation != other->rte->relation || one->rte->relation == types::kInvalidOid)) {
        continue;
      }
      throw SqlError("42712", fmt::format("table name \"{}\" specified more than once", one->names.name));
    }
  }
}

void SetLateral(const std::vector<NamespaceItemRef>& items, bool lateral_only, bool lateral_ok) {
  for (const NamespaceItemRef& item : items) {
    item->lateral_only = lateral_only;
    item->lateral_ok = lateral_ok;
  }
}

void TransformFromClause(ParseState& state, const ::List* items) {
  for (const ::Node* raw : Items<::Node>(items)) {
    TransformedFromItem item = TransformFromItem(state, raw);
    CheckNameConflicts(state.namespace_items, item.shown);
    SetLateral(item.shown, true, true);
    state.join_list.push_back(std::move(item.join_tree));
    state.namespace_items.insert(state.namespace_items.end(), item.shown.begin(), item.shown.end());
  }
  SetLateral(state.namespace_items, false, true);
}

TransformedFromItem TransformFromItem(ParseState& state, const ::Node* raw) {
  CheckNesting();
  switch (raw->type) {
    case T_RangeVar: return Single(AddTable(state, To<::RangeVar>(raw)));
    case T_RangeSubselect: return Single(AddRangeSubselect(state, To<::RangeSubselect>(raw)));
    case T_RangeFunction: return Single(AddRangeFunction(state, To<::RangeFunction>(raw)));
    case T_RangeTableFunc:
    case T_JsonTable: return Single(AddTableFunction(state, raw));
    case T_RangeTableSample: {
      const auto& sample = To<::RangeTableSample>(raw);
      TransformedFromItem item = TransformFromItem(state, sample.relation);
      CheckSampleable(*item.columns->rte, RawLocation(sample.relation));
      TransformTableSample(state, sample, *item.columns->rte);
      return item;
    }
    case T_JoinExpr: return TransformJoin(state, To<::JoinExpr>(raw));
    default: throw Undetermined("an item of FROM of an unknown kind");
  }
}

void TransformTableSample(ParseState& state, const ::RangeTableSample& raw, RangeTblEntry& entry) {
  const Catalog& catalog = state.catalog();
  const std::string method = NameListText(raw.method);
  const std::vector<Oid> argument_types = {types::kInternalType};
  const Oid handler = LookupFunctionName(catalog, raw.method, &argument_types, true);
  if (handler == types::kInvalidOid) {
    const QualifiedName name = SplitQualifiedName(raw.method);
    if (catalog.MayExist(catalog::ObjectClass::kRoutine, name.schema, name.name)) {
      throw Undetermined("a tablesample method that is not known");
    }
    throw SqlError("42704", fmt::format("tablesample method {} does not exist", method), raw.location);
  }
  const auto* routine = catalog.Find<catalog::Routine>(handler);
  if (routine->result != types::kTsmHandlerType) {
    throw SqlError("42809", fmt::format("function {} must return type {}", method, "tsm_handler"), raw.location);
  }
  // Both of PostgreSQL's methods take a percentage; those of extensions say what they take in code.
  const Items<::Node> arguments(raw.args);
  if (routine->built_in && arguments.size() != 1) {
    throw SqlError("2202H", fmt::format("tablesample method {} requires 1 argument, not {}", method, arguments.size()),
                   raw.location);
  }
  entry.has_table_sample = true;
  entry.table_sample_method = routine->name;
  for (const ::Node* argument : arguments) {
    ExprRef expr = TransformExpr(state, argument, ExprPlace::kFromFunction);
    if (routine->built_in) {
      expr = CoerceToSpecificType(state, std::move(expr), {.oid = types::kFloat4Type}, "TABLESAMPLE");
    }
    AssignExprCollations(state, expr);
    entry.table_sample_arguments.push_back(std::move(expr));
  }
  if (raw.repeatable != nullptr) {
    entry.table_sample_repeatable =
        CoerceToSpecificType(state, TransformExpr(state, raw.repeatable, ExprPlace::kFromFunction),
                             {.oid = types::kFloat8Type}, "REPEATABLE");
    AssignExprCollations(state, entry.table_sample_repeatable);
  }
}

int SetTargetTable(ParseState& state, const ::RangeVar& name, bool inherit, bool also_source) {
  const RelationLookup found = OpenRelation(state, name);
  const std::shared_ptr<catalog::Alias> alias = MakeAlias(name.alias);
  state.target_item = found.oid == types::kInvalidOid
                          ? AddUndeterminedRelation(state, name.relname, alias.get(), inherit, false)
                          : AddRelation(state, found.oid, alias.get(), inherit, false);
  if (also_source) AddToQuery(state, state.target_item, true, true, true);
  return state.target_item->rtindex;
}

}  // namespace pgtidy::query
