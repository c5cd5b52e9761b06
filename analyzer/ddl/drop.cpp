#include "analyzer/ddl/object_kind.h"
#include "analyzer/ddl/statement_view.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl {

void DescribeDrop(const StatementView& view, const DropStmt& statement, Effects& effects) {
  const syntax::StatementTokens& tokens = view.tokens();
  const syntax::Items<Node> objects(statement.objects);
  const std::vector<text::ByteRange> ranges = tokens.DroppedObjects();
  const uint32_t concurrently_at = tokens.LeadingWords({"drop", "index"}).end;
  for (size_t i = 0; i < objects.size(); ++i) {
    const text::ByteRange range = ranges.size() == objects.size() ? ranges[i] : view.range();
    ObjectName name{.range = range};
    const Node* object = objects[i];
    if (object->type == T_List) {
      name = StatementView::NameOf(reinterpret_cast<const List*>(object), range);
    } else if (const auto* type = syntax::As<TypeName>(object, T_TypeName)) {
      name = StatementView::NameOf(type->names, range);
    } else if (const auto* routine = syntax::As<ObjectWithArgs>(object, T_ObjectWithArgs)) {
      name = StatementView::NameOf(routine->objname, range);
    } else {
      name.name = syntax::StringValue(object);
    }
    effects.all.emplace_back(ObjectDropped{.kind = KindOfObjectType(statement.removeType),
                                           .name = std::move(name),
                                           .if_exists = statement.missing_ok,
                                           .cascade = statement.behavior == DROP_CASCADE,
                                           .concurrently = statement.concurrent,
                                           .object_count = objects.size(),
                                           .concurrently_at = concurrently_at});
  }
  if (statement.concurrent) {
    effects.all.emplace_back(RefusesTransaction{.command = "DROP INDEX CONCURRENTLY",
                                                .range = tokens.LeadingWords({"drop", "index", "concurrently"}),
                                                .concurrently = true});
  }
}

}  // namespace pgtidy::ddl
