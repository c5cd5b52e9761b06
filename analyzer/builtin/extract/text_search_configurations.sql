SELECT c.oid,
       c.cfgname AS name
  FROM pg_ts_config c
 WHERE c.oid < 16384
