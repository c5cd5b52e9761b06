CREATE FUNCTION @extschema@.unaccent(regdictionary, text) RETURNS text LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.unaccent(text) RETURNS text LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.unaccent_init(internal) RETURNS internal LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.unaccent_lexize(internal, internal, internal, internal) RETURNS internal LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE TEXT SEARCH TEMPLATE @extschema@.unaccent (INIT = @extschema@.unaccent_init, LEXIZE = @extschema@.unaccent_lexize);
CREATE TEXT SEARCH DICTIONARY @extschema@.unaccent (TEMPLATE = @extschema@.unaccent, rules = 'unaccent');
