#include "clang-plugin/checks/text_facts.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <utility>

#include "analyzer/ddl/describe.h"
#include "analyzer/syntax/lexer.h"
#include "analyzer/text/utf8.h"

namespace pgtidy::checks {

namespace {

// Names that the statement cannot do without, whatever else a hole adds to it.
constexpr std::array<std::string_view, 4> kCertainWithFragments = {"42P01", "42703", "3F000", "42702"};
// What a parameter in the place of a literal or a number brings about, and what holes may put right.
constexpr std::array<std::string_view, 5> kOfParameters = {"42P18", "42P08", "42725", "42601", "42P02"};
// What a declared type puts right.
constexpr std::array<std::string_view, 3> kOfUntyped = {"42P18", "42P08", "42725"};
// What the session decides: prepared statements, cursors, transactions.
constexpr std::array<std::string_view, 4> kOfSession = {"26000", "34000", "3D000", "42P05"};

bool Holds(std::span<const std::string_view> list, std::string_view sqlstate) {
  return std::find(list.begin(), list.end(), sqlstate) != list.end();
}

// What stands for the holes of a text. As values: everything is a parameter. As literals: strings stay strings.
enum class Filling : uint8_t { kParameters, kLiterals };

std::vector<Replacement> FillHoles(const std::vector<Hole>& holes, Filling filling, uint32_t parameter) {
  std::vector<Replacement> replacements;
  for (const Hole& hole : holes) {
    if (hole.position == HolePosition::kComment) continue;
    const uint32_t at = hole.segment->range.begin;
    if (hole.position == HolePosition::kLiteral) {
      if (filling == Filling::kLiterals) continue;
      if (!replacements.empty() && replacements.back().given == hole.literal) continue;
      replacements.push_back({.given = hole.literal, .bytes = fmt::format("${}", parameter++)});
      continue;
    }
    const bool as_number = filling == Filling::kLiterals && hole.segment->is_number;
    replacements.push_back({.given = {at, at}, .bytes = as_number ? "1" : fmt::format("${}", parameter++)});
  }
  return replacements;
}

std::vector<StatementFacts> ReadStatements(const std::string& text) {
  std::vector<StatementFacts> statements;
  syntax::StatementReader reader(text, {{0, static_cast<uint32_t>(text.size())}}, {});
  while (const syntax::Statement* statement = reader.Next()) {
    statements.push_back({.range = statement->range,
                          .error = statement->error,
                          .effects = ddl::Describe(*statement, text),
                          .description = {}});
  }
  return statements;
}

bool HasErrors(const std::vector<StatementFacts>& statements) {
  return std::any_of(statements.begin(), statements.end(), [](const auto& one) { return one.error.has_value(); });
}

// Whether the client may tell the server types of parameters that are not among the arguments' declared types.
bool MayDeclareTypes(const sites::QuerySite& site) {
  constexpr std::array<std::string_view, 5> kNeverDeclare = {"libpqxx", "soci", "drogon", "qtsql", "poco"};
  if (Holds(kNeverDeclare, site.library)) return false;
  return site.library != "libpq" || !site.arguments;
}

std::vector<std::string> DeclaredTypes(const sites::QuerySite& site, const std::vector<std::string>& parameters) {
  std::vector<std::string> types;
  if (!site.arguments) return types;
  for (size_t i = 0; i < site.arguments->size(); ++i) {
    const sites::Argument& argument = (*site.arguments)[i];
    if (argument.declared_type.empty()) continue;
    size_t index = argument.number ? *argument.number - 1 : i;
    if (!argument.name.empty()) {
      index = static_cast<size_t>(std::find(parameters.begin(), parameters.end(), argument.name) - parameters.begin());
    }
    if (index >= parameters.size()) continue;
    types.resize(std::max(types.size(), index + 1));
    types[index] = argument.declared_type;
  }
  return types;
}

}  // namespace

const engine::QueryDescription* TextFacts::Described() const {
  if (!is_readable || statements.size() != 1 || statements.front().error) return nullptr;
  const engine::QueryDescription& description = statements.front().description;
  return description.error || description.undetermined ? nullptr : &description;
}

const engine::QueryDescription* TextFacts::WithColumns() const {
  const bool is_certain = std::all_of(holes.begin(), holes.end(), [](const Hole& hole) {
    return hole.IsTame() || hole.position == HolePosition::kValue;
  });
  return is_certain ? Described() : nullptr;
}

namespace {

bool HasOwnParameters(std::string_view text) {
  syntax::Lexer lexer(text);
  syntax::Token token = lexer.Next();
  while (token.kind == syntax::TokenKind::kLineComment || token.kind == syntax::TokenKind::kBlockComment) {
    token = lexer.Next();
  }
  const std::string_view word = text.substr(token.range.begin, token.range.size());
  return syntax::IsKeyword(word, "prepare") || syntax::IsKeyword(word, "create") || syntax::IsKeyword(word, "do");
}

}  // namespace

std::optional<size_t> TextFacts::ParameterCount() const {
  const bool is_certain = std::all_of(holes.begin(), holes.end(), [](const Hole& hole) {
    return hole.IsTame() || hole.position == HolePosition::kValue;
  });
  if (!is_readable || !is_certain || statements.size() != 1) return std::nullopt;
  // A hole that is a statement's part may hold placeholders itself; and `$1` of PREPARE and of bodies is its own.
  const bool may_hold_more = std::any_of(holes.begin(), holes.end(), [](const Hole& hole) { return !hole.IsTame(); });
  if (may_hold_more || HasOwnParameters(server_text.text())) return std::nullopt;
  return server_text.parameters.size();
}

TextFacts ReadText(const sites::QuerySite& site, const sites::SqlText& text) {
  TextFacts facts;
  facts.text = &text;
  facts.holes = FindHoles(text);
  const bool has_names = std::any_of(facts.holes.begin(), facts.holes.end(), [](const Hole& hole) {
    const bool opens = hole.position == HolePosition::kLiteral && !hole.is_terminated;
    return hole.position == HolePosition::kName || opens;
  });
  const bool is_text = text.text.find('\0') == std::string::npos && !text::FindInvalidUtf8(text.text);
  if (text.has_open_end || has_names || !is_text || site.role == sites::SiteRole::kFragment) return facts;
  facts.is_tame = std::all_of(facts.holes.begin(), facts.holes.end(), [](const Hole& hole) { return hole.IsTame(); });
  for (const Filling filling : {Filling::kParameters, Filling::kLiterals}) {
    facts.server_text =
        MakeServerText(text.text, site, [&](uint32_t parameter) { return FillHoles(facts.holes, filling, parameter); });
    facts.statements = ReadStatements(facts.server_text.text());
    facts.is_readable = !HasErrors(facts.statements);
    if (facts.is_readable || facts.holes.empty()) break;
  }
  // What does not parse with values that change nothing does not parse at all.
  facts.is_readable = facts.is_readable || facts.is_tame;
  if (!facts.is_readable) facts.statements.clear();
  return facts;
}

bool IsCertain(const sites::QuerySite& site, const TextFacts& facts, const ddl::StatementError& error) {
  if (Holds(kOfSession, error.sqlstate) || error.sqlstate.starts_with("25")) return false;
  const bool is_about_types = Holds(kOfUntyped, error.sqlstate) && !facts.server_text.parameters.empty();
  if (is_about_types && MayDeclareTypes(site)) return false;
  if (facts.holes.empty()) return true;
  if (!facts.is_tame) return Holds(kCertainWithFragments, error.sqlstate);
  return !Holds(kOfParameters, error.sqlstate) && !error.sqlstate.starts_with("22");
}

void DescribeStatements(const catalog::Catalog& catalog, const sites::QuerySite& site, TextFacts& facts) {
  const std::vector<std::string> declared = DeclaredTypes(site, facts.server_text.parameters);
  for (StatementFacts& statement : facts.statements) {
    if (statement.error) continue;
    const std::string_view text =
        std::string_view(facts.server_text.text()).substr(statement.range.begin, statement.range.size());
    statement.description = engine::DescribeQuery(catalog, text, declared);
    // A type of the client that the schema does not show is no error of the text.
    const bool is_of_type = statement.description.error && !declared.empty() &&
                            (statement.description.error->sqlstate == "42704" || !statement.description.error->offset);
    if (is_of_type) statement.description = engine::DescribeQuery(catalog, text, {});
  }
}

}  // namespace pgtidy::checks
