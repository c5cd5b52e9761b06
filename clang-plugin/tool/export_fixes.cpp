#include "clang-plugin/tool/export_fixes.h"

#include <clang/Tooling/DiagnosticsYaml.h>
#include <llvm/Support/YAMLTraits.h>
#include <llvm/Support/raw_ostream.h>

#include <algorithm>

#include "clang-plugin/tool/compile_database.h"

namespace pgtidy::tool {
namespace {

namespace tooling = clang::tooling;

tooling::DiagnosticMessage MessageAt(const text::SourceMap& sources, text::Location location, const std::string& text) {
  tooling::DiagnosticMessage message{llvm::StringRef(text)};
  message.FilePath = AbsolutePath(sources.file(location.file).path(), "");
  message.FileOffset = location.range.begin;
  return message;
}

tooling::Diagnostic::Level LevelOf(diagnostics::Severity severity) {
  if (severity == diagnostics::Severity::kError) return tooling::Diagnostic::Error;
  return severity == diagnostics::Severity::kInfo ? tooling::Diagnostic::Remark : tooling::Diagnostic::Warning;
}

}  // namespace

std::string ClangTidyName(std::string_view rule) {
  std::string name = "pgtidy-" + std::string(rule);
  std::replace(name.begin(), name.end(), '/', '-');
  return name;
}

std::string RenderFixes(const std::vector<diagnostics::Diagnostic>& diagnostics, const text::SourceMap& sources,
                        diagnostics::Applicability least) {
  tooling::TranslationUnitDiagnostics unit;
  for (const diagnostics::Diagnostic& finding : diagnostics) {
    if (finding.suppression != diagnostics::SuppressionKind::kNone) continue;
    tooling::Diagnostic diagnostic(ClangTidyName(finding.rule), LevelOf(finding.severity), AbsolutePath(".", ""));
    diagnostic.Message = MessageAt(sources, finding.location, finding.message);
    const auto fix = std::find_if(finding.fixes.begin(), finding.fixes.end(), [&](const diagnostics::Fix& each) {
      return each.applicability >= least && !each.edits.empty();
    });
    if (fix != finding.fixes.end()) {
      for (const text::TextEdit& edit : fix->edits) {
        const std::string path = AbsolutePath(sources.file(edit.file).path(), "");
        tooling::Replacements& replacements = diagnostic.Message.Fix[path];
        // Edits of one fix do not conflict.
        llvm::cantFail(replacements.add({path, edit.range.begin, edit.range.size(), edit.replacement}));
      }
    }
    for (const diagnostics::Note& note : finding.notes) {
      if (note.location) diagnostic.Notes.push_back(MessageAt(sources, *note.location, note.message));
    }
    unit.Diagnostics.push_back(std::move(diagnostic));
  }
  std::string text;
  llvm::raw_string_ostream stream(text);
  llvm::yaml::Output yaml(stream);
  yaml << unit;
  return text;
}

}  // namespace pgtidy::tool
