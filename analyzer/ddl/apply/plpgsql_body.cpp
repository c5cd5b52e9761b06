#include "analyzer/ddl/apply/plpgsql_body.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>

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
std::string StatementForCompiler(const Catalog& catalog, const Routine& routine) {
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
  const std::string quote = QuoteFor(routine.body);
  return fmt::format("CREATE {} {}({}){} LANGUAGE plpgsql AS {}{}{}", routine.kind == 'p' ? "PROCEDURE" : "FUNCTION",
                     Quoted(routine.name), parameters, result, quote, routine.body, quote);
}

// Errors that do not depend on what the compiler takes a type for.
bool IsCertain(const CompilerError& error) {
  constexpr std::array<std::string_view, 18> kFunctions = {
      "plpgsql_yyerror",      "scanner_yyerror",       "plpgsql_yyparse",          "make_return_stmt",
      "make_return_next_stmt", "make_return_query_stmt", "word_is_not_variable",    "cword_is_not_variable",
      "check_labels",         "check_raise_parameters", "plpgsql_parse_err_condition", "plpgsql_recognize_err_condition",
      "read_cursor_args",     "read_into_target",      "read_raise_options",       "make_case",
      "check_assignable",     "plpgsql_compile_callback"};
  if (std::find(kFunctions.begin(), kFunctions.end(), error.function) == kFunctions.end()) return false;
  constexpr std::array<std::string_view, 6> kDoubtful = {
      "scalar variable", "record variable cannot", "pseudo-type", "cursor variable must be", "must be of type",
      "collations are not supported"};
  return std::none_of(kDoubtful.begin(), kDoubtful.end(), [&](std::string_view part) {
    return error.message.find(part) != std::string::npos;
  });
}

std::string_view SqlstateOf(std::string_view message) {
  const auto has = [&](std::string_view part) { return message.find(part) != std::string_view::npos; };
  if (has("RETURN cannot have a parameter in function") || has("RETURN NEXT cannot have a parameter in function") ||
      has("in a non-SETOF function")) {
    return "42804";
  }
  if (message.starts_with("variable ") && has("does not exist")) return "42704";
  if (has("unrecognized exception condition")) return "42704";
  if (has("since it's declared NOT NULL")) return "22004";
  if (has("is declared CONSTANT")) return "22005";
  if (has("trigger functions cannot have declared arguments")) return "42P13";
  return "42601";
}

// Messages to which the server gives no position.
bool HasPosition(std::string_view message) {
  return message.find("parameters specified for RAISE") == std::string_view::npos &&
         message.find("unrecognized exception condition") == std::string_view::npos &&
         message.find("trigger functions cannot have declared arguments") == std::string_view::npos;
}

// The token that the message quotes, if it stands once in its line. The compiler gives no more than the line.
int LocationIn(std::string_view body, const CompilerError& error) {
  if (!HasPosition(error.message)) return -1;
  if (error.message == "syntax error at end of input") {
    return error.function == "plpgsql_yyerror" ? static_cast<int>(body.size()) : -1;
  }
  constexpr std::string_view kNear = "at or near \"";
  std::string_view token;
  if (const size_t near = error.message.find(kNear); near != std::string::npos) {
    token = std::string_view(error.message).substr(near + kNear.size());
    if (!token.empty()) token.remove_suffix(1);
  } else if (error.message.starts_with('"') && error.message.find("is not a known variable") != std::string::npos) {
    token = std::string_view(error.message).substr(1, error.message.find('"', 1) - 1);
  }
  if (token.empty() || error.line <= 0) return -1;
  size_t begin = 0;
  for (int line = 1; line < error.line; ++line) {
    begin = body.find('\n', begin);
    if (begin == std::string_view::npos) return -1;
    ++begin;
  }
  const size_t end = std::min(body.find('\n', begin), body.size());
  int found = -1;
  syntax::Lexer lexer(body.substr(0, end), {}, static_cast<uint32_t>(begin));
  for (syntax::Token next = lexer.Next(); next.kind != syntax::TokenKind::kEnd; next = lexer.Next()) {
    if (body.substr(next.range.begin, token.size()) != token) continue;
    if (found >= 0) return -1;
    found = static_cast<int>(next.range.begin);
  }
  return found;
}

void ThrowCompilerError(const CompilerError& error, std::string_view statement, int as_location,
                        std::string_view body) {
  if (!IsCertain(error)) return;
  const int location = LocationInStatement(statement, as_location, body, LocationIn(body, error));
  SqlError thrown(std::string(SqlstateOf(error.message)), error.message, location);
  if (error.message == "trigger functions cannot have declared arguments") {
    thrown.Hint("The arguments of the trigger can be accessed through TG_NARGS and TG_ARGV instead.");
  }
  throw thrown;
}

void CheckText(ApplyContext& context, const std::string& statement, std::string_view body, int as_location) {
  if (const std::optional<CompilerError> error = Compile(statement)) {
    ThrowCompilerError(*error, context.source, as_location, body);
    return;
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
    throw SqlError("0A000", fmt::format("PL/pgSQL functions cannot return type {}",
                                        types::FormatType(catalog, routine.result)));
  }
  for (const Oid type : routine.all_arguments.empty() ? routine.arguments : routine.all_arguments) {
    if (!is_pseudo(type)) continue;
    throw SqlError("0A000",
                   fmt::format("PL/pgSQL functions cannot accept type {}", types::FormatType(catalog, type)));
  }
  if (!catalog.session().check_function_bodies) return;
  CheckText(context, StatementForCompiler(catalog, routine), routine.body, as_location);
}

void CheckPlpgsqlBlock(ApplyContext& context, std::string_view text, int location) {
  if (!context.catalog.session().check_function_bodies) return;
  const std::string quote = QuoteFor(text);
  CheckText(context, fmt::format("DO {}{}{}", quote, text, quote), text, location);
}

}  // namespace pgtidy::ddl
