CREATE SCHEMA _timescaledb_cache;
CREATE SCHEMA _timescaledb_catalog;
CREATE SCHEMA _timescaledb_config;
CREATE SCHEMA _timescaledb_debug;
CREATE SCHEMA _timescaledb_functions;
CREATE SCHEMA _timescaledb_internal;
CREATE SCHEMA timescaledb_experimental;
CREATE SCHEMA timescaledb_information;
CREATE TYPE _timescaledb_internal.bloom1;
CREATE TYPE _timescaledb_internal.compressed_data;
CREATE TYPE _timescaledb_internal.dimension_info;
CREATE FUNCTION _timescaledb_debug.extension_state() RETURNS text LANGUAGE c AS 'extension';
CREATE PROCEDURE _timescaledb_functions.accept_hypertable_invalidations(IN hypertable regclass, IN token text) LANGUAGE plpgsql AS '';
CREATE PROCEDURE _timescaledb_functions.add_materialization_invalidations(IN continuous_aggregate regclass, IN invalidation tsrange) LANGUAGE plpgsql AS '';
CREATE PROCEDURE _timescaledb_functions.add_materialization_invalidations(IN continuous_aggregate regclass, IN invalidation tstzrange) LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_functions.align_to_bucket(width interval, rng anyrange) RETURNS anyrange LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION _timescaledb_functions.alter_job_set_hypertable_id(job_id integer, hypertable regclass) RETURNS integer LANGUAGE c AS 'extension';
CREATE FUNCTION _timescaledb_functions.attach_osm_table_chunk(hypertable regclass, chunk regclass) RETURNS boolean LANGUAGE c AS 'extension';
CREATE FUNCTION _timescaledb_functions.bloom1in(cstring) RETURNS _timescaledb_internal.bloom1 LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'byteain';
CREATE FUNCTION _timescaledb_functions.bloom1out(_timescaledb_internal.bloom1) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'byteaout';
CREATE TYPE _timescaledb_internal.bloom1 (
  INPUT = _timescaledb_functions.bloom1in,
  OUTPUT = _timescaledb_functions.bloom1out,
  INTERNALLENGTH = VARIABLE,
  ALIGNMENT = int4,
  STORAGE = extended,
  CATEGORY = 'U'
);
CREATE FUNCTION _timescaledb_functions.bloom1_contains(_timescaledb_internal.bloom1, anyelement) RETURNS boolean LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION _timescaledb_functions.bookend_deserializefunc(bytea, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION _timescaledb_functions.bookend_finalfunc(internal, anyelement, "any") RETURNS anyelement LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION _timescaledb_functions.bookend_serializefunc(internal) RETURNS bytea LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION _timescaledb_functions.cagg_get_bucket_function_info(mat_hypertable_id integer, OUT bucket_func regprocedure, OUT bucket_width text, OUT bucket_origin text, OUT bucket_offset text, OUT bucket_timezone text, OUT bucket_fixed_width boolean) RETURNS record LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION _timescaledb_functions.cagg_migrate_plan_exists(_hypertable_id integer) RETURNS boolean LANGUAGE sql AS '';
CREATE PROCEDURE _timescaledb_functions.cagg_migrate_to_time_bucket(IN cagg regclass) LANGUAGE c AS 'extension';
CREATE PROCEDURE _timescaledb_functions.cagg_migrate_update_watermark(IN _mat_hypertable_id integer) LANGUAGE sql SECURITY DEFINER AS '';
CREATE FUNCTION _timescaledb_functions.cagg_parse_invalidation_record(invalidation_record bytea, OUT hypertable_relid regclass, OUT lowest_modified_value bigint, OUT greatest_modified_value bigint) RETURNS record LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION _timescaledb_functions.cagg_validate_query(query text, OUT is_valid boolean, OUT error_level text, OUT error_code text, OUT error_message text, OUT error_detail text, OUT error_hint text) RETURNS record LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION _timescaledb_functions.cagg_watermark(hypertable_id integer) RETURNS bigint LANGUAGE c STABLE STRICT PARALLEL RESTRICTED AS 'extension';
CREATE FUNCTION _timescaledb_functions.cagg_watermark_materialized(hypertable_id integer) RETURNS bigint LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION _timescaledb_functions.calculate_chunk_interval(dimension_id integer, dimension_coord bigint, chunk_target_size bigint) RETURNS bigint LANGUAGE c AS 'extension';
CREATE FUNCTION _timescaledb_functions.chunk_id_from_relid(relid oid) RETURNS integer LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION _timescaledb_functions.chunk_status(regclass) RETURNS integer LANGUAGE c AS 'extension';
CREATE FUNCTION _timescaledb_functions.chunk_status_text(chunk_status integer) RETURNS text[] LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION _timescaledb_functions.chunk_status_text(chunk regclass) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION _timescaledb_functions.chunks_local_size(schema_name_in name, table_name_in name) RETURNS TABLE(chunk_id integer, chunk_schema name, chunk_name name, table_bytes bigint, index_bytes bigint, toast_bytes bigint, total_bytes bigint) LANGUAGE sql STRICT AS '';
CREATE FUNCTION _timescaledb_functions.compressed_chunk_local_stats(schema_name_in name, table_name_in name) RETURNS TABLE(chunk_schema name, chunk_name name, compression_status text, before_compression_table_bytes bigint, before_compression_index_bytes bigint, before_compression_toast_bytes bigint, before_compression_total_bytes bigint, after_compression_table_bytes bigint, after_compression_index_bytes bigint, after_compression_toast_bytes bigint, after_compression_total_bytes bigint) LANGUAGE sql STABLE STRICT AS '';
CREATE FUNCTION _timescaledb_functions.compressed_data_in(cstring) RETURNS _timescaledb_internal.compressed_data LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION _timescaledb_functions.compressed_data_out(_timescaledb_internal.compressed_data) RETURNS cstring LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION _timescaledb_functions.compressed_data_recv(internal) RETURNS _timescaledb_internal.compressed_data LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION _timescaledb_functions.compressed_data_send(_timescaledb_internal.compressed_data) RETURNS bytea LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE TYPE _timescaledb_internal.compressed_data (
  INPUT = _timescaledb_functions.compressed_data_in,
  OUTPUT = _timescaledb_functions.compressed_data_out,
  RECEIVE = _timescaledb_functions.compressed_data_recv,
  SEND = _timescaledb_functions.compressed_data_send,
  INTERNALLENGTH = VARIABLE,
  ALIGNMENT = double,
  STORAGE = external,
  CATEGORY = 'U'
);
CREATE FUNCTION _timescaledb_functions.compressed_data_has_nulls(_timescaledb_internal.compressed_data) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION _timescaledb_functions.compressed_data_info(_timescaledb_internal.compressed_data) RETURNS TABLE(algorithm name, has_nulls boolean) LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION _timescaledb_functions.constraint_clone(constraint_oid oid, target_oid regclass) RETURNS void LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_functions.continuous_agg_invalidation_trigger() RETURNS trigger LANGUAGE c AS 'extension';
CREATE FUNCTION _timescaledb_functions.create_chunk(hypertable regclass, slices jsonb, schema_name name DEFAULT NULL::name, table_name name DEFAULT NULL::name, chunk_table regclass DEFAULT NULL::regclass) RETURNS TABLE(chunk_id integer, hypertable_id integer, schema_name name, table_name name, relkind "char", slices jsonb, created boolean) LANGUAGE c AS 'extension';
CREATE FUNCTION _timescaledb_functions.create_compressed_chunk(chunk regclass, chunk_table regclass, uncompressed_heap_size bigint, uncompressed_toast_size bigint, uncompressed_index_size bigint, compressed_heap_size bigint, compressed_toast_size bigint, compressed_index_size bigint, numrows_pre_compression bigint, numrows_post_compression bigint) RETURNS regclass LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION _timescaledb_functions.dimension_info_in(cstring) RETURNS _timescaledb_internal.dimension_info LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION _timescaledb_functions.dimension_info_out(_timescaledb_internal.dimension_info) RETURNS cstring LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE TYPE _timescaledb_internal.dimension_info (
  INPUT = _timescaledb_functions.dimension_info_in,
  OUTPUT = _timescaledb_functions.dimension_info_out,
  INTERNALLENGTH = VARIABLE,
  ALIGNMENT = int4,
  STORAGE = plain,
  CATEGORY = 'U'
);
CREATE FUNCTION _timescaledb_functions.drop_chunk(chunk regclass) RETURNS boolean LANGUAGE c AS 'extension';
CREATE FUNCTION _timescaledb_functions.drop_osm_chunk(hypertable regclass) RETURNS boolean LANGUAGE c AS 'extension';
CREATE FUNCTION _timescaledb_functions.finalize_agg_ffunc(tstate internal, aggfn text, inner_agg_collation_schema name, inner_agg_collation_name name, inner_agg_input_types name[], inner_agg_serialized_state bytea, return_type_dummy_val anyelement) RETURNS anyelement LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION _timescaledb_functions.finalize_agg_sfunc(tstate internal, aggfn text, inner_agg_collation_schema name, inner_agg_collation_name name, inner_agg_input_types name[], inner_agg_serialized_state bytea, return_type_dummy_val anyelement) RETURNS internal LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION _timescaledb_functions.first_combinefunc(internal, internal) RETURNS internal LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION _timescaledb_functions.first_sfunc(internal, anyelement, "any") RETURNS internal LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION _timescaledb_functions.freeze_chunk(chunk regclass) RETURNS boolean LANGUAGE c AS 'extension';
CREATE FUNCTION _timescaledb_functions.generate_uuid() RETURNS uuid LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION _timescaledb_functions.get_approx_row_count(relation regclass) RETURNS bigint LANGUAGE sql STRICT AS '';
CREATE FUNCTION _timescaledb_functions.get_compressed_chunk_index_for_recompression(uncompressed_chunk regclass) RETURNS regclass LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION _timescaledb_functions.get_create_command(table_name name) RETURNS text LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_functions.get_git_commit() RETURNS TABLE(commit_tag text, commit_hash text, commit_time timestamp with time zone) LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION _timescaledb_functions.get_hypertable_id(hypertable regclass, column_type regtype) RETURNS integer LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_functions.get_hypertable_invalidations(hypertable regclass, base timestamp with time zone, bucket_widths interval[]) RETURNS TABLE(bucket_width interval, token text, invalidations tstzmultirange) LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_functions.get_hypertable_invalidations(hypertable regclass, base timestamp without time zone, bucket_widths interval[]) RETURNS TABLE(bucket_width interval, token text, invalidations tsmultirange) LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_functions.get_internal_time_max(regtype) RETURNS bigint LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION _timescaledb_functions.get_internal_time_min(regtype) RETURNS bigint LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION _timescaledb_functions.get_materialization_info(continuous_aggregate regclass) RETURNS record LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_functions.get_materialization_invalidations(continuous_aggregate regclass, restriction tsrange) RETURNS TABLE(invalidations tsmultirange) LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_functions.get_materialization_invalidations(continuous_aggregate regclass, restriction tstzrange) RETURNS TABLE(invalidations tstzmultirange) LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_functions.get_orderby_defaults(relation regclass, segment_by_cols text[]) RETURNS jsonb LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_functions.get_os_info() RETURNS TABLE(sysname text, version text, release text, version_pretty text) LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION _timescaledb_functions.get_partition_for_key(val anyelement) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION _timescaledb_functions.get_partition_hash(val anyelement) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION _timescaledb_functions.get_raw_materialization_ranges(typ regtype) RETURNS TABLE(materialization_id integer, lowest_modified_value bigint, greatest_modified_value bigint) LANGUAGE sql AS '';
CREATE FUNCTION _timescaledb_functions.get_segmentby_defaults(relation regclass) RETURNS jsonb LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_functions.has_invalidation_trigger(regclass) RETURNS boolean LANGUAGE c STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION _timescaledb_functions.hist_combinefunc(state1 internal, state2 internal) RETURNS internal LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION _timescaledb_functions.hist_deserializefunc(bytea, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION _timescaledb_functions.hist_finalfunc(state internal, val double precision, min double precision, max double precision, nbuckets integer) RETURNS integer[] LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION _timescaledb_functions.hist_serializefunc(internal) RETURNS bytea LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION _timescaledb_functions.hist_sfunc(state internal, val double precision, min double precision, max double precision, nbuckets integer) RETURNS internal LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION _timescaledb_functions.hypertable_local_size(schema_name_in name, table_name_in name) RETURNS TABLE(table_bytes bigint, index_bytes bigint, toast_bytes bigint, total_bytes bigint) LANGUAGE sql STRICT AS '';
CREATE FUNCTION _timescaledb_functions.hypertable_osm_range_update(hypertable regclass, range_start anyelement DEFAULT NULL::bigint, range_end anyelement DEFAULT NULL::unknown, empty boolean DEFAULT false) RETURNS boolean LANGUAGE c AS 'extension';
CREATE FUNCTION _timescaledb_functions.index_matches(index1 regclass, index2 regclass) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION _timescaledb_functions.insert_blocker() RETURNS trigger LANGUAGE c AS 'extension';
CREATE FUNCTION _timescaledb_functions.interval_to_usec(chunk_interval interval) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION _timescaledb_functions.invalidation_plugin_name() RETURNS text LANGUAGE c STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION _timescaledb_functions.job_history_bsearch(search_point timestamp with time zone) RETURNS bigint LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_functions.jsonb_get_matching_index_entry(config jsonb, attr_name text, target_type text) RETURNS jsonb LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_functions.last_combinefunc(internal, internal) RETURNS internal LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION _timescaledb_functions.last_sfunc(internal, anyelement, "any") RETURNS internal LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION _timescaledb_functions.make_multirange_from_internal_time(base tsrange, low_usec bigint, high_usec bigint) RETURNS tsmultirange LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION _timescaledb_functions.make_multirange_from_internal_time(base tstzrange, low_usec bigint, high_usec bigint) RETURNS tstzmultirange LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION _timescaledb_functions.make_range_from_internal_time(base anyrange, low_usec anyelement, high_usec anyelement) RETURNS anyrange LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION _timescaledb_functions.makeaclitem(regrole, regrole, text, boolean) RETURNS aclitem LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION _timescaledb_functions.metadata_insert_trigger() RETURNS trigger LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_functions.partialize_agg(arg anyelement) RETURNS bytea LANGUAGE c STABLE PARALLEL SAFE AS 'extension';
CREATE PROCEDURE _timescaledb_functions.policy_compression(IN job_id integer, IN config jsonb) LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_functions.policy_compression_check(config jsonb) RETURNS void LANGUAGE c AS 'extension';
CREATE PROCEDURE _timescaledb_functions.policy_compression_execute(IN job_id integer, IN htid integer, IN lag anyelement, IN maxchunks integer, IN verbose_log boolean, IN recompress_enabled boolean, IN reindex_enabled boolean, IN use_creation_time boolean) LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_functions.policy_job_stat_history_retention(job_id integer, config jsonb) RETURNS integer LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_functions.policy_job_stat_history_retention_check(config jsonb) RETURNS void LANGUAGE plpgsql AS '';
CREATE PROCEDURE _timescaledb_functions.policy_process_hypertable_invalidations(IN job_id integer, IN config jsonb) LANGUAGE c AS 'extension';
CREATE FUNCTION _timescaledb_functions.policy_process_hypertable_invalidations_check(config jsonb) RETURNS void LANGUAGE c AS 'extension';
CREATE PROCEDURE _timescaledb_functions.policy_recompression(IN job_id integer, IN config jsonb) LANGUAGE c AS 'extension';
CREATE PROCEDURE _timescaledb_functions.policy_refresh_continuous_aggregate(IN job_id integer, IN config jsonb) LANGUAGE c AS 'extension';
CREATE FUNCTION _timescaledb_functions.policy_refresh_continuous_aggregate_check(config jsonb) RETURNS void LANGUAGE c AS 'extension';
CREATE PROCEDURE _timescaledb_functions.policy_reorder(IN job_id integer, IN config jsonb) LANGUAGE c AS 'extension';
CREATE FUNCTION _timescaledb_functions.policy_reorder_check(config jsonb) RETURNS void LANGUAGE c AS 'extension';
CREATE PROCEDURE _timescaledb_functions.policy_retention(IN job_id integer, IN config jsonb) LANGUAGE c AS 'extension';
CREATE FUNCTION _timescaledb_functions.policy_retention_check(config jsonb) RETURNS void LANGUAGE c AS 'extension';
CREATE FUNCTION _timescaledb_functions.process_ddl_event() RETURNS event_trigger LANGUAGE c AS 'extension';
CREATE PROCEDURE _timescaledb_functions.process_hypertable_invalidations(IN hypertable name) LANGUAGE c AS 'extension';
CREATE PROCEDURE _timescaledb_functions.process_hypertable_invalidations(IN hypertable regclass) LANGUAGE c AS 'extension';
CREATE PROCEDURE _timescaledb_functions.process_hypertable_invalidations(IN hypertables regclass[]) LANGUAGE c AS 'extension';
CREATE FUNCTION _timescaledb_functions.range_value_to_pretty(time_value bigint, column_type regtype) RETURNS text LANGUAGE plpgsql STABLE AS '';
CREATE FUNCTION _timescaledb_functions.recompress_chunk_segmentwise(uncompressed_chunk regclass, if_compressed boolean DEFAULT true) RETURNS regclass LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION _timescaledb_functions.relation_approximate_size(relation regclass) RETURNS TABLE(total_size bigint, heap_size bigint, index_size bigint, toast_size bigint) LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION _timescaledb_functions.relation_size(relation regclass) RETURNS TABLE(total_size bigint, heap_size bigint, index_size bigint, toast_size bigint) LANGUAGE c AS 'extension';
CREATE FUNCTION _timescaledb_functions.remove_dropped_chunk_metadata(_hypertable_id integer) RETURNS integer LANGUAGE plpgsql AS '';
CREATE PROCEDURE _timescaledb_functions.repair_relation_acls() LANGUAGE sql AS '';
CREATE FUNCTION _timescaledb_functions.restart_background_workers() RETURNS boolean LANGUAGE c AS 'extension';
CREATE FUNCTION _timescaledb_functions.show_chunk(chunk regclass) RETURNS TABLE(chunk_id integer, hypertable_id integer, schema_name name, table_name name, relkind "char", slices jsonb) LANGUAGE c AS 'extension';
CREATE FUNCTION _timescaledb_functions.start_background_workers() RETURNS boolean LANGUAGE c AS 'extension';
CREATE FUNCTION _timescaledb_functions.stop_background_workers() RETURNS boolean LANGUAGE c AS 'extension';
CREATE FUNCTION _timescaledb_functions.subtract_integer_from_now(hypertable_relid regclass, lag bigint) RETURNS bigint LANGUAGE c STABLE STRICT AS 'extension';
CREATE FUNCTION _timescaledb_functions.time_to_internal(time_val anyelement) RETURNS bigint LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION _timescaledb_functions.to_date(unixtime_us bigint) RETURNS date LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION _timescaledb_functions.to_interval(unixtime_us bigint) RETURNS interval LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION _timescaledb_functions.to_timestamp(unixtime_us bigint) RETURNS timestamp with time zone LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION _timescaledb_functions.to_timestamp_without_timezone(unixtime_us bigint) RETURNS timestamp without time zone LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION _timescaledb_functions.to_unix_microseconds(ts timestamp with time zone) RETURNS bigint LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION _timescaledb_functions.tsl_loaded() RETURNS boolean LANGUAGE c AS 'extension';
CREATE FUNCTION _timescaledb_functions.unfreeze_chunk(chunk regclass) RETURNS boolean LANGUAGE c AS 'extension';
CREATE FUNCTION _timescaledb_internal.alter_job_set_hypertable_id(job_id integer, hypertable regclass) RETURNS integer LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.attach_osm_table_chunk(hypertable regclass, chunk regclass) RETURNS boolean LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.cagg_migrate_plan_exists(_hypertable_id integer) RETURNS boolean LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.cagg_watermark(hypertable_id integer) RETURNS bigint LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.cagg_watermark_materialized(hypertable_id integer) RETURNS bigint LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.calculate_chunk_interval(dimension_id integer, dimension_coord bigint, chunk_target_size bigint) RETURNS bigint LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.chunk_id_from_relid(relid oid) RETURNS integer LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.chunk_status(regclass) RETURNS integer LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.chunks_local_size(schema_name_in name, table_name_in name) RETURNS TABLE(chunk_id integer, chunk_schema name, chunk_name name, table_bytes bigint, index_bytes bigint, toast_bytes bigint, total_bytes bigint) LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.compressed_chunk_local_stats(schema_name_in name, table_name_in name) RETURNS TABLE(chunk_schema name, chunk_name name, compression_status text, before_compression_table_bytes bigint, before_compression_index_bytes bigint, before_compression_toast_bytes bigint, before_compression_total_bytes bigint, after_compression_table_bytes bigint, after_compression_index_bytes bigint, after_compression_toast_bytes bigint, after_compression_total_bytes bigint) LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.compressed_chunk_remote_stats(schema_name_in name, table_name_in name) RETURNS TABLE(chunk_schema name, chunk_name name, compression_status text, before_compression_table_bytes bigint, before_compression_index_bytes bigint, before_compression_toast_bytes bigint, before_compression_total_bytes bigint, after_compression_table_bytes bigint, after_compression_index_bytes bigint, after_compression_toast_bytes bigint, after_compression_total_bytes bigint, node_name name) LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.continuous_agg_invalidation_trigger() RETURNS trigger LANGUAGE c AS 'extension';
CREATE FUNCTION _timescaledb_internal.create_chunk(hypertable regclass, _slices jsonb, _schema_name name DEFAULT NULL::name, _table_name name DEFAULT NULL::name, chunk_table regclass DEFAULT NULL::regclass) RETURNS TABLE(chunk_id integer, hypertable_id integer, schema_name name, table_name name, relkind "char", slices jsonb, created boolean) LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.create_compressed_chunk(chunk regclass, chunk_table regclass, uncompressed_heap_size bigint, uncompressed_toast_size bigint, uncompressed_index_size bigint, compressed_heap_size bigint, compressed_toast_size bigint, compressed_index_size bigint, numrows_pre_compression bigint, numrows_post_compression bigint) RETURNS regclass LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.drop_chunk(chunk regclass) RETURNS boolean LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.finalize_agg_ffunc(tstate internal, aggfn text, inner_agg_collation_schema name, inner_agg_collation_name name, inner_agg_input_types name[], inner_agg_serialized_state bytea, return_type_dummy_val anyelement) RETURNS anyelement LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION _timescaledb_internal.finalize_agg_sfunc(tstate internal, aggfn text, inner_agg_collation_schema name, inner_agg_collation_name name, inner_agg_input_types name[], inner_agg_serialized_state bytea, return_type_dummy_val anyelement) RETURNS internal LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION _timescaledb_internal.freeze_chunk(chunk regclass) RETURNS boolean LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.generate_uuid() RETURNS uuid LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.get_approx_row_count(relation regclass) RETURNS bigint LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.get_compressed_chunk_index_for_recompression(uncompressed_chunk regclass) RETURNS regclass LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.get_create_command(table_name name) RETURNS text LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.get_git_commit() RETURNS TABLE(commit_tag text, commit_hash text, commit_time timestamp with time zone) LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.get_os_info() RETURNS TABLE(sysname text, version text, release text, version_pretty text) LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.get_partition_for_key(val anyelement) RETURNS integer LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.get_partition_hash(val anyelement) RETURNS integer LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.hypertable_local_size(schema_name_in name, table_name_in name) RETURNS TABLE(table_bytes bigint, index_bytes bigint, toast_bytes bigint, total_bytes bigint) LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.insert_blocker() RETURNS trigger LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.interval_to_usec(chunk_interval interval) RETURNS bigint LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.partialize_agg(arg anyelement) RETURNS bytea LANGUAGE plpgsql AS '';
CREATE PROCEDURE _timescaledb_internal.policy_compression(IN job_id integer, IN config jsonb) LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.policy_compression_check(config jsonb) RETURNS void LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.policy_job_stat_history_retention(job_id integer, config jsonb) RETURNS integer LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.policy_job_stat_history_retention_check(config jsonb) RETURNS void LANGUAGE plpgsql AS '';
CREATE PROCEDURE _timescaledb_internal.policy_recompression(IN job_id integer, IN config jsonb) LANGUAGE plpgsql AS '';
CREATE PROCEDURE _timescaledb_internal.policy_refresh_continuous_aggregate(IN job_id integer, IN config jsonb) LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.policy_refresh_continuous_aggregate_check(config jsonb) RETURNS void LANGUAGE plpgsql AS '';
CREATE PROCEDURE _timescaledb_internal.policy_reorder(IN job_id integer, IN config jsonb) LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.policy_reorder_check(config jsonb) RETURNS void LANGUAGE plpgsql AS '';
CREATE PROCEDURE _timescaledb_internal.policy_retention(IN job_id integer, IN config jsonb) LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.policy_retention_check(config jsonb) RETURNS void LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.process_ddl_event() RETURNS event_trigger LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.range_value_to_pretty(time_value bigint, column_type regtype) RETURNS text LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.recompress_chunk_segmentwise(uncompressed_chunk regclass, if_compressed boolean DEFAULT false) RETURNS regclass LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.relation_size(relation regclass) RETURNS TABLE(total_size bigint, heap_size bigint, index_size bigint, toast_size bigint) LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.restart_background_workers() RETURNS boolean LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.show_chunk(chunk regclass) RETURNS TABLE(chunk_id integer, hypertable_id integer, schema_name name, table_name name, relkind "char", slices jsonb) LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.start_background_workers() RETURNS boolean LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.stop_background_workers() RETURNS boolean LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.subtract_integer_from_now(hypertable_relid regclass, lag bigint) RETURNS bigint LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.time_to_internal(time_val anyelement) RETURNS bigint LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.to_date(unixtime_us bigint) RETURNS date LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.to_interval(unixtime_us bigint) RETURNS interval LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.to_timestamp(unixtime_us bigint) RETURNS timestamp with time zone LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.to_timestamp_without_timezone(unixtime_us bigint) RETURNS timestamp without time zone LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.to_unix_microseconds(ts timestamp with time zone) RETURNS bigint LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.tsl_loaded() RETURNS boolean LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.unfreeze_chunk(chunk regclass) RETURNS boolean LANGUAGE plpgsql AS '';
CREATE FUNCTION pg_catalog.debug_waitpoint_enable(text) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION pg_catalog.debug_waitpoint_id(text) RETURNS bigint LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION pg_catalog.debug_waitpoint_release(text) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE PROCEDURE @extschema@.add_columnstore_policy(IN hypertable regclass, IN after "any" DEFAULT NULL::unknown, IN if_not_exists boolean DEFAULT false, IN schedule_interval interval DEFAULT NULL::interval, IN initial_start timestamp with time zone DEFAULT NULL::timestamp with time zone, IN timezone text DEFAULT NULL::text, IN created_before interval DEFAULT NULL::interval) LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.add_compression_policy(hypertable regclass, compress_after "any" DEFAULT NULL::unknown, if_not_exists boolean DEFAULT false, schedule_interval interval DEFAULT NULL::interval, initial_start timestamp with time zone DEFAULT NULL::timestamp with time zone, timezone text DEFAULT NULL::text, compress_created_before interval DEFAULT NULL::interval) RETURNS integer LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.add_continuous_aggregate_policy(continuous_aggregate regclass, start_offset "any", end_offset "any", schedule_interval interval, if_not_exists boolean DEFAULT false, initial_start timestamp with time zone DEFAULT NULL::timestamp with time zone, timezone text DEFAULT NULL::text, include_tiered_data boolean DEFAULT NULL::boolean, buckets_per_batch integer DEFAULT NULL::integer, max_batches_per_execution integer DEFAULT NULL::integer, refresh_newest_first boolean DEFAULT NULL::boolean) RETURNS integer LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.add_dimension(hypertable regclass, dimension _timescaledb_internal.dimension_info, if_not_exists boolean DEFAULT false) RETURNS TABLE(dimension_id integer, created boolean) LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.add_dimension(hypertable regclass, column_name name, number_partitions integer DEFAULT NULL::integer, chunk_time_interval anyelement DEFAULT NULL::bigint, partitioning_func regproc DEFAULT NULL::regproc, if_not_exists boolean DEFAULT false) RETURNS TABLE(dimension_id integer, schema_name name, table_name name, column_name name, created boolean) LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.add_job(proc regproc, schedule_interval interval, config jsonb DEFAULT NULL::jsonb, initial_start timestamp with time zone DEFAULT NULL::timestamp with time zone, scheduled boolean DEFAULT true, check_config regproc DEFAULT NULL::regproc, fixed_schedule boolean DEFAULT true, timezone text DEFAULT NULL::text, job_name text DEFAULT NULL::text) RETURNS integer LANGUAGE c AS 'extension';
CREATE PROCEDURE @extschema@.add_process_hypertable_invalidations_policy(IN hypertable regclass, IN schedule_interval interval, IN if_not_exists boolean DEFAULT false, IN initial_start timestamp with time zone DEFAULT NULL::timestamp with time zone, IN timezone text DEFAULT NULL::text) LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.add_reorder_policy(hypertable regclass, index_name name, if_not_exists boolean DEFAULT false, initial_start timestamp with time zone DEFAULT NULL::timestamp with time zone, timezone text DEFAULT NULL::text) RETURNS integer LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.add_retention_policy(relation regclass, drop_after "any" DEFAULT NULL::unknown, if_not_exists boolean DEFAULT false, schedule_interval interval DEFAULT NULL::interval, initial_start timestamp with time zone DEFAULT NULL::timestamp with time zone, timezone text DEFAULT NULL::text, drop_created_before interval DEFAULT NULL::interval) RETURNS integer LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.alter_job(job_id integer, schedule_interval interval DEFAULT NULL::interval, max_runtime interval DEFAULT NULL::interval, max_retries integer DEFAULT NULL::integer, retry_period interval DEFAULT NULL::interval, scheduled boolean DEFAULT NULL::boolean, config jsonb DEFAULT NULL::jsonb, next_start timestamp with time zone DEFAULT NULL::timestamp with time zone, if_exists boolean DEFAULT false, check_config regproc DEFAULT NULL::regproc, fixed_schedule boolean DEFAULT NULL::boolean, initial_start timestamp with time zone DEFAULT NULL::timestamp with time zone, timezone text DEFAULT NULL::text, job_name text DEFAULT NULL::text) RETURNS TABLE(job_id integer, schedule_interval interval, max_runtime interval, max_retries integer, retry_period interval, scheduled boolean, config jsonb, next_start timestamp with time zone, check_config text, fixed_schedule boolean, initial_start timestamp with time zone, timezone text, application_name name) LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.approximate_row_count(relation regclass) RETURNS bigint LANGUAGE plpgsql STRICT AS '';
CREATE PROCEDURE @extschema@.attach_chunk(IN hypertable regclass, IN chunk regclass, IN slices jsonb) LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.attach_tablespace(tablespace name, hypertable regclass, if_not_attached boolean DEFAULT false) RETURNS void LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.by_hash(column_name name, number_partitions integer, partition_func regproc DEFAULT NULL::regproc) RETURNS _timescaledb_internal.dimension_info LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.by_range(column_name name, partition_interval anyelement DEFAULT NULL::bigint, partition_func regproc DEFAULT NULL::regproc) RETURNS _timescaledb_internal.dimension_info LANGUAGE c AS 'extension';
CREATE PROCEDURE @extschema@.cagg_migrate(IN cagg regclass, IN override boolean DEFAULT false, IN drop_old boolean DEFAULT false) LANGUAGE plpgsql AS '';
CREATE FUNCTION @extschema@.chunk_columnstore_stats(hypertable regclass) RETURNS TABLE(chunk_schema name, chunk_name name, compression_status text, before_compression_table_bytes bigint, before_compression_index_bytes bigint, before_compression_toast_bytes bigint, before_compression_total_bytes bigint, after_compression_table_bytes bigint, after_compression_index_bytes bigint, after_compression_toast_bytes bigint, after_compression_total_bytes bigint, node_name name) LANGUAGE sql STABLE STRICT AS '';
CREATE FUNCTION @extschema@.chunk_compression_stats(hypertable regclass) RETURNS TABLE(chunk_schema name, chunk_name name, compression_status text, before_compression_table_bytes bigint, before_compression_index_bytes bigint, before_compression_toast_bytes bigint, before_compression_total_bytes bigint, after_compression_table_bytes bigint, after_compression_index_bytes bigint, after_compression_toast_bytes bigint, after_compression_total_bytes bigint, node_name name) LANGUAGE plpgsql STABLE STRICT AS '';
CREATE FUNCTION @extschema@.chunks_detailed_size(hypertable regclass) RETURNS TABLE(chunk_schema name, chunk_name name, table_bytes bigint, index_bytes bigint, toast_bytes bigint, total_bytes bigint, node_name name) LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION @extschema@.compress_chunk(uncompressed_chunk regclass, if_not_compressed boolean DEFAULT true, recompress boolean DEFAULT false) RETURNS regclass LANGUAGE c AS 'extension';
CREATE PROCEDURE @extschema@.convert_to_columnstore(IN chunk regclass, IN if_not_columnstore boolean DEFAULT true, IN recompress boolean DEFAULT false) LANGUAGE c AS 'extension';
CREATE PROCEDURE @extschema@.convert_to_rowstore(IN chunk regclass, IN if_columnstore boolean DEFAULT true) LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.create_hypertable(relation regclass, dimension _timescaledb_internal.dimension_info, create_default_indexes boolean DEFAULT true, if_not_exists boolean DEFAULT false, migrate_data boolean DEFAULT false) RETURNS TABLE(hypertable_id integer, created boolean) LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.create_hypertable(relation regclass, time_column_name name, partitioning_column name DEFAULT NULL::name, number_partitions integer DEFAULT NULL::integer, associated_schema_name name DEFAULT NULL::name, associated_table_prefix name DEFAULT NULL::name, chunk_time_interval anyelement DEFAULT NULL::bigint, create_default_indexes boolean DEFAULT true, if_not_exists boolean DEFAULT false, partitioning_func regproc DEFAULT NULL::regproc, migrate_data boolean DEFAULT false, chunk_target_size text DEFAULT NULL::text, chunk_sizing_func regproc DEFAULT '_timescaledb_functions.calculate_chunk_interval'::regproc, time_partitioning_func regproc DEFAULT NULL::regproc) RETURNS TABLE(hypertable_id integer, schema_name name, table_name name, created boolean) LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.decompress_chunk(uncompressed_chunk regclass, if_compressed boolean DEFAULT true) RETURNS regclass LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION @extschema@.delete_job(job_id integer) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE PROCEDURE @extschema@.detach_chunk(IN chunk regclass) LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.detach_tablespace(tablespace name, hypertable regclass DEFAULT NULL::regclass, if_attached boolean DEFAULT false) RETURNS integer LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.detach_tablespaces(hypertable regclass) RETURNS integer LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.disable_chunk_skipping(hypertable regclass, column_name name, if_not_exists boolean DEFAULT false) RETURNS TABLE(hypertable_id integer, column_name name, disabled boolean) LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.drop_chunks(relation regclass, older_than "any" DEFAULT NULL::unknown, newer_than "any" DEFAULT NULL::unknown, "verbose" boolean DEFAULT false, created_before "any" DEFAULT NULL::unknown, created_after "any" DEFAULT NULL::unknown) RETURNS SETOF text LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.enable_chunk_skipping(hypertable regclass, column_name name, if_not_exists boolean DEFAULT false) RETURNS TABLE(column_stats_id integer, enabled boolean) LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.generate_uuidv7() RETURNS uuid LANGUAGE c STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.get_telemetry_report() RETURNS jsonb LANGUAGE c STABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hypertable_approximate_detailed_size(relation regclass) RETURNS TABLE(table_bytes bigint, index_bytes bigint, toast_bytes bigint, total_bytes bigint) LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.hypertable_approximate_size(hypertable regclass) RETURNS bigint LANGUAGE sql STRICT AS '';
CREATE FUNCTION @extschema@.hypertable_columnstore_stats(hypertable regclass) RETURNS TABLE(total_chunks bigint, number_compressed_chunks bigint, before_compression_table_bytes bigint, before_compression_index_bytes bigint, before_compression_toast_bytes bigint, before_compression_total_bytes bigint, after_compression_table_bytes bigint, after_compression_index_bytes bigint, after_compression_toast_bytes bigint, after_compression_total_bytes bigint, node_name name) LANGUAGE sql STABLE STRICT AS '';
CREATE FUNCTION @extschema@.hypertable_compression_stats(hypertable regclass) RETURNS TABLE(total_chunks bigint, number_compressed_chunks bigint, before_compression_table_bytes bigint, before_compression_index_bytes bigint, before_compression_toast_bytes bigint, before_compression_total_bytes bigint, after_compression_table_bytes bigint, after_compression_index_bytes bigint, after_compression_toast_bytes bigint, after_compression_total_bytes bigint, node_name name) LANGUAGE sql STABLE STRICT AS '';
CREATE FUNCTION @extschema@.hypertable_detailed_size(hypertable regclass) RETURNS TABLE(table_bytes bigint, index_bytes bigint, toast_bytes bigint, total_bytes bigint, node_name name) LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION @extschema@.hypertable_index_size(index_name regclass) RETURNS bigint LANGUAGE sql STRICT AS '';
CREATE FUNCTION @extschema@.hypertable_size(hypertable regclass) RETURNS bigint LANGUAGE sql STRICT AS '';
CREATE FUNCTION @extschema@.interpolate(value bigint, prev record DEFAULT NULL::record, next record DEFAULT NULL::record) RETURNS bigint LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.interpolate(value double precision, prev record DEFAULT NULL::record, next record DEFAULT NULL::record) RETURNS double precision LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.interpolate(value integer, prev record DEFAULT NULL::record, next record DEFAULT NULL::record) RETURNS integer LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.interpolate(value real, prev record DEFAULT NULL::record, next record DEFAULT NULL::record) RETURNS real LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.interpolate(value smallint, prev record DEFAULT NULL::record, next record DEFAULT NULL::record) RETURNS smallint LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.locf(value anyelement, prev anyelement DEFAULT NULL::unknown, treat_null_as_missing boolean DEFAULT false) RETURNS anyelement LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE PROCEDURE @extschema@.merge_chunks(IN chunk1 regclass, IN chunk2 regclass) LANGUAGE c AS 'extension';
CREATE PROCEDURE @extschema@.merge_chunks(IN chunks regclass[]) LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.move_chunk(chunk regclass, destination_tablespace name, index_destination_tablespace name DEFAULT NULL::name, reorder_index regclass DEFAULT NULL::regclass, "verbose" boolean DEFAULT false) RETURNS void LANGUAGE c AS 'extension';
CREATE PROCEDURE @extschema@.recompress_chunk(IN chunk regclass, IN if_not_compressed boolean DEFAULT true) LANGUAGE plpgsql AS '';
CREATE PROCEDURE @extschema@.refresh_continuous_aggregate(IN continuous_aggregate regclass, IN window_start "any", IN window_end "any", IN force boolean DEFAULT false, IN options jsonb DEFAULT NULL::jsonb) LANGUAGE c AS 'extension';
CREATE PROCEDURE @extschema@.remove_columnstore_policy(IN hypertable regclass, IN if_exists boolean DEFAULT false) LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.remove_compression_policy(hypertable regclass, if_exists boolean DEFAULT false) RETURNS boolean LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION @extschema@.remove_continuous_aggregate_policy(continuous_aggregate regclass, if_not_exists boolean DEFAULT false, if_exists boolean DEFAULT NULL::boolean) RETURNS void LANGUAGE c AS 'extension';
CREATE PROCEDURE @extschema@.remove_process_hypertable_invalidations_policy(IN hypertable regclass, IN if_exists boolean DEFAULT false) LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.remove_reorder_policy(hypertable regclass, if_exists boolean DEFAULT false) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION @extschema@.remove_retention_policy(relation regclass, if_exists boolean DEFAULT false) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION @extschema@.reorder_chunk(chunk regclass, index regclass DEFAULT NULL::regclass, "verbose" boolean DEFAULT false) RETURNS void LANGUAGE c AS 'extension';
CREATE PROCEDURE @extschema@.run_job(IN job_id integer) LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.set_adaptive_chunking(hypertable regclass, chunk_target_size text, INOUT chunk_sizing_func regproc DEFAULT '_timescaledb_functions.calculate_chunk_interval'::regproc, OUT chunk_target_size bigint) RETURNS record LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.set_chunk_time_interval(hypertable regclass, chunk_time_interval anyelement, dimension_name name DEFAULT NULL::name) RETURNS void LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.set_integer_now_func(hypertable regclass, integer_now_func regproc, replace_if_exists boolean DEFAULT false) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION @extschema@.set_number_partitions(hypertable regclass, number_partitions integer, dimension_name name DEFAULT NULL::name) RETURNS void LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.set_partitioning_interval(hypertable regclass, partition_interval anyelement, dimension_name name DEFAULT NULL::name) RETURNS void LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.show_chunks(relation regclass, older_than "any" DEFAULT NULL::unknown, newer_than "any" DEFAULT NULL::unknown, created_before "any" DEFAULT NULL::unknown, created_after "any" DEFAULT NULL::unknown) RETURNS SETOF regclass LANGUAGE c STABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.show_tablespaces(hypertable regclass) RETURNS SETOF name LANGUAGE c STRICT AS 'extension';
CREATE PROCEDURE @extschema@.split_chunk(IN chunk regclass, IN split_at "any" DEFAULT NULL::unknown) LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.time_bucket(bucket_width bigint, ts bigint) RETURNS bigint LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.time_bucket(bucket_width bigint, ts bigint, "offset" bigint) RETURNS bigint LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.time_bucket(bucket_width integer, ts integer) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.time_bucket(bucket_width integer, ts integer, "offset" integer) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.time_bucket(bucket_width interval, ts date) RETURNS date LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.time_bucket(bucket_width interval, ts date, origin date) RETURNS date LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.time_bucket(bucket_width interval, ts date, "offset" interval) RETURNS date LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.time_bucket(bucket_width interval, ts timestamp with time zone) RETURNS timestamp with time zone LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.time_bucket(bucket_width interval, ts timestamp with time zone, "offset" interval) RETURNS timestamp with time zone LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.time_bucket(bucket_width interval, ts timestamp with time zone, timezone text, origin timestamp with time zone DEFAULT NULL::timestamp with time zone, "offset" interval DEFAULT NULL::interval) RETURNS timestamp with time zone LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.time_bucket(bucket_width interval, ts timestamp with time zone, origin timestamp with time zone) RETURNS timestamp with time zone LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.time_bucket(bucket_width interval, ts timestamp without time zone) RETURNS timestamp without time zone LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.time_bucket(bucket_width interval, ts timestamp without time zone, "offset" interval) RETURNS timestamp without time zone LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.time_bucket(bucket_width interval, ts timestamp without time zone, origin timestamp without time zone) RETURNS timestamp without time zone LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.time_bucket(bucket_width smallint, ts smallint) RETURNS smallint LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.time_bucket(bucket_width smallint, ts smallint, "offset" smallint) RETURNS smallint LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.time_bucket_gapfill(bucket_width bigint, ts bigint, start bigint DEFAULT NULL::bigint, finish bigint DEFAULT NULL::bigint) RETURNS bigint LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.time_bucket_gapfill(bucket_width integer, ts integer, start integer DEFAULT NULL::integer, finish integer DEFAULT NULL::integer) RETURNS integer LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.time_bucket_gapfill(bucket_width interval, ts date, start date DEFAULT NULL::date, finish date DEFAULT NULL::date) RETURNS date LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.time_bucket_gapfill(bucket_width interval, ts timestamp with time zone, timezone text, start timestamp with time zone DEFAULT NULL::timestamp with time zone, finish timestamp with time zone DEFAULT NULL::timestamp with time zone) RETURNS timestamp with time zone LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.time_bucket_gapfill(bucket_width interval, ts timestamp with time zone, start timestamp with time zone DEFAULT NULL::timestamp with time zone, finish timestamp with time zone DEFAULT NULL::timestamp with time zone) RETURNS timestamp with time zone LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.time_bucket_gapfill(bucket_width interval, ts timestamp without time zone, start timestamp without time zone DEFAULT NULL::timestamp without time zone, finish timestamp without time zone DEFAULT NULL::timestamp without time zone) RETURNS timestamp without time zone LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.time_bucket_gapfill(bucket_width smallint, ts smallint, start smallint DEFAULT NULL::smallint, finish smallint DEFAULT NULL::smallint) RETURNS smallint LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.timescaledb_post_restore() RETURNS boolean LANGUAGE plpgsql AS '';
CREATE FUNCTION @extschema@.timescaledb_pre_restore() RETURNS boolean LANGUAGE plpgsql AS '';
CREATE FUNCTION @extschema@.to_uuidv7(ts timestamp with time zone) RETURNS uuid LANGUAGE c STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.to_uuidv7_boundary(ts timestamp with time zone) RETURNS uuid LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.uuid_timestamp(uuid uuid) RETURNS timestamp with time zone LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.uuid_timestamp_micros(uuid uuid) RETURNS timestamp with time zone LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.uuid_version(uuid uuid) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION timescaledb_experimental.add_policies(relation regclass, if_not_exists boolean DEFAULT false, refresh_start_offset "any" DEFAULT NULL::unknown, refresh_end_offset "any" DEFAULT NULL::unknown, compress_after "any" DEFAULT NULL::unknown, drop_after "any" DEFAULT NULL::unknown) RETURNS boolean LANGUAGE c AS 'extension';
CREATE FUNCTION timescaledb_experimental.alter_policies(relation regclass, if_exists boolean DEFAULT false, refresh_start_offset "any" DEFAULT NULL::unknown, refresh_end_offset "any" DEFAULT NULL::unknown, compress_after "any" DEFAULT NULL::unknown, drop_after "any" DEFAULT NULL::unknown) RETURNS boolean LANGUAGE c AS 'extension';
CREATE FUNCTION timescaledb_experimental.remove_all_policies(relation regclass, if_exists boolean DEFAULT false) RETURNS boolean LANGUAGE c AS 'extension';
CREATE FUNCTION timescaledb_experimental.remove_policies(relation regclass, if_exists boolean DEFAULT false, VARIADIC policy_names text[] DEFAULT NULL::text[]) RETURNS boolean LANGUAGE c AS 'extension';
CREATE FUNCTION timescaledb_experimental.show_policies(relation regclass) RETURNS SETOF jsonb LANGUAGE c AS 'extension';
CREATE FUNCTION timescaledb_experimental.time_bucket_ng(bucket_width interval, ts date) RETURNS date LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION timescaledb_experimental.time_bucket_ng(bucket_width interval, ts date, origin date) RETURNS date LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION timescaledb_experimental.time_bucket_ng(bucket_width interval, ts timestamp with time zone) RETURNS timestamp with time zone LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION timescaledb_experimental.time_bucket_ng(bucket_width interval, ts timestamp with time zone, timezone text) RETURNS timestamp with time zone LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION timescaledb_experimental.time_bucket_ng(bucket_width interval, ts timestamp with time zone, origin timestamp with time zone) RETURNS timestamp with time zone LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION timescaledb_experimental.time_bucket_ng(bucket_width interval, ts timestamp with time zone, origin timestamp with time zone, timezone text) RETURNS timestamp with time zone LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION timescaledb_experimental.time_bucket_ng(bucket_width interval, ts timestamp without time zone) RETURNS timestamp without time zone LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION timescaledb_experimental.time_bucket_ng(bucket_width interval, ts timestamp without time zone, origin timestamp without time zone) RETURNS timestamp without time zone LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION pg_catalog.ts_now_mock() RETURNS timestamp with time zone LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'extension';
CREATE SEQUENCE _timescaledb_catalog.chunk_column_stats_id_seq AS integer;
CREATE SEQUENCE _timescaledb_catalog.chunk_constraint_name AS bigint;
CREATE SEQUENCE _timescaledb_catalog.chunk_id_seq AS bigint;
CREATE SEQUENCE _timescaledb_catalog.continuous_agg_migrate_plan_step_step_id_seq AS integer;
CREATE SEQUENCE _timescaledb_catalog.dimension_id_seq AS integer;
CREATE SEQUENCE _timescaledb_catalog.dimension_slice_id_seq AS integer;
CREATE SEQUENCE _timescaledb_catalog.hypertable_id_seq AS bigint;
CREATE SEQUENCE _timescaledb_catalog.tablespace_id_seq AS integer;
CREATE SEQUENCE _timescaledb_config.bgw_job_id_seq AS bigint;
CREATE SEQUENCE _timescaledb_internal.bgw_job_stat_history_id_seq AS bigint;
CREATE TABLE _timescaledb_cache.cache_inval_bgw_job (
  
);
CREATE TABLE _timescaledb_cache.cache_inval_extension (
  
);
CREATE TABLE _timescaledb_cache.cache_inval_hypertable (
  
);
CREATE TABLE _timescaledb_catalog.compression_algorithm (
  id smallint NOT NULL,
  version smallint NOT NULL,
  name name NOT NULL,
  description text,
  CONSTRAINT compression_algorithm_pkey PRIMARY KEY (id)
);
CREATE TABLE _timescaledb_catalog.compression_settings (
  relid regclass NOT NULL,
  compress_relid regclass,
  segmentby text[],
  orderby text[],
  orderby_desc boolean[],
  orderby_nullsfirst boolean[],
  index jsonb,
  CONSTRAINT compression_settings_check_orderby_cardinality CHECK (((array_ndims(orderby) = 1) AND (array_ndims(orderby_desc) = 1) AND (array_ndims(orderby_nullsfirst) = 1) AND (cardinality(orderby) = cardinality(orderby_desc)) AND (cardinality(orderby) = cardinality(orderby_nullsfirst)))),
  CONSTRAINT compression_settings_check_orderby_null CHECK ((((orderby IS NULL) AND (orderby_desc IS NULL) AND (orderby_nullsfirst IS NULL)) OR ((orderby IS NOT NULL) AND (orderby_desc IS NOT NULL) AND (orderby_nullsfirst IS NOT NULL)))),
  CONSTRAINT compression_settings_check_segmentby CHECK ((array_ndims(segmentby) = 1)),
  CONSTRAINT compression_settings_pkey PRIMARY KEY (relid)
);
CREATE INDEX compression_settings_compress_relid_idx ON _timescaledb_catalog.compression_settings USING btree (compress_relid);
CREATE TABLE _timescaledb_catalog.continuous_agg_migrate_plan (
  mat_hypertable_id integer NOT NULL,
  start_ts timestamp with time zone DEFAULT now() NOT NULL,
  end_ts timestamp with time zone,
  user_view_definition text,
  CONSTRAINT continuous_agg_migrate_plan_pkey PRIMARY KEY (mat_hypertable_id)
);
CREATE TABLE _timescaledb_catalog.continuous_agg_migrate_plan_step (
  mat_hypertable_id integer NOT NULL,
  step_id integer DEFAULT nextval('_timescaledb_catalog.continuous_agg_migrate_plan_step_step_id_seq'::regclass) NOT NULL,
  status text DEFAULT 'NOT STARTED'::text NOT NULL,
  start_ts timestamp with time zone,
  end_ts timestamp with time zone,
  type text NOT NULL,
  config jsonb,
  CONSTRAINT continuous_agg_migrate_plan_step_check CHECK ((start_ts <= end_ts)),
  CONSTRAINT continuous_agg_migrate_plan_step_check2 CHECK ((type = ANY (ARRAY['CREATE NEW CAGG'::text, 'DISABLE POLICIES'::text, 'COPY POLICIES'::text, 'ENABLE POLICIES'::text, 'SAVE WATERMARK'::text, 'REFRESH NEW CAGG'::text, 'COPY DATA'::text, 'OVERRIDE CAGG'::text, 'DROP OLD CAGG'::text]))),
  CONSTRAINT continuous_agg_migrate_plan_step_pkey PRIMARY KEY (mat_hypertable_id, step_id),
  CONSTRAINT continuous_agg_migrate_plan_step_mat_hypertable_id_fkey FOREIGN KEY (mat_hypertable_id) REFERENCES _timescaledb_catalog.continuous_agg_migrate_plan(mat_hypertable_id) ON DELETE CASCADE
);
ALTER SEQUENCE _timescaledb_catalog.continuous_agg_migrate_plan_step_step_id_seq OWNED BY _timescaledb_catalog.continuous_agg_migrate_plan_step.step_id;
CREATE TABLE _timescaledb_catalog.continuous_aggs_hypertable_invalidation_log (
  hypertable_id integer NOT NULL,
  lowest_modified_value bigint NOT NULL,
  greatest_modified_value bigint NOT NULL
);
CREATE INDEX continuous_aggs_hypertable_invalidation_log_idx ON _timescaledb_catalog.continuous_aggs_hypertable_invalidation_log USING btree (hypertable_id, lowest_modified_value);
CREATE TABLE _timescaledb_catalog.hypertable (
  id integer DEFAULT nextval('_timescaledb_catalog.hypertable_id_seq'::regclass) NOT NULL,
  schema_name name NOT NULL,
  table_name name NOT NULL,
  associated_schema_name name NOT NULL,
  associated_table_prefix name NOT NULL,
  num_dimensions smallint NOT NULL,
  chunk_sizing_func_schema name NOT NULL,
  chunk_sizing_func_name name NOT NULL,
  chunk_target_size bigint NOT NULL,
  compression_state smallint DEFAULT 0 NOT NULL,
  compressed_hypertable_id integer,
  status integer DEFAULT 0 NOT NULL,
  CONSTRAINT hypertable_associated_schema_name_associated_table_prefix_key UNIQUE (associated_schema_name, associated_table_prefix),
  CONSTRAINT hypertable_chunk_target_size_check CHECK ((chunk_target_size >= 0)),
  CONSTRAINT hypertable_compress_check CHECK (((compression_state = 0) OR (compression_state = 1) OR ((compression_state = 2) AND (compressed_hypertable_id IS NULL)))),
  CONSTRAINT hypertable_dim_compress_check CHECK (((num_dimensions > 0) OR (compression_state = 2))),
  CONSTRAINT hypertable_pkey PRIMARY KEY (id),
  CONSTRAINT hypertable_schema_name_check CHECK ((schema_name <> '_timescaledb_catalog'::name)),
  CONSTRAINT hypertable_table_name_schema_name_key UNIQUE (table_name, schema_name),
  CONSTRAINT hypertable_compressed_hypertable_id_fkey FOREIGN KEY (compressed_hypertable_id) REFERENCES _timescaledb_catalog.hypertable(id)
);
ALTER SEQUENCE _timescaledb_catalog.hypertable_id_seq OWNED BY _timescaledb_catalog.hypertable.id;
CREATE TABLE _timescaledb_catalog.chunk (
  id integer DEFAULT nextval('_timescaledb_catalog.chunk_id_seq'::regclass) NOT NULL,
  hypertable_id integer NOT NULL,
  schema_name name NOT NULL,
  table_name name NOT NULL,
  compressed_chunk_id integer,
  dropped boolean DEFAULT false NOT NULL,
  status integer DEFAULT 0 NOT NULL,
  osm_chunk boolean DEFAULT false NOT NULL,
  creation_time timestamp with time zone NOT NULL,
  CONSTRAINT chunk_pkey PRIMARY KEY (id),
  CONSTRAINT chunk_schema_name_table_name_key UNIQUE (schema_name, table_name),
  CONSTRAINT chunk_compressed_chunk_id_fkey FOREIGN KEY (compressed_chunk_id) REFERENCES _timescaledb_catalog.chunk(id),
  CONSTRAINT chunk_hypertable_id_fkey FOREIGN KEY (hypertable_id) REFERENCES _timescaledb_catalog.hypertable(id)
);
CREATE INDEX chunk_compressed_chunk_id_idx ON _timescaledb_catalog.chunk USING btree (compressed_chunk_id);
CREATE INDEX chunk_hypertable_id_creation_time_idx ON _timescaledb_catalog.chunk USING btree (hypertable_id, creation_time);
CREATE INDEX chunk_hypertable_id_idx ON _timescaledb_catalog.chunk USING btree (hypertable_id);
CREATE INDEX chunk_osm_chunk_idx ON _timescaledb_catalog.chunk USING btree (osm_chunk, hypertable_id);
ALTER SEQUENCE _timescaledb_catalog.chunk_id_seq OWNED BY _timescaledb_catalog.chunk.id;
CREATE TABLE _timescaledb_catalog.chunk_column_stats (
  id integer DEFAULT nextval('_timescaledb_catalog.chunk_column_stats_id_seq'::regclass) NOT NULL,
  hypertable_id integer NOT NULL,
  chunk_id integer,
  column_name name NOT NULL,
  range_start bigint NOT NULL,
  range_end bigint NOT NULL,
  valid boolean NOT NULL,
  CONSTRAINT chunk_column_stats_ht_id_chunk_id_colname_key UNIQUE (hypertable_id, chunk_id, column_name),
  CONSTRAINT chunk_column_stats_pkey PRIMARY KEY (id),
  CONSTRAINT chunk_column_stats_range_check CHECK ((range_start <= range_end)),
  CONSTRAINT chunk_column_stats_chunk_id_fkey FOREIGN KEY (chunk_id) REFERENCES _timescaledb_catalog.chunk(id),
  CONSTRAINT chunk_column_stats_hypertable_id_fkey FOREIGN KEY (hypertable_id) REFERENCES _timescaledb_catalog.hypertable(id)
);
ALTER SEQUENCE _timescaledb_catalog.chunk_column_stats_id_seq OWNED BY _timescaledb_catalog.chunk_column_stats.id;
CREATE TABLE _timescaledb_catalog.compression_chunk_size (
  chunk_id integer NOT NULL,
  compressed_chunk_id integer NOT NULL,
  uncompressed_heap_size bigint NOT NULL,
  uncompressed_toast_size bigint NOT NULL,
  uncompressed_index_size bigint NOT NULL,
  compressed_heap_size bigint NOT NULL,
  compressed_toast_size bigint NOT NULL,
  compressed_index_size bigint NOT NULL,
  numrows_pre_compression bigint,
  numrows_post_compression bigint,
  numrows_frozen_immediately bigint,
  CONSTRAINT compression_chunk_size_pkey PRIMARY KEY (chunk_id),
  CONSTRAINT compression_chunk_size_chunk_id_fkey FOREIGN KEY (chunk_id) REFERENCES _timescaledb_catalog.chunk(id) ON DELETE CASCADE,
  CONSTRAINT compression_chunk_size_compressed_chunk_id_fkey FOREIGN KEY (compressed_chunk_id) REFERENCES _timescaledb_catalog.chunk(id) ON DELETE CASCADE
);
CREATE INDEX compression_chunk_size_idx ON _timescaledb_catalog.compression_chunk_size USING btree (compressed_chunk_id);
CREATE TABLE _timescaledb_catalog.continuous_agg (
  mat_hypertable_id integer NOT NULL,
  raw_hypertable_id integer NOT NULL,
  parent_mat_hypertable_id integer,
  user_view_schema name NOT NULL,
  user_view_name name NOT NULL,
  partial_view_schema name NOT NULL,
  partial_view_name name NOT NULL,
  direct_view_schema name NOT NULL,
  direct_view_name name NOT NULL,
  materialized_only boolean DEFAULT false NOT NULL,
  finalized boolean DEFAULT true NOT NULL,
  CONSTRAINT continuous_agg_partial_view_schema_partial_view_name_key UNIQUE (partial_view_schema, partial_view_name),
  CONSTRAINT continuous_agg_pkey PRIMARY KEY (mat_hypertable_id),
  CONSTRAINT continuous_agg_user_view_schema_user_view_name_key UNIQUE (user_view_schema, user_view_name),
  CONSTRAINT continuous_agg_mat_hypertable_id_fkey FOREIGN KEY (mat_hypertable_id) REFERENCES _timescaledb_catalog.hypertable(id) ON DELETE CASCADE,
  CONSTRAINT continuous_agg_parent_mat_hypertable_id_fkey FOREIGN KEY (parent_mat_hypertable_id) REFERENCES _timescaledb_catalog.continuous_agg(mat_hypertable_id) ON DELETE CASCADE,
  CONSTRAINT continuous_agg_raw_hypertable_id_fkey FOREIGN KEY (raw_hypertable_id) REFERENCES _timescaledb_catalog.hypertable(id) ON DELETE CASCADE
);
CREATE INDEX continuous_agg_raw_hypertable_id_idx ON _timescaledb_catalog.continuous_agg USING btree (raw_hypertable_id);
CREATE PROCEDURE _timescaledb_functions.cagg_migrate_create_plan(IN _cagg_data _timescaledb_catalog.continuous_agg, IN _cagg_name_new text, IN _override boolean DEFAULT false, IN _drop_old boolean DEFAULT false) LANGUAGE plpgsql AS '';
CREATE PROCEDURE _timescaledb_functions.cagg_migrate_execute_copy_data(IN _cagg_data _timescaledb_catalog.continuous_agg, IN _plan_step _timescaledb_catalog.continuous_agg_migrate_plan_step) LANGUAGE plpgsql AS '';
CREATE PROCEDURE _timescaledb_functions.cagg_migrate_execute_copy_policies(IN _cagg_data _timescaledb_catalog.continuous_agg, IN _plan_step _timescaledb_catalog.continuous_agg_migrate_plan_step) LANGUAGE plpgsql AS '';
CREATE PROCEDURE _timescaledb_functions.cagg_migrate_execute_create_new_cagg(IN _cagg_data _timescaledb_catalog.continuous_agg, IN _plan_step _timescaledb_catalog.continuous_agg_migrate_plan_step) LANGUAGE plpgsql AS '';
CREATE PROCEDURE _timescaledb_functions.cagg_migrate_execute_disable_policies(IN _cagg_data _timescaledb_catalog.continuous_agg, IN _plan_step _timescaledb_catalog.continuous_agg_migrate_plan_step) LANGUAGE plpgsql AS '';
CREATE PROCEDURE _timescaledb_functions.cagg_migrate_execute_drop_old_cagg(IN _cagg_data _timescaledb_catalog.continuous_agg, IN _plan_step _timescaledb_catalog.continuous_agg_migrate_plan_step) LANGUAGE plpgsql AS '';
CREATE PROCEDURE _timescaledb_functions.cagg_migrate_execute_enable_policies(IN _cagg_data _timescaledb_catalog.continuous_agg, IN _plan_step _timescaledb_catalog.continuous_agg_migrate_plan_step) LANGUAGE plpgsql AS '';
CREATE PROCEDURE _timescaledb_functions.cagg_migrate_execute_override_cagg(IN _cagg_data _timescaledb_catalog.continuous_agg, IN _plan_step _timescaledb_catalog.continuous_agg_migrate_plan_step) LANGUAGE plpgsql AS '';
CREATE PROCEDURE _timescaledb_functions.cagg_migrate_execute_plan(IN _cagg_data _timescaledb_catalog.continuous_agg) LANGUAGE plpgsql AS '';
CREATE PROCEDURE _timescaledb_functions.cagg_migrate_execute_refresh_new_cagg(IN _cagg_data _timescaledb_catalog.continuous_agg, IN _plan_step _timescaledb_catalog.continuous_agg_migrate_plan_step) LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_functions.cagg_migrate_pre_validation(_cagg_schema text, _cagg_name text, _cagg_name_new text) RETURNS _timescaledb_catalog.continuous_agg LANGUAGE plpgsql AS '';
CREATE PROCEDURE _timescaledb_internal.cagg_migrate_create_plan(IN _cagg_data _timescaledb_catalog.continuous_agg, IN _cagg_name_new text, IN _override boolean DEFAULT false, IN _drop_old boolean DEFAULT false) LANGUAGE plpgsql AS '';
CREATE PROCEDURE _timescaledb_internal.cagg_migrate_execute_copy_data(IN _cagg_data _timescaledb_catalog.continuous_agg, IN _plan_step _timescaledb_catalog.continuous_agg_migrate_plan_step) LANGUAGE plpgsql AS '';
CREATE PROCEDURE _timescaledb_internal.cagg_migrate_execute_copy_policies(IN _cagg_data _timescaledb_catalog.continuous_agg, IN _plan_step _timescaledb_catalog.continuous_agg_migrate_plan_step) LANGUAGE plpgsql AS '';
CREATE PROCEDURE _timescaledb_internal.cagg_migrate_execute_create_new_cagg(IN _cagg_data _timescaledb_catalog.continuous_agg, IN _plan_step _timescaledb_catalog.continuous_agg_migrate_plan_step) LANGUAGE plpgsql AS '';
CREATE PROCEDURE _timescaledb_internal.cagg_migrate_execute_disable_policies(IN _cagg_data _timescaledb_catalog.continuous_agg, IN _plan_step _timescaledb_catalog.continuous_agg_migrate_plan_step) LANGUAGE plpgsql AS '';
CREATE PROCEDURE _timescaledb_internal.cagg_migrate_execute_drop_old_cagg(IN _cagg_data _timescaledb_catalog.continuous_agg, IN _plan_step _timescaledb_catalog.continuous_agg_migrate_plan_step) LANGUAGE plpgsql AS '';
CREATE PROCEDURE _timescaledb_internal.cagg_migrate_execute_enable_policies(IN _cagg_data _timescaledb_catalog.continuous_agg, IN _plan_step _timescaledb_catalog.continuous_agg_migrate_plan_step) LANGUAGE plpgsql AS '';
CREATE PROCEDURE _timescaledb_internal.cagg_migrate_execute_override_cagg(IN _cagg_data _timescaledb_catalog.continuous_agg, IN _plan_step _timescaledb_catalog.continuous_agg_migrate_plan_step) LANGUAGE plpgsql AS '';
CREATE PROCEDURE _timescaledb_internal.cagg_migrate_execute_plan(IN _cagg_data _timescaledb_catalog.continuous_agg) LANGUAGE plpgsql AS '';
CREATE PROCEDURE _timescaledb_internal.cagg_migrate_execute_refresh_new_cagg(IN _cagg_data _timescaledb_catalog.continuous_agg, IN _plan_step _timescaledb_catalog.continuous_agg_migrate_plan_step) LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.cagg_migrate_pre_validation(_cagg_schema text, _cagg_name text, _cagg_name_new text) RETURNS _timescaledb_catalog.continuous_agg LANGUAGE plpgsql AS '';
CREATE TABLE _timescaledb_catalog.continuous_aggs_bucket_function (
  mat_hypertable_id integer NOT NULL,
  bucket_func text NOT NULL,
  bucket_width text NOT NULL,
  bucket_origin text,
  bucket_offset text,
  bucket_timezone text,
  bucket_fixed_width boolean NOT NULL,
  CONSTRAINT continuous_aggs_bucket_function_func_check CHECK (((to_regprocedure(bucket_func))::oid IS DISTINCT FROM (0)::oid)),
  CONSTRAINT continuous_aggs_bucket_function_pkey PRIMARY KEY (mat_hypertable_id),
  CONSTRAINT continuous_aggs_bucket_function_mat_hypertable_id_fkey FOREIGN KEY (mat_hypertable_id) REFERENCES _timescaledb_catalog.hypertable(id) ON DELETE CASCADE
);
CREATE TABLE _timescaledb_catalog.continuous_aggs_invalidation_threshold (
  hypertable_id integer NOT NULL,
  watermark bigint NOT NULL,
  CONSTRAINT continuous_aggs_invalidation_threshold_pkey PRIMARY KEY (hypertable_id),
  CONSTRAINT continuous_aggs_invalidation_threshold_hypertable_id_fkey FOREIGN KEY (hypertable_id) REFERENCES _timescaledb_catalog.hypertable(id) ON DELETE CASCADE
);
CREATE TABLE _timescaledb_catalog.continuous_aggs_materialization_invalidation_log (
  materialization_id integer,
  lowest_modified_value bigint NOT NULL,
  greatest_modified_value bigint NOT NULL,
  CONSTRAINT continuous_aggs_materialization_invalid_materialization_id_fkey FOREIGN KEY (materialization_id) REFERENCES _timescaledb_catalog.continuous_agg(mat_hypertable_id) ON DELETE CASCADE
);
CREATE INDEX continuous_aggs_materialization_invalidation_log_idx ON _timescaledb_catalog.continuous_aggs_materialization_invalidation_log USING btree (materialization_id, lowest_modified_value);
CREATE TABLE _timescaledb_catalog.continuous_aggs_materialization_ranges (
  materialization_id integer,
  lowest_modified_value bigint NOT NULL,
  greatest_modified_value bigint NOT NULL,
  CONSTRAINT continuous_aggs_materialization_ranges_materialization_id_fkey FOREIGN KEY (materialization_id) REFERENCES _timescaledb_catalog.continuous_agg(mat_hypertable_id) ON DELETE CASCADE
);
CREATE INDEX continuous_aggs_materialization_ranges_idx ON _timescaledb_catalog.continuous_aggs_materialization_ranges USING btree (materialization_id, lowest_modified_value);
CREATE TABLE _timescaledb_catalog.continuous_aggs_watermark (
  mat_hypertable_id integer NOT NULL,
  watermark bigint NOT NULL,
  CONSTRAINT continuous_aggs_watermark_pkey PRIMARY KEY (mat_hypertable_id),
  CONSTRAINT continuous_aggs_watermark_mat_hypertable_id_fkey FOREIGN KEY (mat_hypertable_id) REFERENCES _timescaledb_catalog.continuous_agg(mat_hypertable_id) ON DELETE CASCADE
);
CREATE TABLE _timescaledb_catalog.dimension (
  id integer DEFAULT nextval('_timescaledb_catalog.dimension_id_seq'::regclass) NOT NULL,
  hypertable_id integer NOT NULL,
  column_name name NOT NULL,
  column_type regtype NOT NULL,
  aligned boolean NOT NULL,
  num_slices smallint,
  partitioning_func_schema name,
  partitioning_func name,
  interval_length bigint,
  compress_interval_length bigint,
  integer_now_func_schema name,
  integer_now_func name,
  CONSTRAINT dimension_check CHECK ((((partitioning_func_schema IS NULL) AND (partitioning_func IS NULL)) OR ((partitioning_func_schema IS NOT NULL) AND (partitioning_func IS NOT NULL)))),
  CONSTRAINT dimension_check1 CHECK ((((num_slices IS NULL) AND (interval_length IS NOT NULL)) OR ((num_slices IS NOT NULL) AND (interval_length IS NULL)))),
  CONSTRAINT dimension_check2 CHECK ((((integer_now_func_schema IS NULL) AND (integer_now_func IS NULL)) OR ((integer_now_func_schema IS NOT NULL) AND (integer_now_func IS NOT NULL)))),
  CONSTRAINT dimension_compress_interval_length_check CHECK (((compress_interval_length IS NULL) OR (compress_interval_length > 0))),
  CONSTRAINT dimension_hypertable_id_column_name_key UNIQUE (hypertable_id, column_name),
  CONSTRAINT dimension_interval_length_check CHECK (((interval_length IS NULL) OR (interval_length > 0))),
  CONSTRAINT dimension_pkey PRIMARY KEY (id),
  CONSTRAINT dimension_hypertable_id_fkey FOREIGN KEY (hypertable_id) REFERENCES _timescaledb_catalog.hypertable(id) ON DELETE CASCADE
);
ALTER SEQUENCE _timescaledb_catalog.dimension_id_seq OWNED BY _timescaledb_catalog.dimension.id;
CREATE TABLE _timescaledb_catalog.dimension_slice (
  id integer DEFAULT nextval('_timescaledb_catalog.dimension_slice_id_seq'::regclass) NOT NULL,
  dimension_id integer NOT NULL,
  range_start bigint NOT NULL,
  range_end bigint NOT NULL,
  CONSTRAINT dimension_slice_check CHECK ((range_start <= range_end)),
  CONSTRAINT dimension_slice_dimension_id_range_start_range_end_key UNIQUE (dimension_id, range_start, range_end),
  CONSTRAINT dimension_slice_pkey PRIMARY KEY (id),
  CONSTRAINT dimension_slice_dimension_id_fkey FOREIGN KEY (dimension_id) REFERENCES _timescaledb_catalog.dimension(id) ON DELETE CASCADE
);
ALTER SEQUENCE _timescaledb_catalog.dimension_slice_id_seq OWNED BY _timescaledb_catalog.dimension_slice.id;
CREATE TABLE _timescaledb_catalog.chunk_constraint (
  chunk_id integer NOT NULL,
  dimension_slice_id integer,
  constraint_name name NOT NULL,
  hypertable_constraint_name name,
  CONSTRAINT chunk_constraint_chunk_id_constraint_name_key UNIQUE (chunk_id, constraint_name),
  CONSTRAINT chunk_constraint_chunk_id_fkey FOREIGN KEY (chunk_id) REFERENCES _timescaledb_catalog.chunk(id),
  CONSTRAINT chunk_constraint_dimension_slice_id_fkey FOREIGN KEY (dimension_slice_id) REFERENCES _timescaledb_catalog.dimension_slice(id)
);
CREATE INDEX chunk_constraint_dimension_slice_id_idx ON _timescaledb_catalog.chunk_constraint USING btree (dimension_slice_id);
CREATE FUNCTION _timescaledb_functions.chunk_constraint_add_table_constraint(chunk_constraint_row _timescaledb_catalog.chunk_constraint) RETURNS void LANGUAGE plpgsql AS '';
CREATE FUNCTION _timescaledb_internal.chunk_constraint_add_table_constraint(chunk_constraint_row _timescaledb_catalog.chunk_constraint) RETURNS void LANGUAGE plpgsql AS '';
CREATE TABLE _timescaledb_catalog.metadata (
  key name NOT NULL,
  value text NOT NULL,
  include_in_telemetry boolean NOT NULL,
  CONSTRAINT metadata_pkey PRIMARY KEY (key)
);
CREATE TABLE _timescaledb_catalog.tablespace (
  id integer DEFAULT nextval('_timescaledb_catalog.tablespace_id_seq'::regclass) NOT NULL,
  hypertable_id integer NOT NULL,
  tablespace_name name NOT NULL,
  CONSTRAINT tablespace_hypertable_id_tablespace_name_key UNIQUE (hypertable_id, tablespace_name),
  CONSTRAINT tablespace_pkey PRIMARY KEY (id),
  CONSTRAINT tablespace_hypertable_id_fkey FOREIGN KEY (hypertable_id) REFERENCES _timescaledb_catalog.hypertable(id) ON DELETE CASCADE
);
ALTER SEQUENCE _timescaledb_catalog.tablespace_id_seq OWNED BY _timescaledb_catalog.tablespace.id;
CREATE TABLE _timescaledb_catalog.telemetry_event (
  created timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
  tag name NOT NULL,
  body jsonb NOT NULL
);
CREATE TABLE _timescaledb_config.bgw_job (
  id integer DEFAULT nextval('_timescaledb_config.bgw_job_id_seq'::regclass) NOT NULL,
  application_name name NOT NULL,
  schedule_interval interval NOT NULL,
  max_runtime interval NOT NULL,
  max_retries integer NOT NULL,
  retry_period interval NOT NULL,
  proc_schema name NOT NULL,
  proc_name name NOT NULL,
  owner regrole DEFAULT (quote_ident((CURRENT_ROLE)::text))::regrole NOT NULL,
  scheduled boolean DEFAULT true NOT NULL,
  fixed_schedule boolean DEFAULT true NOT NULL,
  initial_start timestamp with time zone,
  hypertable_id integer,
  config jsonb,
  check_schema name,
  check_name name,
  timezone text,
  CONSTRAINT bgw_job_pkey PRIMARY KEY (id),
  CONSTRAINT bgw_job_hypertable_id_fkey FOREIGN KEY (hypertable_id) REFERENCES _timescaledb_catalog.hypertable(id) ON DELETE CASCADE
);
CREATE INDEX bgw_job_proc_hypertable_id_idx ON _timescaledb_config.bgw_job USING btree (proc_schema, proc_name, hypertable_id);
ALTER SEQUENCE _timescaledb_config.bgw_job_id_seq OWNED BY _timescaledb_config.bgw_job.id;
CREATE TABLE _timescaledb_internal.bgw_job_stat (
  job_id integer NOT NULL,
  last_start timestamp with time zone DEFAULT now() NOT NULL,
  last_finish timestamp with time zone NOT NULL,
  next_start timestamp with time zone NOT NULL,
  last_successful_finish timestamp with time zone NOT NULL,
  last_run_success boolean NOT NULL,
  total_runs bigint NOT NULL,
  total_duration interval NOT NULL,
  total_duration_failures interval NOT NULL,
  total_successes bigint NOT NULL,
  total_failures bigint NOT NULL,
  total_crashes bigint NOT NULL,
  consecutive_failures integer NOT NULL,
  consecutive_crashes integer NOT NULL,
  flags integer DEFAULT 0 NOT NULL,
  CONSTRAINT bgw_job_stat_pkey PRIMARY KEY (job_id),
  CONSTRAINT bgw_job_stat_job_id_fkey FOREIGN KEY (job_id) REFERENCES _timescaledb_config.bgw_job(id) ON DELETE CASCADE
);
CREATE TABLE _timescaledb_internal.bgw_job_stat_history (
  id bigint DEFAULT nextval('_timescaledb_internal.bgw_job_stat_history_id_seq'::regclass) NOT NULL,
  job_id integer NOT NULL,
  pid integer,
  execution_start timestamp with time zone DEFAULT now() NOT NULL,
  execution_finish timestamp with time zone,
  succeeded boolean,
  data jsonb,
  CONSTRAINT bgw_job_stat_history_pkey PRIMARY KEY (id)
);
CREATE INDEX bgw_job_stat_history_job_id_idx ON _timescaledb_internal.bgw_job_stat_history USING btree (job_id);
ALTER SEQUENCE _timescaledb_internal.bgw_job_stat_history_id_seq OWNED BY _timescaledb_internal.bgw_job_stat_history.id;
CREATE TABLE _timescaledb_internal.bgw_policy_chunk_stats (
  job_id integer NOT NULL,
  chunk_id integer NOT NULL,
  num_times_job_run integer,
  last_time_job_run timestamp with time zone,
  CONSTRAINT bgw_policy_chunk_stats_job_id_chunk_id_key UNIQUE (job_id, chunk_id),
  CONSTRAINT bgw_policy_chunk_stats_chunk_id_fkey FOREIGN KEY (chunk_id) REFERENCES _timescaledb_catalog.chunk(id) ON DELETE CASCADE,
  CONSTRAINT bgw_policy_chunk_stats_job_id_fkey FOREIGN KEY (job_id) REFERENCES _timescaledb_config.bgw_job(id) ON DELETE CASCADE
);
CREATE VIEW _timescaledb_internal.compressed_chunk_stats AS SELECT
  NULL::name AS hypertable_schema,
  NULL::name AS hypertable_name,
  NULL::name AS chunk_schema,
  NULL::name AS chunk_name,
  NULL::text AS compression_status,
  NULL::bigint AS uncompressed_heap_size,
  NULL::bigint AS uncompressed_index_size,
  NULL::bigint AS uncompressed_toast_size,
  NULL::bigint AS uncompressed_total_size,
  NULL::bigint AS compressed_heap_size,
  NULL::bigint AS compressed_index_size,
  NULL::bigint AS compressed_toast_size,
  NULL::bigint AS compressed_total_size;
CREATE VIEW _timescaledb_internal.hypertable_chunk_local_size AS SELECT
  NULL::name AS hypertable_schema,
  NULL::name AS hypertable_name,
  NULL::integer AS hypertable_id,
  NULL::integer AS chunk_id,
  NULL::name AS chunk_schema,
  NULL::name AS chunk_name,
  NULL::bigint AS total_bytes,
  NULL::bigint AS heap_bytes,
  NULL::bigint AS index_bytes,
  NULL::bigint AS toast_bytes,
  NULL::bigint AS compressed_total_size,
  NULL::bigint AS compressed_heap_size,
  NULL::bigint AS compressed_index_size,
  NULL::bigint AS compressed_toast_size;
CREATE VIEW timescaledb_experimental.policies AS SELECT
  NULL::name AS relation_name,
  NULL::name AS relation_schema,
  NULL::interval AS schedule_interval,
  NULL::name AS proc_schema,
  NULL::name AS proc_name,
  NULL::jsonb AS config,
  NULL::name AS hypertable_schema,
  NULL::name AS hypertable_name;
CREATE VIEW timescaledb_information.chunk_columnstore_settings AS SELECT
  NULL::regclass AS hypertable,
  NULL::regclass AS chunk,
  NULL::text AS segmentby,
  NULL::text AS orderby,
  NULL::jsonb AS index;
CREATE VIEW timescaledb_information.chunk_compression_settings AS SELECT
  NULL::regclass AS hypertable,
  NULL::regclass AS chunk,
  NULL::text AS segmentby,
  NULL::text AS orderby,
  NULL::jsonb AS index;
CREATE VIEW timescaledb_information.chunks AS SELECT
  NULL::name AS hypertable_schema,
  NULL::name AS hypertable_name,
  NULL::name AS chunk_schema,
  NULL::name AS chunk_name,
  NULL::name AS primary_dimension,
  NULL::regtype AS primary_dimension_type,
  NULL::timestamp with time zone AS range_start,
  NULL::timestamp with time zone AS range_end,
  NULL::bigint AS range_start_integer,
  NULL::bigint AS range_end_integer,
  NULL::boolean AS is_compressed,
  NULL::name AS chunk_tablespace,
  NULL::timestamp with time zone AS chunk_creation_time;
CREATE VIEW timescaledb_information.compression_settings AS SELECT
  NULL::name AS hypertable_schema,
  NULL::name AS hypertable_name,
  NULL::name AS attname,
  NULL::smallint AS segmentby_column_index,
  NULL::smallint AS orderby_column_index,
  NULL::boolean AS orderby_asc,
  NULL::boolean AS orderby_nullsfirst;
CREATE VIEW timescaledb_information.continuous_aggregates AS SELECT
  NULL::name AS hypertable_schema,
  NULL::name AS hypertable_name,
  NULL::name AS view_schema,
  NULL::name AS view_name,
  NULL::name AS view_owner,
  NULL::boolean AS materialized_only,
  NULL::boolean AS compression_enabled,
  NULL::name AS materialization_hypertable_schema,
  NULL::name AS materialization_hypertable_name,
  NULL::text AS view_definition,
  NULL::boolean AS finalized,
  NULL::text AS invalidate_using;
CREATE VIEW timescaledb_information.dimensions AS SELECT
  NULL::name AS hypertable_schema,
  NULL::name AS hypertable_name,
  NULL::bigint AS dimension_number,
  NULL::name AS column_name,
  NULL::regtype AS column_type,
  NULL::text AS dimension_type,
  NULL::interval AS time_interval,
  NULL::bigint AS integer_interval,
  NULL::name AS integer_now_func,
  NULL::smallint AS num_partitions;
CREATE VIEW timescaledb_information.hypertable_columnstore_settings AS SELECT
  NULL::regclass AS hypertable,
  NULL::text AS segmentby,
  NULL::text AS orderby,
  NULL::text AS compress_interval_length,
  NULL::jsonb AS index;
CREATE VIEW timescaledb_information.hypertable_compression_settings AS SELECT
  NULL::regclass AS hypertable,
  NULL::text AS segmentby,
  NULL::text AS orderby,
  NULL::text AS compress_interval_length,
  NULL::jsonb AS index;
CREATE VIEW timescaledb_information.hypertables AS SELECT
  NULL::name AS hypertable_schema,
  NULL::name AS hypertable_name,
  NULL::name AS owner,
  NULL::smallint AS num_dimensions,
  NULL::bigint AS num_chunks,
  NULL::boolean AS compression_enabled,
  NULL::name[] AS tablespaces,
  NULL::name AS primary_dimension,
  NULL::regtype AS primary_dimension_type;
CREATE VIEW timescaledb_information.job_errors AS SELECT
  NULL::integer AS job_id,
  NULL::text AS proc_schema,
  NULL::text AS proc_name,
  NULL::integer AS pid,
  NULL::timestamp with time zone AS start_time,
  NULL::timestamp with time zone AS finish_time,
  NULL::text AS sqlerrcode,
  NULL::text AS err_message;
CREATE VIEW timescaledb_information.job_history AS SELECT
  NULL::bigint AS id,
  NULL::integer AS job_id,
  NULL::boolean AS succeeded,
  NULL::text COLLATE "C" AS proc_schema,
  NULL::text COLLATE "C" AS proc_name,
  NULL::integer AS pid,
  NULL::timestamp with time zone AS start_time,
  NULL::timestamp with time zone AS finish_time,
  NULL::jsonb AS config,
  NULL::text AS sqlerrcode,
  NULL::text AS err_message;
CREATE VIEW timescaledb_information.job_stats AS SELECT
  NULL::name AS hypertable_schema,
  NULL::name AS hypertable_name,
  NULL::integer AS job_id,
  NULL::timestamp with time zone AS last_run_started_at,
  NULL::timestamp with time zone AS last_successful_finish,
  NULL::text AS last_run_status,
  NULL::text AS job_status,
  NULL::interval AS last_run_duration,
  NULL::timestamp with time zone AS next_start,
  NULL::bigint AS total_runs,
  NULL::bigint AS total_successes,
  NULL::bigint AS total_failures;
CREATE VIEW timescaledb_information.jobs AS SELECT
  NULL::integer AS job_id,
  NULL::name AS application_name,
  NULL::interval AS schedule_interval,
  NULL::interval AS max_runtime,
  NULL::integer AS max_retries,
  NULL::interval AS retry_period,
  NULL::name AS proc_schema,
  NULL::name AS proc_name,
  NULL::regrole AS owner,
  NULL::boolean AS scheduled,
  NULL::boolean AS fixed_schedule,
  NULL::jsonb AS config,
  NULL::timestamp with time zone AS next_start,
  NULL::timestamp with time zone AS initial_start,
  NULL::name AS hypertable_schema,
  NULL::name AS hypertable_name,
  NULL::name AS check_schema,
  NULL::name AS check_name;
CREATE TRIGGER metadata_insert_trigger BEFORE INSERT ON _timescaledb_catalog.metadata FOR EACH ROW EXECUTE FUNCTION _timescaledb_functions.metadata_insert_trigger();
CREATE AGGREGATE _timescaledb_functions.finalize_agg(agg_name text, inner_agg_collation_schema name, inner_agg_collation_name name, inner_agg_input_types name[], inner_agg_serialized_state bytea, return_type_dummy_val anyelement) (
  SFUNC = _timescaledb_functions.finalize_agg_sfunc,
  STYPE = internal,
  FINALFUNC = _timescaledb_functions.finalize_agg_ffunc,
  FINALFUNC_EXTRA
);
CREATE AGGREGATE _timescaledb_internal.finalize_agg(agg_name text, inner_agg_collation_schema name, inner_agg_collation_name name, inner_agg_input_types name[], inner_agg_serialized_state bytea, return_type_dummy_val anyelement) (
  SFUNC = _timescaledb_functions.finalize_agg_sfunc,
  STYPE = internal,
  FINALFUNC = _timescaledb_functions.finalize_agg_ffunc,
  FINALFUNC_EXTRA
);
CREATE AGGREGATE @extschema@.first(anyelement, "any") (
  SFUNC = _timescaledb_functions.first_sfunc,
  STYPE = internal,
  FINALFUNC = _timescaledb_functions.bookend_finalfunc,
  FINALFUNC_EXTRA,
  COMBINEFUNC = _timescaledb_functions.first_combinefunc,
  SERIALFUNC = _timescaledb_functions.bookend_serializefunc,
  DESERIALFUNC = _timescaledb_functions.bookend_deserializefunc,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.histogram(double precision, double precision, double precision, integer) (
  SFUNC = _timescaledb_functions.hist_sfunc,
  STYPE = internal,
  FINALFUNC = _timescaledb_functions.hist_finalfunc,
  FINALFUNC_EXTRA,
  COMBINEFUNC = _timescaledb_functions.hist_combinefunc,
  SERIALFUNC = _timescaledb_functions.hist_serializefunc,
  DESERIALFUNC = _timescaledb_functions.hist_deserializefunc,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.last(anyelement, "any") (
  SFUNC = _timescaledb_functions.last_sfunc,
  STYPE = internal,
  FINALFUNC = _timescaledb_functions.bookend_finalfunc,
  FINALFUNC_EXTRA,
  COMBINEFUNC = _timescaledb_functions.last_combinefunc,
  SERIALFUNC = _timescaledb_functions.bookend_serializefunc,
  DESERIALFUNC = _timescaledb_functions.bookend_deserializefunc,
  PARALLEL = SAFE
);
CREATE EVENT TRIGGER timescaledb_ddl_command_end ON ddl_command_end WHEN TAG IN ('ALTER INDEX', 'ALTER TABLE', 'CREATE INDEX', 'CREATE TABLE', 'CREATE TRIGGER', 'DROP INDEX', 'DROP SCHEMA', 'DROP TABLE') EXECUTE FUNCTION _timescaledb_functions.process_ddl_event();
CREATE EVENT TRIGGER timescaledb_ddl_sql_drop ON sql_drop EXECUTE FUNCTION _timescaledb_functions.process_ddl_event();
