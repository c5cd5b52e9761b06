#include "analyzer/engine/schema.h"

#include <utility>

#include "analyzer/ddl/describe.h"
#include "analyzer/engine/framework_tables.h"
#include "analyzer/engine/opaque_commands.h"
#include "analyzer/syntax/statement.h"
#include "analyzer/text/utf8.h"

namespace pgtidy::engine {

namespace {

using migrations::Direction;
using migrations::TransactionMode;

class SchemaBuilder {
 public:
  SchemaBuilder(const text::SourceMap& sources, const SchemaOptions& options) : sources_(sources), options_(options) {
    schema_.database = options.go_on ? std::make_unique<ddl::Database>(options.server_version, ddl::AfterError::kGoOn)
                                     : std::make_unique<ddl::Database>(options.server_version);
    if (options.start != nullptr) ApplySchemaStart(*options.start, sources, *schema_.database);
  }

  // Returns whether the last wanted file was reached.
  bool Add(const migrations::MigrationSet& set) {
    const std::string_view id = set.framework->id;
    const bool by_hand = id == "plain" || id == "files-from" || id == "dump";
    if (!by_hand) MarkFrameworkTables(schema_.database->catalog());
    if (options_.go_on && !set.missing.empty()) schema_.database->catalog().MarkEverythingUndetermined();
    for (const migrations::MigrationFile& file : set.files) {
      if (file.direction == Direction::kDown) continue;
      AddFile(set, file);
      if (!options_.at.empty() && (file.version == options_.at || file.normalized_version == options_.at)) return true;
    }
    return false;
  }

  Schema Take() { return std::move(schema_); }

 private:
  void AddFile(const migrations::MigrationSet& set, const migrations::MigrationFile& file) {
    const std::string_view text = sources_.file(file.file).text();
    if (text.find('\0') != std::string_view::npos) {
      if (options_.go_on) schema_.database->catalog().MarkEverythingUndetermined();
      return;
    }
    const migrations::PlaceholderStyles& styles = set.framework->placeholders;
    const syntax::ReaderOptions reader_options{.lexer = {.psql = styles.psql_variables,
                                                         .dollar_brace = styles.dollar_brace,
                                                         .double_brace = styles.double_brace}};
    if (options_.go_on && HasOpaqueCommands(text, reader_options.lexer)) {
      schema_.database->catalog().MarkEverythingUndetermined();
    }
    const uint32_t start = text::StartsWithByteOrderMark(text) ? 3 : 0;
    for (const migrations::Section& section : file.sections) {
      if (section.direction == Direction::kDown) continue;
      const text::ByteRange part{std::max(start, section.range.begin), std::max(start, section.range.end)};
      if (!AddSection(file, section, text, part, reader_options)) return;
    }
  }

  bool AddSection(const migrations::MigrationFile& file, const migrations::Section& section, std::string_view text,
                  text::ByteRange part, const syntax::ReaderOptions& reader_options) {
    ddl::Database& database = *schema_.database;
    const bool one_transaction = section.transaction != TransactionMode::kStatementByStatement;
    syntax::StatementReader reader(text, {part}, reader_options);
    if (one_transaction) database.BeginImplicitTransaction();
    bool failed = false;
    while (const syntax::Statement* statement = reader.Next()) {
      // How a file is run is a mistake of its own; the statement is taken for one that runs.
      const bool stands_alone = one_transaction && options_.go_on && statement->tree != nullptr &&
                                !ddl::Describe(*statement, text).Of<ddl::RefusesTransaction>().empty();
      if (stands_alone) database.EndImplicitTransaction(true);
      ddl::StatementOutcome outcome = database.Apply(*statement, text, static_cast<int>(file.file));
      for (const ddl::UnknownExtension& extension : outcome.unknown_extensions) {
        schema_.unknown_extensions.push_back(extension.name);
      }
      if (outcome.undetermined) {
        schema_.undetermined.push_back(
            {.file = file.file, .statement = statement->range, .why = std::move(outcome.why_undetermined)});
      }
      if (stands_alone) database.BeginImplicitTransaction();
      if (!outcome.error) continue;
      schema_.errors.push_back({.file = file.file, .statement = statement->range, .error = std::move(*outcome.error)});
      if (options_.go_on) continue;
      failed = true;
      break;
    }
    if (one_transaction) database.EndImplicitTransaction(!failed);
    return !failed;
  }

  const text::SourceMap& sources_;
  const SchemaOptions& options_;
  Schema schema_;
};

}  // namespace

std::optional<Schema> BuildSchema(const std::vector<migrations::MigrationSet>& sets, const text::SourceMap& sources,
                                  const SchemaOptions& options) {
  SchemaBuilder builder(sources, options);
  bool reached = options.at.empty();
  for (const migrations::MigrationSet& set : sets) {
    if (!builder.Add(set)) continue;
    reached = true;
    break;
  }
  if (!reached) return std::nullopt;
  return builder.Take();
}

}  // namespace pgtidy::engine
