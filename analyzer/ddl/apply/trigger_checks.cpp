#include "analyzer/ddl/apply/trigger_checks.h"

#include "analyzer/ddl/apply/open_relation.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/relations.h"
#include "analyzer/syntax/pg_nodes.h"

// PostgreSQL's bits of a trigger's events, as the grammar gives them. Source: catalog/pg_trigger.h.
namespace {
constexpr int kBefore = 1 << 1;
constexpr int kInsert = 1 << 2;
constexpr int kDelete = 1 << 3;
constexpr int kUpdate = 1 << 4;
constexpr int kTruncate = 1 << 5;
constexpr int kInsteadOf = 1 << 6;
constexpr int kOldVariable = 1;  // Source: PRS2_OLD_VARNO.
constexpr int kNewVariable = 2;  // Source: PRS2_NEW_VARNO.
}  // namespace

namespace pgtidy::ddl {

using catalog::RelationKind;

namespace {

SqlError WrongKind(const catalog::Relation& relation, const char* kind, const char* detail) {
  return SqlError("42809", "\"" + relation.name + "\" is a " + kind).Detail(detail);
}

const char* GeneratedColumnMessage() {
  return "BEFORE trigger's WHEN condition cannot reference NEW generated columns";
}

bool HasGeneratedColumn(const catalog::Relation& relation) {
  for (const catalog::Column& column : relation.columns) {
    if (!column.dropped && column.generated != '\0') return true;
  }
  return false;
}

void CheckNewReference(const catalog::Var& var, const catalog::Relation& relation, const ::CreateTrigStmt& statement) {
  if ((statement.events & kDelete) != 0) {
    throw SqlError("42P17", "DELETE trigger's WHEN condition cannot reference NEW values", var.location);
  }
  if ((statement.timing & kBefore) == 0) return;
  if (var.varattno < 0) {
    throw SqlError("0A000", "BEFORE trigger's WHEN condition cannot reference NEW system columns", var.location);
  }
  if (var.varattno == 0 && HasGeneratedColumn(relation)) {
    throw SqlError("42P17", GeneratedColumnMessage(), var.location)
        .Detail("A whole-row reference is used and the table contains generated columns.");
  }
  const catalog::Column* column = var.varattno > 0 ? relation.ColumnAt(var.varattno) : nullptr;
  if (column != nullptr && column->generated != '\0') {
    throw SqlError("42P17", GeneratedColumnMessage(), var.location)
        .Detail("Column \"" + column->name + "\" is a generated column.");
  }
}

void CheckReference(const catalog::Var& var, const catalog::Relation& relation, const ::CreateTrigStmt& statement) {
  if (!statement.row) {
    throw SqlError("42P17", "statement trigger's WHEN condition cannot reference column values", var.location);
  }
  if (var.varno == kNewVariable) {
    CheckNewReference(var, relation, statement);
  } else if ((statement.events & kInsert) != 0) {
    throw SqlError("42P17", "INSERT trigger's WHEN condition cannot reference OLD values", var.location);
  }
}

}  // namespace

void CheckTriggerRelation(const Catalog& catalog, const catalog::Relation& relation,
                          const ::CreateTrigStmt& statement) {
  const bool instead_of = (statement.timing & kInsteadOf) != 0;
  switch (relation.kind) {
    case RelationKind::kTable:
      if (instead_of) throw WrongKind(relation, "table", "Tables cannot have INSTEAD OF triggers.");
      break;
    case RelationKind::kPartitionedTable:
      if (instead_of) throw WrongKind(relation, "table", "Tables cannot have INSTEAD OF triggers.");
      if (statement.row && statement.transitionRels != nullptr) {
        throw SqlError("0A000", "\"" + relation.name + "\" is a partitioned table")
            .Detail("ROW triggers with transition tables are not supported on partitioned tables.");
      }
      break;
    case RelationKind::kView:
      if (!instead_of && statement.row) {
        throw WrongKind(relation, "view", "Views cannot have row-level BEFORE or AFTER triggers.");
      }
      if ((statement.events & kTruncate) != 0)
        throw WrongKind(relation, "view", "Views cannot have TRUNCATE triggers.");
      break;
    case RelationKind::kForeignTable:
      if (instead_of) throw WrongKind(relation, "foreign table", "Foreign tables cannot have INSTEAD OF triggers.");
      if ((statement.events & kTruncate) != 0 && catalog.server_version() < 16) {
        throw WrongKind(relation, "foreign table", "Foreign tables cannot have TRUNCATE triggers.");
      }
      if (statement.isconstraint) {
        throw WrongKind(relation, "foreign table", "Foreign tables cannot have constraint triggers.");
      }
      break;
    default:
      if (catalog.server_version() < 15) throw SqlError("42809", "\"" + relation.name + "\" is not a table or view");
      throw SqlError("42809", "relation \"" + relation.name + "\" cannot have triggers")
          .Detail(UnsupportedKindDetail(relation.kind));
  }
  CheckNotSystemRelation(relation);
}

void CheckTriggerEvents(const ::CreateTrigStmt& statement) {
  if (statement.row && (statement.events & kTruncate) != 0) {
    throw SqlError("0A000", "TRUNCATE FOR EACH ROW triggers are not supported");
  }
  if ((statement.timing & kInsteadOf) == 0) return;
  if (!statement.row) throw SqlError("0A000", "INSTEAD OF triggers must be FOR EACH ROW");
  if (statement.whenClause != nullptr) throw SqlError("0A000", "INSTEAD OF triggers cannot have WHEN conditions");
  if (statement.columns != nullptr) throw SqlError("0A000", "INSTEAD OF triggers cannot have column lists");
}

TransitionTables CheckedTransitionTables(const catalog::Relation& relation, const ::CreateTrigStmt& statement) {
  TransitionTables tables;
  for (const ::TriggerTransition* transition : syntax::Items<::TriggerTransition>(statement.transitionRels)) {
    if (!transition->isTable) {
      throw SqlError("0A000", "ROW variable naming in the REFERENCING clause is not supported")
          .Hint("Use OLD TABLE or NEW TABLE for naming transition tables.");
    }
    if (relation.kind == RelationKind::kForeignTable) {
      throw WrongKind(relation, "foreign table", "Triggers on foreign tables cannot have transition tables.");
    }
    if (relation.kind == RelationKind::kView) {
      throw WrongKind(relation, "view", "Triggers on views cannot have transition tables.");
    }
    if (statement.row && relation.is_partition) {
      throw SqlError("0A000", "ROW triggers with transition tables are not supported on partitions");
    }
    if (statement.row && !relation.parents.empty()) {
      throw SqlError("0A000", "ROW triggers with transition tables are not supported on inheritance children");
    }
    if (statement.timing != 0) {
      throw SqlError("42P17", "transition table name can only be specified for an AFTER trigger");
    }
    if ((statement.events & kTruncate) != 0) {
      throw SqlError("0A000", "TRUNCATE triggers with transition tables are not supported");
    }
    const int changes = statement.events & (kInsert | kUpdate | kDelete);
    if (changes != kInsert && changes != kUpdate && changes != kDelete) {
      throw SqlError("0A000", "transition tables cannot be specified for triggers with more than one event");
    }
    if (statement.columns != nullptr) {
      throw SqlError("0A000", "transition tables cannot be specified for triggers with column lists");
    }
    const std::string label = transition->isNew ? "NEW" : "OLD";
    if (changes == (transition->isNew ? kDelete : kInsert)) {
      throw SqlError("42P17", label + " TABLE can only be specified for " +
                                  (transition->isNew ? "an INSERT" : "a DELETE") + " or UPDATE trigger");
    }
    std::string& name = transition->isNew ? tables.new_table : tables.old_table;
    if (!name.empty()) throw SqlError("42P17", label + " TABLE cannot be specified multiple times");
    name = transition->name;
  }
  if (!tables.old_table.empty() && tables.old_table == tables.new_table) {
    throw SqlError("42P17", "OLD TABLE name and NEW TABLE name cannot be the same");
  }
  return tables;
}

catalog::StoredExpr AnalyseTriggerCondition(ApplyContext& context, const catalog::Relation& relation,
                                            const ::CreateTrigStmt& statement) {
  if (statement.whenClause == nullptr) return nullptr;
  query::AnalysisContext analysis(context.catalog);
  analysis.source = context.source;
  query::ParseState state(analysis);
  for (const char* name : {"old", "new"}) {
    const catalog::Alias alias{name, {}};
    query::AddToQuery(state, query::AddRelation(state, relation.oid, &alias, false, false), false, true, true);
  }
  const query::ExprRef condition =
      query::TransformWhereClause(state, statement.whenClause, query::ExprPlace::kTriggerWhen, "WHEN");
  query::AssignExprCollations(state, condition);
  query::WalkExpression(condition, false, [&](const query::ExprRef& node) {
    const auto* var = catalog::As<catalog::Var>(node);
    if (var != nullptr && (var->varno == kOldVariable || var->varno == kNewVariable)) {
      CheckReference(*var, relation, statement);
    }
    return true;
  });
  return condition;
}

}  // namespace pgtidy::ddl
