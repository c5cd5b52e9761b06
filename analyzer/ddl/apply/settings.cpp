#include "analyzer/ddl/apply/settings.h"

#include <algorithm>

#include "analyzer/ddl/apply/setting_value.h"
#include "analyzer/ddl/apply/statements.h"
#include "analyzer/syntax/lexer.h"
#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl {
namespace {

using catalog::Session;

std::string Folded(std::string_view name) {
  std::string folded(name);
  std::transform(folded.begin(), folded.end(), folded.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return folded;
}

// Source: GUC_LIST_INPUT.
bool TakesList(std::string_view name) {
  static constexpr std::string_view kLists[] = {"search_path",
                                                "datestyle",
                                                "temp_tablespaces",
                                                "log_destination",
                                                "synchronous_standby_names",
                                                "listen_addresses",
                                                "unix_socket_directories",
                                                "shared_preload_libraries",
                                                "session_preload_libraries",
                                                "local_preload_libraries",
                                                "wal_consistency_checking",
                                                "debug_io_direct",
                                                "createrole_self_grant",
                                                "restrict_nonsystem_relation_kind",
                                                "synchronized_standby_slots",
                                                "oauth_validator_libraries",
                                                "log_connections"};
  return std::find(std::begin(kLists), std::end(kLists), name) != std::end(kLists);
}

// The text of an argument of SET; nothing for what only the server could print.
std::optional<std::string> ArgumentText(const ::Node* argument) {
  if (const auto* cast = syntax::As<::TypeCast>(argument, T_TypeCast)) argument = cast->arg;
  const auto* constant = syntax::As<::A_Const>(argument, T_A_Const);
  if (constant == nullptr || constant->isnull) return std::nullopt;
  switch (constant->val.node.type) {
    case T_Integer: return std::to_string(constant->val.ival.ival);
    case T_Float: return std::string(constant->val.fval.fval);
    case T_Boolean: return std::string(constant->val.boolval.boolval ? "true" : "false");
    case T_String: return std::string(constant->val.sval.sval);
    default: return std::nullopt;
  }
}

std::string QuotedIfNeeded(const std::string& name) {
  const bool plain = !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
  });
  if (plain) return name;
  std::string quoted = "\"";
  for (const char c : name) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

// Source: flatten_set_variable_args(). Nothing if a part is not known.
std::optional<std::string> ValueOf(const Catalog& catalog, const ::VariableSetStmt& statement) {
  const syntax::Items<::Node> arguments(statement.args);
  const std::string name = Folded(statement.name);
  if (arguments.size() > 1 && !TakesList(name) && catalog.builtin().Setting(name)) {
    throw SqlError("22023", "SET " + std::string(statement.name) + " takes only one argument");
  }
  std::string value;
  for (const ::Node* argument : arguments) {
    const std::optional<std::string> text = ArgumentText(argument);
    if (!text) return std::nullopt;
    if (!value.empty()) value += ", ";
    value += name == "search_path" ? QuotedIfNeeded(*text) : *text;
  }
  return value;
}

void SetSearchPath(Session& session, const std::optional<std::string>& value) {
  session.search_path_undetermined = false;
  if (!value) {
    session.search_path = Session().search_path;
    return;
  }
  const std::optional<std::vector<std::string>> names = SplitIdentifierList(*value);
  if (!names) {
    throw SqlError("22023", "invalid value for parameter \"search_path\": \"" + *value + "\"")
        .Detail("List syntax is invalid.");
  }
  session.search_path = *names;
}

void Assign(Session& session, const std::string& name, const std::optional<std::string>& value) {
  if (name == "search_path") {
    SetSearchPath(session, value);
  } else if (name == "role" || name == "session_authorization") {
    session.role = value && *value != "none" && *value != "default" ? *value : Session().role;
  } else if (name == "check_function_bodies") {
    session.check_function_bodies = !value || ParseBoolean(*value).value_or(true);
  } else if (name == "row_security") {
    session.row_security = !value || ParseBoolean(*value).value_or(true);
  } else if (name == "default_tablespace") {
    session.default_tablespace = value.value_or("");
  } else if (name == "timezone") {
    session.time_zone = value.value_or(Session().time_zone);
  } else if (value) {
    session.settings[name] = *value;
  } else {
    session.settings.erase(name);
  }
}

// Runs `change` on the session: SET LOCAL leaves a copy of what was for the transaction's end, SET changes both.
template <typename Change>
void ChangeSession(Catalog& catalog, bool local, Change change) {
  Session session = catalog.session();
  if (local) {
    if (session.after_transaction == nullptr) session.after_transaction = std::make_shared<const Session>(session);
  } else if (session.after_transaction != nullptr) {
    Session later = *session.after_transaction;
    change(later);
    session.after_transaction = std::make_shared<const Session>(std::move(later));
  }
  change(session);
  catalog.SetSession(std::move(session));
}

void ResetAll(Catalog& catalog) {
  ChangeSession(catalog, false, [](Session& session) {
    Session fresh;
    fresh.role = session.role;
    fresh.after_transaction = session.after_transaction;
    session = std::move(fresh);
  });
}

// Names of settings as SET TRANSACTION and its like give them.
void ApplyTransactionOptions(ApplyContext& context, const ::VariableSetStmt& statement) {
  if (std::string_view(statement.name) != "TRANSACTION") return;
  for (const ::DefElem* option : syntax::Items<::DefElem>(statement.args)) {
    const std::optional<std::string> value = ArgumentText(option->arg);
    if (value) ApplySetting(context, option->defname, value, true);
  }
}

std::optional<std::string> ConstantArgument(const ::Node* node) {
  if (const auto* cast = syntax::As<::TypeCast>(node, T_TypeCast)) node = cast->arg;
  const auto* constant = syntax::As<::A_Const>(node, T_A_Const);
  if (constant != nullptr && constant->isnull) return std::string();
  return ArgumentText(node);
}

bool IsSetConfig(const ::FuncCall& call) {
  const syntax::Items<::Node> name(call.funcname);
  if (syntax::StringValue(name[name.size() - 1]) != "set_config") return false;
  return name.size() == 1 || (name.size() == 2 && syntax::StringValue(name[0]) == "pg_catalog");
}

void ApplySetConfigCall(ApplyContext& context, const ::FuncCall& call) {
  const syntax::Items<::Node> arguments(call.args);
  if (arguments.size() != 3) return;
  const auto* null_name = syntax::As<::A_Const>(arguments[0], T_A_Const);
  if (null_name != nullptr && null_name->isnull) throw SqlError("22004", "SET requires parameter name");
  const std::optional<std::string> name = ConstantArgument(arguments[0]);
  const std::optional<std::string> value = ConstantArgument(arguments[1]);
  const std::optional<std::string> local = ConstantArgument(arguments[2]);
  const bool is_known = local && ParseBoolean(*local).has_value();
  const bool is_local = local && ParseBoolean(*local) == std::optional<bool>(true);
  if (name && value && is_known) {
    ApplySetting(context, *name, value, is_local);
  } else if (!name || Folded(*name) == "search_path") {
    ChangeSession(context.catalog, is_local, [](Session& session) { session.search_path_undetermined = true; });
  }
}

}  // namespace

