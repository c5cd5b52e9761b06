SELECT m.oid,
       m.amname AS name,
       m.amtype AS kind,
       coalesce(pg_indexam_has_property(m.oid, 'can_order'), false) AS can_order,
       coalesce(pg_indexam_has_property(m.oid, 'can_unique'), false) AS can_unique,
       coalesce(pg_indexam_has_property(m.oid, 'can_multi_col'), false) AS can_multi_column,
       coalesce(pg_indexam_has_property(m.oid, 'can_exclude'), false) AS can_exclude,
       coalesce(pg_indexam_has_property(m.oid, 'can_include'), false) AS can_include
  FROM pg_am m
 WHERE m.oid < 16384
