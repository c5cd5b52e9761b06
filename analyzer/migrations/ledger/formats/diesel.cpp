// Diesel. Source: diesel_migrations/src/migration_harness.rs of diesel-rs/diesel.

#include <array>

#include "analyzer/migrations/ledger/format.h"

namespace pgtidy::migrations {
namespace {

constexpr std::array<std::string_view, 1> kTables = {"__diesel_schema_migrations"};
constexpr std::array<std::string_view, 2> kColumns = {"version", "run_on"};

}  // namespace

const LedgerFormat kDieselLedger = {
    .framework = "diesel",
    .tables = kTables,
    .columns = kColumns,
    .order_by = "version",
    .read = ReadVersionTexts,
    .units = UnitsByVersion,
    .compare = CompareText,
    .edited = Consequence::kSilence,
    .removed = Consequence::kNone,
    .out_of_order = Consequence::kNone,
};

}  // namespace pgtidy::migrations
