CREATE FUNCTION @extschema@.file_fdw_handler() RETURNS fdw_handler LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION @extschema@.file_fdw_validator(text[], oid) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FOREIGN DATA WRAPPER file_fdw HANDLER @extschema@.file_fdw_handler VALIDATOR @extschema@.file_fdw_validator;
