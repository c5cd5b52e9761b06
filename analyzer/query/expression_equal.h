#pragma once

#include <functional>

#include "analyzer/query/parse_state.h"

namespace pgtidy::query {

/// What a node stands for, as the server puts it in place of a column of a join; the node itself if nothing.
using Resolve = std::function<ExprRef(const ExprRef&)>;

/// Whether two expressions are the same but for where they were written. Queries in sublinks are compared by their
/// expressions and relations. `resolve` is applied to each node of both, not inside of sublinks. Source: equal().
[[nodiscard]] bool EqualExpressions(const ExprRef& a, const ExprRef& b, const Resolve& resolve = nullptr);

/// The expression below the coercions that were not written. Source: strip_implicit_coercions().
[[nodiscard]] ExprRef StripImplicitCoercions(const ExprRef& expr);

}  // namespace pgtidy::query
