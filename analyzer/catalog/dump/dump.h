#pragma once

#include <string>
#include <vector>

#include "analyzer/catalog/catalog.h"
#include "analyzer/catalog/diff.h"

/// The catalogue printed whole: what users made, without the members of extensions, in an order that does not depend on
/// the order of creation. Names are qualified.
namespace pgtidy::catalog {

/// A statement that the server would refuse, as the JSON lists it.
struct DumpedError {
  std::string file;
  std::string sqlstate;
  std::string message;
  std::string detail = {};
  size_t line = 0;                                ///< From 1; of the position, or of the statement.
  std::optional<size_t> position = std::nullopt;  ///< Character in the file, from 1.
  std::vector<int> versions = {};                 ///< Where several were asked.
};

/// A statement of which it is not known what it does, as the JSON lists it.
struct DumpedGap {
  std::string file;
  size_t line = 0;
  std::string why;
};

/// The contract of `pgtidy schema --format json`.
[[nodiscard]] std::string DumpJson(const Catalog& catalog, const std::vector<DumpedError>& errors,
                                   const std::vector<DumpedGap>& gaps = {});

/// One script that makes the catalogue on an empty database: PostgreSQL's own statements in an order that loads. What
/// is not known for certain is a comment line that says so. The search path of the catalogue has to be empty.
[[nodiscard]] std::string DumpSql(const Catalog& catalog);

/// The tables and how they refer to each other, as an `erDiagram` of Mermaid.
[[nodiscard]] std::string DumpMermaid(const Catalog& catalog);
/// The same as a graph for Graphviz, with schemas as clusters and views.
[[nodiscard]] std::string DumpDot(const Catalog& catalog);

/// `pgtidy schema --diff A..B`: a line for each change, `~ table public.t: column a: integer -> bigint`. Values of
/// several lines are left out.
[[nodiscard]] std::string DumpDiffText(const std::vector<Change>& changes);
/// The same as JSON, with whole values. `from` and `to` are empty for the start and the end.
[[nodiscard]] std::string DumpDiffJson(const std::vector<Change>& changes, const std::string& from,
                                       const std::string& to, const std::vector<DumpedError>& errors);

/// Whether an object belongs to an extension, itself or by what it is a part of.
[[nodiscard]] bool IsExtensionMember(const Catalog& catalog, const ObjectAddress& address);

}  // namespace pgtidy::catalog
