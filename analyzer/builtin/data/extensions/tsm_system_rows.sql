CREATE FUNCTION @extschema@.system_rows(internal) RETURNS tsm_handler LANGUAGE c STRICT AS 'extension';
