#include <fmt/format.h>

#include <memory>
#include <string>

#include "analyzer/engine/rule.h"

namespace pgtidy::rules {
namespace {

using diagnostics::Severity;

constexpr engine::RuleInfo kInfo = {
    .id = "history/ledger-conflict",
    .summary = "the base branch has another migration of this version",
    .severity = Severity::kError,
    .stability = engine::Stability::kStable,
    .since = "0.1.0",
    .docs =
        R"md(Two branches added a migration of one version. After the merge the framework refuses both, applies one of them, or fails with a
duplicate key, and a database that has run the one will never run the other. Found by comparing with the base branch in git, before
the merge.
)md",
};

class LedgerConflict final : public engine::Rule {
 public:
  [[nodiscard]] const engine::RuleInfo& info() const override { return kInfo; }

  void CheckHistory(const migrations::HistoryProblem& problem, const engine::Reporter& reporter) const override {
    if (problem.kind != migrations::HistoryProblemKind::kVersionTaken) return;
    auto finding = reporter.Report(problem.location);
    finding.Message(fmt::format("version {} is taken on {} by '{}'", problem.version, problem.ledger, problem.other));
    finding.Note("both branches added a migration of this version");
    finding.Help(fmt::format("merge {} and give this file the next version", problem.ledger));
  }
};

}  // namespace

std::unique_ptr<engine::Rule> MakeLedgerConflict() { return std::make_unique<LedgerConflict>(); }

}  // namespace pgtidy::rules
