#include "analyzer/ddl/plpgsql/evaluator.h"

#include <algorithm>

#include "analyzer/ddl/plpgsql/mentions.h"
#include "analyzer/ddl/plpgsql/parsed_text.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl::plpgsql {
namespace {

constexpr int kMaxDepth = 200;

std::string LastName(const ::List* names) {
  const syntax::Items<::Node> items(names);
  return items.size() == 0 ? "" : std::string(syntax::StringValue(items[items.size() - 1]));
}

std::string SchemaOf(const ::List* names) {
  const syntax::Items<::Node> items(names);
  return items.size() < 2 ? "" : std::string(syntax::StringValue(items[items.size() - 2]));
}

class DepthGuard {
 public:
  explicit DepthGuard(int& depth) : depth_(depth) { ++depth_; }
  ~DepthGuard() { --depth_; }
  DepthGuard(const DepthGuard&) = delete;
  DepthGuard& operator=(const DepthGuard&) = delete;

 private:
  int& depth_;
};

Value ConstantValue(const ::A_Const& constant) {
  if (constant.isnull) return Value::Null();
  switch (constant.val.node.type) {
    case T_Integer: return Value::Number(constant.val.ival.ival);
    case T_Float: return Value::Text(constant.val.fval.fval, Value::Type::kNumber);
    case T_Boolean: return Value::Boolean(constant.val.boolval.boolval);
    case T_String: return Value::Text(constant.val.sval.sval);
    default: return Value::Unknown();
  }
}

}  // namespace

Value Evaluator::EvaluateText(std::string_view expression) {
  const ParsedText parsed(expression, ParsedText::Mode::kExpression);
  const ::Node* statement = parsed.single_statement();
  if (statement == nullptr) return Value::Unknown();
  if (const ::Node* node = parsed.expression()) return Evaluate(node, nullptr);
  const RowSet set = Query(statement, nullptr);
  if (!set.all_certain()) return Value::Unknown();
  if (set.rows.empty()) return Value::Null();
  return set.rows.front().values.empty() ? Value::Unknown() : set.rows.front().values.front();
}

RowSet Evaluator::QueryText(std::string_view query) {
  const ParsedText parsed(query, ParsedText::Mode::kStatements);
  const ::Node* statement = parsed.single_statement();
  return statement == nullptr ? RowSet::NotKnown() : Query(statement, nullptr);
}

std::vector<Value> Evaluator::EvaluateList(const ::List* list, const Frame* frame) {
  std::vector<Value> values;
  for (const ::Node* node : syntax::Items<::Node>(list)) values.push_back(Evaluate(node, frame));
  return values;
}

Value Evaluator::EvaluateColumn(const ::ColumnRef& reference, const Frame* frame) const {
  std::vector<std::string> names;
  for (const ::Node* field : syntax::Items<::Node>(reference.fields)) {
    if (field->type == T_A_Star) return Value::Unknown();
    names.emplace_back(syntax::StringValue(field));
  }
  if (names.size() > 2) names.erase(names.begin(), names.end() - 2);
  for (const Frame* level = frame; level != nullptr; level = level->outer) {
    for (size_t i = 0; level->sources != nullptr && i < level->sources->size(); ++i) {
      const Frame::Source& source = (*level->sources)[i];
      if (names.size() == 2 && names[0] != source.alias) continue;
      const auto column = std::find(source.columns.begin(), source.columns.end(), names.back());
      if (column == source.columns.end()) {
        const bool reached = i < level->rows.size() && level->rows[i] != nullptr;
        if (names.size() == 2 || (source.any_column && reached)) return Value::Unknown();
        continue;
      }
      const auto index = static_cast<size_t>(column - source.columns.begin());
      const std::vector<Value>* row = i < level->rows.size() ? level->rows[i] : nullptr;
      return row == nullptr || index >= row->size() ? Value::Unknown() : (*row)[index];
    }
  }
  const Value* variable = environment_.Find(names.front());
  if (variable == nullptr) return Value::Unknown();
  return names.size() == 2 ? Field(*variable, names[1]) : *variable;
}

