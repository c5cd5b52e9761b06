#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tests/support/project_on_disk.h"

namespace pgtidy::tests {

/// A fixture: the files of a project with what is expected of them written between their lines.
/// docs/fixture_format.md is the manual.
class Fixture {
 public:
  /// Reads a fixture's text. What is not a directive or an expectation belongs to the files.
  explicit Fixture(std::string_view text);

  /// The project that the fixture describes.
  [[nodiscard]] const TestProject& project() const { return project_; }

  /// Returns the fixture's text with its expectations replaced by what `outcome` holds.
  [[nodiscard]] std::string Render(const TestOutcome& outcome) const;

 private:
  // One line of the fixture that stays: a directive, or a line of a file.
  struct Line {
    std::string text;
    int file = -1;      // Index into project_.files, or -1 for a directive.
    unsigned line = 0;  // In that file, from 1.
  };
  struct ShortForm {
    int file = -1;
    unsigned line = 0;
    std::string rule;
  };

  TestProject project_;
  std::vector<Line> lines_;
  std::vector<ShortForm> short_forms_;
  bool expects_fixed_ = false;
};

/// One ```sql block of a rule's documentation.
struct DocumentationExample {
  std::string kind;  ///< "setup", "invalid", "valid" or "fixed".
  std::string text;
};

/// Returns the examples of a rule's Markdown, in order.
[[nodiscard]] std::vector<DocumentationExample> ExamplesOf(std::string_view markdown);

}  // namespace pgtidy::tests
