#include "analyzer/syntax/analysis/walk.h"

namespace pgtidy::syntax::analysis {
namespace {

// Sets a flag for as long as it lives.
class Scoped {
 public:
  Scoped(bool& flag, bool value) : flag_(flag), before_(flag) { flag_ = value; }
  ~Scoped() { flag_ = before_; }
  Scoped(const Scoped&) = delete;
  Scoped& operator=(const Scoped&) = delete;

 private:
  bool& flag_;
  bool before_;
};

}  // namespace

bool Walk::VisitStatement(const Node* node) {
  if (node == nullptr) return false;
  switch (node->type) {
    case T_SelectStmt:
    case T_InsertStmt:
    case T_UpdateStmt:
    case T_DeleteStmt:
    case T_MergeStmt: return Visit(node);
    case T_CreateStmt: return VisitCreateTable(*As<CreateStmt>(node, T_CreateStmt));
    case T_CreateForeignTableStmt:
      return VisitCreateTable(As<CreateForeignTableStmt>(node, T_CreateForeignTableStmt)->base);
    case T_AlterTableStmt: return VisitAlterTable(*As<AlterTableStmt>(node, T_AlterTableStmt));
    case T_CreateFunctionStmt: return VisitFunction(*As<CreateFunctionStmt>(node, T_CreateFunctionStmt));
    case T_GrantStmt: return Report(CheckPrivileges(*As<GrantStmt>(node, T_GrantStmt)));
    case T_AlterDefaultPrivilegesStmt:
      return VisitStatement(
          reinterpret_cast<const Node*>(As<AlterDefaultPrivilegesStmt>(node, T_AlterDefaultPrivilegesStmt)->action));
    case T_ViewStmt: return VisitStatement(As<ViewStmt>(node, T_ViewStmt)->query);
    case T_CreateTableAsStmt: return VisitStatement(As<CreateTableAsStmt>(node, T_CreateTableAsStmt)->query);
    case T_ExplainStmt: return VisitStatement(As<ExplainStmt>(node, T_ExplainStmt)->query);
    case T_DeclareCursorStmt: return VisitStatement(As<DeclareCursorStmt>(node, T_DeclareCursorStmt)->query);
    case T_CreateSchemaStmt:
      for (const Node* element : Items<Node>(As<CreateSchemaStmt>(node, T_CreateSchemaStmt)->schemaElts)) {
        if (VisitStatement(element)) return true;
      }
      return false;
    default: return VisitUtility(node);
  }
}

// Statements that hold a few types, queries or expressions.
bool Walk::VisitUtility(const Node* node) {
  switch (node->type) {
    case T_PrepareStmt: {
      const auto* prepare = As<PrepareStmt>(node, T_PrepareStmt);
      return VisitItems(prepare->argtypes) || VisitStatement(prepare->query);
    }
    case T_CopyStmt: {
      const auto* copy = As<CopyStmt>(node, T_CopyStmt);
      return VisitStatement(copy->query) || Visit(copy->whereClause);
    }
    case T_IndexStmt: {
      const auto* index = As<IndexStmt>(node, T_IndexStmt);
      return Visit(index->whereClause) || VisitItems(index->indexParams);
    }
    case T_RuleStmt: {
      const auto* rule = As<RuleStmt>(node, T_RuleStmt);
      const Scoped stored(rewritten_, false);
      if (Visit(rule->whereClause)) return true;
      return VisitItems(rule->actions);
    }
    case T_CreateDomainStmt: {
      const auto* domain = As<CreateDomainStmt>(node, T_CreateDomainStmt);
      if (VisitType(domain->typeName)) return true;
      for (const Constraint* constraint : Items<Constraint>(domain->constraints)) {
        const Scoped unlocated(located_, constraint->contype != CONSTR_CHECK);
        if (VisitConstraint(*constraint)) return true;
      }
      return false;
    }
    case T_AlterDomainStmt: {
      const Scoped unlocated(located_, false);
      const Node* definition = As<AlterDomainStmt>(node, T_AlterDomainStmt)->def;
      const auto* constraint = As<Constraint>(definition, T_Constraint);
      return constraint == nullptr ? Visit(definition) : VisitConstraint(*constraint);
    }
    case T_CreatePolicyStmt: {
      const Scoped unlocated(located_, false);
      const auto* policy = As<CreatePolicyStmt>(node, T_CreatePolicyStmt);
      return Visit(policy->qual) || Visit(policy->with_check);
    }
    case T_AlterPolicyStmt: {
      const Scoped unlocated(located_, false);
      const auto* policy = As<AlterPolicyStmt>(node, T_AlterPolicyStmt);
      return Visit(policy->qual) || Visit(policy->with_check);
    }
    case T_CreateTrigStmt: return Visit(As<CreateTrigStmt>(node, T_CreateTrigStmt)->whenClause);
    case T_CompositeTypeStmt: {
      const Scoped unlocated(located_, false);
      return VisitItems(As<CompositeTypeStmt>(node, T_CompositeTypeStmt)->coldeflist);
    }
    case T_CreateStatsStmt:
      for (const StatsElem* element : Items<StatsElem>(As<CreateStatsStmt>(node, T_CreateStatsStmt)->exprs)) {
        if (Visit(element->expr)) return true;
      }
      return false;
    case T_CallStmt: return Visit(As<CallStmt>(node, T_CallStmt)->funccall);
    case T_CreatePublicationStmt:
      for (const PublicationObjSpec* object :
           Items<PublicationObjSpec>(As<CreatePublicationStmt>(node, T_CreatePublicationStmt)->pubobjects)) {
        if (object->pubtable != nullptr && Visit(object->pubtable->whereClause)) return true;
      }
      return false;
    case T_CreateCastStmt: {
      const Scoped unlocated(located_, false);
      const auto* cast = As<CreateCastStmt>(node, T_CreateCastStmt);
      return VisitType(cast->sourcetype) || VisitType(cast->targettype);
    }
    case T_DropStmt: return VisitObjects(As<DropStmt>(node, T_DropStmt)->objects);
    default: return false;
  }
}

bool Walk::VisitCreateTable(const CreateStmt& create) {
  const ColumnOwner owner{.relation = create.relation->relname,
                          .typed = create.ofTypename != nullptr,
                          .partition = create.partbound != nullptr};
  for (const Node* element : Items<Node>(create.tableElts)) {
    const auto* column = As<ColumnDef>(element, T_ColumnDef);
    if (column != nullptr && Report(CheckColumnDefinition(*column, owner))) return true;
  }
  // Expressions are looked at when all columns are known.
  for (const Node* element : Items<Node>(create.tableElts)) {
    const auto* column = As<ColumnDef>(element, T_ColumnDef);
    const auto* constraint = As<Constraint>(element, T_Constraint);
    if (column != nullptr && VisitColumnExpressions(*column)) return true;
    if (constraint != nullptr && VisitConstraint(*constraint)) return true;
  }
  if (create.partspec == nullptr) return false;
  const Scoped unlocated(located_, false);
  for (const PartitionElem* element : Items<PartitionElem>(create.partspec->partParams)) {
    if (Visit(element->expr)) return true;
  }
  return false;
}

bool Walk::VisitAlterTable(const AlterTableStmt& alter) {
  const ColumnOwner owner{.relation = alter.relation->relname};
  for (const AlterTableCmd* command : Items<AlterTableCmd>(alter.cmds)) {
    const auto* column = As<ColumnDef>(command->def, T_ColumnDef);
    if (command->subtype == AT_AddColumn && column != nullptr) {
      if (Report(CheckColumnDefinition(*column, owner))) return true;
      const Scoped unlocated(located_, false);
      if (VisitColumnExpressions(*column)) return true;
    } else if (command->subtype == AT_AlterColumnType && column != nullptr) {
      if (VisitType(column->typeName) || Visit(column->raw_default)) return true;
    } else if (const auto* constraint = As<Constraint>(command->def, T_Constraint)) {
      const Scoped unlocated(located_, false);
      if (VisitConstraint(*constraint)) return true;
    } else if (command->subtype == AT_ColumnDefault || command->subtype == AT_SetExpression) {
      const Scoped unlocated(located_, false);
      if (Visit(command->def)) return true;
    }
  }
  return false;
}

bool Walk::VisitFunction(const CreateFunctionStmt& function) {
  for (const FunctionParameter* parameter : Items<FunctionParameter>(function.parameters)) {
    if (VisitType(parameter->argType) || Visit(parameter->defexpr)) return true;
  }
  {
    const Scoped unlocated(located_, false);
    if (VisitType(function.returnType)) return true;
  }
  if (const auto* result = As<ReturnStmt>(function.sql_body, T_ReturnStmt)) return Visit(result->returnval);
  // BEGIN ATOMIC makes a list of one list of statements.
  for (const List* statements : Items<List>(As<List>(function.sql_body, T_List))) {
    for (const Node* statement : Items<Node>(statements)) {
      const auto* result = As<ReturnStmt>(statement, T_ReturnStmt);
      if (result == nullptr ? VisitStatement(statement) : Visit(result->returnval)) return true;
    }
  }
  return false;
}

// What DROP names by type: the argument types of functions, and types.
bool Walk::VisitObjects(const List* objects) {
  const Scoped unlocated(located_, false);
  for (const Node* object : Items<Node>(objects)) {
    const auto* function = As<ObjectWithArgs>(object, T_ObjectWithArgs);
    if (function != nullptr ? VisitItems(function->objargs) : VisitType(As<TypeName>(object, T_TypeName))) return true;
  }
  return false;
}

bool Walk::VisitColumnExpressions(const ColumnDef& column) {
  for (const Constraint* constraint : Items<Constraint>(column.constraints)) {
    if (VisitConstraint(*constraint)) return true;
  }
  return false;
}

bool Walk::VisitConstraint(const Constraint& constraint) {
  if (Visit(constraint.raw_expr)) return true;
  // Each element is a pair of an IndexElem and the name of an operator.
  for (const List* pair : Items<List>(constraint.exclusions)) {
    if (Visit(Items<Node>(pair)[0])) return true;
  }
  return Visit(constraint.where_clause);
}

}  // namespace pgtidy::syntax::analysis
