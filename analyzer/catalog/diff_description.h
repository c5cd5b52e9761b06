#pragma once

#include <string>
#include <vector>

#include "analyzer/catalog/catalog.h"

/// Objects as lists of named texts, which is what DiffCatalogs() compares.
namespace pgtidy::catalog::diff {

struct Property {
  std::string name;
  std::string value;  ///< Empty: none.
};

struct Part {
  std::string kind;
  std::string name;
  int64_t number = 0;  ///< Names the part in both catalogues if it is renamed.
  std::string summary;
  std::vector<Property> properties;
};

struct Description {
  std::string kind;
  std::string name;
  Oid oid = types::kInvalidOid;
  std::string summary;
  std::vector<Property> properties;
  std::vector<Part> parts;
};

/// All objects that users made, by kind and name.
[[nodiscard]] std::vector<Description> DescribeObjects(const Catalog& catalog);

}  // namespace pgtidy::catalog::diff
