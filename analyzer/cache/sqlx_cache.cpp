#include "analyzer/cache/sqlx_cache.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <system_error>
#include <utility>

#include "analyzer/support/files.h"
#include "analyzer/support/hash.h"

namespace pgtidy::cache {

namespace {

using Json = nlohmann::json;

// What SQLx calls PostgreSQL's own types, and what format_type() does. Source: sqlx-postgres, type_info.rs.
struct TypeName {
  std::string_view sqlx;
  std::string_view postgres;
};
constexpr std::array<TypeName, 47> kTypes = {{
    {"Bit", "bit"},
    {"Bool", "boolean"},
    {"Box", "box"},
    {"Bpchar", "character"},
    {"Bytea", "bytea"},
    {"Char", "\"char\""},
    {"Cidr", "cidr"},
    {"Circle", "circle"},
    {"Date", "date"},
    {"DateRange", "daterange"},
    {"Float4", "real"},
    {"Float8", "double precision"},
    {"Inet", "inet"},
    {"Int2", "smallint"},
    {"Int4", "integer"},
    {"Int4Range", "int4range"},
    {"Int8", "bigint"},
    {"Int8Range", "int8range"},
    {"Interval", "interval"},
    {"Json", "json"},
    {"Jsonb", "jsonb"},
    {"Jsonpath", "jsonpath"},
    {"Line", "line"},
    {"Lseg", "lseg"},
    {"Macaddr", "macaddr"},
    {"Macaddr8", "macaddr8"},
    {"Money", "money"},
    {"Name", "name"},
    {"NumRange", "numrange"},
    {"Numeric", "numeric"},
    {"Oid", "oid"},
    {"Path", "path"},
    {"Point", "point"},
    {"Polygon", "polygon"},
    {"Record", "record"},
    {"Text", "text"},
    {"Time", "time without time zone"},
    {"Timestamp", "timestamp without time zone"},
    {"Timestamptz", "timestamp with time zone"},
    {"Timetz", "time with time zone"},
    {"TsRange", "tsrange"},
    {"TstzRange", "tstzrange"},
    {"Unknown", "unknown"},
    {"Uuid", "uuid"},
    {"Varbit", "bit varying"},
    {"Varchar", "character varying"},
    {"Void", "void"},
}};

[[noreturn]] void Fail(std::string message) { throw support::UsageError(std::move(message)); }

std::string_view PostgresNameOf(std::string_view sqlx) {
  const auto found =
      std::find_if(kTypes.begin(), kTypes.end(), [&](const TypeName& type) { return type.sqlx == sqlx; });
  return found == kTypes.end() || sqlx.empty() ? std::string_view() : found->postgres;
}

CachedType ReadType(const Json& json) {
  if (json.is_string()) {
    const auto name = json.get<std::string>();
    constexpr std::string_view kArray = "Array";
    std::string_view element = name;
    const bool is_array = element.ends_with(kArray);
    if (is_array) element.remove_suffix(kArray.size());
    const std::string_view known = PostgresNameOf(element);
    if (known.empty()) return {.name = name, .known = false};
    return {.name = std::string(known) + (is_array ? "[]" : "")};
  }
  const auto custom = json.is_object() ? json.find("Custom") : json.end();
  if (!json.is_object()) Fail("a type is neither a text nor an object");
  if (custom == json.end() || !custom->is_object() || !custom->contains("name") || !(*custom)["name"].is_string()) {
    return {.name = json.dump(-1, ' ', false, Json::error_handler_t::replace), .known = false};
  }
  return {.name = (*custom)["name"].get<std::string>()};
}

const Json& At(const Json& json, const char* key) {
  if (!json.is_object() || !json.contains(key)) Fail(fmt::format("\"{}\" is missing", key));
  return json[key];
}

std::string TextAt(const Json& json, const char* key) {
  const Json& text = At(json, key);
  if (!text.is_string()) Fail(fmt::format("\"{}\" is no text", key));
  return text.get<std::string>();
}

const Json& ArrayAt(const Json& json, const char* key) {
  const Json& array = At(json, key);
  if (!array.is_array()) Fail(fmt::format("\"{}\" is no array", key));
  return array;
}

CachedColumn ReadColumn(const Json& json, const Json& nullable) {
  CachedColumn column;
  column.name = WithoutOverrides(TextAt(json, "name"));
  column.type = ReadType(At(json, "type_info"));
  if (nullable.is_boolean()) {
    column.nullable = nullable.get<bool>();
  } else if (!nullable.is_null()) {
    Fail("\"nullable\" holds something else than true, false and null");
  }
  const auto origin = json.find("origin");
  if (origin == json.end() || *origin == "Unknown") return column;
  column.knows_origin = true;
  if (*origin == "Expression") return column;
  const Json& table = At(*origin, "Table");
  column.origin = CachedOrigin{.table = TextAt(table, "table"), .column = TextAt(table, "name")};
  return column;
}

std::optional<std::vector<CachedType>> ReadParameters(const Json& describe) {
  const auto parameters = describe.find("parameters");
  if (parameters == describe.end() || !parameters->is_object() || !parameters->contains("Left")) return std::nullopt;
  std::vector<CachedType> types;
  for (const Json& type : ArrayAt(*parameters, "Left")) types.push_back(ReadType(type));
  return types;
}

bool IsOfPostgres(const Json& json) {
  const auto name = json.is_object() ? json.find("db_name") : json.end();
  return !json.is_object() || name == json.end() || *name == "PostgreSQL";
}

CachedQuery ReadEntry(const Json& json, const std::string& path) {
  if (!json.is_object()) Fail("no JSON object");
  if (!IsOfPostgres(json)) Fail("a query of another database");
  CachedQuery entry;
  entry.path = path;
  entry.query = TextAt(json, "query");
  const Json& describe = At(json, "describe");
  entry.parameters = ReadParameters(describe);
  const Json& columns = ArrayAt(describe, "columns");
  const Json& nullable = ArrayAt(describe, "nullable");
  if (nullable.size() != columns.size()) Fail("\"nullable\" does not have one value for each column");
  for (size_t i = 0; i < columns.size(); ++i) entry.columns.push_back(ReadColumn(columns[i], nullable[i]));
  return entry;
}

support::Result<CachedQuery> ReadEntry(const Json& json, std::string_view text, const std::string& path) {
  if (json.is_discarded()) {
    return support::UsageError(fmt::format("{}: {}", path, text.empty() ? "the file is empty" : "no JSON"));
  }
  try {
    return ReadEntry(json, path);
  } catch (const support::Error& error) {
    return support::UsageError(fmt::format("{}: {}", path, error.message));
  }
}

}  // namespace

std::string WithoutOverrides(std::string_view name) {
  const size_t end = name.find_first_of(":!?");
  // `?column?` is the server's own name, and has none before its mark.
  if (end == std::string_view::npos || end == 0) return std::string(name);
  std::string_view bare = name.substr(0, end);
  while (bare.ends_with(' ')) bare.remove_suffix(1);
  return std::string(bare);
}

const CachedQuery* QueryCache::Find(std::string_view query) const {
  const auto found = queries_.find(query);
  return found == queries_.end() ? nullptr : &found->second;
}

support::Result<CachedQuery> ParseCachedQuery(std::string_view text, const std::string& path) {
  return ReadEntry(Json::parse(text, nullptr, false), text, path);
}

support::Result<QueryCache> ReadQueryCache(const std::string& folder) {
  std::error_code error;
  std::vector<std::filesystem::path> paths;
  std::filesystem::directory_iterator files(folder, error);
  for (; !error && files != std::filesystem::directory_iterator(); files.increment(error)) {
    const std::string name = files->path().filename().string();
    if (name.starts_with("query-") && name.ends_with(".json")) paths.push_back(files->path());
  }
  if (error) return support::EnvironmentError(fmt::format("{}: {}", folder, error.message()));
  std::sort(paths.begin(), paths.end());
  std::map<std::string, CachedQuery, std::less<>> queries;
  for (const std::filesystem::path& file : paths) {
    const std::string path = file.string();
    const support::Result<std::string> text = support::ReadFile(path);
    if (!text) return text.error();
    const Json json = Json::parse(*text, nullptr, false);
    if (!json.is_discarded() && !IsOfPostgres(json)) continue;
    support::Result<CachedQuery> entry = ReadEntry(json, *text, path);
    if (!entry) return entry.error();
    if (file.filename().string() != fmt::format("query-{}.json", support::Sha256Hex(entry->query))) {
      return support::UsageError(
          fmt::format("{}: the name of the file is not the SHA-256 of the query in it: make it anew", path));
    }
    queries.emplace(entry->query, std::move(*entry));
  }
  return QueryCache(std::move(queries));
}

}  // namespace pgtidy::cache
