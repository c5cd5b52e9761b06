#include "analyzer/query/raw_parse.h"

#include <algorithm>

#include "analyzer/syntax/parameter_place.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/text/utf8.h"

namespace pgtidy::query {
namespace {

int ModeNumber(RawParse::Mode mode) {
  switch (mode) {
    case RawParse::Mode::kTypeName: return PG_QUERY_PARSE_TYPE_NAME;
    case RawParse::Mode::kPlpgsqlExpression: return PG_QUERY_PARSE_PLPGSQL_EXPR;
    default: return PG_QUERY_PARSE_DEFAULT;
  }
}

int ByteOfCharacter(std::string_view text, int character) {
  size_t offset = 0;
  for (int i = 1; i < character && offset < text.size(); ++i) offset += text::CharacterLength(text, offset);
  return static_cast<int>(offset);
}

}  // namespace

// The parser allocates in the current memory context, which is that of the statement in whose analysis we stand.
struct RawParse::Memory {
  Memory() : outer(CurrentMemoryContext), own(pg_query_enter_memory_context()) {}
  ~Memory() {
    pg_query_exit_memory_context(own);
    if (outer != nullptr) MemoryContextSwitchTo(outer);
  }
  Memory(const Memory&) = delete;
  Memory& operator=(const Memory&) = delete;

  MemoryContext outer;
  MemoryContext own;
};

RawParse::RawParse(std::string_view text, Mode mode) : memory_(std::make_unique<Memory>()), text_(text) {
  std::replace(text_.begin(), text_.end(), '\0', ' ');
  tree_ = Parse(text_, mode);
  if (failed_ || mode == Mode::kTypeName || text_.find('$') == std::string::npos) return;
  std::string strict = text_;
  if (!syntax::MakeParametersNumbers(strict)) return;
  static_cast<void>(Parse(strict, mode));
  if (!failed_) return;
  tree_ = nullptr;
  if (location_ >= 0) message_ = syntax::WithParameterShown(message_, text_, static_cast<size_t>(location_));
}

const ::List* RawParse::Parse(const std::string& text, Mode mode) {
  const PgQueryInternalParsetreeAndError result = pg_query_raw_parse(text.c_str(), ModeNumber(mode));
  std::free(result.stderr_buffer);
  if (result.error == nullptr) return result.tree;
  failed_ = true;
  message_ = result.error->message;
  if (result.error->cursorpos > 0) location_ = ByteOfCharacter(text, result.error->cursorpos);
  pg_query_free_error(result.error);
  return nullptr;
}

RawParse::~RawParse() = default;

bool IsOptimizable(const ::Node* statement) {
  switch (statement->type) {
    case T_SelectStmt:
    case T_InsertStmt:
    case T_UpdateStmt:
    case T_DeleteStmt:
    case T_MergeStmt: return true;
    default: return false;
  }
}

}  // namespace pgtidy::query
