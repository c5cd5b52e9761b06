CREATE SCHEMA periods;
CREATE TYPE periods.drop_behavior AS ENUM ('CASCADE', 'RESTRICT');
CREATE TYPE periods.fk_actions AS ENUM ('CASCADE', 'SET NULL', 'SET DEFAULT', 'RESTRICT', 'NO ACTION');
CREATE TYPE periods.fk_match_types AS ENUM ('FULL', 'PARTIAL', 'SIMPLE');
CREATE FUNCTION periods."overlaps"(sv1 anyelement, ev1 anyelement, sv2 anyelement, ev2 anyelement) RETURNS boolean LANGUAGE sql IMMUTABLE AS '';
CREATE FUNCTION periods._choose_name(resizable text[], fixed text DEFAULT NULL::text, separator text DEFAULT '_'::text, extra integer DEFAULT 2) RETURNS name LANGUAGE plpgsql IMMUTABLE AS '';
CREATE FUNCTION periods._choose_portion_view_name(table_name name, period_name name) RETURNS name LANGUAGE plpgsql IMMUTABLE AS '';
CREATE FUNCTION periods._serialize(table_name regclass) RETURNS void LANGUAGE sql AS '';
CREATE FUNCTION periods.add_for_portion_view(table_name regclass DEFAULT NULL::regclass, period_name name DEFAULT NULL::name) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER AS '';
CREATE FUNCTION periods.add_foreign_key(table_name regclass, column_names name[], period_name name, ref_unique_name name, match_type periods.fk_match_types DEFAULT 'SIMPLE'::periods.fk_match_types, update_action periods.fk_actions DEFAULT 'NO ACTION'::periods.fk_actions, delete_action periods.fk_actions DEFAULT 'NO ACTION'::periods.fk_actions, key_name name DEFAULT NULL::name, fk_insert_trigger name DEFAULT NULL::name, fk_update_trigger name DEFAULT NULL::name, uk_update_trigger name DEFAULT NULL::name, uk_delete_trigger name DEFAULT NULL::name) RETURNS name LANGUAGE plpgsql SECURITY DEFINER AS '';
CREATE FUNCTION periods.add_period(table_name regclass, period_name name, start_column_name name, end_column_name name, range_type regtype DEFAULT NULL::regtype, bounds_check_constraint name DEFAULT NULL::name) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER AS '';
CREATE FUNCTION periods.add_system_time_period(table_class regclass, start_column_name name DEFAULT 'system_time_start'::name, end_column_name name DEFAULT 'system_time_end'::name, bounds_check_constraint name DEFAULT NULL::name, infinity_check_constraint name DEFAULT NULL::name, generated_always_trigger name DEFAULT NULL::name, write_history_trigger name DEFAULT NULL::name, truncate_trigger name DEFAULT NULL::name, excluded_column_names name[] DEFAULT '{}'::name[]) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER AS '';
CREATE FUNCTION periods.add_system_versioning(table_class regclass, history_table_name name DEFAULT NULL::name, view_name name DEFAULT NULL::name, function_as_of_name name DEFAULT NULL::name, function_between_name name DEFAULT NULL::name, function_between_symmetric_name name DEFAULT NULL::name, function_from_to_name name DEFAULT NULL::name) RETURNS void LANGUAGE plpgsql SECURITY DEFINER AS '';
CREATE FUNCTION periods.add_unique_key(table_name regclass, column_names name[], period_name name, key_name name DEFAULT NULL::name, unique_constraint name DEFAULT NULL::name, exclude_constraint name DEFAULT NULL::name) RETURNS name LANGUAGE plpgsql SECURITY DEFINER AS '';
CREATE FUNCTION periods.contains(sv1 anyelement, ev1 anyelement, ve anyelement) RETURNS boolean LANGUAGE sql IMMUTABLE AS '';
CREATE FUNCTION periods.contains(sv1 anyelement, ev1 anyelement, sv2 anyelement, ev2 anyelement) RETURNS boolean LANGUAGE sql IMMUTABLE AS '';
CREATE FUNCTION periods.drop_for_portion_view(table_name regclass, period_name name, drop_behavior periods.drop_behavior DEFAULT 'RESTRICT'::periods.drop_behavior, purge boolean DEFAULT false) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER AS '';
CREATE FUNCTION periods.drop_foreign_key(table_name regclass, key_name name) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER AS '';
CREATE FUNCTION periods.drop_period(table_name regclass, period_name name, drop_behavior periods.drop_behavior DEFAULT 'RESTRICT'::periods.drop_behavior, purge boolean DEFAULT false) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER AS '';
CREATE FUNCTION periods.drop_protection() RETURNS event_trigger LANGUAGE plpgsql SECURITY DEFINER AS '';
CREATE FUNCTION periods.drop_system_time_period(table_name regclass, drop_behavior periods.drop_behavior DEFAULT 'RESTRICT'::periods.drop_behavior, purge boolean DEFAULT false) RETURNS boolean LANGUAGE sql SECURITY DEFINER AS '';
CREATE FUNCTION periods.drop_system_versioning(table_name regclass, drop_behavior periods.drop_behavior DEFAULT 'RESTRICT'::periods.drop_behavior, purge boolean DEFAULT false) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER AS '';
CREATE FUNCTION periods.drop_unique_key(table_name regclass, key_name name, drop_behavior periods.drop_behavior DEFAULT 'RESTRICT'::periods.drop_behavior, purge boolean DEFAULT false) RETURNS void LANGUAGE plpgsql SECURITY DEFINER AS '';
CREATE FUNCTION periods.equals(sv1 anyelement, ev1 anyelement, sv2 anyelement, ev2 anyelement) RETURNS boolean LANGUAGE sql IMMUTABLE AS '';
CREATE FUNCTION periods.fk_insert_check() RETURNS trigger LANGUAGE plpgsql AS '';
CREATE FUNCTION periods.fk_update_check() RETURNS trigger LANGUAGE plpgsql AS '';
CREATE FUNCTION periods.generated_always_as_row_start_end() RETURNS trigger LANGUAGE c STRICT SECURITY DEFINER AS 'extension';
CREATE FUNCTION periods.health_checks() RETURNS event_trigger LANGUAGE plpgsql SECURITY DEFINER AS '';
CREATE FUNCTION periods.immediately_precedes(sv1 anyelement, ev1 anyelement, sv2 anyelement, ev2 anyelement) RETURNS boolean LANGUAGE sql IMMUTABLE AS '';
CREATE FUNCTION periods.immediately_succeeds(sv1 anyelement, ev1 anyelement, sv2 anyelement, ev2 anyelement) RETURNS boolean LANGUAGE sql IMMUTABLE AS '';
CREATE FUNCTION periods.precedes(sv1 anyelement, ev1 anyelement, sv2 anyelement, ev2 anyelement) RETURNS boolean LANGUAGE sql IMMUTABLE AS '';
CREATE FUNCTION periods.rename_following() RETURNS event_trigger LANGUAGE plpgsql SECURITY DEFINER AS '';
CREATE FUNCTION periods.set_system_time_period_excluded_columns(table_name regclass, excluded_column_names name[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER AS '';
CREATE FUNCTION periods.succeeds(sv1 anyelement, ev1 anyelement, sv2 anyelement, ev2 anyelement) RETURNS boolean LANGUAGE sql IMMUTABLE AS '';
CREATE FUNCTION periods.truncate_system_versioning() RETURNS trigger LANGUAGE plpgsql STRICT SECURITY DEFINER AS '';
CREATE FUNCTION periods.uk_delete_check() RETURNS trigger LANGUAGE plpgsql AS '';
CREATE FUNCTION periods.uk_update_check() RETURNS trigger LANGUAGE plpgsql AS '';
CREATE FUNCTION periods.update_portion_of() RETURNS trigger LANGUAGE plpgsql AS '';
CREATE FUNCTION periods.validate_foreign_key_new_row(foreign_key_name name, row_data jsonb) RETURNS boolean LANGUAGE plpgsql AS '';
CREATE FUNCTION periods.validate_foreign_key_old_row(foreign_key_name name, row_data jsonb, is_update boolean) RETURNS boolean LANGUAGE plpgsql AS '';
CREATE FUNCTION periods.write_history() RETURNS trigger LANGUAGE c STRICT SECURITY DEFINER AS 'extension';
CREATE TABLE periods.periods (
  table_name regclass NOT NULL,
  period_name name NOT NULL,
  start_column_name name NOT NULL,
  end_column_name name NOT NULL,
  range_type regtype NOT NULL,
  bounds_check_constraint name NOT NULL,
  CONSTRAINT periods_check CHECK ((start_column_name <> end_column_name)),
  CONSTRAINT periods_pkey PRIMARY KEY (table_name, period_name)
);
CREATE TABLE periods.for_portion_views (
  table_name regclass NOT NULL,
  period_name name NOT NULL,
  view_name regclass NOT NULL,
  trigger_name name NOT NULL,
  CONSTRAINT for_portion_views_pkey PRIMARY KEY (table_name, period_name),
  CONSTRAINT for_portion_views_view_name_key UNIQUE (view_name),
  CONSTRAINT for_portion_views_table_name_period_name_fkey FOREIGN KEY (table_name, period_name) REFERENCES periods.periods(table_name, period_name)
);
CREATE TABLE periods.system_time_periods (
  table_name regclass NOT NULL,
  period_name name NOT NULL,
  infinity_check_constraint name NOT NULL,
  generated_always_trigger name NOT NULL,
  write_history_trigger name NOT NULL,
  truncate_trigger name NOT NULL,
  excluded_column_names name[] DEFAULT '{}'::name[] NOT NULL,
  CONSTRAINT system_time_periods_period_name_check CHECK ((period_name = 'system_time'::name)),
  CONSTRAINT system_time_periods_pkey PRIMARY KEY (table_name, period_name),
  CONSTRAINT system_time_periods_table_name_period_name_fkey FOREIGN KEY (table_name, period_name) REFERENCES periods.periods(table_name, period_name)
);
CREATE TABLE periods.system_versioning (
  table_name regclass NOT NULL,
  period_name name NOT NULL,
  history_table_name regclass NOT NULL,
  view_name regclass NOT NULL,
  func_as_of text NOT NULL,
  func_between text NOT NULL,
  func_between_symmetric text NOT NULL,
  func_from_to text NOT NULL,
  CONSTRAINT system_versioning_func_as_of_key UNIQUE (func_as_of),
  CONSTRAINT system_versioning_func_between_key UNIQUE (func_between),
  CONSTRAINT system_versioning_func_between_symmetric_key UNIQUE (func_between_symmetric),
  CONSTRAINT system_versioning_func_from_to_key UNIQUE (func_from_to),
  CONSTRAINT system_versioning_history_table_name_key UNIQUE (history_table_name),
  CONSTRAINT system_versioning_period_name_check CHECK ((period_name = 'system_time'::name)),
  CONSTRAINT system_versioning_pkey PRIMARY KEY (table_name),
  CONSTRAINT system_versioning_view_name_key UNIQUE (view_name),
  CONSTRAINT system_versioning_table_name_period_name_fkey FOREIGN KEY (table_name, period_name) REFERENCES periods.periods(table_name, period_name)
);
CREATE TABLE periods.unique_keys (
  key_name name NOT NULL,
  table_name regclass NOT NULL,
  column_names name[] NOT NULL,
  period_name name NOT NULL,
  unique_constraint name NOT NULL,
  exclude_constraint name NOT NULL,
  CONSTRAINT unique_keys_pkey PRIMARY KEY (key_name),
  CONSTRAINT unique_keys_table_name_period_name_fkey FOREIGN KEY (table_name, period_name) REFERENCES periods.periods(table_name, period_name)
);
CREATE TABLE periods.foreign_keys (
  key_name name NOT NULL,
  table_name regclass NOT NULL,
  column_names name[] NOT NULL,
  period_name name NOT NULL,
  unique_key name NOT NULL,
  match_type periods.fk_match_types DEFAULT 'SIMPLE'::periods.fk_match_types NOT NULL,
  delete_action periods.fk_actions DEFAULT 'NO ACTION'::periods.fk_actions NOT NULL,
  update_action periods.fk_actions DEFAULT 'NO ACTION'::periods.fk_actions NOT NULL,
  fk_insert_trigger name NOT NULL,
  fk_update_trigger name NOT NULL,
  uk_update_trigger name NOT NULL,
  uk_delete_trigger name NOT NULL,
  CONSTRAINT foreign_keys_delete_action_check CHECK ((delete_action <> ALL (ARRAY['CASCADE'::periods.fk_actions, 'SET NULL'::periods.fk_actions, 'SET DEFAULT'::periods.fk_actions]))),
  CONSTRAINT foreign_keys_pkey PRIMARY KEY (key_name),
  CONSTRAINT foreign_keys_update_action_check CHECK ((update_action <> ALL (ARRAY['CASCADE'::periods.fk_actions, 'SET NULL'::periods.fk_actions, 'SET DEFAULT'::periods.fk_actions]))),
  CONSTRAINT foreign_keys_table_name_period_name_fkey FOREIGN KEY (table_name, period_name) REFERENCES periods.periods(table_name, period_name),
  CONSTRAINT foreign_keys_unique_key_fkey FOREIGN KEY (unique_key) REFERENCES periods.unique_keys(key_name)
);
CREATE VIEW periods.information_schema__periods AS SELECT
  NULL::name AS table_catalog,
  NULL::name AS table_schema,
  NULL::name AS table_name,
  NULL::name AS period_name,
  NULL::name AS start_column_name,
  NULL::name AS end_column_name;
CREATE EVENT TRIGGER periods_drop_protection ON sql_drop EXECUTE FUNCTION periods.drop_protection();
CREATE EVENT TRIGGER periods_health_checks ON ddl_command_end EXECUTE FUNCTION periods.health_checks();
CREATE EVENT TRIGGER periods_rename_following ON ddl_command_end EXECUTE FUNCTION periods.rename_following();
