#include "analyzer/catalog/deparse.h"

#include <gtest/gtest.h>

namespace pgtidy::catalog {
namespace {

constexpr Oid kTable = 20000;
constexpr Oid kOtherTable = 20001;

Column MakeColumn(int number, std::string name, Oid type) {
  Column column;
  column.name = std::move(name);
  column.number = number;
  column.type = {type, -1};
  return column;
}

ExprRef MakeConst(Oid type, std::string value, int32_t typmod = -1) {
  auto constant = std::make_shared<Const>();
  constant->type = {type, typmod};
  constant->value = std::move(value);
  return constant;
}

ExprRef MakeVar(int varno, int varattno, Oid type) {
  auto var = std::make_shared<Var>();
  var->varno = varno;
  var->varattno = varattno;
  var->type = {type, -1};
  return var;
}

class DeparseTest : public testing::Test {
 protected:
  DeparseTest() { Reset(18); }

  void Reset(int version) {
    catalog_ = std::make_unique<Catalog>(version);
    Relation table;
    table.oid = kTable;
    table.name = "t";
    table.namespace_oid = types::kPublicNamespace;
    table.columns = {MakeColumn(1, "id", types::kInt4Type), MakeColumn(2, "Name", types::kTextType)};
    catalog_->Put(table);
    table.oid = kOtherTable;
    table.name = "u";
    table.columns = {MakeColumn(1, "id", types::kInt4Type), MakeColumn(2, "label", types::kTextType)};
    catalog_->Put(table);
  }

  [[nodiscard]] std::string Text(const ExprRef& expr) const { return DeparseExpression(*catalog_, *expr, kTable); }
  [[nodiscard]] std::string Constant(Oid type, const std::string& value, int32_t typmod = -1) const {
    return Text(MakeConst(type, value, typmod));
  }
  [[nodiscard]] Oid OperatorNamed(std::string_view name, Oid left, Oid right) const {
    return catalog_->FindOperatorIn(types::kPgCatalogNamespace, name, left, right);
  }
  [[nodiscard]] ExprRef Compare(std::string_view name, const ExprRef& left, const ExprRef& right) const {
    auto expr = std::make_shared<OpExpr>();
    expr->operator_oid = OperatorNamed(name, ExprType(*left).oid, ExprType(*right).oid);
    expr->type = {types::kBoolType, -1};
    expr->arguments = {left, right};
    return expr;
  }

  static std::shared_ptr<RangeTblEntry> Entry(Oid relation, std::string name, std::vector<std::string> columns) {
    auto entry = std::make_shared<RangeTblEntry>();
    entry->relation = relation;
    entry->eref = {.name = std::move(name), .column_names = std::move(columns)};
    return entry;
  }
  static std::shared_ptr<FromItem> Reference(int rtindex) {
    auto item = std::make_shared<FromItem>();
    item->rtindex = rtindex;
    return item;
  }
  static void AddTarget(Query& query, const ExprRef& expr, std::string name) {
    auto target = std::make_shared<TargetEntry>();
    target->expression = expr;
    target->resno = static_cast<int>(query.target_list.size()) + 1;
    target->name = std::move(name);
    query.target_list.push_back(std::move(target));
  }
  // SELECT id AS number, "Name" FROM t WHERE id > 0
  [[nodiscard]] std::shared_ptr<Query> SimpleQuery() const {
    auto query = std::make_shared<Query>();
    query->range_table = {Entry(kTable, "t", {"id", "Name"})};
    query->join_tree = std::make_shared<FromItem>();
    query->join_tree->kind = FromItem::Kind::kFrom;
    query->join_tree->items = {Reference(1)};
    query->join_tree->qualification = Compare(">", MakeVar(1, 1, types::kInt4Type), MakeConst(types::kInt4Type, "0"));
    AddTarget(*query, MakeVar(1, 1, types::kInt4Type), "number");
    AddTarget(*query, MakeVar(1, 2, types::kTextType), "Name");
    return query;
  }

