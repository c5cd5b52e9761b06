#include "clang-plugin/checks/program_schema.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "analyzer/ddl/apply/recovery.h"
#include "analyzer/ddl/describe.h"
#include "analyzer/syntax/lexer.h"
#include "analyzer/syntax/pg_nodes.h"

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

// Whether the migrations make a relation that the name finds.
bool Exists(const catalog::Catalog& catalog, const ddl::ObjectName& name) {
  return catalog.FindRelation(name.schema, name.name) != types::kInvalidOid;
}

// A relation that the migrations make, too, may be another by then; without a schema, that of any.
void MarkChanged(catalog::Catalog& catalog, const std::string& schema, const std::string& name) {
  const types::Oid in_namespace = schema.empty() ? types::kInvalidOid : catalog.FindNamespace(schema);
  std::vector<types::Oid> changed;
  for (const auto& relation : catalog.All<catalog::Relation>()) {
    const bool is_meant = schema.empty() || relation->namespace_oid == in_namespace;
    if (relation->name == name && is_meant && !relation->built_in) changed.push_back(relation->oid);
  }
  for (const types::Oid oid : changed) {
    catalog.Update<catalog::Relation>(oid, [](catalog::Relation& relation) {
      relation.undetermined = true;
      for (catalog::Column& column : relation.columns) {
        column.type = {.oid = types::kUndeterminedType};
        column.not_null = false;
        column.generated = '\0';
        column.identity = '\0';
      }
    });
  }
}

void MarkCreated(const ddl::ObjectCreated& created, catalog::Catalog& catalog) {
  // CREATE TABLE IF NOT EXISTS of what the migrations make does nothing.
  if (created.if_not_exists && !created.temporary && Exists(catalog, created.name)) return;
  // A temporary table hides those of its name in all schemas.
  const std::string schema = created.temporary ? std::string() : created.name.schema;
  for (const ObjectClass object_class :
       {ObjectClass::kRelation, ObjectClass::kType, ObjectClass::kRoutine, ObjectClass::kNamespace}) {
    catalog.MarkUndetermined(object_class, schema, created.name.name);
  }
  MarkChanged(catalog, schema, created.name.name);
}

std::string Lower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

// Whether a body of code may make or change something.
bool MayChangeSchema(std::string_view text) {
  constexpr std::array<std::string_view, 4> kWords = {"create", "alter", "execute", "import"};
  const std::string lower = Lower(text);
  return std::any_of(kWords.begin(), kWords.end(),
                     [&](std::string_view word) { return lower.find(word, 1) != std::string::npos; });
}

bool IsOneOf(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view known) { return syntax::IsKeyword(word, known); });
}

// What is no relation, type or function, and is looked for by name all the same.
std::optional<ObjectClass> ClassOfTextSearch(::ObjectType kind) {
  switch (kind) {
    case OBJECT_TSCONFIGURATION: return ObjectClass::kTextSearchConfiguration;
    case OBJECT_TSDICTIONARY: return ObjectClass::kTextSearchDictionary;
    case OBJECT_TSPARSER: return ObjectClass::kTextSearchParser;
    case OBJECT_TSTEMPLATE: return ObjectClass::kTextSearchTemplate;
    default: return std::nullopt;
  }
}

void MarkDropped(const ::DropStmt& drop, const ddl::Effects& effects, catalog::Catalog& catalog) {
  for (const auto* dropped : effects.Of<ddl::ObjectDropped>()) {
    MarkChanged(catalog, dropped->name.schema, dropped->name.name);
  }
  // What is gone leaves another function or type to be found.
  const bool is_known = drop.removeType == OBJECT_FUNCTION || drop.removeType == OBJECT_PROCEDURE ||
                        drop.removeType == OBJECT_ROUTINE || drop.removeType == OBJECT_AGGREGATE ||
                        drop.removeType == OBJECT_TYPE || drop.removeType == OBJECT_DOMAIN;
  if (is_known) ddl::MarkUndeterminedBy(catalog, reinterpret_cast<const ::Node*>(&drop));
}

// Only a unique index has a say in which statements are right, by ON CONFLICT.
bool ChangesTable(const ::IndexStmt& index, const catalog::Catalog& catalog) {
  if (!index.unique) return false;
  const bool may_exist = index.if_not_exists && index.idxname != nullptr;
  const char* schema = index.relation == nullptr ? nullptr : index.relation->schemaname;
  return !may_exist || catalog.FindRelation(schema == nullptr ? "" : schema, index.idxname) == types::kInvalidOid;
}

