#include "analyzer/query/expression_place.h"

#include <fmt/format.h>

#include "analyzer/query/names.h"
#include "analyzer/query/transform.h"

namespace pgtidy::query {
namespace {

bool MayHoldSetReturningCall(ExprPlace place) {
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
    case ExprPlace::kValuesSingle: return true;
    default: return false;
  }
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

const char* ExprPlaceWords(ExprPlace place) {
  switch (place) {
    case ExprPlace::kJoinOn:
    case ExprPlace::kJoinUsing: return "JOIN conditions";
    case ExprPlace::kFromFunction: return "functions in FROM";
    case ExprPlace::kPolicy: return "policy expressions";
    case ExprPlace::kWindowPartition:
    case ExprPlace::kWindowOrder:
    case ExprPlace::kWindowFrameRange:
    case ExprPlace::kWindowFrameRows:
    case ExprPlace::kWindowFrameGroups: return "window definitions";
    case ExprPlace::kMergeWhen: return "MERGE WHEN conditions";
    case ExprPlace::kCheckConstraint:
    case ExprPlace::kDomainCheck: return "check constraints";
    case ExprPlace::kColumnDefault:
    case ExprPlace::kFunctionDefault: return "DEFAULT expressions";
    case ExprPlace::kIndexExpression: return "index expressions";
    case ExprPlace::kIndexPredicate: return "index predicates";
    case ExprPlace::kStatisticsExpression: return "statistics expressions";
    case ExprPlace::kAlterColumnTransform: return "transform expressions";
    case ExprPlace::kExecuteParameter: return "EXECUTE parameters";
    case ExprPlace::kTriggerWhen: return "trigger WHEN conditions";
    case ExprPlace::kPartitionBound: return "partition bound";
    case ExprPlace::kPartitionExpression: return "partition key expressions";
    case ExprPlace::kCallArgument: return "CALL arguments";
    case ExprPlace::kCopyWhere: return "COPY FROM WHERE conditions";
    case ExprPlace::kGeneratedColumn: return "column generation expressions";
    default: return ExprPlaceName(place);
  }
}

void CheckSetReturningCall(ParseState& state, const ExprRef& last_srf, int location) {
  if (state.place == ExprPlace::kFromFunction && state.last_srf != last_srf) {
    throw SqlError("0A000", "set-returning functions must appear at top level of FROM", LocationOf(state.last_srf));
  }
  if (!MayHoldSetReturningCall(state.place)) {
    throw SqlError("0A000", fmt::format("set-returning functions are not allowed in {}", ExprPlaceWords(state.place)),
                   location);
  }
  if (state.place != ExprPlace::kOther && state.place != ExprPlace::kFromFunction) state.has_target_srfs = true;
}

void CheckNoSetReturningCallSince(ParseState& state, const ExprRef& last_srf, std::string_view construct) {
  if (state.last_srf == last_srf) return;
  throw SqlError("0A000", fmt::format("set-returning functions are not allowed in {}", construct),
                 LocationOf(state.last_srf))
      .Hint(kLateralHint);
}

}  // namespace pgtidy::query
