CREATE FUNCTION pg_catalog.plpython3_call_handler() RETURNS language_handler LANGUAGE c AS 'extension';
CREATE FUNCTION pg_catalog.plpython3_inline_handler(internal) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION pg_catalog.plpython3_validator(oid) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE LANGUAGE plpython3u HANDLER plpython3_call_handler INLINE plpython3_inline_handler VALIDATOR plpython3_validator;
