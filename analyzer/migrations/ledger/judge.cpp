#include "analyzer/migrations/ledger/judge.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "analyzer/migrations/ledger/unit_contents.h"
#include "analyzer/migrations/ledger/variants.h"
#include "analyzer/migrations/names.h"

namespace pgtidy::migrations {
namespace {

bool KnowsAll(const Ledger& ledger) {
  return ledger.source == LedgerSource::kDatabase || ledger.source == LedgerSource::kExport;
}

// A file that the framework keeps says what the files held when it was written, not which of them are applied.
bool TellsApplied(const Ledger& ledger) { return ledger.source != LedgerSource::kFrameworkFile; }

class HistoryJudge {
 public:
  HistoryJudge(const JudgeInput& input, SetHistory& history)
      : input_(input), history_(history), contents_(input, history), format_(*history.format) {
    for (size_t i = 0; i < history.units.size(); ++i) {
      const LedgerUnit& unit = history.units[i];
      by_key_.emplace(unit.key, i);
      by_path_.emplace(FileOf(unit).path, i);
    }
    applied_.resize(history.units.size());
  }

  void Run() {
    history_.statuses.resize(history_.units.size());
    for (size_t i = 0; i < history_.units.size(); ++i) {
      MigrationStatus& status = history_.statuses[i];
      status.unit = i;
      status.version = history_.units[i].version;
      status.description = history_.units[i].description;
      status.present = contents_.ChecksumOf(history_.units[i], contents_.ContentOf(history_.units[i]));
    }
    for (const Ledger& ledger : history_.ledgers) {
      if (!TellsApplied(ledger)) JudgeSealed(ledger);
    }
    bool complete = false;
    for (const Ledger& ledger : history_.ledgers) {
      if (!TellsApplied(ledger)) continue;
      if (complete) {
        if (ledger.source == LedgerSource::kLockFile) JudgeLock(ledger);
        continue;
      }
      JudgeApplied(ledger);
      complete = KnowsAll(ledger);
    }
    JudgeOrder();
  }

 private:
  [[nodiscard]] const MigrationFile& FileOf(const LedgerUnit& unit) const { return contents_.FileOf(unit); }

  [[nodiscard]] std::optional<size_t> FindUnit(const AppliedMigration& entry) const {
    if (!entry.key.empty()) {
      // Two files may have one version.
      const auto same = by_path_.find(entry.path);
      if (same != by_path_.end() && history_.units[same->second].key == entry.key) return same->second;
      const auto found = by_key_.find(entry.key);
      return found == by_key_.end() ? std::nullopt : std::optional<size_t>(found->second);
    }
    const auto found = by_path_.find(entry.path);
    return found == by_path_.end() ? std::nullopt : std::optional<size_t>(found->second);
  }

  HistoryProblem& Add(HistoryProblemKind kind, const Ledger& ledger, const AppliedMigration& entry,
                      text::Location location, std::string version) {
    HistoryProblem& problem = history_.problems.emplace_back();
    problem.kind = kind;
    problem.location = location;
    problem.framework = input_.set.framework;
    problem.format = &format_;
    problem.version = std::move(version);
    problem.source = ledger.source;
    problem.ledger = ledger.name;
    problem.recorded_at = entry.place;
    return problem;
  }
  [[nodiscard]] text::Location LocationOf(const LedgerUnit& unit) const { return {FileOf(unit).file, unit.range}; }
  [[nodiscard]] std::string NameOf(const LedgerUnit& unit) const {
    if (!unit.version.empty()) return unit.version;
    return unit.key.empty() ? FileOf(unit).path : unit.key;
  }
  static std::string NameOf(const AppliedMigration& entry) {
    if (!entry.version.empty()) return entry.version;
    return entry.key.empty() ? entry.path : entry.key;
  }

  // --- contents -----------------------------------------------------------------------------------------------------

  // What the framework keeps beside the files it also compares.
  [[nodiscard]] Consequence ConsequenceOfEdit(const Ledger& ledger) const {
    return ledger.source == LedgerSource::kFrameworkFile ? Consequence::kRefusal : format_.edited;
  }

