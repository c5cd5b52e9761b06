#include "clang-plugin/checks/program_schema.h"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzer/ddl/apply/recovery.h"
#include "analyzer/ddl/possible_changes.h"
#include "analyzer/syntax/lexer.h"

namespace pgtidy::checks {

namespace {

std::string Lower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

bool IsOneOf(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view known) { return syntax::IsKeyword(word, known); });
}

std::string Folded(std::string_view word) {
  if (!word.starts_with('"')) return Lower(word);
  return std::string(word.substr(1, word.size() > 1 ? word.size() - 2 : 0));
}

std::string WithoutAnyText(std::string_view sql) {
  std::string without(sql);
  for (size_t at = without.find(catalog::kAnyText); at != std::string::npos; at = without.find(catalog::kAnyText, at)) {
    without.erase(at, catalog::kAnyText.size());
  }
  return without;
}

// A word of a text in which kAnyText stands for the holes.
struct Word {
  std::string_view text;
  uint32_t begin = 0;
};

// What a CREATE that does not parse makes: where its name has a hole, it may be any that fits.
void MarkUnreadableCreate(std::string_view sql, const std::vector<Word>& words, catalog::Catalog& catalog) {
  const auto is_before_kind = [](const Word& word) {
    return IsOneOf(word.text, {"or", "replace", "temp", "temporary", "unlogged", "global", "local", "materialized",
                               "recursive", "foreign"});
  };
  const auto kind = std::find_if_not(words.begin() + 1, words.end(), is_before_kind);
  if (kind == words.end()) return;
  if (kind->text.find(catalog::kAnyText) != std::string_view::npos) return catalog.MarkEverythingUndetermined();
  const bool is_named_in_queries = IsOneOf(
      kind->text, {"table", "view", "sequence", "type", "domain", "function", "procedure", "aggregate", "schema"});
  if (!is_named_in_queries) return ddl::MarkUndeterminedByText(catalog, WithoutAnyText(sql));
  const auto end = std::find_if(kind, words.end(), [](const Word& word) {
    return word.text == "(" || IsOneOf(word.text, {"as", "partition", "returns"});
  });
  const uint32_t begin = words.front().begin;
  ddl::MarkUndeterminedByText(catalog, sql.substr(0, end == words.end() ? sql.size() : end->begin - begin));
  for (auto word = kind + 1; word < end; ++word) ddl::MarkPossiblyChanged(catalog, "", Folded(word->text));
  if (ddl::MayChangeSchema(sql)) catalog.MarkEverythingUndetermined();
}

void MarkUnreadableAlter(std::string_view sql, const std::vector<Word>& words, catalog::Catalog& catalog) {
  bool renames_to_any = false;
  for (size_t i = 2; i < words.size(); ++i) {
    const bool is_any = words[i].text.find(catalog::kAnyText) != std::string_view::npos;
    renames_to_any = renames_to_any || (is_any && syntax::IsKeyword(words[i - 1].text, "to") &&
                                        syntax::IsKeyword(words[i - 2].text, "rename"));
  }
  ddl::MarkUndeterminedByText(catalog, renames_to_any ? std::string(sql) : WithoutAnyText(sql));
  for (const Word& word : words) ddl::MarkPossiblyChanged(catalog, "", Folded(word.text));
}

// The statements of a text that cannot be read.
void MarkUnreadable(const sites::SqlText& text, catalog::Catalog& catalog) {
  std::string with_any;
  for (const sites::TextSegment& segment : text.segments) {
    with_any += segment.kind == sites::SegmentKind::kHole
                    ? catalog::kAnyText
                    : std::string_view(text.text).substr(segment.range.begin, segment.range.size());
  }
  const std::string_view all = with_any;
  std::vector<Word> words;
  const auto end_statement = [&](uint32_t end) {
    if (words.empty()) return;
    const std::string_view sql = all.substr(words.front().begin, end - words.front().begin);
    const std::string_view first = words.front().text;
    const bool may_be_all = IsOneOf(first, {"import"}) || (IsOneOf(first, {"do"}) && ddl::MayChangeSchema(sql));
    if (may_be_all) catalog.MarkEverythingUndetermined();
    if (IsOneOf(first, {"create"})) MarkUnreadableCreate(sql, words, catalog);
    if (IsOneOf(first, {"alter"})) MarkUnreadableAlter(sql, words, catalog);
    words.clear();
  };
  syntax::Lexer lexer(all);
  for (syntax::Token token = lexer.Next(); token.kind != syntax::TokenKind::kEnd; token = lexer.Next()) {
    const std::string_view word = all.substr(token.range.begin, token.range.size());
    if (word == ";") {
      end_statement(token.range.begin);
    } else if (token.kind != syntax::TokenKind::kLineComment && token.kind != syntax::TokenKind::kBlockComment) {
      words.push_back({word, token.range.begin});
    }
  }
  end_statement(static_cast<uint32_t>(all.size()));
}

}  // namespace

void MarkMadeByProgram(const std::vector<ProgramSite>& sites, ddl::Database& database) {
  // Taking back what the last connection left open would take back the marks, too.
  database.Reconnect();
  catalog::Catalog& catalog = database.catalog();
  bool sets_search_path = false;
  for (const ProgramSite& site : sites) {
    for (const TextFacts& facts : site.texts) {
      sets_search_path = sets_search_path || Lower(facts.text->text).find("search_path") != std::string::npos;
      if (!facts.is_readable) {
        MarkUnreadable(*facts.text, catalog);
        continue;
      }
      const std::string& text = facts.server_text.text();
      syntax::StatementReader reader(text, {{0, static_cast<uint32_t>(text.size())}}, {});
      while (const syntax::Statement* statement = reader.Next()) ddl::MarkPossibleChanges(catalog, *statement, text);
    }
  }
  catalog::Session session = catalog.session();
  session.search_path_undetermined = session.search_path_undetermined || sets_search_path;
  catalog.SetSession(std::move(session));
  catalog.ForgetJournal();
}

}  // namespace pgtidy::checks
