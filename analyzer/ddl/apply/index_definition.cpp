#include "analyzer/ddl/apply/index_definition.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "analyzer/catalog/system_columns.h"
#include "analyzer/ddl/apply/index_cloning.h"
#include "analyzer/ddl/apply/related.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/ddl/apply/table.h"
#include "analyzer/query/coerce.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/relations.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/coercion.h"
#include "analyzer/types/format_type.h"

// Making an index: DefineIndex() and index_create().
namespace pgtidy::ddl {

using catalog::Column;
using catalog::Constraint;
using catalog::ConstraintType;
using catalog::IndexInfo;
using catalog::IndexKey;
using catalog::Relation;
using catalog::RelationKind;
using catalog::StoredExpr;
using query::ExprPlace;
using query::ExprRef;

namespace {

constexpr size_t kMaximumIndexColumns = 32;

class IndexDefiner {
 public:
  IndexDefiner(ApplyContext& context, Oid table, IndexRequest request)
      : context_(context), catalog_(context.catalog), table_oid_(table), request_(std::move(request)) {}

  Oid Run() {
    CheckTable();
    TransformExpressions();
    if (request_.keys.size() + request_.included.size() > kMaximumIndexColumns) {
      throw SqlError("54011", fmt::format("cannot use more than {} columns in an index", kMaximumIndexColumns));
    }
    ChooseName();
    FindAccessMethod();
    if (request_.predicate != nullptr)
      CheckImmutable(request_.predicate, "functions in index predicate must be marked IMMUTABLE");
    ComputeKeys();
    CheckPartitionColumns();
    return Store();
  }

 private:
  [[nodiscard]] const Relation& table() const { return *catalog_.Find<Relation>(table_oid_); }

  void CheckTable() const {
    const Relation& relation = table();
    switch (relation.kind) {
      case RelationKind::kTable:
      case RelationKind::kMaterializedView: break;
      case RelationKind::kPartitionedTable:
        if (request_.concurrently) {
          throw SqlError("0A000",
                         fmt::format("cannot create index on partitioned table \"{}\" concurrently", relation.name));
        }
        if (!request_.exclusion_operator_names.empty() && catalog_.server_version() < 17) {
          throw SqlError("0A000",
                         fmt::format("cannot create exclusion constraints on partitioned table \"{}\"", relation.name));
        }
        break;
      default: {
        SqlError error("42809", catalog_.server_version() >= 15
                                    ? fmt::format("cannot create index on relation \"{}\"", relation.name)
                                    : fmt::format("\"{}\" is not a table or materialized view", relation.name));
        if (catalog_.server_version() >= 15) error.Detail(NotSupportedFor(relation.kind));
        throw error;
      }
    }
  }

  static std::string NotSupportedFor(RelationKind kind) {
    const char* what = kind == RelationKind::kView            ? "views"
                       : kind == RelationKind::kForeignTable  ? "foreign tables"
                       : kind == RelationKind::kSequence      ? "sequences"
                       : kind == RelationKind::kCompositeType ? "composite types"
                                                              : "indexes";
    return fmt::format("This operation is not supported for {}.", what);
  }

  // Source: transformIndexStmt().
  void TransformExpressions() {
    query::AnalysisContext analysis(catalog_);
    analysis.source = context_.source;
    query::ParseState state(analysis);
    query::AddToQuery(state, query::AddRelation(state, table_oid_, nullptr, false, true), false, true, true);
    if (request_.raw_predicate != nullptr) {
      const ExprRef predicate =
          query::TransformWhereClause(state, request_.raw_predicate, ExprPlace::kIndexPredicate, "WHERE");
      query::AssignExprCollations(state, predicate);
      request_.predicate = predicate;
    }
    for (std::vector<IndexKeyDefinition>* keys : {&request_.keys, &request_.included}) {
      for (IndexKeyDefinition& key : *keys) {
        if (key.raw_expression == nullptr) continue;
        const ExprRef expression = query::TransformExpr(state, key.raw_expression, ExprPlace::kIndexExpression);
        query::AssignExprCollations(state, expression);
        key.expression = expression;
      }
    }
    if (state.range_table.size() != 1) {
      throw SqlError("42P10", "index expressions and predicates can refer only to the table being indexed");
    }
  }

