#pragma once

#include <cstdint>

#include "analyzer/diagnostics/sink.h"
#include "analyzer/engine/context.h"

namespace pgtidy::rules {

/// Adds to a finding the way to CONCURRENTLY: a fix that inserts the word at byte `offset` where it can run, safe if
/// nothing opens a transaction and unsafe if that is not known; otherwise the help that says how to leave the
/// transaction first.
void SuggestConcurrently(const engine::StatementContext& statement, uint32_t offset,
                         diagnostics::DiagnosticBuilder& finding);

}  // namespace pgtidy::rules
