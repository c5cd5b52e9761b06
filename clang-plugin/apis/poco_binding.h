#pragma once

#include <vector>

#include "clang-plugin/apis/operator_chain.h"
#include "clang-plugin/core/scan.h"

namespace pgtidy::cxx {

/// True if a comma of a statement takes what binds values or columns, and not a limit, a range or a manipulator.
[[nodiscard]] bool BindsByComma(const clang::FunctionDecl& comma);

/// What stands behind the text of a statement of POCO, separated by commas: use(), into(), values for a text with
/// percent signs, and things such as `now` and limit(1).
class PocoOperands {
 public:
  /// Takes in one comma and its operand.
  void Add(const ChainLink& link, Scan& scan);
  /// More may be bound out of sight.
  void Lose();
  [[nodiscard]] bool has_into() const { return !reads_.empty() || !knows_columns_; }
  /// Puts the values that are no bindings into the texts, where these have percent signs, and fills the arguments and
  /// the result of a site with what is certain.
  void Give(sites::QuerySite& site, Scan& scan) const;

 private:
  void AddUse(const clang::Expr* operand, Scan& scan);
  void AddInto(const clang::Expr* operand, Scan& scan);

  std::vector<const clang::Expr*> values_;
  std::vector<sites::Argument> arguments_;
  std::vector<sites::ColumnRead> reads_;
  bool knows_arguments_ = true;
  bool knows_columns_ = true;
};

}  // namespace pgtidy::cxx
