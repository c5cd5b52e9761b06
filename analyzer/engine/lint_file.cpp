#include "analyzer/engine/lint_file.h"

#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "analyzer/ddl/describe.h"
#include "analyzer/engine/transaction_tracker.h"
#include "analyzer/syntax/statement.h"
#include "analyzer/text/utf8.h"

namespace pgtidy::engine {

class FileLint::Linter {
 public:
  Linter(const FileToLint& file, const text::SourceMap& sources, const Config& config)
      : file_(file), sources_(sources), config_(config), source_(sources.file(file.file)), active_(*file.active) {}

  void Run() {
    if (file_.sections == nullptr) return;
    CheckBytes();
    // UTF-16, or no text at all: every statement would be an error of its own.
    if (source_.text().find('\0') == std::string_view::npos) CheckStatements();
  }

  std::vector<diagnostics::Diagnostic> Finish(const SchemaCheck& check) {
    for (const ActiveRule& active : active_.rules) {
      const Reporter reporter(active.rule->info(), active.settings, sink_);
      for (const SchemaProblem& problem : check.problems) active.rule->CheckSchemaError(problem, reporter);
      for (const QueryContext& query : check.queries) active.rule->CheckQuery(query, reporter);
    }
    std::vector<diagnostics::Diagnostic> found = sink_.Take();
    found.insert(found.end(), file_.of_set.begin(), file_.of_set.end());
    Suppress(found);
    return found;
  }

 private:
  void ReportText(TextProblemKind kind, text::ByteRange range, std::string sqlstate, std::string message) {
    const TextProblem problem{
        .kind = kind, .location = {file_.file, range}, .sqlstate = std::move(sqlstate), .message = std::move(message)};
    for (const ActiveRule& active : active_.rules) {
      active.rule->CheckText(problem, Reporter(active.rule->info(), active.settings, sink_));
    }
  }

  void CheckBytes() {
    const std::string_view text = source_.text();
    if (text::StartsWithByteOrderMark(text) && file_.set->framework->byte_order_mark_is_sent) {
      ReportText(TextProblemKind::kByteOrderMark, {0, 3}, "42601", "");
    }
    const size_t nul = text.find('\0');
    const std::optional<size_t> invalid = text::FindInvalidUtf8(text);
    if (nul == std::string_view::npos && !invalid) return;
    const auto offset = static_cast<uint32_t>(invalid ? std::min(*invalid, nul) : nul);
    constexpr std::string_view kDigits = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(text[offset]);
    std::string message = "invalid byte sequence for encoding \"UTF8\": 0x";
    message += kDigits[byte >> 4];
    message += kDigits[byte & 0xF];
    ReportText(TextProblemKind::kEncoding, {offset, offset + 1}, "22021", std::move(message));
  }

  void CheckStatements() {
    const uint32_t start = text::StartsWithByteOrderMark(source_.text()) ? 3 : 0;
    for (const migrations::Section& section : *file_.sections) {
      const text::ByteRange part{std::max(start, section.range.begin), std::max(start, section.range.end)};
      CheckSection(section, part);
    }
  }

  [[nodiscard]] syntax::ReaderOptions ReaderOptions() const {
    const migrations::PlaceholderStyles& styles = file_.set->framework->placeholders;
    return {.lexer = {.psql = styles.psql_variables,
                      .dollar_brace = styles.dollar_brace,
                      .double_brace = styles.double_brace}};
  }

  // A framework that looks for such statements itself reads the whole file before it decides.
  [[nodiscard]] bool RefusesTransactionThroughout(text::ByteRange part) const {
    syntax::StatementReader reader(source_.text(), {part}, ReaderOptions());
    size_t count = 0;
    while (const syntax::Statement* statement = reader.Next()) {
      if (ddl::Describe(*statement, source_.text()).Of<ddl::RefusesTransaction>().empty()) return false;
      ++count;
    }
    return count > 0;
  }

