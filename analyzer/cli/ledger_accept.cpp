#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "analyzer/cli/commands.h"
#include "analyzer/cli/ledger_common.h"
#include "analyzer/cli/project.h"
#include "analyzer/cli/terminal.h"
#include "analyzer/migrations/ledger/lock_file.h"
#include "analyzer/migrations/ledger/statements_hash.h"
#include "analyzer/support/files.h"
#include "analyzer/support/hash.h"

namespace pgtidy::cli {
namespace {

using migrations::HistoryProblem;
using migrations::HistoryProblemKind;
using migrations::Ledger;
using migrations::LedgerSource;
using migrations::LockEntry;
using migrations::MigrationStatus;
using migrations::SetHistory;

class Acceptance {
 public:
  Acceptance(const LedgerOptions& options, const Project& project, const engine::Histories& histories)
      : options_(options),
        project_(project),
        histories_(histories),
        path_(engine::LockFilePath(project.config)),
        folder_(std::filesystem::path(path_).parent_path().generic_string()) {}

  support::Status Run() {
    for (size_t i = 0; i < histories_.size(); ++i) {
      if (histories_[i].format == nullptr) continue;
      if (support::Status status = AcceptSet(i); !status.ok()) return status;
    }
    if (entries_.empty())
      return support::UsageError("there is nothing to accept: no migrations of a framework with a ledger");
    std::vector<LockEntry> entries;
    for (auto& [key, entry] : entries_) entries.push_back(std::move(entry));
    const size_t count = entries.size();
    const std::string text = RenderLockFile(std::move(entries));
    const support::Result<std::string> present = support::ReadFile(path_);
    const bool is_same = present && *present == text;
    if (!is_same) {
      if (support::Status written = support::WriteFileAtomically(path_, text); !written.ok()) return written;
    }
    if (!options_.project.quiet) {
      Log(fmt::format("{}: {} migration{}, {} new, {} changed{}", path_, count, count == 1 ? "" : "s", added_, changed_,
                      is_same ? "; nothing to write" : ""));
    }
    return {};
  }

 private:
  using Key = std::pair<std::string, std::string>;  // Path and version.

  support::Status AcceptSet(size_t index) {
    const SetHistory& history = histories_[index];
    KeepLocked(history);
    if (!options_.versions.empty()) return AcceptNamed(index);
    const bool is_told = std::any_of(history.ledgers.begin(), history.ledgers.end(), [](const Ledger& ledger) {
      return ledger.source != LedgerSource::kLockFile && ledger.source != LedgerSource::kFrameworkFile;
    });
    for (const MigrationStatus& status : history.statuses) {
      if (!status.unit) continue;
      const bool is_applied = status.state == MigrationStatus::State::kApplied;
      // Where nobody tells, everything that is there is taken.
      if (!is_applied && is_told) continue;
      if (!is_applied && status.state != MigrationStatus::State::kPending) continue;
      if (support::Status accepted = Accept(index, *status.unit); !accepted.ok()) return accepted;
    }
    return {};
  }

  // What the lock file holds stays, so that a migration which is gone is still missed.
  void KeepLocked(const SetHistory& history) {
    for (const Ledger& ledger : history.ledgers) {
      if (ledger.source != LedgerSource::kLockFile) continue;
      for (const migrations::AppliedMigration& applied : ledger.migrations) {
        LockEntry entry;
        entry.version = applied.key;
        entry.path = FromLock(applied.path);
        entry.checksum = applied.checksum;
        entry.sha256 = applied.sha256.value_or("");
        entries_.insert_or_assign(Key(entry.path, entry.version), std::move(entry));
      }
    }
    if (!options_.changed) return;
    std::erase_if(entries_, [&](const auto& each) {
      std::error_code failed;
      return !std::filesystem::exists(std::filesystem::path(folder_) / each.second.path, failed);
    });
  }

  support::Status AcceptNamed(size_t index) {
    for (const std::string& version : options_.versions) {
      support::Result<NamedMigration> migration = FindMigration(version, project_, histories_);
      if (!migration) return migration.error();
      if (migration->set != index || !migration->unit) continue;
      if (support::Status accepted = Accept(index, *migration->unit); !accepted.ok()) return accepted;
    }
    return {};
  }

  support::Status Accept(size_t set_index, size_t unit_index) {
    const SetHistory& history = histories_[set_index];
    const migrations::MigrationSet& set = project_.sets[set_index];
    const migrations::LedgerUnit& unit = history.units[unit_index];
    const migrations::MigrationFile& file = set.files[unit.file];
    const std::string_view content = project_.sources.file(file.file).text();
    LockEntry entry;
    entry.version = unit.key;
    entry.path = FromLock(file.path);
    if (history.format->checksum != nullptr) {
      entry.checksum = history.statuses[unit_index].present;
    } else {
      entry.checksum = migrations::StatementsHash(
          content, engine::PartsThatGoUp(set, file, content, project_.sources, project_.discover),
          migrations::LexerOptionsOf(*set.framework));
    }
    entry.sha256 = support::Sha256Hex(content);
    const auto old = entries_.find(Key(entry.path, entry.version));
    const HistoryProblem* problem = ProblemOf(history, file);
    if (problem != nullptr && !options_.changed) {
      return support::UsageError(fmt::format(
          "migration {} ('{}') is not what was applied: put it back with `pgtidy ledger restore {}`, or take it "
          "as it is with --changed",
          problem->version, file.path, problem->version));
    }
    if (old == entries_.end()) {
      ++added_;
    } else if (old->second.sha256 != entry.sha256) {
      ++changed_;
    }
    entries_.insert_or_assign(Key(entry.path, entry.version), std::move(entry));
    return {};
  }

  static const HistoryProblem* ProblemOf(const SetHistory& history, const migrations::MigrationFile& file) {
    const auto found =
        std::find_if(history.problems.begin(), history.problems.end(), [&](const HistoryProblem& problem) {
          return problem.location.file == file.file &&
                 (problem.kind == HistoryProblemKind::kEdited || problem.kind == HistoryProblemKind::kChecksumDiffers);
        });
    return found == history.problems.end() ? nullptr : &*found;
  }

  // A path as the user writes it, relative to the lock file's folder.
  [[nodiscard]] std::string FromLock(const std::string& path) const {
    std::error_code failed;
    const auto whole = std::filesystem::absolute(path, failed).lexically_normal();
    const auto folder = std::filesystem::absolute(folder_.empty() ? "." : folder_, failed).lexically_normal();
    const std::string relative = whole.lexically_relative(folder).generic_string();
    return relative.empty() ? path : relative;
  }

  const LedgerOptions& options_;
  const Project& project_;
  const engine::Histories& histories_;
  std::string path_;
  std::string folder_;
  std::map<Key, LockEntry> entries_;
  size_t added_ = 0;
  size_t changed_ = 0;
};

}  // namespace

ExitStatus RunLedgerAccept(const LedgerOptions& options) {
  support::Result<Project> project = LoadProject(options.project);
  if (!project) return Fail(project.error());
  const support::Result<engine::Histories> histories = LoadHistories(options.project, *project);
  if (!histories) return Fail(histories.error());
  const support::Status accepted = Acceptance(options, *project, *histories).Run();
  return accepted.ok() ? ExitStatus::kClean : Fail(accepted.error());
}

}  // namespace pgtidy::cli
