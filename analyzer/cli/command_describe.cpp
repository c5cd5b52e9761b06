#include <fmt/format.h>

#include <algorithm>
#include <iostream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>
#include <vector>

#include "analyzer/cli/commands.h"
#include "analyzer/cli/project.h"
#include "analyzer/cli/terminal.h"
#include "analyzer/engine/query_description.h"
#include "analyzer/engine/schema.h"
#include "analyzer/engine/schema_place.h"
#include "analyzer/support/files.h"
#include "analyzer/syntax/numbered_text.h"
#include "analyzer/syntax/splitter.h"
#include "analyzer/text/utf8.h"
#include "analyzer/types/format_type.h"

namespace pgtidy::cli {

namespace {

using Json = nlohmann::ordered_json;

struct GivenQuery {
  std::string text;
  std::vector<std::string> types;
};

support::Result<std::string> ReadQueries(const std::string& path) {
  if (path != "-") return support::ReadFile(path);
  return std::string(std::istreambuf_iterator<char>(std::cin), {});
}

support::Error BrokenLine(const std::string& path, size_t line, std::string_view what) {
  return support::UsageError(fmt::format("{}:{}: {}", path, line, what));
}

support::Result<std::vector<GivenQuery>> ReadJsonLines(const std::string& path, std::string_view text) {
  std::vector<GivenQuery> queries;
  size_t number = 0;
  while (!text.empty()) {
    ++number;
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) continue;
    const Json object = Json::parse(line, nullptr, false);
    if (!object.is_object()) return BrokenLine(path, number, "no JSON object");
    const auto query = object.find("query");
    if (query == object.end() || !query->is_string()) return BrokenLine(path, number, "no text under \"query\"");
    GivenQuery given{.text = query->get<std::string>(), .types = {}};
    if (const auto types = object.find("types"); types != object.end()) {
      if (!types->is_array()) return BrokenLine(path, number, "no array under \"types\"");
      for (const Json& type : *types) {
        if (!type.is_string() && !type.is_null()) return BrokenLine(path, number, "a type that is no text");
        given.types.push_back(type.is_null() ? "" : type.get<std::string>());
      }
    }
    queries.push_back(std::move(given));
  }
  return queries;
}

std::vector<GivenQuery> SplitQueries(const std::string& text) {
  std::vector<GivenQuery> queries;
  const text::ByteRange all{0, static_cast<uint32_t>(text.size())};
  for (const auto& statement : syntax::SplitStatements(text, all, {}).statements) {
    queries.push_back({.text = text.substr(statement.range.begin, statement.range.size()), .types = {}});
  }
  return queries;
}

support::Result<std::vector<GivenQuery>> GivenQueries(const DescribeOptions& options) {
  if (!options.sql.empty()) return std::vector<GivenQuery>{{.text = options.sql, .types = {}}};
  if (options.queries.empty()) return support::UsageError("describe needs a query: --sql TEXT or --queries FILE");
  const support::Result<std::string> text = ReadQueries(options.queries);
  if (!text) return text.error();
  const bool lines = options.queries == "-" || options.queries.ends_with(".jsonl");
  return lines ? ReadJsonLines(options.queries, *text) : SplitQueries(*text);
}

syntax::PlaceholderStyle StyleOf(std::string_view name) {
  if (name == "colon") return syntax::PlaceholderStyle::kColon;
  if (name == "at") return syntax::PlaceholderStyle::kAt;
  return name == "question" ? syntax::PlaceholderStyle::kQuestion : syntax::PlaceholderStyle::kDollar;
}

class Printer {
 public:
  Printer(const catalog::Catalog& catalog, const text::SourceMap& sources, const DescribeOptions& options)
      : catalog_(catalog), sources_(sources), options_(options) {}

