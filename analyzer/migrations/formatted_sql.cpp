#include "analyzer/migrations/formatted_sql.h"

#include <algorithm>

#include "analyzer/migrations/markers.h"
#include "analyzer/migrations/names.h"
#include "analyzer/text/utf8.h"

namespace pgtidy::migrations {
namespace {

// \s of Java's patterns.
bool IsSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
bool IsWordByte(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}
bool IsNotSpace(char c) { return !IsSpace(c); }
bool IsDbms(char c) { return IsWordByte(c) || c == '!' || c == ','; }
bool IsPreconditionName(char c) { return (IsWordByte(c) && c != '_') || c == '-'; }

std::string_view SkipSpaces(std::string_view text) {
  while (!text.empty() && IsSpace(text.front())) text.remove_prefix(1);
  return text;
}

bool BeginsWithSpace(std::string_view text) { return !text.empty() && IsSpace(text.front()); }

// Returns the bytes at the start for which `accepts` is true.
std::string_view LeadingRun(std::string_view text, bool (*accepts)(char)) {
  return text.substr(0, static_cast<size_t>(std::find_if_not(text.begin(), text.end(), accepts) - text.begin()));
}

bool IsRun(std::string_view text, bool (*accepts)(char)) {
  return !text.empty() && std::all_of(text.begin(), text.end(), accepts);
}

// Returns what follows the word at the start, case ignored; nothing if the text begins otherwise.
std::optional<std::string_view> After(std::string_view text, std::string_view word) {
  if (!EqualIgnoringCase(text.substr(0, word.size()), word)) return std::nullopt;
  return text.substr(word.size());
}

// `word:? (.*)`
std::optional<std::string_view> ValueAfter(std::string_view text, std::string_view word) {
  auto rest = After(text, word);
  if (!rest) return std::nullopt;
  if (rest->starts_with(':')) rest->remove_prefix(1);
  if (!rest->starts_with(' ')) return std::nullopt;
  return rest->substr(1);
}

std::string Unquote(std::string_view text) {
  const bool is_quoted =
      text.size() > 1 && (text.front() == '"' || text.front() == '\'') && text.front() == text.back();
  return std::string(is_quoted ? text.substr(1, text.size() - 2) : text);
}

// A line that may be a marker: the dashes at its start and the words after them.
struct Comment {
  bool is_indented = false;
  size_t dashes = 0;
  std::string_view words;
};

Comment ReadComment(std::string_view line) {
  // '.' of Java's patterns stops at these ends of lines, which readLine() does not know: no pattern fits such a line.
  for (const std::string_view end : {"\xC2\x85", "\xE2\x80\xA8", "\xE2\x80\xA9"}) {
    if (line.find(end) != std::string_view::npos) return {};
  }
  const std::string_view text = SkipSpaces(line);
  const size_t dashes = std::min(text.find_first_not_of('-'), text.size());
  return {text.size() < line.size(), dashes, SkipSpaces(text.substr(dashes))};
}

// What stands after `name:` in a line, where it stands last and is made of bytes that `accepts` takes.
struct Attribute {
  std::string_view name;
  bool (*accepts)(char);
  size_t minimum = 1;
  bool is_whole_word = false;  // No part of a longer name.
};

std::optional<std::string_view> Find(std::string_view line, const Attribute& attribute) {
  const size_t length = attribute.name.size();
  for (size_t at = line.size(); at-- > 0;) {
    if (at + length >= line.size() || line[at + length] != ':') continue;
    if (!EqualIgnoringCase(line.substr(at, length), attribute.name)) continue;
    if (attribute.is_whole_word && at > 0 && IsWordByte(line[at - 1])) continue;
    const std::string_view value = LeadingRun(line.substr(at + length + 1), attribute.accepts);
    if (value.size() >= attribute.minimum) return value;
  }
  return std::nullopt;
}

bool FindBoolean(std::string_view line, std::string_view name, bool otherwise) {
  const auto value = Find(line, {name, IsWordByte});
  return value ? EqualIgnoringCase(*value, "true") : otherwise;
}

// dbms:([^,][\w!,]+), where the first byte may be any but a comma.
std::string FindDbms(std::string_view line) {
  for (size_t at = line.size(); at-- > 0;) {
    const auto rest = After(line.substr(at), "dbms:");
    if (!rest || rest->empty() || rest->front() == ',') continue;
    const size_t length = LeadingRun(rest->substr(1), IsDbms).size();
    if (length > 0) return std::string(rest->substr(0, 1 + length));
  }
  return "";
}

struct AuthorAndId {
  std::string author;
  std::string id;
};

// ("[^"]+"|[^:]+):("[^"]+"|\S+) after the spaces behind `changeset`.
std::optional<AuthorAndId> ReadAuthorAndId(std::string_view words) {
  size_t colon = words.find(':');
  if (words.starts_with('"')) {
    const size_t quote = words.find('"', 1);
    if (quote != std::string_view::npos && quote > 1 && words.substr(quote + 1).starts_with(':')) colon = quote + 1;
  }
  if (colon == std::string_view::npos || colon == 0) return std::nullopt;
  const std::string_view rest = words.substr(colon + 1);
  std::string_view id = LeadingRun(rest, IsNotSpace);
  if (rest.starts_with('"')) {
    const size_t quote = rest.find('"', 1);
    if (quote != std::string_view::npos && quote > 1) id = rest.substr(0, quote + 1);
  }
  AuthorAndId result = {Unquote(words.substr(0, colon)), Unquote(id)};
  if (result.id.find_first_not_of(": ") == std::string::npos) return std::nullopt;
  return result;
}

// \s+(.*:.*)\s+(.*:.*).* after `property`.
bool IsPropertyText(std::string_view text) {
  if (!BeginsWithSpace(text)) return false;
  const size_t first = text.find(':');
  const size_t last = text.rfind(':');
  if (first == last) return false;
  const std::string_view between = text.substr(first, last - first);
  return std::any_of(between.begin(), between.end(), IsSpace);
}

bool IsRollbackBlock(std::string_view line) {
  line = SkipSpaces(line);
  if (!line.starts_with("/*")) return false;
  const auto rest = After(SkipSpaces(line.substr(2)), "liquibase");
  if (!rest) return false;
  const auto end = After(SkipSpaces(*rest), "rollback");
  return end && SkipSpaces(*end).empty();
}

bool EndsComment(std::string_view line) {
  while (!line.empty() && IsSpace(line.back())) line.remove_suffix(1);
  return line.ends_with("*/");
}

constexpr std::string_view kChangesetForm =
    "Liquibase wants `--changeset <author>:<id>`, without a space before the id";
constexpr std::string_view kIgnoreLinesForm = "Liquibase wants `--ignoreLines:<count>`, or `start` and `end`";

class Parser {
 public:
  explicit Parser(std::string_view text) : text_(text) {
    if (text::StartsWithByteOrderMark(text)) next_ = 3;
  }

