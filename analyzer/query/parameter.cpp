#include "analyzer/query/parameter.h"

#include <fmt/format.h>

#include "analyzer/catalog/walk.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/names.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::query {
namespace {

// A parameter with a number beyond this stands for a column of a subquery in UPDATE.
constexpr int kMostParameters = 65535;

SqlError NoSuchParameter(int number, int location) {
  return SqlError("42P02", fmt::format("there is no parameter ${}", number), location);
}

std::shared_ptr<catalog::Param> MakeParam(const Catalog& catalog, const ::ParamRef& raw, SqlType type) {
  auto parameter = std::make_shared<catalog::Param>();
  parameter->number = raw.number;
  parameter->type = {.oid = type.oid};
  parameter->collation = CollationOfType(catalog, type.oid);
  parameter->location = raw.location;
  return parameter;
}

// Source: variable_paramref_hook().
ExprRef MakeVariableParam(ParseState& state, const ::ParamRef& raw, std::vector<SqlType>& types) {
  if (raw.number <= 0 || raw.number > kMostParameters) throw NoSuchParameter(raw.number, raw.location);
  const auto index = static_cast<size_t>(raw.number) - 1;
  if (index >= types.size()) types.resize(index + 1);
  SqlType& type = types[index];
  const bool output = type.oid == types::kVoidType && state.place == ExprPlace::kCallArgument;
  if (type.oid == types::kInvalidOid || output) type = {.oid = types::kUnknownType};
  return MakeParam(state.catalog(), raw, type);
}

// Source: variable_coerce_param_hook().
ExprRef CoerceVariableParam(ParseState& state, catalog::Param& parameter, SqlType target, int location,
                            std::vector<SqlType>& types) {
  if (parameter.type.oid != types::kUnknownType) return nullptr;
  const auto index = static_cast<size_t>(parameter.number) - 1;
  if (parameter.number <= 0 || index >= types.size()) return nullptr;
  const Catalog& catalog = state.catalog();
  SqlType& type = types[index];
  if (type.oid == types::kUnknownType) {
    type = {.oid = target.oid};
  } else if (type.oid != target.oid && !IsUndetermined(catalog, type.oid)) {
    throw SqlError("42P08", fmt::format("inconsistent types deduced for parameter ${}", parameter.number),
                   parameter.location)
        .Detail(fmt::format("{} versus {}", TypeText(catalog, type.oid), TypeText(catalog, target.oid)));
  }
  // The parameter changes in place: other expressions that hold it see its type, too.
  parameter.type = {.oid = target.oid};
  parameter.collation = CollationOfType(catalog, target.oid);
  if (location >= 0 && (parameter.location < 0 || location < parameter.location)) parameter.location = location;
  return std::make_shared<catalog::Param>(parameter);
}

void CheckParameter(const ExprRef& expr, const std::vector<SqlType>& types) {
  const auto* parameter = catalog::As<catalog::Param>(expr);
  // The columns of subqueries have no position, those of UPDATE high numbers, and arguments of functions a name.
  if (parameter == nullptr || parameter->location < 0 || parameter->number > kMostParameters ||
      !parameter->name.empty()) {
    return;
  }
  const auto index = static_cast<size_t>(parameter->number) - 1;
  if (parameter->number <= 0 || index >= types.size()) throw NoSuchParameter(parameter->number, parameter->location);
  if (parameter->type.oid == types[index].oid || !parameter->type.determined() || !types[index].determined()) return;
  throw SqlError("42P08", fmt::format("could not determine data type of parameter ${}", parameter->number),
                 parameter->location);
}

}  // namespace

void SetFixedParameters(AnalysisContext& context, std::vector<SqlType> types) {
  context.parameter_hook = [types = std::move(types)](ParseState& state, const ::ParamRef& raw) -> ExprRef {
    const auto index = static_cast<size_t>(raw.number) - 1;
    if (raw.number <= 0 || index >= types.size() || types[index].oid == types::kInvalidOid) {
      throw NoSuchParameter(raw.number, raw.location);
    }
    return MakeParam(state.catalog(), raw, types[index]);
  };
}

void MakeVariableParameterHook(AnalysisContext& context, std::vector<SqlType>& types) {
  context.parameter_hook = [&types](ParseState& state, const ::ParamRef& raw) {
    return MakeVariableParam(state, raw, types);
  };
  context.coerce_parameter_hook = [&types](ParseState& state, catalog::Param& parameter, SqlType target, int location) {
    return CoerceVariableParam(state, parameter, target, location, types);
  };
}

void CheckVariableParameters(const catalog::Query& query, const std::vector<SqlType>& types) {
  if (types.empty()) return;
  const auto visit = [&](const ExprRef& expr) {
    WalkExpression(expr, true, [&](const ExprRef& node) {
      CheckParameter(node, types);
      return true;
    });
  };
  catalog::ForEachExpression(query, visit, [&](const catalog::Query& inner) { CheckVariableParameters(inner, types); });
}

void CheckParametersDetermined(const std::vector<SqlType>& types) {
  for (size_t i = 0; i < types.size(); ++i) {
    if (types[i].oid != types::kInvalidOid && types[i].oid != types::kUnknownType) continue;
    throw SqlError("42P18", fmt::format("could not determine data type of parameter ${}", i + 1));
  }
}

}  // namespace pgtidy::query
