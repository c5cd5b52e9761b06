#include "analyzer/migrations/markers.h"

#include <algorithm>

#include "analyzer/migrations/names.h"
#include "analyzer/text/utf8.h"

namespace pgtidy::migrations {
namespace {

constexpr std::string_view kSpaces = " \t\r\f\v";

std::string_view SkipSpaces(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(kSpaces), text.size()));
  return text;
}

bool StartsWithIgnoringCase(std::string_view text, std::string_view prefix) {
  return text.size() >= prefix.size() && EqualIgnoringCase(text.substr(0, prefix.size()), prefix);
}

// A Go template action names a field or a function: "{{ .Schema }}", "{{ index .Options "Namespace" }}". Array literals
// ('{{1,2},{3,4}}') do not.
bool HasGoTemplate(std::string_view text) {
  for (size_t at = text.find("{{"); at != std::string_view::npos; at = text.find("{{", at + 2)) {
    const std::string_view action = text.substr(at, text.substr(at).find_first_of("}\n"));
    for (size_t dot = action.find('.'); dot != std::string_view::npos; dot = action.find('.', dot + 1)) {
      const bool starts_field = dot > 0 && (action[dot - 1] == ' ' || action[dot - 1] == '{' || action[dot - 1] == '(');
      if (starts_field && dot + 1 < action.size() && action[dot + 1] >= 'A' && action[dot + 1] <= 'z') return true;
    }
  }
  return false;
}

struct Seen {
  bool goose = false, dbmate = false, sql_migrate = false, tern = false, node_pg_migrate = false, atlas = false,
       drizzle = false, graphile = false;
};

// `line` begins with "--" and stands alone on its line.
void LookAtComment(std::string_view line, Seen& seen) {
  const std::string_view words = SkipSpaces(line.substr(2));
  if (words.starts_with("+goose")) seen.goose = true;
  if (line.starts_with("-- +migrate ")) seen.sql_migrate = true;
  if (words.starts_with("atlas:")) seen.atlas = true;
  if (words.starts_with("migrate:") && DbmateMarkerOptions(line, "up").data() != nullptr) seen.dbmate = true;
  if (line.starts_with("--! Previous:")) seen.graphile = true;
  if (IsNodePgMigrateMarker(line, "up") || IsNodePgMigrateMarker(line, "down")) seen.node_pg_migrate = true;
}

}  // namespace

bool IsNodePgMigrateMarker(std::string_view line, std::string_view word) {
  line = SkipSpaces(line);
  if (!line.starts_with("--")) return false;
  line.remove_prefix(std::min(line.find_first_not_of(" \t\r\f\v-"), line.size()));
  if (!StartsWithIgnoringCase(line, word)) return false;
  line.remove_prefix(word.size());
  const std::string_view rest = SkipSpaces(line);
  return rest.size() < line.size() && StartsWithIgnoringCase(rest, "migration");
}

std::string_view DbmateMarkerOptions(std::string_view line, std::string_view word) {
  if (!line.starts_with("--")) return {};
  line = SkipSpaces(line.substr(2));
  if (!line.starts_with("migrate:")) return {};
  line.remove_prefix(8);
  if (!line.starts_with(word)) return {};
  line.remove_prefix(word.size());
  const bool ends_word = line.empty() || kSpaces.find(line.front()) != std::string_view::npos;
  return ends_word ? line : std::string_view{};
}

bool IsLiquibaseHeader(std::string_view text) {
  if (text::StartsWithByteOrderMark(text)) text.remove_prefix(3);
  text = SkipSpaces(text.substr(0, text.find('\n')));
  if (!text.starts_with("--")) return false;
  text = SkipSpaces(text.substr(2));
  if (!StartsWithIgnoringCase(text, "liquibase")) return false;
  return StartsWithIgnoringCase(SkipSpaces(text.substr(9)), "formatted");
}

void CountMarkers(std::string_view text, MarkerCounts& counts) {
  Seen seen;
  for (size_t at = text.find("--"); at != std::string_view::npos;) {
    const size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view comment = text.substr(at, end - at);
    // Only a comment that begins its line is a marker, but for Drizzle's, which follows its statement.
    size_t before = at;
    while (before > 0 && (text[before - 1] == ' ' || text[before - 1] == '\t')) --before;
    if (before == 0 || text[before - 1] == '\n' || static_cast<unsigned char>(text[before - 1]) == 0xBF) {
      LookAtComment(comment, seen);
    }
    if (comment.find("--> statement-breakpoint") != std::string_view::npos) seen.drizzle = true;
    if (comment.find(kTernSeparator) != std::string_view::npos) seen.tern = true;
    at = text.find("--", end);
  }
  counts.goose += seen.goose;
  counts.dbmate += seen.dbmate;
  counts.sql_migrate += seen.sql_migrate;
  counts.tern += seen.tern;
  counts.node_pg_migrate += seen.node_pg_migrate;
  counts.atlas += seen.atlas;
  counts.drizzle += seen.drizzle;
  counts.graphile += seen.graphile;
  counts.liquibase += IsLiquibaseHeader(text);
  counts.go_template += HasGoTemplate(text);
  counts.pg_dump += text.substr(0, 512).find("-- PostgreSQL database dump") != std::string_view::npos;
}

}  // namespace pgtidy::migrations
