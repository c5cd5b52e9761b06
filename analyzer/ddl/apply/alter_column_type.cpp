#include <fmt/format.h>

#include <algorithm>

#include "analyzer/catalog/deparse.h"
#include "analyzer/catalog/walk.h"
#include "analyzer/ddl/apply/alter_table.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/query/coerce.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/raw_parse.h"
#include "analyzer/query/relations.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/coercion.h"
#include "analyzer/types/format_type.h"

// ALTER COLUMN ... TYPE, and what has to be made anew because of it.
namespace pgtidy::ddl {

using catalog::Column;
using catalog::Constraint;
using catalog::ConstraintType;
using catalog::Dependent;
using catalog::Relation;
using catalog::StoredExpr;
using query::ExprRef;

namespace {

class ColumnTypeAlterer {
 public:
  ColumnTypeAlterer(ApplyContext& context, const AlteredTable& table, const ::AlterTableCmd& command)
      : context_(context),
        catalog_(context.catalog),
        table_(table),
        command_(command),
        raw_(*reinterpret_cast<const ::ColumnDef*>(command.def)) {}

  void Run() {
    const Column column = RequireColumn(catalog_, table_.oid, command_.name);
    const std::shared_ptr<const Relation> relation = catalog_.Get<Relation>(table_.oid);
    if (relation->of_type != types::kInvalidOid) throw SqlError("42809", "cannot alter column type of typed table");
    if (column.inherited_count > 0) {
      throw SqlError("42P16", fmt::format("cannot alter inherited column \"{}\"", column.name));
    }
    if (relation->partition_key != nullptr) {
      for (const catalog::PartitionKeyColumn& part : relation->partition_key->columns) {
        if (part.column != column.number) continue;
        throw SqlError("42P16", fmt::format("cannot alter column \"{}\" because it is part of the partition key of "
                                            "relation \"{}\"",
                                            column.name, relation->name));
      }
    }
    const SqlType type = query::ResolveTypeName(catalog_, *raw_.typeName);
    const Oid collation = query::ColumnCollation(catalog_, raw_.collClause, type.oid,
                                                 raw_.collClause == nullptr ? -1 : raw_.collClause->location);
    CheckColumnType(catalog_, column.name, type.oid, relation->row_type);
    if (relation->kind == catalog::RelationKind::kCompositeType || relation->HasRows()) {
      if (relation->kind == catalog::RelationKind::kCompositeType || type.oid != column.type.oid) {
        RefuseIfRowTypeIsUsed(catalog_, table_.oid);
      }
    }
    CheckConversion(column, type);
    if (!table_.recurse && !catalog_.ChildrenOf(table_.oid).empty()) {
      throw SqlError("42P16",
                     fmt::format("type of inherited column \"{}\" must be changed in child tables too", column.name));
    }
    for (const Oid oid : WithDescendants(catalog_, table_.oid)) {
      const Column* own = catalog_.Find<Relation>(oid)->FindColumn(command_.name);
      if (own == nullptr) continue;
      const Column copy = *own;
      AlterOne(oid, copy, type, collation);
    }
  }

 private:
  // Whether the old values can become new ones. Source: ATPrepAlterColumnType().
  void CheckConversion(const Column& column, SqlType type) {
    if (!type.determined() || !column.type.determined()) return;
    query::AnalysisContext analysis(catalog_);
    analysis.source = context_.source;
    query::ParseState state(analysis);
    query::AddToQuery(state, query::AddRelation(state, table_.oid, nullptr, false, true), false, true, true);
    ExprRef value;
    if (raw_.raw_default != nullptr) {
      value = query::TransformExpr(state, raw_.raw_default, query::ExprPlace::kAlterColumnTransform);
    } else {
      auto var = std::make_shared<catalog::Var>();
      var->varno = 1;
      var->varattno = column.number;
      var->type = column.type;
      var->collation = column.collation;
      value = var;
    }
    const ExprRef coerced = WithoutPositions([&] {
      return query::CoerceToTargetType(state, value, type, types::CoercionContext::kAssignment,
                                       catalog::CoercionForm::kImplicitCast, -1);
    });
    if (coerced != nullptr) return;
    const std::string target = types::FormatType(catalog_, type.oid);
    if (raw_.raw_default != nullptr) {
      throw SqlError("42804", fmt::format("result of USING clause for column \"{}\" cannot be cast automatically to "
                                          "type {}",
                                          column.name, target))
          .Hint("You might need to add an explicit cast.");
    }
    SqlError error("42804", fmt::format("column \"{}\" cannot be cast automatically to type {}", column.name, target));
    error.Hint(column.generated != '\0'
                   ? std::string()
                   : fmt::format("You might need to specify \"USING {}::{}\".", catalog_.QuoteIdentifier(column.name),
                                 types::FormatType(catalog_, type)));
    throw error;
  }

