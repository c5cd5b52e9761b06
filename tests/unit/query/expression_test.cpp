#include "analyzer/query/expression.h"

#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/query/analyze.h"
#include "analyzer/query/parameter.h"
#include "analyzer/query/raw_parse.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/format_type.h"

namespace pgtidy::query {
namespace {

constexpr std::string_view kSelect = "SELECT ";

// The answer to an expression in the form of the file of cases; empty if the grammar refuses it or nothing is certain.
std::string Answer(const Catalog& catalog, const std::string& expression) {
  const RawParse parse(std::string(kSelect) + expression, RawParse::Mode::kStatements);
  if (parse.failed()) return {};
  AnalysisContext context(catalog);
  std::vector<SqlType> parameters;
  MakeVariableParameterHook(context, parameters);
  try {
    const std::shared_ptr<catalog::Query> query =
        AnalyzeStatement(context, (*syntax::Items<RawStmt>(parse.tree()).begin())->stmt);
    CheckVariableParameters(*query, parameters);
    CheckParametersDetermined(parameters);
    std::string answer;
    for (const ResultColumn& column : ResultColumns(*query)) {
      if (!answer.empty()) answer += "; ";
      answer += types::FormatType(catalog, column.type) + " " + column.name;
    }
    return context.met_undetermined ? std::string() : answer;
  } catch (const SqlError& error) {
    const std::string place =
        error.location() < 0 ? "-" : std::to_string(error.location() - static_cast<int>(kSelect.size()));
    return error.sqlstate() + " @" + place + " " + error.message();
  } catch (const Undetermined&) {
    return {};
  }
}

// Calls `check(expression, answer)` for each case of the file with the answer of a version.
template <typename Check>
void ForEachCase(int version, const Check& check) {
  std::ifstream file(PGTIDY_SOURCE_DIR "/tests/unit/query/expression_cases.txt");
  ASSERT_TRUE(file);
  const std::string of_version = "  " + std::to_string(version) + " ";
  std::string expression;
  std::string answer;
  const auto finish = [&] {
    if (!expression.empty()) check(expression, answer);
  };
  for (std::string line; std::getline(file, line);) {
    const auto set_answer = [&](std::string text) { answer = text.rfind("~ ", 0) == 0 ? "" : std::move(text); };
    if (line.rfind("  = ", 0) == 0) {
      answer = line.substr(4);
    } else if (line.rfind("  ~ ", 0) == 0) {
      answer.clear();
    } else if (line.rfind(of_version, 0) == 0) {
      set_answer(line.substr(of_version.size()));
    } else if (line.rfind("  ", 0) != 0) {
      finish();
      expression = line.rfind('#', 0) == 0 ? "" : line;
    }
  }
  finish();
}

class ExpressionTest : public testing::TestWithParam<int> {};

TEST_P(ExpressionTest, SaysWhatTheServerSays) {
  const Catalog catalog(GetParam());
  int cases = 0;
  ForEachCase(GetParam(), [&](const std::string& expression, const std::string& expected) {
    const std::string answer = Answer(catalog, expression);
    // What is not certain, and what the grammar of another version reads in another way, is passed over in silence.
    if (answer.empty() || expected.empty()) return;
    EXPECT_EQ(answer, expected) << expression;
    ++cases;
  });
  EXPECT_GT(cases, 800);
}

INSTANTIATE_TEST_SUITE_P(Versions, ExpressionTest, testing::Values(14, 15, 16, 17, 18));

}  // namespace
}  // namespace pgtidy::query
