#pragma once

#include <string>
#include <string_view>

struct List;
struct Node;

namespace pgtidy::ddl::plpgsql {

/// Parses a text that is not in a file, while another tree is in use. The tree lives as long as this object; objects
/// must be destroyed in the opposite order of their making.
class ParsedText {
 public:
  enum class Mode { kStatements, kExpression };

  ParsedText(std::string_view text, Mode mode);
  ~ParsedText();
  ParsedText(const ParsedText&) = delete;
  ParsedText& operator=(const ParsedText&) = delete;

  /// A list of RawStmt; null if the text has an error or is empty.
  [[nodiscard]] const ::List* tree() const { return tree_; }
  /// The statement, if there is just one.
  [[nodiscard]] const ::Node* single_statement() const;
  /// Of a text that is an expression: what it is; null if it is a query, as `a FROM t`.
  [[nodiscard]] const ::Node* expression() const;
  [[nodiscard]] const std::string& text() const { return text_; }
  /// The server's message, empty if there is no error.
  [[nodiscard]] const std::string& error() const { return error_; }

 private:
  std::string text_;
  std::string error_;
  void* outer_context_;
  void* own_context_;
  const ::List* tree_ = nullptr;
};

}  // namespace pgtidy::ddl::plpgsql
