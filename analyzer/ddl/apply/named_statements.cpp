#include "analyzer/ddl/apply/named_statements.h"

#include <fmt/format.h>

#include "analyzer/ddl/apply/named_object.h"
#include "analyzer/ddl/apply/setting_value.h"
#include "analyzer/ddl/apply/settings.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/format_type.h"

namespace pgtidy::ddl {

namespace {

using syntax::To;

void RequireTextSearchObject(const Catalog& catalog, ObjectClass object_class, const char* kind, const ::List* names) {
  const query::QualifiedName name = query::SplitQualifiedName(names);
  if (catalog.FindNamed(object_class, name.schema, name.name) != types::kInvalidOid) return;
  if (catalog.MayExist(object_class, name.schema, name.name)) return;
  const bool built_in = object_class == ObjectClass::kTextSearchConfiguration
                            ? catalog.builtin().TextSearchConfiguration(name.name).has_value()
                            : catalog.builtin().TextSearchDictionary(name.name).has_value();
  if (built_in && (name.schema.empty() || name.schema == "pg_catalog")) return;
  throw SqlError("42704", fmt::format("{} \"{}\" does not exist", kind, query::NameListText(names)));
}

// Statements on settings, of which those that are stored elsewhere are only checked.
bool ApplyToSettings(ApplyContext& context, const ::Node* statement) {
  switch (statement->type) {
    case T_AlterRoleSetStmt:
      CheckStoredSetting(context.catalog, *To<::AlterRoleSetStmt>(statement).setstmt);
      return true;
    case T_AlterDatabaseSetStmt:
      CheckStoredSetting(context.catalog, *To<::AlterDatabaseSetStmt>(statement).setstmt);
      return true;
    case T_AlterSystemStmt: CheckStoredSetting(context.catalog, *To<::AlterSystemStmt>(statement).setstmt); return true;
    case T_VariableShowStmt: {
      const std::string_view name = To<::VariableShowStmt>(statement).name;
      if (name != "all") CheckSettingName(context.catalog, name);
      return true;
    }
    case T_DiscardStmt:
      if (To<::DiscardStmt>(statement).target == DISCARD_ALL) context.catalog.SetSession(catalog::Session());
      return true;
    default: return false;
  }
}

}  // namespace

Oid CreateNamedObject(ApplyContext& context, ObjectClass object_class, std::string_view name, Oid related) {
  return StoreNamedObject(context, object_class, {types::kInvalidOid, TruncateIdentifier(name)}, related).oid;
}

Oid RequireNamedObject(const Catalog& catalog, ObjectClass object_class, const char* kind, std::string_view name) {
  const Oid oid =
      object_class == ObjectClass::kExtension ? catalog.FindExtension(name) : catalog.FindNamed(object_class, "", name);
  if (oid != types::kInvalidOid) return oid;
  if (catalog.MayExist(object_class, "", name)) throw Undetermined("an object that may not exist");
  throw SqlError("42704", fmt::format("{} \"{}\" does not exist", kind, name));
}

Oid RequireFunctionReturning(const Catalog& catalog, const ::List* name, const std::vector<Oid>& arguments,
                             std::string_view result, const char* sqlstate) {
  const Oid oid = query::LookupFunctionName(catalog, name, &arguments, false);
  const auto* routine = catalog.Find<catalog::Routine>(oid);
  if (routine == nullptr) throw Undetermined("a function that may not exist");
  if (routine->result != types::kUndeterminedType && types::FormatType(catalog, routine->result) != result) {
    throw SqlError(sqlstate, fmt::format("function {} must return type {}", query::NameListText(name), result));
  }
  return oid;
}

bool ApplyNamedObject(ApplyContext& context, const ::Node* statement) {
  if (ApplyToSettings(context, statement)) return true;
  switch (statement->type) {
    case T_CreateRoleStmt: ApplyCreateRole(context, To<::CreateRoleStmt>(statement)); return true;
    case T_DropRoleStmt: ApplyDropRole(context, To<::DropRoleStmt>(statement)); return true;
    case T_AlterDefaultPrivilegesStmt:
      ApplyAlterDefaultPrivileges(context, To<::AlterDefaultPrivilegesStmt>(statement));
      return true;
    case T_DropOwnedStmt: ApplyDropOwned(context, To<::DropOwnedStmt>(statement)); return true;
    case T_ReassignOwnedStmt: ApplyReassignOwned(context, To<::ReassignOwnedStmt>(statement)); return true;
    case T_CreatePublicationStmt: ApplyCreatePublication(context, To<::CreatePublicationStmt>(statement)); return true;
    case T_AlterPublicationStmt: ApplyAlterPublication(context, To<::AlterPublicationStmt>(statement)); return true;
    case T_CreateSubscriptionStmt:
      ApplyCreateSubscription(context, To<::CreateSubscriptionStmt>(statement));
      return true;
    case T_DropSubscriptionStmt: ApplyDropSubscription(context, To<::DropSubscriptionStmt>(statement)); return true;
    case T_CreateEventTrigStmt: ApplyCreateEventTrigger(context, To<::CreateEventTrigStmt>(statement)); return true;
    case T_AlterEventTrigStmt: ApplyAlterEventTrigger(context, To<::AlterEventTrigStmt>(statement)); return true;
    case T_CreateAmStmt: ApplyCreateAccessMethod(context, To<::CreateAmStmt>(statement)); return true;
    case T_CreateFdwStmt: ApplyCreateForeignDataWrapper(context, To<::CreateFdwStmt>(statement)); return true;
    case T_AlterFdwStmt: ApplyAlterForeignDataWrapper(context, To<::AlterFdwStmt>(statement)); return true;
    case T_CreateForeignServerStmt:
      ApplyCreateForeignServer(context, To<::CreateForeignServerStmt>(statement));
      return true;
    case T_AlterForeignServerStmt:
      ApplyAlterForeignServer(context, To<::AlterForeignServerStmt>(statement));
      return true;
    case T_CreateUserMappingStmt: ApplyCreateUserMapping(context, To<::CreateUserMappingStmt>(statement)); return true;
    case T_AlterUserMappingStmt: ApplyAlterUserMapping(context, To<::AlterUserMappingStmt>(statement)); return true;
    case T_DropUserMappingStmt: ApplyDropUserMapping(context, To<::DropUserMappingStmt>(statement)); return true;
    case T_ImportForeignSchemaStmt:
      ApplyImportForeignSchema(context, To<::ImportForeignSchemaStmt>(statement));
      return true;
    case T_LockStmt: ApplyLock(context, To<::LockStmt>(statement)); return true;
    case T_TruncateStmt: ApplyTruncate(context, To<::TruncateStmt>(statement)); return true;
    case T_VacuumStmt: ApplyVacuum(context, To<::VacuumStmt>(statement)); return true;
    case T_ClusterStmt: ApplyCluster(context, To<::ClusterStmt>(statement)); return true;
    case T_ReindexStmt: ApplyReindex(context, To<::ReindexStmt>(statement)); return true;
    case T_CopyStmt: ApplyCopy(context, To<::CopyStmt>(statement)); return true;
    case T_PrepareStmt: ApplyPrepare(context, To<::PrepareStmt>(statement)); return true;
    case T_DeclareCursorStmt: ApplyDeclareCursor(context, To<::DeclareCursorStmt>(statement)); return true;
    case T_ExplainStmt: ApplyExplain(context, To<::ExplainStmt>(statement)); return true;
    case T_AlterTSConfigurationStmt:
      RequireTextSearchObject(context.catalog, ObjectClass::kTextSearchConfiguration, "text search configuration",
                              To<::AlterTSConfigurationStmt>(statement).cfgname);
      return true;
    case T_AlterTSDictionaryStmt:
      RequireTextSearchObject(context.catalog, ObjectClass::kTextSearchDictionary, "text search dictionary",
                              To<::AlterTSDictionaryStmt>(statement).dictname);
      return true;
    case T_AlterObjectDependsStmt:
      static_cast<void>(RequireNamedObject(context.catalog, ObjectClass::kExtension, "extension",
                                           syntax::StringValue(To<::AlterObjectDependsStmt>(statement).extname)));
      return true;
    default: return false;
  }
}

}  // namespace pgtidy::ddl
