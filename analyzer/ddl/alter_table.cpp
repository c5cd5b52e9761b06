#include "analyzer/ddl/statement_view.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl {
namespace {

std::optional<ConstraintKind> KindOf(ConstrType type) {
  switch (type) {
    case CONSTR_CHECK: return ConstraintKind::kCheck;
    case CONSTR_NOTNULL: return ConstraintKind::kNotNull;
    case CONSTR_UNIQUE: return ConstraintKind::kUnique;
    case CONSTR_PRIMARY: return ConstraintKind::kPrimaryKey;
    case CONSTR_FOREIGN: return ConstraintKind::kForeignKey;
    case CONSTR_EXCLUSION: return ConstraintKind::kExclusion;
    default: return std::nullopt;
  }
}

bool IsEnforced(const Constraint& constraint) {
#if PG_VERSION_NUM >= 180000
  return constraint.is_enforced;
#else
  static_cast<void>(constraint);
  return true;
#endif
}

void DescribeAddConstraint(const StatementView& view, const ObjectName& table, const Constraint& constraint,
                           text::ByteRange range, Effects& effects) {
  const std::optional<ConstraintKind> kind = KindOf(constraint.contype);
  if (!kind) return;
  ConstraintAdded added{.kind = *kind,
                        .table = table,
                        .constraint = constraint.conname == nullptr ? "" : constraint.conname,
                        .not_valid = constraint.skip_validation,
                        .not_enforced = !IsEnforced(constraint),
                        .range = range};
  if (constraint.pktable != nullptr) added.referenced = view.Name(constraint.pktable);
  effects.all.emplace_back(std::move(added));
}

}  // namespace

void DescribeAlterTable(const StatementView& view, const AlterTableStmt& statement, Effects& effects) {
  // A type's attributes hold no rows, an index and a view no constraints.
  if (statement.objtype != OBJECT_TABLE) return;
  const ObjectName table = view.Name(statement.relation);
  const syntax::Items<AlterTableCmd> commands(statement.cmds);
  const std::vector<text::ByteRange> ranges = view.tokens().AlterCommands(table.range);
  for (size_t i = 0; i < commands.size(); ++i) {
    const AlterTableCmd& command = *commands[i];
    const text::ByteRange range = ranges.size() == commands.size() ? ranges[i] : view.range();
    if (command.subtype == AT_DropColumn) {
      effects.all.emplace_back(
          ColumnDropped{.table = table,
                        .column = command.name == nullptr ? "" : command.name,
                        .range = view.tokens().NameAfter(range.begin, {"drop", "column", "if", "exists"}),
                        .cascade = command.behavior == DROP_CASCADE});
    } else if (command.subtype == AT_AddConstraint) {
      const auto* constraint = syntax::As<Constraint>(command.def, T_Constraint);
      if (constraint != nullptr) DescribeAddConstraint(view, table, *constraint, range, effects);
    } else if (command.subtype == AT_DetachPartition) {
      const auto* partition = syntax::As<PartitionCmd>(command.def, T_PartitionCmd);
      if (partition != nullptr && partition->concurrent) {
        effects.all.emplace_back(RefusesTransaction{
            .command = std::string("ALTER TABLE ... DETACH CONCURRENTLY"), .range = range, .concurrently = true});
      }
    }
  }
}

}  // namespace pgtidy::ddl
