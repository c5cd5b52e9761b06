SELECT o.oid,
       o.oprname AS name,
       o.oprnamespace AS namespace,
       o.oprkind AS kind,
       o.oprleft AS left,
       o.oprright AS right,
       o.oprresult AS result,
       o.oprcom AS commutator,
       o.oprnegate AS negator,
       o.oprcode::oid AS function,
       o.oprcanmerge AS can_merge,
       o.oprcanhash AS can_hash
  FROM pg_operator o
 WHERE o.oid < 16384