  void AlterOne(Oid oid, const Column& column, SqlType type, Oid collation) {
    const int number = column.number;
    const StoredExpr new_default = ConvertDefault(column, type);
    RefuseDependents(oid, column);
    CollectDefinitions(oid, number);
    const bool had_default = column.default_expression != nullptr;
    catalog_.Update<Relation>(oid, [&](Relation& changed) {
      Column& target = changed.columns[static_cast<size_t>(number) - 1];
      target.type = type;
      target.collation = collation;
    });
    ReplaceTypeDependency(oid, number, type, collation);
    if (had_default) StoreDefault(context_, oid, number, new_default);
    WithoutPositions([&] { Rebuild(oid); });
  }

  StoredExpr ConvertDefault(const Column& column, SqlType type) {
    if (column.default_expression == nullptr || !type.determined()) return column.default_expression;
    query::AnalysisContext analysis(catalog_);
    query::ParseState state(analysis);
    ExprRef expression = std::const_pointer_cast<catalog::Expr>(column.default_expression);
    // A coercion that only fitted the default to the old type goes first. Source: strip_implicit_coercions().
    expression = StripImplicitCoercions(expression);
    expression = WithoutPositions([&] {
      return query::CoerceToTargetType(state, expression, type, types::CoercionContext::kAssignment,
                                       catalog::CoercionForm::kImplicitCast, -1);
    });
    if (expression == nullptr) {
      const char* what = column.generated != '\0' ? "generation expression" : "default";
      throw SqlError("42804", fmt::format("{} for column \"{}\" cannot be cast automatically to type {}", what,
                                          column.name, types::FormatType(catalog_, type.oid)));
    }
    return expression;
  }

  static ExprRef StripImplicitCoercions(const ExprRef& expr) {
    using catalog::CoercionForm;
    if (auto* call = catalog::As<catalog::FuncExpr>(expr);
        call != nullptr && call->form == CoercionForm::kImplicitCast) {
      return StripImplicitCoercions(call->arguments.front());
    }
    if (auto* node = catalog::As<catalog::RelabelType>(expr);
        node != nullptr && node->form == CoercionForm::kImplicitCast) {
      return StripImplicitCoercions(node->argument);
    }
    if (auto* node = catalog::As<catalog::CoerceViaIO>(expr);
        node != nullptr && node->form == CoercionForm::kImplicitCast) {
      return StripImplicitCoercions(node->argument);
    }
    if (auto* node = catalog::As<catalog::ArrayCoerceExpr>(expr);
        node != nullptr && node->form == CoercionForm::kImplicitCast) {
      return StripImplicitCoercions(node->argument);
    }
    if (auto* node = catalog::As<catalog::CoerceToDomain>(expr);
        node != nullptr && node->form == CoercionForm::kImplicitCast) {
      return StripImplicitCoercions(node->argument);
    }
    return expr;
  }

