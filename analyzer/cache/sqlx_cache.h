#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/support/result.h"

/// Caches of queries that other tools keep in a repository.
namespace pgtidy::cache {

/// A type as the cache names it.
struct CachedType {
  std::string name;   ///< As format_type() prints it without a typmod: `bigint`, `public.mood[]`.
  bool known = true;  ///< False for what the cache says in a way that is not known.

  friend bool operator==(const CachedType&, const CachedType&) = default;
};

/// The table column that a result column comes from.
struct CachedOrigin {
  std::string table;   ///< As `oid::regclass` prints it: quoted and qualified where needed.
  std::string column;  ///< As in the catalogue.

  friend bool operator==(const CachedOrigin&, const CachedOrigin&) = default;
};

struct CachedColumn {
  std::string name;  ///< Without SQLx's overrides: `"id!: Id"` is `id`.
  CachedType type;
  std::optional<bool> nullable;        ///< Nothing: not known.
  std::optional<CachedOrigin> origin;  ///< Nothing: an expression, or a cache from before SQLx 0.9.
  bool knows_origin = false;           ///< False in a cache from before SQLx 0.9.
};

/// What a server said of one query.
struct CachedQuery {
  std::string path;  ///< Of the file.
  std::string query;
  /// Nothing: only their number is told, or not even that.
  std::optional<std::vector<CachedType>> parameters;
  std::vector<CachedColumn> columns;
};

/// The queries of a `.sqlx` folder, by text.
class QueryCache {
 public:
  explicit QueryCache(std::map<std::string, CachedQuery, std::less<>> queries) : queries_(std::move(queries)) {}

  /// Null if the query is not in the cache, byte for byte.
  [[nodiscard]] const CachedQuery* Find(std::string_view query) const;
  [[nodiscard]] size_t size() const { return queries_.size(); }
  [[nodiscard]] const std::map<std::string, CachedQuery, std::less<>>& queries() const { return queries_; }

 private:
  std::map<std::string, CachedQuery, std::less<>> queries_;
};

/// Reads one file `query-<hash>.json`; `path` is used in messages. Errors (kUsage) say what is not as SQLx writes it.
support::Result<CachedQuery> ParseCachedQuery(std::string_view text, const std::string& path);

/// Reads a folder; other files in it, and entries of other databases, are passed over. Errors name the path: of a
/// folder that cannot be read (kEnvironment), of a file that is no entry or whose name is not the hash of its query
/// (kUsage).
support::Result<QueryCache> ReadQueryCache(const std::string& folder);

/// Takes SQLx's overrides off a column's name: `"stars?"` and `"id!: Id"` are `stars` and `id`.
[[nodiscard]] std::string WithoutOverrides(std::string_view name);

}  // namespace pgtidy::cache
