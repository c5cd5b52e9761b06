#include <fmt/format.h>

#include <algorithm>

#include "analyzer/query/clauses.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::query {
namespace {

using catalog::RowMark;
using catalog::RteKind;
using syntax::Items;

const char* Words(const ::LockingClause& raw) {
  switch (raw.strength) {
    case LCS_FORKEYSHARE: return "FOR KEY SHARE";
    case LCS_FORSHARE: return "FOR SHARE";
    case LCS_FORNOKEYUPDATE: return "FOR NO KEY UPDATE";
    case LCS_FORUPDATE:
    case LCS_NONE: break;
  }
  return "FOR UPDATE";
}

RowMark MarkOf(const ::LockingClause& raw, size_t rtindex, bool pushed_down) {
  RowMark mark;
  mark.rtindex = static_cast<int>(rtindex);
  mark.strength = static_cast<RowMark::Strength>(raw.strength - LCS_FORKEYSHARE);
  mark.wait = static_cast<RowMark::Wait>(raw.waitPolicy);
  mark.pushed_down = pushed_down;
  return mark;
}

// Source: applyLockingClause().
void Apply(catalog::Query& query, const RowMark& mark) {
  const auto found = std::ranges::find(query.row_marks, mark.rtindex, &RowMark::rtindex);
  if (found == query.row_marks.end()) {
    query.row_marks.push_back(mark);
    return;
  }
  found->strength = std::max(found->strength, mark.strength);
  found->wait = std::max(found->wait, mark.wait);
  found->pushed_down = found->pushed_down && mark.pushed_down;
}

// Source: CheckSelectLocking().
void CheckLockable(const catalog::Query& query, const ::LockingClause& raw) {
  const char* what = nullptr;
  if (query.set_operations != nullptr) {
    what = "UNION/INTERSECT/EXCEPT";
  } else if (!query.distinct_clause.empty()) {
    what = "DISTINCT clause";
  } else if (!query.group_clause.empty() || !query.grouping_sets.empty()) {
    what = "GROUP BY clause";
  } else if (query.having != nullptr) {
    what = "HAVING clause";
  } else if (query.has_aggregates) {
    what = "aggregate functions";
  } else if (query.has_window_functions) {
    what = "window functions";
  } else if (query.has_target_srfs) {
    what = "set-returning functions in the target list";
  }
  if (what != nullptr) throw SqlError("0A000", fmt::format("{} is not allowed with {}", Words(raw), what));
}

void LockAll(catalog::Query& query, const ::LockingClause& raw, bool pushed_down) {
  CheckLockable(query, raw);
  for (size_t i = 0; i < query.range_table.size(); ++i) {
    RangeTblEntry& entry = *query.range_table[i];
    if (!entry.in_from_clause || (entry.kind != RteKind::kRelation && entry.kind != RteKind::kSubquery)) continue;
    Apply(query, MarkOf(raw, i + 1, pushed_down));
    if (entry.kind == RteKind::kSubquery) LockAll(*entry.subquery, raw, true);
  }
}

// The name by which an entry can be locked, or null. A join without an alias has that of its USING clause.
const std::string* LockableName(const RangeTblEntry& entry) {
  if (!entry.in_from_clause) return nullptr;
  if (entry.alias != nullptr) return &entry.eref.name;
  if (entry.kind == RteKind::kJoin) {
    return entry.join_using_alias == nullptr ? nullptr : &entry.join_using_alias->name;
  }
  return entry.kind == RteKind::kSubquery || entry.kind == RteKind::kValues ? nullptr : &entry.eref.name;
}

const char* NotLockable(RteKind kind) {
  switch (kind) {
    case RteKind::kJoin: return "a join";
    case RteKind::kFunction: return "a function";
    case RteKind::kTableFunction: return "a table function";
    case RteKind::kValues: return "VALUES";
    case RteKind::kCte: return "a WITH query";
    case RteKind::kNamedTuplestore: return "a named tuplestore";
    case RteKind::kRelation:
    case RteKind::kSubquery:
    case RteKind::kResult: break;
  }
  return nullptr;
}

void LockNamed(catalog::Query& query, const ::LockingClause& raw, const ::RangeVar& name) {
  if (name.catalogname != nullptr || name.schemaname != nullptr) {
    throw SqlError("42601", fmt::format("{} must specify unqualified relation names", Words(raw)), name.location);
  }
  const auto found = std::ranges::find_if(query.range_table, [&](const RangeTblEntryRef& entry) {
    const std::string* lockable = LockableName(*entry);
    return lockable != nullptr && *lockable == name.relname;
  });
  if (found == query.range_table.end()) {
    throw SqlError("42P01",
                   fmt::format("relation \"{}\" in {} clause not found in FROM clause", name.relname, Words(raw)),
                   name.location);
  }
  if (const char* what = NotLockable((*found)->kind)) {
    throw SqlError("0A000", fmt::format("{} cannot be applied to {}", Words(raw), what), name.location);
  }
  Apply(query, MarkOf(raw, static_cast<size_t>(found - query.range_table.begin()) + 1, false));
  if ((*found)->kind == RteKind::kSubquery) LockAll(*(*found)->subquery, raw, true);
}

}  // namespace

const char* LockingWords(const ::List* raw) { return Words(*Items<::LockingClause>(raw)[0]); }

void TransformLockingClauses(catalog::Query& query, const ::List* raw) {
  for (const ::LockingClause* clause : Items<::LockingClause>(raw)) {
    if (clause->lockedRels == nullptr) {
      LockAll(query, *clause, false);
      continue;
    }
    CheckLockable(query, *clause);
    for (const ::RangeVar* name : Items<::RangeVar>(clause->lockedRels)) LockNamed(query, *clause, *name);
  }
}

}  // namespace pgtidy::query
