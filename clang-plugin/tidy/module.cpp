#include <clang-tidy/ClangTidyCheck.h>
#include <clang-tidy/ClangTidyModule.h>
#include <clang-tidy/ClangTidyModuleRegistry.h>
#include <clang/ASTMatchers/ASTMatchFinder.h>
#include <clang/Basic/FileManager.h>
#include <clang/Basic/SourceManager.h>
#include <clang/Basic/Version.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>
#include <string>

#include "analyzer/cli/all_rules.h"
#include "analyzer/report/message.h"
#include "clang-plugin/tidy/project_scan.h"
#include "clang-plugin/tool/export_fixes.h"

// The module of clang-tidy: `clang-tidy-19 -load libpgtidy-tidy.so -checks='-*,pgtidy-*' file.cpp`. Each rule of pgtidy
// is a check; all checks of a unit share one scan, which the first of them makes.

namespace pgtidy::tidy {
namespace {

using clang::tidy::ClangTidyCheck;
using clang::tidy::ClangTidyContext;

// A module in the clang-tidy of another version would find nothing and say nothing.
const bool kIsRightClang = [] {
  const std::string host = clang::getClangFullVersion();
  if (host.find("clang version " CLANG_VERSION_MAJOR_STRING ".") != std::string::npos) return true;
  std::fprintf(stderr, "pgtidy: this module is built for clang-tidy %s and cannot work in '%s'\n", CLANG_VERSION_STRING,
               host.c_str());
  constexpr int kInternalSoftwareError = 70;
  std::_Exit(kInternalSoftwareError);
}();

// What the checks of one translation unit have in common. clang-tidy makes them anew for each.
class UnitScan {
 public:
  // The one that the other checks of the unit have, or a new one.
  static std::shared_ptr<UnitScan> Shared() {
    static thread_local std::weak_ptr<UnitScan> current;
    std::shared_ptr<UnitScan> shared = current.lock();
    if (!shared) {
      shared = std::make_shared<UnitScan>();
      current = shared;
    }
    return shared;
  }

  // Makes the scan at the first call.
  const ProjectScan& Of(clang::ASTContext& context, const ScanOptions& options) {
    if (!scan_ || context_ != &context) {
      scan_.emplace(context, options);
      context_ = &context;
      is_problem_told_ = false;
    }
    return *scan_;
  }

  // True once for a scan that has a problem.
  bool TakeProblem() {
    const bool is_news = !scan_->problem().empty() && !is_problem_told_;
    is_problem_told_ = true;
    return is_news;
  }

 private:
  std::optional<ProjectScan> scan_;
  const clang::ASTContext* context_ = nullptr;
  bool is_problem_told_ = false;
};

clang::SourceLocation LocationOf(clang::SourceManager& sources, const std::string& path, uint32_t offset) {
  const clang::OptionalFileEntryRef entry = sources.getFileManager().getOptionalFileRef(path);
  if (!entry) return {};
  const clang::FileID file = sources.translateFile(*entry);
  if (file.isInvalid() || offset > sources.getFileIDSize(file)) return {};
  return sources.getLocForStartOfFile(file).getLocWithOffset(static_cast<int>(offset));
}

class PgtidyCheck : public ClangTidyCheck {
 public:
  PgtidyCheck(llvm::StringRef name, ClangTidyContext* context, std::string rule)
      : ClangTidyCheck(name, context), rule_(std::move(rule)), unit_(UnitScan::Shared()) {
    // One set of options for all checks: `pgtidy.Config`.
    const OptionsView options("pgtidy", context->getOptions().CheckOptions, context);
    options_.config = options.get("Config", "").str();
    options_.migrations = options.get("Migrations", "").str();
    options_.query_cache = options.get("QueryCache", "").str();
  }

  void registerMatchers(clang::ast_matchers::MatchFinder* finder) override {
    finder->addMatcher(clang::ast_matchers::translationUnitDecl(), this);
  }

  void check(const clang::ast_matchers::MatchFinder::MatchResult& result) override {
    const ProjectScan& scan = unit_->Of(*result.Context, options_);
    if (unit_->TakeProblem()) configurationDiag("%0") << scan.problem();
    for (const diagnostics::Diagnostic& finding : scan.findings()) {
      if (finding.rule == rule_) Tell(scan, finding, *result.SourceManager);
    }
  }

