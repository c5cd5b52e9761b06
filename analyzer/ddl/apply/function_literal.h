#pragma once

#include <memory>
#include <string>
#include <string_view>

struct List;

namespace pgtidy::ddl {

/// Returns where byte `offset` of a function's text stands in the statement whose literal holds the text, or -1 where
/// the literal is not a simple one. `from`: where AS or DO stands. Source: function_parse_error_transpose(),
/// match_prosrc_to_query().
[[nodiscard]] int LocationInStatement(std::string_view statement, int from, std::string_view text, int offset);

/// The parse tree of a function's text. Its nodes live as long as the object. Objects may stand inside the reading of
/// statements, and end in the opposite order of their making.
class FunctionTextParse {
 public:
  explicit FunctionTextParse(std::string_view text);
  ~FunctionTextParse();
  FunctionTextParse(const FunctionTextParse&) = delete;
  FunctionTextParse& operator=(const FunctionTextParse&) = delete;

  /// RawStmt nodes; null if the parse failed, or if there are none.
  [[nodiscard]] const ::List* tree() const { return tree_; }
  [[nodiscard]] bool failed() const { return !message_.empty(); }
  /// What the parser says if it failed, and where: a byte offset in the text, or -1.
  [[nodiscard]] const std::string& message() const { return message_; }
  [[nodiscard]] int location() const { return location_; }

 private:
  struct Memory;
  std::unique_ptr<Memory> memory_;
  const ::List* tree_ = nullptr;
  std::string message_;
  int location_ = -1;
};

}  // namespace pgtidy::ddl
