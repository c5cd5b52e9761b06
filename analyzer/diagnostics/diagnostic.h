#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/text/byte_range.h"
#include "analyzer/text/edit.h"

namespace pgtidy::diagnostics {

/// How bad a finding is. The order is that of weight; kOff is only a setting, no diagnostic carries it.
enum class Severity { kOff, kInfo, kWarning, kError };

/// Returns "off", "info", "warning" or "error".
[[nodiscard]] const char* SeverityName(Severity severity);
/// Returns the severity of that name, or nothing.
[[nodiscard]] std::optional<Severity> ParseSeverity(std::string_view name);

/// How far a fix may be trusted.
enum class Applicability {
  kDisplayOnly,  ///< Shown, never made: it needs a person to complete it.
  kUnsafe,       ///< Made by `pgtidy fix --unsafe`: it changes what the migration does.
  kSafe,         ///< Made by `pgtidy fix`: the schema afterwards is the same.
};

/// Returns "display-only", "unsafe" or "safe".
[[nodiscard]] const char* ApplicabilityName(Applicability applicability);

/// One way to make the finding go away. Its edits are made all or none.
struct Fix {
  std::string title;  ///< What it does, as an order: "build the index CONCURRENTLY".
  Applicability applicability = Applicability::kDisplayOnly;
  std::vector<text::TextEdit> edits;
};

/// A second place that belongs to the finding, with the words that belong to the place.
struct Note {
  std::optional<text::Location> location;  ///< Nothing: the note stands for the finding as a whole.
  std::string message;
};

/// Why a diagnostic is kept but not counted.
enum class SuppressionKind {
  kNone,
  kInSource,  ///< A comment in the file.
  kBaseline,  ///< The baseline file knew it.
};

/// One finding. Messages are lower case without a full stop: what is wrong (`message`), why (`notes`), what to do
/// (`help`).
struct Diagnostic {
  std::string rule;  ///< The rule's id: "locking/create-index-non-concurrent".
  Severity severity = Severity::kWarning;
  std::string sqlstate;  ///< Five characters, or empty if the server would accept the statement.
  std::string message;
  text::Location location;  ///< The narrowest range at fault.
  std::vector<Note> notes;
  std::vector<std::string> help;
  std::vector<Fix> fixes;
  SuppressionKind suppression = SuppressionKind::kNone;
  std::string justification;  ///< The reason given with an in-source suppression.
  std::string fingerprint;    ///< 64 hexadecimal digits; set by AssignFingerprints().
};

}  // namespace pgtidy::diagnostics
