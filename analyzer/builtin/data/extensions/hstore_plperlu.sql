CREATE FUNCTION @extschema@.hstore_to_plperlu(val internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.plperlu_to_hstore(val internal) RETURNS @extschema:hstore@.hstore LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE TRANSFORM FOR @extschema:hstore@.hstore LANGUAGE plperlu (FROM SQL WITH FUNCTION @extschema@.hstore_to_plperlu(internal), TO SQL WITH FUNCTION @extschema@.plperlu_to_hstore(internal));
