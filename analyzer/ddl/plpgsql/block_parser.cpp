#include <cstdlib>

#include "analyzer/ddl/plpgsql/block.h"
#include "analyzer/ddl/plpgsql/token_stream.h"

namespace pgtidy::ddl::plpgsql {
namespace {

using syntax::TokenKind;
using StatementRef = std::unique_ptr<Statement>;

// Deeper nesting is not read: nobody writes it, and the stack is not endless.
constexpr int kMaxDepth = 100;

// The text of a plain string literal.
std::string Unquoted(std::string_view literal) {
  std::string text;
  if (literal.size() >= 2 && literal.front() == '$') {
    const size_t tag = literal.find('$', 1) + 1;
    return std::string(literal.substr(tag, literal.size() - 2 * tag));
  }
  const size_t open = literal.find('\'');
  for (size_t i = open + 1; i + 1 < literal.size(); ++i) {
    text += literal[i];
    if (literal[i] == '\'') ++i;
  }
  return text;
}

class Parser {
 public:
  explicit Parser(std::string_view text) : tokens_(text) {}

  Block Parse() {
    std::string variable_conflict;
    while (tokens_.Peek().kind == TokenKind::kOperator && tokens_.Text() == "#") TakeOption(variable_conflict);
    Block block = ParseBlockBody(TakeLabel());
    block.variable_conflict = std::move(variable_conflict);
    tokens_.Accept(";");
    if (!tokens_.AtEnd()) throw NotUnderstood();
    return block;
  }

 private:
  // #variable_conflict use_column
  void TakeOption(std::string& variable_conflict) {
    tokens_.Advance();
    const std::string option = tokens_.TakeName();
    std::string value = tokens_.TakeName();
    if (option == "variable_conflict") variable_conflict = std::move(value);
  }

  [[nodiscard]] uint32_t Offset() const { return tokens_.Peek().range.begin; }

  void TakeTargets(Statement& statement) {
    do {
      const uint32_t begin = Offset();
      statement.targets.push_back(tokens_.TakeTarget());
      const uint32_t end = tokens_.At(tokens_.position() - 1).range.end;
      statement.target_texts.push_back({std::string(tokens_.source().substr(begin, end - begin)), begin});
    } while (tokens_.Accept(","));
  }

  std::string TakeLabel() {
    if (!tokens_.Accept("<<")) return "";
    std::string label = tokens_.TakeName();
    tokens_.Expect(">>");
    return label;
  }

  Block ParseBlockBody(std::string label) {
    Block block;
    block.label = std::move(label);
    block.offset = Offset();
    if (tokens_.Accept("declare")) {
      while (!tokens_.Is("begin")) {
        if (tokens_.Accept("declare")) continue;
        block.declarations.push_back(ParseDeclaration());
      }
    }
    tokens_.Expect("begin");
    block.body = ParseStatements();
    if (tokens_.Accept("exception")) {
      while (tokens_.Accept("when")) block.handlers.push_back(ParseHandler());
    }
    tokens_.Expect("end");
    if (tokens_.IsName()) static_cast<void>(tokens_.TakeName());
    return block;
  }

  Declaration ParseDeclaration() {
    Declaration declaration;
    declaration.offset = Offset();
    declaration.name = tokens_.TakeName();
    if (tokens_.Accept("alias")) {
      tokens_.Expect("for");
      if (tokens_.Peek().kind == TokenKind::kParameter) {
        declaration.alias_of = tokens_.Text();
        declaration.alias_of_parameter = std::atoi(declaration.alias_of.c_str() + 1);
        tokens_.Advance();
      } else {
        declaration.alias_of = tokens_.TakeTarget();
      }
      tokens_.Expect(";");
      return declaration;
    }
    if (IsCursor()) {
      while (!tokens_.Accept("cursor")) tokens_.Advance();
      if (tokens_.Accept("(")) ParseCursorArguments(declaration);
      if (!tokens_.Is("for") && !tokens_.Is("is")) throw NotUnderstood();
      tokens_.Advance();
      declaration.cursor_query = tokens_.TakeUntil({";"});
      tokens_.Expect(";");
      return declaration;
    }
    tokens_.Accept("constant");
    declaration.type_offset = Offset();
    declaration.type = tokens_.TakeUntil({";", ":=", "=", "default", "not", "collate"}).text;
    if (tokens_.Accept("collate")) static_cast<void>(tokens_.TakeTarget());
    if (tokens_.Accept("not")) tokens_.Expect("null");
    if (tokens_.Accept(":=") || tokens_.Accept("=") || tokens_.Accept("default")) {
      declaration.default_value = tokens_.TakeUntil({";"});
    }
    tokens_.Expect(";");
    return declaration;
  }

