CREATE FUNCTION @extschema@.hypopg(OUT indexname text, OUT indexrelid oid, OUT indrelid oid, OUT innatts integer, OUT indisunique boolean, OUT indkey int2vector, OUT indcollation oidvector, OUT indclass oidvector, OUT indoption oidvector, OUT indexprs pg_node_tree, OUT indpred pg_node_tree, OUT amid oid) RETURNS SETOF record LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.hypopg_create_index(sql_order text, OUT indexrelid oid, OUT indexname text) RETURNS SETOF record LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION @extschema@.hypopg_drop_index(indexid oid) RETURNS boolean LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION @extschema@.hypopg_get_indexdef(indexid oid) RETURNS text LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION @extschema@.hypopg_relation_size(indexid oid) RETURNS bigint LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION @extschema@.hypopg_reset() RETURNS void LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.hypopg_reset_index() RETURNS void LANGUAGE c AS 'extension';
CREATE VIEW @extschema@.hypopg_list_indexes AS SELECT
  NULL::oid AS indexrelid,
  NULL::text AS index_name,
  NULL::name AS schema_name,
  NULL::name AS table_name,
  NULL::name AS am_name;
