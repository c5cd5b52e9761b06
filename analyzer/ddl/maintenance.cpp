#include "analyzer/ddl/option.h"
#include "analyzer/ddl/statement_view.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl {
void DescribeTruncate(const StatementView& view, const TruncateStmt& statement, Effects& effects) {
  for (const RangeVar* relation : syntax::Items<RangeVar>(statement.relations)) {
    effects.all.emplace_back(
        TableTruncated{.table = view.Name(relation), .cascade = statement.behavior == DROP_CASCADE});
  }
}

void DescribeVacuum(const StatementView& view, const VacuumStmt& statement, Effects& effects) {
  if (!statement.is_vacuumcmd) return;
  const text::ByteRange words = view.tokens().LeadingWords({"vacuum", "full"});
  bool full = false;
  for (const DefElem* option : syntax::Items<DefElem>(statement.options)) {
    if (std::strcmp(option->defname, "full") == 0) full = IsTrueOption(*option);
  }
  if (full) {
    const syntax::Items<VacuumRelation> relations(statement.rels);
    for (const VacuumRelation* relation : relations) {
      effects.all.emplace_back(
          TableRewritten{.reason = RewriteReason::kVacuumFull, .table = view.Name(relation->relation), .range = words});
    }
    if (relations.size() == 0) {
      effects.all.emplace_back(
          TableRewritten{.reason = RewriteReason::kVacuumFull, .table = std::nullopt, .range = words});
    }
  }
  effects.all.emplace_back(RefusesTransaction{.command = "VACUUM", .range = words});
}

void DescribeCluster(const StatementView& view, const ClusterStmt& statement, Effects& effects) {
  const text::ByteRange words = view.tokens().LeadingWords({"cluster"});
  TableRewritten rewritten{.reason = RewriteReason::kCluster, .table = std::nullopt, .range = words};
  if (statement.relation != nullptr) rewritten.table = view.Name(statement.relation);
  effects.all.emplace_back(std::move(rewritten));
  if (statement.relation == nullptr) {
    effects.all.emplace_back(RefusesTransaction{.command = "CLUSTER", .range = words});
  }
}

void DescribeRefresh(const StatementView& view, const RefreshMatViewStmt& statement, Effects& effects) {
  const text::ByteRange words = view.tokens().LeadingWords({"refresh", "materialized", "view"});
  effects.all.emplace_back(MaterializedViewRefreshed{.view = view.Name(statement.relation),
                                                     .concurrently = statement.concurrent,
                                                     .with_data = !statement.skipData,
                                                     .range = words,
                                                     .concurrently_at = words.end});
}

}  // namespace pgtidy::ddl
