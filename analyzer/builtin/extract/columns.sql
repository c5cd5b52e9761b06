-- Columns of the relations of relations.sql; system columns are not listed.
SELECT a.attrelid AS relation,
       a.attnum AS number,
       a.attname AS name,
       a.atttypid AS type,
       a.atttypmod AS typmod,
       a.attnotnull AS not_null
  FROM pg_attribute a
  JOIN pg_class c ON c.oid = a.attrelid
  JOIN pg_namespace n ON n.oid = c.relnamespace
 WHERE n.nspname IN ('pg_catalog', 'information_schema') AND c.relkind IN ('r', 'v') AND c.oid < 16384
   AND a.attnum > 0 AND NOT a.attisdropped
