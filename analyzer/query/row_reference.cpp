#include "analyzer/query/row_reference.h"

#include "analyzer/query/names.h"
#include "analyzer/query/relations.h"

namespace pgtidy::query {
namespace {

using catalog::As;

ExprRef MakeFieldSelect(const ExprRef& row, const RowField& field, int number) {
  auto select = std::make_shared<catalog::FieldSelect>();
  select->argument = row;
  select->field_number = number;
  select->type = field.type;
  select->collation = field.collation;
  return select;
}

}  // namespace

const NamespaceItem* NamespaceItemOf(ParseState& state, int varno, int levels_up) {
  ParseState* level = &state;
  for (int i = 0; i < levels_up && level != nullptr; ++i) level = level->parent;
  if (level == nullptr) return nullptr;
  for (const NamespaceItemRef& item : level->namespace_items) {
    if (item->rtindex == varno) return item.get();
  }
  return nullptr;
}

ExprRef SelectField(ParseState& state, std::string_view field, const ExprRef& row, int location) {
  if (const auto* var = As<catalog::Var>(row); var != nullptr && var->varattno == 0) {
    if (const NamespaceItem* item = NamespaceItemOf(state, var->varno, var->varlevelsup)) {
      return NamespaceItemColumn(state, *item, var->varlevelsup, field, location);
    }
  }
  const std::optional<std::vector<RowField>> fields = RowFields(state, row);
  if (!fields) return nullptr;
  for (size_t i = 0; i < fields->size(); ++i) {
    if (!(*fields)[i].dropped && (*fields)[i].name == field) {
      return MakeFieldSelect(row, (*fields)[i], static_cast<int>(i) + 1);
    }
  }
  return nullptr;
}

ExprList ExpandRowReference(ParseState& state, const ExprRef& row) {
  if (const auto* var = As<catalog::Var>(row); var != nullptr && var->varattno == 0) {
    if (const NamespaceItem* item = NamespaceItemOf(state, var->varno, var->varlevelsup)) {
      return ExpandNamespaceItem(state, *item, var->varlevelsup, var->location, nullptr);
    }
  }
  const std::optional<std::vector<RowField>> fields = RowFields(state, row);
  if (!fields) {
    const Oid type = TypeOf(state.catalog(), row);
    if (type == types::kUndeterminedType) throw Undetermined("the columns of a row are not known");
    if (type == types::kRecordType) throw SqlError("42809", "record type has not been registered");
    throw SqlError("42809", "type " + TypeText(state.catalog(), type) + " is not composite");
  }
  ExprList result;
  for (size_t i = 0; i < fields->size(); ++i) {
    if (!(*fields)[i].dropped) result.push_back(MakeFieldSelect(row, (*fields)[i], static_cast<int>(i) + 1));
  }
  return result;
}

}  // namespace pgtidy::query
