CREATE FUNCTION @extschema@.reset_user() RETURNS text LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.reset_user(text) RETURNS text LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION @extschema@.set_session_auth(text) RETURNS text LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION @extschema@.set_user(text) RETURNS text LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.set_user(text, text) RETURNS text LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION @extschema@.set_user_u(text) RETURNS text LANGUAGE c STRICT AS 'extension';
