#include "analyzer/builtin/builtin_catalog.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

namespace pgtidy::builtin {
namespace {

const BuiltinCatalog& Of(int version) { return BuiltinCatalog::ForVersion(version); }

Oid OperatorOid(const BuiltinCatalog& catalog, std::string_view name, Oid left, Oid right) {
  for (const OperatorRow& row : catalog.OperatorsNamed(name)) {
    if (row.left == left && row.right == right) return row.oid;
  }
  return types::kInvalidOid;
}

TEST(BuiltinCatalogTest, TakesTheNearestVersion) {
  EXPECT_EQ(Of(9).version(), 14);
  EXPECT_EQ(Of(16).version(), 16);
  EXPECT_EQ(Of(99).version(), 18);
}

TEST(BuiltinCatalogTest, Types) {
  const std::optional<TypeRow> integer = Of(14).Type(types::kInt4Type);
  ASSERT_TRUE(integer);
  EXPECT_EQ(integer->name, "int4");
  EXPECT_EQ(integer->namespace_oid, types::kPgCatalogNamespace);
  EXPECT_EQ(integer->category, 'N');
  EXPECT_FALSE(integer->preferred);
  EXPECT_EQ(integer->length, 4);
  EXPECT_TRUE(integer->by_value);
  EXPECT_EQ(integer->array, types::kInt4ArrayType);

  const std::optional<TypeRow> array = Of(14).TypeNamed(types::kPgCatalogNamespace, "_int4");
  ASSERT_TRUE(array);
  EXPECT_EQ(array->oid, types::kInt4ArrayType);
  EXPECT_EQ(array->element, types::kInt4Type);
  EXPECT_TRUE(array->true_array);

  const std::optional<TypeRow> point = Of(14).TypeNamed(types::kPgCatalogNamespace, "point");
  ASSERT_TRUE(point);
  EXPECT_FALSE(point->true_array);
  EXPECT_TRUE(point->subscriptable);
  EXPECT_EQ(point->element, types::kFloat8Type);

  EXPECT_TRUE(Of(14).Type(types::kVarcharType)->has_typmod);
  EXPECT_EQ(Of(14).Type(types::kTextType)->collation, types::kDefaultCollation);
  EXPECT_FALSE(Of(14).TypeNamed(types::kPgCatalogNamespace, "integer"));
  EXPECT_FALSE(Of(14).TypeNamed(types::kPublicNamespace, "int4"));
  EXPECT_FALSE(Of(14).Type(types::kInvalidOid));
}

TEST(BuiltinCatalogTest, Ranges) {
  const std::optional<TypeRow> range = Of(15).Type(types::kInt4RangeType);
  ASSERT_TRUE(range);
  EXPECT_EQ(range->kind, 'r');
  EXPECT_EQ(range->range_subtype, types::kInt4Type);
  const std::optional<TypeRow> multirange = Of(15).Type(range->multirange);
  ASSERT_TRUE(multirange);
  EXPECT_EQ(multirange->name, "int4multirange");
  EXPECT_EQ(multirange->kind, 'm');
  EXPECT_EQ(multirange->range, range->oid);
  EXPECT_EQ(multirange->range_subtype, types::kInt4Type);
}

TEST(BuiltinCatalogTest, DomainsOfTheInformationSchema) {
  const Oid information_schema = Of(14).InformationSchemaNamespace();
  EXPECT_LT(information_schema, types::kFirstNormalOid);
  EXPECT_EQ(information_schema, Of(18).InformationSchemaNamespace());
  const std::optional<TypeRow> domain = Of(14).TypeNamed(information_schema, "cardinal_number");
  ASSERT_TRUE(domain);
  EXPECT_EQ(domain->kind, 'd');
  EXPECT_EQ(domain->base_type, types::kInt4Type);
  EXPECT_EQ(domain->oid, Of(18).TypeNamed(information_schema, "cardinal_number")->oid);
}

TEST(BuiltinCatalogTest, TypesForSuggestionsAreNoArrays) {
  const std::vector<TypeRow> rows = Of(17).Types();
  EXPECT_TRUE(std::ranges::any_of(rows, [](const TypeRow& row) { return row.name == "int4"; }));
  EXPECT_TRUE(std::ranges::none_of(rows, [](const TypeRow& row) { return row.name == "_int4"; }));
}

TEST(BuiltinCatalogTest, Functions) {
  const std::vector<FunctionRow> now = Of(14).FunctionsNamed("now");
  ASSERT_EQ(now.size(), 1);
  EXPECT_EQ(now[0].volatility, 's');
  EXPECT_EQ(now[0].result, types::kTimestamptzType);
  EXPECT_EQ(now[0].kind, 'f');

  const std::vector<FunctionRow> uuid = Of(14).FunctionsNamed("gen_random_uuid");
  ASSERT_EQ(uuid.size(), 1);
  EXPECT_EQ(uuid[0].volatility, 'v');
  EXPECT_TRUE(uuid[0].arguments.empty());

  EXPECT_TRUE(Of(17).FunctionsNamed("uuidv7").empty());
  const std::vector<FunctionRow> uuidv7 = Of(18).FunctionsNamed("uuidv7");
  ASSERT_EQ(uuidv7.size(), 2);
  ASSERT_EQ(uuidv7[1].arguments.size(), 1);
  EXPECT_EQ(uuidv7[1].arguments[0], types::kIntervalType);
  ASSERT_EQ(uuidv7[1].argument_names.size(), 1);
  EXPECT_EQ(uuidv7[1].argument_names[0], "shift");

  EXPECT_TRUE(Of(18).FunctionsNamed("no_such_function").empty());
  EXPECT_FALSE(Of(18).Function(types::kInvalidOid));
}

TEST(BuiltinCatalogTest, FunctionsByName) {
  const std::vector<FunctionRow> lower = Of(15).FunctionsNamed("lower");
  EXPECT_TRUE(std::ranges::is_sorted(lower, {}, &FunctionRow::oid));
  EXPECT_EQ(lower.size(), 3);
  for (const FunctionRow& row : lower) EXPECT_EQ(Of(15).Function(row.oid)->name, "lower");
  const std::vector<std::string_view> names = Of(15).FunctionNames();
  EXPECT_TRUE(std::ranges::is_sorted(names));
  EXPECT_TRUE(std::ranges::adjacent_find(names) == names.end());
}

TEST(BuiltinCatalogTest, ArgumentsOfFunctions) {
  const std::vector<FunctionRow> make_interval = Of(16).FunctionsNamed("make_interval");
  ASSERT_EQ(make_interval.size(), 1);
  EXPECT_EQ(make_interval[0].arguments.size(), 7);
  EXPECT_EQ(make_interval[0].argument_names[0], "years");
  EXPECT_EQ(make_interval[0].default_count, 7);
  EXPECT_EQ(make_interval[0].defaults, "0, 0, 0, 0, 0, 0, 0.0");

  const std::vector<FunctionRow> sequence_data = Of(16).FunctionsNamed("pg_sequence_parameters");
  ASSERT_EQ(sequence_data.size(), 1);
  EXPECT_EQ(sequence_data[0].argument_modes, "iooooooo");
  EXPECT_EQ(sequence_data[0].arguments.size(), 1);
  EXPECT_EQ(sequence_data[0].all_arguments.size(), 8);

  const std::vector<FunctionRow> concat = Of(16).FunctionsNamed("concat");
  ASSERT_EQ(concat.size(), 1);
  EXPECT_EQ(concat[0].variadic, types::kAnyType);
}

TEST(BuiltinCatalogTest, AggregatesAndWindowFunctions) {
  EXPECT_EQ(Of(14).FunctionsNamed("row_number")[0].kind, 'w');
  EXPECT_EQ(Of(14).FunctionsNamed("array_agg")[0].kind, 'a');
  EXPECT_EQ(Of(14).FunctionsNamed("array_agg")[0].aggregate_kind, 'n');
  const std::vector<FunctionRow> percentile = Of(14).FunctionsNamed("percentile_cont");
  ASSERT_FALSE(percentile.empty());
  EXPECT_EQ(percentile[0].aggregate_kind, 'o');
  EXPECT_EQ(percentile[0].aggregate_direct_arguments, 1);
  EXPECT_TRUE(Of(15).FunctionsNamed("any_value").empty());
  EXPECT_EQ(Of(16).FunctionsNamed("any_value").size(), 1);
}

TEST(BuiltinCatalogTest, Operators) {
  const Oid equal = OperatorOid(Of(14), "=", types::kInt4Type, types::kInt4Type);
  const std::optional<OperatorRow> row = Of(14).Operator(equal);
  ASSERT_TRUE(row);
  EXPECT_EQ(row->result, types::kBoolType);
  EXPECT_EQ(row->commutator, equal);
  EXPECT_TRUE(row->can_merge);
  EXPECT_TRUE(row->can_hash);
  EXPECT_EQ(Of(14).Operator(row->negator)->name, "<>");
  EXPECT_EQ(Of(14).Operator(OperatorOid(Of(14), "-", 0, types::kInt4Type))->kind, 'l');
  EXPECT_TRUE(Of(14).OperatorsNamed("=====").empty());
}

TEST(BuiltinCatalogTest, Casts) {
  const std::optional<CastRow> widening = Of(14).Cast(types::kInt4Type, types::kInt8Type);
  ASSERT_TRUE(widening);
  EXPECT_EQ(widening->context, 'i');
  EXPECT_EQ(widening->method, 'f');
  EXPECT_EQ(Of(14).Cast(types::kInt8Type, types::kInt4Type)->context, 'a');
  EXPECT_EQ(Of(14).Cast(types::kVarcharType, types::kTextType)->method, 'b');
  EXPECT_FALSE(Of(14).Cast(types::kBoolType, types::kUuidType));
  EXPECT_FALSE(Of(17).Cast(types::kByteaType, types::kInt4Type));
  EXPECT_TRUE(Of(18).Cast(types::kByteaType, types::kInt4Type));
}

TEST(BuiltinCatalogTest, OperatorClassesAndFamilies) {
  const std::optional<OperatorClassRow> text = Of(14).OperatorClassNamed(types::kBtreeAccessMethod, "text_ops");
  ASSERT_TRUE(text);
  EXPECT_TRUE(text->is_default);
  EXPECT_EQ(text->input_type, types::kTextType);
  EXPECT_EQ(Of(14).OperatorClass(text->oid)->name, "text_ops");
  EXPECT_FALSE(Of(14).OperatorClassNamed(types::kBtreeAccessMethod, "jsonb_path_ops"));
  const std::optional<OperatorClassRow> json = Of(14).OperatorClassNamed(types::kGinAccessMethod, "jsonb_path_ops");
  ASSERT_TRUE(json);
  EXPECT_FALSE(json->is_default);
  EXPECT_EQ(json->key_type, types::kInt4Type);

  const std::vector<OperatorClassRow> classes = Of(14).OperatorClasses(types::kHashAccessMethod);
  EXPECT_FALSE(classes.empty());
  for (const OperatorClassRow& row : classes) EXPECT_EQ(row.method, types::kHashAccessMethod);

  const std::optional<OperatorFamilyRow> integers =
      Of(14).OperatorFamilyNamed(types::kBtreeAccessMethod, "integer_ops");
  ASSERT_TRUE(integers);
  EXPECT_EQ(Of(14).OperatorFamily(integers->oid)->name, "integer_ops");
  // Five strategies for each pair of int2, int4 and int8.
  EXPECT_EQ(Of(14).FamilyOperators(integers->oid).size(), 45);
  const std::vector<FamilyOperatorRow> memberships =
      Of(14).OperatorMemberships(OperatorOid(Of(14), "=", types::kInt4Type, types::kInt4Type));
  EXPECT_TRUE(std::ranges::any_of(memberships, [&](const FamilyOperatorRow& row) {
    return row.family == integers->oid && row.strategy == 3 && row.purpose == 's';
  }));
  EXPECT_GT(Of(18).FamilyFunctions(integers->oid).size(), Of(17).FamilyFunctions(integers->oid).size());
  EXPECT_TRUE(Of(18).FamilyOperators(types::kInvalidOid).empty());
}

TEST(BuiltinCatalogTest, AccessMethods) {
  const std::optional<AccessMethodRow> btree = Of(14).AccessMethodNamed("btree");
  ASSERT_TRUE(btree);
  EXPECT_EQ(btree->oid, types::kBtreeAccessMethod);
  EXPECT_TRUE(btree->can_unique);
  EXPECT_TRUE(btree->can_include);
  EXPECT_FALSE(Of(14).AccessMethod(types::kHashAccessMethod)->can_multi_column);
  EXPECT_EQ(Of(14).AccessMethodNamed("heap")->kind, 't');
  EXPECT_FALSE(Of(14).AccessMethodNamed("rtree"));
}

TEST(BuiltinCatalogTest, CollationsAndLanguages) {
  EXPECT_EQ(Of(14).CollationNamed("default")->oid, types::kDefaultCollation);
  EXPECT_EQ(Of(14).Collation(types::kCCollation)->name, "C");
  EXPECT_EQ(Of(14).CollationNamed("und-x-icu")->provider, 'i');
  EXPECT_FALSE(Of(16).CollationNamed("pg_c_utf8"));
  EXPECT_TRUE(Of(17).CollationNamed("pg_c_utf8"));
  EXPECT_EQ(Of(14).Language(types::kSqlLanguage)->name, "sql");
  EXPECT_FALSE(Of(14).LanguageNamed("c")->trusted);
  EXPECT_TRUE(Of(14).LanguageNamed("plpgsql")->trusted);
}

TEST(BuiltinCatalogTest, Relations) {
  const std::optional<RelationRow> classes = Of(14).RelationNamed(types::kPgCatalogNamespace, "pg_class");
  ASSERT_TRUE(classes);
  EXPECT_EQ(classes->oid, 1259);
  EXPECT_EQ(classes->kind, 'r');
  ASSERT_GT(classes->columns.size(), 2);
  EXPECT_EQ(classes->columns[1].name, "relname");
  EXPECT_EQ(classes->columns[1].type, types::kNameType);
  EXPECT_TRUE(classes->columns[1].not_null);
  EXPECT_EQ(Of(14).Type(classes->row_type)->relation, classes->oid);

  const Oid information_schema = Of(14).InformationSchemaNamespace();
  const std::optional<RelationRow> tables = Of(14).RelationNamed(information_schema, "tables");
  ASSERT_TRUE(tables);
  EXPECT_EQ(tables->kind, 'v');
  EXPECT_EQ(tables->columns[2].name, "table_name");
  EXPECT_EQ(Of(14).Type(tables->columns[2].type)->name, "sql_identifier");
  EXPECT_FALSE(Of(14).RelationNamed(types::kPgCatalogNamespace, "tables"));
  EXPECT_EQ(tables->oid, Of(18).RelationNamed(information_schema, "tables")->oid);

  const auto has_column = [](int version, std::string_view column) {
    const std::optional<RelationRow> row = Of(version).RelationNamed(types::kPgCatalogNamespace, "pg_database");
    return std::ranges::any_of(row->columns, [&](const ColumnRow& one) { return one.name == column; });
  };
  EXPECT_TRUE(has_column(14, "datlastsysoid"));
  EXPECT_FALSE(has_column(15, "datlastsysoid"));
  EXPECT_TRUE(std::ranges::is_sorted(Of(14).RelationNames(information_schema)));
}

TEST(BuiltinCatalogTest, Settings) {
  const std::optional<SettingRow> style = Of(14).Setting("datestyle");
  ASSERT_TRUE(style);
  EXPECT_EQ(style->name, "DateStyle");
  EXPECT_EQ(style->kind, 's');
  EXPECT_EQ(Of(14).Setting("LOCK_TIMEOUT")->kind, 'i');
  EXPECT_EQ(Of(14).Setting("lock_timeout")->unit, "ms");
  EXPECT_EQ(Of(14).Setting("lock_timeout")->min_value, "0");
  EXPECT_EQ(Of(14).Setting("wal_level")->enum_values, "minimal,replica,logical");
  EXPECT_EQ(Of(14).Setting("max_connections")->context, "postmaster");
  EXPECT_TRUE(Of(14).Setting("role"));
  EXPECT_FALSE(Of(16).Setting("transaction_timeout"));
  EXPECT_TRUE(Of(17).Setting("transaction_timeout"));
  EXPECT_FALSE(Of(17).Setting("no_such_setting"));
}

TEST(BuiltinCatalogTest, Keywords) {
  EXPECT_EQ(Of(14).Keyword("select")->category, 'R');
  EXPECT_EQ(Of(14).Keyword("between")->category, 'C');
  EXPECT_EQ(Of(14).Keyword("left")->category, 'T');
  EXPECT_EQ(Of(14).Keyword("abort")->category, 'U');
  EXPECT_TRUE(Of(14).Keyword("abort")->bare_label);
  EXPECT_FALSE(Of(14).Keyword("as")->bare_label);
  EXPECT_FALSE(Of(16).Keyword("json_table"));
  EXPECT_TRUE(Of(17).Keyword("json_table"));
  EXPECT_FALSE(Of(17).Keyword("SELECT"));
}

TEST(BuiltinCatalogTest, NamesOnly) {
  EXPECT_TRUE(Of(14).TextSearchConfiguration("english"));
  EXPECT_FALSE(Of(17).TextSearchConfiguration("estonian"));
  EXPECT_TRUE(Of(18).TextSearchConfiguration("estonian"));
  EXPECT_TRUE(Of(14).TextSearchDictionary("english_stem"));
  EXPECT_TRUE(Of(14).TextSearchParser("default"));
  EXPECT_TRUE(Of(14).TextSearchTemplate("snowball"));
  EXPECT_TRUE(Of(14).Role("pg_read_all_data"));
  EXPECT_FALSE(Of(16).Role("pg_maintain"));
  EXPECT_TRUE(Of(17).Role("pg_maintain"));
  EXPECT_FALSE(Of(17).Role("postgres"));
}

}  // namespace
}  // namespace pgtidy::builtin
