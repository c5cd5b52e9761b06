#include "analyzer/ddl/apply/option_value.h"

#include <fmt/format.h>

#include <charconv>
#include <cmath>
#include <set>

#include "analyzer/ddl/apply/context.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl {

namespace {

[[noreturn]] void Refuse(const ::DefElem& option, std::string_view what) {
  throw SqlError("42601", fmt::format("{} requires {}", option.defname, what));
}

bool EqualsIgnoringCase(std::string_view a, std::string_view b) {
  return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) {
           return (x >= 'A' && x <= 'Z' ? x - 'A' + 'a' : x) == y;
         });
}

}  // namespace

std::string OptionText(const ::DefElem& option) {
  if (option.arg == nullptr) Refuse(option, "a parameter");
  switch (option.arg->type) {
    case T_Integer: return std::to_string(reinterpret_cast<const ::Integer*>(option.arg)->ival);
    case T_Float: return reinterpret_cast<const ::Float*>(option.arg)->fval;
    case T_Boolean: return reinterpret_cast<const ::Boolean*>(option.arg)->boolval ? "true" : "false";
    case T_String: return std::string(syntax::StringValue(option.arg));
    case T_TypeName: return query::TypeNameText(*reinterpret_cast<const ::TypeName*>(option.arg));
    case T_List: return query::NameListText(reinterpret_cast<const ::List*>(option.arg));
    case T_A_Star: return "*";
    default: Refuse(option, "a parameter");
  }
}

bool OptionBoolean(const ::DefElem& option) {
  if (option.arg == nullptr) return true;
  if (option.arg->type == T_Integer) {
    const int value = reinterpret_cast<const ::Integer*>(option.arg)->ival;
    if (value == 0 || value == 1) return value == 1;
  } else {
    const std::string value = OptionText(option);
    for (const char* yes : {"true", "on"}) {
      if (EqualsIgnoringCase(value, yes)) return true;
    }
    for (const char* no : {"false", "off"}) {
      if (EqualsIgnoringCase(value, no)) return false;
    }
  }
  Refuse(option, "a Boolean value");
}

int64_t OptionInteger(const ::DefElem& option) {
  if (option.arg == nullptr) Refuse(option, "a numeric value");
  if (option.arg->type == T_Integer) return reinterpret_cast<const ::Integer*>(option.arg)->ival;
  if (option.arg->type == T_Float) {
    const std::string text = reinterpret_cast<const ::Float*>(option.arg)->fval;
    int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc::result_out_of_range) {
      throw SqlError("22003", fmt::format("value \"{}\" is out of range for type bigint", text));
    }
    if (error == std::errc() && end == text.data() + text.size()) return value;
    throw SqlError("22P02", fmt::format("invalid input syntax for type bigint: \"{}\"", text));
  }
  Refuse(option, "a numeric value");
}

double OptionNumber(const ::DefElem& option) {
  if (option.arg != nullptr && option.arg->type == T_Integer) {
    return reinterpret_cast<const ::Integer*>(option.arg)->ival;
  }
  if (option.arg != nullptr && option.arg->type == T_Float) {
    return std::strtod(reinterpret_cast<const ::Float*>(option.arg)->fval, nullptr);
  }
  Refuse(option, "a numeric value");
}

std::string RelationOptionName(const ::DefElem& option) {
  return (option.defnamespace == nullptr ? "" : std::string(option.defnamespace) + ".") + option.defname;
}

std::vector<std::string> RelationOptionTexts(const ::List* options) {
  std::vector<std::string> texts;
  std::set<std::string> seen;
  for (const ::DefElem* option : syntax::Items<::DefElem>(options)) {
    const std::string name = RelationOptionName(*option);
    if (!seen.insert(name).second) {
      throw SqlError("22023", "parameter \"" + std::string(option->defname) + "\" specified more than once");
    }
    texts.push_back(name + "=" + (option->arg == nullptr ? "true" : OptionText(*option)));
  }
  return texts;
}

}  // namespace pgtidy::ddl
