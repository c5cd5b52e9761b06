#include <algorithm>

#include "analyzer/query/analyze.h"
#include "analyzer/query/names.h"
#include "analyzer/query/transform.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::query {
namespace {

using Type = catalog::SubLink::Type;

// The message where no subquery may stand; null where one may.
const char* SubqueryError(ExprPlace place) {
  switch (place) {
    case ExprPlace::kCheckConstraint:
    case ExprPlace::kDomainCheck: return "cannot use subquery in check constraint";
    case ExprPlace::kColumnDefault:
    case ExprPlace::kFunctionDefault: return "cannot use subquery in DEFAULT expression";
    case ExprPlace::kIndexExpression: return "cannot use subquery in index expression";
    case ExprPlace::kIndexPredicate: return "cannot use subquery in index predicate";
    case ExprPlace::kStatisticsExpression: return "cannot use subquery in statistics expression";
    case ExprPlace::kAlterColumnTransform: return "cannot use subquery in transform expression";
    case ExprPlace::kExecuteParameter: return "cannot use subquery in EXECUTE parameter";
    case ExprPlace::kTriggerWhen: return "cannot use subquery in trigger WHEN condition";
    case ExprPlace::kPartitionBound: return "cannot use subquery in partition bound";
    case ExprPlace::kPartitionExpression: return "cannot use subquery in partition key expression";
    case ExprPlace::kCallArgument: return "cannot use subquery in CALL argument";
    case ExprPlace::kCopyWhere: return "cannot use subquery in COPY FROM WHERE condition";
    case ExprPlace::kGeneratedColumn: return "cannot use subquery in column generation expression";
    default: return nullptr;
  }
}

std::shared_ptr<catalog::SubLink> AnalyzeSubLink(ParseState& state, const ::SubLink& raw, Type type, int location) {
  if (const char* error = SubqueryError(state.place)) throw SqlError("0A000", error, location);
  state.has_sublinks = true;
  auto result = std::make_shared<catalog::SubLink>();
  result->type = type;
  result->location = location;
  result->subselect = AnalyzeSubquery(state, raw.subselect, nullptr, false, true);
  return result;
}

// The comparison of the left side with the subquery's columns, which are Params by number.
void AddComparison(ParseState& state, catalog::SubLink& sublink, const OperatorName& name, const ::Node* raw_left) {
  sublink.operator_name = name.schema.empty() ? std::vector{name.name} : std::vector{name.schema, name.name};
  const ExprRef left = TransformExprRecurse(state, raw_left);
  const auto* row = catalog::As<catalog::RowExpr>(left);
  const ExprList left_list = row == nullptr ? ExprList{left} : row->arguments;
  ExprList right_list;
  for (const auto& entry : sublink.subselect->target_list) {
    if (entry->junk) continue;
    auto parameter = std::make_shared<catalog::Param>();
    parameter->number = entry->resno;
    parameter->type = catalog::ExprType(*entry->expression);
    parameter->collation = catalog::ExprCollation(*entry->expression);
    right_list.push_back(std::move(parameter));
  }
  if (left_list.size() < right_list.size()) throw SqlError("42601", "subquery has too many columns", sublink.location);
  if (left_list.size() > right_list.size()) throw SqlError("42601", "subquery has too few columns", sublink.location);
  sublink.test_expression = MakeRowComparison(state, name, left_list, right_list, sublink.location);
}

}  // namespace

size_t CountColumns(const catalog::Query& query) {
  return static_cast<size_t>(std::ranges::count_if(query.target_list, [](const auto& entry) { return !entry->junk; }));
}

ExprRef TransformSubLink(ParseState& state, const ::SubLink& raw) {
  static constexpr Type kTypes[] = {Type::kExists, Type::kAll,       Type::kAny,   Type::kRowCompare,
                                    Type::kExpr,   Type::kMultiExpr, Type::kArray, Type::kCte};
  const Type type = kTypes[raw.subLinkType];
  std::shared_ptr<catalog::SubLink> result = AnalyzeSubLink(state, raw, type, raw.location);
  if (type == Type::kExpr || type == Type::kArray) {
    if (CountColumns(*result->subselect) != 1) {
      throw SqlError("42601", "subquery must return only one column", raw.location);
    }
  } else if (type == Type::kAny || type == Type::kAll) {
    const OperatorName name = raw.operName == nullptr ? OperatorName{"", "="} : SplitOperatorName(raw.operName);
    AddComparison(state, *result, name, raw.testexpr);
  }
  return result;
}

ExprRef TransformRowCompareSubLink(ParseState& state, const ::SubLink& raw, const ::Node* left,
                                   const OperatorName& operator_name, int location) {
  std::shared_ptr<catalog::SubLink> result = AnalyzeSubLink(state, raw, Type::kRowCompare, location);
  AddComparison(state, *result, operator_name, left);
  return result;
}

ExprRef TransformMultiExprSubLink(ParseState& state, const ::SubLink& raw) {
  return AnalyzeSubLink(state, raw, Type::kMultiExpr, raw.location);
}

}  // namespace pgtidy::query
