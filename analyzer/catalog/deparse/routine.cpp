#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

#include "analyzer/catalog/deparse.h"
#include "analyzer/catalog/deparse/names.h"
#include "analyzer/catalog/deparse/printer.h"
#include "analyzer/types/format_type.h"

namespace pgtidy::catalog {

namespace {

bool IsInput(char mode) { return mode == 'i' || mode == 'b' || mode == 'v'; }

std::string_view ModeName(char mode, bool procedure) {
  switch (mode) {
    case 'i': return procedure ? "IN " : "";
    case 'b': return "INOUT ";
    case 'o': return "OUT ";
    case 'v': return "VARIADIC ";
    default: return "";
  }
}

enum class ArgumentSet { kAll, kWithDefaults, kTable };

// Splits the text of several expressions at the commas between them.
std::vector<std::string> SplitExpressions(std::string_view text) {
  std::vector<std::string> parts;
  std::string part;
  int depth = 0;
  bool quoted = false;
  for (size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\'') quoted = !quoted;
    if (!quoted && (c == '(' || c == '[')) ++depth;
    if (!quoted && (c == ')' || c == ']')) --depth;
    if (c == ',' && !quoted && depth == 0) {
      parts.push_back(std::exchange(part, {}));
      if (i + 1 < text.size() && text[i + 1] == ' ') ++i;
    } else {
      part += c;
    }
  }
  if (!part.empty()) parts.push_back(part);
  return parts;
}

// The texts of the defaults, of the last input arguments.
std::vector<std::string> DefaultTexts(const Catalog& catalog, const Routine& routine) {
  if (routine.defaults.empty()) return SplitExpressions(routine.defaults_text);
  std::vector<std::string> texts;
  for (const StoredExpr& expression : routine.defaults) {
    texts.push_back(expression == nullptr ? "?"
                                          : deparse::ExpressionText(catalog, *expression, nullptr, {.indent = false}));
  }
  return texts;
}

// Prints one set of a routine's arguments. Source: print_function_arguments().
std::string Arguments(const Catalog& catalog, const Routine& routine, ArgumentSet set) {
  const std::vector<Oid>& types_of_all = routine.all_arguments.empty() ? routine.arguments : routine.all_arguments;
  const std::vector<std::string> defaults =
      set == ArgumentSet::kWithDefaults ? DefaultTexts(catalog, routine) : std::vector<std::string>();
  const size_t first_default = routine.arguments.size() - std::min(defaults.size(), routine.arguments.size());
  const bool ordered_set = routine.kind == 'a' && (routine.aggregate_kind == 'o' || routine.aggregate_kind == 'h');
  std::string text;
  size_t printed = 0;
  size_t input = 0;
  const auto print = [&](size_t i, char mode, const std::string* default_text) {
    if (ordered_set && printed == static_cast<size_t>(routine.aggregate_direct_arguments)) {
      text += printed > 0 ? " ORDER BY " : "ORDER BY ";
    } else if (printed > 0) {
      text += ", ";
    }
    text += ModeName(mode, routine.kind == 'p');
    if (i < routine.argument_names.size() && !routine.argument_names[i].empty()) {
      text += catalog.QuoteIdentifier(routine.argument_names[i]) + " ";
    }
    text += types::FormatType(catalog, types_of_all[i]);
    if (default_text != nullptr) text += " DEFAULT " + *default_text;
    ++printed;
  };
  for (size_t i = 0; i < types_of_all.size(); ++i) {
    const char mode = i < routine.argument_modes.size() ? routine.argument_modes[i] : 'i';
    const std::string* default_text = nullptr;
    if (IsInput(mode)) {
      if (input >= first_default && input - first_default < defaults.size()) {
        default_text = &defaults[input - first_default];
      }
      ++input;
    }
    if ((set == ArgumentSet::kTable) != (mode == 't')) continue;
    print(i, mode, default_text);
    // The last argument of an ordered-set aggregate that is variadic stands for the aggregated ones too.
    if (ordered_set && i + 1 == types_of_all.size() &&
        printed == static_cast<size_t>(routine.aggregate_direct_arguments)) {
      print(i, mode, nullptr);
    }
  }
  return text;
}

// A number as "%g" gives it.
std::string Number(double value) {
  std::array<char, 32> buffer{};
  const int length = std::snprintf(buffer.data(), buffer.size(), "%g", value);
  return std::string(buffer.data(), static_cast<size_t>(length));
}

std::string LanguageName(const Catalog& catalog, Oid language) {
  const NamedObject* object = catalog.Find<NamedObject>(language);
  return object == nullptr ? std::to_string(language) : catalog.QuoteIdentifier(object->name);
}

// The options that stand on one line, each with a space before it.
std::string Options(const Routine& routine) {
  std::string text;
  if (routine.kind == 'w') text += " WINDOW";
  if (routine.volatility == 'i') text += " IMMUTABLE";
  if (routine.volatility == 's') text += " STABLE";
  if (routine.parallel == 's') text += " PARALLEL SAFE";
  if (routine.parallel == 'r') text += " PARALLEL RESTRICTED";
  if (routine.strict) text += " STRICT";
  if (routine.security_definer) text += " SECURITY DEFINER";
  if (routine.leakproof) text += " LEAKPROOF";
  const bool compiled = routine.language == types::kInternalLanguage || routine.language == types::kCLanguage;
  const double usual_cost = compiled ? 1 : 100;
  if (routine.cost && *routine.cost != usual_cost) text += " COST " + Number(*routine.cost);
  if (routine.rows && *routine.rows > 0 && *routine.rows != 1000) text += " ROWS " + Number(*routine.rows);
  return text;
}

// Settings whose value is a list of names. Source: GUC_LIST_QUOTE.
bool IsNameList(std::string_view setting) {
  static constexpr std::array<std::string_view, 6> kNames = {"local_preload_libraries",   "search_path",
                                                             "session_preload_libraries", "shared_preload_libraries",
                                                             "temp_tablespaces",          "unix_socket_directories"};
  return std::ranges::find(kNames, setting) != kNames.end();
}

// The elements of a list of names, quotes taken off. Source: SplitGUCList().
std::vector<std::string> ListElements(std::string_view text) {
  std::vector<std::string> elements;
  std::string element;
  bool quoted = false;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '"') {
      if (quoted && i + 1 < text.size() && text[i + 1] == '"') {
        element += text[++i];
      } else {
        quoted = !quoted;
      }
    } else if (text[i] == ',' && !quoted) {
      elements.push_back(std::exchange(element, {}));
    } else if (text[i] != ' ' || quoted) {
      element += text[i];
    }
  }
  if (!element.empty() || text.ends_with("\"\"")) elements.push_back(element);
  return elements;
}

