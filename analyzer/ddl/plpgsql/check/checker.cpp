#include "analyzer/ddl/plpgsql/check/checker.h"

#include <fmt/format.h>

#include <algorithm>

#include "analyzer/ddl/plpgsql/condition_names.h"
#include "analyzer/query/type_name.h"
#include "analyzer/types/coercion.h"
#include "analyzer/types/format_type.h"

// Declarations and the flow of control. Source: pl_gram.y, pl_exec.c.
namespace pgtidy::ddl::plpgsql {

using Kind = Statement::Kind;
using types::SqlError;
using types::SqlType;

namespace {

constexpr SqlType kUndetermined{types::kUndeterminedType, -1};

std::string Folded(std::string_view text) {
  std::string folded(text);
  std::transform(folded.begin(), folded.end(), folded.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return folded;
}

std::string_view Trimmed(std::string_view text) {
  while (!text.empty() && text.find_first_of(" \t\r\n") == 0) text.remove_prefix(1);
  while (!text.empty() && text.find_last_of(" \t\r\n") == text.size() - 1) text.remove_suffix(1);
  return text;
}

VariableConflict ConflictOf(std::string_view option) {
  if (option == "use_variable") return VariableConflict::kUseVariable;
  return option == "use_column" ? VariableConflict::kUseColumn : VariableConflict::kError;
}

}  // namespace

BodyChecker::BodyChecker(const catalog::Catalog& catalog, const catalog::Routine& routine, const TriggerCall* trigger,
                         RoutineCheck& result)
    : catalog_(catalog), routine_(routine), trigger_(trigger), result_(result) {}

void BodyChecker::Check(const Block& block) {
  constexpr std::string_view kSetting = "plpgsql.variable_conflict=";
  for (const std::string& setting : routine_.settings) {
    if (setting.starts_with(kSetting)) conflict_ = ConflictOf(std::string_view(setting).substr(kSetting.size()));
  }
  if (!block.variable_conflict.empty()) conflict_ = ConflictOf(block.variable_conflict);
  changes_ = ChangesOf(block);
  variables_.Open(routine_.name);
  DeclareParameters();
  DeclareVariable("found", {types::kBoolType, -1});
  if (routine_.result == types::kTriggerType) DeclareTriggerVariables();
  if (routine_.result == types::kEventTriggerType) {
    for (const char* name : {"tg_event", "tg_tag"}) DeclareVariable(name, {types::kTextType, -1});
  }
  const GoesOn goes_on = CheckBlock(block);
  const bool must_return = routine_.kind == 'f' && !routine_.returns_set && !HasOutputs() &&
                           routine_.result != types::kVoidType && routine_.result != types::kEventTriggerType;
  if (goes_on && !returns_ && must_return) {
    statement_ = block.offset;
    const bool is_trigger = routine_.result == types::kTriggerType;
    Report(SqlError("2F005", fmt::format("control reached end of {} without RETURN",
                                         is_trigger ? "trigger procedure" : "function")),
           std::nullopt);
  }
}

size_t BodyChecker::DeclareVariable(std::string name, SqlType type) {
  Variable variable{.name = std::move(name), .type = type};
  if (types::IsUndetermined(catalog_, type.oid)) {
    variable.type = kUndetermined;
    variable.has_fields = true;
  } else {
    variable.has_fields = type.oid == types::kRecordType || types::IsRowType(catalog_, type.oid);
  }
  const size_t number = variables_.Declare(std::move(variable));
  shapes_.resize(number + 1);
  return number;
}

void BodyChecker::DeclareParameters() {
  const bool all_input = routine_.all_arguments.empty();
  const std::vector<catalog::Oid>& types = all_input ? routine_.arguments : routine_.all_arguments;
  for (size_t i = 0; i < types.size(); ++i) {
    const std::string number = fmt::format("${}", i + 1);
    const std::string name = i < routine_.argument_names.size() ? routine_.argument_names[i] : "";
    const size_t variable = DeclareVariable(name.empty() ? number : name, {types[i], -1});
    if (!name.empty()) variables_.DeclareAlias(number, variable);
  }
}

void BodyChecker::DeclareTriggerVariables() {
  SqlType row{types::kRecordType, -1};
  if (trigger_ != nullptr) row.oid = trigger_->relation->row_type;
  for (const char* name : {"new", "old"}) DeclareVariable(name, row);
  for (const char* name : {"tg_name", "tg_relname", "tg_table_name", "tg_table_schema"}) {
    DeclareVariable(name, {types::kNameType, -1});
  }
  for (const char* name : {"tg_when", "tg_level", "tg_op"}) DeclareVariable(name, {types::kTextType, -1});
  DeclareVariable("tg_relid", {types::kOidType, -1});
  DeclareVariable("tg_nargs", {types::kInt4Type, -1});
  DeclareVariable("tg_argv", {types::kTextArrayType, -1});
}

void BodyChecker::DeclareAll(const std::vector<Declaration>& declarations) {
  for (const Declaration& declaration : declarations) {
    statement_ = declaration.offset;
    Declare(declaration);
  }
}

void BodyChecker::Declare(const Declaration& declaration) {
  if (!declaration.alias_of.empty()) {
    std::string field;
    if (const auto number = variables_.FindTarget(declaration.alias_of, field)) {
      variables_.DeclareAlias(declaration.name, *number);
    } else {
      DeclareVariable(declaration.name, kUndetermined);
    }
    return;
  }
  if (declaration.cursor_query) {
    Variable cursor{.name = declaration.name, .type = {types::kRefcursorType, -1}, .bound_cursor = &declaration};
    variables_.Declare(std::move(cursor));
    shapes_.resize(variables_.size());
    return;
  }
  const SqlType type = TypeOfDeclaration(declaration);
  if (declaration.default_value) {
    if (const catalog::ExprRef value = AnalyseValue(*declaration.default_value, false)) CheckLiteral(value, type);
  }
  DeclareVariable(declaration.name, type);
}

SqlType BodyChecker::TypeOfDeclaration(const Declaration& declaration) {
  const std::string_view written = Trimmed(declaration.type);
  const size_t percent = written.rfind('%');
  SqlType type = kUndetermined;
  if (percent != std::string_view::npos) {
    const std::string kind = Folded(Trimmed(written.substr(percent + 1)));
    // An array of a referenced type, from 17 on.
    if (kind != "type" && kind != "rowtype") return kUndetermined;
    return TypeOfReference(Trimmed(written.substr(0, percent)));
  }
  Try(declaration.type_offset, [&] { type = query::TypeNamed(catalog_, written); });
  return type;
}

// `a`, `table.column` of %TYPE, `table` of %ROWTYPE, each with a schema or label before it.
SqlType BodyChecker::TypeOfReference(std::string_view name) const {
  std::vector<std::string> parts(1);
  for (size_t i = 0; i < name.size(); ++i) {
    if (name[i] == '"') {
      for (++i; i < name.size() && name[i] != '"'; ++i) parts.back() += name[i];
    } else if (name[i] == '.') {
      parts.emplace_back();
    } else if (name[i] != ' ') {
      parts.back() += Folded(name.substr(i, 1));
    }
  }
  std::string dotted = parts[0];
  for (size_t i = 1; i < parts.size(); ++i) dotted += '.' + parts[i];
  std::string field;
  if (const auto number = variables_.FindTarget(dotted, field)) {
    const Variable& variable = variables_.At(*number);
    if (field.empty()) return variable.type;
  }
  const auto relation_type = [&](std::string_view schema, std::string_view relation) -> const catalog::Relation* {
    const auto* found = catalog_.Find<catalog::Relation>(catalog_.FindRelation(schema, relation));
    return found == nullptr || found->undetermined ? nullptr : found;
  };
  if (parts.size() <= 2) {
    const catalog::Relation* relation = relation_type(parts.size() == 2 ? parts[0] : "", parts.back());
    if (relation != nullptr) return {relation->row_type, -1};
  }
  if (parts.size() >= 2) {
    const catalog::Relation* relation = relation_type(parts.size() == 3 ? parts[0] : "", parts[parts.size() - 2]);
    if (relation == nullptr) return kUndetermined;
    for (const catalog::Column& column : relation->columns) {
      if (!column.dropped && column.name == parts.back()) return column.type;
    }
  }
  return kUndetermined;
}

BodyChecker::GoesOn BodyChecker::CheckBlock(const Block& block) {
  variables_.Open(block.label);
  DeclareAll(block.declarations);
  exits_.push_back({.label = block.label});
  if (!block.handlers.empty()) handlers_.push_back(&block.handlers);
  const RecordShapes before = shapes_;
  GoesOn goes_on = CheckList(block.body);
  if (!block.handlers.empty()) {
    handlers_.pop_back();
    for (const char* name : {"sqlstate", "sqlerrm"}) DeclareVariable(name, {types::kTextType, -1});
    const RecordShapes behind_body = shapes_;
    for (const ExceptionHandler& handler : block.handlers) {
      // The body may have stopped anywhere.
      shapes_ = before;
      shapes_.resize(behind_body.size());
      ForgetAssigned(block.body);
      goes_on = CheckList(handler.body) || goes_on;
    }
    Merge(behind_body);
  }
  if (exits_.back().used) {
    goes_on = true;
    ForgetAssigned(block.body);
  }
  exits_.pop_back();
  variables_.Close();
  return goes_on;
}

BodyChecker::GoesOn BodyChecker::CheckList(const StatementList& statements) {
  for (const auto& statement : statements) {
    if (!CheckStatement(*statement)) return false;
  }
  return true;
}

BodyChecker::GoesOn BodyChecker::CheckStatement(const Statement& statement) {
  statement_ = statement.offset;
  switch (statement.kind) {
    case Kind::kBlock: return CheckBlock(*statement.block);
    case Kind::kIf:
    case Kind::kCase: return CheckBranches(statement);
    case Kind::kLoop:
    case Kind::kWhile:
    case Kind::kForInteger:
    case Kind::kForQuery:
    case Kind::kForDynamic:
    case Kind::kForEach: return CheckLoop(statement);
    case Kind::kExit:
    case Kind::kContinue: return CheckExit(statement);
    case Kind::kReturn:
    case Kind::kReturnNext:
    case Kind::kReturnQuery:
    case Kind::kReturnExecute: CheckReturn(statement); return statement.kind != Kind::kReturn;
    case Kind::kRaise: return CheckRaise(statement);
    case Kind::kAssert:
      static_cast<void>(AnalyseValue(statement.expression));
      CheckAll(statement.arguments);
      return true;
    case Kind::kAssign: CheckAssignment(statement); return true;
    case Kind::kPerform: static_cast<void>(AnalyseExpression(statement.expression)); return true;
    case Kind::kExecute: CheckExecute(statement); return true;
    case Kind::kSql: CheckSql(statement); return true;
    case Kind::kCursor: CheckCursor(statement); return true;
    case Kind::kTransaction:
      if (routine_.kind != 'p') Report(SqlError("2D000", "invalid transaction termination"), std::nullopt);
      return true;
    case Kind::kGetDiagnostics:
    case Kind::kNull: return true;
  }
  return true;
}

// A branch is left out where its condition is known to be false, and those behind one that is known to be true.
BodyChecker::GoesOn BodyChecker::CheckBranches(const Statement& statement) {
  const uint32_t offset = statement.offset;
  const bool is_simple_case = statement.kind == Kind::kCase && !statement.expression.text.empty();
  SqlType case_type = kUndetermined;
  if (is_simple_case) {
    const catalog::ExprRef value = AnalyseValue(statement.expression);
    if (value != nullptr) case_type = catalog::ExprType(*value);
  }
  const int catalog_guards = catalog_guards_;
  const int trigger_guards = trigger_guards_;
  const RecordShapes before = shapes_;
  std::optional<RecordShapes> behind;
  GoesOn goes_on = false;
  const auto check = [&](const StatementList& statements) {
    shapes_ = before;
    shapes_.resize(variables_.size());
    if (!CheckList(statements)) return;
    if (behind) Merge(*behind);
    behind = shapes_;
    goes_on = true;
  };
  bool decided = false;
  for (const Branch& branch : statement.branches) {
    statement_ = offset;
    std::string condition = branch.condition.text;
    shapes_ = before;
    shapes_.resize(variables_.size());
    if (is_simple_case) {
      condition = fmt::format("({}) IN ({})", statement.expression.text, branch.condition.text);
      CheckCaseValues(case_type, branch.condition);
    } else {
      static_cast<void>(AnalyseValue(branch.condition));
    }
    const ConditionTraits traits = TraitsOf(condition, trigger_);
    if (traits.value == false) continue;
    if (traits.asks_catalog) ++catalog_guards_;
    if (traits.asks_trigger && !traits.value) ++trigger_guards_;
    check(branch.body);
    if (traits.value == true) {
      decided = true;
      break;
    }
  }
  // CASE without ELSE raises an error where nothing matches.
  if (!decided && (statement.has_otherwise || statement.kind == Kind::kIf)) check(statement.otherwise);
  catalog_guards_ = catalog_guards;
  trigger_guards_ = trigger_guards;
  shapes_ = behind ? *behind : before;
  shapes_.resize(variables_.size());
  return goes_on;
}

// The server compares with a variable of its own. Source: make_case().
void BodyChecker::CheckCaseValues(SqlType type, const Fragment& values) {
  constexpr std::string_view kPrefix = "\"__case__variable__\" IN (";
  variables_.Open("");
  DeclareVariable("__case__variable__", type);
  static_cast<void>(AnalyseValue({.text = fmt::format("{}{})", kPrefix, values.text),
                                  .offset = values.offset - static_cast<uint32_t>(kPrefix.size())}));
  variables_.Close();
}

BodyChecker::GoesOn BodyChecker::CheckLoop(const Statement& statement) {
  std::optional<RowShape> row;
  variables_.Open(statement.label);
  switch (statement.kind) {
    case Kind::kWhile: break;
    case Kind::kForInteger:
      static_cast<void>(AnalyseValue(statement.expression));
      static_cast<void>(AnalyseValue(*statement.upper));
      if (statement.step) static_cast<void>(AnalyseValue(*statement.step));
      DeclareVariable(statement.targets.front(), {types::kInt4Type, -1});
      break;
    case Kind::kForQuery: row = ShapeOfForQuery(statement); break;
    case Kind::kForDynamic: {
      const auto query = CheckDynamic(statement.expression, statement.arguments);
      if (query != nullptr) {
        row.emplace();
        for (const query::ResultColumn& column : query::ResultColumns(*query)) {
          row->fields.emplace_back(column.name, column.type);
        }
      }
      break;
    }
    case Kind::kForEach: CheckForEach(statement); break;
    default: break;
  }
  ForgetAssigned(statement.body);
  if (statement.kind == Kind::kForQuery || statement.kind == Kind::kForDynamic) AssignShape(statement.targets, row);
  if (statement.kind == Kind::kForEach) AssignShape(statement.targets, std::nullopt);
  if (statement.kind == Kind::kWhile) static_cast<void>(AnalyseValue(statement.expression));
  exits_.push_back({.label = statement.label, .is_loop = true});
  const RecordShapes before = shapes_;
  CheckList(statement.body);
  const bool left = exits_.back().used;
  exits_.pop_back();
  Merge(before);
  // EXIT may have left the body anywhere.
  if (left) ForgetAssigned(statement.body);
  variables_.Close();
  return statement.kind != Kind::kLoop || left;
}

void BodyChecker::CheckForEach(const Statement& statement) {
  const catalog::ExprRef value = AnalyseValue(statement.expression);
  if (value == nullptr) return;
  const SqlType type = catalog::ExprType(*value);
  if (types::IsUndetermined(catalog_, type.oid) || types::IsPolymorphic(type.oid)) return;
  const auto element_of = [&](types::Oid oid) {
    const types::Type* base = catalog_.FindType(types::BaseType(catalog_, oid));
    return base != nullptr && base->true_array ? base->element : types::kInvalidOid;
  };
  if (element_of(type.oid) == types::kInvalidOid) {
    Report(SqlError("42804", fmt::format("FOREACH expression must yield an array, not type {}",
                                         types::FormatType(catalog_, type.oid))),
           std::nullopt);
    return;
  }
  std::string field;
  const auto number = variables_.FindTarget(statement.targets.front(), field);
  if (!number || !field.empty() || statement.targets.size() != 1) return;
  const Variable& variable = variables_.At(*number);
  if (variable.has_fields || types::IsPolymorphic(variable.type.oid)) return;
  const bool is_array = element_of(variable.type.oid) != types::kInvalidOid;
  if (statement.slice > 0 && !is_array) {
    Report(SqlError("42804", "FOREACH ... SLICE loop variable must be of an array type"), std::nullopt);
  } else if (statement.slice == 0 && is_array) {
    Report(SqlError("42804", "FOREACH loop variable must not be of an array type"), std::nullopt);
  }
}

BodyChecker::GoesOn BodyChecker::CheckExit(const Statement& statement) {
  const bool conditional = !statement.expression.text.empty();
  if (conditional) static_cast<void>(AnalyseValue(statement.expression));
  if (statement.kind == Kind::kExit) {
    for (auto exit = exits_.rbegin(); exit != exits_.rend(); ++exit) {
      if (statement.name.empty() ? !exit->is_loop : exit->label != statement.name) continue;
      exit->used = true;
      break;
    }
  }
  return conditional;
}

BodyChecker::GoesOn BodyChecker::CheckRaise(const Statement& statement) {
  CheckAll(statement.arguments);
  for (const auto& [option, value] : statement.options) {
    // The condition's name, which is no expression.
    if (value.offset == 0) continue;
    const catalog::ExprRef expr = AnalyseValue(value, false);
    const auto* constant = catalog::As<catalog::Const>(expr);
    if (option != "errcode" || constant == nullptr || constant->is_null) continue;
    if (!SqlstatesOf(Folded(constant->value)).empty() || !SqlstatesOf(constant->value).empty()) continue;
    Report(SqlError("42704", fmt::format("unrecognized exception condition \"{}\"", constant->value)), std::nullopt);
  }
  return !statement.name.empty() && statement.name != "exception";
}

// Records that a loop's body assigns may have another shape when it runs again.
void BodyChecker::ForgetAssigned(const StatementList& statements) {
  for (const auto& statement : statements) {
    for (const std::string& target : statement->targets) {
      std::string field;
      if (const auto number = variables_.FindTarget(target, field)) shapes_[*number].reset();
    }
    ForgetAssigned(statement->body);
    ForgetAssigned(statement->otherwise);
    for (const Branch& branch : statement->branches) ForgetAssigned(branch.body);
    if (statement->block == nullptr) continue;
    ForgetAssigned(statement->block->body);
    for (const ExceptionHandler& handler : statement->block->handlers) ForgetAssigned(handler.body);
  }
}

void BodyChecker::Merge(const RecordShapes& other) {
  for (size_t i = 0; i < shapes_.size(); ++i) {
    if (i >= other.size() || shapes_[i] != other[i]) shapes_[i].reset();
  }
}

}  // namespace pgtidy::ddl::plpgsql
