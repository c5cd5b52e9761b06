#include "analyzer/ddl/statement_view.h"

#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl {

const syntax::StatementTokens& StatementView::tokens() const {
  if (!tokens_) tokens_.emplace(text_, statement_.range);
  return *tokens_;
}

uint32_t StatementView::At(int location) const {
  return location < 0 ? statement_.range.begin : statement_.tree_offset + static_cast<uint32_t>(location);
}

ObjectName StatementView::Name(const RangeVar* relation) const {
  if (relation == nullptr) return {.range = statement_.range};
  return {.schema = relation->schemaname == nullptr ? "" : relation->schemaname,
          .name = relation->relname == nullptr ? "" : relation->relname,
          .range = tokens().NameAt(At(relation->location))};
}

ObjectName StatementView::NameOf(const List* strings, text::ByteRange range) {
  const syntax::Items<Node> parts(strings);
  ObjectName name{.range = range};
  if (parts.size() > 0) name.name = syntax::StringValue(parts[parts.size() - 1]);
  if (parts.size() > 1) name.schema = syntax::StringValue(parts[parts.size() - 2]);
  return name;
}

}  // namespace pgtidy::ddl
