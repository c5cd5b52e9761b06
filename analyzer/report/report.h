#pragma once

#include <string>
#include <vector>

#include "analyzer/diagnostics/diagnostic.h"
#include "analyzer/engine/rule_info.h"
#include "analyzer/text/source_map.h"

namespace pgtidy::report {

/// Everything a format may print. Borrows; all of it outlives the rendering.
struct Report {
  const text::SourceMap& sources;
  const std::vector<diagnostics::Diagnostic>& diagnostics;  ///< Sorted, with fingerprints; suppressed ones included.
  std::vector<const engine::RuleInfo*> rules;               ///< Every rule known to this build, sorted by id.
  size_t files_checked = 0;
  bool has_baseline = false;  ///< A baseline was compared: SARIF then tells new from unchanged.
};

struct TextOptions {
  bool color = false;
  bool show_suppressed = false;
  bool quiet = false;  ///< Only the findings, without the summary line.
};

// One file each. All return the whole document, UTF-8, ending in a line end. Lines and columns count from 1; columns
// count characters (code points), ends are exclusive where the format says so. Paths are as in the source map.

/// clang-tidy's form, with source line, caret and range, notes and help. Suppressed findings are left out unless asked.
[[nodiscard]] std::string RenderText(const Report& report, const TextOptions& options);
/// pgtidy's own JSON: docs/report_formats.md.
[[nodiscard]] std::string RenderJson(const Report& report);
/// SARIF 2.1.0. Source: OASIS sarif-v2.1.0.
[[nodiscard]] std::string RenderSarif(const Report& report);
/// GitHub's workflow commands: ::error file=...,line=...::message.
[[nodiscard]] std::string RenderGithub(const Report& report);
/// GitLab Code Quality.
[[nodiscard]] std::string RenderGitlab(const Report& report);
/// JUnit XML: one suite per file, one failing case per finding.
[[nodiscard]] std::string RenderJunit(const Report& report);
/// Checkstyle XML.
[[nodiscard]] std::string RenderCheckstyle(const Report& report);

}  // namespace pgtidy::report
