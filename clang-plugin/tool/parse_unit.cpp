#include "clang-plugin/tool/parse_unit.h"

#include <clang/AST/ASTConsumer.h>
#include <clang/AST/ASTContext.h>
#include <clang/AST/Decl.h>
#include <clang/Basic/Diagnostic.h>
#include <clang/Basic/DiagnosticOptions.h>
#include <clang/Basic/SourceManager.h>
#include <clang/Frontend/CompilerInstance.h>
#include <clang/Frontend/FrontendAction.h>
#include <clang/Serialization/PCHContainerOperations.h>
#include <clang/Tooling/Tooling.h>
#include <fmt/format.h>
#include <llvm/ADT/DenseMap.h>
#include <llvm/ADT/SmallString.h>
#include <llvm/Support/TargetSelect.h>

#include <filesystem>
#include <memory>
#include <string_view>
#include <system_error>
#include <utility>

#include "clang-plugin/tool/recording_file_system.h"

namespace pgtidy::tool {
namespace {

class ErrorCounter : public clang::DiagnosticConsumer {
 public:
  void HandleDiagnostic(clang::DiagnosticsEngine::Level level, const clang::Diagnostic& diagnostic) override {
    DiagnosticConsumer::HandleDiagnostic(level, diagnostic);
    if (level < clang::DiagnosticsEngine::Error) return;
    ++count_;
    if (!first_.empty()) return;
    llvm::SmallString<256> message;
    diagnostic.FormatDiagnostic(message);
    if (diagnostic.hasSourceManager() && diagnostic.getLocation().isValid()) {
      const clang::SourceManager& sources = diagnostic.getSourceManager();
      const clang::PresumedLoc place = sources.getPresumedLoc(sources.getExpansionLoc(diagnostic.getLocation()));
      if (place.isValid()) {
        first_ = fmt::format("{}:{}:{}: ", place.getFilename(), place.getLine(), place.getColumn());
      }
    }
    first_ += std::string_view(message.data(), message.size());
  }

  [[nodiscard]] size_t count() const { return count_; }
  [[nodiscard]] const std::string& first() const { return first_; }

 private:
  size_t count_ = 0;
  std::string first_;
};

// Says which bodies are worth reading, and finds the queries when all is read.
class Consumer : public clang::ASTConsumer {
 public:
  Consumer(const clang::SourceManager& sources, const cxx::ExtractorOptions& options, const std::string& project_root,
           sites::Extraction& extraction, bool& was_read)
      : sources_(sources),
        options_(options),
        project_root_(project_root),
        extraction_(extraction),
        was_read_(was_read) {}

  bool shouldSkipFunctionBody(clang::Decl* declaration) override {
    const clang::SourceLocation location = sources_.getExpansionLoc(declaration->getLocation());
    if (sources_.isInSystemHeader(location)) return true;
    const clang::FileID file = sources_.getFileID(location);
    if (file == sources_.getMainFileID()) return false;
    const auto [known, is_new] = is_foreign_.try_emplace(file, false);
    if (is_new) known->second = IsForeign(file);
    return known->second;
  }

  void HandleTranslationUnit(clang::ASTContext& context) override {
    extraction_ = cxx::ExtractSites(context, options_);
    was_read_ = true;
  }

 private:
  [[nodiscard]] bool IsForeign(clang::FileID file) const {
    const clang::OptionalFileEntryRef entry = sources_.getFileEntryRefForID(file);
    if (!entry || project_root_.empty()) return false;
    llvm::SmallString<256> path(entry->getName());
    (void)sources_.getFileManager().makeAbsolutePath(path);
    llvm::sys::path::remove_dots(path, /*remove_dot_dot=*/true);
    const std::string_view absolute(path.data(), path.size());
    const std::string& root = project_root_;
    const bool is_inside = absolute.starts_with(root) &&
                           (root.ends_with('/') || absolute.size() == root.size() || absolute[root.size()] == '/');
    return !is_inside;
  }

  const clang::SourceManager& sources_;
  const cxx::ExtractorOptions& options_;
  const std::string& project_root_;
  sites::Extraction& extraction_;
  bool& was_read_;
  llvm::DenseMap<clang::FileID, bool> is_foreign_;
};

class ExtractAction : public clang::ASTFrontendAction {
 public:
  ExtractAction(const cxx::ExtractorOptions& options, const std::string& project_root, sites::Extraction& extraction)
      : options_(options), project_root_(project_root), extraction_(extraction) {}

  std::unique_ptr<clang::ASTConsumer> CreateASTConsumer(clang::CompilerInstance& compiler, llvm::StringRef) override {
    return std::make_unique<Consumer>(compiler.getSourceManager(), options_, project_root_, extraction_, was_read_);
  }

