#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <regex>

#include "analyzer/ddl/plpgsql/evaluator.h"

namespace pgtidy::ddl::plpgsql {
namespace {

char Lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

Value Matches(const Value& text, const Value& pattern, bool ignore_case, bool negated) {
  auto flags = std::regex::ECMAScript;
  if (ignore_case) flags |= std::regex::icase;
  try {
    const bool found = std::regex_search(text.text, std::regex(pattern.text, flags));
    return Value::Boolean(found != negated);
  } catch (const std::regex_error&) {
    return Value::Unknown();
  }
}

Value Arithmetic(char op, const Value& left, const Value& right) {
  char* left_end = nullptr;
  char* right_end = nullptr;
  const long long a = std::strtoll(left.text.c_str(), &left_end, 10);
  const long long b = std::strtoll(right.text.c_str(), &right_end, 10);
  if (left.text.empty() || right.text.empty() || *left_end != '\0' || *right_end != '\0') return Value::Unknown();
  long long result = 0;
  switch (op) {
    case '+':
      if (__builtin_add_overflow(a, b, &result)) return Value::Unknown();
      break;
    case '-':
      if (__builtin_sub_overflow(a, b, &result)) return Value::Unknown();
      break;
    case '*':
      if (__builtin_mul_overflow(a, b, &result)) return Value::Unknown();
      break;
    case '/':
    case '%':
      if (b == 0 || b == -1) return Value::Unknown();
      result = op == '/' ? a / b : a % b;
      break;
    default: return Value::Unknown();
  }
  return Value::Number(result);
}

bool IsComparison(std::string_view name) {
  for (const std::string_view comparison : {"=", "<>", "!=", "<", ">", "<=", ">="}) {
    if (name == comparison) return true;
  }
  return false;
}

bool Holds(std::string_view name, int order) {
  if (name == "=") return order == 0;
  if (name == "<>" || name == "!=") return order != 0;
  if (name == "<") return order < 0;
  if (name == ">") return order > 0;
  return name == "<=" ? order <= 0 : order >= 0;
}

// A text with gaps is certainly not equal to one that it does not fit.
bool CannotBeEqual(const Value& partial, const Value& known) {
  return partial.kind == Value::Kind::kPartial && known.is_text() &&
         !catalog::MatchesPattern(NamePattern(partial.text), known.text);
}

}  // namespace

Truth And(Truth left, Truth right) {
  if (left == Truth::kFalse || right == Truth::kFalse) return Truth::kFalse;
  if (left == Truth::kUnknown || right == Truth::kUnknown) return Truth::kUnknown;
  return left == Truth::kNull || right == Truth::kNull ? Truth::kNull : Truth::kTrue;
}

Truth Or(Truth left, Truth right) { return Not(And(Not(left), Not(right))); }

Truth Not(Truth truth) {
  if (truth == Truth::kTrue) return Truth::kFalse;
  return truth == Truth::kFalse ? Truth::kTrue : truth;
}

bool MatchesLike(std::string_view text, std::string_view pattern, bool ignore_case) {
  if (pattern.empty()) return text.empty();
  if (pattern.front() == '%') {
    for (size_t skip = 0; skip <= text.size(); ++skip) {
      if (MatchesLike(text.substr(skip), pattern.substr(1), ignore_case)) return true;
    }
    return false;
  }
  if (text.empty()) return false;
  if (pattern.front() == '_') return MatchesLike(text.substr(1), pattern.substr(1), ignore_case);
  if (pattern.front() == '\\' && pattern.size() > 1) pattern.remove_prefix(1);
  const bool same = ignore_case ? Lower(text.front()) == Lower(pattern.front()) : text.front() == pattern.front();
  return same && MatchesLike(text.substr(1), pattern.substr(1), ignore_case);
}

Value ApplyOperator(const Catalog& catalog, std::string_view name, const Value& left, const Value& right) {
  if (left.is_null() || right.is_null()) return Value::Null();
  if (name == "||") {
    if (left.kind == Value::Kind::kArray || right.kind == Value::Kind::kArray) {
      if (left.is_unknown() || right.is_unknown()) return Value::Unknown();
      Value array = Value::Array({});
      for (const Value* side : {&left, &right}) {
        if (side->kind == Value::Kind::kArray) {
          array.elements.insert(array.elements.end(), side->elements.begin(), side->elements.end());
        } else {
          array.elements.push_back(*side);
        }
      }
      return array;
    }
    return Concatenate({PrintedText(catalog, left), PrintedText(catalog, right)});
  }
  if (name == "=" || name == "<>" || name == "!=") {
    if (CannotBeEqual(left, right) || CannotBeEqual(right, left)) return Value::Boolean(name != "=");
  }
  if (!BothKnown(left, right)) return Value::Unknown();
  if (IsComparison(name)) return Value::Boolean(Holds(name, Compare(left, right)));
  if (!left.is_text()) return Value::Unknown();
  if (name == "~") return Matches(left, right, false, false);
  if (name == "~*") return Matches(left, right, true, false);
  if (name == "!~") return Matches(left, right, false, true);
  if (name == "!~*") return Matches(left, right, true, true);
  if (name == "~~") return Value::Boolean(MatchesLike(left.text, right.text, false));
  if (name == "!~~") return Value::Boolean(!MatchesLike(left.text, right.text, false));
  if (name == "~~*") return Value::Boolean(MatchesLike(left.text, right.text, true));
  if (name == "!~~*") return Value::Boolean(!MatchesLike(left.text, right.text, true));
  if (name.size() == 1) return Arithmetic(name[0], left, right);
  return Value::Unknown();
}

}  // namespace pgtidy::ddl::plpgsql