Value Evaluator::EvaluateAnyOrAll(const ::A_Expr& expression, const Frame* frame) {
  const Value left = Evaluate(expression.lexpr, frame);
  const Value right = Evaluate(expression.rexpr, frame);
  const Value array = right.is_text() ? ParseArray(right.text) : right;
  if (array.is_null()) return Value::Null();
  if (array.kind != Value::Kind::kArray) return Value::Unknown();
  const bool any = expression.kind == AEXPR_OP_ANY;
  Truth truth = any ? Truth::kFalse : Truth::kTrue;
  for (const Value& element : array.elements) {
    const Truth one = TruthOf(ApplyOperator(catalog(), LastName(expression.name), left, element));
    truth = any ? Or(truth, one) : And(truth, one);
  }
  return ValueOf(truth);
}

Value Evaluator::EvaluateIn(const ::A_Expr& expression, const Frame* frame) {
  const Value left = Evaluate(expression.lexpr, frame);
  Truth truth = Truth::kFalse;
  for (const Value& element : EvaluateList(reinterpret_cast<const ::List*>(expression.rexpr), frame)) {
    truth = Or(truth, TruthOf(ApplyOperator(catalog(), "=", left, element)));
  }
  return ValueOf(LastName(expression.name) == "<>" ? Not(truth) : truth);
}

Value Evaluator::EvaluateOperator(const ::A_Expr& expression, const Frame* frame) {
  switch (expression.kind) {
    case AEXPR_OP:
    case AEXPR_LIKE:
    case AEXPR_ILIKE: {
      const Value right = Evaluate(expression.rexpr, frame);
      if (expression.lexpr == nullptr) {
        return LastName(expression.name) == "-" ? ApplyOperator(catalog(), "-", Value::Number(0), right)
                                                : Value::Unknown();
      }
      return ApplyOperator(catalog(), LastName(expression.name), Evaluate(expression.lexpr, frame), right);
    }
    case AEXPR_OP_ANY:
    case AEXPR_OP_ALL: return EvaluateAnyOrAll(expression, frame);
    case AEXPR_IN: return EvaluateIn(expression, frame);
    case AEXPR_DISTINCT:
    case AEXPR_NOT_DISTINCT: {
      const Value left = Evaluate(expression.lexpr, frame);
      const Value right = Evaluate(expression.rexpr, frame);
      const bool wants_distinct = expression.kind == AEXPR_DISTINCT;
      if (left.is_null() && right.is_null()) return Value::Boolean(!wants_distinct);
      if (left.is_null() || right.is_null()) {
        return left.is_unknown() || right.is_unknown() ? Value::Unknown() : Value::Boolean(wants_distinct);
      }
      return ApplyOperator(catalog(), wants_distinct ? "<>" : "=", left, right);
    }
    case AEXPR_NULLIF: {
      const Value left = Evaluate(expression.lexpr, frame);
      const Truth same = TruthOf(ApplyOperator(catalog(), "=", left, Evaluate(expression.rexpr, frame)));
      if (same == Truth::kUnknown) return Value::Unknown();
      return same == Truth::kTrue ? Value::Null() : left;
    }
    case AEXPR_BETWEEN:
    case AEXPR_NOT_BETWEEN: {
      const Value value = Evaluate(expression.lexpr, frame);
      const std::vector<Value> bounds = EvaluateList(reinterpret_cast<const ::List*>(expression.rexpr), frame);
      const Truth inside = And(TruthOf(ApplyOperator(catalog(), ">=", value, bounds[0])),
                               TruthOf(ApplyOperator(catalog(), "<=", value, bounds[1])));
      return ValueOf(expression.kind == AEXPR_BETWEEN ? inside : Not(inside));
    }
    default: return Value::Unknown();
  }
}

