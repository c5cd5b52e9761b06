CREATE TYPE @extschema@.qual AS (relid oid, attnum integer, opno oid, eval_type "char");
CREATE TYPE @extschema@.qualname AS (relname text, attnname text, opname text, eval_type "char");
CREATE FUNCTION @extschema@.pg_qualstats(OUT userid oid, OUT dbid oid, OUT lrelid oid, OUT lattnum smallint, OUT opno oid, OUT rrelid oid, OUT rattnum smallint, OUT qualid bigint, OUT uniquequalid bigint, OUT qualnodeid bigint, OUT uniquequalnodeid bigint, OUT occurences bigint, OUT execution_count bigint, OUT nbfiltered bigint, OUT min_err_estimate_ratio double precision, OUT max_err_estimate_ratio double precision, OUT mean_err_estimate_ratio double precision, OUT stddev_err_estimate_ratio double precision, OUT min_err_estimate_num bigint, OUT max_err_estimate_num bigint, OUT mean_err_estimate_num double precision, OUT stddev_err_estimate_num double precision, OUT constant_position integer, OUT queryid bigint, OUT constvalue character varying, OUT eval_type "char") RETURNS SETOF record LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION @extschema@.pg_qualstats_deparse_qual(qual @extschema@.qual) RETURNS text LANGUAGE sql AS '';
CREATE FUNCTION @extschema@.pg_qualstats_example_queries(OUT queryid bigint, OUT query text) RETURNS SETOF record LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.pg_qualstats_example_query(bigint) RETURNS text LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.pg_qualstats_get_idx_col(bigint, include_nondefault_opclass boolean DEFAULT true) RETURNS text LANGUAGE sql AS '';
CREATE FUNCTION @extschema@.pg_qualstats_get_qualnode_rel(bigint) RETURNS text LANGUAGE sql AS '';
CREATE FUNCTION @extschema@.pg_qualstats_index_advisor(min_filter integer DEFAULT 1000, min_selectivity integer DEFAULT 30, forbidden_am text[] DEFAULT '{}'::text[]) RETURNS json LANGUAGE plpgsql AS '';
CREATE FUNCTION @extschema@.pg_qualstats_names(OUT userid oid, OUT dbid oid, OUT lrelid oid, OUT lattnum smallint, OUT opno oid, OUT rrelid oid, OUT rattnum smallint, OUT qualid bigint, OUT uniquequalid bigint, OUT qualnodeid bigint, OUT uniquequalnodeid bigint, OUT occurences bigint, OUT execution_count bigint, OUT nbfiltered bigint, OUT min_err_estimate_ratio double precision, OUT max_err_estimate_ratio double precision, OUT mean_err_estimate_ratio double precision, OUT stddev_err_estimate_ratio double precision, OUT min_err_estimate_num bigint, OUT max_err_estimate_num bigint, OUT mean_err_estimate_num double precision, OUT stddev_err_estimate_num double precision, OUT constant_position integer, OUT queryid bigint, OUT constvalue character varying, OUT eval_type "char", OUT rolname text, OUT dbname text, OUT lrelname text, OUT lattname text, OUT opname text, OUT rrelname text, OUT rattname text) RETURNS SETOF record LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION @extschema@.pg_qualstats_reset() RETURNS void LANGUAGE c AS 'extension';
CREATE VIEW @extschema@.pg_qualstats AS SELECT
  NULL::oid AS userid,
  NULL::oid AS dbid,
  NULL::oid AS lrelid,
  NULL::smallint AS lattnum,
  NULL::oid AS opno,
  NULL::oid AS rrelid,
  NULL::smallint AS rattnum,
  NULL::bigint AS qualid,
  NULL::bigint AS uniquequalid,
  NULL::bigint AS qualnodeid,
  NULL::bigint AS uniquequalnodeid,
  NULL::bigint AS occurences,
  NULL::bigint AS execution_count,
  NULL::bigint AS nbfiltered,
  NULL::double precision AS min_err_estimate_ratio,
  NULL::double precision AS max_err_estimate_ratio,
  NULL::double precision AS mean_err_estimate_ratio,
  NULL::double precision AS stddev_err_estimate_ratio,
  NULL::bigint AS min_err_estimate_num,
  NULL::bigint AS max_err_estimate_num,
  NULL::double precision AS mean_err_estimate_num,
  NULL::double precision AS stddev_err_estimate_num,
  NULL::integer AS constant_position,
  NULL::bigint AS queryid,
  NULL::character varying AS constvalue,
  NULL::"char" AS eval_type;
CREATE VIEW @extschema@.pg_qualstats_all AS SELECT
  NULL::oid AS dbid,
  NULL::oid AS relid,
  NULL::oid AS userid,
  NULL::bigint AS queryid,
  NULL::smallint[] AS attnums,
  NULL::oid AS opno,
  NULL::bigint AS qualid,
  NULL::numeric AS occurences,
  NULL::numeric AS execution_count,
  NULL::numeric AS nbfiltered,
  NULL::bigint AS qualnodeid;
CREATE VIEW @extschema@.pg_qualstats_by_query AS SELECT
  NULL::bigint AS uniquequalnodeid,
  NULL::oid AS dbid,
  NULL::oid AS userid,
  NULL::bigint AS qualnodeid,
  NULL::bigint AS occurences,
  NULL::bigint AS execution_count,
  NULL::bigint AS nbfiltered,
  NULL::bigint AS queryid,
  NULL::character varying[] AS constvalues,
  NULL::@extschema@.qual[] AS quals;
CREATE VIEW @extschema@.pg_qualstats_pretty AS SELECT
  NULL::name AS left_schema,
  NULL::regclass AS left_table,
  NULL::name AS left_column,
  NULL::text AS operator,
  NULL::name AS right_schema,
  NULL::regclass AS right_table,
  NULL::name AS right_column,
  NULL::numeric AS occurences,
  NULL::numeric AS execution_count,
  NULL::numeric AS nbfiltered;
