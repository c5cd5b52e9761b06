#pragma once

#include "analyzer/ddl/apply/context.h"

struct AlterDefaultPrivilegesStmt;
struct AlterEventTrigStmt;
struct AlterFdwStmt;
struct AlterForeignServerStmt;
struct AlterPublicationStmt;
struct AlterUserMappingStmt;
struct ClusterStmt;
struct CopyStmt;
struct CreateAmStmt;
struct CreateEventTrigStmt;
struct CreateFdwStmt;
struct CreateForeignServerStmt;
struct CreatePublicationStmt;
struct CreateRoleStmt;
struct CreateSubscriptionStmt;
struct CreateUserMappingStmt;
struct DeclareCursorStmt;
struct DropOwnedStmt;
struct DropRoleStmt;
struct DropSubscriptionStmt;
struct DropUserMappingStmt;
struct ExplainStmt;
struct ImportForeignSchemaStmt;
struct LockStmt;
struct PrepareStmt;
struct ReassignOwnedStmt;
struct ReindexStmt;
struct TruncateStmt;
struct VacuumStmt;

/// The statements behind ApplyNamedObject().
namespace pgtidy::ddl {

// --- objects of which the name matters and little else
void ApplyCreateRole(ApplyContext& context, const ::CreateRoleStmt& statement);
void ApplyDropRole(ApplyContext& context, const ::DropRoleStmt& statement);
void ApplyAlterDefaultPrivileges(ApplyContext& context, const ::AlterDefaultPrivilegesStmt& statement);
void ApplyDropOwned(ApplyContext& context, const ::DropOwnedStmt& statement);
void ApplyReassignOwned(ApplyContext& context, const ::ReassignOwnedStmt& statement);
void ApplyCreatePublication(ApplyContext& context, const ::CreatePublicationStmt& statement);
void ApplyAlterPublication(ApplyContext& context, const ::AlterPublicationStmt& statement);
void ApplyCreateSubscription(ApplyContext& context, const ::CreateSubscriptionStmt& statement);
void ApplyDropSubscription(ApplyContext& context, const ::DropSubscriptionStmt& statement);
void ApplyCreateEventTrigger(ApplyContext& context, const ::CreateEventTrigStmt& statement);
void ApplyAlterEventTrigger(ApplyContext& context, const ::AlterEventTrigStmt& statement);
void ApplyCreateAccessMethod(ApplyContext& context, const ::CreateAmStmt& statement);
void ApplyCreateForeignDataWrapper(ApplyContext& context, const ::CreateFdwStmt& statement);
void ApplyAlterForeignDataWrapper(ApplyContext& context, const ::AlterFdwStmt& statement);
void ApplyCreateForeignServer(ApplyContext& context, const ::CreateForeignServerStmt& statement);
void ApplyAlterForeignServer(ApplyContext& context, const ::AlterForeignServerStmt& statement);
void ApplyCreateUserMapping(ApplyContext& context, const ::CreateUserMappingStmt& statement);
void ApplyAlterUserMapping(ApplyContext& context, const ::AlterUserMappingStmt& statement);
void ApplyDropUserMapping(ApplyContext& context, const ::DropUserMappingStmt& statement);
void ApplyImportForeignSchema(ApplyContext& context, const ::ImportForeignSchemaStmt& statement);

// --- statements that change no object, but must find some
void ApplyLock(ApplyContext& context, const ::LockStmt& statement);
void ApplyTruncate(ApplyContext& context, const ::TruncateStmt& statement);
void ApplyVacuum(ApplyContext& context, const ::VacuumStmt& statement);
void ApplyCluster(ApplyContext& context, const ::ClusterStmt& statement);
void ApplyReindex(ApplyContext& context, const ::ReindexStmt& statement);
void ApplyCopy(ApplyContext& context, const ::CopyStmt& statement);
void ApplyPrepare(ApplyContext& context, const ::PrepareStmt& statement);
void ApplyDeclareCursor(ApplyContext& context, const ::DeclareCursorStmt& statement);
void ApplyExplain(ApplyContext& context, const ::ExplainStmt& statement);

/// Makes a NamedObject outside of all schemas, its name cut to what fits, and returns its number. The name must be
/// free.
Oid CreateNamedObject(ApplyContext& context, ObjectClass object_class, std::string_view name, Oid related);
/// Finds one by class and name: 42704 `<kind> "x" does not exist`, Undetermined where it may exist.
[[nodiscard]] Oid RequireNamedObject(const Catalog& catalog, ObjectClass object_class, const char* kind,
                                     std::string_view name);
/// The function that a command names as `handler`, `validator` or the like; 42883, and 42809 or 42P17 where it does not
/// return the type. Source: lookup_fdw_handler_func() and its like.
[[nodiscard]] Oid RequireFunctionReturning(const Catalog& catalog, const ::List* name,
                                           const std::vector<Oid>& arguments, std::string_view result,
                                           const char* sqlstate);

}  // namespace pgtidy::ddl
