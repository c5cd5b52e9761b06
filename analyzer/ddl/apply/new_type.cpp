#include "analyzer/ddl/apply/new_type.h"

#include <fmt/format.h>

#include "analyzer/ddl/apply/definition.h"
#include "analyzer/ddl/apply/related.h"
#include "analyzer/ddl/apply/statements.h"

namespace pgtidy::ddl {

Oid MakeRoomForType(ApplyContext& context, const CreationName& name) {
  const Catalog& catalog = context.catalog;
  const Oid existing = catalog.FindTypeIn(name.namespace_oid, name.name);
  if (existing == types::kInvalidOid) return types::kInvalidOid;
  if (!catalog.FindType(existing)->defined) return existing;
  if (MoveArrayTypeName(context, existing, name.name, name.namespace_oid)) return types::kInvalidOid;
  ThrowUnlessUndetermined(catalog, ObjectClass::kType, name.namespace_oid, name.name,
                          SqlError("42710", fmt::format("type \"{}\" already exists", name.name))
                              .Related(RelatedAt(catalog.Find<catalog::TypeObject>(existing)->created,
                                                 fmt::format("\"{}\" is made here", name.name))));
}

Oid MakeShellType(ApplyContext& context, const CreationName& name, int location) {
  catalog::TypeObject shell;
  shell.oid = context.catalog.NewOid();
  shell.name = name.name;
  shell.created = context.PlaceAt(location);
  shell.type.oid = shell.oid;
  shell.type.name = name.name;
  shell.type.namespace_oid = name.namespace_oid;
  shell.type.kind = types::TypeKind::kPseudo;
  shell.type.category = static_cast<char>(types::TypeCategory::kPseudo);
  shell.type.defined = false;
  shell.type.length = 4;
  shell.type.by_value = true;
  shell.type.storage = 'p';
  const Oid oid = shell.oid;
  context.catalog.Put(std::move(shell));
  RecordNewObject(context, {ObjectClass::kType, oid}, name.namespace_oid);
  return oid;
}

}  // namespace pgtidy::ddl
