#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "analyzer/ddl/apply/context.h"

/// Configuration parameters: which there are and what values they take.
namespace pgtidy::ddl {

/// Reads a Boolean as parameters and reloptions do: `on`, `of`, `tru`, `1`. Source: parse_bool().
[[nodiscard]] std::optional<bool> ParseBoolean(std::string_view text);

/// Throws 42704 `unrecognized configuration parameter "x"` or 42602 for a name that no parameter can have. Names with a
/// dot belong to extensions: any is good. Source: find_option(), assignable_custom_variable_name().
void CheckSettingName(const Catalog& catalog, std::string_view name);

/// Throws 22023 if the value does not fit the parameter, as far as the value alone decides it.
/// Source: parse_and_validate_value().
void CheckSettingValue(const Catalog& catalog, std::string_view name, std::string_view value);

/// Throws 55P02 if a session cannot change the parameter. Source: set_config_option().
void CheckSettingContext(const Catalog& catalog, std::string_view name);

}  // namespace pgtidy::ddl
