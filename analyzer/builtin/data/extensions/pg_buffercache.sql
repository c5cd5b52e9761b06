-- since 17 until 17
CREATE FUNCTION @extschema@.pg_buffercache_evict(integer) RETURNS boolean LANGUAGE c STRICT PARALLEL SAFE AS 'extension';
-- since 18
CREATE FUNCTION @extschema@.pg_buffercache_evict(integer, OUT buffer_evicted boolean, OUT buffer_flushed boolean) RETURNS record LANGUAGE c STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.pg_buffercache_evict_all(OUT buffers_evicted integer, OUT buffers_flushed integer, OUT buffers_skipped integer) RETURNS record LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.pg_buffercache_evict_relation(regclass, OUT buffers_evicted integer, OUT buffers_flushed integer, OUT buffers_skipped integer) RETURNS record LANGUAGE c STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.pg_buffercache_numa_pages() RETURNS SETOF record LANGUAGE c PARALLEL SAFE AS 'extension';
-- all
CREATE FUNCTION @extschema@.pg_buffercache_pages() RETURNS SETOF record LANGUAGE c PARALLEL SAFE AS 'extension';
-- since 16
CREATE FUNCTION @extschema@.pg_buffercache_summary(OUT buffers_used integer, OUT buffers_unused integer, OUT buffers_dirty integer, OUT buffers_pinned integer, OUT usagecount_avg double precision) RETURNS record LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.pg_buffercache_usage_counts(OUT usage_count integer, OUT buffers integer, OUT dirty integer, OUT pinned integer) RETURNS SETOF record LANGUAGE c PARALLEL SAFE AS 'extension';
-- all
CREATE VIEW @extschema@.pg_buffercache AS SELECT
  NULL::integer AS bufferid,
  NULL::oid AS relfilenode,
  NULL::oid AS reltablespace,
  NULL::oid AS reldatabase,
  NULL::smallint AS relforknumber,
  NULL::bigint AS relblocknumber,
  NULL::boolean AS isdirty,
  NULL::smallint AS usagecount,
  NULL::integer AS pinning_backends;
-- since 18
CREATE VIEW @extschema@.pg_buffercache_numa AS SELECT
  NULL::integer AS bufferid,
  NULL::bigint AS os_page_num,
  NULL::integer AS numa_node;
