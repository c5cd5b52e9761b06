#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "analyzer/query/clauses.h"

namespace pgtidy::query {
namespace {

using catalog::As;
using catalog::CommandType;
using Override = catalog::Query::Override;

bool IsDefault(const ExprRef& expr) { return As<catalog::SetToDefault>(expr) != nullptr; }

// Whether the value is DEFAULT, in each row if it comes from VALUES. Source: findDefaultOnlyColumns().
bool IsDefaultOnly(const catalog::Query& query, const ExprRef& expr) {
  if (IsDefault(expr)) return true;
  const auto* var = As<catalog::Var>(expr);
  if (var == nullptr || var->varlevelsup != 0 || var->varattno <= 0) return false;
  const RangeTblEntry& entry = *query.range_table[static_cast<size_t>(var->varno) - 1];
  return entry.kind == catalog::RteKind::kValues && std::ranges::all_of(entry.values_lists, [&](const ExprList& row) {
           return IsDefault(row[static_cast<size_t>(var->varattno) - 1]);
         });
}

std::string IdentityDetail(const catalog::Column& column) {
  return fmt::format("Column \"{}\" is an identity column defined as GENERATED ALWAYS.", column.name);
}

std::string GeneratedDetail(const catalog::Column& column) {
  return fmt::format("Column \"{}\" is a generated column.", column.name);
}

void CheckInserted(const catalog::Query& query, const catalog::Column& column, const ExprRef& value,
                   Override override) {
  bool apply_default = IsDefaultOnly(query, value);
  const SqlError error("428C9", fmt::format("cannot insert a non-DEFAULT value into column \"{}\"", column.name));
  if (column.identity == 'a' && !apply_default && override != Override::kSystemValue) {
    if (override != Override::kUserValue) {
      throw SqlError(error).Detail(IdentityDetail(column)).Hint("Use OVERRIDING SYSTEM VALUE to override.");
    }
    apply_default = true;
  }
  if (column.generated != '\0' && !apply_default) throw SqlError(error).Detail(GeneratedDetail(column));
}

void CheckUpdated(const catalog::Column& column, const ExprRef& value) {
  if (IsDefault(value)) return;
  const SqlError error("428C9", fmt::format("column \"{}\" can only be updated to DEFAULT", column.name));
  if (column.identity == 'a') throw SqlError(error).Detail(IdentityDetail(column));
  if (column.generated != '\0') throw SqlError(error).Detail(GeneratedDetail(column));
}

// Whether only a part of a column is assigned. Source: get_assignment_input().
bool IsPartial(const ExprRef& expr) {
  if (const auto* domain = As<catalog::CoerceToDomain>(expr)) return IsPartial(domain->argument);
  const auto* reference = As<catalog::SubscriptingRef>(expr);
  return As<catalog::FieldStore>(expr) != nullptr || (reference != nullptr && reference->assignment != nullptr);
}

// Source: process_matched_tle().
void CheckAssignedOnce(const TargetList& target_list) {
  std::map<int, bool> partial;
  for (const TargetEntryRef& entry : target_list) {
    if (entry->junk) continue;
    const bool is_partial = IsPartial(entry->expression);
    const auto [earlier, is_new] = partial.emplace(entry->resno, is_partial);
    if (is_new || (earlier->second && is_partial)) continue;
    throw SqlError("42601", fmt::format("multiple assignments to same column \"{}\"", entry->name));
  }
}

void CheckTargets(const catalog::Query& query, const catalog::Relation& relation, const TargetList& target_list,
                  bool insert, Override override) {
  CheckAssignedOnce(target_list);
  for (const catalog::Column& column : relation.columns) {
    if (column.dropped || (column.identity != 'a' && column.generated == '\0')) continue;
    const catalog::TargetEntry* entry = TargetAt(target_list, column.number);
    if (entry == nullptr || entry->junk) continue;
    if (insert) {
      CheckInserted(query, column, entry->expression, override);
    } else {
      CheckUpdated(column, entry->expression);
    }
  }
}

}  // namespace

void CheckAssignedColumns(const Catalog& catalog, const catalog::Query& query) {
  if (query.result_relation == 0) return;
  const RangeTblEntry& target = *query.range_table[static_cast<size_t>(query.result_relation) - 1];
  const auto* relation = catalog.Find<catalog::Relation>(target.relation);
  if (relation == nullptr || relation->undetermined) return;
  switch (query.command) {
    case CommandType::kInsert:
      CheckTargets(query, *relation, query.target_list, true, query.override);
      if (query.on_conflict != nullptr) {
        CheckTargets(query, *relation, query.on_conflict->set, false, Override::kNotSet);
      }
      break;
    case CommandType::kUpdate: CheckTargets(query, *relation, query.target_list, false, Override::kNotSet); break;
    case CommandType::kMerge:
      for (const catalog::MergeAction& action : query.merge_actions) {
        const Override override = action.override_system_value ? Override::kSystemValue
                                  : action.override_user_value ? Override::kUserValue
                                                               : Override::kNotSet;
        if (action.command != CommandType::kInsert && action.command != CommandType::kUpdate) continue;
        CheckTargets(query, *relation, action.target_list, action.command == CommandType::kInsert, override);
      }
      break;
    case CommandType::kSelect:
    case CommandType::kDelete:
    case CommandType::kUtility: break;
  }
}

}  // namespace pgtidy::query
