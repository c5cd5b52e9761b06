#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/builtin/rows.h"

namespace pgtidy::builtin {

inline constexpr int kOldestVersion = 14;
inline constexpr int kNewestVersion = 18;

/// What `CREATE EXTENSION` finds on a server.
struct ExtensionInfo {
  std::string_view name;
  std::string_view default_version;
  std::vector<std::string_view> requires_extensions;  ///< Names.
  bool trusted = false;
  bool relocatable = false;
  /// It comes with PostgreSQL itself, so its version follows from the server's. The definitions of any other extension
  /// are those of `default_version`; a server may have another one, with more or fewer objects.
  bool bundled = false;
  std::string_view schema;  ///< Fixed schema of its control file, or empty.
  std::string_view comment;
  /// SQL that makes its objects, in an order that works; names are qualified by `@extschema@`, other extensions' by
  /// `@extschema:name@`. A form of our own, made from the catalogue of a server that had the extension:
  /// docs/builtin_catalogue.md.
  std::string_view definitions;
};

/// PostgreSQL's own catalogue, of one version. Cheap to make and copy: it only points into constant data; each lookup
/// is a binary search. Returned rows and names live as long as the program.
class BuiltinCatalog {
 public:
  /// `version` is taken as the nearest of 14 to 18.
  [[nodiscard]] static const BuiltinCatalog& ForVersion(int version);

  [[nodiscard]] int version() const { return version_; }

  [[nodiscard]] std::optional<TypeRow> Type(Oid oid) const;
  /// `name` as in pg_type: `int4`, `_text`.
  [[nodiscard]] std::optional<TypeRow> TypeNamed(Oid namespace_oid, std::string_view name) const;
  /// Every type that is not an array, for suggestions.
  [[nodiscard]] std::vector<TypeRow> Types() const;

  [[nodiscard]] std::optional<FunctionRow> Function(Oid oid) const;
  /// All of pg_catalog and information_schema with that name, by oid.
  [[nodiscard]] std::vector<FunctionRow> FunctionsNamed(std::string_view name) const;
  /// Distinct names, sorted, for suggestions.
  [[nodiscard]] std::vector<std::string_view> FunctionNames() const;

  [[nodiscard]] std::optional<OperatorRow> Operator(Oid oid) const;
  [[nodiscard]] std::vector<OperatorRow> OperatorsNamed(std::string_view name) const;

  [[nodiscard]] std::optional<CastRow> Cast(Oid source, Oid target) const;

  [[nodiscard]] std::optional<OperatorClassRow> OperatorClass(Oid oid) const;
  [[nodiscard]] std::optional<OperatorClassRow> OperatorClassNamed(Oid method, std::string_view name) const;
  /// All of an access method.
  [[nodiscard]] std::vector<OperatorClassRow> OperatorClasses(Oid method) const;
  [[nodiscard]] std::optional<OperatorFamilyRow> OperatorFamily(Oid oid) const;
  [[nodiscard]] std::optional<OperatorFamilyRow> OperatorFamilyNamed(Oid method, std::string_view name) const;
  /// The operators of a family.
  [[nodiscard]] std::span<const FamilyOperatorRow> FamilyOperators(Oid family) const;
  /// The families in which an operator stands.
  [[nodiscard]] std::vector<FamilyOperatorRow> OperatorMemberships(Oid operator_oid) const;
  [[nodiscard]] std::span<const FamilyFunctionRow> FamilyFunctions(Oid family) const;

  [[nodiscard]] std::optional<AccessMethodRow> AccessMethod(Oid oid) const;
  [[nodiscard]] std::optional<AccessMethodRow> AccessMethodNamed(std::string_view name) const;
  [[nodiscard]] std::optional<CollationRow> Collation(Oid oid) const;
  [[nodiscard]] std::optional<CollationRow> CollationNamed(std::string_view name) const;
  [[nodiscard]] std::optional<LanguageRow> Language(Oid oid) const;
  [[nodiscard]] std::optional<LanguageRow> LanguageNamed(std::string_view name) const;

  [[nodiscard]] Oid InformationSchemaNamespace() const;
  [[nodiscard]] std::optional<RelationRow> Relation(Oid oid) const;
  [[nodiscard]] std::optional<RelationRow> RelationNamed(Oid namespace_oid, std::string_view name) const;
  [[nodiscard]] std::vector<std::string_view> RelationNames(Oid namespace_oid) const;

  [[nodiscard]] std::optional<SettingRow> Setting(std::string_view name) const;  ///< Letter case does not matter.
  [[nodiscard]] std::optional<KeywordRow> Keyword(std::string_view word) const;  ///< Lower case.
  [[nodiscard]] std::optional<NamedRow> TextSearchConfiguration(std::string_view name) const;
  [[nodiscard]] std::optional<NamedRow> TextSearchDictionary(std::string_view name) const;
  [[nodiscard]] std::optional<NamedRow> TextSearchConfiguration(Oid oid) const;
  [[nodiscard]] std::optional<NamedRow> TextSearchDictionary(Oid oid) const;
  [[nodiscard]] std::optional<NamedRow> TextSearchParser(std::string_view name) const;
  [[nodiscard]] std::optional<NamedRow> TextSearchTemplate(std::string_view name) const;
  [[nodiscard]] std::optional<NamedRow> Role(std::string_view name) const;  ///< Predefined roles.

  /// What is known of an extension on this version; nothing if the extension is not known.
  [[nodiscard]] std::optional<ExtensionInfo> Extension(std::string_view name) const;
  /// Names, sorted.
  [[nodiscard]] std::vector<std::string_view> ExtensionNames() const;

 private:
  explicit BuiltinCatalog(int version) : version_(version) {}
  int version_;
};

}  // namespace pgtidy::builtin
