#include <fmt/format.h>

#include "analyzer/query/expression.h"
#include "analyzer/query/names.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::query {
namespace {

using catalog::ObjectClass;
using syntax::Items;

struct Lookup {
  Oid oid = types::kInvalidOid;
  bool ambiguous = false;
};

// Whether a routine is of the kind that a command names. An aggregate is looked for among functions, too, so that the
// error can say what is there.
bool IsOfKind(char wanted, char kind) {
  if (wanted == '*') return true;
  return (kind == 'p') == (wanted == 'p');
}

// Source: LookupFuncNameInternal().
Lookup FindRoutine(const Catalog& catalog, const QualifiedName& name, const std::vector<Oid>* argument_types, char kind,
                   bool include_out_arguments) {
  const int count = argument_types == nullptr ? -1 : static_cast<int>(argument_types->size());
  Lookup result;
  for (const types::Candidate& candidate :
       FunctionCandidates(catalog, name.schema, name.name, count, {}, false, false, include_out_arguments)) {
    if (argument_types != nullptr && candidate.arguments != *argument_types) continue;
    if (candidate.oid == types::kInvalidOid) return {.ambiguous = true};
    if (!IsOfKind(kind, catalog.Find<catalog::Routine>(candidate.oid)->kind)) continue;
    if (result.oid != types::kInvalidOid) return {.ambiguous = true};
    result.oid = candidate.oid;
  }
  return result;
}

const char* KindWord(char kind) {
  switch (kind) {
    case 'p': return "procedure";
    case 'a': return "aggregate";
    case '*': return "routine";
    default: return "function";
  }
}

[[noreturn]] void ThrowAmbiguous(const std::string& name, char kind, bool by_name_alone) {
  SqlError error("42725", fmt::format("{} name \"{}\" is not unique", KindWord(kind), name));
  if (by_name_alone) {
    error.Hint(fmt::format("Specify the argument list to select the {} unambiguously.", KindWord(kind)));
  }
  throw error;
}

[[noreturn]] void ThrowMissing(const Catalog& catalog, const std::string& name, const std::vector<Oid>* argument_types,
                               char kind) {
  const char* word = kind == '*' ? "function" : KindWord(kind);
  if (argument_types == nullptr) {
    throw SqlError("42883", fmt::format("could not find {} {} named \"{}\"", kind == 'a' ? "an" : "a", word, name));
  }
  if (kind == 'a' && argument_types->empty())
    throw SqlError("42883", fmt::format("aggregate {}(*) does not exist", name));
  throw SqlError("42883", fmt::format("{} {} does not exist", word, FunctionSignature(catalog, name, *argument_types)));
}

// Throws if the routine is not what the command works on.
void CheckKind(const Catalog& catalog, const std::string& name, const std::vector<Oid>& argument_types, char wanted,
               char kind) {
  const auto signature = [&] { return FunctionSignature(catalog, name, argument_types); };
  if (wanted == 'f' && kind == 'p') throw SqlError("42809", signature() + " is not a function");
  if (wanted == 'p' && kind != 'p') throw SqlError("42809", signature() + " is not a procedure");
  if (wanted == 'a' && kind != 'a')
    throw SqlError("42809", fmt::format("function {} is not an aggregate", signature()));
}

bool HasParameterModes(const ::ObjectWithArgs& object) {
  for (const ::FunctionParameter* parameter : Items<::FunctionParameter>(object.objfuncargs)) {
    if (parameter->mode != FUNC_PARAM_DEFAULT) return true;
  }
  return false;
}

}  // namespace

std::string FunctionSignature(const Catalog& catalog, std::string_view name, const std::vector<Oid>& argument_types) {
  std::string text = std::string(name) + "(";
  for (size_t i = 0; i < argument_types.size(); ++i) {
    if (i > 0) text += ", ";
    text += TypeText(catalog, argument_types[i]);
  }
  return text + ")";
}

Oid LookupFunctionName(const Catalog& catalog, const ::List* name, const std::vector<Oid>* argument_types,
                       bool missing_ok) {
  const QualifiedName split = SplitQualifiedName(name);
  if (!missing_ok && !NamespaceExists(catalog, split.schema, -1)) return types::kInvalidOid;
  const Lookup found = FindRoutine(catalog, split, argument_types, 'f', false);
  if (found.ambiguous) ThrowAmbiguous(NameListText(name), 'f', true);
  if (found.oid != types::kInvalidOid || missing_ok) return found.oid;
  if (catalog.MayExist(ObjectClass::kRoutine, split.schema, split.name)) return types::kInvalidOid;
  ThrowMissing(catalog, NameListText(name), argument_types, 'f');
}

Oid LookupFunctionWithArguments(const Catalog& catalog, const ::Node* object_with_args, char kind, bool missing_ok) {
  const auto& object = *reinterpret_cast<const ::ObjectWithArgs*>(object_with_args);
  const QualifiedName split = SplitQualifiedName(object.objname);
  const std::string text = NameListText(object.objname);
  std::vector<Oid> argument_types;
  for (const ::TypeName* type_name : Items<::TypeName>(object.objargs)) {
    const SqlType type = LookupTypeName(catalog, *type_name, false);
    if (type.oid == types::kUndeterminedType) return types::kInvalidOid;
    if (type.oid == types::kInvalidOid) {
      if (missing_ok) return types::kInvalidOid;
      throw SqlError("42704", "type \"" + TypeNameText(*type_name) + "\" does not exist");
    }
    argument_types.push_back(type.oid);
  }
  if (!missing_ok && !NamespaceExists(catalog, split.schema, -1)) return types::kInvalidOid;
  const bool by_name_alone = object.args_unspecified;
  const std::vector<Oid>* wanted = by_name_alone ? nullptr : &argument_types;
  Lookup found = FindRoutine(catalog, split, wanted, by_name_alone ? kind : '*', false);
  // Procedures can be named by all their arguments, OUT ones included.
  if ((kind == 'p' || kind == '*') && object.objfuncargs != nullptr && !found.ambiguous && !HasParameterModes(object)) {
    const Lookup by_all = FindRoutine(catalog, split, &argument_types, kind, true);
    const bool differ = found.oid != types::kInvalidOid && by_all.oid != types::kInvalidOid && found.oid != by_all.oid;
    if (differ || by_all.ambiguous) {
      found = {.ambiguous = true};
    } else if (by_all.oid != types::kInvalidOid) {
      found = by_all;
    }
  }
  if (found.ambiguous) ThrowAmbiguous(text, kind, by_name_alone);
  if (found.oid != types::kInvalidOid) {
    CheckKind(catalog, text, argument_types, kind, catalog.Find<catalog::Routine>(found.oid)->kind);
    return found.oid;
  }
  if (missing_ok || catalog.MayExist(ObjectClass::kRoutine, split.schema, split.name)) return types::kInvalidOid;
  ThrowMissing(catalog, text, wanted, kind);
}

}  // namespace pgtidy::query
