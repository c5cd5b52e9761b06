"""The migration tools that can be recorded: the files and commands of each."""

import hashlib
import json
import re
import subprocess
from dataclasses import replace

from migration_project import APPLIED, SLOTS, Tool, node_modules, run_for_version, version_of_package

TIMES = {"first": "20240101000000", "second": "20240201000000", "between": "20240215000000", "third": "20240301000000",
         "next": "20240401000000"}
NUMBERS = {"first": "1", "second": "2", "between": "3", "third": "4", "next": "5"}


class Sqlx(Tool):
    name = framework = "sqlx"
    program = "sqlx"
    ledgers = ("_sqlx_migrations",)
    versions = TIMES
    checksums = verifies = True
    opt_out = True

    def surroundings(self):
        return {"Cargo.toml": '[package]\nname = "shop"\nversion = "0.1.0"\n\n[dependencies]\nsqlx = "0.8"\n'}

    def text(self, migration):
        return ("" if migration.transaction else "-- no-transaction\n") + migration.up

    def apply(self, place):
        return [self.find(), "migrate", "run", "--source", self.folder]

    def status(self, place):
        return [self.find(), "migrate", "info", "--source", self.folder]


class SqlxIgnoredCharacters(Sqlx):
    """SQLx with a setting that leaves line ends and byte order marks out of its checksums."""

    name = "sqlx-ignored-chars"
    unable = r"feature was not enabled"

    def surroundings(self):
        return {**super().surroundings(), "sqlx.toml": '[migrate]\nignored-chars = ["\\r", "\\uFEFF"]\n'}


class Refinery(Tool):
    name = framework = "refinery"
    program = "refinery"
    ledgers = ("refinery_schema_history",)
    checksums = verifies = True
    versions = NUMBERS
    warning = r"is different than filesystem one|is missing from the filesystem|not applied"

    def stem(self, migration):
        return f"V{self.version_of(migration)}__{migration.name}"

    def surroundings(self):
        return {"refinery.toml": '[main]\ndb_type = "Postgres"\n'}

    def apply(self, place):
        return [self.find(), "migrate", "-e", "DATABASE_URL", "-p", self.folder]


class RefineryStrict(Refinery):
    """refinery with the options that refuse divergent and missing migrations, as its library does by default."""

    name = "refinery-strict"

    def apply(self, place):
        return [*super().apply(place), "-d", "-m"]


class Diesel(Tool):
    name = framework = "diesel"
    program = "diesel"
    ledgers = ("__diesel_schema_migrations",)
    versions = TIMES
    opt_out = True

    def files(self, migration):
        folder = f"{self.folder}/{self.stem(migration)}"
        texts = {f"{folder}/up.sql": migration.up, f"{folder}/down.sql": migration.down or "SELECT 1;\n"}
        if not migration.transaction:
            texts[f"{folder}/metadata.toml"] = "run_in_transaction = false\n"
        return texts

    def surroundings(self):
        return {"diesel.toml": '[migrations_directory]\ndir = "migrations"\n'}

    def apply(self, place):
        return [self.find(), "migration", "run", "--migration-dir", self.folder]

    def status(self, place):
        return [self.find(), "migration", "list", "--migration-dir", self.folder]


class Goose(Tool):
    name = framework = "goose"
    program = "goose"
    uncompared = {"byte-order-mark": "who has the file does not read it again; a new database cannot be built from it"}
    ledgers = ("goose_db_version",)
    versions = TIMES
    opt_out = True

    def version(self):
        return run_for_version([self.find(), "-version"])

    def text(self, migration):
        head = "" if migration.transaction else "-- +goose NO TRANSACTION\n"
        return f"{head}-- +goose Up\n{migration.up}\n-- +goose Down\n{migration.down or 'SELECT 1;'}\n"

    def surroundings(self):
        return {"go.mod": "module shop\n\ngo 1.22\n\nrequire github.com/pressly/goose/v3 v3.29.0\n"}

    def apply(self, place):
        return [self.find(), "-dir", self.folder, "postgres", place.dsn + " sslmode=disable", "up"]

    def status(self, place):
        return [self.find(), "-dir", self.folder, "postgres", place.dsn + " sslmode=disable", "status"]


