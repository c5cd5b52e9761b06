#include <fmt/format.h>

#include <algorithm>

#include "analyzer/ddl/apply/table.h"
#include "analyzer/types/format_type.h"

// What a table takes over from its parents: MergeAttributes().
namespace pgtidy::ddl {

using catalog::Column;
using catalog::Constraint;
using catalog::ConstraintType;
using catalog::Relation;
using catalog::RelationKind;

namespace {

class InheritanceMerger {
 public:
  InheritanceMerger(ApplyContext& context, TableDefinition& table) : context_(context), table_(table) {}

  void Run() {
    std::vector<ColumnDefinition> own = std::move(table_.columns);
    table_.columns.clear();
    own_checks_ = std::move(table_.checks);
    table_.checks.clear();
    own_not_nulls_ = std::move(table_.not_nulls);
    table_.not_nulls.clear();
    for (const Oid parent : table_.parents) MergeParent(parent);
    for (ColumnDefinition& column : own) MergeOwn(std::move(column));
    for (NotNullDefinition& not_null : own_not_nulls_) MergeOwnNotNull(std::move(not_null));
    for (CheckDefinition& check : own_checks_) table_.checks.push_back(std::move(check));
  }

 private:
  ColumnDefinition* Find(const std::string& name) {
    for (ColumnDefinition& column : table_.columns) {
      if (column.column.name == name) return &column;
    }
    return nullptr;
  }

  [[noreturn]] void RefuseTypes(const char* what, const std::string& name, SqlType first, SqlType second) const {
    SqlError error("42804", fmt::format(fmt::runtime(what), name));
    error.Detail(fmt::format("{} versus {}", types::FormatType(context_.catalog, first),
                             types::FormatType(context_.catalog, second)));
    throw error;
  }

  void MergeParent(Oid parent_oid) {
    const Relation& parent = *context_.catalog.Find<Relation>(parent_oid);
    for (const Column& column : parent.columns) {
      if (column.dropped) continue;
      ColumnDefinition* known = Find(column.name);
      if (known != nullptr) {
        if (known->column.type != column.type && known->column.type.determined() && column.type.determined()) {
          RefuseTypes("inherited column \"{}\" has a type conflict", column.name, known->column.type, column.type);
        }
        ++known->column.inherited_count;
        known->column.not_null = known->column.not_null || column.not_null;
        continue;
      }
      ColumnDefinition added;
      added.column = column;
      added.column.comment.clear();
      added.column.default_oid = types::kInvalidOid;
      added.column.is_local = false;
      added.column.inherited_count = 1;
      // Partitions share the identity of their parent since 17; other children never had it.
      if (!(table_.is_partition && context_.catalog.server_version() >= 17)) added.column.identity = '\0';
      added.inherited_from = 1;
      table_.columns.push_back(std::move(added));
    }
    const std::vector<int> map = NewNumbers(parent);
    for (ColumnDefinition& column : table_.columns) {
      if (column.inherited_from == 1 && column.column.default_expression != nullptr) {
        column.column.default_expression = MapColumns(column.column.default_expression, map);
        column.inherited_from = 2;
      }
    }
    for (const Oid oid : context_.catalog.ConstraintsOf(parent_oid)) {
      const Constraint& constraint = *context_.catalog.Find<Constraint>(oid);
      if (constraint.no_inherit) continue;
      if (constraint.type == ConstraintType::kCheck) {
        InheritCheck(constraint, map);
      } else if (constraint.type == ConstraintType::kNotNull) {
        InheritNotNull(parent.ColumnAt(constraint.columns.front())->name, constraint.name);
      }
    }
  }

  // The numbers that the parent's columns will have in the new table.
  std::vector<int> NewNumbers(const Relation& parent) {
    std::vector<int> map;
    for (const Column& column : parent.columns) {
      int number = 0;
      for (size_t i = 0; i < table_.columns.size() && !column.dropped; ++i) {
        if (table_.columns[i].column.name == column.name) number = static_cast<int>(i) + 1;
      }
      map.push_back(number);
    }
    return map;
  }

  void InheritCheck(const Constraint& constraint, const std::vector<int>& map) {
    for (CheckDefinition& check : table_.checks) {
      if (check.name == constraint.name) {
        ++check.inherited_count;
        return;
      }
    }
    table_.checks.push_back({.expression = MapColumns(constraint.expression, map),
                             .name = constraint.name,
                             .is_local = false,
                             .inherited_count = 1,
                             .enforced = constraint.enforced});
  }

  void InheritNotNull(const std::string& column, const std::string& name) {
    for (NotNullDefinition& not_null : table_.not_nulls) {
      if (not_null.column == column) {
        ++not_null.inherited_count;
        return;
      }
    }
    table_.not_nulls.push_back({.column = column, .name = name, .is_local = false, .inherited_count = 1});
  }

  void MergeOwn(ColumnDefinition own) {
    ColumnDefinition* known = Find(own.column.name);
    const bool only_options = own.column.type.oid == types::kInvalidOid;  // A partition's or typed table's column.
    if (known == nullptr) {
      if (only_options) {
        throw SqlError("42703", fmt::format("column \"{}\" does not exist", own.column.name));
      }
      table_.columns.push_back(std::move(own));
      return;
    }
    if (known->column.is_local) {
      throw SqlError("42701", fmt::format("column \"{}\" specified more than once", own.column.name));
    }
    if (!only_options) {
      if (known->column.type != own.column.type && known->column.type.determined() && own.column.type.determined()) {
        RefuseTypes("column \"{}\" has a type conflict", own.column.name, known->column.type, own.column.type);
      }
      known->column.is_local = true;
    }
    known->column.not_null = known->column.not_null || own.column.not_null;
    if (own.column.identity != '\0') known->column.identity = own.column.identity;
    if (known->column.generated != '\0' && own.raw_default != nullptr && own.column.generated == '\0') {
      throw SqlError(
          "42611", fmt::format("column \"{}\" inherits from generated column but specifies default", own.column.name));
    }
    if (own.column.generated != '\0' && known->column.generated == '\0') {
      throw SqlError("42611", fmt::format("child column \"{}\" specifies generation expression", own.column.name))
          .Hint("A child table column cannot be generated unless its parent column is.");
    }
    if (own.raw_default != nullptr || own.serial_sequence != types::kInvalidOid) {
      known->raw_default = own.raw_default;
      known->serial_sequence = own.serial_sequence;
      known->column.default_expression = nullptr;
      known->column.generated = own.column.generated;
    }
    known->column.created = own.column.created;
  }

  void MergeOwnNotNull(NotNullDefinition own) {
    for (NotNullDefinition& not_null : table_.not_nulls) {
      if (not_null.column != own.column) continue;
      not_null.is_local = true;
      if (!own.name.empty()) not_null.name = own.name;
      return;
    }
    if (ColumnDefinition* column = Find(own.column)) column->column.not_null = true;
    table_.not_nulls.push_back(std::move(own));
  }

  ApplyContext& context_;
  TableDefinition& table_;
  std::vector<CheckDefinition> own_checks_;
  std::vector<NotNullDefinition> own_not_nulls_;
};

}  // namespace

void MergeInheritedColumns(ApplyContext& context, TableDefinition& definition) {
  InheritanceMerger(context, definition).Run();
}

}  // namespace pgtidy::ddl