std::optional<std::vector<std::string>> SplitIdentifierList(std::string_view text) {
  std::vector<std::string> names;
  size_t at = 0;
  const auto skip_spaces = [&] {
    while (at < text.size() && syntax::IsSpace(text[at])) ++at;
  };
  skip_spaces();
  if (at == text.size()) return names;
  while (true) {
    std::string name;
    if (at < text.size() && text[at] == '"') {
      for (++at;; ++at) {
        if (at >= text.size()) return std::nullopt;
        if (text[at] != '"') {
          name += text[at];
        } else if (at + 1 < text.size() && text[at + 1] == '"') {
          name += text[++at];
        } else {
          ++at;
          break;
        }
      }
    } else {
      const size_t begin = at;
      while (at < text.size() && text[at] != ',' && !syntax::IsSpace(text[at])) ++at;
      if (at == begin) return std::nullopt;
      name = Folded(text.substr(begin, at - begin));
    }
    names.push_back(TruncateIdentifier(name));
    skip_spaces();
    if (at == text.size()) return names;
    if (text[at++] != ',') return std::nullopt;
    skip_spaces();
  }
}

void ApplySetting(ApplyContext& context, std::string_view name, const std::optional<std::string>& value, bool local) {
  Catalog& catalog = context.catalog;
  CheckSettingName(catalog, name);
  CheckSettingContext(catalog, name);
  if (value) CheckSettingValue(catalog, name, *value);
  const std::string folded = Folded(name);
  if (local && !context.in_transaction_block) {
    Session scratch = catalog.session();
    Assign(scratch, folded, value);
    return;
  }
  ChangeSession(catalog, local, [&](Session& session) { Assign(session, folded, value); });
}

void ApplySetConfigCalls(ApplyContext& context, const ::SelectStmt& select) {
  for (const ::ResTarget* target : syntax::Items<::ResTarget>(select.targetList)) {
    const auto* call = syntax::As<::FuncCall>(target->val, T_FuncCall);
    if (call != nullptr && IsSetConfig(*call)) ApplySetConfigCall(context, *call);
  }
}

void CheckStoredSetting(const Catalog& catalog, const ::VariableSetStmt& statement) {
  if (statement.name == nullptr || statement.kind == VAR_RESET_ALL || statement.kind == VAR_SET_MULTI) return;
  CheckSettingName(catalog, statement.name);
  if (statement.kind != VAR_SET_VALUE) return;
  const std::optional<std::string> value = ValueOf(catalog, statement);
  if (value) CheckSettingValue(catalog, statement.name, *value);
}

Session SessionAfterTransaction(const Session& session) {
  return session.after_transaction == nullptr ? session : *session.after_transaction;
}

void ApplySet(ApplyContext& context, const ::VariableSetStmt& statement) {
  switch (statement.kind) {
    case VAR_SET_VALUE: {
      CheckSettingName(context.catalog, statement.name);
      const std::optional<std::string> value = ValueOf(context.catalog, statement);
      if (value) ApplySetting(context, statement.name, value, statement.is_local);
      break;
    }
    case VAR_SET_DEFAULT:
    case VAR_RESET:
      if (context.catalog.server_version() >= 16 && std::string_view(statement.name).substr(0, 12) == "transaction_" &&
          std::string_view(statement.name) != "transaction_timeout" &&
          std::string_view(statement.name) != "transaction_buffers") {
        throw SqlError("0A000", "parameter \"" + std::string(statement.name) + "\" cannot be reset");
      }
      ApplySetting(context, statement.name, std::nullopt, statement.is_local);
      break;
    case VAR_SET_CURRENT: CheckSettingName(context.catalog, statement.name); break;
    case VAR_SET_MULTI: ApplyTransactionOptions(context, statement); break;
    case VAR_RESET_ALL: ResetAll(context.catalog); break;
  }
}

}  // namespace pgtidy::ddl
