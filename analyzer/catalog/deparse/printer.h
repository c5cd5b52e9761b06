#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analyzer/catalog/catalog.h"
#include "analyzer/catalog/deparse/names.h"
#include "analyzer/catalog/deparse/query_names.h"

namespace pgtidy::catalog::deparse {

/// How a text is laid out. Source: PRETTYFLAG_INDENT, PRETTYFLAG_PAREN.
struct Layout {
  bool indent = true;
  bool omit_parentheses = false;  ///< Where precedence makes them needless.
};

/// Whether `::type` stands behind a constant. Source: showtype of get_const_expr().
enum class TypeLabel : uint8_t {
  kNever,
  kWhereNeeded,  ///< Unless the constant would be read as of its type anyway.
  kAlways,
};

/// Whether an expression prints as the grammar's func_expr, so that no parentheses are needed around it.
/// Source: looks_like_function().
[[nodiscard]] bool LooksLikeFunction(const Expr& expr);

/// Prints expressions and queries of one query level into a text; queries within are printed by a Printer of their own.
/// Its parts stand in one file per theme. Source: deparse_context, get_rule_expr(), get_query_def().
class Printer {
 public:
  /// `names` is null for expressions over no relation. Columns get no prefix.
  Printer(const Catalog& catalog, std::string& out, const QueryNames* names, Layout layout, int indent_level = 0)
      : catalog_(catalog), out_(&out), names_(names), layout_(layout), indent_level_(indent_level) {}

  void PrefixColumns(bool prefix) { prefix_columns_ = prefix; }

  /// `show_implicit` shows a cast at the top that was not written, which makes sure that the same function or operator
  /// is found when the text is read back. Null prints nothing. Source: get_rule_expr().
  void Expression(const Expr* expr, bool show_implicit);
  void Expression(const ExprRef& expr, bool show_implicit) { Expression(expr.get(), show_implicit); }
  /// Source: get_const_expr().
  void Constant(const Const& constant, TypeLabel label);
  /// Prints a query nested in this level (the outermost one if there is no level). `result_columns` are the names of a
  /// view's columns or null; `column_names_matter` is false where nobody sees the names of its columns.
  /// Source: get_query_def().
  void NestedQuery(const Query& query, const std::vector<std::string>* result_columns, bool column_names_matter);
  /// As above, for the query of a view, whose rule has other relations besides those of the query.
  void ViewQuery(const Query& query, const std::vector<std::string>* result_columns, std::vector<std::string> taken);

 private:
  // --- layout (printer.cpp)
  void Text(std::string_view text) { out_->append(text); }
  void Name(std::string_view name) { out_->append(catalog_.QuoteIdentifier(name)); }
  void NameList(const std::vector<std::string>& names);
  void TypeName(SqlType type);
  void RemoveTrailingSpaces();
  /// Starts a new line with a keyword where the layout indents, changing the level before and after. `plus` is added to
  /// this line only. Source: appendContextKeyword().
  void Keyword(std::string_view keyword, int before, int after, int plus);
  void NewLine() { Keyword("", 0, 0, 0); }
  [[nodiscard]] bool LastLineHasText(std::string_view item) const;
  void QueryIn(const Query& query, const QueryNames& names, const std::vector<std::string>* result_columns,
               bool column_names_matter, bool prefix);

  // --- expressions (expression.cpp, parentheses.cpp)
  void List(const ExprList& list, bool show_implicit);
  /// Where the parser would expand `t.*`. Source: get_rule_expr_toplevel().
  void TopLevel(const Expr* expr, bool show_implicit);
  void TopLevelList(const ExprList& list, bool show_implicit);
  /// Source: get_rule_expr_paren().
  void Operand(const ExprRef& expr, bool show_implicit, const Expr& parent);
  [[nodiscard]] bool IsSimple(const Expr* expr, const Expr& parent) const;
  [[nodiscard]] bool BindsTighter(const OperatorNode& expr, const OperatorNode& parent) const;
  [[nodiscard]] char SimpleBinaryOperator(const OperatorNode& expr) const;
  void Open();  ///< The parentheses that every operator has unless the layout omits them.
  void Close();
  void CoercionNode(const ExprRef& argument, CoercionForm form, SqlType type, bool show_implicit, const Expr& node);
  void Coercion(const ExprRef& argument, SqlType type, const Expr& parent);
  void Operator(const OperatorNode& node);
  void Distinct(const DistinctExpr& node);
  void ScalarArrayOperator(const ScalarArrayOpExpr& node);
  void Boolean(const BoolExpr& node);
  void Subscripting(const SubscriptingRef& node, bool show_implicit);
  void Subscripts(const SubscriptingRef& node);
  void Field(const FieldSelect& node);
  void Case(const CaseExpr& node);
  void Array(const ArrayExpr& node);
  void Row(const RowExpr& node);
  void RowComparison(const RowCompareExpr& node);
  void ValueFunction(const SqlValueFunction& node);
  void TestForNull(const NullTest& node);
  void TestForBoolean(const BooleanTest& node);
  void SubQuery(const SubLink& node);
  [[nodiscard]] std::string ComparisonOfSubQuery(const SubLink& node);

  // --- constants (constant.cpp)
  [[nodiscard]] std::string ObjectReference(const Const& constant) const;
  [[nodiscard]] std::string RoutineReference(Oid oid, bool with_arguments) const;
  [[nodiscard]] std::string OperatorReference(Oid oid, bool with_arguments) const;

