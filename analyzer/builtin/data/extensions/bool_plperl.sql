CREATE FUNCTION @extschema@.bool_to_plperl(val internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.plperl_to_bool(val internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE TRANSFORM FOR boolean LANGUAGE plperl (FROM SQL WITH FUNCTION @extschema@.bool_to_plperl(internal), TO SQL WITH FUNCTION @extschema@.plperl_to_bool(internal));