  void JudgeContent(const Ledger& ledger, const AppliedMigration& entry, size_t index) {
    const LedgerUnit& unit = history_.units[index];
    const std::string_view present = contents_.ContentOf(unit);
    if (judged_.contains(index)) return;
    if (broken_chains_.contains(&ledger) && entry.checksum) return;
    const std::optional<bool> matches = contents_.Matches(entry, unit, present);
    if (!matches) return;
    judged_.insert(index);
    if (*matches) return;
    if (format_.is_chain && entry.checksum) broken_chains_.insert(&ledger);

    const auto is_applied = [&](std::string_view content) {
      return contents_.Matches(entry, unit, content).value_or(false);
    };
    // Where the statements differ, line ends are not the reason; nor where the framework sums parts without white
    // space.
    const bool may_be_variant = unit.range.empty() && !UnitContents::KeepsStatements(entry);
    if (std::optional<ContentVariant> variant = may_be_variant ? FindVariant(present, is_applied) : std::nullopt) {
      // Who keeps no sum does not see it.
      if (ConsequenceOfEdit(ledger) != Consequence::kRefusal) return;
      HistoryProblem& problem =
          Add(HistoryProblemKind::kChecksumDiffers, ledger, entry, LocationOf(unit), NameOf(unit));
      problem.difference = std::move(variant->difference);
      problem.is_line_ends = variant->is_line_ends;
      problem.applied_content = std::move(variant->content);
      problem.applied_origin = "the file itself, without " + problem.difference;
      problem.applied_path = FileOf(unit).path;
      return;
    }
    std::optional<FormerContent> former;
    std::optional<std::string> applied = entry.content;
    if (!applied) former = contents_.FindFormer(FileOf(unit).path, entry.path, is_applied);
    if (former) applied = former->content;
    std::optional<syntax::SqlDifference> edit;
    if (applied) {
      edit = contents_.Compare(unit, *applied);
      if (ConsequenceOfEdit(ledger) != Consequence::kRefusal && *edit != syntax::SqlDifference::kStatements) return;
    }
    HistoryProblem& problem = Add(HistoryProblemKind::kEdited, ledger, entry, LocationOf(unit), NameOf(unit));
    problem.consequence = ConsequenceOfEdit(ledger);
    problem.edit = edit;
    if (applied) {
      AddLines(unit, *applied, problem);
      SetApplied(ledger, std::move(*applied), former, problem);
      problem.applied_path = FileOf(unit).path;
    }
  }

  static void SetApplied(const Ledger& ledger, std::string content, const std::optional<FormerContent>& former,
                         HistoryProblem& problem) {
    constexpr size_t kShortId = 10;
    problem.applied_content = std::move(content);
    problem.applied_origin =
        former ? fmt::format("commit {} of {} by {}", former->commit.substr(0, kShortId), former->date, former->author)
               : fmt::format("the state of {}", ledger.name);
  }

  void AddLines(const LedgerUnit& unit, std::string_view applied, HistoryProblem& problem) const {
    problem.lines = contents_.LinesThatDiffer(unit, applied);
    // The finding stands where the file first differs.
    if (unit.range.empty() && !problem.lines.empty()) {
      text::ByteRange range = problem.lines.front().present.range;
      const std::string_view text = contents_.ContentOf(unit).substr(range.begin, range.size());
      range.end = range.begin + static_cast<uint32_t>(std::min(text.find_first_of("\r\n"), text.size()));
      const size_t blank = std::min(text.find_first_not_of(" \t"), static_cast<size_t>(range.size()));
      range.begin += static_cast<uint32_t>(blank);
      problem.location.range = range;
    }
  }

  // --- ledgers ------------------------------------------------------------------------------------------------------

  void JudgeSealed(const Ledger& ledger) {
    if (format_.is_chain) return JudgeChain(ledger);
    for (const AppliedMigration& entry : ledger.migrations) {
      const std::optional<size_t> unit = FindUnit(entry);
      if (unit) {
        JudgeContent(ledger, entry, *unit);
      } else {
        AddRemoved(ledger, entry);
      }
    }
  }

  // The list and the files have to be the same from the beginning on: what comes behind the first difference tells
  // nothing. Files that the framework leaves out of its sums are not listed.
  void JudgeChain(const Ledger& ledger) {
    std::vector<size_t> listed;
    for (size_t i = 0; i < history_.units.size(); ++i) {
      if (history_.statuses[i].present) listed.push_back(i);
    }
    auto next = listed.begin();
    for (const AppliedMigration& entry : ledger.migrations) {
      if (IsIgnored(entry)) continue;
      const std::optional<size_t> unit = FindUnit(entry);
      if (!unit) return AddRemoved(ledger, entry);
      if (next == listed.end() || *unit != *next) break;
      JudgeContent(ledger, entry, *unit);
      if (broken_chains_.contains(&ledger)) return;
      ++next;
    }
    if (next == listed.end()) return;
    const LedgerUnit& unit = history_.units[*next];
    Add(HistoryProblemKind::kStaleLock, ledger, AppliedMigration(), LocationOf(unit), NameOf(unit));
  }