// Whether an ALTER TABLE does more than what no query sees.
bool ChangesTable(const ::AlterTableStmt& alter) {
  for (const ::AlterTableCmd* command : syntax::Items<::AlterTableCmd>(alter.cmds)) {
    switch (command->subtype) {
      case AT_ChangeOwner:
      case AT_ClusterOn:
      case AT_DisableRowSecurity:
      case AT_DisableRule:
      case AT_DisableTrig:
      case AT_DisableTrigAll:
      case AT_DisableTrigUser:
      case AT_DropCluster:
      case AT_EnableAlwaysTrig:
      case AT_EnableReplicaTrig:
      case AT_EnableRowSecurity:
      case AT_EnableTrig:
      case AT_EnableTrigAll:
      case AT_EnableTrigUser:
      case AT_ForceRowSecurity:
      case AT_NoForceRowSecurity:
      case AT_ReplicaIdentity:
      case AT_ResetRelOptions:
      case AT_SetAccessMethod:
      case AT_SetLogged:
      case AT_SetRelOptions:
      case AT_SetStatistics:
      case AT_SetStorage:
      case AT_SetTableSpace:
      case AT_SetUnLogged:
      case AT_ValidateConstraint: break;
      default: return true;
    }
  }
  return false;
}

// Whether an ALTER TABLE changes columns that there are.
bool ChangesColumns(const ::AlterTableStmt& alter) {
  for (const ::AlterTableCmd* command : syntax::Items<::AlterTableCmd>(alter.cmds)) {
    const ::AlterTableType type = command->subtype;
    const bool changes_column = type == AT_AlterColumnType || type == AT_DropExpression || type == AT_DropIdentity ||
                                type == AT_SetIdentity || type == AT_DropColumn;
    if (changes_column) return true;
  }
  return false;
}

// SET SCHEMA is another way to set the search path.
void MarkSet(const ::VariableSetStmt& set, catalog::Catalog& catalog) {
  if (set.name == nullptr || std::string_view(set.name) != "search_path") return;
  catalog::Session session = catalog.session();
  session.search_path_undetermined = true;
  catalog.SetSession(std::move(session));
}

void MarkReadable(const syntax::Statement& statement, std::string_view text, catalog::Catalog& catalog) {
  const std::string_view sql = text.substr(statement.range.begin, statement.range.size());
  const ::Node* tree = statement.tree;
  if (tree == nullptr) return;
  const ddl::Effects effects = ddl::Describe(statement, text);
  for (const auto* created : effects.Of<ddl::ObjectCreated>()) MarkCreated(*created, catalog);
  for (const auto* renamed : effects.Of<ddl::ObjectRenamed>()) {
    MarkCreated({.name = {.schema = renamed->from.schema, .name = renamed->to, .range = {}}}, catalog);
  }
  if (const auto* set = syntax::As<::VariableSetStmt>(tree, T_VariableSetStmt)) return MarkSet(*set, catalog);
  if (const auto* explain = syntax::As<::ExplainStmt>(tree, T_ExplainStmt)) {
    return ddl::MarkUndeterminedBy(catalog, explain->query);
  }
  const std::string_view word = FirstWord(sql);
  if (!IsOneOf(word, {"create", "alter", "do", "import", "drop"})) return;
  if (const auto* drop = syntax::As<::DropStmt>(tree, T_DropStmt)) return MarkDropped(*drop, effects, catalog);
  const auto* table = syntax::As<::CreateStmt>(tree, T_CreateStmt);
  // Judged above, with IF NOT EXISTS.
  if (table != nullptr) return;
  if (tree->type == T_DoStmt || tree->type == T_CreateFunctionStmt) {
    if (MayChangeSchema(sql)) catalog.MarkEverythingUndetermined();
    if (tree->type == T_DoStmt) return;
  }
  if (tree->type == T_CreateCastStmt) return catalog.MarkUndetermined(ObjectClass::kCast, "", "");
  if (const auto* define = syntax::As<::DefineStmt>(tree, T_DefineStmt)) {
    if (const auto object_class = ClassOfTextSearch(define->kind)) {
      catalog.MarkUndetermined(*object_class, "", std::string(syntax::StringValue(llast(define->defnames))));
    }
  }
  const auto* index = syntax::As<::IndexStmt>(tree, T_IndexStmt);
  if (index != nullptr && !ChangesTable(*index, catalog)) return;
  const auto* alter = syntax::As<::AlterTableStmt>(tree, T_AlterTableStmt);
  if (alter != nullptr && !ChangesTable(*alter)) return;
  if (alter != nullptr && ChangesColumns(*alter)) {
    const char* schema = alter->relation->schemaname;
    MarkChanged(catalog, schema == nullptr ? "" : schema, alter->relation->relname);
  }
  const auto* extension = syntax::As<::CreateExtensionStmt>(tree, T_CreateExtensionStmt);
  if (extension != nullptr && catalog.FindExtension(extension->extname) != types::kInvalidOid) return;
  ddl::MarkUndeterminedBy(catalog, tree);
}

std::string Folded(std::string_view word) {
  if (!word.starts_with('"')) return Lower(word);
  return std::string(word.substr(1, word.size() > 1 ? word.size() - 2 : 0));
}

std::string WithoutAnyText(std::string_view sql) {
  std::string without(sql);
  for (size_t at = without.find(catalog::kAnyText); at != std::string::npos; at = without.find(catalog::kAnyText, at)) {
    without.erase(at, catalog::kAnyText.size());
  }
  return without;
}

