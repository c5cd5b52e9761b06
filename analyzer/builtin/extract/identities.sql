-- What every object is called whose oid may be another one on the next server, for the numbers of our own.
SELECT * FROM (
  SELECT 'namespace' AS class, oid, nspname::text AS identity FROM pg_namespace
  UNION ALL
  SELECT 'type', t.oid, n.nspname || '.' || t.typname
    FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
  UNION ALL
  SELECT 'relation', c.oid, n.nspname || '.' || c.relname
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'v')
  UNION ALL
  SELECT 'function', p.oid, n.nspname || '.' || p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')'
    FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
  UNION ALL
  SELECT 'operator', o.oid, o.oid::regoperator::text FROM pg_operator o
  UNION ALL
  SELECT 'operator_class', c.oid, m.amname || '.' || c.opcname FROM pg_opclass c JOIN pg_am m ON m.oid = c.opcmethod
  UNION ALL
  SELECT 'operator_family', f.oid, m.amname || '.' || f.opfname FROM pg_opfamily f JOIN pg_am m ON m.oid = f.opfmethod
  UNION ALL
  SELECT 'access_method', oid, amname::text FROM pg_am
  UNION ALL
  SELECT 'collation', oid, collname::text FROM pg_collation
   WHERE collencoding IN (-1, pg_char_to_encoding('UTF8'))
  UNION ALL
  SELECT 'language', oid, lanname::text FROM pg_language
  UNION ALL
  SELECT 'text_search_configuration', oid, cfgname::text FROM pg_ts_config
  UNION ALL
  SELECT 'text_search_dictionary', oid, dictname::text FROM pg_ts_dict
  UNION ALL
  SELECT 'text_search_parser', oid, prsname::text FROM pg_ts_parser
  UNION ALL
  SELECT 'text_search_template', oid, tmplname::text FROM pg_ts_template
  UNION ALL
  SELECT 'role', oid, rolname::text FROM pg_roles
) AS objects
WHERE oid < 16384
