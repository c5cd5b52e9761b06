#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "analyzer/engine/config.h"
#include "analyzer/engine/foreign_suppression.h"

namespace pgtidy::engine {
namespace {

using Json = nlohmann::ordered_json;

Json Reference(const std::string& definition) { return {{"$ref", "#/definitions/" + definition}}; }

Json ListOfStrings(std::string_view description) {
  return {{"type", "array"},
          {"description", description},
          {"items", {{"type", "string"}, {"minLength", 1}}},
          {"default", Json::array()}};
}

Json Boolean(std::string_view description, bool default_value) {
  return {{"type", "boolean"}, {"description", description}, {"default", default_value}};
}

Json OptionSchema(const OptionInfo& option) {
  Json schema = {{"description", option.description}};
  switch (option.type) {
    case OptionType::kBoolean: schema["type"] = "boolean"; break;
    case OptionType::kInteger: schema["type"] = "integer"; break;
    case OptionType::kString: schema["type"] = "string"; break;
    case OptionType::kStringList:
      schema["type"] = "array";
      schema["items"] = {{"type", "string"}, {"minLength", 1}};
      break;
  }
  schema["default"] = std::visit([](const auto& value) { return Json(value); }, DefaultValue(option));
  return schema;
}

Json SeveritySchema() {
  return {{"type", "string"},
          {"enum", {"off", "info", "warning", "error", "on", "default"}},
          {"description", "how bad a finding is; \"on\" and \"default\": as the rule says of itself"}};
}

// A severity, or a table with a severity and the options.
Json SettingSchema(std::string_view description, const Json& options) {
  Json properties = {{"severity", Reference("severity")}};
  properties.update(options);
  return {{"description", description},
          {"anyOf",
           {Reference("severity"), {{"type", "object"}, {"properties", properties}, {"additionalProperties", false}}}}};
}

Json RuleSchema(const RuleInfo& rule) {
  Json options = Json::object();
  for (const OptionInfo& option : rule.options) options[std::string(option.name)] = OptionSchema(option);
  const char* preview = rule.stability == Stability::kPreview ? " (preview)" : "";
  Json schema = SettingSchema(std::string(rule.summary) + preview, options);
  // Shown as a link by editors that use taplo.
  schema["x-taplo"] = {{"links", {{"key", HelpUri(rule)}}}};
  return schema;
}

Json PgVersionSchema() {
  const Json version = {{"type", "integer"}, {"minimum", kOldestPgVersion}, {"maximum", kNewestPgVersion}};
  return {{"description", "major versions of PostgreSQL that the migrations run on"},
          {"anyOf", {version, {{"type", "array"}, {"items", version}, {"minItems", 1}}}},
          {"default", kDefaultPgVersion}};
}

Json SuppressionSchema() {
  Json accept = ListOfStrings("tools whose suppressing comments count as well");
  accept["items"] = {{"type", "string"}, {"enum", ForeignTools()}};
  const SuppressionSettings defaults;
  return {{"type", "object"},
          {"description", "how comments that suppress findings are treated"},
          {"additionalProperties", false},
          {"properties",
           {{"require-reason", Boolean("each comment has to say why", defaults.require_reason)},
            {"report-unused", Boolean("report comments that suppress nothing", defaults.report_unused)},
            {"accept", accept}}}};
}

Json LedgerSchema() {
  const auto text = [](std::string_view description) {
    return Json{{"type", "string"}, {"description", std::string(description)}};
  };
  return {{"type", "object"},
          {"description", "where it is written which migrations are applied"},
          {"additionalProperties", false},
          {"properties",
           {{"lock", text("the lock file, relative to this file; pgtidy.lock if it is not given")},
            {"csv", text("the framework's table as a CSV file, relative to this file")},
            {"table", text("the framework's table in a database, if it is not the usual one")},
            {"base", text("the revision of git whose files count as applied; \"none\" does not ask git")}}}};
}

Json CxxApiSchema() {
  const Json name = {{"type", "string"}, {"minLength", 1}};
  const Json argument = {{"type", "integer"}, {"minimum", 0}, {"maximum", 255}};
  const auto with = [](Json schema, std::string_view description) {
    schema["description"] = description;
    return schema;
  };
  Json results = {"by-type", "none", "template-arguments", "callback"};
  for (const std::string& library : CxxResultLibraries()) results.push_back(library);
  const Json properties = {
      {"class", with(name, "the qualified class whose member it is, or its constructors without a function")},
      {"function", with(name, "its name, qualified if it is no member")},
      {"sql", with(argument, "the argument with the SQL, from 0; 0 if it is not given")},
      {"sql-member", with(name, "the member with the SQL, if the argument is a struct or a list of structs")},
      {"name-member", with(name, "the member of the struct with the name of the prepared statement")},
      {"parameters",
       {{"description", "the arguments that are the values of the statement's parameters, from 0"},
        {"anyOf",
         {Json{{"enum", {"rest", "none", "unknown"}}}, argument, Json{{"type", "array"}, {"items", argument}}}},
        {"default", "unknown"}}},
      {"result", {{"enum", results}, {"description", "what it gives back"}, {"default", "by-type"}}},
      {"placeholders", {{"enum", CxxPlaceholders()}, {"description", "the mark of parameters"}, {"default", "$"}}},
      {"several-statements", Boolean("it may be given several statements at once", false)},
      {"role", {{"enum", CxxRoles()}, {"description", "what it does with the statement"}, {"default", "execute"}}},
      {"name", with(argument, "the argument with the name of the prepared statement, from 0")},
      {"format",
       {{"enum", CxxFormats()}, {"description", "the SQL is a format for the arguments behind it, if there are any"}}}};
  return {{"type", "array"},
          {"description", "functions of your own that send SQL"},
          {"items",
           {{"type", "object"},
            {"additionalProperties", false},
            {"anyOf", {Json{{"required", Json::array({"function"})}}, Json{{"required", Json::array({"class"})}}}},
            {"properties", properties}}}};
}

Json CxxSqlSchema() {
  const Json properties = {
      {"files", ListOfStrings("glob patterns of files of SQL; each of their statements is a query of its own")},
      {"placeholders", {{"enum", CxxPlaceholders()}, {"description", "the mark of parameters"}, {"default", "$"}}}};
  return {{"type", "array"},
          {"description", "files of SQL that the program brings along"},
          {"items",
           {{"type", "object"},
            {"additionalProperties", false},
            {"required", Json::array({"files"})},
            {"properties", properties}}}};
}

Json CxxSchema() {
  const auto text = [](std::string_view description) {
    return Json{{"type", "string"}, {"description", std::string(description)}};
  };
  return {{"type", "object"},
          {"description", "what pgtidy-cxx reads"},
          {"additionalProperties", false},
          {"properties",
           {{"build", text("the folder of the build with its compile_commands.json, relative to this file")},
            {"files", ListOfStrings("glob patterns of the sources to read; none: all of the build")},
            {"query-cache", text("the folder in which SQLx keeps what a server said of queries")},
            {"api", CxxApiSchema()},
            {"sql", CxxSqlSchema()}}}};
}

Json SchemaSchema() {
  const Json file = {{"type", "string"}, {"minLength", 1}};
  return {{"type", "object"},
          {"description", "the schema that the migrations make"},
          {"additionalProperties", false},
          {"properties",
           {{"baseline",
             {{"description", "SQL files that make what is there before the first migration, relative to this file"},
              {"anyOf", {file, {{"type", "array"}, {"items", file}}}}}}}}};
}

Json ExtensionsSchema() {
  return {{"type", "object"},
          {"description", "extensions that pgtidy does not know, by name"},
          {"additionalProperties",
           {{"type", "object"},
            {"additionalProperties", false},
            {"required", Json::array({"definitions"})},
            {"properties",
             {{"definitions",
               {{"type", "string"},
                {"minLength", 1},
                {"description", "file with the SQL that CREATE EXTENSION applies, relative to this file"}}}}}}}};
}

Json OverridesSchema() {
  Json paths = ListOfStrings("glob patterns of the files, relative to the folder of this file");
  paths.erase("default");
  return {{"type", "array"},
          {"description", "rules for some files only; later ones win"},
          {"items",
           {{"type", "object"},
            {"additionalProperties", false},
            {"required", Json::array({"paths"})},
            {"properties", {{"paths", paths}, {"rules", Reference("rules")}}}}}};
}

Json Properties(const std::vector<std::string>& frameworks) {
  const Config defaults = DefaultConfig();
  return {
      {"migrations", ListOfStrings("folders and files to check; none: those that pgtidy finds")},
      {"framework",
       {{"type", "string"}, {"enum", frameworks}, {"description", "what runs the migrations; not given: find out"}}},
      {"exclude", ListOfStrings("glob patterns of files to leave out")},
      {"pg-version", PgVersionSchema()},
      {"fail-level",
       {{"type", "string"},
        {"enum", {"info", "warning", "error"}},
        {"description", "the severity from which on a finding makes the run fail"},
        {"default", diagnostics::SeverityName(defaults.fail_level)}}},
      {"preview", Boolean("turn preview rules on", defaults.preview)},
      {"baseline", {{"type", "string"}, {"description", "file of accepted findings"}}},
      {"suppression", SuppressionSchema()},
      {"ledger", LedgerSchema()},
      {"cxx", CxxSchema()},
      {"schema", SchemaSchema()},
      {"extensions", ExtensionsSchema()},
      {"rules", Reference("rules")},
      {"overrides", OverridesSchema()},
  };
}

}  // namespace

std::string ConfigSchema(const std::vector<const RuleInfo*>& known_rules, const std::vector<std::string>& frameworks) {
  Json definitions = {{"severity", SeveritySchema()}};
  Json settings = {{"all", SettingSchema("all rules", Json::object())}};
  for (const std::string& family : RuleFamilies(known_rules)) {
    settings[family] = SettingSchema("all rules of the family " + family, Json::object());
  }
  for (const RuleInfo* rule : known_rules) {
    const std::string name(rule->name());
    // A rule may be called by either name, and a bare name is unique.
    definitions["rule-" + name] = RuleSchema(*rule);
    settings[std::string(rule->id)] = Reference("rule-" + name);
    settings[name] = Reference("rule-" + name);
  }
  definitions["rules"] = {{"type", "object"},
                          {"description", "severities and options of rules, by id, bare name, family or \"all\""},
                          {"properties", settings},
                          {"additionalProperties", false}};
  const Json schema = {{"$schema", "http://json-schema.org/draft-07/schema#"},
                       {"title", "pgtidy.toml"},
                       {"description", "Configuration of pgtidy, the linter for PostgreSQL migrations"},
                       {"type", "object"},
                       {"properties", Properties(frameworks)},
                       {"additionalProperties", false},
                       {"definitions", definitions}};
  return schema.dump(2) + '\n';
}

}  // namespace pgtidy::engine
