CREATE SCHEMA repack;
CREATE FUNCTION repack.conflicted_triggers(oid) RETURNS SETOF name LANGUAGE sql STABLE STRICT AS '';
CREATE FUNCTION repack.disable_autovacuum(regclass) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION repack.get_alter_col_storage(oid) RETURNS text LANGUAGE sql STABLE STRICT AS '';
CREATE FUNCTION repack.get_assign(oid, text) RETURNS text LANGUAGE sql STABLE STRICT AS '';
CREATE FUNCTION repack.get_columns_for_create_as(oid) RETURNS text LANGUAGE sql STABLE STRICT AS '';
CREATE FUNCTION repack.get_compare_pkey(oid, text) RETURNS text LANGUAGE sql STABLE STRICT AS '';
CREATE FUNCTION repack.get_create_index_type(oid, name) RETURNS text LANGUAGE sql STABLE STRICT AS '';
CREATE FUNCTION repack.get_create_trigger(relid oid, pkid oid) RETURNS text LANGUAGE sql STABLE STRICT AS '';
CREATE FUNCTION repack.get_drop_columns(oid, text) RETURNS text LANGUAGE sql STABLE STRICT AS '';
CREATE FUNCTION repack.get_enable_trigger(relid oid) RETURNS text LANGUAGE sql STABLE STRICT AS '';
CREATE FUNCTION repack.get_index_columns(oid, text) RETURNS text LANGUAGE sql STABLE STRICT AS '';
CREATE FUNCTION repack.get_order_by(oid, oid) RETURNS text LANGUAGE c STABLE STRICT AS 'extension';
CREATE FUNCTION repack.get_storage_param(oid) RETURNS text LANGUAGE sql STABLE STRICT AS '';
CREATE FUNCTION repack.get_table_and_inheritors(regclass) RETURNS regclass[] LANGUAGE c STABLE STRICT AS 'extension';
CREATE FUNCTION repack.oid2text(oid) RETURNS text LANGUAGE sql STABLE STRICT AS '';
CREATE FUNCTION repack.repack_apply(sql_peek cstring, sql_insert cstring, sql_delete cstring, sql_update cstring, sql_pop cstring, count integer) RETURNS integer LANGUAGE c AS 'extension';
CREATE FUNCTION repack.repack_drop(oid, integer) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION repack.repack_index_swap(oid) RETURNS void LANGUAGE c STABLE STRICT AS 'extension';
CREATE FUNCTION repack.repack_indexdef(oid, oid, name, boolean) RETURNS text LANGUAGE c STABLE AS 'extension';
CREATE FUNCTION repack.repack_swap(oid) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION repack.repack_trigger() RETURNS trigger LANGUAGE c STRICT SECURITY DEFINER AS 'extension';
CREATE FUNCTION repack.version() RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION repack.version_sql() RETURNS text LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE VIEW repack.primary_keys AS SELECT
  NULL::oid AS indrelid,
  NULL::oid AS indexrelid;
CREATE VIEW repack.tables AS SELECT
  NULL::text AS relname,
  NULL::oid AS relid,
  NULL::oid AS reltoastrelid,
  NULL::oid AS reltoastidxid,
  NULL::name AS schemaname,
  NULL::oid AS pkid,
  NULL::oid AS ckid,
  NULL::text AS create_pktype,
  NULL::text AS create_log,
  NULL::text AS create_trigger,
  NULL::text AS enable_trigger,
  NULL::text AS create_table_1,
  NULL::text COLLATE "C" AS tablespace_orig,
  NULL::text AS create_table_2,
  NULL::text AS copy_data,
  NULL::text AS alter_col_storage,
  NULL::text AS drop_columns,
  NULL::text AS delete_log,
  NULL::text AS lock_table,
  NULL::text AS ckey,
  NULL::text AS sql_peek,
  NULL::text AS sql_insert,
  NULL::text AS sql_delete,
  NULL::text AS sql_update,
  NULL::text AS sql_pop;
