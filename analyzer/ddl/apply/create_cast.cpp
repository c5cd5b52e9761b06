#include <fmt/format.h>

#include "analyzer/ddl/apply/definition.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/coercion.h"
#include "analyzer/types/format_type.h"

// CREATE CAST: CreateCast() of functioncmds.c.
namespace pgtidy::ddl {

using catalog::Routine;
using types::Type;
using types::TypeKind;

namespace {

SqlError Invalid(std::string message) { return {"42P17", std::move(message)}; }

// Returns the function and, in `argument_count`, how many arguments it takes.
Oid FindCastFunction(const Catalog& catalog, const ::ObjectWithArgs& name, Oid source, Oid target,
                     size_t& argument_count) {
  const Oid oid = query::LookupFunctionWithArguments(catalog, reinterpret_cast<const ::Node*>(&name), 'f', false);
  const auto* routine = catalog.Find<Routine>(oid);
  if (routine == nullptr) throw Undetermined("a cast function that is not known");
  const std::vector<Oid>& arguments = routine->arguments;
  argument_count = arguments.size();
  if (arguments.empty() || arguments.size() > 3) throw Invalid("cast function must take one to three arguments");
  if (!IsUndetermined(catalog, arguments[0]) && !types::IsBinaryCoercible(catalog, source, arguments[0])) {
    throw Invalid("argument of cast function must match or be binary-coercible from source data type");
  }
  if (arguments.size() > 1 && arguments[1] != types::kInt4Type) {
    throw Invalid("second argument of cast function must be type integer");
  }
  if (arguments.size() > 2 && arguments[2] != types::kBoolType) {
    throw Invalid("third argument of cast function must be type boolean");
  }
  if (!IsUndetermined(catalog, routine->result) && !types::IsBinaryCoercible(catalog, routine->result, target)) {
    throw Invalid("return data type of cast function must match or be binary-coercible to target data type");
  }
  if (routine->kind != 'f') throw Invalid("cast function must be a normal function");
  if (routine->returns_set) throw Invalid("cast function must not return a set");
  return oid;
}

void CheckBinaryCompatible(const Catalog& catalog, const Type& source, const Type& target) {
  constexpr int kFirstVersionThatRefusesRanges = 17;
  if (source.length != target.length || source.by_value != target.by_value || source.alignment != target.alignment) {
    throw Invalid("source and target data types are not physically compatible");
  }
  const auto either = [&](TypeKind kind) { return source.kind == kind || target.kind == kind; };
  if (either(TypeKind::kComposite)) throw Invalid("composite data types are not binary-compatible");
  if (types::ElementType(catalog, source.oid) != types::kInvalidOid ||
      types::ElementType(catalog, target.oid) != types::kInvalidOid) {
    throw Invalid("array data types are not binary-compatible");
  }
  if (catalog.server_version() >= kFirstVersionThatRefusesRanges &&
      (either(TypeKind::kRange) || either(TypeKind::kMultirange))) {
    throw Invalid("range data types are not binary-compatible");
  }
  if (either(TypeKind::kEnum)) throw Invalid("enum data types are not binary-compatible");
  if (either(TypeKind::kDomain)) throw Invalid("domain data types must not be marked binary-compatible");
}

Oid ReadType(ApplyContext& context, const ::TypeName& name) {
  const Oid type = query::ResolveTypeName(context.catalog, name, false).oid;
  if (IsUndetermined(context.catalog, type)) throw Undetermined("a cast of an unknown type");
  return type;
}

void RefusePseudoType(const Type& type, const ::TypeName& name, std::string_view role) {
  if (type.kind != TypeKind::kPseudo) return;
  throw SqlError("42809", fmt::format("{} data type {} is a pseudo-type", role, query::TypeNameText(name)));
}

}  // namespace

void ApplyCreateCast(ApplyContext& context, const ::CreateCastStmt& statement) {
  Catalog& catalog = context.catalog;
  const Oid source = ReadType(context, *statement.sourcetype);
  const Oid target = ReadType(context, *statement.targettype);
  RefusePseudoType(*catalog.FindType(source), *statement.sourcetype, "source");
  RefusePseudoType(*catalog.FindType(target), *statement.targettype, "target");
  if (catalog.FindType(source)->kind == TypeKind::kDomain) {
    context.notices.emplace_back("cast will be ignored because the source data type is a domain");
  } else if (catalog.FindType(target)->kind == TypeKind::kDomain) {
    context.notices.emplace_back("cast will be ignored because the target data type is a domain");
  }
  catalog::CastObject cast;
  cast.cast.source = source;
  cast.cast.target = target;
  cast.cast.context = statement.context == COERCION_IMPLICIT     ? types::CoercionContext::kImplicit
                      : statement.context == COERCION_ASSIGNMENT ? types::CoercionContext::kAssignment
                                                                 : types::CoercionContext::kExplicit;
  size_t argument_count = 0;
  if (statement.func != nullptr) {
    cast.cast.method = types::CastMethod::kFunction;
    cast.cast.function = FindCastFunction(catalog, *statement.func, source, target, argument_count);
  } else if (statement.inout) {
    cast.cast.method = types::CastMethod::kInOut;
  } else {
    cast.cast.method = types::CastMethod::kBinary;
    CheckBinaryCompatible(catalog, *catalog.FindType(source), *catalog.FindType(target));
  }
  if (source == target && argument_count < 2) throw Invalid("source data type and target data type are the same");
  if (catalog.FindCast(source, target)) {
    ThrowUnlessUndetermined(
        catalog, ObjectClass::kCast, "", "",
        SqlError("42710", fmt::format("cast from type {} to type {} already exists", types::FormatType(catalog, source),
                                      types::FormatType(catalog, target))));
  }
  cast.oid = catalog.NewOid();
  cast.cast.oid = cast.oid;
  cast.created = context.PlaceAt(-1);
  const ObjectAddress address{ObjectClass::kCast, cast.oid};
  const Oid function = cast.cast.function;
  catalog.Put(std::move(cast));
  RecordNewObject(context, address, types::kInvalidOid);
  catalog.AddDependency(address, {ObjectClass::kType, source}, DependencyType::kNormal);
  catalog.AddDependency(address, {ObjectClass::kType, target}, DependencyType::kNormal);
  catalog.AddDependency(address, {ObjectClass::kRoutine, function}, DependencyType::kNormal);
}

}  // namespace pgtidy::ddl
