#include "clang-plugin/checks/text_facts.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <span>
#include <utility>

#include "analyzer/ddl/describe.h"
#include "analyzer/ddl/error_subject.h"
#include "analyzer/syntax/lexer.h"
#include "analyzer/text/utf8.h"

namespace pgtidy::checks {

namespace {

// Names that are missing whatever a value is: of schemas, relations, columns, types.
constexpr std::array<std::string_view, 5> kOfNames = {"3F000", "42P01", "42702", "42703", "42704"};
// Those that the statement cannot do without, whatever else a hole adds to it.
constexpr std::array<std::string_view, 3> kOfNamesWithFragments = {"3F000", "42P01", "42703"};
// What a declared type puts right.
constexpr std::array<std::string_view, 3> kOfUntyped = {"42P18", "42P08", "42725"};
// What the session decides: prepared statements, cursors, transactions.
constexpr std::array<std::string_view, 4> kOfSession = {"26000", "34000", "3D000", "42P05"};

bool Holds(std::span<const std::string_view> list, std::string_view sqlstate) {
  return std::find(list.begin(), list.end(), sqlstate) != list.end();
}

// What stands for the holes of a text.
struct Filling {
  enum class Numbers : uint8_t { kParameters, kNumeral } numbers = Numbers::kNumeral;
  enum class Literals : uint8_t { kParameters, kKept } literals = Literals::kParameters;
  bool shares = false;  ///< Holes of the same expression are the same parameter.
  std::string_view numeral = "1";
  const Hole* named = nullptr;  ///< A hole that gives a column its name.
  std::string_view name = {};   ///< The name, quoted.
};

class Filler {
 public:
  Filler(const sites::SqlText& text, const std::vector<Hole>& holes, const Filling& filling)
      : text_(text), holes_(holes), filling_(filling) {}

  std::vector<Replacement> Run(uint32_t parameter) {
    next_ = parameter;
    std::vector<Replacement> replacements;
    for (size_t i = 0; i < holes_.size(); ++i) {
      const Hole& hole = holes_[i];
      if (hole.position == HolePosition::kComment) continue;
      const uint32_t at = hole.segment->range.begin;
      if (hole.position == HolePosition::kLiteral && filling_.literals == Filling::Literals::kParameters) {
        if (!replacements.empty() && replacements.back().given == hole.literal) continue;
        replacements.push_back({.given = hole.literal, .bytes = Parameter(LiteralKey(i))});
        continue;
      }
      const bool in_literal = hole.position == HolePosition::kLiteral;
      const bool as_numeral = hole.segment->is_number && (in_literal || filling_.numbers == Filling::Numbers::kNumeral);
      if (in_literal && !as_numeral) continue;
      std::string bytes = as_numeral ? std::string(filling_.numeral) : Parameter(hole.segment->expression);
      if (&hole == filling_.named) bytes += fmt::format(" AS {}", filling_.name);
      replacements.push_back({.given = {at, at}, .bytes = std::move(bytes)});
    }
    return replacements;
  }

 private:
  std::string Parameter(const std::string& key) {
    if (!filling_.shares || key.empty()) return fmt::format("${}", next_++);
    const auto [entry, is_new] = by_key_.try_emplace(key, next_);
    if (is_new) ++next_;
    return fmt::format("${}", entry->second);
  }

  // A literal as the source has it; empty if a hole has no expression.
  [[nodiscard]] std::string LiteralKey(size_t first) const {
    const text::ByteRange literal = holes_[first].literal;
    std::string key;
    uint32_t copied = literal.begin;
    for (size_t i = first; i < holes_.size() && holes_[i].literal == literal; ++i) {
      const sites::TextSegment& segment = *holes_[i].segment;
      if (segment.expression.empty()) return {};
      key += text_.text.substr(copied, segment.range.begin - copied);
      key += fmt::format("{{{}}}", segment.expression);
      copied = segment.range.begin;
    }
    return key + text_.text.substr(copied, literal.end - copied);
  }

