#pragma once

#include <memory>
#include <string>
#include <vector>

#include "analyzer/types/type.h"

/// Expressions after parse analysis: names are resolved, types are known, coercions are explicit. They answer for the
/// nodes of PostgreSQL's primnodes.h, bear their names, and are what the catalogue stores where the server stores a
/// pg_node_tree. Stored expressions are never changed; they name relations and columns by number, so renames do not
/// touch them. Positions are byte offsets in the coordinates of the parse tree they were made from, -1 where there is
/// none; they mean nothing once stored.
namespace pgtidy::catalog {

using types::Oid;
using types::SqlType;

struct Query;

enum class ExprKind : uint8_t {
  kVar,
  kConst,
  kParam,
  kAggref,
  kGroupingFunc,
  kWindowFunc,
  kSubscriptingRef,
  kFuncExpr,
  kNamedArgExpr,
  kOpExpr,
  kDistinctExpr,
  kNullIfExpr,
  kScalarArrayOpExpr,
  kBoolExpr,
  kSubLink,
  kFieldSelect,
  kFieldStore,
  kRelabelType,
  kCoerceViaIO,
  kArrayCoerceExpr,
  kConvertRowtypeExpr,
  kCollateExpr,
  kCaseExpr,
  kCaseTestExpr,
  kArrayExpr,
  kRowExpr,
  kRowCompareExpr,
  kCoalesceExpr,
  kMinMaxExpr,
  kSqlValueFunction,
  kXmlExpr,
  kJsonConstructorExpr,
  kJsonIsPredicate,
  kJsonExpr,
  kJsonValueExpr,
  kMergeSupportFunc,
  kReturningExpr,
  kNullTest,
  kBooleanTest,
  kCoerceToDomain,
  kCoerceToDomainValue,
  kSetToDefault,
  kCurrentOfExpr,
};

/// How a call or coercion was written. Source: CoercionForm.
enum class CoercionForm : uint8_t { kExplicitCall, kExplicitCast, kImplicitCast, kSqlSyntax };

/// The base of all expressions. `kind` says which struct it is; As<T>() casts.
struct Expr {
  const ExprKind kind;
  int location = -1;

  Expr(const Expr&) = default;
  Expr& operator=(const Expr&) = delete;
  virtual ~Expr() = default;

