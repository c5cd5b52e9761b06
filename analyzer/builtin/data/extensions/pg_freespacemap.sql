CREATE FUNCTION @extschema@.pg_freespace(regclass, bigint) RETURNS smallint LANGUAGE c STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.pg_freespace(rel regclass, OUT blkno bigint, OUT avail smallint) RETURNS SETOF record LANGUAGE sql PARALLEL SAFE AS '';
