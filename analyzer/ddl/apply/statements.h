#pragma once

#include "analyzer/ddl/apply/context.h"
#include "analyzer/ddl/apply/deletion.h"

// The families of statements. Raw nodes are passed as PostgreSQL's structs, declared by pg_nodes.h.
struct AlterCollationStmt;
struct AlterDomainStmt;
struct AlterEnumStmt;
struct AlterEventTrigStmt;
struct AlterExtensionContentsStmt;
struct AlterExtensionStmt;
struct AlterFunctionStmt;
struct AlterObjectDependsStmt;
struct AlterObjectSchemaStmt;
struct AlterOperatorStmt;
struct AlterOpFamilyStmt;
struct AlterOwnerStmt;
struct AlterPolicyStmt;
struct AlterPublicationStmt;
struct AlterSeqStmt;
struct AlterStatsStmt;
struct AlterTableMoveAllStmt;
struct AlterTableStmt;
struct AlterTypeStmt;
struct CallStmt;
struct CommentStmt;
struct CompositeTypeStmt;
struct CreateAmStmt;
struct CreateCastStmt;
struct CreateConversionStmt;
struct CreateDomainStmt;
struct CreateEnumStmt;
struct CreateEventTrigStmt;
struct CreateExtensionStmt;
struct CreateForeignTableStmt;
struct CreateFunctionStmt;
struct CreateOpClassStmt;
struct CreateOpFamilyStmt;
struct CreatePLangStmt;
struct CreatePolicyStmt;
struct CreatePublicationStmt;
struct CreateRangeStmt;
struct CreateSchemaStmt;
struct CreateSeqStmt;
struct CreateStatsStmt;
struct CreateStmt;
struct CreateTableAsStmt;
struct CreateTransformStmt;
struct CreateTrigStmt;
struct DefineStmt;
struct DoStmt;
struct DropStmt;
struct GrantStmt;
struct IndexStmt;
struct RefreshMatViewStmt;
struct RenameStmt;
struct RuleStmt;
struct VariableSetStmt;
struct ViewStmt;