Value Evaluator::EvaluateSubLink(const ::SubLink& link, const Frame* frame) {
  const RowSet set = Query(link.subselect, frame);
  switch (link.subLinkType) {
    case EXISTS_SUBLINK: {
      const bool found = std::any_of(set.rows.begin(), set.rows.end(), [](const Row& row) { return row.certain; });
      if (found) return Value::Boolean(true);
      return set.all_certain() ? Value::Boolean(false) : Value::Unknown();
    }
    case EXPR_SUBLINK:
      if (!set.all_certain()) return Value::Unknown();
      if (set.rows.empty()) return Value::Null();
      return set.rows.front().values.empty() ? Value::Unknown() : set.rows.front().values.front();
    case ARRAY_SUBLINK: {
      if (!set.all_certain()) return Value::Unknown();
      Value array = Value::Array({});
      for (const Row& row : set.rows) array.elements.push_back(row.values.front());
      return array;
    }
    case ANY_SUBLINK:
    case ALL_SUBLINK: {
      const Value left = Evaluate(link.testexpr, frame);
      const std::string name = link.operName == nullptr ? "=" : LastName(link.operName);
      const bool any = link.subLinkType == ANY_SUBLINK;
      Truth truth = any ? Truth::kFalse : Truth::kTrue;
      for (const Row& row : set.rows) {
        const Truth one =
            row.certain ? TruthOf(ApplyOperator(catalog(), name, left, row.values.front())) : Truth::kUnknown;
        truth = any ? Or(truth, one) : And(truth, one);
      }
      if (!set.complete && truth == (any ? Truth::kFalse : Truth::kTrue)) return Value::Unknown();
      return ValueOf(truth);
    }
    default: return Value::Unknown();
  }
}

Value Evaluator::EvaluateCast(const ::TypeCast& cast, const Frame* frame) {
  const Value value = Evaluate(cast.arg, frame);
  return CastValue(catalog(), value, LastName(cast.typeName->names), cast.typeName->arrayBounds != nullptr);
}

Value Evaluator::EvaluateAggregate(const ::FuncCall& call, std::string_view name, const Frame& frame) {
  std::vector<Value> values;
  const syntax::Items<::Node> arguments(call.args);
  for (const Frame& row : *frame.group) {
    if (call.agg_filter != nullptr) {
      const Truth kept = TruthOf(Evaluate(call.agg_filter, &row));
      if (kept == Truth::kUnknown) return Value::Unknown();
      if (kept != Truth::kTrue) continue;
    }
    values.push_back(call.agg_star || arguments.size() == 0 ? Value::Number(1) : Evaluate(arguments[0], &row));
  }
  const bool all_known = std::none_of(values.begin(), values.end(), [](const Value& value) {
    return value.is_unknown() || value.kind == Value::Kind::kPartial;
  });
  if (!all_known) return Value::Unknown();
  if (name == "array_agg") {
    if (values.empty()) return Value::Null();
    if (call.agg_order != nullptr)
      std::sort(values.begin(), values.end(), [](const auto& a, const auto& b) { return Compare(a, b) < 0; });
    return Value::Array(std::move(values));
  }
  std::erase_if(values, [](const Value& value) { return value.is_null(); });
  if (call.agg_distinct) {
    std::vector<Value> distinct;
    for (Value& value : values) {
      const bool seen =
          std::any_of(distinct.begin(), distinct.end(), [&](const Value& other) { return Compare(other, value) == 0; });
      if (!seen) distinct.push_back(std::move(value));
    }
    values = std::move(distinct);
  }
  if (name == "count") return Value::Number(static_cast<long long>(values.size()));
  if (values.empty()) return Value::Null();
  const auto less = [](const Value& a, const Value& b) { return Compare(a, b) < 0; };
  if (name == "min") return *std::min_element(values.begin(), values.end(), less);
  if (name == "max") return *std::max_element(values.begin(), values.end(), less);
  if (name == "string_agg" && arguments.size() == 2) {
    const Value separator = Evaluate(arguments[1], &frame.group->front());
    if (!separator.is_text()) return Value::Unknown();
    if (call.agg_order != nullptr) std::sort(values.begin(), values.end(), less);
    std::string joined;
    for (size_t i = 0; i < values.size(); ++i) joined += (i == 0 ? "" : separator.text) + values[i].text;
    return Value::Text(joined);
  }
  Value result = values.front();
  for (size_t i = 1; i < values.size(); ++i) {
    if (name == "sum") {
      result = ApplyOperator(catalog(), "+", result, values[i]);
    } else {
      const Truth left = TruthOf(result);
      const Truth right = TruthOf(values[i]);
      result = ValueOf(name == "bool_or" ? Or(left, right) : And(left, right));
    }
  }
  return result;
}