std::string Setting(const Catalog& catalog, const std::string& setting) {
  const size_t equals = setting.find('=');
  if (equals == std::string::npos) return "";
  const std::string name = setting.substr(0, equals);
  const std::string value = setting.substr(equals + 1);
  std::string text = " SET " + catalog.QuoteIdentifier(name) + " TO ";
  if (!IsNameList(name)) return text + QuoteLiteral(value) + "\n";
  bool first = true;
  for (const std::string& element : ListElements(value)) {
    if (!first) text += ", ";
    first = false;
    text += QuoteLiteral(element);
  }
  return text + "\n";
}

// Source: print_function_sqlbody().
std::string SqlBody(const Catalog& catalog, const Routine& routine) {
  deparse::QueryNames names;
  names.function = routine.name;
  names.arguments = routine.argument_names;
  std::string text;
  if (routine.sql_body_is_return) {
    deparse::Printer(catalog, text, &names, {.indent = false}).NestedQuery(*routine.sql_body.front(), nullptr, false);
    return text;
  }
  text = "BEGIN ATOMIC\n";
  for (const StoredQuery& query : routine.sql_body) {
    if (query != nullptr) deparse::Printer(catalog, text, &names, {}, 1).NestedQuery(*query, nullptr, false);
    text += ";\n";
  }
  return text + "END";
}

std::string QuotedBody(const Routine& routine) {
  std::string delimiter = routine.kind == 'p' ? "$procedure" : "$function";
  while (routine.body.find(delimiter) != std::string::npos) delimiter += 'x';
  delimiter += '$';
  std::string text = "AS ";
  if (!routine.binary.empty()) text += QuoteLiteral(routine.binary) + ", ";
  return text + delimiter + routine.body + delimiter;
}

}  // namespace

std::string RoutineIdentityArguments(const Catalog& catalog, const Routine& routine) {
  return Arguments(catalog, routine, ArgumentSet::kAll);
}

std::string RoutineArguments(const Catalog& catalog, const Routine& routine) {
  return Arguments(catalog, routine, ArgumentSet::kWithDefaults);
}

// Source: print_function_rettype().
std::string RoutineResult(const Catalog& catalog, const Routine& routine) {
  if (routine.kind == 'p') return "";
  if (routine.returns_set) {
    const std::string columns = Arguments(catalog, routine, ArgumentSet::kTable);
    if (!columns.empty()) return "TABLE(" + columns + ")";
  }
  return (routine.returns_set ? "SETOF " : "") + types::FormatType(catalog, routine.result);
}

std::string RoutineDefinition(const Catalog& catalog, const Routine& routine) {
  const bool procedure = routine.kind == 'p';
  std::string text = procedure ? "CREATE OR REPLACE PROCEDURE " : "CREATE OR REPLACE FUNCTION ";
  text += deparse::Qualified(catalog, routine.namespace_oid, routine.name);
  text += "(" + RoutineArguments(catalog, routine) + ")\n";
  if (!procedure) text += " RETURNS " + RoutineResult(catalog, routine) + "\n";
  for (size_t i = 0; i < routine.transform_types.size(); ++i) {
    text += i == 0 ? " TRANSFORM " : ", ";
    text += "FOR TYPE " + types::FormatType(catalog, {.oid = routine.transform_types[i]});
  }
  if (!routine.transform_types.empty()) text += "\n";
  text += " LANGUAGE " + LanguageName(catalog, routine.language) + "\n";
  const std::string options = Options(routine);
  if (!options.empty()) text += options + "\n";
  for (const std::string& setting : routine.settings) text += Setting(catalog, setting);
  const bool has_sql_body = routine.language == types::kSqlLanguage && !routine.sql_body.empty();
  text += has_sql_body ? SqlBody(catalog, routine) : QuotedBody(routine);
  return text + "\n";
}

}  // namespace pgtidy::catalog
