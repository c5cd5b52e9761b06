#pragma once

#include "tests/oracle/server_trees.h"

/// What the readers of expressions and of queries share: fields of nodes, and the numbers of range table entries.
namespace pgtidy::oracle {

/// One query level that is being read. A server's range table may hold entries that ours does not.
struct Level {
  int skipped = 0;        ///< OLD and NEW at the front of a view's, up to 15.
  int group_rtindex = 0;  ///< The entry of GROUP BY, from 18 on.
  const Json* group_expressions = nullptr;
  Level* parent = nullptr;
};

/// The level that is being read, and by how many levels what is read is to be shifted. One thread reads trees.
struct Reading {
  Level* level = nullptr;
  int added_levels = 0;
};
[[nodiscard]] Reading& CurrentReading();

[[nodiscard]] Level* LevelUp(int levels);
/// Our number of a range table entry of the server's.
[[nodiscard]] int RtIndex(int index, int levels_up = 0);

/// A field of a node; null if the version does not have it.
[[nodiscard]] const Json& Field(const Json& node, const char* field);
[[nodiscard]] catalog::Oid OidOf(const Json& node, const char* field);
[[nodiscard]] catalog::SqlType TypeOf(const Json& node, const char* oid, const char* typmod);
[[nodiscard]] std::string StringIn(const Json& node, const char* field);
[[nodiscard]] std::vector<std::string> Strings(const Json& list);
template <typename T>
[[nodiscard]] std::vector<T> Numbers(const Json& list) {
  std::vector<T> numbers;
  for (const Json& one : list) numbers.push_back(one.get<T>());
  return numbers;
}
[[nodiscard]] catalog::ExprRef ReadField(const Json& node, const char* field);
[[nodiscard]] catalog::ExprList ReadExpressions(const Json& list);
[[nodiscard]] catalog::TargetList ReadTargets(const Json& list);
[[nodiscard]] std::vector<catalog::SortGroupClause> ReadSortGroups(const Json& list);

}  // namespace pgtidy::oracle