  void ParseCursorArguments(Declaration& cursor) {
    do {
      Declaration argument;
      argument.offset = Offset();
      argument.name = tokens_.TakeName();
      argument.type_offset = Offset();
      int parentheses = 0;
      while (parentheses > 0 || (!tokens_.Is(",") && !tokens_.Is(")"))) {
        if (tokens_.AtEnd()) throw NotUnderstood();
        if (tokens_.Is("(")) ++parentheses;
        if (tokens_.Is(")")) --parentheses;
        tokens_.Advance();
      }
      const uint32_t end = tokens_.At(tokens_.position() - 1).range.end;
      argument.type = tokens_.source().substr(argument.type_offset, end - argument.type_offset);
      cursor.cursor_arguments.push_back(std::move(argument));
    } while (tokens_.Accept(","));
    tokens_.Expect(")");
  }

  [[nodiscard]] bool IsCursor() const {
    if (tokens_.Is("cursor")) return true;
    return (tokens_.Is("no") || tokens_.Is("scroll")) && (tokens_.Is("cursor", 1) || tokens_.Is("scroll", 1));
  }

  ExceptionHandler ParseHandler() {
    ExceptionHandler handler;
    do {
      if (tokens_.Accept("sqlstate")) {
        handler.conditions.push_back(Unquoted(tokens_.Text()));
        tokens_.Advance();
      } else {
        handler.conditions.push_back(tokens_.TakeName());
      }
    } while (tokens_.Accept("or"));
    tokens_.Expect("then");
    handler.body = ParseStatements();
    return handler;
  }

  // Up to END, ELSE, ELSIF, WHEN or EXCEPTION, which are not taken.
  StatementList ParseStatements() {
    StatementList statements;
    if (++depth_ > kMaxDepth) throw NotUnderstood();
    while (!tokens_.Is("end") && !tokens_.Is("else") && !tokens_.Is("elsif") && !tokens_.Is("elseif") &&
           !tokens_.Is("when") && !tokens_.Is("exception")) {
      if (tokens_.AtEnd()) throw NotUnderstood();
      statements.push_back(ParseStatement());
    }
    --depth_;
    return statements;
  }

  StatementRef ParseStatement() {
    auto statement = std::make_unique<Statement>();
    const std::string label = TakeLabel();
    statement->label = label;
    statement->offset = Offset();
    if (tokens_.Is("begin") || tokens_.Is("declare")) {
      statement->kind = Statement::Kind::kBlock;
      statement->block = std::make_unique<Block>(ParseBlockBody(label));
      tokens_.Expect(";");
      return statement;
    }
    if (IsAssignment()) {
      ParseAssignment(*statement);
    } else if (tokens_.Accept("if")) {
      ParseIf(*statement);
    } else if (tokens_.Accept("case")) {
      ParseCase(*statement);
    } else if (tokens_.Accept("loop")) {
      statement->kind = Statement::Kind::kLoop;
      ParseLoopBody(*statement);
    } else if (tokens_.Accept("while")) {
      statement->kind = Statement::Kind::kWhile;
      statement->expression = tokens_.TakeUntil({"loop"});
      tokens_.Expect("loop");
      ParseLoopBody(*statement);
    } else if (tokens_.Accept("for")) {
      ParseFor(*statement);
    } else if (tokens_.Accept("foreach")) {
      ParseForEach(*statement);
    } else {
      ParseSimple(*statement);
    }
    return statement;
  }

