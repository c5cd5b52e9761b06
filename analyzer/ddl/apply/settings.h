#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/ddl/apply/context.h"

struct SelectStmt;
struct VariableSetStmt;

/// The session: SET, RESET and set_config().
namespace pgtidy::ddl {

/// Sets a parameter as set_config() does; no value resets it. `local` is until the end of the transaction, and nothing
/// outside of one. 42704, 42602, 22023, 55P02. Source: set_config_option().
void ApplySetting(ApplyContext& context, std::string_view name, const std::optional<std::string>& value, bool local);

/// Applies the calls of set_config() with constant arguments in the target list of a SELECT; where the value of
/// search_path is not constant, the path becomes undetermined.
void ApplySetConfigCalls(ApplyContext& context, const ::SelectStmt& select);

/// Checks what ALTER ROLE, DATABASE, SYSTEM and FUNCTION ... SET store for later. Source: ExtractSetVariableArgs().
void CheckStoredSetting(const Catalog& catalog, const ::VariableSetStmt& statement);

/// The session as it is once its transaction has committed: SET LOCAL is forgotten.
[[nodiscard]] catalog::Session SessionAfterTransaction(const catalog::Session& session);

/// Splits a list of identifiers, folding what is not quoted; nothing if it is malformed. Source:
/// SplitIdentifierString().
[[nodiscard]] std::optional<std::vector<std::string>> SplitIdentifierList(std::string_view text);

}  // namespace pgtidy::ddl