// A word of a text in which kAnyText stands for the holes.
struct Word {
  std::string_view text;
  uint32_t begin = 0;
};

// What a CREATE that does not parse makes: where its name has a hole, it may be any that fits.
void MarkUnreadableCreate(std::string_view sql, const std::vector<Word>& words, catalog::Catalog& catalog) {
  const auto is_before_kind = [](const Word& word) {
    return IsOneOf(word.text, {"or", "replace", "temp", "temporary", "unlogged", "global", "local", "materialized",
                               "recursive", "foreign"});
  };
  const auto kind = std::find_if_not(words.begin() + 1, words.end(), is_before_kind);
  if (kind == words.end()) return;
  if (kind->text.find(catalog::kAnyText) != std::string_view::npos) return catalog.MarkEverythingUndetermined();
  const bool is_named_in_queries = IsOneOf(
      kind->text, {"table", "view", "sequence", "type", "domain", "function", "procedure", "aggregate", "schema"});
  if (!is_named_in_queries) return ddl::MarkUndeterminedByText(catalog, WithoutAnyText(sql));
  const auto end = std::find_if(kind, words.end(), [](const Word& word) {
    return word.text == "(" || IsOneOf(word.text, {"as", "partition", "returns"});
  });
  const uint32_t begin = words.front().begin;
  ddl::MarkUndeterminedByText(catalog, sql.substr(0, end == words.end() ? sql.size() : end->begin - begin));
  for (auto word = kind + 1; word < end; ++word) MarkChanged(catalog, "", Folded(word->text));
  if (MayChangeSchema(sql)) catalog.MarkEverythingUndetermined();
}

void MarkUnreadableAlter(std::string_view sql, const std::vector<Word>& words, catalog::Catalog& catalog) {
  bool renames_to_any = false;
  for (size_t i = 2; i < words.size(); ++i) {
    const bool is_any = words[i].text.find(catalog::kAnyText) != std::string_view::npos;
    renames_to_any = renames_to_any || (is_any && syntax::IsKeyword(words[i - 1].text, "to") &&
                                        syntax::IsKeyword(words[i - 2].text, "rename"));
  }
  ddl::MarkUndeterminedByText(catalog, renames_to_any ? std::string(sql) : WithoutAnyText(sql));
  for (const Word& word : words) MarkChanged(catalog, "", Folded(word.text));
}

// The statements of a text that cannot be read.
void MarkUnreadable(const sites::SqlText& text, catalog::Catalog& catalog) {
  std::string with_any;
  for (const sites::TextSegment& segment : text.segments) {
    with_any += segment.kind == sites::SegmentKind::kHole
                    ? catalog::kAnyText
                    : std::string_view(text.text).substr(segment.range.begin, segment.range.size());
  }
  const std::string_view all = with_any;
  std::vector<Word> words;
  const auto end_statement = [&](uint32_t end) {
    if (words.empty()) return;
    const std::string_view sql = all.substr(words.front().begin, end - words.front().begin);
    const std::string_view first = words.front().text;
    const bool may_be_all = IsOneOf(first, {"import"}) || (IsOneOf(first, {"do"}) && MayChangeSchema(sql));
    if (may_be_all) catalog.MarkEverythingUndetermined();
    if (IsOneOf(first, {"create"})) MarkUnreadableCreate(sql, words, catalog);
    if (IsOneOf(first, {"alter"})) MarkUnreadableAlter(sql, words, catalog);
    words.clear();
  };
  syntax::Lexer lexer(all);
  for (syntax::Token token = lexer.Next(); token.kind != syntax::TokenKind::kEnd; token = lexer.Next()) {
    const std::string_view word = all.substr(token.range.begin, token.range.size());
    if (word == ";") {
      end_statement(token.range.begin);
    } else if (token.kind != syntax::TokenKind::kLineComment && token.kind != syntax::TokenKind::kBlockComment) {
      words.push_back({word, token.range.begin});
    }
  }
  end_statement(static_cast<uint32_t>(all.size()));
}

}  // namespace

void MarkMadeByProgram(const std::vector<ProgramSite>& sites, ddl::Database& database) {
  // Taking back what the last connection left open would take back the marks, too.
  database.Reconnect();
  catalog::Catalog& catalog = database.catalog();
  bool sets_search_path = false;
  for (const ProgramSite& site : sites) {
    for (const TextFacts& facts : site.texts) {
      sets_search_path = sets_search_path || Lower(facts.text->text).find("search_path") != std::string::npos;
      if (!facts.is_readable) {
        MarkUnreadable(*facts.text, catalog);
        continue;
      }
      const std::string& text = facts.server_text.text();
      syntax::StatementReader reader(text, {{0, static_cast<uint32_t>(text.size())}}, {});
      while (const syntax::Statement* statement = reader.Next()) MarkReadable(*statement, text, catalog);
    }
  }
  catalog::Session session = catalog.session();
  session.search_path_undetermined = session.search_path_undetermined || sets_search_path;
  catalog.SetSession(std::move(session));
  catalog.ForgetJournal();
}

}  // namespace pgtidy::checks
