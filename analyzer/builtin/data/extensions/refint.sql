CREATE FUNCTION @extschema@.check_foreign_key() RETURNS trigger LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.check_primary_key() RETURNS trigger LANGUAGE c AS 'extension';
