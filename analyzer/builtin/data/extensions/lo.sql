CREATE DOMAIN @extschema@.lo AS oid;
CREATE FUNCTION @extschema@.lo_manage() RETURNS trigger LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.lo_oid(@extschema@.lo) RETURNS oid LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