  // The types of its columns often decide which function was called.
  void AddColumnsOf(const StoredExpr& expression, SqlError& error) const {
    std::set<int> seen;
    query::WalkExpression(std::const_pointer_cast<catalog::Expr>(expression), false, [&](const query::ExprRef& node) {
      const auto* var = catalog::As<catalog::Var>(node);
      const Column* column = var == nullptr ? nullptr : table().ColumnAt(var->varattno);
      if (column != nullptr && column->type.determined() && seen.insert(var->varattno).second) {
        error.Related(RelatedAt(column->created, fmt::format("\"{}\" is {} here", column->name,
                                                             types::FormatType(catalog_, column->type.oid))));
      }
      return true;
    });
  }

  void CheckImmutable(const StoredExpr& expression, const char* message) const {
    const query::Volatility volatility =
        query::ExpressionVolatility(catalog_, std::const_pointer_cast<catalog::Expr>(expression));
    if (volatility.worst == 'i' || volatility.undetermined) return;
    SqlError error("42P17", message);
    if (!volatility.culprit.empty()) {
      std::string reason = fmt::format("{} is {}", volatility.culprit, volatility.worst == 's' ? "STABLE" : "VOLATILE");
      if (volatility.location >= 0) error.Related(RelatedAt(context_.PlaceAt(volatility.location), reason));
      error.Detail(std::move(reason));
    }
    AddColumnsOf(expression, error);
    throw error;
  }

  void ChooseName() {
    if (!request_.name.empty()) return;
    std::vector<std::string> names;
    for (const std::vector<IndexKeyDefinition>* keys : {&request_.keys, &request_.included}) {
      for (const IndexKeyDefinition& key : *keys) names.push_back(UniqueColumnName(names, key));
    }
    const Relation& relation = table();
    if (request_.primary) {
      request_.name = ChooseRelationName(catalog_, relation.name, "", "pkey", relation.namespace_oid, true);
      return;
    }
    // Source: ChooseIndexNameAddition().
    std::string addition;
    for (const std::string& name : names) {
      if (!addition.empty()) addition += '_';
      addition += name;
      if (addition.size() >= 64) break;
    }
    if (addition.size() > 63) addition = TruncateIdentifier(addition);
    const char* label = !request_.exclusion_operator_names.empty() || !request_.exclusion_operators.empty() ? "excl"
                        : request_.is_constraint                                                            ? "key"
                                                                                                            : "idx";
    request_.name =
        ChooseRelationName(catalog_, relation.name, addition, label, relation.namespace_oid, request_.is_constraint);
  }

  // Source: ChooseIndexColumnNames().
  static std::string UniqueColumnName(const std::vector<std::string>& taken, const IndexKeyDefinition& key) {
    std::string base = key.column;
    if (base.empty())
      base = key.index_column_name.empty() || key.index_column_name == "?column?" ? "expr" : key.index_column_name;
    std::string name = base;
    for (int i = 1; std::find(taken.begin(), taken.end(), name) != taken.end(); ++i) {
      const std::string number = std::to_string(i);
      name = TruncateIdentifier(base.substr(0, std::min(base.size(), 63 - number.size()))) + number;
    }
    return name;
  }

  void FindAccessMethod() {
    std::string& method = request_.access_method;
    if (method == "rtree") method = "gist";
    info_.access_method = catalog_.FindAccessMethod(method);
    if (info_.access_method == types::kInvalidOid) {
      if (catalog_.MayExist(ObjectClass::kAccessMethod, "", method)) throw Undetermined("an access method");
      throw SqlError("42704", fmt::format("access method \"{}\" does not exist", method));
    }
    const auto row = catalog_.builtin().AccessMethod(info_.access_method);
    // Of access methods made by extensions nothing but the name is known.
    if (!row) return;
    can_order_ = row->can_order;
    const auto refuse = [&](const char* what) {
      throw SqlError("0A000", fmt::format("access method \"{}\" does not support {}", method, what));
    };
    const bool exclusion = !request_.exclusion_operator_names.empty();
    if (request_.unique && !exclusion && !request_.without_overlaps && !row->can_unique) refuse("unique indexes");
    if (!request_.included.empty() && !row->can_include) refuse("included columns");
    if (request_.keys.size() > 1 && !row->can_multi_column) refuse("multicolumn indexes");
    if (exclusion && !row->can_exclude) refuse("exclusion constraints");
  }

