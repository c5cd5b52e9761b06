#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "analyzer/catalog/expression.h"
#include "analyzer/catalog/object_address.h"
#include "analyzer/catalog/query_tree.h"
#include "analyzer/types/type.h"
#include "analyzer/types/type_catalog.h"

/// The rows of the catalogue. Each struct answers for the system catalogue named in its comment; objects are values,
/// and what stands in the Catalog is never changed in place.
namespace pgtidy::catalog {

/// An expression in the catalogue (pg_node_tree). Columns of the relation it belongs to are Vars with varno 1.
using StoredExpr = std::shared_ptr<const Expr>;
using StoredQuery = std::shared_ptr<const Query>;

/// What every object has.
struct ObjectBase {
  Oid oid = types::kInvalidOid;
  std::string name;
  Place created;
  std::string comment;
};

/// Source: pg_namespace.
struct Namespace : ObjectBase {
  std::string owner;
};

/// Source: pg_attribute, pg_attrdef.
struct Column {
  std::string name;
  int number = 0;  ///< attnum, from 1.
  SqlType type;
  Oid collation = types::kInvalidOid;
  bool not_null = false;
  bool dropped = false;
  StoredExpr default_expression;         ///< Of generated columns: the generation expression.
  Oid default_oid = types::kInvalidOid;  ///< Names the default as an object with dependencies.
  bool default_undetermined = false;     ///< It has a default, whose expression is not known.
  char identity = '\0';                  ///< a: ALWAYS, d: BY DEFAULT.
  char generated = '\0';                 ///< s: STORED, v: VIRTUAL (18).
  bool is_local = true;
  int inherited_count = 0;
  char storage = '\0';      ///< '\0': the type's.
  char compression = '\0';  ///< p, l or none.
  std::optional<int> statistics_target;
  std::vector<std::string> options;  ///< attoptions: "n_distinct=5".
  std::string comment;
  Place created;
};

/// A key column or expression of an index. Source: pg_index, pg_attribute of the index.
struct IndexKey {
  int column = 0;  ///< Attribute number in the table; 0: `expression`.
  StoredExpr expression;
  Oid collation = types::kInvalidOid;
  Oid operator_class = types::kInvalidOid;
  std::vector<std::string> operator_class_options;
  bool descending = false;
  bool nulls_first = false;
};

/// Source: pg_index.
struct IndexInfo {
  Oid table = types::kInvalidOid;
  Oid access_method = types::kBtreeAccessMethod;
  std::vector<IndexKey> keys;  ///< Key columns, then included ones.
  int key_count = 0;           ///< How many of `keys` are key columns.
  bool unique = false;
  bool nulls_not_distinct = false;
  bool primary = false;
  bool exclusion = false;
  bool immediate = true;
  bool valid = true;
  bool clustered = false;
  bool replica_identity = false;
  StoredExpr predicate;
  std::vector<Oid> exclusion_operators;
  bool undetermined = false;  ///< Made by something that the files do not show.
};

/// Source: pg_sequence.
struct SequenceInfo {
  Oid type = types::kInt8Type;
  int64_t start = 1;
  int64_t increment = 1;
  int64_t minimum = 1;
  int64_t maximum = INT64_MAX;
  int64_t cache = 1;
  bool cycle = false;
};

/// The values that a sequence can take.
struct SequenceLimits {
  int64_t minimum = INT64_MIN;
  int64_t maximum = INT64_MAX;
};
/// Returns those of a sequence of type smallint, integer or bigint. Source: init_params().
[[nodiscard]] constexpr SequenceLimits SequenceLimitsOf(Oid type) {
  if (type == types::kInt2Type) return {INT16_MIN, INT16_MAX};
  if (type == types::kInt4Type) return {INT32_MIN, INT32_MAX};
  return {};
}

/// One column or expression of a partition key. Source: pg_partitioned_table.
struct PartitionKeyColumn {
  int column = 0;  ///< 0: `expression`.
  StoredExpr expression;
  Oid operator_class = types::kInvalidOid;
  Oid collation = types::kInvalidOid;
};
struct PartitionKey {
  char strategy = 'r';  ///< l, r, h.
  std::vector<PartitionKeyColumn> columns;
};

/// Source: PartitionBoundSpec.
struct PartitionBound {
  struct Datum {
    enum class Kind : uint8_t { kValue, kMinValue, kMaxValue } kind = Kind::kValue;
    StoredExpr value;  ///< A Const where it can be folded.
  };
  char strategy = 'r';
  bool is_default = false;
  int modulus = 0;
  int remainder = 0;
  std::vector<Datum> list;
  std::vector<Datum> lower;
  std::vector<Datum> upper;
};

/// Source: pg_class.relkind.
enum class RelationKind : char {
  kTable = 'r',
  kIndex = 'i',
  kSequence = 'S',
  kView = 'v',
  kMaterializedView = 'm',
  kCompositeType = 'c',
  kForeignTable = 'f',
  kPartitionedTable = 'p',
  kPartitionedIndex = 'I',
};

/// Returns what messages call a relation of a kind: `table`, `materialized view`. Source: getRelationDescription().
[[nodiscard]] std::string RelationKindWord(RelationKind kind);

/// Source: pg_class with what hangs on it.
struct Relation : ObjectBase {
  Oid namespace_oid = types::kInvalidOid;
  RelationKind kind = RelationKind::kTable;
  char persistence = 'p';       ///< p, u, t.
  std::vector<Column> columns;  ///< By attribute number; dropped ones stay.
  Oid row_type = types::kInvalidOid;
  Oid of_type = types::kInvalidOid;
  Oid access_method = types::kInvalidOid;
  std::vector<Oid> parents;  ///< pg_inherits, in order; also of partitions and of partitioned indexes.
  bool is_partition = false;
  std::shared_ptr<const PartitionBound> partition_bound;
  std::shared_ptr<const PartitionKey> partition_key;
  StoredQuery view_query;    ///< Of views and materialised views; null if not known.
  std::string check_option;  ///< "local", "cascaded" or empty.
  bool populated = true;
  std::shared_ptr<const IndexInfo> index;
  std::shared_ptr<const SequenceInfo> sequence;
  Oid foreign_server = types::kInvalidOid;
  bool row_security = false;
  bool force_row_security = false;
  char replica_identity = 'd';
  std::vector<std::string> options;  ///< reloptions: "fillfactor=70".
  std::vector<std::string> foreign_options;
  std::string owner;
  std::string tablespace;
  /// Its columns are not known for certain: any column may exist. Lookups then answer kUndeterminedType.
  bool undetermined = false;
  bool built_in = false;

