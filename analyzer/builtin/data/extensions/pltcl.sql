CREATE FUNCTION pg_catalog.pltcl_call_handler() RETURNS language_handler LANGUAGE c AS 'extension';
CREATE TRUSTED LANGUAGE pltcl HANDLER pltcl_call_handler;