  void CheckSection(const migrations::Section& section, text::ByteRange part) {
    const bool refuses_throughout = file_.set->framework->detects_non_transactional &&
                                    section.transaction == migrations::TransactionMode::kWrapped &&
                                    RefusesTransactionThroughout(part);
    syntax::StatementReader reader(source_.text(), {part}, ReaderOptions());
    TransactionTracker transaction(section, reader.statement_count(), refuses_throughout);
    while (const syntax::Statement* statement = reader.Next()) {
      statements_.push_back(statement->range);
      if (statement->error) {
        ReportText(TextProblemKind::kSyntax, statement->error->range, statement->error->sqlstate,
                   statement->error->message);
        continue;
      }
      if (section.direction == migrations::Direction::kDown) continue;
      const ddl::Effects effects = ddl::Describe(*statement, source_.text());
      if (effects.all.empty()) continue;
      const StatementContext context({.sources = sources_,
                                      .file = file_.file,
                                      .range = statement->range,
                                      .effects = effects,
                                      .framework = *file_.set->framework,
                                      .transaction = transaction.state(),
                                      .transaction_begin = transaction.begin(),
                                      .created = created_,
                                      .index = statement->index,
                                      .statement_count = reader.statement_count()});
      for (const ActiveRule& active : active_.rules) {
        active.rule->CheckStatement(context, Reporter(active.rule->info(), active.settings, sink_));
      }
      transaction.After(effects, {file_.file, statement->range});
      RememberCreated(effects);
    }
    comments_.insert(comments_.end(), reader.comments().begin(), reader.comments().end());
  }

  void RememberCreated(const ddl::Effects& effects) {
    for (const auto* created : effects.Of<ddl::ObjectCreated>()) {
      // What IF NOT EXISTS left alone is not new; on an empty database it is, and that is what the file is for.
      created_.Add(created->name);
    }
    for (const auto* renamed : effects.Of<ddl::ObjectRenamed>()) {
      if (!created_.Contains(renamed->from)) continue;
      created_.Add({.schema = renamed->from.schema, .name = renamed->to, .range = renamed->from.range});
    }
  }

  void Suppress(std::vector<diagnostics::Diagnostic>& found) {
    const auto size = static_cast<uint32_t>(source_.text().size());
    const bool read_whole = file_.sections != nullptr && file_.sections->size() == 1 &&
                            file_.sections->front().range == text::ByteRange{0, size};
    if (!read_whole) {
      // A comment that stands for the whole file may stand before the framework's first marker.
      comments_ = syntax::SplitStatements(source_.text(), {0, size}, {.lexer = ReaderOptions().lexer}).comments;
    }
    if (comments_.empty()) return;
    Suppressions suppressions(source_.text(), comments_, statements_, config_.suppression, active_.known);
    suppressions.Apply(found);
    for (const SuppressionProblem& problem : suppressions.Problems(active_.ids)) {
      for (const ActiveRule& active : active_.rules) {
        active.rule->CheckSuppression(problem, {file_.file, problem.range},
                                      Reporter(active.rule->info(), active.settings, sink_));
      }
    }
    std::vector<diagnostics::Diagnostic> of_comments = sink_.Take();
    found.insert(found.end(), std::make_move_iterator(of_comments.begin()), std::make_move_iterator(of_comments.end()));
  }

  const FileToLint& file_;
  const text::SourceMap& sources_;
  const Config& config_;
  const text::SourceFile& source_;
  const ActiveRules& active_;
  diagnostics::DiagnosticSink sink_;
  CreatedObjects created_;
  std::vector<text::ByteRange> statements_;
  std::vector<syntax::Comment> comments_;
};

FileLint::FileLint(const FileToLint& file, const text::SourceMap& sources, const Config& config)
    : linter_(std::make_unique<Linter>(file, sources, config)) {}
FileLint::FileLint(FileLint&&) noexcept = default;
FileLint& FileLint::operator=(FileLint&&) noexcept = default;
FileLint::~FileLint() = default;

void FileLint::CheckStatements() { linter_->Run(); }

std::vector<diagnostics::Diagnostic> FileLint::Finish(const SchemaCheck& check) { return linter_->Finish(check); }

}  // namespace pgtidy::engine
