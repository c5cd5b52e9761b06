#include "analyzer/engine/rule.h"

namespace pgtidy::engine {

void Rule::CheckStatement(const StatementContext& /*statement*/, const Reporter& /*reporter*/) const {}

void Rule::CheckText(const TextProblem& /*problem*/, const Reporter& /*reporter*/) const {}

void Rule::CheckMigrations(const migrations::MigrationSet& /*set*/, const text::SourceMap& /*sources*/,
                           const Reporter& /*reporter*/) const {}

void Rule::CheckHistory(const migrations::HistoryProblem& /*problem*/, const Reporter& /*reporter*/) const {}

void Rule::CheckSchemaError(const SchemaProblem& /*problem*/, const Reporter& /*reporter*/) const {}

void Rule::CheckQuery(const QueryContext& /*query*/, const Reporter& /*reporter*/) const {}

void Rule::CheckSuppression(const SuppressionProblem& /*problem*/, text::Location /*location*/,
                            const Reporter& /*reporter*/) const {}

std::vector<const RuleInfo*> InfosOf(const std::vector<const Rule*>& rules) {
  std::vector<const RuleInfo*> infos;
  infos.reserve(rules.size());
  for (const Rule* rule : rules) infos.push_back(&rule->info());
  return infos;
}

}  // namespace pgtidy::engine
