#include "analyzer/engine/history.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <system_error>
#include <utility>

#include "analyzer/engine/git_ledger.h"
#include "analyzer/migrations/ledger/database.h"
#include "analyzer/migrations/ledger/format.h"
#include "analyzer/migrations/ledger/framework_file.h"
#include "analyzer/migrations/ledger/git_base.h"
#include "analyzer/migrations/ledger/lock_file.h"
#include "analyzer/migrations/ledger/settings.h"
#include "analyzer/migrations/names.h"
#include "analyzer/support/files.h"

namespace pgtidy::engine {
namespace {

using migrations::AppliedMigration;
using migrations::FindLedgerFormat;
using migrations::Ledger;
using migrations::LedgerFormat;
using migrations::LedgerSource;
using migrations::LedgerTable;
using migrations::MigrationSet;
using support::Result;

bool LiesIn(const MigrationSet& set, const std::string& path) {
  const auto normal = [](const std::string& each) {
    std::error_code failed;
    return std::filesystem::absolute(each, failed).lexically_normal().generic_string();
  };
  const std::string root = normal(set.root + "/");
  return normal(path).starts_with(root);
}

Ledger LedgerOf(const LedgerTable& table, LedgerSource source, const LedgerFormat& format) {
  Ledger ledger;
  ledger.source = source;
  ledger.name = table.name;
  format.read(table, ledger);
  return ledger;
}

class HistoryReader {
 public:
  HistoryReader(const std::vector<MigrationSet>& sets, const Config& config, const HistoryOptions& options,
                text::SourceMap& sources)
      : sets_(sets), config_(config), options_(options), sources_(sources), histories_(sets.size()) {}

  Result<Histories> Read() {
    for (size_t i = 0; i < sets_.size(); ++i) {
      if (support::Status status = Begin(sets_[i], histories_[i]); !status.ok()) return status.error();
    }
    using Step = support::Status (HistoryReader::*)();
    for (const Step step : {&HistoryReader::ReadDatabase, &HistoryReader::ReadExport,
                            &HistoryReader::ReadFrameworkFiles, &HistoryReader::ReadLock, &HistoryReader::ReadGit}) {
      if (support::Status status = (this->*step)(); !status.ok()) return status.error();
    }
    for (size_t i = 0; i < sets_.size(); ++i) {
      JudgeSet(i);
    }
    return std::move(histories_);
  }

 private:
  support::Status Begin(const MigrationSet& set, migrations::SetHistory& history) {
    const LedgerFormat* format = FindLedgerFormat(*set.framework);
    if (format == nullptr) return {};
    std::optional<std::vector<migrations::LedgerUnit>> units = format->units(set, sources_);
    if (!units) {
      Log(fmt::format("'{}' is compared with no ledger: its files do not tell how {} records them", set.root,
                      set.framework->name));
      return {};
    }
    Result<migrations::LedgerSettings> settings = migrations::ReadLedgerSettings(set);
    if (!settings) return settings.error();
    history.format = format;
    history.units = std::move(*units);
    history.settings = std::move(*settings);
    return {};
  }

  // The names of the frameworks whose sets have a ledger.
  [[nodiscard]] std::string FrameworksFound() const {
    std::set<std::string_view> names;
    for (size_t i = 0; i < sets_.size(); ++i) {
      if (histories_[i].format != nullptr) names.insert(sets_[i].framework->name);
    }
    std::string list;
    for (const std::string_view name : names) list += (list.empty() ? "" : ", ") + std::string(name);
    return list;
  }

