SELECT d.oid,
       d.dictname AS name
  FROM pg_ts_dict d
 WHERE d.oid < 16384
