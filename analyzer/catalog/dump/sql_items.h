#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "analyzer/catalog/catalog.h"

/// What the script of DumpSql() consists of, and in which order it loads.
namespace pgtidy::catalog::dump {

/// In the order in which the script goes through them; what something needs comes before it all the same.
enum class Phase : uint8_t {
  kSchemas,
  kRoles,
  kExtensions,
  kNamedObjects,
  kCollations,
  kTypes,
  kSequences,
  kTables,
  kRoutines,
  kOperators,
  kOperatorFamilies,
  kOperatorClasses,
  kCasts,
  kInheritance,  ///< ATTACH PARTITION and INHERIT.
  kViews,
  kColumnDefaults,  ///< Those that could not stand in CREATE TABLE.
  kKeys,
  kChecks,  ///< Those that could not stand in CREATE TABLE.
  kIndexes,
  kIndexPartitions,
  kTableSettings,
  kForeignKeys,
  kStatistics,
  kRules,
  kTriggers,
  kPolicies,
  kMaterializedRows,
  kComments,
};

/// One or several statements that belong together.
struct Item {
  Phase phase = Phase::kSchemas;
  ObjectAddress address;
  std::string sort_name;
};

/// The parts of a table that its CREATE TABLE holds.
struct InlineParts {
  std::set<Oid> defaults;     ///< By Column::default_oid.
  std::set<Oid> constraints;  ///< CHECK constraints.
};

/// One step of the script.
struct Step {
  Item item;
  InlineParts parts;   ///< Of tables.
  bool shell = false;  ///< Only the shell of a type, which its functions need.
  std::string reason;  ///< Why it cannot be made: it, or what it needs, is not known for certain. Empty: it can.
};

/// Everything that users made and that the script makes, in an order that loads. Source: sortDumpableObjects().
[[nodiscard]] std::vector<Step> LoadOrder(const Catalog& catalog);

/// Whether the script names the object: it is no member of an extension, temporary or built in.
[[nodiscard]] bool IsDumped(const Catalog& catalog, const Relation* relation);
[[nodiscard]] bool IsDumped(const Catalog& catalog, ObjectClass object_class, Oid oid, Oid namespace_oid);

/// Whether a table is made with INHERITS (parents): its columns stand in the order that this gives.
[[nodiscard]] bool IsMadeWithInherits(const Catalog& catalog, const Relation& table);

}  // namespace pgtidy::catalog::dump
