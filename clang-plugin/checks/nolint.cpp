#include "clang-plugin/checks/nolint.h"

#include <algorithm>
#include <utility>

#include "analyzer/engine/directive.h"
#include "analyzer/syntax/splitter.h"
#include "clang-plugin/checks/site_rule.h"

namespace pgtidy::checks {

namespace {

constexpr std::string_view kWord = "NOLINT";

enum class Kind : uint8_t { kLine, kNextLine, kBegin, kEnd };

struct Mark {
  Kind kind = Kind::kLine;
  std::optional<std::vector<std::string>> names;
  std::string reason;
  uint32_t line = 1;
};

std::string_view Trimmed(std::string_view text) {
  const size_t begin = text.find_first_not_of(" \t");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

std::vector<std::string> SplitNames(std::string_view list) {
  std::vector<std::string> names;
  while (!list.empty()) {
    const std::string_view name = list.substr(0, list.find(','));
    list.remove_prefix(std::min(list.size(), name.size() + 1));
    if (!Trimmed(name).empty()) names.emplace_back(Trimmed(name));
  }
  return names;
}

bool TakeWord(std::string_view& text, std::string_view word) {
  if (!text.starts_with(word)) return false;
  text.remove_prefix(word.size());
  return true;
}

// What stands behind the comment's name: `: the table is small`, ` - see above`.
std::string ReasonIn(std::string_view rest) {
  rest = rest.substr(0, rest.find("*/"));
  const size_t begin = rest.find_first_not_of(" \t:-");
  return begin == std::string_view::npos ? std::string() : engine::Printable(Trimmed(rest.substr(begin)));
}

// Reads the mark that begins `text`, to the end of its line.
Mark ReadMark(std::string_view text) {
  Mark mark;
  text = text.substr(0, text.find_first_of("\r\n"));
  text.remove_prefix(kWord.size());
  if (TakeWord(text, "NEXTLINE")) {
    mark.kind = Kind::kNextLine;
  } else if (TakeWord(text, "BEGIN")) {
    mark.kind = Kind::kBegin;
  } else if (TakeWord(text, "END")) {
    mark.kind = Kind::kEnd;
  }
  const size_t close = text.starts_with('(') ? text.find(')') : std::string_view::npos;
  if (close != std::string_view::npos) {
    mark.names = SplitNames(text.substr(1, close - 1));
    text.remove_prefix(close + 1);
  }
  mark.reason = ReasonIn(text);
  return mark;
}

std::vector<Mark> FindMarks(std::string_view text) {
  std::vector<Mark> marks;
  for (size_t at = text.find(kWord); at != std::string_view::npos; at = text.find(kWord, at + kWord.size())) {
    marks.push_back(ReadMark(text.substr(at)));
    marks.back().line = static_cast<uint32_t>(at);
  }
  return marks;
}

bool Matches(std::string_view glob, std::string_view name) {
  // The last `*` and what it stands for so far.
  size_t star = std::string_view::npos;
  size_t held = 0;
  size_t g = 0;
  size_t n = 0;
  while (n < name.size()) {
    if (g < glob.size() && glob[g] == '*') {
      star = g++;
      held = n;
    } else if (g < glob.size() && glob[g] == name[n]) {
      ++g;
      ++n;
    } else if (star != std::string_view::npos) {
      g = star + 1;
      n = ++held;
    } else {
      return false;
    }
  }
  return glob.find_first_not_of('*', g) == std::string_view::npos;
}

bool NamesRule(std::string_view name, std::string_view rule) {
  const std::string_view bare = rule.substr(rule.find('/') + 1);
  const std::string_view family = rule.substr(0, rule.find('/'));
  return Matches(name, ClangTidyName(rule)) || Matches(name, rule) || Matches(name, bare) || name == family;
}

}  // namespace

bool NamesRule(const std::vector<std::string>& names, std::string_view rule) {
  bool holds = false;
  for (const std::string_view name : names) {
    const bool takes_out = name.starts_with('-');
    if (NamesRule(takes_out ? name.substr(1) : name, rule)) holds = !takes_out;
  }
  return holds;
}

NolintComments::NolintComments(const text::SourceFile& file) : file_(file) {
  if (file.text().find(kWord) == std::string_view::npos) return;
  std::vector<Comment> open;
  for (Mark& mark : FindMarks(file.text())) {
    const uint32_t line = file.lines().LineOf(mark.line);
    Comment comment{
        .first_line = line, .last_line = line, .names = std::move(mark.names), .reason = std::move(mark.reason)};
    switch (mark.kind) {
      case Kind::kLine: comments_.push_back(std::move(comment)); break;
      case Kind::kNextLine:
        ++comment.first_line;
        ++comment.last_line;
        comments_.push_back(std::move(comment));
        break;
      case Kind::kBegin: open.push_back(std::move(comment)); break;
      case Kind::kEnd: {
        const auto begin =
            std::find_if(open.rbegin(), open.rend(), [&](const Comment& one) { return one.names == comment.names; });
        if (begin == open.rend()) break;
        begin->last_line = line;
        comments_.push_back(std::move(*begin));
        open.erase(std::next(begin).base());
        break;
      }
    }
  }
}

std::optional<std::string> NolintComments::Find(std::string_view rule, text::ByteRange range) const {
  if (comments_.empty()) return std::nullopt;
  const uint32_t first = file_.lines().LineOf(range.begin);
  const uint32_t last = file_.lines().LineOf(range.empty() ? range.end : range.end - 1);
  for (const Comment& comment : comments_) {
    if (comment.last_line < first || last < comment.first_line) continue;
    if (!comment.names || NamesRule(*comment.names, rule)) return comment.reason;
  }
  return std::nullopt;
}

std::optional<std::string> FindInSqlComments(std::string_view sql, std::string_view rule) {
  if (sql.find("--") == std::string_view::npos && sql.find("/*") == std::string_view::npos) return std::nullopt;
  const text::ByteRange all{0, static_cast<uint32_t>(sql.size())};
  for (const syntax::Comment& comment : syntax::SplitStatements(sql, all, {}).comments) {
    for (const Mark& mark : FindMarks(sql.substr(comment.range.begin, comment.range.size()))) {
      if (!mark.names || NamesRule(*mark.names, rule)) return mark.reason;
    }
    const std::optional<engine::OwnDirective> directive = engine::ReadOwnDirective(sql, comment);
    if (!directive || !directive->scope) continue;
    std::vector<std::string> names;
    for (const auto& group : directive->names) {
      for (const text::ByteRange name : group) names.emplace_back(sql.substr(name.begin, name.size()));
    }
    if (names.empty() || NamesRule(names, rule)) return directive->reason;
  }
  return std::nullopt;
}

}  // namespace pgtidy::checks
