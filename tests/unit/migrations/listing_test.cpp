#include "analyzer/migrations/listing.h"

#include <gtest/gtest.h>

namespace pgtidy::migrations {
namespace {

constexpr FrameworkInfo kInfo = {.id = "tool", .name = "Tool"};

struct Sample {
  text::SourceMap sources;
  std::vector<MigrationSet> sets;
};

Sample MakeSample() {
  Sample sample;
  const text::FileId first = sample.sources.Add("m/1_\xC3\xA4.sql", "-- up\nSELECT 1;\n-- down\n");
  const text::FileId second = sample.sources.Add("m/10_b\xFF.sql", "SELECT 2;\n");
  const text::FileId ignored = sample.sources.Add("m/x.sql", "\nSELECT 3;\n");
  MigrationSet set;
  set.framework = &kInfo;
  set.root = "m";
  set.reason = "a sample";
  set.files.push_back({.file = first,
                       .path = "m/1_\xC3\xA4.sql",
                       .version = "1",
                       .normalized_version = "1",
                       .description = "\xC3\xA4",
                       .direction = Direction::kUp,
                       .sections = {{.range = {6, 16},
                                     .direction = Direction::kUp,
                                     .transaction = TransactionMode::kStatementByStatement,
                                     .transaction_directive = text::Location{first, {0, 5}}},
                                    {.range = {24, 24},
                                     .direction = Direction::kDown,
                                     .transaction = TransactionMode::kWrapped,
                                     .transaction_directive = std::nullopt}},
                       .selected = true});
  set.files.push_back({.file = second,
                       .path = "m/10_b\xFF.sql",
                       .version = "10",
                       .normalized_version = "10",
                       .description = "",
                       .direction = Direction::kRepeatable,
                       .sections = {{.range = {0, 10},
                                     .direction = Direction::kRepeatable,
                                     .transaction = TransactionMode::kUnknown,
                                     .transaction_directive = std::nullopt}},
                       .selected = false});
  set.ignored.push_back({.file = ignored,
                         .path = "m/x.sql",
                         .reason = IgnoredReason::kMarkersInvalid,
                         .explanation = "no marker",
                         .at = text::ByteRange{1, 10},
                         .selected = true});
  set.missing.push_back({"m/2_gone.sql", "named by the list"});
  sample.sets.push_back(std::move(set));
  return sample;
}

TEST(RenderMigrationTable, AlignsByCharacters) {
  const Sample sample = MakeSample();
  EXPECT_EQ(RenderMigrationTable(sample.sets, sample.sources),
            "m: Tool (a sample)\n"
            "  VERSION  DESCRIPTION  DIRECTION   TRANSACTION    SECTIONS               FILE\n"
            "  1        \xC3\xA4            up          none, wrapped  up 6..16, down 24..24  m/1_\xC3\xA4.sql\n"
            "  10       -            repeatable  unknown        whole file             m/10_b\xEF\xBF\xBD.sql (not "
            "selected)\n"
            "  not run: m/x.sql: no marker (line 2) [markers-invalid]\n"
            "  missing: m/2_gone.sql: named by the list\n");
  EXPECT_EQ(RenderMigrationTable({}, sample.sources), "");
}

TEST(RenderMigrationsJson, HoldsEverything) {
  const Sample sample = MakeSample();
  EXPECT_EQ(RenderMigrationsJson(sample.sets, sample.sources), R"({
  "sets": [
    {
      "framework": "tool",
      "name": "Tool",
      "root": "m",
      "reason": "a sample",
      "files": [
        {
          "path": "m/1_ä.sql",
          "version": "1",
          "normalized_version": "1",
          "description": "ä",
          "direction": "up",
          "transaction": "none",
          "selected": true,
          "sections": [
            {
              "begin": 6,
              "end": 16,
              "direction": "up",
              "transaction": "none",
              "directive": {
                "path": "m/1_ä.sql",
                "begin": 0,
                "end": 5
              }
            },
            {
              "begin": 24,
              "end": 24,
              "direction": "down",
              "transaction": "wrapped",
              "directive": null
            }
          ]
        },
        {
          "path": "m/10_b)"
                                                               "\xEF\xBF\xBD"
                                                               R"(.sql",
          "version": "10",
          "normalized_version": "10",
          "description": "",
          "direction": "repeatable",
          "transaction": "unknown",
          "selected": false,
          "sections": [
            {
              "begin": 0,
              "end": 10,
              "direction": "repeatable",
              "transaction": "unknown",
              "directive": null
            }
          ]
        }
      ],
      "ignored": [
        {
          "path": "m/x.sql",
          "reason": "markers-invalid",
          "explanation": "no marker",
          "at": {
            "begin": 1,
            "end": 10
          },
          "selected": true
        }
      ],
      "missing": [
        {
          "path": "m/2_gone.sql",
          "explanation": "named by the list"
        }
      ]
    }
  ]
}
)");
  EXPECT_EQ(RenderMigrationsJson({}, sample.sources), "{\n  \"sets\": []\n}\n");
}

}  // namespace
}  // namespace pgtidy::migrations