Value Evaluator::EvaluateCall(const ::FuncCall& call, const Frame* frame) {
  const std::string name = LastName(call.funcname);
  const std::string schema = SchemaOf(call.funcname);
  if (call.over != nullptr || call.agg_within_group) return Value::Unknown();
  const bool may_be_built_in = schema.empty() || schema == "pg_catalog";
  if (may_be_built_in && IsAggregateName(name)) {
    return frame == nullptr || frame->group == nullptr ? Value::Unknown() : EvaluateAggregate(call, name, *frame);
  }
  const std::vector<Value> arguments = EvaluateList(call.args, frame);
  if (may_be_built_in && !context_.catalog.builtin().FunctionsNamed(name).empty()) {
    return call.func_variadic ? Value::Unknown() : CallBuiltinFunction(catalog(), name, arguments);
  }
  return EvaluateUserFunction(schema, name, arguments);
}

Value Evaluator::EvaluateUserFunction(std::string_view schema, std::string_view name,
                                      const std::vector<Value>& arguments) {
  const catalog::Routine* routine = FindCalledRoutine(catalog(), schema, name, arguments.size());
  if (routine == nullptr || routine->returns_set) return Value::Unknown();
  const RowSet set = RunSqlFunction(context_, *routine, arguments);
  if (!set.all_certain()) return Value::Unknown();
  if (set.rows.empty()) return Value::Null();
  return set.rows.front().values.size() == 1 ? set.rows.front().values.front() : Value::Unknown();
}