  FormattedSql Run() {
    while (NextLine()) TakeLine();
    CloseChangeset(static_cast<uint32_t>(text_.size()), true);
    return std::move(result_);
  }

 private:
  // Source: java.io.BufferedReader.readLine().
  bool NextLine() {
    if (next_ >= text_.size()) return false;
    const size_t end = std::min(text_.find_first_of("\r\n", next_), text_.size());
    range_ = {next_, static_cast<uint32_t>(end)};
    line_ = text_.substr(next_, end - next_);
    next_ = static_cast<uint32_t>(std::min(text_.size(), end + (text_.substr(end, 2) == "\r\n" ? 2 : 1)));
    ++number_;
    return true;
  }

  void Refuse(std::string_view why) {
    if (!result_.problem) result_.problem = LineProblem{number_, std::string(why)};
  }

  // Refuses a line that has the word of a marker in a form that Liquibase does not take. Returns true: the line is
  // done.
  bool RefuseForm(std::string_view form) {
    Refuse("Liquibase wants `" + std::string(form) + "`");
    return true;
  }

  void TakeLine() {
    const Comment comment = ReadComment(line_);
    if (TakeProperty(comment)) return;
    if (logical_file_path_.empty() && IsLiquibaseHeader(line_)) {
      logical_file_path_ = Find(line_, {"logicalFilePath", IsNotSpace, 0}).value_or("");
    }
    if (TakeIgnoredLines(comment) || TakeChangeset(comment)) return;
    RefuseLicensed(comment);
    if (!is_open_) {
      const bool is_comment = !comment.is_indented && comment.dashes == 2 && ValueAfter(comment.words, "comment");
      if (is_comment) Refuse("Liquibase allows `--comment` only inside of a change set");
      return;
    }
    if (!TakeMarker(comment) && !TakePrecondition(comment)) AddSql();
  }

