#pragma once

#include <string>
#include <vector>

struct ColumnRef;
struct FuncCall;
struct Node;

namespace pgtidy::ddl::plpgsql {

/// What a raw expression or query names, as far as it is made of nodes that are interpreted.
struct Mentions {
  std::vector<const ::ColumnRef*> columns;
  std::vector<std::string> constants;  ///< String literals.
  std::vector<const ::FuncCall*> calls;
  bool subqueries = false;
  bool aggregates = false;  ///< Outside of subqueries.
};

[[nodiscard]] Mentions MentionsOf(const ::Node* node);
/// Whether a call's name is that of an aggregate that is interpreted.
[[nodiscard]] bool IsAggregateName(std::string_view name);
/// The last part of the called name.
[[nodiscard]] std::string CalledName(const ::FuncCall& call);

}  // namespace pgtidy::ddl::plpgsql
