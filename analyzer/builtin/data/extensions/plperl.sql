CREATE FUNCTION pg_catalog.plperl_call_handler() RETURNS language_handler LANGUAGE c AS 'extension';
CREATE FUNCTION pg_catalog.plperl_inline_handler(internal) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION pg_catalog.plperl_validator(oid) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE TRUSTED LANGUAGE plperl HANDLER plperl_call_handler INLINE plperl_inline_handler VALIDATOR plperl_validator;
