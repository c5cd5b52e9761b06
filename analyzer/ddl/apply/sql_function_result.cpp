#include "analyzer/ddl/apply/sql_function_result.h"

#include <fmt/format.h>

#include "analyzer/ddl/apply/definition.h"
#include "analyzer/ddl/apply/routine.h"
#include "analyzer/query/coerce.h"
#include "analyzer/types/format_type.h"

namespace pgtidy::ddl {

using catalog::CommandType;
using catalog::Routine;
using catalog::TargetEntry;

namespace {

class ResultCheck {
 public:
  ResultCheck(const Catalog& catalog, const Routine& routine)
      : catalog_(catalog), routine_(routine), analysis_(catalog), state_(analysis_) {}

  void Run(const catalog::Query* last) {
    if (routine_.result == types::kVoidType || IsUndetermined(catalog_, routine_.result)) return;
    const catalog::TargetList& targets = ReturnedBy(last);
    std::vector<const TargetEntry*> columns;
    for (const auto& target : targets) {
      if (!target->junk) columns.push_back(target.get());
    }
    const types::Type& type = *catalog_.FindType(routine_.result);
    switch (type.kind) {
      case types::TypeKind::kBase:
      case types::TypeKind::kDomain:
      case types::TypeKind::kEnum:
      case types::TypeKind::kRange:
      case types::TypeKind::kMultirange: return CheckScalar(columns);
      case types::TypeKind::kComposite: return CheckRow(columns);
      default: break;
    }
    if (routine_.result == types::kRecordType) return CheckRow(columns);
    if (!type.defined) return;
    throw SqlError("42P13", fmt::format("return type {} is not supported for SQL functions", ResultText()));
  }

 private:
  [[nodiscard]] std::string ResultText() const { return types::FormatType(catalog_, routine_.result); }

  [[nodiscard]] SqlError Mismatch(std::string detail) const {
    return SqlError("42P13", fmt::format("return type mismatch in function declared to return {}", ResultText()))
        .Detail(std::move(detail));
  }

  [[nodiscard]] const catalog::TargetList& ReturnedBy(const catalog::Query* last) const {
    if (last != nullptr) {
      if (last->command == CommandType::kSelect) return last->target_list;
      if (last->command != CommandType::kUtility && !last->returning_list.empty()) return last->returning_list;
    }
    constexpr int kFirstVersionOfMergeReturning = 17;
    throw Mismatch(catalog_.server_version() >= kFirstVersionOfMergeReturning
                       ? "Function's final statement must be SELECT or INSERT/UPDATE/DELETE/MERGE RETURNING."
                       : "Function's final statement must be SELECT or INSERT/UPDATE/DELETE RETURNING.");
  }

  // Source: coerce_fn_result_column().
  [[nodiscard]] bool CanBecome(const TargetEntry& column, SqlType type) {
    if (IsUndetermined(catalog_, type.oid) || IsUndetermined(catalog_, catalog::ExprType(*column.expression).oid)) {
      return true;
    }
    return query::CoerceToTargetType(state_, column.expression, type, types::CoercionContext::kAssignment,
                                     catalog::CoercionForm::kImplicitCast, -1) != nullptr;
  }

  void CheckScalar(const std::vector<const TargetEntry*>& columns) {
    if (columns.size() != 1) throw Mismatch("Final statement must return exactly one column.");
    if (CanBecome(*columns[0], {routine_.result, -1})) return;
    throw Mismatch(fmt::format("Actual return type is {}.",
                               types::FormatType(catalog_, catalog::ExprType(*columns[0]->expression).oid)));
  }

  // The types of the declared row; nothing if they are given by the call.
  [[nodiscard]] std::optional<std::vector<SqlType>> RowTypes() const {
    std::vector<SqlType> row;
    if (routine_.result == types::kRecordType) {
      for (const OutputColumn& column : OutputColumns(routine_)) row.push_back({column.type, -1});
      return row.empty() ? std::nullopt : std::optional(row);
    }
    const auto* relation = catalog_.Find<catalog::Relation>(catalog_.FindType(routine_.result)->relation);
    if (relation == nullptr || relation->undetermined) return std::nullopt;
    for (const catalog::Column& column : relation->columns) {
      if (!column.dropped) row.push_back(column.type);
    }
    return row;
  }

  void CheckRow(const std::vector<const TargetEntry*>& columns) {
    if (columns.size() == 1 && routine_.kind != 'p' && CanBecome(*columns[0], {routine_.result, -1})) return;
    const std::optional<std::vector<SqlType>> row = RowTypes();
    if (!row) return;
    for (size_t i = 0; i < columns.size(); ++i) {
      if (i >= row->size()) throw Mismatch("Final statement returns too many columns.");
      if (CanBecome(*columns[i], (*row)[i])) continue;
      throw Mismatch(fmt::format("Final statement returns {} instead of {} at column {}.",
                                 types::FormatType(catalog_, catalog::ExprType(*columns[i]->expression).oid),
                                 types::FormatType(catalog_, (*row)[i].oid), i + 1));
    }
    if (columns.size() < row->size()) throw Mismatch("Final statement returns too few columns.");
  }

  const Catalog& catalog_;
  const Routine& routine_;
  query::AnalysisContext analysis_;
  query::ParseState state_;
};

}  // namespace

void CheckSqlFunctionResult(const Catalog& catalog, const Routine& routine, const catalog::Query* last) {
  ResultCheck(catalog, routine).Run(last);
}

}  // namespace pgtidy::ddl
