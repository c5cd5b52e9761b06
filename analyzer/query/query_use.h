#pragma once

#include <set>
#include <string_view>
#include <vector>

#include "analyzer/catalog/catalog.h"
#include "analyzer/catalog/query_tree.h"

/// What a query touches when it is run.
namespace pgtidy::query {

/// The locks that queries take on tables, weakest first. Source: the manual, explicit locking.
enum class TableLock : uint8_t { kAccessShare, kRowShare, kRowExclusive };

/// The mode as pg_locks names it: `AccessShareLock`.
[[nodiscard]] std::string_view NameOfLock(TableLock lock);

struct RelationUse {
  catalog::Oid relation = types::kInvalidOid;
  TableLock lock = TableLock::kAccessShare;
  std::set<int> read;     ///< Attribute numbers; 0 stands for the whole row.
  std::set<int> written;  ///< Attribute numbers; a DELETE writes none.
  /// The view behind which the relation stands; kInvalidOid if the query names it. Its columns are then not told.
  catalog::Oid view = types::kInvalidOid;
};

/// A column that a parameter meets: it is compared with it or stored in it.
struct ParameterUse {
  int number = 0;  ///< From 1.
  catalog::Oid relation = types::kInvalidOid;
  int column = 0;
  bool stored = false;
};

struct QueryUse {
  std::vector<RelationUse> relations;    ///< In the order in which they are met; each once.
  std::vector<ParameterUse> parameters;  ///< By number, then in the order in which they are met; each once.
  /// The worst of the functions in the query: i, s or v; of those behind views, too. v where one is not known.
  char volatility = 'i';
};

/// Finds what a query uses, with its subqueries, CTEs and views. What triggers, rules and foreign keys touch is not
/// among it, nor partitions and children. Relations that are not known are left out.
[[nodiscard]] QueryUse UseOf(const catalog::Catalog& catalog, const catalog::Query& query);

}  // namespace pgtidy::query
