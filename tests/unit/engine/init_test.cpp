#include "analyzer/engine/init.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "analyzer/engine/config.h"
#include "tests/unit/engine/test_rules.h"

namespace pgtidy::engine {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

Config Parse(const InitOptions& options) {
  const support::Result<InitFiles> files = MakeInitFiles(options);
  EXPECT_TRUE(files);
  const support::Result<Config> config =
      ParseConfig(files->config, "pgtidy.toml", testing::Rules(), testing::Frameworks());
  EXPECT_TRUE(config) << (config ? "" : config.error().message) << files->config;
  return config ? *config : DefaultConfig();
}

TEST(InitTest, TheConfigurationSaysWhatWasFound) {
  const Config config = Parse({.framework = "goose",
                               .migrations = {"db/migrations", "a \"b\"\\c\n\x7F \xC3\xA4"},
                               .pg_versions = {15, 16},
                               .version = "0.1.0"});
  EXPECT_EQ(config.framework, "goose");
  EXPECT_THAT(config.migrations, ElementsAre("db/migrations", "a \"b\"\\c\n\x7F \xC3\xA4"));
  EXPECT_THAT(config.pg_versions, ElementsAre(15, 16));
  EXPECT_TRUE(config.suppression.require_reason);
  EXPECT_THAT(Parse({.framework = "", .migrations = {}, .pg_versions = {14}, .version = "1"}).pg_versions,
              ElementsAre(14));
}

TEST(InitTest, WhatIsNotKnownIsLeftOpen) {
  const Config config = Parse({.framework = "", .migrations = {}, .pg_versions = {}, .version = "0.1.0"});
  EXPECT_EQ(config.framework, "");
  EXPECT_THAT(config.migrations, ElementsAre());
  EXPECT_THAT(config.pg_versions, ElementsAre(kDefaultPgVersion));
}

TEST(InitTest, ThePartsForOthersNameTheVersionAndTheHook) {
  const support::Result<InitFiles> files =
      MakeInitFiles({.framework = "", .migrations = {}, .pg_versions = {}, .version = "0.1.0"});
  EXPECT_THAT(files->pre_commit, HasSubstr("    rev: v0.1.0\n    hooks:\n      - id: pgtidy "));
  EXPECT_THAT(files->github, HasSubstr("uses: pgtidy/pgtidy@v0.1.0\n"));
  EXPECT_THAT(files->github, HasSubstr("--changed-since origin/${{ github.base_ref }}\n"));
  EXPECT_THAT(files->gitlab, HasSubstr("/v0.1.0/pgtidy_0.1.0_amd64.deb\n"));
  EXPECT_THAT(files->gitlab, HasSubstr("--format gitlab --output gl-code-quality-report.json"));
}

TEST(InitTest, NamesThatTomlCannotHold) {
  const support::Result<InitFiles> files =
      MakeInitFiles({.framework = "", .migrations = {"db\xFF"}, .pg_versions = {}, .version = "0.1.0"});
  ASSERT_FALSE(files);
  EXPECT_EQ(files.error().kind, support::ErrorKind::kUsage);
}

}  // namespace
}  // namespace pgtidy::engine