 protected:
  explicit Expr(ExprKind k) : kind(k) {}
};

using ExprRef = std::shared_ptr<Expr>;
using ExprList = std::vector<ExprRef>;

/// Returns `expr` as a `T` if it is one, else null; null stays null.
template <typename T>
[[nodiscard]] T* As(const ExprRef& expr) {
  return expr != nullptr && expr->kind == T::kKind ? static_cast<T*>(expr.get()) : nullptr;
}
template <typename T>
[[nodiscard]] const T* As(const Expr* expr) {
  return expr != nullptr && expr->kind == T::kKind ? static_cast<const T*>(expr) : nullptr;
}

/// Gives a node struct its tag and constructor.
template <ExprKind KindOfNode>
struct Node : Expr {
  static constexpr ExprKind kKind = KindOfNode;
  Node() : Expr(KindOfNode) {}
};

/// A column of a range table entry. `varattno` 0 is the whole row, negative a system column.
struct Var : Node<ExprKind::kVar> {
  int varno = 0;  ///< Counted from 1.
  int varattno = 0;
  SqlType type;
  Oid collation = types::kInvalidOid;
  int varlevelsup = 0;
  enum class Returning : uint8_t { kDefault, kOld, kNew } returning = Returning::kDefault;
};

/// A constant. `value` is the text that the type's output function prints, where `value_is_certain`; else it is the
/// literal's own text.
struct Const : Node<ExprKind::kConst> {
  SqlType type;
  Oid collation = types::kInvalidOid;
  bool is_null = false;
  std::string value;
  bool value_is_certain = true;
};

/// `$n`; also arguments of SQL functions and variables of PL/pgSQL, which have a `name`.
struct Param : Node<ExprKind::kParam> {
  int number = 0;
  SqlType type;
  Oid collation = types::kInvalidOid;
  std::string name;
};

struct TargetEntry;
using TargetList = std::vector<std::shared_ptr<TargetEntry>>;

/// Source: SortGroupClause.
struct SortGroupClause {
  unsigned target_sort_group_ref = 0;
  Oid equality_operator = types::kInvalidOid;
  Oid sort_operator = types::kInvalidOid;
  bool reverse = false;  ///< DESC (18: reverse_sort). Kept for all versions.
  bool nulls_first = false;
  bool hashable = false;
};

struct Aggref : Node<ExprKind::kAggref> {
  Oid function = types::kInvalidOid;
  SqlType type;
  Oid collation = types::kInvalidOid;
  Oid input_collation = types::kInvalidOid;
  std::vector<Oid> argument_types;
  ExprList direct_arguments;
  TargetList arguments;
  std::vector<SortGroupClause> order;
  std::vector<SortGroupClause> distinct;
  ExprRef filter;
  bool star = false;
  bool variadic = false;
  char aggregate_kind = 'n';
  int levels_up = 0;
};

struct GroupingFunc : Node<ExprKind::kGroupingFunc> {
  ExprList arguments;
  std::vector<unsigned> references;
  int levels_up = 0;
};

struct WindowFunc : Node<ExprKind::kWindowFunc> {
  Oid function = types::kInvalidOid;
  SqlType type;
  Oid collation = types::kInvalidOid;
  Oid input_collation = types::kInvalidOid;
  ExprList arguments;
  ExprRef filter;
  unsigned window_reference = 0;
  bool star = false;
  bool is_aggregate = false;
};

struct SubscriptingRef : Node<ExprKind::kSubscriptingRef> {
  Oid container_type = types::kInvalidOid;
  Oid element_type = types::kInvalidOid;
  SqlType type;  ///< Of the result.
  Oid collation = types::kInvalidOid;
  ExprList upper_indexes;  ///< Entries may be null (an omitted bound of a slice).
  ExprList lower_indexes;  ///< Empty if it is no slice.
  ExprRef container;
  ExprRef assignment;  ///< The source of an assignment, or null.
};

struct FuncExpr : Node<ExprKind::kFuncExpr> {
  Oid function = types::kInvalidOid;  ///< kInvalidOid: a function that cannot be known.
  SqlType type;
  bool returns_set = false;
  bool variadic = false;
  CoercionForm form = CoercionForm::kExplicitCall;
  Oid collation = types::kInvalidOid;
  Oid input_collation = types::kInvalidOid;
  ExprList arguments;
};

/// `name => value` in a call's arguments.
struct NamedArgExpr : Node<ExprKind::kNamedArgExpr> {
  ExprRef argument;
  std::string name;
  int argument_number = -1;
};

/// OpExpr, DistinctExpr and NullIfExpr have one shape.
struct OperatorNode : Expr {
  Oid operator_oid = types::kInvalidOid;
  Oid function = types::kInvalidOid;
  SqlType type;
  bool returns_set = false;
  Oid collation = types::kInvalidOid;
  Oid input_collation = types::kInvalidOid;
  ExprList arguments;
  std::string name;  ///< The operator as written, for one that cannot be known.

