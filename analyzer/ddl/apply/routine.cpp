#include "analyzer/ddl/apply/routine.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>

#include "analyzer/ddl/apply/definition.h"
#include "analyzer/ddl/apply/related.h"
#include "analyzer/types/format_type.h"

namespace pgtidy::ddl {

using catalog::Routine;

namespace {

bool IsInput(char mode) { return mode == 'i' || mode == 'b' || mode == 'v'; }
bool IsOutput(char mode) { return mode == 'o' || mode == 'b' || mode == 't'; }

// Source: IsPolymorphicTypeFamily1().
bool IsOfFirstFamily(Oid type) {
  return type == types::kAnyElementType || type == types::kAnyArrayType || type == types::kAnyNonArrayType ||
         type == types::kAnyEnumType || type == types::kAnyRangeType || type == types::kAnyMultirangeType;
}

// Source: IsPolymorphicTypeFamily2().
bool IsOfSecondFamily(Oid type) {
  return type == types::kAnyCompatibleType || type == types::kAnyCompatibleArrayType ||
         type == types::kAnyCompatibleNonArrayType || type == types::kAnyCompatibleRangeType ||
         type == types::kAnyCompatibleMultirangeType;
}

bool HasAny(const std::vector<Oid>& arguments, bool (*is_wanted)(Oid)) {
  return std::any_of(arguments.begin(), arguments.end(), is_wanted);
}

void CheckResultType(const Catalog& catalog, Oid result, const std::vector<Oid>& arguments) {
  if (std::string detail = PolymorphicSignatureDetail(catalog, result, arguments); !detail.empty()) {
    throw SqlError("42P13", "cannot determine result data type").Detail(std::move(detail));
  }
  if (std::string detail = InternalSignatureDetail(result, arguments); !detail.empty()) {
    throw SqlError("42P13", "unsafe use of pseudo-type \"internal\"").Detail(std::move(detail));
  }
}

std::string_view KindName(char kind) {
  switch (kind) {
    case 'a': return "an aggregate function";
    case 'p': return "a procedure";
    case 'w': return "a window function";
    default: return "a function";
  }
}

SqlError InvalidReplacement(const Catalog& catalog, const Routine& old, std::string message) {
  const std::string_view command =
      old.kind == 'p' ? "DROP PROCEDURE" : (old.kind == 'a' ? "DROP AGGREGATE" : "DROP FUNCTION");
  return SqlError("42P13", std::move(message))
      .Hint(fmt::format("Use {} {} first.", command, FormatProcedure(catalog, old)));
}

void CheckSameResult(const Catalog& catalog, const Routine& old, const Routine& routine) {
  if (IsUndetermined(catalog, routine.result) || IsUndetermined(catalog, old.result)) return;
  if (routine.result != old.result || routine.returns_set != old.returns_set) {
    throw InvalidReplacement(catalog, old,
                             routine.kind == 'p' ? "cannot change whether a procedure has output parameters"
                                                 : "cannot change return type of existing function");
  }
  if (routine.result == types::kRecordType && OutputColumns(old) != OutputColumns(routine)) {
    throw InvalidReplacement(catalog, old, "cannot change return type of existing function")
        .Detail("Row type defined by OUT parameters is different.");
  }
}

void CheckSameParameterNames(const Catalog& catalog, const Routine& old, const Routine& routine) {
  if (old.argument_names.empty()) return;
  const std::vector<std::string> old_names = InputParameterNames(old);
  const std::vector<std::string> names = InputParameterNames(routine);
  for (size_t i = 0; i < old_names.size(); ++i) {
    if (old_names[i].empty() || (i < names.size() && names[i] == old_names[i])) continue;
    throw InvalidReplacement(catalog, old, fmt::format("cannot change name of input parameter \"{}\"", old_names[i]));
  }
}

void CheckSameDefaults(const Catalog& catalog, const Routine& old, const Routine& routine) {
  if (routine.default_count < old.default_count) {
    throw InvalidReplacement(catalog, old, "cannot remove parameter defaults from existing function");
  }
  const auto added = static_cast<size_t>(routine.default_count - old.default_count);
  for (size_t i = 0; i < old.defaults.size() && added + i < routine.defaults.size(); ++i) {
    const catalog::StoredExpr& before = old.defaults[i];
    const catalog::StoredExpr& after = routine.defaults[added + i];
    if (before == nullptr || after == nullptr) continue;
    if (catalog::ExprType(*before).oid != catalog::ExprType(*after).oid) {
      throw InvalidReplacement(catalog, old, "cannot change data type of existing parameter default value");
    }
  }
}

void CheckReplacement(const Catalog& catalog, const Routine& old, const Routine& routine, bool replace) {
  if (!replace) {
    throw SqlError("42723", fmt::format("function \"{}\" already exists with same argument types", routine.name))
        .Related(RelatedAt(old.created, fmt::format("\"{}\" is made here", old.name)));
  }
  if (old.kind != routine.kind) {
    throw SqlError("42809", "cannot change routine kind")
        .Detail(fmt::format("\"{}\" is {}.", old.name, KindName(old.kind)));
  }
  CheckSameResult(catalog, old, routine);
  CheckSameParameterNames(catalog, old, routine);
  CheckSameDefaults(catalog, old, routine);
}

void RecordDependencies(Catalog& catalog, const Routine& routine) {
  const ObjectAddress address{ObjectClass::kRoutine, routine.oid};
  const auto depend = [&](ObjectClass object_class, Oid oid) {
    if (oid == types::kUndeterminedType) return;
    catalog.AddDependency(address, {object_class, oid}, DependencyType::kNormal);
  };
  depend(ObjectClass::kLanguage, routine.language);
  depend(ObjectClass::kType, routine.result);
  for (const Oid type : routine.all_arguments.empty() ? routine.arguments : routine.all_arguments) {
    depend(ObjectClass::kType, type);
  }
  for (const catalog::StoredExpr& expression : routine.defaults) {
    if (expression == nullptr) continue;
    catalog.AddExpressionDependencies(address, *expression, types::kInvalidOid, DependencyType::kNormal);
  }
  for (const catalog::StoredQuery& query : routine.sql_body) {
    if (query != nullptr) catalog.AddQueryDependencies(address, *query);
  }
}

}  // namespace

std::string PolymorphicSignatureDetail(const Catalog& catalog, Oid result, const std::vector<Oid>& arguments) {
  const auto lacks = [&](bool (*is_wanted)(Oid), std::string_view wanted) {
    if (HasAny(arguments, is_wanted)) return std::string();
    return fmt::format("A result of type {} requires at least one input of type {}.",
                       types::FormatType(catalog, result), wanted);
  };
  if (result == types::kAnyRangeType || result == types::kAnyMultirangeType) {
    return lacks([](Oid type) { return type == types::kAnyRangeType || type == types::kAnyMultirangeType; },
                 "anyrange or anymultirange");
  }
  if (result == types::kAnyCompatibleRangeType || result == types::kAnyCompatibleMultirangeType) {
    return lacks(
        [](Oid type) { return type == types::kAnyCompatibleRangeType || type == types::kAnyCompatibleMultirangeType; },
        "anycompatiblerange or anycompatiblemultirange");
  }
  if (IsOfFirstFamily(result)) {
    return lacks(IsOfFirstFamily, "anyelement, anyarray, anynonarray, anyenum, anyrange, or anymultirange");
  }
  if (IsOfSecondFamily(result)) {
    return lacks(IsOfSecondFamily,
                 "anycompatible, anycompatiblearray, anycompatiblenonarray, anycompatiblerange, or "
                 "anycompatiblemultirange");
  }
  return "";
}

std::string InternalSignatureDetail(Oid result, const std::vector<Oid>& arguments) {
  if (result != types::kInternalType ||
      std::find(arguments.begin(), arguments.end(), types::kInternalType) != arguments.end()) {
    return "";
  }
  return "A result of type internal requires at least one input of type internal.";
}

std::string FormatProcedure(const Catalog& catalog, const Routine& routine) {
  std::string arguments;
  for (const Oid type : routine.arguments) {
    if (!arguments.empty()) arguments += ',';
    arguments += types::FormatType(catalog, type);
  }
  const std::string name = catalog.RoutineIsVisible(routine)
                               ? catalog.QuoteIdentifier(routine.name)
                               : catalog.QualifiedName(routine.namespace_oid, routine.name);
  return fmt::format("{}({})", name, arguments);
}

std::vector<OutputColumn> OutputColumns(const Routine& routine) {
  std::vector<OutputColumn> columns;
  for (size_t i = 0; i < routine.argument_modes.size(); ++i) {
    if (!IsOutput(routine.argument_modes[i])) continue;
    std::string name = i < routine.argument_names.size() ? routine.argument_names[i] : "";
    if (name.empty()) name = fmt::format("column{}", columns.size() + 1);
    columns.push_back({.name = std::move(name), .type = routine.all_arguments[i]});
  }
  if (columns.size() < 2 && routine.kind != 'p') columns.clear();
  return columns;
}

std::vector<std::string> InputParameterNames(const Routine& routine) {
  std::vector<std::string> names;
  for (size_t i = 0; i < routine.argument_names.size(); ++i) {
    const char mode = i < routine.argument_modes.size() ? routine.argument_modes[i] : 'i';
    if (IsInput(mode)) names.push_back(routine.argument_names[i]);
  }
  names.resize(routine.arguments.size());
  return names;
}

Oid StoreRoutine(ApplyContext& context, Routine routine, bool replace) {
  constexpr size_t kMaximumArguments = 100;
  Catalog& catalog = context.catalog;
  if (routine.arguments.size() > kMaximumArguments) {
    throw SqlError("54023", fmt::format("functions cannot have more than {} arguments", kMaximumArguments));
  }
  CheckResultType(catalog, routine.result, routine.arguments);
  for (size_t i = 0; i < routine.argument_modes.size(); ++i) {
    const char mode = routine.argument_modes[i];
    if (mode != 'i' && mode != 'v') CheckResultType(catalog, routine.all_arguments[i], routine.arguments);
  }
  const Oid existing = catalog.FindRoutineIn(routine.namespace_oid, routine.name, routine.arguments);
  if (existing == types::kInvalidOid) {
    routine.oid = catalog.NewOid();
    const ObjectAddress address{ObjectClass::kRoutine, routine.oid};
    const Oid namespace_oid = routine.namespace_oid;
    catalog.Put(routine);
    RecordNewObject(context, address, namespace_oid);
  } else {
    const bool certain = std::none_of(routine.arguments.begin(), routine.arguments.end(),
                                      [&](Oid type) { return IsUndetermined(catalog, type); });
    if (!certain) throw Undetermined("a routine whose argument types are not known");
    const std::shared_ptr<const Routine> old = catalog.Get<Routine>(existing);
    try {
      CheckReplacement(catalog, *old, routine, replace);
    } catch (const SqlError& error) {
      ThrowUnlessUndetermined(catalog, ObjectClass::kRoutine, routine.namespace_oid, routine.name, error);
    }
    const ObjectAddress address{ObjectClass::kRoutine, existing};
    routine.oid = existing;
    routine.comment = old->comment;
    catalog.RemoveDependencies(address, DependencyType::kNormal);
    catalog.Put(routine);
    catalog.AddDependency(address, {ObjectClass::kNamespace, routine.namespace_oid}, DependencyType::kNormal);
  }
  RecordDependencies(catalog, routine);
  return routine.oid;
}

}  // namespace pgtidy::ddl