class GooseOutOfOrder(Goose):
    """goose with the option that applies older files, too."""

    name = "goose-allow-missing"
    variant = True

    def apply(self, place):
        command = super().apply(place)
        return [command[0], "-allow-missing", *command[1:]]


class Dbmate(Tool):
    name = framework = "dbmate"
    program = "dbmate"
    uncompared = {"byte-order-mark": "who has the file does not read it again; a new database cannot be built from it"}
    ledgers = ("schema_migrations",)
    versions = TIMES
    opt_out = True
    folder = "db/migrations"

    def text(self, migration):
        option = "" if migration.transaction else " transaction:false"
        return f"-- migrate:up{option}\n{migration.up}\n-- migrate:down\n{migration.down}\n"

    def apply(self, place):
        return [self.find(), "--no-dump-schema", "migrate"]

    def status(self, place):
        return [self.find(), "--no-dump-schema", "status"]


class DbmateStrict(Dbmate):
    """dbmate with the option that refuses older files."""

    name = "dbmate-strict"
    variant = True

    def apply(self, place):
        return [*super().apply(place), "--strict"]


class GolangMigrate(Tool):
    name = framework = "golang-migrate"
    program = "migrate"
    uncompared = {"out-of-order": "the ledger holds the newest version alone: that the file is new, git knows"}
    ledgers = ("schema_migrations",)
    versions = TIMES

    def version(self):
        return run_for_version([self.find(), "-version"])

    def files(self, migration):
        stem = f"{self.folder}/{self.stem(migration)}"
        return {f"{stem}.up.sql": migration.up, f"{stem}.down.sql": migration.down}

    def surroundings(self):
        return {"go.mod": "module shop\n\ngo 1.22\n\nrequire github.com/golang-migrate/migrate/v4 v4.19.0\n"}

    def apply(self, place):
        return [self.find(), "-path", self.folder, "-database", place.url, "up"]

    def status(self, place):
        return [self.find(), "-path", self.folder, "-database", place.url, "version"]


class Tern(Tool):
    name = framework = "tern"
    program = "tern"
    ledgers = ("public.schema_version",)
    opt_out = True
    gapless = True
    versions = ("001", "002", "003", "004", "005")
    decisive = r"^(ERROR|Missing|Duplicate|current version)"

    def version(self):
        return run_for_version([self.find(), "version"])

    def text(self, migration):
        head = "" if migration.transaction else "---- tern: disable-tx ----\n"
        return f"{head}{migration.up}\n---- create above / drop below ----\n\n{migration.down}"

    def surroundings(self):
        return {"tern.conf": "[database]\n"}

    def apply(self, place):
        return [self.find(), "migrate", "--migrations", self.folder, "--conn-string", place.url]

    def status(self, place):
        return [self.find(), "status", "--migrations", self.folder, "--conn-string", place.url]


class SqlMigrate(Tool):
    name = framework = "sql-migrate"
    program = "sql-migrate"
    ledgers = ("gorp_migrations",)
    versions = TIMES
    opt_out = True

    def text(self, migration):
        option = "" if migration.transaction else " notransaction"
        return f"-- +migrate Up{option}\n{migration.up}\n-- +migrate Down\n{migration.down}"

    def surroundings(self):
        return {"dbconfig.yml": "development:\n  dialect: postgres\n  datasource: ${DATABASE_URL}\n  dir: migrations\n"}

    def apply(self, place):
        return [self.find(), "up"]

    def status(self, place):
        return [self.find(), "status"]


