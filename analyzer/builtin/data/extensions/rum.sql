CREATE TYPE @extschema@.rum_distance_query AS (query tsquery, method integer);
CREATE FUNCTION @extschema@.rum_anyarray_config(internal) RETURNS void LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_anyarray_consistent(internal, smallint, anyarray, integer, internal, internal, internal, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_anyarray_distance(anyarray, anyarray) RETURNS double precision LANGUAGE c STABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_anyarray_ordering(internal, smallint, anyarray, integer, internal, internal, internal, internal, internal) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_anyarray_similar(anyarray, anyarray) RETURNS boolean LANGUAGE c STABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_bit_compare_prefix(bit, bit, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_bit_extract_query(bit, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_bit_extract_value(bit, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_btree_consistent(internal, smallint, internal, integer, internal, internal, internal, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_bytea_compare_prefix(bytea, bytea, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_bytea_extract_query(bytea, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_bytea_extract_value(bytea, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_char_compare_prefix("char", "char", smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_char_extract_query("char", internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_char_extract_value("char", internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_cidr_compare_prefix(cidr, cidr, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_cidr_extract_query(cidr, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_cidr_extract_value(cidr, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_date_compare_prefix(date, date, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_date_extract_query(date, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_date_extract_value(date, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_extract_anyarray(anyarray, internal, internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_extract_anyarray_query(anyarray, internal, smallint, internal, internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_extract_tsquery(tsquery, internal, smallint, internal, internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_extract_tsquery_hash(tsquery, internal, smallint, internal, internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_extract_tsvector(tsvector, internal, internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_extract_tsvector_hash(tsvector, internal, internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_float4_compare_prefix(real, real, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_float4_config(internal) RETURNS void LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_float4_distance(real, real) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_float4_extract_query(real, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_float4_extract_value(real, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_float4_key_distance(real, real, smallint) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_float4_left_distance(real, real) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_float4_outer_distance(real, real, smallint) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_float4_right_distance(real, real) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_float8_compare_prefix(double precision, double precision, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_float8_config(internal) RETURNS void LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_float8_distance(double precision, double precision) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_float8_extract_query(double precision, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_float8_extract_value(double precision, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_float8_key_distance(double precision, double precision, smallint) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_float8_left_distance(double precision, double precision) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_float8_outer_distance(double precision, double precision, smallint) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_float8_right_distance(double precision, double precision) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_inet_compare_prefix(inet, inet, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_inet_extract_query(inet, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_inet_extract_value(inet, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_int2_compare_prefix(smallint, smallint, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_int2_config(internal) RETURNS void LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_int2_distance(smallint, smallint) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_int2_extract_query(smallint, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_int2_extract_value(smallint, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_int2_key_distance(smallint, smallint, smallint) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_int2_left_distance(smallint, smallint) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_int2_outer_distance(smallint, smallint, smallint) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_int2_right_distance(smallint, smallint) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_int4_compare_prefix(integer, integer, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_int4_config(internal) RETURNS void LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_int4_distance(integer, integer) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_int4_extract_query(integer, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_int4_extract_value(integer, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_int4_key_distance(integer, integer, smallint) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_int4_left_distance(integer, integer) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_int4_outer_distance(integer, integer, smallint) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_int4_right_distance(integer, integer) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_int8_compare_prefix(bigint, bigint, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_int8_config(internal) RETURNS void LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_int8_distance(bigint, bigint) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_int8_extract_query(bigint, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_int8_extract_value(bigint, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_int8_key_distance(bigint, bigint, smallint) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_int8_left_distance(bigint, bigint) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_int8_outer_distance(bigint, bigint, smallint) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_int8_right_distance(bigint, bigint) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_interval_compare_prefix(interval, interval, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_interval_extract_query(interval, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_interval_extract_value(interval, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_macaddr_compare_prefix(macaddr, macaddr, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_macaddr_extract_query(macaddr, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_macaddr_extract_value(macaddr, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_money_compare_prefix(money, money, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_money_config(internal) RETURNS void LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_money_distance(money, money) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_money_extract_query(money, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_money_extract_value(money, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_money_key_distance(money, money, smallint) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_money_left_distance(money, money) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_money_outer_distance(money, money, smallint) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_money_right_distance(money, money) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_numeric_cmp(numeric, numeric) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_numeric_compare_prefix(numeric, numeric, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_numeric_extract_query(numeric, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_numeric_extract_value(numeric, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_oid_compare_prefix(oid, oid, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_oid_config(internal) RETURNS void LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_oid_distance(oid, oid) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_oid_extract_query(oid, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_oid_extract_value(oid, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_oid_key_distance(oid, oid, smallint) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_oid_left_distance(oid, oid) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_oid_outer_distance(oid, oid, smallint) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_oid_right_distance(oid, oid) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_text_compare_prefix(text, text, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_text_extract_query(text, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_text_extract_value(text, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_time_compare_prefix(time without time zone, time without time zone, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_time_extract_query(time without time zone, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_time_extract_value(time without time zone, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_timestamp_compare_prefix(timestamp without time zone, timestamp without time zone, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_timestamp_config(internal) RETURNS void LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_timestamp_consistent(internal, smallint, timestamp without time zone, integer, internal, internal, internal, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_timestamp_distance(timestamp without time zone, timestamp without time zone) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_timestamp_extract_query(timestamp without time zone, internal, smallint, internal, internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_timestamp_extract_value(timestamp without time zone, internal, internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_timestamp_key_distance(timestamp without time zone, timestamp without time zone, smallint) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_timestamp_left_distance(timestamp without time zone, timestamp without time zone) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_timestamp_outer_distance(timestamp without time zone, timestamp without time zone, smallint) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_timestamp_right_distance(timestamp without time zone, timestamp without time zone) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_timestamptz_distance(timestamp with time zone, timestamp with time zone) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_timestamptz_key_distance(timestamp with time zone, timestamp with time zone, smallint) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_timestamptz_left_distance(timestamp with time zone, timestamp with time zone) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_timestamptz_right_distance(timestamp with time zone, timestamp with time zone) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_timetz_compare_prefix(time with time zone, time with time zone, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_timetz_extract_query(time with time zone, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_timetz_extract_value(time with time zone, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_ts_distance(tsvector, @extschema@.rum_distance_query) RETURNS real LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_ts_distance(tsvector, tsquery) RETURNS real LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_ts_distance(tsvector, tsquery, integer) RETURNS real LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_ts_join_pos(internal, internal) RETURNS bytea LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_ts_score(tsvector, @extschema@.rum_distance_query) RETURNS real LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_ts_score(tsvector, tsquery) RETURNS real LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_ts_score(tsvector, tsquery, integer) RETURNS real LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_tsquery_addon_consistent(internal, smallint, tsvector, integer, internal, internal, internal, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_tsquery_consistent(internal, smallint, tsvector, integer, internal, internal, internal, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_tsquery_distance(internal, smallint, tsvector, integer, internal, internal, internal, internal, internal) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_tsquery_pre_consistent(internal, smallint, tsvector, integer, internal, internal, internal, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_tsvector_config(internal) RETURNS void LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_varbit_compare_prefix(bit varying, bit varying, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_varbit_extract_query(bit varying, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rum_varbit_extract_value(bit varying, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.rumhandler(internal) RETURNS index_am_handler LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.ruminv_extract_tsquery(tsquery, internal, internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.ruminv_extract_tsvector(tsvector, internal, smallint, internal, internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.ruminv_tsquery_config(internal) RETURNS void LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.ruminv_tsvector_consistent(internal, smallint, tsvector, integer, internal, internal, internal, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.tsquery_to_distance_query(tsquery) RETURNS @extschema@.rum_distance_query LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE OPERATOR @extschema@.% (
  FUNCTION = @extschema@.rum_anyarray_similar,
  LEFTARG = anyarray,
  RIGHTARG = anyarray,
  RESTRICT = contsel,
  JOIN = contjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.%)
);
CREATE OPERATOR @extschema@.<=> (
  FUNCTION = @extschema@.rum_anyarray_distance,
  LEFTARG = anyarray,
  RIGHTARG = anyarray,
  COMMUTATOR = OPERATOR(@extschema@.<=>)
);
CREATE OPERATOR @extschema@.<=> (
  FUNCTION = @extschema@.rum_int8_distance,
  LEFTARG = bigint,
  RIGHTARG = bigint,
  COMMUTATOR = OPERATOR(@extschema@.<=>)
);
CREATE OPERATOR @extschema@.<=> (
  FUNCTION = @extschema@.rum_float8_distance,
  LEFTARG = double precision,
  RIGHTARG = double precision,
  COMMUTATOR = OPERATOR(@extschema@.<=>)
);
CREATE OPERATOR @extschema@.<=> (
  FUNCTION = @extschema@.rum_int4_distance,
  LEFTARG = integer,
  RIGHTARG = integer,
  COMMUTATOR = OPERATOR(@extschema@.<=>)
);
CREATE OPERATOR @extschema@.<=> (
  FUNCTION = @extschema@.rum_money_distance,
  LEFTARG = money,
  RIGHTARG = money,
  COMMUTATOR = OPERATOR(@extschema@.<=>)
);
CREATE OPERATOR @extschema@.<=> (
  FUNCTION = @extschema@.rum_oid_distance,
  LEFTARG = oid,
  RIGHTARG = oid,
  COMMUTATOR = OPERATOR(@extschema@.<=>)
);
CREATE OPERATOR @extschema@.<=> (
  FUNCTION = @extschema@.rum_float4_distance,
  LEFTARG = real,
  RIGHTARG = real,
  COMMUTATOR = OPERATOR(@extschema@.<=>)
);
CREATE OPERATOR @extschema@.<=> (
  FUNCTION = @extschema@.rum_int2_distance,
  LEFTARG = smallint,
  RIGHTARG = smallint,
  COMMUTATOR = OPERATOR(@extschema@.<=>)
);
CREATE OPERATOR @extschema@.<=> (
  FUNCTION = @extschema@.rum_timestamptz_distance,
  LEFTARG = timestamp with time zone,
  RIGHTARG = timestamp with time zone,
  COMMUTATOR = OPERATOR(@extschema@.<=>)
);
CREATE OPERATOR @extschema@.<=> (
  FUNCTION = @extschema@.rum_timestamp_distance,
  LEFTARG = timestamp without time zone,
  RIGHTARG = timestamp without time zone,
  COMMUTATOR = OPERATOR(@extschema@.<=>)
);
CREATE OPERATOR @extschema@.<=> (
  FUNCTION = @extschema@.rum_ts_distance,
  LEFTARG = tsvector,
  RIGHTARG = @extschema@.rum_distance_query
);
CREATE OPERATOR @extschema@.<=> (
  FUNCTION = @extschema@.rum_ts_distance,
  LEFTARG = tsvector,
  RIGHTARG = tsquery
);
CREATE OPERATOR @extschema@.<=| (
  FUNCTION = @extschema@.rum_int8_left_distance,
  LEFTARG = bigint,
  RIGHTARG = bigint
);
CREATE OPERATOR @extschema@.<=| (
  FUNCTION = @extschema@.rum_float8_left_distance,
  LEFTARG = double precision,
  RIGHTARG = double precision
);
CREATE OPERATOR @extschema@.<=| (
  FUNCTION = @extschema@.rum_int4_left_distance,
  LEFTARG = integer,
  RIGHTARG = integer
);
CREATE OPERATOR @extschema@.<=| (
  FUNCTION = @extschema@.rum_money_left_distance,
  LEFTARG = money,
  RIGHTARG = money
);
CREATE OPERATOR @extschema@.<=| (
  FUNCTION = @extschema@.rum_oid_left_distance,
  LEFTARG = oid,
  RIGHTARG = oid
);
CREATE OPERATOR @extschema@.<=| (
  FUNCTION = @extschema@.rum_float4_left_distance,
  LEFTARG = real,
  RIGHTARG = real
);
CREATE OPERATOR @extschema@.<=| (
  FUNCTION = @extschema@.rum_int2_left_distance,
  LEFTARG = smallint,
  RIGHTARG = smallint
);
CREATE OPERATOR @extschema@.<=| (
  FUNCTION = @extschema@.rum_timestamptz_left_distance,
  LEFTARG = timestamp with time zone,
  RIGHTARG = timestamp with time zone
);
CREATE OPERATOR @extschema@.<=| (
  FUNCTION = @extschema@.rum_timestamp_left_distance,
  LEFTARG = timestamp without time zone,
  RIGHTARG = timestamp without time zone
);
CREATE OPERATOR @extschema@.|=> (
  FUNCTION = @extschema@.rum_int8_right_distance,
  LEFTARG = bigint,
  RIGHTARG = bigint,
  COMMUTATOR = OPERATOR(@extschema@.<=|)
);
CREATE OPERATOR @extschema@.|=> (
  FUNCTION = @extschema@.rum_float8_right_distance,
  LEFTARG = double precision,
  RIGHTARG = double precision,
  COMMUTATOR = OPERATOR(@extschema@.<=|)
);
CREATE OPERATOR @extschema@.|=> (
  FUNCTION = @extschema@.rum_int4_right_distance,
  LEFTARG = integer,
  RIGHTARG = integer,
  COMMUTATOR = OPERATOR(@extschema@.<=|)
);
CREATE OPERATOR @extschema@.|=> (
  FUNCTION = @extschema@.rum_money_right_distance,
  LEFTARG = money,
  RIGHTARG = money,
  COMMUTATOR = OPERATOR(@extschema@.<=|)
);
CREATE OPERATOR @extschema@.|=> (
  FUNCTION = @extschema@.rum_oid_right_distance,
  LEFTARG = oid,
  RIGHTARG = oid,
  COMMUTATOR = OPERATOR(@extschema@.<=|)
);
CREATE OPERATOR @extschema@.|=> (
  FUNCTION = @extschema@.rum_float4_right_distance,
  LEFTARG = real,
  RIGHTARG = real,
  COMMUTATOR = OPERATOR(@extschema@.<=|)
);
CREATE OPERATOR @extschema@.|=> (
  FUNCTION = @extschema@.rum_int2_right_distance,
  LEFTARG = smallint,
  RIGHTARG = smallint,
  COMMUTATOR = OPERATOR(@extschema@.<=|)
);
CREATE OPERATOR @extschema@.|=> (
  FUNCTION = @extschema@.rum_timestamptz_right_distance,
  LEFTARG = timestamp with time zone,
  RIGHTARG = timestamp with time zone,
  COMMUTATOR = OPERATOR(@extschema@.<=|)
);
CREATE OPERATOR @extschema@.|=> (
  FUNCTION = @extschema@.rum_timestamp_right_distance,
  LEFTARG = timestamp without time zone,
  RIGHTARG = timestamp without time zone,
  COMMUTATOR = OPERATOR(@extschema@.<=|)
);
CREATE CAST (tsquery AS @extschema@.rum_distance_query) WITH FUNCTION @extschema@.tsquery_to_distance_query(tsquery) AS IMPLICIT;
CREATE ACCESS METHOD rum TYPE INDEX HANDLER @extschema@.rumhandler;
CREATE OPERATOR FAMILY @extschema@.rum_anyarray_addon_ops USING rum;
CREATE OPERATOR FAMILY @extschema@.rum_anyarray_ops USING rum;
CREATE OPERATOR FAMILY @extschema@.rum_bit_ops USING rum;
CREATE OPERATOR FAMILY @extschema@.rum_bytea_ops USING rum;
CREATE OPERATOR FAMILY @extschema@.rum_char_ops USING rum;
CREATE OPERATOR FAMILY @extschema@.rum_cidr_ops USING rum;
CREATE OPERATOR FAMILY @extschema@.rum_date_ops USING rum;
CREATE OPERATOR FAMILY @extschema@.rum_float4_ops USING rum;
CREATE OPERATOR FAMILY @extschema@.rum_float8_ops USING rum;
CREATE OPERATOR FAMILY @extschema@.rum_inet_ops USING rum;
CREATE OPERATOR FAMILY @extschema@.rum_int2_ops USING rum;
CREATE OPERATOR FAMILY @extschema@.rum_int4_ops USING rum;
CREATE OPERATOR FAMILY @extschema@.rum_int8_ops USING rum;
CREATE OPERATOR FAMILY @extschema@.rum_interval_ops USING rum;
CREATE OPERATOR FAMILY @extschema@.rum_macaddr_ops USING rum;
CREATE OPERATOR FAMILY @extschema@.rum_money_ops USING rum;
CREATE OPERATOR FAMILY @extschema@.rum_numeric_ops USING rum;
CREATE OPERATOR FAMILY @extschema@.rum_oid_ops USING rum;
CREATE OPERATOR FAMILY @extschema@.rum_text_ops USING rum;
CREATE OPERATOR FAMILY @extschema@.rum_time_ops USING rum;
CREATE OPERATOR FAMILY @extschema@.rum_timestamp_ops USING rum;
CREATE OPERATOR FAMILY @extschema@.rum_timestamptz_ops USING rum;
CREATE OPERATOR FAMILY @extschema@.rum_timetz_ops USING rum;
CREATE OPERATOR FAMILY @extschema@.rum_tsquery_ops USING rum;
CREATE OPERATOR FAMILY @extschema@.rum_tsvector_addon_ops USING rum;
CREATE OPERATOR FAMILY @extschema@.rum_tsvector_hash_addon_ops USING rum;
CREATE OPERATOR FAMILY @extschema@.rum_tsvector_hash_ops USING rum;
CREATE OPERATOR FAMILY @extschema@.rum_tsvector_hash_timestamp_ops USING rum;
CREATE OPERATOR FAMILY @extschema@.rum_tsvector_hash_timestamptz_ops USING rum;
CREATE OPERATOR FAMILY @extschema@.rum_tsvector_ops USING rum;
CREATE OPERATOR FAMILY @extschema@.rum_tsvector_timestamp_ops USING rum;
CREATE OPERATOR FAMILY @extschema@.rum_tsvector_timestamptz_ops USING rum;
CREATE OPERATOR FAMILY @extschema@.rum_varbit_ops USING rum;
CREATE OPERATOR FAMILY @extschema@.rum_varchar_ops USING rum;
CREATE OPERATOR CLASS @extschema@.rum_anyarray_addon_ops FOR TYPE anyarray USING rum FAMILY @extschema@.rum_anyarray_addon_ops AS
  OPERATOR 1 &&(anyarray,anyarray),
  OPERATOR 2 @>(anyarray,anyarray),
  OPERATOR 3 <@(anyarray,anyarray),
  OPERATOR 4 =(anyarray,anyarray),
  FUNCTION 2 (anyarray, anyarray) ginarrayextract(anyarray,internal,internal),
  FUNCTION 3 (anyarray, anyarray) ginqueryarrayextract(anyarray,internal,smallint,internal,internal,internal,internal),
  FUNCTION 4 (anyarray, anyarray) ginarrayconsistent(internal,smallint,anyarray,integer,internal,internal,internal,internal),
  STORAGE anyelement;
CREATE OPERATOR CLASS @extschema@.rum_anyarray_ops DEFAULT FOR TYPE anyarray USING rum FAMILY @extschema@.rum_anyarray_ops AS
  OPERATOR 1 &&(anyarray,anyarray),
  OPERATOR 2 @>(anyarray,anyarray),
  OPERATOR 3 <@(anyarray,anyarray),
  OPERATOR 4 =(anyarray,anyarray),
  OPERATOR 5 @extschema@.%(anyarray,anyarray),
  OPERATOR 20 @extschema@.<=>(anyarray,anyarray) FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 2 (anyarray, anyarray) @extschema@.rum_extract_anyarray(anyarray,internal,internal,internal,internal),
  FUNCTION 3 (anyarray, anyarray) @extschema@.rum_extract_anyarray_query(anyarray,internal,smallint,internal,internal,internal,internal),
  FUNCTION 4 (anyarray, anyarray) @extschema@.rum_anyarray_consistent(internal,smallint,anyarray,integer,internal,internal,internal,internal),
  FUNCTION 6 (anyarray, anyarray) @extschema@.rum_anyarray_config(internal),
  FUNCTION 8 (anyarray, anyarray) @extschema@.rum_anyarray_ordering(internal,smallint,anyarray,integer,internal,internal,internal,internal,internal),
  STORAGE anyelement;
CREATE OPERATOR CLASS @extschema@.rum_bit_ops DEFAULT FOR TYPE bit USING rum FAMILY @extschema@.rum_bit_ops AS
  OPERATOR 1 <(bit,bit),
  OPERATOR 2 <=(bit,bit),
  OPERATOR 3 =(bit,bit),
  OPERATOR 4 >=(bit,bit),
  OPERATOR 5 >(bit,bit),
  FUNCTION 1 (bit, bit) bitcmp(bit,bit),
  FUNCTION 2 (bit, bit) @extschema@.rum_bit_extract_value(bit,internal),
  FUNCTION 3 (bit, bit) @extschema@.rum_bit_extract_query(bit,internal,smallint,internal,internal),
  FUNCTION 4 (bit, bit) @extschema@.rum_btree_consistent(internal,smallint,internal,integer,internal,internal,internal,internal),
  FUNCTION 5 (bit, bit) @extschema@.rum_bit_compare_prefix(bit,bit,smallint,internal);
CREATE OPERATOR CLASS @extschema@.rum_bytea_ops DEFAULT FOR TYPE bytea USING rum FAMILY @extschema@.rum_bytea_ops AS
  OPERATOR 1 <(bytea,bytea),
  OPERATOR 2 <=(bytea,bytea),
  OPERATOR 3 =(bytea,bytea),
  OPERATOR 4 >=(bytea,bytea),
  OPERATOR 5 >(bytea,bytea),
  FUNCTION 1 (bytea, bytea) byteacmp(bytea,bytea),
  FUNCTION 2 (bytea, bytea) @extschema@.rum_bytea_extract_value(bytea,internal),
  FUNCTION 3 (bytea, bytea) @extschema@.rum_bytea_extract_query(bytea,internal,smallint,internal,internal),
  FUNCTION 4 (bytea, bytea) @extschema@.rum_btree_consistent(internal,smallint,internal,integer,internal,internal,internal,internal),
  FUNCTION 5 (bytea, bytea) @extschema@.rum_bytea_compare_prefix(bytea,bytea,smallint,internal);
CREATE OPERATOR CLASS @extschema@.rum_char_ops DEFAULT FOR TYPE "char" USING rum FAMILY @extschema@.rum_char_ops AS
  OPERATOR 1 <("char","char"),
  OPERATOR 2 <=("char","char"),
  OPERATOR 3 =("char","char"),
  OPERATOR 4 >=("char","char"),
  OPERATOR 5 >("char","char"),
  FUNCTION 1 ("char", "char") btcharcmp("char","char"),
  FUNCTION 2 ("char", "char") @extschema@.rum_char_extract_value("char",internal),
  FUNCTION 3 ("char", "char") @extschema@.rum_char_extract_query("char",internal,smallint,internal,internal),
  FUNCTION 4 ("char", "char") @extschema@.rum_btree_consistent(internal,smallint,internal,integer,internal,internal,internal,internal),
  FUNCTION 5 ("char", "char") @extschema@.rum_char_compare_prefix("char","char",smallint,internal);
CREATE OPERATOR CLASS @extschema@.rum_cidr_ops DEFAULT FOR TYPE cidr USING rum FAMILY @extschema@.rum_cidr_ops AS
  OPERATOR 1 <(inet,inet),
  OPERATOR 2 <=(inet,inet),
  OPERATOR 3 =(inet,inet),
  OPERATOR 4 >=(inet,inet),
  OPERATOR 5 >(inet,inet),
  FUNCTION 1 (cidr, cidr) network_cmp(inet,inet),
  FUNCTION 2 (cidr, cidr) @extschema@.rum_cidr_extract_value(cidr,internal),
  FUNCTION 3 (cidr, cidr) @extschema@.rum_cidr_extract_query(cidr,internal,smallint,internal,internal),
  FUNCTION 4 (cidr, cidr) @extschema@.rum_btree_consistent(internal,smallint,internal,integer,internal,internal,internal,internal),
  FUNCTION 5 (cidr, cidr) @extschema@.rum_cidr_compare_prefix(cidr,cidr,smallint,internal);
CREATE OPERATOR CLASS @extschema@.rum_date_ops DEFAULT FOR TYPE date USING rum FAMILY @extschema@.rum_date_ops AS
  OPERATOR 1 <(date,date),
  OPERATOR 2 <=(date,date),
  OPERATOR 3 =(date,date),
  OPERATOR 4 >=(date,date),
  OPERATOR 5 >(date,date),
  FUNCTION 1 (date, date) date_cmp(date,date),
  FUNCTION 2 (date, date) @extschema@.rum_date_extract_value(date,internal),
  FUNCTION 3 (date, date) @extschema@.rum_date_extract_query(date,internal,smallint,internal,internal),
  FUNCTION 4 (date, date) @extschema@.rum_btree_consistent(internal,smallint,internal,integer,internal,internal,internal,internal),
  FUNCTION 5 (date, date) @extschema@.rum_date_compare_prefix(date,date,smallint,internal);
CREATE OPERATOR CLASS @extschema@.rum_float4_ops DEFAULT FOR TYPE real USING rum FAMILY @extschema@.rum_float4_ops AS
  OPERATOR 1 <(real,real),
  OPERATOR 2 <=(real,real),
  OPERATOR 3 =(real,real),
  OPERATOR 4 >=(real,real),
  OPERATOR 5 >(real,real),
  OPERATOR 20 @extschema@.<=>(real,real) FOR ORDER BY pg_catalog.float_ops,
  OPERATOR 21 @extschema@.<=|(real,real) FOR ORDER BY pg_catalog.float_ops,
  OPERATOR 22 @extschema@.|=>(real,real) FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 1 (real, real) btfloat4cmp(real,real),
  FUNCTION 2 (real, real) @extschema@.rum_float4_extract_value(real,internal),
  FUNCTION 3 (real, real) @extschema@.rum_float4_extract_query(real,internal,smallint,internal,internal),
  FUNCTION 4 (real, real) @extschema@.rum_btree_consistent(internal,smallint,internal,integer,internal,internal,internal,internal),
  FUNCTION 5 (real, real) @extschema@.rum_float4_compare_prefix(real,real,smallint,internal),
  FUNCTION 6 (real, real) @extschema@.rum_float4_config(internal),
  FUNCTION 9 (real, real) @extschema@.rum_float4_outer_distance(real,real,smallint);
CREATE OPERATOR CLASS @extschema@.rum_float8_ops DEFAULT FOR TYPE double precision USING rum FAMILY @extschema@.rum_float8_ops AS
  OPERATOR 1 <(double precision,double precision),
  OPERATOR 2 <=(double precision,double precision),
  OPERATOR 3 =(double precision,double precision),
  OPERATOR 4 >=(double precision,double precision),
  OPERATOR 5 >(double precision,double precision),
  OPERATOR 20 @extschema@.<=>(double precision,double precision) FOR ORDER BY pg_catalog.float_ops,
  OPERATOR 21 @extschema@.<=|(double precision,double precision) FOR ORDER BY pg_catalog.float_ops,
  OPERATOR 22 @extschema@.|=>(double precision,double precision) FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 1 (double precision, double precision) btfloat8cmp(double precision,double precision),
  FUNCTION 2 (double precision, double precision) @extschema@.rum_float8_extract_value(double precision,internal),
  FUNCTION 3 (double precision, double precision) @extschema@.rum_float8_extract_query(double precision,internal,smallint,internal,internal),
  FUNCTION 4 (double precision, double precision) @extschema@.rum_btree_consistent(internal,smallint,internal,integer,internal,internal,internal,internal),
  FUNCTION 5 (double precision, double precision) @extschema@.rum_float8_compare_prefix(double precision,double precision,smallint,internal),
  FUNCTION 6 (double precision, double precision) @extschema@.rum_float8_config(internal),
  FUNCTION 9 (double precision, double precision) @extschema@.rum_float8_outer_distance(double precision,double precision,smallint);
CREATE OPERATOR CLASS @extschema@.rum_inet_ops DEFAULT FOR TYPE inet USING rum FAMILY @extschema@.rum_inet_ops AS
  OPERATOR 1 <(inet,inet),
  OPERATOR 2 <=(inet,inet),
  OPERATOR 3 =(inet,inet),
  OPERATOR 4 >=(inet,inet),
  OPERATOR 5 >(inet,inet),
  FUNCTION 1 (inet, inet) network_cmp(inet,inet),
  FUNCTION 2 (inet, inet) @extschema@.rum_inet_extract_value(inet,internal),
  FUNCTION 3 (inet, inet) @extschema@.rum_inet_extract_query(inet,internal,smallint,internal,internal),
  FUNCTION 4 (inet, inet) @extschema@.rum_btree_consistent(internal,smallint,internal,integer,internal,internal,internal,internal),
  FUNCTION 5 (inet, inet) @extschema@.rum_inet_compare_prefix(inet,inet,smallint,internal);
CREATE OPERATOR CLASS @extschema@.rum_int2_ops DEFAULT FOR TYPE smallint USING rum FAMILY @extschema@.rum_int2_ops AS
  OPERATOR 1 <(smallint,smallint),
  OPERATOR 2 <=(smallint,smallint),
  OPERATOR 3 =(smallint,smallint),
  OPERATOR 4 >=(smallint,smallint),
  OPERATOR 5 >(smallint,smallint),
  OPERATOR 20 @extschema@.<=>(smallint,smallint) FOR ORDER BY pg_catalog.float_ops,
  OPERATOR 21 @extschema@.<=|(smallint,smallint) FOR ORDER BY pg_catalog.float_ops,
  OPERATOR 22 @extschema@.|=>(smallint,smallint) FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 1 (smallint, smallint) btint2cmp(smallint,smallint),
  FUNCTION 2 (smallint, smallint) @extschema@.rum_int2_extract_value(smallint,internal),
  FUNCTION 3 (smallint, smallint) @extschema@.rum_int2_extract_query(smallint,internal,smallint,internal,internal),
  FUNCTION 4 (smallint, smallint) @extschema@.rum_btree_consistent(internal,smallint,internal,integer,internal,internal,internal,internal),
  FUNCTION 5 (smallint, smallint) @extschema@.rum_int2_compare_prefix(smallint,smallint,smallint,internal),
  FUNCTION 6 (smallint, smallint) @extschema@.rum_int2_config(internal),
  FUNCTION 9 (smallint, smallint) @extschema@.rum_int2_outer_distance(smallint,smallint,smallint);
CREATE OPERATOR CLASS @extschema@.rum_int4_ops DEFAULT FOR TYPE integer USING rum FAMILY @extschema@.rum_int4_ops AS
  OPERATOR 1 <(integer,integer),
  OPERATOR 2 <=(integer,integer),
  OPERATOR 3 =(integer,integer),
  OPERATOR 4 >=(integer,integer),
  OPERATOR 5 >(integer,integer),
  OPERATOR 20 @extschema@.<=>(integer,integer) FOR ORDER BY pg_catalog.float_ops,
  OPERATOR 21 @extschema@.<=|(integer,integer) FOR ORDER BY pg_catalog.float_ops,
  OPERATOR 22 @extschema@.|=>(integer,integer) FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 1 (integer, integer) btint4cmp(integer,integer),
  FUNCTION 2 (integer, integer) @extschema@.rum_int4_extract_value(integer,internal),
  FUNCTION 3 (integer, integer) @extschema@.rum_int4_extract_query(integer,internal,smallint,internal,internal),
  FUNCTION 4 (integer, integer) @extschema@.rum_btree_consistent(internal,smallint,internal,integer,internal,internal,internal,internal),
  FUNCTION 5 (integer, integer) @extschema@.rum_int4_compare_prefix(integer,integer,smallint,internal),
  FUNCTION 6 (integer, integer) @extschema@.rum_int4_config(internal),
  FUNCTION 9 (integer, integer) @extschema@.rum_int4_outer_distance(integer,integer,smallint);
CREATE OPERATOR CLASS @extschema@.rum_int8_ops DEFAULT FOR TYPE bigint USING rum FAMILY @extschema@.rum_int8_ops AS
  OPERATOR 1 <(bigint,bigint),
  OPERATOR 2 <=(bigint,bigint),
  OPERATOR 3 =(bigint,bigint),
  OPERATOR 4 >=(bigint,bigint),
  OPERATOR 5 >(bigint,bigint),
  OPERATOR 20 @extschema@.<=>(bigint,bigint) FOR ORDER BY pg_catalog.float_ops,
  OPERATOR 21 @extschema@.<=|(bigint,bigint) FOR ORDER BY pg_catalog.float_ops,
  OPERATOR 22 @extschema@.|=>(bigint,bigint) FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 1 (bigint, bigint) btint8cmp(bigint,bigint),
  FUNCTION 2 (bigint, bigint) @extschema@.rum_int8_extract_value(bigint,internal),
  FUNCTION 3 (bigint, bigint) @extschema@.rum_int8_extract_query(bigint,internal,smallint,internal,internal),
  FUNCTION 4 (bigint, bigint) @extschema@.rum_btree_consistent(internal,smallint,internal,integer,internal,internal,internal,internal),
  FUNCTION 5 (bigint, bigint) @extschema@.rum_int8_compare_prefix(bigint,bigint,smallint,internal),
  FUNCTION 6 (bigint, bigint) @extschema@.rum_int8_config(internal),
  FUNCTION 9 (bigint, bigint) @extschema@.rum_int8_outer_distance(bigint,bigint,smallint);
CREATE OPERATOR CLASS @extschema@.rum_interval_ops DEFAULT FOR TYPE interval USING rum FAMILY @extschema@.rum_interval_ops AS
  OPERATOR 1 <(interval,interval),
  OPERATOR 2 <=(interval,interval),
  OPERATOR 3 =(interval,interval),
  OPERATOR 4 >=(interval,interval),
  OPERATOR 5 >(interval,interval),
  FUNCTION 1 (interval, interval) interval_cmp(interval,interval),
  FUNCTION 2 (interval, interval) @extschema@.rum_interval_extract_value(interval,internal),
  FUNCTION 3 (interval, interval) @extschema@.rum_interval_extract_query(interval,internal,smallint,internal,internal),
  FUNCTION 4 (interval, interval) @extschema@.rum_btree_consistent(internal,smallint,internal,integer,internal,internal,internal,internal),
  FUNCTION 5 (interval, interval) @extschema@.rum_interval_compare_prefix(interval,interval,smallint,internal);
CREATE OPERATOR CLASS @extschema@.rum_macaddr_ops DEFAULT FOR TYPE macaddr USING rum FAMILY @extschema@.rum_macaddr_ops AS
  OPERATOR 1 <(macaddr,macaddr),
  OPERATOR 2 <=(macaddr,macaddr),
  OPERATOR 3 =(macaddr,macaddr),
  OPERATOR 4 >=(macaddr,macaddr),
  OPERATOR 5 >(macaddr,macaddr),
  FUNCTION 1 (macaddr, macaddr) macaddr_cmp(macaddr,macaddr),
  FUNCTION 2 (macaddr, macaddr) @extschema@.rum_macaddr_extract_value(macaddr,internal),
  FUNCTION 3 (macaddr, macaddr) @extschema@.rum_macaddr_extract_query(macaddr,internal,smallint,internal,internal),
  FUNCTION 4 (macaddr, macaddr) @extschema@.rum_btree_consistent(internal,smallint,internal,integer,internal,internal,internal,internal),
  FUNCTION 5 (macaddr, macaddr) @extschema@.rum_macaddr_compare_prefix(macaddr,macaddr,smallint,internal);
CREATE OPERATOR CLASS @extschema@.rum_money_ops DEFAULT FOR TYPE money USING rum FAMILY @extschema@.rum_money_ops AS
  OPERATOR 1 <(money,money),
  OPERATOR 2 <=(money,money),
  OPERATOR 3 =(money,money),
  OPERATOR 4 >=(money,money),
  OPERATOR 5 >(money,money),
  OPERATOR 20 @extschema@.<=>(money,money) FOR ORDER BY pg_catalog.float_ops,
  OPERATOR 21 @extschema@.<=|(money,money) FOR ORDER BY pg_catalog.float_ops,
  OPERATOR 22 @extschema@.|=>(money,money) FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 1 (money, money) cash_cmp(money,money),
  FUNCTION 2 (money, money) @extschema@.rum_money_extract_value(money,internal),
  FUNCTION 3 (money, money) @extschema@.rum_money_extract_query(money,internal,smallint,internal,internal),
  FUNCTION 4 (money, money) @extschema@.rum_btree_consistent(internal,smallint,internal,integer,internal,internal,internal,internal),
  FUNCTION 5 (money, money) @extschema@.rum_money_compare_prefix(money,money,smallint,internal),
  FUNCTION 6 (money, money) @extschema@.rum_money_config(internal),
  FUNCTION 9 (money, money) @extschema@.rum_money_outer_distance(money,money,smallint);
CREATE OPERATOR CLASS @extschema@.rum_numeric_ops DEFAULT FOR TYPE numeric USING rum FAMILY @extschema@.rum_numeric_ops AS
  OPERATOR 1 <(numeric,numeric),
  OPERATOR 2 <=(numeric,numeric),
  OPERATOR 3 =(numeric,numeric),
  OPERATOR 4 >=(numeric,numeric),
  OPERATOR 5 >(numeric,numeric),
  FUNCTION 1 (numeric, numeric) @extschema@.rum_numeric_cmp(numeric,numeric),
  FUNCTION 2 (numeric, numeric) @extschema@.rum_numeric_extract_value(numeric,internal),
  FUNCTION 3 (numeric, numeric) @extschema@.rum_numeric_extract_query(numeric,internal,smallint,internal,internal),
  FUNCTION 4 (numeric, numeric) @extschema@.rum_btree_consistent(internal,smallint,internal,integer,internal,internal,internal,internal),
  FUNCTION 5 (numeric, numeric) @extschema@.rum_numeric_compare_prefix(numeric,numeric,smallint,internal);
CREATE OPERATOR CLASS @extschema@.rum_oid_ops DEFAULT FOR TYPE oid USING rum FAMILY @extschema@.rum_oid_ops AS
  OPERATOR 1 <(oid,oid),
  OPERATOR 2 <=(oid,oid),
  OPERATOR 3 =(oid,oid),
  OPERATOR 4 >=(oid,oid),
  OPERATOR 5 >(oid,oid),
  OPERATOR 20 @extschema@.<=>(oid,oid) FOR ORDER BY pg_catalog.float_ops,
  OPERATOR 21 @extschema@.<=|(oid,oid) FOR ORDER BY pg_catalog.float_ops,
  OPERATOR 22 @extschema@.|=>(oid,oid) FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 1 (oid, oid) btoidcmp(oid,oid),
  FUNCTION 2 (oid, oid) @extschema@.rum_oid_extract_value(oid,internal),
  FUNCTION 3 (oid, oid) @extschema@.rum_oid_extract_query(oid,internal,smallint,internal,internal),
  FUNCTION 4 (oid, oid) @extschema@.rum_btree_consistent(internal,smallint,internal,integer,internal,internal,internal,internal),
  FUNCTION 5 (oid, oid) @extschema@.rum_oid_compare_prefix(oid,oid,smallint,internal),
  FUNCTION 6 (oid, oid) @extschema@.rum_oid_config(internal),
  FUNCTION 9 (oid, oid) @extschema@.rum_oid_outer_distance(oid,oid,smallint);
CREATE OPERATOR CLASS @extschema@.rum_text_ops DEFAULT FOR TYPE text USING rum FAMILY @extschema@.rum_text_ops AS
  OPERATOR 1 <(text,text),
  OPERATOR 2 <=(text,text),
  OPERATOR 3 =(text,text),
  OPERATOR 4 >=(text,text),
  OPERATOR 5 >(text,text),
  FUNCTION 1 (text, text) bttextcmp(text,text),
  FUNCTION 2 (text, text) @extschema@.rum_text_extract_value(text,internal),
  FUNCTION 3 (text, text) @extschema@.rum_text_extract_query(text,internal,smallint,internal,internal),
  FUNCTION 4 (text, text) @extschema@.rum_btree_consistent(internal,smallint,internal,integer,internal,internal,internal,internal),
  FUNCTION 5 (text, text) @extschema@.rum_text_compare_prefix(text,text,smallint,internal);
CREATE OPERATOR CLASS @extschema@.rum_time_ops DEFAULT FOR TYPE time without time zone USING rum FAMILY @extschema@.rum_time_ops AS
  OPERATOR 1 <(time without time zone,time without time zone),
  OPERATOR 2 <=(time without time zone,time without time zone),
  OPERATOR 3 =(time without time zone,time without time zone),
  OPERATOR 4 >=(time without time zone,time without time zone),
  OPERATOR 5 >(time without time zone,time without time zone),
  FUNCTION 1 (time without time zone, time without time zone) time_cmp(time without time zone,time without time zone),
  FUNCTION 2 (time without time zone, time without time zone) @extschema@.rum_time_extract_value(time without time zone,internal),
  FUNCTION 3 (time without time zone, time without time zone) @extschema@.rum_time_extract_query(time without time zone,internal,smallint,internal,internal),
  FUNCTION 4 (time without time zone, time without time zone) @extschema@.rum_btree_consistent(internal,smallint,internal,integer,internal,internal,internal,internal),
  FUNCTION 5 (time without time zone, time without time zone) @extschema@.rum_time_compare_prefix(time without time zone,time without time zone,smallint,internal);
CREATE OPERATOR CLASS @extschema@.rum_timestamp_ops DEFAULT FOR TYPE timestamp without time zone USING rum FAMILY @extschema@.rum_timestamp_ops AS
  OPERATOR 1 <(timestamp without time zone,timestamp without time zone),
  OPERATOR 2 <=(timestamp without time zone,timestamp without time zone),
  OPERATOR 3 =(timestamp without time zone,timestamp without time zone),
  OPERATOR 4 >=(timestamp without time zone,timestamp without time zone),
  OPERATOR 5 >(timestamp without time zone,timestamp without time zone),
  OPERATOR 20 @extschema@.<=>(timestamp without time zone,timestamp without time zone) FOR ORDER BY pg_catalog.float_ops,
  OPERATOR 21 @extschema@.<=|(timestamp without time zone,timestamp without time zone) FOR ORDER BY pg_catalog.float_ops,
  OPERATOR 22 @extschema@.|=>(timestamp without time zone,timestamp without time zone) FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 1 (timestamp without time zone, timestamp without time zone) timestamp_cmp(timestamp without time zone,timestamp without time zone),
  FUNCTION 2 (timestamp without time zone, timestamp without time zone) @extschema@.rum_timestamp_extract_value(timestamp without time zone,internal,internal,internal,internal),
  FUNCTION 3 (timestamp without time zone, timestamp without time zone) @extschema@.rum_timestamp_extract_query(timestamp without time zone,internal,smallint,internal,internal,internal,internal),
  FUNCTION 4 (timestamp without time zone, timestamp without time zone) @extschema@.rum_timestamp_consistent(internal,smallint,timestamp without time zone,integer,internal,internal,internal,internal),
  FUNCTION 5 (timestamp without time zone, timestamp without time zone) @extschema@.rum_timestamp_compare_prefix(timestamp without time zone,timestamp without time zone,smallint,internal),
  FUNCTION 6 (timestamp without time zone, timestamp without time zone) @extschema@.rum_timestamp_config(internal),
  FUNCTION 9 (timestamp without time zone, timestamp without time zone) @extschema@.rum_timestamp_outer_distance(timestamp without time zone,timestamp without time zone,smallint);
CREATE OPERATOR CLASS @extschema@.rum_timestamptz_ops DEFAULT FOR TYPE timestamp with time zone USING rum FAMILY @extschema@.rum_timestamptz_ops AS
  OPERATOR 1 <(timestamp with time zone,timestamp with time zone),
  OPERATOR 2 <=(timestamp with time zone,timestamp with time zone),
  OPERATOR 3 =(timestamp with time zone,timestamp with time zone),
  OPERATOR 4 >=(timestamp with time zone,timestamp with time zone),
  OPERATOR 5 >(timestamp with time zone,timestamp with time zone),
  OPERATOR 20 @extschema@.<=>(timestamp with time zone,timestamp with time zone) FOR ORDER BY pg_catalog.float_ops,
  OPERATOR 21 @extschema@.<=|(timestamp with time zone,timestamp with time zone) FOR ORDER BY pg_catalog.float_ops,
  OPERATOR 22 @extschema@.|=>(timestamp with time zone,timestamp with time zone) FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 1 (timestamp with time zone, timestamp with time zone) timestamptz_cmp(timestamp with time zone,timestamp with time zone),
  FUNCTION 2 (timestamp with time zone, timestamp with time zone) @extschema@.rum_timestamp_extract_value(timestamp without time zone,internal,internal,internal,internal),
  FUNCTION 3 (timestamp with time zone, timestamp with time zone) @extschema@.rum_timestamp_extract_query(timestamp without time zone,internal,smallint,internal,internal,internal,internal),
  FUNCTION 4 (timestamp with time zone, timestamp with time zone) @extschema@.rum_timestamp_consistent(internal,smallint,timestamp without time zone,integer,internal,internal,internal,internal),
  FUNCTION 5 (timestamp with time zone, timestamp with time zone) @extschema@.rum_timestamp_compare_prefix(timestamp without time zone,timestamp without time zone,smallint,internal),
  FUNCTION 6 (timestamp with time zone, timestamp with time zone) @extschema@.rum_timestamp_config(internal),
  FUNCTION 9 (timestamp with time zone, timestamp with time zone) @extschema@.rum_timestamp_outer_distance(timestamp without time zone,timestamp without time zone,smallint);
CREATE OPERATOR CLASS @extschema@.rum_timetz_ops DEFAULT FOR TYPE time with time zone USING rum FAMILY @extschema@.rum_timetz_ops AS
  OPERATOR 1 <(time with time zone,time with time zone),
  OPERATOR 2 <=(time with time zone,time with time zone),
  OPERATOR 3 =(time with time zone,time with time zone),
  OPERATOR 4 >=(time with time zone,time with time zone),
  OPERATOR 5 >(time with time zone,time with time zone),
  FUNCTION 1 (time with time zone, time with time zone) timetz_cmp(time with time zone,time with time zone),
  FUNCTION 2 (time with time zone, time with time zone) @extschema@.rum_timetz_extract_value(time with time zone,internal),
  FUNCTION 3 (time with time zone, time with time zone) @extschema@.rum_timetz_extract_query(time with time zone,internal,smallint,internal,internal),
  FUNCTION 4 (time with time zone, time with time zone) @extschema@.rum_btree_consistent(internal,smallint,internal,integer,internal,internal,internal,internal),
  FUNCTION 5 (time with time zone, time with time zone) @extschema@.rum_timetz_compare_prefix(time with time zone,time with time zone,smallint,internal);
CREATE OPERATOR CLASS @extschema@.rum_tsquery_ops DEFAULT FOR TYPE tsquery USING rum FAMILY @extschema@.rum_tsquery_ops AS
  OPERATOR 1 @@(tsquery,tsvector),
  FUNCTION 1 (tsquery, tsquery) gin_cmp_tslexeme(text,text),
  FUNCTION 2 (tsquery, tsquery) @extschema@.ruminv_extract_tsquery(tsquery,internal,internal,internal,internal),
  FUNCTION 3 (tsquery, tsquery) @extschema@.ruminv_extract_tsvector(tsvector,internal,smallint,internal,internal,internal,internal),
  FUNCTION 4 (tsquery, tsquery) @extschema@.ruminv_tsvector_consistent(internal,smallint,tsvector,integer,internal,internal,internal,internal),
  FUNCTION 6 (tsquery, tsquery) @extschema@.ruminv_tsquery_config(internal),
  STORAGE text;
CREATE OPERATOR CLASS @extschema@.rum_tsvector_addon_ops FOR TYPE tsvector USING rum FAMILY @extschema@.rum_tsvector_addon_ops AS
  OPERATOR 1 @@(tsvector,tsquery),
  FUNCTION 1 (tsvector, tsvector) gin_cmp_tslexeme(text,text),
  FUNCTION 2 (tsvector, tsvector) @extschema@.rum_extract_tsvector(tsvector,internal,internal,internal,internal),
  FUNCTION 3 (tsvector, tsvector) @extschema@.rum_extract_tsquery(tsquery,internal,smallint,internal,internal,internal,internal),
  FUNCTION 4 (tsvector, tsvector) @extschema@.rum_tsquery_addon_consistent(internal,smallint,tsvector,integer,internal,internal,internal,internal),
  FUNCTION 5 (tsvector, tsvector) gin_cmp_prefix(text,text,smallint,internal),
  FUNCTION 7 (tsvector, tsvector) @extschema@.rum_tsquery_pre_consistent(internal,smallint,tsvector,integer,internal,internal,internal,internal),
  STORAGE text;
CREATE OPERATOR CLASS @extschema@.rum_tsvector_hash_addon_ops FOR TYPE tsvector USING rum FAMILY @extschema@.rum_tsvector_hash_addon_ops AS
  OPERATOR 1 @@(tsvector,tsquery),
  FUNCTION 1 (tsvector, tsvector) btint4cmp(integer,integer),
  FUNCTION 2 (tsvector, tsvector) @extschema@.rum_extract_tsvector_hash(tsvector,internal,internal,internal,internal),
  FUNCTION 3 (tsvector, tsvector) @extschema@.rum_extract_tsquery_hash(tsquery,internal,smallint,internal,internal,internal,internal),
  FUNCTION 4 (tsvector, tsvector) @extschema@.rum_tsquery_addon_consistent(internal,smallint,tsvector,integer,internal,internal,internal,internal),
  FUNCTION 7 (tsvector, tsvector) @extschema@.rum_tsquery_pre_consistent(internal,smallint,tsvector,integer,internal,internal,internal,internal),
  STORAGE integer;
CREATE OPERATOR CLASS @extschema@.rum_tsvector_hash_ops FOR TYPE tsvector USING rum FAMILY @extschema@.rum_tsvector_hash_ops AS
  OPERATOR 1 @@(tsvector,tsquery),
  OPERATOR 2 @extschema@.<=>(tsvector,tsquery) FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 1 (tsvector, tsvector) btint4cmp(integer,integer),
  FUNCTION 2 (tsvector, tsvector) @extschema@.rum_extract_tsvector_hash(tsvector,internal,internal,internal,internal),
  FUNCTION 3 (tsvector, tsvector) @extschema@.rum_extract_tsquery_hash(tsquery,internal,smallint,internal,internal,internal,internal),
  FUNCTION 4 (tsvector, tsvector) @extschema@.rum_tsquery_consistent(internal,smallint,tsvector,integer,internal,internal,internal,internal),
  FUNCTION 6 (tsvector, tsvector) @extschema@.rum_tsvector_config(internal),
  FUNCTION 7 (tsvector, tsvector) @extschema@.rum_tsquery_pre_consistent(internal,smallint,tsvector,integer,internal,internal,internal,internal),
  FUNCTION 8 (tsvector, tsvector) @extschema@.rum_tsquery_distance(internal,smallint,tsvector,integer,internal,internal,internal,internal,internal),
  FUNCTION 10 (tsvector, tsvector) @extschema@.rum_ts_join_pos(internal,internal),
  STORAGE integer;
CREATE OPERATOR CLASS @extschema@.rum_tsvector_hash_timestamp_ops FOR TYPE tsvector USING rum FAMILY @extschema@.rum_tsvector_hash_timestamp_ops AS
  OPERATOR 1 @@(tsvector,tsquery),
  FUNCTION 1 (tsvector, tsvector) btint4cmp(integer,integer),
  FUNCTION 2 (tsvector, tsvector) @extschema@.rum_extract_tsvector_hash(tsvector,internal,internal,internal,internal),
  FUNCTION 3 (tsvector, tsvector) @extschema@.rum_extract_tsquery_hash(tsquery,internal,smallint,internal,internal,internal,internal),
  FUNCTION 4 (tsvector, tsvector) @extschema@.rum_tsquery_addon_consistent(internal,smallint,tsvector,integer,internal,internal,internal,internal),
  FUNCTION 7 (tsvector, tsvector) @extschema@.rum_tsquery_pre_consistent(internal,smallint,tsvector,integer,internal,internal,internal,internal),
  STORAGE integer;
CREATE OPERATOR CLASS @extschema@.rum_tsvector_hash_timestamptz_ops FOR TYPE tsvector USING rum FAMILY @extschema@.rum_tsvector_hash_timestamptz_ops AS
  OPERATOR 1 @@(tsvector,tsquery),
  FUNCTION 1 (tsvector, tsvector) btint4cmp(integer,integer),
  FUNCTION 2 (tsvector, tsvector) @extschema@.rum_extract_tsvector_hash(tsvector,internal,internal,internal,internal),
  FUNCTION 3 (tsvector, tsvector) @extschema@.rum_extract_tsquery_hash(tsquery,internal,smallint,internal,internal,internal,internal),
  FUNCTION 4 (tsvector, tsvector) @extschema@.rum_tsquery_addon_consistent(internal,smallint,tsvector,integer,internal,internal,internal,internal),
  FUNCTION 7 (tsvector, tsvector) @extschema@.rum_tsquery_pre_consistent(internal,smallint,tsvector,integer,internal,internal,internal,internal),
  STORAGE integer;
CREATE OPERATOR CLASS @extschema@.rum_tsvector_ops DEFAULT FOR TYPE tsvector USING rum FAMILY @extschema@.rum_tsvector_ops AS
  OPERATOR 1 @@(tsvector,tsquery),
  OPERATOR 2 @extschema@.<=>(tsvector,tsquery) FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 1 (tsvector, tsvector) gin_cmp_tslexeme(text,text),
  FUNCTION 2 (tsvector, tsvector) @extschema@.rum_extract_tsvector(tsvector,internal,internal,internal,internal),
  FUNCTION 3 (tsvector, tsvector) @extschema@.rum_extract_tsquery(tsquery,internal,smallint,internal,internal,internal,internal),
  FUNCTION 4 (tsvector, tsvector) @extschema@.rum_tsquery_consistent(internal,smallint,tsvector,integer,internal,internal,internal,internal),
  FUNCTION 5 (tsvector, tsvector) gin_cmp_prefix(text,text,smallint,internal),
  FUNCTION 6 (tsvector, tsvector) @extschema@.rum_tsvector_config(internal),
  FUNCTION 7 (tsvector, tsvector) @extschema@.rum_tsquery_pre_consistent(internal,smallint,tsvector,integer,internal,internal,internal,internal),
  FUNCTION 8 (tsvector, tsvector) @extschema@.rum_tsquery_distance(internal,smallint,tsvector,integer,internal,internal,internal,internal,internal),
  FUNCTION 10 (tsvector, tsvector) @extschema@.rum_ts_join_pos(internal,internal),
  STORAGE text;
CREATE OPERATOR CLASS @extschema@.rum_tsvector_timestamp_ops FOR TYPE tsvector USING rum FAMILY @extschema@.rum_tsvector_timestamp_ops AS
  OPERATOR 1 @@(tsvector,tsquery),
  FUNCTION 1 (tsvector, tsvector) gin_cmp_tslexeme(text,text),
  FUNCTION 2 (tsvector, tsvector) @extschema@.rum_extract_tsvector(tsvector,internal,internal,internal,internal),
  FUNCTION 3 (tsvector, tsvector) @extschema@.rum_extract_tsquery(tsquery,internal,smallint,internal,internal,internal,internal),
  FUNCTION 4 (tsvector, tsvector) @extschema@.rum_tsquery_addon_consistent(internal,smallint,tsvector,integer,internal,internal,internal,internal),
  FUNCTION 5 (tsvector, tsvector) gin_cmp_prefix(text,text,smallint,internal),
  FUNCTION 7 (tsvector, tsvector) @extschema@.rum_tsquery_pre_consistent(internal,smallint,tsvector,integer,internal,internal,internal,internal),
  STORAGE text;
CREATE OPERATOR CLASS @extschema@.rum_tsvector_timestamptz_ops FOR TYPE tsvector USING rum FAMILY @extschema@.rum_tsvector_timestamptz_ops AS
  OPERATOR 1 @@(tsvector,tsquery),
  FUNCTION 1 (tsvector, tsvector) gin_cmp_tslexeme(text,text),
  FUNCTION 2 (tsvector, tsvector) @extschema@.rum_extract_tsvector(tsvector,internal,internal,internal,internal),
  FUNCTION 3 (tsvector, tsvector) @extschema@.rum_extract_tsquery(tsquery,internal,smallint,internal,internal,internal,internal),
  FUNCTION 4 (tsvector, tsvector) @extschema@.rum_tsquery_addon_consistent(internal,smallint,tsvector,integer,internal,internal,internal,internal),
  FUNCTION 5 (tsvector, tsvector) gin_cmp_prefix(text,text,smallint,internal),
  FUNCTION 7 (tsvector, tsvector) @extschema@.rum_tsquery_pre_consistent(internal,smallint,tsvector,integer,internal,internal,internal,internal),
  STORAGE text;
CREATE OPERATOR CLASS @extschema@.rum_varbit_ops DEFAULT FOR TYPE bit varying USING rum FAMILY @extschema@.rum_varbit_ops AS
  OPERATOR 1 <(bit varying,bit varying),
  OPERATOR 2 <=(bit varying,bit varying),
  OPERATOR 3 =(bit varying,bit varying),
  OPERATOR 4 >=(bit varying,bit varying),
  OPERATOR 5 >(bit varying,bit varying),
  FUNCTION 1 (bit varying, bit varying) varbitcmp(bit varying,bit varying),
  FUNCTION 2 (bit varying, bit varying) @extschema@.rum_varbit_extract_value(bit varying,internal),
  FUNCTION 3 (bit varying, bit varying) @extschema@.rum_varbit_extract_query(bit varying,internal,smallint,internal,internal),
  FUNCTION 4 (bit varying, bit varying) @extschema@.rum_btree_consistent(internal,smallint,internal,integer,internal,internal,internal,internal),
  FUNCTION 5 (bit varying, bit varying) @extschema@.rum_varbit_compare_prefix(bit varying,bit varying,smallint,internal);
CREATE OPERATOR CLASS @extschema@.rum_varchar_ops DEFAULT FOR TYPE character varying USING rum FAMILY @extschema@.rum_varchar_ops AS
  OPERATOR 1 <(text,text),
  OPERATOR 2 <=(text,text),
  OPERATOR 3 =(text,text),
  OPERATOR 4 >=(text,text),
  OPERATOR 5 >(text,text),
  FUNCTION 1 (character varying, character varying) bttextcmp(text,text),
  FUNCTION 2 (character varying, character varying) @extschema@.rum_text_extract_value(text,internal),
  FUNCTION 3 (character varying, character varying) @extschema@.rum_text_extract_query(text,internal,smallint,internal,internal),
  FUNCTION 4 (character varying, character varying) @extschema@.rum_btree_consistent(internal,smallint,internal,integer,internal,internal,internal,internal),
  FUNCTION 5 (character varying, character varying) @extschema@.rum_text_compare_prefix(text,text,smallint,internal);
ALTER OPERATOR FAMILY @extschema@.rum_float4_ops USING rum ADD
  FUNCTION 8 (real, real) @extschema@.rum_float4_key_distance(real,real,smallint);
ALTER OPERATOR FAMILY @extschema@.rum_float8_ops USING rum ADD
  FUNCTION 8 (double precision, double precision) @extschema@.rum_float8_key_distance(double precision,double precision,smallint);
ALTER OPERATOR FAMILY @extschema@.rum_int2_ops USING rum ADD
  FUNCTION 8 (smallint, smallint) @extschema@.rum_int2_key_distance(smallint,smallint,smallint);
ALTER OPERATOR FAMILY @extschema@.rum_int4_ops USING rum ADD
  FUNCTION 8 (integer, integer) @extschema@.rum_int4_key_distance(integer,integer,smallint);
ALTER OPERATOR FAMILY @extschema@.rum_int8_ops USING rum ADD
  FUNCTION 8 (bigint, bigint) @extschema@.rum_int8_key_distance(bigint,bigint,smallint);
ALTER OPERATOR FAMILY @extschema@.rum_money_ops USING rum ADD
  FUNCTION 8 (money, money) @extschema@.rum_money_key_distance(money,money,smallint);
ALTER OPERATOR FAMILY @extschema@.rum_oid_ops USING rum ADD
  FUNCTION 8 (oid, oid) @extschema@.rum_oid_key_distance(oid,oid,smallint);
ALTER OPERATOR FAMILY @extschema@.rum_timestamp_ops USING rum ADD
  FUNCTION 8 (timestamp without time zone, timestamp without time zone) @extschema@.rum_timestamp_key_distance(timestamp without time zone,timestamp without time zone,smallint);
ALTER OPERATOR FAMILY @extschema@.rum_timestamptz_ops USING rum ADD
  FUNCTION 8 (timestamp with time zone, timestamp with time zone) @extschema@.rum_timestamptz_key_distance(timestamp with time zone,timestamp with time zone,smallint);
