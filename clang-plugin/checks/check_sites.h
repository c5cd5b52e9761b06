#pragma once

#include <memory>
#include <string>
#include <vector>

#include "analyzer/cache/sqlx_cache.h"
#include "analyzer/diagnostics/diagnostic.h"
#include "analyzer/engine/config.h"
#include "analyzer/engine/rule.h"
#include "analyzer/engine/schema.h"
#include "analyzer/support/result.h"
#include "analyzer/text/source_map.h"
#include "clang-plugin/sites/extraction.h"

/// The checks of the queries that C++ programs send: what PostgreSQL would say of them, and whether the program gives
/// and takes what they take and give.
namespace pgtidy::checks {

/// What the queries of a program are held against. Borrows all it is given.
struct SiteCheckOptions {
  /// The database after the migrations, which belongs to the check from here on: what the program itself makes becomes
  /// undetermined in it. To be built with SchemaOptions::go_on. Null: nothing is known of the schema, and no name is
  /// ever missing.
  engine::Schema* schema = nullptr;
  const cache::QueryCache* query_cache = nullptr;  ///< Null: the project keeps none.
  /// Every file of the program is among the extractions: what none of them prepares is prepared nowhere.
  bool is_whole_program = true;
};

struct SiteCheckResult {
  std::vector<diagnostics::Diagnostic> diagnostics;  ///< Sorted, without fingerprints; suppressed ones are marked.
  std::vector<support::Error> unreadable;            ///< Files whose queries were passed over.
  size_t sites_checked = 0;                          ///< Each once, however many units have it.
  size_t texts_checked = 0;                          ///< Texts that PostgreSQL's verdict was found for.
};

/// Returns a path as the user would write it: relative if it lies below the present folder, else as it is.
[[nodiscard]] std::string ShownPath(const std::string& absolute);

/// Checks the queries of any number of translation units. Their files are read from disk and added to `sources`, which
/// must be the one that `schema` was made from. `rules` are all rules of the build: those that judge queries and
/// errors of SQL act on the queries of programs, and SiteRules on the calls.
SiteCheckResult CheckSites(const std::vector<sites::Extraction>& extractions, text::SourceMap& sources,
                           const std::vector<const engine::Rule*>& rules, const engine::Config& config,
                           const SiteCheckOptions& options);

}  // namespace pgtidy::checks
