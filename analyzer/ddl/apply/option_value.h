#pragma once

#include <cstdint>
#include <string>
#include <vector>

struct DefElem;
struct List;

namespace pgtidy::ddl {

/// Values of the options of CREATE and ALTER. 42601 `%s requires a parameter`, `%s requires a Boolean value`,
/// `%s requires a numeric value`. Source: defGetString(), defGetBoolean(), defGetInt64(), defGetNumeric().
[[nodiscard]] std::string OptionText(const ::DefElem& option);
[[nodiscard]] bool OptionBoolean(const ::DefElem& option);
[[nodiscard]] int64_t OptionInteger(const ::DefElem& option);
[[nodiscard]] double OptionNumber(const ::DefElem& option);
/// The name of a storage parameter, with its namespace: `toast.autovacuum_enabled`.
[[nodiscard]] std::string RelationOptionName(const ::DefElem& option);
/// Options as reloptions holds them: `fillfactor=70`. 22023 `parameter "x" specified more than once`.
/// Source: transformRelOptions().
[[nodiscard]] std::vector<std::string> RelationOptionTexts(const ::List* options);

}  // namespace pgtidy::ddl
