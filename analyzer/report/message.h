#pragma once

#include <string>

#include "analyzer/diagnostics/diagnostic.h"
#include "analyzer/text/source_map.h"

namespace pgtidy::report {

/// Returns the message with the SQLSTATE after it if the server would raise one: "syntax error (42601)".
[[nodiscard]] std::string Headline(const diagnostics::Diagnostic& diagnostic);

/// Whether Explanation() tells notes that have a place of their own; a format that can point to it leaves them out.
enum class PlacedNotes { kTold, kLeftOut };

/// Returns the headline, and below it a line for each note, help text and fix, without a line end after the last.
/// For formats that have one field of text for everything. Malformed bytes and control characters are made visible.
[[nodiscard]] std::string Explanation(const diagnostics::Diagnostic& diagnostic, const text::SourceMap& sources,
                                      PlacedNotes placed);

}  // namespace pgtidy::report
