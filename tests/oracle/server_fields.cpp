#include "tests/oracle/server_fields.h"

namespace pgtidy::oracle {

using namespace catalog;  // NOLINT(google-build-using-namespace)

namespace {

std::string StringOf(const Json& node) {
  if (node.is_null()) return "";
  return node.is_string() ? node.get<std::string>() : node.value("sval", "");
}

}  // namespace

Reading& CurrentReading() {
  static Reading reading;
  return reading;
}

Level* LevelUp(int levels) {
  Level* level = CurrentReading().level;
  for (; level != nullptr && levels > 0; --levels) level = level->parent;
  return level;
}

int RtIndex(int index, int levels_up) {
  const Level* level = LevelUp(levels_up);
  return index == 0 || level == nullptr ? index : index - level->skipped;
}

const Json& Field(const Json& node, const char* field) {
  static const Json kNull;
  const auto it = node.find(field);
  return it == node.end() ? kNull : *it;
}

Oid OidOf(const Json& node, const char* field) { return node.value(field, Oid{0}); }

SqlType TypeOf(const Json& node, const char* oid, const char* typmod) {
  return {OidOf(node, oid), node.value(typmod, -1)};
}

std::string StringIn(const Json& node, const char* field) { return StringOf(Field(node, field)); }

std::vector<std::string> Strings(const Json& list) {
  std::vector<std::string> strings;
  for (const Json& one : list) strings.push_back(StringOf(one));
  return strings;
}

ExprRef ReadField(const Json& node, const char* field) { return ReadExpression(Field(node, field)); }

ExprList ReadExpressions(const Json& list) {
  ExprList expressions;
  for (const Json& one : list) expressions.push_back(ReadExpression(one));
  return expressions;
}

TargetList ReadTargets(const Json& list) {
  TargetList targets;
  for (const Json& one : list) {
    auto entry = std::make_shared<TargetEntry>();
    entry->expression = ReadField(one, "expr");
    entry->resno = one["resno"];
    entry->has_name = !Field(one, "resname").is_null();
    entry->name = StringIn(one, "resname");
    entry->sort_group_ref = one["ressortgroupref"];
    entry->junk = one["resjunk"];
    targets.push_back(std::move(entry));
  }
  return targets;
}

std::vector<SortGroupClause> ReadSortGroups(const Json& list) {
  std::vector<SortGroupClause> clauses;
  for (const Json& one : list) {
    clauses.push_back({.target_sort_group_ref = one["tleSortGroupRef"],
                       .equality_operator = OidOf(one, "eqop"),
                       .sort_operator = OidOf(one, "sortop"),
                       .nulls_first = one["nulls_first"]});
  }
  return clauses;
}

}  // namespace pgtidy::oracle
