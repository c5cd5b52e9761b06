#include "analyzer/ddl/option.h"
#include "analyzer/ddl/statement_view.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl {
void DescribeCreateIndex(const StatementView& view, const IndexStmt& statement, Effects& effects) {
  const syntax::StatementTokens& tokens = view.tokens();
  const text::ByteRange words = tokens.LeadingWords({"create", "unique", "index", "concurrently"});
  const text::ByteRange up_to_index = tokens.LeadingWords({"create", "unique", "index"});
  text::ByteRange range = words;
  if (statement.idxname != nullptr) {
    range = words.Join(tokens.NameAfter(words.end, {"if", "not", "exists"}));
    effects.all.emplace_back(ObjectCreated{
        .kind = ObjectKind::kIndex,
        .name = {.schema = statement.relation->schemaname == nullptr ? "" : statement.relation->schemaname,
                 .name = statement.idxname,
                 .range = tokens.NameAfter(words.end, {"if", "not", "exists"})},
        .if_not_exists = statement.if_not_exists});
  }
  effects.all.emplace_back(IndexBuilt{.table = view.Name(statement.relation),
                                      .index = statement.idxname == nullptr ? "" : statement.idxname,
                                      .concurrently = statement.concurrent,
                                      .unique = statement.unique,
                                      .only = !statement.relation->inh,
                                      .if_not_exists = statement.if_not_exists,
                                      .range = range,
                                      .concurrently_at = up_to_index.end});
  if (statement.concurrent) {
    effects.all.emplace_back(
        RefusesTransaction{.command = "CREATE INDEX CONCURRENTLY", .range = words, .concurrently = true});
  }
}

void DescribeReindex(const StatementView& view, const ReindexStmt& statement, Effects& effects) {
  const syntax::StatementTokens& tokens = view.tokens();
  bool concurrently = false;
  for (const DefElem* option : syntax::Items<DefElem>(statement.params)) {
    if (std::strcmp(option->defname, "concurrently") == 0) concurrently = IsTrueOption(*option);
  }
  IndexRebuilt rebuilt{.concurrently = concurrently};
  std::string_view refused;
  switch (statement.kind) {
    case REINDEX_OBJECT_INDEX: rebuilt.target = "index"; break;
    case REINDEX_OBJECT_TABLE: rebuilt.target = "table"; break;
    case REINDEX_OBJECT_SCHEMA:
      rebuilt.target = "schema";
      refused = "REINDEX SCHEMA";
      break;
    case REINDEX_OBJECT_SYSTEM:
      rebuilt.target = "system";
      refused = "REINDEX SYSTEM";
      break;
    case REINDEX_OBJECT_DATABASE:
      rebuilt.target = "database";
      refused = "REINDEX DATABASE";
      break;
  }
  const std::optional<text::ByteRange> target = tokens.FindWords({rebuilt.target}, view.range().begin);
  rebuilt.range = target ? tokens.LeadingWords({"reindex"}).Join(*target) : view.range();
  rebuilt.concurrently_at = rebuilt.range.end;
  if (statement.relation != nullptr) {
    rebuilt.name = view.Name(statement.relation);
  } else {
    rebuilt.name = {.name = statement.name == nullptr ? "" : statement.name, .range = rebuilt.range};
  }
  const text::ByteRange range = rebuilt.range;
  effects.all.emplace_back(std::move(rebuilt));
  if (concurrently) {
    effects.all.emplace_back(
        RefusesTransaction{.command = "REINDEX CONCURRENTLY", .range = range, .concurrently = true});
  } else if (!refused.empty()) {
    effects.all.emplace_back(RefusesTransaction{.command = std::string(refused), .range = range});
  }
}

}  // namespace pgtidy::ddl
