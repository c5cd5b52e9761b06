#pragma once

#include <map>
#include <optional>
#include <vector>

#include "clang-plugin/apis/result_reads.h"

namespace pgtidy::cxx {

/// Follows one result from use to use: the work behind FollowResult().
class ResultFollower {
 public:
  ResultFollower(const ResultReader& reader, Scan& scan) : reader_(reader), scan_(scan) {}

  /// Follows all uses; call once.
  [[nodiscard]] sites::ResultUse Run(const ValueUses& uses, ResultLevel level);

 private:
  // What is followed, and of a field which column it is.
  struct Position {
    ResultLevel level = ResultLevel::kRows;
    const clang::Expr* column = nullptr;
    std::optional<uint32_t> index;
  };
  // A reading whose column is looked up at the end, when all numbers of columns have been seen.
  struct PendingRead {
    sites::ColumnRead read;
    const clang::Expr* column = nullptr;
    bool is_lookup = false;  // Only asks for the number of a column.
  };

  void Follow(const ValueUses& uses, const Position& position);
  void FollowUse(const ValueUse& use, const Position& position);
  bool FollowSpecial(const ValueUse& use, const Position& position);
  void FollowCall(const ValueUse& use, const Call& call, const Position& position);
  void FollowHolder(const clang::Expr* holder, const clang::Expr* value, const Position& position);
  void Take(const ResultStep& step, const Call& call, const Position& position);
  void Lose(const ValueUse& use, const Position& position);
  void AddRead(const ResultStep& step, const clang::Expr* place, const Position& position);
  void AddNamedReads(const ResultStep& step, const Position& position);
  void RememberColumnNumber(const Call& call, const clang::Expr* name);
  void ResolveColumns();

  const ResultReader& reader_;
  Scan& scan_;
  sites::ResultUse result_;
  std::vector<PendingRead> pending_;
  std::map<const clang::Expr*, const clang::Expr*> column_names_;  // By the expression that has the number.
  bool is_lost_ = false;
  bool is_looked_at_ = false;
  int depth_ = 0;
};

}  // namespace pgtidy::cxx