 private:
  void Tell(const ProjectScan& scan, const diagnostics::Diagnostic& finding, clang::SourceManager& sources) {
    const FilePlace place = scan.PlaceOf(finding.location);
    const clang::SourceLocation begin = LocationOf(sources, place.path, place.range.begin);
    if (begin.isInvalid()) return;
    {
      // Always a warning: clang-tidy makes no fixes once there is an error. WarningsAsErrors decides.
      clang::DiagnosticBuilder builder = diag(begin, "%0") << report::Headline(finding);
      const clang::SourceLocation end = LocationOf(sources, place.path, place.range.end);
      if (end.isValid()) builder << clang::CharSourceRange::getCharRange(begin, end);
      const diagnostics::Fix* fix = FixOf(finding, diagnostics::Applicability::kSafe);
      if (fix != nullptr) AddFix(scan, *fix, sources, builder);
    }
    bool has_note_elsewhere = false;
    for (const diagnostics::Note& note : finding.notes) {
      const std::optional<FilePlace> at = note.location ? std::optional(scan.PlaceOf(*note.location)) : std::nullopt;
      clang::SourceLocation location = at ? LocationOf(sources, at->path, at->range.begin) : begin;
      // Migrations are no files of Clang's.
      const bool is_foreign = location.isInvalid();
      if (is_foreign) location = begin;
      has_note_elsewhere = has_note_elsewhere || (at && !is_foreign);
      diag(location, "%0", clang::DiagnosticIDs::Note)
          << (is_foreign ? note.message + " (" + at->path + ")" : note.message);
    }
    // clang-tidy makes the fixes of notes only with --fix-notes; editors offer them.
    const diagnostics::Fix* guess = FixOf(finding, diagnostics::Applicability::kUnsafe);
    if (FixOf(finding, diagnostics::Applicability::kSafe) != nullptr) guess = nullptr;
    if (guess != nullptr && finding.help.empty()) {
      AddFix(scan, *guess, sources, diag(begin, "%0", clang::DiagnosticIDs::Note) << guess->title);
      guess = nullptr;
    }
    for (const std::string& help : finding.help) {
      const clang::DiagnosticBuilder builder = diag(begin, "%0", clang::DiagnosticIDs::Note) << "help: " + help;
      if (guess != nullptr) AddFix(scan, *guess, sources, builder);
      guess = nullptr;
    }
    // clang-tidy leaves out what has no part of it in the main file: the call may be there where the text is not.
    const std::optional<FilePlace> call = scan.CallOf(place);
    if (has_note_elsewhere || !call) return;
    const clang::SourceLocation at_call = LocationOf(sources, call->path, call->range.begin);
    if (at_call.isValid() && sources.getSpellingLineNumber(at_call) != sources.getSpellingLineNumber(begin)) {
      diag(at_call, "the SQL text is used here", clang::DiagnosticIDs::Note);
    }
  }

  static const diagnostics::Fix* FixOf(const diagnostics::Diagnostic& finding,
                                       diagnostics::Applicability applicability) {
    const auto fix = std::find_if(finding.fixes.begin(), finding.fixes.end(),
                                  [&](const diagnostics::Fix& each) { return each.applicability == applicability; });
    return fix == finding.fixes.end() ? nullptr : &*fix;
  }

  static void AddFix(const ProjectScan& scan, const diagnostics::Fix& fix, clang::SourceManager& sources,
                     const clang::DiagnosticBuilder& builder) {
    // All edits or none.
    std::vector<clang::FixItHint> hints;
    for (const text::TextEdit& edit : fix.edits) {
      const FilePlace place = scan.PlaceOf({edit.file, edit.range});
      const clang::SourceLocation begin = LocationOf(sources, place.path, place.range.begin);
      const clang::SourceLocation end = LocationOf(sources, place.path, place.range.end);
      if (begin.isInvalid() || end.isInvalid()) return;
      hints.push_back(
          clang::FixItHint::CreateReplacement(clang::CharSourceRange::getCharRange(begin, end), edit.replacement));
    }
    for (const clang::FixItHint& hint : hints) builder << hint;
  }

  std::string rule_;
  std::shared_ptr<UnitScan> unit_;
  ScanOptions options_;
};

class PgtidyModule : public clang::tidy::ClangTidyModule {
 public:
  void addCheckFactories(clang::tidy::ClangTidyCheckFactories& factories) override {
    for (const engine::Rule* rule : cli::AllRules()) {
      std::string id(rule->info().id);
      factories.registerCheckFactory(tool::ClangTidyName(id), [id](llvm::StringRef name, ClangTidyContext* context) {
        return std::make_unique<PgtidyCheck>(name, context, id);
      });
    }
  }
};

const clang::tidy::ClangTidyModuleRegistry::Add<PgtidyModule> kModule(
    "pgtidy-module", "Checks the SQL that is sent to PostgreSQL against the project's migrations.");

}  // namespace
}  // namespace pgtidy::tidy