  // Source: ComputeIndexAttrs().
  void ComputeKeys() {
    info_.key_count = static_cast<int>(request_.keys.size());
    size_t position = 0;
    for (const IndexKeyDefinition& key : request_.keys) {
      info_.keys.push_back(ComputeKey(key, true, position));
      ++position;
    }
    for (const IndexKeyDefinition& key : request_.included) {
      if (key.expression != nullptr) throw SqlError("0A000", "expressions are not supported in included columns");
      info_.keys.push_back(ComputeKey(key, false, position));
      ++position;
    }
    if (info_.exclusion_operators.empty()) info_.exclusion_operators = request_.exclusion_operators;
  }

  IndexKey ComputeKey(const IndexKeyDefinition& definition, bool is_key, size_t position) {
    IndexKey key;
    SqlType type;
    if (definition.expression == nullptr) {
      const Column* column = table().FindColumn(definition.column);
      if (column == nullptr) {
        if (table().undetermined) throw Undetermined("the columns are not known");
        if (catalog::FindSystemColumn(definition.column) != nullptr) {
          throw SqlError("0A000", "index creation on system columns is not supported");
        }
        throw SqlError("42703",
                       fmt::format(fmt::runtime(request_.is_constraint ? "column \"{}\" named in key does not exist"
                                                                       : "column \"{}\" does not exist"),
                                   definition.column))
            .Related(RelatedAt(table().created, fmt::format("\"{}\" is made here", table().name)))
            .MissingIn(definition.column, {table().oid});
      }
      key.column = column->number;
      type = column->type;
      key.collation = column->collation;
      if (column->generated == 'v') {
        throw SqlError("0A000", request_.primary         ? "primary keys on virtual generated columns are not supported"
                                : request_.is_constraint ? "unique constraints on virtual generated columns are not "
                                                           "supported"
                                                         : "indexes on virtual generated columns are not supported");
      }
    } else {
      catalog::Expr& expression = const_cast<catalog::Expr&>(*definition.expression);
      type = catalog::ExprType(expression);
      key.collation = catalog::ExprCollation(expression);
      if (const auto* var = catalog::As<catalog::Var>(&expression); var != nullptr && var->varattno > 0) {
        key.column = var->varattno;  // (column) in parentheses is the column.
      } else {
        key.expression = definition.expression;
        CheckImmutable(definition.expression, "functions in index expression must be marked IMMUTABLE");
        CheckColumnType(catalog_, "expr", type.oid);
      }
    }
    if (!is_key) {
      key.collation = types::kInvalidOid;
      return key;
    }
    if (!type.determined()) return key;
    SetCollation(definition, type, key);
    key.operator_class = FindOperatorClass(definition, type.oid);
    key.operator_class_options = definition.operator_class_options;
    SetOrder(definition, key);
    if (!request_.exclusion_operator_names.empty()) AddExclusionOperator(key, type, position);
    return key;
  }

  void SetCollation(const IndexKeyDefinition& definition, SqlType type, IndexKey& key) const {
    if (definition.collation != nullptr) {
      key.collation = query::ResolveCollation(catalog_, definition.collation, -1);
    } else if (definition.collation_oid != types::kInvalidOid) {
      key.collation = definition.collation_oid;
    }
    const types::Type* found = catalog_.FindType(type.oid);
    if (found != nullptr && found->collation == types::kInvalidOid) {
      if (key.collation != types::kInvalidOid && definition.collation != nullptr) {
        throw SqlError("42804",
                       fmt::format("collations are not supported by type {}", types::FormatType(catalog_, type.oid)));
      }
      key.collation = types::kInvalidOid;
    }
  }

  // Source: ResolveOpClass().
  [[nodiscard]] Oid FindOperatorClass(const IndexKeyDefinition& definition, Oid type) const {
    if (definition.operator_class_oid != types::kInvalidOid) return definition.operator_class_oid;
    if (definition.operator_class == nullptr) {
      const Oid found = catalog_.DefaultOperatorClass(type, info_.access_method);
      if (found != types::kInvalidOid || catalog_.MayExist(ObjectClass::kOperatorClass, "", "")) return found;
      if (catalog_.FindType(type) != nullptr && catalog_.FindType(type)->undetermined) return found;
      SqlError error("42704", fmt::format("data type {} has no default operator class for access method \"{}\"",
                                          types::FormatType(catalog_, type), request_.access_method));
      error.Hint(
          "You must specify an operator class for the index or define a default operator class for the data type.");
      throw error;
    }
    const query::QualifiedName name = query::SplitQualifiedName(definition.operator_class);
    if (!name.schema.empty()) static_cast<void>(RequireNamespace(catalog_, name.schema));
    const Oid found = catalog_.FindOperatorClass(info_.access_method, name.schema, name.name);
    if (found == types::kInvalidOid) {
      if (catalog_.MayExist(ObjectClass::kOperatorClass, name.schema, name.name)) return found;
      throw SqlError("42704", fmt::format("operator class \"{}\" does not exist for access method \"{}\"",
                                          query::NameListText(definition.operator_class), request_.access_method));
    }
    const Oid input = catalog_.Find<catalog::OperatorClass>(found)->input_type;
    if (!types::IsBinaryCoercible(catalog_, type, input)) {
      throw SqlError("42804",
                     fmt::format("operator class \"{}\" does not accept data type {}",
                                 query::NameListText(definition.operator_class), types::FormatType(catalog_, type)));
    }
    return found;
  }

