#pragma once

#include <optional>
#include <string>
#include <vector>

#include "clang-plugin/apis/result_reads.h"

/// The parts of the description of libpqxx, versions 6, 7 and 8.
namespace pgtidy::cxx {

/// What calls do with pqxx::result, row, field and their references and iterators.
class PqxxReader : public ResultReader {
 public:
  ResultStep Step(ResultLevel level, const Call& call, std::optional<size_t> argument, Scan& scan) const override;
};

/// The version of libpqxx whose headers declare a function: "6", "7" or "8"; empty if it cannot be told.
[[nodiscard]] std::string PqxxVersion(const clang::FunctionDecl* function);

/// Names the connection that an expression is, or that a transaction was made on; empty if not known.
[[nodiscard]] std::string PqxxConnection(const clang::Expr* expression, Scan& scan);

/// The values given by the arguments of a call from index `first` on: one each, those of a pqxx::params as many as it
/// holds. Nothing if they are not all to be seen.
[[nodiscard]] std::optional<std::vector<sites::Argument>> PqxxArguments(const Call& call, size_t first, Scan& scan);

/// Adds the site of a stream that reads or writes a table, or reads a query. False if the call makes none.
bool VisitPqxxStream(const Call& call, Scan& scan);

}  // namespace pgtidy::cxx