  void JudgeApplied(const Ledger& ledger) {
    std::vector<const AppliedMigration*> missing;
    for (const AppliedMigration& entry : ledger.migrations) {
      if (entry.state == AppliedState::kFailed) AddFailed(ledger, entry);
      if (entry.state == AppliedState::kBaseline) {
        CountUpTo(entry.key, MigrationStatus::State::kBaseline);
        continue;
      }
      const std::optional<size_t> unit = FindUnit(entry);
      if (!unit) {
        missing.push_back(&entry);
        continue;
      }
      if (entry.is_elsewhere || IsOfOtherBranch(ledger, entry, *unit)) {
        JudgeTaken(ledger, entry, *unit);
        continue;
      }
      Count(ledger, *unit, entry);
      if (entry.state != AppliedState::kApplied) continue;
      JudgeName(ledger, entry, *unit);
      JudgeContent(ledger, entry, *unit);
    }
    if (ledger.applied_up_to) {
      CountUpTo(*ledger.applied_up_to, MigrationStatus::State::kApplied);
      if (!by_key_.contains(*ledger.applied_up_to)) {
        only_newest_.key = *ledger.applied_up_to;
        only_newest_.version = only_newest_.key;
        missing.push_back(&only_newest_);
      }
    }
    for (const AppliedMigration* entry : missing) {
      if (!entry->is_elsewhere) JudgeMissing(ledger, *entry);
      Newest(*entry);
    }
  }

  // Notes that a unit is applied; the first ledger that says so decides.
  void Count(const Ledger& ledger, size_t index, const AppliedMigration& entry) {
    Newest(entry);
    MigrationStatus& status = history_.statuses[index];
    if (applied_[index]) {
      if (!status.recorded) status.recorded = entry.checksum;
      return;
    }
    applied_[index] = true;
    status.state =
        entry.state == AppliedState::kFailed ? MigrationStatus::State::kFailed : MigrationStatus::State::kApplied;
    status.applied_at = entry.applied_at;
    status.recorded = entry.checksum;
    const LedgerUnit& unit = history_.units[index];
    if (!broken_chains_.contains(&ledger)) status.matches = contents_.Matches(entry, unit, contents_.ContentOf(unit));
    newest_unit_ = std::max(newest_unit_.value_or(0), index);
  }

  void CountUpTo(const std::string& key, MigrationStatus::State state) {
    if (format_.compare == nullptr) return;
    AppliedMigration last;
    last.key = key;
    last.version = key;
    Newest(last);
    for (size_t i = 0; i < history_.units.size(); ++i) {
      if (applied_[i] || format_.compare(history_.units[i].key, key) > 0) continue;
      applied_[i] = true;
      history_.statuses[i].state = state;
      newest_unit_ = std::max(newest_unit_.value_or(0), i);
    }
  }

  void Newest(const AppliedMigration& entry) {
    if (entry.key.empty() || format_.compare == nullptr) return;
    if (newest_key_ && format_.compare(*newest_key_, entry.key) >= 0) return;
    newest_key_ = entry.key;
    newest_name_ = NameOf(entry);
  }

  void AddFailed(const Ledger& ledger, const AppliedMigration& entry) {
    const std::optional<size_t> unit = FindUnit(entry);
    const text::Location location = unit ? LocationOf(history_.units[*unit]) : entry.place.value_or(PlaceOfSet());
    HistoryProblem& problem = Add(HistoryProblemKind::kFailed, ledger, entry, location, NameOf(entry));
    problem.other = entry.failure;
  }

  void JudgeName(const Ledger& ledger, const AppliedMigration& entry, size_t index) {
    const LedgerUnit& unit = history_.units[index];
    if (!format_.compares_names || entry.description.empty() || entry.description == unit.description) return;
    HistoryProblem& problem = Add(HistoryProblemKind::kRenamed, ledger, entry, LocationOf(unit), NameOf(unit));
    problem.other = entry.description;
  }

  // Whether a merge brought two files of one version into the lock file, and this is the entry of the other one.
  [[nodiscard]] bool IsOfOtherBranch(const Ledger& ledger, const AppliedMigration& entry, size_t index) const {
    const std::string& path = FileOf(history_.units[index]).path;
    if (ledger.source != LedgerSource::kLockFile || entry.path == path) return false;
    return std::any_of(ledger.migrations.begin(), ledger.migrations.end(),
                       [&](const AppliedMigration& other) { return other.key == entry.key && other.path == path; });
  }

