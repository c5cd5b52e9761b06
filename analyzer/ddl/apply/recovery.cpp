#include "analyzer/ddl/apply/recovery.h"

#include <string>

#include "analyzer/ddl/error_subject.h"
#include "analyzer/syntax/lexer.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl {

using catalog::Relation;

namespace {

// A relation of which it is not known whether it is the one that stands in the catalogue.
void MarkRelationChanged(Catalog& catalog, std::string_view schema, std::string_view name) {
  const Oid oid = catalog.FindRelation(schema, name);
  if (oid == types::kInvalidOid || catalog.Find<Relation>(oid)->built_in) return;
  catalog.Update<Relation>(oid, [](Relation& changed) { changed.undetermined = true; });
}

void MarkSubject(Catalog& catalog, const ErrorSubject& subject) {
  if (subject.is_column) return;
  catalog.MarkUndetermined(subject.object_class, subject.schema, subject.name);
  // A table is a type too.
  if (subject.object_class != ObjectClass::kRelation) return;
  catalog.MarkUndetermined(ObjectClass::kType, subject.schema, subject.name);
  if (subject.trouble == ErrorSubject::Trouble::kDuplicate) MarkRelationChanged(catalog, subject.schema, subject.name);
}

// Only a function of which there is none by that name is missing; where others have the name, the call is at fault.
bool NamesNothing(const Catalog& catalog, const ErrorSubject& subject) {
  return subject.object_class != ObjectClass::kRoutine || catalog.RoutinesNamed(subject.schema, subject.name).empty();
}

std::string FoldedName(std::string_view token) {
  if (token.starts_with('"')) return std::string(token.substr(1, token.size() > 1 ? token.size() - 2 : 0));
  std::string folded(token);
  for (char& c : folded) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return folded;
}

}  // namespace

void MarkUndeterminedByFailure(Catalog& catalog, const ::Node* statement, const StatementError& error) {
  const std::optional<ErrorSubject> subject = SubjectOf(error);
  const ::IndexStmt* index = statement != nullptr && statement->type == T_IndexStmt
                                 ? reinterpret_cast<const ::IndexStmt*>(statement)
                                 : nullptr;
  // An index that is not unique changes nothing of its table; but a column that it misses may yet come to be.
  if (index != nullptr && !index->unique && (!subject || !subject->is_column)) {
    if (index->idxname != nullptr) catalog.MarkUndetermined(ObjectClass::kRelation, "", index->idxname);
  } else {
    MarkUndeterminedBy(catalog, statement);
  }
  if (!subject) return;
  if (subject->trouble == ErrorSubject::Trouble::kDuplicate || NamesNothing(catalog, *subject)) {
    MarkSubject(catalog, *subject);
  }
}

void MarkUndeterminedByText(Catalog& catalog, std::string_view statement) {
  syntax::Lexer lexer(statement);
  int depth = 0;
  for (syntax::Token token = lexer.Next(); token.kind != syntax::TokenKind::kEnd; token = lexer.Next()) {
    const std::string_view text = statement.substr(token.range.begin, token.range.size());
    if (token.kind == syntax::TokenKind::kPunctuation) depth += text == "(" ? 1 : text == ")" ? -1 : 0;
    const bool is_word = token.kind == syntax::TokenKind::kWord;
    if (depth > 0 || (!is_word && token.kind != syntax::TokenKind::kQuotedIdentifier)) continue;
    const std::string name = FoldedName(text);
    const auto keyword = is_word ? catalog.builtin().Keyword(name) : std::nullopt;
    if (name.empty() || (keyword && keyword->category == 'R')) continue;
    for (const ObjectClass object_class : {ObjectClass::kRelation, ObjectClass::kType, ObjectClass::kRoutine,
                                           ObjectClass::kNamespace, ObjectClass::kConstraint, ObjectClass::kTrigger}) {
      catalog.MarkUndetermined(object_class, "", name);
    }
    MarkRelationChanged(catalog, "", name);
  }
}

bool FollowsFromUndetermined(const Catalog& catalog, const StatementError& error) {
  const std::optional<ErrorSubject> subject = SubjectOf(error);
  if (!subject) return false;
  if (!subject->is_column) return catalog.MayExist(subject->object_class, subject->schema, subject->name);
  if (subject->relation.empty()) return false;
  const Oid relation = catalog.FindRelation("", subject->relation);
  return relation != types::kInvalidOid && catalog.Find<Relation>(relation)->undetermined;
}

}  // namespace pgtidy::ddl
