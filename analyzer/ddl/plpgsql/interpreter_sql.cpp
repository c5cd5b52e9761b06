#include <deque>

#include "analyzer/ddl/apply/settings.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/ddl/plpgsql/interpreter.h"
#include "analyzer/ddl/plpgsql/mentions.h"
#include "analyzer/ddl/plpgsql/parsed_text.h"
#include "analyzer/ddl/plpgsql/undecided.h"
#include "analyzer/query/analyze.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/raw_parse.h"
#include "analyzer/syntax/lexer.h"
#include "analyzer/syntax/pg_nodes.h"

// The statements of SQL in PL/pgSQL, static and dynamic.
namespace pgtidy::ddl::plpgsql {
namespace {

constexpr int kDeepestCall = 20;

std::string FieldText(const ::ColumnRef& reference, size_t i) {
  const syntax::Items<::Node> fields(reference.fields);
  return i < fields.size() ? std::string(syntax::StringValue(fields[i])) : "";
}

bool HasGapsInLiteralsOnly(std::string_view text) {
  syntax::Lexer lexer(text);
  for (syntax::Token token = lexer.Next(); token.kind != syntax::TokenKind::kEnd; token = lexer.Next()) {
    if (token.kind == syntax::TokenKind::kString) continue;
    const std::string_view part = text.substr(token.range.begin, token.range.size());
    if (part.find(kGap) != std::string_view::npos || part.find(kDigitGap) != std::string_view::npos) return false;
  }
  return true;
}

void ForgetDefaultsWithGaps(Catalog& catalog, Oid relation) {
  catalog.Update<catalog::Relation>(relation, [](catalog::Relation& changed) {
    for (catalog::Column& column : changed.columns) {
      if (column.default_expression == nullptr) continue;
      const auto expression = std::const_pointer_cast<catalog::Expr>(column.default_expression);
      query::WalkExpression(expression, false, [&column](const query::ExprRef& node) {
        const auto* constant = catalog::As<catalog::Const>(node);
        if (constant != nullptr && constant->value.find(catalog::kAnyText) != std::string::npos) {
          column.default_undetermined = true;
        }
        return true;
      });
      if (column.default_undetermined) column.default_expression = nullptr;
    }
  });
}

query::ExprRef VariableOfAnyType(std::string name, int location) {
  auto parameter = std::make_shared<catalog::Param>();
  parameter->name = std::move(name);
  parameter->type = {types::kUndeterminedType, -1};
  parameter->location = location;
  return parameter;
}

}  // namespace

// Names that the query does not know are variables. Source: resolve_column_ref(), plpgsql_post_column_ref().
void Interpreter::Analyse(const ::Node* node, std::string_view text) {
  query::AnalysisContext analysis(context_.catalog);
  analysis.source = text;
  analysis.parameter_hook = [](query::ParseState&, const ::ParamRef& reference) {
    return VariableOfAnyType("$" + std::to_string(reference.number), reference.location);
  };
  analysis.post_column_reference_hook = [this](query::ParseState&, const ::ColumnRef& reference,
                                               const query::ExprRef& var) -> query::ExprRef {
    if (var != nullptr || environment_.Find(FieldText(reference, 0)) == nullptr) return nullptr;
    return VariableOfAnyType(FieldText(reference, 0), reference.location);
  };
  try {
    static_cast<void>(query::AnalyzeStatement(analysis, node));
  } catch (const Undetermined&) {
    return;
  }
}

void Interpreter::AnalyseQuery(const Fragment& query) {
  if (undecided()) return;
  const ParsedText parsed(query.text, ParsedText::Mode::kStatements);
  const ::Node* node = parsed.single_statement();
  if (node != nullptr && query::IsOptimizable(node)) Analyse(node, parsed.text());
}

void Interpreter::ForgetTargets(const std::vector<std::string>& targets) {
  for (const std::string& target : targets) environment_.Assign(target, Value::Unknown());
}

void Interpreter::AssignRow(const std::vector<std::string>& targets, const RowSet& set, const Row& row) {
  if (targets.size() == 1 && records_.contains(targets.front())) {
    Value record{.kind = Value::Kind::kRow};
    record.elements = row.values;
    record.names = set.columns;
    record.names.resize(record.elements.size());
    environment_.Assign(targets.front(), std::move(record));
    return;
  }
  for (size_t i = 0; i < targets.size(); ++i) {
    environment_.Assign(targets[i], i < row.values.size() ? row.values[i] : Value::Null());
  }
}

void Interpreter::AssignResult(const std::vector<std::string>& targets, const RowSet& set) {
  if (!set.all_certain()) {
    ForgetTargets(targets);
    environment_.Assign("found", Value::Unknown());
  } else if (set.rows.empty()) {
    for (const std::string& target : targets) environment_.Assign(target, Value::Null());
    environment_.Assign("found", Value::Boolean(false));
  } else {
    AssignRow(targets, set, set.rows.front());
    environment_.Assign("found", Value::Boolean(true));
  }
}

void Interpreter::RunPerform(const Statement& statement) {
  const ParsedText parsed("SELECT " + statement.expression.text, ParsedText::Mode::kStatements);
  const auto* select = syntax::As<::SelectStmt>(parsed.single_statement(), T_SelectStmt);
  if (select == nullptr) return;
  if (!undecided()) {
    Analyse(parsed.single_statement(), parsed.text());
    ApplyContext inner = context_;
    inner.in_transaction_block = true;
    ApplySetConfigCalls(inner, *select);
  }
  RunCalls(*select);
  environment_.Assign("found", Value::Unknown());
}

void Interpreter::RunSql(const Statement& statement) {
  RunText(statement.expression.text, statement.expression.offset, statement.targets);
  if (undecided() || !statement.targets.empty()) return;
  const ParsedText parsed(statement.expression.text, ParsedText::Mode::kStatements);
  const auto* select = syntax::As<::SelectStmt>(parsed.single_statement(), T_SelectStmt);
  if (select != nullptr && select->intoClause == nullptr) {
    throw SqlError("42601", "query has no destination for result data")
        .Hint("If you want to discard the results of a SELECT, use PERFORM instead.");
  }
}

RowSet Interpreter::DynamicRows(const Statement& statement) {
  const Value text = Evaluate(statement.expression);
  if (!text.is_text()) return RowSet::NotKnown();
  const size_t outer_variables = environment_.size();
  for (size_t i = 0; i < statement.arguments.size(); ++i) {
    environment_.Declare("$" + std::to_string(i + 1), Evaluate(statement.arguments[i]));
  }
  RowSet rows = Query({text.text, 0});
  environment_.Truncate(outer_variables);
  return rows;
}

bool Interpreter::AddColumnsWithGaps(std::string_view text, uint32_t offset) {
  if (!HasGapsInLiteralsOnly(text)) return false;
  const ParsedText parsed(NamePattern(text), ParsedText::Mode::kStatements);
  const auto* alter = syntax::As<::AlterTableStmt>(parsed.single_statement(), T_AlterTableStmt);
  if (alter == nullptr) return false;
  for (const ::AlterTableCmd* command : syntax::Items<::AlterTableCmd>(alter->cmds)) {
    if (command->subtype != AT_AddColumn) return false;
  }
  RunNode(parsed.single_statement(), parsed.text(), offset, {});
  const char* schema = alter->relation->schemaname;
  const Oid oid = context_.catalog.FindRelation(schema == nullptr ? "" : schema, alter->relation->relname);
  if (oid != types::kInvalidOid) ForgetDefaultsWithGaps(context_.catalog, oid);
  return true;
}

void Interpreter::RunExecute(const Statement& statement) {
  const Value text = Evaluate(statement.expression);
  if (text.is_text()) {
    if (statement.targets.empty()) {
      RunText(text.text, statement.expression.offset, {});
    } else {
      AssignResult(statement.targets, DynamicRows(statement));
    }
    return;
  }
  ForgetTargets(statement.targets);
  if (text.kind == Value::Kind::kPartial) {
    if (undecided() || !AddColumnsWithGaps(text.text, statement.expression.offset)) {
      MarkUndecidedText(context_, text.text);
    }
    return;
  }
  if (text.is_null()) return;
  // The literals in the expression show what it may become.
  const ParsedText parsed(statement.expression.text, ParsedText::Mode::kExpression);
  const ::Node* expression = parsed.single_statement();
  const Mentions mentions = expression == nullptr ? Mentions() : MentionsOf(expression);
  if (mentions.constants.empty()) {
    context_.catalog.MarkEverythingUndetermined();
    return;
  }
  MarkUndecidedText(context_, mentions.constants.front() + kGap);
}

void Interpreter::RunText(std::string_view text, uint32_t offset, const std::vector<std::string>& targets) {
  const ParsedText parsed(text, ParsedText::Mode::kStatements);
  if (!parsed.error().empty()) {
    ForgetTargets(targets);
    if (!undecided()) throw SqlError("42601", parsed.error());
    return;
  }
  for (const ::RawStmt* statement : syntax::Items<::RawStmt>(parsed.tree())) {
    RunNode(statement->stmt, parsed.text(), offset, targets);
  }
}

void Interpreter::RunNode(const ::Node* node, std::string_view text, uint32_t offset,
                          const std::vector<std::string>& targets) {
  const auto* select = syntax::As<::SelectStmt>(node, T_SelectStmt);
  if (query::IsOptimizable(node) && (select == nullptr || select->intoClause == nullptr)) {
    if (!undecided()) Analyse(node, text);
    if (select == nullptr) {
      ForgetTargets(targets);
      environment_.Assign("found", Value::Unknown());
      return;
    }
    RunCalls(*select);
    if (!targets.empty()) AssignResult(targets, Evaluator(context_, environment_).Query(node, nullptr));
    return;
  }
  if (const auto* call = syntax::As<::CallStmt>(node, T_CallStmt)) {
    RunCalls(reinterpret_cast<const ::Node*>(call->funccall));
    return;
  }
  ApplyContext inner{.catalog = context_.catalog,
                     .source = text,
                     .file = context_.file,
                     .tree_offset = context_.tree_offset + offset_ + offset,
                     .in_transaction_block = true,
                     .extension = context_.extension};
  if (undecided()) {
    MarkUndecided(inner, node);
    return;
  }
  try {
    ApplyNode(inner, node);
  } catch (const Undetermined&) {
    MarkUndeterminedBy(context_.catalog, node);
  }
  context_.notices.insert(context_.notices.end(), inner.notices.begin(), inner.notices.end());
}

void Interpreter::RunCalls(const ::Node* expression) {
  Evaluator evaluator(context_, environment_);
  for (const ::FuncCall* call : MentionsOf(expression).calls) {
    const syntax::Items<::Node> names(call->funcname);
    const std::string schema = names.size() > 1 ? std::string(syntax::StringValue(names[names.size() - 2])) : "";
    const syntax::Items<::Node> raw_arguments(call->args);
    const catalog::Routine* routine =
        FindCalledRoutine(context_.catalog, schema, CalledName(*call), raw_arguments.size());
    if (routine == nullptr || !CanChangeObjects(context_.catalog, *routine)) continue;
    std::vector<Value> arguments;
    for (const ::Node* argument : raw_arguments) arguments.push_back(evaluator.Evaluate(argument, nullptr));
    const auto held = context_.catalog.Get<catalog::Routine>(routine->oid);
    Call(*held, arguments);
  }
}

void Interpreter::RunCalls(const ::SelectStmt& select) {
  if (select.fromClause == nullptr) {
    RunCalls(reinterpret_cast<const ::Node*>(&select));
    return;
  }
  // A call per row: the arguments are what the query gives in their place.
  for (const ::FuncCall* call : MentionsOf(reinterpret_cast<const ::Node*>(&select)).calls) {
    const syntax::Items<::Node> names(call->funcname);
    const std::string schema = names.size() > 1 ? std::string(syntax::StringValue(names[names.size() - 2])) : "";
    const syntax::Items<::Node> raw_arguments(call->args);
    const catalog::Routine* routine =
        FindCalledRoutine(context_.catalog, schema, CalledName(*call), raw_arguments.size());
    if (routine == nullptr || !CanChangeObjects(context_.catalog, *routine)) continue;
    const auto held = context_.catalog.Get<catalog::Routine>(routine->oid);
    std::deque<::ResTarget> targets;
    ::List* target_list = nullptr;
    for (const ::Node* argument : raw_arguments) {
      targets.push_back({.type = T_ResTarget,
                         .name = nullptr,
                         .indirection = nullptr,
                         .val = const_cast<::Node*>(argument),
                         .location = -1});
      target_list = lappend(target_list, &targets.back());
    }
    ::SelectStmt arguments_only = select;
    arguments_only.targetList = target_list;
    RowSet rows = RowSet::NotKnown();
    if (target_list != nullptr) {
      rows = Evaluator(context_, environment_).Query(reinterpret_cast<const ::Node*>(&arguments_only), nullptr);
    }
    for (const Row& row : rows.rows) {
      doubts_.branches += row.certain ? 0 : 1;
      Call(*held, row.values);
      doubts_.branches -= row.certain ? 0 : 1;
    }
    if (rows.complete) continue;
    std::vector<Value> arguments;
    Evaluator evaluator(context_, environment_);
    for (const ::Node* argument : raw_arguments) arguments.push_back(evaluator.Evaluate(argument, nullptr));
    ++doubts_.branches;
    Call(*held, arguments);
    --doubts_.branches;
  }
}

void Interpreter::Call(const catalog::Routine& routine, const std::vector<Value>& arguments) {
  static thread_local int depth = 0;
  Catalog& catalog = context_.catalog;
  const Oid plpgsql = catalog.FindLanguage("plpgsql");
  const bool is_plpgsql = routine.language == plpgsql;
  if (depth >= kDeepestCall || (!is_plpgsql && routine.language != types::kSqlLanguage)) {
    catalog.MarkEverythingUndetermined();
    return;
  }
  const std::optional<Block> block = is_plpgsql ? ParseBlock(routine.body) : std::nullopt;
  if (is_plpgsql && !block) {
    catalog.MarkEverythingUndetermined();
    return;
  }
  const catalog::Session session = catalog.session();
  for (const std::string& setting : routine.settings) {
    if (!setting.starts_with("search_path=")) continue;
    catalog::Session during = session;
    const auto path = SplitIdentifierList(std::string_view(setting).substr(12));
    during.search_path_undetermined = !path.has_value();
    if (path) during.search_path = *path;
    catalog.SetSession(std::move(during));
  }
  Interpreter callee(context_, 0, undecided());
  for (size_t i = 0; i < routine.arguments.size(); ++i) {
    const bool named = routine.argument_modes.empty() && i < routine.argument_names.size();
    Value value = i < arguments.size() ? arguments[i] : Value::Unknown();
    // A name given as regclass is the relation.
    if (routine.arguments[i] == types::kRegclassType && value.is_text()) {
      value = CastValue(catalog, value, "regclass", false);
    }
    callee.DeclareParameter(i + 1, named ? routine.argument_names[i] : "", std::move(value));
  }
  callee.statements_ = statements_;
  ++depth;
  try {
    if (block) {
      callee.Run(*block);
    } else {
      callee.RunText(routine.body, 0, {});
    }
  } catch (...) {
    --depth;
    throw;
  }
  --depth;
  statements_ = callee.statements_;
  if (!routine.settings.empty()) catalog.SetSession(session);
}

}  // namespace pgtidy::ddl::plpgsql
