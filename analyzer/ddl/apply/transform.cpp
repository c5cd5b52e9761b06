#include "analyzer/ddl/apply/transform.h"

#include <fmt/format.h>

#include "analyzer/ddl/apply/definition.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/format_type.h"

// CREATE TRANSFORM: functioncmds.c. A transform is a named object; its name is made of the type's and the language's
// numbers, by which it is found.
namespace pgtidy::ddl {

using catalog::NamedObject;
using catalog::Routine;

namespace {

std::string NameOf(Oid type, Oid language) { return fmt::format("{} {}", type, language); }

// Source: check_transform_function().
const Routine* FindTransformFunction(const Catalog& catalog, const ::ObjectWithArgs* function) {
  if (function == nullptr) return nullptr;
  const Oid oid = query::LookupFunctionWithArguments(catalog, reinterpret_cast<const ::Node*>(function), 'f', false);
  return catalog.Find<Routine>(oid);
}

void CheckTransformFunction(const Routine& routine) {
  if (routine.volatility == 'v') throw SqlError("42P17", "transform function must not be volatile");
  if (routine.kind != 'f') throw SqlError("42P17", "transform function must be a normal function");
  if (routine.returns_set) throw SqlError("42P17", "transform function must not return a set");
  if (routine.arguments.size() != 1) throw SqlError("42P17", "transform function must take one argument");
  if (routine.arguments[0] != types::kInternalType) {
    throw SqlError("42P17", "first argument of transform function must be type internal");
  }
}

}  // namespace

Oid FindTransform(const Catalog& catalog, Oid type, Oid language) {
  return catalog.FindNamed(ObjectClass::kTransform, "", NameOf(type, language));
}

void ApplyCreateTransform(ApplyContext& context, const ::CreateTransformStmt& statement) {
  Catalog& catalog = context.catalog;
  const Oid type = query::ResolveTypeName(catalog, *statement.type_name, false).oid;
  if (IsUndetermined(catalog, type)) throw Undetermined("a transform of an unknown type");
  const types::TypeKind kind = catalog.FindType(type)->kind;
  if (kind == types::TypeKind::kPseudo) {
    throw SqlError("42809", fmt::format("data type {} is a pseudo-type", query::TypeNameText(*statement.type_name)));
  }
  if (kind == types::TypeKind::kDomain) {
    throw SqlError("42809", fmt::format("data type {} is a domain", query::TypeNameText(*statement.type_name)));
  }
  const Oid language = RequireLanguage(catalog, statement.lang);
  if (const Routine* from = FindTransformFunction(catalog, statement.fromsql)) {
    if (from->result != types::kInternalType) {
      throw SqlError("42P17", "return data type of FROM SQL function must be internal");
    }
    CheckTransformFunction(*from);
  }
  if (const Routine* to = FindTransformFunction(catalog, statement.tosql)) {
    if (to->result != type) {
      throw SqlError("42P17", "return data type of TO SQL function must be the transform data type");
    }
    CheckTransformFunction(*to);
  }
  const Oid existing = FindTransform(catalog, type, language);
  if (existing != types::kInvalidOid) {
    if (statement.replace) return;
    throw SqlError("42710", fmt::format("transform for type {} language \"{}\" already exists",
                                        types::FormatType(catalog, type), statement.lang));
  }
  NamedObject transform;
  transform.oid = catalog.NewOid();
  transform.name = NameOf(type, language);
  transform.created = context.PlaceAt(-1);
  transform.object_class = ObjectClass::kTransform;
  transform.related = type;
  transform.members = {type, language};
  for (const ::ObjectWithArgs* function : {statement.fromsql, statement.tosql}) {
    const Routine* routine = FindTransformFunction(catalog, function);
    transform.members.push_back(routine == nullptr ? types::kInvalidOid : routine->oid);
  }
  const std::vector<Oid> members = transform.members;
  const ObjectAddress address{ObjectClass::kTransform, transform.oid};
  catalog.Put(std::move(transform));
  RecordNewObject(context, address, types::kInvalidOid);
  catalog.AddDependency(address, {ObjectClass::kLanguage, language}, DependencyType::kNormal);
  catalog.AddDependency(address, {ObjectClass::kType, type}, DependencyType::kNormal);
  for (const size_t function : {2, 3}) {
    if (members[function] == types::kInvalidOid) continue;
    catalog.AddDependency(address, {ObjectClass::kRoutine, members[function]}, DependencyType::kNormal);
  }
}

}  // namespace pgtidy::ddl
