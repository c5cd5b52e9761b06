-- Tables and views of pg_catalog and information_schema.
SELECT c.oid,
       c.relname AS name,
       c.relnamespace AS namespace,
       c.relkind AS kind,
       c.reltype AS row_type
  FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace
 WHERE n.nspname IN ('pg_catalog', 'information_schema') AND c.relkind IN ('r', 'v') AND c.oid < 16384
