CREATE FUNCTION @extschema@.mysql_fdw_handler() RETURNS fdw_handler LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION @extschema@.mysql_fdw_validator(text[], oid) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION @extschema@.mysql_fdw_version() RETURNS integer LANGUAGE c STRICT AS 'extension';
CREATE FOREIGN DATA WRAPPER mysql_fdw HANDLER @extschema@.mysql_fdw_handler VALIDATOR @extschema@.mysql_fdw_validator;
