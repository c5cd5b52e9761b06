#include "analyzer/catalog/deparse.h"
#include "analyzer/catalog/deparse/names.h"
#include "analyzer/catalog/deparse/printer.h"

namespace pgtidy::catalog {

namespace {

using Datum = PartitionBound::Datum;

std::string_view StrategyName(char strategy) {
  switch (strategy) {
    case 'h': return "HASH";
    case 'l': return "LIST";
    default: return "RANGE";
  }
}

std::string DatumText(const Catalog& catalog, const Datum& datum) {
  switch (datum.kind) {
    case Datum::Kind::kMinValue: return "MINVALUE";
    case Datum::Kind::kMaxValue: return "MAXVALUE";
    case Datum::Kind::kValue: break;
  }
  std::string text;
  deparse::Printer printer(catalog, text, nullptr, {});
  if (const auto* constant = As<Const>(datum.value.get())) {
    printer.Constant(*constant, deparse::TypeLabel::kNever);
  } else {
    printer.Expression(datum.value.get(), false);
  }
  return text;
}

std::string DatumList(const Catalog& catalog, const std::vector<Datum>& list) {
  std::string text = "(";
  for (size_t i = 0; i < list.size(); ++i) {
    if (i > 0) text += ", ";
    text += DatumText(catalog, list[i]);
  }
  return text + ")";
}

}  // namespace

// Source: pg_get_partkeydef_worker().
std::string PartitionKeyDefinition(const Catalog& catalog, const Relation& table) {
  if (table.partition_key == nullptr) return "";
  const deparse::QueryNames names = deparse::NamesOfRelation(catalog, table.oid);
  std::string text(StrategyName(table.partition_key->strategy));
  text += " (";
  bool first = true;
  for (const PartitionKeyColumn& key : table.partition_key->columns) {
    if (!first) text += ", ";
    first = false;
    Oid type = types::kUndeterminedType;
    Oid collation = types::kInvalidOid;
    if (key.expression != nullptr) {
      const std::string expression = deparse::ExpressionText(catalog, *key.expression, &names, {});
      text += deparse::LooksLikeFunction(*key.expression) ? expression : "(" + expression + ")";
      type = ExprType(*key.expression).oid;
      collation = ExprCollation(*key.expression);
    } else {
      text += deparse::ColumnName(catalog, table.oid, key.column);
      if (const Column* column = table.ColumnAt(key.column)) {
        type = column->type.oid;
        collation = column->collation;
      }
    }
    text += deparse::CollationSuffix(catalog, key.collation, collation);
    text += deparse::OperatorClassSuffix(catalog, key.operator_class, type);
  }
  return text + ")";
}

std::string PartitionBoundDefinition(const Catalog& catalog, const Relation& partition) {
  if (partition.partition_bound == nullptr) return "";
  const PartitionBound& bound = *partition.partition_bound;
  if (bound.is_default) return "DEFAULT";
  switch (bound.strategy) {
    case 'h':
      return "FOR VALUES WITH (modulus " + std::to_string(bound.modulus) + ", remainder " +
             std::to_string(bound.remainder) + ")";
    case 'l': return "FOR VALUES IN " + DatumList(catalog, bound.list);
    default: return "FOR VALUES FROM " + DatumList(catalog, bound.lower) + " TO " + DatumList(catalog, bound.upper);
  }
}

}  // namespace pgtidy::catalog
