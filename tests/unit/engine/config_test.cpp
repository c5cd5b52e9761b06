#include "analyzer/engine/config.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "tests/unit/engine/test_rules.h"

namespace pgtidy::engine {
namespace {

using diagnostics::Severity;
using ::testing::ElementsAre;
using testing::Frameworks;
using testing::kDropTable;
using testing::kIndex;
using testing::kTruncate;
using testing::kVacuum;
using testing::Rules;

Config Parse(std::string_view text, const std::string& path = "pgtidy.toml") {
  const support::Result<Config> config = ParseConfig(text, path, Rules(), Frameworks());
  EXPECT_TRUE(config) << (config ? "" : config.error().message);
  return config ? *config : DefaultConfig();
}

Severity SeverityOf(const Config& config, const RuleInfo& rule, std::string_view file = "db/a.sql") {
  return config.SettingsFor(rule, file).severity;
}

TEST(ConfigTest, ReadsAllKeys) {
  const Config config = Parse(R"(
migrations = ["db/migrations", "more"]
framework = "sqlx"
exclude = ["**/legacy/**"]
pg-version = [16, 15, 16]
fail-level = "error"
preview = true
baseline = "pgtidy-baseline.json"
[schema]
baseline = "db/schema.sql"
[extensions.one]
definitions = "one.sql"
[extensions."two-three"]
definitions = "two.sql"
[suppression]
require-reason = true
report-unused = false
accept = ["squawk", "eugene"]
[rules]
locking = "error"
[[overrides]]
paths = ["db/migrations/2019*"]
[overrides.rules]
"data-loss" = "off"
)",
                              "sub/../conf/pgtidy.toml");
  EXPECT_EQ(config.path, "sub/../conf/pgtidy.toml");
  EXPECT_EQ(config.folder, "conf");
  EXPECT_THAT(config.migrations, ElementsAre("db/migrations", "more"));
  EXPECT_EQ(config.framework, "sqlx");
  EXPECT_THAT(config.schema_baseline, ElementsAre("db/schema.sql"));
  ASSERT_EQ(config.extensions.size(), 2U);
  EXPECT_EQ(config.extensions[0].name, "one");
  EXPECT_EQ(config.extensions[1].name, "two-three");
  EXPECT_EQ(config.extensions[1].definitions, "two.sql");
  EXPECT_THAT(config.exclude, ElementsAre("**/legacy/**"));
  EXPECT_THAT(config.pg_versions, ElementsAre(15, 16));
  EXPECT_EQ(config.fail_level, Severity::kError);
  EXPECT_TRUE(config.preview);
  EXPECT_EQ(config.baseline, "pgtidy-baseline.json");
  EXPECT_TRUE(config.suppression.require_reason);
  EXPECT_FALSE(config.suppression.report_unused);
  EXPECT_THAT(config.suppression.accept, ElementsAre("squawk", "eugene"));
  ASSERT_EQ(config.rules.size(), 1U);
  EXPECT_EQ(config.rules[0].selector, "locking");
  ASSERT_EQ(config.overrides.size(), 1U);
  EXPECT_THAT(config.overrides[0].paths, ElementsAre("db/migrations/2019*"));
}

TEST(ConfigTest, ReadsFunctionsThatSendSql) {
  using Api = CxxConfig::Api;
  const CxxConfig cxx = Parse(R"(
[cxx]
build = "out"
files = ["src/**"]
query-cache = ".sqlx"
[[cxx.sql]]
files = ["src/sql/**"]
placeholders = ":"

[[cxx.sql]]
files = ["a.sql", "b.sql"]

[[cxx.api]]
class = "::db::Session"
function = "query"
parameters = "rest"
sql = 1
result = "libpqxx"
[[cxx.api]]
function = "fetch"
parameters = [2, 0]
result = "callback"
placeholders = "?"
several-statements = true
[[cxx.api]]
class = "db::Query"
parameters = 3
[[cxx.api]]
function = "db::Stream::operator<<"
parameters = "none"
)")
                            .cxx;
  EXPECT_EQ(cxx.build, "out");
  EXPECT_THAT(cxx.files, ElementsAre("src/**"));
  EXPECT_EQ(cxx.query_cache, ".sqlx");
  ASSERT_EQ(cxx.sql.size(), 2U);
  EXPECT_THAT(cxx.sql[0].files, ElementsAre("src/sql/**"));
  EXPECT_EQ(cxx.sql[0].placeholders, ":");
  EXPECT_THAT(cxx.sql[1].files, ElementsAre("a.sql", "b.sql"));
  EXPECT_EQ(cxx.sql[1].placeholders, "$");
  ASSERT_EQ(cxx.apis.size(), 4U);
  EXPECT_EQ(cxx.apis[0].class_name, "db::Session");
  EXPECT_EQ(cxx.apis[0].function, "query");
  EXPECT_EQ(cxx.apis[0].sql, 1U);
  EXPECT_EQ(cxx.apis[0].parameters_are, Api::Parameters::kRest);
  EXPECT_EQ(cxx.apis[0].first_parameter, 2U);
  EXPECT_EQ(cxx.apis[0].result, Api::Result::kLibrary);
  EXPECT_EQ(cxx.apis[0].library, "libpqxx");
  EXPECT_EQ(cxx.apis[0].placeholders, "$");
  EXPECT_EQ(cxx.apis[1].parameters_are, Api::Parameters::kList);
  EXPECT_THAT(cxx.apis[1].parameters, ElementsAre(2U, 0U));
  EXPECT_EQ(cxx.apis[1].result, Api::Result::kCallback);
  EXPECT_EQ(cxx.apis[1].placeholders, "?");
  EXPECT_TRUE(cxx.apis[1].several_statements);
  EXPECT_EQ(cxx.apis[2].function, "");
  EXPECT_EQ(cxx.apis[2].parameters_are, Api::Parameters::kRest);
  EXPECT_EQ(cxx.apis[2].first_parameter, 3U);
  EXPECT_EQ(cxx.apis[2].result, Api::Result::kByType);
  EXPECT_EQ(cxx.apis[3].parameters_are, Api::Parameters::kNone);
}

TEST(ConfigTest, SchemaBaselineMayBeAList) {
  EXPECT_THAT(Parse("schema.baseline = [\"a.sql\", \"b.sql\"]").schema_baseline, ElementsAre("a.sql", "b.sql"));
}

TEST(ConfigTest, AnEmptyFileIsTheDefault) {
  for (const std::string_view text : {"", "\n", "# nothing\r\n", "\xEF\xBB\xBF", "[rules]\n"}) {
    const Config config = Parse(text);
    EXPECT_THAT(config.pg_versions, ElementsAre(kDefaultPgVersion));
    EXPECT_EQ(config.fail_level, Severity::kWarning);
    EXPECT_FALSE(config.suppression.require_reason);
    EXPECT_TRUE(config.suppression.report_unused);
    EXPECT_THAT(config.rules, ElementsAre());
    EXPECT_EQ(config.folder, "");
  }
  EXPECT_THAT(DefaultConfig().pg_versions, ElementsAre(kDefaultPgVersion));
}

TEST(ConfigTest, LinesMayEndWithCarriageReturns) {
  EXPECT_EQ(Parse("preview = true\r\n[rules]\r\nall = \"off\"\r\n").rules.size(), 1U);
}

TEST(ConfigTest, RulesHaveTheirOwnSeverityByDefault) {
  const Config config = DefaultConfig();
  EXPECT_EQ(SeverityOf(config, kIndex), Severity::kWarning);
  EXPECT_EQ(SeverityOf(config, kVacuum), Severity::kInfo);
  EXPECT_EQ(SeverityOf(config, kDropTable), Severity::kError);
}

TEST(ConfigTest, NarrowerSettingsWinWhateverTheirOrder) {
  const Config config = Parse(R"([rules]
"vacuum-full" = "error"
locking = "info"
all = "off"
)");
  EXPECT_EQ(SeverityOf(config, kVacuum), Severity::kError);
  EXPECT_EQ(SeverityOf(config, kIndex), Severity::kInfo);
  EXPECT_EQ(SeverityOf(config, kDropTable), Severity::kOff);
}

// The two selectors of one rule sort the other way round than they stand in the file.
TEST(ConfigTest, LaterSettingsWinAmongEqualOnes) {
  EXPECT_EQ(SeverityOf(Parse("[rules]\nvacuum-full = \"error\"\n\"locking/vacuum-full\" = \"off\"\n"), kVacuum),
            Severity::kOff);
  EXPECT_EQ(SeverityOf(Parse("[rules]\n\"locking/vacuum-full\" = \"off\"\nvacuum-full = \"error\"\n"), kVacuum),
            Severity::kError);
}

TEST(ConfigTest, SubtablesCountWhereTheyStand) {
  const Config config =
      Parse("[rules.vacuum-full]\nseverity = \"off\"\n[rules]\n\"locking/vacuum-full\" = \"error\"\n");
  EXPECT_EQ(SeverityOf(config, kVacuum), Severity::kError);
}

TEST(ConfigTest, OnGivesTheRuleItsOwnSeverity) {
  const Config config = Parse("[rules]\nall = \"off\"\nlocking = \"on\"\ndata-loss = {severity = \"default\"}\n");
  EXPECT_EQ(SeverityOf(config, kVacuum), Severity::kInfo);
  EXPECT_EQ(SeverityOf(config, kIndex), Severity::kWarning);
  EXPECT_EQ(SeverityOf(config, kDropTable), Severity::kError);
}

TEST(ConfigTest, PreviewRulesWaitToBeAskedFor) {
  EXPECT_EQ(SeverityOf(DefaultConfig(), kTruncate), Severity::kOff);
  EXPECT_EQ(SeverityOf(Parse("[rules]\nall = \"error\""), kTruncate), Severity::kOff);
  EXPECT_EQ(SeverityOf(Parse("preview = true"), kTruncate), Severity::kWarning);
  EXPECT_EQ(SeverityOf(Parse("preview = true\n[rules]\nall = \"error\""), kTruncate), Severity::kError);
  EXPECT_EQ(SeverityOf(Parse("[rules]\ntruncate = \"on\""), kTruncate), Severity::kWarning);
  EXPECT_EQ(SeverityOf(Parse("[rules]\ndata-loss = \"info\""), kTruncate), Severity::kInfo);
  EXPECT_EQ(SeverityOf(Parse("[rules]\ndata-loss = \"info\"\ntruncate = \"off\""), kTruncate), Severity::kOff);
  EXPECT_EQ(SeverityOf(Parse("preview = true\n[rules]\ntruncate = \"off\""), kTruncate), Severity::kOff);
}

TEST(ConfigTest, OverridesWinOverRules) {
  const Config config = Parse(R"([rules]
"locking/vacuum-full" = "error"
[[overrides]]
paths = ["db/2019*", "db/2020*"]
[overrides.rules]
all = "off"
[[overrides]]
paths = ["db/*_late.sql"]
rules = { locking = "info" }
)");
  EXPECT_EQ(SeverityOf(config, kVacuum, "db/2021_a.sql"), Severity::kError);
  EXPECT_EQ(SeverityOf(config, kVacuum, "db/2019_a.sql"), Severity::kOff);
  EXPECT_EQ(SeverityOf(config, kVacuum, "./db/2020_a.sql"), Severity::kOff);
  EXPECT_EQ(SeverityOf(config, kVacuum, "db/2020_late.sql"), Severity::kInfo);
  EXPECT_EQ(SeverityOf(config, kVacuum, ""), Severity::kError);
  EXPECT_THAT(config.MatchingOverrides("db/2020_late.sql"), ElementsAre(0, 1));
  EXPECT_THAT(config.MatchingOverrides("x/db/2020_late.sql"), ElementsAre());
  EXPECT_EQ(config.SettingsFor(kVacuum, config.MatchingOverrides("db/2020_late.sql")).severity, Severity::kInfo);
}

TEST(ConfigTest, PathsCountFromTheFolderOfTheFile) {
  const std::string_view text = "[[overrides]]\npaths = [\"db/*\"]\nrules = { all = \"off\" }";
  const std::string present = std::filesystem::current_path().string();
  const std::string name = std::filesystem::current_path().filename().string();
  const struct {
    const char* config;
    std::string file;
    bool matches;
  } cases[] = {
      {"pgtidy.toml", "db/a.sql", true},        {"pgtidy.toml", present + "/db/a.sql", true},
      {"pgtidy.toml", "x/../db/./a.sql", true}, {"conf/pgtidy.toml", "conf/db/a.sql", true},
      {"conf/pgtidy.toml", "db/a.sql", false},  {"conf/pgtidy.toml", present + "/conf//db/a.sql", true},
      {"../pgtidy.toml", "../db/a.sql", true},  {"../pgtidy.toml", "db/a.sql", false},
  };
  for (const auto& [config, file, matches] : cases) {
    EXPECT_EQ(Parse(text, config).MatchingOverrides(file).size(), matches ? 1U : 0U) << config << ' ' << file;
  }
  EXPECT_EQ(Parse(text, present + "/pgtidy.toml").MatchingOverrides("db/a.sql").size(), 1U);
  EXPECT_EQ(Parse(text, "../pgtidy.toml").PathInFolder("db/a.sql"), name + "/db/a.sql");
  EXPECT_EQ(Parse(text, "../pgtidy.toml").PathFromFolder("db/base.json"), "../db/base.json");
  EXPECT_EQ(Parse(text, "pgtidy.toml").PathFromFolder("db/base.json"), "db/base.json");
  EXPECT_EQ(Parse(text, "/etc/pgtidy.toml").PathFromFolder("../a"), "/a");
}

TEST(ConfigTest, OptionsMergeOverTheirDefaults) {
  const Config config = Parse(R"([rules."locking/create-index-non-concurrent"]
max-rows = 7
tables = []
[[overrides]]
paths = ["late"]
rules = { create-index-non-concurrent = { strict = true, severity = "info" } }
)");
  const RuleSettings settings = config.SettingsFor(kIndex, "late/a.sql");
  EXPECT_EQ(settings.severity, Severity::kInfo);
  EXPECT_EQ(settings.options.GetInteger("max-rows"), 7);
  EXPECT_TRUE(settings.options.GetBoolean("strict"));
  EXPECT_EQ(settings.options.GetString("prefix"), "idx_");
  EXPECT_THAT(settings.options.GetStringList("tables"), ElementsAre());
  const RuleSettings defaults = DefaultConfig().SettingsFor(kIndex, "late/a.sql");
  EXPECT_EQ(defaults.options.GetInteger("max-rows"), 3);
  EXPECT_FALSE(defaults.options.GetBoolean("strict"));
  EXPECT_THAT(defaults.options.GetStringList("tables"), ElementsAre("a", "b"));
}

TEST(RuleOptionsDeathTest, UndeclaredOptionsAreOurError) {
  const RuleSettings settings = DefaultConfig().SettingsFor(kIndex, "");
  EXPECT_DEATH((void)settings.options.GetInteger("max-row"), "does not declare");
  EXPECT_DEATH((void)settings.options.GetString("max-rows"), "another type");
  const OptionInfo broken{.name = "x", .type = OptionType::kInteger, .default_value = "3x", .description = ""};
  EXPECT_DEATH((void)DefaultValue(broken), "no integer");
}

struct WrongCase {
  const char* text;
  const char* message;
};

class WrongConfigTest : public ::testing::TestWithParam<WrongCase> {};

TEST_P(WrongConfigTest, IsReportedWithItsPlace) {
  const support::Result<Config> config = ParseConfig(GetParam().text, "c/pgtidy.toml", Rules(), Frameworks());
  ASSERT_FALSE(config) << GetParam().text;
  EXPECT_EQ(config.error().kind, support::ErrorKind::kUsage);
  EXPECT_EQ(config.error().message, GetParam().message);
}

INSTANTIATE_TEST_SUITE_P(
    All, WrongConfigTest,
    ::testing::Values(
        WrongCase{"\n\nfail-levle = \"error\"",
                  "c/pgtidy.toml:3:1: unknown key 'fail-levle': did you mean 'fail-level'?"},
        WrongCase{"\r\nxyzzy = 1", "c/pgtidy.toml:2:1: unknown key 'xyzzy'"},
        // The first of several, although the other sorts before it.
        WrongCase{"zz = 1\naa = 1", "c/pgtidy.toml:1:1: unknown key 'zz'"},
        WrongCase{"framework = \"sqxl\"", "c/pgtidy.toml:1:13: unknown framework 'sqxl': did you mean 'sqlx'?"},
        WrongCase{"framework = 1", "c/pgtidy.toml:1:13: 'framework' takes a string, not an integer"},
        WrongCase{"migrations = \"db\"", "c/pgtidy.toml:1:14: 'migrations' takes a list of strings, not a string"},
        WrongCase{"exclude = [\"a\", 1]", "c/pgtidy.toml:1:17: 'exclude' takes a list of strings, not an integer"},
        WrongCase{"exclude = [\"\"]", "c/pgtidy.toml:1:12: 'exclude' holds an empty string"},
        WrongCase{"preview = \"yes\"", "c/pgtidy.toml:1:11: 'preview' takes a boolean, not a string"},
        WrongCase{"pg-version = 13",
                  "c/pgtidy.toml:1:14: unknown PostgreSQL version 13: 'pg-version' takes a version from 14 to 18, or a "
                  "list of them"},
        WrongCase{"pg-version = [16, 19]",
                  "c/pgtidy.toml:1:19: unknown PostgreSQL version 19: 'pg-version' takes a version from 14 to 18, or a "
                  "list of them"},
        WrongCase{"pg-version = []", "c/pgtidy.toml:1:14: 'pg-version' is an empty list"},
        WrongCase{
            "pg-version = 16.2",
            "c/pgtidy.toml:1:14: 'pg-version' takes a version from 14 to 18, or a list of them, not a number with "
            "a fraction"},
        WrongCase{"fail-level = \"off\"", "c/pgtidy.toml:1:14: unknown level 'off': it is one of info, warning, error"},
        WrongCase{"fail-level = \"warnign\"", "c/pgtidy.toml:1:14: unknown level 'warnign': did you mean 'warning'?"},
        WrongCase{"suppression = 1", "c/pgtidy.toml:1:15: 'suppression' takes a table, not an integer"},
        WrongCase{"[suppression]\nreqire-reason = true",
                  "c/pgtidy.toml:2:1: unknown key 'reqire-reason' in [suppression]: did you mean 'require-reason'?"},
        WrongCase{"[suppression]\naccept = [\"squak\"]",
                  "c/pgtidy.toml:2:11: unknown tool 'squak': did you mean 'squawk'?"},
        WrongCase{"[rules]\nlockin = \"off\"",
                  "c/pgtidy.toml:2:1: unknown rule or family 'lockin': did you mean 'locking'?"},
        WrongCase{"[rules]\n\"data-loss/drop-tabel\" = \"off\"",
                  "c/pgtidy.toml:2:1: unknown rule or family 'data-loss/drop-tabel': did you mean "
                  "'data-loss/drop-table'?"},
        WrongCase{"[rules]\nlocking = \"fatal\"",
                  "c/pgtidy.toml:2:11: unknown severity 'fatal': it is one of off, info, warning, error, on"},
        WrongCase{"[rules]\nlocking = 1",
                  "c/pgtidy.toml:2:11: 'locking' takes a severity or a table of options, not an integer"},
        WrongCase{"[rules]\nlocking = { max-rows = 1 }",
                  "c/pgtidy.toml:2:13: unknown key 'max-rows' for 'locking': several rules share only a severity"},
        WrongCase{
            "[rules.create-index-non-concurrent]\nmax_rows = 1",
            "c/pgtidy.toml:2:1: rule 'locking/create-index-non-concurrent' has no option 'max_rows': did you mean "
            "'max-rows'?"},
        WrongCase{"[rules.create-index-non-concurrent]\nmax-rows = \"1\"",
                  "c/pgtidy.toml:2:12: 'max-rows' takes an integer, not a string"},
        WrongCase{"[rules.create-index-non-concurrent]\nseverity = 1",
                  "c/pgtidy.toml:2:12: 'severity' takes a severity, not an integer"},
        WrongCase{"[cxx]\nquerycache = \"x\"",
                  "c/pgtidy.toml:2:1: unknown key 'querycache' in [cxx]: did you mean 'query-cache'?"},
        WrongCase{"[cxx]\nsql = {}", "c/pgtidy.toml:2:7: 'sql' takes tables, each below [[cxx.sql]], not a table"},
        WrongCase{"[[cxx.sql]]\nplaceholders = \"$\"", "c/pgtidy.toml:1:1: [[cxx.sql]] without 'files' names no file"},
        WrongCase{"[[cxx.sql]]\nfiles = [\"a.sql\"]\nplaceholders = \"%\"",
                  "c/pgtidy.toml:3:16: unknown placeholder '%': it is one of $ : @ ?"},
        WrongCase{"[cxx]\napi = {}", "c/pgtidy.toml:2:7: 'api' takes tables, each below [[cxx.api]], not a table"},
        WrongCase{"[[cxx.api]]\nsql = 1",
                  "c/pgtidy.toml:1:1: [[cxx.api]] without 'function' or 'class' describes nothing"},
        WrongCase{"[[cxx.api]]\nfuncton = \"f\"",
                  "c/pgtidy.toml:2:1: unknown key 'functon' in [[cxx.api]]: did you mean 'function'?"},
        WrongCase{"[[cxx.api]]\nfunction = \"f(int)\"",
                  "c/pgtidy.toml:2:12: 'function' takes a qualified name as in 'db::Session::query', without '('"},
        WrongCase{"[[cxx.api]]\nfunction = \"f\"\nsql = -1",
                  "c/pgtidy.toml:3:7: 'sql' takes the number of an argument, from 0, and -1 is none"},
        WrongCase{"[[cxx.api]]\nfunction = \"f\"\nparameters = \"rst\"",
                  "c/pgtidy.toml:3:14: unknown value 'rst' of 'parameters': did you mean 'rest'?"},
        WrongCase{"[[cxx.api]]\nfunction = \"f\"\nresult = \"calback\"",
                  "c/pgtidy.toml:3:10: unknown result 'calback': did you mean 'callback'?"},
        WrongCase{"[[cxx.api]]\nfunction = \"f\"\nplaceholders = \"%\"",
                  "c/pgtidy.toml:3:16: unknown placeholder '%': it is one of $ : @ ?"},
        WrongCase{"[overrides]\npaths = []",
                  "c/pgtidy.toml:1:1: 'overrides' takes tables, each below [[overrides]], not a table"},
        WrongCase{"[[overrides]]\npath = [\"a\"]",
                  "c/pgtidy.toml:2:1: unknown key 'path' in [[overrides]]: did you mean 'paths'?"},
        WrongCase{"[[overrides]]\nrules = {}", "c/pgtidy.toml:1:1: [[overrides]] without 'paths' holds for no file"},
        WrongCase{"[[overrides]]\npaths = [\"a\"]\nrule = 1",
                  "c/pgtidy.toml:3:1: unknown key 'rule' in [[overrides]]: did you mean 'rules'?"}));

TEST(ConfigTest, SyntaxErrorsHaveAPlace) {
  for (const std::string_view text : {"a = \n", "\n\n[rules\n", "a = 1\na = 2\n", "x = \"\xFF\"\n"}) {
    const support::Result<Config> config = ParseConfig(text, "pgtidy.toml", Rules(), Frameworks());
    ASSERT_FALSE(config) << text;
    EXPECT_EQ(config.error().kind, support::ErrorKind::kUsage);
    EXPECT_THAT(config.error().message, ::testing::MatchesRegex("pgtidy.toml:[0-9]+:[0-9]+: .+")) << text;
  }
}

TEST(ConfigTest, AMissingFileIsAnErrorOfTheEnvironment) {
  const support::Result<Config> config = ReadConfig("no/such/pgtidy.toml", Rules(), Frameworks());
  ASSERT_FALSE(config);
  EXPECT_EQ(config.error().kind, support::ErrorKind::kEnvironment);
  EXPECT_THAT(config.error().message, ::testing::HasSubstr("no/such/pgtidy.toml"));
}

TEST(ConfigTest, DeepNestingIsAnErrorAndNoCrash) {
  const std::string text = "a = " + std::string(100000, '[');
  EXPECT_FALSE(ParseConfig(text, "pgtidy.toml", Rules(), Frameworks()));
}

class FindConfigTest : public ::testing::Test {
 protected:
  void SetUp() override {
    std::string name = (std::filesystem::temp_directory_path() / "pgtidy-config-XXXXXX").string();
    ASSERT_NE(mkdtemp(name.data()), nullptr);
    root_ = std::filesystem::canonical(name);
    std::filesystem::create_directories(root_ / "project/db/migrations");
    std::ofstream(root_ / "project/pgtidy.toml") << "preview = true\n";
    before_ = std::filesystem::current_path();
  }
  void TearDown() override {
    std::filesystem::current_path(before_);
    std::filesystem::remove_all(root_);
  }

