#include "analyzer/ddl/plpgsql/check/routine_check.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "analyzer/ddl/apply/function_attributes.h"
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
    if (trigger->function != function) continue;
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
std::vector<RoutineError> Join(std::vector<std::pair<std::string, std::vector<RoutineError>>> by_table) {
  std::map<Key, RoutineError> first;
  std::map<Key, std::set<std::string>> tables;
  std::set<std::string> all_tables;
  for (auto& [table, errors] : by_table) {
    all_tables.insert(table);
    for (RoutineError& error : errors) {
      const Key key = KeyOf(error);
      tables[key].insert(table);
      error.trigger_table = table;
      first.try_emplace(key, std::move(error));
    }
  }
  std::vector<RoutineError> joined;
  for (auto& [key, error] : first) {
    if (tables[key].size() == all_tables.size() && all_tables.size() > 1) error.trigger_table.clear();
    joined.push_back(std::move(error));
  }
  return joined;
}

}  // namespace

std::vector<RoutineError> CheckRoutineBody(Catalog& catalog, const Routine& routine) {
  const auto* language = catalog.Find<catalog::NamedObject>(routine.language);
  if (routine.built_in || language == nullptr || language->name != "plpgsql" || HasPolymorphicTypes(routine)) return {};
  const std::optional<plpgsql::Block> block = plpgsql::ParseBlock(routine.body);
  if (!block) return {};
  const RoutineSettings settings(catalog, routine);
  std::vector<std::pair<std::string, std::vector<RoutineError>>> by_table;
  const auto check = [&](const TriggerCall* call) {
    std::vector<RoutineError> errors;
    plpgsql::BodyChecker(catalog, routine, call, errors).Check(*block);
    by_table.emplace_back(call == nullptr ? "" : call->relation->name, std::move(errors));
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
