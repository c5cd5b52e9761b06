#include "analyzer/ddl/possible_changes.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "analyzer/ddl/apply/context.h"
#include "analyzer/ddl/describe.h"
#include "analyzer/syntax/lexer.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl {

namespace {

using catalog::Catalog;
using catalog::ObjectClass;

std::string Lower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

bool IsOneOf(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view known) { return syntax::IsKeyword(word, known); });
}

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

void MarkCreated(const ObjectCreated& created, catalog::Catalog& catalog) {
  // CREATE TABLE IF NOT EXISTS of what the migrations make does nothing.
  if (created.if_not_exists && !created.temporary && Exists(catalog, created.name)) return;
  // A temporary table hides those of its name in all schemas.
  const std::string schema = created.temporary ? std::string() : created.name.schema;
  for (const ObjectClass object_class :
       {ObjectClass::kRelation, ObjectClass::kType, ObjectClass::kRoutine, ObjectClass::kNamespace}) {
    catalog.MarkUndetermined(object_class, schema, created.name.name);
  }
  MarkPossiblyChanged(catalog, schema, created.name.name);
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

void MarkDropped(const ::DropStmt& drop, const Effects& effects, catalog::Catalog& catalog) {
  for (const auto* dropped : effects.Of<ObjectDropped>()) {
    MarkPossiblyChanged(catalog, dropped->name.schema, dropped->name.name);
  }
  // What is gone leaves another function or type to be found.
  const bool is_known = drop.removeType == OBJECT_FUNCTION || drop.removeType == OBJECT_PROCEDURE ||
                        drop.removeType == OBJECT_ROUTINE || drop.removeType == OBJECT_AGGREGATE ||
                        drop.removeType == OBJECT_TYPE || drop.removeType == OBJECT_DOMAIN;
  if (is_known) MarkUndeterminedBy(catalog, reinterpret_cast<const ::Node*>(&drop));
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

}  // namespace

void MarkPossiblyChanged(Catalog& catalog, const std::string& schema, const std::string& name) {
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

bool MayChangeSchema(std::string_view text) {
  constexpr std::array<std::string_view, 4> kWords = {"create", "alter", "execute", "import"};
  const std::string lower = Lower(text);
  return std::any_of(kWords.begin(), kWords.end(),
                     [&](std::string_view word) { return lower.find(word, 1) != std::string::npos; });
}

void MarkPossibleChanges(Catalog& catalog, const syntax::Statement& statement, std::string_view text) {
  const std::string_view sql = text.substr(statement.range.begin, statement.range.size());
  const ::Node* tree = statement.tree;
  if (tree == nullptr) return;
  const Effects effects = Describe(statement, text);
  for (const auto* created : effects.Of<ObjectCreated>()) MarkCreated(*created, catalog);
  for (const auto* renamed : effects.Of<ObjectRenamed>()) {
    MarkCreated({.name = {.schema = renamed->from.schema, .name = renamed->to, .range = {}}}, catalog);
  }
  if (const auto* set = syntax::As<::VariableSetStmt>(tree, T_VariableSetStmt)) return MarkSet(*set, catalog);
  if (const auto* explain = syntax::As<::ExplainStmt>(tree, T_ExplainStmt)) {
    return MarkUndeterminedBy(catalog, explain->query);
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
    MarkPossiblyChanged(catalog, schema == nullptr ? "" : schema, alter->relation->relname);
  }
  const auto* extension = syntax::As<::CreateExtensionStmt>(tree, T_CreateExtensionStmt);
  if (extension != nullptr && catalog.FindExtension(extension->extname) != types::kInvalidOid) return;
  MarkUndeterminedBy(catalog, tree);
}

}  // namespace pgtidy::ddl
