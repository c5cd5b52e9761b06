// raw_parse FILE...: reads the files and hands each as a whole to pg_query_raw_parse, in one process.

#include "analyzer/support/files.h"
#include "analyzer/syntax/pg_nodes.h"

int main(int argc, char** argv) {
  size_t statements = 0;
  for (int i = 1; i < argc; ++i) {
    const pgtidy::support::Result<std::string> text = pgtidy::support::ReadFile(argv[i]);
    if (!text) {
      std::fprintf(stderr, "raw_parse: %s\n", text.error().message.c_str());
      return 3;
    }
    MemoryContext context = pg_query_enter_memory_context();
    const PgQueryInternalParsetreeAndError result = pg_query_raw_parse(text->c_str(), PG_QUERY_PARSE_DEFAULT);
    if (result.error != nullptr) {
      std::fprintf(stderr, "raw_parse: %s: %s\n", argv[i], result.error->message);
      return 1;
    }
    statements += pgtidy::syntax::Items<RawStmt>(result.tree).size();
    pg_query_exit_memory_context(context);
  }
  std::printf("%zu statements\n", statements);
  return 0;
}
