#include "analyzer/ddl/plpgsql/interpreter.h"

#include <cstdlib>

#include "analyzer/ddl/plpgsql/condition_names.h"
#include "analyzer/ddl/plpgsql/undecided.h"

namespace pgtidy::ddl::plpgsql {
namespace {

constexpr size_t kMostStatements = 50'000;
constexpr int kMostRounds = 1'000;

bool IsRecordType(std::string_view type) {
  std::string lower;
  for (const char c : type) lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return lower == "record" || lower.find("%rowtype") != std::string::npos;
}

}  // namespace

Interpreter::Interpreter(ApplyContext& context, uint32_t offset, bool undecided) : context_(context), offset_(offset) {
  doubts_.branches = undecided ? 1 : 0;
  environment_.Declare("found", Value::Unknown());
}

void Interpreter::DeclareParameter(size_t number, std::string_view name, Value value) {
  environment_.Declare("$" + std::to_string(number), value);
  if (!name.empty()) environment_.Declare(std::string(name), std::move(value));
}

void Interpreter::Run(const Block& block) { static_cast<void>(RunBlock(block)); }

bool Interpreter::SpendStatement() {
  if (++statements_ < kMostStatements) return true;
  context_.catalog.MarkEverythingUndetermined();
  return false;
}

Value Interpreter::Evaluate(const Fragment& expression) {
  return Evaluator(context_, environment_).EvaluateText(expression.text);
}

RowSet Interpreter::Query(const Fragment& query) { return Evaluator(context_, environment_).QueryText(query.text); }

void Interpreter::Declare(const Declaration& declaration) {
  if (declaration.alias_of_parameter > 0) {
    const Value* parameter = environment_.Find("$" + std::to_string(declaration.alias_of_parameter));
    environment_.Declare(declaration.name, parameter == nullptr ? Value::Unknown() : *parameter);
    return;
  }
  if (IsRecordType(declaration.type)) records_.insert(declaration.name);
  Value value = Value::Null();
  if (declaration.cursor_query) value = Value::Unknown();
  if (declaration.default_value) value = Evaluate(*declaration.default_value);
  // An array's text becomes an array where it is assigned.
  if (value.is_text() && declaration.type.ends_with("[]")) value = ParseArray(value.text);
  environment_.Declare(declaration.name, std::move(value));
}

Interpreter::Flow Interpreter::RunBlock(const Block& block) {
  const size_t outer_variables = environment_.size();
  for (const Declaration& declaration : block.declarations) Declare(declaration);
  Flow flow = Flow::kNext;
  if (block.handlers.empty()) {
    flow = RunStatements(block.body);
  } else {
    const Catalog::Mark mark = context_.catalog.CurrentMark();
    const Doubts doubts = doubts_;
    try {
      flow = RunStatements(block.body);
    } catch (const SqlError& error) {
      context_.catalog.UndoTo(mark);
      doubts_ = doubts;
      flow = RunHandler(block, error);
    }
  }
  environment_.Truncate(outer_variables);
  if (flow == Flow::kExit && !block.label.empty() && exit_label_ == block.label) {
    exit_label_.clear();
    flow = Flow::kNext;
  }
  return flow;
}

Interpreter::Flow Interpreter::RunHandler(const Block& block, const SqlError& error) {
  for (const ExceptionHandler& handler : block.handlers) {
    for (const std::string& condition : handler.conditions) {
      if (!Catches(condition, error.sqlstate())) continue;
      const size_t outer_variables = environment_.size();
      environment_.Declare("sqlstate", Value::Text(error.sqlstate()));
      environment_.Declare("sqlerrm", error.message().empty() ? Value::Unknown() : Value::Text(error.message()));
      handled_.push_back(&error);
      const Flow flow = RunStatements(handler.body);
      handled_.pop_back();
      environment_.Truncate(outer_variables);
      return flow;
    }
  }
  throw SqlError(error);
}

Interpreter::Flow Interpreter::RunStatements(const StatementList& statements) {
  for (const auto& statement : statements) {
    if (!SpendStatement()) return Flow::kReturn;
    const Flow flow = RunStatement(*statement);
    if (flow != Flow::kNext) return flow;
  }
  return Flow::kNext;
}

Interpreter::Flow Interpreter::RunStatement(const Statement& statement) {
  if (!undecided()) return RunStatementOfAnyKind(statement);
  if (statement.kind == Statement::Kind::kReturn) {
    doubts_.returned = true;
    return Flow::kNext;
  }
  // An error in code that may not run says nothing.
  try {
    return RunStatementOfAnyKind(statement);
  } catch (const SqlError&) {
    ForgetTargets(statement.targets);
    return Flow::kNext;
  }
}

Interpreter::Flow Interpreter::RunStatementOfAnyKind(const Statement& statement) {
  switch (statement.kind) {
    case Statement::Kind::kBlock: return RunBlock(*statement.block);
    case Statement::Kind::kIf:
    case Statement::Kind::kCase: return RunBranching(statement);
    case Statement::Kind::kLoop: return RunEndlessLoop(statement);
    case Statement::Kind::kWhile: return RunWhile(statement);
    case Statement::Kind::kForInteger: return RunForInteger(statement);
    case Statement::Kind::kForQuery:
      AnalyseQuery(statement.expression);
      return RunForRows(statement, Query(statement.expression));
    case Statement::Kind::kForDynamic: return RunForRows(statement, DynamicRows(statement));
    case Statement::Kind::kForEach: return RunForEach(statement);
    case Statement::Kind::kExit:
    case Statement::Kind::kContinue: return RunExit(statement);
    case Statement::Kind::kReturn: return Flow::kReturn;
    case Statement::Kind::kRaise: RunRaise(statement); break;
    case Statement::Kind::kAssign:
      environment_.Assign(statement.targets.front(), Evaluate(statement.expression));
      break;
    case Statement::Kind::kPerform: RunPerform(statement); break;
    case Statement::Kind::kExecute:
    case Statement::Kind::kReturnExecute: RunExecute(statement); break;
    case Statement::Kind::kSql: RunSql(statement); break;
    case Statement::Kind::kGetDiagnostics:
    case Statement::Kind::kCursor: ForgetTargets(statement.targets); break;
    case Statement::Kind::kReturnQuery: AnalyseQuery(statement.expression); break;
    case Statement::Kind::kReturnNext:
    case Statement::Kind::kAssert:
    case Statement::Kind::kTransaction:
    case Statement::Kind::kNull: break;
  }
  return Flow::kNext;
}

Truth Interpreter::ConditionOf(const Statement& statement, const Branch& branch, const Value& subject) {
  if (statement.kind == Statement::Kind::kIf || statement.expression.text.empty()) {
    return TruthOf(Evaluate(branch.condition));
  }
  const Value candidates = Evaluate({"ARRAY[" + branch.condition.text + "]", branch.condition.offset});
  if (candidates.kind != Value::Kind::kArray) return Truth::kUnknown;
  Truth truth = Truth::kFalse;
  for (const Value& candidate : candidates.elements) {
    truth = Or(truth, TruthOf(ApplyOperator(context_.catalog, "=", subject, candidate)));
  }
  return truth;
}

void Interpreter::RunUndecided(const StatementList& statements, Environment& merged) {
  const Environment before = environment_;
  ++doubts_.branches;
  static_cast<void>(RunStatements(statements));
  --doubts_.branches;
  merged.ForgetDifferences(environment_);
  environment_ = before;
}

Interpreter::Flow Interpreter::RunBranching(const Statement& statement) {
  const bool has_subject = statement.kind == Statement::Kind::kCase && !statement.expression.text.empty();
  const Value subject = has_subject ? Evaluate(statement.expression) : Value::Null();
  Environment merged = environment_;
  bool any_undecided = false;
  const auto run = [&](const StatementList& statements) {
    if (!any_undecided) return RunStatements(statements);
    RunUndecided(statements, merged);
    environment_ = merged;
    return Flow::kNext;
  };
  for (const Branch& branch : statement.branches) {
    const Truth truth = ConditionOf(statement, branch, subject);
    if (truth == Truth::kTrue) return run(branch.body);
    if (truth != Truth::kUnknown) continue;
    any_undecided = true;
    RunUndecided(branch.body, merged);
  }
  return run(statement.otherwise);
}

bool Interpreter::RunLoopBody(const Statement& statement, Flow& flow) {
  flow = RunStatements(statement.body);
  if (flow == Flow::kReturn) return false;
  if (!exit_label_.empty() && exit_label_ != statement.label) return false;
  exit_label_.clear();
  const bool goes_on = flow != Flow::kExit;
  flow = Flow::kNext;
  return goes_on;
}

void Interpreter::RunLoopBodyUndecided(const Statement& statement) {
  Environment merged = environment_;
  const bool left_loop = doubts_.left_loop;
  RunUndecided(statement.body, merged);
  // What a later round does may differ from what the first does.
  environment_ = merged;
  Environment again = environment_;
  RunUndecided(statement.body, again);
  environment_ = again;
  doubts_.left_loop = left_loop;
}

Interpreter::Flow Interpreter::RunEndlessLoop(const Statement& statement) {
  const bool left_loop = doubts_.left_loop;
  Flow flow = Flow::kNext;
  for (int round = 0; round < kMostRounds; ++round) {
    const bool was_undecided = undecided();
    if (!RunLoopBody(statement, flow)) break;
    if (!undecided() && SpendStatement()) continue;
    if (!was_undecided) RunLoopBodyUndecided(statement);
    break;
  }
  doubts_.left_loop = left_loop;
  return flow;
}

Interpreter::Flow Interpreter::RunWhile(const Statement& statement) {
  const bool left_loop = doubts_.left_loop;
  Flow flow = Flow::kNext;
  for (int round = 0; round < kMostRounds; ++round) {
    const Truth truth = TruthOf(Evaluate(statement.expression));
    if (truth == Truth::kFalse || truth == Truth::kNull) break;
    if (truth == Truth::kUnknown || undecided()) {
      RunLoopBodyUndecided(statement);
      break;
    }
    if (!RunLoopBody(statement, flow)) break;
  }
  doubts_.left_loop = left_loop;
  return flow;
}

Interpreter::Flow Interpreter::RunForInteger(const Statement& statement) {
  const Value first = Evaluate(statement.expression);
  const Value last = Evaluate(*statement.upper);
  const Value step = statement.step ? Evaluate(*statement.step) : Value::Number(1);
  const size_t outer_variables = environment_.size();
  environment_.Declare(statement.targets.front(), Value::Unknown());
  const bool left_loop = doubts_.left_loop;
  Flow flow = Flow::kNext;
  if (!first.is_text() || !last.is_text() || !step.is_text()) {
    RunLoopBodyUndecided(statement);
  } else {
    const int end = std::atoi(last.text.c_str());
    const int by = std::max(1, std::atoi(step.text.c_str()));
    int round = 0;
    for (int i = std::atoi(first.text.c_str()); statement.reverse ? i >= end : i <= end;
         i += statement.reverse ? -by : by) {
      environment_.Assign(statement.targets.front(), Value::Number(i));
      if (!RunLoopBody(statement, flow)) break;
      if (++round >= kMostRounds || !SpendStatement()) break;
    }
  }
  doubts_.left_loop = left_loop;
  environment_.Truncate(outer_variables);
  return flow;
}

Interpreter::Flow Interpreter::RunForRows(const Statement& statement, const RowSet& rows) {
  const bool left_loop = doubts_.left_loop;
  Flow flow = Flow::kNext;
  for (const Row& row : rows.rows) {
    AssignRow(statement.targets, rows, row);
    if (!row.certain) {
      RunLoopBodyUndecided(statement);
    } else if (!RunLoopBody(statement, flow)) {
      break;
    }
    if (!SpendStatement()) break;
  }
  if (!rows.complete && flow == Flow::kNext) {
    ForgetTargets(statement.targets);
    RunLoopBodyUndecided(statement);
  }
  doubts_.left_loop = left_loop;
  return flow;
}

Interpreter::Flow Interpreter::RunForEach(const Statement& statement) {
  const Value value = Evaluate(statement.expression);
  const Value array = value.is_text() ? ParseArray(value.text) : value;
  RowSet rows{.columns = {"element"}};
  if (array.kind == Value::Kind::kArray) {
    for (const Value& element : array.elements) rows.rows.push_back({{element}});
  } else {
    rows.complete = false;
  }
  return RunForRows(statement, rows);
}

Interpreter::Flow Interpreter::RunExit(const Statement& statement) {
  const Flow leaving = statement.kind == Statement::Kind::kExit ? Flow::kExit : Flow::kContinue;
  Truth truth = Truth::kTrue;
  if (!statement.expression.text.empty()) truth = TruthOf(Evaluate(statement.expression));
  if (truth == Truth::kFalse || truth == Truth::kNull) return Flow::kNext;
  if (truth == Truth::kTrue && !undecided()) {
    exit_label_ = statement.name;
    return leaving;
  }
  doubts_.left_loop = true;
  return Flow::kNext;
}

void Interpreter::RunRaise(const Statement& statement) {
  if (undecided()) return;
  if (statement.name.empty() && !statement.message && statement.options.empty()) {
    if (!handled_.empty()) throw SqlError(*handled_.back());
    return;
  }
  if (!statement.name.empty() && statement.name != "exception") return;
  std::string sqlstate = "P0001";
  Value message = Value::Unknown();
  if (statement.message) {
    std::vector<Value> parts;
    size_t next = 0;
    std::string text;
    for (size_t i = 0; i < statement.message->size(); ++i) {
      const char c = (*statement.message)[i];
      if (c != '%') {
        text += c;
      } else if (i + 1 < statement.message->size() && (*statement.message)[i + 1] == '%') {
        text += '%';
        ++i;
      } else {
        parts.push_back(Value::Text(text));
        text.clear();
        Value argument = next < statement.arguments.size() ? Evaluate(statement.arguments[next++]) : Value::Unknown();
        parts.push_back(argument.is_null() ? Value::Text("<NULL>") : PrintedText(context_.catalog, argument));
      }
    }
    parts.push_back(Value::Text(text));
    message = Concatenate(parts);
  }
  for (const auto& [name, expression] : statement.options) {
    const Value value = Evaluate(expression);
    if (name == "message") message = value;
    if (name != "errcode" || !value.is_text()) continue;
    const std::vector<std::string> codes = SqlstatesOf(value.text);
    if (!codes.empty()) sqlstate = codes.front();
    if (!codes.empty() && !statement.message && message.is_unknown()) message = Value::Text(value.text);
  }
  throw SqlError(sqlstate, message.is_text() ? message.text : "");
}

}  // namespace pgtidy::ddl::plpgsql
