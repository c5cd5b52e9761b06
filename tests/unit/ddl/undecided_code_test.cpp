// What code may have done of which it is not known whether it ran: nothing that depends on it is an error, and all the
// rest stays known.

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "analyzer/ddl/database.h"
#include "analyzer/syntax/statement.h"

namespace pgtidy::ddl {
namespace {

// The SQLSTATE of each statement, "" where it is accepted, "?" where neither is certain.
std::vector<std::string> Verdicts(std::string_view sql) {
  Database database(18);
  std::vector<std::string> verdicts;
  syntax::StatementReader reader(sql, {{0, static_cast<uint32_t>(sql.size())}}, {});
  while (const syntax::Statement* statement = reader.Next()) {
    const StatementOutcome outcome = database.Apply(*statement, sql, 0);
    verdicts.push_back(outcome.error ? outcome.error->sqlstate : outcome.undetermined ? "?" : "");
  }
  return verdicts;
}

using Texts = std::vector<std::string>;

TEST(UndecidedCodeTest, TableMayBeThere) {
  EXPECT_EQ(Verdicts(R"(
do $$ begin if exists (select from pg_roles where rolname = 'x') then create table maybe (a int); end if; end $$;
comment on table maybe is 'x';
comment on table never is 'x';)"),
            (Texts{"", "?", "42P01"}));
}

TEST(UndecidedCodeTest, ColumnsOfAlteredTableAreNotKnown) {
  EXPECT_EQ(Verdicts(R"(
create table t (a int);
create table u (a int);
do $$ begin if current_user = 'x' then alter table t add column b int; end if; end $$;
comment on column t.b is 'x';
comment on column u.b is 'x';)"),
            (Texts{"", "", "", "?", "42703"}));
}

TEST(UndecidedCodeTest, DroppedNameIsFree) {
  EXPECT_EQ(Verdicts(R"(
create table t (a int);
do $$ begin if current_user = 'x' then drop table t; end if; end $$;
comment on table t is 'x';
create table t (a int);)"),
            (Texts{"", "", "?", ""}));
}

TEST(UndecidedCodeTest, UnknownPartOfNameIsAnyText) {
  EXPECT_EQ(Verdicts(R"(
do $$ declare r record; begin
  for r in select id from somewhere loop execute format('create table part_%s (a int)', r.id); end loop;
exception when undefined_table then null; end $$;
create table somewhere (id int);
do $$ declare r record; begin
  for r in select id from somewhere loop execute format('create table part_%s (a int)', r.id); end loop;
end $$;
comment on table part_7 is 'x';
comment on table whole_7 is 'x';)"),
            (Texts{"", "", "", "?", "42P01"}));
}

TEST(UndecidedCodeTest, DataChangesNothing) {
  EXPECT_EQ(Verdicts(R"(
create table t (a int);
create function f() returns int language plpgsql as $$ begin update t set a = 1; return 1; end $$;
do $$ declare r record; begin
  for r in select a from t loop execute 'update t set a = ' || r.a; perform f(); end loop;
end $$;
comment on table never is 'x';)"),
            (Texts{"", "", "", "42P01"}));
}

TEST(UndecidedCodeTest, TextOfWhichNothingIsKnownMayDoAnything) {
  EXPECT_EQ(Verdicts(R"(
create table t (a text);
do $$ begin execute (select a from t); end $$;
comment on table never is 'x';)"),
            (Texts{"", "", "?"}));
}

TEST(UndecidedCodeTest, CodeAfterUndecidedReturnMayNotRun) {
  EXPECT_EQ(Verdicts(R"(
do $$ begin if current_user = 'x' then return; end if; create table maybe (a int); end $$;
comment on table maybe is 'x';
create table maybe (a int);)"),
            (Texts{"", "?", ""}));
}

}  // namespace
}  // namespace pgtidy::ddl