  /// Null if there is no such live column.
  [[nodiscard]] const Column* FindColumn(std::string_view column_name) const;
  /// Null if out of range or dropped.
  [[nodiscard]] const Column* ColumnAt(int number) const;
  [[nodiscard]] bool HasRows() const {
    return kind == RelationKind::kTable || kind == RelationKind::kPartitionedTable ||
           kind == RelationKind::kForeignTable || kind == RelationKind::kMaterializedView;
  }
};

/// Source: pg_type, with where it was made.
struct TypeObject : ObjectBase {
  types::Type type;                ///< `type.oid` and `type.name` repeat the object's.
  StoredExpr default_expression;   ///< Of domains.
  std::string default_text;        ///< typdefault of base types.
  std::vector<Oid> range_details;  ///< Of ranges: operator class, collation, canonical, subtype_diff function; 0: none.
};

/// Source: pg_constraint.contype.
enum class ConstraintType : char {
  kCheck = 'c',
  kForeignKey = 'f',
  kNotNull = 'n',
  kPrimaryKey = 'p',
  kUnique = 'u',
  kTrigger = 't',
  kExclusion = 'x',
};

/// Source: pg_constraint.
struct Constraint : ObjectBase {
  ConstraintType type = ConstraintType::kCheck;
  Oid namespace_oid = types::kInvalidOid;
  Oid relation = types::kInvalidOid;  ///< 0 if it is a domain's.
  Oid domain = types::kInvalidOid;
  Oid index = types::kInvalidOid;
  Oid parent = types::kInvalidOid;  ///< conparentid.
  std::vector<int> columns;         ///< conkey.
  Oid foreign_relation = types::kInvalidOid;
  std::vector<int> foreign_columns;
  std::vector<Oid> equality_operators;   ///< conpfeqop.
  std::vector<Oid> exclusion_operators;  ///< conexclop.
  char update_action = 'a';
  char delete_action = 'a';
  char match_type = 's';
  std::vector<int> delete_set_columns;
  bool deferrable = false;
  bool deferred = false;
  bool validated = true;
  bool enforced = true;
  bool is_local = true;
  int inherited_count = 0;
  bool no_inherit = false;
  bool period = false;  ///< WITHOUT OVERLAPS or PERIOD (18).
  StoredExpr expression;
};

/// Source: pg_proc, pg_aggregate.
struct Routine : ObjectBase {
  Oid namespace_oid = types::kInvalidOid;
  char kind = 'f';
  Oid language = types::kInvalidOid;
  char volatility = 'v';
  char parallel = 'u';
  bool strict = false;
  bool returns_set = false;
  bool leakproof = false;
  bool security_definer = false;
  Oid variadic = types::kInvalidOid;  ///< Element type.
  Oid result = types::kInvalidOid;
  std::vector<Oid> arguments;               ///< proargtypes: the input arguments.
  std::vector<Oid> all_arguments;           ///< proallargtypes; empty if all are input arguments.
  std::string argument_modes;               ///< proargmodes; empty if all are input arguments.
  std::vector<std::string> argument_names;  ///< proargnames; empty if none has one.
  int default_count = 0;
  std::vector<StoredExpr> defaults;  ///< Of the last default_count input arguments; null where not known.
  std::string defaults_text;         ///< Of built-in functions, whose defaults are known as text only.
  char aggregate_kind = '\0';
  int aggregate_direct_arguments = 0;
  Oid transition_type = types::kInvalidOid;
  Oid sort_operator = types::kInvalidOid;
  std::string aggregate_details;      ///< Of aggregates: the definition list for printing.
  std::string body;                   ///< prosrc.
  std::string binary;                 ///< probin.
  std::vector<StoredQuery> sql_body;  ///< BEGIN ATOMIC or RETURN.
  bool sql_body_is_return = false;
  std::vector<Oid> transform_types;   ///< protrftypes.
  std::vector<std::string> settings;  ///< proconfig: "search_path=public".
  std::optional<double> cost;
  std::optional<double> rows;
  bool built_in = false;
};

/// Source: pg_operator.
struct Operator : ObjectBase {
  Oid namespace_oid = types::kInvalidOid;
  char kind = 'b';
  Oid left = types::kInvalidOid;
  Oid right = types::kInvalidOid;
  Oid result = types::kInvalidOid;
  Oid commutator = types::kInvalidOid;
  Oid negator = types::kInvalidOid;
  Oid function = types::kInvalidOid;  ///< 0: a shell.
  Oid restriction_estimator = types::kInvalidOid;
  Oid join_estimator = types::kInvalidOid;
  bool can_merge = false;
  bool can_hash = false;
};

/// Source: pg_opfamily, pg_amop, pg_amproc.
struct OperatorFamily : ObjectBase {
  struct OperatorMember {
    Oid left = types::kInvalidOid;
    Oid right = types::kInvalidOid;
    int strategy = 0;
    char purpose = 's';
    Oid operator_oid = types::kInvalidOid;
    Oid sort_family = types::kInvalidOid;
  };
  struct FunctionMember {
    Oid left = types::kInvalidOid;
    Oid right = types::kInvalidOid;
    int number = 0;
    Oid function = types::kInvalidOid;
  };
  Oid namespace_oid = types::kInvalidOid;
  Oid access_method = types::kInvalidOid;
  std::vector<OperatorMember> operators;
  std::vector<FunctionMember> functions;
};

/// Source: pg_opclass.
struct OperatorClass : ObjectBase {
  Oid namespace_oid = types::kInvalidOid;
  Oid access_method = types::kInvalidOid;
  Oid family = types::kInvalidOid;
  Oid input_type = types::kInvalidOid;
  Oid key_type = types::kInvalidOid;
  bool is_default = false;
};

/// Source: pg_cast; its name is empty.
struct CastObject : ObjectBase {
  types::Cast cast;
};

/// Source: pg_collation.
struct Collation : ObjectBase {
  Oid namespace_oid = types::kInvalidOid;
  char provider = 'c';
  bool deterministic = true;
  std::string definition;  ///< The options for printing.
};

/// Source: pg_trigger (internal ones of foreign keys are left out).
struct Trigger : ObjectBase {
  Oid relation = types::kInvalidOid;
  Oid function = types::kInvalidOid;
  Oid constraint = types::kInvalidOid;
  Oid constraint_relation = types::kInvalidOid;
  Oid parent = types::kInvalidOid;
  bool row = false;
  char timing = 'a';  ///< b, a, i.
  bool on_insert = false;
  bool on_update = false;
  bool on_delete = false;
  bool on_truncate = false;
  std::vector<int> columns;
  std::vector<std::string> arguments;
  StoredExpr when;  ///< Vars: 1 is OLD, 2 is NEW.
  std::string old_table;
  std::string new_table;
  bool deferrable = false;
  bool deferred = false;
  char enabled = 'O';
};

/// Source: pg_rewrite (but for the ON SELECT rules of views).
struct Rule : ObjectBase {
  Oid relation = types::kInvalidOid;
  CommandType event = CommandType::kInsert;
  bool instead = false;
  std::string definition;  ///< The statement as written.
  char enabled = 'O';
};

/// Source: pg_policy.
struct Policy : ObjectBase {
  Oid relation = types::kInvalidOid;
  char command = '*';  ///< r, a, w, d or *.
  bool permissive = true;
  std::vector<std::string> roles;  ///< "public" or names.
  StoredExpr using_expression;
  StoredExpr check_expression;
};

/// Source: pg_statistic_ext.
struct Statistics : ObjectBase {
  Oid namespace_oid = types::kInvalidOid;
  Oid relation = types::kInvalidOid;
  std::vector<std::string> kinds;  ///< As given: "ndistinct"; empty: all.
  std::vector<int> columns;
  std::vector<StoredExpr> expressions;
};

/// Source: pg_extension.
struct Extension : ObjectBase {
  Oid namespace_oid = types::kInvalidOid;
  std::string version;
  bool known = true;  ///< False: its objects are not known.
};

/// Objects of which names and owners matter and little else: languages, foreign data wrappers, servers, publications,
/// event triggers, roles, text search objects, conversions, access methods, tablespaces.
struct NamedObject : ObjectBase {
  ObjectClass object_class = ObjectClass::kRole;
  Oid namespace_oid = types::kInvalidOid;  ///< Of those that stand in a schema.
  std::string definition;                  ///< The statement as written, for printing.
  Oid related = types::kInvalidOid;        ///< A server's wrapper, an event trigger's function, ...
  std::vector<Oid> members;  ///< A transform's type, language, FROM SQL and TO SQL function (kInvalidOid: none).
};

}  // namespace pgtidy::catalog