  [[nodiscard]] Json ToJson(const std::string& text, const std::vector<std::string>& names,
                            const engine::QueryDescription& description) const {
    Json json;
    json["params"] = Json::array();
    for (size_t i = 0; i < description.info.parameters.size(); ++i) {
      Json parameter{{"type", TypeOf(description.info.parameters[i])}};
      if (i < names.size() && !names[i].empty()) parameter["name"] = names[i];
      AddParameterUse(description.use, static_cast<int>(i) + 1, parameter);
      json["params"].push_back(std::move(parameter));
    }
    json["columns"] = Json::array();
    for (size_t i = 0; i < description.info.columns.size(); ++i) json["columns"].push_back(Column(description, i));
    json["rows"] = RowsOf(description.cardinality);
    json["volatility"] = VolatilityOf(description.use.volatility);
    json["relations"] = Json::array();
    for (const query::RelationUse& use : description.use.relations) json["relations"].push_back(Relation(use));
    json["undetermined"] = description.undetermined;
    json["error"] = nullptr;
    if (description.error) {
      const ddl::StatementError& error = *description.error;
      json["error"] = {{"sqlstate", error.sqlstate}, {"message", error.message}};
      if (!error.detail.empty()) json["error"]["detail"] = error.detail;
      if (!error.hint.empty()) json["error"]["hint"] = error.hint;
      if (!description.near_names.empty()) {
        json["error"]["near"] = Json::array();
        for (const engine::NearName& near : description.near_names) json["error"]["near"].push_back(near.name);
      }
      if (!error.related.empty()) json["error"]["notes"] = Notes(error);
      json["error"]["position"] = nullptr;
      if (error.offset) json["error"]["position"] = text::CountCharacters(text.substr(0, *error.offset)) + 1;
    }
    return json;
  }

  [[nodiscard]] std::string ToText(const std::string& text, const std::vector<std::string>& names,
                                   const engine::QueryDescription& description) const {
    std::string out = FirstLine(text) + "\n";
    if (description.error) {
      out += ErrorText(text, *description.error) + PlacesText(*description.error);
      const bool is_renamed = !description.near_names.empty() && description.near_names.front().renamed;
      const bool is_told = description.error->hint.starts_with("Perhaps you meant") && !is_renamed;
      if (is_told || description.near_names.empty()) return out;
      std::string near;
      for (const engine::NearName& name : description.near_names) near += (near.empty() ? "" : ", ") + name.spelling;
      return out + fmt::format("  did you mean {}?\n", near);
    }
    std::vector<std::vector<std::string>> rows;
    for (size_t i = 0; i < description.info.parameters.size(); ++i) {
      const bool named = i < names.size() && !names[i].empty();
      rows.push_back({named ? names[i] : fmt::format("${}", i + 1),
                      types::FormatType(catalog_, description.info.parameters[i]), "", named ? "parameter" : ""});
    }
    for (size_t i = 0; i < description.info.columns.size(); ++i) {
      const query::ResultColumn& column = description.info.columns[i];
      const std::optional<bool> nullable = NullableOf(description, i);
      std::vector<std::string> row{column.name, types::FormatType(catalog_, column.type),
                                   !nullable   ? "unknown"
                                   : *nullable ? ""
                                               : "not null",
                                   OriginText(column)};
      if (options_.explain && i < description.nullability.size()) row.push_back(description.nullability[i].why);
      rows.push_back(std::move(row));
    }
    out += Table(rows);
    out += fmt::format("  returns {}\n", RowsInWords(description.cardinality));
    if (options_.explain) out += UseText(description.use);
    if (description.undetermined) out += "  not everything that it uses is known\n";
    return out;
  }

 private:
  static std::string FirstLine(const std::string& text) {
    constexpr size_t kWidest = 100;
    const size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string::npos) return "(empty)";
    std::string line;
    for (const char c : text.substr(begin)) {
      const bool blank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
      if (blank && (line.empty() || line.back() == ' ')) continue;
      line += blank ? ' ' : c;
    }
    while (!line.empty() && line.back() == ' ') line.pop_back();
    if (text::CountCharacters(line) <= kWidest) return line;
    size_t end = 0;
    for (size_t count = 0; count < kWidest - 3; ++count) end += text::CharacterLength(line, end);
    return line.substr(0, end) + "...";
  }

  static std::string Table(const std::vector<std::vector<std::string>>& rows) {
    std::vector<size_t> widths;
    for (const auto& row : rows) {
      widths.resize(std::max(widths.size(), row.size()));
      for (size_t i = 0; i < row.size(); ++i) {
        widths[i] = std::max(widths[i], text::CountCharacters(row[i]));
      }
    }
    std::string out;
    for (const auto& row : rows) {
      std::string line = " ";
      for (size_t i = 0; i < row.size(); ++i) {
        line += " " + row[i] + std::string(widths[i] - text::CountCharacters(row[i]), ' ');
        if (i + 1 < row.size()) line += " ";
      }
      while (line.back() == ' ') line.pop_back();
      out += line + "\n";
    }
    return out;
  }

