-- Predefined roles.
SELECT r.oid,
       r.rolname AS name
  FROM pg_roles r
 WHERE r.oid < 16384 AND r.rolname LIKE 'pg\_%'
