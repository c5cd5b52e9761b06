-- Those that do not depend on the locales of the machine: PostgreSQL's own and the ones that initdb takes from ICU.
SELECT c.oid,
       c.collname AS name,
       c.collprovider AS provider,
       c.collisdeterministic AS deterministic
  FROM pg_collation c
 WHERE c.oid < 16384
   AND c.collencoding IN (-1, pg_char_to_encoding('UTF8'))
   AND (c.collprovider <> 'c' OR c.collname IN ('C', 'POSIX', 'ucs_basic'))
