CREATE FUNCTION @extschema@.pgaudit_ddl_command_end() RETURNS event_trigger LANGUAGE c SECURITY DEFINER AS 'extension';
CREATE FUNCTION @extschema@.pgaudit_sql_drop() RETURNS event_trigger LANGUAGE c SECURITY DEFINER AS 'extension';
CREATE EVENT TRIGGER pgaudit_ddl_command_end ON ddl_command_end EXECUTE FUNCTION @extschema@.pgaudit_ddl_command_end();
CREATE EVENT TRIGGER pgaudit_sql_drop ON sql_drop EXECUTE FUNCTION @extschema@.pgaudit_sql_drop();
