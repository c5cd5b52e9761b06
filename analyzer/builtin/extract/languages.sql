SELECT l.oid,
       l.lanname AS name,
       l.lanpltrusted AS trusted
  FROM pg_language l
 WHERE l.oid < 16384