Value Evaluator::Evaluate(const ::Node* node, const Frame* frame) {
  const DepthGuard guard(depth_);
  if (node == nullptr) return Value::Null();
  if (depth_ > kMaxDepth || !SpendStep()) return Value::Unknown();
  switch (node->type) {
    case T_A_Const: return ConstantValue(*reinterpret_cast<const ::A_Const*>(node));
    case T_ColumnRef: return EvaluateColumn(*reinterpret_cast<const ::ColumnRef*>(node), frame);
    case T_ParamRef: {
      const Value* parameter =
          environment_.Find("$" + std::to_string(reinterpret_cast<const ::ParamRef*>(node)->number));
      return parameter == nullptr ? Value::Unknown() : *parameter;
    }
    case T_A_Expr: return EvaluateOperator(*reinterpret_cast<const ::A_Expr*>(node), frame);
    case T_BoolExpr: {
      const auto& expression = *reinterpret_cast<const ::BoolExpr*>(node);
      Truth truth = expression.boolop == OR_EXPR ? Truth::kFalse : Truth::kTrue;
      for (const ::Node* argument : syntax::Items<::Node>(expression.args)) {
        const Truth one = TruthOf(Evaluate(argument, frame));
        if (expression.boolop == NOT_EXPR) return ValueOf(Not(one));
        truth = expression.boolop == OR_EXPR ? Or(truth, one) : And(truth, one);
        if (truth == (expression.boolop == OR_EXPR ? Truth::kTrue : Truth::kFalse)) break;
      }
      return ValueOf(truth);
    }
    case T_NullTest: {
      const auto& test = *reinterpret_cast<const ::NullTest*>(node);
      const Value value = Evaluate(reinterpret_cast<const ::Node*>(test.arg), frame);
      if (value.is_unknown()) return Value::Unknown();
      return Value::Boolean(value.is_null() == (test.nulltesttype == IS_NULL));
    }
    case T_BooleanTest: {
      const auto& test = *reinterpret_cast<const ::BooleanTest*>(node);
      const Truth truth = TruthOf(Evaluate(reinterpret_cast<const ::Node*>(test.arg), frame));
      if (truth == Truth::kUnknown) return Value::Unknown();
      switch (test.booltesttype) {
        case IS_TRUE: return Value::Boolean(truth == Truth::kTrue);
        case IS_NOT_TRUE: return Value::Boolean(truth != Truth::kTrue);
        case IS_FALSE: return Value::Boolean(truth == Truth::kFalse);
        case IS_NOT_FALSE: return Value::Boolean(truth != Truth::kFalse);
        case IS_UNKNOWN: return Value::Boolean(truth == Truth::kNull);
        case IS_NOT_UNKNOWN: return Value::Boolean(truth != Truth::kNull);
      }
      return Value::Unknown();
    }
    case T_SubLink: return EvaluateSubLink(*reinterpret_cast<const ::SubLink*>(node), frame);
    case T_FuncCall: return EvaluateCall(*reinterpret_cast<const ::FuncCall*>(node), frame);
    case T_TypeCast: return EvaluateCast(*reinterpret_cast<const ::TypeCast*>(node), frame);
    case T_CollateClause: return Evaluate(reinterpret_cast<const ::CollateClause*>(node)->arg, frame);
    case T_CoalesceExpr:
      for (const ::Node* argument : syntax::Items<::Node>(reinterpret_cast<const ::CoalesceExpr*>(node)->args)) {
        Value value = Evaluate(argument, frame);
        if (!value.is_null()) return value;
      }
      return Value::Null();
    case T_CaseExpr: {
      const auto& expression = *reinterpret_cast<const ::CaseExpr*>(node);
      const auto* argument = reinterpret_cast<const ::Node*>(expression.arg);
      for (const ::CaseWhen* when : syntax::Items<::CaseWhen>(expression.args)) {
        const Value condition = Evaluate(reinterpret_cast<const ::Node*>(when->expr), frame);
        const Truth truth = TruthOf(
            argument == nullptr ? condition : ApplyOperator(catalog(), "=", Evaluate(argument, frame), condition));
        if (truth == Truth::kUnknown) return Value::Unknown();
        if (truth == Truth::kTrue) return Evaluate(reinterpret_cast<const ::Node*>(when->result), frame);
      }
      return Evaluate(reinterpret_cast<const ::Node*>(expression.defresult), frame);
    }
    case T_A_ArrayExpr:
      return Value::Array(EvaluateList(reinterpret_cast<const ::A_ArrayExpr*>(node)->elements, frame));
    case T_A_Indirection: {
      const auto& indirection = *reinterpret_cast<const ::A_Indirection*>(node);
      Value value = Evaluate(indirection.arg, frame);
      for (const ::Node* part : syntax::Items<::Node>(indirection.indirection)) {
        if (part->type == T_String) {
          value = Field(value, syntax::StringValue(part));
          continue;
        }
        const auto* indices = syntax::As<::A_Indices>(part, T_A_Indices);
        if (indices == nullptr || indices->is_slice || value.kind != Value::Kind::kArray) return Value::Unknown();
        const Value index = Evaluate(indices->uidx, frame);
        if (!index.is_text()) return Value::Unknown();
        const int position = std::atoi(index.text.c_str());
        if (position < 1 || static_cast<size_t>(position) > value.elements.size()) return Value::Null();
        value = Value(value.elements[static_cast<size_t>(position) - 1]);
      }
      return value;
    }
    case T_SQLValueFunction: {
      const auto operation = reinterpret_cast<const ::SQLValueFunction*>(node)->op;
      if (operation == SVFOP_CURRENT_SCHEMA) return CallBuiltinFunction(catalog(), "current_schema", {});
      return Value::Unknown();
    }
    default: return Value::Unknown();
  }
}

}  // namespace pgtidy::ddl::plpgsql
