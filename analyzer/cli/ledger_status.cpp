#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "analyzer/cli/commands.h"
#include "analyzer/cli/project.h"
#include "analyzer/cli/terminal.h"
#include "analyzer/text/columns.h"
#include "analyzer/text/utf8.h"

namespace pgtidy::cli {
namespace {

using migrations::MigrationStatus;
using migrations::SetHistory;
using nlohmann::ordered_json;

// The ledger that tells what is applied; null if none does.
const migrations::Ledger* DecidingLedger(const SetHistory& history) {
  const auto found = std::find_if(history.ledgers.begin(), history.ledgers.end(), [](const migrations::Ledger& ledger) {
    return ledger.source != migrations::LedgerSource::kFrameworkFile;
  });
  return found == history.ledgers.end() ? nullptr : &*found;
}

std::string PathOf(const MigrationStatus& status, const SetHistory& history, const migrations::MigrationSet& set) {
  return status.unit ? set.files[history.units[*status.unit].file].path : "";
}

std::string ChecksumWord(const MigrationStatus& status) {
  if (!status.matches) return "-";
  return *status.matches ? "ok" : "changed";
}

std::string OrDash(std::string text) { return text.empty() ? "-" : std::move(text); }

std::string RenderTable(const Project& project, const engine::Histories& histories) {
  std::string out;
  for (size_t i = 0; i < histories.size(); ++i) {
    const SetHistory& history = histories[i];
    const migrations::MigrationSet& set = project.sets[i];
    if (!out.empty()) out += "\n";
    if (history.format == nullptr) {
      out += fmt::format("{}: {} keeps no ledger\n", set.root, set.framework->name);
      continue;
    }
    const migrations::Ledger* ledger = DecidingLedger(history);
    out += fmt::format("{}: {}, {}\n", set.root, set.framework->name,
                       ledger == nullptr ? "nothing tells what is applied" : "applied by " + ledger->name);
    std::vector<std::vector<std::string>> rows = {
        {"VERSION", "DESCRIPTION", "STATE", "APPLIED AT", "CHECKSUM", "FILE"}};
    for (const MigrationStatus& status : history.statuses) {
      rows.push_back({OrDash(status.version), OrDash(status.description), StateName(status.state),
                      OrDash(status.applied_at), ChecksumWord(status), OrDash(PathOf(status, history, set))});
    }
    text::AppendColumns(rows, out);
  }
  return text::ToValidUtf8(out);
}

std::string RenderJson(const Project& project, const engine::Histories& histories) {
  const auto text_or_null = [](const std::string& text) { return text.empty() ? ordered_json() : ordered_json(text); };
  const auto or_null = [](const auto& value) { return value ? ordered_json(*value) : ordered_json(); };
  ordered_json document = {{"sets", ordered_json::array()}};
  for (size_t i = 0; i < histories.size(); ++i) {
    const SetHistory& history = histories[i];
    const migrations::MigrationSet& set = project.sets[i];
    ordered_json json = {{"framework", set.framework->id}, {"root", set.root}, {"ledger", nullptr}};
    if (const migrations::Ledger* ledger = DecidingLedger(history)) {
      json["ledger"] = {{"source", LedgerSourceName(ledger->source)}, {"name", ledger->name}};
    }
    json["migrations"] = ordered_json::array();
    for (const MigrationStatus& status : history.statuses) {
      json["migrations"].push_back({{"version", status.version},
                                    {"description", status.description},
                                    {"path", text_or_null(PathOf(status, history, set))},
                                    {"state", StateName(status.state)},
                                    {"applied_at", text_or_null(status.applied_at)},
                                    {"recorded_checksum", or_null(status.recorded)},
                                    {"checksum", or_null(status.present)},
                                    {"checksum_matches", or_null(status.matches)}});
    }
    document["sets"].push_back(std::move(json));
  }
  return document.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace

ExitStatus RunLedgerStatus(const LedgerOptions& options) {
  support::Result<Project> project = LoadProject(options.project);
  if (!project) return Fail(project.error());
  const support::Result<engine::Histories> histories = LoadHistories(options.project, *project);
  if (!histories) return Fail(histories.error());
  const std::string text =
      options.format == "json" ? RenderJson(*project, *histories) : RenderTable(*project, *histories);
  if (const support::Status printed = Print(text); !printed.ok()) return Fail(printed.error());
  const bool is_wrong = std::any_of(histories->begin(), histories->end(), [](const SetHistory& history) {
    return std::any_of(history.statuses.begin(), history.statuses.end(), [](const MigrationStatus& status) {
      return status.state == MigrationStatus::State::kFailed || status.state == MigrationStatus::State::kMissing ||
             status.matches == false;
    });
  });
  return is_wrong ? ExitStatus::kFindings : ExitStatus::kClean;
}

}  // namespace pgtidy::cli
