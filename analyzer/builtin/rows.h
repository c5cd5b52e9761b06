#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "analyzer/types/oid.h"

/// Rows of PostgreSQL's own catalogue as extracted from real servers. All texts and arrays live in the program's
/// constant data. Words for columns are those of the system catalogues. A row holds for the version it was asked for.
namespace pgtidy::builtin {

using types::Oid;

/// Source: pg_type. Array types and row types of system relations included.
struct TypeRow {
  Oid oid;
  std::string_view name;
  Oid namespace_oid;  ///< 11 for pg_catalog; information_schema has an oid of our own, below 16384.
  char kind;          ///< typtype: b, c, d, e, p, r, m.
  char category;      ///< typcategory.
  bool preferred;
  int16_t length;      ///< typlen.
  Oid relation;        ///< typrelid.
  Oid element;         ///< typelem: of true array types and of the fixed-length ones such as point, name, int2vector.
  bool true_array;     ///< typsubscript = array_subscript_handler.
  bool subscriptable;  ///< typsubscript <> 0.
  Oid array;           ///< typarray.
  Oid base_type;       ///< typbasetype, of domains (information_schema has some).
  int32_t typmod;      ///< typtypmod, of domains.
  bool not_null;
  Oid collation;      ///< typcollation.
  bool has_typmod;    ///< typmodin <> 0.
  char delimiter;     ///< typdelim.
  char storage;       ///< typstorage.
  char alignment;     ///< typalign.
  bool by_value;      ///< typbyval.
  Oid range_subtype;  ///< pg_range.rngsubtype, of ranges and multiranges.
  Oid range;          ///< Of multiranges: their range type (rngtypid).
  Oid multirange;     ///< Of ranges: rngmultitypid.
};

/// Source: pg_proc.
struct FunctionRow {
  Oid oid;
  std::string_view name;
  Oid namespace_oid;
  char kind;        ///< prokind: f, p, a, w.
  char volatility;  ///< i, s, v.
  char parallel;    ///< proparallel: s, r, u.
  bool strict;
  bool returns_set;
  bool leakproof;
  Oid variadic;  ///< provariadic: element type, or 0.
  Oid result;
  Oid language;
  std::span<const Oid> arguments;                    ///< proargtypes: input arguments.
  std::span<const Oid> all_arguments;                ///< proallargtypes, empty if null.
  std::string_view argument_modes;                   ///< proargmodes as characters, empty if null.
  std::span<const std::string_view> argument_names;  ///< proargnames, empty if null.
  int default_count;                                 ///< pronargdefaults.
  std::string_view defaults;                         ///< pg_get_expr(proargdefaults): the texts, joined by ", ".
  char aggregate_kind;                               ///< aggkind of aggregates: n, o, h; else 0.
  int aggregate_direct_arguments;                    ///< aggnumdirectargs.
};

/// Source: pg_operator.
struct OperatorRow {
  Oid oid;
  std::string_view name;
  Oid namespace_oid;
  char kind;  ///< oprkind: b or l.
  Oid left;   ///< 0 for prefix operators.
  Oid right;
  Oid result;
  Oid commutator;
  Oid negator;
  Oid function;
  bool can_merge;
  bool can_hash;
};

/// Source: pg_cast.
struct CastRow {
  Oid source;
  Oid target;
  Oid function;  ///< 0 for binary coercible and for I/O casts.
  char context;  ///< e, a, i.
  char method;   ///< f, i, b.
};

/// Source: pg_opclass.
struct OperatorClassRow {
  Oid oid;
  std::string_view name;
  Oid method;
  Oid family;
  Oid input_type;
  Oid key_type;  ///< opckeytype.
  bool is_default;
};

/// Source: pg_opfamily.
struct OperatorFamilyRow {
  Oid oid;
  std::string_view name;
  Oid method;
};

/// Source: pg_amop.
struct FamilyOperatorRow {
  Oid family;
  Oid left;
  Oid right;
  int16_t strategy;
  char purpose;  ///< s: search, o: ordering.
  Oid operator_oid;
};

/// Source: pg_amproc.
struct FamilyFunctionRow {
  Oid family;
  Oid left;
  Oid right;
  int16_t number;
  Oid function;
};

/// Source: pg_am, pg_indexam_has_property().
struct AccessMethodRow {
  Oid oid;
  std::string_view name;
  char kind;  ///< amtype: i or t.
  bool can_order;
  bool can_unique;
  bool can_multi_column;
  bool can_exclude;
  bool can_include;
};

/// Source: pg_collation (encoding -1 or UTF8 only; of libc and ICU locales those that initdb makes everywhere).
struct CollationRow {
  Oid oid;
  std::string_view name;
  char provider;
  bool deterministic;
};

/// Source: pg_language.
struct LanguageRow {
  Oid oid;
  std::string_view name;
  bool trusted;
};

/// A column of a system relation. Source: pg_attribute.
struct ColumnRow {
  std::string_view name;
  Oid type;
  int32_t typmod;
  bool not_null;
};

/// A table or view of pg_catalog or information_schema. Source: pg_class.
struct RelationRow {
  Oid oid;
  std::string_view name;
  Oid namespace_oid;
  char kind;  ///< relkind: r, v.
  Oid row_type;
  std::span<const ColumnRow> columns;
};

/// Source: pg_settings.
struct SettingRow {
  std::string_view name;         ///< As pg_settings spells it.
  char kind;                     ///< vartype: b(ool), i(nteger), r(eal), s(tring), e(num).
  std::string_view context;      ///< internal, postmaster, sighup, superuser, user, ...
  std::string_view enum_values;  ///< Of enums: the values, joined by ','.
  std::string_view unit;         ///< Of numbers: B, kB, 8kB, MB, ms, s, min; or empty.
  std::string_view min_value;    ///< Of numbers, as text.
  std::string_view max_value;
};

/// Source: pg_get_keywords().
struct KeywordRow {
  std::string_view word;
  char category;  ///< U, C, T, R.
  bool bare_label;
};

/// A name that an object without more facts has: text search configuration or dictionary, predefined role.
struct NamedRow {
  Oid oid;
  std::string_view name;
};

}  // namespace pgtidy::builtin
