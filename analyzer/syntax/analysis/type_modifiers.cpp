#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

#include "analyzer/syntax/analysis/checks.h"

namespace pgtidy::syntax::analysis {
namespace {

using Names = const std::string_view[];

// Both are sorted by bytes.
constexpr Names kWithoutTypmod = {
#include "analyzer/syntax/analysis/builtin_types_without_typmod.inc"
};
constexpr Names kWithTypmod = {
#include "analyzer/syntax/analysis/builtin_types_with_typmod.inc"
};

// pg_catalog is searched before any other schema unless a search path names it, so that a name without a schema that is
// in pg_catalog is that type.
std::string_view BuiltinName(const TypeName& type) {
  const Items<String> names(type.names);
  if (names.size() == 1) return StringValue(names[0]);
  if (names.size() == 2 && StringValue(names[0]) == "pg_catalog") return StringValue(names[1]);
  return {};
}

// TypeNameToString.
std::string TypeNameText(const TypeName& type) {
  std::string name;
  for (const String* part : Items<String>(type.names)) {
    if (!name.empty()) name += '.';
    name += StringValue(part);
  }
  if (type.arrayBounds != nullptr) name += "[]";
  return name;
}

bool IsSimpleModifier(const Node* modifier) {
  if (const auto* constant = As<A_Const>(modifier, T_A_Const)) {
    if (constant->isnull) return false;
    const NodeTag tag = constant->val.node.type;
    return tag == T_Integer || tag == T_Float || tag == T_String;
  }
  if (const auto* name = As<ColumnRef>(modifier, T_ColumnRef)) {
    const Items<Node> fields(name->fields);
    return fields.size() == 1 && fields[0]->type == T_String;
  }
  return false;
}

}  // namespace

const char* SerialBaseType(const TypeName* type) {
  if (type == nullptr || type->pct_type || Items<String>(type->names).size() != 1) return nullptr;
  const std::string_view name = StringValue(Items<String>(type->names)[0]);
  if (name == "smallserial" || name == "serial2") return "smallint";
  if (name == "serial" || name == "serial4") return "integer";
  if (name == "bigserial" || name == "serial8") return "bigint";
  return nullptr;
}

std::optional<AnalysisError> CheckTypeModifiers(const TypeName* type) {
  if (type == nullptr || type->typmods == nullptr || type->pct_type) return std::nullopt;
  const std::string_view name = BuiltinName(*type);
  if (std::binary_search(std::begin(kWithoutTypmod), std::end(kWithoutTypmod), name)) {
    return AnalysisError{"type modifier is not allowed for type \"" + TypeNameText(*type) + "\"", type->location};
  }
  if (!std::binary_search(std::begin(kWithTypmod), std::end(kWithTypmod), name)) return std::nullopt;
  const Items<Node> modifiers(type->typmods);
  for (const Node* modifier : modifiers) {
    if (!IsSimpleModifier(modifier)) {
      return AnalysisError{"type modifiers must be simple constants or identifiers", type->location};
    }
  }
  return std::nullopt;
}

}  // namespace pgtidy::syntax::analysis
