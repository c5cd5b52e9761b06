SELECT f.oid,
       f.opfname AS name,
       f.opfmethod AS method
  FROM pg_opfamily f
 WHERE f.oid < 16384
