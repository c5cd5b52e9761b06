#pragma once

#include <deque>
#include <string>
#include <vector>

#include "analyzer/diagnostics/diagnostic.h"

namespace pgtidy::diagnostics {

/// Adds the parts of one diagnostic after another; the diagnostic itself belongs to the sink.
class DiagnosticBuilder {
 public:
  explicit DiagnosticBuilder(Diagnostic& diagnostic) : diagnostic_(diagnostic) {}

  DiagnosticBuilder& Message(std::string message);
  DiagnosticBuilder& Sqlstate(std::string sqlstate);
  /// A note that belongs to a place.
  DiagnosticBuilder& Note(text::Location location, std::string message);
  /// A note without a place: why it matters.
  DiagnosticBuilder& Note(std::string message);
  DiagnosticBuilder& Help(std::string message);
  DiagnosticBuilder& Fix(std::string title, Applicability applicability, std::vector<text::TextEdit> edits);

 private:
  Diagnostic& diagnostic_;
};

/// Collects diagnostics. Not for several threads: each thread has its own, and they are joined in order afterwards.
class DiagnosticSink {
 public:
  /// Starts a diagnostic; the message is added by the returned builder.
  DiagnosticBuilder Report(std::string rule, Severity severity, text::Location location);

  /// Moves out what was collected, in the order of reporting.
  [[nodiscard]] std::vector<Diagnostic> Take();

 private:
  // A deque, so that builders stay valid while other diagnostics are reported.
  std::deque<Diagnostic> diagnostics_;
};

}  // namespace pgtidy::diagnostics
