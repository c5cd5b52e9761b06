#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "analyzer/engine/config.h"
#include "analyzer/engine/foreign_suppression.h"
#include "analyzer/support/files.h"
#include "analyzer/support/subprocess.h"
#include "tests/unit/engine/doc_blocks.h"
#include "tests/unit/engine/test_rules.h"

namespace pgtidy::engine {
namespace {

using testing::DocBlocks;
using testing::Frameworks;
using testing::Rules;

nlohmann::json Schema() { return nlohmann::json::parse(ConfigSchema(Rules(), Frameworks()), nullptr, false); }

TEST(ConfigSchemaTest, HoldsAllRulesByAllTheirNames) {
  const nlohmann::json schema = Schema();
  ASSERT_FALSE(schema.is_discarded());
  EXPECT_EQ(schema["$schema"], "http://json-schema.org/draft-07/schema#");
  EXPECT_EQ(schema["additionalProperties"], false);
  const nlohmann::json& rules = schema["definitions"]["rules"];
  EXPECT_EQ(rules["additionalProperties"], false);
  std::vector<std::string> selectors = RuleSelectors(Rules());
  selectors.emplace_back("all");
  for (const std::string& selector : selectors) EXPECT_TRUE(rules["properties"].contains(selector)) << selector;
  EXPECT_EQ(rules["properties"].size(), selectors.size());
  EXPECT_EQ(schema["properties"]["framework"]["enum"], Frameworks());
  EXPECT_EQ(schema["properties"]["suppression"]["properties"]["accept"]["items"]["enum"], ForeignTools());
}

TEST(ConfigSchemaTest, HoldsOptionsWithTypeAndDefault) {
  const nlohmann::json schema = Schema();
  const nlohmann::json& table = schema["definitions"]["rule-create-index-non-concurrent"]["anyOf"][1];
  EXPECT_EQ(table["additionalProperties"], false);
  const nlohmann::json& options = table["properties"];
  EXPECT_EQ(options["max-rows"],
            (nlohmann::json{{"type", "integer"}, {"default", 3}, {"description", "rows that are few"}}));
  EXPECT_EQ(options["strict"]["default"], false);
  EXPECT_EQ(options["prefix"]["default"], "idx_");
  EXPECT_EQ(options["tables"]["default"], (nlohmann::json{"a", "b"}));
  EXPECT_EQ(options["tables"]["items"]["type"], "string");
  EXPECT_TRUE(options.contains("severity"));
}

// A key that the schema knows and the reader does not would be an unknown key; the other way round the example of the
// documentation, which holds all keys, does not fit the schema.
TEST(ConfigSchemaTest, AllItsKeysAreRead) {
  const nlohmann::json schema = Schema();
  const auto expect_known = [](const std::string& text) {
    const support::Result<Config> config = ParseConfig(text, "pgtidy.toml", Rules(), Frameworks());
    ASSERT_FALSE(config) << text;
    EXPECT_EQ(config.error().message.find("unknown key"), std::string::npos) << config.error().message;
  };
  for (const auto& [key, value] : schema["properties"].items()) expect_known(key + " = 1979-05-27");
  for (const auto& [key, value] : schema["properties"]["suppression"]["properties"].items()) {
    expect_known("[suppression]\n" + key + " = 1979-05-27");
  }
  for (const auto& [key, value] : schema["properties"]["cxx"]["properties"].items()) {
    expect_known("[cxx]\n" + key + " = 1979-05-27");
  }
  for (const auto& [key, value] : schema["properties"]["cxx"]["properties"]["api"]["items"]["properties"].items()) {
    expect_known("[[cxx.api]]\n" + key + " = 1979-05-27");
  }
  for (const auto& [key, value] : schema["properties"]["overrides"]["items"]["properties"].items()) {
    expect_known("[[overrides]]\n" + key + " = 1979-05-27");
  }
}

TEST(ConfigDocumentationTest, ExamplesAreRead) {
  const std::vector<std::string> examples = DocBlocks("configuration.md", "toml");
  ASSERT_GE(examples.size(), 2U);
  for (const std::string& example : examples) {
    const support::Result<Config> config = ParseConfig(example, "pgtidy.toml", Rules(), Frameworks());
    EXPECT_TRUE(config) << config.error().message << '\n' << example;
  }
}

TEST(ConfigDocumentationTest, TheFullExampleHoldsAllKeysAndFitsTheSchema) {
  const std::string example = DocBlocks("configuration.md", "toml").at(0);
  const nlohmann::json schema = Schema();
  for (const auto& [key, value] : schema["properties"].items()) {
    EXPECT_NE(example.find(key), std::string::npos) << key << " is not in the example";
  }

  std::string folder = (std::filesystem::temp_directory_path() / "pgtidy-schema-XXXXXX").string();
  ASSERT_NE(mkdtemp(folder.data()), nullptr);
  std::ofstream(folder + "/schema.json") << schema.dump();
  std::ofstream(folder + "/good.toml") << example;
  std::ofstream(folder + "/bad.toml") << "[rules]\n\"locking/vacuum-ful\" = \"error\"\n";
  constexpr const char* kScript = R"py(
import json, sys
try:
    import jsonschema, tomllib
except ImportError:
    sys.exit(77)
schema = json.load(open("schema.json"))
jsonschema.Draft7Validator.check_schema(schema)
validator = jsonschema.Draft7Validator(schema)
for name, wanted in ("good.toml", 0), ("bad.toml", 1):
    errors = list(validator.iter_errors(tomllib.load(open(name, "rb"))))
    if len(errors) != wanted:
        sys.exit(f"{name}: {errors}")
)py";
  const support::Result<support::ProcessOutput> output = support::RunProgram({"python3", "-c", kScript}, folder);
  std::filesystem::remove_all(folder);
  if (!output || output->exit_status == 77) GTEST_SKIP() << "python3 with jsonschema and tomllib is not installed";
  EXPECT_EQ(output->exit_status, 0) << output->err;
}

}  // namespace
}  // namespace pgtidy::engine
