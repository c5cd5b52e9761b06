#include "analyzer/ddl/plpgsql/check/trigger_condition.h"

#include <algorithm>
#include <array>

#include "analyzer/query/raw_parse.h"
#include "analyzer/syntax/lexer.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl::plpgsql {

namespace {

using query::RawParse;
using syntax::As;
using syntax::Items;
using Truth = std::optional<bool>;

class Evaluator {
 public:
  explicit Evaluator(const TriggerCall& trigger) : trigger_(trigger) {}

  [[nodiscard]] Truth Of(const ::Node* node) const {
    if (const auto* boolean = As<::BoolExpr>(node, T_BoolExpr)) return OfBoolean(*boolean);
    if (const auto* expression = As<::A_Expr>(node, T_A_Expr)) return OfComparison(*expression);
    return std::nullopt;
  }

 private:
  [[nodiscard]] Truth OfBoolean(const ::BoolExpr& expression) const {
    const Items<::Node> arguments(expression.args);
    if (expression.boolop == NOT_EXPR) {
      const Truth truth = Of(arguments[0]);
      return truth ? Truth(!*truth) : std::nullopt;
    }
    // What decides AND is false, what decides OR is true.
    const bool decisive = expression.boolop == OR_EXPR;
    bool all_known = true;
    for (const ::Node* argument : arguments) {
      const Truth truth = Of(argument);
      if (truth == decisive) return decisive;
      all_known = all_known && truth.has_value();
    }
    return all_known ? Truth(!decisive) : std::nullopt;
  }

  [[nodiscard]] Truth OfComparison(const ::A_Expr& expression) const {
    const Items<::Node> name(expression.name);
    const std::string_view op = syntax::StringValue(name[name.size() - 1]);
    if (op != "=" && op != "<>") return std::nullopt;
    const std::optional<std::string> left = TextOf(expression.lexpr);
    if (!left) return std::nullopt;
    bool equal = false;
    if (expression.kind == AEXPR_OP) {
      const std::optional<std::string> right = TextOf(expression.rexpr);
      if (!right) return std::nullopt;
      equal = *left == *right;
    } else if (expression.kind == AEXPR_IN) {
      for (const ::Node* item : Items<::Node>(reinterpret_cast<const ::List*>(expression.rexpr))) {
        const std::optional<std::string> right = TextOf(item);
        if (!right) return std::nullopt;
        equal = equal || *left == *right;
      }
    } else {
      return std::nullopt;
    }
    return op == "=" ? equal : !equal;
  }

  // A literal, or a variable that the call decides.
  [[nodiscard]] std::optional<std::string> TextOf(const ::Node* node) const {
    while (const auto* cast = As<::TypeCast>(node, T_TypeCast)) node = cast->arg;
    if (const auto* constant = As<::A_Const>(node, T_A_Const)) {
      if (constant->isnull || constant->val.node.type != T_String) return std::nullopt;
      return constant->val.sval.sval;
    }
    const auto* reference = As<::ColumnRef>(node, T_ColumnRef);
    if (reference == nullptr) return std::nullopt;
    const Items<::Node> fields(reference->fields);
    if (fields.size() != 1 || fields[0]->type != T_String) return std::nullopt;
    const std::string_view name = syntax::StringValue(fields[0]);
    const catalog::Trigger& trigger = *trigger_.trigger;
    if (name == "tg_op") return std::string(trigger_.operation);
    if (name == "tg_table_name" || name == "tg_relname") return trigger_.relation->name;
    if (name == "tg_table_schema") return trigger_.schema;
    if (name == "tg_name") return trigger.name;
    if (name == "tg_level") return trigger.row ? "ROW" : "STATEMENT";
    if (name == "tg_when") return trigger.timing == 'b' ? "BEFORE" : (trigger.timing == 'i' ? "INSTEAD OF" : "AFTER");
    return std::nullopt;
  }

  const TriggerCall& trigger_;
};

bool StartsWithFolded(std::string_view word, std::string_view prefix) {
  return word.size() >= prefix.size() && syntax::IsKeyword(word.substr(0, prefix.size()), prefix);
}

}  // namespace

ConditionTraits TraitsOf(std::string_view condition, const TriggerCall* trigger) {
  constexpr std::array<std::string_view, 9> kCatalog = {
      "pg_", "information_schema", "to_reg",         "current_setting", "version", "has_",
      "reg", "server_version",     "col_description"};
  ConditionTraits traits;
  syntax::Lexer lexer(condition);
  for (syntax::Token token = lexer.Next(); token.kind != syntax::TokenKind::kEnd; token = lexer.Next()) {
    if (token.kind != syntax::TokenKind::kWord) continue;
    const std::string_view word = condition.substr(token.range.begin, token.range.size());
    if (StartsWithFolded(word, "tg_")) traits.asks_trigger = true;
    traits.asks_catalog |= std::any_of(kCatalog.begin(), kCatalog.end(),
                                       [&](std::string_view prefix) { return StartsWithFolded(word, prefix); });
  }
  if (trigger == nullptr || !traits.asks_trigger) return traits;
  const RawParse parse(condition, RawParse::Mode::kPlpgsqlExpression);
  if (parse.failed()) return traits;
  const Items<::RawStmt> statements(parse.tree());
  const auto* select = statements.size() == 1 ? As<::SelectStmt>(statements[0]->stmt, T_SelectStmt) : nullptr;
  if (select == nullptr || Items<::ResTarget>(select->targetList).size() != 1) return traits;
  traits.value = Evaluator(*trigger).Of(Items<::ResTarget>(select->targetList)[0]->val);
  return traits;
}

}  // namespace pgtidy::ddl::plpgsql
