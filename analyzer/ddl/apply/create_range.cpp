#include <fmt/format.h>

#include "analyzer/ddl/apply/definition.h"
#include "analyzer/ddl/apply/new_type.h"
#include "analyzer/ddl/apply/routine.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/coercion.h"
#include "analyzer/types/format_type.h"

// CREATE TYPE AS RANGE: DefineRange() of typecmds.c, RangeCreate().
namespace pgtidy::ddl {

using catalog::Routine;
using catalog::TypeObject;

namespace {

// The parameters of the statement. Names are null where they were not given.
struct RangeDefinition {
  Oid subtype = types::kInvalidOid;
  std::unique_ptr<OptionName> operator_class;
  std::unique_ptr<OptionName> collation;
  std::unique_ptr<OptionName> canonical;
  std::unique_ptr<OptionName> subtype_diff;
  std::optional<CreationName> multirange;
};

void TakeName(std::unique_ptr<OptionName>& slot, const ::DefElem& option) {
  if (slot != nullptr) ThrowConflictingOption(option);
  slot = std::make_unique<OptionName>(option);
}

RangeDefinition ReadDefinition(ApplyContext& context, const ::List* parameters) {
  const Catalog& catalog = context.catalog;
  RangeDefinition definition;
  for (const ::DefElem* option : syntax::Items<::DefElem>(parameters)) {
    const std::string_view name = option->defname;
    if (name == "subtype") {
      if (definition.subtype != types::kInvalidOid) ThrowConflictingOption(*option);
      definition.subtype = OptionType(catalog, *option).oid;
    } else if (name == "subtype_opclass") {
      TakeName(definition.operator_class, *option);
    } else if (name == "collation") {
      TakeName(definition.collation, *option);
    } else if (name == "canonical") {
      TakeName(definition.canonical, *option);
    } else if (name == "subtype_diff") {
      TakeName(definition.subtype_diff, *option);
    } else if (name == "multirange_type_name") {
      if (definition.multirange) ThrowConflictingOption(*option);
      definition.multirange = CreationNameOf(context, OptionName(*option).list());
    } else {
      throw SqlError("42601", fmt::format("type attribute \"{}\" not recognized", name));
    }
  }
  return definition;
}

void CheckSubtype(const Catalog& catalog, Oid subtype) {
  if (subtype == types::kInvalidOid) throw SqlError("42601", "type attribute \"subtype\" is required");
  if (IsUndetermined(catalog, subtype)) throw Undetermined("a range over an unknown type");
  if (catalog.FindType(subtype)->kind == types::TypeKind::kPseudo) {
    throw SqlError("42804", fmt::format("range subtype cannot be {}", types::FormatType(catalog, subtype)));
  }
}

// Source: findRangeSubOpclass().
Oid FindOperatorClass(const Catalog& catalog, const RangeDefinition& definition) {
  if (definition.operator_class == nullptr) {
    const Oid oid = catalog.DefaultOperatorClass(definition.subtype, types::kBtreeAccessMethod);
    if (oid != types::kInvalidOid) return oid;
    if (catalog.everything_undetermined()) throw Undetermined("an operator class that may exist");
    throw SqlError("42704", fmt::format("data type {} has no default operator class for access method \"btree\"",
                                        types::FormatType(catalog, definition.subtype)))
        .Hint(
            "You must specify an operator class for the range type or define a default operator class for the "
            "subtype.");
  }
  const ::List* names = definition.operator_class->list();
  const Oid oid = RequireOperatorClass(catalog, types::kBtreeAccessMethod, "btree", names);
  const auto* operator_class = catalog.Find<catalog::OperatorClass>(oid);
  if (operator_class != nullptr && !types::IsBinaryCoercible(catalog, definition.subtype, operator_class->input_type)) {
    throw SqlError("42804", fmt::format("operator class \"{}\" does not accept data type {}",
                                        query::NameListText(names), types::FormatType(catalog, definition.subtype)));
  }
  return oid;
}

Oid FindCollation(const Catalog& catalog, const RangeDefinition& definition) {
  const Oid own = catalog.FindType(definition.subtype)->collation;
  if (definition.collation == nullptr) return own;
  if (own == types::kInvalidOid) {
    throw SqlError("42809", "range collation specified but subtype does not support collation");
  }
  return WithoutPositions([&] { return query::ResolveCollation(catalog, definition.collation->list(), -1); });
}

// Source: findRangeCanonicalFunction().
Oid FindCanonicalFunction(const Catalog& catalog, const ::List* names, Oid range) {
  if (range == types::kInvalidOid) {
    throw SqlError("42P17", "cannot specify a canonical function without a pre-created shell type")
        .Hint(
            "Create the type as a shell type, then create its canonicalization function, then do a full CREATE "
            "TYPE.");
  }
  const std::vector<Oid> arguments = {range};
  const Oid oid = query::LookupFunctionName(catalog, names, &arguments, false);
  const auto* routine = catalog.Find<Routine>(oid);
  if (routine == nullptr) return oid;
  const std::string signature = query::FunctionSignature(catalog, query::NameListText(names), arguments);
  if (routine->result != range) {
    throw SqlError("42P17", fmt::format("range canonical function {} must return range type", signature));
  }
  if (routine->volatility != 'i') {
    throw SqlError("42P17", fmt::format("range canonical function {} must be immutable", signature));
  }
  return oid;
}

// Source: findRangeSubtypeDiffFunction().
Oid FindSubtypeDiffFunction(const Catalog& catalog, const ::List* names, Oid subtype) {
  const std::vector<Oid> arguments = {subtype, subtype};
  const Oid oid = query::LookupFunctionName(catalog, names, &arguments, false);
  const auto* routine = catalog.Find<Routine>(oid);
  if (routine == nullptr) return oid;
  const std::string signature = query::FunctionSignature(catalog, query::NameListText(names), arguments);
  if (routine->result != types::kFloat8Type) {
    throw SqlError("42P17", fmt::format("range subtype diff function {} must return type double precision", signature));
  }
  if (routine->volatility != 'i') {
    throw SqlError("42P17", fmt::format("range subtype diff function {} must be immutable", signature));
  }
  return oid;
}

// `int4range` gives `int4multirange`, all others end in _multirange. Source: makeMultirangeTypeName().
CreationName ChooseMultirangeName(const Catalog& catalog, const CreationName& range) {
  constexpr std::string_view kSuffix = "multirange";
  CreationName name{.namespace_oid = range.namespace_oid, .name = {}};
  const size_t found = range.name.find("range");
  name.name = found == std::string::npos
                  ? MakeObjectName(range.name, "", kSuffix)
                  : TruncateIdentifier(range.name.substr(0, found) + "multi" + range.name.substr(found));
  if (catalog.FindTypeIn(name.namespace_oid, name.name) != types::kInvalidOid) {
    ThrowUnlessUndetermined(
        catalog, ObjectClass::kType, name.namespace_oid, name.name,
        SqlError("42710", fmt::format("type \"{}\" already exists", name.name))
            .Detail(fmt::format("Failed while creating a multirange type for type \"{}\".", range.name))
            .Hint("You can manually specify a multirange type name using the \"multirange_type_name\" attribute."));
  }
  return name;
}

TypeObject NewType(ApplyContext& context, const CreationName& name, types::TypeKind kind, Oid subtype) {
  TypeObject type;
  type.name = name.name;
  type.created = context.PlaceAt(-1);
  type.type.namespace_oid = name.namespace_oid;
  type.type.kind = kind;
  type.type.category = static_cast<char>(types::TypeCategory::kRange);
  type.type.alignment = context.catalog.FindType(subtype)->alignment == 'd' ? 'd' : 'i';
  type.type.range_subtype = subtype;
  return type;
}

// A constructor is a part of the type.
Oid MakeConstructor(ApplyContext& context, const CreationName& name, std::vector<Oid> arguments, Oid result,
                    bool of_multirange) {
  const size_t count = arguments.size();
  const std::string body = of_multirange ? fmt::format("multirange_constructor{}", count == 0 ? 0 : 1)
                                         : fmt::format("range_constructor{}", count);
  Routine routine;
  routine.name = name.name;
  routine.namespace_oid = name.namespace_oid;
  routine.created = context.PlaceAt(-1);
  routine.language = types::kInternalLanguage;
  routine.volatility = 'i';
  routine.parallel = 's';
  routine.strict = of_multirange;
  routine.arguments = std::move(arguments);
  routine.result = result;
  routine.body = body;
  const Oid oid = StoreRoutine(context, std::move(routine), false);
  context.catalog.AddDependency({ObjectClass::kRoutine, oid}, {ObjectClass::kType, result}, DependencyType::kInternal);
  return oid;
}

// Source: makeMultirangeConstructors(). Returns the one that makes a multirange of a range.
Oid MakeMultirangeConstructors(ApplyContext& context, const CreationName& name, Oid range, Oid multirange) {
  Catalog& catalog = context.catalog;
  const Oid range_array = catalog.FindType(range)->array;
  static_cast<void>(MakeConstructor(context, name, {}, multirange, true));
  const Oid of_range = MakeConstructor(context, name, {range}, multirange, true);
  const Oid variadic = MakeConstructor(context, name, {range_array}, multirange, true);
  catalog.Update<Routine>(variadic, [&](Routine& changed) {
    changed.variadic = range;
    changed.all_arguments = {range_array};
    changed.argument_modes = "v";
    changed.body = "multirange_constructor2";
  });
  return of_range;
}

void MakeCast(ApplyContext& context, Oid range, Oid multirange, Oid function) {
  Catalog& catalog = context.catalog;
  catalog::CastObject cast;
  cast.oid = catalog.NewOid();
  cast.created = context.PlaceAt(-1);
  cast.cast = {.oid = cast.oid, .source = range, .target = multirange, .function = function};
  const ObjectAddress address{ObjectClass::kCast, cast.oid};
  catalog.Put(std::move(cast));
  RecordNewObject(context, address, types::kInvalidOid);
  for (const Oid type : {range, multirange}) {
    catalog.AddDependency(address, {ObjectClass::kType, type}, DependencyType::kInternal);
  }
  catalog.AddDependency(address, {ObjectClass::kRoutine, function}, DependencyType::kInternal);
}

}  // namespace

void ApplyCreateRange(ApplyContext& context, const ::CreateRangeStmt& statement) {
  Catalog& catalog = context.catalog;
  const CreationName name = CreationNameOf(context, statement.typeName);
  const Oid shell = MakeRoomForType(context, name);
  const RangeDefinition definition = ReadDefinition(context, statement.params);
  const Oid subtype = definition.subtype;
  CheckSubtype(catalog, subtype);
  const Oid operator_class = FindOperatorClass(catalog, definition);
  const Oid collation = FindCollation(catalog, definition);
  const Oid canonical = definition.canonical == nullptr
                            ? types::kInvalidOid
                            : FindCanonicalFunction(catalog, definition.canonical->list(), shell);
  const Oid subtype_diff = definition.subtype_diff == nullptr
                               ? types::kInvalidOid
                               : FindSubtypeDiffFunction(catalog, definition.subtype_diff->list(), subtype);

  TypeObject range_type = NewType(context, name, types::TypeKind::kRange, subtype);
  range_type.oid = shell == types::kInvalidOid ? catalog.NewOid() : shell;
  range_type.range_details = {operator_class, collation, canonical, subtype_diff};
  const Oid range = range_type.oid;
  const CreationName multirange_name =
      definition.multirange ? *definition.multirange : ChooseMultirangeName(catalog, name);
  static_cast<void>(CreateTypeWithArray(context, std::move(range_type)));
  TypeObject multirange_type = NewType(context, multirange_name, types::TypeKind::kMultirange, subtype);
  if (definition.multirange) multirange_type.oid = MakeRoomForType(context, multirange_name);
  multirange_type.type.range = range;
  const Oid multirange = CreateTypeWithArray(context, std::move(multirange_type));
  catalog.Update<TypeObject>(range, [&](TypeObject& changed) { changed.type.multirange = multirange; });

  const ObjectAddress address{ObjectClass::kType, range};
  catalog.AddDependency(address, {ObjectClass::kType, subtype}, DependencyType::kNormal);
  catalog.AddDependency(address, {ObjectClass::kOperatorClass, operator_class}, DependencyType::kNormal);
  catalog.AddDependency(address, {ObjectClass::kCollation, collation}, DependencyType::kNormal);
  catalog.AddDependency(address, {ObjectClass::kRoutine, canonical}, DependencyType::kNormal);
  catalog.AddDependency(address, {ObjectClass::kRoutine, subtype_diff}, DependencyType::kNormal);
  catalog.AddDependency({ObjectClass::kType, multirange}, address, DependencyType::kInternal);

  static_cast<void>(MakeConstructor(context, name, {subtype, subtype}, range, false));
  static_cast<void>(MakeConstructor(context, name, {subtype, subtype, types::kTextType}, range, false));
  const Oid of_range = MakeMultirangeConstructors(context, multirange_name, range, multirange);
  MakeCast(context, range, multirange, of_range);
}

}  // namespace pgtidy::ddl
