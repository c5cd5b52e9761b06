#include <algorithm>
#include <charconv>

#include "analyzer/query/expression.h"
#include "analyzer/query/facts/query_level.h"
#include "analyzer/types/format_type.h"

namespace pgtidy::query {

namespace {

using catalog::As;
using catalog::BoolExpr;
using catalog::Const;
using catalog::ExprRef;
using types::Oid;

using Reason = ConstantCondition::Reason;

constexpr int kVarcharHeader = 4;  // What a typmod counts in addition to the characters.

// The outcome of `value <operator> constant` for a constant that is greater than each value; of a smaller one it is the
// same with the operator turned round.
std::optional<bool> OutcomeBelow(std::string_view op) {
  if (op == "=" || op == ">" || op == ">=") return false;
  if (op == "<>" || op == "<" || op == "<=") return true;
  return std::nullopt;
}

std::string_view TurnedRound(std::string_view op) {
  if (op == "<") return ">";
  if (op == ">") return "<";
  if (op == "<=") return ">=";
  return op == ">=" ? "<=" : op;
}

bool IsInteger(Oid type) { return type == types::kInt2Type || type == types::kInt4Type || type == types::kInt8Type; }

// An integer under the casts that widen it.
const ExprRef& WithoutWidening(const ExprRef& expr) {
  const ExprRef* inner = &WithoutRelabel(expr);
  while (const auto* call = As<catalog::FuncExpr>(*inner)) {
    const bool widens = call->form != catalog::CoercionForm::kExplicitCall && call->arguments.size() == 1 &&
                        (call->type.oid == types::kInt8Type || call->type.oid == types::kInt4Type) &&
                        call->function < types::kFirstNormalOid;
    if (!widens) break;
    const Oid source = catalog::ExprType(*call->arguments.front()).oid;
    const bool is_narrower = source == types::kInt2Type || (source == types::kInt4Type && call->type.oid != source);
    if (!is_narrower) break;
    inner = &WithoutRelabel(call->arguments.front());
  }
  return *inner;
}

std::optional<int64_t> IntegerOf(const Const& constant) {
  if (constant.is_null || !constant.value_is_certain || !IsInteger(constant.type.oid)) return std::nullopt;
  int64_t number = 0;
  const char* end = constant.value.data() + constant.value.size();
  const auto [stop, error] = std::from_chars(constant.value.data(), end, number);
  if (error != std::errc() || stop != end) return std::nullopt;
  return number;
}

size_t CountCharacters(std::string_view text) {
  return static_cast<size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

class ConditionChecker {
 public:
  ConditionChecker(const QueryLevel& level, std::vector<QueryFact>& facts)
      : level_(level), nullable_(NullableMembersOf(level.query)), facts_(facts) {}

  void Check(const ExprRef& condition) {
    if (condition == nullptr) return;
    if (const auto* logic = As<BoolExpr>(condition)) {
      for (const ExprRef& part : logic->arguments) Check(part);
      return;
    }
    if (const auto* test = As<catalog::NullTest>(condition)) return CheckNullTest(*test);
    const auto* comparison = As<catalog::OpExpr>(condition);
    if (comparison == nullptr || comparison->arguments.size() != 2 || !IsWritten(comparison->location)) return;
    const std::string_view op = BuiltInOperator(level_.catalog, comparison->operator_oid);
    if (!OutcomeBelow(op)) return;
    CheckSameColumn(*comparison, op);
    CheckConstant(*comparison, op, comparison->arguments[0], comparison->arguments[1]);
    CheckConstant(*comparison, TurnedRound(op), comparison->arguments[1], comparison->arguments[0]);
  }

 private:
  // Whether an operator stands there: BETWEEN and IN are made of several comparisons, of which one says little.
  [[nodiscard]] bool IsWritten(int location) const {
    if (location < 0 || static_cast<size_t>(location) >= level_.text.size()) return false;
    const char first = level_.text[static_cast<size_t>(location)];
    return (first < 'a' || first > 'z') && (first < 'A' || first > 'Z');
  }

  // A column whose rows are there wherever the condition is asked.
  [[nodiscard]] std::optional<BaseColumn> PresentColumn(const ExprRef& expr) const {
    auto column = BaseColumnOf(level_.catalog, level_.query, expr);
    if (column && nullable_.contains(column->var->varno)) return std::nullopt;
    return column;
  }

  void CheckNullTest(const catalog::NullTest& test) {
    if (test.argument_is_row) return;
    const auto column = PresentColumn(test.argument);
    if (!column || !IsDeclaredNotNull(level_.catalog, *column)) return;
    facts_.emplace_back(ConstantCondition{
        .location = test.location, .value = !test.is_null, .reason = Reason::kNotNull, .column = column->Name()});
  }

  void CheckSameColumn(const catalog::OpExpr& comparison, std::string_view op) {
    if (op != "=" && op != "<>") return;
    const auto left = PresentColumn(comparison.arguments[0]);
    const auto right = PresentColumn(comparison.arguments[1]);
    if (!left || !right || left->var->varno != right->var->varno || left->column != right->column) return;
    if (!IsDeclaredNotNull(level_.catalog, *left)) return;
    facts_.emplace_back(ConstantCondition{
        .location = comparison.location, .value = op == "=", .reason = Reason::kSameColumn, .column = left->Name()});
  }

  void CheckConstant(const catalog::OpExpr& comparison, std::string_view op, const ExprRef& side,
                     const ExprRef& other) {
    const auto* constant = As<Const>(WithoutWidening(other));
    if (constant == nullptr || constant->is_null) return;
    const auto column = PresentColumn(WithoutWidening(side));
    if (!column) return;
    std::optional<bool> outcome;
    auto reason = Reason::kOutOfRange;
    if (const auto number = IntegerOf(*constant)) {
      const bool is_small = column->column->type.oid == types::kInt2Type;
      if (!is_small && column->column->type.oid != types::kInt4Type) return;
      const int64_t limit = is_small ? INT16_MAX : INT32_MAX;
      if (*number > limit) outcome = OutcomeBelow(op);
      if (*number < -limit - 1) outcome = OutcomeBelow(TurnedRound(op));
    } else if ((op == "=" || op == "<>") && IsTooLong(comparison, *column, *constant)) {
      outcome = op == "<>";
      reason = Reason::kTooLong;
    }
    if (!outcome) return;
    facts_.emplace_back(ConstantCondition{.location = comparison.location,
                                          .value = *outcome,
                                          .reason = reason,
                                          .column = column->Name(),
                                          .type = types::FormatType(level_.catalog, column->column->type),
                                          .unless_null = !IsDeclaredNotNull(level_.catalog, *column)});
  }

  [[nodiscard]] bool IsTooLong(const catalog::OpExpr& comparison, const BaseColumn& column,
                               const Const& constant) const {
    const types::SqlType type = column.column->type;
    if (type.typmod <= kVarcharHeader || !constant.value_is_certain) return false;
    std::string_view value = constant.value;
    if (type.oid == types::kBpcharType && constant.type.oid == types::kBpcharType) {
      value = value.substr(0, value.find_last_not_of(' ') + 1);  // Blanks at the end do not count.
    } else if (type.oid != types::kVarcharType ||
               (constant.type.oid != types::kTextType && constant.type.oid != types::kVarcharType)) {
      return false;
    }
    // Under other collations texts of different lengths may be equal.
    const auto* collation = level_.catalog.Find<catalog::Collation>(comparison.input_collation);
    if (collation == nullptr || !collation->deterministic) return false;
    return CountCharacters(value) > static_cast<size_t>(type.typmod - kVarcharHeader);
  }

  const QueryLevel& level_;
  std::set<int> nullable_;
  std::vector<QueryFact>& facts_;
};

}  // namespace

void FindConstantConditions(const QueryLevel& level, std::vector<QueryFact>& facts) {
  const catalog::Query& query = level.query;
  // MERGE has rows of one side alone, grouping sets replace columns by NULL.
  if (query.command == catalog::CommandType::kMerge || !query.grouping_sets.empty()) return;
  ConditionChecker checker(level, facts);
  ForEachQualification(query.join_tree.get(), [&](const ExprRef& condition) { checker.Check(condition); });
  checker.Check(query.having);
  ForEachNode(query, [&](const ExprRef& node) {
    const auto* choice = As<catalog::CaseExpr>(node);
    if (choice == nullptr || choice->argument != nullptr) return;
    for (const catalog::CaseWhen& when : choice->whens) checker.Check(when.condition);
  });
}

}  // namespace pgtidy::query
