// Cases of fixtures/checks: a schema, a source, its sites, and what is said of them. In a case,
//   === title      begins it, and `# part` begins a part: schema, source, sites, cache, config, expect
//   sites          holds one object a line, as docs/cxx-sites.md describes them, with texts in the place of places: the
//                  first piece of the source that is the text (`text#2`: the second); `texts` are lists of pieces:
//                  a text that stands in the source, {"spelled": text, "at": piece}, {"hole": piece, ...}, {"open":
//                  true}
// PGTIDY_UPDATE=1 writes what is said into the files.
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "analyzer/syntax/statement.h"
#include "analyzer/text/edit.h"
#include "clang-plugin/checks/check_sites.h"
#include "clang-plugin/checks/registry.h"
#include "rules/registry.h"

namespace pgtidy::checks {
namespace {

using Json = nlohmann::ordered_json;

struct Case {
  std::string title;
  std::map<std::string, std::string> parts;
};

std::vector<const engine::Rule*> BuildRules() {
  std::vector<const engine::Rule*> rules = rules::AllRules();
  for (const engine::Rule* check : AllChecks()) {
    if (std::find(rules.begin(), rules.end(), check) == rules.end()) rules.push_back(check);
  }
  return rules;
}

std::string ReadAll(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

std::vector<Case> ReadCases(const std::string& text) {
  std::vector<Case> cases;
  std::string* part = nullptr;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("=== ")) {
      cases.push_back({.title = line.substr(4), .parts = {}});
      part = nullptr;
    } else if (line.starts_with("# ") && !cases.empty()) {
      part = &cases.back().parts[line.substr(2)];
    } else if (part != nullptr) {
      *part += line + "\n";
    }
  }
  return cases;
}

std::string Write(const std::vector<Case>& cases) {
  std::string text;
  for (const Case& each : cases) {
    text += fmt::format("{}=== {}\n", text.empty() ? "" : "\n", each.title);
    for (const char* name : {"schema", "config", "cache", "source", "sites", "expect"}) {
      const auto part = each.parts.find(name);
      if (part == each.parts.end()) continue;
      std::string body = part->second;
      while (body.ends_with("\n\n")) body.pop_back();
      if (body == "\n") body.clear();
      text += fmt::format("# {}\n{}", name, body);
    }
  }
  return text;
}

// Makes the lines of ToJsonLines() of the short form.
class Expander {
 public:
  Expander(const std::string& source, std::string path) : source_(source), path_(std::move(path)) {}

  std::string Lines(const std::string& sites) {
    std::string lines;
    std::istringstream stream(sites);
    for (std::string line; std::getline(stream, line);) {
      if (line.empty()) continue;
      Json json = Json::parse(line);
      lines += (json.contains("parameter_name") ? Candidate(std::move(json)) : Site(std::move(json))).dump() + "\n";
    }
    return lines + Json{{"kind", "unit"}, {"main_file", path_}, {"files", {path_}}}.dump() + "\n";
  }

 private:
  Json Place(const Json& json) {
    auto piece = json.get<std::string>();
    size_t count = 1;
    if (const size_t mark = piece.rfind('#'); mark != std::string::npos && mark + 2 == piece.size()) {
      count = static_cast<size_t>(piece.back() - '0');
      piece.resize(mark);
    }
    size_t at = source_.find(piece);
    for (; count > 1 && at != std::string::npos; --count) at = source_.find(piece, at + 1);
    EXPECT_NE(at, std::string::npos) << "not in the source: " << piece;
    return Json::array({0, at, at + piece.size()});
  }

  void SetPlace(Json& object, const char* key) {
    if (object.contains(key) && object[key].is_string()) object[key] = Place(object[key]);
  }

