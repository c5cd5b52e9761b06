#include <fmt/format.h>

#include <algorithm>

#include "analyzer/catalog/deparse.h"
#include "analyzer/catalog/dump/dump.h"
#include "analyzer/catalog/dump/sql_statements.h"

namespace pgtidy::catalog {

namespace {

using dump::Phase;
using dump::Step;

std::string CreateExtension(const Catalog& catalog, const Extension& extension) {
  const std::string schema = catalog.NamespaceName(extension.namespace_oid);
  return fmt::format("CREATE EXTENSION IF NOT EXISTS {}{};\n", catalog.QuoteIdentifier(extension.name),
                     schema.empty() ? "" : " WITH SCHEMA " + catalog.QuoteIdentifier(schema));
}

// A default that could not stand in CREATE TABLE: the column is what it belongs to.
std::string DefaultStatement(const Catalog& catalog, Oid default_oid) {
  for (const Dependency& edge : catalog.DependenciesOf({ObjectClass::kColumnDefault, default_oid})) {
    if (edge.type != DependencyType::kAuto || edge.referenced.object_class != ObjectClass::kRelation) continue;
    const Relation* relation = catalog.Find<Relation>(edge.referenced.oid);
    const Column* column = relation == nullptr ? nullptr : relation->ColumnAt(edge.referenced.sub);
    if (column != nullptr) return dump::SetColumnDefault(catalog, *relation, *column);
  }
  return "";
}

std::string RelationStatement(const Catalog& catalog, const Step& step) {
  const Relation& relation = *catalog.Find<Relation>(step.item.address.oid);
  switch (step.item.phase) {
    case Phase::kSequences: return dump::CreateSequence(catalog, relation);
    case Phase::kTables: return dump::CreateTable(catalog, relation, step.parts);
    case Phase::kInheritance: return dump::AttachToParents(catalog, relation);
    case Phase::kViews: return dump::CreateView(catalog, relation);
    case Phase::kIndexes: return dump::CreateIndex(catalog, relation);
    case Phase::kIndexPartitions: return dump::AttachIndex(catalog, relation);
    case Phase::kTableSettings:
      return relation.kind == RelationKind::kSequence ? dump::SequenceSettings(catalog, relation)
                                                      : dump::TableSettings(catalog, relation);
    case Phase::kMaterializedRows:
      return "REFRESH MATERIALIZED VIEW " + catalog.QualifiedName(relation.namespace_oid, relation.name) + ";\n";
    default: return "";
  }
}

std::string Statement(const Catalog& catalog, const Step& step) {
  const Oid oid = step.item.address.oid;
  switch (step.item.address.object_class) {
    case ObjectClass::kNamespace: return "CREATE SCHEMA " + catalog.QuoteIdentifier(catalog.NamespaceName(oid)) + ";\n";
    case ObjectClass::kExtension: return CreateExtension(catalog, *catalog.Find<Extension>(oid));
    case ObjectClass::kRelation: return RelationStatement(catalog, step);
    case ObjectClass::kColumnDefault: return DefaultStatement(catalog, oid);
    case ObjectClass::kType:
      return step.shell ? dump::CreateShellType(catalog, *catalog.Find<TypeObject>(oid))
                        : dump::CreateType(catalog, *catalog.Find<TypeObject>(oid));
    case ObjectClass::kConstraint: return dump::AddConstraint(catalog, *catalog.Find<Constraint>(oid));
    case ObjectClass::kRoutine: return dump::CreateRoutine(catalog, *catalog.Find<Routine>(oid));
    case ObjectClass::kOperator: return dump::CreateOperator(catalog, *catalog.Find<Operator>(oid));
    case ObjectClass::kOperatorFamily: return dump::CreateOperatorFamily(catalog, *catalog.Find<OperatorFamily>(oid));
    case ObjectClass::kOperatorClass: return dump::CreateOperatorClass(catalog, *catalog.Find<OperatorClass>(oid));
    case ObjectClass::kCast: return dump::CreateCast(catalog, *catalog.Find<CastObject>(oid));
    case ObjectClass::kCollation: return dump::CreateCollation(catalog, *catalog.Find<Collation>(oid));
    case ObjectClass::kTrigger: return dump::CreateTrigger(catalog, *catalog.Find<Trigger>(oid));
    case ObjectClass::kRule: return dump::CreateRule(catalog, *catalog.Find<Rule>(oid));
    case ObjectClass::kPolicy: return dump::CreatePolicy(catalog, *catalog.Find<Policy>(oid));
    case ObjectClass::kStatistics: return StatisticsDefinition(catalog, *catalog.Find<Statistics>(oid)) + ";\n";
    default: {
      const NamedObject* object = catalog.Find<NamedObject>(oid);
      return object == nullptr ? "" : dump::CreateNamedObject(catalog, *object);
    }
  }
}

// A comment for an object that cannot be made. Names may hold line breaks.
std::string UnknownNote(const Catalog& catalog, const Step& step) {
  std::string note = "-- " + catalog.Describe(step.item.address) + ": " + step.reason;
  std::replace_if(note.begin(), note.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
  return note + "\n";
}

// What follows each other on one line each; all else is set off by an empty line.
bool IsShort(const std::string& statement) { return statement.find('\n') + 1 == statement.size(); }

}  // namespace

std::string DumpSql(const Catalog& catalog) {
  const std::vector<Step> steps = dump::LoadOrder(catalog);
  std::string text = fmt::format("-- The schema of a database of PostgreSQL {}, as its migrations make it.\n",
                                 catalog.server_version());
  if (catalog.everything_undetermined()) {
    text += "-- The migrations run something that cannot be known from the files: this may not be all.\n";
  }
  text += "SET check_function_bodies = off;\n";
  if (catalog.FindNamespace("public") == types::kInvalidOid) text += "DROP SCHEMA public;\n";
  std::optional<Phase> phase;
  bool previous_is_short = true;
  const auto append = [&](const std::string& statement, Phase next) {
    if (statement.empty()) return;
    const bool is_short = IsShort(statement);
    if (phase != next || !is_short || !previous_is_short) text += "\n";
    phase = next;
    previous_is_short = is_short;
    text += statement;
  };
  for (const Step& step : steps) {
    if (step.reason.empty()) {
      append(Statement(catalog, step), step.item.phase);
    } else if (step.item.phase != Phase::kTableSettings) {
      append(UnknownNote(catalog, step), step.item.phase);
    }
  }
  append(dump::Comments(catalog, steps), Phase::kComments);
  return text;
}

}  // namespace pgtidy::catalog
