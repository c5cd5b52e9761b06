#pragma once

#include <cstdint>
#include <string>

struct DefElem;

namespace pgtidy::ddl {

/// Values of the options of CREATE and ALTER. 42601 `%s requires a parameter`, `%s requires a Boolean value`,
/// `%s requires a numeric value`. Source: defGetString(), defGetBoolean(), defGetInt64(), defGetNumeric().
[[nodiscard]] std::string OptionText(const ::DefElem& option);
[[nodiscard]] bool OptionBoolean(const ::DefElem& option);
[[nodiscard]] int64_t OptionInteger(const ::DefElem& option);
[[nodiscard]] double OptionNumber(const ::DefElem& option);

}  // namespace pgtidy::ddl