  static std::string ErrorText(const std::string& text, const ddl::StatementError& error) {
    std::string out = fmt::format("  error: {} ({})\n", error.message, error.sqlstate);
    if (error.offset) {
      const size_t offset = std::min<size_t>(*error.offset, text.size());
      const size_t line_begin = offset == 0 ? 0 : text.rfind('\n', offset - 1) + 1;
      const std::string line = text.substr(line_begin, text.find('\n', line_begin) - line_begin);
      const size_t before = text::CountCharacters(text.substr(line_begin, offset - line_begin));
      out += fmt::format("    {}\n    {}^\n", line, std::string(before, ' '));
    }
    if (!error.detail.empty()) out += fmt::format("  detail: {}\n", error.detail);
    if (!error.hint.empty()) out += fmt::format("  hint: {}\n", error.hint);
    return out;
  }

  struct NotePlace {
    const std::string& path;
    text::LineColumn at;
  };

  // Where what the error is about was made, dropped or renamed.
  [[nodiscard]] NotePlace PlaceOf(const types::RelatedPlace& related) const {
    const text::SourceFile& file = sources_.file(static_cast<text::FileId>(related.file));
    const text::ByteRange range =
        related.range.empty() ? engine::PlaceOfNote(file.text(), related.range.begin, related.message) : related.range;
    return {.path = file.path(), .at = file.lines().Find(range.begin)};
  }

  [[nodiscard]] std::string PlacesText(const ddl::StatementError& error) const {
    std::string out;
    for (const types::RelatedPlace& related : error.related) {
      const NotePlace place = PlaceOf(related);
      out += fmt::format("  {}:{}:{}: {}\n", place.path, place.at.line, place.at.column, related.message);
    }
    return out;
  }

  [[nodiscard]] Json Notes(const ddl::StatementError& error) const {
    Json notes = Json::array();
    for (const types::RelatedPlace& related : error.related) {
      const NotePlace place = PlaceOf(related);
      notes.push_back(
          {{"path", place.path}, {"line", place.at.line}, {"column", place.at.column}, {"message", related.message}});
    }
    return notes;
  }

  [[nodiscard]] std::optional<bool> NullableOf(const engine::QueryDescription& description, size_t column) const {
    if (options_.nullability == "compat") {
      return column < description.nullability_of_sqlx.size() ? description.nullability_of_sqlx[column] : std::nullopt;
    }
    return column >= description.nullability.size() || description.nullability[column].nullable;
  }

  [[nodiscard]] Json TypeOf(const types::SqlType& type) const {
    if (!type.determined()) return nullptr;
    return types::FormatType(catalog_, type.oid);
  }

  [[nodiscard]] Json Column(const engine::QueryDescription& description, size_t index) const {
    const query::ResultColumn& column = description.info.columns[index];
    Json json{{"name", column.name}, {"type", TypeOf(column.type)}};
    json["typmod"] = column.type.typmod;
    const std::optional<bool> nullable = NullableOf(description, index);
    json["nullable"] = nullable ? Json(*nullable) : Json(nullptr);
    if (options_.explain && index < description.nullability.size()) json["why"] = description.nullability[index].why;
    json["origin"] = nullptr;
    const auto* relation = catalog_.Find<catalog::Relation>(column.origin_relation);
    if (relation != nullptr && column.origin_column != 0) {
      json["origin"] = {{"schema", catalog_.NamespaceName(relation->namespace_oid)},
                        {"relation", relation->name},
                        {"column", query::OriginColumnName(*relation, column.origin_column)}};
    }
    return json;
  }

  static std::string_view VolatilityOf(char volatility) {
    if (volatility == 'i') return "immutable";
    return volatility == 's' ? "stable" : "volatile";
  }

  // The columns that a parameter meets, and, where it is stored, whether all of them take NULL.
  void AddParameterUse(const query::QueryUse& uses, int number, Json& parameter) const {
    bool stored = false;
    bool nullable = true;
    Json columns = Json::array();
    for (const query::ParameterUse& use : uses.parameters) {
      if (use.number != number) continue;
      const auto& relation = *catalog_.Find<catalog::Relation>(use.relation);
      columns.push_back({{"schema", catalog_.NamespaceName(relation.namespace_oid)},
                         {"relation", relation.name},
                         {"column", query::OriginColumnName(relation, use.column)}});
      const catalog::Column* column = relation.ColumnAt(use.column);
      stored = stored || use.stored;
      nullable = nullable && (!use.stored || column == nullptr || !column->not_null);
    }
    if (!columns.empty()) parameter["columns"] = std::move(columns);
    if (stored) parameter["nullable"] = nullable;
  }

  [[nodiscard]] std::vector<std::string> NamesOf(const catalog::Relation& relation,
                                                 const std::set<int>& numbers) const {
    std::vector<std::string> names;
    for (const int number : numbers) {
      names.push_back(number == 0 ? "*" : query::OriginColumnName(relation, number));
    }
    return names;
  }

