CREATE FUNCTION @extschema@.system_time(internal) RETURNS tsm_handler LANGUAGE c STRICT AS 'extension';
