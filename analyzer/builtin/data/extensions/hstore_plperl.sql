CREATE FUNCTION @extschema@.hstore_to_plperl(val internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.plperl_to_hstore(val internal) RETURNS @extschema:hstore@.hstore LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE TRANSFORM FOR @extschema:hstore@.hstore LANGUAGE plperl (FROM SQL WITH FUNCTION @extschema@.hstore_to_plperl(internal), TO SQL WITH FUNCTION @extschema@.plperl_to_hstore(internal));
