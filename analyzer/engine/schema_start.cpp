#include "analyzer/engine/schema_start.h"

#include <string>
#include <utility>

#include "analyzer/support/files.h"
#include "analyzer/syntax/statement.h"
#include "analyzer/text/utf8.h"

namespace pgtidy::engine {

support::Result<SchemaStart> ReadSchemaStart(const Config& config, text::SourceMap& sources) {
  SchemaStart start;
  for (const std::string& inside : config.schema_baseline) {
    std::string path = config.PathFromFolder(inside);
    support::Result<std::string> bytes = support::ReadFile(path);
    if (!bytes) return bytes.error();
    start.baseline.push_back(sources.Add(std::move(path), std::move(*bytes)));
  }
  for (const Config::Extension& extension : config.extensions) {
    support::Result<std::string> definitions = support::ReadFile(config.PathFromFolder(extension.definitions));
    if (!definitions) return definitions.error();
    start.extension_definitions.insert_or_assign(extension.name, std::move(*definitions));
  }
  return start;
}

void ApplySchemaStart(const SchemaStart& start, const text::SourceMap& sources, ddl::Database& database) {
  database.SetExtensionDefinitions(start.extension_definitions);
  for (const text::FileId file : start.baseline) {
    const std::string_view text = sources.file(file).text();
    const uint32_t begin = text::StartsWithByteOrderMark(text) ? 3 : 0;
    // Dumps of psql's own.
    syntax::StatementReader reader(text, {{begin, static_cast<uint32_t>(text.size())}}, {.lexer = {.psql = true}});
    while (const syntax::Statement* statement = reader.Next()) {
      static_cast<void>(database.Apply(*statement, text, static_cast<int>(file)));
    }
    database.Reconnect();
  }
}

}  // namespace pgtidy::engine
