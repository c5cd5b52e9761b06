CREATE FUNCTION @extschema@.triggered_change_notification() RETURNS trigger LANGUAGE c AS 'extension';