  bool TakeProperty(const Comment& comment) {
    const auto rest = comment.dashes > 0 ? After(comment.words, "property") : std::nullopt;
    if (!rest || !BeginsWithSpace(*rest)) return false;
    if (comment.dashes == 2 && IsPropertyText(*rest)) return true;
    return RefuseForm("--property name:<name> value:<value>");
  }

  bool TakeIgnoredLines(const Comment& comment) {
    if (comment.is_indented || comment.dashes == 0 || comment.dashes > 2) return false;
    if (const auto value = After(comment.words, "ignore:"); comment.dashes == 2 && value && IsRun(*value, IsWordByte)) {
      Refuse(kIgnoreLinesForm);
      return true;
    }
    const auto value = After(comment.words, "ignoreLines:");
    if (!value || LeadingRun(*value, IsWordByte).empty()) return false;
    if (comment.dashes == 1) {
      Refuse(kIgnoreLinesForm);
      return true;
    }
    if (!IsRun(*value, IsWordByte)) return false;
    if (*value == "start") {
      SkipToEnd();
    } else if (const auto count = ParseInt64(*value)) {
      for (int64_t i = 0; i < *count && NextLine(); ++i) continue;
    } else {
      Refuse(kIgnoreLinesForm);
    }
    return true;
  }

  void SkipToEnd() {
    while (NextLine()) {
      const Comment comment = ReadComment(line_);
      const auto value = comment.is_indented ? std::nullopt : After(comment.words, "ignoreLines:");
      if (!value) continue;
      if (comment.dashes == 2 && *value == "end") return;
      if (comment.dashes == 1 && !LeadingRun(*value, IsWordByte).empty()) Refuse(kIgnoreLinesForm);
    }
  }

  bool TakeChangeset(const Comment& comment) {
    const auto rest = After(comment.words, "changeset");
    if (!rest) return false;
    if (comment.dashes == 1 && !comment.is_indented && BeginsWithSpace(*rest)) {
      Refuse(kChangesetForm);
      return true;
    }
    if (comment.dashes != 2) return false;
    if (!BeginsWithSpace(*rest)) {
      Refuse(kChangesetForm);
      return true;
    }
    CloseChangeset(range_.begin, false);
    OpenChangeset(SkipSpaces(*rest));
    return true;
  }

  void OpenChangeset(std::string_view words) {
    is_open_ = true;
    LiquibaseChangeset changeset;
    if (auto name = ReadAuthorAndId(words)) {
      changeset.author = std::move(name->author);
      changeset.id = std::move(name->id);
    } else {
      Refuse(kChangesetForm);
    }
    changeset.dbms = FindDbms(line_);
    changeset.run_in_transaction = FindBoolean(line_, "runInTransaction", true);
    changeset.run_on_change = FindBoolean(line_, "runOnChange", false);
    changeset.run_always = FindBoolean(line_, "runAlways", false);
    changeset.strip_comments = FindBoolean(line_, "stripComments", true);
    changeset.split_statements = FindBoolean(line_, "splitStatements", true);
    changeset.ignore = EqualIgnoringCase(Find(line_, {"ignore", IsWordByte, 0}).value_or(""), "true");
    if (const auto delimiter = Find(line_, {"endDelimiter", IsNotSpace, 0, true})) changeset.end_delimiter = *delimiter;
    changeset.logical_file_path = Find(line_, {"logicalFilePath", IsNotSpace, 0}).value_or("");
    if (changeset.logical_file_path.empty()) changeset.logical_file_path = logical_file_path_;
    changeset.line = range_;
    changeset.body = {next_, next_};
    result_.changesets.push_back(std::move(changeset));
  }

  void CloseChangeset(uint32_t end, bool is_last) {
    if (!is_open_) return;
    LiquibaseChangeset& changeset = result_.changesets.back();
    changeset.body.end = end;
    if (!is_last) {
      const bool has_text = std::any_of(changeset.sql.begin(), changeset.sql.end(), [&](const text::ByteRange& part) {
        const std::string_view sql = text_.substr(part.begin, part.size());
        return std::any_of(sql.begin(), sql.end(), [](char c) { return static_cast<unsigned char>(c) > ' '; });
      });
      if (!has_text) Refuse("no SQL stands between this change set and the one before it, which Liquibase refuses");
    } else if (changeset.sql.empty() && result_.changesets.size() > 1) {
      changeset.sql = result_.changesets[result_.changesets.size() - 2].sql;
    }
  }

