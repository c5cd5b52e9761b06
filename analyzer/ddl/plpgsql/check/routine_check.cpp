#include "analyzer/ddl/plpgsql/check/routine_check.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "analyzer/ddl/apply/function_attributes.h"
#include "analyzer/ddl/apply/function_body.h"
#include "analyzer/ddl/plpgsql/check/checker.h"
#include "analyzer/types/coercion.h"

namespace pgtidy::ddl {

namespace {

using catalog::Catalog;
using catalog::Routine;
using plpgsql::TriggerCall;

bool HasPolymorphicTypes(const Routine& routine) {
  const std::vector<types::Oid>& all = routine.all_arguments.empty() ? routine.arguments : routine.all_arguments;
  return types::IsPolymorphic(routine.result) || std::any_of(all.begin(), all.end(), types::IsPolymorphic);
}

std::vector<TriggerCall> CallsOf(const Catalog& catalog, types::Oid function) {
  std::vector<TriggerCall> calls;
  for (const auto& trigger : catalog.All<catalog::Trigger>()) {
    if (trigger->function != function || trigger->enabled == 'D') continue;
    const auto* relation = catalog.Find<catalog::Relation>(trigger->relation);
    if (relation == nullptr) continue;
    TriggerCall call{
        .trigger = trigger.get(), .relation = relation, .schema = catalog.NamespaceName(relation->namespace_oid)};
    const std::pair<bool, std::string_view> events[] = {{trigger->on_insert, "INSERT"},
                                                        {trigger->on_update, "UPDATE"},
                                                        {trigger->on_delete, "DELETE"},
                                                        {trigger->on_truncate, "TRUNCATE"}};
    for (const auto& [fires, operation] : events) {
      if (!fires) continue;
      call.operation = operation;
      calls.push_back(call);
    }
  }
  return calls;
}

using Key = std::tuple<uint32_t, std::string, std::string, std::optional<uint32_t>>;

Key KeyOf(const RoutineError& error) {
  return {error.statement, error.error.sqlstate, error.error.message, error.error.offset};
}

// Each error once. One that not all tables meet names the first that does.
RoutineCheck Join(std::vector<std::pair<std::string, RoutineCheck>> by_table) {
  RoutineCheck joined;
  std::map<Key, RoutineError> first;
  std::set<std::pair<uint32_t, size_t>> known_facts;
  std::map<Key, std::set<std::string>> tables;
  std::set<std::string> all_tables;
  for (auto& [table, check] : by_table) {
    all_tables.insert(table);
    for (auto& [fact, place] : check.facts) {
      if (known_facts.emplace(place, fact.index()).second) joined.facts.emplace_back(std::move(fact), place);
    }
    for (RoutineError& error : check.errors) {
      const Key key = KeyOf(error);
      tables[key].insert(table);
      error.trigger_table = table;
      first.try_emplace(key, std::move(error));
    }
  }
  for (auto& [key, error] : first) {
    if (tables[key].size() == all_tables.size() && all_tables.size() > 1) error.trigger_table.clear();
    joined.errors.push_back(std::move(error));
  }
  return joined;
}

// The server has checked it when it was made; what it names may have gone since.
RoutineCheck CheckSqlBody(Catalog& catalog, const Routine& routine) {
  // What stands behind BEGIN ATOMIC cannot be taken away.
  if (!routine.sql_body.empty()) return {};
  const RoutineSettings settings(catalog, routine);
  try {
    CheckSqlText(catalog, routine);
  } catch (const types::SqlError& error) {
    if (plpgsql::DependsOnCaller(catalog, error)) return {};
    RoutineError found{.error = ToStatementError(error, 0)};
    return {.errors = {std::move(found)}, .facts = {}};
  } catch (const types::Undetermined&) {
    return {};
  }
  return {};
}

}  // namespace

RoutineCheck CheckRoutineBody(Catalog& catalog, const Routine& routine) {
  if (routine.built_in || HasPolymorphicTypes(routine)) return {};
  if (routine.language == types::kSqlLanguage) return CheckSqlBody(catalog, routine);
  const auto* language = catalog.Find<catalog::NamedObject>(routine.language);
  if (language == nullptr || language->name != "plpgsql") return {};
  const std::optional<plpgsql::Block> block = plpgsql::ParseBlock(routine.body);
  if (!block) return {};
  const RoutineSettings settings(catalog, routine);
  std::vector<std::pair<std::string, RoutineCheck>> by_table;
  const auto check = [&](const TriggerCall* call) {
    RoutineCheck result;
    plpgsql::BodyChecker(catalog, routine, call, result).Check(*block);
    by_table.emplace_back(call == nullptr ? "" : call->relation->name, std::move(result));
  };
  if (routine.result == types::kTriggerType) {
    const std::vector<TriggerCall> calls = CallsOf(catalog, routine.oid);
    for (const TriggerCall& call : calls) check(&call);
  } else {
    check(nullptr);
  }
  return Join(std::move(by_table));
}

}  // namespace pgtidy::ddl