  std::unique_ptr<Catalog> catalog_;
};

TEST_F(DeparseTest, ConstantsHaveTheirTypeUnlessItIsPlain) {
  EXPECT_EQ(Constant(types::kInt4Type, "5"), "5");
  EXPECT_EQ(Constant(types::kInt4Type, "-5"), "'-5'::integer");
  EXPECT_EQ(Constant(types::kInt8Type, "5"), "'5'::bigint");
  EXPECT_EQ(Constant(types::kNumericType, "1.5"), "1.5");
  EXPECT_EQ(Constant(types::kNumericType, "15"), "'15'::numeric");
  EXPECT_EQ(Constant(types::kNumericType, "1.5", (4 << 16) + 2 + 4), "1.5::numeric(4,2)");
  EXPECT_EQ(Constant(types::kNumericType, "-1.5"), "'-1.5'::numeric");
  EXPECT_EQ(Constant(types::kBoolType, "t"), "true");
  EXPECT_EQ(Constant(types::kTextType, "it's a\\b"), "'it''s a\\b'::text");
  EXPECT_EQ(Constant(types::kUnknownType, "x"), "'x'");
}

TEST_F(DeparseTest, ConstantsThatStandForObjectsShowTheirNames) {
  EXPECT_EQ(Constant(types::kRegclassType, "20000"), "'t'::regclass");
  EXPECT_EQ(Constant(types::kRegclassType, "0"), "'-'::regclass");
  EXPECT_EQ(Constant(types::kRegclassType, "99999"), "'99999'::regclass");
  EXPECT_EQ(Constant(types::kRegtypeType, "23"), "'integer'::regtype");
  EXPECT_EQ(Constant(types::kRegnamespaceType, "2200"), "'public'::regnamespace");
  const auto english = catalog_->builtin().TextSearchConfiguration("english");
  ASSERT_TRUE(english);
  EXPECT_EQ(Constant(types::kRegconfigType, std::to_string(english->oid)), "'english'::regconfig");
}

TEST_F(DeparseTest, OperatorsHaveParentheses) {
  const ExprRef id = MakeVar(1, 1, types::kInt4Type);
  const ExprRef positive = Compare(">", id, MakeConst(types::kInt4Type, "0"));
  EXPECT_EQ(Text(positive), "(id > 0)");
  auto both = std::make_shared<BoolExpr>();
  both->arguments = {positive, Compare("=", MakeVar(1, 2, types::kTextType), MakeConst(types::kTextType, "x"))};
  EXPECT_EQ(Text(both), "((id > 0) AND (\"Name\" = 'x'::text))");
  auto negated = std::make_shared<BoolExpr>();
  negated->type = BoolExpr::Type::kNot;
  negated->arguments = {both};
  EXPECT_EQ(Text(negated), "(NOT ((id > 0) AND (\"Name\" = 'x'::text)))");
}

TEST_F(DeparseTest, AnOperatorThatIsNotKnownKeepsItsName) {
  auto expr = std::make_shared<OpExpr>();
  expr->name = "<->";
  expr->arguments = {MakeVar(1, 1, types::kInt4Type), MakeConst(types::kInt4Type, "1")};
  EXPECT_EQ(Text(expr), "(id <-> 1)");
}

TEST_F(DeparseTest, ImplicitCastsShowOnlyWhereTheyDecide) {
  auto cast = std::make_shared<RelabelType>();
  cast->argument = MakeConst(types::kVarcharType, "x");
  cast->type = {types::kTextType, -1};
  EXPECT_EQ(Text(cast), "'x'::character varying");
  EXPECT_EQ(Text(Compare("=", MakeVar(1, 2, types::kTextType), cast)), "(\"Name\" = ('x'::character varying)::text)");
  cast->form = CoercionForm::kExplicitCast;
  EXPECT_EQ(Text(cast), "('x'::character varying)::text");
}

TEST_F(DeparseTest, CaseStandsOnLinesOfItsOwn) {
  auto expr = std::make_shared<CaseExpr>();
  expr->type = {types::kInt4Type, -1};
  expr->whens.push_back({.condition = MakeConst(types::kBoolType, "t"), .result = MakeConst(types::kInt4Type, "1")});
  expr->default_result = MakeConst(types::kInt4Type, "2");
  EXPECT_EQ(Text(expr), "\nCASE\n    WHEN true THEN 1\n    ELSE 2\nEND");
}

TEST_F(DeparseTest, ViewsShowTheirColumnNames) {
  Relation view;
  view.oid = 20010;
  view.name = "v";
  view.namespace_oid = types::kPublicNamespace;
  view.kind = RelationKind::kView;
  view.columns = {MakeColumn(1, "renamed", types::kInt4Type), MakeColumn(2, "Name", types::kTextType)};
  view.view_query = SimpleQuery();
  EXPECT_EQ(ViewDefinition(*catalog_, view), " SELECT id AS renamed,\n    \"Name\"\n   FROM t\n  WHERE (id > 0);");
  Reset(15);
  EXPECT_EQ(ViewDefinition(*catalog_, view),
            " SELECT t.id AS renamed,\n    t.\"Name\"\n   FROM t\n  WHERE (t.id > 0);");
}

TEST_F(DeparseTest, NamesFollowTheCatalogue) {
  catalog_->Update<Relation>(kTable, [](Relation& table) {
    table.name = "Renamed";
    table.columns[0].name = "key";
  });
  EXPECT_EQ(DeparseQuery(*catalog_, *SimpleQuery()),
            " SELECT key AS number,\n    \"Name\"\n   FROM \"Renamed\"\n  WHERE (key > 0);");
}

TEST_F(DeparseTest, MergedColumnsOfJoinsKeepOneName) {
  auto query = std::make_shared<Query>();
  auto join = std::make_shared<RangeTblEntry>();
  join->kind = RteKind::kJoin;
  join->join_merged_columns = 1;
  join->join_alias_vars = {MakeVar(1, 1, types::kInt4Type), MakeVar(1, 2, types::kTextType),
                           MakeVar(2, 2, types::kTextType)};
  join->join_left_columns = {1, 2, 0};
  join->join_right_columns = {1, 0, 2};
  join->eref = {.name = "unnamed_join", .column_names = {"id", "Name", "label"}};
  query->range_table = {Entry(kTable, "t", {"id", "Name"}), Entry(kOtherTable, "u", {"id", "label"}), join};
  auto item = std::make_shared<FromItem>();
  item->kind = FromItem::Kind::kJoin;
  item->rtindex = 3;
  item->using_columns = {"id"};
  item->left = Reference(1);
  item->right = Reference(2);
  item->qualification = Compare("=", MakeVar(1, 1, types::kInt4Type), MakeVar(2, 1, types::kInt4Type));
  query->join_tree = std::make_shared<FromItem>();
  query->join_tree->kind = FromItem::Kind::kFrom;
  query->join_tree->items = {item};
  AddTarget(*query, MakeVar(3, 1, types::kInt4Type), "id");
  AddTarget(*query, MakeVar(3, 3, types::kTextType), "label");
  EXPECT_EQ(DeparseQuery(*catalog_, *query), " SELECT t.id,\n    u.label\n   FROM (t\n     JOIN u USING (id));");
  // The other side is renamed: it needs an alias for the column to be merged.
  catalog_->Update<Relation>(kOtherTable, [](Relation& table) { table.columns[0].name = "other"; });
  EXPECT_EQ(DeparseQuery(*catalog_, *query),
            " SELECT t.id,\n    u.label\n   FROM (t\n     JOIN u u(id, label) USING (id));");
}

TEST_F(DeparseTest, Indexes) {
  Relation relation;
  relation.oid = 20020;
  relation.name = "i";
  relation.namespace_oid = types::kPublicNamespace;
  relation.kind = RelationKind::kIndex;
  auto index = std::make_shared<IndexInfo>();
  index->table = kTable;
  index->unique = true;
  IndexKey key;
  key.column = 1;
  key.operator_class = catalog_->DefaultOperatorClass(types::kInt4Type, types::kBtreeAccessMethod);
  key.descending = true;
  IndexKey included;
  included.column = 2;
  index->keys = {key, included};
  index->key_count = 1;
  index->predicate = Compare(">", MakeVar(1, 1, types::kInt4Type), MakeConst(types::kInt4Type, "5"));
  relation.index = index;
  relation.options = {"fillfactor=70"};
  EXPECT_EQ(IndexDefinition(*catalog_, relation),
            "CREATE UNIQUE INDEX i ON public.t USING btree (id DESC NULLS LAST) INCLUDE (\"Name\") "
            "WITH (fillfactor='70') WHERE (id > 5)");
  EXPECT_EQ(IndexKeyDefinition(*catalog_, relation, 1), "\"Name\"");
}

TEST_F(DeparseTest, Constraints) {
  Constraint constraint;
  constraint.type = ConstraintType::kForeignKey;
  constraint.relation = kTable;
  constraint.columns = {1};
  constraint.foreign_relation = kOtherTable;
  constraint.foreign_columns = {1};
  constraint.delete_action = 'c';
  constraint.deferrable = true;
  constraint.validated = false;
  EXPECT_EQ(ConstraintDefinition(*catalog_, constraint),
            "FOREIGN KEY (id) REFERENCES u(id) ON DELETE CASCADE DEFERRABLE NOT VALID");
  constraint = Constraint();
  constraint.relation = kTable;
  constraint.expression = Compare(">", MakeVar(1, 1, types::kInt4Type), MakeConst(types::kInt4Type, "0"));
  constraint.no_inherit = true;
  EXPECT_EQ(ConstraintDefinition(*catalog_, constraint), "CHECK ((id > 0)) NO INHERIT");
  constraint.enforced = false;
  constraint.validated = false;
  EXPECT_EQ(ConstraintDefinition(*catalog_, constraint), "CHECK ((id > 0)) NO INHERIT NOT ENFORCED");
}

TEST_F(DeparseTest, Routines) {
  Routine routine;
  routine.oid = 20030;
  routine.name = "f";
  routine.namespace_oid = types::kPublicNamespace;
  routine.language = types::kSqlLanguage;
  routine.arguments = {types::kInt4Type, types::kTextType};
  routine.argument_names = {"a", "Odd"};
  routine.default_count = 1;
  routine.defaults = {MakeConst(types::kTextType, "x")};
  routine.result = types::kVarcharType;
  routine.returns_set = true;
  routine.volatility = 's';
  routine.settings = {"search_path=public, \"$user\""};
  routine.body = "SELECT '$function$'";
  EXPECT_EQ(RoutineIdentityArguments(*catalog_, routine), "a integer, \"Odd\" text");
  EXPECT_EQ(RoutineArguments(*catalog_, routine), "a integer, \"Odd\" text DEFAULT 'x'::text");
  EXPECT_EQ(RoutineResult(*catalog_, routine), "SETOF character varying");
  EXPECT_EQ(RoutineDefinition(*catalog_, routine),
            "CREATE OR REPLACE FUNCTION public.f(a integer, \"Odd\" text DEFAULT 'x'::text)\n"
            " RETURNS SETOF character varying\n LANGUAGE sql\n STABLE\n SET search_path TO 'public', '$user'\n"
            "AS $functionx$SELECT '$function$'$functionx$\n");
}

TEST_F(DeparseTest, BuiltInDefaultsAreKnownAsText) {
  const auto rows = catalog_->builtin().FunctionsNamed("jsonb_set");
  ASSERT_FALSE(rows.empty());
  EXPECT_EQ(RoutineArguments(*catalog_, *catalog_->Find<Routine>(rows.front().oid)),
            "jsonb_in jsonb, path text[], replacement jsonb, create_if_missing boolean DEFAULT true");
}

TEST(QuoteLiteralTest, DoublesQuotes) {
  EXPECT_EQ(QuoteLiteral("it's"), "'it''s'");
  EXPECT_EQ(QuoteLiteral("a\\b"), "'a\\b'");
}

}  // namespace
}  // namespace pgtidy::catalog