  [[nodiscard]] bool IsAssignment() const {
    if (!tokens_.IsName() && tokens_.Peek().kind != TokenKind::kParameter) return false;
    size_t ahead = 1;
    int brackets = 0;
    for (;; ++ahead) {
      if (tokens_.Peek(ahead).kind == TokenKind::kEnd || tokens_.Is(";", ahead)) return false;
      if (tokens_.Is("[", ahead)) {
        ++brackets;
      } else if (tokens_.Is("]", ahead)) {
        --brackets;
      } else if (brackets == 0 && (tokens_.Is(":=", ahead) || tokens_.Is("=", ahead))) {
        return true;
      } else if (brackets == 0 && !tokens_.Is(".", ahead) && !(tokens_.Is(".", ahead - 1) && tokens_.IsName(ahead))) {
        return false;
      }
    }
  }

  void ParseAssignment(Statement& statement) {
    statement.kind = Statement::Kind::kAssign;
    TakeTargets(statement);
    if (!tokens_.Accept(":=")) tokens_.Expect("=");
    statement.expression = tokens_.TakeUntil({";"});
    tokens_.Expect(";");
  }

  void ParseIf(Statement& statement) {
    statement.kind = Statement::Kind::kIf;
    do {
      Branch branch;
      branch.condition = tokens_.TakeUntil({"then"});
      tokens_.Expect("then");
      branch.body = ParseStatements();
      statement.branches.push_back(std::move(branch));
    } while (tokens_.Accept("elsif") || tokens_.Accept("elseif"));
    ParseOtherwise(statement);
    tokens_.Expect("end");
    tokens_.Expect("if");
    tokens_.Expect(";");
  }

  void ParseOtherwise(Statement& statement) {
    if (!tokens_.Accept("else")) return;
    statement.has_otherwise = true;
    statement.otherwise = ParseStatements();
  }

  void ParseCase(Statement& statement) {
    statement.kind = Statement::Kind::kCase;
    if (!tokens_.Is("when")) statement.expression = tokens_.TakeUntil({"when"});
    while (tokens_.Accept("when")) {
      Branch branch;
      branch.condition = tokens_.TakeUntil({"then"});
      tokens_.Expect("then");
      branch.body = ParseStatements();
      statement.branches.push_back(std::move(branch));
    }
    ParseOtherwise(statement);
    tokens_.Expect("end");
    tokens_.Expect("case");
    tokens_.Expect(";");
  }

  void ParseLoopBody(Statement& statement) {
    statement.body = ParseStatements();
    tokens_.Expect("end");
    tokens_.Expect("loop");
    if (tokens_.IsName()) static_cast<void>(tokens_.TakeName());
    tokens_.Expect(";");
  }

  void ParseFor(Statement& statement) {
    TakeTargets(statement);
    tokens_.Expect("in");
    if (tokens_.Accept("execute")) {
      statement.kind = Statement::Kind::kForDynamic;
      statement.expression = tokens_.TakeUntil({"loop", "using"});
      if (tokens_.Accept("using")) statement.arguments = tokens_.TakeListUntil({"loop"});
    } else if (tokens_.HasAhead("..")) {
      statement.kind = Statement::Kind::kForInteger;
      statement.reverse = tokens_.Accept("reverse");
      statement.expression = tokens_.TakeUntil({".."});
      tokens_.Expect("..");
      statement.upper = tokens_.TakeUntil({"loop", "by"});
      if (tokens_.Accept("by")) statement.step = tokens_.TakeUntil({"loop"});
    } else {
      statement.kind = Statement::Kind::kForQuery;
      statement.expression = tokens_.TakeUntil({"loop"});
    }
    tokens_.Expect("loop");
    ParseLoopBody(statement);
  }

  void ParseForEach(Statement& statement) {
    statement.kind = Statement::Kind::kForEach;
    TakeTargets(statement);
    if (tokens_.Accept("slice")) {
      statement.slice = std::atoi(std::string(tokens_.Text()).c_str());
      tokens_.Advance();
    }
    tokens_.Expect("in");
    tokens_.Expect("array");
    statement.expression = tokens_.TakeUntil({"loop"});
    tokens_.Expect("loop");
    ParseLoopBody(statement);
  }

