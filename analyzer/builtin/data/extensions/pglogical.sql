CREATE FUNCTION pglogical.alter_node_add_interface(node_name name, interface_name name, dsn text) RETURNS oid LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION pglogical.alter_node_drop_interface(node_name name, interface_name name) RETURNS boolean LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION pglogical.alter_replication_set(set_name name, replicate_insert boolean DEFAULT NULL::boolean, replicate_update boolean DEFAULT NULL::boolean, replicate_delete boolean DEFAULT NULL::boolean, replicate_truncate boolean DEFAULT NULL::boolean) RETURNS oid LANGUAGE c AS 'extension';
CREATE FUNCTION pglogical.alter_subscription_add_replication_set(subscription_name name, replication_set name) RETURNS boolean LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION pglogical.alter_subscription_disable(subscription_name name, immediate boolean DEFAULT false) RETURNS boolean LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION pglogical.alter_subscription_enable(subscription_name name, immediate boolean DEFAULT false) RETURNS boolean LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION pglogical.alter_subscription_interface(subscription_name name, interface_name name) RETURNS boolean LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION pglogical.alter_subscription_remove_replication_set(subscription_name name, replication_set name) RETURNS boolean LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION pglogical.alter_subscription_resynchronize_table(subscription_name name, relation regclass, truncate boolean DEFAULT true) RETURNS boolean LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION pglogical.alter_subscription_synchronize(subscription_name name, truncate boolean DEFAULT false) RETURNS boolean LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION pglogical.create_node(node_name name, dsn text) RETURNS oid LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION pglogical.create_replication_set(set_name name, replicate_insert boolean DEFAULT true, replicate_update boolean DEFAULT true, replicate_delete boolean DEFAULT true, replicate_truncate boolean DEFAULT true) RETURNS oid LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION pglogical.create_subscription(subscription_name name, provider_dsn text, replication_sets text[] DEFAULT '{default,default_insert_only,ddl_sql}'::text[], synchronize_structure boolean DEFAULT false, synchronize_data boolean DEFAULT true, forward_origins text[] DEFAULT '{all}'::text[], apply_delay interval DEFAULT '00:00:00'::interval, force_text_transfer boolean DEFAULT false) RETURNS oid LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION pglogical.drop_node(node_name name, ifexists boolean DEFAULT false) RETURNS boolean LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION pglogical.drop_replication_set(set_name name, ifexists boolean DEFAULT false) RETURNS boolean LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION pglogical.drop_subscription(subscription_name name, ifexists boolean DEFAULT false) RETURNS oid LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION pglogical.pglogical_gen_slot_name(name, name, name) RETURNS name LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION pglogical.pglogical_max_proto_version() RETURNS integer LANGUAGE c AS 'extension';
CREATE FUNCTION pglogical.pglogical_min_proto_version() RETURNS integer LANGUAGE c AS 'extension';
CREATE FUNCTION pglogical.pglogical_node_info(OUT node_id oid, OUT node_name text, OUT sysid text, OUT dbname text, OUT replication_sets text) RETURNS record LANGUAGE c STABLE STRICT AS 'extension';
CREATE FUNCTION pglogical.pglogical_version() RETURNS text LANGUAGE c AS 'extension';
CREATE FUNCTION pglogical.pglogical_version_num() RETURNS integer LANGUAGE c AS 'extension';
CREATE FUNCTION pglogical.queue_truncate() RETURNS trigger LANGUAGE c AS 'extension';
CREATE FUNCTION pglogical.replicate_ddl_command(command text, replication_sets text[] DEFAULT '{ddl_sql}'::text[]) RETURNS boolean LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION pglogical.replication_set_add_all_sequences(set_name name, schema_names text[], synchronize_data boolean DEFAULT false) RETURNS boolean LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION pglogical.replication_set_add_all_tables(set_name name, schema_names text[], synchronize_data boolean DEFAULT false) RETURNS boolean LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION pglogical.replication_set_add_sequence(set_name name, relation regclass, synchronize_data boolean DEFAULT false) RETURNS boolean LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION pglogical.replication_set_add_table(set_name name, relation regclass, synchronize_data boolean DEFAULT false, columns text[] DEFAULT NULL::text[], row_filter text DEFAULT NULL::text) RETURNS boolean LANGUAGE c AS 'extension';
CREATE FUNCTION pglogical.replication_set_remove_sequence(set_name name, relation regclass) RETURNS boolean LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION pglogical.replication_set_remove_table(set_name name, relation regclass) RETURNS boolean LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION pglogical.show_repset_table_info(relation regclass, repsets text[], OUT relid oid, OUT nspname text, OUT relname text, OUT att_list text[], OUT has_row_filter boolean) RETURNS record LANGUAGE c STABLE STRICT AS 'extension';
CREATE FUNCTION pglogical.show_subscription_status(subscription_name name DEFAULT NULL::name, OUT subscription_name text, OUT status text, OUT provider_node text, OUT provider_dsn text, OUT slot_name text, OUT replication_sets text[], OUT forward_origins text[]) RETURNS SETOF record LANGUAGE c STABLE AS 'extension';
CREATE FUNCTION pglogical.show_subscription_table(subscription_name name, relation regclass, OUT nspname text, OUT relname text, OUT status text) RETURNS record LANGUAGE c STABLE STRICT AS 'extension';
CREATE FUNCTION pglogical.synchronize_sequence(relation regclass) RETURNS boolean LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION pglogical.table_data_filtered(reltyp anyelement, relation regclass, repsets text[]) RETURNS SETOF anyelement LANGUAGE c STABLE AS 'extension';
CREATE FUNCTION pglogical.wait_for_subscription_sync_complete(subscription_name name) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION pglogical.wait_for_table_sync_complete(subscription_name name, relation regclass) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION pglogical.wait_slot_confirm_lsn(slotname name, target pg_lsn) RETURNS void LANGUAGE c AS 'extension';
CREATE FUNCTION pglogical.xact_commit_timestamp_origin(xid xid, OUT "timestamp" timestamp with time zone, OUT roident oid) RETURNS record LANGUAGE c STRICT AS 'extension';
CREATE TABLE pglogical.depend (
  classid oid NOT NULL,
  objid oid NOT NULL,
  objsubid integer NOT NULL,
  refclassid oid NOT NULL,
  refobjid oid NOT NULL,
  refobjsubid integer NOT NULL,
  deptype "char" NOT NULL
);
CREATE TABLE pglogical.node (
  node_id oid NOT NULL,
  node_name name NOT NULL,
  CONSTRAINT node_node_name_key UNIQUE (node_name),
  CONSTRAINT node_pkey PRIMARY KEY (node_id)
);
CREATE TABLE pglogical.node_interface (
  if_id oid NOT NULL,
  if_name name NOT NULL,
  if_nodeid oid,
  if_dsn text NOT NULL,
  CONSTRAINT node_interface_if_nodeid_if_name_key UNIQUE (if_nodeid, if_name),
  CONSTRAINT node_interface_pkey PRIMARY KEY (if_id),
  CONSTRAINT node_interface_if_nodeid_fkey FOREIGN KEY (if_nodeid) REFERENCES pglogical.node(node_id)
);
CREATE TABLE pglogical.local_node (
  node_id oid NOT NULL,
  node_local_interface oid NOT NULL,
  CONSTRAINT local_node_pkey PRIMARY KEY (node_id),
  CONSTRAINT local_node_node_id_fkey FOREIGN KEY (node_id) REFERENCES pglogical.node(node_id),
  CONSTRAINT local_node_node_local_interface_fkey FOREIGN KEY (node_local_interface) REFERENCES pglogical.node_interface(if_id)
);
CREATE TABLE pglogical.queue (
  queued_at timestamp with time zone NOT NULL,
  role name NOT NULL,
  replication_sets text[],
  message_type "char" NOT NULL,
  message json NOT NULL
);
CREATE TABLE pglogical.replication_set (
  set_id oid NOT NULL,
  set_nodeid oid NOT NULL,
  set_name name NOT NULL,
  replicate_insert boolean DEFAULT true NOT NULL,
  replicate_update boolean DEFAULT true NOT NULL,
  replicate_delete boolean DEFAULT true NOT NULL,
  replicate_truncate boolean DEFAULT true NOT NULL,
  CONSTRAINT replication_set_pkey PRIMARY KEY (set_id),
  CONSTRAINT replication_set_set_nodeid_set_name_key UNIQUE (set_nodeid, set_name)
);
CREATE TABLE pglogical.replication_set_seq (
  set_id oid NOT NULL,
  set_seqoid regclass NOT NULL,
  CONSTRAINT replication_set_seq_pkey PRIMARY KEY (set_id, set_seqoid)
);
CREATE TABLE pglogical.replication_set_table (
  set_id oid NOT NULL,
  set_reloid regclass NOT NULL,
  set_att_list text[],
  set_row_filter pg_node_tree,
  CONSTRAINT replication_set_table_pkey PRIMARY KEY (set_id, set_reloid)
);
CREATE TABLE pglogical.sequence_state (
  seqoid oid NOT NULL,
  cache_size integer NOT NULL,
  last_value bigint NOT NULL,
  CONSTRAINT sequence_state_pkey PRIMARY KEY (seqoid)
);
CREATE TABLE pglogical.subscription (
  sub_id oid NOT NULL,
  sub_name name NOT NULL,
  sub_origin oid NOT NULL,
  sub_target oid NOT NULL,
  sub_origin_if oid NOT NULL,
  sub_target_if oid NOT NULL,
  sub_enabled boolean DEFAULT true NOT NULL,
  sub_slot_name name NOT NULL,
  sub_replication_sets text[],
  sub_forward_origins text[],
  sub_apply_delay interval DEFAULT '00:00:00'::interval NOT NULL,
  sub_force_text_transfer boolean DEFAULT false NOT NULL,
  CONSTRAINT subscription_pkey PRIMARY KEY (sub_id),
  CONSTRAINT subscription_sub_name_key UNIQUE (sub_name),
  CONSTRAINT subscription_sub_origin_fkey FOREIGN KEY (sub_origin) REFERENCES pglogical.node(node_id),
  CONSTRAINT subscription_sub_origin_if_fkey FOREIGN KEY (sub_origin_if) REFERENCES pglogical.node_interface(if_id),
  CONSTRAINT subscription_sub_target_fkey FOREIGN KEY (sub_target) REFERENCES pglogical.node(node_id),
  CONSTRAINT subscription_sub_target_if_fkey FOREIGN KEY (sub_target_if) REFERENCES pglogical.node_interface(if_id)
);
CREATE TABLE pglogical.local_sync_status (
  sync_kind "char" NOT NULL,
  sync_subid oid NOT NULL,
  sync_nspname name,
  sync_relname name,
  sync_status "char" NOT NULL,
  sync_statuslsn pg_lsn NOT NULL,
  CONSTRAINT local_sync_status_sync_kind_check CHECK ((sync_kind = ANY (ARRAY['i'::"char", 's'::"char", 'd'::"char", 'f'::"char"]))),
  CONSTRAINT local_sync_status_sync_subid_sync_nspname_sync_relname_key UNIQUE (sync_subid, sync_nspname, sync_relname),
  CONSTRAINT local_sync_status_sync_subid_fkey FOREIGN KEY (sync_subid) REFERENCES pglogical.subscription(sub_id)
);
CREATE VIEW pglogical.tables AS SELECT
  NULL::oid AS relid,
  NULL::name AS nspname,
  NULL::name AS relname,
  NULL::name AS set_name;
