#include "analyzer/migrations/migration.h"

#include "analyzer/support/check.h"

namespace pgtidy::migrations {

const char* TransactionModeName(TransactionMode mode) {
  switch (mode) {
    case TransactionMode::kUnknown: return "unknown";
    case TransactionMode::kWrapped: return "wrapped";
    case TransactionMode::kSingleString: return "single-string";
    case TransactionMode::kStatementByStatement: return "none";
  }
  support::CheckFailed("mode", "not an enumerator", __FILE__, __LINE__);
}

const char* DirectionName(Direction direction) {
  switch (direction) {
    case Direction::kUp: return "up";
    case Direction::kDown: return "down";
    case Direction::kRepeatable: return "repeatable";
  }
  support::CheckFailed("direction", "not an enumerator", __FILE__, __LINE__);
}

const char* IgnoredReasonName(IgnoredReason reason) {
  switch (reason) {
    case IgnoredReason::kNameNotRecognised: return "name-not-recognised";
    case IgnoredReason::kNameIsError: return "name-is-error";
    case IgnoredReason::kMarkersMissing: return "markers-missing";
    case IgnoredReason::kMarkersInvalid: return "markers-invalid";
    case IgnoredReason::kStandsForOthers: return "stands-for-others";
  }
  support::CheckFailed("reason", "not an enumerator", __FILE__, __LINE__);
}

}  // namespace pgtidy::migrations
