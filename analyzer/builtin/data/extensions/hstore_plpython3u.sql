CREATE FUNCTION @extschema@.hstore_to_plpython3(val internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.plpython3_to_hstore(val internal) RETURNS @extschema:hstore@.hstore LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE TRANSFORM FOR @extschema:hstore@.hstore LANGUAGE plpython3u (FROM SQL WITH FUNCTION @extschema@.hstore_to_plpython3(internal), TO SQL WITH FUNCTION @extschema@.plpython3_to_hstore(internal));
