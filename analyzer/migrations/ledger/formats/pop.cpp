// pop. Source: migrator.go of gobuffalo/pop.

#include <array>

#include "analyzer/migrations/ledger/format.h"

namespace pgtidy::migrations {
namespace {

constexpr std::array<std::string_view, 2> kTables = {"schema_migration", "schema_migrations"};
constexpr std::array<std::string_view, 1> kColumns = {"version"};

}  // namespace

const LedgerFormat kPopLedger = {
    .framework = "pop",
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
