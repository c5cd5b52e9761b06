#include "analyzer/diagnostics/sink.h"

#include <iterator>
#include <utility>

namespace pgtidy::diagnostics {

DiagnosticBuilder& DiagnosticBuilder::Message(std::string message) {
  diagnostic_.message = std::move(message);
  return *this;
}

DiagnosticBuilder& DiagnosticBuilder::Sqlstate(std::string sqlstate) {
  diagnostic_.sqlstate = std::move(sqlstate);
  return *this;
}

DiagnosticBuilder& DiagnosticBuilder::Note(text::Location location, std::string message) {
  diagnostic_.notes.push_back({location, std::move(message)});
  return *this;
}

DiagnosticBuilder& DiagnosticBuilder::Note(std::string message) {
  diagnostic_.notes.push_back({std::nullopt, std::move(message)});
  return *this;
}

DiagnosticBuilder& DiagnosticBuilder::Help(std::string message) {
  diagnostic_.help.push_back(std::move(message));
  return *this;
}

DiagnosticBuilder& DiagnosticBuilder::Fix(std::string title, Applicability applicability,
                                          std::vector<text::TextEdit> edits) {
  diagnostic_.fixes.push_back({std::move(title), applicability, std::move(edits)});
  return *this;
}

DiagnosticBuilder DiagnosticSink::Report(std::string rule, Severity severity, text::Location location) {
  Diagnostic& diagnostic = diagnostics_.emplace_back();
  diagnostic.rule = std::move(rule);
  diagnostic.severity = severity;
  diagnostic.location = location;
  return DiagnosticBuilder(diagnostic);
}

std::vector<Diagnostic> DiagnosticSink::Take() {
  std::vector<Diagnostic> taken(std::make_move_iterator(diagnostics_.begin()),
                                std::make_move_iterator(diagnostics_.end()));
  diagnostics_.clear();
  return taken;
}

}  // namespace pgtidy::diagnostics
