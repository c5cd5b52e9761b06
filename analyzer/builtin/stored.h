#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "analyzer/builtin/rows.h"

/// The tables that generate.py makes of data/, as they lie in the program: numbers only, so that nothing is relocated
/// or built when it starts. Texts are offsets, lists are slices of a pool.
namespace pgtidy::builtin::stored {

/// Offset of a text that ends with NUL, see View().
using Text = uint32_t;
/// A place in a table, for the orders that are not the table's own.
using Index = uint16_t;

/// The versions in which a record holds.
struct Versions {
  uint8_t since;
  uint8_t until;

  [[nodiscard]] bool Contain(int version) const { return since <= version && version <= until; }
};

/// Part of a pool.
struct Slice {
  uint32_t begin;
  uint16_t size;
};

/// Ordered by oid.
struct Type {
  Oid oid;
  Versions versions;
  int16_t length;
  Text name;
  Oid namespace_oid;
  Oid relation;
  Oid element;
  Oid array;
  Oid base_type;
  int32_t typmod;
  Oid collation;
  Oid range_subtype;
  Oid range;
  Oid multirange;
  char kind;
  char category;
  char delimiter;
  char storage;
  char alignment;
  bool preferred;
  bool true_array;
  bool subscriptable;
  bool not_null;
  bool has_typmod;
  bool by_value;
};

/// Ordered by oid.
struct Function {
  Oid oid;
  Versions versions;
  uint8_t default_count;
  uint8_t aggregate_direct_arguments;
  Text name;
  Oid namespace_oid;
  Oid variadic;
  Oid result;
  Oid language;
  Slice arguments;       ///< Of Oids().
  Slice all_arguments;   ///< Of Oids().
  Slice argument_names;  ///< Of ArgumentNames().
  Text argument_modes;
  Text defaults;
  char kind;
  char volatility;
  char parallel;
  char aggregate_kind;
  bool strict;
  bool returns_set;
  bool leakproof;
};

/// Ordered by oid.
struct Operator {
  Oid oid;
  Versions versions;
  Text name;
  Oid namespace_oid;
  Oid left;
  Oid right;
  Oid result;
  Oid commutator;
  Oid negator;
  Oid function;
  char kind;
  bool can_merge;
  bool can_hash;
};

/// Ordered by source, target.
struct Cast {
  Oid source;
  Oid target;
  Versions versions;
  Oid function;
  char context;
  char method;
};

/// Ordered by oid.
struct OperatorClass {
  Oid oid;
  Versions versions;
  Text name;
  Oid method;
  Oid family;
  Oid input_type;
  Oid key_type;
  bool is_default;
};

/// Ordered by oid.
struct OperatorFamily {
  Oid oid;
  Versions versions;
  Text name;
  Oid method;
};

/// The members of a family, which lie together. Ordered by family.
struct FamilyMembers {
  Oid family;
  Versions versions;
  Slice members;
};

/// That an operator stands in a family. Ordered by the operator.
struct OperatorMembership {
  Versions versions;
  Index member;  ///< Of FamilyOperators().
};

/// Ordered by oid.
struct AccessMethod {
  Oid oid;
  Versions versions;
  Text name;
  char kind;
  bool can_order;
  bool can_unique;
  bool can_multi_column;
  bool can_exclude;
  bool can_include;
};

/// Ordered by oid.
struct Collation {
  Oid oid;
  Versions versions;
  Text name;
  char provider;
  bool deterministic;
};

/// Ordered by oid.
struct Language {
  Oid oid;
  Versions versions;
  Text name;
  bool trusted;
};

struct Column {
  Text name;
  Oid type;
  int32_t typmod;
  bool not_null;
};

/// Ordered by oid.
struct Relation {
  Oid oid;
  Versions versions;
  Text name;
  Oid namespace_oid;
  Oid row_type;
  Slice columns;  ///< Of Columns().
  char kind;
};

/// Ordered by the name in lower case.
struct Setting {
  Text name;
  Versions versions;
  Text context;
  Text enum_values;
  Text unit;
  Text min_value;
  Text max_value;
  char kind;
};

/// Ordered by word.
struct Keyword {
  Text name;
  Versions versions;
  char category;
  bool bare_label;
};

/// Ordered by name.
struct Named {
  Text name;
  Versions versions;
  Oid oid;
};

/// Ordered by name.
struct Extension {
  Text name;
  Versions versions;
  Text default_version;
  Text requires_extensions;  ///< Joined by ','.
  Text schema;
  Text comment;
  uint32_t definitions_begin;  ///< In ExtensionDefinitions().
  uint32_t definitions_size;
  bool trusted;
  bool relocatable;
  bool bundled;
};

/// All texts, each ended by NUL; at 0 the empty one.
[[nodiscard]] const char* Texts();
[[nodiscard]] inline std::string_view View(Text text) { return std::string_view(Texts() + text); }

[[nodiscard]] std::span<const Oid> Oids();
[[nodiscard]] std::span<const Text> ArgumentNames();
[[nodiscard]] std::span<const Column> Columns();

[[nodiscard]] std::span<const Type> Types();
[[nodiscard]] std::span<const Index> TypesByName();
[[nodiscard]] std::span<const Function> Functions();
[[nodiscard]] std::span<const Index> FunctionsByName();
[[nodiscard]] std::span<const Operator> Operators();
[[nodiscard]] std::span<const Index> OperatorsByName();
[[nodiscard]] std::span<const Cast> Casts();
[[nodiscard]] std::span<const OperatorClass> OperatorClasses();
[[nodiscard]] std::span<const Index> OperatorClassesByName();
[[nodiscard]] std::span<const OperatorFamily> OperatorFamilies();
[[nodiscard]] std::span<const Index> OperatorFamiliesByName();
[[nodiscard]] std::span<const FamilyOperatorRow> FamilyOperators();
[[nodiscard]] std::span<const FamilyMembers> OperatorsOfFamilies();
[[nodiscard]] std::span<const OperatorMembership> OperatorMemberships();
[[nodiscard]] std::span<const FamilyFunctionRow> FamilyFunctions();
[[nodiscard]] std::span<const FamilyMembers> FunctionsOfFamilies();
[[nodiscard]] std::span<const AccessMethod> AccessMethods();
[[nodiscard]] std::span<const Index> AccessMethodsByName();
[[nodiscard]] std::span<const Collation> Collations();
[[nodiscard]] std::span<const Index> CollationsByName();
[[nodiscard]] std::span<const Language> Languages();
[[nodiscard]] std::span<const Index> LanguagesByName();
[[nodiscard]] std::span<const Relation> Relations();
[[nodiscard]] std::span<const Index> RelationsByName();
[[nodiscard]] std::span<const Setting> Settings();
[[nodiscard]] std::span<const Keyword> Keywords();
[[nodiscard]] std::span<const Named> TextSearchConfigurations();
[[nodiscard]] std::span<const Named> TextSearchDictionaries();
[[nodiscard]] std::span<const Named> TextSearchParsers();
[[nodiscard]] std::span<const Named> TextSearchTemplates();
[[nodiscard]] std::span<const Named> Roles();

[[nodiscard]] std::span<const Extension> Extensions();
/// The files of data/extensions, one after the other.
[[nodiscard]] std::string_view ExtensionDefinitions();

}  // namespace pgtidy::builtin::stored
