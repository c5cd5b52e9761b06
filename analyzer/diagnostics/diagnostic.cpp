#include "analyzer/diagnostics/diagnostic.h"

namespace pgtidy::diagnostics {

const char* SeverityName(Severity severity) {
  switch (severity) {
    case Severity::kOff: return "off";
    case Severity::kInfo: return "info";
    case Severity::kWarning: return "warning";
    case Severity::kError: return "error";
  }
  return "";
}

std::optional<Severity> ParseSeverity(std::string_view name) {
  for (const Severity severity : {Severity::kOff, Severity::kInfo, Severity::kWarning, Severity::kError}) {
    if (name == SeverityName(severity)) return severity;
  }
  return std::nullopt;
}

const char* ApplicabilityName(Applicability applicability) {
  switch (applicability) {
    case Applicability::kDisplayOnly: return "display-only";
    case Applicability::kUnsafe: return "unsafe";
    case Applicability::kSafe: return "safe";
  }
  return "";
}

}  // namespace pgtidy::diagnostics
