#include "analyzer/catalog/deparse.h"
#include "analyzer/catalog/deparse/names.h"
#include "analyzer/catalog/deparse/printer.h"

namespace pgtidy::catalog {

namespace {

// Source: PRETTYINDENT_STD.
constexpr int kIndentCondition = 8;

std::string_view TimingName(char timing) {
  switch (timing) {
    case 'b': return "BEFORE";
    case 'i': return "INSTEAD OF";
    default: return "AFTER";
  }
}

std::string Events(const Catalog& catalog, const Trigger& trigger) {
  std::string text;
  const auto add = [&](bool fires, std::string_view event) {
    if (!fires) return;
    text += text.empty() ? " " : " OR ";
    text += event;
  };
  add(trigger.on_insert, "INSERT");
  add(trigger.on_delete, "DELETE");
  add(trigger.on_update, "UPDATE");
  if (trigger.on_update && !trigger.columns.empty()) {
    text += " OF " + deparse::ColumnNameList(catalog, trigger.relation, trigger.columns);
  }
  add(trigger.on_truncate, "TRUNCATE");
  return text;
}

std::string ConstraintTiming(const Catalog& catalog, const Trigger& trigger) {
  std::string text;
  if (trigger.constraint_relation != types::kInvalidOid) {
    text += "FROM " + deparse::VisibleRelationName(catalog, trigger.constraint_relation) + " ";
  }
  text += trigger.deferrable ? "DEFERRABLE INITIALLY " : "NOT DEFERRABLE INITIALLY ";
  return text + (trigger.deferred ? "DEFERRED " : "IMMEDIATE ");
}

std::string TransitionTables(const Catalog& catalog, const Trigger& trigger) {
  if (trigger.old_table.empty() && trigger.new_table.empty()) return "";
  std::string text = "REFERENCING ";
  if (!trigger.old_table.empty()) text += "OLD TABLE AS " + catalog.QuoteIdentifier(trigger.old_table) + " ";
  if (!trigger.new_table.empty()) text += "NEW TABLE AS " + catalog.QuoteIdentifier(trigger.new_table) + " ";
  return text;
}

std::string Condition(const Catalog& catalog, const Trigger& trigger) {
  if (trigger.when == nullptr) return "";
  const deparse::QueryNames names = deparse::NamesOfTrigger(catalog, trigger.relation);
  std::string text = "WHEN (";
  deparse::Printer printer(catalog, text, &names, {}, kIndentCondition);
  printer.PrefixColumns(true);
  printer.Expression(trigger.when.get(), false);
  return text + ") ";
}

}  // namespace

std::string TriggerDefinition(const Catalog& catalog, const Trigger& trigger) {
  const bool constraint = trigger.constraint != types::kInvalidOid;
  std::string text = constraint ? "CREATE CONSTRAINT TRIGGER " : "CREATE TRIGGER ";
  text += catalog.QuoteIdentifier(trigger.name) + " ";
  text += TimingName(trigger.timing);
  text += Events(catalog, trigger);
  text += " ON " + deparse::QualifiedRelationName(catalog, trigger.relation) + " ";
  if (constraint) text += ConstraintTiming(catalog, trigger);
  text += TransitionTables(catalog, trigger);
  text += trigger.row ? "FOR EACH ROW " : "FOR EACH STATEMENT ";
  text += Condition(catalog, trigger);
  text += "EXECUTE FUNCTION " + deparse::FunctionName(catalog, trigger.function, {}) + "(";
  for (size_t i = 0; i < trigger.arguments.size(); ++i) {
    if (i > 0) text += ", ";
    text += QuoteLiteral(trigger.arguments[i]);
  }
  return text + ")";
}

}  // namespace pgtidy::catalog
