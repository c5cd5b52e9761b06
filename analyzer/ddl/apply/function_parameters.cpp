#include "analyzer/ddl/apply/function_parameters.h"

#include <fmt/format.h>

#include <algorithm>

#include "analyzer/ddl/apply/definition.h"
#include "analyzer/ddl/apply/new_type.h"
#include "analyzer/query/coerce.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/pg_nodes.h"
#include "analyzer/types/coercion.h"

namespace pgtidy::ddl {

using catalog::Routine;
using query::ExprRef;

namespace {

// Older servers read the parameters, but for the defaults, without the statement's text.
constexpr int kFirstVersionWithPositions = 18;

bool IsInput(char mode) { return mode != FUNC_PARAM_OUT && mode != FUNC_PARAM_TABLE; }
bool IsOutput(char mode) { return mode != FUNC_PARAM_IN && mode != FUNC_PARAM_VARIADIC; }

class ParameterReader {
 public:
  ParameterReader(ApplyContext& context, Routine& routine, const ::List* parameters)
      : context_(context), routine_(routine), parameters_(parameters) {}

  Oid Read() {
    bool has_names = false;
    std::vector<std::string> names;
    std::string modes;
    std::vector<Oid> all;
    for (const ::FunctionParameter* parameter : parameters_) {
      const char mode = ModeOf(*parameter);
      const Oid type = ReadType(*parameter);
      ReadMode(*parameter, mode, type);
      names.emplace_back(parameter->name == nullptr ? "" : parameter->name);
      has_names = has_names || !names.back().empty();
      CheckNameIsNew(*parameter, mode);
      ReadDefault(*parameter, mode, type);
      modes += mode;
      all.push_back(type);
    }
    if (outputs_ > 0 || variadics_ > 0) {
      routine_.all_arguments = std::move(all);
      routine_.argument_modes = std::move(modes);
    }
    if (has_names) routine_.argument_names = std::move(names);
    routine_.default_count = static_cast<int>(routine_.defaults.size());
    return outputs_ > 1 ? types::kRecordType : required_result_;
  }

 private:
  static char ModeOf(const ::FunctionParameter& parameter) {
    return static_cast<char>(parameter.mode == FUNC_PARAM_DEFAULT ? FUNC_PARAM_IN : parameter.mode);
  }

  [[nodiscard]] bool has_positions() const { return context_.catalog.server_version() >= kFirstVersionWithPositions; }
  [[nodiscard]] int LocationOf(int location) const { return has_positions() ? location : -1; }
  [[nodiscard]] SqlError Invalid(std::string message, const ::FunctionParameter& parameter) const {
    return {"42P13", std::move(message), LocationOf(LocationOfNode(parameter))};
  }
  [[nodiscard]] std::string_view KindInPlural() const {
    return routine_.kind == 'a' ? "aggregates" : (routine_.kind == 'p' ? "procedures" : "functions");
  }

  Oid ReadType(const ::FunctionParameter& parameter) {
    const Catalog& catalog = context_.catalog;
    const ::TypeName& name = *parameter.argType;
    const SqlType type = query::LookupTypeName(catalog, name, has_positions());
    const std::string text = query::TypeNameText(name);
    if (type.oid == types::kInvalidOid) {
      if (name.pct_type) static_cast<void>(query::ResolveTypeName(catalog, name, has_positions()));
      throw SqlError("42704", fmt::format("type {} does not exist", text), LocationOf(name.location));
    }
    const types::Type* found = catalog.FindType(type.oid);
    if (found != nullptr && !found->defined) {
      if (routine_.language == types::kSqlLanguage) {
        throw SqlError("42P13", fmt::format("SQL function cannot accept shell type {}", text),
                       LocationOf(name.location));
      }
      if (routine_.kind == 'a') {
        throw SqlError("42809", fmt::format("aggregate cannot accept shell type {}", text), LocationOf(name.location));
      }
      context_.notices.push_back(fmt::format("argument type {} is only a shell", text));
    }
    if (name.setof) throw Invalid(fmt::format("{} cannot accept set arguments", KindInPlural()), parameter);
    return type.oid;
  }

  void ReadMode(const ::FunctionParameter& parameter, char mode, Oid type) {
    if (IsInput(mode)) {
      if (variadics_ > 0) throw Invalid("VARIADIC parameter must be the last input parameter", parameter);
      routine_.arguments.push_back(type);
    }
    if (IsOutput(mode)) {
      if (routine_.kind == 'p') {
        if (variadics_ > 0) throw Invalid("VARIADIC parameter must be the last parameter", parameter);
        required_result_ = types::kRecordType;
      } else if (outputs_ == 0) {
        required_result_ = type;
      }
      ++outputs_;
    }
    if (mode == FUNC_PARAM_VARIADIC) ReadVariadic(parameter, type);
  }