  // What cannot be made anew stops the change. Source: RememberAllDependentForRebuilding().
  void RefuseDependents(Oid oid, const Column& column) {
    for (const Dependent& edge : catalog_.DependentsOn({ObjectClass::kRelation, oid, column.number})) {
      switch (edge.dependent.object_class) {
        case ObjectClass::kRelation: RefuseRelation(edge, oid, column); break;
        case ObjectClass::kRule: Refuse("cannot alter type of a column used by a view or rule", edge.dependent, column);
        case ObjectClass::kTrigger:
          Refuse("cannot alter type of a column used in a trigger definition", edge.dependent, column);
        case ObjectClass::kPolicy:
          Refuse("cannot alter type of a column used in a policy definition", edge.dependent, column);
        case ObjectClass::kRoutine:
          Refuse("cannot alter type of a column used by a function or procedure", edge.dependent, column);
        default: break;
      }
    }
  }

  void RefuseRelation(const Dependent& edge, Oid oid, const Column& column) const {
    const Relation* relation = catalog_.Find<Relation>(edge.dependent.oid);
    if (relation == nullptr) return;
    if (relation->kind == catalog::RelationKind::kView || relation->kind == catalog::RelationKind::kMaterializedView) {
      SqlError error("0A000", "cannot alter type of a column used by a view or rule");
      error.Detail(fmt::format("rule _RETURN on {} depends on column \"{}\"",
                               catalog_.Describe({ObjectClass::kRelation, relation->oid}), column.name));
      throw error;
    }
    if (edge.dependent.oid == oid && edge.dependent.sub != 0 && edge.dependent.sub != column.number) {
      const Column* other = relation->ColumnAt(edge.dependent.sub);
      if (other == nullptr || other->generated == '\0') return;
      throw SqlError("0A000", "cannot alter type of a column used by a generated column")
          .Detail(fmt::format("Column \"{}\" is used by generated column \"{}\".", column.name, other->name));
    }
  }

  [[noreturn]] void Refuse(const char* message, const ObjectAddress& object, const Column& column) const {
    throw SqlError("0A000", message)
        .Detail(fmt::format("{} depends on column \"{}\"", catalog_.Describe(object), column.name));
  }

  void ReplaceTypeDependency(Oid oid, int number, SqlType type, Oid collation) {
    const ObjectAddress address{ObjectClass::kRelation, oid, number};
    const std::vector<catalog::Dependency> edges = catalog_.DependenciesOf(address);
    catalog_.RemoveDependencies(address, DependencyType::kNormal);
    for (const catalog::Dependency& edge : edges) {
      const bool of_type =
          edge.referenced.object_class == ObjectClass::kType || edge.referenced.object_class == ObjectClass::kCollation;
      if (edge.type == DependencyType::kNormal && !of_type) catalog_.AddDependency(address, edge.referenced, edge.type);
    }
    catalog_.AddDependency(address, {ObjectClass::kType, type.oid}, DependencyType::kNormal);
    catalog_.AddDependency(address, {ObjectClass::kCollation, collation}, DependencyType::kNormal);
  }

  struct CheckToRebuild {
    Oid oid;
    std::string text;
  };
  struct IndexToRebuild {
    Oid oid;
    std::vector<std::string> keys;  ///< Of expressions; empty for columns.
    std::string predicate;
  };

  // The texts of what names the column are taken before the change, and read again after it.
  void CollectDefinitions(Oid oid, int number) {
    checks_.clear();
    foreign_keys_.clear();
    indexes_.clear();
    for (const Oid constraint_oid : catalog_.ConstraintsOf(oid)) {
      const Constraint& constraint = *catalog_.Find<Constraint>(constraint_oid);
      const bool uses =
          std::find(constraint.columns.begin(), constraint.columns.end(), number) != constraint.columns.end();
      if (!uses) continue;
      if (constraint.type == ConstraintType::kCheck && constraint.expression != nullptr) {
        checks_.push_back({constraint_oid, catalog::DeparseExpression(catalog_, *constraint.expression, oid)});
      } else if (constraint.type == ConstraintType::kForeignKey) {
        foreign_keys_.push_back(constraint_oid);
      }
    }
    for (const Oid constraint_oid : catalog_.ConstraintsReferencing(oid)) {
      const Constraint& constraint = *catalog_.Find<Constraint>(constraint_oid);
      if (std::find(constraint.foreign_columns.begin(), constraint.foreign_columns.end(), number) !=
          constraint.foreign_columns.end()) {
        foreign_keys_.push_back(constraint_oid);
      }
    }
    for (const Oid index_oid : catalog_.IndexesOf(oid)) CollectIndex(oid, index_oid, number);
  }