  [[nodiscard]] Json Relation(const query::RelationUse& use) const {
    const auto& relation = *catalog_.Find<catalog::Relation>(use.relation);
    Json json{{"schema", catalog_.NamespaceName(relation.namespace_oid)},
              {"relation", relation.name},
              {"lock", query::NameOfLock(use.lock)},
              {"reads", NamesOf(relation, use.read)},
              {"writes", NamesOf(relation, use.written)}};
    if (const auto* view = catalog_.Find<catalog::Relation>(use.view)) json["view"] = view->name;
    return json;
  }

  [[nodiscard]] std::string UseText(const query::QueryUse& uses) const {
    std::vector<std::vector<std::string>> rows;
    for (const query::RelationUse& use : uses.relations) {
      const auto& relation = *catalog_.Find<catalog::Relation>(use.relation);
      std::string columns;
      if (!use.read.empty()) columns += fmt::format("reads {}", fmt::join(NamesOf(relation, use.read), ", "));
      if (!use.written.empty()) {
        columns +=
            fmt::format("{}writes {}", columns.empty() ? "" : "; ", fmt::join(NamesOf(relation, use.written), ", "));
      }
      if (const auto* view = catalog_.Find<catalog::Relation>(use.view)) columns = "behind " + view->name;
      rows.push_back({"locks " + relation.name, std::string(query::NameOfLock(use.lock)), columns});
    }
    return Table(rows);
  }

  [[nodiscard]] std::string OriginText(const query::ResultColumn& column) const {
    const auto* relation = catalog_.Find<catalog::Relation>(column.origin_relation);
    if (relation == nullptr || column.origin_column == 0) return "";
    return relation->name + "." + query::OriginColumnName(*relation, column.origin_column);
  }

  static std::string_view RowsOf(query::Cardinality cardinality) {
    switch (cardinality) {
      case query::Cardinality::kNone: return "none";
      case query::Cardinality::kAtMostOne: return "at most one";
      case query::Cardinality::kExactlyOne: return "exactly one";
      case query::Cardinality::kMany: return "many";
    }
    return "many";
  }

  static std::string RowsInWords(query::Cardinality cardinality) {
    switch (cardinality) {
      case query::Cardinality::kNone: return "no rows";
      case query::Cardinality::kAtMostOne: return "at most one row";
      case query::Cardinality::kExactlyOne: return "exactly one row";
      case query::Cardinality::kMany: return "any number of rows";
    }
    return "any number of rows";
  }

  const catalog::Catalog& catalog_;
  const text::SourceMap& sources_;
  const DescribeOptions& options_;
};

}  // namespace

ExitStatus RunDescribe(const DescribeOptions& options) {
  const support::Result<std::vector<GivenQuery>> queries = GivenQueries(options);
  if (!queries) return Fail(queries.error());
  const support::Result<Project> project = LoadProject(options.project);
  if (!project) return Fail(project.error());
  const std::vector<int>& versions = project->config.pg_versions;
  const std::optional<engine::Schema> schema = engine::BuildSchema(
      project->sets, project->sources,
      {.server_version = *std::max_element(versions.begin(), versions.end()), .at = {}, .start = &project->start});
  const catalog::Catalog& catalog = schema->database->catalog();
  const Printer printer(catalog, project->sources, options);
  bool has_errors = false;
  std::string out;
  Json array = Json::array();
  for (const GivenQuery& query : *queries) {
    const syntax::NumberedText numbered = syntax::NumberPlaceholders(query.text, StyleOf(options.placeholders));
    engine::QueryDescription description =
        engine::DescribeQuery(catalog, numbered.text, query.types.empty() ? options.types : query.types);
    if (description.error && description.error->offset) {
      description.error->offset = numbered.OriginalOffset(*description.error->offset);
    }
    has_errors = has_errors || description.error.has_value();
    if (options.format == "text") {
      if (!out.empty()) out += "\n";
      out += printer.ToText(query.text, numbered.names, description);
    } else if (options.format == "jsonl") {
      out +=
          printer.ToJson(query.text, numbered.names, description).dump(-1, ' ', false, Json::error_handler_t::replace) +
          "\n";
    } else {
      array.push_back(printer.ToJson(query.text, numbered.names, description));
    }
  }
  if (options.format == "json") out = array.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
  if (const support::Status printed = Print(out); !printed.ok()) return Fail(printed.error());
  return has_errors ? ExitStatus::kFindings : ExitStatus::kClean;
}

}  // namespace pgtidy::cli