  void JudgeTaken(const Ledger& ledger, const AppliedMigration& entry, size_t index) {
    const LedgerUnit& unit = history_.units[index];
    // The same file came by both ways.
    if (entry.path == FileOf(unit).path || (entry.content && *entry.content == contents_.ContentOf(unit))) return;
    HistoryProblem& problem = Add(HistoryProblemKind::kVersionTaken, ledger, entry, LocationOf(unit), NameOf(unit));
    problem.other = entry.path;
    Newest(entry);
  }

  // A file that is gone, or that has another name now.
  void JudgeMissing(const Ledger& ledger, const AppliedMigration& entry) {
    const auto is_free = [&](size_t unit) {
      return !applied_[unit] && !KeysOf(ledger).contains(history_.units[unit].key);
    };
    if (const std::optional<size_t> same = contents_.FindSame(entry, is_free)) {
      const size_t i = *same;
      const LedgerUnit& unit = history_.units[i];
      applied_[i] = true;
      judged_.insert(i);
      HistoryProblem& problem = Add(HistoryProblemKind::kRenamed, ledger, entry, LocationOf(unit), NameOf(unit));
      problem.other = entry.path.empty() ? NameOf(entry) : entry.path;
      history_.statuses[i].state = MigrationStatus::State::kApplied;
      history_.statuses[i].matches = true;
      history_.statuses[i].recorded = entry.checksum;
      return;
    }
    AddRemoved(ledger, entry);
    MigrationStatus& status = history_.statuses.emplace_back();
    status.state =
        entry.state == AppliedState::kFailed ? MigrationStatus::State::kFailed : MigrationStatus::State::kMissing;
    status.version = entry.version;
    status.description = entry.description.empty() ? std::string(BaseName(entry.path)) : entry.description;
    status.applied_at = entry.applied_at;
    status.recorded = entry.checksum;
  }

  // A file that is there and that the framework does not run has its own finding.
  [[nodiscard]] bool IsIgnored(const AppliedMigration& entry) const {
    return std::any_of(input_.set.ignored.begin(), input_.set.ignored.end(), [&](const IgnoredFile& file) {
      const std::string_view name = BaseName(file.path);
      if (file.path == entry.path || name == entry.key) return true;
      if (entry.version.empty() || !name.starts_with(entry.version)) return false;
      return LeadingDigits(name.substr(entry.version.size())).empty();
    });
  }

  void AddRemoved(const Ledger& ledger, const AppliedMigration& entry) {
    if (entry.state == AppliedState::kFailed || IsIgnored(entry)) return;
    // Of two ledgers that miss it the better one speaks.
    const std::string name = entry.key.empty() ? entry.path : entry.key;
    if (!removed_.insert(name).second) return;
    HistoryProblem& problem =
        Add(HistoryProblemKind::kRemoved, ledger, entry, entry.place.value_or(PlaceOfSet()), NameOf(entry));
    problem.consequence = ledger.source == LedgerSource::kFrameworkFile ? Consequence::kRefusal
                          : IsNewest(entry)                             ? format_.removed_newest
                                                                        : format_.removed;
    problem.other = entry.path;
    problem.applied_path = entry.path;
    if (entry.content) {
      SetApplied(ledger, *entry.content, std::nullopt, problem);
    } else if (input_.find_content && !input_.set.files.empty()) {
      LedgerUnit gone;
      gone.key = entry.key;
      gone.version = entry.version;
      gone.description = entry.description;
      // What cannot be compared may be anything.
      const auto is_applied = [&](std::string_view content) {
        return contents_.Matches(entry, gone, content).value_or(false);
      };
      const std::optional<FormerContent> former = contents_.FindFormer(entry.path, "", is_applied);
      if (!former) return;
      SetApplied(ledger, former->content, former, problem);
      problem.applied_path = former->path;
    }
  }

  // Whether no file of a later version is applied.
  [[nodiscard]] bool IsNewest(const AppliedMigration& entry) const {
    if (format_.compare == nullptr || entry.key.empty()) {
      return std::any_of(history_.ledgers.begin(), history_.ledgers.end(), [&](const Ledger& ledger) {
        return !ledger.migrations.empty() && &ledger.migrations.back() == &entry;
      });
    }
    for (size_t i = 0; i < history_.units.size(); ++i) {
      if (applied_[i] && format_.compare(history_.units[i].key, entry.key) > 0) return false;
    }
    return true;
  }

  [[nodiscard]] const std::set<std::string_view>& KeysOf(const Ledger& ledger) {
    const auto [keys, is_new] = keys_.try_emplace(&ledger);
    if (is_new) {
      for (const AppliedMigration& entry : ledger.migrations) keys->second.insert(entry.key);
    }
    return keys->second;
  }

