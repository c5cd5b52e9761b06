#include "analyzer/ddl/apply/open_relation.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/relations.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl {

using catalog::RelationKind;

namespace {

// Source: RangeVarCallbackForPolicy().
std::shared_ptr<const catalog::Relation> RequirePolicyTable(const Catalog& catalog, const ::RangeVar& name) {
  const Oid oid = RequireRelation(catalog, name);
  std::shared_ptr<const catalog::Relation> table = catalog.Get<catalog::Relation>(oid);
  CheckNotSystemRelation(*table);
  if (table->kind != RelationKind::kTable && table->kind != RelationKind::kPartitionedTable) {
    throw SqlError("42809", "\"" + table->name + "\" is not a table");
  }
  return table;
}

// Source: policy_role_list_to_array(). Whether a role exists is the server's affair, not the files'.
std::vector<std::string> RoleNames(const ApplyContext& context, const ::List* roles) {
  std::vector<std::string> names;
  for (const ::RoleSpec* role : syntax::Items<::RoleSpec>(roles)) {
    switch (role->roletype) {
      case ROLESPEC_PUBLIC: return {"public"};
      case ROLESPEC_CSTRING: names.emplace_back(role->rolename); break;
      default: names.push_back(context.catalog.session().role); break;
    }
  }
  return names.empty() ? std::vector<std::string>{"public"} : names;
}

catalog::StoredExpr AnalyseCondition(ApplyContext& context, const catalog::Relation& table, const ::Node* raw) {
  if (raw == nullptr) return nullptr;
  query::AnalysisContext analysis(context.catalog);
  analysis.source = context.source;
  query::ParseState state(analysis);
  query::AddToQuery(state, query::AddRelation(state, table.oid, nullptr, false, false), false, true, true);
  const query::ExprRef condition = query::TransformWhereClause(state, raw, query::ExprPlace::kPolicy, "POLICY");
  query::AssignExprCollations(state, condition);
  return condition;
}

Oid FindPolicy(const Catalog& catalog, Oid table, std::string_view name) {
  for (const Oid oid : catalog.PoliciesOf(table)) {
    if (catalog.Find<catalog::Policy>(oid)->name == name) return oid;
  }
  return types::kInvalidOid;
}

void AddPolicyDependencies(Catalog& catalog, const catalog::Policy& policy) {
  const ObjectAddress address{ObjectClass::kPolicy, policy.oid};
  catalog.AddDependency(address, {ObjectClass::kRelation, policy.relation}, DependencyType::kAuto);
  for (const catalog::StoredExpr& condition : {policy.using_expression, policy.check_expression}) {
    if (condition == nullptr) continue;
    catalog.AddExpressionDependencies(address, *condition, policy.relation, DependencyType::kNormal);
  }
}

char CommandOf(std::string_view name) {
  if (name == "select") return 'r';
  if (name == "insert") return 'a';
  if (name == "update") return 'w';
  return name == "delete" ? 'd' : '*';
}

}  // namespace

void ApplyCreatePolicy(ApplyContext& context, const ::CreatePolicyStmt& statement) {
  Catalog& catalog = context.catalog;
  catalog::Policy policy;
  policy.command = CommandOf(statement.cmd_name);
  if ((policy.command == 'r' || policy.command == 'd') && statement.with_check != nullptr) {
    throw SqlError("42601", "WITH CHECK cannot be applied to SELECT or DELETE");
  }
  if (policy.command == 'a' && statement.qual != nullptr) {
    throw SqlError("42601", "only WITH CHECK expression allowed for INSERT");
  }
  policy.roles = RoleNames(context, statement.roles);
  const auto table = RequirePolicyTable(catalog, *statement.table);
  policy.using_expression = AnalyseCondition(context, *table, statement.qual);
  policy.check_expression = AnalyseCondition(context, *table, statement.with_check);
  policy.name = TruncateIdentifier(statement.policy_name);
  if (FindPolicy(catalog, table->oid, policy.name) != types::kInvalidOid) {
    throw SqlError("42710", "policy \"" + policy.name + "\" for table \"" + table->name + "\" already exists");
  }
  policy.oid = catalog.NewOid();
  policy.relation = table->oid;
  policy.permissive = statement.permissive;
  policy.created = context.PlaceAt(statement.table->location);
  catalog.Put(policy);
  AddPolicyDependencies(catalog, policy);
}

void ApplyAlterPolicy(ApplyContext& context, const ::AlterPolicyStmt& statement) {
  Catalog& catalog = context.catalog;
  const auto table = RequirePolicyTable(catalog, *statement.table);
  const catalog::StoredExpr using_expression = AnalyseCondition(context, *table, statement.qual);
  const catalog::StoredExpr check_expression = AnalyseCondition(context, *table, statement.with_check);
  const Oid oid = FindPolicy(catalog, table->oid, statement.policy_name);
  if (oid == types::kInvalidOid) {
    if (catalog.MayExist(ObjectClass::kPolicy, "", statement.policy_name)) {
      throw Undetermined(std::string("policy ") + statement.policy_name + " may exist");
    }
    throw SqlError("42704", "policy \"" + std::string(statement.policy_name) + "\" for table \"" + table->name +
                                "\" does not exist");
  }
  catalog::Policy policy = *catalog.Find<catalog::Policy>(oid);
  if ((policy.command == 'r' || policy.command == 'd') && check_expression != nullptr) {
    throw SqlError("42601", "only USING expression allowed for SELECT, DELETE");
  }
  if (policy.command == 'a' && using_expression != nullptr) {
    throw SqlError("42601", "only WITH CHECK expression allowed for INSERT");
  }
  if (statement.roles != nullptr) policy.roles = RoleNames(context, statement.roles);
  if (using_expression != nullptr) policy.using_expression = using_expression;
  if (check_expression != nullptr) policy.check_expression = check_expression;
  catalog.Put(policy);
  catalog.RemoveDependencies({ObjectClass::kPolicy, oid});
  AddPolicyDependencies(catalog, policy);
}

}  // namespace pgtidy::ddl
