#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/ddl/apply/context.h"

struct DefElem;

/// Values of definition lists, CREATE TYPE (...) and its like, and what the commands that read them share.
namespace pgtidy::ddl {

/// A possibly qualified name that stands as an option's value. Source: defGetQualifiedName().
class OptionName {
 public:
  /// 42601 `%s requires a parameter`, `argument of %s must be a name`.
  explicit OptionName(const ::DefElem& option);
  ~OptionName();
  OptionName(const OptionName&) = delete;
  OptionName& operator=(const OptionName&) = delete;

  /// Null if the value is NONE.
  [[nodiscard]] const ::List* list() const { return list_; }

 private:
  struct Storage;
  std::unique_ptr<Storage> storage_;
  const ::List* list_ = nullptr;
};

/// The type that an option names; 42601, 42704, no positions. `is_set` receives whether SETOF stands before it.
/// Source: defGetTypeName(), typenameTypeId().
[[nodiscard]] SqlType OptionType(const Catalog& catalog, const ::DefElem& option, bool* is_set = nullptr);
/// Source: errorConflictingDefElem().
[[noreturn]] void ThrowConflictingOption(const ::DefElem& option);

/// The type of a name without modifiers or array bounds, as ALTER TYPE and ALTER DOMAIN give it; 42704 without a
/// position. Source: makeTypeNameFromNameList().
[[nodiscard]] Oid TypeOfNameList(const Catalog& catalog, const ::List* names);

/// Throws Undetermined if an object of the name may exist, or may have changed or gone, unseen; else `error`.
[[noreturn]] void ThrowUnlessUndetermined(const Catalog& catalog, ObjectClass object_class, std::string_view schema,
                                          std::string_view name, SqlError error);
/// The same by the namespace's number.
[[noreturn]] void ThrowUnlessUndetermined(const Catalog& catalog, ObjectClass object_class, Oid namespace_oid,
                                          std::string_view name, SqlError error);

/// Finds an access method of indexes; 42704 `access method "x" does not exist`. Source: get_am_oid().
[[nodiscard]] Oid RequireAccessMethod(const Catalog& catalog, std::string_view name);
/// Finds an operator class; 42704 `operator class "x" does not exist for access method "y"`. Source: get_opclass_oid().
[[nodiscard]] Oid RequireOperatorClass(const Catalog& catalog, Oid access_method, std::string_view access_method_name,
                                       const ::List* names);
/// Finds an operator family; 42704 `operator family "x" does not exist for access method "y"`.
/// Source: get_opfamily_oid().
[[nodiscard]] Oid RequireOperatorFamily(const Catalog& catalog, Oid access_method, std::string_view access_method_name,
                                        const ::List* names);
/// Finds a language; 42704 `language "x" does not exist`. Source: get_language_oid().
[[nodiscard]] Oid RequireLanguage(const Catalog& catalog, std::string_view name);

/// Whether nothing is known of the type, or of the type that its elements have.
[[nodiscard]] bool IsUndetermined(const Catalog& catalog, Oid type);

/// A node's position; -1 for the nodes that have none in the older of the two versions of libpg_query.
template <typename Node>
[[nodiscard]] int LocationOfNode(const Node& node) {
  if constexpr (requires { node.location; }) {
    return node.location;
  } else {
    return -1;
  }
}

}  // namespace pgtidy::ddl
