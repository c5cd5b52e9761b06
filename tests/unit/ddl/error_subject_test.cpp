#include "analyzer/ddl/error_subject.h"

#include <gtest/gtest.h>

#include <string>

namespace pgtidy::ddl {
namespace {

using catalog::ObjectClass;
using Trouble = ErrorSubject::Trouble;

struct Case {
  std::string sqlstate;
  std::string message;
  ObjectClass object_class;
  std::string schema;
  std::string name;
  std::string relation = "";
  bool is_column = false;
};

TEST(ErrorSubjectTest, ReadsTheServersMessages) {
  const Case cases[] = {
      {"42P01", "relation \"a\" does not exist", ObjectClass::kRelation, "", "a"},
      {"42P01", "relation \"s.a\" does not exist", ObjectClass::kRelation, "s", "a"},
      {"42P01", "materialized view \"a b\" does not exist", ObjectClass::kRelation, "", "a b"},
      {"42704", "index \"i\" does not exist", ObjectClass::kRelation, "", "i"},
      {"42704", "type \"s.t\" does not exist", ObjectClass::kType, "s", "t"},
      {"42704", "constraint \"c\" of relation \"a\" does not exist", ObjectClass::kConstraint, "", "c", "a"},
      {"42704", "trigger \"c\" for table \"a\" does not exist", ObjectClass::kTrigger, "", "c", "a"},
      {"3F000", "schema \"s\" does not exist", ObjectClass::kNamespace, "", "s"},
      {"42883", "function f(integer, text) does not exist", ObjectClass::kRoutine, "", "f"},
      {"42883", "function s.\"F\"() does not exist", ObjectClass::kRoutine, "s", "F"},
      {"42883", "could not find a function named \"f\"", ObjectClass::kRoutine, "", "f"},
      {"42703", "column \"c\" of relation \"a\" does not exist", ObjectClass::kRelation, "", "c", "a", true},
      {"42703", "column \"c\" does not exist", ObjectClass::kRelation, "", "c", "", true},
      {"42703", "column a.c does not exist", ObjectClass::kRelation, "", "c", "a", true},
      {"42703", "column \"c\" named in key does not exist", ObjectClass::kRelation, "", "c", "", true},
      {"42P07", "relation \"a\" already exists in schema \"s\"", ObjectClass::kRelation, "s", "a"},
      {"42723", "function \"f\" already exists with same argument types", ObjectClass::kRoutine, "", "f"},
  };
  for (const Case& expected : cases) {
    SCOPED_TRACE(expected.message);
    const auto subject = SubjectOf({.sqlstate = expected.sqlstate, .message = expected.message});
    ASSERT_TRUE(subject.has_value());
    EXPECT_EQ(subject->object_class, expected.object_class);
    EXPECT_EQ(subject->schema, expected.schema);
    EXPECT_EQ(subject->name, expected.name);
    EXPECT_EQ(subject->relation, expected.relation);
    EXPECT_EQ(subject->is_column, expected.is_column);
    const bool exists = expected.message.find("already") != std::string::npos;
    EXPECT_EQ(subject->trouble, exists ? Trouble::kDuplicate : Trouble::kMissing);
  }
}

TEST(ErrorSubjectTest, OtherErrorsHaveNone) {
  EXPECT_FALSE(SubjectOf({.sqlstate = "42883", .message = "operator does not exist: text + integer"}));
  EXPECT_FALSE(SubjectOf({.sqlstate = "42P01", .message = "missing FROM-clause entry for table \"a\""}));
  EXPECT_FALSE(SubjectOf({.sqlstate = "42704", .message = "there is no primary key for referenced table \"a\""}));
  EXPECT_FALSE(
      SubjectOf({.sqlstate = "42804", .message = "column \"a\" is of type integer but expression is of type text"}));
}

}  // namespace
}  // namespace pgtidy::ddl