class Atlas(Tool):
    name = framework = "atlas"
    program = "atlas"
    ledgers = ("atlas_schema_revisions.atlas_schema_revisions",)
    versions = TIMES
    checksums = True
    decisive = r"^Error"
    applied_sum = None  # atlas.sum of the three migrations that are applied.
    opt_out = True

    def version(self):
        return run_for_version([self.find(), "version"])

    def text(self, migration):
        return ("" if migration.transaction else "-- atlas:txmode none\n\n") + migration.up

    def hash(self, project):
        subprocess.run([self.find(), "migrate", "hash", "--dir", f"file://{self.folder}"], cwd=project, check=True,
                       capture_output=True)

    def finish(self, project):
        """New files come with a new atlas.sum; where applied ones are taken away, it stays as it was."""
        sums, scripts = project / self.folder / "atlas.sum", list((project / self.folder).glob("*.sql"))
        if self.applied_sum is None or len(scripts) > len(APPLIED):
            self.hash(project)
            self.applied_sum = self.applied_sum or sums.read_bytes()
        else:
            sums.write_bytes(self.applied_sum)

    def apply(self, place):
        return [self.find(), "migrate", "apply", "--dir", f"file://{self.folder}", "--url", place.url,
                "--revisions-schema", "atlas_schema_revisions"]

    def status(self, place):
        return [self.find(), "migrate", "status", "--dir", f"file://{self.folder}", "--url", place.url,
                "--revisions-schema", "atlas_schema_revisions"]


class AtlasRehashed(Atlas):
    """Atlas where atlas.sum is made anew after each change."""

    name = "atlas-rehashed"

    def finish(self, project):
        self.hash(project)

    def finish_edit(self, project):
        self.hash(project)


class NodePgMigrate(Tool):
    name = framework = "node-pg-migrate"
    program = "node-pg-migrate"
    ledgers = ("pgmigrations",)
    versions = {slot: version + "000" for slot, version in TIMES.items()}
    decisive = r"^[eE]rror: "

    def version(self):
        return version_of_package(self.find(), "node-pg-migrate")

    def text(self, migration):
        return f"-- Up Migration\n{migration.up}\n-- Down Migration\n{migration.down}"

    def surroundings(self):
        return {"package.json": '{"private": true, "dependencies": {"node-pg-migrate": "*"}}\n'}

    def apply(self, place):
        return [self.find(), "up", "-m", self.folder, "--verbose", "false"]


class Drizzle(Tool):
    name = framework = "drizzle"
    program = "drizzle-kit"
    ledgers = ("drizzle.__drizzle_migrations",)
    checksums = True
    folder = "drizzle"
    versions = {"first": "0000", "second": "0001", "between": "0002", "third": "0003", "next": "0004"}
    decisive = r"^(cause|Error): (?!Failed query)"
    script = """
const { drizzle } = require('drizzle-orm/node-postgres');
const { migrate } = require('drizzle-orm/node-postgres/migrator');
const { Client } = require('pg');
(async () => {
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    await migrate(drizzle(client), { migrationsFolder: 'drizzle' });
    console.log('migrated');
  } catch (error) {
    console.log(`${error}`);
    for (let cause = error.cause; cause; cause = cause.cause) console.log(`cause: ${cause}`);
    process.exitCode = 1;
  } finally {
    await client.end();
  }
})();
"""

    def version(self):
        return (f"drizzle-orm {version_of_package(self.find(), 'drizzle-orm')}, "
                f"drizzle-kit {version_of_package(self.find(), 'drizzle-kit')}")

    def lists(self, migrations):
        entries = []
        for index, migration in enumerate(migrations):
            # Files of one number were made on two branches, one after the other.
            twins = sum(other.slot == migration.slot for other in migrations[:index])
            when = 1704067200000 + 86400000 * SLOTS.index(migration.slot) + 60000 * twins
            entries.append({"idx": index, "version": "7", "when": when, "tag": self.stem(migration), "breakpoints": True})
        journal = {"version": "7", "dialect": "postgresql", "entries": entries}
        return {f"{self.folder}/meta/_journal.json": json.dumps(journal, indent=2) + "\n"}

    def surroundings(self):
        return {"drizzle.config.json": json.dumps({"dialect": "postgresql", "out": "./drizzle"}) + "\n"}

    def apply(self, place):
        return ["node", "-e", self.script]

    def environment(self, place):
        return {"DATABASE_URL": place.url, "NODE_PATH": str(node_modules(self.find()))}


