#pragma once

#include <memory>
#include <string>
#include <string_view>

struct List;
struct Node;

namespace pgtidy::query {

/// The parse tree of a text that stands in a literal or was put together: the body of a SQL function, a type's name.
/// Its nodes live as long as the object. Objects may be nested, also inside the reading of statements, and end in the
/// opposite order.
class RawParse {
 public:
  enum class Mode { kStatements, kTypeName, kPlpgsqlExpression };
  RawParse(std::string_view text, Mode mode);
  ~RawParse();
  RawParse(const RawParse&) = delete;
  RawParse& operator=(const RawParse&) = delete;

  [[nodiscard]] bool failed() const { return failed_; }
  /// The parser's message if it failed.
  [[nodiscard]] const std::string& message() const { return message_; }
  /// Where it failed: a byte offset in the text, or -1.
  [[nodiscard]] int location() const { return location_; }
  /// The text that was parsed; it has blanks for zero bytes.
  [[nodiscard]] const std::string& text() const { return text_; }
  /// RawStmt nodes, or the one TypeName; null if the parse failed, or if there are none.
  [[nodiscard]] const ::List* tree() const { return tree_; }

 private:
  struct Memory;
  // Notes an error; null then.
  const ::List* Parse(const std::string& text, Mode mode);

  std::unique_ptr<Memory> memory_;
  std::string text_;
  const ::List* tree_ = nullptr;
  std::string message_;
  int location_ = -1;
  bool failed_ = false;
};

/// Whether a statement is one that parse analysis makes a query of: SELECT, INSERT, UPDATE, DELETE, MERGE.
[[nodiscard]] bool IsOptimizable(const ::Node* statement);

}  // namespace pgtidy::query
