#include "analyzer/ddl/plpgsql/undecided.h"

#include "analyzer/ddl/apply/statements.h"
#include "analyzer/ddl/plpgsql/evaluator.h"
#include "analyzer/ddl/plpgsql/parsed_text.h"
#include "analyzer/syntax/lexer.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl::plpgsql {
namespace {

using syntax::To;

bool HasGap(std::string_view name) {
  return name.find(catalog::kAnyText) != std::string_view::npos ||
         name.find(catalog::kAnyDigit) != std::string_view::npos;
}

bool ChangesColumns(const ::AlterTableCmd& command) {
  switch (command.subtype) {
    case AT_AddColumn:
    case AT_DropColumn:
    case AT_AlterColumnType:
    case AT_AddInherit:
    case AT_DropInherit:
    case AT_AddOf:
    case AT_AddIdentity:
    case AT_DropExpression:
    case AT_ColumnDefault:
    case AT_DropNotNull:
    case AT_SetNotNull: return true;
    default: return false;
  }
}

void MarkColumns(Catalog& catalog, const ::RangeVar& name) {
  const auto mark = [&catalog](Oid oid) {
    catalog.Update<catalog::Relation>(oid, [](catalog::Relation& changed) { changed.undetermined = true; });
  };
  if (!HasGap(name.relname)) {
    const Oid oid = catalog.FindRelation(name.schemaname == nullptr ? "" : name.schemaname, name.relname);
    if (oid >= types::kFirstNormalOid) mark(oid);
    return;
  }
  for (const auto& relation : catalog.All<catalog::Relation>()) {
    if (catalog::MatchesPattern(name.relname, relation->name)) mark(relation->oid);
  }
}

void MarkAlterTable(ApplyContext& context, const ::AlterTableStmt& statement) {
  for (const ::AlterTableCmd* command : syntax::Items<::AlterTableCmd>(statement.cmds)) {
    if (ChangesColumns(*command)) {
      MarkColumns(context.catalog, *statement.relation);
    } else if (command->subtype == AT_AddConstraint) {
      const auto* constraint = syntax::As<::Constraint>(command->def, T_Constraint);
      const bool is_named = constraint != nullptr && constraint->conname != nullptr;
      context.catalog.MarkUndetermined(ObjectClass::kConstraint, "", is_named ? constraint->conname : "");
      if (is_named && constraint->contype != CONSTR_CHECK && constraint->contype != CONSTR_FOREIGN) {
        context.catalog.MarkUndetermined(ObjectClass::kRelation, "", constraint->conname);
      }
    } else if (command->subtype == AT_DropConstraint) {
      context.catalog.MarkUndetermined(ObjectClass::kConstraint, "", command->name);
    }
  }
}

// What can go without a word goes, so that its name is free; what would take others with it stays.
void TryToApply(ApplyContext& context, const ::Node* statement) {
  const Catalog::Mark mark = context.catalog.CurrentMark();
  try {
    ApplyNode(context, statement);
  } catch (const SqlError&) {
    context.catalog.UndoTo(mark);
  } catch (const Undetermined&) {
    context.catalog.UndoTo(mark);
  }
}

std::string_view FirstWord(std::string_view text) {
  syntax::Lexer lexer(text);
  while (true) {
    const syntax::Token token = lexer.Next();
    if (token.kind == syntax::TokenKind::kLineComment || token.kind == syntax::TokenKind::kBlockComment) continue;
    if (token.kind == syntax::TokenKind::kPunctuation && text[token.range.begin] == '(') continue;
    if (token.kind != syntax::TokenKind::kWord) return "";
    return text.substr(token.range.begin, token.range.size());
  }
}

}  // namespace

bool ChangesObjects(std::string_view first_word) {
  for (const std::string_view word :
       {"select",  "insert", "update", "delete", "with",    "merge",   "values",   "table",    "lock",    "truncate",
        "analyze", "vacuum", "notify", "listen", "grant",   "revoke",  "comment",  "refresh",  "copy",    "explain",
        "declare", "fetch",  "close",  "show",   "reindex", "cluster", "security", "reassign", "prepare", "perform"}) {
    if (syntax::IsKeyword(first_word, word)) return false;
  }
  return true;
}

void MarkUndecided(ApplyContext& context, const ::Node* statement) {
  switch (statement->type) {
    case T_AlterTableStmt: MarkAlterTable(context, To<::AlterTableStmt>(statement)); break;
    case T_IndexStmt: {
      const char* name = To<::IndexStmt>(statement).idxname;
      if (name != nullptr) context.catalog.MarkUndetermined(ObjectClass::kRelation, "", name);
      break;
    }
    case T_DropStmt:
      MarkUndeterminedBy(context.catalog, statement);
      if (To<::DropStmt>(statement).behavior != DROP_CASCADE) TryToApply(context, statement);
      break;
    case T_RenameStmt:
      MarkUndeterminedBy(context.catalog, statement);
      if (To<::RenameStmt>(statement).renameType != OBJECT_COLUMN) TryToApply(context, statement);
      break;
    case T_VariableSetStmt: {
      const auto& set = To<::VariableSetStmt>(statement);
      if (set.name != nullptr && std::string_view(set.name) != "search_path") break;
      catalog::Session session = context.catalog.session();
      session.search_path_undetermined = true;
      context.catalog.SetSession(std::move(session));
      break;
    }
    default: MarkUndeterminedBy(context.catalog, statement); break;
  }
}

void MarkUndecidedText(ApplyContext& context, std::string_view text_with_gaps) {
  const std::string text = NamePattern(text_with_gaps);
  const ParsedText parsed(text, ParsedText::Mode::kStatements);
  if (parsed.tree() != nullptr) {
    for (const ::RawStmt* statement : syntax::Items<::RawStmt>(parsed.tree())) MarkUndecided(context, statement->stmt);
    return;
  }
  const std::string_view word = FirstWord(text);
  if (!word.empty() && !HasGap(word) && !ChangesObjects(word)) return;
  context.catalog.MarkEverythingUndetermined();
}

}  // namespace pgtidy::ddl::plpgsql
