// Reads as JSON what a server's catalogue holds, its trees included, and prints each definition as pgtidy does.
// deparse.py makes the input and compares the output with the server's own.

#include <iostream>

#include "analyzer/catalog/deparse.h"
#include "tests/oracle/server_trees.h"

namespace pgtidy::oracle {

namespace {

using namespace catalog;  // NOLINT(google-build-using-namespace)

std::string Definition(const Catalog& catalog, const Json& request) {
  const std::string what = request["what"];
  const Oid oid = request["oid"];
  const auto* relation = catalog.Find<Relation>(oid);
  if (what == "expression") {
    const ExprRef expr = ReadExpression(request["tree"]);
    return DeparseExpression(catalog, *expr, oid);
  }
  if (what == "view") return ViewDefinition(catalog, *relation);
  if (what == "index") return IndexDefinition(catalog, *relation);
  if (what == "index key") return IndexKeyDefinition(catalog, *relation, request["key"]);
  if (what == "constraint") return ConstraintDefinition(catalog, *catalog.Find<Constraint>(oid));
  if (what == "trigger") return TriggerDefinition(catalog, *catalog.Find<Trigger>(oid));
  if (what == "statistics") return StatisticsDefinition(catalog, *catalog.Find<Statistics>(oid));
  if (what == "partition key") return PartitionKeyDefinition(catalog, *relation);
  if (what == "partition bound") return PartitionBoundDefinition(catalog, *relation);
  const auto& routine = *catalog.Find<Routine>(oid);
  if (what == "identity arguments") return RoutineIdentityArguments(catalog, routine);
  if (what == "arguments") return RoutineArguments(catalog, routine);
  if (what == "result") return RoutineResult(catalog, routine);
  return RoutineDefinition(catalog, routine);
}

int Run() {
  const Json input = Json::parse(std::cin);
  Catalog catalog(input["version"]);
  ReadCatalog(input, catalog);
  Json output = Json::array();
  for (const Json& request : input["requests"]) output.push_back(Definition(catalog, request));
  std::cout << output.dump() << "\n";
  return 0;
}

}  // namespace

}  // namespace pgtidy::oracle

int main() { return pgtidy::oracle::Run(); }
