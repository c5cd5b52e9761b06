#include <algorithm>
#include <set>

#include "analyzer/catalog/system_columns.h"
#include "analyzer/ddl/apply/open_relation.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/relations.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/format_type.h"

namespace pgtidy::ddl {

using catalog::RelationKind;

namespace {

constexpr size_t kMaxColumns = 8;            // Source: STATS_MAX_DIMENSIONS.
constexpr int kMaxStatisticsTarget = 10000;  // Source: MAX_STATISTICS_TARGET.

const ::RangeVar& StatisticsTable(const ::CreateStatsStmt& statement) {
  const syntax::Items<::Node> relations(statement.relations);
  if (relations.size() != 1) {
    throw SqlError("0A000", "only a single relation is allowed in CREATE STATISTICS");
  }
  const auto* table = syntax::As<::RangeVar>(relations[0], T_RangeVar);
  if (table == nullptr) {
    throw SqlError("0A000", "CREATE STATISTICS only supports relation names in the FROM clause");
  }
  return *table;
}

void CheckStatisticsTable(const Catalog& catalog, const catalog::Relation& table) {
  if (table.HasRows()) {
    CheckNotSystemRelation(table);
    return;
  }
  if (catalog.server_version() < 15) {
    throw SqlError("42809", "relation \"" + table.name + "\" is not a table, foreign table, or materialized view");
  }
  throw SqlError("42809", "cannot define statistics for relation \"" + table.name + "\"")
      .Detail(UnsupportedKindDetail(table.kind));
}

// Source: ChooseExtendedStatisticNameAddition().
std::string GeneratedNamePart(const ::CreateStatsStmt& statement) {
  std::string part;
  for (const ::StatsElem* element : syntax::Items<::StatsElem>(statement.exprs)) {
    if (!part.empty()) part += '_';
    part += element->name == nullptr ? "expr" : element->name;
    if (part.size() >= 64) break;
  }
  return part;
}

// Source: ChooseExtendedStatisticName().
std::string GeneratedName(const Catalog& catalog, const catalog::Relation& table, const ::CreateStatsStmt& statement) {
  for (int pass = 0;; ++pass) {
    const std::string label = pass == 0 ? "stat" : "stat" + std::to_string(pass);
    std::string name = MakeObjectName(table.name, GeneratedNamePart(statement), label);
    if (catalog.FindStatistics(catalog.NamespaceName(table.namespace_oid), name) == types::kInvalidOid) return name;
  }
}

void CheckHasOrder(const Catalog& catalog, Oid type, const std::string& subject, const std::string& purpose) {
  if (type == types::kUndeterminedType || catalog.OperatorsOfType(type).less != types::kInvalidOid) return;
  const types::Type* known = catalog.FindType(type);
  if (known == nullptr || known->undetermined || known->kind == types::TypeKind::kPseudo) return;
  throw SqlError("0A000", subject + " cannot be used in " + purpose + " because its type " +
                              types::FormatType(catalog, type) + " has no default btree operator class");
}

// Equal expressions print alike; the server compares their trees.
bool SameExpression(const ::Node* left, const ::Node* right) { return ::equal(left, right); }

class StatisticsBuilder {
 public:
  StatisticsBuilder(ApplyContext& context, const catalog::Relation& table, const ::CreateStatsStmt& statement)
      : context_(context), table_(table), statement_(statement) {}

  // Source: transformStatsStmt().
  void AnalyseExpressions() {
    query::AnalysisContext analysis(context_.catalog);
    analysis.source = context_.source;
    query::ParseState state(analysis);
    query::AddToQuery(state, query::AddRelation(state, table_.oid, nullptr, false, true), false, true, true);
    for (const ::StatsElem* element : syntax::Items<::StatsElem>(statement_.exprs)) {
      if (element->expr == nullptr) continue;
      query::ExprRef expression = query::TransformExpr(state, element->expr, query::ExprPlace::kStatisticsExpression);
      query::AssignExprCollations(state, expression);
      expressions_.push_back(std::move(expression));
    }
  }

