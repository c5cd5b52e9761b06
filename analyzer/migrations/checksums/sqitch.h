#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/migrations/sqitch_plan.h"

namespace pgtidy::migrations {

/// Returns `change_id` of Sqitch's tables for each change of the plan, 40 hexadecimal digits; each counts the one
/// before it in. Nothing if the plan has a problem, or a %uri that does not stand in its canonical form and that this
/// program cannot bring into it (percent signs, capitals or a port outside of http and https). Source:
/// App::Sqitch::Plan::Change, `info` and `id`.
[[nodiscard]] std::optional<std::vector<std::string>> SqitchChangeIds(const SqitchPlan& plan);

/// Returns `script_hash` of Sqitch's tables: the SHA-1 of the deploy script as it lies on disk, 40 hexadecimal digits.
/// Source: App::Sqitch::Plan::Change::_deploy_hash().
[[nodiscard]] std::string SqitchScriptHash(std::string_view script);

}  // namespace pgtidy::migrations