  static bool Uses(const StoredExpr& expression, int number) {
    if (expression == nullptr) return false;
    if (const auto* var = catalog::As<catalog::Var>(expression.get())) return var->varattno == number;
    bool uses = false;
    catalog::ForEachChild(*expression, [&](const ExprRef& child) { uses = uses || Uses(child, number); });
    return uses;
  }

  void CollectIndex(Oid table, Oid index_oid, int number) {
    const catalog::IndexInfo& info = *catalog_.Find<Relation>(index_oid)->index;
    bool uses = Uses(info.predicate, number);
    for (const catalog::IndexKey& key : info.keys) {
      uses = uses || (key.expression == nullptr ? key.column == number : Uses(key.expression, number));
    }
    if (!uses) return;
    IndexToRebuild rebuild{.oid = index_oid, .keys = {}, .predicate = ""};
    for (const catalog::IndexKey& key : info.keys) {
      rebuild.keys.push_back(key.expression == nullptr ? ""
                                                       : catalog::DeparseExpression(catalog_, *key.expression, table));
    }
    if (info.predicate != nullptr) rebuild.predicate = catalog::DeparseExpression(catalog_, *info.predicate, table);
    indexes_.push_back(std::move(rebuild));
  }

  ExprRef Reanalyse(Oid table, const std::string& text, query::ExprPlace place) {
    const query::RawParse parse("SELECT " + text, query::RawParse::Mode::kStatements);
    if (parse.failed()) throw Undetermined("an expression that could not be read again");
    const auto* raw = static_cast<const ::RawStmt*>(linitial(parse.tree()));
    const auto* select = syntax::As<::SelectStmt>(raw->stmt, T_SelectStmt);
    const auto* target = static_cast<const ::ResTarget*>(linitial(select->targetList));
    query::AnalysisContext analysis(catalog_);
    query::ParseState state(analysis);
    query::AddToQuery(state, query::AddRelation(state, table, nullptr, false, true), false, true, true);
    const ExprRef expression = query::TransformExpr(state, target->val, place);
    query::AssignExprCollations(state, expression);
    return expression;
  }

  void Rebuild(Oid table) {
    for (const IndexToRebuild& rebuild : indexes_) RebuildIndex(table, rebuild);
    for (const CheckToRebuild& check : checks_) {
      const StoredExpr expression = Reanalyse(table, check.text, query::ExprPlace::kCheckConstraint);
      catalog_.Update<Constraint>(check.oid, [&](Constraint& changed) { changed.expression = expression; });
      const ObjectAddress address{ObjectClass::kConstraint, check.oid};
      catalog_.RemoveDependencies(address, DependencyType::kNormal);
      catalog_.AddExpressionDependencies(address, *expression, table, DependencyType::kNormal);
    }
    for (const Oid constraint : foreign_keys_) RecheckForeignKey(context_, constraint);
  }

