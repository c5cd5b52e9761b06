#include "analyzer/catalog/objects.h"

namespace pgtidy::catalog {

const Column* Relation::FindColumn(std::string_view column_name) const {
  for (const Column& column : columns) {
    if (!column.dropped && column.name == column_name) return &column;
  }
  return nullptr;
}

const Column* Relation::ColumnAt(int number) const {
  if (number < 1 || static_cast<size_t>(number) > columns.size()) return nullptr;
  const Column& column = columns[static_cast<size_t>(number) - 1];
  return column.dropped ? nullptr : &column;
}

}  // namespace pgtidy::catalog
