CREATE FUNCTION @extschema@.jsonb_to_plperlu(val internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.plperlu_to_jsonb(val internal) RETURNS jsonb LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE TRANSFORM FOR jsonb LANGUAGE plperlu (FROM SQL WITH FUNCTION @extschema@.jsonb_to_plperlu(internal), TO SQL WITH FUNCTION @extschema@.plperlu_to_jsonb(internal));