  // Operator classes that were the old type's default become the new type's. Source: ATPostAlterTypeParse().
  void RebuildIndex(Oid table, const IndexToRebuild& rebuild) {
    const std::shared_ptr<const Relation> index = catalog_.Get<Relation>(rebuild.oid);
    auto info = std::make_shared<catalog::IndexInfo>(*index->index);
    for (size_t i = 0; i < info->keys.size(); ++i) {
      catalog::IndexKey& key = info->keys[i];
      SqlType type;
      if (!rebuild.keys[i].empty()) {
        const ExprRef expression = Reanalyse(table, rebuild.keys[i], query::ExprPlace::kIndexExpression);
        type = catalog::ExprType(*expression);
        key.expression = expression;
        key.collation = catalog::ExprCollation(*expression);
      } else {
        const Column* column = catalog_.Find<Relation>(table)->ColumnAt(key.column);
        if (column == nullptr) continue;
        type = column->type;
        if (static_cast<int>(i) < info->key_count) key.collation = column->collation;
      }
      if (static_cast<int>(i) >= info->key_count || !type.determined()) continue;
      const auto* old_class = catalog_.Find<catalog::OperatorClass>(key.operator_class);
      if (old_class != nullptr && !old_class->is_default) {
        if (types::IsBinaryCoercible(catalog_, type.oid, old_class->input_type)) continue;
        throw SqlError("42804", fmt::format("operator class \"{}\" does not accept data type {}", old_class->name,
                                            types::FormatType(catalog_, type.oid)));
      }
      key.operator_class = catalog_.DefaultOperatorClass(type.oid, info->access_method);
      if (key.operator_class == types::kInvalidOid && !catalog_.MayExist(ObjectClass::kOperatorClass, "", "")) {
        const auto* method = catalog_.Find<catalog::NamedObject>(info->access_method);
        throw SqlError("42704",
                       fmt::format("data type {} has no default operator class for access method \"{}\"",
                                   types::FormatType(catalog_, type.oid), method == nullptr ? "" : method->name))
            .Hint(
                "You must specify an operator class for the index or define a default operator class for the data "
                "type.");
      }
    }
    if (!rebuild.predicate.empty()) {
      info->predicate = Reanalyse(table, rebuild.predicate, query::ExprPlace::kIndexPredicate);
    }
    catalog_.Update<Relation>(rebuild.oid, [&](Relation& changed) {
      changed.index = info;
      for (size_t i = 0; i < info->keys.size() && i < changed.columns.size(); ++i) {
        const Column* column = catalog_.Find<Relation>(table)->ColumnAt(info->keys[i].column);
        if (column != nullptr) changed.columns[i].type = column->type;
      }
    });
    RecordIndexDependencies(context_, rebuild.oid);
  }

  ApplyContext& context_;
  Catalog& catalog_;
  const AlteredTable& table_;
  const ::AlterTableCmd& command_;
  const ::ColumnDef& raw_;
  std::vector<CheckToRebuild> checks_;
  std::vector<Oid> foreign_keys_;
  std::vector<IndexToRebuild> indexes_;
};

}  // namespace

void AlterColumnType(ApplyContext& context, const AlteredTable& table, const ::AlterTableCmd& command) {
  ColumnTypeAlterer(context, table, command).Run();
}

void RefuseIfRowTypeIsUsed(const Catalog& catalog, Oid table) {
  const Relation& relation = *catalog.Find<Relation>(table);
  if (relation.row_type == types::kInvalidOid) return;
  std::vector<Oid> wanted = {relation.row_type};
  for (size_t i = 0; i < wanted.size(); ++i) {
    const types::Type* type = catalog.FindType(wanted[i]);
    if (type != nullptr && type->array != types::kInvalidOid) wanted.push_back(type->array);
    for (const Dependent& edge : catalog.DependentsOn({ObjectClass::kType, wanted[i]})) {
      if (edge.dependent.object_class == ObjectClass::kType) {
        const types::Type* domain = catalog.FindType(edge.dependent.oid);
        if (domain != nullptr && domain->kind == types::TypeKind::kDomain &&
            std::find(wanted.begin(), wanted.end(), edge.dependent.oid) == wanted.end()) {
          wanted.push_back(edge.dependent.oid);
        }
        continue;
      }
      if (edge.dependent.object_class != ObjectClass::kRelation || edge.dependent.sub == 0) continue;
      const Relation* user = catalog.Find<Relation>(edge.dependent.oid);
      if (user == nullptr || !user->HasRows()) continue;
      const std::string column = user->ColumnAt(edge.dependent.sub)->name;
      throw SqlError("0A000", relation.kind == catalog::RelationKind::kCompositeType
                                  ? fmt::format("cannot alter type \"{}\" because column \"{}.{}\" uses it",
                                                relation.name, user->name, column)
                                  : fmt::format("cannot alter table \"{}\" because column \"{}.{}\" uses its row type",
                                                relation.name, user->name, column));
    }
  }
}

}  // namespace pgtidy::ddl