 protected:
  using Expr::Expr;
};
struct OpExpr : OperatorNode {
  static constexpr ExprKind kKind = ExprKind::kOpExpr;
  OpExpr() : OperatorNode(kKind) {}
};
struct DistinctExpr : OperatorNode {
  static constexpr ExprKind kKind = ExprKind::kDistinctExpr;
  DistinctExpr() : OperatorNode(kKind) {}
};
struct NullIfExpr : OperatorNode {
  static constexpr ExprKind kKind = ExprKind::kNullIfExpr;
  NullIfExpr() : OperatorNode(kKind) {}
};

struct ScalarArrayOpExpr : Node<ExprKind::kScalarArrayOpExpr> {
  Oid operator_oid = types::kInvalidOid;
  Oid function = types::kInvalidOid;
  bool use_or = true;  ///< ANY; false: ALL.
  Oid input_collation = types::kInvalidOid;
  ExprList arguments;
};

struct BoolExpr : Node<ExprKind::kBoolExpr> {
  enum class Type : uint8_t { kAnd, kOr, kNot } type = Type::kAnd;
  ExprList arguments;
};

struct SubLink : Node<ExprKind::kSubLink> {
  enum class Type : uint8_t { kExists, kAll, kAny, kRowCompare, kExpr, kMultiExpr, kArray, kCte } type = Type::kExists;
  int identifier = 0;       ///< Of kMultiExpr.
  ExprRef test_expression;  ///< The comparison of ALL, ANY and row comparisons; its right sides are Params by column.
  std::vector<std::string> operator_name;
  std::shared_ptr<Query> subselect;
};

struct FieldSelect : Node<ExprKind::kFieldSelect> {
  ExprRef argument;
  int field_number = 0;  ///< Attribute number, from 1.
  SqlType type;
  Oid collation = types::kInvalidOid;
};

struct FieldStore : Node<ExprKind::kFieldStore> {
  ExprRef argument;
  ExprList new_values;
  std::vector<int> field_numbers;
  Oid result_type = types::kInvalidOid;
};

struct RelabelType : Node<ExprKind::kRelabelType> {
  ExprRef argument;
  SqlType type;
  Oid collation = types::kInvalidOid;
  CoercionForm form = CoercionForm::kImplicitCast;
};

struct CoerceViaIO : Node<ExprKind::kCoerceViaIO> {
  ExprRef argument;
  Oid result_type = types::kInvalidOid;
  Oid collation = types::kInvalidOid;
  CoercionForm form = CoercionForm::kImplicitCast;
};

struct ArrayCoerceExpr : Node<ExprKind::kArrayCoerceExpr> {
  ExprRef argument;
  ExprRef element_expression;  ///< Over a CaseTestExpr that stands for one element.
  SqlType type;
  Oid collation = types::kInvalidOid;
  CoercionForm form = CoercionForm::kImplicitCast;
};

struct ConvertRowtypeExpr : Node<ExprKind::kConvertRowtypeExpr> {
  ExprRef argument;
  Oid result_type = types::kInvalidOid;
  CoercionForm form = CoercionForm::kImplicitCast;
};

struct CollateExpr : Node<ExprKind::kCollateExpr> {
  ExprRef argument;
  Oid collation = types::kInvalidOid;
};

struct CaseWhen {
  ExprRef condition;
  ExprRef result;
  int location = -1;
};
struct CaseExpr : Node<ExprKind::kCaseExpr> {
  SqlType type;
  Oid collation = types::kInvalidOid;
  ExprRef argument;  ///< Of the simple form; conditions are then `CaseTestExpr = value`.
  std::vector<CaseWhen> whens;
  ExprRef default_result;
};

struct CaseTestExpr : Node<ExprKind::kCaseTestExpr> {
  SqlType type;
  Oid collation = types::kInvalidOid;
};

struct ArrayExpr : Node<ExprKind::kArrayExpr> {
  Oid array_type = types::kInvalidOid;
  Oid collation = types::kInvalidOid;
  Oid element_type = types::kInvalidOid;
  ExprList elements;
  bool multidimensional = false;
};

struct RowExpr : Node<ExprKind::kRowExpr> {
  ExprList arguments;
  Oid row_type = types::kRecordType;
  CoercionForm form = CoercionForm::kImplicitCast;  ///< kExplicitCall: written with ROW.
  std::vector<std::string> column_names;
};

struct RowCompareExpr : Node<ExprKind::kRowCompareExpr> {
  enum class Type : uint8_t { kLess = 1, kLessEqual = 2, kEqual = 3, kGreaterEqual = 4, kGreater = 5, kNotEqual = 6 };
  Type type = Type::kEqual;
  std::vector<Oid> operators;
  std::vector<Oid> families;
  std::vector<Oid> input_collations;
  ExprList left;
  ExprList right;
};

struct CoalesceExpr : Node<ExprKind::kCoalesceExpr> {
  Oid type = types::kInvalidOid;
  Oid collation = types::kInvalidOid;
  ExprList arguments;
};

struct MinMaxExpr : Node<ExprKind::kMinMaxExpr> {
  Oid type = types::kInvalidOid;
  Oid collation = types::kInvalidOid;
  Oid input_collation = types::kInvalidOid;
  bool greatest = true;
  ExprList arguments;
};

/// CURRENT_DATE and its like. Source: SQLValueFunction.
struct SqlValueFunction : Node<ExprKind::kSqlValueFunction> {
  enum class Operation : uint8_t {
    kCurrentDate,
    kCurrentTime,
    kCurrentTimeN,
    kCurrentTimestamp,
    kCurrentTimestampN,
    kLocaltime,
    kLocaltimeN,
    kLocaltimestamp,
    kLocaltimestampN,
    kCurrentRole,
    kCurrentUser,
    kUser,
    kSessionUser,
    kCurrentCatalog,
    kCurrentSchema,
  } operation = Operation::kCurrentDate;
  SqlType type;
};

struct XmlExpr : Node<ExprKind::kXmlExpr> {
  enum class Operation : uint8_t { kConcat, kElement, kForest, kParse, kPi, kRoot, kSerialize, kDocument };
  Operation operation = Operation::kConcat;
  std::string name;
  ExprList named_arguments;
  std::vector<std::string> argument_names;
  ExprList arguments;
  bool document = false;  ///< DOCUMENT; false: CONTENT.
  bool indent = false;
  SqlType type;
};

/// FORMAT JSON [ENCODING e] and RETURNING of the SQL/JSON functions. Source: JsonFormat, JsonReturning.
struct JsonFormat {
  enum class Type : uint8_t { kDefault, kJson, kJsonb } type = Type::kDefault;
  enum class Encoding : uint8_t { kDefault, kUtf8, kUtf16, kUtf32 } encoding = Encoding::kDefault;
  int location = -1;
};
struct JsonReturning {
  JsonFormat format;
  SqlType type;
};

struct JsonValueExpr : Node<ExprKind::kJsonValueExpr> {
  ExprRef raw;
  ExprRef formatted;
  JsonFormat format;
};

struct JsonConstructorExpr : Node<ExprKind::kJsonConstructorExpr> {
  enum class Type : uint8_t { kObject, kArray, kObjectAgg, kArrayAgg, kParse, kScalar, kSerialize };
  Type type = Type::kObject;
  ExprList arguments;
  ExprRef function;
  ExprRef coercion;
  JsonReturning returning;
  bool absent_on_null = false;
  bool unique = false;
};

struct JsonIsPredicate : Node<ExprKind::kJsonIsPredicate> {
  enum class ItemType : uint8_t { kAny, kObject, kArray, kScalar } item_type = ItemType::kAny;
  ExprRef argument;
  JsonFormat format;
  bool unique_keys = false;
};

struct JsonBehavior {
  enum class Type : uint8_t {
    kNone,
    kNull,
    kError,
    kEmpty,
    kTrue,
    kFalse,
    kUnknown,
    kEmptyArray,
    kEmptyObject,
    kDefault
  };
  Type type = Type::kNone;
  ExprRef expression;
  int location = -1;
};
struct JsonExpr : Node<ExprKind::kJsonExpr> {
  enum class Operation : uint8_t { kExists, kQuery, kValue, kTable } operation = Operation::kExists;
  std::string column_name;
  ExprRef formatted;
  JsonFormat format;
  ExprRef path;
  JsonReturning returning;
  std::vector<std::string> passing_names;
  ExprList passing_values;
  JsonBehavior on_empty;
  JsonBehavior on_error;
  enum class Wrapper : uint8_t { kUnspecified, kNone, kConditional, kUnconditional } wrapper = Wrapper::kUnspecified;
  bool omit_quotes = false;
  Oid collation = types::kInvalidOid;
};

struct MergeSupportFunc : Node<ExprKind::kMergeSupportFunc> {};

/// OLD.x and NEW.x in RETURNING over a view. Source: ReturningExpr.
struct ReturningExpr : Node<ExprKind::kReturningExpr> {
  int levels_up = 0;
  bool old_row = false;
  ExprRef expression;
};

struct NullTest : Node<ExprKind::kNullTest> {
  ExprRef argument;
  bool is_null = true;  ///< IS NULL; false: IS NOT NULL.
  bool argument_is_row = false;
};

struct BooleanTest : Node<ExprKind::kBooleanTest> {
  enum class Type : uint8_t { kTrue, kNotTrue, kFalse, kNotFalse, kUnknown, kNotUnknown } type = Type::kTrue;
  ExprRef argument;
};

struct CoerceToDomain : Node<ExprKind::kCoerceToDomain> {
  ExprRef argument;
  SqlType type;
  Oid collation = types::kInvalidOid;
  CoercionForm form = CoercionForm::kImplicitCast;
};

/// VALUE in a domain's CHECK.
struct CoerceToDomainValue : Node<ExprKind::kCoerceToDomainValue> {
  SqlType type;
  Oid collation = types::kInvalidOid;
};

/// DEFAULT as a value of INSERT or UPDATE.
struct SetToDefault : Node<ExprKind::kSetToDefault> {
  SqlType type;
  Oid collation = types::kInvalidOid;
};

struct CurrentOfExpr : Node<ExprKind::kCurrentOfExpr> {
  int varno = 0;
  std::string cursor_name;
  int cursor_parameter = 0;
};

/// A column of a target list. Not an expression.
struct TargetEntry {
  ExprRef expression;
  int resno = 0;
  std::string name;
  bool has_name = true;
  unsigned sort_group_ref = 0;
  Oid origin_relation = types::kInvalidOid;  ///< resorigtbl.
  int origin_column = 0;                     ///< resorigcol.
  bool junk = false;
};

/// Returns the type of an expression with its typmod. Source: exprType(), exprTypmod().
[[nodiscard]] SqlType ExprType(const Expr& expr);
/// Source: exprCollation(). kInvalidOid where the node has none yet.
[[nodiscard]] Oid ExprCollation(const Expr& expr);
/// The leftmost position of an expression, or -1. Source: exprLocation().
[[nodiscard]] int ExprLocation(const Expr& expr);
/// Whether an expression returns a set anywhere in it. Source: expression_returns_set().
[[nodiscard]] bool ExpressionReturnsSet(const ExprRef& expr);

}  // namespace pgtidy::catalog
