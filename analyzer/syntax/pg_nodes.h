#pragma once

// PostgreSQL's parse tree and the part of libpg_query that makes it. Only .cpp files of syntax/, ddl/ and query/
// include this header. Standard headers come first: PostgreSQL's macros would change what they declare.

#include <cstdarg>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

// `text` is a type of PostgreSQL and a namespace of ours.
#define text PgTextDatum
// IWYU pragma: begin_exports
extern "C" {
#include <pg_query.h>
#include <pg_query/pg_query_internal.h>
#include <catalog/pg_class.h>
#include <nodes/makefuncs.h>
#include <nodes/nodeFuncs.h>
#include <nodes/parsenodes.h>
#include <nodes/value.h>
#include <miscadmin.h>
}
// IWYU pragma: end_exports
#undef text

#undef Abs
#undef Max
#undef Min
#undef Assert
#undef StaticAssertDecl
#undef StaticAssertStmt
#undef _
#undef gettext
#undef ngettext
#undef dgettext
#undef dngettext
#undef printf
#undef fprintf
#undef sprintf
#undef snprintf
#undef vprintf
#undef vfprintf
#undef vsprintf
#undef vsnprintf
#undef strerror
#undef strerror_r
#undef foreach
#undef foreach_node
#undef foreach_ptr
#undef bind
#undef connect
#undef send
#undef recv
#undef select
#undef accept
#undef listen
#undef socket
#undef open
#undef fopen
#undef stat
#undef rename
#undef unlink
#undef errcode
#undef elog
#undef ereport

namespace pgtidy::syntax {

/// Iterates over a PostgreSQL List as nodes of one type: `for (const DefElem* option : Items<DefElem>(list))`.
template <typename T>
class Items {
 public:
  /// `list` may be null: an empty list.
  explicit Items(const List* list) : list_(list) {}

  class Iterator {
   public:
    explicit Iterator(const ListCell* cell) : cell_(cell) {}
    const T* operator*() const { return static_cast<const T*>(cell_->ptr_value); }
    Iterator& operator++() {
      ++cell_;
      return *this;
    }
    bool operator!=(const Iterator& other) const { return cell_ != other.cell_; }

   private:
    const ListCell* cell_;
  };

  [[nodiscard]] Iterator begin() const { return Iterator(list_ == nullptr ? nullptr : list_->elements); }
  [[nodiscard]] Iterator end() const { return Iterator(list_ == nullptr ? nullptr : list_->elements + list_->length); }
  [[nodiscard]] size_t size() const { return list_ == nullptr ? 0 : static_cast<size_t>(list_->length); }
  /// `i` must be less than size().
  const T* operator[](size_t i) const { return static_cast<const T*>(list_->elements[i].ptr_value); }

 private:
  const List* list_;
};

/// Returns the node as `T` if it has that tag (as in `As<SelectStmt>(node, T_SelectStmt)`), else null; null stays null.
template <typename T>
[[nodiscard]] const T* As(const void* node, NodeTag tag) {
  return node != nullptr && static_cast<const Node*>(node)->type == tag ? static_cast<const T*>(node) : nullptr;
}

/// Returns the node as the `T` that its tag says it is (as in `To<SelectStmt>(node)`).
template <typename T>
[[nodiscard]] const T& To(const void* node) {
  return *static_cast<const T*>(node);
}

/// Returns an Expr, a List or a node of another type as a Node; null stays null.
[[nodiscard]] inline const Node* AsNode(const void* node) { return static_cast<const Node*>(node); }

/// Returns the text of a String node, or an empty text for anything else.
[[nodiscard]] inline std::string_view StringValue(const void* node) {
  const auto* value = As<String>(node, T_String);
  return value == nullptr || value->sval == nullptr ? std::string_view() : std::string_view(value->sval);
}

}  // namespace pgtidy::syntax
