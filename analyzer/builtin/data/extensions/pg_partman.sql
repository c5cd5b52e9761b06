CREATE TYPE @extschema@.check_default_table AS (default_table text, count bigint);
CREATE FUNCTION @extschema@.apply_cluster(p_parent_schema text, p_parent_tablename text, p_child_schema text, p_child_tablename text) RETURNS void LANGUAGE plpgsql AS '';
CREATE FUNCTION @extschema@.apply_constraints(p_parent_table text, p_child_table text DEFAULT NULL::text, p_analyze boolean DEFAULT false, p_job_id bigint DEFAULT NULL::bigint) RETURNS void LANGUAGE plpgsql AS '';
CREATE FUNCTION @extschema@.apply_privileges(p_parent_schema text, p_parent_tablename text, p_child_schema text, p_child_tablename text, p_job_id bigint DEFAULT NULL::bigint) RETURNS void LANGUAGE plpgsql AS '';
CREATE FUNCTION @extschema@.autovacuum_off(p_parent_schema text, p_parent_tablename text, p_source_schema text DEFAULT NULL::text, p_source_tablename text DEFAULT NULL::text) RETURNS boolean LANGUAGE plpgsql AS '';
CREATE FUNCTION @extschema@.autovacuum_reset(p_parent_schema text, p_parent_tablename text, p_source_schema text DEFAULT NULL::text, p_source_tablename text DEFAULT NULL::text) RETURNS boolean LANGUAGE plpgsql AS '';
CREATE FUNCTION @extschema@.calculate_time_partition_info(p_time_interval interval, p_start_time timestamp with time zone, p_date_trunc_interval text DEFAULT NULL::text, OUT base_timestamp timestamp with time zone, OUT datetime_string text) RETURNS record LANGUAGE plpgsql STABLE AS '';
CREATE FUNCTION @extschema@.check_automatic_maintenance_value(p_automatic_maintenance text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS '';
CREATE FUNCTION @extschema@.check_control_type(p_parent_schema text, p_parent_tablename text, p_control text) RETURNS TABLE(general_type text, exact_type text) LANGUAGE sql STABLE AS '';
CREATE FUNCTION @extschema@.check_default(p_exact_count boolean DEFAULT true) RETURNS SETOF @extschema@.check_default_table LANGUAGE plpgsql STABLE AS '';
CREATE FUNCTION @extschema@.check_epoch_type(p_type text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE SECURITY DEFINER AS '';
CREATE FUNCTION @extschema@.check_name_length(p_object_name text, p_suffix text DEFAULT NULL::text, p_table_partition boolean DEFAULT false) RETURNS text LANGUAGE plpgsql IMMUTABLE SECURITY DEFINER AS '';
CREATE FUNCTION @extschema@.check_partition_type(p_type text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE SECURITY DEFINER AS '';
CREATE FUNCTION @extschema@.check_subpart_sameconfig(p_parent_table text) RETURNS TABLE(sub_control text, sub_partition_interval text, sub_partition_type text, sub_premake integer, sub_automatic_maintenance text, sub_template_table text, sub_retention text, sub_retention_schema text, sub_retention_keep_index boolean, sub_retention_keep_table boolean, sub_epoch text, sub_constraint_cols text[], sub_optimize_constraint integer, sub_infinite_time_partitions boolean, sub_jobmon boolean, sub_inherit_privileges boolean, sub_constraint_valid boolean, sub_date_trunc_interval text, sub_ignore_default_data boolean, sub_default_table boolean, sub_maintenance_order integer, sub_retention_keep_publication boolean) LANGUAGE sql STABLE AS '';
CREATE FUNCTION @extschema@.check_subpartition_limits(p_parent_table text, p_type text, OUT sub_min text, OUT sub_max text) RETURNS record LANGUAGE plpgsql AS '';
CREATE FUNCTION @extschema@.create_parent(p_parent_table text, p_control text, p_interval text, p_type text DEFAULT 'range'::text, p_epoch text DEFAULT 'none'::text, p_premake integer DEFAULT 4, p_start_partition text DEFAULT NULL::text, p_default_table boolean DEFAULT true, p_automatic_maintenance text DEFAULT 'on'::text, p_constraint_cols text[] DEFAULT NULL::text[], p_template_table text DEFAULT NULL::text, p_jobmon boolean DEFAULT true, p_date_trunc_interval text DEFAULT NULL::text) RETURNS boolean LANGUAGE plpgsql AS '';
CREATE FUNCTION @extschema@.create_partition_id(p_parent_table text, p_partition_ids bigint[], p_start_partition text DEFAULT NULL::text) RETURNS boolean LANGUAGE plpgsql AS '';
CREATE FUNCTION @extschema@.create_partition_time(p_parent_table text, p_partition_times timestamp with time zone[], p_start_partition text DEFAULT NULL::text) RETURNS boolean LANGUAGE plpgsql AS '';
CREATE FUNCTION @extschema@.create_sub_parent(p_top_parent text, p_control text, p_interval text, p_type text DEFAULT 'range'::text, p_default_table boolean DEFAULT true, p_declarative_check text DEFAULT NULL::text, p_constraint_cols text[] DEFAULT NULL::text[], p_premake integer DEFAULT 4, p_start_partition text DEFAULT NULL::text, p_epoch text DEFAULT 'none'::text, p_jobmon boolean DEFAULT true, p_date_trunc_interval text DEFAULT NULL::text) RETURNS boolean LANGUAGE plpgsql AS '';
CREATE FUNCTION @extschema@.drop_constraints(p_parent_table text, p_child_table text, p_debug boolean DEFAULT false) RETURNS void LANGUAGE plpgsql AS '';
CREATE FUNCTION @extschema@.drop_partition_id(p_parent_table text, p_retention bigint DEFAULT NULL::bigint, p_keep_table boolean DEFAULT NULL::boolean, p_keep_index boolean DEFAULT NULL::boolean, p_retention_schema text DEFAULT NULL::text) RETURNS integer LANGUAGE plpgsql AS '';
CREATE FUNCTION @extschema@.drop_partition_time(p_parent_table text, p_retention interval DEFAULT NULL::interval, p_keep_table boolean DEFAULT NULL::boolean, p_keep_index boolean DEFAULT NULL::boolean, p_retention_schema text DEFAULT NULL::text, p_reference_timestamp timestamp with time zone DEFAULT CURRENT_TIMESTAMP) RETURNS integer LANGUAGE plpgsql AS '';
CREATE FUNCTION @extschema@.dump_partitioned_table_definition(p_parent_table text, p_ignore_template_table boolean DEFAULT false) RETURNS text LANGUAGE plpgsql STABLE AS '';
CREATE FUNCTION @extschema@.inherit_replica_identity(p_parent_schemaname text, p_parent_tablename text, p_child_tablename text) RETURNS void LANGUAGE plpgsql AS '';
CREATE FUNCTION @extschema@.inherit_template_properties(p_parent_table text, p_child_schema text, p_child_tablename text) RETURNS boolean LANGUAGE plpgsql AS '';
CREATE FUNCTION @extschema@.partition_data_id(p_parent_table text, p_batch_count integer DEFAULT 1, p_batch_interval bigint DEFAULT NULL::bigint, p_lock_wait numeric DEFAULT 0, p_order text DEFAULT 'ASC'::text, p_analyze boolean DEFAULT true, p_source_table text DEFAULT NULL::text, p_ignored_columns text[] DEFAULT NULL::text[]) RETURNS bigint LANGUAGE plpgsql AS '';
CREATE PROCEDURE @extschema@.partition_data_proc(IN p_parent_table text, IN p_loop_count integer DEFAULT NULL::integer, IN p_interval text DEFAULT NULL::text, IN p_lock_wait integer DEFAULT 0, IN p_lock_wait_tries integer DEFAULT 10, IN p_wait integer DEFAULT 1, IN p_order text DEFAULT 'ASC'::text, IN p_source_table text DEFAULT NULL::text, IN p_ignored_columns text[] DEFAULT NULL::text[], IN p_quiet boolean DEFAULT false) LANGUAGE plpgsql AS '';
CREATE FUNCTION @extschema@.partition_data_time(p_parent_table text, p_batch_count integer DEFAULT 1, p_batch_interval interval DEFAULT NULL::interval, p_lock_wait numeric DEFAULT 0, p_order text DEFAULT 'ASC'::text, p_analyze boolean DEFAULT true, p_source_table text DEFAULT NULL::text, p_ignored_columns text[] DEFAULT NULL::text[]) RETURNS bigint LANGUAGE plpgsql AS '';
CREATE FUNCTION @extschema@.partition_gap_fill(p_parent_table text) RETURNS integer LANGUAGE plpgsql AS '';
CREATE PROCEDURE @extschema@.reapply_constraints_proc(IN p_parent_table text, IN p_drop_constraints boolean DEFAULT false, IN p_apply_constraints boolean DEFAULT false, IN p_wait integer DEFAULT 0, IN p_dryrun boolean DEFAULT false) LANGUAGE plpgsql AS '';
CREATE FUNCTION @extschema@.reapply_privileges(p_parent_table text) RETURNS void LANGUAGE plpgsql AS '';
CREATE PROCEDURE @extschema@.run_analyze(IN p_skip_locked boolean DEFAULT false, IN p_quiet boolean DEFAULT false, IN p_parent_table text DEFAULT NULL::text) LANGUAGE plpgsql AS '';
CREATE FUNCTION @extschema@.run_maintenance(p_parent_table text DEFAULT NULL::text, p_analyze boolean DEFAULT false, p_jobmon boolean DEFAULT true) RETURNS void LANGUAGE plpgsql AS '';
CREATE PROCEDURE @extschema@.run_maintenance_proc(IN p_wait integer DEFAULT 0, IN p_analyze boolean DEFAULT false, IN p_jobmon boolean DEFAULT true) LANGUAGE plpgsql AS '';
CREATE FUNCTION @extschema@.show_partition_info(p_child_table text, p_partition_interval text DEFAULT NULL::text, p_parent_table text DEFAULT NULL::text, OUT child_start_time timestamp with time zone, OUT child_end_time timestamp with time zone, OUT child_start_id bigint, OUT child_end_id bigint, OUT suffix text) RETURNS record LANGUAGE plpgsql STABLE AS '';
CREATE FUNCTION @extschema@.show_partition_name(p_parent_table text, p_value text, OUT partition_schema text, OUT partition_table text, OUT suffix_timestamp timestamp with time zone, OUT suffix_id bigint, OUT table_exists boolean) RETURNS record LANGUAGE plpgsql STABLE AS '';
CREATE FUNCTION @extschema@.show_partitions(p_parent_table text, p_order text DEFAULT 'ASC'::text, p_include_default boolean DEFAULT false) RETURNS TABLE(partition_schemaname text, partition_tablename text) LANGUAGE plpgsql STABLE AS '';
CREATE FUNCTION @extschema@.stop_sub_partition(p_parent_table text, p_jobmon boolean DEFAULT true) RETURNS boolean LANGUAGE plpgsql AS '';
CREATE FUNCTION @extschema@.undo_partition(p_parent_table text, p_target_table text, p_loop_count integer DEFAULT 1, p_batch_interval text DEFAULT NULL::text, p_keep_table boolean DEFAULT true, p_lock_wait numeric DEFAULT 0, p_ignored_columns text[] DEFAULT NULL::text[], p_drop_cascade boolean DEFAULT false, OUT partitions_undone integer, OUT rows_undone bigint) RETURNS record LANGUAGE plpgsql AS '';
CREATE PROCEDURE @extschema@.undo_partition_proc(IN p_parent_table text, IN p_target_table text DEFAULT NULL::text, IN p_loop_count integer DEFAULT NULL::integer, IN p_interval text DEFAULT NULL::text, IN p_keep_table boolean DEFAULT true, IN p_lock_wait integer DEFAULT 0, IN p_lock_wait_tries integer DEFAULT 10, IN p_wait integer DEFAULT 1, IN p_ignored_columns text[] DEFAULT NULL::text[], IN p_drop_cascade boolean DEFAULT false, IN p_quiet boolean DEFAULT false) LANGUAGE plpgsql AS '';
CREATE TABLE @extschema@.part_config (
  parent_table text NOT NULL,
  control text NOT NULL,
  partition_interval text NOT NULL,
  partition_type text NOT NULL,
  premake integer DEFAULT 4 NOT NULL,
  automatic_maintenance text DEFAULT 'on'::text NOT NULL,
  template_table text,
  retention text,
  retention_schema text,
  retention_keep_index boolean DEFAULT true NOT NULL,
  retention_keep_table boolean DEFAULT true NOT NULL,
  epoch text DEFAULT 'none'::text NOT NULL,
  constraint_cols text[],
  optimize_constraint integer DEFAULT 30 NOT NULL,
  infinite_time_partitions boolean DEFAULT false NOT NULL,
  datetime_string text,
  jobmon boolean DEFAULT true NOT NULL,
  sub_partition_set_full boolean DEFAULT false NOT NULL,
  undo_in_progress boolean DEFAULT false NOT NULL,
  inherit_privileges boolean DEFAULT false,
  constraint_valid boolean DEFAULT true NOT NULL,
  ignore_default_data boolean DEFAULT true NOT NULL,
  default_table boolean DEFAULT true,
  date_trunc_interval text,
  maintenance_order integer,
  retention_keep_publication boolean DEFAULT false NOT NULL,
  maintenance_last_run timestamp with time zone,
  CONSTRAINT control_constraint_col_chk CHECK (((constraint_cols @> ARRAY[control]) <> true)),
  CONSTRAINT part_config_automatic_maintenance_check CHECK (@extschema@.check_automatic_maintenance_value(automatic_maintenance)),
  CONSTRAINT part_config_epoch_check CHECK (@extschema@.check_epoch_type(epoch)),
  CONSTRAINT part_config_parent_table_pkey PRIMARY KEY (parent_table),
  CONSTRAINT part_config_type_check CHECK (@extschema@.check_partition_type(partition_type)),
  CONSTRAINT positive_premake_check CHECK ((premake > 0)),
  CONSTRAINT retention_schema_not_empty_chk CHECK ((retention_schema <> ''::text))
);
CREATE INDEX part_config_type_idx ON @extschema@.part_config USING btree (partition_type);
CREATE TABLE @extschema@.part_config_sub (
  sub_parent text NOT NULL,
  sub_control text NOT NULL,
  sub_partition_interval text NOT NULL,
  sub_partition_type text NOT NULL,
  sub_premake integer DEFAULT 4 NOT NULL,
  sub_automatic_maintenance text DEFAULT 'on'::text NOT NULL,
  sub_template_table text,
  sub_retention text,
  sub_retention_schema text,
  sub_retention_keep_index boolean DEFAULT true NOT NULL,
  sub_retention_keep_table boolean DEFAULT true NOT NULL,
  sub_epoch text DEFAULT 'none'::text NOT NULL,
  sub_constraint_cols text[],
  sub_optimize_constraint integer DEFAULT 30 NOT NULL,
  sub_infinite_time_partitions boolean DEFAULT false NOT NULL,
  sub_jobmon boolean DEFAULT true NOT NULL,
  sub_inherit_privileges boolean DEFAULT false,
  sub_constraint_valid boolean DEFAULT true NOT NULL,
  sub_ignore_default_data boolean DEFAULT true NOT NULL,
  sub_default_table boolean DEFAULT true,
  sub_date_trunc_interval text,
  sub_maintenance_order integer,
  sub_retention_keep_publication boolean DEFAULT false NOT NULL,
  CONSTRAINT control_constraint_col_chk CHECK (((sub_constraint_cols @> ARRAY[sub_control]) <> true)),
  CONSTRAINT part_config_sub_automatic_maintenance_check CHECK (@extschema@.check_automatic_maintenance_value(sub_automatic_maintenance)),
  CONSTRAINT part_config_sub_epoch_check CHECK (@extschema@.check_epoch_type(sub_epoch)),
  CONSTRAINT part_config_sub_pkey PRIMARY KEY (sub_parent),
  CONSTRAINT part_config_sub_type_check CHECK (@extschema@.check_partition_type(sub_partition_type)),
  CONSTRAINT positive_premake_check CHECK ((sub_premake > 0)),
  CONSTRAINT retention_schema_not_empty_chk CHECK ((sub_retention_schema <> ''::text)),
  CONSTRAINT part_config_sub_sub_parent_fkey FOREIGN KEY (sub_parent) REFERENCES @extschema@.part_config(parent_table) ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
);
CREATE VIEW @extschema@.table_privs AS SELECT
  NULL::name AS grantor,
  NULL::name AS grantee,
  NULL::name AS table_schema,
  NULL::name AS table_name,
  NULL::text AS privilege_type;