  void SetOrder(const IndexKeyDefinition& definition, IndexKey& key) const {
    if (can_order_) {
      key.descending = definition.descending;
      key.nulls_first = definition.nulls_first;
      return;
    }
    if (definition.descending) {
      throw SqlError("0A000",
                     fmt::format("access method \"{}\" does not support ASC/DESC options", request_.access_method));
    }
    if (definition.nulls_first) {
      throw SqlError("0A000", fmt::format("access method \"{}\" does not support NULLS FIRST/LAST options",
                                          request_.access_method));
    }
  }

  void AddExclusionOperator(const IndexKey& key, SqlType type, size_t position) {
    query::AnalysisContext analysis(catalog_);
    query::ParseState state(analysis);
    const query::OperatorName name = query::SplitOperatorName(request_.exclusion_operator_names[position]);
    const Oid found = query::LookupOperator(state, name, type.oid, type.oid, false, -1);
    info_.exclusion_operators.push_back(found);
    const auto* op = catalog_.Find<catalog::Operator>(found);
    if (op == nullptr) return;
    const auto signature = [&] {
      return fmt::format("{}({},{})", op->name, types::FormatType(catalog_, op->left),
                         types::FormatType(catalog_, op->right));
    };
    if (op->commutator != found) {
      throw SqlError("42809", fmt::format("operator {} is not commutative", signature()))
          .Detail("Only commutative operators can be used in exclusion constraints.");
    }
    const auto* operator_class = catalog_.Find<catalog::OperatorClass>(key.operator_class);
    if (operator_class == nullptr) return;
    for (const Catalog::Membership& membership : catalog_.OperatorMemberships(found)) {
      if (membership.family == operator_class->family) return;
    }
    const auto* family = catalog_.Find<catalog::OperatorFamily>(operator_class->family);
    throw SqlError("42809", fmt::format("operator {} is not a member of operator family \"{}\"", signature(),
                                        family == nullptr ? "" : family->name))
        .Detail("The exclusion operator must be related to the index operator class for the constraint.");
  }

  // A unique index of a partitioned table is unique only if the partition key is in it.
  void CheckPartitionColumns() const {
    const Relation& relation = table();
    const bool exclusion = !request_.exclusion_operator_names.empty();
    if (relation.partition_key == nullptr || !(request_.unique || exclusion)) return;
    const std::string what = request_.primary ? "PRIMARY KEY" : exclusion ? "EXCLUDE" : "UNIQUE";
    for (const catalog::PartitionKeyColumn& part : relation.partition_key->columns) {
      if (part.column == 0) {
        throw SqlError("0A000", fmt::format("unsupported {} constraint with partition key definition", what))
            .Detail(fmt::format("{} constraints cannot be used when partition keys include expressions.", what));
      }
      const bool found = std::any_of(info_.keys.begin(), info_.keys.begin() + info_.key_count,
                                     [&](const IndexKey& key) { return key.column == part.column; });
      if (!found) {
        throw SqlError(
            "0A000",
            catalog_.server_version() >= 17
                ? fmt::format("{} constraint on partitioned table must include all partitioning "
                              "columns",
                              request_.primary || request_.is_constraint || !exclusion ? "unique" : "exclusion")
                : std::string("unique constraint on partitioned table must include all "
                              "partitioning columns"))
            .Detail(fmt::format("{} constraint on table \"{}\" lacks column \"{}\" which is part of the partition key.",
                                what, relation.name, relation.ColumnAt(part.column)->name));
      }
    }
  }

