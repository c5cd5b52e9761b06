SELECT t.oid,
       t.tmplname AS name
  FROM pg_ts_template t
 WHERE t.oid < 16384
