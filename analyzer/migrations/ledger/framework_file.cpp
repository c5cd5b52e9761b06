#include "analyzer/migrations/ledger/framework_file.h"

#include <filesystem>
#include <string>
#include <system_error>
#include <utility>

#include "analyzer/migrations/checksums/atlas_sum.h"
#include "analyzer/migrations/checksums/graphile.h"
#include "analyzer/migrations/names.h"
#include "analyzer/support/files.h"

namespace pgtidy::migrations {
namespace {

support::Result<std::optional<Ledger>> ReadAtlas(const MigrationSet& set, text::SourceMap& sources) {
  const std::string path = JoinPath(set.root == "." ? "" : set.root, "atlas.sum");
  std::error_code failed;
  if (!std::filesystem::exists(path, failed)) return std::optional<Ledger>();
  support::Result<std::string> bytes = support::ReadFile(path);
  if (!bytes) return bytes.error();
  const text::FileId file = sources.Add(path, std::move(*bytes));
  const text::SourceFile& source = sources.file(file);
  Ledger ledger;
  ledger.source = LedgerSource::kFrameworkFile;
  ledger.name = path;
  for (const AtlasSumEntry& line : ReadAtlasSum(source.text()).sum.entries) {
    AppliedMigration& entry = ledger.migrations.emplace_back();
    entry.path = JoinPath(set.root == "." ? "" : set.root, line.name);
    entry.checksum = line.hash;
    entry.place = text::Location{file, source.lines().LineRange(line.line)};
  }
  return std::optional<Ledger>(std::move(ledger));
}

std::optional<Ledger> ReadGraphile(const MigrationSet& set, const text::SourceMap& sources) {
  Ledger ledger;
  ledger.source = LedgerSource::kFrameworkFile;
  ledger.name = "the file's header";
  for (const MigrationFile& file : set.files) {
    if (file.direction != Direction::kUp) continue;
    const GraphileHeader header = ReadGraphileHeader(sources.file(file.file).text());
    if (header.fault != GraphileFault::kNone || !header.hash) continue;
    AppliedMigration& entry = ledger.migrations.emplace_back();
    entry.path = file.path;
    entry.checksum = header.hash;
    entry.place = text::Location{file.file, header.range};
  }
  return ledger;
}

}  // namespace

support::Result<std::optional<Ledger>> ReadFrameworkFile(const MigrationSet& set, const LedgerFormat& format,
                                                         text::SourceMap& sources) {
  if (&format == &kAtlasLedger) return ReadAtlas(set, sources);
  if (&format == &kGraphileMigrateLedger) return ReadGraphile(set, sources);
  return std::optional<Ledger>();
}

}  // namespace pgtidy::migrations
