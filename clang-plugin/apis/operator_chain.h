#pragma once

#include <clang/AST/ExprCXX.h>
#include <clang/Basic/OperatorKinds.h>

#include <span>
#include <vector>

#include "clang-plugin/core/scan.h"

namespace pgtidy::cxx {

/// One operator of a chain such as `session << "select", into(x)`.
struct ChainLink {
  clang::OverloadedOperatorKind kind = clang::OO_None;
  const clang::CXXOperatorCallExpr* call = nullptr;
  const clang::Expr* operand = nullptr;  ///< The right one, peeled.
};

/// A chain of overloaded operators, each of which takes the value of the one before as its left operand.
struct OperatorChain {
  std::vector<ChainLink> links;            ///< From the inside out.
  const clang::Expr* outermost = nullptr;  ///< The whole: the last link, or the expression that the chain began with.
};

/// Returns the `<<`, `>>` and `,` that are applied to an expression, one after the other. They need not be of one
/// class.
[[nodiscard]] OperatorChain ChainAround(const clang::Expr* expression, const Scan& scan);

/// Returns the texts that come of streaming the operands one behind the other, at most 16: strings as they are known,
/// numbers and what is not known as holes. None if the first is not known.
[[nodiscard]] TextValue StreamedText(std::span<const clang::Expr* const> operands, Scan& scan);

/// Appends one text of an operand that is not known to be constant: a hole, or the digits of a number that is.
void AppendStreamed(const clang::Expr* operand, Scan& scan, sites::SqlText& text);

}  // namespace pgtidy::cxx
