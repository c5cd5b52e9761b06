#pragma once

#include <memory>
#include <string>
#include <string_view>

struct List;
struct Node;

namespace pgtidy::query {

/// The parse tree of a text that stands in a literal: the body of a SQL function, a type's name. Its nodes live as long
/// as the object. Objects may be nested, also inside the reading of statements, and end in the opposite order.
class RawParse {
 public:
  enum class Mode { kStatements, kTypeName };
  RawParse(std::string_view text, Mode mode);
  ~RawParse();
  RawParse(const RawParse&) = delete;
  RawParse& operator=(const RawParse&) = delete;

  [[nodiscard]] bool failed() const { return failed_; }
  /// The parser's message if it failed.
  [[nodiscard]] const std::string& message() const { return message_; }
  /// RawStmt nodes, or the one TypeName; null if the parse failed.
  [[nodiscard]] const ::List* tree() const { return tree_; }

 private:
  struct Memory;
  std::unique_ptr<Memory> memory_;
  const ::List* tree_ = nullptr;
  std::string message_;
  bool failed_ = false;
};

}  // namespace pgtidy::query
