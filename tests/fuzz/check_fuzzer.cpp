// Reads any bytes as a migration: parse, effects, rules, suppression, fixes, and every report. The first byte chooses
// what placeholders and transactions the framework has.

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "analyzer/diagnostics/fingerprint.h"
#include "analyzer/engine/fixes.h"
#include "analyzer/engine/lint.h"
#include "analyzer/report/report.h"
#include "analyzer/support/check.h"
#include "analyzer/text/edit.h"
#include "rules/registry.h"

using namespace pgtidy;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size == 0) return 0;
  const unsigned choice = data[0];
  const migrations::FrameworkInfo framework{.id = "fuzz",
                                            .name = "fuzz",
                                            .placeholders = {.psql_variables = (choice & 1) != 0,
                                                             .dollar_brace = (choice & 2) != 0,
                                                             .double_brace = (choice & 4) != 0},
                                            .detects_non_transactional = (choice & 8) != 0};
  text::SourceMap sources;
  const text::FileId file =
      sources.Add("fuzz.sql", std::string(reinterpret_cast<const char*>(data) + 1, size - 1));  // NOLINT
  const auto end = static_cast<uint32_t>(size - 1);
  const auto mode = static_cast<migrations::TransactionMode>(choice >> 4 & 3);
  const migrations::MigrationSet set{
      .framework = &framework,
      .root = ".",
      .files = {{.file = file,
                 .path = "fuzz.sql",
                 .version = "1",
                 .sections = {{.range = {0, end}, .direction = migrations::Direction::kUp, .transaction = mode}}}}};
  engine::Config config = engine::DefaultConfig();
  config.preview = true;
  config.suppression.accept = {"squawk", "eugene", "pgls", "atlas", "pgrubic"};
  engine::LintResult result = engine::Lint({set}, sources, rules::AllRules(), config, {.jobs = 1});

  diagnostics::AssignFingerprints(result.diagnostics, sources);
  const engine::ChosenFixes fixes = engine::ChooseFixes(result.diagnostics, diagnostics::Applicability::kUnsafe);
  for (const auto& [id, edits] : fixes.edits) {
    PGTIDY_CHECK(text::ApplyEdits(sources.file(id).text(), edits).has_value(), "chosen fixes fit together");
  }
  // Without the rules' pages: they are the same each time and would take most of it.
  const report::Report report{.sources = sources, .diagnostics = result.diagnostics, .rules = {}, .files_checked = 1};
  static_cast<void>(report::RenderText(report, {.color = true, .show_suppressed = true}));
  static_cast<void>(report::RenderJson(report));
  static_cast<void>(report::RenderSarif(report));
  static_cast<void>(report::RenderGithub(report));
  static_cast<void>(report::RenderGitlab(report));
  static_cast<void>(report::RenderJunit(report));
  static_cast<void>(report::RenderCheckstyle(report));
  return 0;
}
