CREATE FUNCTION pg_catalog.plperlu_call_handler() RETURNS language_handler LANGUAGE c AS 'extension';
CREATE FUNCTION pg_catalog.plperlu_inline_handler(internal) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION pg_catalog.plperlu_validator(oid) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE LANGUAGE plperlu HANDLER plperlu_call_handler INLINE plperlu_inline_handler VALIDATOR plperlu_validator;
