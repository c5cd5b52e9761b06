#include <algorithm>
#include <array>

#include "analyzer/ddl/error_subject.h"
#include "analyzer/ddl/plpgsql/check/checker.h"
#include "analyzer/ddl/plpgsql/condition_names.h"
#include "analyzer/syntax/lexer.h"

// What is not said for certain: a body runs later than the catalogue is looked at, and in places of its own.
namespace pgtidy::ddl::plpgsql {

using catalog::ObjectClass;
using types::SqlError;

namespace {

// Errors that a definition made meanwhile, or another search path, would take away.
bool IsAboutNames(std::string_view sqlstate) {
  constexpr std::array<std::string_view, 8> kStates = {"42P01", "42703", "42883", "42704",
                                                       "3F000", "42P02", "42P10", "42702"};
  return std::find(kStates.begin(), kStates.end(), sqlstate) != kStates.end();
}

template <typename T>
bool HasNamed(const catalog::Catalog& catalog, std::string_view name) {
  for (const auto& object : catalog.All<T>()) {
    if (object->name == name) return true;
  }
  return false;
}

bool HasWord(std::string_view text, std::string_view word) {
  syntax::Lexer lexer(text);
  for (syntax::Token token = lexer.Next(); token.kind != syntax::TokenKind::kEnd; token = lexer.Next()) {
    const std::string_view part = text.substr(token.range.begin, token.range.size());
    if (syntax::IsKeyword(part, word)) return true;
    // SQL in a literal is run, too.
    const bool is_text = token.kind == syntax::TokenKind::kString || token.kind == syntax::TokenKind::kDollarString;
    if (is_text && part.size() > 2 && HasWord(part.substr(1, part.size() - 2), word)) return true;
  }
  return false;
}

void AddChanges(const StatementList& statements, BodyChanges& changes);

void AddChanges(const Block& block, BodyChanges& changes) {
  AddChanges(block.body, changes);
  for (const ExceptionHandler& handler : block.handlers) AddChanges(handler.body, changes);
}

void AddChanges(const StatementList& statements, BodyChanges& changes) {
  constexpr std::array<std::string_view, 4> kDefinitions = {"create", "alter", "drop", "import"};
  for (const auto& statement : statements) {
    if (statement->kind == Statement::Kind::kExecute || statement->kind == Statement::Kind::kForDynamic) {
      changes.unknown_text = true;
    }
    if (statement->kind == Statement::Kind::kSql) {
      const std::string_view text = statement->expression.text;
      const std::string_view word = text.substr(0, text.find_first_of(" \t\r\n"));
      changes.definitions |= HasWord(text, "search_path") ||
                             std::any_of(kDefinitions.begin(), kDefinitions.end(),
                                         [&](std::string_view known) { return syntax::IsKeyword(word, known); });
    }
    if (statement->block != nullptr) AddChanges(*statement->block, changes);
    AddChanges(statement->body, changes);
    AddChanges(statement->otherwise, changes);
    for (const Branch& branch : statement->branches) AddChanges(branch.body, changes);
  }
}

// Whether a body names something, and makes tables that are gone later.
bool MakesTemporary(std::string_view body, std::string_view name) {
  if (body.find(name) == std::string_view::npos) return false;
  return HasWord(body, "create") && (HasWord(body, "temp") || HasWord(body, "temporary"));
}

}  // namespace

BodyChanges ChangesOf(const Block& block) {
  BodyChanges changes;
  AddChanges(block, changes);
  return changes;
}

void BodyChecker::Report(const SqlError& error, std::optional<uint32_t> offset) {
  for (const auto* handlers : handlers_) {
    for (const ExceptionHandler& handler : *handlers) {
      for (const std::string& condition : handler.conditions) {
        if (Catches(condition, error.sqlstate())) return;
      }
    }
  }
  if (IsDoubtful(error)) return;
  RoutineError found{.error = ToStatementError(error, 0), .statement = statement_};
  found.error.offset = offset;
  result_.errors.push_back(std::move(found));
}

bool BodyChecker::IsDoubtful(const SqlError& error) const {
  if (!IsAboutNames(error.sqlstate())) return false;
  if (changes_.definitions || catalog_guards_ > 0) return true;
  const bool of_record = error.message().starts_with("record \"");
  if (of_record) return trigger_guards_ > 0;
  const bool is_missing_relation = error.sqlstate() == "42P01";
  if (is_missing_relation && (changes_.unknown_text || trigger_guards_ > 0)) return true;
  return DependsOnCaller(catalog_, error);
}

bool DependsOnCaller(const catalog::Catalog& catalog, const SqlError& error) {
  if (!IsAboutNames(error.sqlstate())) return false;
  if (catalog.everything_undetermined() || catalog.session().search_path_undetermined) return true;
  const std::optional<ErrorSubject> subject = SubjectOf(ToStatementError(error, 0));
  // A schema that no migration makes belongs to somebody else.
  if (error.sqlstate() == "3F000") return true;
  const bool of_schema = subject && !subject->schema.empty();
  if (of_schema && catalog.FindNamespace(subject->schema) == types::kInvalidOid) return true;
  if (!subject || subject->trouble != ErrorSubject::Trouble::kMissing || subject->is_column) return false;
  switch (subject->object_class) {
    case ObjectClass::kRelation: {
      if (HasNamed<catalog::Relation>(catalog, subject->name)) return true;
      const auto routines = catalog.All<catalog::Routine>();
      return std::any_of(routines.begin(), routines.end(), [&](const auto& routine) {
        return !routine->built_in && MakesTemporary(routine->body, subject->name);
      });
    }
    case ObjectClass::kRoutine: {
      // With the name in sight, it is the arguments that do not fit.
      if (!catalog.RoutinesNamed(subject->schema, subject->name).empty()) return false;
      return HasNamed<catalog::Routine>(catalog, subject->name);
    }
    case ObjectClass::kType: return HasNamed<catalog::TypeObject>(catalog, subject->name);
    default: return false;
  }
}

}  // namespace pgtidy::ddl::plpgsql