  support::Status ReadDatabase() {
    if (options_.database.empty()) return {};
    if (FrameworksFound().empty())
      return support::UsageError("--database: no migrations of a framework that keeps a ledger");
    Result<support::PostgresClient> client = support::PostgresClient::Connect(options_.database);
    if (!client) return client.error();
    for (size_t i = 0; i < sets_.size(); ++i) {
      if (histories_[i].format == nullptr) continue;
      const std::string& name = config_.ledger.table.empty() ? histories_[i].settings.table_name : config_.ledger.table;
      Result<std::optional<LedgerTable>> table =
          migrations::ReadLedgerFromDatabase(*client, *histories_[i].format, name);
      if (!table) return table.error();
      if (!*table) {
        Log(fmt::format("{} has no table '{}': nothing of '{}' is applied there", client->place(),
                        name.empty() ? std::string(histories_[i].format->tables.front()) : name, sets_[i].root));
        Ledger nothing;
        nothing.source = LedgerSource::kDatabase;
        nothing.name = client->place();
        histories_[i].ledgers.push_back(std::move(nothing));
        continue;
      }
      Ledger ledger = LedgerOf(**table, LedgerSource::kDatabase, *histories_[i].format);
      ledger.name = fmt::format("table '{}' of {}", (*table)->name, client->place());
      histories_[i].ledgers.push_back(std::move(ledger));
    }
    return {};
  }

  support::Status ReadExport() {
    const std::string path = !options_.csv.empty()        ? options_.csv
                             : config_.ledger.csv.empty() ? ""
                                                          : config_.PathFromFolder(config_.ledger.csv);
    if (path.empty()) return {};
    Result<std::string> bytes = support::ReadFile(path);
    if (!bytes) return bytes.error();
    Result<LedgerTable> table = migrations::ReadLedgerCsv(sources_.Add(path, std::move(*bytes)), sources_);
    if (!table) return table.error();
    std::vector<size_t> fits;
    for (size_t i = 0; i < sets_.size(); ++i) {
      const LedgerFormat* format = histories_[i].format;
      if (format != nullptr && !migrations::MissingColumn(*table, *format)) fits.push_back(i);
    }
    if (fits.empty()) {
      if (FrameworksFound().empty()) {
        return support::UsageError(fmt::format("{}: no migrations of a framework that keeps a ledger", path));
      }
      std::string wanted;
      for (const migrations::SetHistory& history : histories_) {
        if (history.format == nullptr) continue;
        for (const std::string_view column : history.format->columns) {
          wanted += (wanted.empty() ? "" : ", ") + std::string(column);
        }
        break;
      }
      return support::UsageError(fmt::format("{}: these are not the columns of a ledger of {}, which has {}", path,
                                             FrameworksFound(), wanted));
    }
    if (fits.size() > 1) {
      return support::UsageError(fmt::format("{}: '{}' and '{}' could both be meant: name one of the folders", path,
                                             sets_[fits[0]].root, sets_[fits[1]].root));
    }
    histories_[fits.front()].ledgers.push_back(
        LedgerOf(*table, LedgerSource::kExport, *histories_[fits.front()].format));
    return {};
  }

  support::Status ReadFrameworkFiles() {
    for (size_t i = 0; i < sets_.size(); ++i) {
      if (histories_[i].format == nullptr) continue;
      Result<std::optional<Ledger>> ledger = migrations::ReadFrameworkFile(sets_[i], *histories_[i].format, sources_);
      if (!ledger) return ledger.error();
      if (*ledger) histories_[i].ledgers.push_back(std::move(**ledger));
    }
    return {};
  }

  support::Status ReadLock() {
    const std::string path = LockFilePath(config_);
    std::error_code failed;
    if (!std::filesystem::exists(path, failed)) return {};
    Result<std::string> bytes = support::ReadFile(path);
    if (!bytes) return bytes.error();
    Result<std::vector<migrations::LockEntry>> entries =
        migrations::ReadLockFile(sources_.Add(path, std::move(*bytes)), sources_);
    if (!entries) return entries.error();
    if (sets_.empty() && !entries->empty()) {
      return support::UsageError(fmt::format("{} holds {} migration{} as applied, and there are none here", path,
                                             entries->size(), entries->size() == 1 ? "" : "s"));
    }
    const std::string folder = std::filesystem::path(path).parent_path().generic_string();
    for (size_t i = 0; i < sets_.size(); ++i) {
      if (histories_[i].format == nullptr) continue;
      Ledger ledger;
      ledger.source = LedgerSource::kLockFile;
      ledger.name = path;
      for (const migrations::LockEntry& entry : *entries) {
        const std::string file = migrations::JoinPath(folder, entry.path);
        if (!LiesIn(sets_[i], file)) continue;
        AppliedMigration& applied = ledger.migrations.emplace_back();
        applied.key = entry.version;
        applied.path = file;
        applied.checksum = entry.checksum;
        applied.sha256 = entry.sha256;
        applied.place = entry.place;
      }
      if (!ledger.migrations.empty()) histories_[i].ledgers.push_back(std::move(ledger));
    }
    return {};
  }

