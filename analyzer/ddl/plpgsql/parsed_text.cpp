#include "analyzer/ddl/plpgsql/parsed_text.h"

#include <algorithm>

#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/text/utf8.h"

namespace pgtidy::ddl::plpgsql {

ParsedText::ParsedText(std::string_view text, Mode mode)
    : text_(text), outer_context_(CurrentMemoryContext), own_context_(pg_query_enter_memory_context()) {
  std::replace(text_.begin(), text_.end(), '\0', ' ');
  text::OverwriteInvalidUtf8(text_, '_');
  const int parse_mode = mode == Mode::kExpression ? PG_QUERY_PARSE_PLPGSQL_EXPR : PG_QUERY_PARSE_DEFAULT;
  const PgQueryInternalParsetreeAndError result = pg_query_raw_parse(text_.c_str(), parse_mode);
  std::free(result.stderr_buffer);
  if (result.error != nullptr) {
    error_ = result.error->message;
    pg_query_free_error(result.error);
  } else {
    tree_ = result.tree;
  }
}

ParsedText::~ParsedText() {
  pg_query_exit_memory_context(static_cast<MemoryContext>(own_context_));
  CurrentMemoryContext = static_cast<MemoryContext>(outer_context_);
}

const ::Node* ParsedText::single_statement() const {
  const syntax::Items<::RawStmt> statements(tree_);
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
