#include "analyzer/ddl/plpgsql/mentions.h"

#include <algorithm>

#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl::plpgsql {
namespace {

class Collector {
 public:
  explicit Collector(Mentions& mentions) : mentions_(mentions) {}

  // The walker of libpg_query ends the process at nodes that it does not know.
  void Visit(const void* raw) {
    const auto* node = static_cast<const ::Node*>(raw);
    constexpr int kMaxDepth = 500;
    if (node == nullptr || depth_ > kMaxDepth) return;
    ++depth_;
    VisitNode(node);
    --depth_;
  }

 private:
  void VisitNode(const ::Node* node) {
    switch (node->type) {
      case T_List:
        for (const ::Node* item : syntax::Items<::Node>(reinterpret_cast<const ::List*>(node))) Visit(item);
        break;
      case T_ColumnRef: mentions_.columns.push_back(reinterpret_cast<const ::ColumnRef*>(node)); break;
      case T_A_Const: VisitConstant(*reinterpret_cast<const ::A_Const*>(node)); break;
      case T_A_Expr:
        Visit(reinterpret_cast<const ::A_Expr*>(node)->lexpr);
        Visit(reinterpret_cast<const ::A_Expr*>(node)->rexpr);
        break;
      case T_BoolExpr: Visit(reinterpret_cast<const ::BoolExpr*>(node)->args); break;
      case T_NullTest: Visit(reinterpret_cast<const ::NullTest*>(node)->arg); break;
      case T_BooleanTest: Visit(reinterpret_cast<const ::BooleanTest*>(node)->arg); break;
      case T_TypeCast: Visit(reinterpret_cast<const ::TypeCast*>(node)->arg); break;
      case T_CollateClause: Visit(reinterpret_cast<const ::CollateClause*>(node)->arg); break;
      case T_CoalesceExpr: Visit(reinterpret_cast<const ::CoalesceExpr*>(node)->args); break;
      case T_MinMaxExpr: Visit(reinterpret_cast<const ::MinMaxExpr*>(node)->args); break;
      case T_A_ArrayExpr: Visit(reinterpret_cast<const ::A_ArrayExpr*>(node)->elements); break;
      case T_RowExpr: Visit(reinterpret_cast<const ::RowExpr*>(node)->args); break;
      case T_A_Indirection:
        Visit(reinterpret_cast<const ::A_Indirection*>(node)->arg);
        Visit(reinterpret_cast<const ::A_Indirection*>(node)->indirection);
        break;
      case T_A_Indices:
        Visit(reinterpret_cast<const ::A_Indices*>(node)->lidx);
        Visit(reinterpret_cast<const ::A_Indices*>(node)->uidx);
        break;
      case T_CaseExpr:
        Visit(reinterpret_cast<const ::CaseExpr*>(node)->arg);
        Visit(reinterpret_cast<const ::CaseExpr*>(node)->args);
        Visit(reinterpret_cast<const ::CaseExpr*>(node)->defresult);
        break;
      case T_CaseWhen:
        Visit(reinterpret_cast<const ::CaseWhen*>(node)->expr);
        Visit(reinterpret_cast<const ::CaseWhen*>(node)->result);
        break;
      case T_FuncCall: VisitCall(*reinterpret_cast<const ::FuncCall*>(node)); break;
      case T_SubLink:
        mentions_.subqueries = true;
        Visit(reinterpret_cast<const ::SubLink*>(node)->testexpr);
        ++subqueries_;
        Visit(reinterpret_cast<const ::SubLink*>(node)->subselect);
        --subqueries_;
        break;
      case T_ResTarget: Visit(reinterpret_cast<const ::ResTarget*>(node)->val); break;
      case T_SortBy: Visit(reinterpret_cast<const ::SortBy*>(node)->node); break;
      case T_JoinExpr:
        Visit(reinterpret_cast<const ::JoinExpr*>(node)->larg);
        Visit(reinterpret_cast<const ::JoinExpr*>(node)->rarg);
        Visit(reinterpret_cast<const ::JoinExpr*>(node)->quals);
        break;
      case T_RangeSubselect: Visit(reinterpret_cast<const ::RangeSubselect*>(node)->subquery); break;
      case T_RangeFunction: Visit(reinterpret_cast<const ::RangeFunction*>(node)->functions); break;
      case T_CommonTableExpr: Visit(reinterpret_cast<const ::CommonTableExpr*>(node)->ctequery); break;
      case T_SelectStmt: VisitSelect(*reinterpret_cast<const ::SelectStmt*>(node)); break;
      default: break;
    }
  }

  void VisitCall(const ::FuncCall& call) {
    mentions_.calls.push_back(&call);
    if (subqueries_ == 0 && call.over == nullptr && IsAggregateName(CalledName(call))) mentions_.aggregates = true;
    Visit(call.args);
    Visit(call.agg_filter);
  }

  void VisitConstant(const ::A_Const& constant) {
    if (!constant.isnull && constant.val.node.type == T_String) {
      mentions_.constants.emplace_back(constant.val.sval.sval);
    }
  }

  void VisitSelect(const ::SelectStmt& select) {
    if (select.withClause != nullptr) Visit(select.withClause->ctes);
    Visit(select.targetList);
    Visit(select.fromClause);
    Visit(select.whereClause);
    Visit(select.groupClause);
    Visit(select.havingClause);
    Visit(select.valuesLists);
    Visit(select.sortClause);
    Visit(select.larg);
    Visit(select.rarg);
  }

  Mentions& mentions_;
  int depth_ = 0;
  int subqueries_ = 0;
};

}  // namespace

Mentions MentionsOf(const ::Node* node) {
  Mentions mentions;
  Collector(mentions).Visit(node);
  return mentions;
}

bool IsAggregateName(std::string_view name) {
  static constexpr std::string_view kNames[] = {"count",   "string_agg", "array_agg", "min", "max",
                                                "bool_or", "bool_and",   "every",     "sum"};
  return std::find(std::begin(kNames), std::end(kNames), name) != std::end(kNames);
}

std::string CalledName(const ::FuncCall& call) {
  const syntax::Items<::Node> names(call.funcname);
  return names.size() == 0 ? "" : std::string(syntax::StringValue(names[names.size() - 1]));
}

}  // namespace pgtidy::ddl::plpgsql