  support::Status ReadGit() {
    const std::string wanted = options_.base.empty() ? config_.ledger.base : options_.base;
    if (wanted == kNoBase || (wanted.empty() && !options_.use_git)) return {};
    for (size_t i = 0; i < sets_.size(); ++i) {
      if (histories_[i].format == nullptr) continue;
      if (wanted.empty() && !LiesInRepository(sets_[i].root)) continue;
      Result<std::optional<Ledger>> ledger = ReadGitLedger(
          {sets_[i], histories_[i].units, *histories_[i].format, wanted, options_.staged, options_.discover}, sources_);
      if (!ledger) {
        if (!wanted.empty()) return ledger.error();
        Log(fmt::format("'{}' is not compared with git: {}", sets_[i].root, ledger.error().message));
        continue;
      }
      if (*ledger) histories_[i].ledgers.push_back(std::move(**ledger));
    }
    return {};
  }

  void JudgeSet(size_t index) {
    migrations::SetHistory& history = histories_[index];
    const MigrationSet& set = sets_[index];
    if (history.format == nullptr) return;
    migrations::JudgeInput input = {.set = set, .sources = sources_};
    input.parts_of = [&](const migrations::MigrationFile& file, std::string_view content) {
      return PartsThatGoUp(set, file, content, sources_, options_.discover);
    };
    if (options_.use_git && LiesInRepository(set.root)) {
      input.find_content = [&](const std::string& path, const std::function<bool(std::string_view)>& matches) {
        return FindAppliedContent(set, path, matches);
      };
    }
    migrations::Judge(input, history);
  }

  void Log(const std::string& message) const {
    if (options_.log) options_.log(message);
  }

  const std::vector<MigrationSet>& sets_;
  const Config& config_;
  const HistoryOptions& options_;
  text::SourceMap& sources_;
  Histories histories_;
};

bool IsWholeFile(const migrations::MigrationFile& file, size_t size) {
  return file.sections.size() == 1 && file.sections.front().range == text::ByteRange{0, static_cast<uint32_t>(size)};
}

std::vector<text::ByteRange> UpParts(const migrations::MigrationFile& file) {
  std::vector<text::ByteRange> parts;
  for (const migrations::Section& section : file.sections) {
    if (section.direction != migrations::Direction::kDown) parts.push_back(section.range);
  }
  return parts;
}

}  // namespace

std::string LockFilePath(const Config& config) {
  return config.PathFromFolder(config.ledger.lock.empty() ? migrations::kLockFileName : config.ledger.lock);
}

std::vector<text::ByteRange> PartsThatGoUp(const MigrationSet& set, const migrations::MigrationFile& file,
                                           std::string_view content, const text::SourceMap& sources,
                                           const migrations::DiscoverOptions& discover) {
  const std::string_view present = sources.file(file.file).text();
  if (content.data() == present.data() || content == present) return UpParts(file);
  const text::ByteRange whole = {0, static_cast<uint32_t>(content.size())};
  if (IsWholeFile(file, present.size())) return {whole};
  // Only the framework's layout knows its markers.
  migrations::DiscoverOptions options = discover;
  options.paths = {file.path};
  options.files_from.clear();
  options.framework = set.framework->id;
  options.added[file.path] = content;
  text::SourceMap other_sources;
  const auto others = migrations::Discover(options, other_sources);
  if (!others) return {whole};
  for (const MigrationSet& other : *others) {
    for (const migrations::MigrationFile& each : other.files) {
      if (each.path == file.path && each.direction == file.direction) return UpParts(each);
    }
  }
  return {whole};
}

Result<Histories> ReadHistories(const std::vector<MigrationSet>& sets, const Config& config,
                                const HistoryOptions& options, text::SourceMap& sources) {
  return HistoryReader(sets, config, options, sources).Read();
}

}  // namespace pgtidy::engine
