CREATE FUNCTION @extschema@.jsonb_to_plperl(val internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.plperl_to_jsonb(val internal) RETURNS jsonb LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE TRANSFORM FOR jsonb LANGUAGE plperl (FROM SQL WITH FUNCTION @extschema@.jsonb_to_plperl(internal), TO SQL WITH FUNCTION @extschema@.plperl_to_jsonb(internal));