  // The place for what has none: the start of the newest file that findings are wanted of, else of the newest.
  [[nodiscard]] text::Location PlaceOfSet() const {
    const auto& files = input_.set.files;
    if (files.empty()) return {input_.set.ignored.front().file, {}};
    const auto selected =
        std::find_if(files.rbegin(), files.rend(), [](const MigrationFile& file) { return file.selected; });
    return {selected == files.rend() ? files.back().file : selected->file, {}};
  }

  void JudgeLock(const Ledger& lock) {
    const Ledger& better = *std::find_if(history_.ledgers.begin(), history_.ledgers.end(), KnowsAll);
    std::map<std::string_view, const AppliedMigration*> by_key;
    for (const AppliedMigration& entry : lock.migrations) by_key.emplace(entry.key, &entry);
    for (const AppliedMigration& entry : better.migrations) {
      if (entry.state != AppliedState::kApplied) continue;
      const auto found = by_key.find(entry.key);
      const AppliedMigration* locked = found == by_key.end() ? nullptr : found->second;
      const std::optional<size_t> unit = FindUnit(entry);
      if (!unit) continue;
      const bool differs =
          locked != nullptr && locked->checksum && entry.checksum && *locked->checksum != *entry.checksum;
      if (locked != nullptr && !differs) continue;
      HistoryProblem& problem =
          Add(HistoryProblemKind::kStaleLock, lock, entry, LocationOf(history_.units[*unit]), NameOf(entry));
      problem.recorded_at = differs ? locked->place : std::nullopt;
      problem.other = differs ? "another checksum" : "";
    }
  }

  void JudgeOrder() {
    if (format_.out_of_order == Consequence::kNone) return;
    for (size_t i = 0; i < history_.units.size(); ++i) {
      const LedgerUnit& unit = history_.units[i];
      if (applied_[i] || FileOf(unit).direction != Direction::kUp) continue;
      const bool is_older = format_.compare != nullptr ? newest_key_ && format_.compare(unit.key, *newest_key_) < 0
                                                       : newest_unit_ && i < *newest_unit_;
      if (!is_older) continue;
      // A version that the base branch has taken has its own finding.
      const bool is_taken = std::any_of(history_.problems.begin(), history_.problems.end(), [&](const auto& problem) {
        return problem.kind == HistoryProblemKind::kVersionTaken && problem.location == LocationOf(unit);
      });
      if (is_taken) continue;
      const Ledger* ledger = LedgerThatOrders();
      if (ledger == nullptr) return;
      HistoryProblem& problem =
          Add(HistoryProblemKind::kOutOfOrder, *ledger, AppliedMigration(), LocationOf(unit), NameOf(unit));
      problem.consequence = format_.out_of_order;
      problem.other = format_.compare != nullptr ? newest_name_ : NameOf(history_.units[*newest_unit_]);
    }
  }

  [[nodiscard]] const Ledger* LedgerThatOrders() const {
    const auto found = std::find_if(history_.ledgers.begin(), history_.ledgers.end(), [](const Ledger& ledger) {
      return TellsApplied(ledger) && (!ledger.migrations.empty() || ledger.applied_up_to);
    });
    return found == history_.ledgers.end() ? nullptr : &*found;
  }

  const JudgeInput& input_;
  SetHistory& history_;
  UnitContents contents_;
  AppliedMigration only_newest_;  // What a ledger of one version says.
  const LedgerFormat& format_;
  std::map<std::string, size_t> by_key_;
  std::map<std::string, size_t> by_path_;
  std::vector<bool> applied_;
  std::map<const Ledger*, std::set<std::string_view>> keys_;  // What a ledger records.
  std::set<size_t> judged_;                                   // Units whose content a ledger has judged.
  std::set<std::string> removed_;
  std::set<const Ledger*> broken_chains_;
  std::optional<std::string> newest_key_;
  std::string newest_name_;
  std::optional<size_t> newest_unit_;
};

}  // namespace

const char* StateName(MigrationStatus::State state) {
  switch (state) {
    case MigrationStatus::State::kPending: return "pending";
    case MigrationStatus::State::kApplied: return "applied";
    case MigrationStatus::State::kFailed: return "failed";
    case MigrationStatus::State::kBaseline: return "baseline";
    case MigrationStatus::State::kMissing: return "missing";
  }
  return "";
}

void Judge(const JudgeInput& input, SetHistory& history) {
  // Without a file there is no place for a finding.
  const bool has_files = !input.set.files.empty() || !input.set.ignored.empty();
  if (history.format != nullptr && has_files) HistoryJudge(input, history).Run();
}

}  // namespace pgtidy::migrations
