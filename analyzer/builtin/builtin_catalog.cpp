#include "analyzer/builtin/builtin_catalog.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <optional>
#include <ranges>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzer/builtin/stored.h"

namespace pgtidy::builtin {
namespace {

using stored::View;

/// The record that holds in `version` among `records`.
template <typename Records>
auto Holding(const Records& records, int version) -> decltype(&*std::ranges::begin(records)) {
  for (const auto& record : records) {
    if (record.versions.Contain(version)) return &record;
  }
  return nullptr;
}

/// The record of a table that is ordered by oid.
template <typename Record>
const Record* WithOid(std::span<const Record> records, Oid oid, int version) {
  return Holding(std::ranges::equal_range(records, oid, {}, &Record::oid), version);
}

/// The record of a table that is ordered by name.
template <typename Record>
const Record* WithName(std::span<const Record> records, std::string_view name, int version) {
  return Holding(std::ranges::equal_range(records, name, {}, [](const Record& record) { return View(record.name); }),
                 version);
}

/// Of a few records in the order of their names, the one with the number that holds in `version`; null if there is
/// none.
const stored::Named* NamedWithOid(std::span<const stored::Named> records, Oid oid, int version) {
  const auto found = std::ranges::find_if(records, [oid, version](const stored::Named& record) {
    return record.oid == oid && record.versions.Contain(version);
  });
  return found == records.end() ? nullptr : &*found;
}

/// Part of an order of `records`: the places whose `key` equals `wanted`.
template <typename Record, typename Key, typename Projection>
auto PlacesOf(std::span<const Record> records, std::span<const stored::Index> order, const Key& wanted,
              Projection key) {
  return std::ranges::equal_range(order, wanted, {},
                                  [records, key](stored::Index place) { return std::invoke(key, records[place]); });
}

/// As PlacesOf(), the one record that holds in `version`.
template <typename Record, typename Key, typename Projection>
const Record* FirstOf(std::span<const Record> records, std::span<const stored::Index> order, const Key& wanted,
                      Projection key, int version) {
  for (const stored::Index place : PlacesOf(records, order, wanted, key)) {
    if (records[place].versions.Contain(version)) return &records[place];
  }
  return nullptr;
}

template <typename Record>
std::string_view NameOf(const Record& record) {
  return View(record.name);
}

template <typename T>
std::span<const T> Part(std::span<const T> pool, stored::Slice slice) {
  return pool.subspan(slice.begin, slice.size);
}

/// Texts cannot lie ready in the program, as they hold addresses: made when the first one is asked for.
std::span<const std::string_view> ArgumentNames(stored::Slice slice) {
  static const std::vector<std::string_view> names = [] {
    std::vector<std::string_view> all;
    all.reserve(stored::ArgumentNames().size());
    for (const stored::Text name : stored::ArgumentNames()) all.push_back(View(name));
    return all;
  }();
  return Part(std::span(names), slice);
}

/// As ArgumentNames().
std::span<const ColumnRow> Columns(stored::Slice slice) {
  static const std::vector<ColumnRow> columns = [] {
    std::vector<ColumnRow> all;
    all.reserve(stored::Columns().size());
    for (const stored::Column& column : stored::Columns()) {
      all.push_back(
          {.name = View(column.name), .type = column.type, .typmod = column.typmod, .not_null = column.not_null});
    }
    return all;
  }();
  return Part(std::span(columns), slice);
}

TypeRow RowOf(const stored::Type& type) {
  return {.oid = type.oid,
          .name = View(type.name),
          .namespace_oid = type.namespace_oid,
          .kind = type.kind,
          .category = type.category,
          .preferred = type.preferred,
          .length = type.length,
          .relation = type.relation,
          .element = type.element,
          .true_array = type.true_array,
          .subscriptable = type.subscriptable,
          .array = type.array,
          .base_type = type.base_type,
          .typmod = type.typmod,
          .not_null = type.not_null,
          .collation = type.collation,
          .has_typmod = type.has_typmod,
          .delimiter = type.delimiter,
          .storage = type.storage,
          .alignment = type.alignment,
          .by_value = type.by_value,
          .range_subtype = type.range_subtype,
          .range = type.range,
          .multirange = type.multirange};
}

FunctionRow RowOf(const stored::Function& function) {
  return {.oid = function.oid,
          .name = View(function.name),
          .namespace_oid = function.namespace_oid,
          .kind = function.kind,
          .volatility = function.volatility,
          .parallel = function.parallel,
          .strict = function.strict,
          .returns_set = function.returns_set,
          .leakproof = function.leakproof,
          .variadic = function.variadic,
          .result = function.result,
          .language = function.language,
          .arguments = Part(stored::Oids(), function.arguments),
          .all_arguments = Part(stored::Oids(), function.all_arguments),
          .argument_modes = View(function.argument_modes),
          .argument_names = ArgumentNames(function.argument_names),
          .default_count = function.default_count,
          .defaults = View(function.defaults),
          .aggregate_kind = function.aggregate_kind,
          .aggregate_direct_arguments = function.aggregate_direct_arguments};
}

OperatorRow RowOf(const stored::Operator& stored_operator) {
  return {.oid = stored_operator.oid,
          .name = View(stored_operator.name),
          .namespace_oid = stored_operator.namespace_oid,
          .kind = stored_operator.kind,
          .left = stored_operator.left,
          .right = stored_operator.right,
          .result = stored_operator.result,
          .commutator = stored_operator.commutator,
          .negator = stored_operator.negator,
          .function = stored_operator.function,
          .can_merge = stored_operator.can_merge,
          .can_hash = stored_operator.can_hash};
}

OperatorClassRow RowOf(const stored::OperatorClass& operator_class) {
  return {.oid = operator_class.oid,
          .name = View(operator_class.name),
          .method = operator_class.method,
          .family = operator_class.family,
          .input_type = operator_class.input_type,
          .key_type = operator_class.key_type,
          .is_default = operator_class.is_default};
}

OperatorFamilyRow RowOf(const stored::OperatorFamily& family) {
  return {.oid = family.oid, .name = View(family.name), .method = family.method};
}

CastRow RowOf(const stored::Cast& cast) {
  return {.source = cast.source,
          .target = cast.target,
          .function = cast.function,
          .context = cast.context,
          .method = cast.method};
}

AccessMethodRow RowOf(const stored::AccessMethod& method) {
  return {.oid = method.oid,
          .name = View(method.name),
          .kind = method.kind,
          .can_order = method.can_order,
          .can_unique = method.can_unique,
          .can_multi_column = method.can_multi_column,
          .can_exclude = method.can_exclude,
          .can_include = method.can_include};
}

CollationRow RowOf(const stored::Collation& collation) {
  return {.oid = collation.oid,
          .name = View(collation.name),
          .provider = collation.provider,
          .deterministic = collation.deterministic};
}

LanguageRow RowOf(const stored::Language& language) {
  return {.oid = language.oid, .name = View(language.name), .trusted = language.trusted};
}

RelationRow RowOf(const stored::Relation& relation) {
  return {.oid = relation.oid,
          .name = View(relation.name),
          .namespace_oid = relation.namespace_oid,
          .kind = relation.kind,
          .row_type = relation.row_type,
          .columns = Columns(relation.columns)};
}

SettingRow RowOf(const stored::Setting& setting) {
  return {.name = View(setting.name),
          .kind = setting.kind,
          .context = View(setting.context),
          .enum_values = View(setting.enum_values),
          .unit = View(setting.unit),
          .min_value = View(setting.min_value),
          .max_value = View(setting.max_value)};
}

KeywordRow RowOf(const stored::Keyword& keyword) {
  return {.word = View(keyword.name), .category = keyword.category, .bare_label = keyword.bare_label};
}

NamedRow RowOf(const stored::Named& named) { return {.oid = named.oid, .name = View(named.name)}; }

/// The row of a record that may be there.
template <typename Record>
auto RowIf(const Record* record) -> std::optional<decltype(RowOf(*record))> {
  if (record == nullptr) return std::nullopt;
  return RowOf(*record);
}

/// All that have that name, by oid.
template <typename Record>
auto RowsNamed(std::span<const Record> records, std::span<const stored::Index> by_name, std::string_view name,
               int version) {
  std::vector<decltype(RowOf(records.front()))> rows;
  for (const stored::Index place : PlacesOf(records, by_name, name, NameOf<Record>)) {
    if (records[place].versions.Contain(version)) rows.push_back(RowOf(records[place]));
  }
  return rows;
}

/// The members of a family that hold in `version`.
template <typename Row>
std::span<const Row> MembersOf(Oid family, std::span<const stored::FamilyMembers> families, std::span<const Row> pool,
                               int version) {
  const stored::FamilyMembers* found =
      Holding(std::ranges::equal_range(families, family, {}, &stored::FamilyMembers::family), version);
  if (found == nullptr) return {};
  return Part(pool, found->members);
}

/// What the orders of operator classes and families go by.
constexpr auto kMethodAndName = [](const auto& record) { return std::pair(record.method, View(record.name)); };
/// What the orders of types and relations go by.
constexpr auto kNamespaceAndName = [](const auto& record) {
  return std::pair(record.namespace_oid, View(record.name));
};

std::string LowerCase(std::string_view text) {
  std::string lower(text);
  for (char& letter : lower) {
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  }
  return lower;
}

}  // namespace

const BuiltinCatalog& BuiltinCatalog::ForVersion(int version) {
  static const std::array<BuiltinCatalog, kNewestVersion - kOldestVersion + 1> catalogs = [] {
    static_assert(kOldestVersion == 14 && kNewestVersion == 18);
    return std::array{BuiltinCatalog(14), BuiltinCatalog(15), BuiltinCatalog(16), BuiltinCatalog(17),
                      BuiltinCatalog(18)};
  }();
  return catalogs[static_cast<size_t>(std::clamp(version, kOldestVersion, kNewestVersion) - kOldestVersion)];
}

std::optional<TypeRow> BuiltinCatalog::Type(Oid oid) const { return RowIf(WithOid(stored::Types(), oid, version_)); }

std::optional<TypeRow> BuiltinCatalog::TypeNamed(Oid namespace_oid, std::string_view name) const {
  return RowIf(
      FirstOf(stored::Types(), stored::TypesByName(), std::pair(namespace_oid, name), kNamespaceAndName, version_));
}

std::vector<TypeRow> BuiltinCatalog::Types() const {
  std::vector<TypeRow> rows;
  for (const stored::Type& type : stored::Types()) {
    if (type.versions.Contain(version_) && !type.true_array) rows.push_back(RowOf(type));
  }
  return rows;
}

std::optional<FunctionRow> BuiltinCatalog::Function(Oid oid) const {
  return RowIf(WithOid(stored::Functions(), oid, version_));
}

std::vector<FunctionRow> BuiltinCatalog::FunctionsNamed(std::string_view name) const {
  return RowsNamed(stored::Functions(), stored::FunctionsByName(), name, version_);
}

std::vector<std::string_view> BuiltinCatalog::FunctionNames() const {
  std::vector<std::string_view> names;
  for (const stored::Index place : stored::FunctionsByName()) {
    const stored::Function& function = stored::Functions()[place];
    if (!function.versions.Contain(version_)) continue;
    if (names.empty() || names.back() != View(function.name)) names.push_back(View(function.name));
  }
  return names;
}

std::optional<OperatorRow> BuiltinCatalog::Operator(Oid oid) const {
  return RowIf(WithOid(stored::Operators(), oid, version_));
}

std::vector<OperatorRow> BuiltinCatalog::OperatorsNamed(std::string_view name) const {
  return RowsNamed(stored::Operators(), stored::OperatorsByName(), name, version_);
}

std::optional<CastRow> BuiltinCatalog::Cast(Oid source, Oid target) const {
  return RowIf(
      Holding(std::ranges::equal_range(stored::Casts(), std::pair(source, target), {},
                                       [](const stored::Cast& cast) { return std::pair(cast.source, cast.target); }),
              version_));
}

std::optional<OperatorClassRow> BuiltinCatalog::OperatorClass(Oid oid) const {
  return RowIf(WithOid(stored::OperatorClasses(), oid, version_));
}

std::optional<OperatorClassRow> BuiltinCatalog::OperatorClassNamed(Oid method, std::string_view name) const {
  return RowIf(FirstOf(stored::OperatorClasses(), stored::OperatorClassesByName(), std::pair(method, name),
                       kMethodAndName, version_));
}

std::vector<OperatorClassRow> BuiltinCatalog::OperatorClasses(Oid method) const {
  std::vector<OperatorClassRow> rows;
  for (const stored::Index place :
       PlacesOf(stored::OperatorClasses(), stored::OperatorClassesByName(), method, &stored::OperatorClass::method)) {
    const stored::OperatorClass& operator_class = stored::OperatorClasses()[place];
    if (operator_class.versions.Contain(version_)) rows.push_back(RowOf(operator_class));
  }
  return rows;
}

std::optional<OperatorFamilyRow> BuiltinCatalog::OperatorFamily(Oid oid) const {
  return RowIf(WithOid(stored::OperatorFamilies(), oid, version_));
}

std::optional<OperatorFamilyRow> BuiltinCatalog::OperatorFamilyNamed(Oid method, std::string_view name) const {
  return RowIf(FirstOf(stored::OperatorFamilies(), stored::OperatorFamiliesByName(), std::pair(method, name),
                       kMethodAndName, version_));
}

std::span<const FamilyOperatorRow> BuiltinCatalog::FamilyOperators(Oid family) const {
  return MembersOf(family, stored::OperatorsOfFamilies(), stored::FamilyOperators(), version_);
}

std::vector<FamilyOperatorRow> BuiltinCatalog::OperatorMemberships(Oid operator_oid) const {
  const auto operator_of = [](const stored::OperatorMembership& membership) {
    return stored::FamilyOperators()[membership.member].operator_oid;
  };
  std::vector<FamilyOperatorRow> rows;
  for (const stored::OperatorMembership& membership :
       std::ranges::equal_range(stored::OperatorMemberships(), operator_oid, {}, operator_of)) {
    if (membership.versions.Contain(version_)) rows.push_back(stored::FamilyOperators()[membership.member]);
  }
  return rows;
}

std::span<const FamilyFunctionRow> BuiltinCatalog::FamilyFunctions(Oid family) const {
  return MembersOf(family, stored::FunctionsOfFamilies(), stored::FamilyFunctions(), version_);
}

std::optional<AccessMethodRow> BuiltinCatalog::AccessMethod(Oid oid) const {
  return RowIf(WithOid(stored::AccessMethods(), oid, version_));
}

std::optional<AccessMethodRow> BuiltinCatalog::AccessMethodNamed(std::string_view name) const {
  return RowIf(
      FirstOf(stored::AccessMethods(), stored::AccessMethodsByName(), name, NameOf<stored::AccessMethod>, version_));
}

std::optional<CollationRow> BuiltinCatalog::Collation(Oid oid) const {
  return RowIf(WithOid(stored::Collations(), oid, version_));
}

std::optional<CollationRow> BuiltinCatalog::CollationNamed(std::string_view name) const {
  return RowIf(FirstOf(stored::Collations(), stored::CollationsByName(), name, NameOf<stored::Collation>, version_));
}

std::optional<LanguageRow> BuiltinCatalog::Language(Oid oid) const {
  return RowIf(WithOid(stored::Languages(), oid, version_));
}

std::optional<LanguageRow> BuiltinCatalog::LanguageNamed(std::string_view name) const {
  return RowIf(FirstOf(stored::Languages(), stored::LanguagesByName(), name, NameOf<stored::Language>, version_));
}

Oid BuiltinCatalog::InformationSchemaNamespace() const {
  // The only schema besides pg_catalog, and one of our own oids: it has functions in every version.
  static const Oid information_schema = std::ranges::find_if_not(stored::Functions(), [](const auto& function) {
                                          return function.namespace_oid == types::kPgCatalogNamespace;
                                        })->namespace_oid;
  return information_schema;
}

std::optional<RelationRow> BuiltinCatalog::Relation(Oid oid) const {
  return RowIf(WithOid(stored::Relations(), oid, version_));
}

std::optional<RelationRow> BuiltinCatalog::RelationNamed(Oid namespace_oid, std::string_view name) const {
  return RowIf(FirstOf(stored::Relations(), stored::RelationsByName(), std::pair(namespace_oid, name),
                       kNamespaceAndName, version_));
}

std::vector<std::string_view> BuiltinCatalog::RelationNames(Oid namespace_oid) const {
  std::vector<std::string_view> names;
  for (const stored::Index place :
       PlacesOf(stored::Relations(), stored::RelationsByName(), namespace_oid, &stored::Relation::namespace_oid)) {
    const stored::Relation& relation = stored::Relations()[place];
    if (relation.versions.Contain(version_)) names.push_back(View(relation.name));
  }
  return names;
}

std::optional<SettingRow> BuiltinCatalog::Setting(std::string_view name) const {
  return RowIf(
      Holding(std::ranges::equal_range(stored::Settings(), LowerCase(name), {},
                                       [](const stored::Setting& setting) { return LowerCase(View(setting.name)); }),
              version_));
}

std::optional<KeywordRow> BuiltinCatalog::Keyword(std::string_view word) const {
  return RowIf(WithName(stored::Keywords(), word, version_));
}

std::optional<NamedRow> BuiltinCatalog::TextSearchConfiguration(std::string_view name) const {
  return RowIf(WithName(stored::TextSearchConfigurations(), name, version_));
}

std::optional<NamedRow> BuiltinCatalog::TextSearchDictionary(std::string_view name) const {
  return RowIf(WithName(stored::TextSearchDictionaries(), name, version_));
}

std::optional<NamedRow> BuiltinCatalog::TextSearchConfiguration(Oid oid) const {
  return RowIf(NamedWithOid(stored::TextSearchConfigurations(), oid, version_));
}

std::optional<NamedRow> BuiltinCatalog::TextSearchDictionary(Oid oid) const {
  return RowIf(NamedWithOid(stored::TextSearchDictionaries(), oid, version_));
}

std::optional<NamedRow> BuiltinCatalog::TextSearchParser(std::string_view name) const {
  return RowIf(WithName(stored::TextSearchParsers(), name, version_));
}

std::optional<NamedRow> BuiltinCatalog::TextSearchTemplate(std::string_view name) const {
  return RowIf(WithName(stored::TextSearchTemplates(), name, version_));
}

std::optional<NamedRow> BuiltinCatalog::Role(std::string_view name) const {
  return RowIf(WithName(stored::Roles(), name, version_));
}

}  // namespace pgtidy::builtin