  const sites::SqlText& text_;
  const std::vector<Hole>& holes_;
  const Filling& filling_;
  uint32_t next_ = 0;
  std::map<std::string, uint32_t> by_key_;
};

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

Reading Read(const sites::QuerySite& site, const TextFacts& facts, const Filling& filling) {
  Reading reading;
  reading.server_text = MakeServerText(facts.text->text, site, [&](uint32_t parameter) {
    return Filler(*facts.text, facts.holes, filling).Run(parameter);
  });
  reading.statements = ReadStatements(reading.server_text.text());
  reading.keeps_literals = filling.literals == Filling::Literals::kKept &&
                           std::any_of(facts.holes.begin(), facts.holes.end(),
                                       [](const Hole& hole) { return hole.position == HolePosition::kLiteral; });
  return reading;
}

// The ways in which holes can be filled, the likeliest first.
std::vector<Reading> AllReadings(const sites::QuerySite& site, const TextFacts& facts) {
  using Numbers = Filling::Numbers;
  using Literals = Filling::Literals;
  const Filling fillings[] = {
      {.numbers = Numbers::kNumeral, .literals = Literals::kParameters, .shares = false},
      {.numbers = Numbers::kNumeral, .literals = Literals::kParameters, .shares = true},
      {.numbers = Numbers::kNumeral, .literals = Literals::kKept, .shares = true},
      {.numbers = Numbers::kParameters, .literals = Literals::kParameters, .shares = false},
      {.numbers = Numbers::kParameters, .literals = Literals::kParameters, .shares = true},
  };
  std::vector<Reading> readings;
  for (const Filling& filling : fillings) {
    Reading reading = Read(site, facts, filling);
    const bool is_known = std::any_of(readings.begin(), readings.end(), [&](const Reading& other) {
      return other.server_text.text() == reading.server_text.text();
    });
    if (!is_known) readings.push_back(std::move(reading));
    if (facts.holes.empty()) break;
  }
  return readings;
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
  // No server takes so many, so another error comes first.
  constexpr size_t kMostParameters = 65535;
  if (may_hold_more || HasOwnParameters(server_text.text()) || server_text.parameters.size() >= kMostParameters) {
    return std::nullopt;
  }
  return server_text.parameters.size();
}

namespace {

bool HasErrorAtHole(const std::vector<Hole>& holes, const Reading& reading) {
  return std::any_of(reading.statements.begin(), reading.statements.end(), [&](const StatementFacts& statement) {
    if (!statement.error) return false;
    const text::ByteRange given = reading.server_text.ToGiven(statement.error->range);
    return std::any_of(holes.begin(), holes.end(), [&](const Hole& hole) {
      const uint32_t at = hole.segment->range.begin;
      return given.begin <= at && at <= given.end;
    });
  });
}

void Take(Reading reading, TextFacts& facts) {
  facts.server_text = std::move(reading.server_text);
  facts.statements = std::move(reading.statements);
  facts.keeps_literals = reading.keeps_literals;
}

void Describe(const catalog::Catalog& catalog, const sites::QuerySite& site, const ServerText& server_text,
              std::vector<StatementFacts>& statements) {
  const std::vector<std::string> declared = DeclaredTypes(site, server_text.parameters);
  for (StatementFacts& statement : statements) {
    if (statement.error) continue;
    const std::string_view text =
        std::string_view(server_text.text()).substr(statement.range.begin, statement.range.size());
    statement.description = engine::DescribeQuery(catalog, text, declared);
    // A type of the client that the schema does not show is no error of the text.
    const bool is_of_type = statement.description.error && !declared.empty() &&
                            (statement.description.error->sqlstate == "42704" || !statement.description.error->offset);
    if (is_of_type) statement.description = engine::DescribeQuery(catalog, text, {});
  }
}

bool IsSameError(const std::optional<ddl::StatementError>& one, const std::optional<ddl::StatementError>& other) {
  return one && other && one->sqlstate == other->sqlstate && one->message == other->message;
}

// Whether a missing column may be one that a hole of a target list makes: `SELECT {} FROM t ORDER BY total`.
bool MayHoleName(const catalog::Catalog& catalog, const sites::QuerySite& site, const TextFacts& facts, size_t index) {
  const ddl::StatementError& error = *facts.statements[index].description.error;
  const std::optional<ddl::ErrorSubject> subject = ddl::SubjectOf(error);
  if (error.sqlstate != "42703" || !subject) return false;
  const std::string name = fmt::format("\"{}\"", subject->name);
  for (const Hole& hole : facts.holes) {
    if (hole.IsTame()) continue;
    for (const auto literals : {Filling::Literals::kParameters, Filling::Literals::kKept}) {
      Reading reading = Read(site, facts, {.literals = literals, .named = &hole, .name = name});
      if (reading.statements.size() != facts.statements.size() || reading.statements[index].error) continue;
      Describe(catalog, site, reading.server_text, reading.statements);
      if (!IsSameError(reading.statements[index].description.error, error)) return true;
    }
  }
  return false;
}

// Whether an error is perhaps about what a literal with a hole says: `nextval('ids_{}')`.
bool IsOfLiteral(const TextFacts& facts, const StatementFacts& statement) {
  const std::optional<uint32_t> offset = statement.description.error->offset;
  if (!offset) return true;
  const uint32_t begin = statement.range.begin + *offset;
  const text::ByteRange given = facts.server_text.ToGiven({begin, begin + 1});
  return std::any_of(facts.holes.begin(), facts.holes.end(), [&](const Hole& hole) {
    return hole.position == HolePosition::kLiteral && hole.literal.Overlaps(given);
  });
}

// Whether a call to which an error points has a hole among its arguments.
bool HasHoleInCall(const TextFacts& facts, const StatementFacts& statement) {
  const std::optional<uint32_t> offset = statement.description.error->offset;
  if (!offset) return true;
  const uint32_t begin = statement.range.begin + *offset;
  uint32_t end = statement.range.end;
  int depth = 0;
  syntax::Lexer lexer(facts.server_text.text(), {}, begin);
  for (syntax::Token token = lexer.Next(); token.kind != syntax::TokenKind::kEnd; token = lexer.Next()) {
    if (token.kind != syntax::TokenKind::kPunctuation) continue;
    const char mark = facts.server_text.text()[token.range.begin];
    depth += mark == '(' ? 1 : mark == ')' ? -1 : 0;
    if (mark != ')' || depth > 0) continue;
    end = token.range.end;
    break;
  }
  const text::ByteRange given = facts.server_text.ToGiven({begin, end});
  return std::any_of(facts.holes.begin(), facts.holes.end(), [&](const Hole& hole) {
    return given.begin <= hole.segment->range.begin && hole.segment->range.begin <= given.end;
  });
}

// Whether there is no function of a name, whatever its arguments are.
bool IsOfMissingRoutine(const catalog::Catalog& catalog, const TextFacts& facts, const StatementFacts& statement) {
  const std::optional<ddl::ErrorSubject> subject = ddl::SubjectOf(*statement.description.error);
  const bool is_of_routine = subject && subject->object_class == catalog::ObjectClass::kRoutine;
  return is_of_routine && catalog.RoutinesNamed(subject->schema, subject->name).empty() &&
         !HasHoleInCall(facts, statement);
}

// What the size of a number decides is not known: its type, and those of the parameters beside it.
void KeepTypesOfAllNumbers(const catalog::Catalog& catalog, const sites::QuerySite& site, TextFacts& facts) {
  const bool has_numbers =
      std::any_of(facts.holes.begin(), facts.holes.end(), [](const Hole& hole) { return hole.segment->is_number; });
  if (!has_numbers) return;
  constexpr std::array<std::string_view, 3> kOthers = {"4294967296", "1.5", "true"};
  const auto literals = facts.keeps_literals ? Filling::Literals::kKept : Filling::Literals::kParameters;
  for (const std::string_view numeral : kOthers) {
    Reading other = Read(site, facts, {.literals = literals, .numeral = numeral});
    if (other.statements.size() != facts.statements.size() || HasErrors(other.statements)) continue;
    Describe(catalog, site, other.server_text, other.statements);
    for (size_t i = 0; i < facts.statements.size(); ++i) {
      query::QueryInfo& info = facts.statements[i].description.info;
      const engine::QueryDescription& of_other = other.statements[i].description;
      if (of_other.error || of_other.undetermined) continue;
      for (size_t at = 0; at < std::min(info.parameters.size(), of_other.info.parameters.size()); ++at) {
        if (info.parameters[at].oid != of_other.info.parameters[at].oid) {
          info.parameters[at].oid = types::kUndeterminedType;
        }
      }
      for (size_t at = 0; at < std::min(info.columns.size(), of_other.info.columns.size()); ++at) {
        if (info.columns[at].type.oid != of_other.info.columns[at].type.oid) {
          info.columns[at].type.oid = types::kUndeterminedType;
        }
      }
    }
  }
}

}  // namespace

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
  std::vector<Reading> readings = AllReadings(site, facts);
  const bool parses =
      std::any_of(readings.begin(), readings.end(), [](const Reading& one) { return !HasErrors(one.statements); });
  if (parses) std::erase_if(readings, [](const Reading& one) { return HasErrors(one.statements); });
  // What does not parse with values that change nothing does not parse at all. Of an error at what stands for a hole,
  // the words would be those of no text that is sent.
  facts.is_readable = parses || (facts.is_tame && !HasErrorAtHole(facts.holes, readings.front()));
  Take(std::move(readings.front()), facts);
  if (!facts.is_readable) {
    facts.statements.clear();
  } else if (parses) {
    facts.other_readings.assign(std::make_move_iterator(readings.begin() + 1), std::make_move_iterator(readings.end()));
  }
  return facts;
}

bool IsCertain(const catalog::Catalog& catalog, const sites::QuerySite& site, const TextFacts& facts,
               const StatementFacts& statement) {
  const ddl::StatementError& error = *statement.description.error;
  if (Holds(kOfSession, error.sqlstate) || error.sqlstate.starts_with("25")) return false;
  const bool is_about_types = Holds(kOfUntyped, error.sqlstate) && !facts.server_text.parameters.empty();
  // Of several statements each has some of the parameters.
  if (is_about_types && (MayDeclareTypes(site) || facts.statements.size() > 1)) return false;
  if (facts.holes.empty()) return true;
  if (facts.keeps_literals && IsOfLiteral(facts, statement)) return false;
  if (!facts.is_tame) return Holds(kOfNamesWithFragments, error.sqlstate);
  return Holds(kOfNames, error.sqlstate) ||
         (error.sqlstate == "42883" && IsOfMissingRoutine(catalog, facts, statement));
}

void DescribeStatements(const catalog::Catalog& catalog, const sites::QuerySite& site, TextFacts& facts) {
  const auto has_error = [](const StatementFacts& one) { return one.description.error.has_value(); };
  Describe(catalog, site, facts.server_text, facts.statements);
  if (facts.holes.empty()) return;
  if (std::any_of(facts.statements.begin(), facts.statements.end(), has_error)) {
    for (Reading& other : facts.other_readings) {
      Describe(catalog, site, other.server_text, other.statements);
      if (std::any_of(other.statements.begin(), other.statements.end(), has_error)) continue;
      // One way to fill the holes is enough for the text to be right.
      Reading right = std::move(other);
      facts.other_readings.clear();
      Take(std::move(right), facts);
      break;
    }
  }
  for (size_t i = 0; i < facts.statements.size(); ++i) {
    engine::QueryDescription& description = facts.statements[i].description;
    if (!description.error) continue;
    // Which of several errors comes first hangs on the types that the holes have; whether there is one does not.
    const bool is_of_all =
        std::all_of(facts.other_readings.begin(), facts.other_readings.end(), [&](const Reading& other) {
          return other.statements.size() == facts.statements.size() && has_error(other.statements[i]);
        });
    if (is_of_all && !MayHoleName(catalog, site, facts, i)) continue;
    description = {};
    description.undetermined = true;
  }
  facts.other_readings.clear();
  KeepTypesOfAllNumbers(catalog, site, facts);
}

}  // namespace pgtidy::checks
