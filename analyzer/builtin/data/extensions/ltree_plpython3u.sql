CREATE FUNCTION @extschema@.ltree_to_plpython3(val internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE TRANSFORM FOR @extschema:ltree@.ltree LANGUAGE plpython3u (FROM SQL WITH FUNCTION @extschema@.ltree_to_plpython3(internal));