  void ReadVariadic(const ::FunctionParameter& parameter, Oid type) {
    ++variadics_;
    if (type == types::kAnyArrayType) {
      routine_.variadic = types::kAnyElementType;
    } else if (type == types::kAnyCompatibleArrayType) {
      routine_.variadic = types::kAnyCompatibleType;
    } else if (type == types::kAnyType) {
      routine_.variadic = types::kAnyType;
    } else if (IsUndetermined(context_.catalog, type)) {
      routine_.variadic = types::kUndeterminedType;
    } else {
      routine_.variadic = types::ElementType(context_.catalog, type);
      if (routine_.variadic == types::kInvalidOid) throw Invalid("VARIADIC parameter must be an array", parameter);
    }
  }

  // Two input parameters, or two output parameters, must not have one name.
  void CheckNameIsNew(const ::FunctionParameter& parameter, char mode) const {
    if (parameter.name == nullptr || parameter.name[0] == '\0') return;
    const bool only_input = !IsOutput(mode);
    const bool only_output = !IsInput(mode);
    for (const ::FunctionParameter* previous : parameters_) {
      if (previous == &parameter) return;
      const char previous_mode = ModeOf(*previous);
      if (only_input && !IsInput(previous_mode)) continue;
      if (only_output && !IsOutput(previous_mode)) continue;
      if (previous->name != nullptr && std::string_view(previous->name) == parameter.name) {
        throw Invalid(fmt::format("parameter name \"{}\" used more than once", parameter.name), parameter);
      }
    }
  }

  void ReadDefault(const ::FunctionParameter& parameter, char mode, Oid type) {
    if (parameter.defexpr == nullptr) {
      if (routine_.defaults.empty()) return;
      if (IsInput(mode)) {
        throw Invalid("input parameters after one with a default value must also have defaults", parameter);
      }
      if (routine_.kind == 'p') {
        throw Invalid("procedure OUT parameters cannot appear after one with a default value", parameter);
      }
      return;
    }
    if (!IsInput(mode)) throw Invalid("only input parameters can have default values", parameter);
    query::AnalysisContext analysis(context_.catalog);
    analysis.source = context_.source;
    query::ParseState state(analysis);
    ExprRef expr = query::TransformExpr(state, parameter.defexpr, query::ExprPlace::kFunctionDefault);
    if (!IsUndetermined(context_.catalog, type)) {
      expr = query::CoerceToSpecificType(state, std::move(expr), {type, -1}, "DEFAULT");
    }
    query::AssignExprCollations(state, expr);
    if (!state.range_table.empty() || query::ContainsVar(expr)) {
      throw SqlError("42P10", "cannot use table references in parameter default value",
                     LocationOf(LocationOfNode(parameter)));
    }
    routine_.defaults.push_back(expr);
  }

  ApplyContext& context_;
  Routine& routine_;
  syntax::Items<::FunctionParameter> parameters_;
  int outputs_ = 0;
  int variadics_ = 0;
  Oid required_result_ = types::kInvalidOid;
};

}  // namespace

Oid ReadParameters(ApplyContext& context, Routine& routine, const ::List* parameters) {
  return ParameterReader(context, routine, parameters).Read();
}

void ReadResultType(ApplyContext& context, Routine& routine, const ::TypeName& name) {
  const Catalog& catalog = context.catalog;
  const std::string text = query::TypeNameText(name);
  routine.returns_set = name.setof;
  routine.result = query::LookupTypeName(catalog, name, false).oid;
  if (routine.result != types::kInvalidOid) {
    const types::Type* found = catalog.FindType(routine.result);
    if (found == nullptr || found->defined) return;
    if (routine.language == types::kSqlLanguage) {
      throw SqlError("42P13", fmt::format("SQL function cannot return shell type {}", text));
    }
    context.notices.push_back(fmt::format("return type {} is only a shell", text));
    return;
  }
  if (name.pct_type) static_cast<void>(query::ResolveTypeName(catalog, name, false));
  if (routine.language != types::kInternalLanguage && routine.language != types::kCLanguage) {
    throw SqlError("42704", fmt::format("type \"{}\" does not exist", text));
  }
  if (name.typmods != nullptr) {
    throw SqlError("42601", fmt::format("type modifier cannot be specified for shell type \"{}\"", text));
  }
  context.notices.push_back(fmt::format("type \"{}\" is not yet defined", text));
  routine.result = MakeShellType(context, CreationNameOf(context, name.names), name.location);
}

}  // namespace pgtidy::ddl
