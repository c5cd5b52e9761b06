"""Writes the inputs of the benchmark: 1,000 small migrations, one dump of 20 MB, one small file. Same bytes every time."""

import random
import sys
from pathlib import Path

TYPES = ["bigint", "integer", "text", "timestamptz", "numeric(12, 2)", "jsonb", "uuid", "boolean", "date"]
WORDS = ("lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore et dolore "
         "magna aliqua").split()


def columns(random, count):
    lines = ["    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY"]
    for i in range(count):
        nullable = random.choice(["", " NOT NULL", " DEFAULT NULL"])
        lines.append(f"    column_{i} {random.choice(TYPES)}{nullable}")
    return ",\n".join(lines)


def function(random, number):
    body = "\n".join(f"    IF NEW.column_{i} IS NULL THEN\n        RAISE NOTICE 'row % of table_{number} has no value', NEW.id;\n"
                     f"    END IF;" for i in range(random.randint(5, 20)))
    return (f"CREATE FUNCTION public.touch_{number}() RETURNS trigger\n    LANGUAGE plpgsql\n    AS $$\nBEGIN\n{body}\n"
            f"    RETURN NEW;\nEND;\n$$;\n\n")


def insert(random, number, row):
    text = " ".join(random.choices(WORDS, k=random.randint(15, 30)))
    return (f"INSERT INTO public.table_{number} (id, name, created, payload) VALUES ({row}, 'the {row}th row''s name', "
            f"'2024-01-0{row % 9 + 1} 00:00:00+00', '{{\"text\": \"{text}\", \"n\": {row}}}');\n")


def dump(path, inserts=60_000, functions=2_500, size=20_000_000):
    generator = random.Random(1)
    tables = 400
    parts = ["SET statement_timeout = 0;\nSET client_encoding = 'UTF8';\n\n"]
    for number in range(tables):
        parts.append(f"CREATE TABLE public.table_{number} (\n{columns(generator, 12)}\n);\n\n")
        parts.append(f"ALTER TABLE public.table_{number} OWNER TO media;\n\n")
    for number in range(functions):
        parts.append(function(generator, number))
    for number in range(tables):
        parts.append(f"CREATE INDEX table_{number}_index ON public.table_{number} USING btree (column_1);\n\n")
    parts.extend(insert(generator, row % tables, row) for row in range(inserts))
    row = inserts
    length = sum(map(len, parts))
    while length < size:
        comment = f"COMMENT ON TABLE public.table_{row % tables} IS '{' '.join(generator.choices(WORDS, k=40))}';\n"
        parts.append(comment)
        length += len(comment)
        row += 1
    path.write_text("".join(parts))


def migration(random, number):
    kind = number % 5
    table = f"table_{number % 97}"
    if kind == 0:
        return f"CREATE TABLE {table}_{number} (\n{columns(random, 6)}\n);\nCREATE INDEX ON {table}_{number} (column_1);\n"
    if kind == 1:
        return f"-- a new column\nALTER TABLE {table} ADD COLUMN added_{number} {random.choice(TYPES)};\n"
    if kind == 2:
        return f"CREATE INDEX {table}_{number}_index ON {table} (added_{number});\n"
    if kind == 3:
        return (f"ALTER TABLE {table}\n    ADD CONSTRAINT {table}_{number}_fk FOREIGN KEY (column_1) REFERENCES other (id);\n"
                f"UPDATE {table} SET column_1 = column_2 WHERE column_1 IS NULL;\n")
    return f"ALTER TABLE {table} DROP COLUMN added_{number - 3};\nDROP TABLE IF EXISTS old_{number};\n"


def main():
    root = Path(sys.argv[1])
    migrations = root / "migrations"
    migrations.mkdir(parents=True, exist_ok=True)
    generator = random.Random(2)
    for number in range(1, 1001):
        (migrations / f"{number:04}_change.sql").write_text(migration(generator, number))
    dump(root / "dump.sql")
    one = root / "one"
    one.mkdir(exist_ok=True)
    (one / "small.sql").write_text("CREATE INDEX track_album ON track (album_id);\nALTER TABLE track DROP COLUMN lyrics;\n")


if __name__ == "__main__":
    main()
