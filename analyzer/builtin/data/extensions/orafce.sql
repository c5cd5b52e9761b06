CREATE SCHEMA dbms_alert;
CREATE SCHEMA dbms_assert;
CREATE SCHEMA dbms_output;
CREATE SCHEMA dbms_pipe;
CREATE SCHEMA dbms_random;
CREATE SCHEMA dbms_sql;
CREATE SCHEMA dbms_utility;
CREATE SCHEMA oracle;
CREATE SCHEMA plunit;
CREATE SCHEMA plvchr;
CREATE SCHEMA plvdate;
CREATE SCHEMA plvlex;
CREATE SCHEMA plvstr;
CREATE SCHEMA plvsubst;
CREATE SCHEMA utl_file;
CREATE TYPE oracle.nvarchar2;
CREATE TYPE oracle.varchar2;
CREATE TYPE dbms_sql.desc_rec AS (col_type integer, col_max_len integer, col_name text, col_name_len integer, col_schema text, col_schema_len integer, col_precision integer, col_scale integer, col_charsetid integer, col_charsetform integer, col_null_ok boolean, col_type_name text, col_type_name_len integer);
CREATE DOMAIN oracle.date AS timestamp(0) without time zone;
CREATE DOMAIN utl_file.file_type AS integer;
CREATE FUNCTION dbms_alert._signal(name text, message text) RETURNS void LANGUAGE c AS 'extension';
CREATE FUNCTION dbms_alert.defered_signal() RETURNS trigger LANGUAGE c SECURITY DEFINER AS 'extension';
CREATE FUNCTION dbms_alert.register(name text) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION dbms_alert.remove(name text) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION dbms_alert.removeall() RETURNS void LANGUAGE c AS 'extension';
CREATE FUNCTION dbms_alert.set_defaults(sensitivity double precision) RETURNS void LANGUAGE c AS 'extension';
CREATE FUNCTION dbms_alert.signal(_event text, _message text) RETURNS void LANGUAGE c SECURITY DEFINER AS 'extension';
CREATE FUNCTION dbms_alert.waitany(OUT name text, OUT message text, OUT status integer, timeout double precision) RETURNS record LANGUAGE c AS 'extension';
CREATE FUNCTION dbms_alert.waitone(name text, OUT message text, OUT status integer, timeout double precision) RETURNS record LANGUAGE c AS 'extension';
CREATE FUNCTION dbms_assert.enquote_literal(str character varying) RETURNS character varying LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION dbms_assert.enquote_name(str character varying) RETURNS character varying LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION dbms_assert.enquote_name(str character varying, loweralize boolean) RETURNS character varying LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION dbms_assert.noop(str character varying) RETURNS character varying LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION dbms_assert.object_name(str character varying) RETURNS character varying LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION dbms_assert.qualified_sql_name(str character varying) RETURNS character varying LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION dbms_assert.schema_name(str character varying) RETURNS character varying LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION dbms_assert.simple_sql_name(str character varying) RETURNS character varying LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION dbms_output.disable() RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION dbms_output.enable() RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION dbms_output.enable(buffer_size integer) RETURNS void LANGUAGE c AS 'extension';
CREATE FUNCTION dbms_output.get_line(OUT line text, OUT status integer) RETURNS record LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION dbms_output.get_lines(OUT lines text[], INOUT numlines integer) RETURNS record LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION dbms_output.new_line() RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION dbms_output.put(a text) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION dbms_output.put_line(a text) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION dbms_output.serveroutput(boolean) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION dbms_pipe.__list_pipes() RETURNS SETOF record LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION dbms_pipe.create_pipe(text) RETURNS void LANGUAGE c AS 'extension';
CREATE FUNCTION dbms_pipe.create_pipe(text, integer) RETURNS void LANGUAGE c AS 'extension';
CREATE FUNCTION dbms_pipe.create_pipe(text, integer, boolean) RETURNS void LANGUAGE c AS 'extension';
CREATE FUNCTION dbms_pipe.next_item_type() RETURNS integer LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION dbms_pipe.pack_message(bigint) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION dbms_pipe.pack_message(bytea) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION dbms_pipe.pack_message(date) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION dbms_pipe.pack_message(integer) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION dbms_pipe.pack_message(numeric) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION dbms_pipe.pack_message(record) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION dbms_pipe.pack_message(text) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION dbms_pipe.pack_message(timestamp with time zone) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION dbms_pipe.purge(text) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION dbms_pipe.receive_message(text) RETURNS integer LANGUAGE sql AS '';
CREATE FUNCTION dbms_pipe.receive_message(text, integer) RETURNS integer LANGUAGE c AS 'extension';
CREATE FUNCTION dbms_pipe.remove_pipe(text) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION dbms_pipe.reset_buffer() RETURNS void LANGUAGE c AS 'extension';
CREATE FUNCTION dbms_pipe.send_message(text) RETURNS integer LANGUAGE sql AS '';
CREATE FUNCTION dbms_pipe.send_message(text, integer) RETURNS integer LANGUAGE sql AS '';
CREATE FUNCTION dbms_pipe.send_message(text, integer, integer) RETURNS integer LANGUAGE c AS 'extension';
CREATE FUNCTION dbms_pipe.unique_session_name() RETURNS character varying LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION dbms_pipe.unpack_message_bytea() RETURNS bytea LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION dbms_pipe.unpack_message_date() RETURNS date LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION dbms_pipe.unpack_message_number() RETURNS numeric LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION dbms_pipe.unpack_message_record() RETURNS record LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION dbms_pipe.unpack_message_text() RETURNS text LANGUAGE c AS 'extension';
CREATE FUNCTION dbms_pipe.unpack_message_timestamp() RETURNS timestamp with time zone LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION dbms_random.initialize(integer) RETURNS void LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION dbms_random.normal() RETURNS double precision LANGUAGE c AS 'extension';
CREATE FUNCTION dbms_random.random() RETURNS integer LANGUAGE c AS 'extension';
CREATE FUNCTION dbms_random.seed(integer) RETURNS void LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION dbms_random.seed(text) RETURNS void LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION dbms_random.string(opt text, len integer) RETURNS text LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION dbms_random.terminate() RETURNS void LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION dbms_random.value() RETURNS double precision LANGUAGE c AS 'extension';
CREATE FUNCTION dbms_random.value(low double precision, high double precision) RETURNS double precision LANGUAGE c STRICT AS 'extension';
CREATE PROCEDURE dbms_sql.close_cursor(IN c integer) LANGUAGE c AS 'extension';
CREATE PROCEDURE dbms_sql.column_value(IN c integer, IN pos integer, INOUT value anyelement) LANGUAGE c AS 'extension';
CREATE FUNCTION dbms_sql.column_value_f(c integer, pos integer, value anyelement) RETURNS anyelement LANGUAGE c AS 'extension';
CREATE PROCEDURE dbms_sql.debug_cursor(IN c integer) LANGUAGE c AS 'extension';
CREATE PROCEDURE dbms_sql.define_array(IN c integer, IN col integer, IN value anyarray, IN cnt integer, IN lower_bnd integer) LANGUAGE c AS 'extension';
CREATE PROCEDURE dbms_sql.define_column(IN c integer, IN col integer, IN value "any", IN column_size integer DEFAULT '-1'::integer) LANGUAGE c AS 'extension';
CREATE PROCEDURE dbms_sql.describe_columns(IN c integer, INOUT col_cnt integer, INOUT desc_t dbms_sql.desc_rec[]) LANGUAGE c AS 'extension';
CREATE FUNCTION dbms_sql.describe_columns_f(c integer, OUT col_cnt integer, OUT desc_t dbms_sql.desc_rec[]) RETURNS record LANGUAGE c AS 'extension';
CREATE FUNCTION dbms_sql.execute(c integer) RETURNS bigint LANGUAGE c AS 'extension';
CREATE FUNCTION dbms_sql.execute_and_fetch(c integer, exact boolean DEFAULT false) RETURNS integer LANGUAGE c AS 'extension';
CREATE FUNCTION dbms_sql.fetch_rows(c integer) RETURNS integer LANGUAGE c AS 'extension';
CREATE FUNCTION dbms_sql.is_open(c integer) RETURNS boolean LANGUAGE c AS 'extension';
CREATE FUNCTION dbms_sql.last_row_count() RETURNS integer LANGUAGE c AS 'extension';
CREATE FUNCTION dbms_sql.open_cursor() RETURNS integer LANGUAGE c AS 'extension';
CREATE FUNCTION dbms_utility.format_call_stack() RETURNS text LANGUAGE c AS 'extension';
CREATE FUNCTION dbms_utility.format_call_stack(text) RETURNS text LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION dbms_utility.get_time() RETURNS integer LANGUAGE c AS 'extension';
CREATE FUNCTION oracle."greatest"(anynonarray, VARIADIC anyarray) RETURNS anynonarray LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle."greatest"(bigint, bigint) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle."greatest"(bigint, bigint, bigint) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle."greatest"(character, character) RETURNS character LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle."greatest"(character, character, character) RETURNS character LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle."greatest"(date, date) RETURNS date LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle."greatest"(date, date, date) RETURNS date LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle."greatest"(integer, integer) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle."greatest"(integer, integer, integer) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle."greatest"(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle."greatest"(numeric, numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle."greatest"(smallint, smallint) RETURNS smallint LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle."greatest"(smallint, smallint, smallint) RETURNS smallint LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle."greatest"(text, text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle."greatest"(text, text, text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle."greatest"(time without time zone, time without time zone) RETURNS time without time zone LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle."greatest"(time without time zone, time without time zone, time without time zone) RETURNS time without time zone LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle."greatest"(timestamp with time zone, timestamp with time zone) RETURNS timestamp with time zone LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle."greatest"(timestamp with time zone, timestamp with time zone, timestamp with time zone) RETURNS timestamp with time zone LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle."greatest"(timestamp without time zone, timestamp without time zone) RETURNS timestamp without time zone LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle."greatest"(timestamp without time zone, timestamp without time zone, timestamp without time zone) RETURNS timestamp without time zone LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle."least"(anynonarray, VARIADIC anyarray) RETURNS anynonarray LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle."least"(bigint, bigint) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle."least"(bigint, bigint, bigint) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle."least"(character, character) RETURNS character LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle."least"(character, character, character) RETURNS character LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle."least"(date, date) RETURNS date LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle."least"(date, date, date) RETURNS date LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle."least"(integer, integer) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle."least"(integer, integer, integer) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle."least"(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle."least"(numeric, numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle."least"(smallint, smallint) RETURNS smallint LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle."least"(smallint, smallint, smallint) RETURNS smallint LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle."least"(text, text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle."least"(text, text, text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle."least"(time without time zone, time without time zone) RETURNS time without time zone LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle."least"(time without time zone, time without time zone, time without time zone) RETURNS time without time zone LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle."least"(timestamp with time zone, timestamp with time zone) RETURNS timestamp with time zone LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle."least"(timestamp with time zone, timestamp with time zone, timestamp with time zone) RETURNS timestamp with time zone LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle."least"(timestamp without time zone, timestamp without time zone) RETURNS timestamp without time zone LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle."least"(timestamp without time zone, timestamp without time zone, timestamp without time zone) RETURNS timestamp without time zone LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.add_days_to_timestamp(oracle.date, bigint) RETURNS timestamp without time zone LANGUAGE sql IMMUTABLE AS '';
CREATE FUNCTION oracle.add_days_to_timestamp(oracle.date, integer) RETURNS timestamp without time zone LANGUAGE sql IMMUTABLE AS '';
CREATE FUNCTION oracle.add_days_to_timestamp(oracle.date, numeric) RETURNS timestamp without time zone LANGUAGE sql IMMUTABLE AS '';
CREATE FUNCTION oracle.add_days_to_timestamp(oracle.date, smallint) RETURNS timestamp without time zone LANGUAGE sql IMMUTABLE AS '';
CREATE FUNCTION oracle.add_months(day date, value integer) RETURNS date LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.add_months(timestamp with time zone, integer) RETURNS timestamp without time zone LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.bitand(bigint, bigint) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.btrim(character) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.btrim(character, character) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'btrim';
CREATE FUNCTION oracle.btrim(character, text) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'btrim';
CREATE FUNCTION oracle.btrim(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.btrim(text, character) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'btrim';
CREATE FUNCTION oracle.btrim(text, text) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'btrim';
CREATE FUNCTION oracle.cosh(double precision) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.dbtimezone() RETURNS text LANGUAGE c STABLE STRICT AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, bigint) RETURNS bigint LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, bigint, anyelement, bigint) RETURNS bigint LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, bigint, anyelement, bigint, anyelement, bigint) RETURNS bigint LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, bigint, anyelement, bigint, anyelement, bigint, bigint) RETURNS bigint LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, bigint, anyelement, bigint, bigint) RETURNS bigint LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, bigint, bigint) RETURNS bigint LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, character) RETURNS character LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, character, anyelement, character) RETURNS character LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, character, anyelement, character, anyelement, character) RETURNS character LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, character, anyelement, character, anyelement, character, character) RETURNS character LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, character, anyelement, character, character) RETURNS character LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, character, character) RETURNS character LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, date) RETURNS date LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, date, anyelement, date) RETURNS date LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, date, anyelement, date, anyelement, date) RETURNS date LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, date, anyelement, date, anyelement, date, date) RETURNS date LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, date, anyelement, date, date) RETURNS date LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, date, date) RETURNS date LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, integer) RETURNS integer LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, integer, anyelement, integer) RETURNS integer LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, integer, anyelement, integer, anyelement, integer) RETURNS integer LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, integer, anyelement, integer, anyelement, integer, integer) RETURNS integer LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, integer, anyelement, integer, integer) RETURNS integer LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, integer, integer) RETURNS integer LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, numeric) RETURNS numeric LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, numeric, anyelement, numeric) RETURNS numeric LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, numeric, anyelement, numeric, anyelement, numeric) RETURNS numeric LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, numeric, anyelement, numeric, anyelement, numeric, numeric) RETURNS numeric LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, numeric, anyelement, numeric, numeric) RETURNS numeric LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, numeric, numeric) RETURNS numeric LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, text) RETURNS text LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, text, anyelement, text) RETURNS text LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, text, anyelement, text, anyelement, text) RETURNS text LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, text, anyelement, text, anyelement, text, text) RETURNS text LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, text, anyelement, text, text) RETURNS text LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, text, text) RETURNS text LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, time without time zone) RETURNS time without time zone LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, time without time zone, anyelement, time without time zone) RETURNS time without time zone LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, time without time zone, anyelement, time without time zone, anyelement, time without time zone) RETURNS time without time zone LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, time without time zone, anyelement, time without time zone, anyelement, time without time zone, time without time zone) RETURNS time without time zone LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, time without time zone, anyelement, time without time zone, time without time zone) RETURNS time without time zone LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, time without time zone, time without time zone) RETURNS time without time zone LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, timestamp with time zone) RETURNS timestamp with time zone LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, timestamp with time zone, anyelement, timestamp with time zone) RETURNS timestamp with time zone LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, timestamp with time zone, anyelement, timestamp with time zone, anyelement, timestamp with time zone) RETURNS timestamp with time zone LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, timestamp with time zone, anyelement, timestamp with time zone, anyelement, timestamp with time zone, timestamp with time zone) RETURNS timestamp with time zone LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, timestamp with time zone, anyelement, timestamp with time zone, timestamp with time zone) RETURNS timestamp with time zone LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, timestamp with time zone, timestamp with time zone) RETURNS timestamp with time zone LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, timestamp without time zone) RETURNS timestamp without time zone LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, timestamp without time zone, anyelement, timestamp without time zone) RETURNS timestamp without time zone LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, timestamp without time zone, anyelement, timestamp without time zone, anyelement, timestamp without time zone) RETURNS timestamp without time zone LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, timestamp without time zone, anyelement, timestamp without time zone, anyelement, timestamp without time zone, timestamp without time zone) RETURNS timestamp without time zone LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, timestamp without time zone, anyelement, timestamp without time zone, timestamp without time zone) RETURNS timestamp without time zone LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.decode(anyelement, anyelement, timestamp without time zone, timestamp without time zone) RETURNS timestamp without time zone LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.dump("any") RETURNS character varying LANGUAGE c AS 'extension';
CREATE FUNCTION oracle.dump("any", integer) RETURNS character varying LANGUAGE c AS 'extension';
CREATE FUNCTION oracle.dump(text) RETURNS character varying LANGUAGE c AS 'extension';
CREATE FUNCTION oracle.dump(text, integer) RETURNS character varying LANGUAGE c AS 'extension';
CREATE FUNCTION oracle.get_full_version_num() RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.get_major_version() RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.get_major_version_num() RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.get_platform() RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.get_status() RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.instr(str text, patt text) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.instr(str text, patt text, start integer) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.instr(str text, patt text, start integer, nth integer) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.last_day(value date) RETURNS date LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.last_day(timestamp with time zone) RETURNS timestamp without time zone LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.length(character) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.listagg1_transfn(internal, text) RETURNS internal LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.listagg2_transfn(internal, text, text) RETURNS internal LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.listagg_finalfn(internal) RETURNS text LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.lnnvl(boolean) RETURNS boolean LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.lpad(bigint, integer, integer) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.lpad(character, integer) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.lpad(character, integer, character) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.lpad(character, integer, text) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.lpad(integer, integer, integer) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.lpad(numeric, integer, integer) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.lpad(smallint, integer, integer) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.lpad(text, integer) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.lpad(text, integer, character) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.lpad(text, integer, text) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.ltrim(character) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.ltrim(character, character) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'ltrim';
CREATE FUNCTION oracle.ltrim(character, text) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'ltrim';
CREATE FUNCTION oracle.ltrim(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.ltrim(text, character) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'ltrim';
CREATE FUNCTION oracle.ltrim(text, text) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'ltrim';
CREATE FUNCTION oracle.median4_finalfn(internal) RETURNS real LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.median4_transfn(internal, real) RETURNS internal LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.median8_finalfn(internal) RETURNS double precision LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.median8_transfn(internal, double precision) RETURNS internal LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.mod(bigint, bigint) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION oracle.mod(integer, integer) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION oracle.mod(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION oracle.mod(smallint, smallint) RETURNS smallint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION oracle.months_between(date1 date, date2 date) RETURNS numeric LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.months_between(timestamp with time zone, timestamp with time zone) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.nanvl(double precision, character varying) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.nanvl(double precision, double precision) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.nanvl(numeric, character varying) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.nanvl(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.nanvl(real, character varying) RETURNS real LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.nanvl(real, real) RETURNS real LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.next_day(value date, weekday integer) RETURNS date LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.next_day(value date, weekday text) RETURNS date LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.next_day(timestamp with time zone, integer) RETURNS timestamp without time zone LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.next_day(timestamp with time zone, text) RETURNS timestamp without time zone LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.nlssort(text) RETURNS bytea LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.nlssort(text, text) RETURNS bytea LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.numtodsinterval(double precision, text) RETURNS interval LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.nvarchar2_transform(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.nvarchar2in(cstring, oid, integer) RETURNS oracle.nvarchar2 LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.nvarchar2out(oracle.nvarchar2) RETURNS cstring LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.nvarchar2recv(internal, oid, integer) RETURNS oracle.nvarchar2 LANGUAGE c STABLE STRICT AS 'extension';
CREATE FUNCTION oracle.nvarchar2send(oracle.nvarchar2) RETURNS bytea LANGUAGE internal STABLE STRICT AS 'varcharsend';
CREATE FUNCTION oracle.nvarchar2typmodin(cstring[]) RETURNS integer LANGUAGE internal IMMUTABLE STRICT AS 'varchartypmodin';
CREATE FUNCTION oracle.nvarchar2typmodout(integer) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'varchartypmodout';
CREATE TYPE oracle.nvarchar2 (
  INPUT = oracle.nvarchar2in,
  OUTPUT = oracle.nvarchar2out,
  RECEIVE = oracle.nvarchar2recv,
  SEND = oracle.nvarchar2send,
  TYPMOD_IN = oracle.nvarchar2typmodin,
  TYPMOD_OUT = oracle.nvarchar2typmodout,
  INTERNALLENGTH = VARIABLE,
  ALIGNMENT = int4,
  STORAGE = extended,
  CATEGORY = 'S',
  COLLATABLE = true
);
CREATE FUNCTION oracle.btrim(character, oracle.nvarchar2) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'btrim';
CREATE FUNCTION oracle.btrim(oracle.nvarchar2) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.btrim(oracle.nvarchar2, character) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'btrim';
CREATE FUNCTION oracle.btrim(oracle.nvarchar2, oracle.nvarchar2) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'btrim';
CREATE FUNCTION oracle.btrim(oracle.nvarchar2, text) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'btrim';
CREATE FUNCTION oracle.btrim(text, oracle.nvarchar2) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'btrim';
CREATE FUNCTION oracle.lpad(character, integer, oracle.nvarchar2) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.lpad(oracle.nvarchar2, integer) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.lpad(oracle.nvarchar2, integer, character) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.lpad(oracle.nvarchar2, integer, oracle.nvarchar2) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.lpad(oracle.nvarchar2, integer, text) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.lpad(text, integer, oracle.nvarchar2) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.ltrim(character, oracle.nvarchar2) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'ltrim';
CREATE FUNCTION oracle.ltrim(oracle.nvarchar2) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.ltrim(oracle.nvarchar2, character) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'ltrim';
CREATE FUNCTION oracle.ltrim(oracle.nvarchar2, oracle.nvarchar2) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'ltrim';
CREATE FUNCTION oracle.ltrim(oracle.nvarchar2, text) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'ltrim';
CREATE FUNCTION oracle.ltrim(text, oracle.nvarchar2) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'ltrim';
CREATE FUNCTION oracle.nvarchar2(oracle.nvarchar2, integer, boolean) RETURNS oracle.nvarchar2 LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.nvl(anyelement, anyelement) RETURNS anyelement LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.nvl(bigint, integer) RETURNS bigint LANGUAGE sql IMMUTABLE AS '';
CREATE FUNCTION oracle.nvl(integer, integer) RETURNS integer LANGUAGE sql IMMUTABLE AS '';
CREATE FUNCTION oracle.nvl(numeric, integer) RETURNS numeric LANGUAGE sql IMMUTABLE AS '';
CREATE FUNCTION oracle.nvl2("any", anyelement, anyelement) RETURNS anyelement LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.nvl2("any", text, text) RETURNS text LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.orafce__obsolete_to_date(str text) RETURNS timestamp without time zone LANGUAGE c STABLE STRICT AS 'extension';
CREATE FUNCTION oracle.orafce_concat2(oracle.nvarchar2, oracle.nvarchar2) RETURNS oracle.nvarchar2 LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.regexp_count(text, text) RETURNS integer LANGUAGE sql STRICT AS '';
CREATE FUNCTION oracle.regexp_count(text, text, integer) RETURNS integer LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION oracle.regexp_count(text, text, integer, text) RETURNS integer LANGUAGE plpgsql AS '';
CREATE FUNCTION oracle.regexp_instr(text, text) RETURNS integer LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.regexp_instr(text, text, integer) RETURNS integer LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.regexp_instr(text, text, integer, integer) RETURNS integer LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.regexp_instr(text, text, integer, integer, integer) RETURNS integer LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.regexp_instr(text, text, integer, integer, integer, text) RETURNS integer LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.regexp_instr(text, text, integer, integer, integer, text, integer) RETURNS integer LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.regexp_like(text, text) RETURNS boolean LANGUAGE sql STRICT AS '';
CREATE FUNCTION oracle.regexp_like(text, text, text) RETURNS boolean LANGUAGE plpgsql AS '';
CREATE FUNCTION oracle.regexp_replace(text, text, text) RETURNS text LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.regexp_replace(text, text, text, integer) RETURNS text LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.regexp_replace(text, text, text, integer, integer) RETURNS text LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.regexp_replace(text, text, text, integer, integer, text) RETURNS text LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.regexp_replace(text, text, text, text) RETURNS text LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION oracle.regexp_substr(text, text) RETURNS text LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION oracle.regexp_substr(text, text, integer) RETURNS text LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION oracle.regexp_substr(text, text, integer, integer) RETURNS text LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION oracle.regexp_substr(text, text, integer, integer, text) RETURNS text LANGUAGE plpgsql AS '';
CREATE FUNCTION oracle.regexp_substr(text, text, integer, integer, text, integer) RETURNS text LANGUAGE plpgsql AS '';
CREATE FUNCTION oracle.remainder(bigint, bigint) RETURNS bigint LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION oracle.remainder(integer, integer) RETURNS integer LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION oracle.remainder(numeric, numeric) RETURNS numeric LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION oracle.remainder(smallint, smallint) RETURNS smallint LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION oracle.replace_empty_strings() RETURNS trigger LANGUAGE c AS 'extension';
CREATE FUNCTION oracle.replace_null_strings() RETURNS trigger LANGUAGE c AS 'extension';
CREATE FUNCTION oracle.round(value date) RETURNS date LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.round(value date, fmt text) RETURNS date LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.round(double precision, integer) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.round(real, integer) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.round(value timestamp with time zone) RETURNS timestamp with time zone LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.round(value timestamp with time zone, fmt text) RETURNS timestamp with time zone LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.round(value timestamp without time zone) RETURNS timestamp without time zone LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.round(value timestamp without time zone, fmt text) RETURNS timestamp without time zone LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.rpad(character, integer) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.rpad(character, integer, character) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.rpad(character, integer, oracle.nvarchar2) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.rpad(character, integer, text) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.rpad(oracle.nvarchar2, integer) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.rpad(oracle.nvarchar2, integer, character) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.rpad(oracle.nvarchar2, integer, oracle.nvarchar2) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.rpad(oracle.nvarchar2, integer, text) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.rpad(text, integer) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.rpad(text, integer, character) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.rpad(text, integer, oracle.nvarchar2) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.rpad(text, integer, text) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.rtrim(character) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.rtrim(character, character) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'rtrim';
CREATE FUNCTION oracle.rtrim(character, oracle.nvarchar2) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'rtrim';
CREATE FUNCTION oracle.rtrim(character, text) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'rtrim';
CREATE FUNCTION oracle.rtrim(oracle.nvarchar2) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.rtrim(oracle.nvarchar2, character) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'rtrim';
CREATE FUNCTION oracle.rtrim(oracle.nvarchar2, oracle.nvarchar2) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'rtrim';
CREATE FUNCTION oracle.rtrim(oracle.nvarchar2, text) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'rtrim';
CREATE FUNCTION oracle.rtrim(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.rtrim(text, character) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'rtrim';
CREATE FUNCTION oracle.rtrim(text, oracle.nvarchar2) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'rtrim';
CREATE FUNCTION oracle.rtrim(text, text) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'rtrim';
CREATE FUNCTION oracle.sessiontimezone() RETURNS text LANGUAGE c STABLE STRICT AS 'extension';
CREATE FUNCTION oracle.set_nls_sort(text) RETURNS void LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.sinh(double precision) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.substr(character varying, numeric) RETURNS text LANGUAGE sql IMMUTABLE AS '';
CREATE FUNCTION oracle.substr(character varying, numeric, numeric) RETURNS text LANGUAGE sql IMMUTABLE AS '';
CREATE FUNCTION oracle.substr(numeric, numeric) RETURNS text LANGUAGE sql IMMUTABLE AS '';
CREATE FUNCTION oracle.substr(numeric, numeric, numeric) RETURNS text LANGUAGE sql IMMUTABLE AS '';
CREATE FUNCTION oracle.substr(str text, start integer) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.substr(str text, start integer, len integer) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.subtract(oracle.date, bigint) RETURNS timestamp without time zone LANGUAGE sql IMMUTABLE AS '';
CREATE FUNCTION oracle.subtract(oracle.date, integer) RETURNS timestamp without time zone LANGUAGE sql IMMUTABLE AS '';
CREATE FUNCTION oracle.subtract(oracle.date, numeric) RETURNS timestamp without time zone LANGUAGE sql IMMUTABLE AS '';
CREATE FUNCTION oracle.subtract(oracle.date, oracle.date) RETURNS double precision LANGUAGE sql IMMUTABLE AS '';
CREATE FUNCTION oracle.subtract(oracle.date, smallint) RETURNS timestamp without time zone LANGUAGE sql IMMUTABLE AS '';
CREATE FUNCTION oracle.sysdate() RETURNS oracle.date LANGUAGE c STABLE STRICT AS 'extension';
CREATE FUNCTION oracle.tanh(double precision) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.to_char(num bigint) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.to_char(num double precision) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.to_char(num integer) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.to_char(num numeric) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.to_char(num real) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.to_char(num smallint) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.to_char(timestamp without time zone) RETURNS text LANGUAGE c STABLE STRICT AS 'extension';
CREATE FUNCTION oracle.to_date(text) RETURNS oracle.date LANGUAGE sql STABLE STRICT AS '';
CREATE FUNCTION oracle.to_date(text, text) RETURNS oracle.date LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.to_multi_byte(str text) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.to_number(numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS '';
CREATE FUNCTION oracle.to_number(numeric, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS '';
CREATE FUNCTION oracle.to_number(str text) RETURNS numeric LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.to_single_byte(str text) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.translate_oracle_modifiers(text, boolean) RETURNS text LANGUAGE plpgsql AS '';
CREATE FUNCTION oracle.trunc(value date) RETURNS date LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.trunc(value date, fmt text) RETURNS date LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.trunc(double precision, integer) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.trunc(real, integer) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.trunc(value timestamp with time zone) RETURNS timestamp with time zone LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.trunc(value timestamp with time zone, fmt text) RETURNS timestamp with time zone LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.trunc(value timestamp without time zone) RETURNS timestamp without time zone LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.trunc(value timestamp without time zone, fmt text) RETURNS timestamp without time zone LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.unistr(text) RETURNS text LANGUAGE c AS 'extension';
CREATE FUNCTION oracle.varchar2_transform(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.varchar2in(cstring, oid, integer) RETURNS oracle.varchar2 LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.varchar2out(oracle.varchar2) RETURNS cstring LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.varchar2recv(internal, oid, integer) RETURNS oracle.varchar2 LANGUAGE c STABLE STRICT AS 'extension';
CREATE FUNCTION oracle.varchar2send(oracle.varchar2) RETURNS bytea LANGUAGE internal STABLE STRICT AS 'varcharsend';
CREATE FUNCTION oracle.varchar2typmodin(cstring[]) RETURNS integer LANGUAGE internal IMMUTABLE STRICT AS 'varchartypmodin';
CREATE FUNCTION oracle.varchar2typmodout(integer) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'varchartypmodout';
CREATE TYPE oracle.varchar2 (
  INPUT = oracle.varchar2in,
  OUTPUT = oracle.varchar2out,
  RECEIVE = oracle.varchar2recv,
  SEND = oracle.varchar2send,
  TYPMOD_IN = oracle.varchar2typmodin,
  TYPMOD_OUT = oracle.varchar2typmodout,
  INTERNALLENGTH = VARIABLE,
  ALIGNMENT = int4,
  STORAGE = extended,
  CATEGORY = 'S',
  COLLATABLE = true
);
CREATE PROCEDURE dbms_sql.bind_array(IN c integer, IN name oracle.varchar2, IN value anyarray) LANGUAGE c AS 'extension';
CREATE PROCEDURE dbms_sql.bind_array(IN c integer, IN name oracle.varchar2, IN value anyarray, IN index1 integer, IN index2 integer) LANGUAGE c AS 'extension';
CREATE PROCEDURE dbms_sql.bind_variable(IN c integer, IN name oracle.varchar2, IN value "any") LANGUAGE c AS 'extension';
CREATE FUNCTION dbms_sql.bind_variable_f(c integer, name oracle.varchar2, value "any") RETURNS void LANGUAGE c AS 'extension';
CREATE PROCEDURE dbms_sql.parse(IN c integer, IN stmt oracle.varchar2) LANGUAGE c AS 'extension';
CREATE FUNCTION oracle.btrim(character, oracle.varchar2) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'btrim';
CREATE FUNCTION oracle.btrim(oracle.nvarchar2, oracle.varchar2) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'btrim';
CREATE FUNCTION oracle.btrim(oracle.varchar2) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.btrim(oracle.varchar2, character) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'btrim';
CREATE FUNCTION oracle.btrim(oracle.varchar2, oracle.nvarchar2) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'btrim';
CREATE FUNCTION oracle.btrim(oracle.varchar2, oracle.varchar2) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'btrim';
CREATE FUNCTION oracle.btrim(oracle.varchar2, text) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'btrim';
CREATE FUNCTION oracle.btrim(text, oracle.varchar2) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'btrim';
CREATE FUNCTION oracle.lengthb(oracle.varchar2) RETURNS integer LANGUAGE internal IMMUTABLE STRICT AS 'byteaoctetlen';
CREATE FUNCTION oracle.lpad(character, integer, oracle.varchar2) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.lpad(oracle.nvarchar2, integer, oracle.varchar2) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.lpad(oracle.varchar2, integer) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.lpad(oracle.varchar2, integer, character) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.lpad(oracle.varchar2, integer, oracle.nvarchar2) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.lpad(oracle.varchar2, integer, oracle.varchar2) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.lpad(oracle.varchar2, integer, text) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.lpad(text, integer, oracle.varchar2) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.ltrim(character, oracle.varchar2) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'ltrim';
CREATE FUNCTION oracle.ltrim(oracle.nvarchar2, oracle.varchar2) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'ltrim';
CREATE FUNCTION oracle.ltrim(oracle.varchar2) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.ltrim(oracle.varchar2, character) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'ltrim';
CREATE FUNCTION oracle.ltrim(oracle.varchar2, oracle.nvarchar2) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'ltrim';
CREATE FUNCTION oracle.ltrim(oracle.varchar2, oracle.varchar2) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'ltrim';
CREATE FUNCTION oracle.ltrim(oracle.varchar2, text) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'ltrim';
CREATE FUNCTION oracle.ltrim(text, oracle.varchar2) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'ltrim';
CREATE FUNCTION oracle.orafce_concat2(oracle.varchar2, oracle.varchar2) RETURNS oracle.varchar2 LANGUAGE c STABLE AS 'extension';
CREATE FUNCTION oracle.rpad(character, integer, oracle.varchar2) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.rpad(oracle.nvarchar2, integer, oracle.varchar2) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.rpad(oracle.varchar2, integer) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.rpad(oracle.varchar2, integer, character) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.rpad(oracle.varchar2, integer, oracle.nvarchar2) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.rpad(oracle.varchar2, integer, oracle.varchar2) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.rpad(oracle.varchar2, integer, text) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.rpad(text, integer, oracle.varchar2) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.rtrim(character, oracle.varchar2) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'rtrim';
CREATE FUNCTION oracle.rtrim(oracle.nvarchar2, oracle.varchar2) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'rtrim';
CREATE FUNCTION oracle.rtrim(oracle.varchar2) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION oracle.rtrim(oracle.varchar2, character) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'rtrim';
CREATE FUNCTION oracle.rtrim(oracle.varchar2, oracle.nvarchar2) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'rtrim';
CREATE FUNCTION oracle.rtrim(oracle.varchar2, oracle.varchar2) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'rtrim';
CREATE FUNCTION oracle.rtrim(oracle.varchar2, text) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'rtrim';
CREATE FUNCTION oracle.rtrim(text, oracle.varchar2) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'rtrim';
CREATE FUNCTION oracle.strposb(oracle.varchar2, oracle.varchar2) RETURNS integer LANGUAGE internal IMMUTABLE STRICT AS 'byteapos';
CREATE FUNCTION oracle.substrb(oracle.varchar2, integer) RETURNS oracle.varchar2 LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.substrb(oracle.varchar2, integer, integer) RETURNS oracle.varchar2 LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.varchar2(oracle.varchar2, integer, boolean) RETURNS oracle.varchar2 LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION oracle.wm_concat_transfn(internal, text) RETURNS internal LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION plunit.assert_equals(expected anyelement, actual anyelement) RETURNS void LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION plunit.assert_equals(expected anyelement, actual anyelement, message character varying) RETURNS void LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION plunit.assert_equals(expected double precision, actual double precision, range double precision) RETURNS void LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION plunit.assert_equals(expected double precision, actual double precision, range double precision, message character varying) RETURNS void LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION plunit.assert_false(condition boolean) RETURNS void LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION plunit.assert_false(condition boolean, message character varying) RETURNS void LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION plunit.assert_not_equals(expected anyelement, actual anyelement) RETURNS void LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION plunit.assert_not_equals(expected anyelement, actual anyelement, message character varying) RETURNS void LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION plunit.assert_not_equals(expected double precision, actual double precision, range double precision) RETURNS void LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION plunit.assert_not_equals(expected double precision, actual double precision, range double precision, message character varying) RETURNS void LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION plunit.assert_not_null(actual anyelement) RETURNS void LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION plunit.assert_not_null(actual anyelement, message character varying) RETURNS void LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION plunit.assert_null(actual anyelement) RETURNS void LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION plunit.assert_null(actual anyelement, message character varying) RETURNS void LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION plunit.assert_true(condition boolean) RETURNS void LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION plunit.assert_true(condition boolean, message character varying) RETURNS void LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION plunit.fail() RETURNS void LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION plunit.fail(message character varying) RETURNS void LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION plvchr._is_kind(c integer, kind integer) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION plvchr._is_kind(str text, kind integer) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION plvchr.char_name(c text) RETURNS character varying LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION plvchr.first(str text) RETURNS character varying LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION plvchr.is_blank(c integer) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION plvchr.is_blank(c text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION plvchr.is_digit(c integer) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION plvchr.is_digit(c text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION plvchr.is_letter(c integer) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION plvchr.is_letter(c text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION plvchr.is_other(c integer) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION plvchr.is_other(c text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION plvchr.is_quote(c integer) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION plvchr.is_quote(c text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION plvchr.last(str text) RETURNS character varying LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION plvchr.nth(str text, n integer) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION plvchr.quoted1(str text) RETURNS character varying LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION plvchr.quoted2(str text) RETURNS character varying LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION plvchr.stripped(str text, char_in text) RETURNS character varying LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION plvdate.add_bizdays(date, integer) RETURNS date LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION plvdate.bizdays_between(date, date) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION plvdate.days_inmonth(date) RETURNS integer LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION plvdate.default_holidays(text) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION plvdate.include_start() RETURNS boolean LANGUAGE sql STRICT AS '';
CREATE FUNCTION plvdate.include_start(boolean) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION plvdate.including_start() RETURNS boolean LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION plvdate.isbizday(date) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION plvdate.isleapyear(date) RETURNS boolean LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION plvdate.nearest_bizday(date) RETURNS date LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION plvdate.next_bizday(date) RETURNS date LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION plvdate.noinclude_start() RETURNS boolean LANGUAGE sql STRICT AS '';
CREATE FUNCTION plvdate.prev_bizday(date) RETURNS date LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION plvdate.set_nonbizday(date) RETURNS boolean LANGUAGE sql STRICT AS '';
CREATE FUNCTION plvdate.set_nonbizday(date, boolean) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION plvdate.set_nonbizday(text) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION plvdate.unset_nonbizday(date) RETURNS boolean LANGUAGE sql STRICT AS '';
CREATE FUNCTION plvdate.unset_nonbizday(date, boolean) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION plvdate.unset_nonbizday(text) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION plvdate.unuse_easter() RETURNS boolean LANGUAGE sql STRICT AS '';
CREATE FUNCTION plvdate.unuse_great_friday() RETURNS boolean LANGUAGE sql STRICT AS '';
CREATE FUNCTION plvdate.use_easter() RETURNS boolean LANGUAGE sql STRICT AS '';
CREATE FUNCTION plvdate.use_easter(boolean) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION plvdate.use_great_friday() RETURNS boolean LANGUAGE sql STRICT AS '';
CREATE FUNCTION plvdate.use_great_friday(boolean) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION plvdate.using_easter() RETURNS boolean LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION plvdate.using_great_friday() RETURNS boolean LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION plvdate.version() RETURNS cstring LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION plvlex.tokens(str text, skip_spaces boolean, qualified_names boolean, OUT pos integer, OUT token text, OUT code integer, OUT class text, OUT separator text, OUT mod text) RETURNS SETOF record LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION plvstr."left"(str text, n integer) RETURNS character varying LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION plvstr."normalize"(str text) RETURNS character varying LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION plvstr."right"(str text, n integer) RETURNS character varying LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION plvstr.betwn(str text, start integer, _end integer) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION plvstr.betwn(str text, start integer, _end integer, inclusive boolean) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION plvstr.betwn(str text, start text, _end text) RETURNS text LANGUAGE sql IMMUTABLE AS '';
CREATE FUNCTION plvstr.betwn(str text, start text, _end text, startnth integer, endnth integer) RETURNS text LANGUAGE sql IMMUTABLE AS '';
CREATE FUNCTION plvstr.betwn(str text, start text, _end text, startnth integer, endnth integer, inclusive boolean, gotoend boolean) RETURNS text LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION plvstr.instr(str text, patt text) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION plvstr.instr(str text, patt text, start integer) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION plvstr.instr(str text, patt text, start integer, nth integer) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION plvstr.is_prefix(str bigint, prefix bigint) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION plvstr.is_prefix(str integer, prefix integer) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION plvstr.is_prefix(str text, prefix text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION plvstr.is_prefix(str text, prefix text, cs boolean) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION plvstr.lpart(str text, div text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION plvstr.lpart(str text, div text, start integer) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION plvstr.lpart(str text, div text, start integer, nth integer) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION plvstr.lpart(str text, div text, start integer, nth integer, all_if_notfound boolean) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION plvstr.lstrip(str text, substr text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION plvstr.lstrip(str text, substr text, num integer) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION plvstr.rpart(str text, div text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION plvstr.rpart(str text, div text, start integer) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION plvstr.rpart(str text, div text, start integer, nth integer) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION plvstr.rpart(str text, div text, start integer, nth integer, all_if_notfound boolean) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION plvstr.rstrip(str text, substr text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION plvstr.rstrip(str text, substr text, num integer) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION plvstr.rvrs(str text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION plvstr.rvrs(str text, start integer) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION plvstr.rvrs(str text, start integer, _end integer) RETURNS text LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION plvstr.substr(str text, start integer) RETURNS character varying LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION plvstr.substr(str text, start integer, len integer) RETURNS character varying LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION plvstr.swap(str text, replace text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION plvstr.swap(str text, replace text, start integer, length integer) RETURNS text LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION plvsubst.setsubst() RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION plvsubst.setsubst(str text) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION plvsubst.string(template_in text, vals_in text) RETURNS text LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION plvsubst.string(template_in text, vals_in text, delim_in text) RETURNS text LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION plvsubst.string(template_in text, vals_in text, delim_in text, subst_in text) RETURNS text LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION plvsubst.string(template_in text, values_in text[]) RETURNS text LANGUAGE sql STRICT AS '';
CREATE FUNCTION plvsubst.string(template_in text, values_in text[], subst text) RETURNS text LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION plvsubst.subst() RETURNS text LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION utl_file.fclose(file utl_file.file_type) RETURNS utl_file.file_type LANGUAGE c AS 'extension';
CREATE FUNCTION utl_file.fclose_all() RETURNS void LANGUAGE c AS 'extension';
CREATE FUNCTION utl_file.fcopy(src_location text, src_filename text, dest_location text, dest_filename text) RETURNS void LANGUAGE c AS 'extension';
CREATE FUNCTION utl_file.fcopy(src_location text, src_filename text, dest_location text, dest_filename text, start_line integer) RETURNS void LANGUAGE c AS 'extension';
CREATE FUNCTION utl_file.fcopy(src_location text, src_filename text, dest_location text, dest_filename text, start_line integer, end_line integer) RETURNS void LANGUAGE c AS 'extension';
CREATE FUNCTION utl_file.fflush(file utl_file.file_type) RETURNS void LANGUAGE c AS 'extension';
CREATE FUNCTION utl_file.fgetattr(location text, filename text, OUT fexists boolean, OUT file_length bigint, OUT blocksize integer) RETURNS record LANGUAGE c AS 'extension';
CREATE FUNCTION utl_file.fopen(location text, filename text, open_mode text) RETURNS utl_file.file_type LANGUAGE sql AS '';
CREATE FUNCTION utl_file.fopen(location text, filename text, open_mode text, max_linesize integer) RETURNS utl_file.file_type LANGUAGE c AS 'extension';
CREATE FUNCTION utl_file.fopen(location text, filename text, open_mode text, max_linesize integer, encoding name) RETURNS utl_file.file_type LANGUAGE c AS 'extension';
CREATE FUNCTION utl_file.fremove(location text, filename text) RETURNS void LANGUAGE c AS 'extension';
CREATE FUNCTION utl_file.frename(location text, filename text, dest_dir text, dest_file text) RETURNS void LANGUAGE sql AS '';
CREATE FUNCTION utl_file.frename(location text, filename text, dest_dir text, dest_file text, overwrite boolean) RETURNS void LANGUAGE c AS 'extension';
CREATE FUNCTION utl_file.get_line(file utl_file.file_type, OUT buffer text) RETURNS text LANGUAGE c AS 'extension';
CREATE FUNCTION utl_file.get_line(file utl_file.file_type, OUT buffer text, len integer) RETURNS text LANGUAGE c AS 'extension';
CREATE FUNCTION utl_file.get_nextline(file utl_file.file_type, OUT buffer text) RETURNS text LANGUAGE c AS 'extension';
CREATE FUNCTION utl_file.is_open(file utl_file.file_type) RETURNS boolean LANGUAGE c AS 'extension';
CREATE FUNCTION utl_file.new_line(file utl_file.file_type) RETURNS boolean LANGUAGE c AS 'extension';
CREATE FUNCTION utl_file.new_line(file utl_file.file_type, lines integer) RETURNS boolean LANGUAGE c AS 'extension';
CREATE FUNCTION utl_file.put(file utl_file.file_type, buffer anyelement) RETURNS boolean LANGUAGE sql AS '';
CREATE FUNCTION utl_file.put(file utl_file.file_type, buffer text) RETURNS boolean LANGUAGE c AS 'extension';
CREATE FUNCTION utl_file.put_line(file utl_file.file_type, buffer anyelement) RETURNS boolean LANGUAGE sql AS '';
CREATE FUNCTION utl_file.put_line(file utl_file.file_type, buffer anyelement, autoflush boolean) RETURNS boolean LANGUAGE sql AS '';
CREATE FUNCTION utl_file.put_line(file utl_file.file_type, buffer text) RETURNS boolean LANGUAGE c AS 'extension';
CREATE FUNCTION utl_file.put_line(file utl_file.file_type, buffer text, autoflush boolean) RETURNS boolean LANGUAGE c AS 'extension';
CREATE FUNCTION utl_file.putf(file utl_file.file_type, format text) RETURNS boolean LANGUAGE sql AS '';
CREATE FUNCTION utl_file.putf(file utl_file.file_type, format text, arg1 text) RETURNS boolean LANGUAGE sql AS '';
CREATE FUNCTION utl_file.putf(file utl_file.file_type, format text, arg1 text, arg2 text) RETURNS boolean LANGUAGE sql AS '';
CREATE FUNCTION utl_file.putf(file utl_file.file_type, format text, arg1 text, arg2 text, arg3 text) RETURNS boolean LANGUAGE sql AS '';
CREATE FUNCTION utl_file.putf(file utl_file.file_type, format text, arg1 text, arg2 text, arg3 text, arg4 text) RETURNS boolean LANGUAGE sql AS '';
CREATE FUNCTION utl_file.putf(file utl_file.file_type, format text, arg1 text, arg2 text, arg3 text, arg4 text, arg5 text) RETURNS boolean LANGUAGE c AS 'extension';
CREATE FUNCTION utl_file.tmpdir() RETURNS text LANGUAGE c AS 'extension';
CREATE TABLE utl_file.utl_file_dir (
  dir text,
  dirname text,
  CONSTRAINT utl_file_dir_dirname_key UNIQUE (dirname)
);
CREATE VIEW dbms_pipe.db_pipes AS SELECT
  NULL::character varying AS name,
  NULL::integer AS items,
  NULL::integer AS size,
  NULL::integer AS "limit",
  NULL::boolean AS private,
  NULL::character varying AS owner;
CREATE VIEW oracle.dba_segments AS SELECT
  NULL::name AS owner,
  NULL::name AS segment_name,
  NULL::character varying(18) AS segment_type,
  NULL::name AS tablespace_name,
  NULL::oid AS header_file,
  NULL::oid AS header_block,
  NULL::bigint AS bytes,
  NULL::integer AS blocks;
CREATE VIEW oracle.dual AS SELECT
  NULL::character varying AS dummy;
CREATE VIEW oracle.product_component_version AS SELECT
  NULL::text COLLATE "C" AS product,
  NULL::text COLLATE "C" AS version,
  NULL::text AS status;
CREATE VIEW oracle.user_cons_columns AS SELECT
  NULL::information_schema.sql_identifier AS constraint_name,
  NULL::information_schema.sql_identifier AS column_name,
  NULL::information_schema.sql_identifier AS table_name;
CREATE VIEW oracle.user_constraints AS SELECT
  NULL::name AS constraint_name,
  NULL::regclass AS index_name,
  NULL::text AS constraint_type,
  NULL::regclass AS table_name,
  NULL::name AS r_constraint_name;
CREATE VIEW oracle.user_ind_columns AS SELECT
  NULL::name AS column_name,
  NULL::name AS index_name,
  NULL::name AS table_name;
CREATE VIEW oracle.user_objects AS SELECT
  NULL::name AS object_name,
  NULL::text AS subject_name,
  NULL::oid AS object_id,
  NULL::text AS object_type,
  NULL::timestamp without time zone AS created,
  NULL::timestamp without time zone AS last_ddl_time,
  NULL::text AS status,
  NULL::oid AS namespace;
CREATE VIEW oracle.user_procedures AS SELECT
  NULL::name AS object_name;
CREATE VIEW oracle.user_source AS SELECT
  NULL::bigint AS line,
  NULL::oid AS oid,
  NULL::text COLLATE "C" AS text,
  NULL::name AS name,
  NULL::text AS type;
CREATE VIEW oracle.user_tab_columns AS SELECT
  NULL::information_schema.sql_identifier AS table_name,
  NULL::information_schema.sql_identifier AS column_name,
  NULL::information_schema.character_data AS data_type,
  NULL::information_schema.cardinal_number AS data_length,
  NULL::information_schema.cardinal_number AS data_precision,
  NULL::information_schema.cardinal_number AS data_scale,
  NULL::information_schema.yes_or_no AS nullable,
  NULL::information_schema.cardinal_number AS column_id,
  NULL::information_schema.yes_or_no AS data_upgraded,
  NULL::information_schema.sql_identifier AS table_schema;
CREATE VIEW oracle.user_tables AS SELECT
  NULL::information_schema.sql_identifier AS table_name;
CREATE VIEW oracle.user_views AS SELECT
  NULL::name AS view_name,
  NULL::name AS owner;
CREATE AGGREGATE oracle.listagg(text) (
  SFUNC = oracle.listagg1_transfn,
  STYPE = internal,
  FINALFUNC = oracle.listagg_finalfn
);
CREATE AGGREGATE oracle.listagg(text, text) (
  SFUNC = oracle.listagg2_transfn,
  STYPE = internal,
  FINALFUNC = oracle.listagg_finalfn
);
CREATE AGGREGATE oracle.median(double precision) (
  SFUNC = oracle.median8_transfn,
  STYPE = internal,
  FINALFUNC = oracle.median8_finalfn
);
CREATE AGGREGATE oracle.median(real) (
  SFUNC = oracle.median4_transfn,
  STYPE = internal,
  FINALFUNC = oracle.median4_finalfn
);
CREATE AGGREGATE oracle.wm_concat(text) (
  SFUNC = oracle.wm_concat_transfn,
  STYPE = internal,
  FINALFUNC = oracle.listagg_finalfn
);
CREATE OPERATOR oracle.+ (
  FUNCTION = oracle.add_days_to_timestamp,
  LEFTARG = oracle.date,
  RIGHTARG = bigint
);
CREATE OPERATOR oracle.+ (
  FUNCTION = oracle.add_days_to_timestamp,
  LEFTARG = oracle.date,
  RIGHTARG = integer
);
CREATE OPERATOR oracle.+ (
  FUNCTION = oracle.add_days_to_timestamp,
  LEFTARG = oracle.date,
  RIGHTARG = numeric
);
CREATE OPERATOR oracle.+ (
  FUNCTION = oracle.add_days_to_timestamp,
  LEFTARG = oracle.date,
  RIGHTARG = smallint
);
CREATE OPERATOR oracle.- (
  FUNCTION = oracle.subtract,
  LEFTARG = oracle.date,
  RIGHTARG = bigint
);
CREATE OPERATOR oracle.- (
  FUNCTION = oracle.subtract,
  LEFTARG = oracle.date,
  RIGHTARG = integer
);
CREATE OPERATOR oracle.- (
  FUNCTION = oracle.subtract,
  LEFTARG = oracle.date,
  RIGHTARG = numeric
);
CREATE OPERATOR oracle.- (
  FUNCTION = oracle.subtract,
  LEFTARG = oracle.date,
  RIGHTARG = oracle.date
);
CREATE OPERATOR oracle.- (
  FUNCTION = oracle.subtract,
  LEFTARG = oracle.date,
  RIGHTARG = smallint
);
CREATE OPERATOR oracle.|| (
  FUNCTION = oracle.orafce_concat2,
  LEFTARG = oracle.nvarchar2,
  RIGHTARG = oracle.nvarchar2
);
CREATE OPERATOR oracle.|| (
  FUNCTION = oracle.orafce_concat2,
  LEFTARG = oracle.varchar2,
  RIGHTARG = oracle.varchar2
);
CREATE CAST (bigint AS oracle.nvarchar2) WITH INOUT AS IMPLICIT;
CREATE CAST (bigint AS oracle.varchar2) WITH INOUT AS IMPLICIT;
CREATE CAST (character AS oracle.nvarchar2) WITHOUT FUNCTION AS IMPLICIT;
CREATE CAST (character AS oracle.varchar2) WITHOUT FUNCTION AS IMPLICIT;
CREATE CAST (character varying AS oracle.nvarchar2) WITHOUT FUNCTION AS IMPLICIT;
CREATE CAST (character varying AS oracle.varchar2) WITHOUT FUNCTION AS IMPLICIT;
CREATE CAST (date AS oracle.nvarchar2) WITH INOUT AS IMPLICIT;
CREATE CAST (date AS oracle.varchar2) WITH INOUT AS IMPLICIT;
CREATE CAST (double precision AS oracle.nvarchar2) WITH INOUT AS IMPLICIT;
CREATE CAST (double precision AS oracle.varchar2) WITH INOUT AS IMPLICIT;
CREATE CAST (integer AS oracle.nvarchar2) WITH INOUT AS IMPLICIT;
CREATE CAST (integer AS oracle.varchar2) WITH INOUT AS IMPLICIT;
CREATE CAST (interval AS oracle.nvarchar2) WITH INOUT AS IMPLICIT;
CREATE CAST (interval AS oracle.varchar2) WITH INOUT AS IMPLICIT;
CREATE CAST (numeric AS oracle.nvarchar2) WITH INOUT AS IMPLICIT;
CREATE CAST (numeric AS oracle.varchar2) WITH INOUT AS IMPLICIT;
CREATE CAST (oracle.nvarchar2 AS bigint) WITH INOUT AS IMPLICIT;
CREATE CAST (oracle.nvarchar2 AS character) WITHOUT FUNCTION AS IMPLICIT;
CREATE CAST (oracle.nvarchar2 AS character varying) WITHOUT FUNCTION AS IMPLICIT;
CREATE CAST (oracle.nvarchar2 AS date) WITH INOUT AS IMPLICIT;
CREATE CAST (oracle.nvarchar2 AS double precision) WITH INOUT AS IMPLICIT;
CREATE CAST (oracle.nvarchar2 AS integer) WITH INOUT AS IMPLICIT;
CREATE CAST (oracle.nvarchar2 AS interval) WITH INOUT AS IMPLICIT;
CREATE CAST (oracle.nvarchar2 AS numeric) WITH INOUT AS IMPLICIT;
CREATE CAST (oracle.nvarchar2 AS oracle.nvarchar2) WITH FUNCTION oracle.nvarchar2(oracle.nvarchar2,integer,boolean) AS IMPLICIT;
CREATE CAST (oracle.nvarchar2 AS real) WITH INOUT AS IMPLICIT;
CREATE CAST (oracle.nvarchar2 AS smallint) WITH INOUT AS IMPLICIT;
CREATE CAST (oracle.nvarchar2 AS text) WITHOUT FUNCTION AS IMPLICIT;
CREATE CAST (oracle.nvarchar2 AS timestamp without time zone) WITH INOUT AS IMPLICIT;
CREATE CAST (oracle.varchar2 AS bigint) WITH INOUT AS IMPLICIT;
CREATE CAST (oracle.varchar2 AS character) WITHOUT FUNCTION AS IMPLICIT;
CREATE CAST (oracle.varchar2 AS character varying) WITHOUT FUNCTION AS IMPLICIT;
CREATE CAST (oracle.varchar2 AS date) WITH INOUT AS IMPLICIT;
CREATE CAST (oracle.varchar2 AS double precision) WITH INOUT AS IMPLICIT;
CREATE CAST (oracle.varchar2 AS integer) WITH INOUT AS IMPLICIT;
CREATE CAST (oracle.varchar2 AS interval) WITH INOUT AS IMPLICIT;
CREATE CAST (oracle.varchar2 AS numeric) WITH INOUT AS IMPLICIT;
CREATE CAST (oracle.varchar2 AS oracle.varchar2) WITH FUNCTION oracle.varchar2(oracle.varchar2,integer,boolean) AS IMPLICIT;
CREATE CAST (oracle.varchar2 AS real) WITH INOUT AS IMPLICIT;
CREATE CAST (oracle.varchar2 AS smallint) WITH INOUT AS IMPLICIT;
CREATE CAST (oracle.varchar2 AS text) WITHOUT FUNCTION AS IMPLICIT;
CREATE CAST (oracle.varchar2 AS timestamp without time zone) WITH INOUT AS IMPLICIT;
CREATE CAST (real AS oracle.nvarchar2) WITH INOUT AS IMPLICIT;
CREATE CAST (real AS oracle.varchar2) WITH INOUT AS IMPLICIT;
CREATE CAST (smallint AS oracle.nvarchar2) WITH INOUT AS IMPLICIT;
CREATE CAST (smallint AS oracle.varchar2) WITH INOUT AS IMPLICIT;
CREATE CAST (text AS oracle.nvarchar2) WITHOUT FUNCTION AS IMPLICIT;
CREATE CAST (text AS oracle.varchar2) WITHOUT FUNCTION AS IMPLICIT;
CREATE CAST (timestamp without time zone AS oracle.nvarchar2) WITH INOUT AS IMPLICIT;
CREATE CAST (timestamp without time zone AS oracle.varchar2) WITH INOUT AS IMPLICIT;
