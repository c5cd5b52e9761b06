CREATE FUNCTION @extschema@.autoinc() RETURNS trigger LANGUAGE c AS 'extension';
