#include "analyzer/types/input/literal.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <vector>

#include "tests/unit/types/literal_by_name.h"

namespace pgtidy::types {
namespace {

std::vector<std::string> SplitColumns(const std::string& line) {
  std::vector<std::string> columns;
  for (size_t begin = 0; begin <= line.size();) {
    const size_t end = std::min(line.find('\t', begin), line.size());
    columns.push_back(line.substr(begin, end - begin));
    begin = end + 1;
  }
  return columns;
}

struct Counts {
  int rows = 0;
  int undetermined = 0;
};

// Columns: type, typmod, literal, versions, outcome (ok or an SQLSTATE), output or message.
void Check(const std::string& line, Counts& counts) {
  const std::vector<std::string> columns = SplitColumns(line);
  ASSERT_EQ(columns.size(), 6U) << line;
  const auto typmod = static_cast<int32_t>(std::stol(columns[1]));
  const std::string literal = UnescapeColumn(columns[2]);
  std::istringstream versions(columns[3]);
  for (std::string version; std::getline(versions, version, ',');) {
    const LiteralSettings settings{.server_version = std::stoi(version)};
    const LiteralValue value = ReadLiteralOfNamedType(columns[0], literal, typmod, settings);
    ++counts.rows;
    switch (value.outcome) {
      case LiteralValue::Outcome::kUndetermined: ++counts.undetermined; break;
      case LiteralValue::Outcome::kError:
        EXPECT_EQ(value.sqlstate, columns[4]) << line;
        EXPECT_EQ(EscapeColumn(value.message), columns[5]) << line;
        break;
      case LiteralValue::Outcome::kValue:
        EXPECT_EQ("ok", columns[4]) << line;
        // `?` stands for an output that is another one on each run.
        if (value.text_is_certain && columns[5] != "?") {
          EXPECT_EQ("=" + EscapeColumn(value.text), columns[5]) << line;
        }
        break;
    }
  }
}

TEST(LiteralTest, AgreesWithServers) {
  const std::filesystem::path directory = std::filesystem::path(PGTIDY_SOURCE_DIR) / "fixtures/literals";
  Counts all;
  for (const auto& entry : std::filesystem::directory_iterator(directory)) {
    if (entry.path().extension() != ".tsv") continue;
    Counts counts;
    std::ifstream file(entry.path());
    for (std::string line; std::getline(file, line);) {
      if (!line.empty() && line[0] != '#') Check(line, counts);
    }
    all.rows += counts.rows;
    all.undetermined += counts.undetermined;
    RecordProperty(entry.path().stem().string() + "_undetermined", counts.undetermined);
    // What is left open must stay the exception, but for types that are libraries' to read.
    if (entry.path().stem() != "other") {
      EXPECT_LE(counts.undetermined * 20, counts.rows) << entry.path();
    }
  }
  EXPECT_GE(all.rows, 3000);
}

TEST(LiteralTest, SessionTimeZoneMattersOnlyToOutput) {
  const LiteralSettings berlin{.server_version = 18, .time_zone = "Europe/Berlin"};
  const LiteralValue with_zone = ReadScalarLiteral(kTimestamptzType, "2024-01-01 12:00", -1, berlin);
  EXPECT_EQ(with_zone.outcome, LiteralValue::Outcome::kValue);
  EXPECT_FALSE(with_zone.text_is_certain);
  const LiteralValue without_zone = ReadScalarLiteral(kTimestampType, "2024-01-01 12:00 CET", -1, berlin);
  EXPECT_EQ(without_zone.text, "2024-01-01 12:00:00");
  EXPECT_EQ(ReadScalarLiteral(kTimestamptzType, "2024-02-30", -1, berlin).sqlstate, "22008");
  // It may be an abbreviation of that zone.
  EXPECT_EQ(ReadScalarLiteral(kTimestamptzType, "2024-01-01 12:00 LMT", -1, berlin).outcome,
            LiteralValue::Outcome::kUndetermined);
}

TEST(LiteralTest, DateOrderMattersOnlyWhereItDecides) {
  const LiteralSettings unknown{.date_order = DateOrder::kUnknown};
  const auto read = [](std::string_view text, DateOrder order) {
    return ReadScalarLiteral(kDateType, text, -1, {.date_order = order});
  };
  EXPECT_EQ(read("25/12/2024", DateOrder::kMonthDayYear).sqlstate, "22008");
  EXPECT_EQ(read("25/12/2024", DateOrder::kDayMonthYear).text, "2024-12-25");
  EXPECT_EQ(read("24-12-25", DateOrder::kYearMonthDay).text, "2024-12-25");
  EXPECT_EQ(read("25/12/2024", DateOrder::kUnknown).outcome, LiteralValue::Outcome::kUndetermined);
  EXPECT_EQ(read("2024-12-25", DateOrder::kUnknown).text, "2024-12-25");
  EXPECT_EQ(read("2024-13-25", DateOrder::kUnknown).sqlstate, "22008");
  const LiteralValue ambiguous = read("01/02/03", DateOrder::kUnknown);
  EXPECT_EQ(ambiguous.outcome, LiteralValue::Outcome::kValue);
  EXPECT_FALSE(ambiguous.text_is_certain);
  EXPECT_EQ(ReadScalarLiteral(kTimestamptzType, "x", -1, unknown).sqlstate, "22007");
}

TEST(LiteralTest, TypesOfTheCatalogueAreUndetermined) {
  EXPECT_EQ(ReadScalarLiteral(kRegclassType, "t", -1, {}).outcome, LiteralValue::Outcome::kUndetermined);
  EXPECT_EQ(ReadScalarLiteral(kUndeterminedType, "t", -1, {}).outcome, LiteralValue::Outcome::kUndetermined);
}

TEST(LiteralTest, AnElementThatIsUndeterminedMakesTheArraySo) {
  const auto undetermined = [](std::string_view) { return LiteralValue::Undetermined(); };
  EXPECT_EQ(ReadArrayLiteral("{a}", ',', 18, undetermined).outcome, LiteralValue::Outcome::kUndetermined);
  EXPECT_EQ(ReadArrayLiteral("{NULL}", ',', 18, undetermined).text, "{NULL}");
  // The braces are known to be wrong whatever the elements are, and first of all before 17.
  EXPECT_EQ(ReadArrayLiteral("{a", ',', 15, undetermined).sqlstate, "22P02");
}

TEST(LiteralTest, DeepNestingIsUndetermined) {
  const std::string deep(100000, '[');
  EXPECT_EQ(ReadScalarLiteral(kJsonType, deep, -1, {}).outcome, LiteralValue::Outcome::kUndetermined);
}

}  // namespace
}  // namespace pgtidy::types
