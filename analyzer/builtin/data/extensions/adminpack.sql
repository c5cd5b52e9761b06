CREATE FUNCTION pg_catalog.pg_file_rename(text, text) RETURNS boolean LANGUAGE sql STRICT AS '';
CREATE FUNCTION pg_catalog.pg_file_rename(text, text, text) RETURNS boolean LANGUAGE c AS 'extension';
CREATE FUNCTION pg_catalog.pg_file_sync(text) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION pg_catalog.pg_file_unlink(text) RETURNS boolean LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION pg_catalog.pg_file_write(text, text, boolean) RETURNS bigint LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION pg_catalog.pg_logdir_ls() RETURNS SETOF record LANGUAGE c STRICT AS 'extension';
