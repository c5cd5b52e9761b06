CREATE FUNCTION @extschema@.heap_force_freeze(reloid regclass, tids tid[]) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION @extschema@.heap_force_kill(reloid regclass, tids tid[]) RETURNS void LANGUAGE c STRICT AS 'extension';