  // Source: CreateStatistics().
  void Build(catalog::Statistics& statistics) {
    const syntax::Items<::StatsElem> elements(statement_.exprs);
    if (elements.size() > kMaxColumns) throw SqlError("54011", "cannot have more than 8 columns in statistics");
    size_t next_expression = 0;
    for (const ::StatsElem* element : elements) {
      if (element->name != nullptr) {
        statistics.columns.push_back(ColumnNumber(element->name));
        continue;
      }
      const query::ExprRef& expression = expressions_[next_expression++];
      const auto* var = catalog::As<catalog::Var>(expression);
      if (var != nullptr && var->varattno > 0) {
        CheckColumn(*table_.ColumnAt(var->varattno));
        statistics.columns.push_back(var->varattno);
        continue;
      }
      if (elements.size() > 1) {
        CheckHasOrder(context_.catalog, catalog::ExprType(*expression).oid, "expression", "multivariate statistics");
      }
      statistics.expressions.push_back(expression);
      raw_expressions_.push_back(element->expr);
    }
    ReadKinds(statistics);
    if (statistics.expressions.size() != 1 || !statistics.columns.empty()) CheckColumnSet(statistics);
    std::sort(statistics.columns.begin(), statistics.columns.end());
  }

 private:
  [[nodiscard]] int ColumnNumber(const std::string& name) const {
    if (catalog::FindSystemColumn(name) != nullptr) {
      throw SqlError("0A000", "statistics creation on system columns is not supported");
    }
    const catalog::Column* column = table_.FindColumn(name);
    if (column == nullptr) {
      if (table_.undetermined) throw Undetermined("the columns of " + table_.name + " are not known");
      throw SqlError("42703", "column \"" + name + "\" does not exist").MissingIn(name, {table_.oid});
    }
    CheckColumn(*column);
    return column->number;
  }

  void CheckColumn(const catalog::Column& column) const {
    if (column.generated == 'v') {
      throw SqlError("0A000", "statistics creation on virtual generated columns is not supported");
    }
    CheckHasOrder(context_.catalog, column.type.oid, "column \"" + column.name + "\"", "statistics");
  }

  void ReadKinds(catalog::Statistics& statistics) const {
    const bool single_expression = statistics.expressions.size() == 1 && statistics.columns.empty();
    if (single_expression && statement_.stat_types != nullptr) {
      throw SqlError("0A000", "when building statistics on a single expression, statistics kinds may not be specified");
    }
    for (const ::Node* kind : syntax::Items<::Node>(statement_.stat_types)) {
      const std::string name(syntax::StringValue(kind));
      if (name != "ndistinct" && name != "dependencies" && name != "mcv") {
        throw SqlError("42601", "unrecognized statistics kind \"" + name + "\"");
      }
      statistics.kinds.push_back(name);
    }
  }

  void CheckColumnSet(const catalog::Statistics& statistics) const {
    if (statistics.columns.size() + statistics.expressions.size() < 2) {
      throw SqlError("42P17", "extended statistics require at least 2 columns");
    }
    const std::set<int> distinct(statistics.columns.begin(), statistics.columns.end());
    if (distinct.size() != statistics.columns.size()) {
      throw SqlError("42701", "duplicate column name in statistics definition");
    }
    for (size_t i = 0; i < raw_expressions_.size(); ++i) {
      for (size_t j = 0; j < i; ++j) {
        if (SameExpression(raw_expressions_[i], raw_expressions_[j])) {
          throw SqlError("42701", "duplicate expression in statistics definition");
        }
      }
    }
  }