  Json Text(const Json& pieces) {
    Json text{{"text", ""}, {"segments", Json::array()}};
    std::string bytes;
    for (const Json& piece : pieces) {
      const size_t begin = bytes.size();
      if (piece.is_object() && piece.contains("hole")) {
        Json hole{{"kind", "hole"}, {"at", begin}, {"place", Place(piece["hole"])}, {"expression", piece["hole"]}};
        for (const char* flag : {"is_number", "is_escaped"}) {
          if (piece.contains(flag)) hole[flag] = piece[flag];
        }
        text["segments"].push_back(hole);
      } else if (piece.is_object() && piece.contains("open")) {
        text["has_open_end"] = true;
      } else {
        const bool is_spelled = piece.is_object();
        bytes += (is_spelled ? piece["spelled"] : piece).get<std::string>();
        text["segments"].push_back({{"kind", is_spelled ? "spelled" : "verbatim"},
                                    {"range", {begin, bytes.size()}},
                                    {"place", Place(is_spelled ? piece["at"] : piece)}});
      }
    }
    text["text"] = bytes;
    return text;
  }

  Json Site(Json json) {
    json["kind"] = "site";
    json["files"] = {path_};
    for (const auto& [key, value] : std::map<std::string, Json>{{"function", "f"},
                                                                {"role", "execute"},
                                                                {"placeholders", "dollar"},
                                                                {"texts", Json::array()},
                                                                {"result", {{"state", "unknown"}}}}) {
      if (!json.contains(key)) json[key] = value;
    }
    for (const char* key : {"call", "text_place", "name_place"}) SetPlace(json, key);
    for (Json& text : json["texts"]) text = Text(text);
    if (json.contains("arguments")) {
      for (Json& argument : json["arguments"]) {
        SetPlace(argument, "place");
        if (argument["type"].is_string()) argument["type"] = Type(argument["type"]);
      }
    }
    SetPlace(json["result"], "columns_place");
    if (!json["result"].contains("state")) json["result"]["state"] = "followed";
    if (json["result"].contains("reads")) {
      for (Json& read : json["result"]["reads"]) {
        SetPlace(read, "place");
        if (!read.contains("type")) read["type"] = "unknown";
        if (read["type"].is_string()) read["type"] = Type(read["type"]);
      }
    }
    return json;
  }

  Json Candidate(Json json) {
    json["kind"] = "wrapper-candidate";
    json["files"] = {path_};
    SetPlace(json, "place");
    return json;
  }

  static Json Type(const std::string& name) {
    if (name == "int") return {{"kind", "integer"}, {"name", "int"}, {"bits", 32}, {"signed", true}};
    if (name == "long") return {{"kind", "integer"}, {"name", "long"}, {"bits", 64}, {"signed", true}};
    if (name == "bool") return {{"kind", "boolean"}, {"name", "bool"}};
    if (name == "string") return {{"kind", "string"}, {"name", "std::string"}};
    if (name == "char*") return {{"kind", "char-pointer"}, {"name", "const char *"}};
    if (name == "optional int") {
      return {{"kind", "optional"}, {"name", "std::optional<int>"}, {"elements", Json::array({Type("int")})}};
    }
    return {{"kind", name}};
  }