  void RefuseLicensed(const Comment& comment) {
    if (comment.dashes != 2) return;
    for (const std::string_view word : {"rollbackSqlFile", "tagDatabase:", "includeAll"}) {
      const auto rest = After(comment.words, word);
      if (rest && BeginsWithSpace(*rest)) Refuse("Liquibase runs `" + std::string(word) + "` only with a licence");
    }
    const auto rest = After(comment.words, "include");
    if (rest && BeginsWithSpace(*rest) && After(SkipSpaces(*rest), "file:")) {
      Refuse("Liquibase runs `include` only with a licence");
    }
  }

  // --comment, --validCheckSum and the two forms of rollback.
  bool TakeMarker(const Comment& comment) {
    LiquibaseChangeset& changeset = result_.changesets.back();
    const std::string_view words = comment.words;
    if (!comment.is_indented && comment.dashes == 2) {
      if (const auto value = ValueAfter(words, "comment")) {
        changeset.comment = *value;
        return true;
      }
      if (ValueAfter(words, "comments")) return RefuseForm("--comment <comment>");
      if (const auto value = ValueAfter(words, "validCheckSum")) {
        changeset.valid_checksums.emplace_back(*value);
        return true;
      }
    }
    if (!comment.is_indented && comment.dashes == 1) {
      if (ValueAfter(words, "comment")) return RefuseForm("--comment <comment>");
      if (After(words, "validCheckSum")) return RefuseForm("--validCheckSum <checksum>");
    }
    if (const auto rest = After(words, "rollback")) {
      if (comment.dashes == 2 && rest->starts_with(' ')) return true;
      if (comment.dashes == 1 && BeginsWithSpace(*rest)) return RefuseForm("--rollback <SQL>");
    }
    if (!IsRollbackBlock(line_)) return false;
    const uint32_t begin = number_;
    while (NextLine()) {
      if (EndsComment(line_)) return true;
    }
    if (!result_.problem) result_.problem = LineProblem{begin, "the comment that holds the rollback has no end"};
    return true;
  }

  bool TakePrecondition(const Comment& comment) {
    LiquibaseChangeset& changeset = result_.changesets.back();
    const auto rest = After(comment.words, "precondition");
    if (!rest || comment.dashes == 0 || comment.dashes > 2) return false;
    if (comment.dashes == 1) return RefuseForm("--preconditions <attributes>` or `--precondition-<name> <body>");
    if (const auto attributes = After(*rest, "s")) {
      changeset.preconditions = *attributes;
      return true;
    }
    if (!rest->starts_with('-')) return false;
    const std::string_view name = LeadingRun(rest->substr(1), IsPreconditionName);
    const std::string_view body = rest->substr(1 + name.size());
    if (name.empty() || !(body.empty() || body.starts_with(' '))) return false;
    if (name != "sql-check" && name != "table-exists" && name != "view-exists") {
      Refuse("Liquibase knows no precondition '" + std::string(name) + "' in formatted SQL");
    } else if (body.empty()) {
      Refuse("the precondition '" + std::string(name) + "' has no body");
    }
    changeset.checks.push_back({std::string(name), std::string(body.empty() ? body : body.substr(1))});
    return true;
  }

  void AddSql() {
    std::vector<text::ByteRange>& sql = result_.changesets.back().sql;
    if (!sql.empty() && sql.back().end == range_.begin) {
      sql.back().end = next_;
    } else {
      sql.push_back({range_.begin, next_});
    }
  }

  std::string_view text_;
  uint32_t next_ = 0;    // Where the next line begins.
  uint32_t number_ = 0;  // Of the line.
  text::ByteRange range_;
  std::string_view line_;
  bool is_open_ = false;
  std::string logical_file_path_;
  FormattedSql result_;
};

}  // namespace

FormattedSql ReadFormattedSql(std::string_view text) { return Parser(text).Run(); }

bool IncludesPostgres(std::string_view dbms) {
  std::vector<std::string_view> names;
  while (!dbms.empty()) {
    const size_t comma = std::min(dbms.find(','), dbms.size());
    names.push_back(Trim(dbms.substr(0, comma)));
    dbms.remove_prefix(std::min(comma + 1, dbms.size()));
  }
  const auto has = [&](std::string_view wanted) {
    return std::any_of(names.begin(), names.end(),
                       [&](std::string_view name) { return EqualIgnoringCase(name, wanted); });
  };
  if (names.empty() || has("all")) return true;
  if (has("none") || has("!postgresql")) return false;
  return has("postgresql") ||
         std::all_of(names.begin(), names.end(), [](std::string_view name) { return name.starts_with('!'); });
}

}  // namespace pgtidy::migrations
