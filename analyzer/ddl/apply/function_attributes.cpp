#include "analyzer/ddl/apply/function_attributes.h"

#include <fmt/format.h>

#include <algorithm>

#include "analyzer/ddl/apply/definition.h"
#include "analyzer/ddl/apply/option_value.h"
#include "analyzer/ddl/apply/settings.h"
#include "analyzer/query/expression.h"
#include "analyzer/query/type_name.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl {

using catalog::Routine;

namespace {

void TakeOnce(const ::DefElem*& slot, const ::DefElem& option) {
  if (slot != nullptr) ThrowConflictingOption(option);
  slot = &option;
}

char VolatilityOf(const std::string& word) { return word == "immutable" ? 'i' : (word == "stable" ? 's' : 'v'); }

// Source: interpret_func_parallel().
char ParallelOf(const std::string& word) {
  if (word == "safe") return 's';
  if (word == "unsafe") return 'u';
  if (word == "restricted") return 'r';
  throw SqlError("42601", "parameter \"parallel\" must be SAFE, RESTRICTED, or UNSAFE");
}

// Source: interpret_func_support().
void CheckSupportFunction(const Catalog& catalog, const ::DefElem& option) {
  const auto* names = reinterpret_cast<const ::List*>(option.arg);
  const std::vector<Oid> arguments = {types::kInternalType};
  const Oid function = query::LookupFunctionName(catalog, names, &arguments, false);
  const auto* routine = catalog.Find<Routine>(function);
  if (routine == nullptr || routine->result == types::kInternalType) return;
  throw SqlError("42P17", fmt::format("support function {} must return type internal", query::NameListText(names)));
}

// Setting names compare without letter case.
std::string Folded(std::string_view name) {
  std::string folded(name);
  std::transform(folded.begin(), folded.end(), folded.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return folded;
}

bool IsListOfNames(std::string_view setting) {
  constexpr std::string_view kSettings[] = {"search_path",
                                            "temp_tablespaces",
                                            "local_preload_libraries",
                                            "session_preload_libraries",
                                            "shared_preload_libraries",
                                            "unix_socket_directories"};
  return std::find(std::begin(kSettings), std::end(kSettings), setting) != std::end(kSettings);
}

std::string ConstantText(const ::A_Const& constant) {
  switch (constant.val.node.type) {
    case T_Integer: return std::to_string(constant.val.ival.ival);
    case T_Float: return constant.val.fval.fval;
    case T_Boolean: return constant.val.boolval.boolval ? "true" : "false";
    case T_String: return constant.val.sval.sval;
    default: return "";
  }
}

// Source: flatten_set_variable_args().
std::string SettingText(const Catalog& catalog, const ::VariableSetStmt& set, const std::string& name) {
  std::string text;
  for (const ::Node* argument : syntax::Items<::Node>(set.args)) {
    if (const auto* cast = syntax::As<::TypeCast>(argument, T_TypeCast)) argument = cast->arg;
    const auto* constant = syntax::As<::A_Const>(argument, T_A_Const);
    if (constant == nullptr) continue;
    if (!text.empty()) text += ", ";
    const std::string value = ConstantText(*constant);
    text += IsListOfNames(name) && constant->val.node.type == T_String ? catalog.QuoteIdentifier(value) : value;
  }
  return text;
}

void Unset(std::vector<std::string>& settings, const std::string& name) {
  std::erase_if(settings, [&](const std::string& setting) { return setting.starts_with(name + "="); });
}

// Source: update_proconfig_value().
void ApplySetting(const Catalog& catalog, const ::VariableSetStmt& set, std::vector<std::string>& settings) {
  if (set.kind == VAR_RESET_ALL) {
    settings.clear();
    return;
  }
  const std::string name = Folded(set.name);
  CheckStoredSetting(catalog, set);
  Unset(settings, name);
  if (set.kind == VAR_SET_VALUE) settings.push_back(name + "=" + SettingText(catalog, set, name));
  if (set.kind == VAR_SET_CURRENT && name == "search_path") {
    std::string path;
    for (const std::string& schema : catalog.session().search_path) {
      if (!path.empty()) path += ", ";
      path += catalog.QuoteIdentifier(schema);
    }
    settings.push_back("search_path=" + path);
  }
}

}  // namespace

void ThrowInvalidProcedureAttribute(const ::DefElem& option) {
  throw SqlError("42P13", "invalid attribute in procedure definition", option.location);
}

bool FunctionAttributes::Take(bool is_procedure, const ::DefElem& option) {
  const std::string_view name = option.defname;
  if (name == "set") {
    settings.push_back(&option);
    return true;
  }
  if (name == "security") {
    TakeOnce(security, option);
    return true;
  }
  const ::DefElem** slot = name == "volatility"  ? &volatility
                           : name == "strict"    ? &strict
                           : name == "leakproof" ? &leakproof
                           : name == "cost"      ? &cost
                           : name == "rows"      ? &rows
                           : name == "support"   ? &support
                           : name == "parallel"  ? &parallel
                                                 : nullptr;
  if (slot == nullptr) return false;
  if (is_procedure) ThrowInvalidProcedureAttribute(option);
  TakeOnce(*slot, option);
  return true;
}

void FunctionAttributes::ApplyTo(const Catalog& catalog, Routine& routine) const {
  if (volatility != nullptr) routine.volatility = VolatilityOf(OptionText(*volatility));
  if (strict != nullptr) routine.strict = OptionBoolean(*strict);
  if (security != nullptr) routine.security_definer = OptionBoolean(*security);
  if (leakproof != nullptr) routine.leakproof = OptionBoolean(*leakproof);
  for (const ::DefElem* option : settings) {
    ApplySetting(catalog, *reinterpret_cast<const ::VariableSetStmt*>(option->arg), routine.settings);
  }
  if (cost != nullptr) {
    routine.cost = OptionNumber(*cost);
    if (*routine.cost <= 0) throw SqlError("22023", "COST must be positive");
  }
  if (rows != nullptr) {
    routine.rows = OptionNumber(*rows);
    if (*routine.rows <= 0) throw SqlError("22023", "ROWS must be positive");
  }
  if (support != nullptr) CheckSupportFunction(catalog, *support);
  if (parallel != nullptr) routine.parallel = ParallelOf(OptionText(*parallel));
}

RoutineSettings::RoutineSettings(Catalog& catalog, const Routine& routine) : catalog_(catalog) {
  constexpr std::string_view kSearchPath = "search_path=";
  for (const std::string& setting : routine.settings) {
    if (!setting.starts_with(kSearchPath)) continue;
    saved_ = catalog.session();
    catalog::Session session = *saved_;
    const auto names = SplitIdentifierList(std::string_view(setting).substr(kSearchPath.size()));
    session.search_path = names.value_or(std::vector<std::string>());
    session.search_path_undetermined = !names;
    catalog.SetSession(std::move(session));
  }
}

RoutineSettings::~RoutineSettings() {
  if (saved_) catalog_.SetSession(std::move(*saved_));
}

}  // namespace pgtidy::ddl
