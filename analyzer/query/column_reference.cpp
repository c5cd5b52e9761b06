#include <fmt/format.h>

#include "analyzer/query/names.h"
#include "analyzer/query/relations.h"
#include "analyzer/query/row_reference.h"
#include "analyzer/query/transform.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/coercion.h"

namespace pgtidy::query {
namespace {

using catalog::As;
using syntax::Items;
using syntax::StringValue;

// The parts of `[database.][schema.]relation.column`, as far as they are given.
struct ColumnName {
  std::string schema;
  std::string relation;
  const ::Node* column = nullptr;
  bool too_many = false;
};

ColumnName SplitColumnName(const ::ColumnRef& raw) {
  const Items<::Node> fields(raw.fields);
  ColumnName name;
  const size_t count = fields.size();
  name.column = fields[count - 1];
  if (count > 1) name.relation = StringValue(fields[count - 2]);
  if (count > 2) name.schema = StringValue(fields[count - 3]);
  name.too_many = count > 4;
  return name;
}

[[noreturn]] void ThrowTooManyNames(const ::ColumnRef& raw) {
  throw SqlError("42601", "improper qualified name (too many dotted names): " + NameListText(raw.fields), raw.location);
}

[[noreturn]] void ThrowAmbiguous(const ::ColumnRef& raw) {
  throw SqlError("42702", "column reference \"" + NameListText(raw.fields) + "\" is ambiguous", raw.location);
}

void CheckColumnMayStandHere(const ParseState& state, int location) {
  if (state.place == ExprPlace::kColumnDefault) {
    throw SqlError("0A000", "cannot use column reference in DEFAULT expression", location);
  }
  if (state.place == ExprPlace::kPartitionBound) {
    throw SqlError("0A000", "cannot use column reference in partition bound expression", location);
  }
}

// A column of an item, its row, or a function called on its row.
ExprRef ColumnOfItem(ParseState& state, const NamespaceItem& item, int levels_up, const ::Node* column, int location) {
  if (column->type == T_A_Star) return WholeRowReference(state, item, levels_up, location);
  const std::string_view name = StringValue(column);
  if (ExprRef var = NamespaceItemColumn(state, item, levels_up, name, location)) return var;
  const ExprRef row = WholeRowReference(state, item, levels_up, location);
  return ParseColumnNotation(state, name, row, state.last_srf, location);
}

// Throws the error of a field that a value does not have. Source: unknown_attribute().
[[noreturn]] void ThrowUnknownField(ParseState& state, const ExprRef& row, std::string_view field, int location) {
  if (const auto* var = As<catalog::Var>(row); var != nullptr && var->varattno == 0) {
    const catalog::RangeTblEntry& entry = RangeTableEntry(state, var->varno, var->varlevelsup);
    throw SqlError("42703", fmt::format("column {}.{} does not exist", entry.eref.name, field), location)
        .MissingIn(std::string(field), {entry.relation});
  }
  const Oid type = TypeOf(state.catalog(), row);
  if (type == types::kRecordType) {
    throw SqlError("42703", fmt::format("could not identify column \"{}\" in record data type", field), location);
  }
  if (types::IsRowType(state.catalog(), type)) {
    throw SqlError("42703",
                   fmt::format("column \"{}\" not found in data type {}", field, TypeText(state.catalog(), type)),
                   location);
  }
  throw SqlError("42809",
                 fmt::format("column notation .{} applied to type {}, which is not a composite type", field,
                             TypeText(state.catalog(), type)),
                 location);
}

}  // namespace

ExprRef TransformColumnRef(ParseState& state, const ::ColumnRef& raw) {
  CheckColumnMayStandHere(state, raw.location);
  if (state.context.pre_column_reference_hook) {
    if (ExprRef found = state.context.pre_column_reference_hook(state, raw)) return found;
  }
  const ColumnName name = SplitColumnName(raw);
  const std::string_view column = StringValue(name.column);
  ExprRef found;
  bool relation_found = false;
  int levels_up = 0;
  if (name.relation.empty()) {
    found = ColumnNameToVar(state, column, false, raw.location);
    if (found == nullptr) {
      if (const NamespaceItemRef item = FindNamespaceItem(state, "", column, raw.location, &levels_up)) {
        found = WholeRowReference(state, *item, levels_up, raw.location);
      }
    }
  } else if (!name.too_many) {
    if (const NamespaceItemRef item = FindNamespaceItem(state, name.schema, name.relation, raw.location, &levels_up)) {
      relation_found = true;
      found = ColumnOfItem(state, *item, levels_up, name.column, raw.location);
    }
  }
  if (state.context.post_column_reference_hook) {
    ExprRef of_hook = state.context.post_column_reference_hook(state, raw, found);
    if (found != nullptr && of_hook != nullptr) ThrowAmbiguous(raw);
    if (found == nullptr) found = std::move(of_hook);
  }
  if (found != nullptr) return found;
  if (name.too_many) ThrowTooManyNames(raw);
  if (!name.relation.empty() && !relation_found) {
    ThrowMissingRangeTableEntry(state, name.schema, name.relation, raw.location);
  }
  ThrowMissingColumn(state, name.relation, column, raw.location);
}

ExprList ExpandColumnReferenceStar(ParseState& state, const ::ColumnRef& raw) {
  if (state.context.pre_column_reference_hook) {
    if (const ExprRef row = state.context.pre_column_reference_hook(state, raw)) return ExpandRowReference(state, row);
  }
  const ColumnName name = SplitColumnName(raw);
  int levels_up = 0;
  const NamespaceItemRef item =
      name.too_many ? nullptr : FindNamespaceItem(state, name.schema, name.relation, raw.location, &levels_up);
  if (state.context.post_column_reference_hook) {
    const ExprRef found = item == nullptr ? nullptr : WholeRowReference(state, *item, levels_up, raw.location);
    if (const ExprRef row = state.context.post_column_reference_hook(state, raw, found)) {
      if (item != nullptr) ThrowAmbiguous(raw);
      return ExpandRowReference(state, row);
    }
  }
  if (item == nullptr) {
    if (name.too_many) ThrowTooManyNames(raw);
    ThrowMissingRangeTableEntry(state, name.schema, name.relation, raw.location);
  }
  return ExpandNamespaceItem(state, *item, levels_up, raw.location, nullptr);
}

ExprRef TransformIndirection(ParseState& state, const ::A_Indirection& raw, size_t indirection_count) {
  const ExprRef last_srf = state.last_srf;
  ExprRef result = TransformExprRecurse(state, raw.arg);
  const int location = LocationOf(result);
  std::vector<const ::Node*> subscripts;
  const auto apply_subscripts = [&] {
    if (subscripts.empty()) return;
    const SqlType type = catalog::ExprType(*result);
    result = TransformContainerSubscripts(state, std::move(result), type, subscripts, false);
    subscripts.clear();
  };
  const Items<::Node> indirection(raw.indirection);
  for (size_t i = 0; i < indirection_count; ++i) {
    const ::Node* step = indirection[i];
    if (step->type == T_A_Indices) {
      subscripts.push_back(step);
    } else if (step->type == T_A_Star) {
      throw SqlError("0A000", "row expansion via \"*\" is not supported here", location);
    } else {
      apply_subscripts();
      const std::string_view field = StringValue(step);
      ExprRef selected = ParseColumnNotation(state, field, result, last_srf, location);
      if (selected == nullptr) ThrowUnknownField(state, result, field, location);
      result = std::move(selected);
    }
  }
  apply_subscripts();
  return result;
}

}  // namespace pgtidy::query
