#pragma once

#include <string>
#include <vector>

#include "analyzer/catalog/catalog.h"

/// The catalogue printed whole: what users made, without the members of extensions, in an order that does not depend on
/// the order of creation. Names are qualified.
namespace pgtidy::catalog {

/// A statement that the server would refuse, as the JSON lists it.
struct DumpedError {
  std::string file;
  std::string sqlstate;
  std::string message;
  size_t line = 0;                            ///< From 1; of the position, or of the statement.
  std::optional<size_t> position = std::nullopt;  ///< Character in the file, from 1.
  std::vector<int> versions = {};  ///< Where several were asked.
};

/// The contract of `pgtidy schema --format json`.
[[nodiscard]] std::string DumpJson(const Catalog& catalog, const std::vector<DumpedError>& errors);

/// Whether an object belongs to an extension, itself or by what it is a part of.
[[nodiscard]] bool IsExtensionMember(const Catalog& catalog, const ObjectAddress& address);

}  // namespace pgtidy::catalog
