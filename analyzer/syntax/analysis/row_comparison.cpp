#include <initializer_list>

#include "analyzer/syntax/analysis/checks.h"

namespace pgtidy::syntax::analysis {
namespace {

enum class Comparison { kEqual, kUnequal, kUnknown };

Comparison Compare(const RowExpr& left, const Node* right) {
  const auto* row = As<RowExpr>(right, T_RowExpr);
  if (row == nullptr) return Comparison::kUnknown;
  const std::optional<size_t> left_count = ColumnCount(left.args);
  const std::optional<size_t> right_count = ColumnCount(row->args);
  if (!left_count || !right_count) return Comparison::kUnknown;
  return *left_count == *right_count ? Comparison::kEqual : Comparison::kUnequal;
}

}  // namespace

std::optional<AnalysisError> CheckRowComparison(const A_Expr& expression) {
  const auto* left = As<RowExpr>(expression.lexpr, T_RowExpr);
  if (left == nullptr) return std::nullopt;
  AnalysisError error{"unequal number of entries in row expressions", expression.location};
  switch (expression.kind) {
    case AEXPR_OP:
    case AEXPR_DISTINCT:
    case AEXPR_NOT_DISTINCT:
      if (Compare(*left, expression.rexpr) == Comparison::kUnequal) return error;
      return std::nullopt;
    case AEXPR_IN:
    case AEXPR_BETWEEN:
    case AEXPR_NOT_BETWEEN:
    case AEXPR_BETWEEN_SYM:
    case AEXPR_NOT_BETWEEN_SYM: {
      const auto* rows = As<List>(expression.rexpr, T_List);
      for (const Node* row : Items<Node>(rows)) {
        const Comparison comparison = Compare(*left, row);
        if (comparison == Comparison::kUnequal) return error;
        // A row compared with a value may be another error, which comes first.
        if (comparison == Comparison::kUnknown) return std::nullopt;
      }
      return std::nullopt;
    }
    case AEXPR_OP_ANY:
    case AEXPR_OP_ALL:
    case AEXPR_NULLIF:
    case AEXPR_LIKE:
    case AEXPR_ILIKE:
    case AEXPR_SIMILAR: return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace pgtidy::syntax::analysis
