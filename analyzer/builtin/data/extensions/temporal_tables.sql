CREATE FUNCTION @extschema@.set_system_time(timestamp with time zone) RETURNS void LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.versioning() RETURNS trigger LANGUAGE c STRICT AS 'extension';