  // --- columns and parameters (variable.cpp)
  /// Returns the column's name; empty for a whole row. Source: get_variable().
  std::string Variable(const Var& var, int levels_up, bool top_level);
  void Parameter(const Param& param);
  [[nodiscard]] const QueryNames* Level(int levels_up) const;
  [[nodiscard]] bool OutputColumnHides(const Var& var, const std::string& name) const;
  [[nodiscard]] std::string FieldName(const Expr& expr, int field, int levels_up, const QueryNames* names) const;
  [[nodiscard]] std::string RowTypeFieldName(const Expr& expr, int field) const;

  // --- calls (call.cpp, sql_syntax.cpp)
  struct AggregateSyntax {
    std::string name;     ///< Printed in place of the function's.
    std::string options;  ///< Behind the arguments.
    bool key_value = false;
  };
  void Function(const FuncExpr& node, bool show_implicit);
  void FunctionCall(const ExprRef& expr, bool show_implicit);
  void Aggregate(const Aggref& node, const AggregateSyntax* syntax);
  void AggregateArguments(const Aggref& node, bool variadic, bool key_value);
  void Window(const WindowFunc& node, const AggregateSyntax* syntax);
  /// False if the function has no syntax of its own. Source: get_func_sql_syntax().
  bool SqlSyntax(const FuncExpr& node);
  void Trim(std::string_view side, const FuncExpr& node);

  // --- SQL/XML and SQL/JSON (xml.cpp, json.cpp)
  void Xml(const XmlExpr& node);
  void XmlArguments(const XmlExpr& node);
  void XmlTable(const TableFunction& function);
  void JsonFormatClause(const JsonFormat& format);
  [[nodiscard]] std::string JsonConstructorOptions(const JsonConstructorExpr& node);
  void JsonConstructor(const JsonConstructorExpr& node);
  void JsonReturningClause(const JsonReturning& returning, bool json_by_default);
  void JsonPredicate(const JsonIsPredicate& node);
  void Json(const JsonExpr& node, bool show_implicit);
  void JsonOptions(const JsonExpr& node);
  void JsonBehaviorClause(const JsonBehavior& behavior, JsonBehavior::Type usual, std::string_view event);

  // --- queries (query.cpp, select.cpp, set_operation.cpp, from_clause.cpp)
  void WithClause(const Query& query);
  void CommonTable(const CommonTableExpr& cte);
  void Values(const std::vector<ExprList>& rows);
  void Targets(const TargetList& list);
  void Returning(const Query& query);
  [[nodiscard]] std::string OutputName(const TargetEntry& entry, size_t position) const;
  void Select(const Query& query);
  void BasicSelect(const Query& query);
  void RowMarks(const Query& query);
  void Limit(const Query& query);
  [[nodiscard]] const RangeTblEntry* OnlyValues(const Query& query) const;
  void GroupBy(const Query& query);
  void GroupingSets(const GroupingSet& set, const TargetList& targets, bool omit_parentheses);
  /// Returns the expression that the reference stands for, or null.
  const Expr* SortGroupReference(unsigned reference, const TargetList& targets, bool by_number);
  void SortGroupList(const std::vector<SortGroupClause>& list, const TargetList& targets);
  void OrderBy(const std::vector<SortGroupClause>& list, const TargetList& targets, bool by_number);
  void Windows(const Query& query);
  void WindowSpecification(const WindowClause& window, const TargetList& targets);
  void WindowFrame(const WindowClause& window);
  void SetOperations(const SetOperation& operation);
  void SetOperationLeaf(const SetOperation& leaf);
  void FromClause(const Query& query, std::string_view keyword);
  void FromElement(const FromItem& item);
  void FromEntry(int rtindex);
  void Join(const FromItem& item);
  void FunctionEntry(const RangeTblEntry& entry);
  void RelationAlias(int rtindex, std::string_view before);
  void ColumnAliases(const ColumnNames& columns);
  void ColumnDefinitions(const RangeTableFunction& function, const ColumnNames* columns);
  void TableSample(const RangeTblEntry& entry);
  [[nodiscard]] std::string RelationInQuery(Oid relation) const;

  // --- statements that change rows (modify.cpp)
  void Insert(const Query& query);
  void ConflictClause(const OnConflict& conflict, Oid relation);
  void ConflictElement(const OnConflict& conflict, size_t index);
  void Update(const Query& query);
  void Delete(const Query& query);
  void Merge(const Query& query);
  void MergeInsert(const MergeAction& action, Oid relation);
  void StartStatement(std::string_view keyword, const Query& query);
  void Where(const Query& query);
  void Assignments(const TargetList& list, Oid relation);
  /// Prints the fields and subscripts of an assignment's target and returns what is assigned. Source:
  /// processIndirection().
  ExprRef Indirection(const ExprRef& expr);

  const Catalog& catalog_;
  std::string* out_;
  const QueryNames* names_;
  Layout layout_;
  int indent_level_;
  bool prefix_columns_ = false;
  const std::vector<std::string>* result_columns_ = nullptr;  ///< The names of a view's columns.
  const TargetList* targets_ = nullptr;                       ///< Of the SELECT that is printed.
  const std::vector<WindowClause>* windows_ = nullptr;
  bool column_names_matter_ = true;
  bool in_group_by_ = false;
  bool in_order_by_ = false;
};

/// The text of an expression over `names`, as deparse_expression() gives it.
[[nodiscard]] std::string ExpressionText(const Catalog& catalog, const Expr& expr, const QueryNames* names,
                                         Layout layout);

}  // namespace pgtidy::catalog::deparse
