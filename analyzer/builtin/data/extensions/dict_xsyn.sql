CREATE FUNCTION @extschema@.dxsyn_init(internal) RETURNS internal LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION @extschema@.dxsyn_lexize(internal, internal, internal, internal) RETURNS internal LANGUAGE c STRICT AS 'extension';
CREATE TEXT SEARCH TEMPLATE @extschema@.xsyn_template (INIT = @extschema@.dxsyn_init, LEXIZE = @extschema@.dxsyn_lexize);
CREATE TEXT SEARCH DICTIONARY @extschema@.xsyn (TEMPLATE = @extschema@.xsyn_template);