class DrizzleKit(Drizzle):
    """The same through drizzle's command."""

    name = "drizzle-kit"

    def surroundings(self):
        text = ("module.exports = { dialect: 'postgresql', out: './drizzle',\n"
                "                   dbCredentials: { url: process.env.DATABASE_URL } };\n")
        return {"drizzle.config.js": text}

    def apply(self, place):
        return [self.find(), "migrate"]

    def status(self, place):
        return [self.find(), "check"]


class GraphileMigrate(Tool):
    name = framework = "graphile-migrate"
    program = "graphile-migrate"
    uncompared = {case: "who has the file does not look at it again; where it is run, its hash is refused"
                  for case in ("edited", "comment-added")}
    ledgers = ("graphile_migrate.migrations",)
    checksums = True
    opt_out = True
    gapless = True
    folder = "migrations/committed"
    versions = ("000001", "000002", "000003", "000004", "000005")

    def __init__(self, programs):
        super().__init__(programs)
        self.headers, self.hashes = {}, {}

    def version(self):
        return version_of_package(self.find(), "graphile-migrate")

    def stem(self, migration):
        return f"{self.version_of(migration)}-{migration.name.replace('_', '-')}"

    def body(self, migration):
        return ("" if migration.transaction else "--! no-transaction\n") + migration.up

    def lists(self, migrations):
        for migration in migrations:
            # A header is written once, on a branch that knows only what was there before its number.
            if migration not in self.headers:
                before = [other for other in migrations if SLOTS.index(other.slot) < SLOTS.index(migration.slot)]
                previous = self.hashes[before[-1]] if before else None
                text = ((previous or "") + "\n" + self.body(migration).strip()).strip() + "\n"
                digest = self.hashes[migration] = "sha1:" + hashlib.sha1(text.encode()).hexdigest()
                self.headers[migration] = (f"--! Previous: {previous or '-'}\n--! Hash: {digest}\n"
                                           f"--! Message: {migration.name.replace('_', '-')}\n\n")
        return {"migrations/current.sql": "-- Enter migration here\n"}

    def text(self, migration):
        return self.headers[migration] + self.body(migration).strip() + "\n"

    def surroundings(self):
        return {".gmrc": '{"pgSettings": {}}\n'}

    def apply(self, place):
        return [self.find(), "migrate"]

    def status(self, place):
        return [self.find(), "status", "--skipDatabase"]

    def environment(self, place):
        return {"DATABASE_URL": place.url, "ROOT_DATABASE_URL": replace(place, database="template1").url,
                "SHADOW_DATABASE_URL": replace(place, database=place.database + "_shadow").url}


class Prisma(Tool):
    name = framework = "prisma"
    program = "prisma"
    ledgers = ("_prisma_migrations",)
    versions = TIMES
    checksums = True
    folder = "prisma/migrations"
    decisive = r"^(P\d+|Error querying|Database error|No such|migrate found)"
    uncompared = {"new-with-mark": "the driver of the WebAssembly engine takes white space off, and the mark with it"}

    def version(self):
        return version_of_package(self.find(), "prisma")

    def files(self, migration):
        return {f"{self.folder}/{self.stem(migration)}/migration.sql": migration.up}

    def surroundings(self):
        schema = 'datasource db {\n  provider = "postgresql"\n  url      = env("DATABASE_URL")\n}\n'
        # The engine as WebAssembly, so that nothing has to be fetched when the program starts; its driver does not know the
        # type name (19), which is read as text (25).
        config = """
const { PrismaPg } = require('@prisma/adapter-pg');
const { Client, Pool } = require('pg');
const readable = (result) => {
  for (const field of result?.fields ?? []) if (field.dataTypeID === 19) field.dataTypeID = 25;
  return result;
};
class Reader extends Client {
  query(...given) {
    const last = given[given.length - 1];
    if (typeof last === 'function') given[given.length - 1] = (error, result) => last(error, readable(result));
    const answer = super.query(...given);
    return typeof answer?.then === 'function' ? answer.then(readable) : answer;
  }
}
module.exports = {
  experimental: { adapter: true }, engine: 'js', schema: 'prisma/schema.prisma',
  adapter: async () => new PrismaPg(new Pool({ connectionString: process.env.DATABASE_URL, Client: Reader })),
};
"""
        return {"prisma/schema.prisma": schema, "prisma.config.js": config,
                f"{self.folder}/migration_lock.toml": 'provider = "postgresql"\n'}

    def apply(self, place):
        return [self.find(), "migrate", "deploy"]

    def status(self, place):
        return [self.find(), "migrate", "status"]

    def environment(self, place):
        return {"DATABASE_URL": place.url, "NODE_PATH": str(node_modules(self.find())), "CHECKPOINT_DISABLE": "1",
                "PRISMA_HIDE_UPDATE_MESSAGE": "1", "PRISMA_QUERY_ENGINE_LIBRARY": self.find(),
                "PRISMA_SCHEMA_ENGINE_BINARY": self.find()}


