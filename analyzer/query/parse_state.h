#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "analyzer/catalog/catalog.h"
#include "analyzer/catalog/query_tree.h"
#include "analyzer/types/sql_error.h"

struct Node;
struct ParamRef;
struct ColumnRef;

namespace pgtidy::query {

using catalog::Catalog;
using catalog::ExprList;
using catalog::ExprRef;
using catalog::TargetList;
using types::Oid;
using types::SqlError;
using types::SqlType;
using types::Undetermined;

/// Where an expression stands: it decides what is allowed in it and how errors are worded. Source: ParseExprKind.
enum class ExprPlace : uint8_t {
  kNone,
  kOther,
  kJoinOn,
  kJoinUsing,
  kFromSubselect,
  kFromFunction,
  kWhere,
  kHaving,
  kFilter,
  kWindowPartition,
  kWindowOrder,
  kWindowFrameRange,
  kWindowFrameRows,
  kWindowFrameGroups,
  kSelectTarget,
  kInsertTarget,
  kUpdateSource,
  kUpdateTarget,
  kMergeWhen,
  kGroupBy,
  kOrderBy,
  kDistinctOn,
  kLimit,
  kOffset,
  kReturning,
  kMergeReturning,
  kValues,
  kValuesSingle,
  kCheckConstraint,
  kDomainCheck,
  kColumnDefault,
  kFunctionDefault,
  kIndexExpression,
  kIndexPredicate,
  kStatisticsExpression,
  kAlterColumnTransform,
  kExecuteParameter,
  kTriggerWhen,
  kPolicy,
  kPartitionBound,
  kPartitionExpression,
  kCallArgument,
  kCopyWhere,
  kGeneratedColumn,
  kCycleMark,
};

/// A column as a namespace item shows it. Source: ParseNamespaceColumn.
struct NamespaceColumn {
  int varno = 0;  ///< 0: a dropped or hidden column.
  int varattno = 0;
  SqlType type;
  Oid collation = types::kInvalidOid;
  bool dont_expand = false;  ///< Left out of `*`.
};

/// What a FROM item makes visible. Source: ParseNamespaceItem.
struct NamespaceItem {
  catalog::Alias names;  ///< Table and column names as visible; "" for dropped columns.
  std::shared_ptr<catalog::RangeTblEntry> rte;
  int rtindex = 0;
  std::vector<NamespaceColumn> columns;
  bool relation_visible = true;
  bool columns_visible = true;
  bool lateral_only = false;
  bool lateral_ok = true;
  catalog::Var::Returning returning = catalog::Var::Returning::kDefault;
};
using NamespaceItemRef = std::shared_ptr<NamespaceItem>;

struct ParseState;

/// Things that are one for the whole statement, shared by all its parse states.
struct AnalysisContext {
  explicit AnalysisContext(const Catalog& c) : catalog(c) {}
  const Catalog& catalog;
  /// The statement's text in the coordinates of the tree, for what needs it; may be empty.
  std::string_view source = {};
  /// Declares or infers `$n`; if unset a parameter is the error 42P02 `there is no parameter $%d`.
  std::function<ExprRef(ParseState&, const ::ParamRef&)> parameter_hook;
  /// Called when an expression that the parameter hook made is coerced; returns null to let it be coerced as usual.
  /// Source: p_coerce_param_hook.
  std::function<ExprRef(ParseState&, catalog::Param&, SqlType target, int location)> coerce_parameter_hook;
  /// Resolves a column reference before or after the columns in scope (PL/pgSQL variables, arguments of SQL functions).
  /// Null result: not one of its names. `var` is what the columns gave, or null. Source: p_post_columnref_hook.
  std::function<ExprRef(ParseState&, const ::ColumnRef&, const ExprRef& var)> post_column_reference_hook;
  std::function<ExprRef(ParseState&, const ::ColumnRef&)> pre_column_reference_hook;
  /// The transition tables of a trigger: names, and the relations whose rows they hold. Source: p_queryEnv.
  std::vector<std::pair<std::string, Oid>> transition_tables;
  /// Every relation that the analysis looked up, in order, for effects.
  std::vector<Oid> relations_read;
  /// Something met here could not be known; the statement's verdict is then only good where it is an error on
  /// something certain.
  bool met_undetermined = false;
};

/// Source: ParseState.
struct ParseState {
  explicit ParseState(AnalysisContext& c) : context(c) {}
  /// A state for a query nested in `parent_state`.
  explicit ParseState(ParseState* parent_state) : context(parent_state->context), parent(parent_state) {}
  ParseState(const ParseState&) = delete;
  ParseState& operator=(const ParseState&) = delete;

  AnalysisContext& context;
  ParseState* parent = nullptr;

  std::vector<std::shared_ptr<catalog::RangeTblEntry>> range_table;
  std::vector<std::shared_ptr<catalog::FromItem>> join_list;
  std::vector<std::shared_ptr<catalog::FromItem>> join_expressions;  ///< p_joinexprs by rtindex - 1; null for others.
  std::vector<NamespaceItemRef> namespace_items;
  bool lateral_active = false;

  std::vector<std::shared_ptr<catalog::CommonTableExpr>> cte_namespace;
  std::vector<std::shared_ptr<catalog::CommonTableExpr>> future_ctes;
  catalog::CommonTableExpr* parent_cte = nullptr;

  NamespaceItemRef target_item;  ///< Target of INSERT, UPDATE, DELETE, MERGE.
  bool is_insert = false;
  const void* target_relation_name = nullptr;

  std::vector<const void*> window_definitions;  ///< Raw WindowDef nodes, those of OVER (...) appended.
  ExprPlace place = ExprPlace::kNone;
  int next_resno = 1;
  std::vector<ExprList> multi_assignment_expressions;
  const void* locking_clause = nullptr;
  bool resolve_unknowns = true;
  bool has_aggregates = false;
  bool has_window_functions = false;
  bool has_target_srfs = false;
  bool has_sublinks = false;
  bool has_modifying_cte = false;
  ExprRef last_srf;

  [[nodiscard]] const Catalog& catalog() const { return context.catalog; }
};

/// Sets the place for the life of the object. Source: the save and restore of p_expr_kind.
class PlaceScope {
 public:
  PlaceScope(ParseState& state, ExprPlace place) : state_(state), saved_(state.place) { state.place = place; }
  ~PlaceScope() { state_.place = saved_; }
  PlaceScope(const PlaceScope&) = delete;
  PlaceScope& operator=(const PlaceScope&) = delete;

 private:
  ParseState& state_;
  ExprPlace saved_;
};

}  // namespace pgtidy::query
