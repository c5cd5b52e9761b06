#include "analyzer/migrations/ledger/unit_contents.h"

#include "analyzer/migrations/ledger/statements_hash.h"
#include "analyzer/support/hash.h"
#include "analyzer/text/line_diff.h"

namespace pgtidy::migrations {

UnitContents::UnitContents(const JudgeInput& input, const SetHistory& history)
    : input_(input), format_(*history.format), settings_(history.settings), units_(history.units) {
  if (format_.present_checksums != nullptr) {
    present_ = format_.present_checksums(input.set, input.sources, units_);
    return;
  }
  present_.reserve(units_.size());
  for (const LedgerUnit& unit : units_) {
    present_.push_back(format_.checksum == nullptr ? std::nullopt
                                                   : format_.checksum(ContentFor(unit, ContentOf(unit))));
  }
}

std::string_view UnitContents::ContentOf(const LedgerUnit& unit) const {
  return input_.sources.file(FileOf(unit).file).text();
}

// Of a unit that is none of the history's, a number past the end.
size_t UnitContents::IndexOf(const LedgerUnit& unit) const {
  const bool is_own = !units_.empty() && &unit >= units_.data() && &unit < units_.data() + units_.size();
  return is_own ? static_cast<size_t>(&unit - units_.data()) : units_.size();
}

std::optional<std::string> UnitContents::ChecksumOf(const LedgerUnit& unit, std::string_view content) const {
  if (format_.checksum == nullptr) return std::nullopt;
  const size_t index = IndexOf(unit);
  const bool is_present = index < present_.size() && content.data() == ContentOf(unit).data();
  return is_present ? present_[index] : format_.checksum(ContentFor(unit, content));
}

bool UnitContents::KeepsStatements(const AppliedMigration& entry) {
  return entry.checksum && entry.checksum->starts_with(kStatementsHashPrefix);
}

std::optional<bool> UnitContents::Matches(const AppliedMigration& entry, const LedgerUnit& unit,
                                          std::string_view content) const {
  if (entry.is_unchanged) return true;
  if (entry.checksum && format_.checksum != nullptr) {
    const std::optional<std::string> present = ChecksumOf(unit, content);
    if (present == entry.checksum) return true;
    if (format_.accepts != nullptr) return format_.accepts(*entry.checksum, ContentFor(unit, content));
    if (!present) return std::nullopt;
    return *present == *entry.checksum;
  }
  if (entry.content) {
    if (*entry.content == content) return true;
    const std::optional<std::string> recorded = ChecksumOf(unit, *entry.content);
    const std::optional<std::string> present = ChecksumOf(unit, content);
    if (recorded && present) return *recorded == *present;
    // A framework that keeps sums of parts does not know the part that was not there.
    if (format_.checksum != nullptr) return std::nullopt;
    return false;
  }
  if (entry.sha256 && support::Sha256Hex(content) == *entry.sha256) return true;
  const bool is_present = content.data() == ContentOf(unit).data();
  if (is_present && KeepsStatements(entry)) {
    const std::vector<text::ByteRange> parts = input_.parts_of(FileOf(unit), content);
    return StatementsHash(content, parts, LexerOptionsOf(*input_.set.framework)) == *entry.checksum;
  }
  if (entry.sha256) return false;
  return std::nullopt;
}

std::optional<size_t> UnitContents::FindSame(const AppliedMigration& entry,
                                             const std::function<bool(size_t unit)>& is_free) {
  if (by_content_.empty()) {
    for (size_t i = 0; i < units_.size(); ++i) {
      const std::string_view content = ContentOf(units_[i]);
      if (present_[i]) by_content_[*present_[i]].push_back(i);
      by_content_[support::Sha256Hex(content)].push_back(i);
      if (format_.checksum != nullptr) continue;
      const std::vector<text::ByteRange> parts = input_.parts_of(FileOf(units_[i]), content);
      by_content_[StatementsHash(content, parts, LexerOptionsOf(*input_.set.framework))].push_back(i);
    }
  }
  std::vector<std::string> sums;
  if (entry.checksum) sums.push_back(*entry.checksum);
  if (entry.sha256) sums.push_back(*entry.sha256);
  if (entry.content) sums.push_back(support::Sha256Hex(*entry.content));
  for (const std::string& sum : sums) {
    const auto found = by_content_.find(sum);
    if (found == by_content_.end()) continue;
    for (const size_t unit : found->second) {
      if (is_free(unit)) return unit;
    }
  }
  return std::nullopt;
}

std::optional<FormerContent> UnitContents::FindFormer(const std::string& path, const std::string& recorded,
                                                      const std::function<bool(std::string_view)>& is_applied) const {
  if (!input_.find_content) return std::nullopt;
  for (const std::string& each : {path, recorded}) {
    if (each.empty()) continue;
    if (std::optional<FormerContent> former = input_.find_content(each, is_applied)) return former;
  }
  return input_.find_content("", is_applied);
}

syntax::SqlDifference UnitContents::Compare(const LedgerUnit& unit, std::string_view applied) const {
  const std::string_view present = ContentOf(unit);
  return syntax::CompareSql(applied, input_.parts_of(FileOf(unit), applied), present,
                            input_.parts_of(FileOf(unit), present), LexerOptionsOf(*input_.set.framework));
}

std::vector<AppliedLines> UnitContents::LinesThatDiffer(const LedgerUnit& unit, std::string_view applied) const {
  const std::vector<std::string_view> was = text::LinesWithEnds(applied);
  const std::vector<std::string_view> is = text::LinesWithEnds(ContentOf(unit));
  std::vector<uint32_t> starts = {0};
  for (const std::string_view line : is) starts.push_back(starts.back() + static_cast<uint32_t>(line.size()));
  std::vector<AppliedLines> differences;
  for (const text::LineChange& change : text::DiffLines(was, is)) {
    AppliedLines& lines = differences.emplace_back();
    lines.present = {FileOf(unit).file, {starts[change.new_begin], starts[change.new_end]}};
    for (uint32_t line = change.old_begin; line < change.old_end; ++line) lines.applied += was[line];
  }
  return differences;
}

}  // namespace pgtidy::migrations
