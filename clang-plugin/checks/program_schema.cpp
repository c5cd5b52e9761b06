#include "clang-plugin/checks/program_schema.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

#include "analyzer/ddl/apply/recovery.h"
#include "analyzer/syntax/lexer.h"
#include "analyzer/syntax/splitter.h"

namespace pgtidy::checks {

namespace {

using catalog::ObjectClass;

std::string_view FirstWord(std::string_view text) {
  syntax::Lexer lexer(text);
  syntax::Token token = lexer.Next();
  while (token.kind == syntax::TokenKind::kLineComment || token.kind == syntax::TokenKind::kBlockComment) {
    token = lexer.Next();
  }
  return text.substr(token.range.begin, token.range.size());
}

bool Exists(const catalog::Catalog& catalog, const std::string& relation) {
  const auto all = catalog.All<catalog::Relation>();
  return std::any_of(all.begin(), all.end(), [&](const auto& one) { return one->name == relation; });
}

void MarkCreated(const ddl::ObjectCreated& created, catalog::Catalog& catalog) {
  // CREATE TABLE IF NOT EXISTS of what the migrations make does nothing.
  if (created.if_not_exists && Exists(catalog, created.name.name)) return;
  const std::string schema = created.temporary ? std::string() : created.name.schema;
  for (const ObjectClass object_class :
       {ObjectClass::kRelation, ObjectClass::kType, ObjectClass::kRoutine, ObjectClass::kNamespace}) {
    catalog.MarkUndetermined(object_class, schema, created.name.name);
  }
}

}  // namespace

void MarkMadeByProgram(const std::vector<ProgramSite>& sites, ddl::Database& database) {
  catalog::Catalog& catalog = database.catalog();
  bool sets_search_path = false;
  for (const ProgramSite& site : sites) {
    for (const TextFacts& facts : site.texts) {
      const std::string& text = facts.text->text;
      sets_search_path = sets_search_path || text.find("search_path") != std::string::npos;
      if (!facts.is_readable) {
        const std::string_view word = FirstWord(text);
        if (syntax::IsKeyword(word, "create") || syntax::IsKeyword(word, "alter")) {
          ddl::MarkUndeterminedByText(catalog, text);
        }
        continue;
      }
      for (const StatementFacts& statement : facts.statements) {
        for (const auto* created : statement.effects.Of<ddl::ObjectCreated>()) MarkCreated(*created, catalog);
        for (const auto* renamed : statement.effects.Of<ddl::ObjectRenamed>()) {
          MarkCreated({.name = {.schema = renamed->from.schema, .name = renamed->to, .range = {}}}, catalog);
        }
        const std::string_view sql =
            std::string_view(facts.server_text.text()).substr(statement.range.begin, statement.range.size());
        if (syntax::IsKeyword(FirstWord(sql), "alter")) ddl::MarkUndeterminedByText(catalog, sql);
      }
    }
  }
  database.Reconnect();
  catalog::Session session = catalog.session();
  session.search_path_undetermined = session.search_path_undetermined || sets_search_path;
  catalog.SetSession(std::move(session));
  catalog.ForgetJournal();
}

}  // namespace pgtidy::checks
