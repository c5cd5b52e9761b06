CREATE FUNCTION @extschema@.moddatetime() RETURNS trigger LANGUAGE c AS 'extension';
