#include <gtest/gtest.h>

#include "analyzer/ddl/plpgsql/block.h"

namespace pgtidy::ddl::plpgsql {
namespace {

using Kind = Statement::Kind;

std::vector<Kind> KindsOf(const StatementList& statements) {
  std::vector<Kind> kinds;
  for (const auto& statement : statements) kinds.push_back(statement->kind);
  return kinds;
}

TEST(BlockParserTest, ReadsDeclarations) {
  const auto block = ParseBlock(R"(
#variable_conflict use_column
DECLARE
  a int := 1;
  b constant text NOT NULL DEFAULT 'x;y';
  c record;
  d CURSOR (k int) FOR SELECT * FROM t WHERE a = k;
  e ALIAS FOR $2;
  "F" numeric(10, 2) = 1 + 2;
BEGIN
END;)");
  ASSERT_TRUE(block);
  ASSERT_EQ(block->declarations.size(), 6U);
  EXPECT_EQ(block->declarations[0].default_value->text, "1");
  EXPECT_EQ(block->declarations[1].type, "text");
  EXPECT_EQ(block->declarations[1].default_value->text, "'x;y'");
  EXPECT_EQ(block->declarations[3].cursor_query->text, "SELECT * FROM t WHERE a = k");
  EXPECT_EQ(block->declarations[4].alias_of_parameter, 2);
  EXPECT_EQ(block->declarations[5].name, "F");
  EXPECT_EQ(block->declarations[5].type, "numeric(10, 2)");
}

TEST(BlockParserTest, ReadsControlStructures) {
  const auto block = ParseBlock(R"(BEGIN
  IF CASE WHEN a THEN b ELSE c END THEN NULL; ELSIF x THEN PERFORM f(); ELSE RAISE; END IF;
  CASE x WHEN 1, 2 THEN NULL; ELSE NULL; END CASE;
  <<outer>> LOOP EXIT outer WHEN done; CONTINUE; END LOOP outer;
  WHILE i < 10 LOOP i := i + 1; END LOOP;
  FOR i IN REVERSE 10..1 BY 2 LOOP NULL; END LOOP;
  FOR r IN SELECT a, b FROM t LOOP NULL; END LOOP;
  FOR r IN EXECUTE 'SELECT 1' USING 1, 2 LOOP NULL; END LOOP;
  FOREACH x IN ARRAY ARRAY['a', 'b'] LOOP NULL; END LOOP;
  DECLARE z int; BEGIN NULL; END;
END)");
  ASSERT_TRUE(block);
  EXPECT_EQ(KindsOf(block->body),
            (std::vector<Kind>{Kind::kIf, Kind::kCase, Kind::kLoop, Kind::kWhile, Kind::kForInteger, Kind::kForQuery,
                               Kind::kForDynamic, Kind::kForEach, Kind::kBlock}));
  const Statement& branching = *block->body[0];
  ASSERT_EQ(branching.branches.size(), 2U);
  EXPECT_EQ(branching.branches[0].condition.text, "CASE WHEN a THEN b ELSE c END");
  EXPECT_TRUE(branching.has_otherwise);
  EXPECT_EQ(block->body[1]->branches[0].condition.text, "1, 2");
  EXPECT_EQ(block->body[2]->label, "outer");
  EXPECT_TRUE(block->body[4]->reverse);
  EXPECT_EQ(block->body[4]->upper->text, "1");
  EXPECT_EQ(block->body[4]->step->text, "2");
  EXPECT_EQ(block->body[6]->arguments.size(), 2U);
}

TEST(BlockParserTest, TakesIntoOutOfQueries) {
  const auto block = ParseBlock(R"(BEGIN
  SELECT a, b INTO STRICT x, r.y FROM t;
  INSERT INTO t (a) VALUES (1) RETURNING a INTO x;
  INSERT INTO t SELECT 1;
  CREATE TABLE u AS SELECT 1 AS a;
  EXECUTE 'select 1' INTO x USING 1;
  GET STACKED DIAGNOSTICS x = MESSAGE_TEXT;
END)");
  ASSERT_TRUE(block);
  EXPECT_EQ(block->body[0]->targets, (std::vector<std::string>{"x", "r.y"}));
  EXPECT_EQ(block->body[0]->expression.text.find("INTO"), std::string::npos);
  EXPECT_NE(block->body[0]->expression.text.find("FROM t"), std::string::npos);
  EXPECT_EQ(block->body[1]->targets, (std::vector<std::string>{"x"}));
  EXPECT_NE(block->body[1]->expression.text.find("INSERT INTO t"), std::string::npos);
  EXPECT_TRUE(block->body[2]->targets.empty());
  EXPECT_TRUE(block->body[3]->targets.empty());
  EXPECT_EQ(block->body[4]->targets, (std::vector<std::string>{"x"}));
  EXPECT_EQ(block->body[5]->kind, Kind::kGetDiagnostics);
}

TEST(BlockParserTest, ReadsHandlersAndRaise) {
  const auto block = ParseBlock(R"(BEGIN
  RAISE EXCEPTION 'a % b', 1 USING ERRCODE = 'unique_violation', HINT = 'h';
  RAISE division_by_zero;
  RAISE SQLSTATE '22012';
EXCEPTION
  WHEN duplicate_object OR SQLSTATE '42P07' THEN NULL;
  WHEN OTHERS THEN RAISE;
END)");
  ASSERT_TRUE(block);
  EXPECT_EQ(block->body[0]->message, "a % b");
  EXPECT_EQ(block->body[0]->arguments.size(), 1U);
  EXPECT_EQ(block->body[0]->options.size(), 2U);
  ASSERT_EQ(block->handlers.size(), 2U);
  EXPECT_EQ(block->handlers[0].conditions, (std::vector<std::string>{"duplicate_object", "42P07"}));
  EXPECT_EQ(block->handlers[1].conditions, (std::vector<std::string>{"others"}));
}

TEST(BlockParserTest, RefusesWhatIsNoBlock) {
  for (const char* text : {"", "SELECT 1", "BEGIN", "BEGIN IF a THEN END", "BEGIN a := 1 END", "BEGIN NULL; END; x"}) {
    EXPECT_FALSE(ParseBlock(text)) << text;
  }
}

}  // namespace
}  // namespace pgtidy::ddl::plpgsql
