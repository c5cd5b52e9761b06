CREATE FUNCTION @extschema@.gin_btree_consistent(internal, smallint, anyelement, integer, internal, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_compare_prefix_anyenum(anyenum, anyenum, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_compare_prefix_bit(bit, bit, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_compare_prefix_bool(boolean, boolean, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_compare_prefix_bpchar(character, character, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_compare_prefix_bytea(bytea, bytea, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_compare_prefix_char("char", "char", smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_compare_prefix_cidr(cidr, cidr, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_compare_prefix_date(date, date, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_compare_prefix_float4(real, real, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_compare_prefix_float8(double precision, double precision, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_compare_prefix_inet(inet, inet, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_compare_prefix_int2(smallint, smallint, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_compare_prefix_int4(integer, integer, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_compare_prefix_int8(bigint, bigint, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_compare_prefix_interval(interval, interval, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_compare_prefix_macaddr(macaddr, macaddr, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_compare_prefix_macaddr8(macaddr8, macaddr8, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_compare_prefix_money(money, money, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_compare_prefix_name(name, name, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_compare_prefix_numeric(numeric, numeric, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_compare_prefix_oid(oid, oid, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_compare_prefix_text(text, text, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_compare_prefix_time(time without time zone, time without time zone, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_compare_prefix_timestamp(timestamp without time zone, timestamp without time zone, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_compare_prefix_timestamptz(timestamp with time zone, timestamp with time zone, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_compare_prefix_timetz(time with time zone, time with time zone, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_compare_prefix_uuid(uuid, uuid, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_compare_prefix_varbit(bit varying, bit varying, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_enum_cmp(anyenum, anyenum) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_query_anyenum(anyenum, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_query_bit(bit, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_query_bool(boolean, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_query_bpchar(character, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_query_bytea(bytea, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_query_char("char", internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_query_cidr(cidr, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_query_date(date, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_query_float4(real, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_query_float8(double precision, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_query_inet(inet, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_query_int2(smallint, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_query_int4(integer, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_query_int8(bigint, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_query_interval(interval, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_query_macaddr(macaddr, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_query_macaddr8(macaddr8, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_query_money(money, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_query_name(name, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_query_numeric(numeric, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_query_oid(oid, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_query_text(text, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_query_time(time without time zone, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_query_timestamp(timestamp without time zone, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_query_timestamptz(timestamp with time zone, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_query_timetz(time with time zone, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_query_uuid(uuid, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_query_varbit(bit varying, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_value_anyenum(anyenum, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_value_bit(bit, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_value_bool(boolean, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_value_bpchar(character, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_value_bytea(bytea, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_value_char("char", internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_value_cidr(cidr, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_value_date(date, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_value_float4(real, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_value_float8(double precision, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_value_inet(inet, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_value_int2(smallint, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_value_int4(integer, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_value_int8(bigint, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_value_interval(interval, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_value_macaddr(macaddr, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_value_macaddr8(macaddr8, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_value_money(money, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_value_name(name, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_value_numeric(numeric, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_value_oid(oid, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_value_text(text, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_value_time(time without time zone, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_value_timestamp(timestamp without time zone, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_value_timestamptz(timestamp with time zone, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_value_timetz(time with time zone, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_value_uuid(uuid, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_value_varbit(bit varying, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_numeric_cmp(numeric, numeric) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE OPERATOR FAMILY @extschema@.bit_ops USING gin;
CREATE OPERATOR FAMILY @extschema@.bool_ops USING gin;
CREATE OPERATOR FAMILY @extschema@.bpchar_ops USING gin;
CREATE OPERATOR FAMILY @extschema@.bytea_ops USING gin;
CREATE OPERATOR FAMILY @extschema@.char_ops USING gin;
CREATE OPERATOR FAMILY @extschema@.cidr_ops USING gin;
CREATE OPERATOR FAMILY @extschema@.date_ops USING gin;
CREATE OPERATOR FAMILY @extschema@.enum_ops USING gin;
CREATE OPERATOR FAMILY @extschema@.float4_ops USING gin;
CREATE OPERATOR FAMILY @extschema@.float8_ops USING gin;
CREATE OPERATOR FAMILY @extschema@.inet_ops USING gin;
CREATE OPERATOR FAMILY @extschema@.int2_ops USING gin;
CREATE OPERATOR FAMILY @extschema@.int4_ops USING gin;
CREATE OPERATOR FAMILY @extschema@.int8_ops USING gin;
CREATE OPERATOR FAMILY @extschema@.interval_ops USING gin;
CREATE OPERATOR FAMILY @extschema@.macaddr8_ops USING gin;
CREATE OPERATOR FAMILY @extschema@.macaddr_ops USING gin;
CREATE OPERATOR FAMILY @extschema@.money_ops USING gin;
CREATE OPERATOR FAMILY @extschema@.name_ops USING gin;
CREATE OPERATOR FAMILY @extschema@.numeric_ops USING gin;
CREATE OPERATOR FAMILY @extschema@.oid_ops USING gin;
CREATE OPERATOR FAMILY @extschema@.text_ops USING gin;
CREATE OPERATOR FAMILY @extschema@.time_ops USING gin;
CREATE OPERATOR FAMILY @extschema@.timestamp_ops USING gin;
CREATE OPERATOR FAMILY @extschema@.timestamptz_ops USING gin;
CREATE OPERATOR FAMILY @extschema@.timetz_ops USING gin;
CREATE OPERATOR FAMILY @extschema@.uuid_ops USING gin;
CREATE OPERATOR FAMILY @extschema@.varbit_ops USING gin;
CREATE OPERATOR FAMILY @extschema@.varchar_ops USING gin;
CREATE OPERATOR CLASS @extschema@.bit_ops DEFAULT FOR TYPE bit USING gin FAMILY @extschema@.bit_ops AS
  FUNCTION 2 (bit, bit) @extschema@.gin_extract_value_bit(bit,internal),
  FUNCTION 3 (bit, bit) @extschema@.gin_extract_query_bit(bit,internal,smallint,internal,internal);
CREATE OPERATOR CLASS @extschema@.bool_ops DEFAULT FOR TYPE boolean USING gin FAMILY @extschema@.bool_ops AS
  FUNCTION 2 (boolean, boolean) @extschema@.gin_extract_value_bool(boolean,internal),
  FUNCTION 3 (boolean, boolean) @extschema@.gin_extract_query_bool(boolean,internal,smallint,internal,internal);
CREATE OPERATOR CLASS @extschema@.bpchar_ops DEFAULT FOR TYPE character USING gin FAMILY @extschema@.bpchar_ops AS
  FUNCTION 2 (character, character) @extschema@.gin_extract_value_bpchar(character,internal),
  FUNCTION 3 (character, character) @extschema@.gin_extract_query_bpchar(character,internal,smallint,internal,internal);
CREATE OPERATOR CLASS @extschema@.bytea_ops DEFAULT FOR TYPE bytea USING gin FAMILY @extschema@.bytea_ops AS
  FUNCTION 2 (bytea, bytea) @extschema@.gin_extract_value_bytea(bytea,internal),
  FUNCTION 3 (bytea, bytea) @extschema@.gin_extract_query_bytea(bytea,internal,smallint,internal,internal);
CREATE OPERATOR CLASS @extschema@.char_ops DEFAULT FOR TYPE "char" USING gin FAMILY @extschema@.char_ops AS
  FUNCTION 2 ("char", "char") @extschema@.gin_extract_value_char("char",internal),
  FUNCTION 3 ("char", "char") @extschema@.gin_extract_query_char("char",internal,smallint,internal,internal);
CREATE OPERATOR CLASS @extschema@.cidr_ops DEFAULT FOR TYPE cidr USING gin FAMILY @extschema@.cidr_ops AS
  FUNCTION 2 (cidr, cidr) @extschema@.gin_extract_value_cidr(cidr,internal),
  FUNCTION 3 (cidr, cidr) @extschema@.gin_extract_query_cidr(cidr,internal,smallint,internal,internal);
CREATE OPERATOR CLASS @extschema@.date_ops DEFAULT FOR TYPE date USING gin FAMILY @extschema@.date_ops AS
  FUNCTION 2 (date, date) @extschema@.gin_extract_value_date(date,internal),
  FUNCTION 3 (date, date) @extschema@.gin_extract_query_date(date,internal,smallint,internal,internal);
CREATE OPERATOR CLASS @extschema@.enum_ops DEFAULT FOR TYPE anyenum USING gin FAMILY @extschema@.enum_ops AS
  FUNCTION 2 (anyenum, anyenum) @extschema@.gin_extract_value_anyenum(anyenum,internal),
  FUNCTION 3 (anyenum, anyenum) @extschema@.gin_extract_query_anyenum(anyenum,internal,smallint,internal,internal);
CREATE OPERATOR CLASS @extschema@.float4_ops DEFAULT FOR TYPE real USING gin FAMILY @extschema@.float4_ops AS
  FUNCTION 2 (real, real) @extschema@.gin_extract_value_float4(real,internal),
  FUNCTION 3 (real, real) @extschema@.gin_extract_query_float4(real,internal,smallint,internal,internal);
CREATE OPERATOR CLASS @extschema@.float8_ops DEFAULT FOR TYPE double precision USING gin FAMILY @extschema@.float8_ops AS
  FUNCTION 2 (double precision, double precision) @extschema@.gin_extract_value_float8(double precision,internal),
  FUNCTION 3 (double precision, double precision) @extschema@.gin_extract_query_float8(double precision,internal,smallint,internal,internal);
CREATE OPERATOR CLASS @extschema@.inet_ops DEFAULT FOR TYPE inet USING gin FAMILY @extschema@.inet_ops AS
  FUNCTION 2 (inet, inet) @extschema@.gin_extract_value_inet(inet,internal),
  FUNCTION 3 (inet, inet) @extschema@.gin_extract_query_inet(inet,internal,smallint,internal,internal);
CREATE OPERATOR CLASS @extschema@.int2_ops DEFAULT FOR TYPE smallint USING gin FAMILY @extschema@.int2_ops AS
  FUNCTION 2 (smallint, smallint) @extschema@.gin_extract_value_int2(smallint,internal),
  FUNCTION 3 (smallint, smallint) @extschema@.gin_extract_query_int2(smallint,internal,smallint,internal,internal);
CREATE OPERATOR CLASS @extschema@.int4_ops DEFAULT FOR TYPE integer USING gin FAMILY @extschema@.int4_ops AS
  FUNCTION 2 (integer, integer) @extschema@.gin_extract_value_int4(integer,internal),
  FUNCTION 3 (integer, integer) @extschema@.gin_extract_query_int4(integer,internal,smallint,internal,internal);
CREATE OPERATOR CLASS @extschema@.int8_ops DEFAULT FOR TYPE bigint USING gin FAMILY @extschema@.int8_ops AS
  FUNCTION 2 (bigint, bigint) @extschema@.gin_extract_value_int8(bigint,internal),
  FUNCTION 3 (bigint, bigint) @extschema@.gin_extract_query_int8(bigint,internal,smallint,internal,internal);
CREATE OPERATOR CLASS @extschema@.interval_ops DEFAULT FOR TYPE interval USING gin FAMILY @extschema@.interval_ops AS
  FUNCTION 2 (interval, interval) @extschema@.gin_extract_value_interval(interval,internal),
  FUNCTION 3 (interval, interval) @extschema@.gin_extract_query_interval(interval,internal,smallint,internal,internal);
CREATE OPERATOR CLASS @extschema@.macaddr8_ops DEFAULT FOR TYPE macaddr8 USING gin FAMILY @extschema@.macaddr8_ops AS
  FUNCTION 2 (macaddr8, macaddr8) @extschema@.gin_extract_value_macaddr8(macaddr8,internal),
  FUNCTION 3 (macaddr8, macaddr8) @extschema@.gin_extract_query_macaddr8(macaddr8,internal,smallint,internal,internal);
CREATE OPERATOR CLASS @extschema@.macaddr_ops DEFAULT FOR TYPE macaddr USING gin FAMILY @extschema@.macaddr_ops AS
  FUNCTION 2 (macaddr, macaddr) @extschema@.gin_extract_value_macaddr(macaddr,internal),
  FUNCTION 3 (macaddr, macaddr) @extschema@.gin_extract_query_macaddr(macaddr,internal,smallint,internal,internal);
CREATE OPERATOR CLASS @extschema@.money_ops DEFAULT FOR TYPE money USING gin FAMILY @extschema@.money_ops AS
  FUNCTION 2 (money, money) @extschema@.gin_extract_value_money(money,internal),
  FUNCTION 3 (money, money) @extschema@.gin_extract_query_money(money,internal,smallint,internal,internal);
CREATE OPERATOR CLASS @extschema@.name_ops DEFAULT FOR TYPE name USING gin FAMILY @extschema@.name_ops AS
  FUNCTION 2 (name, name) @extschema@.gin_extract_value_name(name,internal),
  FUNCTION 3 (name, name) @extschema@.gin_extract_query_name(name,internal,smallint,internal,internal);
CREATE OPERATOR CLASS @extschema@.numeric_ops DEFAULT FOR TYPE numeric USING gin FAMILY @extschema@.numeric_ops AS
  FUNCTION 2 (numeric, numeric) @extschema@.gin_extract_value_numeric(numeric,internal),
  FUNCTION 3 (numeric, numeric) @extschema@.gin_extract_query_numeric(numeric,internal,smallint,internal,internal);
CREATE OPERATOR CLASS @extschema@.oid_ops DEFAULT FOR TYPE oid USING gin FAMILY @extschema@.oid_ops AS
  FUNCTION 2 (oid, oid) @extschema@.gin_extract_value_oid(oid,internal),
  FUNCTION 3 (oid, oid) @extschema@.gin_extract_query_oid(oid,internal,smallint,internal,internal);
CREATE OPERATOR CLASS @extschema@.text_ops DEFAULT FOR TYPE text USING gin FAMILY @extschema@.text_ops AS
  FUNCTION 2 (text, text) @extschema@.gin_extract_value_text(text,internal),
  FUNCTION 3 (text, text) @extschema@.gin_extract_query_text(text,internal,smallint,internal,internal);
CREATE OPERATOR CLASS @extschema@.time_ops DEFAULT FOR TYPE time without time zone USING gin FAMILY @extschema@.time_ops AS
  FUNCTION 2 (time without time zone, time without time zone) @extschema@.gin_extract_value_time(time without time zone,internal),
  FUNCTION 3 (time without time zone, time without time zone) @extschema@.gin_extract_query_time(time without time zone,internal,smallint,internal,internal);
CREATE OPERATOR CLASS @extschema@.timestamp_ops DEFAULT FOR TYPE timestamp without time zone USING gin FAMILY @extschema@.timestamp_ops AS
  FUNCTION 2 (timestamp without time zone, timestamp without time zone) @extschema@.gin_extract_value_timestamp(timestamp without time zone,internal),
  FUNCTION 3 (timestamp without time zone, timestamp without time zone) @extschema@.gin_extract_query_timestamp(timestamp without time zone,internal,smallint,internal,internal);
CREATE OPERATOR CLASS @extschema@.timestamptz_ops DEFAULT FOR TYPE timestamp with time zone USING gin FAMILY @extschema@.timestamptz_ops AS
  FUNCTION 2 (timestamp with time zone, timestamp with time zone) @extschema@.gin_extract_value_timestamptz(timestamp with time zone,internal),
  FUNCTION 3 (timestamp with time zone, timestamp with time zone) @extschema@.gin_extract_query_timestamptz(timestamp with time zone,internal,smallint,internal,internal);
CREATE OPERATOR CLASS @extschema@.timetz_ops DEFAULT FOR TYPE time with time zone USING gin FAMILY @extschema@.timetz_ops AS
  FUNCTION 2 (time with time zone, time with time zone) @extschema@.gin_extract_value_timetz(time with time zone,internal),
  FUNCTION 3 (time with time zone, time with time zone) @extschema@.gin_extract_query_timetz(time with time zone,internal,smallint,internal,internal);
CREATE OPERATOR CLASS @extschema@.uuid_ops DEFAULT FOR TYPE uuid USING gin FAMILY @extschema@.uuid_ops AS
  FUNCTION 2 (uuid, uuid) @extschema@.gin_extract_value_uuid(uuid,internal),
  FUNCTION 3 (uuid, uuid) @extschema@.gin_extract_query_uuid(uuid,internal,smallint,internal,internal);
CREATE OPERATOR CLASS @extschema@.varbit_ops DEFAULT FOR TYPE bit varying USING gin FAMILY @extschema@.varbit_ops AS
  FUNCTION 2 (bit varying, bit varying) @extschema@.gin_extract_value_varbit(bit varying,internal),
  FUNCTION 3 (bit varying, bit varying) @extschema@.gin_extract_query_varbit(bit varying,internal,smallint,internal,internal);
CREATE OPERATOR CLASS @extschema@.varchar_ops DEFAULT FOR TYPE character varying USING gin FAMILY @extschema@.varchar_ops AS
  FUNCTION 2 (character varying, character varying) @extschema@.gin_extract_value_text(text,internal),
  FUNCTION 3 (character varying, character varying) @extschema@.gin_extract_query_text(text,internal,smallint,internal,internal);
ALTER OPERATOR FAMILY @extschema@.bit_ops USING gin ADD
  OPERATOR 1 <(bit,bit),
  OPERATOR 2 <=(bit,bit),
  OPERATOR 3 =(bit,bit),
  OPERATOR 4 >=(bit,bit),
  OPERATOR 5 >(bit,bit),
  FUNCTION 1 (bit, bit) bitcmp(bit,bit),
  FUNCTION 4 (bit, bit) @extschema@.gin_btree_consistent(internal,smallint,anyelement,integer,internal,internal),
  FUNCTION 5 (bit, bit) @extschema@.gin_compare_prefix_bit(bit,bit,smallint,internal);
ALTER OPERATOR FAMILY @extschema@.bool_ops USING gin ADD
  OPERATOR 1 <(boolean,boolean),
  OPERATOR 2 <=(boolean,boolean),
  OPERATOR 3 =(boolean,boolean),
  OPERATOR 4 >=(boolean,boolean),
  OPERATOR 5 >(boolean,boolean),
  FUNCTION 1 (boolean, boolean) btboolcmp(boolean,boolean),
  FUNCTION 4 (boolean, boolean) @extschema@.gin_btree_consistent(internal,smallint,anyelement,integer,internal,internal),
  FUNCTION 5 (boolean, boolean) @extschema@.gin_compare_prefix_bool(boolean,boolean,smallint,internal);
ALTER OPERATOR FAMILY @extschema@.bpchar_ops USING gin ADD
  OPERATOR 1 <(character,character),
  OPERATOR 2 <=(character,character),
  OPERATOR 3 =(character,character),
  OPERATOR 4 >=(character,character),
  OPERATOR 5 >(character,character),
  FUNCTION 1 (character, character) bpcharcmp(character,character),
  FUNCTION 4 (character, character) @extschema@.gin_btree_consistent(internal,smallint,anyelement,integer,internal,internal),
  FUNCTION 5 (character, character) @extschema@.gin_compare_prefix_bpchar(character,character,smallint,internal);
ALTER OPERATOR FAMILY @extschema@.bytea_ops USING gin ADD
  OPERATOR 1 <(bytea,bytea),
  OPERATOR 2 <=(bytea,bytea),
  OPERATOR 3 =(bytea,bytea),
  OPERATOR 4 >=(bytea,bytea),
  OPERATOR 5 >(bytea,bytea),
  FUNCTION 1 (bytea, bytea) byteacmp(bytea,bytea),
  FUNCTION 4 (bytea, bytea) @extschema@.gin_btree_consistent(internal,smallint,anyelement,integer,internal,internal),
  FUNCTION 5 (bytea, bytea) @extschema@.gin_compare_prefix_bytea(bytea,bytea,smallint,internal);
ALTER OPERATOR FAMILY @extschema@.char_ops USING gin ADD
  OPERATOR 1 <("char","char"),
  OPERATOR 2 <=("char","char"),
  OPERATOR 3 =("char","char"),
  OPERATOR 4 >=("char","char"),
  OPERATOR 5 >("char","char"),
  FUNCTION 1 ("char", "char") btcharcmp("char","char"),
  FUNCTION 4 ("char", "char") @extschema@.gin_btree_consistent(internal,smallint,anyelement,integer,internal,internal),
  FUNCTION 5 ("char", "char") @extschema@.gin_compare_prefix_char("char","char",smallint,internal);
ALTER OPERATOR FAMILY @extschema@.cidr_ops USING gin ADD
  OPERATOR 1 <(inet,inet),
  OPERATOR 2 <=(inet,inet),
  OPERATOR 3 =(inet,inet),
  OPERATOR 4 >=(inet,inet),
  OPERATOR 5 >(inet,inet),
  FUNCTION 1 (cidr, cidr) network_cmp(inet,inet),
  FUNCTION 4 (cidr, cidr) @extschema@.gin_btree_consistent(internal,smallint,anyelement,integer,internal,internal),
  FUNCTION 5 (cidr, cidr) @extschema@.gin_compare_prefix_cidr(cidr,cidr,smallint,internal);
ALTER OPERATOR FAMILY @extschema@.date_ops USING gin ADD
  OPERATOR 1 <(date,date),
  OPERATOR 2 <=(date,date),
  OPERATOR 3 =(date,date),
  OPERATOR 4 >=(date,date),
  OPERATOR 5 >(date,date),
  FUNCTION 1 (date, date) date_cmp(date,date),
  FUNCTION 4 (date, date) @extschema@.gin_btree_consistent(internal,smallint,anyelement,integer,internal,internal),
  FUNCTION 5 (date, date) @extschema@.gin_compare_prefix_date(date,date,smallint,internal);
ALTER OPERATOR FAMILY @extschema@.enum_ops USING gin ADD
  OPERATOR 1 <(anyenum,anyenum),
  OPERATOR 2 <=(anyenum,anyenum),
  OPERATOR 3 =(anyenum,anyenum),
  OPERATOR 4 >=(anyenum,anyenum),
  OPERATOR 5 >(anyenum,anyenum),
  FUNCTION 1 (anyenum, anyenum) @extschema@.gin_enum_cmp(anyenum,anyenum),
  FUNCTION 4 (anyenum, anyenum) @extschema@.gin_btree_consistent(internal,smallint,anyelement,integer,internal,internal),
  FUNCTION 5 (anyenum, anyenum) @extschema@.gin_compare_prefix_anyenum(anyenum,anyenum,smallint,internal);
ALTER OPERATOR FAMILY @extschema@.float4_ops USING gin ADD
  OPERATOR 1 <(real,real),
  OPERATOR 2 <=(real,real),
  OPERATOR 3 =(real,real),
  OPERATOR 4 >=(real,real),
  OPERATOR 5 >(real,real),
  FUNCTION 1 (real, real) btfloat4cmp(real,real),
  FUNCTION 4 (real, real) @extschema@.gin_btree_consistent(internal,smallint,anyelement,integer,internal,internal),
  FUNCTION 5 (real, real) @extschema@.gin_compare_prefix_float4(real,real,smallint,internal);
ALTER OPERATOR FAMILY @extschema@.float8_ops USING gin ADD
  OPERATOR 1 <(double precision,double precision),
  OPERATOR 2 <=(double precision,double precision),
  OPERATOR 3 =(double precision,double precision),
  OPERATOR 4 >=(double precision,double precision),
  OPERATOR 5 >(double precision,double precision),
  FUNCTION 1 (double precision, double precision) btfloat8cmp(double precision,double precision),
  FUNCTION 4 (double precision, double precision) @extschema@.gin_btree_consistent(internal,smallint,anyelement,integer,internal,internal),
  FUNCTION 5 (double precision, double precision) @extschema@.gin_compare_prefix_float8(double precision,double precision,smallint,internal);
ALTER OPERATOR FAMILY @extschema@.inet_ops USING gin ADD
  OPERATOR 1 <(inet,inet),
  OPERATOR 2 <=(inet,inet),
  OPERATOR 3 =(inet,inet),
  OPERATOR 4 >=(inet,inet),
  OPERATOR 5 >(inet,inet),
  FUNCTION 1 (inet, inet) network_cmp(inet,inet),
  FUNCTION 4 (inet, inet) @extschema@.gin_btree_consistent(internal,smallint,anyelement,integer,internal,internal),
  FUNCTION 5 (inet, inet) @extschema@.gin_compare_prefix_inet(inet,inet,smallint,internal);
ALTER OPERATOR FAMILY @extschema@.int2_ops USING gin ADD
  OPERATOR 1 <(smallint,smallint),
  OPERATOR 2 <=(smallint,smallint),
  OPERATOR 3 =(smallint,smallint),
  OPERATOR 4 >=(smallint,smallint),
  OPERATOR 5 >(smallint,smallint),
  FUNCTION 1 (smallint, smallint) btint2cmp(smallint,smallint),
  FUNCTION 4 (smallint, smallint) @extschema@.gin_btree_consistent(internal,smallint,anyelement,integer,internal,internal),
  FUNCTION 5 (smallint, smallint) @extschema@.gin_compare_prefix_int2(smallint,smallint,smallint,internal);
ALTER OPERATOR FAMILY @extschema@.int4_ops USING gin ADD
  OPERATOR 1 <(integer,integer),
  OPERATOR 2 <=(integer,integer),
  OPERATOR 3 =(integer,integer),
  OPERATOR 4 >=(integer,integer),
  OPERATOR 5 >(integer,integer),
  FUNCTION 1 (integer, integer) btint4cmp(integer,integer),
  FUNCTION 4 (integer, integer) @extschema@.gin_btree_consistent(internal,smallint,anyelement,integer,internal,internal),
  FUNCTION 5 (integer, integer) @extschema@.gin_compare_prefix_int4(integer,integer,smallint,internal);
ALTER OPERATOR FAMILY @extschema@.int8_ops USING gin ADD
  OPERATOR 1 <(bigint,bigint),
  OPERATOR 2 <=(bigint,bigint),
  OPERATOR 3 =(bigint,bigint),
  OPERATOR 4 >=(bigint,bigint),
  OPERATOR 5 >(bigint,bigint),
  FUNCTION 1 (bigint, bigint) btint8cmp(bigint,bigint),
  FUNCTION 4 (bigint, bigint) @extschema@.gin_btree_consistent(internal,smallint,anyelement,integer,internal,internal),
  FUNCTION 5 (bigint, bigint) @extschema@.gin_compare_prefix_int8(bigint,bigint,smallint,internal);
ALTER OPERATOR FAMILY @extschema@.interval_ops USING gin ADD
  OPERATOR 1 <(interval,interval),
  OPERATOR 2 <=(interval,interval),
  OPERATOR 3 =(interval,interval),
  OPERATOR 4 >=(interval,interval),
  OPERATOR 5 >(interval,interval),
  FUNCTION 1 (interval, interval) interval_cmp(interval,interval),
  FUNCTION 4 (interval, interval) @extschema@.gin_btree_consistent(internal,smallint,anyelement,integer,internal,internal),
  FUNCTION 5 (interval, interval) @extschema@.gin_compare_prefix_interval(interval,interval,smallint,internal);
ALTER OPERATOR FAMILY @extschema@.macaddr8_ops USING gin ADD
  OPERATOR 1 <(macaddr8,macaddr8),
  OPERATOR 2 <=(macaddr8,macaddr8),
  OPERATOR 3 =(macaddr8,macaddr8),
  OPERATOR 4 >=(macaddr8,macaddr8),
  OPERATOR 5 >(macaddr8,macaddr8),
  FUNCTION 1 (macaddr8, macaddr8) macaddr8_cmp(macaddr8,macaddr8),
  FUNCTION 4 (macaddr8, macaddr8) @extschema@.gin_btree_consistent(internal,smallint,anyelement,integer,internal,internal),
  FUNCTION 5 (macaddr8, macaddr8) @extschema@.gin_compare_prefix_macaddr8(macaddr8,macaddr8,smallint,internal);
ALTER OPERATOR FAMILY @extschema@.macaddr_ops USING gin ADD
  OPERATOR 1 <(macaddr,macaddr),
  OPERATOR 2 <=(macaddr,macaddr),
  OPERATOR 3 =(macaddr,macaddr),
  OPERATOR 4 >=(macaddr,macaddr),
  OPERATOR 5 >(macaddr,macaddr),
  FUNCTION 1 (macaddr, macaddr) macaddr_cmp(macaddr,macaddr),
  FUNCTION 4 (macaddr, macaddr) @extschema@.gin_btree_consistent(internal,smallint,anyelement,integer,internal,internal),
  FUNCTION 5 (macaddr, macaddr) @extschema@.gin_compare_prefix_macaddr(macaddr,macaddr,smallint,internal);
ALTER OPERATOR FAMILY @extschema@.money_ops USING gin ADD
  OPERATOR 1 <(money,money),
  OPERATOR 2 <=(money,money),
  OPERATOR 3 =(money,money),
  OPERATOR 4 >=(money,money),
  OPERATOR 5 >(money,money),
  FUNCTION 1 (money, money) cash_cmp(money,money),
  FUNCTION 4 (money, money) @extschema@.gin_btree_consistent(internal,smallint,anyelement,integer,internal,internal),
  FUNCTION 5 (money, money) @extschema@.gin_compare_prefix_money(money,money,smallint,internal);
ALTER OPERATOR FAMILY @extschema@.name_ops USING gin ADD
  OPERATOR 1 <(name,name),
  OPERATOR 2 <=(name,name),
  OPERATOR 3 =(name,name),
  OPERATOR 4 >=(name,name),
  OPERATOR 5 >(name,name),
  FUNCTION 1 (name, name) btnamecmp(name,name),
  FUNCTION 4 (name, name) @extschema@.gin_btree_consistent(internal,smallint,anyelement,integer,internal,internal),
  FUNCTION 5 (name, name) @extschema@.gin_compare_prefix_name(name,name,smallint,internal);
ALTER OPERATOR FAMILY @extschema@.numeric_ops USING gin ADD
  OPERATOR 1 <(numeric,numeric),
  OPERATOR 2 <=(numeric,numeric),
  OPERATOR 3 =(numeric,numeric),
  OPERATOR 4 >=(numeric,numeric),
  OPERATOR 5 >(numeric,numeric),
  FUNCTION 1 (numeric, numeric) @extschema@.gin_numeric_cmp(numeric,numeric),
  FUNCTION 4 (numeric, numeric) @extschema@.gin_btree_consistent(internal,smallint,anyelement,integer,internal,internal),
  FUNCTION 5 (numeric, numeric) @extschema@.gin_compare_prefix_numeric(numeric,numeric,smallint,internal);
ALTER OPERATOR FAMILY @extschema@.oid_ops USING gin ADD
  OPERATOR 1 <(oid,oid),
  OPERATOR 2 <=(oid,oid),
  OPERATOR 3 =(oid,oid),
  OPERATOR 4 >=(oid,oid),
  OPERATOR 5 >(oid,oid),
  FUNCTION 1 (oid, oid) btoidcmp(oid,oid),
  FUNCTION 4 (oid, oid) @extschema@.gin_btree_consistent(internal,smallint,anyelement,integer,internal,internal),
  FUNCTION 5 (oid, oid) @extschema@.gin_compare_prefix_oid(oid,oid,smallint,internal);
ALTER OPERATOR FAMILY @extschema@.text_ops USING gin ADD
  OPERATOR 1 <(text,text),
  OPERATOR 2 <=(text,text),
  OPERATOR 3 =(text,text),
  OPERATOR 4 >=(text,text),
  OPERATOR 5 >(text,text),
  FUNCTION 1 (text, text) bttextcmp(text,text),
  FUNCTION 4 (text, text) @extschema@.gin_btree_consistent(internal,smallint,anyelement,integer,internal,internal),
  FUNCTION 5 (text, text) @extschema@.gin_compare_prefix_text(text,text,smallint,internal);
ALTER OPERATOR FAMILY @extschema@.time_ops USING gin ADD
  OPERATOR 1 <(time without time zone,time without time zone),
  OPERATOR 2 <=(time without time zone,time without time zone),
  OPERATOR 3 =(time without time zone,time without time zone),
  OPERATOR 4 >=(time without time zone,time without time zone),
  OPERATOR 5 >(time without time zone,time without time zone),
  FUNCTION 1 (time without time zone, time without time zone) time_cmp(time without time zone,time without time zone),
  FUNCTION 4 (time without time zone, time without time zone) @extschema@.gin_btree_consistent(internal,smallint,anyelement,integer,internal,internal),
  FUNCTION 5 (time without time zone, time without time zone) @extschema@.gin_compare_prefix_time(time without time zone,time without time zone,smallint,internal);
ALTER OPERATOR FAMILY @extschema@.timestamp_ops USING gin ADD
  OPERATOR 1 <(timestamp without time zone,timestamp without time zone),
  OPERATOR 2 <=(timestamp without time zone,timestamp without time zone),
  OPERATOR 3 =(timestamp without time zone,timestamp without time zone),
  OPERATOR 4 >=(timestamp without time zone,timestamp without time zone),
  OPERATOR 5 >(timestamp without time zone,timestamp without time zone),
  FUNCTION 1 (timestamp without time zone, timestamp without time zone) timestamp_cmp(timestamp without time zone,timestamp without time zone),
  FUNCTION 4 (timestamp without time zone, timestamp without time zone) @extschema@.gin_btree_consistent(internal,smallint,anyelement,integer,internal,internal),
  FUNCTION 5 (timestamp without time zone, timestamp without time zone) @extschema@.gin_compare_prefix_timestamp(timestamp without time zone,timestamp without time zone,smallint,internal);
ALTER OPERATOR FAMILY @extschema@.timestamptz_ops USING gin ADD
  OPERATOR 1 <(timestamp with time zone,timestamp with time zone),
  OPERATOR 2 <=(timestamp with time zone,timestamp with time zone),
  OPERATOR 3 =(timestamp with time zone,timestamp with time zone),
  OPERATOR 4 >=(timestamp with time zone,timestamp with time zone),
  OPERATOR 5 >(timestamp with time zone,timestamp with time zone),
  FUNCTION 1 (timestamp with time zone, timestamp with time zone) timestamptz_cmp(timestamp with time zone,timestamp with time zone),
  FUNCTION 4 (timestamp with time zone, timestamp with time zone) @extschema@.gin_btree_consistent(internal,smallint,anyelement,integer,internal,internal),
  FUNCTION 5 (timestamp with time zone, timestamp with time zone) @extschema@.gin_compare_prefix_timestamptz(timestamp with time zone,timestamp with time zone,smallint,internal);
ALTER OPERATOR FAMILY @extschema@.timetz_ops USING gin ADD
  OPERATOR 1 <(time with time zone,time with time zone),
  OPERATOR 2 <=(time with time zone,time with time zone),
  OPERATOR 3 =(time with time zone,time with time zone),
  OPERATOR 4 >=(time with time zone,time with time zone),
  OPERATOR 5 >(time with time zone,time with time zone),
  FUNCTION 1 (time with time zone, time with time zone) timetz_cmp(time with time zone,time with time zone),
  FUNCTION 4 (time with time zone, time with time zone) @extschema@.gin_btree_consistent(internal,smallint,anyelement,integer,internal,internal),
  FUNCTION 5 (time with time zone, time with time zone) @extschema@.gin_compare_prefix_timetz(time with time zone,time with time zone,smallint,internal);
ALTER OPERATOR FAMILY @extschema@.uuid_ops USING gin ADD
  OPERATOR 1 <(uuid,uuid),
  OPERATOR 2 <=(uuid,uuid),
  OPERATOR 3 =(uuid,uuid),
  OPERATOR 4 >=(uuid,uuid),
  OPERATOR 5 >(uuid,uuid),
  FUNCTION 1 (uuid, uuid) uuid_cmp(uuid,uuid),
  FUNCTION 4 (uuid, uuid) @extschema@.gin_btree_consistent(internal,smallint,anyelement,integer,internal,internal),
  FUNCTION 5 (uuid, uuid) @extschema@.gin_compare_prefix_uuid(uuid,uuid,smallint,internal);
ALTER OPERATOR FAMILY @extschema@.varbit_ops USING gin ADD
  OPERATOR 1 <(bit varying,bit varying),
  OPERATOR 2 <=(bit varying,bit varying),
  OPERATOR 3 =(bit varying,bit varying),
  OPERATOR 4 >=(bit varying,bit varying),
  OPERATOR 5 >(bit varying,bit varying),
  FUNCTION 1 (bit varying, bit varying) varbitcmp(bit varying,bit varying),
  FUNCTION 4 (bit varying, bit varying) @extschema@.gin_btree_consistent(internal,smallint,anyelement,integer,internal,internal),
  FUNCTION 5 (bit varying, bit varying) @extschema@.gin_compare_prefix_varbit(bit varying,bit varying,smallint,internal);
ALTER OPERATOR FAMILY @extschema@.varchar_ops USING gin ADD
  OPERATOR 1 <(text,text),
  OPERATOR 2 <=(text,text),
  OPERATOR 3 =(text,text),
  OPERATOR 4 >=(text,text),
  OPERATOR 5 >(text,text),
  FUNCTION 1 (character varying, character varying) bttextcmp(text,text),
  FUNCTION 4 (character varying, character varying) @extschema@.gin_btree_consistent(internal,smallint,anyelement,integer,internal,internal),
  FUNCTION 5 (character varying, character varying) @extschema@.gin_compare_prefix_text(text,text,smallint,internal);
