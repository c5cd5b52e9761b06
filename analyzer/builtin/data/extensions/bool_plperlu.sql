CREATE FUNCTION @extschema@.bool_to_plperlu(val internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.plperlu_to_bool(val internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE TRANSFORM FOR boolean LANGUAGE plperlu (FROM SQL WITH FUNCTION @extschema@.bool_to_plperlu(internal), TO SQL WITH FUNCTION @extschema@.plperlu_to_bool(internal));
