CREATE FUNCTION @extschema@.tds_fdw_handler() RETURNS fdw_handler LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION @extschema@.tds_fdw_validator(text[], oid) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FOREIGN DATA WRAPPER tds_fdw HANDLER @extschema@.tds_fdw_handler VALIDATOR @extschema@.tds_fdw_validator;
