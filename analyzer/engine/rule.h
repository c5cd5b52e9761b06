#pragma once

#include <algorithm>
#include <memory>
#include <vector>

#include "analyzer/diagnostics/sink.h"
#include "analyzer/engine/config.h"
#include "analyzer/engine/context.h"
#include "analyzer/engine/query_context.h"
#include "analyzer/engine/rule_info.h"
#include "analyzer/engine/schema_problem.h"
#include "analyzer/engine/suppression.h"
#include "analyzer/migrations/ledger/judge.h"
#include "analyzer/migrations/migration.h"
#include "analyzer/text/source_map.h"

namespace pgtidy::engine {

/// Takes the findings of one rule, with the severity and options that hold for the file. Borrows all it is given.
class Reporter {
 public:
  Reporter(const RuleInfo& info, const RuleSettings& settings, diagnostics::DiagnosticSink& sink)
      : info_(info), settings_(settings), sink_(sink) {}

  /// Starts a finding at a place.
  [[nodiscard]] diagnostics::DiagnosticBuilder Report(text::Location location) const {
    return sink_.Report(std::string(info_.id), settings_.severity, location);
  }
  /// The same for a finding that is never worse than `most`, whatever is configured.
  [[nodiscard]] diagnostics::DiagnosticBuilder ReportAtMost(diagnostics::Severity most, text::Location location) const {
    return sink_.Report(std::string(info_.id), std::min(most, settings_.severity), location);
  }
  [[nodiscard]] const RuleOptions& options() const { return settings_.options; }

 private:
  const RuleInfo& info_;
  const RuleSettings& settings_;
  diagnostics::DiagnosticSink& sink_;
};

/// A rule: policy over facts. It keeps no state between calls, may be called from several threads, sees no parse tree,
/// and stays silent on what is unknown. It overrides the hooks it needs.
class Rule {
 public:
  virtual ~Rule() = default;
  [[nodiscard]] virtual const RuleInfo& info() const = 0;

  /// Called for each statement that goes up and has effects, in order.
  virtual void CheckStatement(const StatementContext& statement, const Reporter& reporter) const;
  /// Called for each text that cannot be read as it stands.
  virtual void CheckText(const TextProblem& problem, const Reporter& reporter) const;
  /// Called once for each migration set.
  virtual void CheckMigrations(const migrations::MigrationSet& set, const text::SourceMap& sources,
                               const Reporter& reporter) const;
  /// Called for each way in which the files of a set are not what its ledgers say.
  virtual void CheckHistory(const migrations::HistoryProblem& problem, const Reporter& reporter) const;
  /// Called for each statement that a server refuses on the database that the migrations before it make.
  virtual void CheckSchemaError(const SchemaProblem& problem, const Reporter& reporter) const;
  /// Called for each query of which there is something to say; not for one that is refused.
  virtual void CheckQuery(const QueryContext& query, const Reporter& reporter) const;
  /// Called for each suppressing comment that is not as it should be.
  virtual void CheckSuppression(const SuppressionProblem& problem, text::Location location,
                                const Reporter& reporter) const;
};

/// Returns the rules' descriptions, in their order.
[[nodiscard]] std::vector<const RuleInfo*> InfosOf(const std::vector<const Rule*>& rules);

}  // namespace pgtidy::engine
