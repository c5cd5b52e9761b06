#include "analyzer/ddl/plpgsql/parsed_text.h"

#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/text/utf8.h"

namespace pgtidy::ddl::plpgsql {

namespace {

std::string AsUtf8(std::string_view text) {
  std::string result(text);
  text::OverwriteInvalidUtf8(result, '_');
  return result;
}

}  // namespace

ParsedText::ParsedText(std::string_view text, Mode mode)
    : parse_(AsUtf8(text), mode == Mode::kExpression ? query::RawParse::Mode::kPlpgsqlExpression
                                                     : query::RawParse::Mode::kStatements) {}

const ::Node* ParsedText::single_statement() const {
  const syntax::Items<::RawStmt> statements(tree());
  return statements.size() == 1 ? statements[0]->stmt : nullptr;
}

const ::Node* ParsedText::expression() const {
  const auto* select = syntax::As<::SelectStmt>(single_statement(), T_SelectStmt);
  if (select == nullptr || select->fromClause != nullptr || select->whereClause != nullptr ||
      select->op != SETOP_NONE || select->groupClause != nullptr || select->limitCount != nullptr) {
    return nullptr;
  }
  const syntax::Items<::ResTarget> targets(select->targetList);
  return targets.size() == 1 ? targets[0]->val : nullptr;
}

}  // namespace pgtidy::ddl::plpgsql
