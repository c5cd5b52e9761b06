#!/bin/sh
# Writes builtin_types_without_typmod.inc and builtin_types_with_typmod.inc beside itself from a running server.
# usage: extract_builtin_types.sh [psql options]
# The result must be the same for every supported version; row types of system catalogues are left out because they
# differ from version to version.
set -eu
here=$(cd "$(dirname "$0")" && pwd)

extract() {
  file=$1
  condition=$2
  shift 2
  query="SELECT t.typname FROM pg_type t LEFT JOIN pg_type e ON e.oid = t.typelem
WHERE t.typnamespace = 'pg_catalog'::regnamespace AND $condition
  AND t.typrelid = 0 AND coalesce(e.typrelid, 0) = 0
ORDER BY t.typname COLLATE \"C\""
  version=$(psql -XAt "$@" -c "SHOW server_version_num")
  names=$(psql -XAt "$@" -c "$query")
  {
    echo "// Made by extract_builtin_types.sh from PostgreSQL $version; 14 to 18 give the same names. The query:"
    echo "$query" | sed 's|^|//   |'
    echo "$names" | sed 's|.*|"&",|'
  } > "$here/$file"
}

extract builtin_types_without_typmod.inc "t.typmodin = 0" "$@"
extract builtin_types_with_typmod.inc "t.typmodin <> 0" "$@"
