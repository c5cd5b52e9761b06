#include "analyzer/engine/schema_problem_kind.h"

#include <string_view>

namespace pgtidy::engine {

namespace {

struct KindOfSqlstate {
  std::string_view sqlstate;
  SchemaProblemKind kind;
};

// Where the SQLSTATE alone decides.
constexpr KindOfSqlstate kKinds[] = {
    {"42P01", SchemaProblemKind::kUndefinedTable},
    {"42703", SchemaProblemKind::kUndefinedColumn},
    {"42883", SchemaProblemKind::kUndefinedFunction},
    {"42704", SchemaProblemKind::kUndefinedObject},
    {"3F000", SchemaProblemKind::kUndefinedObject},
    {"42725", SchemaProblemKind::kAmbiguousName},
    {"42702", SchemaProblemKind::kAmbiguousName},
    {"42712", SchemaProblemKind::kAmbiguousName},
    {"42P09", SchemaProblemKind::kAmbiguousName},
    {"42P07", SchemaProblemKind::kDuplicateObject},
    {"42710", SchemaProblemKind::kDuplicateObject},
    {"42701", SchemaProblemKind::kDuplicateObject},
    {"42723", SchemaProblemKind::kDuplicateObject},
    {"42P06", SchemaProblemKind::kDuplicateObject},
    {"42830", SchemaProblemKind::kForeignKeyWithoutUnique},
    {"42809", SchemaProblemKind::kWrongObjectType},
    {"2BP01", SchemaProblemKind::kDependentObjects},
    {"0A000", SchemaProblemKind::kNotSupported},
    {"42804", SchemaProblemKind::kTypeMismatch},
    {"42846", SchemaProblemKind::kTypeMismatch},
    {"42P08", SchemaProblemKind::kTypeMismatch},
    {"42P18", SchemaProblemKind::kTypeMismatch},
    {"42P21", SchemaProblemKind::kTypeMismatch},
    {"42P22", SchemaProblemKind::kTypeMismatch},
    {"42P17", SchemaProblemKind::kInvalidDefinition},
    {"42P16", SchemaProblemKind::kInvalidDefinition},
    {"42P13", SchemaProblemKind::kInvalidDefinition},
    {"42P10", SchemaProblemKind::kInvalidDefinition},
    {"42P20", SchemaProblemKind::kInvalidDefinition},
    {"42P19", SchemaProblemKind::kInvalidDefinition},
    {"42P11", SchemaProblemKind::kInvalidDefinition},
    {"42611", SchemaProblemKind::kInvalidDefinition},
    {"42803", SchemaProblemKind::kInvalidDefinition},
    {"42939", SchemaProblemKind::kInvalidDefinition},
    {"42602", SchemaProblemKind::kInvalidDefinition},
};

bool Has(const ddl::StatementError& error, std::string_view words) {
  return error.message.find(words) != std::string::npos;
}

}  // namespace

SchemaProblemKind KindOf(const ddl::StatementError& error, bool in_default) {
  const std::string_view sqlstate = error.sqlstate;
  if (sqlstate == "42804") {
    if (Has(error, "foreign key constraint ")) return SchemaProblemKind::kForeignKeyTypeMismatch;
    if (in_default || Has(error, " but default expression is of type ")) return SchemaProblemKind::kInvalidDefault;
  }
  if (sqlstate == "42P17") {
    if (Has(error, "generation expression is not immutable")) return SchemaProblemKind::kNonImmutableGeneratedColumn;
    if (Has(error, "functions in index ")) return SchemaProblemKind::kNonImmutableIndexExpression;
  }
  if (sqlstate == "42704" && Has(error, "there is no primary key for referenced table")) {
    return SchemaProblemKind::kForeignKeyWithoutUnique;
  }
  // 22023 is about settings and options.
  if (sqlstate.starts_with("22") && sqlstate != "22023") {
    return in_default ? SchemaProblemKind::kInvalidDefault : SchemaProblemKind::kInvalidLiteral;
  }
  for (const KindOfSqlstate& known : kKinds) {
    if (known.sqlstate == sqlstate) return known.kind;
  }
  return SchemaProblemKind::kRejectedStatement;
}

}  // namespace pgtidy::engine
