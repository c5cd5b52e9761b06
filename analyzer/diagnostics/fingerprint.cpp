#include "analyzer/diagnostics/fingerprint.h"

#include <map>
#include <string>
#include <string_view>

#include "analyzer/support/hash.h"

namespace pgtidy::diagnostics {
namespace {

// A range can be a whole dump; its start tells findings apart well enough.
constexpr size_t kLongestExcerpt = 4096;

std::string FoldSpace(std::string_view text) {
  std::string folded;
  for (const char c : text.substr(0, kLongestExcerpt)) {
    const bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
    if (!space) {
      folded += c;
    } else if (!folded.empty() && folded.back() != ' ') {
      folded += ' ';
    }
  }
  return folded;
}

}  // namespace

void AssignFingerprints(std::vector<Diagnostic>& diagnostics, const text::SourceMap& sources) {
  std::map<std::string, unsigned> seen;
  for (Diagnostic& diagnostic : diagnostics) {
    const std::string path = sources.file(diagnostic.location.file).path();
    std::string key = diagnostic.rule + '\0' + path + '\0' + diagnostic.message + '\0' +
                      FoldSpace(sources.Slice(diagnostic.location));
    const unsigned number = seen[key]++;
    key += '\0';
    key += std::to_string(number);
    diagnostic.fingerprint = support::Sha256Hex(key);
  }
}

}  // namespace pgtidy::diagnostics