namespace pgtidy::ddl {

// --- tables, indexes, sequences, schemas
void ApplyCreateTable(ApplyContext& context, const ::CreateStmt& statement);
void ApplyCreateForeignTable(ApplyContext& context, const ::CreateForeignTableStmt& statement);
void ApplyAlterTable(ApplyContext& context, const ::AlterTableStmt& statement);
void ApplyCreateIndex(ApplyContext& context, const ::IndexStmt& statement);
void ApplyCreateSequence(ApplyContext& context, const ::CreateSeqStmt& statement);
void ApplyAlterSequence(ApplyContext& context, const ::AlterSeqStmt& statement);
void ApplyCreateSchema(ApplyContext& context, const ::CreateSchemaStmt& statement);
void ApplyDrop(ApplyContext& context, const ::DropStmt& statement);
void ApplyRename(ApplyContext& context, const ::RenameStmt& statement);
void ApplyAlterObjectSchema(ApplyContext& context, const ::AlterObjectSchemaStmt& statement);
void ApplyAlterOwner(ApplyContext& context, const ::AlterOwnerStmt& statement);
/// Moves an extension's members to another schema. Source: AlterExtensionNamespace().
void MoveExtension(ApplyContext& context, Oid extension, Oid target);

// --- views and tables from queries
void ApplyCreateView(ApplyContext& context, const ::ViewStmt& statement);
/// CREATE TABLE AS, CREATE MATERIALIZED VIEW, SELECT INTO.
void ApplyCreateTableAs(ApplyContext& context, const ::CreateTableAsStmt& statement);
void ApplyRefreshMaterializedView(ApplyContext& context, const ::RefreshMatViewStmt& statement);

/// Makes a relation of given columns with its row type and array type; used by tables, views, composite types and
/// tables from queries. Names must have been checked. `relation.columns` have no numbers yet. Returns its oid.
/// Source: heap_create_with_catalog().
[[nodiscard]] Oid CreateRelation(ApplyContext& context, catalog::Relation relation);
/// Throws 42P07 `relation "x" already exists` (or 42710 for a type of that name) as DefineRelation() does.
/// Source: heap_create_with_catalog().
void CheckRelationNameIsFree(const Catalog& catalog, Oid namespace_oid, std::string_view name);
/// The name of a new array type: `_x`, `__x`, ... Source: makeArrayTypeName().
[[nodiscard]] std::string ArrayTypeName(const Catalog& catalog, std::string_view type_name, Oid namespace_oid);
/// Moves an automatically made array type out of the way of a new type; false if the name is taken by another type.
/// Source: moveArrayTypeName().
bool MoveArrayTypeName(ApplyContext& context, Oid type, std::string_view type_name, Oid namespace_oid);
/// Stores a new type (oid may be 0: a new one) with its array type. Returns its oid.
[[nodiscard]] Oid CreateTypeWithArray(ApplyContext& context, catalog::TypeObject type);

// --- types
void ApplyCreateEnum(ApplyContext& context, const ::CreateEnumStmt& statement);
void ApplyAlterEnum(ApplyContext& context, const ::AlterEnumStmt& statement);
void ApplyCreateDomain(ApplyContext& context, const ::CreateDomainStmt& statement);
void ApplyAlterDomain(ApplyContext& context, const ::AlterDomainStmt& statement);
void ApplyCreateCompositeType(ApplyContext& context, const ::CompositeTypeStmt& statement);
void ApplyCreateRange(ApplyContext& context, const ::CreateRangeStmt& statement);
void ApplyAlterType(ApplyContext& context, const ::AlterTypeStmt& statement);
/// CREATE TYPE (base), AGGREGATE, OPERATOR, COLLATION, TEXT SEARCH.
void ApplyDefine(ApplyContext& context, const ::DefineStmt& statement);

// --- routines and operators
void ApplyCreateFunction(ApplyContext& context, const ::CreateFunctionStmt& statement);
void ApplyAlterFunction(ApplyContext& context, const ::AlterFunctionStmt& statement);
void ApplyAlterOperator(ApplyContext& context, const ::AlterOperatorStmt& statement);
void ApplyCreateOperatorClass(ApplyContext& context, const ::CreateOpClassStmt& statement);
void ApplyCreateOperatorFamily(ApplyContext& context, const ::CreateOpFamilyStmt& statement);
void ApplyAlterOperatorFamily(ApplyContext& context, const ::AlterOpFamilyStmt& statement);
void ApplyCreateCast(ApplyContext& context, const ::CreateCastStmt& statement);
void ApplyCreateConversion(ApplyContext& context, const ::CreateConversionStmt& statement);
void ApplyCreateTransform(ApplyContext& context, const ::CreateTransformStmt& statement);
void ApplyCreateLanguage(ApplyContext& context, const ::CreatePLangStmt& statement);
void ApplyCall(ApplyContext& context, const ::CallStmt& statement);

// --- what hangs on relations
void ApplyCreateTrigger(ApplyContext& context, const ::CreateTrigStmt& statement);
void ApplyCreateRule(ApplyContext& context, const ::RuleStmt& statement);
void ApplyCreatePolicy(ApplyContext& context, const ::CreatePolicyStmt& statement);
void ApplyAlterPolicy(ApplyContext& context, const ::AlterPolicyStmt& statement);
void ApplyCreateStatistics(ApplyContext& context, const ::CreateStatsStmt& statement);
void ApplyAlterStatistics(ApplyContext& context, const ::AlterStatsStmt& statement);
void ApplyComment(ApplyContext& context, const ::CommentStmt& statement);
void ApplyGrant(ApplyContext& context, const ::GrantStmt& statement);

// --- extensions, the session, code
void ApplyCreateExtension(ApplyContext& context, const ::CreateExtensionStmt& statement);
void ApplyAlterExtension(ApplyContext& context, const ::AlterExtensionStmt& statement);
void ApplyAlterExtensionContents(ApplyContext& context, const ::AlterExtensionContentsStmt& statement);
void ApplySet(ApplyContext& context, const ::VariableSetStmt& statement);
void ApplyDo(ApplyContext& context, const ::DoStmt& statement);

/// Publications, subscriptions, event triggers, roles, foreign data wrappers, servers, user mappings, access methods,
/// default privileges, ownership, databases, tablespaces and what else has a name and little more. Returns false if the
/// node is none of these.
bool ApplyNamedObject(ApplyContext& context, const ::Node* statement);

/// Applies any statement but transaction commands: the dispatcher. Also calls the analysis of queries and DML.
void ApplyNode(ApplyContext& context, const ::Node* statement);

/// Parses a text and applies its statements, as the server does with the script of an extension or EXECUTE of a
/// constant. Errors have no position.
void ApplyText(ApplyContext& context, std::string_view sql);

}  // namespace pgtidy::ddl
