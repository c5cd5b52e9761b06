#include <fmt/format.h>

#include "analyzer/query/names.h"
#include "analyzer/query/row_reference.h"
#include "analyzer/query/transform.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::query {
namespace {

using syntax::As;
using syntax::Items;

constexpr size_t kMostColumns = 1664;  // MaxTupleAttributeNumber.

bool EndsInStar(const ::List* names) {
  const Items<::Node> parts(names);
  return parts.size() > 0 && parts[parts.size() - 1]->type == T_A_Star;
}

}  // namespace

ExprList TransformExpressionList(ParseState& state, const ::List* raw, ExprPlace place, bool allow_default) {
  ExprList result;
  const auto append = [&](ExprList expressions) {
    result.insert(result.end(), expressions.begin(), expressions.end());
  };
  for (const ::Node* item : Items<::Node>(raw)) {
    const auto* reference = As<::ColumnRef>(item, T_ColumnRef);
    const auto* indirection = As<::A_Indirection>(item, T_A_Indirection);
    const auto* set_to_default = As<::SetToDefault>(item, T_SetToDefault);
    if (reference != nullptr && EndsInStar(reference->fields)) {
      append(ExpandColumnReferenceStar(state, *reference));
    } else if (indirection != nullptr && EndsInStar(indirection->indirection)) {
      const PlaceScope scope(state, place);
      const size_t before_star = Items<::Node>(indirection->indirection).size() - 1;
      append(ExpandRowReference(state, TransformIndirection(state, *indirection, before_star)));
    } else if (allow_default && set_to_default != nullptr) {
      auto marker = std::make_shared<catalog::SetToDefault>();
      marker->location = set_to_default->location;
      result.push_back(std::move(marker));
    } else {
      result.push_back(TransformExpr(state, item, place));
    }
  }
  return result;
}

ExprRef TransformRowExpr(ParseState& state, const ::RowExpr& raw, bool allow_default) {
  auto result = std::make_shared<catalog::RowExpr>();
  result->arguments = TransformExpressionList(state, raw.args, state.place, allow_default);
  if (result->arguments.size() > kMostColumns) {
    throw SqlError("54011", fmt::format("ROW expressions can have at most {} entries", kMostColumns), raw.location);
  }
  for (size_t i = 1; i <= result->arguments.size(); ++i) result->column_names.push_back(fmt::format("f{}", i));
  result->location = raw.location;
  return result;
}

ExprRef TransformMultiAssignRef(ParseState& state, const ::MultiAssignRef& raw) {
  const auto wrong_count = [](int location) {
    return SqlError("42601", "number of columns does not match number of values", location);
  };
  const auto column = static_cast<size_t>(raw.colno) - 1;
  const auto column_count = static_cast<size_t>(raw.ncolumns);
  if (raw.colno == 1) {
    const auto* sublink = As<::SubLink>(raw.source, T_SubLink);
    if (sublink != nullptr && sublink->subLinkType == EXPR_SUBLINK) {
      ExprRef source = TransformMultiExprSubLink(state, *sublink);
      auto* made = catalog::As<catalog::SubLink>(source);
      if (CountColumns(*made->subselect) != column_count) throw wrong_count(sublink->location);
      state.multi_assignment_expressions.push_back({source});
      made->identifier = static_cast<int>(state.multi_assignment_expressions.size());
    } else if (const auto* row = As<::RowExpr>(raw.source, T_RowExpr)) {
      ExprRef source = TransformRowExpr(state, *row, true);
      if (catalog::As<catalog::RowExpr>(source)->arguments.size() != column_count) throw wrong_count(row->location);
      state.multi_assignment_expressions.push_back({source});
    } else {
      throw SqlError("0A000", "source for a multiple-column UPDATE item must be a sub-SELECT or ROW() expression",
                     RawLocation(raw.source));
    }
  }
  const ExprRef source = state.multi_assignment_expressions.back().front();
  if (const auto* row = catalog::As<catalog::RowExpr>(source)) {
    ExprRef result = row->arguments[column];
    if (raw.colno == raw.ncolumns) state.multi_assignment_expressions.pop_back();
    return result;
  }
  const auto* sublink = catalog::As<catalog::SubLink>(source);
  const ExprRef& value = sublink->subselect->target_list[column]->expression;
  auto parameter = std::make_shared<catalog::Param>();
  parameter->number = MultiExprParameterNumber(sublink->identifier, raw.colno);
  parameter->type = catalog::ExprType(*value);
  parameter->collation = catalog::ExprCollation(*value);
  parameter->location = LocationOf(value);
  return parameter;
}

}  // namespace pgtidy::query