  Oid Store() {
    const Relation& relation = table();
    const bool partitioned = relation.kind == RelationKind::kPartitionedTable;
    if (request_.primary) CheckPrimaryKey();
    info_.table = table_oid_;
    info_.unique = request_.unique;
    info_.primary = request_.primary;
    info_.nulls_not_distinct = request_.nulls_not_distinct;
    info_.exclusion = !info_.exclusion_operators.empty() && request_.is_constraint && !request_.without_overlaps;
    info_.immediate = !request_.deferrable;
    info_.predicate = request_.predicate;
    info_.valid = !(partitioned && request_.only && !catalog_.ChildrenOf(table_oid_).empty());

    Relation index;
    index.name = request_.name;
    index.namespace_oid = relation.namespace_oid;
    index.kind = partitioned ? RelationKind::kPartitionedIndex : RelationKind::kIndex;
    index.persistence = relation.persistence;
    index.access_method = info_.access_method;
    index.options = request_.options;
    index.comment = request_.comment;
    index.created = context_.PlaceAt(request_.location);
    if (request_.parent_index != types::kInvalidOid) {
      index.parents = {request_.parent_index};
      index.is_partition = true;
    }
    AddIndexColumns(index);
    const std::string name = index.name;
    index.index = std::make_shared<IndexInfo>(info_);
    CheckRelationNameIsFree(catalog_, index.namespace_oid, name);
    if (request_.is_constraint && catalog_.FindConstraint(table_oid_, name) != types::kInvalidOid) {
      const Oid existing = catalog_.FindConstraint(table_oid_, name);
      throw SqlError("42710", fmt::format("constraint \"{}\" for relation \"{}\" already exists", name, relation.name))
          .Related(RelatedAt(catalog_.Find<catalog::Constraint>(existing)->created,
                             fmt::format("\"{}\" is made here", name)));
    }
    const Oid oid = CreateRelation(context_, std::move(index));
    const Oid constraint = request_.is_constraint ? StoreConstraint(oid) : types::kInvalidOid;
    if (constraint != types::kInvalidOid) {
      catalog_.AddDependency({ObjectClass::kRelation, oid}, {ObjectClass::kConstraint, constraint},
                             DependencyType::kInternal);
    }
    RecordIndexDependencies(context_, oid);
    if (request_.parent_index != types::kInvalidOid) {
      const ObjectAddress address{ObjectClass::kRelation, oid};
      catalog_.AddDependency(address, {ObjectClass::kRelation, request_.parent_index},
                             DependencyType::kPartitionPrimary);
      catalog_.AddDependency(address, {ObjectClass::kRelation, table_oid_}, DependencyType::kPartitionSecondary);
    }
    if (request_.primary) MakeKeysNotNull();
    if (partitioned && !request_.only) IndexPartitions(oid, constraint);
    return oid;
  }

  // The columns of an index have names and types, as those of other relations.
  void AddIndexColumns(Relation& index) const {
    std::vector<std::string> names;
    for (const std::vector<IndexKeyDefinition>* keys : {&request_.keys, &request_.included}) {
      for (const IndexKeyDefinition& key : *keys) {
        names.push_back(UniqueColumnName(names, key));
        index.columns.emplace_back().name = names.back();
      }
    }
    for (size_t i = 0; i < info_.keys.size(); ++i) {
      const IndexKey& key = info_.keys[i];
      index.columns[i].type = key.expression != nullptr                 ? catalog::ExprType(*key.expression)
                              : table().ColumnAt(key.column) == nullptr ? SqlType{types::kUndeterminedType, -1}
                                                                        : table().ColumnAt(key.column)->type;
    }
  }

  void CheckPrimaryKey() const {
    for (const Oid other : catalog_.IndexesOf(table_oid_)) {
      if (catalog_.Find<Relation>(other)->index->primary) {
        throw SqlError("42P16", fmt::format("multiple primary keys for table \"{}\" are not allowed", table().name));
      }
    }
    for (const IndexKey& key : info_.keys) {
      if (key.expression != nullptr) throw SqlError("0A000", "primary keys cannot be expressions");
    }
  }

  void MakeKeysNotNull() {
    for (int i = 0; i < info_.key_count; ++i) {
      const IndexKey& key = info_.keys[static_cast<size_t>(i)];
      const Column* column = table().ColumnAt(key.column);
      if (column != nullptr && !column->not_null) {
        SetNotNull(context_, table_oid_, key.column, {.column = column->name}, true);
      }
    }
  }

