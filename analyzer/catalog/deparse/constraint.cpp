#include "analyzer/catalog/deparse.h"
#include "analyzer/catalog/deparse/index.h"
#include "analyzer/catalog/deparse/names.h"
#include "analyzer/catalog/deparse/printer.h"

namespace pgtidy::catalog {

namespace {

using deparse::ColumnName;
using deparse::ColumnNameList;

// Source: FKCONSTR_ACTION_*.
std::string_view ActionName(char action) {
  switch (action) {
    case 'r': return "RESTRICT";
    case 'c': return "CASCADE";
    case 'n': return "SET NULL";
    case 'd': return "SET DEFAULT";
    default: return "";
  }
}

// A foreign key's columns, the last one with PERIOD if it is over time.
std::string KeyColumns(const Catalog& catalog, Oid relation, const std::vector<int>& columns, bool period) {
  if (!period || columns.size() < 2) return ColumnNameList(catalog, relation, columns);
  return ColumnNameList(catalog, relation, std::span(columns).first(columns.size() - 1)) + ", PERIOD " +
         ColumnName(catalog, relation, columns.back());
}

std::string ForeignKey(const Catalog& catalog, const Constraint& constraint) {
  std::string text = "FOREIGN KEY (" + KeyColumns(catalog, constraint.relation, constraint.columns, constraint.period) +
                     ") REFERENCES " + deparse::VisibleRelationName(catalog, constraint.foreign_relation) + "(" +
                     KeyColumns(catalog, constraint.foreign_relation, constraint.foreign_columns, constraint.period) +
                     ")";
  if (constraint.match_type == 'f') text += " MATCH FULL";
  if (constraint.match_type == 'p') text += " MATCH PARTIAL";
  const auto add_action = [&](std::string_view event, char action) {
    if (ActionName(action).empty()) return;
    text += event;
    text += ActionName(action);
  };
  add_action(" ON UPDATE ", constraint.update_action);
  add_action(" ON DELETE ", constraint.delete_action);
  if (!constraint.delete_set_columns.empty()) {
    text += " (" + ColumnNameList(catalog, constraint.relation, constraint.delete_set_columns) + ")";
  }
  return text;
}

std::string Key(const Catalog& catalog, const Constraint& constraint) {
  const bool primary = constraint.type == ConstraintType::kPrimaryKey;
  const Relation* relation = catalog.Find<Relation>(constraint.index);
  const IndexInfo* index = relation == nullptr ? nullptr : relation->index.get();
  std::string text = primary ? "PRIMARY KEY " : "UNIQUE ";
  if (!primary && index != nullptr && index->nulls_not_distinct) text += "NULLS NOT DISTINCT ";
  text += "(" + ColumnNameList(catalog, constraint.relation, constraint.columns);
  if (constraint.period) text += " WITHOUT OVERLAPS";
  text += ")";
  if (index != nullptr && index->keys.size() > constraint.columns.size()) {
    std::vector<int> included;
    for (size_t i = constraint.columns.size(); i < index->keys.size(); ++i) included.push_back(index->keys[i].column);
    text += " INCLUDE (" + ColumnNameList(catalog, constraint.relation, included) + ")";
  }
  return text;
}

std::string Check(const Catalog& catalog, const Constraint& constraint) {
  std::string text = "CHECK (";
  if (constraint.expression != nullptr) {
    text += DeparseExpression(catalog, *constraint.expression, constraint.relation);
  }
  text += ")";
  if (constraint.no_inherit) text += " NO INHERIT";
  return text;
}

std::string NotNull(const Catalog& catalog, const Constraint& constraint) {
  std::string text = "NOT NULL";
  if (constraint.relation == types::kInvalidOid) return text;
  if (!constraint.columns.empty()) text += " " + ColumnName(catalog, constraint.relation, constraint.columns.front());
  if (constraint.no_inherit) text += " NO INHERIT";
  return text;
}

std::string Exclusion(const Catalog& catalog, const Constraint& constraint) {
  const Relation* index = catalog.Find<Relation>(constraint.index);
  if (index == nullptr || index->index == nullptr) return "EXCLUDE";
  return "EXCLUDE " + deparse::IndexBody(catalog, *index, &constraint.exclusion_operators);
}

}  // namespace

std::string ConstraintDefinition(const Catalog& catalog, const Constraint& constraint) {
  std::string text;
  switch (constraint.type) {
    case ConstraintType::kForeignKey: text = ForeignKey(catalog, constraint); break;
    case ConstraintType::kPrimaryKey:
    case ConstraintType::kUnique: text = Key(catalog, constraint); break;
    case ConstraintType::kCheck: text = Check(catalog, constraint); break;
    case ConstraintType::kNotNull: text = NotNull(catalog, constraint); break;
    case ConstraintType::kTrigger: text = "TRIGGER"; break;
    case ConstraintType::kExclusion: text = Exclusion(catalog, constraint); break;
  }
  if (constraint.deferrable) text += " DEFERRABLE";
  if (constraint.deferred) text += " INITIALLY DEFERRED";
  // What is not enforced is not validated either.
  if (!constraint.enforced) {
    text += " NOT ENFORCED";
  } else if (!constraint.validated) {
    text += " NOT VALID";
  }
  return text;
}

}  // namespace pgtidy::catalog
