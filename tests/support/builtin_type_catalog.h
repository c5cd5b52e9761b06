#pragma once

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "analyzer/builtin/builtin_catalog.h"
#include "analyzer/types/type_catalog.h"

namespace pgtidy::tests {

using types::Oid;

/// PostgreSQL's own types and casts, and what a test adds to them. The search path is that of a fresh session.
class BuiltinTypeCatalog : public types::TypeCatalog {
 public:
  explicit BuiltinTypeCatalog(int version) : builtin_(builtin::BuiltinCatalog::ForVersion(version)) {}

  [[nodiscard]] const builtin::BuiltinCatalog& builtin() const { return builtin_; }

  [[nodiscard]] int server_version() const override { return builtin_.version(); }

  [[nodiscard]] const types::Type* FindType(Oid oid) const override {
    if (const auto known = types_.find(oid); known != types_.end()) return &known->second;
    const auto row = builtin_.Type(oid);
    return row ? &types_.emplace(oid, FromRow(*row)).first->second : nullptr;
  }

  [[nodiscard]] std::optional<types::Cast> FindCast(Oid source, Oid target) const override {
    if (const auto added = casts_.find({source, target}); added != casts_.end()) return added->second;
    const auto row = builtin_.Cast(source, target);
    if (!row) return std::nullopt;
    return types::Cast{.source = source,
                       .target = target,
                       .function = row->function,
                       .context = ContextOf(row->context),
                       .method = static_cast<types::CastMethod>(row->method)};
  }

  [[nodiscard]] int FunctionArgumentCount(Oid function) const override {
    const auto row = builtin_.Function(function);
    return row ? static_cast<int>(row->arguments.size()) : 0;
  }

  [[nodiscard]] bool InheritsFrom(Oid composite_type, Oid ancestor_type) const override {
    return inheritance_.contains({composite_type, ancestor_type});
  }
  [[nodiscard]] bool IsOfTypedTable(Oid row_type, Oid of_type) const override {
    return typed_tables_.contains({row_type, of_type});
  }

  [[nodiscard]] bool TypeIsVisible(const types::Type& type) const override {
    if (type.namespace_oid == types::kPgCatalogNamespace) return true;
    return type.namespace_oid == types::kPublicNamespace && !builtin_.TypeNamed(types::kPgCatalogNamespace, type.name);
  }

  [[nodiscard]] std::string NamespaceName(Oid namespace_oid) const override {
    switch (namespace_oid) {
      case types::kPgCatalogNamespace: return "pg_catalog";
      case types::kPublicNamespace: return "public";
      case types::kPgToastNamespace: return "pg_toast";
      default: return namespace_oid == builtin_.InformationSchemaNamespace() ? "information_schema" : "elsewhere";
    }
  }

  [[nodiscard]] std::string QuoteIdentifier(std::string_view name) const override {
    const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; };
    const auto is_plain = [&](char c) { return is_letter(c) || (c >= '0' && c <= '9'); };
    if (!name.empty() && is_letter(name[0]) && std::all_of(name.begin(), name.end(), is_plain)) {
      const auto keyword = builtin_.Keyword(name);
      if (!keyword || keyword->category == 'U') return std::string(name);
    }
    std::string quoted = "\"";
    for (const char c : name) quoted.append(c == '"' ? 2 : 1, c);
    return quoted + '"';
  }

  /// Adds a type and returns its oid; without an oid it gets the next free one.
  Oid AddType(types::Type type) {
    if (type.oid == types::kInvalidOid) type.oid = next_oid_++;
    if (type.namespace_oid == types::kInvalidOid) type.namespace_oid = types::kPublicNamespace;
    const Oid oid = type.oid;
    types_.insert_or_assign(oid, std::move(type));
    return oid;
  }
  /// Adds the array type of a type and returns its oid.
  Oid AddArrayOf(Oid element) {
    types::Type& type = types_.at(element);
    type.array = AddType({.name = "_" + type.name,
                          .category = 'A',
                          .element = element,
                          .true_array = true,
                          .subscriptable = true,
                          .has_typmod = type.has_typmod});
    return type.array;
  }
  /// A domain has its base type's category, but is never preferred.
  Oid AddDomain(std::string name, Oid base, int32_t typmod = -1) {
    return AddType({.name = std::move(name),
                    .kind = types::TypeKind::kDomain,
                    .category = FindType(base)->category,
                    .base_type = base,
                    .typmod = typmod});
  }
  Oid AddEnum(std::string name) {
    return AddType({.name = std::move(name), .kind = types::TypeKind::kEnum, .category = 'E'});
  }
  Oid AddComposite(std::string name) {
    const Oid relation = next_oid_++;
    return AddType(
        {.name = std::move(name), .kind = types::TypeKind::kComposite, .category = 'C', .relation = relation});
  }
  /// A type of which only the name is known.
  Oid AddUndetermined(std::string name) { return AddType({.name = std::move(name), .undetermined = true}); }

  void AddCast(const types::Cast& cast) { casts_.insert_or_assign({cast.source, cast.target}, cast); }
  void AddInheritance(Oid composite_type, Oid ancestor_type) { inheritance_.insert({composite_type, ancestor_type}); }
  void AddTypedTable(Oid row_type, Oid of_type) { typed_tables_.insert({row_type, of_type}); }

 private:
  static types::CoercionContext ContextOf(char context) {
    switch (context) {
      case 'i': return types::CoercionContext::kImplicit;
      case 'a': return types::CoercionContext::kAssignment;
      default: return types::CoercionContext::kExplicit;
    }
  }

  static types::Type FromRow(const builtin::TypeRow& row) {
    return {.oid = row.oid,
            .namespace_oid = row.namespace_oid,
            .name = std::string(row.name),
            .kind = static_cast<types::TypeKind>(row.kind),
            .category = row.category,
            .preferred = row.preferred,
            .length = row.length,
            .by_value = row.by_value,
            .alignment = row.alignment,
            .storage = row.storage,
            .relation = row.relation,
            .element = row.element,
            .true_array = row.true_array,
            .subscriptable = row.subscriptable,
            .array = row.array,
            .base_type = row.base_type,
            .typmod = row.typmod,
            .not_null = row.not_null,
            .collation = row.collation,
            .has_typmod = row.has_typmod,
            .delimiter = row.delimiter,
            .range_subtype = row.range_subtype,
            .range = row.range,
            .multirange = row.multirange};
  }

  const builtin::BuiltinCatalog& builtin_;
  mutable std::map<Oid, types::Type> types_;  // Grows with what is looked up; addresses stay.
  std::map<std::pair<Oid, Oid>, types::Cast> casts_;
  std::set<std::pair<Oid, Oid>> inheritance_;
  std::set<std::pair<Oid, Oid>> typed_tables_;
  Oid next_oid_ = 100000;
};

}  // namespace pgtidy::tests
