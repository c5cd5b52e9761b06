#pragma once

#include <string>
#include <vector>

#include "analyzer/catalog/catalog.h"

namespace pgtidy::catalog {

enum class ChangeKind : uint8_t { kAdded, kRemoved, kChanged };

/// One difference between two catalogues, in the user's words: what object, which part of it, which property.
struct Change {
  ChangeKind kind = ChangeKind::kChanged;
  std::string object_kind;  ///< "table", "function", ...
  std::string object;       ///< Qualified and quoted as needed; the new name where it was renamed.
  std::string part_kind;    ///< "column", "constraint", "index", ...; empty if it is the object itself.
  std::string part;
  std::string property;  ///< Of kChanged; empty: what a thing is first of all, a column's type, a constraint's text.
  std::string before;    ///< Empty: none.
  std::string after;

  friend bool operator==(const Change&, const Change&) = default;
};

/// What was added, removed and changed from one catalogue to another: objects by kind and name, each followed by its
/// parts; of what was removed the parts are not listed. Both have to be made by the same statements as far as these
/// reach, so that an object that bears another name is known by its number to be renamed. Their search paths have to be
/// empty. Extensions' members and temporary objects are left out.
[[nodiscard]] std::vector<Change> DiffCatalogs(const Catalog& before, const Catalog& after);

}  // namespace pgtidy::catalog