  std::filesystem::path root_;
  std::filesystem::path before_;
};

TEST_F(FindConfigTest, LooksUpwards) {
  std::filesystem::current_path(root_ / "project");
  EXPECT_EQ(FindConfig(""), "pgtidy.toml");
  EXPECT_EQ(FindConfig("."), "pgtidy.toml");
  EXPECT_EQ(FindConfig("db/migrations"), "pgtidy.toml");
  EXPECT_EQ(FindConfig("db/not-there/"), "pgtidy.toml");
  EXPECT_EQ(FindConfig((root_ / "project/db").string()), "pgtidy.toml");
  std::filesystem::current_path(root_ / "project/db");
  EXPECT_EQ(FindConfig(""), "../pgtidy.toml");
  EXPECT_EQ(FindConfig("migrations"), "../pgtidy.toml");
  EXPECT_EQ(FindConfig((root_ / "project/db").string()), (root_ / "project/pgtidy.toml").string());
  std::filesystem::current_path(root_);
  EXPECT_EQ(FindConfig("project/db"), "project/pgtidy.toml");
  EXPECT_EQ(ReadConfig("project/pgtidy.toml", {}, {})->folder, "project");
}

TEST_F(FindConfigTest, TakesTheNearestFileAndNoFolder) {
  std::filesystem::current_path(root_);
  std::filesystem::create_directories(root_ / "project/db/pgtidy.toml");
  EXPECT_EQ(FindConfig("project/db"), "project/pgtidy.toml");
  std::ofstream(root_ / "project/db/migrations/pgtidy.toml") << "";
  EXPECT_EQ(FindConfig("project/db/migrations"), "project/db/migrations/pgtidy.toml");
}

TEST_F(FindConfigTest, EndsAtTheRoot) {
  const std::optional<std::string> found = FindConfig(root_.string());
  EXPECT_TRUE(!found || found->find("project") == std::string::npos);
}

}  // namespace
}  // namespace pgtidy::engine
