#include "analyzer/migrations/listing.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "analyzer/text/columns.h"
#include "analyzer/text/utf8.h"

namespace pgtidy::migrations {
namespace {

using nlohmann::ordered_json;

// "up 0..120, down 130..150", or "whole file" for one section that is.
std::string DescribeSections(const MigrationFile& file, const text::SourceMap& sources) {
  const bool whole =
      file.sections.size() == 1 &&
      file.sections[0].range == text::ByteRange{0, static_cast<uint32_t>(sources.file(file.file).text().size())};
  if (whole) return "whole file";
  std::string result;
  for (const Section& section : file.sections) {
    if (!result.empty()) result += ", ";
    result += fmt::format("{} {}..{}", DirectionName(section.direction), section.range.begin, section.range.end);
  }
  return result.empty() ? "none" : result;
}

// The mode of each section; one word if they agree.
std::string DescribeModes(const MigrationFile& file) {
  std::string result;
  const bool same = std::all_of(file.sections.begin(), file.sections.end(), [&](const Section& section) {
    return section.transaction == file.sections[0].transaction;
  });
  for (const Section& section : file.sections) {
    if (!result.empty()) result += ", ";
    result += TransactionModeName(section.transaction);
    if (same) break;
  }
  return result;
}

void AppendSet(const MigrationSet& set, const text::SourceMap& sources, std::string& out) {
  out += fmt::format("{}: {} ({})\n", set.root, set.framework->name, set.reason);
  std::vector<std::vector<std::string>> rows = {
      {"VERSION", "DESCRIPTION", "DIRECTION", "TRANSACTION", "SECTIONS", "FILE"}};
  for (const MigrationFile& file : set.files) {
    rows.push_back({file.version.empty() ? "-" : file.version, file.description.empty() ? "-" : file.description,
                    DirectionName(file.direction), DescribeModes(file), DescribeSections(file, sources), file.path});
    if (!file.selected) rows.back().back() += " (not selected)";
  }
  if (rows.size() > 1) text::AppendColumns(rows, out);
  for (const IgnoredFile& file : set.ignored) {
    out += fmt::format("  not run: {}: {}", file.path, file.explanation);
    if (file.at) {
      const text::LineColumn place = sources.file(file.file).lines().Find(file.at->begin);
      out += fmt::format(" (line {})", place.line);
    }
    out += fmt::format(" [{}]\n", IgnoredReasonName(file.reason));
  }
  for (const MissingFile& file : set.missing) out += fmt::format("  missing: {}: {}\n", file.path, file.explanation);
}

ordered_json RangeJson(text::ByteRange range) { return {{"begin", range.begin}, {"end", range.end}}; }

ordered_json SectionJson(const Section& section, const text::SourceMap& sources) {
  ordered_json json = {{"begin", section.range.begin},
                       {"end", section.range.end},
                       {"direction", DirectionName(section.direction)},
                       {"transaction", TransactionModeName(section.transaction)}};
  if (section.transaction_directive) {
    const text::Location& at = *section.transaction_directive;
    json["directive"] = {{"path", sources.file(at.file).path()}, {"begin", at.range.begin}, {"end", at.range.end}};
  } else {
    json["directive"] = nullptr;
  }
  return json;
}

ordered_json FileJson(const MigrationFile& file, const text::SourceMap& sources) {
  const auto own = std::find_if(file.sections.begin(), file.sections.end(),
                                [&](const Section& section) { return section.direction == file.direction; });
  ordered_json json = {
      {"path", file.path},
      {"version", file.version},
      {"normalized_version", file.normalized_version},
      {"description", file.description},
      {"direction", DirectionName(file.direction)},
      {"transaction", TransactionModeName(own == file.sections.end() ? TransactionMode::kUnknown : own->transaction)},
      {"selected", file.selected},
      {"sections", ordered_json::array()}};
  for (const Section& section : file.sections) json["sections"].push_back(SectionJson(section, sources));
  return json;
}

}  // namespace

std::string RenderMigrationTable(const std::vector<MigrationSet>& sets, const text::SourceMap& sources) {
  std::string out;
  for (const MigrationSet& set : sets) {
    if (!out.empty()) out += "\n";
    AppendSet(set, sources, out);
  }
  return text::ToValidUtf8(out);
}

std::string RenderMigrationsJson(const std::vector<MigrationSet>& sets, const text::SourceMap& sources) {
  ordered_json document = {{"sets", ordered_json::array()}};
  for (const MigrationSet& set : sets) {
    ordered_json json = {{"framework", set.framework->id},
                         {"name", set.framework->name},
                         {"root", set.root},
                         {"reason", set.reason},
                         {"files", ordered_json::array()},
                         {"ignored", ordered_json::array()},
                         {"missing", ordered_json::array()}};
    for (const MigrationFile& file : set.files) json["files"].push_back(FileJson(file, sources));
    for (const IgnoredFile& file : set.ignored) {
      json["ignored"].push_back({{"path", file.path},
                                 {"reason", IgnoredReasonName(file.reason)},
                                 {"explanation", file.explanation},
                                 {"at", file.at ? RangeJson(*file.at) : ordered_json(nullptr)},
                                 {"selected", file.selected}});
    }
    for (const MissingFile& file : set.missing) {
      json["missing"].push_back({{"path", file.path}, {"explanation", file.explanation}});
    }
    document["sets"].push_back(std::move(json));
  }
  return document.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace pgtidy::migrations
