CREATE FUNCTION @extschema@.jsonb_to_plpython3(val internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.plpython3_to_jsonb(val internal) RETURNS jsonb LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE TRANSFORM FOR jsonb LANGUAGE plpython3u (FROM SQL WITH FUNCTION @extschema@.jsonb_to_plpython3(internal), TO SQL WITH FUNCTION @extschema@.plpython3_to_jsonb(internal));
