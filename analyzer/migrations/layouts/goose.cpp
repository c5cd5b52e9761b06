// goose. Source: internal/sqlparser/parser.go and NumericComponent() of migration.go, pressly/goose.
// Two versions are the same if they are the same number.

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "analyzer/migrations/layout.h"
#include "analyzer/migrations/lines.h"
#include "analyzer/migrations/names.h"

namespace pgtidy::migrations {
namespace {

constexpr FrameworkInfo kInfo = {
    .id = "goose",
    .name = "goose",
    .transaction = TransactionMode::kWrapped,
    .leave_transaction = "add the line `-- +goose NO TRANSACTION` to the top of the file",
    .placeholders = {.psql_variables = false, .dollar_brace = true, .double_brace = false},
    .forbids_gaps = false,
    .accepts_out_of_order = false,
    .byte_order_mark_is_sent = false,
    .detects_non_transactional = false,
};

enum class State { kStart, kUp, kUpStatement, kDown, kDownStatement };

struct Fault {
  std::string explanation;
  text::ByteRange at;
  bool markers_missing = false;
};

std::string ReplaceAll(std::string_view text, std::string_view from) {
  std::string result(text);
  for (size_t at = result.find(from); at != std::string::npos; at = result.find(from, at))
    result.erase(at, from.size());
  return result;
}

// Follows goose's own parser, run in the direction up, so that a file is refused exactly when goose refuses it.
class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  std::optional<Fault> Run() {
    LineReader lines(text_);
    for (Line line; lines.Next(line);) {
      if (auto fault = ReadLine(line)) return fault;
    }
    Close(static_cast<uint32_t>(text_.size()));
    switch (state_) {
      case State::kStart: return MissingUp({});
      case State::kUpStatement:
      case State::kDownStatement: return Fault{"`-- +goose StatementEnd` is missing", begin_marker_};
      case State::kUp:
      case State::kDown: break;
    }
    if (unfinished_) return Fault{"the last statement does not end in a semicolon", last_line_};
    return std::nullopt;
  }

  std::vector<Section> TakeSections() {
    if (leaves_transaction_) {
      for (Section& section : sections_) {
        section.transaction = TransactionMode::kStatementByStatement;
        section.transaction_directive = text::Location{{}, no_transaction_marker_};
      }
    }
    return std::move(sections_);
  }

 private:
  [[nodiscard]] Fault MissingUp(text::ByteRange at) const {
    const bool no_marker = text_.find("+goose") == std::string_view::npos;
    return {"goose wants `-- +goose Up` before the first statement", at, no_marker};
  }

  std::optional<Fault> ReadLine(const Line& line) {
    const std::string_view trimmed = Trim(line.text);
    if (state_ == State::kStart && trimmed.empty()) return std::nullopt;
    bool ends_statement = false;
    if (trimmed.starts_with("--") && line.text.find("+goose") != std::string_view::npos) {
      if (line.text.front() == ' ' || line.text.front() == '\t') {
        return Fault{"goose refuses a marker with white space before it", line.range};
      }
      std::string word = ReplaceAll(line.text, "--");
      word.erase(word.find("+goose"), 6);
      const std::string_view command = Trim(word);
      if (EqualIgnoringCase(command, "StatementEnd")) {
        if (state_ != State::kUpStatement && state_ != State::kDownStatement) {
          return Fault{"`-- +goose StatementEnd` without `-- +goose StatementBegin`", line.range};
        }
        ends_statement = true;
      } else {
        return Obey(command, line);
      }
    }
    return Collect(line, trimmed, ends_statement);
  }

