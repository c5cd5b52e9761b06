#include "analyzer/ddl/apply/privileges.h"

#include <algorithm>
#include <initializer_list>

#include "analyzer/syntax/pg_nodes.h"

namespace pgtidy::ddl {
namespace {

struct TargetInfo {
  const char* name;
  std::initializer_list<std::string_view> privileges;
};

// Source: ACL_ALL_RIGHTS_*, the messages of ExecuteGrantStmt().
const TargetInfo& InfoOf(PrivilegeTarget target) {
  static const TargetInfo column{"column", {"select", "insert", "update", "references"}};
  static const TargetInfo relation{
      "relation", {"select", "insert", "update", "delete", "truncate", "references", "trigger", "maintain", "usage"}};
  static const TargetInfo default_relation{
      "relation", {"select", "insert", "update", "delete", "truncate", "references", "trigger", "maintain"}};
  static const TargetInfo table{
      "table", {"select", "insert", "update", "delete", "truncate", "references", "trigger", "maintain"}};
  static const TargetInfo sequence{"sequence", {"usage", "select", "update"}};
  static const TargetInfo database{"database", {"create", "temporary", "temp", "connect"}};
  static const TargetInfo function{"function", {"execute"}};
  static const TargetInfo language{"language", {"usage"}};
  static const TargetInfo schema{"schema", {"usage", "create"}};
  static const TargetInfo tablespace{"tablespace", {"create"}};
  static const TargetInfo wrapper{"foreign-data wrapper", {"usage"}};
  static const TargetInfo server{"foreign server", {"usage"}};
  static const TargetInfo type{"type", {"usage"}};
  static const TargetInfo parameter{"parameter", {"set", "alter system"}};
  switch (target) {
    case PrivilegeTarget::kColumn: return column;
    case PrivilegeTarget::kRelation: return relation;
    case PrivilegeTarget::kDefaultRelation: return default_relation;
    case PrivilegeTarget::kTable: return table;
    case PrivilegeTarget::kSequence: return sequence;
    case PrivilegeTarget::kDatabase: return database;
    case PrivilegeTarget::kFunction: return function;
    case PrivilegeTarget::kLanguage: return language;
    case PrivilegeTarget::kSchema: return schema;
    case PrivilegeTarget::kTablespace: return tablespace;
    case PrivilegeTarget::kForeignDataWrapper: return wrapper;
    case PrivilegeTarget::kForeignServer: return server;
    case PrivilegeTarget::kType: return type;
    case PrivilegeTarget::kParameter: break;
  }
  return parameter;
}

bool IsPrivilege(const Catalog& catalog, std::string_view word) {
  static constexpr std::string_view kWords[] = {
      "insert", "select",    "update", "delete",  "truncate", "references",   "trigger", "execute", "usage",
      "create", "temporary", "temp",   "connect", "set",      "alter system", "rule",    "maintain"};
  if (std::find(std::begin(kWords), std::end(kWords), word) == std::end(kWords)) return false;
  if (word == "maintain") return catalog.server_version() >= 17;
  if (word == "set" || word == "alter system") return catalog.server_version() >= 15;
  return true;
}

std::string UpperCase(std::string_view word) {
  std::string upper(word == "temp" ? "temporary" : word);
  std::transform(upper.begin(), upper.end(), upper.begin(),
                 [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
  return upper;
}

bool TakesColumns(PrivilegeTarget target) {
  return target == PrivilegeTarget::kRelation || target == PrivilegeTarget::kTable;
}

}  // namespace

void CheckPrivileges(const Catalog& catalog, const ::List* privileges, PrivilegeTarget target) {
  for (const ::AccessPriv* privilege : syntax::Items<::AccessPriv>(privileges)) {
    if (privilege->cols != nullptr && !TakesColumns(target)) {
      throw SqlError("0LP01", "column privileges are only valid for relations");
    }
    if (privilege->priv_name == nullptr) continue;
    const std::string_view word = privilege->priv_name;
    if (!IsPrivilege(catalog, word)) {
      throw SqlError("42601", "unrecognized privilege type \"" + std::string(word) + "\"");
    }
    if (word == "rule") continue;
    const TargetInfo& info = InfoOf(privilege->cols != nullptr ? PrivilegeTarget::kColumn : target);
    if (std::find(info.privileges.begin(), info.privileges.end(), word) == info.privileges.end()) {
      throw SqlError("0LP01", "invalid privilege type " + UpperCase(word) + " for " + info.name);
    }
  }
}

}  // namespace pgtidy::ddl
