#pragma once

struct DefElem;

namespace pgtidy::ddl {

/// Returns whether an option in parentheses is on: `(FULL)`, `(FULL true)`, `(CONCURRENTLY on)`, `(FULL 1)`.
/// Source: defGetBoolean(), src/backend/commands/define.c.
[[nodiscard]] bool IsTrueOption(const DefElem& option);

}  // namespace pgtidy::ddl
