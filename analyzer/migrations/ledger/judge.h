#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/migrations/ledger/format.h"
#include "analyzer/migrations/ledger/git_base.h"
#include "analyzer/migrations/ledger/ledger.h"
#include "analyzer/migrations/migration.h"
#include "analyzer/syntax/compare.h"
#include "analyzer/text/source_map.h"

namespace pgtidy::migrations {

enum class HistoryProblemKind {
  kEdited,           ///< An applied file holds something else now.
  kChecksumDiffers,  ///< Only line ends, a byte order mark or white space at ends differ, and the framework minds.
  kRemoved,          ///< An applied migration has no file any more.
  kRenamed,          ///< An applied file has another name, by which the framework does not know it again.
  kOutOfOrder,       ///< A file that is not applied is older than one that is.
  kFailed,           ///< A migration was begun and did not end.
  kVersionTaken,     ///< The base branch has another file of the same version.
  kStaleLock,        ///< pgtidy.lock says something else than a better source.
};

/// Lines of an applied file that are not what was applied.
struct AppliedLines {
  text::Location present;  ///< The lines as they are now; empty if they are gone.
  std::string applied;     ///< The lines as they were, with their line ends; empty if there were none.
};

/// What is wrong with one migration. Borrows the framework's and the format's static data.
struct HistoryProblem {
  HistoryProblemKind kind = HistoryProblemKind::kEdited;
  Consequence consequence = Consequence::kRefusal;  ///< What the framework does about it.
  text::Location location;                          ///< In the file of the migration, or where the ledger names it.
  const FrameworkInfo* framework = nullptr;
  const LedgerFormat* format = nullptr;
  std::string version;  ///< As a person calls the migration: its version, else its name.
  LedgerSource source = LedgerSource::kLockFile;
  std::string ledger;                         ///< The name of the ledger that says so.
  std::optional<text::Location> recorded_at;  ///< Where a file of the ledger names it.
  std::string other;  ///< kRenamed: the applied name. kVersionTaken: the other file. kOutOfOrder: the newest applied
                      ///< version. kFailed: what the ledger says. kStaleLock: what is not so.
  std::string difference;     ///< kChecksumDiffers: what the file has and the applied one had not.
  bool is_line_ends = false;  ///< kChecksumDiffers: nothing but the line ends differ.
  /// kEdited, kChecksumDiffers, kRemoved: the file as it was applied, where it was found, in words, and its path, if
  /// they are known.
  std::optional<std::string> applied_content;
  std::string applied_origin;
  std::string applied_path;
  /// kEdited: how far the statements are from those that were applied; nothing: not known.
  std::optional<syntax::SqlDifference> edit;
  std::vector<AppliedLines> lines;  ///< kEdited: what differs, if it is known.
};

/// One line of `pgtidy ledger status`.
struct MigrationStatus {
  enum class State { kPending, kApplied, kFailed, kBaseline, kMissing };
  State state = State::kPending;
  std::optional<size_t> unit;  ///< Index into SetHistory::units; nothing: kMissing.
  std::string version;
  std::string description;
  std::string applied_at;
  std::optional<std::string> recorded;  ///< The checksum of the ledger that decides.
  std::optional<std::string> present;   ///< The checksum of the file, in the same form.
  std::optional<bool> matches;          ///< Nothing: it cannot be told.
};

/// Returns "pending", "applied", "failed", "baseline" or "missing".
[[nodiscard]] const char* StateName(MigrationStatus::State state);

/// The history of one set as its ledgers tell it.
struct SetHistory {
  const LedgerFormat* format = nullptr;  ///< Null: the framework keeps no ledger, and nothing else is filled.
  LedgerSettings settings;
  std::vector<LedgerUnit> units;
  std::vector<Ledger> ledgers;  ///< Best first.
  std::vector<MigrationStatus>
      statuses;  ///< One for each unit in order, then those that are missing, by the best ledger.
  std::vector<HistoryProblem> problems;
};

/// What Judge() works on. Borrows everything.
struct JudgeInput {
  const MigrationSet& set;
  const text::SourceMap& sources;
  /// Returns a former content of a file, or of any file of the set if the path is empty, that `matches` accepts, from
  /// the history of git; may be empty.
  std::function<std::optional<FormerContent>(const std::string& path,
                                             const std::function<bool(std::string_view)>& matches)>
      find_content;
  /// Returns the parts of a file that go up, if it held `content`.
  std::function<std::vector<text::ByteRange>(const MigrationFile& file, std::string_view content)> parts_of;
};

/// Compares a set with its ledgers, which are sorted best first, and fills the statuses and problems.
/// A database or an export of it knows all that is applied; behind it no other source is asked what is applied. What
/// the framework's own file says is judged beside them. Of two sources that find the same fault the better one speaks.
void Judge(const JudgeInput& input, SetHistory& history);

}  // namespace pgtidy::migrations
