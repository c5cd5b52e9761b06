#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "analyzer/catalog/catalog.h"

namespace pgtidy::ddl::plpgsql {

/// A call of a trigger's function.
struct TriggerCall {
  const catalog::Trigger* trigger = nullptr;
  const catalog::Relation* relation = nullptr;
  std::string schema;          ///< The relation's.
  std::string_view operation;  ///< INSERT, UPDATE, DELETE or TRUNCATE.
};

/// What a condition of a body depends on.
struct ConditionTraits {
  std::optional<bool> value;  ///< Where it is the same in each call of this kind.
  bool asks_trigger = false;  ///< It names a `tg_` variable.
  bool asks_catalog = false;  ///< It reads system catalogues, settings or the version.
};

/// Decides a condition like `TG_OP = 'INSERT' OR TG_TABLE_NAME IN ('a', 'b')`. `trigger` is null outside of triggers.
[[nodiscard]] ConditionTraits TraitsOf(std::string_view condition, const TriggerCall* trigger);

}  // namespace pgtidy::ddl::plpgsql
