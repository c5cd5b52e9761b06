// SQLx. Source: sqlx-core/src/migrate/{source,migration}.rs and sqlx-postgres/src/migrate.rs of transact-rs/sqlx.
// Two versions are the same if they are the same i64.

#include <fmt/format.h>

#include <algorithm>

#include "analyzer/migrations/layout.h"
#include "analyzer/migrations/names.h"

namespace pgtidy::migrations {
namespace {

constexpr FrameworkInfo kInfo = {
    .id = "sqlx",
    .name = "SQLx",
    .transaction = TransactionMode::kWrapped,
    .leave_transaction = "start the file with `-- no-transaction`",
    .placeholders = {},
    .forbids_gaps = false,
    .accepts_out_of_order = true,
    .byte_order_mark_is_sent = true,
    .detects_non_transactional = false,
};

constexpr std::string_view kNoTransaction = "-- no-transaction";

struct Name {
  std::string_view version;
  std::string_view rest;
};

// SQLx skips a name that is not "<something>_<something>.sql".
std::optional<Name> SplitName(std::string_view name) {
  const size_t underscore = name.find('_');
  if (underscore == std::string_view::npos || !name.ends_with(".sql")) return std::nullopt;
  const std::string_view rest = name.substr(underscore + 1);
  if (!rest.ends_with(".sql")) return std::nullopt;
  return Name{name.substr(0, underscore), rest};
}

std::string Description(std::string_view rest, std::string_view suffix) {
  // trim_end_matches() takes the suffix off as often as it stands there.
  while (rest.ends_with(suffix)) rest.remove_suffix(suffix.size());
  return UnderscoresToSpaces(rest);
}

bool Fits(const Site& site) {
  return std::any_of(site.folder.sql.begin(), site.folder.sql.end(), [](const std::string& name) {
    const auto parts = SplitName(name);
    return parts && ParseInt64(parts->version);
  });
}

Evidence Weigh(const Site& site) { return NearbyEvidence(site, Clue::kSqlx); }

void Arrange(const Site& site, SetDraft& draft) {
  for (const std::string& name : site.folder.sql) {
    const std::string path = site.folder.PathOf(name);
    const auto parts = SplitName(name);
    if (!parts) {
      Ignore(draft, path, IgnoredReason::kNameNotRecognised, "sqlx runs only <version>_<description>.sql");
      continue;
    }
    const auto version = ParseInt64(parts->version);
    if (!version) {
      Ignore(draft, path, IgnoredReason::kNameIsError,
             fmt::format("sqlx stops here: '{}' is not an integer version", parts->version));
      continue;
    }
    const std::string_view bytes = site.Read(name);
    const bool up = parts->rest.ends_with(".up.sql");
    const bool down = parts->rest.ends_with(".down.sql");
    const bool leaves = bytes.starts_with(kNoTransaction);
    // The file goes to the server as one simple query even then.
    MigrationFile file = WholeFile(path, bytes, down ? Direction::kDown : Direction::kUp,
                                   leaves ? TransactionMode::kSingleString : TransactionMode::kWrapped);
    if (leaves) {
      file.sections[0].transaction_directive = text::Location{{}, {0, static_cast<uint32_t>(kNoTransaction.size())}};
    }
    file.version = parts->version;
    file.normalized_version = std::to_string(*version);
    file.description = Description(parts->rest, up ? ".up.sql" : down ? ".down.sql" : ".sql");
    draft.set.files.push_back(std::move(file));
  }
  ArrangePairs(draft.set.files, CompareIntegers);
}

}  // namespace

const Layout kSqlxLayout = {.info = kInfo, .fits = Fits, .weigh = Weigh, .arrange = Arrange};

}  // namespace pgtidy::migrations