  ApplyContext& context_;
  const catalog::Relation& table_;
  const ::CreateStatsStmt& statement_;
  std::vector<query::ExprRef> expressions_;
  std::vector<const ::Node*> raw_expressions_;
};

void AddStatisticsDependencies(Catalog& catalog, const catalog::Statistics& statistics) {
  const ObjectAddress address{ObjectClass::kStatistics, statistics.oid};
  for (const int column : statistics.columns) {
    catalog.AddDependency(address, {ObjectClass::kRelation, statistics.relation, column}, DependencyType::kAuto);
  }
  bool names_columns = !statistics.columns.empty();
  for (const catalog::StoredExpr& expression : statistics.expressions) {
    names_columns = names_columns || query::ContainsVar(std::const_pointer_cast<catalog::Expr>(expression));
    catalog.AddExpressionDependencies(address, *expression, statistics.relation, DependencyType::kAuto);
  }
  if (!names_columns) {
    catalog.AddDependency(address, {ObjectClass::kRelation, statistics.relation}, DependencyType::kAuto);
  }
}

}  // namespace

void ApplyCreateStatistics(ApplyContext& context, const ::CreateStatsStmt& statement) {
  Catalog& catalog = context.catalog;
  const ::RangeVar& table_name = StatisticsTable(statement);
  const auto table = catalog.Get<catalog::Relation>(RequireRelation(catalog, table_name));
  StatisticsBuilder builder(context, *table, statement);
  if (table->HasRows()) builder.AnalyseExpressions();
  CheckStatisticsTable(catalog, *table);
  catalog::Statistics statistics;
  if (statement.defnames != nullptr) {
    const CreationName creation = CreationNameOf(context, statement.defnames);
    statistics.namespace_oid = creation.namespace_oid;
    statistics.name = creation.name;
  } else {
    statistics.namespace_oid = table->namespace_oid;
    statistics.name = GeneratedName(catalog, *table, statement);
  }
  const std::string schema = catalog.NamespaceName(statistics.namespace_oid);
  if (catalog.FindStatistics(schema, statistics.name) != types::kInvalidOid) {
    const std::string message = "statistics object \"" + statistics.name + "\" already exists";
    if (!statement.if_not_exists) throw SqlError("42710", message);
    context.notices.push_back(message + ", skipping");
    return;
  }
  builder.Build(statistics);
  statistics.oid = catalog.NewOid();
  statistics.relation = table->oid;
  statistics.created = context.PlaceAt(table_name.location);
  if (statement.stxcomment != nullptr) statistics.comment = statement.stxcomment;
  const ObjectAddress address{ObjectClass::kStatistics, statistics.oid};
  catalog.Put(statistics);
  RecordNewObject(context, address, statistics.namespace_oid);
  AddStatisticsDependencies(catalog, statistics);
}

void ApplyAlterStatistics(ApplyContext& context, const ::AlterStatsStmt& statement) {
  const query::QualifiedName name = query::SplitQualifiedName(statement.defnames);
#if PG_VERSION_NUM >= 170000
  const auto* value = syntax::As<::Integer>(statement.stxstattarget, T_Integer);
  const int target = value == nullptr ? 0 : value->ival;
#else
  const int target = statement.stxstattarget;
#endif
  if (target < -1) throw SqlError("22023", "statistics target " + std::to_string(target) + " is too low");
  if (target > kMaxStatisticsTarget) context.notices.push_back("lowering statistics target to 10000");
  if (context.catalog.FindStatistics(name.schema, name.name) != types::kInvalidOid) return;
  if (context.catalog.MayExist(ObjectClass::kStatistics, name.schema, name.name)) return;
  if (!name.schema.empty()) static_cast<void>(RequireNamespace(context.catalog, name.schema));
  const std::string text = query::NameListText(statement.defnames);
  if (!statement.missing_ok) throw SqlError("42704", "statistics object \"" + text + "\" does not exist");
  context.notices.push_back("statistics object \"" + text + "\" does not exist, skipping");
}

}  // namespace pgtidy::ddl
