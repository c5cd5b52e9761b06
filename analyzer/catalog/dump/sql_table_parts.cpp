#include <fmt/format.h>

#include "analyzer/catalog/deparse.h"
#include "analyzer/catalog/deparse/names.h"
#include "analyzer/catalog/dump/sql_statements.h"

// What hangs on tables: constraints, indexes, triggers, rules, policies.
namespace pgtidy::catalog::dump {

namespace {

std::string TableName(const Catalog& catalog, Oid table) { return deparse::QualifiedRelationName(catalog, table); }

std::string IndexName(const Catalog& catalog, const Relation& index) {
  return catalog.QualifiedName(index.namespace_oid, index.name);
}

std::string EnabledState(const Catalog& catalog, const Trigger& trigger) {
  const std::string_view words = trigger.enabled == 'D'   ? "DISABLE TRIGGER"
                                 : trigger.enabled == 'A' ? "ENABLE ALWAYS TRIGGER"
                                 : trigger.enabled == 'R' ? "ENABLE REPLICA TRIGGER"
                                                          : "ENABLE TRIGGER";
  return fmt::format("ALTER TABLE {} {} {};\n", TableName(catalog, trigger.relation), words,
                     catalog.QuoteIdentifier(trigger.name));
}

}  // namespace

std::string AddConstraint(const Catalog& catalog, const Constraint& constraint) {
  const bool key = constraint.index != types::kInvalidOid && constraint.type != ConstraintType::kForeignKey;
  std::string text = fmt::format("ALTER TABLE {}{} ADD CONSTRAINT {} {};\n", key ? "ONLY " : "",
                                 TableName(catalog, constraint.relation), catalog.QuoteIdentifier(constraint.name),
                                 ConstraintDefinition(catalog, constraint));
  const Relation* index = key ? catalog.Find<Relation>(constraint.index) : nullptr;
  // The definition of an exclusion constraint has them.
  if (index != nullptr && !index->options.empty() && constraint.type != ConstraintType::kExclusion) {
    text += fmt::format("ALTER INDEX {} SET ({});\n", IndexName(catalog, *index),
                        StorageParameters(catalog, index->options));
  }
  return text;
}

std::string CreateIndex(const Catalog& catalog, const Relation& index) {
  return IndexDefinition(catalog, index) + ";\n";
}

std::string AttachIndex(const Catalog& catalog, const Relation& index) {
  std::string text;
  for (const Oid oid : index.parents) {
    const Relation* parent = catalog.Find<Relation>(oid);
    if (parent == nullptr) continue;
    text +=
        fmt::format("ALTER INDEX {} ATTACH PARTITION {};\n", IndexName(catalog, *parent), IndexName(catalog, index));
  }
  return text;
}

std::string CreateTrigger(const Catalog& catalog, const Trigger& trigger) {
  // That of a partition comes with its parent's.
  if (trigger.parent != types::kInvalidOid) return EnabledState(catalog, trigger);
  const std::string text = TriggerDefinition(catalog, trigger) + ";\n";
  return trigger.enabled == 'O' ? text : text + EnabledState(catalog, trigger);
}

// The catalogue keeps a rule as it was written, so it is read with a path that finds the names again.
std::string CreateRule(const Catalog& catalog, const Rule& rule) {
  const Relation& relation = *catalog.Find<Relation>(rule.relation);
  std::string definition = rule.definition;
  while (definition.ends_with(';') || definition.ends_with('\n') || definition.ends_with(' ')) definition.pop_back();
  const std::string schema = catalog.QuoteIdentifier(catalog.NamespaceName(relation.namespace_oid));
  std::string text = fmt::format("SET search_path = {};\n{};\nRESET search_path;\n",
                                 schema == "public" ? schema : schema + ", public", definition);
  if (rule.enabled == 'D') {
    text += fmt::format("ALTER TABLE {} DISABLE RULE {};\n", TableName(catalog, rule.relation),
                        catalog.QuoteIdentifier(rule.name));
  }
  return text;
}

std::string CreatePolicy(const Catalog& catalog, const Policy& policy) {
  std::string text =
      "CREATE POLICY " + catalog.QuoteIdentifier(policy.name) + " ON " + TableName(catalog, policy.relation);
  if (!policy.permissive) text += " AS RESTRICTIVE";
  switch (policy.command) {
    case 'r': text += " FOR SELECT"; break;
    case 'a': text += " FOR INSERT"; break;
    case 'w': text += " FOR UPDATE"; break;
    case 'd': text += " FOR DELETE"; break;
    default: break;
  }
  std::string roles;
  for (const std::string& role : policy.roles) {
    if (role == "public") continue;
    if (!roles.empty()) roles += ", ";
    roles += catalog.QuoteIdentifier(role);
  }
  if (!roles.empty()) text += " TO " + roles;
  const auto condition = [&](std::string_view words, const StoredExpr& expression) {
    if (expression == nullptr) return;
    text += fmt::format(" {} ({})", words, DeparseExpression(catalog, *expression, policy.relation));
  };
  condition("USING", policy.using_expression);
  condition("WITH CHECK", policy.check_expression);
  return text + ";\n";
}

}  // namespace pgtidy::catalog::dump