  void ParseSimple(Statement& statement) {
    if (tokens_.Is("exit") || tokens_.Is("continue")) {
      ParseExit(statement);
    } else if (tokens_.Accept("return")) {
      ParseReturn(statement);
    } else if (tokens_.Accept("raise")) {
      ParseRaise(statement);
    } else if (tokens_.Accept("null")) {
      statement.kind = Statement::Kind::kNull;
    } else if (tokens_.Accept("assert")) {
      statement.kind = Statement::Kind::kAssert;
      statement.expression = tokens_.TakeUntil({";", ","});
      if (tokens_.Accept(",")) statement.arguments.push_back(tokens_.TakeUntil({";"}));
    } else if (tokens_.Accept("perform")) {
      statement.kind = Statement::Kind::kPerform;
      statement.expression = tokens_.TakeUntil({";"});
    } else if (tokens_.Accept("execute")) {
      ParseExecute(statement);
    } else if (tokens_.Is("get") && (tokens_.Is("diagnostics", 1) || tokens_.Is("diagnostics", 2))) {
      ParseGetDiagnostics(statement);
    } else if (tokens_.Is("open") || tokens_.Is("fetch") || tokens_.Is("move") || tokens_.Is("close")) {
      ParseCursor(statement);
    } else if (tokens_.Is("commit") || tokens_.Is("rollback")) {
      statement.kind = Statement::Kind::kTransaction;
      static_cast<void>(tokens_.TakeUntil({";"}));
    } else {
      ParseSql(statement);
    }
    tokens_.Expect(";");
  }

  void ParseCursor(Statement& statement) {
    statement.kind = Statement::Kind::kCursor;
    statement.name = tokens_.TakeName();
    if (statement.name == "open") {
      statement.cursor = tokens_.TakeTarget();
      if (tokens_.Accept("(")) {
        do {
          statement.arguments.push_back(tokens_.TakeUntil({",", ")"}));
        } while (tokens_.Accept(","));
        tokens_.Expect(")");
        return;
      }
      tokens_.Accept("no");
      tokens_.Accept("scroll");
      if (!tokens_.Accept("for")) return;
      statement.dynamic = tokens_.Accept("execute");
      statement.expression = tokens_.TakeUntil({";", "using"});
      if (tokens_.Accept("using")) statement.arguments = tokens_.TakeListUntil({";"});
      return;
    }
    // The cursor's name is the last word before INTO.
    while (!tokens_.Is(";") && !tokens_.Is("into")) {
      if (tokens_.AtEnd()) throw NotUnderstood();
      if (tokens_.IsName()) {
        statement.cursor = tokens_.TakeName();
      } else {
        tokens_.Advance();
      }
    }
    if (tokens_.Accept("into")) TakeTargets(statement);
  }

  void ParseExit(Statement& statement) {
    statement.kind = tokens_.Is("exit") ? Statement::Kind::kExit : Statement::Kind::kContinue;
    tokens_.Advance();
    if (!tokens_.Is("when") && tokens_.IsName()) statement.name = tokens_.TakeName();
    if (tokens_.Accept("when")) statement.expression = tokens_.TakeUntil({";"});
  }

  void ParseReturn(Statement& statement) {
    statement.kind = Statement::Kind::kReturn;
    if (tokens_.Is("next")) {
      tokens_.Advance();
      statement.kind = Statement::Kind::kReturnNext;
    } else if (tokens_.Is("query")) {
      tokens_.Advance();
      statement.kind = Statement::Kind::kReturnQuery;
      if (tokens_.Accept("execute")) {
        statement.kind = Statement::Kind::kReturnExecute;
        statement.expression = tokens_.TakeUntil({";", "using"});
        if (tokens_.Accept("using")) statement.arguments = tokens_.TakeListUntil({";"});
        return;
      }
    }
    statement.expression = tokens_.TakeUntil({";"});
  }

