#pragma once

#include <string>
#include <vector>

#include "analyzer/catalog/catalog.h"

/// What a diagram of the catalogue shows, whatever it is drawn with.
namespace pgtidy::catalog::dump {

struct DiagramColumn {
  std::string name;
  std::string type;
  bool not_null = false;
  bool primary = false;
  bool unique = false;   ///< By itself: a key of this one column.
  bool foreign = false;  ///< Part of a foreign key.
};

/// A table with its partitions, or a view.
struct DiagramTable {
  Oid oid = types::kInvalidOid;
  std::string schema;
  std::string name;
  bool is_view = false;
  std::vector<DiagramColumn> columns;
  std::vector<Oid> sources;  ///< Of views: the tables and views that they read.
};

/// A foreign key.
struct DiagramRelationship {
  std::string name;
  size_t child = 0;                   ///< In Diagram::tables: the table that has the foreign key.
  size_t parent = 0;                  ///< The table that it names.
  std::vector<size_t> child_columns;  ///< In DiagramTable::columns.
  std::vector<size_t> parent_columns;
  bool optional = false;  ///< A row may have no parent: a column of the key may be null.
  bool single = false;    ///< A parent has at most one row: the columns are unique.
};

/// By schema and name.
struct Diagram {
  std::vector<DiagramTable> tables;
  std::vector<DiagramRelationship> relationships;
};

/// Returns the tables and views that users made, partitions folded into the table that they are parts of.
[[nodiscard]] Diagram MakeDiagram(const Catalog& catalog);

}  // namespace pgtidy::catalog::dump