  const std::string& source_;
  std::string path_;
};

engine::Schema MakeSchema(const std::string& sql, text::SourceMap& sources) {
  engine::Schema schema;
  schema.database = std::make_unique<ddl::Database>(18);
  const text::FileId file = sources.Add("schema.sql", sql);
  const std::string_view text = sources.file(file).text();
  syntax::StatementReader reader(text, {{0, static_cast<uint32_t>(text.size())}}, {});
  while (const syntax::Statement* statement = reader.Next()) {
    ddl::StatementOutcome outcome = schema.database->Apply(*statement, text, static_cast<int>(file));
    EXPECT_FALSE(outcome.error) << outcome.error->message;
  }
  return schema;
}

std::string PlaceText(const text::SourceMap& sources, text::Location location) {
  const text::SourceFile& file = sources.file(location.file);
  const text::LineColumn at = file.lines().Find(location.range.begin);
  const std::string name = std::filesystem::path(file.path()).filename().string();
  return fmt::format("{}{}:{} '{}'", name == "case.cpp" ? "" : name + ":", at.line, at.column,
                     std::string(file.Slice(location.range)).substr(0, 40));
}

std::string Render(const std::vector<diagnostics::Diagnostic>& diagnostics, const text::SourceMap& sources) {
  std::string out;
  for (const diagnostics::Diagnostic& each : diagnostics) {
    out += fmt::format("{} {} {}: {}{}\n", PlaceText(sources, each.location), diagnostics::SeverityName(each.severity),
                       each.rule, each.message, each.sqlstate.empty() ? "" : " [" + each.sqlstate + "]");
    if (each.suppression != diagnostics::SuppressionKind::kNone)
      out += fmt::format("  suppressed: {}\n", each.justification);
    for (const diagnostics::Note& note : each.notes) {
      out += fmt::format("  note{}: {}\n", note.location ? " " + PlaceText(sources, *note.location) : "", note.message);
    }
    for (const std::string& help : each.help) out += fmt::format("  help: {}\n", help);
    for (const diagnostics::Fix& fix : each.fixes) {
      out += fmt::format("  fix: {}\n", fix.title);
      for (const text::TextEdit& edit : fix.edits) {
        out += fmt::format("    {} => '{}'\n", PlaceText(sources, {edit.file, edit.range}), edit.replacement);
      }
    }
  }
  return out;
}

std::string Part(const Case& each, const std::string& name) {
  const auto part = each.parts.find(name);
  return part == each.parts.end() ? std::string() : part->second;
}

std::string CheckCase(const Case& each, const std::filesystem::path& folder) {
  const std::string source = Part(each, "source");
  const std::string path = (folder / "case.cpp").string();
  std::ofstream(path, std::ios::binary) << source;
  const std::string lines = Expander(source, path).Lines(Part(each, "sites"));
  const auto extractions = sites::ReadJsonLines(lines, each.title);
  if (!extractions) return "error: " + extractions.error().message + "\n";
  // What is written reads as what was there.
  std::string again;
  for (const sites::Extraction& extraction : *extractions) again += sites::ToJsonLines(extraction);
  const auto reread = sites::ReadJsonLines(again, each.title);
  EXPECT_TRUE(reread) << reread.error().message;
  if (reread) {
    EXPECT_EQ(sites::ToJsonLines(reread->front()), again);
  }

  text::SourceMap sources;
  std::optional<engine::Schema> schema;
  if (each.parts.contains("schema")) schema = MakeSchema(Part(each, "schema"), sources);
  std::optional<cache::QueryCache> query_cache;
  if (each.parts.contains("cache")) {
    std::map<std::string, cache::CachedQuery, std::less<>> queries;
    std::istringstream entries(Part(each, "cache"));
    for (std::string line; std::getline(entries, line);) {
      auto entry = cache::ParseCachedQuery(line, "query.json");
      EXPECT_TRUE(entry) << entry.error().message;
      if (entry) queries.emplace(entry->query, *entry);
    }
    query_cache.emplace(std::move(queries));
  }
  const std::vector<const engine::Rule*> rules = BuildRules();
  const auto config = engine::ParseConfig(Part(each, "config"), "pgtidy.toml", engine::InfosOf(rules), {});
  EXPECT_TRUE(config) << config.error().message;
  const SiteCheckResult result =
      CheckSites(*extractions, sources, rules, *config,
                 {.schema = schema ? &*schema : nullptr, .query_cache = query_cache ? &*query_cache : nullptr});
  return Render(result.diagnostics, sources);
}

TEST(Checks, SayWhatTheFixturesSay) {
  const auto folder = std::filesystem::temp_directory_path() / fmt::format("pgtidy_checks_{}", ::getpid());
  std::filesystem::create_directories(folder);
  size_t count = 0;
  for (const auto& entry :
       std::filesystem::directory_iterator(std::filesystem::path(PGTIDY_SOURCE_DIR) / "fixtures/checks")) {
    const std::string text = ReadAll(entry.path());
    std::vector<Case> cases = ReadCases(text);
    for (Case& each : cases) {
      SCOPED_TRACE(entry.path().filename().string() + ": " + each.title);
      const std::string said = CheckCase(each, folder);
      ++count;
      if (std::getenv("PGTIDY_UPDATE") == nullptr) {
        std::string expected = Part(each, "expect");
        while (expected.ends_with("\n\n") || expected == "\n") expected.pop_back();
        EXPECT_EQ(said, expected);
      }
      each.parts["expect"] = said;
    }
    if (std::getenv("PGTIDY_UPDATE") != nullptr) std::ofstream(entry.path(), std::ios::binary) << Write(cases);
  }
  EXPECT_GT(count, 0U);
  std::filesystem::remove_all(folder);
}

}  // namespace
}  // namespace pgtidy::checks
