#include "analyzer/ddl/apply/named_statements.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl {
namespace {

// Source: CreateEventTrigger().
void CheckEvent(const Catalog& catalog, std::string_view event) {
  for (const std::string_view known : {"ddl_command_start", "ddl_command_end", "sql_drop", "table_rewrite"}) {
    if (event == known) return;
  }
  if (event == "login" && catalog.server_version() >= 17) return;
  throw SqlError("42601", "unrecognized event name \"" + std::string(event) + "\"");
}

}  // namespace

void ApplyCreateEventTrigger(ApplyContext& context, const ::CreateEventTrigStmt& statement) {
  Catalog& catalog = context.catalog;
  CheckEvent(catalog, statement.eventname);
  for (const ::DefElem* filter : syntax::Items<::DefElem>(statement.whenclause)) {
    if (std::string_view(filter->defname) != "tag") {
      throw SqlError("42601", "unrecognized filter variable \"" + std::string(filter->defname) + "\"");
    }
  }
  if (catalog.FindNamed(ObjectClass::kEventTrigger, "", statement.trigname) != types::kInvalidOid) {
    throw SqlError("42710", "event trigger \"" + std::string(statement.trigname) + "\" already exists");
  }
  const Oid function = RequireFunctionReturning(catalog, statement.funcname, {}, "event_trigger", "42P17");
  const Oid oid = CreateNamedObject(context, ObjectClass::kEventTrigger, statement.trigname, function);
  catalog.AddDependency({ObjectClass::kEventTrigger, oid}, {ObjectClass::kRoutine, function}, DependencyType::kNormal);
}

void ApplyAlterEventTrigger(ApplyContext& context, const ::AlterEventTrigStmt& statement) {
  static_cast<void>(
      RequireNamedObject(context.catalog, ObjectClass::kEventTrigger, "event trigger", statement.trigname));
}

void ApplyCreateAccessMethod(ApplyContext& context, const ::CreateAmStmt& statement) {
  Catalog& catalog = context.catalog;
  if (catalog.FindAccessMethod(statement.amname) != types::kInvalidOid) {
    throw SqlError("42710", "access method \"" + std::string(statement.amname) + "\" already exists");
  }
  const char* result = statement.amtype == 't' ? "table_am_handler" : "index_am_handler";
  const Oid handler =
      RequireFunctionReturning(catalog, statement.handler_name, {types::kInternalType}, result, "42809");
  const Oid oid = CreateNamedObject(context, ObjectClass::kAccessMethod, statement.amname, handler);
  catalog.AddDependency({ObjectClass::kAccessMethod, oid}, {ObjectClass::kRoutine, handler}, DependencyType::kNormal);
}

}  // namespace pgtidy::ddl
