-- Types of pg_catalog and information_schema, array types and row types of system relations among them.
SELECT t.oid,
       t.typname AS name,
       t.typnamespace AS namespace,
       t.typtype AS kind,
       t.typcategory AS category,
       t.typispreferred AS preferred,
       t.typlen AS length,
       t.typrelid AS relation,
       t.typelem AS element,
       t.typsubscript = 'array_subscript_handler'::regproc AS true_array,
       t.typsubscript <> 0 AS subscriptable,
       t.typarray AS array,
       t.typbasetype AS base_type,
       t.typtypmod AS typmod,
       t.typnotnull AS not_null,
       t.typcollation AS collation,
       t.typmodin <> 0 AS has_typmod,
       t.typdelim AS delimiter,
       t.typstorage AS storage,
       t.typalign AS alignment,
       t.typbyval AS by_value,
       coalesce(r.rngsubtype, 0) AS range_subtype,
       CASE WHEN t.typtype = 'm' THEN r.rngtypid ELSE 0 END AS range,
       CASE WHEN t.typtype = 'r' THEN r.rngmultitypid ELSE 0 END AS multirange
  FROM pg_type t
  JOIN pg_namespace n ON n.oid = t.typnamespace
  LEFT JOIN pg_range r ON t.oid IN (r.rngtypid, r.rngmultitypid)
 WHERE n.nspname IN ('pg_catalog', 'information_schema') AND t.oid < 16384
