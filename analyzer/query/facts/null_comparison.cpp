#include <algorithm>
#include <array>

#include "analyzer/query/facts/finders.h"

namespace pgtidy::query {

namespace {

bool IsNullConstant(const catalog::ExprRef& expr) {
  const auto* constant = catalog::As<catalog::Const>(expr);
  return constant != nullptr && constant->is_null;
}

}  // namespace

void FindNullComparisons(const QueryLevel& level, std::vector<QueryFact>& facts) {
  constexpr std::array<std::string_view, 6> kComparisons = {"=", "<>", "<", "<=", ">", ">="};
  ForEachNode(level.query, [&](const catalog::ExprRef& node) {
    const auto* comparison = catalog::As<catalog::OpExpr>(node);
    if (comparison == nullptr || comparison->arguments.size() != 2) return;
    if (!std::any_of(comparison->arguments.begin(), comparison->arguments.end(), IsNullConstant)) return;
    const auto* known = level.catalog.Find<catalog::Operator>(comparison->operator_oid);
    if (known == nullptr || known->oid >= types::kFirstNormalOid) return;
    if (std::find(kComparisons.begin(), kComparisons.end(), known->name) == kComparisons.end()) return;
    facts.emplace_back(NullComparison{.location = comparison->location, .operator_name = known->name});
  });
}

}  // namespace pgtidy::query
