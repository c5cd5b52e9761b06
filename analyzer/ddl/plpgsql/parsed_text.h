#pragma once

#include <string>
#include <string_view>

#include "analyzer/query/raw_parse.h"

namespace pgtidy::ddl::plpgsql {

/// Parses a text that a block runs; values may have brought bytes into it that are no UTF-8. Lives as RawParse does.
class ParsedText {
 public:
  enum class Mode { kStatements, kExpression };

  ParsedText(std::string_view text, Mode mode);

  /// A list of RawStmt; null if the text has an error or is empty.
  [[nodiscard]] const ::List* tree() const { return parse_.tree(); }
  /// The statement, if there is just one.
  [[nodiscard]] const ::Node* single_statement() const;
  /// Of a text that is an expression: what it is; null if it is a query, as `a FROM t`.
  [[nodiscard]] const ::Node* expression() const;
  [[nodiscard]] const std::string& text() const { return parse_.text(); }
  /// The server's message, empty if there is no error.
  [[nodiscard]] const std::string& error() const { return parse_.message(); }

 private:
  query::RawParse parse_;
};

}  // namespace pgtidy::ddl::plpgsql
