#include "analyzer/syntax/compare.h"

#include <algorithm>
#include <cstdlib>
#include <string>

#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::syntax {
namespace {

std::vector<std::string_view> TokensOf(std::string_view text, const std::vector<text::ByteRange>& parts,
                                       LexerOptions options) {
  std::vector<std::string_view> tokens;
  for (const text::ByteRange part : parts) {
    Lexer lexer(text.substr(0, part.end), options, part.begin);
    for (Token token = lexer.Next(); token.kind != TokenKind::kEnd; token = lexer.Next()) {
      if (token.kind == TokenKind::kLineComment || token.kind == TokenKind::kBlockComment) continue;
      tokens.push_back(text.substr(token.range.begin, token.range.size()));
    }
  }
  // What ends the last statement, or several times ends none, says nothing.
  const auto is_empty_statement = [](std::string_view token) { return token == ";"; };
  const auto last = std::unique(tokens.begin(), tokens.end(), [&](std::string_view one, std::string_view next) {
    return is_empty_statement(one) && is_empty_statement(next);
  });
  tokens.erase(last, tokens.end());
  if (!tokens.empty() && is_empty_statement(tokens.back())) tokens.pop_back();
  if (!tokens.empty() && is_empty_statement(tokens.front())) tokens.erase(tokens.begin());
  return tokens;
}

// The memory in which both lists of trees live.
class TreeMemory {
 public:
  TreeMemory() : outer_(CurrentMemoryContext), own_(pg_query_enter_memory_context()) {}
  ~TreeMemory() {
    pg_query_exit_memory_context(own_);
    if (outer_ != nullptr) MemoryContextSwitchTo(outer_);
  }
  TreeMemory(const TreeMemory&) = delete;
  TreeMemory& operator=(const TreeMemory&) = delete;

 private:
  MemoryContext outer_;
  MemoryContext own_;
};

// Returns whether the text parses; `trees` are its statements.
bool Parse(std::string_view text, const std::vector<text::ByteRange>& parts, List*& trees) {
  std::string statements;
  for (const text::ByteRange part : parts) {
    statements += text.substr(part.begin, part.size());
    statements += "\n;\n";
  }
  if (statements.find('\0') != std::string::npos) return false;
  const PgQueryInternalParsetreeAndError result = pg_query_raw_parse(statements.c_str(), PG_QUERY_PARSE_DEFAULT);
  std::free(result.stderr_buffer);
  if (result.error != nullptr) {
    pg_query_free_error(result.error);
    return false;
  }
  trees = result.tree;
  return true;
}

// PostgreSQL's equal(), which ends the program by an error where trees are nested too deeply for its stack, unless
// somebody is there to catch it; then they are not called equal. No object of C++ may be made between here and equal().
bool AreEqual(const Node* left, const Node* right) {
  sigjmp_buf* const outer = PG_exception_stack;
  const MemoryContext context = CurrentMemoryContext;
  sigjmp_buf here;
  volatile bool same = false;
  if (sigsetjmp(here, 0) == 0) {
    PG_exception_stack = &here;
    same = equal(left, right);
  } else {
    MemoryContextSwitchTo(context);
    FlushErrorState();
  }
  PG_exception_stack = outer;
  return same;
}

}  // namespace

SqlDifference CompareSql(std::string_view left, const std::vector<text::ByteRange>& left_parts, std::string_view right,
                         const std::vector<text::ByteRange>& right_parts, LexerOptions options) {
  if (TokensOf(left, left_parts, options) == TokensOf(right, right_parts, options)) return SqlDifference::kNone;
  const TreeMemory memory;
  List* left_trees = nullptr;
  List* right_trees = nullptr;
  if (!Parse(left, left_parts, left_trees) || !Parse(right, right_parts, right_trees))
    return SqlDifference::kStatements;
  const Items<RawStmt> left_statements(left_trees);
  const Items<RawStmt> right_statements(right_trees);
  if (left_statements.size() != right_statements.size()) return SqlDifference::kStatements;
  for (size_t i = 0; i < left_statements.size(); ++i) {
    // It passes over the places in the text.
    if (!AreEqual(left_statements[i]->stmt, right_statements[i]->stmt)) return SqlDifference::kStatements;
  }
  return SqlDifference::kSpelling;
}

}  // namespace pgtidy::syntax
