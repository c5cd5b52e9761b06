#include "analyzer/catalog/deparse/index.h"

#include "analyzer/catalog/deparse.h"
#include "analyzer/catalog/deparse/printer.h"

namespace pgtidy::catalog {

namespace deparse {

namespace {

std::string AccessMethodName(const Catalog& catalog, Oid access_method) {
  if (const auto row = catalog.builtin().AccessMethod(access_method)) return catalog.QuoteIdentifier(row->name);
  const NamedObject* object = catalog.Find<NamedObject>(access_method);
  return object == nullptr ? std::to_string(access_method) : catalog.QuoteIdentifier(object->name);
}

bool CanOrder(const Catalog& catalog, Oid access_method) {
  const auto row = catalog.builtin().AccessMethod(access_method);
  return row && row->can_order;
}

struct KeyType {
  Oid type = types::kUndeterminedType;
  Oid collation = types::kInvalidOid;
};

KeyType TypeOfKey(const Catalog& catalog, const IndexInfo& index, const IndexKey& key) {
  if (key.expression != nullptr) return {ExprType(*key.expression).oid, ExprCollation(*key.expression)};
  const Relation* table = catalog.Find<Relation>(index.table);
  const Column* column = table == nullptr ? nullptr : table->ColumnAt(key.column);
  return column == nullptr ? KeyType{} : KeyType{column->type.oid, column->collation};
}

std::string KeyText(const Catalog& catalog, const IndexInfo& index, const IndexKey& key, const QueryNames& names) {
  if (key.expression == nullptr) return ColumnName(catalog, index.table, key.column);
  const std::string text = ExpressionText(catalog, *key.expression, &names, {});
  return LooksLikeFunction(*key.expression) ? text : "(" + text + ")";
}

// What stands behind a key column: collation, operator class and order where they are not the default.
std::string KeyDecoration(const Catalog& catalog, const IndexInfo& index, const IndexKey& key, const KeyType& type) {
  std::string text = CollationSuffix(catalog, key.collation, type.collation);
  const bool has_options = !key.operator_class_options.empty();
  text += OperatorClassSuffix(catalog, key.operator_class, has_options ? types::kInvalidOid : type.type);
  if (has_options) text += " (" + RelationOptions(catalog, key.operator_class_options) + ")";
  if (CanOrder(catalog, index.access_method)) {
    if (key.descending) {
      text += key.nulls_first ? " DESC" : " DESC NULLS LAST";
    } else if (key.nulls_first) {
      text += " NULLS FIRST";
    }
  }
  return text;
}

}  // namespace

std::string IndexBody(const Catalog& catalog, const Relation& relation, const std::vector<Oid>* exclusion_operators) {
  const IndexInfo& index = *relation.index;
  const QueryNames names = NamesOfRelation(catalog, index.table);
  std::string text = "USING " + AccessMethodName(catalog, index.access_method) + " (";
  for (size_t i = 0; i < index.keys.size(); ++i) {
    const IndexKey& key = index.keys[i];
    const size_t key_count = static_cast<size_t>(index.key_count);
    if (i == key_count) {
      text += ") INCLUDE (";
    } else if (i > 0) {
      text += ", ";
    }
    text += KeyText(catalog, index, key, names);
    if (i >= key_count) continue;
    const KeyType type = TypeOfKey(catalog, index, key);
    text += KeyDecoration(catalog, index, key, type);
    if (exclusion_operators != nullptr && i < exclusion_operators->size()) {
      text += " WITH " + OperatorName(catalog, (*exclusion_operators)[i], type.type, type.type);
    }
  }
  text += ")";
  if (index.nulls_not_distinct) text += " NULLS NOT DISTINCT";
  if (!relation.options.empty()) text += " WITH (" + RelationOptions(catalog, relation.options) + ")";
  if (index.predicate != nullptr) {
    const std::string predicate = ExpressionText(catalog, *index.predicate, &names, {});
    text += exclusion_operators != nullptr ? " WHERE (" + predicate + ")" : " WHERE " + predicate;
  }
  return text;
}

}  // namespace deparse

std::string IndexDefinition(const Catalog& catalog, const Relation& index) {
  if (index.index == nullptr) return "";
  std::string text = index.index->unique ? "CREATE UNIQUE INDEX " : "CREATE INDEX ";
  text += catalog.QuoteIdentifier(index.name) + " ON ";
  if (index.kind == RelationKind::kPartitionedIndex) text += "ONLY ";
  text += deparse::QualifiedRelationName(catalog, index.index->table) + " ";
  return text + deparse::IndexBody(catalog, index, nullptr);
}

std::string IndexKeyDefinition(const Catalog& catalog, const Relation& index, size_t key) {
  if (index.index == nullptr || key >= index.index->keys.size()) return "";
  const deparse::QueryNames names = deparse::NamesOfRelation(catalog, index.index->table);
  return deparse::KeyText(catalog, *index.index, index.index->keys[key], names);
}

}  // namespace pgtidy::catalog
