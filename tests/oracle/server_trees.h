#pragma once

#include <nlohmann/json.hpp>

#include "analyzer/catalog/catalog.h"

/// Makes our trees and objects of a server's, given as JSON: nodes are objects whose "node" is their name as
/// nodeToString() writes it, with the fields as they are called there.
namespace pgtidy::oracle {

using Json = nlohmann::json;

[[nodiscard]] catalog::ExprRef ReadExpression(const Json& node);
[[nodiscard]] std::shared_ptr<catalog::Query> ReadQuery(const Json& node);
/// Reads the objects of users into the catalogue, under their own numbers.
void ReadCatalog(const Json& input, catalog::Catalog& catalog);

}  // namespace pgtidy::oracle