  std::optional<Fault> Obey(std::string_view command, const Line& line) {
    if (EqualIgnoringCase(command, "Up")) {
      if (state_ != State::kStart) return Fault{"a second `-- +goose Up`", line.range};
      state_ = State::kUp;
      Open(line.next, Direction::kUp);
    } else if (EqualIgnoringCase(command, "Down")) {
      if (state_ != State::kUp) return Fault{"`-- +goose Down` without `-- +goose Up` before it", line.range};
      if (unfinished_) return Fault{"the statement before `-- +goose Down` does not end in a semicolon", line.range};
      Close(line.range.begin);
      state_ = State::kDown;
      ResetBuffer();
      Open(line.next, Direction::kDown);
    } else if (EqualIgnoringCase(command, "StatementBegin")) {
      if (state_ != State::kUp && state_ != State::kDown) {
        return Fault{"`-- +goose StatementBegin` inside a statement or before `-- +goose Up`", line.range};
      }
      state_ = state_ == State::kUp ? State::kUpStatement : State::kDownStatement;
      begin_marker_ = line.range;
    } else if (EqualIgnoringCase(command, "NO TRANSACTION")) {
      leaves_transaction_ = true;
      no_transaction_marker_ = line.range;
    } else if (!EqualIgnoringCase(command, "ENVSUB ON") && !EqualIgnoringCase(command, "ENVSUB OFF")) {
      return Fault{fmt::format("goose does not know the marker '{}'", command), line.range};
    }
    return std::nullopt;
  }

  std::optional<Fault> Collect(const Line& line, std::string_view trimmed, bool ends_statement) {
    if (!buffered_ && (trimmed.starts_with("--") || line.text.empty())) {
      if (ends_statement) LeaveStatement();
      return std::nullopt;
    }
    if (state_ == State::kStart) return MissingUp(line.range);
    if (!ends_statement) {
      buffered_ = true;
      unfinished_ = unfinished_ || !trimmed.empty();
      if (!trimmed.empty()) last_line_ = line.range;
    }
    const bool down = state_ == State::kDown || state_ == State::kDownStatement;
    const bool simple_end = (state_ == State::kUp || state_ == State::kDown) && EndsWithSemicolon(line.text);
    if (ends_statement) LeaveStatement();
    if (down || ends_statement || simple_end) ResetBuffer();
    return std::nullopt;
  }

  void LeaveStatement() { state_ = state_ == State::kUpStatement ? State::kUp : State::kDown; }

  void ResetBuffer() {
    buffered_ = false;
    unfinished_ = false;
  }

  void Open(uint32_t begin, Direction direction) {
    sections_.push_back({.range = {begin, begin},
                         .direction = direction,
                         .transaction = TransactionMode::kWrapped,
                         .transaction_directive = std::nullopt});
  }

  void Close(uint32_t end) {
    if (!sections_.empty()) sections_.back().range.end = end;
  }

  std::string_view text_;
  State state_ = State::kStart;
  bool buffered_ = false;    // The statement buffer holds a line, if only white space.
  bool unfinished_ = false;  // It holds something else than white space.
  text::ByteRange begin_marker_;
  text::ByteRange last_line_;
  bool leaves_transaction_ = false;
  text::ByteRange no_transaction_marker_;
  std::vector<Section> sections_;
};

bool Fits(const Site& site) { return HasNumberedScripts(site) || site.markers().goose > 0; }

Evidence Weigh(const Site& site) { return MarkerEvidence(site.markers().goose, "-- +goose"); }

void Arrange(const Site& site, SetDraft& draft) {
  for (const std::string& name : site.folder.sql) {
    const std::string path = site.folder.PathOf(name);
    const size_t underscore = name.find('_');
    const auto version = ParseInt64(std::string_view(name).substr(0, underscore));
    if (underscore == std::string::npos || !name.ends_with(".sql") || !version || *version < 1) {
      Ignore(draft, path, IgnoredReason::kNameIsError, "goose stops here: the name is not <number>_<description>.sql");
      continue;
    }
    Reader reader(site.Read(name));
    if (const auto fault = reader.Run()) {
      Ignore(draft, path, fault->markers_missing ? IgnoredReason::kMarkersMissing : IgnoredReason::kMarkersInvalid,
             fault->explanation, fault->markers_missing ? std::nullopt : std::optional(fault->at));
      continue;
    }
    MigrationFile file;
    file.path = path;
    file.version = name.substr(0, underscore);
    file.normalized_version = std::to_string(*version);
    file.description = name.substr(underscore + 1, name.size() - underscore - 5);
    file.sections = reader.TakeSections();
    SetDirectionFromSections(file);
    draft.set.files.push_back(std::move(file));
  }
  ArrangePairs(draft.set.files, CompareIntegers);
}

}  // namespace

const Layout kGooseLayout = {.info = kInfo, .fits = Fits, .weigh = Weigh, .arrange = Arrange};

}  // namespace pgtidy::migrations
