CREATE FUNCTION pg_catalog.pltclu_call_handler() RETURNS language_handler LANGUAGE c AS 'extension';
CREATE LANGUAGE pltclu HANDLER pltclu_call_handler;
