#include <algorithm>
#include <array>

#include "analyzer/catalog/deparse.h"
#include "analyzer/catalog/deparse/names.h"
#include "analyzer/catalog/deparse/printer.h"

namespace pgtidy::catalog {

namespace {

constexpr std::array<std::string_view, 3> kKinds = {"ndistinct", "dependencies", "mcv"};

// The kinds in the server's order; empty if it is all of them, so that later versions may add theirs.
std::string Kinds(const Statistics& statistics) {
  if (statistics.kinds.empty()) return "";
  std::string text;
  size_t count = 0;
  for (const std::string_view kind : kKinds) {
    if (std::ranges::find(statistics.kinds, kind) == statistics.kinds.end()) continue;
    if (count++ > 0) text += ", ";
    text += kind;
  }
  return count == kKinds.size() ? "" : " (" + text + ")";
}

}  // namespace

std::string StatisticsDefinition(const Catalog& catalog, const Statistics& statistics) {
  std::string text = "CREATE STATISTICS " + deparse::Qualified(catalog, statistics.namespace_oid, statistics.name);
  // Of a single expression there are no kinds.
  if (statistics.columns.size() + statistics.expressions.size() > 1) text += Kinds(statistics);
  text += " ON " + deparse::ColumnNameList(catalog, statistics.relation, statistics.columns);
  const deparse::QueryNames names = deparse::NamesOfRelation(catalog, statistics.relation);
  bool first = statistics.columns.empty();
  for (const StoredExpr& expression : statistics.expressions) {
    if (expression == nullptr) continue;
    if (!first) text += ", ";
    first = false;
    const std::string one =
        deparse::ExpressionText(catalog, *expression, &names, {.indent = false, .omit_parentheses = true});
    text += deparse::LooksLikeFunction(*expression) ? one : "(" + one + ")";
  }
  return text + " FROM " + deparse::VisibleRelationName(catalog, statistics.relation);
}

}  // namespace pgtidy::catalog
