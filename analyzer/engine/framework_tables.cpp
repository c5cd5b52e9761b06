#include "analyzer/engine/framework_tables.h"

#include <string>
#include <string_view>

namespace pgtidy::engine {

namespace {

constexpr std::string_view kFrameworkTables[] = {
    "_prisma_migrations",
    "_sqlx_migrations",
    "__diesel_schema_migrations",
    "__drizzle_migrations",
    "_sqlx_test",
    "atlas_schema_revisions",
    "databasechangelog",
    "databasechangeloglock",
    "flyway_schema_history",
    "goose_db_version",
    "gorp_migrations",
    "pgmigrations",
    "refinery_schema_history",
    "schema_migration",
    "schema_migrations",
    "schema_version",
};

}  // namespace

void MarkFrameworkTables(catalog::Catalog& catalog) {
  for (const std::string_view table : kFrameworkTables) {
    catalog.MarkUndetermined(catalog::ObjectClass::kRelation, "", std::string(table));
  }
}

}  // namespace pgtidy::engine
