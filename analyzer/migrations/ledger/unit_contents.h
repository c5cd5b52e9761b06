#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/migrations/ledger/judge.h"

namespace pgtidy::migrations {

/// What the files of a set hold, compared with what ledgers record of them. Borrows all that it is given.
class UnitContents {
 public:
  UnitContents(const JudgeInput& input, const SetHistory& history);

  [[nodiscard]] const MigrationFile& FileOf(const LedgerUnit& unit) const { return input_.set.files[unit.file]; }
  /// Returns the whole file of a unit as it is.
  [[nodiscard]] std::string_view ContentOf(const LedgerUnit& unit) const;
  /// Returns the framework's checksum of a unit if its file held `content`; nothing if it has none or cannot be told.
  [[nodiscard]] std::optional<std::string> ChecksumOf(const LedgerUnit& unit, std::string_view content) const;

  /// Returns whether a content is what the entry records; nothing: it records nothing that could be compared.
  [[nodiscard]] std::optional<bool> Matches(const AppliedMigration& entry, const LedgerUnit& unit,
                                            std::string_view content) const;
  /// Returns whether the recorded checksum is pgtidy's own, of the statements.
  [[nodiscard]] static bool KeepsStatements(const AppliedMigration& entry);

  /// Returns the first unit that holds what the entry records and that `is_free` accepts.
  [[nodiscard]] std::optional<size_t> FindSame(const AppliedMigration& entry,
                                               const std::function<bool(size_t unit)>& is_free);
  /// Returns a former content that `is_applied` accepts: by the file's own path, then by the one that the ledger has of
  /// it, then anywhere in the set. An empty path is passed over.
  [[nodiscard]] std::optional<FormerContent> FindFormer(const std::string& path, const std::string& recorded,
                                                        const std::function<bool(std::string_view)>& is_applied) const;

  /// Returns how far the statements that go up are from those of the file as it was applied.
  [[nodiscard]] syntax::SqlDifference Compare(const LedgerUnit& unit, std::string_view applied) const;
  /// Returns the lines that are not what was applied, in order.
  [[nodiscard]] std::vector<AppliedLines> LinesThatDiffer(const LedgerUnit& unit, std::string_view applied) const;

 private:
  [[nodiscard]] UnitContent ContentFor(const LedgerUnit& unit, std::string_view content) const {
    return {input_.set, input_.sources, unit, content, settings_};
  }
  [[nodiscard]] size_t IndexOf(const LedgerUnit& unit) const;

  const JudgeInput& input_;
  const LedgerFormat& format_;
  const LedgerSettings& settings_;
  const std::vector<LedgerUnit>& units_;
  std::vector<std::optional<std::string>> present_;        // The checksums of the units as they are.
  std::map<std::string, std::vector<size_t>> by_content_;  // Units by all their sums; made when needed.
};

}  // namespace pgtidy::migrations
