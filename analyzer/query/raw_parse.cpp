#include "analyzer/query/raw_parse.h"

#include <algorithm>

#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::query {

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

RawParse::RawParse(std::string_view text, Mode mode) : memory_(std::make_unique<Memory>()) {
  std::string buffer(text);
  std::replace(buffer.begin(), buffer.end(), '\0', ' ');
  const PgQueryInternalParsetreeAndError result =
      pg_query_raw_parse(buffer.c_str(), mode == Mode::kTypeName ? PG_QUERY_PARSE_TYPE_NAME : PG_QUERY_PARSE_DEFAULT);
  std::free(result.stderr_buffer);
  if (result.error != nullptr) {
    failed_ = true;
    message_ = result.error->message;
    pg_query_free_error(result.error);
    return;
  }
  tree_ = result.tree;
}

RawParse::~RawParse() = default;

}  // namespace pgtidy::query
