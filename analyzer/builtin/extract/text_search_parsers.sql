SELECT p.oid,
       p.prsname AS name
  FROM pg_ts_parser p
 WHERE p.oid < 16384
