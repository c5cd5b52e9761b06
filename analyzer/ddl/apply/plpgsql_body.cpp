#include "analyzer/ddl/apply/plpgsql_body.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <functional>

#include "analyzer/ddl/apply/definition.h"
#include "analyzer/ddl/apply/function_literal.h"
#include "analyzer/ddl/apply/plpgsql_declarations.h"
#include "analyzer/ddl/apply/routine.h"
#include "analyzer/syntax/lexer.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/coercion.h"
#include "analyzer/types/format_type.h"

namespace pgtidy::ddl {

using catalog::Routine;

namespace {

// What the compiler says of a text. It knows no types but the built-in ones; those of others it takes for records.
struct CompilerError {
  std::string message;
  std::string function;  // The compiler's own function that raised it.
  int line = 0;          // Of the text, from 1; 0 if not known.
};

// The compiler leaves the memory context of the statement in whose analysis we stand.
class MemoryContextGuard {
 public:
  MemoryContextGuard() : outer_(CurrentMemoryContext) {}
  ~MemoryContextGuard() {
    if (outer_ != nullptr) MemoryContextSwitchTo(outer_);
  }
  MemoryContextGuard(const MemoryContextGuard&) = delete;
  MemoryContextGuard& operator=(const MemoryContextGuard&) = delete;

