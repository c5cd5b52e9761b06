CREATE FUNCTION @extschema@.insert_username() RETURNS trigger LANGUAGE c AS 'extension';
