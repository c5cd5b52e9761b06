#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/catalog/catalog.h"
#include "analyzer/catalog/query_tree.h"
#include "analyzer/ddl/extension.h"
#include "analyzer/query/parse_state.h"
#include "analyzer/types/sql_error.h"

struct List;
struct Node;
struct RangeVar;

/// Applies statements to a Catalog. One file per statement family; each function answers for the server's function that
/// its comment names, throws SqlError where the server refuses the statement, and Undetermined where nothing can be
/// said.
namespace pgtidy::ddl {

using catalog::Catalog;
using catalog::DependencyType;
using catalog::ObjectAddress;
using catalog::ObjectClass;
using types::Oid;
using types::SqlError;
using types::SqlType;
using types::Undetermined;

/// What a statement is applied with.
struct ApplyContext {
  Catalog& catalog;
  std::string_view source;   ///< The text that the tree's locations count in.
  int file = -1;             ///< For Place.
  uint32_t tree_offset = 0;  ///< Where location 0 stands in the file.
  bool in_transaction_block = false;
  /// The extension whose definitions are being applied, or kInvalidOid: new objects become its members and bodies of
  /// functions are not read.
  Oid extension = types::kInvalidOid;
  /// The statements `NOTICE: ... skipping`, for those who want them.
  std::vector<std::string> notices = {};
  /// Definitions of extensions beside those that are known, by name; null: there are none.
  const ExtensionDefinitions* extension_definitions = nullptr;
  /// Extensions that were installed and whose objects are not known.
  std::vector<UnknownExtension> unknown_extensions = {};
  /// The queries of the statement as they were analysed; locations count in `source`.
  std::vector<std::shared_ptr<const catalog::Query>> queries = {};

  /// Returns where something at `location` of the tree stands in the files.
  [[nodiscard]] catalog::Place PlaceAt(int location) const {
    const auto offset = tree_offset + static_cast<uint32_t>(location < 0 ? 0 : location);
    return {file, {offset, offset}};
  }
};

/// What a statement made of a name that the user gave: `schema` is where it goes.
struct CreationName {
  Oid namespace_oid = types::kInvalidOid;
  std::string name;
};

/// Where a new object with a possibly qualified name goes. 3F000 `schema "x" does not exist` or `no schema has been
/// selected to create in`. Source: QualifiedNameGetCreationNamespace().
[[nodiscard]] CreationName CreationNameOf(ApplyContext& context, const ::List* names);
/// The same for a relation; temporary ones go to the temporary schema. Source: RangeVarGetAndCheckCreationNamespace().
[[nodiscard]] CreationName CreationNameOf(ApplyContext& context, const ::RangeVar& name);

/// Finds the namespace; 3F000 `schema "x" does not exist`. Source: get_namespace_oid().
[[nodiscard]] Oid RequireNamespace(const Catalog& catalog, std::string_view name);

/// Finds a relation for a command that has no position in its errors: 42P01 `relation "x" does not exist`. A name that
/// may exist all the same throws Undetermined. kInvalidOid if missing and `missing_ok`.
/// Source: RangeVarGetRelidExtended().
[[nodiscard]] Oid RequireRelation(const Catalog& catalog, const ::RangeVar& name, bool missing_ok = false);

/// Stores a new object: gives it its place, makes it a member of the extension that is being made, and records that it
/// depends on its namespace.
void RecordNewObject(ApplyContext& context, const ObjectAddress& address, Oid namespace_oid);

/// Cuts a name to 63 bytes at a character's border. Source: makeObjectName(), NAMEDATALEN.
[[nodiscard]] std::string TruncateIdentifier(std::string_view name);
/// Joins names to one of at most 63 bytes, shortening the longer ones. Source: makeObjectName().
[[nodiscard]] std::string MakeObjectName(std::string_view name1, std::string_view name2, std::string_view label);
/// A name for a relation that no relation of the namespace has. Source: ChooseRelationName().
[[nodiscard]] std::string ChooseRelationName(const Catalog& catalog, std::string_view name1, std::string_view name2,
                                             std::string_view label, Oid namespace_oid, bool is_constraint);
/// A name for a constraint. `taken` are names given in the same statement. Source: ChooseConstraintName().
[[nodiscard]] std::string ChooseConstraintName(const Catalog& catalog, std::string_view name1, std::string_view name2,
                                               std::string_view label, Oid namespace_oid,
                                               const std::vector<std::string>& taken);

/// Removes the positions of the errors that `action` throws: the server analyses parts of some commands without the
/// text. Returns what `action` does.
template <typename Action>
auto WithoutPositions(Action action) {
  try {
    return action();
  } catch (SqlError& error) {
    error.SetLocation(-1);
    throw;
  }
}

/// Marks objects that a statement would have made, changed or removed as undetermined, by the names in its tree: used
/// where a statement cannot be applied. Statements inside of it (in a block) included.
void MarkUndeterminedBy(Catalog& catalog, const ::Node* statement);

}  // namespace pgtidy::ddl
