#pragma once

#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "clang-plugin/core/scan.h"

namespace pgtidy::cxx {

class ResultReader;

/// What a client library's calls mean. One file each in clang-plugin/apis. No state: used by several threads.
class Library {
 public:
  virtual ~Library() = default;
  /// "libpq", "libpqxx", ...
  [[nodiscard]] virtual std::string_view id() const = 0;
  /// The unqualified names of the functions by which its queries are found: "PQexec", "exec", "operator<<"; a
  /// constructor by the name of its class.
  [[nodiscard]] virtual std::span<const std::string_view> function_names() const = 0;
  /// Words of which a file that uses the library through operators and constructors only must have one, itself or in
  /// the project's headers that it includes: "soci". Used beside the names of functions that are no operators.
  [[nodiscard]] virtual std::span<const std::string_view> file_words() const { return {}; }
  /// The qualified name of the class of its results, and what follows them: for functions of the user's own that give
  /// such a result. Empty and null if it has none.
  [[nodiscard]] virtual std::string_view result_class() const { return {}; }
  [[nodiscard]] virtual const ResultReader* result_reader() const { return nullptr; }
  /// True if Visit() is to be called for the functions of any name that have an attribute `annotate`, themselves or on
  /// a parameter.
  [[nodiscard]] virtual bool visits_annotated() const { return false; }
  /// Called for each call whose unqualified name is among function_names(), in the order of the source, outer calls
  /// before the calls in their arguments. Adds a site to the scan if it sends SQL.
  virtual void Visit(const Call& call, Scan& scan) const = 0;
};

/// All libraries of this build, sorted by id.
[[nodiscard]] const std::vector<const Library*>& AllLibraries();

}  // namespace pgtidy::cxx
