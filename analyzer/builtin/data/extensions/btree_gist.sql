CREATE TYPE @extschema@.gbtreekey16;
-- since 15
CREATE TYPE @extschema@.gbtreekey2;
-- all
CREATE TYPE @extschema@.gbtreekey32;
CREATE TYPE @extschema@.gbtreekey4;
CREATE TYPE @extschema@.gbtreekey8;
CREATE TYPE @extschema@.gbtreekey_var;
CREATE FUNCTION @extschema@.cash_dist(money, money) RETURNS money LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.date_dist(date, date) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.float4_dist(real, real) RETURNS real LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.float8_dist(double precision, double precision) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_bit_compress(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_bit_consistent(internal, bit, smallint, oid, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_bit_penalty(internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_bit_picksplit(internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- since 18
CREATE FUNCTION @extschema@.gbt_bit_sortsupport(internal) RETURNS void LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- since 15
CREATE FUNCTION @extschema@.gbt_bool_compress(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gbt_bool_consistent(internal, boolean, smallint, oid, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gbt_bool_fetch(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gbt_bool_penalty(internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gbt_bool_picksplit(internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
-- since 18
CREATE FUNCTION @extschema@.gbt_bool_sortsupport(internal) RETURNS void LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- all
CREATE FUNCTION @extschema@.gbt_bpchar_compress(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_bpchar_consistent(internal, character, smallint, oid, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- since 18
CREATE FUNCTION @extschema@.gbt_bpchar_sortsupport(internal) RETURNS void LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- all
CREATE FUNCTION @extschema@.gbt_bytea_compress(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_bytea_consistent(internal, bytea, smallint, oid, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_bytea_penalty(internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_bytea_picksplit(internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- since 18
CREATE FUNCTION @extschema@.gbt_bytea_sortsupport(internal) RETURNS void LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- all
CREATE FUNCTION @extschema@.gbt_cash_compress(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_cash_consistent(internal, money, smallint, oid, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_cash_distance(internal, money, smallint, oid, internal) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_cash_fetch(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_cash_penalty(internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_cash_picksplit(internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- since 18
CREATE FUNCTION @extschema@.gbt_cash_sortsupport(internal) RETURNS void LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- all
CREATE FUNCTION @extschema@.gbt_date_compress(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_date_consistent(internal, date, smallint, oid, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_date_distance(internal, date, smallint, oid, internal) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_date_fetch(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_date_penalty(internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_date_picksplit(internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- since 18
CREATE FUNCTION @extschema@.gbt_date_sortsupport(internal) RETURNS void LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- all
CREATE FUNCTION @extschema@.gbt_decompress(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_enum_compress(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_enum_consistent(internal, anyenum, smallint, oid, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_enum_fetch(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_enum_penalty(internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_enum_picksplit(internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- since 18
CREATE FUNCTION @extschema@.gbt_enum_sortsupport(internal) RETURNS void LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- all
CREATE FUNCTION @extschema@.gbt_float4_compress(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_float4_consistent(internal, real, smallint, oid, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_float4_distance(internal, real, smallint, oid, internal) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_float4_fetch(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_float4_penalty(internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_float4_picksplit(internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- since 18
CREATE FUNCTION @extschema@.gbt_float4_sortsupport(internal) RETURNS void LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- all
CREATE FUNCTION @extschema@.gbt_float8_compress(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_float8_consistent(internal, double precision, smallint, oid, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_float8_distance(internal, double precision, smallint, oid, internal) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_float8_fetch(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_float8_penalty(internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_float8_picksplit(internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- since 18
CREATE FUNCTION @extschema@.gbt_float8_sortsupport(internal) RETURNS void LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- all
CREATE FUNCTION @extschema@.gbt_inet_compress(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_inet_consistent(internal, inet, smallint, oid, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_inet_penalty(internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_inet_picksplit(internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- since 18
CREATE FUNCTION @extschema@.gbt_inet_sortsupport(internal) RETURNS void LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- all
CREATE FUNCTION @extschema@.gbt_int2_compress(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_int2_consistent(internal, smallint, smallint, oid, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_int2_distance(internal, smallint, smallint, oid, internal) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_int2_fetch(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_int2_penalty(internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_int2_picksplit(internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- since 18
CREATE FUNCTION @extschema@.gbt_int2_sortsupport(internal) RETURNS void LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- all
CREATE FUNCTION @extschema@.gbt_int4_compress(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_int4_consistent(internal, integer, smallint, oid, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_int4_distance(internal, integer, smallint, oid, internal) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_int4_fetch(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_int4_penalty(internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_int4_picksplit(internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- since 18
CREATE FUNCTION @extschema@.gbt_int4_sortsupport(internal) RETURNS void LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- all
CREATE FUNCTION @extschema@.gbt_int8_compress(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_int8_consistent(internal, bigint, smallint, oid, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_int8_distance(internal, bigint, smallint, oid, internal) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_int8_fetch(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_int8_penalty(internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_int8_picksplit(internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- since 18
CREATE FUNCTION @extschema@.gbt_int8_sortsupport(internal) RETURNS void LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- all
CREATE FUNCTION @extschema@.gbt_intv_compress(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_intv_consistent(internal, interval, smallint, oid, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_intv_decompress(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_intv_distance(internal, interval, smallint, oid, internal) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_intv_fetch(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_intv_penalty(internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_intv_picksplit(internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- since 18
CREATE FUNCTION @extschema@.gbt_intv_sortsupport(internal) RETURNS void LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- all
CREATE FUNCTION @extschema@.gbt_macad8_compress(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_macad8_consistent(internal, macaddr8, smallint, oid, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_macad8_fetch(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_macad8_penalty(internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_macad8_picksplit(internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- since 18
CREATE FUNCTION @extschema@.gbt_macad8_sortsupport(internal) RETURNS void LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- all
CREATE FUNCTION @extschema@.gbt_macad_compress(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_macad_consistent(internal, macaddr, smallint, oid, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_macad_fetch(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_macad_penalty(internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_macad_picksplit(internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- since 18
CREATE FUNCTION @extschema@.gbt_macaddr_sortsupport(internal) RETURNS void LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- all
CREATE FUNCTION @extschema@.gbt_numeric_compress(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_numeric_consistent(internal, numeric, smallint, oid, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_numeric_penalty(internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_numeric_picksplit(internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- since 18
CREATE FUNCTION @extschema@.gbt_numeric_sortsupport(internal) RETURNS void LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- all
CREATE FUNCTION @extschema@.gbt_oid_compress(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_oid_consistent(internal, oid, smallint, oid, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_oid_distance(internal, oid, smallint, oid, internal) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_oid_fetch(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_oid_penalty(internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_oid_picksplit(internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- since 18
CREATE FUNCTION @extschema@.gbt_oid_sortsupport(internal) RETURNS void LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- all
CREATE FUNCTION @extschema@.gbt_text_compress(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_text_consistent(internal, text, smallint, oid, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_text_penalty(internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_text_picksplit(internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- since 18
CREATE FUNCTION @extschema@.gbt_text_sortsupport(internal) RETURNS void LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- all
CREATE FUNCTION @extschema@.gbt_time_compress(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_time_consistent(internal, time without time zone, smallint, oid, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_time_distance(internal, time without time zone, smallint, oid, internal) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_time_fetch(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_time_penalty(internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_time_picksplit(internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- since 18
CREATE FUNCTION @extschema@.gbt_time_sortsupport(internal) RETURNS void LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- all
CREATE FUNCTION @extschema@.gbt_timetz_compress(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_timetz_consistent(internal, time with time zone, smallint, oid, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_ts_compress(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_ts_consistent(internal, timestamp without time zone, smallint, oid, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_ts_distance(internal, timestamp without time zone, smallint, oid, internal) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_ts_fetch(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_ts_penalty(internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_ts_picksplit(internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- since 18
CREATE FUNCTION @extschema@.gbt_ts_sortsupport(internal) RETURNS void LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- all
CREATE FUNCTION @extschema@.gbt_tstz_compress(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_tstz_consistent(internal, timestamp with time zone, smallint, oid, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_tstz_distance(internal, timestamp with time zone, smallint, oid, internal) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_uuid_compress(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_uuid_consistent(internal, uuid, smallint, oid, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_uuid_fetch(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_uuid_penalty(internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_uuid_picksplit(internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- since 18
CREATE FUNCTION @extschema@.gbt_uuid_sortsupport(internal) RETURNS void LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- all
CREATE FUNCTION @extschema@.gbt_var_decompress(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_var_fetch(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- since 18
CREATE FUNCTION @extschema@.gbt_varbit_sortsupport(internal) RETURNS void LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- all
CREATE FUNCTION @extschema@.gbtreekey16_in(cstring) RETURNS @extschema@.gbtreekey16 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbtreekey16_out(@extschema@.gbtreekey16) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema@.gbtreekey16 (
  INPUT = @extschema@.gbtreekey16_in,
  OUTPUT = @extschema@.gbtreekey16_out,
  INTERNALLENGTH = 16,
  ALIGNMENT = int4,
  STORAGE = plain,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@.gbt_cash_same(@extschema@.gbtreekey16, @extschema@.gbtreekey16, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_cash_union(internal, internal) RETURNS @extschema@.gbtreekey16 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_float8_same(@extschema@.gbtreekey16, @extschema@.gbtreekey16, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_float8_union(internal, internal) RETURNS @extschema@.gbtreekey16 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_inet_same(@extschema@.gbtreekey16, @extschema@.gbtreekey16, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_inet_union(internal, internal) RETURNS @extschema@.gbtreekey16 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_int8_same(@extschema@.gbtreekey16, @extschema@.gbtreekey16, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_int8_union(internal, internal) RETURNS @extschema@.gbtreekey16 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_macad8_same(@extschema@.gbtreekey16, @extschema@.gbtreekey16, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_macad8_union(internal, internal) RETURNS @extschema@.gbtreekey16 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_macad_same(@extschema@.gbtreekey16, @extschema@.gbtreekey16, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_macad_union(internal, internal) RETURNS @extschema@.gbtreekey16 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_time_same(@extschema@.gbtreekey16, @extschema@.gbtreekey16, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_time_union(internal, internal) RETURNS @extschema@.gbtreekey16 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_ts_same(@extschema@.gbtreekey16, @extschema@.gbtreekey16, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_ts_union(internal, internal) RETURNS @extschema@.gbtreekey16 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- since 15
CREATE FUNCTION @extschema@.gbtreekey2_in(cstring) RETURNS @extschema@.gbtreekey2 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbtreekey2_out(@extschema@.gbtreekey2) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema@.gbtreekey2 (
  INPUT = @extschema@.gbtreekey2_in,
  OUTPUT = @extschema@.gbtreekey2_out,
  INTERNALLENGTH = 2,
  ALIGNMENT = int4,
  STORAGE = plain,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@.gbt_bool_same(@extschema@.gbtreekey2, @extschema@.gbtreekey2, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gbt_bool_union(internal, internal) RETURNS @extschema@.gbtreekey2 LANGUAGE c IMMUTABLE STRICT AS 'extension';
-- all
CREATE FUNCTION @extschema@.gbtreekey32_in(cstring) RETURNS @extschema@.gbtreekey32 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbtreekey32_out(@extschema@.gbtreekey32) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema@.gbtreekey32 (
  INPUT = @extschema@.gbtreekey32_in,
  OUTPUT = @extschema@.gbtreekey32_out,
  INTERNALLENGTH = 32,
  ALIGNMENT = int4,
  STORAGE = plain,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@.gbt_intv_same(@extschema@.gbtreekey32, @extschema@.gbtreekey32, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_intv_union(internal, internal) RETURNS @extschema@.gbtreekey32 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_uuid_same(@extschema@.gbtreekey32, @extschema@.gbtreekey32, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_uuid_union(internal, internal) RETURNS @extschema@.gbtreekey32 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbtreekey4_in(cstring) RETURNS @extschema@.gbtreekey4 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbtreekey4_out(@extschema@.gbtreekey4) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema@.gbtreekey4 (
  INPUT = @extschema@.gbtreekey4_in,
  OUTPUT = @extschema@.gbtreekey4_out,
  INTERNALLENGTH = 4,
  ALIGNMENT = int4,
  STORAGE = plain,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@.gbt_int2_same(@extschema@.gbtreekey4, @extschema@.gbtreekey4, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_int2_union(internal, internal) RETURNS @extschema@.gbtreekey4 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbtreekey8_in(cstring) RETURNS @extschema@.gbtreekey8 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbtreekey8_out(@extschema@.gbtreekey8) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema@.gbtreekey8 (
  INPUT = @extschema@.gbtreekey8_in,
  OUTPUT = @extschema@.gbtreekey8_out,
  INTERNALLENGTH = 8,
  ALIGNMENT = int4,
  STORAGE = plain,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@.gbt_date_same(@extschema@.gbtreekey8, @extschema@.gbtreekey8, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_date_union(internal, internal) RETURNS @extschema@.gbtreekey8 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_enum_same(@extschema@.gbtreekey8, @extschema@.gbtreekey8, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_enum_union(internal, internal) RETURNS @extschema@.gbtreekey8 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_float4_same(@extschema@.gbtreekey8, @extschema@.gbtreekey8, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_float4_union(internal, internal) RETURNS @extschema@.gbtreekey8 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_int4_same(@extschema@.gbtreekey8, @extschema@.gbtreekey8, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_int4_union(internal, internal) RETURNS @extschema@.gbtreekey8 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_oid_same(@extschema@.gbtreekey8, @extschema@.gbtreekey8, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_oid_union(internal, internal) RETURNS @extschema@.gbtreekey8 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbtreekey_var_in(cstring) RETURNS @extschema@.gbtreekey_var LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbtreekey_var_out(@extschema@.gbtreekey_var) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema@.gbtreekey_var (
  INPUT = @extschema@.gbtreekey_var_in,
  OUTPUT = @extschema@.gbtreekey_var_out,
  INTERNALLENGTH = VARIABLE,
  ALIGNMENT = int4,
  STORAGE = extended,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@.gbt_bit_same(@extschema@.gbtreekey_var, @extschema@.gbtreekey_var, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_bit_union(internal, internal) RETURNS @extschema@.gbtreekey_var LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_bytea_same(@extschema@.gbtreekey_var, @extschema@.gbtreekey_var, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_bytea_union(internal, internal) RETURNS @extschema@.gbtreekey_var LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_numeric_same(@extschema@.gbtreekey_var, @extschema@.gbtreekey_var, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_numeric_union(internal, internal) RETURNS @extschema@.gbtreekey_var LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_text_same(@extschema@.gbtreekey_var, @extschema@.gbtreekey_var, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gbt_text_union(internal, internal) RETURNS @extschema@.gbtreekey_var LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- since 18
CREATE FUNCTION @extschema@.gist_translate_cmptype_btree(integer) RETURNS smallint LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- all
CREATE FUNCTION @extschema@.int2_dist(smallint, smallint) RETURNS smallint LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.int4_dist(integer, integer) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.int8_dist(bigint, bigint) RETURNS bigint LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.interval_dist(interval, interval) RETURNS interval LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.oid_dist(oid, oid) RETURNS oid LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.time_dist(time without time zone, time without time zone) RETURNS interval LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ts_dist(timestamp without time zone, timestamp without time zone) RETURNS interval LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.tstz_dist(timestamp with time zone, timestamp with time zone) RETURNS interval LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE OPERATOR @extschema@.<-> (
  FUNCTION = @extschema@.int8_dist,
  LEFTARG = bigint,
  RIGHTARG = bigint,
  COMMUTATOR = OPERATOR(@extschema@.<->)
);
CREATE OPERATOR @extschema@.<-> (
  FUNCTION = @extschema@.date_dist,
  LEFTARG = date,
  RIGHTARG = date,
  COMMUTATOR = OPERATOR(@extschema@.<->)
);
CREATE OPERATOR @extschema@.<-> (
  FUNCTION = @extschema@.float8_dist,
  LEFTARG = double precision,
  RIGHTARG = double precision,
  COMMUTATOR = OPERATOR(@extschema@.<->)
);
CREATE OPERATOR @extschema@.<-> (
  FUNCTION = @extschema@.int4_dist,
  LEFTARG = integer,
  RIGHTARG = integer,
  COMMUTATOR = OPERATOR(@extschema@.<->)
);
CREATE OPERATOR @extschema@.<-> (
  FUNCTION = @extschema@.interval_dist,
  LEFTARG = interval,
  RIGHTARG = interval,
  COMMUTATOR = OPERATOR(@extschema@.<->)
);
CREATE OPERATOR @extschema@.<-> (
  FUNCTION = @extschema@.cash_dist,
  LEFTARG = money,
  RIGHTARG = money,
  COMMUTATOR = OPERATOR(@extschema@.<->)
);
CREATE OPERATOR @extschema@.<-> (
  FUNCTION = @extschema@.oid_dist,
  LEFTARG = oid,
  RIGHTARG = oid,
  COMMUTATOR = OPERATOR(@extschema@.<->)
);
CREATE OPERATOR @extschema@.<-> (
  FUNCTION = @extschema@.float4_dist,
  LEFTARG = real,
  RIGHTARG = real,
  COMMUTATOR = OPERATOR(@extschema@.<->)
);
CREATE OPERATOR @extschema@.<-> (
  FUNCTION = @extschema@.int2_dist,
  LEFTARG = smallint,
  RIGHTARG = smallint,
  COMMUTATOR = OPERATOR(@extschema@.<->)
);
CREATE OPERATOR @extschema@.<-> (
  FUNCTION = @extschema@.time_dist,
  LEFTARG = time without time zone,
  RIGHTARG = time without time zone,
  COMMUTATOR = OPERATOR(@extschema@.<->)
);
CREATE OPERATOR @extschema@.<-> (
  FUNCTION = @extschema@.tstz_dist,
  LEFTARG = timestamp with time zone,
  RIGHTARG = timestamp with time zone,
  COMMUTATOR = OPERATOR(@extschema@.<->)
);
CREATE OPERATOR @extschema@.<-> (
  FUNCTION = @extschema@.ts_dist,
  LEFTARG = timestamp without time zone,
  RIGHTARG = timestamp without time zone,
  COMMUTATOR = OPERATOR(@extschema@.<->)
);
CREATE OPERATOR FAMILY @extschema@.gist_bit_ops USING gist;
-- since 15
CREATE OPERATOR FAMILY @extschema@.gist_bool_ops USING gist;
-- all
CREATE OPERATOR FAMILY @extschema@.gist_bpchar_ops USING gist;
CREATE OPERATOR FAMILY @extschema@.gist_bytea_ops USING gist;
CREATE OPERATOR FAMILY @extschema@.gist_cash_ops USING gist;
CREATE OPERATOR FAMILY @extschema@.gist_cidr_ops USING gist;
CREATE OPERATOR FAMILY @extschema@.gist_date_ops USING gist;
CREATE OPERATOR FAMILY @extschema@.gist_enum_ops USING gist;
CREATE OPERATOR FAMILY @extschema@.gist_float4_ops USING gist;
CREATE OPERATOR FAMILY @extschema@.gist_float8_ops USING gist;
CREATE OPERATOR FAMILY @extschema@.gist_inet_ops USING gist;
CREATE OPERATOR FAMILY @extschema@.gist_int2_ops USING gist;
CREATE OPERATOR FAMILY @extschema@.gist_int4_ops USING gist;
CREATE OPERATOR FAMILY @extschema@.gist_int8_ops USING gist;
CREATE OPERATOR FAMILY @extschema@.gist_interval_ops USING gist;
CREATE OPERATOR FAMILY @extschema@.gist_macaddr8_ops USING gist;
CREATE OPERATOR FAMILY @extschema@.gist_macaddr_ops USING gist;
CREATE OPERATOR FAMILY @extschema@.gist_numeric_ops USING gist;
CREATE OPERATOR FAMILY @extschema@.gist_oid_ops USING gist;
CREATE OPERATOR FAMILY @extschema@.gist_text_ops USING gist;
CREATE OPERATOR FAMILY @extschema@.gist_time_ops USING gist;
CREATE OPERATOR FAMILY @extschema@.gist_timestamp_ops USING gist;
CREATE OPERATOR FAMILY @extschema@.gist_timestamptz_ops USING gist;
CREATE OPERATOR FAMILY @extschema@.gist_timetz_ops USING gist;
CREATE OPERATOR FAMILY @extschema@.gist_uuid_ops USING gist;
CREATE OPERATOR FAMILY @extschema@.gist_vbit_ops USING gist;
CREATE OPERATOR CLASS @extschema@.gist_bit_ops DEFAULT FOR TYPE bit USING gist FAMILY @extschema@.gist_bit_ops AS
  FUNCTION 1 (bit, bit) @extschema@.gbt_bit_consistent(internal,bit,smallint,oid,internal),
  FUNCTION 2 (bit, bit) @extschema@.gbt_bit_union(internal,internal),
  FUNCTION 5 (bit, bit) @extschema@.gbt_bit_penalty(internal,internal,internal),
  FUNCTION 6 (bit, bit) @extschema@.gbt_bit_picksplit(internal,internal),
  FUNCTION 7 (bit, bit) @extschema@.gbt_bit_same(@extschema@.gbtreekey_var,@extschema@.gbtreekey_var,internal),
  STORAGE @extschema@.gbtreekey_var;
-- since 15
CREATE OPERATOR CLASS @extschema@.gist_bool_ops DEFAULT FOR TYPE boolean USING gist FAMILY @extschema@.gist_bool_ops AS
  FUNCTION 1 (boolean, boolean) @extschema@.gbt_bool_consistent(internal,boolean,smallint,oid,internal),
  FUNCTION 2 (boolean, boolean) @extschema@.gbt_bool_union(internal,internal),
  FUNCTION 5 (boolean, boolean) @extschema@.gbt_bool_penalty(internal,internal,internal),
  FUNCTION 6 (boolean, boolean) @extschema@.gbt_bool_picksplit(internal,internal),
  FUNCTION 7 (boolean, boolean) @extschema@.gbt_bool_same(@extschema@.gbtreekey2,@extschema@.gbtreekey2,internal),
  STORAGE @extschema@.gbtreekey2;
-- all
CREATE OPERATOR CLASS @extschema@.gist_bpchar_ops DEFAULT FOR TYPE character USING gist FAMILY @extschema@.gist_bpchar_ops AS
  FUNCTION 1 (character, character) @extschema@.gbt_bpchar_consistent(internal,character,smallint,oid,internal),
  FUNCTION 2 (character, character) @extschema@.gbt_text_union(internal,internal),
  FUNCTION 5 (character, character) @extschema@.gbt_text_penalty(internal,internal,internal),
  FUNCTION 6 (character, character) @extschema@.gbt_text_picksplit(internal,internal),
  FUNCTION 7 (character, character) @extschema@.gbt_text_same(@extschema@.gbtreekey_var,@extschema@.gbtreekey_var,internal),
  STORAGE @extschema@.gbtreekey_var;
CREATE OPERATOR CLASS @extschema@.gist_bytea_ops DEFAULT FOR TYPE bytea USING gist FAMILY @extschema@.gist_bytea_ops AS
  FUNCTION 1 (bytea, bytea) @extschema@.gbt_bytea_consistent(internal,bytea,smallint,oid,internal),
  FUNCTION 2 (bytea, bytea) @extschema@.gbt_bytea_union(internal,internal),
  FUNCTION 5 (bytea, bytea) @extschema@.gbt_bytea_penalty(internal,internal,internal),
  FUNCTION 6 (bytea, bytea) @extschema@.gbt_bytea_picksplit(internal,internal),
  FUNCTION 7 (bytea, bytea) @extschema@.gbt_bytea_same(@extschema@.gbtreekey_var,@extschema@.gbtreekey_var,internal),
  STORAGE @extschema@.gbtreekey_var;
CREATE OPERATOR CLASS @extschema@.gist_cash_ops DEFAULT FOR TYPE money USING gist FAMILY @extschema@.gist_cash_ops AS
  FUNCTION 1 (money, money) @extschema@.gbt_cash_consistent(internal,money,smallint,oid,internal),
  FUNCTION 2 (money, money) @extschema@.gbt_cash_union(internal,internal),
  FUNCTION 5 (money, money) @extschema@.gbt_cash_penalty(internal,internal,internal),
  FUNCTION 6 (money, money) @extschema@.gbt_cash_picksplit(internal,internal),
  FUNCTION 7 (money, money) @extschema@.gbt_cash_same(@extschema@.gbtreekey16,@extschema@.gbtreekey16,internal),
  STORAGE @extschema@.gbtreekey16;
CREATE OPERATOR CLASS @extschema@.gist_cidr_ops DEFAULT FOR TYPE cidr USING gist FAMILY @extschema@.gist_cidr_ops AS
  FUNCTION 1 (cidr, cidr) @extschema@.gbt_inet_consistent(internal,inet,smallint,oid,internal),
  FUNCTION 2 (cidr, cidr) @extschema@.gbt_inet_union(internal,internal),
  FUNCTION 5 (cidr, cidr) @extschema@.gbt_inet_penalty(internal,internal,internal),
  FUNCTION 6 (cidr, cidr) @extschema@.gbt_inet_picksplit(internal,internal),
  FUNCTION 7 (cidr, cidr) @extschema@.gbt_inet_same(@extschema@.gbtreekey16,@extschema@.gbtreekey16,internal),
  STORAGE @extschema@.gbtreekey16;
CREATE OPERATOR CLASS @extschema@.gist_date_ops DEFAULT FOR TYPE date USING gist FAMILY @extschema@.gist_date_ops AS
  FUNCTION 1 (date, date) @extschema@.gbt_date_consistent(internal,date,smallint,oid,internal),
  FUNCTION 2 (date, date) @extschema@.gbt_date_union(internal,internal),
  FUNCTION 5 (date, date) @extschema@.gbt_date_penalty(internal,internal,internal),
  FUNCTION 6 (date, date) @extschema@.gbt_date_picksplit(internal,internal),
  FUNCTION 7 (date, date) @extschema@.gbt_date_same(@extschema@.gbtreekey8,@extschema@.gbtreekey8,internal),
  STORAGE @extschema@.gbtreekey8;
CREATE OPERATOR CLASS @extschema@.gist_enum_ops DEFAULT FOR TYPE anyenum USING gist FAMILY @extschema@.gist_enum_ops AS
  FUNCTION 1 (anyenum, anyenum) @extschema@.gbt_enum_consistent(internal,anyenum,smallint,oid,internal),
  FUNCTION 2 (anyenum, anyenum) @extschema@.gbt_enum_union(internal,internal),
  FUNCTION 5 (anyenum, anyenum) @extschema@.gbt_enum_penalty(internal,internal,internal),
  FUNCTION 6 (anyenum, anyenum) @extschema@.gbt_enum_picksplit(internal,internal),
  FUNCTION 7 (anyenum, anyenum) @extschema@.gbt_enum_same(@extschema@.gbtreekey8,@extschema@.gbtreekey8,internal),
  STORAGE @extschema@.gbtreekey8;
CREATE OPERATOR CLASS @extschema@.gist_float4_ops DEFAULT FOR TYPE real USING gist FAMILY @extschema@.gist_float4_ops AS
  FUNCTION 1 (real, real) @extschema@.gbt_float4_consistent(internal,real,smallint,oid,internal),
  FUNCTION 2 (real, real) @extschema@.gbt_float4_union(internal,internal),
  FUNCTION 5 (real, real) @extschema@.gbt_float4_penalty(internal,internal,internal),
  FUNCTION 6 (real, real) @extschema@.gbt_float4_picksplit(internal,internal),
  FUNCTION 7 (real, real) @extschema@.gbt_float4_same(@extschema@.gbtreekey8,@extschema@.gbtreekey8,internal),
  STORAGE @extschema@.gbtreekey8;
CREATE OPERATOR CLASS @extschema@.gist_float8_ops DEFAULT FOR TYPE double precision USING gist FAMILY @extschema@.gist_float8_ops AS
  FUNCTION 1 (double precision, double precision) @extschema@.gbt_float8_consistent(internal,double precision,smallint,oid,internal),
  FUNCTION 2 (double precision, double precision) @extschema@.gbt_float8_union(internal,internal),
  FUNCTION 5 (double precision, double precision) @extschema@.gbt_float8_penalty(internal,internal,internal),
  FUNCTION 6 (double precision, double precision) @extschema@.gbt_float8_picksplit(internal,internal),
  FUNCTION 7 (double precision, double precision) @extschema@.gbt_float8_same(@extschema@.gbtreekey16,@extschema@.gbtreekey16,internal),
  STORAGE @extschema@.gbtreekey16;
CREATE OPERATOR CLASS @extschema@.gist_inet_ops DEFAULT FOR TYPE inet USING gist FAMILY @extschema@.gist_inet_ops AS
  FUNCTION 1 (inet, inet) @extschema@.gbt_inet_consistent(internal,inet,smallint,oid,internal),
  FUNCTION 2 (inet, inet) @extschema@.gbt_inet_union(internal,internal),
  FUNCTION 5 (inet, inet) @extschema@.gbt_inet_penalty(internal,internal,internal),
  FUNCTION 6 (inet, inet) @extschema@.gbt_inet_picksplit(internal,internal),
  FUNCTION 7 (inet, inet) @extschema@.gbt_inet_same(@extschema@.gbtreekey16,@extschema@.gbtreekey16,internal),
  STORAGE @extschema@.gbtreekey16;
CREATE OPERATOR CLASS @extschema@.gist_int2_ops DEFAULT FOR TYPE smallint USING gist FAMILY @extschema@.gist_int2_ops AS
  FUNCTION 1 (smallint, smallint) @extschema@.gbt_int2_consistent(internal,smallint,smallint,oid,internal),
  FUNCTION 2 (smallint, smallint) @extschema@.gbt_int2_union(internal,internal),
  FUNCTION 5 (smallint, smallint) @extschema@.gbt_int2_penalty(internal,internal,internal),
  FUNCTION 6 (smallint, smallint) @extschema@.gbt_int2_picksplit(internal,internal),
  FUNCTION 7 (smallint, smallint) @extschema@.gbt_int2_same(@extschema@.gbtreekey4,@extschema@.gbtreekey4,internal),
  STORAGE @extschema@.gbtreekey4;
CREATE OPERATOR CLASS @extschema@.gist_int4_ops DEFAULT FOR TYPE integer USING gist FAMILY @extschema@.gist_int4_ops AS
  FUNCTION 1 (integer, integer) @extschema@.gbt_int4_consistent(internal,integer,smallint,oid,internal),
  FUNCTION 2 (integer, integer) @extschema@.gbt_int4_union(internal,internal),
  FUNCTION 5 (integer, integer) @extschema@.gbt_int4_penalty(internal,internal,internal),
  FUNCTION 6 (integer, integer) @extschema@.gbt_int4_picksplit(internal,internal),
  FUNCTION 7 (integer, integer) @extschema@.gbt_int4_same(@extschema@.gbtreekey8,@extschema@.gbtreekey8,internal),
  STORAGE @extschema@.gbtreekey8;
CREATE OPERATOR CLASS @extschema@.gist_int8_ops DEFAULT FOR TYPE bigint USING gist FAMILY @extschema@.gist_int8_ops AS
  FUNCTION 1 (bigint, bigint) @extschema@.gbt_int8_consistent(internal,bigint,smallint,oid,internal),
  FUNCTION 2 (bigint, bigint) @extschema@.gbt_int8_union(internal,internal),
  FUNCTION 5 (bigint, bigint) @extschema@.gbt_int8_penalty(internal,internal,internal),
  FUNCTION 6 (bigint, bigint) @extschema@.gbt_int8_picksplit(internal,internal),
  FUNCTION 7 (bigint, bigint) @extschema@.gbt_int8_same(@extschema@.gbtreekey16,@extschema@.gbtreekey16,internal),
  STORAGE @extschema@.gbtreekey16;
CREATE OPERATOR CLASS @extschema@.gist_interval_ops DEFAULT FOR TYPE interval USING gist FAMILY @extschema@.gist_interval_ops AS
  FUNCTION 1 (interval, interval) @extschema@.gbt_intv_consistent(internal,interval,smallint,oid,internal),
  FUNCTION 2 (interval, interval) @extschema@.gbt_intv_union(internal,internal),
  FUNCTION 5 (interval, interval) @extschema@.gbt_intv_penalty(internal,internal,internal),
  FUNCTION 6 (interval, interval) @extschema@.gbt_intv_picksplit(internal,internal),
  FUNCTION 7 (interval, interval) @extschema@.gbt_intv_same(@extschema@.gbtreekey32,@extschema@.gbtreekey32,internal),
  STORAGE @extschema@.gbtreekey32;
CREATE OPERATOR CLASS @extschema@.gist_macaddr8_ops DEFAULT FOR TYPE macaddr8 USING gist FAMILY @extschema@.gist_macaddr8_ops AS
  FUNCTION 1 (macaddr8, macaddr8) @extschema@.gbt_macad8_consistent(internal,macaddr8,smallint,oid,internal),
  FUNCTION 2 (macaddr8, macaddr8) @extschema@.gbt_macad8_union(internal,internal),
  FUNCTION 5 (macaddr8, macaddr8) @extschema@.gbt_macad8_penalty(internal,internal,internal),
  FUNCTION 6 (macaddr8, macaddr8) @extschema@.gbt_macad8_picksplit(internal,internal),
  FUNCTION 7 (macaddr8, macaddr8) @extschema@.gbt_macad8_same(@extschema@.gbtreekey16,@extschema@.gbtreekey16,internal),
  STORAGE @extschema@.gbtreekey16;
CREATE OPERATOR CLASS @extschema@.gist_macaddr_ops DEFAULT FOR TYPE macaddr USING gist FAMILY @extschema@.gist_macaddr_ops AS
  FUNCTION 1 (macaddr, macaddr) @extschema@.gbt_macad_consistent(internal,macaddr,smallint,oid,internal),
  FUNCTION 2 (macaddr, macaddr) @extschema@.gbt_macad_union(internal,internal),
  FUNCTION 5 (macaddr, macaddr) @extschema@.gbt_macad_penalty(internal,internal,internal),
  FUNCTION 6 (macaddr, macaddr) @extschema@.gbt_macad_picksplit(internal,internal),
  FUNCTION 7 (macaddr, macaddr) @extschema@.gbt_macad_same(@extschema@.gbtreekey16,@extschema@.gbtreekey16,internal),
  STORAGE @extschema@.gbtreekey16;
CREATE OPERATOR CLASS @extschema@.gist_numeric_ops DEFAULT FOR TYPE numeric USING gist FAMILY @extschema@.gist_numeric_ops AS
  FUNCTION 1 (numeric, numeric) @extschema@.gbt_numeric_consistent(internal,numeric,smallint,oid,internal),
  FUNCTION 2 (numeric, numeric) @extschema@.gbt_numeric_union(internal,internal),
  FUNCTION 5 (numeric, numeric) @extschema@.gbt_numeric_penalty(internal,internal,internal),
  FUNCTION 6 (numeric, numeric) @extschema@.gbt_numeric_picksplit(internal,internal),
  FUNCTION 7 (numeric, numeric) @extschema@.gbt_numeric_same(@extschema@.gbtreekey_var,@extschema@.gbtreekey_var,internal),
  STORAGE @extschema@.gbtreekey_var;
CREATE OPERATOR CLASS @extschema@.gist_oid_ops DEFAULT FOR TYPE oid USING gist FAMILY @extschema@.gist_oid_ops AS
  FUNCTION 1 (oid, oid) @extschema@.gbt_oid_consistent(internal,oid,smallint,oid,internal),
  FUNCTION 2 (oid, oid) @extschema@.gbt_oid_union(internal,internal),
  FUNCTION 5 (oid, oid) @extschema@.gbt_oid_penalty(internal,internal,internal),
  FUNCTION 6 (oid, oid) @extschema@.gbt_oid_picksplit(internal,internal),
  FUNCTION 7 (oid, oid) @extschema@.gbt_oid_same(@extschema@.gbtreekey8,@extschema@.gbtreekey8,internal),
  STORAGE @extschema@.gbtreekey8;
CREATE OPERATOR CLASS @extschema@.gist_text_ops DEFAULT FOR TYPE text USING gist FAMILY @extschema@.gist_text_ops AS
  FUNCTION 1 (text, text) @extschema@.gbt_text_consistent(internal,text,smallint,oid,internal),
  FUNCTION 2 (text, text) @extschema@.gbt_text_union(internal,internal),
  FUNCTION 5 (text, text) @extschema@.gbt_text_penalty(internal,internal,internal),
  FUNCTION 6 (text, text) @extschema@.gbt_text_picksplit(internal,internal),
  FUNCTION 7 (text, text) @extschema@.gbt_text_same(@extschema@.gbtreekey_var,@extschema@.gbtreekey_var,internal),
  STORAGE @extschema@.gbtreekey_var;
CREATE OPERATOR CLASS @extschema@.gist_time_ops DEFAULT FOR TYPE time without time zone USING gist FAMILY @extschema@.gist_time_ops AS
  FUNCTION 1 (time without time zone, time without time zone) @extschema@.gbt_time_consistent(internal,time without time zone,smallint,oid,internal),
  FUNCTION 2 (time without time zone, time without time zone) @extschema@.gbt_time_union(internal,internal),
  FUNCTION 5 (time without time zone, time without time zone) @extschema@.gbt_time_penalty(internal,internal,internal),
  FUNCTION 6 (time without time zone, time without time zone) @extschema@.gbt_time_picksplit(internal,internal),
  FUNCTION 7 (time without time zone, time without time zone) @extschema@.gbt_time_same(@extschema@.gbtreekey16,@extschema@.gbtreekey16,internal),
  STORAGE @extschema@.gbtreekey16;
CREATE OPERATOR CLASS @extschema@.gist_timestamp_ops DEFAULT FOR TYPE timestamp without time zone USING gist FAMILY @extschema@.gist_timestamp_ops AS
  FUNCTION 1 (timestamp without time zone, timestamp without time zone) @extschema@.gbt_ts_consistent(internal,timestamp without time zone,smallint,oid,internal),
  FUNCTION 2 (timestamp without time zone, timestamp without time zone) @extschema@.gbt_ts_union(internal,internal),
  FUNCTION 5 (timestamp without time zone, timestamp without time zone) @extschema@.gbt_ts_penalty(internal,internal,internal),
  FUNCTION 6 (timestamp without time zone, timestamp without time zone) @extschema@.gbt_ts_picksplit(internal,internal),
  FUNCTION 7 (timestamp without time zone, timestamp without time zone) @extschema@.gbt_ts_same(@extschema@.gbtreekey16,@extschema@.gbtreekey16,internal),
  STORAGE @extschema@.gbtreekey16;
CREATE OPERATOR CLASS @extschema@.gist_timestamptz_ops DEFAULT FOR TYPE timestamp with time zone USING gist FAMILY @extschema@.gist_timestamptz_ops AS
  FUNCTION 1 (timestamp with time zone, timestamp with time zone) @extschema@.gbt_tstz_consistent(internal,timestamp with time zone,smallint,oid,internal),
  FUNCTION 2 (timestamp with time zone, timestamp with time zone) @extschema@.gbt_ts_union(internal,internal),
  FUNCTION 5 (timestamp with time zone, timestamp with time zone) @extschema@.gbt_ts_penalty(internal,internal,internal),
  FUNCTION 6 (timestamp with time zone, timestamp with time zone) @extschema@.gbt_ts_picksplit(internal,internal),
  FUNCTION 7 (timestamp with time zone, timestamp with time zone) @extschema@.gbt_ts_same(@extschema@.gbtreekey16,@extschema@.gbtreekey16,internal),
  STORAGE @extschema@.gbtreekey16;
CREATE OPERATOR CLASS @extschema@.gist_timetz_ops DEFAULT FOR TYPE time with time zone USING gist FAMILY @extschema@.gist_timetz_ops AS
  FUNCTION 1 (time with time zone, time with time zone) @extschema@.gbt_timetz_consistent(internal,time with time zone,smallint,oid,internal),
  FUNCTION 2 (time with time zone, time with time zone) @extschema@.gbt_time_union(internal,internal),
  FUNCTION 5 (time with time zone, time with time zone) @extschema@.gbt_time_penalty(internal,internal,internal),
  FUNCTION 6 (time with time zone, time with time zone) @extschema@.gbt_time_picksplit(internal,internal),
  FUNCTION 7 (time with time zone, time with time zone) @extschema@.gbt_time_same(@extschema@.gbtreekey16,@extschema@.gbtreekey16,internal),
  STORAGE @extschema@.gbtreekey16;
CREATE OPERATOR CLASS @extschema@.gist_uuid_ops DEFAULT FOR TYPE uuid USING gist FAMILY @extschema@.gist_uuid_ops AS
  FUNCTION 1 (uuid, uuid) @extschema@.gbt_uuid_consistent(internal,uuid,smallint,oid,internal),
  FUNCTION 2 (uuid, uuid) @extschema@.gbt_uuid_union(internal,internal),
  FUNCTION 5 (uuid, uuid) @extschema@.gbt_uuid_penalty(internal,internal,internal),
  FUNCTION 6 (uuid, uuid) @extschema@.gbt_uuid_picksplit(internal,internal),
  FUNCTION 7 (uuid, uuid) @extschema@.gbt_uuid_same(@extschema@.gbtreekey32,@extschema@.gbtreekey32,internal),
  STORAGE @extschema@.gbtreekey32;
CREATE OPERATOR CLASS @extschema@.gist_vbit_ops DEFAULT FOR TYPE bit varying USING gist FAMILY @extschema@.gist_vbit_ops AS
  FUNCTION 1 (bit varying, bit varying) @extschema@.gbt_bit_consistent(internal,bit,smallint,oid,internal),
  FUNCTION 2 (bit varying, bit varying) @extschema@.gbt_bit_union(internal,internal),
  FUNCTION 5 (bit varying, bit varying) @extschema@.gbt_bit_penalty(internal,internal,internal),
  FUNCTION 6 (bit varying, bit varying) @extschema@.gbt_bit_picksplit(internal,internal),
  FUNCTION 7 (bit varying, bit varying) @extschema@.gbt_bit_same(@extschema@.gbtreekey_var,@extschema@.gbtreekey_var,internal),
  STORAGE @extschema@.gbtreekey_var;
-- until 17
ALTER OPERATOR FAMILY @extschema@.gist_bit_ops USING gist ADD
  OPERATOR 1 <(bit,bit),
  OPERATOR 2 <=(bit,bit),
  OPERATOR 3 =(bit,bit),
  OPERATOR 4 >=(bit,bit),
  OPERATOR 5 >(bit,bit),
  OPERATOR 6 <>(bit,bit),
  FUNCTION 3 (bit, bit) @extschema@.gbt_bit_compress(internal),
  FUNCTION 4 (bit, bit) @extschema@.gbt_var_decompress(internal),
  FUNCTION 9 (bit, bit) @extschema@.gbt_var_fetch(internal);
-- since 18
ALTER OPERATOR FAMILY @extschema@.gist_bit_ops USING gist ADD
  OPERATOR 1 <(bit,bit),
  OPERATOR 2 <=(bit,bit),
  OPERATOR 3 =(bit,bit),
  OPERATOR 4 >=(bit,bit),
  OPERATOR 5 >(bit,bit),
  OPERATOR 6 <>(bit,bit),
  FUNCTION 3 (bit, bit) @extschema@.gbt_bit_compress(internal),
  FUNCTION 4 (bit, bit) @extschema@.gbt_var_decompress(internal),
  FUNCTION 9 (bit, bit) @extschema@.gbt_var_fetch(internal),
  FUNCTION 11 (bit, bit) @extschema@.gbt_bit_sortsupport(internal),
  FUNCTION 12 ("any", "any") @extschema@.gist_translate_cmptype_btree(integer);
-- since 15 until 17
ALTER OPERATOR FAMILY @extschema@.gist_bool_ops USING gist ADD
  OPERATOR 1 <(boolean,boolean),
  OPERATOR 2 <=(boolean,boolean),
  OPERATOR 3 =(boolean,boolean),
  OPERATOR 4 >=(boolean,boolean),
  OPERATOR 5 >(boolean,boolean),
  OPERATOR 6 <>(boolean,boolean),
  FUNCTION 3 (boolean, boolean) @extschema@.gbt_bool_compress(internal),
  FUNCTION 4 (boolean, boolean) @extschema@.gbt_decompress(internal),
  FUNCTION 9 (boolean, boolean) @extschema@.gbt_bool_fetch(internal);
-- since 18
ALTER OPERATOR FAMILY @extschema@.gist_bool_ops USING gist ADD
  OPERATOR 1 <(boolean,boolean),
  OPERATOR 2 <=(boolean,boolean),
  OPERATOR 3 =(boolean,boolean),
  OPERATOR 4 >=(boolean,boolean),
  OPERATOR 5 >(boolean,boolean),
  OPERATOR 6 <>(boolean,boolean),
  FUNCTION 3 (boolean, boolean) @extschema@.gbt_bool_compress(internal),
  FUNCTION 4 (boolean, boolean) @extschema@.gbt_decompress(internal),
  FUNCTION 9 (boolean, boolean) @extschema@.gbt_bool_fetch(internal),
  FUNCTION 11 (boolean, boolean) @extschema@.gbt_bool_sortsupport(internal),
  FUNCTION 12 ("any", "any") @extschema@.gist_translate_cmptype_btree(integer);
-- until 17
ALTER OPERATOR FAMILY @extschema@.gist_bpchar_ops USING gist ADD
  OPERATOR 1 <(character,character),
  OPERATOR 2 <=(character,character),
  OPERATOR 3 =(character,character),
  OPERATOR 4 >=(character,character),
  OPERATOR 5 >(character,character),
  OPERATOR 6 <>(character,character),
  FUNCTION 3 (character, character) @extschema@.gbt_bpchar_compress(internal),
  FUNCTION 4 (character, character) @extschema@.gbt_var_decompress(internal),
  FUNCTION 9 (character, character) @extschema@.gbt_var_fetch(internal);
-- since 18
ALTER OPERATOR FAMILY @extschema@.gist_bpchar_ops USING gist ADD
  OPERATOR 1 <(character,character),
  OPERATOR 2 <=(character,character),
  OPERATOR 3 =(character,character),
  OPERATOR 4 >=(character,character),
  OPERATOR 5 >(character,character),
  OPERATOR 6 <>(character,character),
  FUNCTION 3 (character, character) @extschema@.gbt_bpchar_compress(internal),
  FUNCTION 4 (character, character) @extschema@.gbt_var_decompress(internal),
  FUNCTION 9 (character, character) @extschema@.gbt_var_fetch(internal),
  FUNCTION 11 (character, character) @extschema@.gbt_bpchar_sortsupport(internal),
  FUNCTION 12 ("any", "any") @extschema@.gist_translate_cmptype_btree(integer);
-- until 17
ALTER OPERATOR FAMILY @extschema@.gist_bytea_ops USING gist ADD
  OPERATOR 1 <(bytea,bytea),
  OPERATOR 2 <=(bytea,bytea),
  OPERATOR 3 =(bytea,bytea),
  OPERATOR 4 >=(bytea,bytea),
  OPERATOR 5 >(bytea,bytea),
  OPERATOR 6 <>(bytea,bytea),
  FUNCTION 3 (bytea, bytea) @extschema@.gbt_bytea_compress(internal),
  FUNCTION 4 (bytea, bytea) @extschema@.gbt_var_decompress(internal),
  FUNCTION 9 (bytea, bytea) @extschema@.gbt_var_fetch(internal);
-- since 18
ALTER OPERATOR FAMILY @extschema@.gist_bytea_ops USING gist ADD
  OPERATOR 1 <(bytea,bytea),
  OPERATOR 2 <=(bytea,bytea),
  OPERATOR 3 =(bytea,bytea),
  OPERATOR 4 >=(bytea,bytea),
  OPERATOR 5 >(bytea,bytea),
  OPERATOR 6 <>(bytea,bytea),
  FUNCTION 3 (bytea, bytea) @extschema@.gbt_bytea_compress(internal),
  FUNCTION 4 (bytea, bytea) @extschema@.gbt_var_decompress(internal),
  FUNCTION 9 (bytea, bytea) @extschema@.gbt_var_fetch(internal),
  FUNCTION 11 (bytea, bytea) @extschema@.gbt_bytea_sortsupport(internal),
  FUNCTION 12 ("any", "any") @extschema@.gist_translate_cmptype_btree(integer);
-- until 17
ALTER OPERATOR FAMILY @extschema@.gist_cash_ops USING gist ADD
  OPERATOR 1 <(money,money),
  OPERATOR 2 <=(money,money),
  OPERATOR 3 =(money,money),
  OPERATOR 4 >=(money,money),
  OPERATOR 5 >(money,money),
  OPERATOR 6 <>(money,money),
  OPERATOR 15 @extschema@.<->(money,money) FOR ORDER BY pg_catalog.money_ops,
  FUNCTION 3 (money, money) @extschema@.gbt_cash_compress(internal),
  FUNCTION 4 (money, money) @extschema@.gbt_decompress(internal),
  FUNCTION 8 (money, money) @extschema@.gbt_cash_distance(internal,money,smallint,oid,internal),
  FUNCTION 9 (money, money) @extschema@.gbt_cash_fetch(internal);
-- since 18
ALTER OPERATOR FAMILY @extschema@.gist_cash_ops USING gist ADD
  OPERATOR 1 <(money,money),
  OPERATOR 2 <=(money,money),
  OPERATOR 3 =(money,money),
  OPERATOR 4 >=(money,money),
  OPERATOR 5 >(money,money),
  OPERATOR 6 <>(money,money),
  OPERATOR 15 @extschema@.<->(money,money) FOR ORDER BY pg_catalog.money_ops,
  FUNCTION 3 (money, money) @extschema@.gbt_cash_compress(internal),
  FUNCTION 4 (money, money) @extschema@.gbt_decompress(internal),
  FUNCTION 8 (money, money) @extschema@.gbt_cash_distance(internal,money,smallint,oid,internal),
  FUNCTION 9 (money, money) @extschema@.gbt_cash_fetch(internal),
  FUNCTION 11 (money, money) @extschema@.gbt_cash_sortsupport(internal),
  FUNCTION 12 ("any", "any") @extschema@.gist_translate_cmptype_btree(integer);
-- until 17
ALTER OPERATOR FAMILY @extschema@.gist_cidr_ops USING gist ADD
  OPERATOR 1 <(inet,inet),
  OPERATOR 2 <=(inet,inet),
  OPERATOR 3 =(inet,inet),
  OPERATOR 4 >=(inet,inet),
  OPERATOR 5 >(inet,inet),
  OPERATOR 6 <>(inet,inet),
  FUNCTION 3 (cidr, cidr) @extschema@.gbt_inet_compress(internal),
  FUNCTION 4 (cidr, cidr) @extschema@.gbt_decompress(internal);
-- since 18
ALTER OPERATOR FAMILY @extschema@.gist_cidr_ops USING gist ADD
  OPERATOR 1 <(inet,inet),
  OPERATOR 2 <=(inet,inet),
  OPERATOR 3 =(inet,inet),
  OPERATOR 4 >=(inet,inet),
  OPERATOR 5 >(inet,inet),
  OPERATOR 6 <>(inet,inet),
  FUNCTION 3 (cidr, cidr) @extschema@.gbt_inet_compress(internal),
  FUNCTION 4 (cidr, cidr) @extschema@.gbt_decompress(internal),
  FUNCTION 11 (cidr, cidr) @extschema@.gbt_inet_sortsupport(internal),
  FUNCTION 12 ("any", "any") @extschema@.gist_translate_cmptype_btree(integer);
-- until 17
ALTER OPERATOR FAMILY @extschema@.gist_date_ops USING gist ADD
  OPERATOR 1 <(date,date),
  OPERATOR 2 <=(date,date),
  OPERATOR 3 =(date,date),
  OPERATOR 4 >=(date,date),
  OPERATOR 5 >(date,date),
  OPERATOR 6 <>(date,date),
  OPERATOR 15 @extschema@.<->(date,date) FOR ORDER BY pg_catalog.integer_ops,
  FUNCTION 3 (date, date) @extschema@.gbt_date_compress(internal),
  FUNCTION 4 (date, date) @extschema@.gbt_decompress(internal),
  FUNCTION 8 (date, date) @extschema@.gbt_date_distance(internal,date,smallint,oid,internal),
  FUNCTION 9 (date, date) @extschema@.gbt_date_fetch(internal);
-- since 18
ALTER OPERATOR FAMILY @extschema@.gist_date_ops USING gist ADD
  OPERATOR 1 <(date,date),
  OPERATOR 2 <=(date,date),
  OPERATOR 3 =(date,date),
  OPERATOR 4 >=(date,date),
  OPERATOR 5 >(date,date),
  OPERATOR 6 <>(date,date),
  OPERATOR 15 @extschema@.<->(date,date) FOR ORDER BY pg_catalog.integer_ops,
  FUNCTION 3 (date, date) @extschema@.gbt_date_compress(internal),
  FUNCTION 4 (date, date) @extschema@.gbt_decompress(internal),
  FUNCTION 8 (date, date) @extschema@.gbt_date_distance(internal,date,smallint,oid,internal),
  FUNCTION 9 (date, date) @extschema@.gbt_date_fetch(internal),
  FUNCTION 11 (date, date) @extschema@.gbt_date_sortsupport(internal),
  FUNCTION 12 ("any", "any") @extschema@.gist_translate_cmptype_btree(integer);
-- until 17
ALTER OPERATOR FAMILY @extschema@.gist_enum_ops USING gist ADD
  OPERATOR 1 <(anyenum,anyenum),
  OPERATOR 2 <=(anyenum,anyenum),
  OPERATOR 3 =(anyenum,anyenum),
  OPERATOR 4 >=(anyenum,anyenum),
  OPERATOR 5 >(anyenum,anyenum),
  OPERATOR 6 <>(anyenum,anyenum),
  FUNCTION 3 (anyenum, anyenum) @extschema@.gbt_enum_compress(internal),
  FUNCTION 4 (anyenum, anyenum) @extschema@.gbt_decompress(internal),
  FUNCTION 9 (anyenum, anyenum) @extschema@.gbt_enum_fetch(internal);
-- since 18
ALTER OPERATOR FAMILY @extschema@.gist_enum_ops USING gist ADD
  OPERATOR 1 <(anyenum,anyenum),
  OPERATOR 2 <=(anyenum,anyenum),
  OPERATOR 3 =(anyenum,anyenum),
  OPERATOR 4 >=(anyenum,anyenum),
  OPERATOR 5 >(anyenum,anyenum),
  OPERATOR 6 <>(anyenum,anyenum),
  FUNCTION 3 (anyenum, anyenum) @extschema@.gbt_enum_compress(internal),
  FUNCTION 4 (anyenum, anyenum) @extschema@.gbt_decompress(internal),
  FUNCTION 9 (anyenum, anyenum) @extschema@.gbt_enum_fetch(internal),
  FUNCTION 11 (anyenum, anyenum) @extschema@.gbt_enum_sortsupport(internal),
  FUNCTION 12 ("any", "any") @extschema@.gist_translate_cmptype_btree(integer);
-- until 17
ALTER OPERATOR FAMILY @extschema@.gist_float4_ops USING gist ADD
  OPERATOR 1 <(real,real),
  OPERATOR 2 <=(real,real),
  OPERATOR 3 =(real,real),
  OPERATOR 4 >=(real,real),
  OPERATOR 5 >(real,real),
  OPERATOR 6 <>(real,real),
  OPERATOR 15 @extschema@.<->(real,real) FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 3 (real, real) @extschema@.gbt_float4_compress(internal),
  FUNCTION 4 (real, real) @extschema@.gbt_decompress(internal),
  FUNCTION 8 (real, real) @extschema@.gbt_float4_distance(internal,real,smallint,oid,internal),
  FUNCTION 9 (real, real) @extschema@.gbt_float4_fetch(internal);
-- since 18
ALTER OPERATOR FAMILY @extschema@.gist_float4_ops USING gist ADD
  OPERATOR 1 <(real,real),
  OPERATOR 2 <=(real,real),
  OPERATOR 3 =(real,real),
  OPERATOR 4 >=(real,real),
  OPERATOR 5 >(real,real),
  OPERATOR 6 <>(real,real),
  OPERATOR 15 @extschema@.<->(real,real) FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 3 (real, real) @extschema@.gbt_float4_compress(internal),
  FUNCTION 4 (real, real) @extschema@.gbt_decompress(internal),
  FUNCTION 8 (real, real) @extschema@.gbt_float4_distance(internal,real,smallint,oid,internal),
  FUNCTION 9 (real, real) @extschema@.gbt_float4_fetch(internal),
  FUNCTION 11 (real, real) @extschema@.gbt_float4_sortsupport(internal),
  FUNCTION 12 ("any", "any") @extschema@.gist_translate_cmptype_btree(integer);
-- until 17
ALTER OPERATOR FAMILY @extschema@.gist_float8_ops USING gist ADD
  OPERATOR 1 <(double precision,double precision),
  OPERATOR 2 <=(double precision,double precision),
  OPERATOR 3 =(double precision,double precision),
  OPERATOR 4 >=(double precision,double precision),
  OPERATOR 5 >(double precision,double precision),
  OPERATOR 6 <>(double precision,double precision),
  OPERATOR 15 @extschema@.<->(double precision,double precision) FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 3 (double precision, double precision) @extschema@.gbt_float8_compress(internal),
  FUNCTION 4 (double precision, double precision) @extschema@.gbt_decompress(internal),
  FUNCTION 8 (double precision, double precision) @extschema@.gbt_float8_distance(internal,double precision,smallint,oid,internal),
  FUNCTION 9 (double precision, double precision) @extschema@.gbt_float8_fetch(internal);
-- since 18
ALTER OPERATOR FAMILY @extschema@.gist_float8_ops USING gist ADD
  OPERATOR 1 <(double precision,double precision),
  OPERATOR 2 <=(double precision,double precision),
  OPERATOR 3 =(double precision,double precision),
  OPERATOR 4 >=(double precision,double precision),
  OPERATOR 5 >(double precision,double precision),
  OPERATOR 6 <>(double precision,double precision),
  OPERATOR 15 @extschema@.<->(double precision,double precision) FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 3 (double precision, double precision) @extschema@.gbt_float8_compress(internal),
  FUNCTION 4 (double precision, double precision) @extschema@.gbt_decompress(internal),
  FUNCTION 8 (double precision, double precision) @extschema@.gbt_float8_distance(internal,double precision,smallint,oid,internal),
  FUNCTION 9 (double precision, double precision) @extschema@.gbt_float8_fetch(internal),
  FUNCTION 11 (double precision, double precision) @extschema@.gbt_float8_sortsupport(internal),
  FUNCTION 12 ("any", "any") @extschema@.gist_translate_cmptype_btree(integer);
-- until 17
ALTER OPERATOR FAMILY @extschema@.gist_inet_ops USING gist ADD
  OPERATOR 1 <(inet,inet),
  OPERATOR 2 <=(inet,inet),
  OPERATOR 3 =(inet,inet),
  OPERATOR 4 >=(inet,inet),
  OPERATOR 5 >(inet,inet),
  OPERATOR 6 <>(inet,inet),
  FUNCTION 3 (inet, inet) @extschema@.gbt_inet_compress(internal),
  FUNCTION 4 (inet, inet) @extschema@.gbt_decompress(internal);
-- since 18
ALTER OPERATOR FAMILY @extschema@.gist_inet_ops USING gist ADD
  OPERATOR 1 <(inet,inet),
  OPERATOR 2 <=(inet,inet),
  OPERATOR 3 =(inet,inet),
  OPERATOR 4 >=(inet,inet),
  OPERATOR 5 >(inet,inet),
  OPERATOR 6 <>(inet,inet),
  FUNCTION 3 (inet, inet) @extschema@.gbt_inet_compress(internal),
  FUNCTION 4 (inet, inet) @extschema@.gbt_decompress(internal),
  FUNCTION 11 (inet, inet) @extschema@.gbt_inet_sortsupport(internal),
  FUNCTION 12 ("any", "any") @extschema@.gist_translate_cmptype_btree(integer);
-- until 17
ALTER OPERATOR FAMILY @extschema@.gist_int2_ops USING gist ADD
  OPERATOR 1 <(smallint,smallint),
  OPERATOR 2 <=(smallint,smallint),
  OPERATOR 3 =(smallint,smallint),
  OPERATOR 4 >=(smallint,smallint),
  OPERATOR 5 >(smallint,smallint),
  OPERATOR 6 <>(smallint,smallint),
  OPERATOR 15 @extschema@.<->(smallint,smallint) FOR ORDER BY pg_catalog.integer_ops,
  FUNCTION 3 (smallint, smallint) @extschema@.gbt_int2_compress(internal),
  FUNCTION 4 (smallint, smallint) @extschema@.gbt_decompress(internal),
  FUNCTION 8 (smallint, smallint) @extschema@.gbt_int2_distance(internal,smallint,smallint,oid,internal),
  FUNCTION 9 (smallint, smallint) @extschema@.gbt_int2_fetch(internal);
-- since 18
ALTER OPERATOR FAMILY @extschema@.gist_int2_ops USING gist ADD
  OPERATOR 1 <(smallint,smallint),
  OPERATOR 2 <=(smallint,smallint),
  OPERATOR 3 =(smallint,smallint),
  OPERATOR 4 >=(smallint,smallint),
  OPERATOR 5 >(smallint,smallint),
  OPERATOR 6 <>(smallint,smallint),
  OPERATOR 15 @extschema@.<->(smallint,smallint) FOR ORDER BY pg_catalog.integer_ops,
  FUNCTION 3 (smallint, smallint) @extschema@.gbt_int2_compress(internal),
  FUNCTION 4 (smallint, smallint) @extschema@.gbt_decompress(internal),
  FUNCTION 8 (smallint, smallint) @extschema@.gbt_int2_distance(internal,smallint,smallint,oid,internal),
  FUNCTION 9 (smallint, smallint) @extschema@.gbt_int2_fetch(internal),
  FUNCTION 11 (smallint, smallint) @extschema@.gbt_int2_sortsupport(internal),
  FUNCTION 12 ("any", "any") @extschema@.gist_translate_cmptype_btree(integer);
-- until 17
ALTER OPERATOR FAMILY @extschema@.gist_int4_ops USING gist ADD
  OPERATOR 1 <(integer,integer),
  OPERATOR 2 <=(integer,integer),
  OPERATOR 3 =(integer,integer),
  OPERATOR 4 >=(integer,integer),
  OPERATOR 5 >(integer,integer),
  OPERATOR 6 <>(integer,integer),
  OPERATOR 15 @extschema@.<->(integer,integer) FOR ORDER BY pg_catalog.integer_ops,
  FUNCTION 3 (integer, integer) @extschema@.gbt_int4_compress(internal),
  FUNCTION 4 (integer, integer) @extschema@.gbt_decompress(internal),
  FUNCTION 8 (integer, integer) @extschema@.gbt_int4_distance(internal,integer,smallint,oid,internal),
  FUNCTION 9 (integer, integer) @extschema@.gbt_int4_fetch(internal);
-- since 18
ALTER OPERATOR FAMILY @extschema@.gist_int4_ops USING gist ADD
  OPERATOR 1 <(integer,integer),
  OPERATOR 2 <=(integer,integer),
  OPERATOR 3 =(integer,integer),
  OPERATOR 4 >=(integer,integer),
  OPERATOR 5 >(integer,integer),
  OPERATOR 6 <>(integer,integer),
  OPERATOR 15 @extschema@.<->(integer,integer) FOR ORDER BY pg_catalog.integer_ops,
  FUNCTION 3 (integer, integer) @extschema@.gbt_int4_compress(internal),
  FUNCTION 4 (integer, integer) @extschema@.gbt_decompress(internal),
  FUNCTION 8 (integer, integer) @extschema@.gbt_int4_distance(internal,integer,smallint,oid,internal),
  FUNCTION 9 (integer, integer) @extschema@.gbt_int4_fetch(internal),
  FUNCTION 11 (integer, integer) @extschema@.gbt_int4_sortsupport(internal),
  FUNCTION 12 ("any", "any") @extschema@.gist_translate_cmptype_btree(integer);
-- until 17
ALTER OPERATOR FAMILY @extschema@.gist_int8_ops USING gist ADD
  OPERATOR 1 <(bigint,bigint),
  OPERATOR 2 <=(bigint,bigint),
  OPERATOR 3 =(bigint,bigint),
  OPERATOR 4 >=(bigint,bigint),
  OPERATOR 5 >(bigint,bigint),
  OPERATOR 6 <>(bigint,bigint),
  OPERATOR 15 @extschema@.<->(bigint,bigint) FOR ORDER BY pg_catalog.integer_ops,
  FUNCTION 3 (bigint, bigint) @extschema@.gbt_int8_compress(internal),
  FUNCTION 4 (bigint, bigint) @extschema@.gbt_decompress(internal),
  FUNCTION 8 (bigint, bigint) @extschema@.gbt_int8_distance(internal,bigint,smallint,oid,internal),
  FUNCTION 9 (bigint, bigint) @extschema@.gbt_int8_fetch(internal);
-- since 18
ALTER OPERATOR FAMILY @extschema@.gist_int8_ops USING gist ADD
  OPERATOR 1 <(bigint,bigint),
  OPERATOR 2 <=(bigint,bigint),
  OPERATOR 3 =(bigint,bigint),
  OPERATOR 4 >=(bigint,bigint),
  OPERATOR 5 >(bigint,bigint),
  OPERATOR 6 <>(bigint,bigint),
  OPERATOR 15 @extschema@.<->(bigint,bigint) FOR ORDER BY pg_catalog.integer_ops,
  FUNCTION 3 (bigint, bigint) @extschema@.gbt_int8_compress(internal),
  FUNCTION 4 (bigint, bigint) @extschema@.gbt_decompress(internal),
  FUNCTION 8 (bigint, bigint) @extschema@.gbt_int8_distance(internal,bigint,smallint,oid,internal),
  FUNCTION 9 (bigint, bigint) @extschema@.gbt_int8_fetch(internal),
  FUNCTION 11 (bigint, bigint) @extschema@.gbt_int8_sortsupport(internal),
  FUNCTION 12 ("any", "any") @extschema@.gist_translate_cmptype_btree(integer);
-- until 17
ALTER OPERATOR FAMILY @extschema@.gist_interval_ops USING gist ADD
  OPERATOR 1 <(interval,interval),
  OPERATOR 2 <=(interval,interval),
  OPERATOR 3 =(interval,interval),
  OPERATOR 4 >=(interval,interval),
  OPERATOR 5 >(interval,interval),
  OPERATOR 6 <>(interval,interval),
  OPERATOR 15 @extschema@.<->(interval,interval) FOR ORDER BY pg_catalog.interval_ops,
  FUNCTION 3 (interval, interval) @extschema@.gbt_intv_compress(internal),
  FUNCTION 4 (interval, interval) @extschema@.gbt_intv_decompress(internal),
  FUNCTION 8 (interval, interval) @extschema@.gbt_intv_distance(internal,interval,smallint,oid,internal),
  FUNCTION 9 (interval, interval) @extschema@.gbt_intv_fetch(internal);
-- since 18
ALTER OPERATOR FAMILY @extschema@.gist_interval_ops USING gist ADD
  OPERATOR 1 <(interval,interval),
  OPERATOR 2 <=(interval,interval),
  OPERATOR 3 =(interval,interval),
  OPERATOR 4 >=(interval,interval),
  OPERATOR 5 >(interval,interval),
  OPERATOR 6 <>(interval,interval),
  OPERATOR 15 @extschema@.<->(interval,interval) FOR ORDER BY pg_catalog.interval_ops,
  FUNCTION 3 (interval, interval) @extschema@.gbt_intv_compress(internal),
  FUNCTION 4 (interval, interval) @extschema@.gbt_intv_decompress(internal),
  FUNCTION 8 (interval, interval) @extschema@.gbt_intv_distance(internal,interval,smallint,oid,internal),
  FUNCTION 9 (interval, interval) @extschema@.gbt_intv_fetch(internal),
  FUNCTION 11 (interval, interval) @extschema@.gbt_intv_sortsupport(internal),
  FUNCTION 12 ("any", "any") @extschema@.gist_translate_cmptype_btree(integer);
-- until 17
ALTER OPERATOR FAMILY @extschema@.gist_macaddr8_ops USING gist ADD
  OPERATOR 1 <(macaddr8,macaddr8),
  OPERATOR 2 <=(macaddr8,macaddr8),
  OPERATOR 3 =(macaddr8,macaddr8),
  OPERATOR 4 >=(macaddr8,macaddr8),
  OPERATOR 5 >(macaddr8,macaddr8),
  OPERATOR 6 <>(macaddr8,macaddr8),
  FUNCTION 3 (macaddr8, macaddr8) @extschema@.gbt_macad8_compress(internal),
  FUNCTION 4 (macaddr8, macaddr8) @extschema@.gbt_decompress(internal),
  FUNCTION 9 (macaddr8, macaddr8) @extschema@.gbt_macad8_fetch(internal);
-- since 18
ALTER OPERATOR FAMILY @extschema@.gist_macaddr8_ops USING gist ADD
  OPERATOR 1 <(macaddr8,macaddr8),
  OPERATOR 2 <=(macaddr8,macaddr8),
  OPERATOR 3 =(macaddr8,macaddr8),
  OPERATOR 4 >=(macaddr8,macaddr8),
  OPERATOR 5 >(macaddr8,macaddr8),
  OPERATOR 6 <>(macaddr8,macaddr8),
  FUNCTION 3 (macaddr8, macaddr8) @extschema@.gbt_macad8_compress(internal),
  FUNCTION 4 (macaddr8, macaddr8) @extschema@.gbt_decompress(internal),
  FUNCTION 9 (macaddr8, macaddr8) @extschema@.gbt_macad8_fetch(internal),
  FUNCTION 11 (macaddr8, macaddr8) @extschema@.gbt_macad8_sortsupport(internal),
  FUNCTION 12 ("any", "any") @extschema@.gist_translate_cmptype_btree(integer);
-- until 17
ALTER OPERATOR FAMILY @extschema@.gist_macaddr_ops USING gist ADD
  OPERATOR 1 <(macaddr,macaddr),
  OPERATOR 2 <=(macaddr,macaddr),
  OPERATOR 3 =(macaddr,macaddr),
  OPERATOR 4 >=(macaddr,macaddr),
  OPERATOR 5 >(macaddr,macaddr),
  OPERATOR 6 <>(macaddr,macaddr),
  FUNCTION 3 (macaddr, macaddr) @extschema@.gbt_macad_compress(internal),
  FUNCTION 4 (macaddr, macaddr) @extschema@.gbt_decompress(internal),
  FUNCTION 9 (macaddr, macaddr) @extschema@.gbt_macad_fetch(internal);
-- since 18
ALTER OPERATOR FAMILY @extschema@.gist_macaddr_ops USING gist ADD
  OPERATOR 1 <(macaddr,macaddr),
  OPERATOR 2 <=(macaddr,macaddr),
  OPERATOR 3 =(macaddr,macaddr),
  OPERATOR 4 >=(macaddr,macaddr),
  OPERATOR 5 >(macaddr,macaddr),
  OPERATOR 6 <>(macaddr,macaddr),
  FUNCTION 3 (macaddr, macaddr) @extschema@.gbt_macad_compress(internal),
  FUNCTION 4 (macaddr, macaddr) @extschema@.gbt_decompress(internal),
  FUNCTION 9 (macaddr, macaddr) @extschema@.gbt_macad_fetch(internal),
  FUNCTION 11 (macaddr, macaddr) @extschema@.gbt_macaddr_sortsupport(internal),
  FUNCTION 12 ("any", "any") @extschema@.gist_translate_cmptype_btree(integer);
-- until 17
ALTER OPERATOR FAMILY @extschema@.gist_numeric_ops USING gist ADD
  OPERATOR 1 <(numeric,numeric),
  OPERATOR 2 <=(numeric,numeric),
  OPERATOR 3 =(numeric,numeric),
  OPERATOR 4 >=(numeric,numeric),
  OPERATOR 5 >(numeric,numeric),
  OPERATOR 6 <>(numeric,numeric),
  FUNCTION 3 (numeric, numeric) @extschema@.gbt_numeric_compress(internal),
  FUNCTION 4 (numeric, numeric) @extschema@.gbt_var_decompress(internal),
  FUNCTION 9 (numeric, numeric) @extschema@.gbt_var_fetch(internal);
-- since 18
ALTER OPERATOR FAMILY @extschema@.gist_numeric_ops USING gist ADD
  OPERATOR 1 <(numeric,numeric),
  OPERATOR 2 <=(numeric,numeric),
  OPERATOR 3 =(numeric,numeric),
  OPERATOR 4 >=(numeric,numeric),
  OPERATOR 5 >(numeric,numeric),
  OPERATOR 6 <>(numeric,numeric),
  FUNCTION 3 (numeric, numeric) @extschema@.gbt_numeric_compress(internal),
  FUNCTION 4 (numeric, numeric) @extschema@.gbt_var_decompress(internal),
  FUNCTION 9 (numeric, numeric) @extschema@.gbt_var_fetch(internal),
  FUNCTION 11 (numeric, numeric) @extschema@.gbt_numeric_sortsupport(internal),
  FUNCTION 12 ("any", "any") @extschema@.gist_translate_cmptype_btree(integer);
-- until 17
ALTER OPERATOR FAMILY @extschema@.gist_oid_ops USING gist ADD
  OPERATOR 1 <(oid,oid),
  OPERATOR 2 <=(oid,oid),
  OPERATOR 3 =(oid,oid),
  OPERATOR 4 >=(oid,oid),
  OPERATOR 5 >(oid,oid),
  OPERATOR 6 <>(oid,oid),
  OPERATOR 15 @extschema@.<->(oid,oid) FOR ORDER BY pg_catalog.oid_ops,
  FUNCTION 3 (oid, oid) @extschema@.gbt_oid_compress(internal),
  FUNCTION 4 (oid, oid) @extschema@.gbt_decompress(internal),
  FUNCTION 8 (oid, oid) @extschema@.gbt_oid_distance(internal,oid,smallint,oid,internal),
  FUNCTION 9 (oid, oid) @extschema@.gbt_oid_fetch(internal);
-- since 18
ALTER OPERATOR FAMILY @extschema@.gist_oid_ops USING gist ADD
  OPERATOR 1 <(oid,oid),
  OPERATOR 2 <=(oid,oid),
  OPERATOR 3 =(oid,oid),
  OPERATOR 4 >=(oid,oid),
  OPERATOR 5 >(oid,oid),
  OPERATOR 6 <>(oid,oid),
  OPERATOR 15 @extschema@.<->(oid,oid) FOR ORDER BY pg_catalog.oid_ops,
  FUNCTION 3 (oid, oid) @extschema@.gbt_oid_compress(internal),
  FUNCTION 4 (oid, oid) @extschema@.gbt_decompress(internal),
  FUNCTION 8 (oid, oid) @extschema@.gbt_oid_distance(internal,oid,smallint,oid,internal),
  FUNCTION 9 (oid, oid) @extschema@.gbt_oid_fetch(internal),
  FUNCTION 11 (oid, oid) @extschema@.gbt_oid_sortsupport(internal),
  FUNCTION 12 ("any", "any") @extschema@.gist_translate_cmptype_btree(integer);
-- until 17
ALTER OPERATOR FAMILY @extschema@.gist_text_ops USING gist ADD
  OPERATOR 1 <(text,text),
  OPERATOR 2 <=(text,text),
  OPERATOR 3 =(text,text),
  OPERATOR 4 >=(text,text),
  OPERATOR 5 >(text,text),
  OPERATOR 6 <>(text,text),
  FUNCTION 3 (text, text) @extschema@.gbt_text_compress(internal),
  FUNCTION 4 (text, text) @extschema@.gbt_var_decompress(internal),
  FUNCTION 9 (text, text) @extschema@.gbt_var_fetch(internal);
-- since 18
ALTER OPERATOR FAMILY @extschema@.gist_text_ops USING gist ADD
  OPERATOR 1 <(text,text),
  OPERATOR 2 <=(text,text),
  OPERATOR 3 =(text,text),
  OPERATOR 4 >=(text,text),
  OPERATOR 5 >(text,text),
  OPERATOR 6 <>(text,text),
  FUNCTION 3 (text, text) @extschema@.gbt_text_compress(internal),
  FUNCTION 4 (text, text) @extschema@.gbt_var_decompress(internal),
  FUNCTION 9 (text, text) @extschema@.gbt_var_fetch(internal),
  FUNCTION 11 (text, text) @extschema@.gbt_text_sortsupport(internal),
  FUNCTION 12 ("any", "any") @extschema@.gist_translate_cmptype_btree(integer);
-- until 17
ALTER OPERATOR FAMILY @extschema@.gist_time_ops USING gist ADD
  OPERATOR 1 <(time without time zone,time without time zone),
  OPERATOR 2 <=(time without time zone,time without time zone),
  OPERATOR 3 =(time without time zone,time without time zone),
  OPERATOR 4 >=(time without time zone,time without time zone),
  OPERATOR 5 >(time without time zone,time without time zone),
  OPERATOR 6 <>(time without time zone,time without time zone),
  OPERATOR 15 @extschema@.<->(time without time zone,time without time zone) FOR ORDER BY pg_catalog.interval_ops,
  FUNCTION 3 (time without time zone, time without time zone) @extschema@.gbt_time_compress(internal),
  FUNCTION 4 (time without time zone, time without time zone) @extschema@.gbt_decompress(internal),
  FUNCTION 8 (time without time zone, time without time zone) @extschema@.gbt_time_distance(internal,time without time zone,smallint,oid,internal),
  FUNCTION 9 (time without time zone, time without time zone) @extschema@.gbt_time_fetch(internal);
-- since 18
ALTER OPERATOR FAMILY @extschema@.gist_time_ops USING gist ADD
  OPERATOR 1 <(time without time zone,time without time zone),
  OPERATOR 2 <=(time without time zone,time without time zone),
  OPERATOR 3 =(time without time zone,time without time zone),
  OPERATOR 4 >=(time without time zone,time without time zone),
  OPERATOR 5 >(time without time zone,time without time zone),
  OPERATOR 6 <>(time without time zone,time without time zone),
  OPERATOR 15 @extschema@.<->(time without time zone,time without time zone) FOR ORDER BY pg_catalog.interval_ops,
  FUNCTION 3 (time without time zone, time without time zone) @extschema@.gbt_time_compress(internal),
  FUNCTION 4 (time without time zone, time without time zone) @extschema@.gbt_decompress(internal),
  FUNCTION 8 (time without time zone, time without time zone) @extschema@.gbt_time_distance(internal,time without time zone,smallint,oid,internal),
  FUNCTION 9 (time without time zone, time without time zone) @extschema@.gbt_time_fetch(internal),
  FUNCTION 11 (time without time zone, time without time zone) @extschema@.gbt_time_sortsupport(internal),
  FUNCTION 12 ("any", "any") @extschema@.gist_translate_cmptype_btree(integer);
-- until 17
ALTER OPERATOR FAMILY @extschema@.gist_timestamp_ops USING gist ADD
  OPERATOR 1 <(timestamp without time zone,timestamp without time zone),
  OPERATOR 2 <=(timestamp without time zone,timestamp without time zone),
  OPERATOR 3 =(timestamp without time zone,timestamp without time zone),
  OPERATOR 4 >=(timestamp without time zone,timestamp without time zone),
  OPERATOR 5 >(timestamp without time zone,timestamp without time zone),
  OPERATOR 6 <>(timestamp without time zone,timestamp without time zone),
  OPERATOR 15 @extschema@.<->(timestamp without time zone,timestamp without time zone) FOR ORDER BY pg_catalog.interval_ops,
  FUNCTION 3 (timestamp without time zone, timestamp without time zone) @extschema@.gbt_ts_compress(internal),
  FUNCTION 4 (timestamp without time zone, timestamp without time zone) @extschema@.gbt_decompress(internal),
  FUNCTION 8 (timestamp without time zone, timestamp without time zone) @extschema@.gbt_ts_distance(internal,timestamp without time zone,smallint,oid,internal),
  FUNCTION 9 (timestamp without time zone, timestamp without time zone) @extschema@.gbt_ts_fetch(internal);
-- since 18
ALTER OPERATOR FAMILY @extschema@.gist_timestamp_ops USING gist ADD
  OPERATOR 1 <(timestamp without time zone,timestamp without time zone),
  OPERATOR 2 <=(timestamp without time zone,timestamp without time zone),
  OPERATOR 3 =(timestamp without time zone,timestamp without time zone),
  OPERATOR 4 >=(timestamp without time zone,timestamp without time zone),
  OPERATOR 5 >(timestamp without time zone,timestamp without time zone),
  OPERATOR 6 <>(timestamp without time zone,timestamp without time zone),
  OPERATOR 15 @extschema@.<->(timestamp without time zone,timestamp without time zone) FOR ORDER BY pg_catalog.interval_ops,
  FUNCTION 3 (timestamp without time zone, timestamp without time zone) @extschema@.gbt_ts_compress(internal),
  FUNCTION 4 (timestamp without time zone, timestamp without time zone) @extschema@.gbt_decompress(internal),
  FUNCTION 8 (timestamp without time zone, timestamp without time zone) @extschema@.gbt_ts_distance(internal,timestamp without time zone,smallint,oid,internal),
  FUNCTION 9 (timestamp without time zone, timestamp without time zone) @extschema@.gbt_ts_fetch(internal),
  FUNCTION 11 (timestamp without time zone, timestamp without time zone) @extschema@.gbt_ts_sortsupport(internal),
  FUNCTION 12 ("any", "any") @extschema@.gist_translate_cmptype_btree(integer);
-- until 17
ALTER OPERATOR FAMILY @extschema@.gist_timestamptz_ops USING gist ADD
  OPERATOR 1 <(timestamp with time zone,timestamp with time zone),
  OPERATOR 2 <=(timestamp with time zone,timestamp with time zone),
  OPERATOR 3 =(timestamp with time zone,timestamp with time zone),
  OPERATOR 4 >=(timestamp with time zone,timestamp with time zone),
  OPERATOR 5 >(timestamp with time zone,timestamp with time zone),
  OPERATOR 6 <>(timestamp with time zone,timestamp with time zone),
  OPERATOR 15 @extschema@.<->(timestamp with time zone,timestamp with time zone) FOR ORDER BY pg_catalog.interval_ops,
  FUNCTION 3 (timestamp with time zone, timestamp with time zone) @extschema@.gbt_tstz_compress(internal),
  FUNCTION 4 (timestamp with time zone, timestamp with time zone) @extschema@.gbt_decompress(internal),
  FUNCTION 8 (timestamp with time zone, timestamp with time zone) @extschema@.gbt_tstz_distance(internal,timestamp with time zone,smallint,oid,internal),
  FUNCTION 9 (timestamp with time zone, timestamp with time zone) @extschema@.gbt_ts_fetch(internal);
-- since 18
ALTER OPERATOR FAMILY @extschema@.gist_timestamptz_ops USING gist ADD
  OPERATOR 1 <(timestamp with time zone,timestamp with time zone),
  OPERATOR 2 <=(timestamp with time zone,timestamp with time zone),
  OPERATOR 3 =(timestamp with time zone,timestamp with time zone),
  OPERATOR 4 >=(timestamp with time zone,timestamp with time zone),
  OPERATOR 5 >(timestamp with time zone,timestamp with time zone),
  OPERATOR 6 <>(timestamp with time zone,timestamp with time zone),
  OPERATOR 15 @extschema@.<->(timestamp with time zone,timestamp with time zone) FOR ORDER BY pg_catalog.interval_ops,
  FUNCTION 3 (timestamp with time zone, timestamp with time zone) @extschema@.gbt_tstz_compress(internal),
  FUNCTION 4 (timestamp with time zone, timestamp with time zone) @extschema@.gbt_decompress(internal),
  FUNCTION 8 (timestamp with time zone, timestamp with time zone) @extschema@.gbt_tstz_distance(internal,timestamp with time zone,smallint,oid,internal),
  FUNCTION 9 (timestamp with time zone, timestamp with time zone) @extschema@.gbt_ts_fetch(internal),
  FUNCTION 11 (timestamp with time zone, timestamp with time zone) @extschema@.gbt_ts_sortsupport(internal),
  FUNCTION 12 ("any", "any") @extschema@.gist_translate_cmptype_btree(integer);
-- until 17
ALTER OPERATOR FAMILY @extschema@.gist_timetz_ops USING gist ADD
  OPERATOR 1 <(time with time zone,time with time zone),
  OPERATOR 2 <=(time with time zone,time with time zone),
  OPERATOR 3 =(time with time zone,time with time zone),
  OPERATOR 4 >=(time with time zone,time with time zone),
  OPERATOR 5 >(time with time zone,time with time zone),
  OPERATOR 6 <>(time with time zone,time with time zone),
  FUNCTION 3 (time with time zone, time with time zone) @extschema@.gbt_timetz_compress(internal),
  FUNCTION 4 (time with time zone, time with time zone) @extschema@.gbt_decompress(internal);
-- since 18
ALTER OPERATOR FAMILY @extschema@.gist_timetz_ops USING gist ADD
  OPERATOR 1 <(time with time zone,time with time zone),
  OPERATOR 2 <=(time with time zone,time with time zone),
  OPERATOR 3 =(time with time zone,time with time zone),
  OPERATOR 4 >=(time with time zone,time with time zone),
  OPERATOR 5 >(time with time zone,time with time zone),
  OPERATOR 6 <>(time with time zone,time with time zone),
  FUNCTION 3 (time with time zone, time with time zone) @extschema@.gbt_timetz_compress(internal),
  FUNCTION 4 (time with time zone, time with time zone) @extschema@.gbt_decompress(internal),
  FUNCTION 11 (time with time zone, time with time zone) @extschema@.gbt_time_sortsupport(internal),
  FUNCTION 12 ("any", "any") @extschema@.gist_translate_cmptype_btree(integer);
-- until 17
ALTER OPERATOR FAMILY @extschema@.gist_uuid_ops USING gist ADD
  OPERATOR 1 <(uuid,uuid),
  OPERATOR 2 <=(uuid,uuid),
  OPERATOR 3 =(uuid,uuid),
  OPERATOR 4 >=(uuid,uuid),
  OPERATOR 5 >(uuid,uuid),
  OPERATOR 6 <>(uuid,uuid),
  FUNCTION 3 (uuid, uuid) @extschema@.gbt_uuid_compress(internal),
  FUNCTION 4 (uuid, uuid) @extschema@.gbt_decompress(internal),
  FUNCTION 9 (uuid, uuid) @extschema@.gbt_uuid_fetch(internal);
-- since 18
ALTER OPERATOR FAMILY @extschema@.gist_uuid_ops USING gist ADD
  OPERATOR 1 <(uuid,uuid),
  OPERATOR 2 <=(uuid,uuid),
  OPERATOR 3 =(uuid,uuid),
  OPERATOR 4 >=(uuid,uuid),
  OPERATOR 5 >(uuid,uuid),
  OPERATOR 6 <>(uuid,uuid),
  FUNCTION 3 (uuid, uuid) @extschema@.gbt_uuid_compress(internal),
  FUNCTION 4 (uuid, uuid) @extschema@.gbt_decompress(internal),
  FUNCTION 9 (uuid, uuid) @extschema@.gbt_uuid_fetch(internal),
  FUNCTION 11 (uuid, uuid) @extschema@.gbt_uuid_sortsupport(internal),
  FUNCTION 12 ("any", "any") @extschema@.gist_translate_cmptype_btree(integer);
-- until 17
ALTER OPERATOR FAMILY @extschema@.gist_vbit_ops USING gist ADD
  OPERATOR 1 <(bit varying,bit varying),
  OPERATOR 2 <=(bit varying,bit varying),
  OPERATOR 3 =(bit varying,bit varying),
  OPERATOR 4 >=(bit varying,bit varying),
  OPERATOR 5 >(bit varying,bit varying),
  OPERATOR 6 <>(bit varying,bit varying),
  FUNCTION 3 (bit varying, bit varying) @extschema@.gbt_bit_compress(internal),
  FUNCTION 4 (bit varying, bit varying) @extschema@.gbt_var_decompress(internal),
  FUNCTION 9 (bit varying, bit varying) @extschema@.gbt_var_fetch(internal);
-- since 18
ALTER OPERATOR FAMILY @extschema@.gist_vbit_ops USING gist ADD
  OPERATOR 1 <(bit varying,bit varying),
  OPERATOR 2 <=(bit varying,bit varying),
  OPERATOR 3 =(bit varying,bit varying),
  OPERATOR 4 >=(bit varying,bit varying),
  OPERATOR 5 >(bit varying,bit varying),
  OPERATOR 6 <>(bit varying,bit varying),
  FUNCTION 3 (bit varying, bit varying) @extschema@.gbt_bit_compress(internal),
  FUNCTION 4 (bit varying, bit varying) @extschema@.gbt_var_decompress(internal),
  FUNCTION 9 (bit varying, bit varying) @extschema@.gbt_var_fetch(internal),
  FUNCTION 11 (bit varying, bit varying) @extschema@.gbt_varbit_sortsupport(internal),
  FUNCTION 12 ("any", "any") @extschema@.gist_translate_cmptype_btree(integer);
