// dbmate. Source: pkg/dbmate/db.go and pkg/driver/postgres of amacneil/dbmate.

#include <array>

#include "analyzer/migrations/ledger/format.h"

namespace pgtidy::migrations {
namespace {

constexpr std::array<std::string_view, 1> kTables = {"schema_migrations"};
constexpr std::array<std::string_view, 1> kColumns = {"version"};

}  // namespace

const LedgerFormat kDbmateLedger = {
    .framework = "dbmate",
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
