#include <algorithm>
#include <cstdlib>
#include <regex>

#include "analyzer/catalog/deparse.h"
#include "analyzer/ddl/plpgsql/evaluator.h"
#include "analyzer/ddl/plpgsql/parsed_text.h"
#include "analyzer/ddl/plpgsql/system_relations.h"
#include "analyzer/syntax/lexer.h"
#include "analyzer/types/format_type.h"

namespace pgtidy::ddl::plpgsql {
namespace {

using Arguments = std::vector<Value>;

Oid OidOf(const Value& value) { return static_cast<Oid>(std::strtoul(value.text.c_str(), nullptr, 10)); }

Value Replaced(std::string text, const std::string& from, const std::string& to) {
  if (from.empty()) return Value::Text(text);
  for (size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
  return Value::Text(text);
}

std::vector<std::string> Split(const std::string& text, const std::string& separator) {
  std::vector<std::string> parts;
  size_t begin = 0;
  if (!separator.empty()) {
    for (size_t at = text.find(separator); at != std::string::npos; at = text.find(separator, begin)) {
      parts.push_back(text.substr(begin, at - begin));
      begin = at + separator.size();
    }
  }
  parts.push_back(text.substr(begin));
  return parts;
}

Value SplitPart(const std::string& text, const std::string& separator, int number) {
  const std::vector<std::string> parts = Split(text, separator);
  const int count = static_cast<int>(parts.size());
  const int index = number > 0 ? number - 1 : count + number;
  return Value::Text(index >= 0 && index < count ? parts[static_cast<size_t>(index)] : "");
}

// Patterns and replacements in the C++ library's spelling.
Value RegexpReplace(const Arguments& arguments) {
  const std::string flags = arguments.size() > 3 ? arguments[3].text : "";
  auto options = std::regex::ECMAScript;
  if (flags.find('i') != std::string::npos) options |= std::regex::icase;
  std::string replacement;
  for (size_t i = 0; i < arguments[2].text.size(); ++i) {
    const char c = arguments[2].text[i];
    if (c == '\\' && i + 1 < arguments[2].text.size()) {
      replacement += '$';
      replacement += arguments[2].text[++i];
    } else {
      replacement += c == '$' ? "$$" : std::string(1, c);
    }
  }
  try {
    const std::regex pattern(arguments[1].text, options);
    const auto match = flags.find('g') != std::string::npos ? std::regex_constants::format_default
                                                            : std::regex_constants::format_first_only;
    return Value::Text(std::regex_replace(arguments[0].text, pattern, replacement, match));
  } catch (const std::regex_error&) {
    return Value::Unknown();
  }
}

std::string Trimmed(std::string text, const std::string& characters, bool left, bool right) {
  if (left) text.erase(0, std::min(text.find_first_not_of(characters), text.size()));
  if (right) text.erase(text.find_last_not_of(characters) + 1);
  return text;
}

// Source: text_format().
Value Format(const Catalog& catalog, const Arguments& arguments) {
  if (arguments.empty() || arguments[0].is_null()) return Value::Null();
  if (!arguments[0].is_text()) return Value::Unknown();
  const std::string& format = arguments[0].text;
  std::vector<Value> parts{Value::Text("")};
  size_t next = 1;
  for (size_t i = 0; i < format.size(); ++i) {
    if (format[i] != '%') {
      if (!parts.back().is_text()) parts.push_back(Value::Text(""));
      parts.back().text += format[i];
      continue;
    }
    if (++i >= format.size()) return Value::Unknown();
    if (format[i] == '%') {
      parts.push_back(Value::Text("%"));
      continue;
    }
    const size_t digits = std::min(format.find_first_not_of("0123456789", i), format.size());
    if (digits > i && digits < format.size() && format[digits] == '$') {
      next = static_cast<size_t>(std::atoi(format.c_str() + i));
      i = digits + 1;
    } else if (digits > i || format[i] == '-') {
      return Value::Unknown();
    }
    if (i >= format.size() || next >= arguments.size()) return Value::Unknown();
    const Value& argument = arguments[next++];
    const Value text = PrintedText(catalog, argument);
    if (format[i] == 's') {
      parts.push_back(text.is_null() ? Value::Text("") : text);
    } else if (format[i] == 'I') {
      if (text.is_text()) {
        parts.push_back(Value::Text(catalog.QuoteIdentifier(text.text)));
      } else {
        parts.push_back(text.is_null() ? Value::Unknown() : text);
      }
    } else if (format[i] == 'L') {
      if (text.is_null()) {
        parts.push_back(Value::Text("NULL"));
      } else if (text.is_text()) {
        parts.push_back(Value::Text(catalog::QuoteLiteral(text.text)));
      } else {
        parts.push_back(Concatenate({Value::Text("'"), text, Value::Text("'")}));
      }
    } else {
      return Value::Unknown();
    }
    parts.push_back(Value::Text(""));
  }
  return Concatenate(parts);
}

Value ToRegclass(const Catalog& catalog, const Value& name, std::string_view type) {
  try {
    return CastValue(catalog, name, type, false);
  } catch (const SqlError&) {
    return Value::Null();
  }
}

Value ToRegtype(const Catalog& catalog, const Value& name) {
  Value type = CastValue(catalog, name, "regtype", false);
  if (!type.is_unknown() || !name.is_text()) return type;
  const bool plain = name.text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_.\"") == std::string::npos;
  const size_t dot = name.text.find('.');
  const std::string last = dot == std::string::npos ? name.text : name.text.substr(dot + 1);
  return plain && !catalog.MayExist(ObjectClass::kType, "", last) ? Value::Null() : Value::Unknown();
}

Value CurrentSchema(const Catalog& catalog) {
  if (catalog.session().search_path_undetermined) return Value::Unknown();
  const Oid oid = catalog.CreationNamespace();
  return oid == types::kInvalidOid ? Value::Null() : Value::Text(catalog.NamespaceName(oid));
}

Value CurrentSetting(const Catalog& catalog, const Arguments& arguments) {
  const std::string& name = arguments[0].text;
  if (name == "server_version_num") return Value::Number(catalog.server_version() * 10000LL);
  const auto found = catalog.session().settings.find(name);
  return found == catalog.session().settings.end() ? Value::Unknown() : Value::Text(found->second);
}

Value FormatType(const Catalog& catalog, const Arguments& arguments) {
  const Oid type = OidOf(arguments[0]);
  if (catalog.FindType(type) == nullptr) return Value::Unknown();
  const int32_t typmod = arguments.size() > 1 ? std::atoi(arguments[1].text.c_str()) : -1;
  return Value::Text(types::FormatType(catalog, types::SqlType{type, typmod}));
}

Value IsVisible(const Catalog& catalog, std::string_view name, Oid oid) {
  if (name == "pg_table_is_visible") {
    const auto* relation = catalog.Find<catalog::Relation>(oid);
    return relation == nullptr ? Value::Unknown() : Value::Boolean(catalog.RelationIsVisible(*relation));
  }
  if (name == "pg_type_is_visible") {
    const types::Type* type = catalog.FindType(oid);
    return type == nullptr ? Value::Unknown() : Value::Boolean(catalog.TypeIsVisible(*type));
  }
  if (name == "pg_function_is_visible") {
    const auto* routine = catalog.Find<catalog::Routine>(oid);
    return routine == nullptr ? Value::Unknown() : Value::Boolean(catalog.RoutineIsVisible(*routine));
  }
  return Value::Unknown();
}

// Definitions of objects, by their numbers.
Value Definition(const Catalog& catalog, std::string_view name, Oid oid) {
  if (name == "pg_get_constraintdef") {
    const auto* constraint = catalog.Find<catalog::Constraint>(oid);
    return constraint == nullptr ? Value::Unknown() : Value::Text(catalog::ConstraintDefinition(catalog, *constraint));
  }
  if (name == "pg_get_indexdef") {
    const auto* index = catalog.Find<catalog::Relation>(oid);
    return index == nullptr || index->index == nullptr ? Value::Unknown()
                                                       : Value::Text(catalog::IndexDefinition(catalog, *index));
  }
  if (name == "pg_get_viewdef") {
    const auto* view = catalog.Find<catalog::Relation>(oid);
    return view == nullptr || view->view_query == nullptr ? Value::Unknown()
                                                          : Value::Text(catalog::ViewDefinition(catalog, *view));
  }
  const auto* routine = catalog.Find<catalog::Routine>(oid);
  if (routine == nullptr) return Value::Unknown();
  if (name == "pg_get_functiondef") return Value::Text(catalog::RoutineDefinition(catalog, *routine));
  if (name == "pg_get_function_arguments") return Value::Text(catalog::RoutineArguments(catalog, *routine));
  if (name == "pg_get_function_result") return Value::Text(catalog::RoutineResult(catalog, *routine));
  return Value::Text(catalog::RoutineIdentityArguments(catalog, *routine));
}

// A time of which nothing is known, by a format of digits and other characters. Source: formatting.c.
Value ToChar(const Value& format) {
  struct Field {
    std::string_view name;
    size_t digits;
  };
  static constexpr Field kFields[] = {{"yyyy", 4}, {"iyyy", 4}, {"hh24", 2}, {"hh12", 2}, {"ddd", 3}, {"mm", 2},
                                      {"dd", 2},   {"hh", 2},   {"mi", 2},   {"ss", 2},   {"us", 6},  {"ms", 3},
                                      {"ww", 2},   {"iw", 2},   {"yy", 2},   {"q", 1}};
  Value result{.kind = Value::Kind::kPartial};
  for (std::string_view rest = format.text; !rest.empty();) {
    const auto* const field = std::find_if(std::begin(kFields), std::end(kFields), [&](const Field& known) {
      return syntax::IsKeyword(rest.substr(0, known.name.size()), known.name);
    });
    if (field == std::end(kFields)) {
      const char c = rest.front();
      if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '"') return Value::Unknown();
      result.text += c;
      rest.remove_prefix(1);
      continue;
    }
    result.text.append(field->digits, kDigitGap);
    rest.remove_prefix(field->name.size());
  }
  return result;
}

Value ArrayToString(const Catalog& catalog, const Arguments& arguments) {
  if (arguments[0].kind != Value::Kind::kArray || !arguments[1].is_text()) return Value::Unknown();
  std::vector<Value> parts;
  for (const Value& element : arguments[0].elements) {
    if (element.is_null()) continue;
    if (!parts.empty()) parts.push_back(arguments[1]);
    parts.push_back(PrintedText(catalog, element));
  }
  return Concatenate(parts);
}

Value CallOnTexts(const Catalog& catalog, std::string_view name, const Arguments& arguments) {
  const std::string& text = arguments[0].text;
  const size_t count = arguments.size();
  const auto number = [&](size_t i) { return std::atoi(arguments[i].text.c_str()); };
  if (name == "lower" || name == "upper") {
    std::string changed = text;
    std::transform(changed.begin(), changed.end(), changed.begin(), [&](char c) {
      if (name == "lower") return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
      return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    return Value::Text(changed);
  }
  if (name == "btrim" || name == "ltrim" || name == "rtrim") {
    return Value::Text(Trimmed(text, count > 1 ? arguments[1].text : " ", name != "rtrim", name != "ltrim"));
  }
  if (name == "length" || name == "char_length" || name == "character_length") {
    return Value::Number(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
  }
  if (name == "quote_ident") return Value::Text(catalog.QuoteIdentifier(text));
  if (name == "quote_literal" || name == "quote_nullable") return Value::Text(catalog::QuoteLiteral(text));
  if (name == "to_regclass" || name == "to_regnamespace") return ToRegclass(catalog, arguments[0], name.substr(3));
  if (name == "to_regtype") return ToRegtype(catalog, arguments[0]);
  if (name == "current_setting") return CurrentSetting(catalog, arguments);
  if (name == "format_type") return FormatType(catalog, arguments);
  if (name == "pg_get_expr") return PrintStoredExpression(catalog, arguments[0]);
  if (name.starts_with("pg_") && name.ends_with("_is_visible")) return IsVisible(catalog, name, OidOf(arguments[0]));
  if (name.starts_with("pg_get_") && name != "pg_get_serial_sequence")
    return Definition(catalog, name, OidOf(arguments[0]));
  if (name == "replace" && count == 3) return Replaced(text, arguments[1].text, arguments[2].text);
  if (name == "split_part" && count == 3) return SplitPart(text, arguments[1].text, number(2));
  if (name == "regexp_replace" && count >= 3) return RegexpReplace(arguments);
  if (name == "starts_with" && count == 2) return Value::Boolean(text.starts_with(arguments[1].text));
  if ((name == "strpos" || name == "position") && count == 2) {
    const size_t at = text.find(arguments[1].text);
    return Value::Number(at == std::string::npos ? 0 : static_cast<long long>(at) + 1);
  }
  if (name == "left" && count == 2 && number(1) >= 0)
    return Value::Text(text.substr(0, static_cast<size_t>(number(1))));
  if (name == "right" && count == 2 && number(1) >= 0) {
    return Value::Text(text.substr(text.size() - std::min(text.size(), static_cast<size_t>(number(1)))));
  }
  if ((name == "substring" || name == "substr") && count >= 2 && arguments[1].type == Value::Type::kNumber &&
      number(1) >= 1) {
    const auto from = static_cast<size_t>(number(1)) - 1;
    if (from >= text.size()) return Value::Text("");
    return Value::Text(text.substr(from, count > 2 ? static_cast<size_t>(std::max(0, number(2))) : std::string::npos));
  }
  return Value::Unknown();
}

}  // namespace

Value CallBuiltinFunction(const Catalog& catalog, std::string_view name, const std::vector<Value>& arguments) {
  if (name == "format") return Format(catalog, arguments);
  if (name == "current_schema") return CurrentSchema(catalog);
  if (name == "concat" || name == "concat_ws") {
    std::vector<Value> parts;
    for (size_t i = name == "concat" ? 0 : 1; i < arguments.size(); ++i) {
      if (arguments[i].is_null()) continue;
      if (name == "concat_ws" && !parts.empty()) parts.push_back(arguments[0]);
      parts.push_back(PrintedText(catalog, arguments[i]));
    }
    return Concatenate(parts);
  }
  if (arguments.empty()) return Value::Unknown();
  if (name == "to_char" && arguments.size() == 2 && arguments[0].is_unknown() && arguments[1].is_text()) {
    return ToChar(arguments[1]);
  }
  if (name == "array_to_string" && arguments.size() == 2) return ArrayToString(catalog, arguments);
  if ((name == "array_length" || name == "cardinality") && arguments[0].kind == Value::Kind::kArray) {
    const auto size = static_cast<long long>(arguments[0].elements.size());
    return size == 0 && name == "array_length" ? Value::Null() : Value::Number(size);
  }
  if (name == "string_to_array" && arguments.size() == 2 && arguments[0].is_text() && arguments[1].is_text()) {
    Value array = Value::Array({});
    for (std::string& part : Split(arguments[0].text, arguments[1].text)) array.elements.push_back(Value::Text(part));
    return array;
  }
  if (name == "pg_get_expr") return PrintStoredExpression(catalog, arguments[0]);
  // A text with gaps keeps them through what does not look at it.
  if (arguments.size() == 1 && arguments[0].kind == Value::Kind::kPartial &&
      (name == "lower" || name == "quote_ident" || name == "btrim")) {
    return arguments[0];
  }
  if (name == "quote_nullable" && arguments[0].is_null()) return Value::Text("NULL");
  for (const Value& argument : arguments) {
    if (argument.is_null()) return Value::Null();
    if (!argument.is_text()) return Value::Unknown();
  }
  return CallOnTexts(catalog, name, arguments);
}

const catalog::Routine* FindCalledRoutine(const Catalog& catalog, std::string_view schema, std::string_view name,
                                          size_t argument_count) {
  const catalog::Routine* found = nullptr;
  for (const Catalog::Named& named : catalog.RoutinesNamed(schema, name)) {
    const auto* routine = catalog.Find<catalog::Routine>(named.oid);
    if (routine == nullptr || routine->variadic != types::kInvalidOid) return nullptr;
    const size_t most = routine->arguments.size();
    const size_t least = most - static_cast<size_t>(routine->default_count);
    if (argument_count < least || argument_count > most) continue;
    if (found != nullptr) return nullptr;
    found = routine;
  }
  return found;
}

RowSet RunSqlFunction(ApplyContext& context, const catalog::Routine& routine, const std::vector<Value>& arguments) {
  static thread_local int depth = 0;
  constexpr int kDeepestCall = 20;
  if (routine.language != types::kSqlLanguage || routine.built_in || routine.body.empty() || depth >= kDeepestCall) {
    return RowSet::NotKnown();
  }
  Environment environment;
  for (size_t i = 0; i < routine.arguments.size(); ++i) {
    const Value value = i < arguments.size() ? arguments[i] : Value::Unknown();
    environment.Declare("$" + std::to_string(i + 1), value);
    if (routine.argument_modes.empty() && i < routine.argument_names.size()) {
      environment.Declare(routine.argument_names[i], value);
    }
  }
  ++depth;
  RowSet set = RowSet::NotKnown();
  try {
    set = Evaluator(context, environment).QueryText(routine.body);
  } catch (...) {
    --depth;
    throw;
  }
  --depth;
  return set;
}

}  // namespace pgtidy::ddl::plpgsql
