#include "analyzer/query/ordered_set.h"

#include <fmt/format.h>

namespace pgtidy::query {
namespace {

const char* PluralArguments(int count) { return count == 1 ? "argument" : "arguments"; }

}  // namespace

std::string WrongDirectArguments(const OrderedSetCall& call) {
  const int direct = call.argument_count - call.order_count;
  const int expected = call.routine.aggregate_direct_arguments;
  const auto wrong_count = [&] {
    return direct == expected
               ? std::string()
               : fmt::format("There is an ordered-set aggregate {}, but it requires {} direct {}, not {}.", call.name,
                             expected, PluralArguments(expected), direct);
  };
  if (call.routine.variadic == types::kInvalidOid) return wrong_count();
  int parameters = call.argument_count;
  if (call.variadic_argument_count > 1) parameters -= call.variadic_argument_count - 1;
  if (expected < parameters) return wrong_count();
  if (call.routine.aggregate_kind == 'h') {
    if (call.variadic_argument_count == 2 * call.order_count) return {};
    return fmt::format(
        "To use the hypothetical-set aggregate {}, the number of hypothetical direct arguments (here {}) must match "
        "the "
        "number of ordering columns (here {}).",
        call.name, call.variadic_argument_count - call.order_count, call.order_count);
  }
  if (call.variadic_argument_count > call.order_count) return {};
  return fmt::format("There is an ordered-set aggregate {}, but it requires at least {} direct {}.", call.name,
                     expected, PluralArguments(expected));
}

void UnifyHypotheticalArguments(ParseState& state, ExprList& arguments, size_t order_count, std::vector<Oid>& actual,
                                const std::vector<Oid>& declared) {
  const size_t direct = arguments.size() - order_count;
  for (size_t i = direct - order_count; i < direct; ++i) {
    const size_t aggregated = i + order_count;
    if (declared[i] != types::kAnyType) continue;
    const ExprList pair = {arguments[aggregated], arguments[i]};
    const Oid type = SelectCommonType(state, pair, "WITHIN GROUP", nullptr);
    const SqlType common = {type, SelectCommonTypmod(pair, type)};
    for (const size_t index : {i, aggregated}) {
      arguments[index] = CoerceType(state, arguments[index], actual[index], common, CoercionContext::kImplicit,
                                    catalog::CoercionForm::kImplicitCast, -1);
      actual[index] = type;
    }
  }
}

}  // namespace pgtidy::query
