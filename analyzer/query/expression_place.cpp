#include <fmt/format.h>

#include "analyzer/query/names.h"
#include "analyzer/query/transform.h"

namespace pgtidy::query {
namespace {

constexpr const char* kLateralHint = "You might be able to move the set-returning function into a LATERAL FROM item.";

// The message for a place that has one of its own; null: the common one; "": allowed.
const char* SetReturningError(ExprPlace place) {
  switch (place) {
    case ExprPlace::kNone:
    case ExprPlace::kOther:
    case ExprPlace::kFromFunction:
    case ExprPlace::kWindowPartition:
    case ExprPlace::kWindowOrder:
    case ExprPlace::kSelectTarget:
    case ExprPlace::kInsertTarget:
    case ExprPlace::kGroupBy:
    case ExprPlace::kOrderBy:
    case ExprPlace::kDistinctOn:
    case ExprPlace::kValuesSingle: return "";
    case ExprPlace::kJoinOn:
    case ExprPlace::kJoinUsing: return "set-returning functions are not allowed in JOIN conditions";
    case ExprPlace::kPolicy: return "set-returning functions are not allowed in policy expressions";
    case ExprPlace::kWindowFrameRange:
    case ExprPlace::kWindowFrameRows:
    case ExprPlace::kWindowFrameGroups: return "set-returning functions are not allowed in window definitions";
    case ExprPlace::kMergeWhen: return "set-returning functions are not allowed in MERGE WHEN conditions";
    case ExprPlace::kCheckConstraint:
    case ExprPlace::kDomainCheck: return "set-returning functions are not allowed in check constraints";
    case ExprPlace::kColumnDefault:
    case ExprPlace::kFunctionDefault: return "set-returning functions are not allowed in DEFAULT expressions";
    case ExprPlace::kIndexExpression: return "set-returning functions are not allowed in index expressions";
    case ExprPlace::kIndexPredicate: return "set-returning functions are not allowed in index predicates";
    case ExprPlace::kStatisticsExpression: return "set-returning functions are not allowed in statistics expressions";
    case ExprPlace::kAlterColumnTransform: return "set-returning functions are not allowed in transform expressions";
    case ExprPlace::kExecuteParameter: return "set-returning functions are not allowed in EXECUTE parameters";
    case ExprPlace::kTriggerWhen: return "set-returning functions are not allowed in trigger WHEN conditions";
    case ExprPlace::kPartitionBound: return "set-returning functions are not allowed in partition bound";
    case ExprPlace::kPartitionExpression: return "set-returning functions are not allowed in partition key expressions";
    case ExprPlace::kCallArgument: return "set-returning functions are not allowed in CALL arguments";
    case ExprPlace::kCopyWhere: return "set-returning functions are not allowed in COPY FROM WHERE conditions";
    case ExprPlace::kGeneratedColumn: return "set-returning functions are not allowed in column generation expressions";
    case ExprPlace::kFromSubselect:
    case ExprPlace::kWhere:
    case ExprPlace::kHaving:
    case ExprPlace::kFilter:
    case ExprPlace::kUpdateSource:
    case ExprPlace::kUpdateTarget:
    case ExprPlace::kLimit:
    case ExprPlace::kOffset:
    case ExprPlace::kReturning:
    case ExprPlace::kMergeReturning:
    case ExprPlace::kValues:
    case ExprPlace::kCycleMark: return nullptr;
  }
  return nullptr;
}

}  // namespace

const char* ExprPlaceName(ExprPlace place) {
  switch (place) {
    case ExprPlace::kNone: return "invalid expression context";
    case ExprPlace::kOther: return "extension expression";
    case ExprPlace::kJoinOn: return "JOIN/ON";
    case ExprPlace::kJoinUsing: return "JOIN/USING";
    case ExprPlace::kFromSubselect: return "sub-SELECT in FROM";
    case ExprPlace::kFromFunction: return "function in FROM";
    case ExprPlace::kWhere: return "WHERE";
    case ExprPlace::kHaving: return "HAVING";
    case ExprPlace::kFilter: return "FILTER";
    case ExprPlace::kWindowPartition: return "window PARTITION BY";
    case ExprPlace::kWindowOrder: return "window ORDER BY";
    case ExprPlace::kWindowFrameRange: return "window RANGE";
    case ExprPlace::kWindowFrameRows: return "window ROWS";
    case ExprPlace::kWindowFrameGroups: return "window GROUPS";
    case ExprPlace::kSelectTarget: return "SELECT";
    case ExprPlace::kInsertTarget: return "INSERT";
    case ExprPlace::kUpdateSource:
    case ExprPlace::kUpdateTarget: return "UPDATE";
    case ExprPlace::kMergeWhen: return "MERGE WHEN";
    case ExprPlace::kGroupBy: return "GROUP BY";
    case ExprPlace::kOrderBy: return "ORDER BY";
    case ExprPlace::kDistinctOn: return "DISTINCT ON";
    case ExprPlace::kLimit: return "LIMIT";
    case ExprPlace::kOffset: return "OFFSET";
    case ExprPlace::kReturning:
    case ExprPlace::kMergeReturning: return "RETURNING";
    case ExprPlace::kValues:
    case ExprPlace::kValuesSingle: return "VALUES";
    case ExprPlace::kCheckConstraint:
    case ExprPlace::kDomainCheck: return "CHECK";
    case ExprPlace::kColumnDefault:
    case ExprPlace::kFunctionDefault: return "DEFAULT";
    case ExprPlace::kIndexExpression: return "index expression";
    case ExprPlace::kIndexPredicate: return "index predicate";
    case ExprPlace::kStatisticsExpression: return "statistics expression";
    case ExprPlace::kAlterColumnTransform: return "USING";
    case ExprPlace::kExecuteParameter: return "EXECUTE";
    case ExprPlace::kTriggerWhen: return "WHEN";
    case ExprPlace::kPolicy: return "POLICY";
    case ExprPlace::kPartitionBound: return "partition bound";
    case ExprPlace::kPartitionExpression: return "PARTITION BY";
    case ExprPlace::kCallArgument: return "CALL";
    case ExprPlace::kCopyWhere: return "WHERE";
    case ExprPlace::kGeneratedColumn: return "GENERATED AS";
    case ExprPlace::kCycleMark: return "CYCLE";
  }
  return "unrecognized expression kind";
}

void CheckSetReturningCall(ParseState& state, const ExprRef& last_srf, int location) {
  if (state.place == ExprPlace::kFromFunction && state.last_srf != last_srf) {
    throw SqlError("0A000", "set-returning functions must appear at top level of FROM", LocationOf(state.last_srf));
  }
  const char* error = SetReturningError(state.place);
  if (error == nullptr) {
    throw SqlError("0A000", fmt::format("set-returning functions are not allowed in {}", ExprPlaceName(state.place)),
                   location);
  }
  if (*error != '\0') throw SqlError("0A000", error, location);
  if (state.place != ExprPlace::kOther && state.place != ExprPlace::kFromFunction) state.has_target_srfs = true;
}

void CheckNoSetReturningCallSince(ParseState& state, const ExprRef& last_srf, std::string_view construct) {
  if (state.last_srf == last_srf) return;
  throw SqlError("0A000", fmt::format("set-returning functions are not allowed in {}", construct),
                 LocationOf(state.last_srf))
      .Hint(kLateralHint);
}

}  // namespace pgtidy::query