 private:
  MemoryContext outer_;
};

int LineIn(const char* error_context) {
  constexpr std::string_view kMark = "near line ";
  const std::string_view text = error_context == nullptr ? "" : error_context;
  const size_t found = text.find(kMark);
  return found == std::string_view::npos ? 0 : std::atoi(text.data() + found + kMark.size());
}

std::optional<CompilerError> Compile(const std::string& statement) {
  const MemoryContextGuard guard;
  const PgQueryPlpgsqlParseResult result = pg_query_parse_plpgsql(statement.c_str());
  std::optional<CompilerError> error;
  if (result.error != nullptr) {
    error = CompilerError{.message = result.error->message,
                          .function = result.error->funcname == nullptr ? "" : result.error->funcname,
                          .line = LineIn(result.error->context)};
  }
  pg_query_free_plpgsql_parse_result(result);
  return error;
}

// A dollar quote that does not stand in the text.
std::string QuoteFor(std::string_view text) {
  std::string quote = "$body$";
  for (int i = 1; text.find(quote.substr(0, quote.size() - 1)) != std::string_view::npos; ++i) {
    quote = fmt::format("$body{}$", i);
  }
  return quote;
}

std::string Quoted(std::string_view name) {
  std::string quoted = "\"";
  for (const char c : name) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
  return quoted + '"';
}

// A type of the same shape that the compiler knows.
std::string TypeOfSameShape(const Catalog& catalog, Oid oid) {
  const types::Type* type = IsUndetermined(catalog, oid) ? nullptr : catalog.FindType(oid);
  if (type == nullptr || types::IsRowType(catalog, oid) || oid == types::kRecordType) return "record";
  if (type->kind == types::TypeKind::kPseudo) return fmt::format("pg_catalog.{}", Quoted(type->name));
  if (type->kind == types::TypeKind::kBase && !type->true_array && oid < types::kFirstNormalOid) {
    return fmt::format("pg_catalog.{}", Quoted(type->name));
  }
  return "pg_catalog.text";
}

// CREATE FUNCTION with parameters of types that the compiler knows.
std::string StatementForCompiler(const Catalog& catalog, const Routine& routine, std::string_view body) {
  const bool all_input = routine.all_arguments.empty();
  const std::vector<Oid>& arguments = all_input ? routine.arguments : routine.all_arguments;
  std::string parameters;
  int outputs = 0;
  std::string last_output;
  for (size_t i = 0; i < arguments.size(); ++i) {
    const char mode = all_input ? 'i' : routine.argument_modes[i];
    const std::string type = TypeOfSameShape(catalog, arguments[i]);
    if (!parameters.empty()) parameters += ", ";
    if (mode == 'o' || mode == 't') parameters += "OUT ";
    if (mode == 'b') parameters += "INOUT ";
    if (i < routine.argument_names.size() && !routine.argument_names[i].empty()) {
      parameters += Quoted(routine.argument_names[i]) + ' ';
    }
    parameters += type;
    if (mode == 'o' || mode == 't' || mode == 'b') {
      ++outputs;
      last_output = type;
    }
  }
  std::string result;
  if (routine.kind != 'p' && (outputs == 0 || routine.returns_set)) {
    const std::string type =
        outputs == 0 ? TypeOfSameShape(catalog, routine.result) : (outputs == 1 ? last_output : "record");
    result = fmt::format(" RETURNS {}{}", routine.returns_set ? "SETOF " : "", type);
  }
  const std::string quote = QuoteFor(body);
  return fmt::format("CREATE {} {}({}){} LANGUAGE plpgsql AS {}{}{}", routine.kind == 'p' ? "PROCEDURE" : "FUNCTION",
                     Quoted(routine.name), parameters, result, quote, body, quote);
}

bool ContainsWord(std::string_view text, std::string_view word) {
  syntax::Lexer lexer(text);
  for (syntax::Token token = lexer.Next(); token.kind != syntax::TokenKind::kEnd; token = lexer.Next()) {
    if (syntax::IsKeyword(text.substr(token.range.begin, token.range.size()), word)) return true;
  }
  return false;
}

// Errors that do not depend on what the compiler takes a type for.
bool IsCertain(const CompilerError& error, std::string_view body) {
  // It takes variables declared by %ROWTYPE and %TYPE for scalars, which have no fields.
  if (error.function == "cword_is_not_variable" && (ContainsWord(body, "rowtype") || ContainsWord(body, "type"))) {
    return false;
  }
  constexpr std::array<std::string_view, 19> kFunctions = {"plpgsql_yyerror",
                                                           "scanner_yyerror",
                                                           "plpgsql_yyparse",
                                                           "make_return_stmt",
                                                           "make_return_next_stmt",
                                                           "make_return_query_stmt",
                                                           "word_is_not_variable",
                                                           "cword_is_not_variable",
                                                           "check_labels",
                                                           "check_raise_parameters",
                                                           "plpgsql_parse_err_condition",
                                                           "plpgsql_recognize_err_condition",
                                                           "read_cursor_args",
                                                           "read_into_target",
                                                           "read_raise_options",
                                                           "make_case",
                                                           "check_assignable",
                                                           "plpgsql_compile_callback",
                                                           "plpgsql_build_variable"};
  if (std::find(kFunctions.begin(), kFunctions.end(), error.function) == kFunctions.end()) return false;
  constexpr std::array<std::string_view, 6> kDoubtful = {
      "is not a scalar variable", "record variable cannot", "type _record",
      "cursor variable must be",  "must be of type",        "collations are not supported"};
  return std::none_of(kDoubtful.begin(), kDoubtful.end(),
                      [&](std::string_view part) { return error.message.find(part) != std::string::npos; });
}

std::string_view SqlstateOf(std::string_view message) {
  const auto has = [&](std::string_view part) { return message.find(part) != std::string_view::npos; };
  if (has("RETURN cannot have a parameter in function") || has("RETURN NEXT cannot have a parameter in function") ||
      has("in a non-SETOF function")) {
    return "42804";
  }
  if (message.starts_with("variable ") && has("does not exist")) return "42704";
  if (has("has pseudo-type")) return "0A000";
  if (has("unrecognized exception condition")) return "42704";
  if (has("since it's declared NOT NULL")) return "22004";
  if (has("is declared CONSTANT")) return "22005";
  if (has("trigger functions cannot have declared arguments")) return "42P13";
  return "42601";
}

// Messages to which the server gives no position.
bool HasPosition(std::string_view message) {
  return message.find("parameters specified for RAISE") == std::string_view::npos &&
         message.find("has pseudo-type") == std::string_view::npos &&
         message.find("unrecognized exception condition") == std::string_view::npos &&
         message.find("trigger functions cannot have declared arguments") == std::string_view::npos;
}

// The word of the text that a message is about: what it quotes, or the statement that it names.
struct Culprit {
  std::string_view word;
  std::string_view next_word = {};  // What must follow.
  bool behind = false;              // The position is that of the token behind the word.
};

Culprit CulpritOf(std::string_view message) {
  // A SQL statement or expression that ends too early.
  if (message == "syntax error at end of input") return {.word = ";"};
  constexpr std::string_view kNear = "at or near \"";
  if (const size_t near = message.find(kNear); near != std::string_view::npos) {
    std::string_view token = message.substr(near + kNear.size());
    token.remove_suffix(1);
    return {.word = token};
  }
  if (message.find("cannot be used outside a loop") != std::string_view::npos) {
    return {.word = message.substr(0, message.find(' '))};
  }
  if (message.starts_with("cannot use RETURN ")) {
    return {.word = "return", .next_word = message.find("NEXT") == std::string_view::npos ? "query" : "next"};
  }
  if (message.starts_with("RETURN cannot have a parameter")) return {.word = "return", .behind = true};
  if (message.find("since it's declared NOT NULL") != std::string_view::npos) return {.word = "not"};
  if (message.starts_with("cursor \"") && message.find("has arguments") != std::string_view::npos) return {.word = ";"};
  const size_t quote = message.find('"');
  if (quote == std::string_view::npos) return {};
  return {.word = message.substr(quote + 1, message.find('"', quote + 1) - quote - 1)};
}

bool EqualWords(std::string_view a, std::string_view b) {
  std::string lower(b);
  std::transform(lower.begin(), lower.end(), lower.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return a == b || syntax::IsKeyword(a, lower);
}

// The text with each token on a line of its own, by which the compiler's line tells a token.
struct LinedText {
  std::string text;
  std::vector<text::ByteRange> tokens;  // In the original text.
  std::vector<int> lines;               // On which each token begins in the new one.
};

LinedText OneTokenPerLine(std::string_view body) {
  LinedText lined;
  int line = 1;
  syntax::Lexer lexer(body);
  for (syntax::Token token = lexer.Next(); token.kind != syntax::TokenKind::kEnd; token = lexer.Next()) {
    if (token.kind == syntax::TokenKind::kLineComment || token.kind == syntax::TokenKind::kBlockComment) continue;
    const std::string_view text = body.substr(token.range.begin, token.range.size());
    // What belongs together stays on one line: names with dots, <<labels>>, #options.
    const bool joined = !lined.tokens.empty() && lined.tokens.back().end == token.range.begin;
    if (!joined && !lined.tokens.empty()) {
      lined.text += '\n';
      ++line;
    }
    lined.tokens.push_back(token.range);
    lined.lines.push_back(line);
    lined.text += text;
    line += static_cast<int>(std::count(text.begin(), text.end(), '\n'));
  }
  return lined;
}

// The compiler tells no more than the line where the statement at fault begins. The place is that of the first word
// from there on that the message is about; without one, of the statement. `lined_error`: what it says of the lined
// text.
int LocationIn(std::string_view body, const CompilerError& error, const LinedText& lined,
               const std::optional<CompilerError>& lined_error) {
  if (!HasPosition(error.message) || error.line <= 0) return -1;
  if (error.message == "syntax error at end of input" && error.function == "plpgsql_yyerror") {
    return static_cast<int>(body.size());
  }
  if (!lined_error || lined_error->message != error.message) return -1;
  size_t first = 0;
  while (first < lined.lines.size() && lined.lines[first] < lined_error->line) ++first;
  if (first == lined.tokens.size()) return -1;
  const auto text_of = [&](size_t i) {
    return i < lined.tokens.size() ? body.substr(lined.tokens[i].begin, lined.tokens[i].size()) : std::string_view();
  };
  const Culprit culprit = CulpritOf(error.message);
  for (size_t i = first; !culprit.word.empty() && i < lined.tokens.size(); ++i) {
    const bool found = culprit.word.find('.') == std::string_view::npos
                           ? EqualWords(text_of(i), culprit.word)
                           : body.substr(lined.tokens[i].begin).starts_with(culprit.word);
    if (!found || (!culprit.next_word.empty() && !EqualWords(text_of(i + 1), culprit.next_word))) continue;
    return static_cast<int>(lined.tokens[culprit.behind && i + 1 < lined.tokens.size() ? i + 1 : i].begin);
  }
  return static_cast<int>(lined.tokens[first].begin);
}

[[noreturn]] void ThrowCompilerError(const CompilerError& error, int location) {
  SqlError thrown(std::string(SqlstateOf(error.message)), error.message, location);
  if (error.message == "trigger functions cannot have declared arguments") {
    thrown.Hint("The arguments of the trigger can be accessed through TG_NARGS and TG_ARGV instead.");
  }
  throw thrown;
}

// `make_statement` puts a text into a statement for the compiler.
void CheckText(ApplyContext& context, const std::function<std::string(std::string_view)>& make_statement,
               std::string_view body, int as_location) {
  if (const std::optional<CompilerError> error = Compile(make_statement(body))) {
    if (!IsCertain(*error, body)) return;
    const LinedText lined = OneTokenPerLine(body);
    const int location = LocationIn(body, *error, lined, Compile(make_statement(lined.text)));
    ThrowCompilerError(*error, LocationInStatement(context.source, as_location, body, location));
  }
  try {
    CheckDeclaredTypes(context.catalog, body);
  } catch (SqlError& error) {
    error.SetLocation(LocationInStatement(context.source, as_location, body, error.location()));
    throw;
  }
}

}  // namespace

void ValidatePlpgsqlFunction(ApplyContext& context, const Routine& routine, int as_location) {
  const Catalog& catalog = context.catalog;
  const auto is_pseudo = [&](Oid oid) {
    const types::Type* type = catalog.FindType(oid);
    return type != nullptr && !type->undetermined && type->kind == types::TypeKind::kPseudo &&
           oid != types::kRecordType && !types::IsPolymorphic(oid);
  };
  if (is_pseudo(routine.result) && routine.result != types::kVoidType && routine.result != types::kTriggerType &&
      routine.result != types::kEventTriggerType) {
    throw SqlError("0A000",
                   fmt::format("PL/pgSQL functions cannot return type {}", types::FormatType(catalog, routine.result)));
  }
  for (const Oid type : routine.all_arguments.empty() ? routine.arguments : routine.all_arguments) {
    if (!is_pseudo(type)) continue;
    throw SqlError("0A000", fmt::format("PL/pgSQL functions cannot accept type {}", types::FormatType(catalog, type)));
  }
  if (!catalog.session().check_function_bodies) return;
  CheckText(
      context, [&](std::string_view body) { return StatementForCompiler(catalog, routine, body); }, routine.body,
      as_location);
}

void CheckPlpgsqlBlock(ApplyContext& context, std::string_view text, int location) {
  if (!context.catalog.session().check_function_bodies) return;
  const auto make_statement = [](std::string_view body) {
    const std::string quote = QuoteFor(body);
    return fmt::format("DO {}{}{}", quote, body, quote);
  };
  CheckText(context, make_statement, text, location);
}

}  // namespace pgtidy::ddl
