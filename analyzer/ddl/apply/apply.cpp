#include "analyzer/ddl/apply/do_block.h"
#include "analyzer/ddl/apply/settings.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/query/analyze.h"
#include "analyzer/query/raw_parse.h"
#include "analyzer/syntax/pg_nodes.h"

// Which family a statement belongs to.
namespace pgtidy::ddl {

namespace {

using syntax::To;

// SELECT ... INTO stands at the leftmost leaf of set operations.
const ::IntoClause* IntoOf(const ::SelectStmt& select) {
  const ::SelectStmt* leaf = &select;
  while (leaf->op != SETOP_NONE && leaf->larg != nullptr) leaf = leaf->larg;
  return leaf->intoClause;
}

// Source: transformOptionalSelectInto().
void ApplySelectInto(ApplyContext& context, const ::SelectStmt& select, const ::IntoClause& into) {
  ::CreateTableAsStmt statement = {};
  statement.type = T_CreateTableAsStmt;
  statement.query = reinterpret_cast<::Node*>(const_cast<::SelectStmt*>(&select));
  statement.into = const_cast<::IntoClause*>(&into);
  statement.objtype = OBJECT_TABLE;
  statement.is_select_into = true;
  ApplyCreateTableAs(context, statement);
}

void ApplyQuery(ApplyContext& context, const ::Node* statement) {
  if (const auto* select = syntax::As<::SelectStmt>(statement, T_SelectStmt)) {
    if (const ::IntoClause* into = IntoOf(*select)) return ApplySelectInto(context, *select, *into);
  }
  query::AnalysisContext analysis(context.catalog);
  analysis.source = context.source;
  const auto analysed = query::AnalyzeStatement(analysis, statement);
  query::CheckPlan(context.catalog, *analysed);
  context.queries.push_back(analysed);
  if (const auto* select = syntax::As<::SelectStmt>(statement, T_SelectStmt)) {
    ApplySetConfigCalls(context, *select);
    ApplyCallsOfQuery(context, *analysed);
  }
}

}  // namespace

void ApplyNode(ApplyContext& context, const ::Node* statement) {
  switch (statement->type) {
    case T_SelectStmt:
    case T_InsertStmt:
    case T_UpdateStmt:
    case T_DeleteStmt:
    case T_MergeStmt: return ApplyQuery(context, statement);
    case T_CreateStmt: return ApplyCreateTable(context, To<::CreateStmt>(statement));
    case T_CreateForeignTableStmt: return ApplyCreateForeignTable(context, To<::CreateForeignTableStmt>(statement));
    case T_AlterTableStmt: return ApplyAlterTable(context, To<::AlterTableStmt>(statement));
    case T_IndexStmt: return ApplyCreateIndex(context, To<::IndexStmt>(statement));
    case T_CreateSeqStmt: return ApplyCreateSequence(context, To<::CreateSeqStmt>(statement));
    case T_AlterSeqStmt: return ApplyAlterSequence(context, To<::AlterSeqStmt>(statement));
    case T_CreateSchemaStmt: return ApplyCreateSchema(context, To<::CreateSchemaStmt>(statement));
    case T_DropStmt: return ApplyDrop(context, To<::DropStmt>(statement));
    case T_RenameStmt: return ApplyRename(context, To<::RenameStmt>(statement));
    case T_AlterObjectSchemaStmt: return ApplyAlterObjectSchema(context, To<::AlterObjectSchemaStmt>(statement));
    case T_AlterOwnerStmt: return ApplyAlterOwner(context, To<::AlterOwnerStmt>(statement));
    case T_ViewStmt: return ApplyCreateView(context, To<::ViewStmt>(statement));
    case T_CreateTableAsStmt: return ApplyCreateTableAs(context, To<::CreateTableAsStmt>(statement));
    case T_RefreshMatViewStmt: return ApplyRefreshMaterializedView(context, To<::RefreshMatViewStmt>(statement));
    case T_CreateEnumStmt: return ApplyCreateEnum(context, To<::CreateEnumStmt>(statement));
    case T_AlterEnumStmt: return ApplyAlterEnum(context, To<::AlterEnumStmt>(statement));
    case T_CreateDomainStmt: return ApplyCreateDomain(context, To<::CreateDomainStmt>(statement));
    case T_AlterDomainStmt: return ApplyAlterDomain(context, To<::AlterDomainStmt>(statement));
    case T_CompositeTypeStmt: return ApplyCreateCompositeType(context, To<::CompositeTypeStmt>(statement));
    case T_CreateRangeStmt: return ApplyCreateRange(context, To<::CreateRangeStmt>(statement));
    case T_AlterTypeStmt: return ApplyAlterType(context, To<::AlterTypeStmt>(statement));
    case T_DefineStmt: return ApplyDefine(context, To<::DefineStmt>(statement));
    case T_CreateFunctionStmt: return ApplyCreateFunction(context, To<::CreateFunctionStmt>(statement));
    case T_AlterFunctionStmt: return ApplyAlterFunction(context, To<::AlterFunctionStmt>(statement));
    case T_AlterOperatorStmt: return ApplyAlterOperator(context, To<::AlterOperatorStmt>(statement));
    case T_CreateOpClassStmt: return ApplyCreateOperatorClass(context, To<::CreateOpClassStmt>(statement));
    case T_CreateOpFamilyStmt: return ApplyCreateOperatorFamily(context, To<::CreateOpFamilyStmt>(statement));
    case T_AlterOpFamilyStmt: return ApplyAlterOperatorFamily(context, To<::AlterOpFamilyStmt>(statement));
    case T_CreateCastStmt: return ApplyCreateCast(context, To<::CreateCastStmt>(statement));
    case T_CreateConversionStmt: return ApplyCreateConversion(context, To<::CreateConversionStmt>(statement));
    case T_CreateTransformStmt: return ApplyCreateTransform(context, To<::CreateTransformStmt>(statement));
    case T_CreatePLangStmt: return ApplyCreateLanguage(context, To<::CreatePLangStmt>(statement));
    case T_CallStmt: return ApplyCall(context, To<::CallStmt>(statement));
    case T_CreateTrigStmt: return ApplyCreateTrigger(context, To<::CreateTrigStmt>(statement));
    case T_RuleStmt: return ApplyCreateRule(context, To<::RuleStmt>(statement));
    case T_CreatePolicyStmt: return ApplyCreatePolicy(context, To<::CreatePolicyStmt>(statement));
    case T_AlterPolicyStmt: return ApplyAlterPolicy(context, To<::AlterPolicyStmt>(statement));
    case T_CreateStatsStmt: return ApplyCreateStatistics(context, To<::CreateStatsStmt>(statement));
    case T_AlterStatsStmt: return ApplyAlterStatistics(context, To<::AlterStatsStmt>(statement));
    case T_CommentStmt: return ApplyComment(context, To<::CommentStmt>(statement));
    case T_GrantStmt: return ApplyGrant(context, To<::GrantStmt>(statement));
    case T_CreateExtensionStmt: return ApplyCreateExtension(context, To<::CreateExtensionStmt>(statement));
    case T_AlterExtensionStmt: return ApplyAlterExtension(context, To<::AlterExtensionStmt>(statement));
    case T_AlterExtensionContentsStmt:
      return ApplyAlterExtensionContents(context, To<::AlterExtensionContentsStmt>(statement));
    case T_VariableSetStmt: return ApplySet(context, To<::VariableSetStmt>(statement));
    case T_DoStmt: return ApplyDo(context, To<::DoStmt>(statement));
    default:
      // What is none of these changes nothing that is followed.
      static_cast<void>(ApplyNamedObject(context, statement));
  }
}

void ApplyText(ApplyContext& context, std::string_view sql) {
  const query::RawParse parse(sql, query::RawParse::Mode::kStatements);
  if (parse.failed()) throw SqlError("42601", parse.message());
  ApplyContext nested{.catalog = context.catalog,
                      .source = sql,
                      .file = context.file,
                      .tree_offset = context.tree_offset,
                      .in_transaction_block = context.in_transaction_block,
                      .extension = context.extension};
  for (const ::RawStmt* raw : syntax::Items<::RawStmt>(parse.tree())) {
    try {
      ApplyNode(nested, raw->stmt);
    } catch (SqlError& error) {
      error.SetLocation(-1);
      throw;
    }
  }
}

}  // namespace pgtidy::ddl
