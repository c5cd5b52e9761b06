#pragma once

#include <array>
#include <string>
#include <vector>

#include "analyzer/engine/rule_info.h"

namespace pgtidy::engine::testing {

inline constexpr std::array kIndexOptions = {
    OptionInfo{
        .name = "max-rows", .type = OptionType::kInteger, .default_value = "3", .description = "rows that are few"},
    OptionInfo{.name = "strict", .type = OptionType::kBoolean, .default_value = "false", .description = "no mercy"},
    OptionInfo{.name = "prefix", .type = OptionType::kString, .default_value = "\"idx_\"", .description = "of names"},
    OptionInfo{.name = "tables",
               .type = OptionType::kStringList,
               .default_value = "[\"a\", \"b\"]",
               .description = "that are small"},
};
inline constexpr std::array kIndexForeign = {
    ForeignRule{"squawk", "require-concurrent-index-creation"},
    ForeignRule{"eugene", "E6"},
    ForeignRule{"pgls", "requireConcurrentIndexCreation"},
    ForeignRule{"atlas", "PG101"},
    ForeignRule{"atlas", "concurrent_index"},
    ForeignRule{"pgfence", "create-index-not-concurrent"},
    ForeignRule{"pgsafe", "add-index-non-concurrent"},
    ForeignRule{"pg-migration-lint", "PGM001"},
    ForeignRule{"migrationpilot", "MP001"},
    ForeignRule{"diesel-guard", "AddIndexCheck"},
    ForeignRule{"pgrubic", "US016"},
    ForeignRule{"pgvet", "non-concurrent-index"},
};
inline constexpr std::array kDropTableForeign = {
    ForeignRule{"squawk", "ban-drop-table"}, ForeignRule{"pgls", "banDropTable"},    ForeignRule{"atlas", "DS102"},
    ForeignRule{"pgrubic", "US021"},         ForeignRule{"migrationpilot", "MP026"},
};

inline constexpr RuleInfo kIndex = {
    .id = "locking/create-index-non-concurrent",
    .summary = "CREATE INDEX blocks writers",
    .severity = diagnostics::Severity::kWarning,
    .options = kIndexOptions,
    .foreign = kIndexForeign,
};
inline constexpr RuleInfo kVacuum = {
    .id = "locking/vacuum-full", .summary = "VACUUM FULL blocks", .severity = diagnostics::Severity::kInfo};
inline constexpr RuleInfo kDropTable = {
    .id = "data-loss/drop-table",
    .summary = "DROP TABLE deletes rows",
    .severity = diagnostics::Severity::kError,
    .foreign = kDropTableForeign,
};
inline constexpr RuleInfo kTruncate = {.id = "data-loss/truncate",
                                       .summary = "TRUNCATE deletes rows",
                                       .severity = diagnostics::Severity::kWarning,
                                       .stability = Stability::kPreview};
inline constexpr RuleInfo kUnused = {.id = "suppression/unused-suppression", .summary = "a comment suppresses nothing"};

/// A few rules for tests: two families of two rules, one of them preview, and one of the suppressions' own.
inline std::vector<const RuleInfo*> Rules() { return {&kTruncate, &kDropTable, &kIndex, &kVacuum, &kUnused}; }

inline std::vector<std::string> Frameworks() { return {"flyway", "goose", "plain", "sqlx"}; }

}  // namespace pgtidy::engine::testing
