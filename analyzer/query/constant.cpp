#include "analyzer/query/expression.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/input/literal.h"

namespace pgtidy::query {
namespace {

using types::LiteralValue;

// A number that is no plain integer of 32 bits: a larger integer or a numeric.
void ReadNumber(const Catalog& catalog, std::string_view text, catalog::Const& constant) {
  const types::LiteralSettings settings = {.server_version = catalog.server_version()};
  for (const Oid type : {types::kInt4Type, types::kInt8Type, types::kNumericType}) {
    const LiteralValue value = types::ReadScalarLiteral(type, text, -1, settings);
    if (value.outcome == LiteralValue::Outcome::kError && type != types::kNumericType) continue;
    if (value.outcome == LiteralValue::Outcome::kError) {
      throw SqlError(value.sqlstate, value.message, constant.location).Detail(value.detail);
    }
    constant.type.oid = type;
    constant.value_is_certain = value.outcome == LiteralValue::Outcome::kValue && value.text_is_certain;
    constant.value = constant.value_is_certain ? value.text : std::string(text);
    return;
  }
}

}  // namespace

ExprRef MakeConst(ParseState& state, const ::Node* raw_constant) {
  const auto& raw = *reinterpret_cast<const ::A_Const*>(raw_constant);
  auto constant = std::make_shared<catalog::Const>();
  constant->location = raw.location;
  if (raw.isnull) {
    constant->type.oid = types::kUnknownType;
    constant->is_null = true;
    return constant;
  }
  switch (raw.val.node.type) {
    case T_Integer:
      constant->type.oid = types::kInt4Type;
      constant->value = std::to_string(raw.val.ival.ival);
      break;
    case T_Float: ReadNumber(state.catalog(), raw.val.fval.fval, *constant); break;
    case T_Boolean:
      constant->type.oid = types::kBoolType;
      constant->value = raw.val.boolval.boolval ? "t" : "f";
      break;
    case T_BitString: return ReadLiteral(state.catalog(), {.oid = types::kBitType}, raw.val.bsval.bsval, raw.location);
    default: constant->type.oid = types::kUnknownType; constant->value = raw.val.sval.sval;
  }
  return constant;
}

}  // namespace pgtidy::query