class Sqitch(Tool):
    name = framework = "sqitch"
    program = "sqitch"
    ledgers = ("sqitch.changes", "sqitch.events", "sqitch.projects")
    versions = TIMES
    checksums = True
    has_versions = False
    folder = "."
    decisive = r"ERROR|^Cannot|^Change"

    def files(self, migration):
        begin, commit = ("BEGIN;\n\n", "\nCOMMIT;\n") if migration.transaction else ("", "")
        return {f"deploy/{migration.name}.sql": f"-- Deploy shop:{migration.name} to pg\n\n{begin}{migration.up}{commit}",
                f"revert/{migration.name}.sql": f"BEGIN;\n\n{migration.down}\nCOMMIT;\n",
                f"verify/{migration.name}.sql": "SELECT 1;\n"}

    def lists(self, migrations):
        plan = "%syntax-version=1.0.0\n%project=shop\n\n"
        for migration in migrations:
            day = self.version_of(migration)
            plan += f"{migration.name} {day[:4]}-{day[4:6]}-{day[6:8]}T00:00:00Z Ann <ann@example.com> # {migration.name}\n"
        return {"sqitch.plan": plan}

    def surroundings(self):
        return {"sqitch.conf": "[core]\n\tengine = pg\n[user]\n\tname = Ann\n\temail = ann@example.com\n"}

    def target(self, place):
        return f"db:pg://{place.user}@{place.host}:{place.port}/{place.database}"

    def apply(self, place):
        return [self.find(), "deploy", "--no-verify", self.target(place)]

    def status(self, place):
        return [self.find(), "check", self.target(place)]

    def environment(self, place):
        return {}


class Liquibase(Tool):
    name = framework = "liquibase"
    program = "liquibase"
    ledgers = ("databasechangelog",)
    versions = TIMES
    checksums = verifies = True
    opt_out = True
    folder = "changelog"
    decisive = r"but is now|ERROR: relation|[Dd]uplicate"

    def version(self):
        return run_for_version([self.find(), "--version"], r"Liquibase Version: (.*)")

    def text(self, migration):
        option = "" if migration.transaction else " runInTransaction:false"
        return f"--liquibase formatted sql\n\n--changeset ann:{self.version_of(migration)}{option}\n{migration.up}"

    def surroundings(self):
        head = ('<databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog" '
                'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"\n  '
                'xsi:schemaLocation="http://www.liquibase.org/xml/ns/dbchangelog '
                'http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-latest.xsd">\n')
        return {"changelog.xml": f'{head}  <includeAll path="changelog"/>\n</databaseChangeLog>\n'}

    def options(self, place):
        return [f"--url=jdbc:postgresql://{place.host}:{place.port}/{place.database}?user={place.user}",
                "--changelog-file=changelog.xml"]

    def apply(self, place):
        return [self.find(), "update", *self.options(place)]

    def status(self, place):
        return [self.find(), "validate", *self.options(place)]

    def environment(self, place):
        return {}


TOOLS = (Sqlx, SqlxIgnoredCharacters, Refinery, RefineryStrict, Diesel, Goose, GooseOutOfOrder, Dbmate, DbmateStrict,
         GolangMigrate, Tern, SqlMigrate, Atlas, AtlasRehashed, NodePgMigrate, Drizzle, DrizzleKit, GraphileMigrate, Prisma,
         Sqitch, Liquibase)
