CREATE FUNCTION @extschema@.algorithm_sign(signables text, secret text, algorithm text) RETURNS text LANGUAGE sql IMMUTABLE AS '';
CREATE FUNCTION @extschema@.sign(payload json, secret text, algorithm text DEFAULT 'HS256'::text) RETURNS text LANGUAGE sql IMMUTABLE AS '';
CREATE FUNCTION @extschema@.try_cast_double(inp text) RETURNS double precision LANGUAGE plpgsql IMMUTABLE AS '';
CREATE FUNCTION @extschema@.url_decode(data text) RETURNS bytea LANGUAGE sql IMMUTABLE AS '';
CREATE FUNCTION @extschema@.url_encode(data bytea) RETURNS text LANGUAGE sql IMMUTABLE AS '';
CREATE FUNCTION @extschema@.verify(token text, secret text, algorithm text DEFAULT 'HS256'::text) RETURNS TABLE(header json, payload json, valid boolean) LANGUAGE sql IMMUTABLE AS '';