  Oid StoreConstraint(Oid index) {
    Constraint constraint;
    constraint.oid = catalog_.NewOid();
    constraint.name = request_.name;
    constraint.type = request_.primary  ? ConstraintType::kPrimaryKey
                      : info_.exclusion ? ConstraintType::kExclusion
                                        : ConstraintType::kUnique;
    constraint.namespace_oid = table().namespace_oid;
    constraint.relation = table_oid_;
    constraint.index = index;
    constraint.deferrable = request_.deferrable;
    constraint.deferred = request_.deferred;
    constraint.exclusion_operators = info_.exclusion_operators;
    constraint.period = request_.without_overlaps;
    constraint.created = context_.PlaceAt(request_.location);
    for (int i = 0; i < info_.key_count; ++i) {
      const IndexKey& key = info_.keys[static_cast<size_t>(i)];
      constraint.columns.push_back(key.column);
    }
    if (request_.parent_constraint != types::kInvalidOid) {
      constraint.parent = request_.parent_constraint;
      constraint.is_local = false;
      constraint.inherited_count = 1;
    }
    constraint.no_inherit = table().kind != RelationKind::kPartitionedTable;
    const Oid oid = constraint.oid;
    const std::vector<int> columns = constraint.columns;
    catalog_.Put(std::move(constraint));
    const ObjectAddress address{ObjectClass::kConstraint, oid};
    for (const int number : columns) {
      catalog_.AddDependency(address, {ObjectClass::kRelation, table_oid_, number}, DependencyType::kAuto);
    }
    if (request_.parent_constraint != types::kInvalidOid) {
      catalog_.AddDependency(address, {ObjectClass::kConstraint, request_.parent_constraint},
                             DependencyType::kPartitionPrimary);
      catalog_.AddDependency(address, {ObjectClass::kRelation, table_oid_}, DependencyType::kPartitionSecondary);
    }
    return oid;
  }

  // Attaches an index of each partition that is the same, or makes one.
  void IndexPartitions(Oid index, Oid constraint) {
    for (const Oid partition : catalog_.ChildrenOf(table_oid_)) {
      const Relation& child = *catalog_.Find<Relation>(partition);
      if (child.kind == RelationKind::kForeignTable) continue;
      AttachOrMakeIndex(context_, index, constraint, partition);
    }
  }

  ApplyContext& context_;
  Catalog& catalog_;
  Oid table_oid_;
  IndexRequest request_;
  IndexInfo info_;
  bool can_order_ = true;
};

}  // namespace

void RecordIndexDependencies(ApplyContext& context, Oid index) {
  Catalog& catalog = context.catalog;
  const ObjectAddress address{ObjectClass::kRelation, index};
  catalog.RemoveDependencies(address, DependencyType::kAuto);
  catalog.RemoveDependencies(address, DependencyType::kNormal);
  const std::vector<catalog::Dependency> kept = catalog.DependenciesOf(address);
  // The index of a constraint goes with the constraint, which depends on the columns.
  const bool of_constraint = std::any_of(kept.begin(), kept.end(), [](const catalog::Dependency& edge) {
    return edge.type == DependencyType::kInternal && edge.referenced.object_class == ObjectClass::kConstraint;
  });
  const std::shared_ptr<const IndexInfo> info = catalog.Find<Relation>(index)->index;
  bool has_column = false;
  for (const IndexKey& key : info->keys) {
    if (key.column > 0 && !of_constraint) {
      catalog.AddDependency(address, {ObjectClass::kRelation, info->table, key.column}, DependencyType::kAuto);
      has_column = true;
    }
    if (key.expression != nullptr) {
      has_column = has_column || !ColumnsOfExpression(*key.expression).empty();
      catalog.AddExpressionDependencies(address, *key.expression, info->table, DependencyType::kAuto);
    }
    catalog.AddDependency(address, {ObjectClass::kOperatorClass, key.operator_class}, DependencyType::kNormal);
    catalog.AddDependency(address, {ObjectClass::kCollation, key.collation}, DependencyType::kNormal);
  }
  if (info->predicate != nullptr) {
    catalog.AddExpressionDependencies(address, *info->predicate, info->table, DependencyType::kAuto);
  }
  if (!has_column && !of_constraint) {
    catalog.AddDependency(address, {ObjectClass::kRelation, info->table}, DependencyType::kAuto);
  }
}

Oid DefineIndex(ApplyContext& context, Oid table, IndexRequest request) {
  return IndexDefiner(context, table, std::move(request)).Run();
}

}  // namespace pgtidy::ddl
