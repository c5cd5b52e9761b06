#include <fmt/format.h>

#include <algorithm>

#include "analyzer/query/names.h"
#include "analyzer/query/transform.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/input/characters.h"

namespace pgtidy::query {
namespace {

using syntax::Items;
using Operation = catalog::XmlExpr::Operation;

bool IsXmlNameStart(char c) { return types::IsAlpha(c) || c == '_' || c == ':' || types::HasHighBit(c); }
bool IsXmlNameCharacter(char c) { return IsXmlNameStart(c) || types::IsDigit(c) || c == '-' || c == '.'; }

// Writes an identifier as a name of XML; a column's name also without what has a meaning there.
// Source: map_sql_identifier_to_xml_name().
std::string XmlName(std::string_view identifier, bool fully_escaped) {
  std::string name;
  for (size_t i = 0; i < identifier.size(); ++i) {
    const char c = identifier[i];
    const bool escaped_colon = c == ':' && (i == 0 || fully_escaped);
    const bool escape_sign = c == '_' && i + 1 < identifier.size() && identifier[i + 1] == 'x';
    const bool xml_prefix = fully_escaped && i == 0 && types::StartsWithIgnoringCase(identifier, "xml");
    const bool valid = i == 0 ? IsXmlNameStart(c) : IsXmlNameCharacter(c);
    if (escaped_colon || escape_sign || xml_prefix || !valid) {
      name += fmt::format("_x{:04X}_", static_cast<unsigned>(static_cast<unsigned char>(c)));
    } else {
      name += c;
    }
  }
  return name;
}

void TransformNamedArguments(ParseState& state, const ::XmlExpr& raw, catalog::XmlExpr& result) {
  const bool element = raw.op == IS_XMLELEMENT;
  for (const ::ResTarget* target : Items<::ResTarget>(raw.named_args)) {
    ExprRef expr = TransformExprRecurse(state, target->val);
    std::string name;
    if (target->name != nullptr) {
      name = XmlName(target->name, false);
    } else if (target->val->type == T_ColumnRef) {
      name = XmlName(FigureColumnName(target->val), true);
    } else {
      throw SqlError("42601",
                     fmt::format("unnamed XML {} value must be a column reference", element ? "attribute" : "element"),
                     target->location);
    }
    if (element && std::ranges::find(result.argument_names, name) != result.argument_names.end()) {
      throw SqlError("42601", fmt::format("XML attribute name \"{}\" appears more than once", name), target->location);
    }
    result.named_arguments.push_back(std::move(expr));
    result.argument_names.push_back(std::move(name));
  }
}

ExprRef CoerceArgument(ParseState& state, ExprRef argument, Operation operation, size_t position) {
  const auto to = [&](Oid type, const char* construct) {
    return CoerceToSpecificType(state, std::move(argument), {.oid = type}, construct);
  };
  switch (operation) {
    case Operation::kConcat: return to(types::kXmlType, "XMLCONCAT");
    case Operation::kForest: return to(types::kXmlType, "XMLFOREST");
    case Operation::kParse: return to(position == 0 ? types::kTextType : types::kBoolType, "XMLPARSE");
    case Operation::kPi: return to(types::kTextType, "XMLPI");
    case Operation::kRoot:
      return to(position == 0 ? types::kXmlType : position == 1 ? types::kTextType : types::kInt4Type, "XMLROOT");
    case Operation::kDocument: return to(types::kXmlType, "IS DOCUMENT");
    case Operation::kElement:
    case Operation::kSerialize: break;
  }
  return argument;
}

}  // namespace

ExprRef TransformXmlExpr(ParseState& state, const ::XmlExpr& raw) {
  auto result = std::make_shared<catalog::XmlExpr>();
  result->operation = static_cast<Operation>(raw.op);
  if (raw.name != nullptr) result->name = XmlName(raw.name, false);
  result->document = raw.xmloption == XMLOPTION_DOCUMENT;
  result->type.oid = raw.op == IS_DOCUMENT ? types::kBoolType : types::kXmlType;
  result->location = raw.location;
  TransformNamedArguments(state, raw, *result);
  for (const ::Node* argument : Items<::Node>(raw.args)) {
    ExprRef expr = TransformExprRecurse(state, argument);
    result->arguments.push_back(CoerceArgument(state, std::move(expr), result->operation, result->arguments.size()));
  }
  return result;
}

ExprRef TransformXmlSerialize(ParseState& state, const ::XmlSerialize& raw) {
  auto serialized = std::make_shared<catalog::XmlExpr>();
  serialized->operation = Operation::kSerialize;
  serialized->arguments.push_back(
      CoerceToSpecificType(state, TransformExprRecurse(state, raw.expr), {.oid = types::kXmlType}, "XMLSERIALIZE"));
  const SqlType target = ResolveTypeName(state.catalog(), *raw.typeName);
  serialized->document = raw.xmloption == XMLOPTION_DOCUMENT;
  serialized->indent = raw.indent;
  serialized->type.oid = types::kTextType;
  serialized->location = raw.location;
  ExprRef result = CoerceToTargetType(state, serialized, target, CoercionContext::kImplicit,
                                      catalog::CoercionForm::kImplicitCast, -1);
  if (result != nullptr) return result;
  throw SqlError("42846", "cannot cast XMLSERIALIZE result to " + TypeText(state.catalog(), target.oid), raw.location);
}

}  // namespace pgtidy::query