  void ParseRaise(Statement& statement) {
    statement.kind = Statement::Kind::kRaise;
    for (const std::string_view level : {"debug", "log", "info", "notice", "warning", "exception"}) {
      if (tokens_.Accept(level)) {
        statement.name = level;
        break;
      }
    }
    if (tokens_.Is(";")) return;
    if (tokens_.Peek().kind == TokenKind::kString || tokens_.Peek().kind == TokenKind::kDollarString) {
      statement.message = Unquoted(tokens_.Text());
      tokens_.Advance();
      if (tokens_.Accept(",")) statement.arguments = tokens_.TakeListUntil({";", "using"});
    } else if (tokens_.Accept("sqlstate")) {
      statement.options.emplace_back("errcode", Fragment{std::string(tokens_.Text()), 0});
      tokens_.Advance();
    } else if (!tokens_.Is("using")) {
      statement.options.emplace_back("errcode", Fragment{"'" + tokens_.TakeName() + "'", 0});
    }
    if (!tokens_.Accept("using")) return;
    do {
      std::string option = tokens_.TakeName();
      if (!tokens_.Accept("=")) tokens_.Expect(":=");
      statement.options.emplace_back(std::move(option), tokens_.TakeUntil({";", ","}));
    } while (tokens_.Accept(","));
  }

  void ParseExecute(Statement& statement) {
    statement.kind = Statement::Kind::kExecute;
    statement.expression = tokens_.TakeUntil({";", "into", "using"});
    while (!tokens_.Is(";")) {
      if (tokens_.Accept("into")) {
        tokens_.Accept("strict");
        TakeTargets(statement);
      } else if (tokens_.Accept("using")) {
        statement.arguments = tokens_.TakeListUntil({";", "into"});
      } else {
        throw NotUnderstood();
      }
    }
  }

  void ParseGetDiagnostics(Statement& statement) {
    statement.kind = Statement::Kind::kGetDiagnostics;
    while (!tokens_.Accept("diagnostics")) tokens_.Advance();
    do {
      TakeTargets(statement);
      static_cast<void>(tokens_.TakeUntil({";", ","}));
    } while (tokens_.Accept(","));
  }

  // INTO belongs to PL/pgSQL but where it follows INSERT or MERGE, or in a statement of another kind.
  void ParseSql(Statement& statement) {
    statement.kind = Statement::Kind::kSql;
    const bool takes_into = tokens_.Is("select") || tokens_.Is("with") || tokens_.Is("insert") ||
                            tokens_.Is("update") || tokens_.Is("delete") || tokens_.Is("merge") ||
                            tokens_.Is("values") || tokens_.Is("(") || tokens_.Is("table");
    const uint32_t begin = tokens_.Peek().range.begin;
    std::string text;
    uint32_t copied = begin;
    uint32_t end = begin;
    int parentheses = 0;
    bool after_insert = false;
    while (!(tokens_.Is(";") && parentheses == 0)) {
      if (tokens_.AtEnd()) throw NotUnderstood();
      if (tokens_.Is("(")) ++parentheses;
      if (tokens_.Is(")")) --parentheses;
      if (takes_into && parentheses == 0 && tokens_.Is("into") && !after_insert && statement.targets.empty()) {
        const uint32_t into_begin = tokens_.Peek().range.begin;
        tokens_.Advance();
        tokens_.Accept("strict");
        TakeTargets(statement);
        text += tokens_.source().substr(copied, into_begin - copied);
        copied = tokens_.Peek().range.begin;
        text.append(copied - into_begin, ' ');
        end = copied;
        continue;
      }
      after_insert = tokens_.Is("insert") || tokens_.Is("merge");
      end = tokens_.Peek().range.end;
      tokens_.Advance();
    }
    if (end > copied) text += tokens_.source().substr(copied, end - copied);
    statement.expression = {std::move(text), begin};
  }

  TokenStream tokens_;
  int depth_ = 0;
};

}  // namespace

std::optional<Block> ParseBlock(std::string_view text) {
  try {
    return Parser(text).Parse();
  } catch (const NotUnderstood&) {
    return std::nullopt;
  }
}

}  // namespace pgtidy::ddl::plpgsql
