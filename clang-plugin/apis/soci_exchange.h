#pragma once

#include <vector>

#include "clang-plugin/core/scan.h"

namespace pgtidy::cxx {

/// The type that SOCI stores a value of a type as: the base_type of its soci::type_conversion; the type itself if there
/// is none.
[[nodiscard]] clang::QualType SociBaseType(clang::QualType type, Scan& scan);
/// True if a value of the type is one column or one parameter, and no row, structure or set of named values.
[[nodiscard]] bool IsOneSociColumn(const sites::CxxType& type);

/// What into() and use() bind to one statement, in order.
class SociExchanges {
 public:
  /// Takes in an operand of the comma: a call of into() or use(). What else it is makes both sides uncertain.
  void Add(const clang::Expr* operand, Scan& scan);
  /// More may be bound out of sight.
  void Lose();
  /// True if a column may be bound.
  [[nodiscard]] bool has_into() const { return first_into_ != nullptr || !knows_columns_; }
  /// The soci::row that takes the columns, whatever they are; null if there is none.
  [[nodiscard]] const clang::VarDecl* row() const { return row_; }
  /// Fills the arguments and the result of a site with what is certain.
  void Give(sites::QuerySite& site, Scan& scan) const;

 private:
  void AddUse(const Call& call, Scan& scan);
  void AddInto(const Call& call, Scan& scan);

  std::vector<sites::Argument> arguments_;
  std::vector<sites::ColumnRead> reads_;
  const clang::Expr* first_into_ = nullptr;
  const clang::Expr* last_into_ = nullptr;
  const clang::VarDecl* row_ = nullptr;
  bool knows_arguments_ = true;
  bool knows_columns_ = true;
};

}  // namespace pgtidy::cxx