  // False if Clang gave up before.
  [[nodiscard]] bool was_read() const { return was_read_; }

  bool BeginSourceFileAction(clang::CompilerInstance& compiler) override {
    // After a fatal error, as that of a missing header, Clang would instantiate no more templates.
    compiler.getDiagnostics().setFatalsAsError(true);
    return true;
  }

 private:
  const cxx::ExtractorOptions& options_;
  const std::string& project_root_;
  sites::Extraction& extraction_;
  bool was_read_ = false;
};

// Runs one unit: our own counter of errors, no output, and nothing is given back to the system at the end.
class ExtractTool : public clang::tooling::ToolAction {
 public:
  ExtractTool(const cxx::ExtractorOptions& options, const std::string& project_root, ParsedUnit& result)
      : options_(options), project_root_(project_root), result_(result) {}

  bool runInvocation(std::shared_ptr<clang::CompilerInvocation> invocation, clang::FileManager* files,
                     std::shared_ptr<clang::PCHContainerOperations> containers, clang::DiagnosticConsumer*) override {
    clang::FrontendOptions& frontend = invocation->getFrontendOpts();
    frontend.SkipFunctionBodies = true;
    frontend.DisableFree = true;
    frontend.Plugins.clear();
    // Whatever the command says, nothing is written. Options have too many spellings to be caught one by one.
    frontend.OutputFile.clear();
    frontend.StatsFile.clear();
    frontend.TimeTracePath.clear();
    frontend.ARCMTMigrateReportOut.clear();
    invocation->getDependencyOutputOpts() = clang::DependencyOutputOptions();
    invocation->getDiagnosticOpts().DiagnosticSerializationFile.clear();
    invocation->getDiagnosticOpts().DiagnosticLogFile.clear();
    invocation->getDiagnosticOpts().ShowCarets = false;
    invocation->getLangOpts().SpellChecking = false;
    was_run_ = true;

    clang::CompilerInstance compiler(std::move(containers));
    compiler.setInvocation(std::move(invocation));
    compiler.setFileManager(files);
    ErrorCounter errors;
    compiler.createDiagnostics(&errors, /*ShouldOwnClient=*/false);
    if (!compiler.hasDiagnostics()) return false;
    compiler.createSourceManager(*files);
    ExtractAction action(options_, project_root_, result_.extraction);
    const bool done = compiler.ExecuteAction(action);
    result_.extraction.error_count = errors.count();
    result_.extraction.first_error = errors.first();
    if (!action.was_read()) {
      result_.failure = errors.first().empty() ? "Clang did not come to read it" : errors.first();
    }
    return done;
  }

  [[nodiscard]] bool was_run() const { return was_run_; }

 private:
  const cxx::ExtractorOptions& options_;
  const std::string& project_root_;
  ParsedUnit& result_;
  bool was_run_ = false;
};

}  // namespace

void PrepareClang() {
  // Names of programs as arm-linux-gnueabihf-g++ tell the machine that is compiled for.
  llvm::InitializeAllTargetInfos();
}

ParsedUnit ParseUnit(const Unit& unit, const cxx::ExtractorOptions& options, const std::string& project_root) {
  ParsedUnit result;
  // Clang would take the folder in which this program runs.
  std::error_code ignored;
  if (!std::filesystem::is_directory(unit.directory, ignored)) {
    result.failure = fmt::format("its folder '{}' does not exist", unit.directory);
    return result;
  }
  std::vector<std::string> arguments = unit.arguments;
  const std::string program = arguments.front();
  clang::tooling::addTargetAndModeForProgramName(arguments, program);

  const llvm::IntrusiveRefCntPtr<RecordingFileSystem> file_system(new RecordingFileSystem(unit.directory));
  const llvm::IntrusiveRefCntPtr<clang::FileManager> files(
      new clang::FileManager(clang::FileSystemOptions(), file_system));
  ErrorCounter of_arguments;
  ExtractTool tool(options, project_root, result);
  clang::tooling::ToolInvocation invocation(std::move(arguments), &tool, files.get(),
                                            std::make_shared<clang::PCHContainerOperations>());
  invocation.setDiagnosticConsumer(&of_arguments);
  invocation.run();
  result.dependencies = file_system->Dependencies();
  result.is_passing = file_system->has_unreadable();
  result.extraction.main_file = unit.file;
  if (!tool.was_run()) {
    result.failure = of_arguments.first().empty() ? "Clang cannot make sense of its command" : of_arguments.first();
  }
  return result;
}

}  // namespace pgtidy::tool
