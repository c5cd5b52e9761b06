#pragma once

#include "analyzer/catalog/catalog.h"
#include "analyzer/catalog/expression.h"

/// Which of PostgreSQL's functions return NULL. The server's catalogue does not tell: a strict function returns NULL
/// for NULL, and may do so for other values.
namespace pgtidy::query {

enum class NullResult : uint8_t {
  kMayBe,             ///< May return NULL for values that are not.
  kOnlyForNull,       ///< Never NULL if no argument is.
  kOnlyForNullFirst,  ///< Never NULL if the first argument is not.
  kNever,             ///< Whatever the arguments are.
};

/// When a call of a function returns NULL; kMayBe for functions that are not known. Functions that return sets: when a
/// row of theirs is NULL.
[[nodiscard]] NullResult NullResultOf(const catalog::Catalog& catalog, const catalog::FuncExpr& call);
/// The same of an operator.
[[nodiscard]] NullResult NullResultOf(const catalog::Catalog& catalog, const catalog::OperatorNode& call);
/// Of an aggregate over at least one row, by its arguments without those of WITHIN GROUP.
[[nodiscard]] NullResult NullResultOf(const catalog::Catalog& catalog, const catalog::Aggref& call);
/// Of a window function over a frame with at least one row.
[[nodiscard]] NullResult NullResultOf(const catalog::Catalog& catalog, const catalog::WindowFunc& call);
/// Whether an aggregate is never NULL, not even over no rows at all: count().
[[nodiscard]] bool CountsRows(const catalog::Catalog& catalog, types::Oid aggregate);

}  // namespace pgtidy::query
