#include "analyzer/engine/transaction_tracker.h"

namespace pgtidy::engine {

TransactionTracker::TransactionTracker(const migrations::Section& section, size_t statement_count,
                                       bool refuses_throughout)
    : section_(section),
      multi_statement_string_(section.transaction == migrations::TransactionMode::kSingleString && statement_count > 1),
      wrapped_(section.transaction == migrations::TransactionMode::kWrapped && !refuses_throughout) {}

TransactionState TransactionTracker::state() const {
  if (explicit_begin_) return TransactionState::kExplicit;
  if (wrapped_) return TransactionState::kFramework;
  if (multi_statement_string_) return TransactionState::kMultiStatementString;
  if (section_.transaction == migrations::TransactionMode::kUnknown) return TransactionState::kUnknown;
  return TransactionState::kNone;
}

std::optional<text::Location> TransactionTracker::begin() const {
  if (explicit_begin_) return explicit_begin_;
  if (wrapped_) return section_.transaction_directive;
  return std::nullopt;
}

void TransactionTracker::After(const ddl::Effects& effects, text::Location statement) {
  for (const auto* control : effects.Of<ddl::TransactionControlled>()) {
    switch (control->command) {
      case ddl::TransactionCommand::kBegin:
        // Inside a transaction BEGIN only warns.
        if (!wrapped_ && !explicit_begin_) explicit_begin_ = statement;
        break;
      case ddl::TransactionCommand::kCommit:
      case ddl::TransactionCommand::kRollback:
        if (control->chain) break;
        explicit_begin_.reset();
        wrapped_ = false;
        break;
      case ddl::TransactionCommand::kOther: break;
    }
  }
}

}  // namespace pgtidy::engine
