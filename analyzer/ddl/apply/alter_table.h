#pragma once

#include <string>

#include "analyzer/ddl/apply/table.h"

struct AlterTableCmd;

/// The commands of ALTER TABLE, one function each; `recurse` is false with ONLY. Source: the ATExec functions.
namespace pgtidy::ddl {

/// What an ALTER TABLE works on.
struct AlteredTable {
  Oid oid = types::kInvalidOid;
  bool recurse = true;  ///< Children too.
  bool is_view = false;
};

// --- columns
void AddColumn(ApplyContext& context, const AlteredTable& table, const ::AlterTableCmd& command);
void DropColumn(ApplyContext& context, const AlteredTable& table, const ::AlterTableCmd& command);
void AlterColumnDefault(ApplyContext& context, const AlteredTable& table, const ::AlterTableCmd& command);
void AlterColumnNotNull(ApplyContext& context, const AlteredTable& table, const ::AlterTableCmd& command, bool set);
void AddColumnIdentity(ApplyContext& context, const AlteredTable& table, const ::AlterTableCmd& command);
void AlterColumnIdentity(ApplyContext& context, const AlteredTable& table, const ::AlterTableCmd& command);
void DropColumnIdentity(ApplyContext& context, const AlteredTable& table, const ::AlterTableCmd& command);
void AlterColumnExpression(ApplyContext& context, const AlteredTable& table, const ::AlterTableCmd& command);
/// SET STATISTICS, SET STORAGE, SET COMPRESSION, SET (...): what they change of a column.
void AlterColumnSetting(ApplyContext& context, const AlteredTable& table, const ::AlterTableCmd& command);
void AlterColumnType(ApplyContext& context, const AlteredTable& table, const ::AlterTableCmd& command);

// --- constraints
void AddConstraint(ApplyContext& context, const AlteredTable& table, const ::AlterTableCmd& command);
void DropConstraint(ApplyContext& context, const AlteredTable& table, const ::AlterTableCmd& command);
void ValidateConstraint(ApplyContext& context, const AlteredTable& table, const ::AlterTableCmd& command);
void AlterConstraint(ApplyContext& context, const AlteredTable& table, const ::AlterTableCmd& command);

/// Adds a CHECK to a table and its children. Source: ATAddCheckNNConstraint().
void AddCheckWithChildren(ApplyContext& context, Oid table, const CheckDefinition& check, bool recurse);
/// Makes a column nullable; 42P16 if a key needs it. Source: dropconstraint_internal(), ATExecDropNotNull().
void DropNotNull(ApplyContext& context, Oid table, int column, bool recurse);

/// The column of that name; 42703 `column "x" of relation "y" does not exist`. Undetermined if it may exist.
[[nodiscard]] const catalog::Column& RequireColumn(const Catalog& catalog, Oid table, std::string_view name);
/// Throws 0A000 if another table has a column of this one's row type. Source: find_composite_type_dependencies().
void RefuseIfRowTypeIsUsed(const Catalog& catalog, Oid table);
/// Matches the types of an existing foreign key anew, after a column's type was changed; 42804.
void RecheckForeignKey(ApplyContext& context, Oid constraint);

}  // namespace pgtidy::ddl
