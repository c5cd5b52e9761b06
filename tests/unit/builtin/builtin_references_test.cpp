#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "analyzer/builtin/builtin_catalog.h"
#include "analyzer/builtin/stored.h"

namespace pgtidy::builtin {
namespace {

/// Every reference of a row leads to a row of the same version.
class BuiltinReferencesTest : public testing::TestWithParam<int> {
 protected:
  [[nodiscard]] const BuiltinCatalog& catalog() const { return BuiltinCatalog::ForVersion(GetParam()); }

  void ExpectType(Oid oid, std::string_view of) const {
    EXPECT_TRUE(oid == types::kInvalidOid || catalog().Type(oid)) << "type " << oid << " of " << of;
  }
  void ExpectNamespace(Oid oid, std::string_view of) const {
    EXPECT_TRUE(oid == types::kPgCatalogNamespace || oid == catalog().InformationSchemaNamespace()) << of;
  }
  void ExpectFunction(Oid oid, std::string_view of) const {
    EXPECT_TRUE(oid == types::kInvalidOid || catalog().Function(oid)) << "function " << oid << " of " << of;
  }
  void ExpectOperator(Oid oid, std::string_view of) const {
    EXPECT_TRUE(oid == types::kInvalidOid || catalog().Operator(oid)) << "operator " << oid << " of " << of;
  }
  [[nodiscard]] bool Holds(const stored::Versions& versions) const { return versions.Contain(GetParam()); }
};

TEST_P(BuiltinReferencesTest, OfTypes) {
  for (const stored::Type& stored : stored::Types()) {
    if (!Holds(stored.versions)) continue;
    const TypeRow row = catalog().Type(stored.oid).value();
    ASSERT_EQ(row.name, stored::View(stored.name));
    EXPECT_EQ(catalog().TypeNamed(row.namespace_oid, row.name)->oid, row.oid);
    ExpectNamespace(row.namespace_oid, row.name);
    for (const Oid oid : {row.element, row.array, row.base_type, row.range_subtype, row.range, row.multirange}) {
      ExpectType(oid, row.name);
    }
    EXPECT_TRUE(row.relation == types::kInvalidOid || catalog().Relation(row.relation)) << row.name;
    EXPECT_TRUE(row.collation == types::kInvalidOid || catalog().Collation(row.collation)) << row.name;
    EXPECT_TRUE(row.array == types::kInvalidOid || catalog().Type(row.array)->element == row.oid) << row.name;
  }
}

TEST_P(BuiltinReferencesTest, OfFunctions) {
  for (const stored::Function& stored : stored::Functions()) {
    if (!Holds(stored.versions)) continue;
    const FunctionRow row = catalog().Function(stored.oid).value();
    ExpectNamespace(row.namespace_oid, row.name);
    ExpectType(row.variadic, row.name);
    ExpectType(row.result, row.name);
    for (const Oid oid : row.arguments) ExpectType(oid, row.name);
    for (const Oid oid : row.all_arguments) ExpectType(oid, row.name);
    EXPECT_TRUE(catalog().Language(row.language)) << row.name;
    // PostgreSQL has functions with modes of their input arguments only (satisfies_hash_partition).
    const size_t count = row.all_arguments.empty() ? row.arguments.size() : row.all_arguments.size();
    EXPECT_TRUE(row.argument_modes.empty() || row.argument_modes.size() == count) << row.name;
    EXPECT_TRUE(row.all_arguments.empty() || !row.argument_modes.empty()) << row.name;
    EXPECT_TRUE(row.argument_names.empty() || row.argument_names.size() == count) << row.name;
    EXPECT_EQ(row.default_count == 0, row.defaults.empty()) << row.name;
    EXPECT_EQ(row.kind == 'a', row.aggregate_kind != 0) << row.name;
    EXPECT_TRUE(std::ranges::any_of(catalog().FunctionsNamed(row.name),
                                    [&](const FunctionRow& one) { return one.oid == row.oid; }));
  }
}

TEST_P(BuiltinReferencesTest, OfOperators) {
  for (const stored::Operator& stored : stored::Operators()) {
    if (!Holds(stored.versions)) continue;
    const OperatorRow row = catalog().Operator(stored.oid).value();
    EXPECT_EQ(row.kind == 'l', row.left == types::kInvalidOid) << row.oid;
    for (const Oid oid : {row.left, row.right, row.result}) ExpectType(oid, row.name);
    ExpectOperator(row.commutator, row.name);
    ExpectOperator(row.negator, row.name);
    ExpectFunction(row.function, row.name);
  }
}

TEST_P(BuiltinReferencesTest, OfCasts) {
  for (const stored::Cast& stored : stored::Casts()) {
    if (!Holds(stored.versions)) continue;
    const CastRow row = catalog().Cast(stored.source, stored.target).value();
    ExpectType(row.source, "cast");
    ExpectType(row.target, "cast");
    ExpectFunction(row.function, "cast");
    EXPECT_EQ(row.method == 'f', row.function != types::kInvalidOid);
  }
}

TEST_P(BuiltinReferencesTest, OfOperatorClassesAndFamilies) {
  for (const stored::OperatorClass& stored : stored::OperatorClasses()) {
    if (!Holds(stored.versions)) continue;
    const OperatorClassRow row = catalog().OperatorClass(stored.oid).value();
    EXPECT_TRUE(catalog().AccessMethod(row.method)) << row.name;
    EXPECT_EQ(catalog().OperatorFamily(row.family)->method, row.method) << row.name;
    EXPECT_EQ(catalog().OperatorClassNamed(row.method, row.name)->oid, row.oid);
    ExpectType(row.input_type, row.name);
    ExpectType(row.key_type, row.name);
  }
  for (const stored::OperatorFamily& stored : stored::OperatorFamilies()) {
    if (!Holds(stored.versions)) continue;
    const OperatorFamilyRow row = catalog().OperatorFamily(stored.oid).value();
    EXPECT_EQ(catalog().OperatorFamilyNamed(row.method, row.name)->oid, row.oid);
    EXPECT_FALSE(catalog().FamilyFunctions(row.oid).empty()) << row.name;
    for (const FamilyOperatorRow& member : catalog().FamilyOperators(row.oid)) {
      EXPECT_EQ(member.family, row.oid);
      EXPECT_TRUE(catalog().Operator(member.operator_oid)) << row.name;
      ExpectType(member.left, row.name);
      ExpectType(member.right, row.name);
      EXPECT_TRUE(std::ranges::any_of(catalog().OperatorMemberships(member.operator_oid),
                                      [&](const FamilyOperatorRow& one) { return one.family == row.oid; }));
    }
    for (const FamilyFunctionRow& member : catalog().FamilyFunctions(row.oid)) {
      EXPECT_EQ(member.family, row.oid);
      EXPECT_TRUE(catalog().Function(member.function)) << row.name;
    }
  }
}

TEST_P(BuiltinReferencesTest, OfRelations) {
  for (const stored::Relation& stored : stored::Relations()) {
    if (!Holds(stored.versions)) continue;
    const RelationRow row = catalog().Relation(stored.oid).value();
    ExpectNamespace(row.namespace_oid, row.name);
    EXPECT_EQ(catalog().RelationNamed(row.namespace_oid, row.name)->oid, row.oid);
    EXPECT_EQ(catalog().Type(row.row_type)->relation, row.oid) << row.name;
    EXPECT_FALSE(row.columns.empty()) << row.name;
    for (const ColumnRow& column : row.columns) ExpectType(column.type, column.name);
  }
}

INSTANTIATE_TEST_SUITE_P(Versions, BuiltinReferencesTest, testing::Values(14, 15, 16, 17, 18));

}  // namespace
}  // namespace pgtidy::builtin
