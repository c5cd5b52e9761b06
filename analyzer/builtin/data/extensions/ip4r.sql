CREATE TYPE @extschema@.ip4;
CREATE TYPE @extschema@.ip4r;
CREATE TYPE @extschema@.ip6;
CREATE TYPE @extschema@.ip6r;
CREATE TYPE @extschema@.ipaddress;
CREATE TYPE @extschema@.iprange;
CREATE FUNCTION @extschema@.gip4r_compress(internal) RETURNS internal LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gip4r_decompress(internal) RETURNS internal LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gip4r_fetch(internal) RETURNS internal LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gip4r_penalty(internal, internal, internal) RETURNS internal LANGUAGE c STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gip4r_picksplit(internal, internal) RETURNS internal LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gip6r_compress(internal) RETURNS internal LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gip6r_decompress(internal) RETURNS internal LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gip6r_fetch(internal) RETURNS internal LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gip6r_penalty(internal, internal, internal) RETURNS internal LANGUAGE c STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gip6r_picksplit(internal, internal) RETURNS internal LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gipr_compress(internal) RETURNS internal LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gipr_decompress(internal) RETURNS internal LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gipr_fetch(internal) RETURNS internal LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gipr_penalty(internal, internal, internal) RETURNS internal LANGUAGE c STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gipr_picksplit(internal, internal) RETURNS internal LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4_in(cstring) RETURNS @extschema@.ip4 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4_out(@extschema@.ip4) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4_recv(internal) RETURNS @extschema@.ip4 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4_send(@extschema@.ip4) RETURNS bytea LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema@.ip4 (
  INPUT = @extschema@.ip4_in,
  OUTPUT = @extschema@.ip4_out,
  RECEIVE = @extschema@.ip4_recv,
  SEND = @extschema@.ip4_send,
  INTERNALLENGTH = 4,
  PASSEDBYVALUE,
  ALIGNMENT = int4,
  STORAGE = plain,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@.cidr(@extschema@.ip4) RETURNS cidr LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.family(@extschema@.ip4) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.in_range(@extschema@.ip4, @extschema@.ip4, bigint, boolean, boolean) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.in_range(@extschema@.ip4, @extschema@.ip4, @extschema@.ip4, boolean, boolean) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4(bigint) RETURNS @extschema@.ip4 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4(bit varying) RETURNS @extschema@.ip4 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4(bit) RETURNS @extschema@.ip4 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4(bytea) RETURNS @extschema@.ip4 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4(double precision) RETURNS @extschema@.ip4 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4(inet) RETURNS @extschema@.ip4 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4(numeric) RETURNS @extschema@.ip4 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4(text) RETURNS @extschema@.ip4 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4_and(@extschema@.ip4, @extschema@.ip4) RETURNS @extschema@.ip4 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4_cmp(@extschema@.ip4, @extschema@.ip4) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4_eq(@extschema@.ip4, @extschema@.ip4) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4_ge(@extschema@.ip4, @extschema@.ip4) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4_gt(@extschema@.ip4, @extschema@.ip4) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4_hash_extended(@extschema@.ip4, bigint) RETURNS bigint LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4_le(@extschema@.ip4, @extschema@.ip4) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4_lt(@extschema@.ip4, @extschema@.ip4) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4_minus_bigint(@extschema@.ip4, bigint) RETURNS @extschema@.ip4 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4_minus_int(@extschema@.ip4, integer) RETURNS @extschema@.ip4 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4_minus_ip4(@extschema@.ip4, @extschema@.ip4) RETURNS bigint LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4_minus_numeric(@extschema@.ip4, numeric) RETURNS @extschema@.ip4 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4_neq(@extschema@.ip4, @extschema@.ip4) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4_net_lower(@extschema@.ip4, integer) RETURNS @extschema@.ip4 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4_net_upper(@extschema@.ip4, integer) RETURNS @extschema@.ip4 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4_netmask(integer) RETURNS @extschema@.ip4 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4_not(@extschema@.ip4) RETURNS @extschema@.ip4 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4_or(@extschema@.ip4, @extschema@.ip4) RETURNS @extschema@.ip4 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4_plus_bigint(@extschema@.ip4, bigint) RETURNS @extschema@.ip4 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4_plus_int(@extschema@.ip4, integer) RETURNS @extschema@.ip4 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4_plus_numeric(@extschema@.ip4, numeric) RETURNS @extschema@.ip4 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4_xor(@extschema@.ip4, @extschema@.ip4) RETURNS @extschema@.ip4 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4hash(@extschema@.ip4) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4r_in(cstring) RETURNS @extschema@.ip4r LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4r_out(@extschema@.ip4r) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4r_recv(internal) RETURNS @extschema@.ip4r LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4r_send(@extschema@.ip4r) RETURNS bytea LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema@.ip4r (
  INPUT = @extschema@.ip4r_in,
  OUTPUT = @extschema@.ip4r_out,
  RECEIVE = @extschema@.ip4r_recv,
  SEND = @extschema@.ip4r_send,
  INTERNALLENGTH = 8,
  ALIGNMENT = int4,
  STORAGE = plain,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@.cidr(@extschema@.ip4r) RETURNS cidr LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.cidr_split(@extschema@.ip4r) RETURNS SETOF @extschema@.ip4r LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.family(@extschema@.ip4r) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.gip4r_consistent(internal, @extschema@.ip4r, smallint, oid, internal) RETURNS boolean LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gip4r_same(@extschema@.ip4r, @extschema@.ip4r, internal) RETURNS internal LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gip4r_union(internal, internal) RETURNS @extschema@.ip4r LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4_contained_by(@extschema@.ip4, @extschema@.ip4r) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4_contains(@extschema@.ip4r, @extschema@.ip4) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4r(bit varying) RETURNS @extschema@.ip4r LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4r(cidr) RETURNS @extschema@.ip4r LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4r(@extschema@.ip4) RETURNS @extschema@.ip4r LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4r(@extschema@.ip4, @extschema@.ip4) RETURNS @extschema@.ip4r LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4r(text) RETURNS @extschema@.ip4r LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4r_cmp(@extschema@.ip4r, @extschema@.ip4r) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4r_contained_by(@extschema@.ip4r, @extschema@.ip4r) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4r_contained_by_strict(@extschema@.ip4r, @extschema@.ip4r) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4r_contains(@extschema@.ip4r, @extschema@.ip4r) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4r_contains_strict(@extschema@.ip4r, @extschema@.ip4r) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4r_eq(@extschema@.ip4r, @extschema@.ip4r) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4r_ge(@extschema@.ip4r, @extschema@.ip4r) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4r_gt(@extschema@.ip4r, @extschema@.ip4r) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4r_hash_extended(@extschema@.ip4r, bigint) RETURNS bigint LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4r_inter(@extschema@.ip4r, @extschema@.ip4r) RETURNS @extschema@.ip4r LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4r_le(@extschema@.ip4r, @extschema@.ip4r) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4r_lt(@extschema@.ip4r, @extschema@.ip4r) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4r_neq(@extschema@.ip4r, @extschema@.ip4r) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4r_net_mask(@extschema@.ip4, @extschema@.ip4) RETURNS @extschema@.ip4r LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4r_net_prefix(@extschema@.ip4, integer) RETURNS @extschema@.ip4r LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4r_overlaps(@extschema@.ip4r, @extschema@.ip4r) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4r_size(@extschema@.ip4r) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4r_size_exact(@extschema@.ip4r) RETURNS numeric LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4r_union(@extschema@.ip4r, @extschema@.ip4r) RETURNS @extschema@.ip4r LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4rhash(@extschema@.ip4r) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6_in(cstring) RETURNS @extschema@.ip6 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6_out(@extschema@.ip6) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6_recv(internal) RETURNS @extschema@.ip6 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6_send(@extschema@.ip6) RETURNS bytea LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema@.ip6 (
  INPUT = @extschema@.ip6_in,
  OUTPUT = @extschema@.ip6_out,
  RECEIVE = @extschema@.ip6_recv,
  SEND = @extschema@.ip6_send,
  INTERNALLENGTH = 16,
  ALIGNMENT = double,
  STORAGE = plain,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@.cidr(@extschema@.ip6) RETURNS cidr LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.family(@extschema@.ip6) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.in_range(@extschema@.ip6, @extschema@.ip6, bigint, boolean, boolean) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.in_range(@extschema@.ip6, @extschema@.ip6, @extschema@.ip6, boolean, boolean) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6(bit varying) RETURNS @extschema@.ip6 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6(bit) RETURNS @extschema@.ip6 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6(bytea) RETURNS @extschema@.ip6 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6(inet) RETURNS @extschema@.ip6 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6(numeric) RETURNS @extschema@.ip6 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6(text) RETURNS @extschema@.ip6 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6_and(@extschema@.ip6, @extschema@.ip6) RETURNS @extschema@.ip6 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6_cmp(@extschema@.ip6, @extschema@.ip6) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6_eq(@extschema@.ip6, @extschema@.ip6) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6_ge(@extschema@.ip6, @extschema@.ip6) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6_gt(@extschema@.ip6, @extschema@.ip6) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6_hash_extended(@extschema@.ip6, bigint) RETURNS bigint LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6_le(@extschema@.ip6, @extschema@.ip6) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6_lt(@extschema@.ip6, @extschema@.ip6) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6_minus_bigint(@extschema@.ip6, bigint) RETURNS @extschema@.ip6 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6_minus_int(@extschema@.ip6, integer) RETURNS @extschema@.ip6 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6_minus_ip6(@extschema@.ip6, @extschema@.ip6) RETURNS numeric LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6_minus_numeric(@extschema@.ip6, numeric) RETURNS @extschema@.ip6 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6_neq(@extschema@.ip6, @extschema@.ip6) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6_net_lower(@extschema@.ip6, integer) RETURNS @extschema@.ip6 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6_net_upper(@extschema@.ip6, integer) RETURNS @extschema@.ip6 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6_netmask(integer) RETURNS @extschema@.ip6 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6_not(@extschema@.ip6) RETURNS @extschema@.ip6 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6_or(@extschema@.ip6, @extschema@.ip6) RETURNS @extschema@.ip6 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6_plus_bigint(@extschema@.ip6, bigint) RETURNS @extschema@.ip6 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6_plus_int(@extschema@.ip6, integer) RETURNS @extschema@.ip6 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6_plus_numeric(@extschema@.ip6, numeric) RETURNS @extschema@.ip6 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6_xor(@extschema@.ip6, @extschema@.ip6) RETURNS @extschema@.ip6 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6hash(@extschema@.ip6) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6r_in(cstring) RETURNS @extschema@.ip6r LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6r_out(@extschema@.ip6r) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6r_recv(internal) RETURNS @extschema@.ip6r LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6r_send(@extschema@.ip6r) RETURNS bytea LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema@.ip6r (
  INPUT = @extschema@.ip6r_in,
  OUTPUT = @extschema@.ip6r_out,
  RECEIVE = @extschema@.ip6r_recv,
  SEND = @extschema@.ip6r_send,
  INTERNALLENGTH = 32,
  ALIGNMENT = double,
  STORAGE = plain,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@.cidr(@extschema@.ip6r) RETURNS cidr LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.cidr_split(@extschema@.ip6r) RETURNS SETOF @extschema@.ip6r LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.family(@extschema@.ip6r) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.gip6r_consistent(internal, @extschema@.ip6r, smallint, oid, internal) RETURNS boolean LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gip6r_same(@extschema@.ip6r, @extschema@.ip6r, internal) RETURNS internal LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gip6r_union(internal, internal) RETURNS @extschema@.ip6r LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6_contained_by(@extschema@.ip6, @extschema@.ip6r) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6_contains(@extschema@.ip6r, @extschema@.ip6) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6r(bit varying) RETURNS @extschema@.ip6r LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6r(cidr) RETURNS @extschema@.ip6r LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6r(@extschema@.ip6) RETURNS @extschema@.ip6r LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6r(@extschema@.ip6, @extschema@.ip6) RETURNS @extschema@.ip6r LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6r(text) RETURNS @extschema@.ip6r LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6r_cmp(@extschema@.ip6r, @extschema@.ip6r) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6r_contained_by(@extschema@.ip6r, @extschema@.ip6r) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6r_contained_by_strict(@extschema@.ip6r, @extschema@.ip6r) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6r_contains(@extschema@.ip6r, @extschema@.ip6r) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6r_contains_strict(@extschema@.ip6r, @extschema@.ip6r) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6r_eq(@extschema@.ip6r, @extschema@.ip6r) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6r_ge(@extschema@.ip6r, @extschema@.ip6r) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6r_gt(@extschema@.ip6r, @extschema@.ip6r) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6r_hash_extended(@extschema@.ip6r, bigint) RETURNS bigint LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6r_inter(@extschema@.ip6r, @extschema@.ip6r) RETURNS @extschema@.ip6r LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6r_le(@extschema@.ip6r, @extschema@.ip6r) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6r_lt(@extschema@.ip6r, @extschema@.ip6r) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6r_neq(@extschema@.ip6r, @extschema@.ip6r) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6r_net_mask(@extschema@.ip6, @extschema@.ip6) RETURNS @extschema@.ip6r LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6r_net_prefix(@extschema@.ip6, integer) RETURNS @extschema@.ip6r LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6r_overlaps(@extschema@.ip6r, @extschema@.ip6r) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6r_size(@extschema@.ip6r) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6r_size_exact(@extschema@.ip6r) RETURNS numeric LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6r_union(@extschema@.ip6r, @extschema@.ip6r) RETURNS @extschema@.ip6r LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6rhash(@extschema@.ip6r) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ipaddress_in(cstring) RETURNS @extschema@.ipaddress LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ipaddress_out(@extschema@.ipaddress) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ipaddress_recv(internal) RETURNS @extschema@.ipaddress LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ipaddress_send(@extschema@.ipaddress) RETURNS bytea LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema@.ipaddress (
  INPUT = @extschema@.ipaddress_in,
  OUTPUT = @extschema@.ipaddress_out,
  RECEIVE = @extschema@.ipaddress_recv,
  SEND = @extschema@.ipaddress_send,
  INTERNALLENGTH = VARIABLE,
  ALIGNMENT = int4,
  STORAGE = main,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@.cidr(@extschema@.ipaddress) RETURNS cidr LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.family(@extschema@.ipaddress) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4(@extschema@.ipaddress) RETURNS @extschema@.ip4 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6(@extschema@.ipaddress) RETURNS @extschema@.ip6 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ipaddress(bit varying) RETURNS @extschema@.ipaddress LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ipaddress(bit) RETURNS @extschema@.ipaddress LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ipaddress(bytea) RETURNS @extschema@.ipaddress LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ipaddress(@extschema@.ip4) RETURNS @extschema@.ipaddress LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ipaddress(@extschema@.ip6) RETURNS @extschema@.ipaddress LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ipaddress(inet) RETURNS @extschema@.ipaddress LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ipaddress(text) RETURNS @extschema@.ipaddress LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ipaddress_and(@extschema@.ipaddress, @extschema@.ipaddress) RETURNS @extschema@.ipaddress LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ipaddress_cmp(@extschema@.ipaddress, @extschema@.ipaddress) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ipaddress_eq(@extschema@.ipaddress, @extschema@.ipaddress) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ipaddress_ge(@extschema@.ipaddress, @extschema@.ipaddress) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ipaddress_gt(@extschema@.ipaddress, @extschema@.ipaddress) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ipaddress_hash_extended(@extschema@.ipaddress, bigint) RETURNS bigint LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ipaddress_le(@extschema@.ipaddress, @extschema@.ipaddress) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ipaddress_lt(@extschema@.ipaddress, @extschema@.ipaddress) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ipaddress_minus_bigint(@extschema@.ipaddress, bigint) RETURNS @extschema@.ipaddress LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ipaddress_minus_int(@extschema@.ipaddress, integer) RETURNS @extschema@.ipaddress LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ipaddress_minus_ipaddress(@extschema@.ipaddress, @extschema@.ipaddress) RETURNS numeric LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ipaddress_minus_numeric(@extschema@.ipaddress, numeric) RETURNS @extschema@.ipaddress LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ipaddress_neq(@extschema@.ipaddress, @extschema@.ipaddress) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ipaddress_net_lower(@extschema@.ipaddress, integer) RETURNS @extschema@.ipaddress LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ipaddress_net_upper(@extschema@.ipaddress, integer) RETURNS @extschema@.ipaddress LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ipaddress_not(@extschema@.ipaddress) RETURNS @extschema@.ipaddress LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ipaddress_or(@extschema@.ipaddress, @extschema@.ipaddress) RETURNS @extschema@.ipaddress LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ipaddress_plus_bigint(@extschema@.ipaddress, bigint) RETURNS @extschema@.ipaddress LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ipaddress_plus_int(@extschema@.ipaddress, integer) RETURNS @extschema@.ipaddress LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ipaddress_plus_numeric(@extschema@.ipaddress, numeric) RETURNS @extschema@.ipaddress LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ipaddress_xor(@extschema@.ipaddress, @extschema@.ipaddress) RETURNS @extschema@.ipaddress LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ipaddresshash(@extschema@.ipaddress) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.iprange_in(cstring) RETURNS @extschema@.iprange LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.iprange_out(@extschema@.iprange) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.iprange_recv(internal) RETURNS @extschema@.iprange LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.iprange_send(@extschema@.iprange) RETURNS bytea LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema@.iprange (
  INPUT = @extschema@.iprange_in,
  OUTPUT = @extschema@.iprange_out,
  RECEIVE = @extschema@.iprange_recv,
  SEND = @extschema@.iprange_send,
  INTERNALLENGTH = VARIABLE,
  ALIGNMENT = int4,
  STORAGE = main,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@.cidr(@extschema@.iprange) RETURNS cidr LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.cidr_split(@extschema@.iprange) RETURNS SETOF @extschema@.iprange LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.family(@extschema@.iprange) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gipr_consistent(internal, @extschema@.iprange, smallint, oid, internal) RETURNS boolean LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gipr_same(@extschema@.iprange, @extschema@.iprange, internal) RETURNS internal LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gipr_union(internal, internal) RETURNS @extschema@.iprange LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4_contained_by(@extschema@.ip4, @extschema@.iprange) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4_contains(@extschema@.iprange, @extschema@.ip4) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip4r(@extschema@.iprange) RETURNS @extschema@.ip4r LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6_contained_by(@extschema@.ip6, @extschema@.iprange) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6_contains(@extschema@.iprange, @extschema@.ip6) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ip6r(@extschema@.iprange) RETURNS @extschema@.ip6r LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ipaddress_contained_by(@extschema@.ipaddress, @extschema@.iprange) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ipaddress_contains(@extschema@.iprange, @extschema@.ipaddress) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.iprange(cidr) RETURNS @extschema@.iprange LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.iprange(@extschema@.ip4) RETURNS @extschema@.iprange LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.iprange(@extschema@.ip4, @extschema@.ip4) RETURNS @extschema@.iprange LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.iprange(@extschema@.ip4r) RETURNS @extschema@.iprange LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.iprange(@extschema@.ip6) RETURNS @extschema@.iprange LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.iprange(@extschema@.ip6, @extschema@.ip6) RETURNS @extschema@.iprange LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.iprange(@extschema@.ip6r) RETURNS @extschema@.iprange LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.iprange(@extschema@.ipaddress) RETURNS @extschema@.iprange LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.iprange(@extschema@.ipaddress, @extschema@.ipaddress) RETURNS @extschema@.iprange LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.iprange(text) RETURNS @extschema@.iprange LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.iprange_cmp(@extschema@.iprange, @extschema@.iprange) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.iprange_contained_by(@extschema@.iprange, @extschema@.iprange) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.iprange_contained_by_strict(@extschema@.iprange, @extschema@.iprange) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.iprange_contains(@extschema@.iprange, @extschema@.iprange) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.iprange_contains_strict(@extschema@.iprange, @extschema@.iprange) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.iprange_eq(@extschema@.iprange, @extschema@.iprange) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.iprange_ge(@extschema@.iprange, @extschema@.iprange) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.iprange_gt(@extschema@.iprange, @extschema@.iprange) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.iprange_hash(@extschema@.iprange) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.iprange_hash_extended(@extschema@.iprange, bigint) RETURNS bigint LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.iprange_inter(@extschema@.iprange, @extschema@.iprange) RETURNS @extschema@.iprange LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.iprange_le(@extschema@.iprange, @extschema@.iprange) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.iprange_lt(@extschema@.iprange, @extschema@.iprange) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.iprange_neq(@extschema@.iprange, @extschema@.iprange) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.iprange_net_mask(@extschema@.ip4, @extschema@.ip4) RETURNS @extschema@.iprange LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.iprange_net_mask(@extschema@.ip6, @extschema@.ip6) RETURNS @extschema@.iprange LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.iprange_net_mask(@extschema@.ipaddress, @extschema@.ipaddress) RETURNS @extschema@.iprange LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.iprange_net_prefix(@extschema@.ip4, integer) RETURNS @extschema@.iprange LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.iprange_net_prefix(@extschema@.ip6, integer) RETURNS @extschema@.iprange LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.iprange_net_prefix(@extschema@.ipaddress, integer) RETURNS @extschema@.iprange LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.iprange_overlaps(@extschema@.iprange, @extschema@.iprange) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.iprange_size(@extschema@.iprange) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.iprange_size_exact(@extschema@.iprange) RETURNS numeric LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.iprange_union(@extschema@.iprange, @extschema@.iprange) RETURNS @extschema@.iprange LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.iprangehash(@extschema@.iprange) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.is_cidr(@extschema@.ip4r) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.is_cidr(@extschema@.ip6r) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.is_cidr(@extschema@.iprange) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.lower(@extschema@.ip4r) RETURNS @extschema@.ip4 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.lower(@extschema@.ip6r) RETURNS @extschema@.ip6 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.lower(@extschema@.iprange) RETURNS @extschema@.ipaddress LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.masklen(@extschema@.ip4r) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.masklen(@extschema@.ip6r) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.masklen(@extschema@.iprange) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.text(@extschema@.ip4) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.text(@extschema@.ip4r) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.text(@extschema@.ip6) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.text(@extschema@.ip6r) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.text(@extschema@.ipaddress) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.text(@extschema@.iprange) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.to_bigint(@extschema@.ip4) RETURNS bigint LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.to_bit(@extschema@.ip4) RETURNS bit varying LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.to_bit(@extschema@.ip4r) RETURNS bit varying LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.to_bit(@extschema@.ip6) RETURNS bit varying LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.to_bit(@extschema@.ip6r) RETURNS bit varying LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.to_bit(@extschema@.ipaddress) RETURNS bit varying LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.to_bit(@extschema@.iprange) RETURNS bit varying LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.to_bytea(@extschema@.ip4) RETURNS bytea LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.to_bytea(@extschema@.ip6) RETURNS bytea LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.to_bytea(@extschema@.ipaddress) RETURNS bytea LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.to_double(@extschema@.ip4) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.to_numeric(@extschema@.ip4) RETURNS numeric LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.to_numeric(@extschema@.ip6) RETURNS numeric LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.to_numeric(@extschema@.ipaddress) RETURNS numeric LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.upper(@extschema@.ip4r) RETURNS @extschema@.ip4 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.upper(@extschema@.ip6r) RETURNS @extschema@.ip6 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.upper(@extschema@.iprange) RETURNS @extschema@.ipaddress LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE OPERATOR @extschema@.# (
  FUNCTION = @extschema@.ip4_xor,
  LEFTARG = @extschema@.ip4,
  RIGHTARG = @extschema@.ip4
);
CREATE OPERATOR @extschema@.# (
  FUNCTION = @extschema@.ip6_xor,
  LEFTARG = @extschema@.ip6,
  RIGHTARG = @extschema@.ip6
);
CREATE OPERATOR @extschema@.# (
  FUNCTION = @extschema@.ipaddress_xor,
  LEFTARG = @extschema@.ipaddress,
  RIGHTARG = @extschema@.ipaddress
);
CREATE OPERATOR @extschema@.&& (
  FUNCTION = @extschema@.ip4r_overlaps,
  LEFTARG = @extschema@.ip4r,
  RIGHTARG = @extschema@.ip4r,
  RESTRICT = areasel,
  JOIN = areajoinsel,
  COMMUTATOR = OPERATOR(@extschema@.&&)
);
CREATE OPERATOR @extschema@.&& (
  FUNCTION = @extschema@.ip6r_overlaps,
  LEFTARG = @extschema@.ip6r,
  RIGHTARG = @extschema@.ip6r,
  RESTRICT = areasel,
  JOIN = areajoinsel,
  COMMUTATOR = OPERATOR(@extschema@.&&)
);
CREATE OPERATOR @extschema@.&& (
  FUNCTION = @extschema@.iprange_overlaps,
  LEFTARG = @extschema@.iprange,
  RIGHTARG = @extschema@.iprange,
  RESTRICT = areasel,
  JOIN = areajoinsel,
  COMMUTATOR = OPERATOR(@extschema@.&&)
);
CREATE OPERATOR @extschema@.& (
  FUNCTION = @extschema@.ip4_and,
  LEFTARG = @extschema@.ip4,
  RIGHTARG = @extschema@.ip4
);
CREATE OPERATOR @extschema@.& (
  FUNCTION = @extschema@.ip6_and,
  LEFTARG = @extschema@.ip6,
  RIGHTARG = @extschema@.ip6
);
CREATE OPERATOR @extschema@.& (
  FUNCTION = @extschema@.ipaddress_and,
  LEFTARG = @extschema@.ipaddress,
  RIGHTARG = @extschema@.ipaddress
);
CREATE OPERATOR @extschema@.+ (
  FUNCTION = @extschema@.ip4_plus_bigint,
  LEFTARG = @extschema@.ip4,
  RIGHTARG = bigint
);
CREATE OPERATOR @extschema@.+ (
  FUNCTION = @extschema@.ip4_plus_int,
  LEFTARG = @extschema@.ip4,
  RIGHTARG = integer
);
CREATE OPERATOR @extschema@.+ (
  FUNCTION = @extschema@.ip4_plus_numeric,
  LEFTARG = @extschema@.ip4,
  RIGHTARG = numeric
);
CREATE OPERATOR @extschema@.+ (
  FUNCTION = @extschema@.ip6_plus_bigint,
  LEFTARG = @extschema@.ip6,
  RIGHTARG = bigint
);
CREATE OPERATOR @extschema@.+ (
  FUNCTION = @extschema@.ip6_plus_int,
  LEFTARG = @extschema@.ip6,
  RIGHTARG = integer
);
CREATE OPERATOR @extschema@.+ (
  FUNCTION = @extschema@.ip6_plus_numeric,
  LEFTARG = @extschema@.ip6,
  RIGHTARG = numeric
);
CREATE OPERATOR @extschema@.+ (
  FUNCTION = @extschema@.ipaddress_plus_bigint,
  LEFTARG = @extschema@.ipaddress,
  RIGHTARG = bigint
);
CREATE OPERATOR @extschema@.+ (
  FUNCTION = @extschema@.ipaddress_plus_int,
  LEFTARG = @extschema@.ipaddress,
  RIGHTARG = integer
);
CREATE OPERATOR @extschema@.+ (
  FUNCTION = @extschema@.ipaddress_plus_numeric,
  LEFTARG = @extschema@.ipaddress,
  RIGHTARG = numeric
);
CREATE OPERATOR @extschema@.- (
  FUNCTION = @extschema@.ip4_minus_bigint,
  LEFTARG = @extschema@.ip4,
  RIGHTARG = bigint
);
CREATE OPERATOR @extschema@.- (
  FUNCTION = @extschema@.ip4_minus_ip4,
  LEFTARG = @extschema@.ip4,
  RIGHTARG = @extschema@.ip4
);
CREATE OPERATOR @extschema@.- (
  FUNCTION = @extschema@.ip4_minus_int,
  LEFTARG = @extschema@.ip4,
  RIGHTARG = integer
);
CREATE OPERATOR @extschema@.- (
  FUNCTION = @extschema@.ip4_minus_numeric,
  LEFTARG = @extschema@.ip4,
  RIGHTARG = numeric
);
CREATE OPERATOR @extschema@.- (
  FUNCTION = @extschema@.ip6_minus_bigint,
  LEFTARG = @extschema@.ip6,
  RIGHTARG = bigint
);
CREATE OPERATOR @extschema@.- (
  FUNCTION = @extschema@.ip6_minus_ip6,
  LEFTARG = @extschema@.ip6,
  RIGHTARG = @extschema@.ip6
);
CREATE OPERATOR @extschema@.- (
  FUNCTION = @extschema@.ip6_minus_int,
  LEFTARG = @extschema@.ip6,
  RIGHTARG = integer
);
CREATE OPERATOR @extschema@.- (
  FUNCTION = @extschema@.ip6_minus_numeric,
  LEFTARG = @extschema@.ip6,
  RIGHTARG = numeric
);
CREATE OPERATOR @extschema@.- (
  FUNCTION = @extschema@.ipaddress_minus_bigint,
  LEFTARG = @extschema@.ipaddress,
  RIGHTARG = bigint
);
CREATE OPERATOR @extschema@.- (
  FUNCTION = @extschema@.ipaddress_minus_ipaddress,
  LEFTARG = @extschema@.ipaddress,
  RIGHTARG = @extschema@.ipaddress
);
CREATE OPERATOR @extschema@.- (
  FUNCTION = @extschema@.ipaddress_minus_int,
  LEFTARG = @extschema@.ipaddress,
  RIGHTARG = integer
);
CREATE OPERATOR @extschema@.- (
  FUNCTION = @extschema@.ipaddress_minus_numeric,
  LEFTARG = @extschema@.ipaddress,
  RIGHTARG = numeric
);
CREATE OPERATOR @extschema@./ (
  FUNCTION = @extschema@.ip4r_net_mask,
  LEFTARG = @extschema@.ip4,
  RIGHTARG = @extschema@.ip4
);
CREATE OPERATOR @extschema@./ (
  FUNCTION = @extschema@.ip4r_net_prefix,
  LEFTARG = @extschema@.ip4,
  RIGHTARG = integer
);
CREATE OPERATOR @extschema@./ (
  FUNCTION = @extschema@.ip6r_net_mask,
  LEFTARG = @extschema@.ip6,
  RIGHTARG = @extschema@.ip6
);
CREATE OPERATOR @extschema@./ (
  FUNCTION = @extschema@.ip6r_net_prefix,
  LEFTARG = @extschema@.ip6,
  RIGHTARG = integer
);
CREATE OPERATOR @extschema@./ (
  FUNCTION = @extschema@.iprange_net_mask,
  LEFTARG = @extschema@.ipaddress,
  RIGHTARG = @extschema@.ipaddress
);
CREATE OPERATOR @extschema@./ (
  FUNCTION = @extschema@.iprange_net_prefix,
  LEFTARG = @extschema@.ipaddress,
  RIGHTARG = integer
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.ip4_lt,
  LEFTARG = @extschema@.ip4,
  RIGHTARG = @extschema@.ip4,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.ip4r_lt,
  LEFTARG = @extschema@.ip4r,
  RIGHTARG = @extschema@.ip4r,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.ip6_lt,
  LEFTARG = @extschema@.ip6,
  RIGHTARG = @extschema@.ip6,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.ip6r_lt,
  LEFTARG = @extschema@.ip6r,
  RIGHTARG = @extschema@.ip6r,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.ipaddress_lt,
  LEFTARG = @extschema@.ipaddress,
  RIGHTARG = @extschema@.ipaddress,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.iprange_lt,
  LEFTARG = @extschema@.iprange,
  RIGHTARG = @extschema@.iprange,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.<< (
  FUNCTION = @extschema@.ip4r_contained_by_strict,
  LEFTARG = @extschema@.ip4r,
  RIGHTARG = @extschema@.ip4r,
  RESTRICT = contsel,
  JOIN = contjoinsel
);
CREATE OPERATOR @extschema@.<< (
  FUNCTION = @extschema@.ip6r_contained_by_strict,
  LEFTARG = @extschema@.ip6r,
  RIGHTARG = @extschema@.ip6r,
  RESTRICT = contsel,
  JOIN = contjoinsel
);
CREATE OPERATOR @extschema@.<< (
  FUNCTION = @extschema@.iprange_contained_by_strict,
  LEFTARG = @extschema@.iprange,
  RIGHTARG = @extschema@.iprange,
  RESTRICT = contsel,
  JOIN = contjoinsel
);
CREATE OPERATOR @extschema@.<<= (
  FUNCTION = @extschema@.ip4r_contained_by,
  LEFTARG = @extschema@.ip4r,
  RIGHTARG = @extschema@.ip4r,
  RESTRICT = contsel,
  JOIN = contjoinsel
);
CREATE OPERATOR @extschema@.<<= (
  FUNCTION = @extschema@.ip6r_contained_by,
  LEFTARG = @extschema@.ip6r,
  RIGHTARG = @extschema@.ip6r,
  RESTRICT = contsel,
  JOIN = contjoinsel
);
CREATE OPERATOR @extschema@.<<= (
  FUNCTION = @extschema@.iprange_contained_by,
  LEFTARG = @extschema@.iprange,
  RIGHTARG = @extschema@.iprange,
  RESTRICT = contsel,
  JOIN = contjoinsel
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.ip4_le,
  LEFTARG = @extschema@.ip4,
  RIGHTARG = @extschema@.ip4,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.ip4r_le,
  LEFTARG = @extschema@.ip4r,
  RIGHTARG = @extschema@.ip4r,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.ip6_le,
  LEFTARG = @extschema@.ip6,
  RIGHTARG = @extschema@.ip6,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.ip6r_le,
  LEFTARG = @extschema@.ip6r,
  RIGHTARG = @extschema@.ip6r,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.ipaddress_le,
  LEFTARG = @extschema@.ipaddress,
  RIGHTARG = @extschema@.ipaddress,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.iprange_le,
  LEFTARG = @extschema@.iprange,
  RIGHTARG = @extschema@.iprange,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.ip4_neq,
  LEFTARG = @extschema@.ip4,
  RIGHTARG = @extschema@.ip4,
  RESTRICT = neqsel,
  JOIN = neqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.ip4r_neq,
  LEFTARG = @extschema@.ip4r,
  RIGHTARG = @extschema@.ip4r,
  RESTRICT = neqsel,
  JOIN = neqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.ip6_neq,
  LEFTARG = @extschema@.ip6,
  RIGHTARG = @extschema@.ip6,
  RESTRICT = neqsel,
  JOIN = neqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.ip6r_neq,
  LEFTARG = @extschema@.ip6r,
  RIGHTARG = @extschema@.ip6r,
  RESTRICT = neqsel,
  JOIN = neqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.ipaddress_neq,
  LEFTARG = @extschema@.ipaddress,
  RIGHTARG = @extschema@.ipaddress,
  RESTRICT = neqsel,
  JOIN = neqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.iprange_neq,
  LEFTARG = @extschema@.iprange,
  RIGHTARG = @extschema@.iprange,
  RESTRICT = neqsel,
  JOIN = neqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.ip4_eq,
  LEFTARG = @extschema@.ip4,
  RIGHTARG = @extschema@.ip4,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  HASHES,
  MERGES,
  COMMUTATOR = OPERATOR(@extschema@.=),
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.ip4r_eq,
  LEFTARG = @extschema@.ip4r,
  RIGHTARG = @extschema@.ip4r,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  HASHES,
  MERGES,
  COMMUTATOR = OPERATOR(@extschema@.=),
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.ip6_eq,
  LEFTARG = @extschema@.ip6,
  RIGHTARG = @extschema@.ip6,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  HASHES,
  MERGES,
  COMMUTATOR = OPERATOR(@extschema@.=),
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.ip6r_eq,
  LEFTARG = @extschema@.ip6r,
  RIGHTARG = @extschema@.ip6r,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  HASHES,
  MERGES,
  COMMUTATOR = OPERATOR(@extschema@.=),
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.ipaddress_eq,
  LEFTARG = @extschema@.ipaddress,
  RIGHTARG = @extschema@.ipaddress,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  HASHES,
  MERGES,
  COMMUTATOR = OPERATOR(@extschema@.=),
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.iprange_eq,
  LEFTARG = @extschema@.iprange,
  RIGHTARG = @extschema@.iprange,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  HASHES,
  MERGES,
  COMMUTATOR = OPERATOR(@extschema@.=),
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.ip4_gt,
  LEFTARG = @extschema@.ip4,
  RIGHTARG = @extschema@.ip4,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.ip4r_gt,
  LEFTARG = @extschema@.ip4r,
  RIGHTARG = @extschema@.ip4r,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.ip6_gt,
  LEFTARG = @extschema@.ip6,
  RIGHTARG = @extschema@.ip6,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.ip6r_gt,
  LEFTARG = @extschema@.ip6r,
  RIGHTARG = @extschema@.ip6r,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.ipaddress_gt,
  LEFTARG = @extschema@.ipaddress,
  RIGHTARG = @extschema@.ipaddress,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.iprange_gt,
  LEFTARG = @extschema@.iprange,
  RIGHTARG = @extschema@.iprange,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.ip4_ge,
  LEFTARG = @extschema@.ip4,
  RIGHTARG = @extschema@.ip4,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.ip4r_ge,
  LEFTARG = @extschema@.ip4r,
  RIGHTARG = @extschema@.ip4r,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.ip6_ge,
  LEFTARG = @extschema@.ip6,
  RIGHTARG = @extschema@.ip6,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.ip6r_ge,
  LEFTARG = @extschema@.ip6r,
  RIGHTARG = @extschema@.ip6r,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.ipaddress_ge,
  LEFTARG = @extschema@.ipaddress,
  RIGHTARG = @extschema@.ipaddress,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.iprange_ge,
  LEFTARG = @extschema@.iprange,
  RIGHTARG = @extschema@.iprange,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.>> (
  FUNCTION = @extschema@.ip4r_contains_strict,
  LEFTARG = @extschema@.ip4r,
  RIGHTARG = @extschema@.ip4r,
  RESTRICT = contsel,
  JOIN = contjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<<)
);
CREATE OPERATOR @extschema@.>> (
  FUNCTION = @extschema@.ip6r_contains_strict,
  LEFTARG = @extschema@.ip6r,
  RIGHTARG = @extschema@.ip6r,
  RESTRICT = contsel,
  JOIN = contjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<<)
);
CREATE OPERATOR @extschema@.>> (
  FUNCTION = @extschema@.iprange_contains_strict,
  LEFTARG = @extschema@.iprange,
  RIGHTARG = @extschema@.iprange,
  RESTRICT = contsel,
  JOIN = contjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<<)
);
CREATE OPERATOR @extschema@.>>= (
  FUNCTION = @extschema@.ip4r_contains,
  LEFTARG = @extschema@.ip4r,
  RIGHTARG = @extschema@.ip4r,
  RESTRICT = contsel,
  JOIN = contjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<<=)
);
CREATE OPERATOR @extschema@.>>= (
  FUNCTION = @extschema@.ip6r_contains,
  LEFTARG = @extschema@.ip6r,
  RIGHTARG = @extschema@.ip6r,
  RESTRICT = contsel,
  JOIN = contjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<<=)
);
CREATE OPERATOR @extschema@.>>= (
  FUNCTION = @extschema@.iprange_contains,
  LEFTARG = @extschema@.iprange,
  RIGHTARG = @extschema@.iprange,
  RESTRICT = contsel,
  JOIN = contjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<<=)
);
CREATE OPERATOR @extschema@.@ (
  FUNCTION = @extschema@.ip4r_size,
  RIGHTARG = @extschema@.ip4r
);
CREATE OPERATOR @extschema@.@ (
  FUNCTION = @extschema@.ip6r_size,
  RIGHTARG = @extschema@.ip6r
);
CREATE OPERATOR @extschema@.@ (
  FUNCTION = @extschema@.iprange_size,
  RIGHTARG = @extschema@.iprange
);
CREATE OPERATOR @extschema@.@@ (
  FUNCTION = @extschema@.ip4r_size_exact,
  RIGHTARG = @extschema@.ip4r
);
CREATE OPERATOR @extschema@.@@ (
  FUNCTION = @extschema@.ip6r_size_exact,
  RIGHTARG = @extschema@.ip6r
);
CREATE OPERATOR @extschema@.@@ (
  FUNCTION = @extschema@.iprange_size_exact,
  RIGHTARG = @extschema@.iprange
);
CREATE OPERATOR @extschema@.| (
  FUNCTION = @extschema@.ip4_or,
  LEFTARG = @extschema@.ip4,
  RIGHTARG = @extschema@.ip4
);
CREATE OPERATOR @extschema@.| (
  FUNCTION = @extschema@.ip6_or,
  LEFTARG = @extschema@.ip6,
  RIGHTARG = @extschema@.ip6
);
CREATE OPERATOR @extschema@.| (
  FUNCTION = @extschema@.ipaddress_or,
  LEFTARG = @extschema@.ipaddress,
  RIGHTARG = @extschema@.ipaddress
);
CREATE OPERATOR @extschema@.~ (
  FUNCTION = @extschema@.ip4_not,
  RIGHTARG = @extschema@.ip4
);
CREATE OPERATOR @extschema@.~ (
  FUNCTION = @extschema@.ip6_not,
  RIGHTARG = @extschema@.ip6
);
CREATE OPERATOR @extschema@.~ (
  FUNCTION = @extschema@.ipaddress_not,
  RIGHTARG = @extschema@.ipaddress
);
CREATE CAST (bigint AS @extschema@.ip4) WITH FUNCTION @extschema@.ip4(bigint);
CREATE CAST (bit AS @extschema@.ip4) WITH FUNCTION @extschema@.ip4(bit);
CREATE CAST (bit AS @extschema@.ip6) WITH FUNCTION @extschema@.ip6(bit);
CREATE CAST (bit AS @extschema@.ipaddress) WITH FUNCTION @extschema@.ipaddress(bit);
CREATE CAST (bit varying AS @extschema@.ip4) WITH FUNCTION @extschema@.ip4(bit);
CREATE CAST (bit varying AS @extschema@.ip4r) WITH FUNCTION @extschema@.ip4r(bit varying);
CREATE CAST (bit varying AS @extschema@.ip6) WITH FUNCTION @extschema@.ip6(bit);
CREATE CAST (bit varying AS @extschema@.ip6r) WITH FUNCTION @extschema@.ip6r(bit varying);
CREATE CAST (bit varying AS @extschema@.ipaddress) WITH FUNCTION @extschema@.ipaddress(bit varying);
CREATE CAST (bytea AS @extschema@.ip4) WITH FUNCTION @extschema@.ip4(bytea);
CREATE CAST (bytea AS @extschema@.ip6) WITH FUNCTION @extschema@.ip6(bytea);
CREATE CAST (bytea AS @extschema@.ipaddress) WITH FUNCTION @extschema@.ipaddress(bytea);
CREATE CAST (cidr AS @extschema@.ip4r) WITH FUNCTION @extschema@.ip4r(cidr) AS ASSIGNMENT;
CREATE CAST (cidr AS @extschema@.ip6r) WITH FUNCTION @extschema@.ip6r(cidr) AS ASSIGNMENT;
CREATE CAST (cidr AS @extschema@.iprange) WITH FUNCTION @extschema@.iprange(cidr) AS ASSIGNMENT;
CREATE CAST (double precision AS @extschema@.ip4) WITH FUNCTION @extschema@.ip4(double precision);
CREATE CAST (@extschema@.ip4 AS bigint) WITH FUNCTION @extschema@.to_bigint(@extschema@.ip4);
CREATE CAST (@extschema@.ip4 AS bit varying) WITH FUNCTION @extschema@.to_bit(@extschema@.ip4);
CREATE CAST (@extschema@.ip4 AS bytea) WITH FUNCTION @extschema@.to_bytea(@extschema@.ip4);
CREATE CAST (@extschema@.ip4 AS cidr) WITH FUNCTION @extschema@.cidr(@extschema@.ip4) AS ASSIGNMENT;
CREATE CAST (@extschema@.ip4 AS double precision) WITH FUNCTION @extschema@.to_double(@extschema@.ip4);
CREATE CAST (@extschema@.ip4 AS @extschema@.ip4r) WITH FUNCTION @extschema@.ip4r(@extschema@.ip4) AS IMPLICIT;
CREATE CAST (@extschema@.ip4 AS @extschema@.ipaddress) WITH FUNCTION @extschema@.ipaddress(@extschema@.ip4) AS IMPLICIT;
CREATE CAST (@extschema@.ip4 AS @extschema@.iprange) WITH FUNCTION @extschema@.iprange(@extschema@.ip4) AS IMPLICIT;
CREATE CAST (@extschema@.ip4 AS numeric) WITH FUNCTION @extschema@.to_numeric(@extschema@.ip4);
CREATE CAST (@extschema@.ip4 AS text) WITH FUNCTION @extschema@.text(@extschema@.ip4);
CREATE CAST (@extschema@.ip4r AS bit varying) WITH FUNCTION @extschema@.to_bit(@extschema@.ip4r);
CREATE CAST (@extschema@.ip4r AS cidr) WITH FUNCTION @extschema@.cidr(@extschema@.ip4r);
CREATE CAST (@extschema@.ip4r AS @extschema@.iprange) WITH FUNCTION @extschema@.iprange(@extschema@.ip4r) AS IMPLICIT;
CREATE CAST (@extschema@.ip4r AS text) WITH FUNCTION @extschema@.text(@extschema@.ip4r);
CREATE CAST (@extschema@.ip6 AS bit varying) WITH FUNCTION @extschema@.to_bit(@extschema@.ip6);
CREATE CAST (@extschema@.ip6 AS bytea) WITH FUNCTION @extschema@.to_bytea(@extschema@.ip6);
CREATE CAST (@extschema@.ip6 AS cidr) WITH FUNCTION @extschema@.cidr(@extschema@.ip6) AS ASSIGNMENT;
CREATE CAST (@extschema@.ip6 AS @extschema@.ip6r) WITH FUNCTION @extschema@.ip6r(@extschema@.ip6) AS IMPLICIT;
CREATE CAST (@extschema@.ip6 AS @extschema@.ipaddress) WITH FUNCTION @extschema@.ipaddress(@extschema@.ip6) AS IMPLICIT;
CREATE CAST (@extschema@.ip6 AS @extschema@.iprange) WITH FUNCTION @extschema@.iprange(@extschema@.ip6) AS IMPLICIT;
CREATE CAST (@extschema@.ip6 AS numeric) WITH FUNCTION @extschema@.to_numeric(@extschema@.ip6);
CREATE CAST (@extschema@.ip6 AS text) WITH FUNCTION @extschema@.text(@extschema@.ip6);
CREATE CAST (@extschema@.ip6r AS bit varying) WITH FUNCTION @extschema@.to_bit(@extschema@.ip6r);
CREATE CAST (@extschema@.ip6r AS cidr) WITH FUNCTION @extschema@.cidr(@extschema@.ip6r);
CREATE CAST (@extschema@.ip6r AS @extschema@.iprange) WITH FUNCTION @extschema@.iprange(@extschema@.ip6r) AS IMPLICIT;
CREATE CAST (@extschema@.ip6r AS text) WITH FUNCTION @extschema@.text(@extschema@.ip6r);
CREATE CAST (@extschema@.ipaddress AS bit varying) WITH FUNCTION @extschema@.to_bit(@extschema@.ipaddress);
CREATE CAST (@extschema@.ipaddress AS bytea) WITH FUNCTION @extschema@.to_bytea(@extschema@.ipaddress);
CREATE CAST (@extschema@.ipaddress AS cidr) WITH FUNCTION @extschema@.cidr(@extschema@.ipaddress) AS ASSIGNMENT;
CREATE CAST (@extschema@.ipaddress AS @extschema@.ip4) WITH FUNCTION @extschema@.ip4(@extschema@.ipaddress) AS ASSIGNMENT;
CREATE CAST (@extschema@.ipaddress AS @extschema@.ip6) WITH FUNCTION @extschema@.ip6(@extschema@.ipaddress) AS ASSIGNMENT;
CREATE CAST (@extschema@.ipaddress AS @extschema@.iprange) WITH FUNCTION @extschema@.iprange(@extschema@.ipaddress) AS IMPLICIT;
CREATE CAST (@extschema@.ipaddress AS numeric) WITH FUNCTION @extschema@.to_numeric(@extschema@.ipaddress);
CREATE CAST (@extschema@.ipaddress AS text) WITH FUNCTION @extschema@.text(@extschema@.ipaddress);
CREATE CAST (@extschema@.iprange AS bit varying) WITH FUNCTION @extschema@.to_bit(@extschema@.iprange);
CREATE CAST (@extschema@.iprange AS cidr) WITH FUNCTION @extschema@.cidr(@extschema@.iprange);
CREATE CAST (@extschema@.iprange AS @extschema@.ip4r) WITH FUNCTION @extschema@.ip4r(@extschema@.iprange) AS ASSIGNMENT;
CREATE CAST (@extschema@.iprange AS @extschema@.ip6r) WITH FUNCTION @extschema@.ip6r(@extschema@.iprange) AS ASSIGNMENT;
CREATE CAST (@extschema@.iprange AS text) WITH FUNCTION @extschema@.text(@extschema@.iprange);
CREATE CAST (inet AS @extschema@.ip4) WITH FUNCTION @extschema@.ip4(inet) AS ASSIGNMENT;
CREATE CAST (inet AS @extschema@.ip6) WITH FUNCTION @extschema@.ip6(inet) AS ASSIGNMENT;
CREATE CAST (inet AS @extschema@.ipaddress) WITH FUNCTION @extschema@.ipaddress(inet) AS ASSIGNMENT;
CREATE CAST (numeric AS @extschema@.ip4) WITH FUNCTION @extschema@.ip4(numeric);
CREATE CAST (numeric AS @extschema@.ip6) WITH FUNCTION @extschema@.ip6(numeric);
CREATE CAST (text AS @extschema@.ip4) WITH FUNCTION @extschema@.ip4(text);
CREATE CAST (text AS @extschema@.ip4r) WITH FUNCTION @extschema@.ip4r(text);
CREATE CAST (text AS @extschema@.ip6) WITH FUNCTION @extschema@.ip6(text);
CREATE CAST (text AS @extschema@.ip6r) WITH FUNCTION @extschema@.ip6r(text);
CREATE CAST (text AS @extschema@.ipaddress) WITH FUNCTION @extschema@.ipaddress(text);
CREATE CAST (text AS @extschema@.iprange) WITH FUNCTION @extschema@.iprange(text);
CREATE OPERATOR FAMILY @extschema@.btree_ip4_ops USING btree;
CREATE OPERATOR FAMILY @extschema@.btree_ip4r_ops USING btree;
CREATE OPERATOR FAMILY @extschema@.btree_ip6_ops USING btree;
CREATE OPERATOR FAMILY @extschema@.btree_ip6r_ops USING btree;
CREATE OPERATOR FAMILY @extschema@.btree_ipaddress_ops USING btree;
CREATE OPERATOR FAMILY @extschema@.btree_iprange_ops USING btree;
CREATE OPERATOR FAMILY @extschema@.gist_ip4r_ops USING gist;
CREATE OPERATOR FAMILY @extschema@.gist_ip6r_ops USING gist;
CREATE OPERATOR FAMILY @extschema@.gist_iprange_ops USING gist;
CREATE OPERATOR FAMILY @extschema@.hash_ip4_ops USING hash;
CREATE OPERATOR FAMILY @extschema@.hash_ip4r_ops USING hash;
CREATE OPERATOR FAMILY @extschema@.hash_ip6_ops USING hash;
CREATE OPERATOR FAMILY @extschema@.hash_ip6r_ops USING hash;
CREATE OPERATOR FAMILY @extschema@.hash_ipaddress_ops USING hash;
CREATE OPERATOR FAMILY @extschema@.hash_iprange_ops USING hash;
CREATE OPERATOR CLASS @extschema@.btree_ip4_ops DEFAULT FOR TYPE @extschema@.ip4 USING btree FAMILY @extschema@.btree_ip4_ops AS
  OPERATOR 1 @extschema@.<(@extschema@.ip4,@extschema@.ip4),
  OPERATOR 2 @extschema@.<=(@extschema@.ip4,@extschema@.ip4),
  OPERATOR 3 @extschema@.=(@extschema@.ip4,@extschema@.ip4),
  OPERATOR 4 @extschema@.>=(@extschema@.ip4,@extschema@.ip4),
  OPERATOR 5 @extschema@.>(@extschema@.ip4,@extschema@.ip4),
  FUNCTION 1 (@extschema@.ip4, @extschema@.ip4) @extschema@.ip4_cmp(@extschema@.ip4,@extschema@.ip4);
CREATE OPERATOR CLASS @extschema@.btree_ip4r_ops DEFAULT FOR TYPE @extschema@.ip4r USING btree FAMILY @extschema@.btree_ip4r_ops AS
  OPERATOR 1 @extschema@.<(@extschema@.ip4r,@extschema@.ip4r),
  OPERATOR 2 @extschema@.<=(@extschema@.ip4r,@extschema@.ip4r),
  OPERATOR 3 @extschema@.=(@extschema@.ip4r,@extschema@.ip4r),
  OPERATOR 4 @extschema@.>=(@extschema@.ip4r,@extschema@.ip4r),
  OPERATOR 5 @extschema@.>(@extschema@.ip4r,@extschema@.ip4r),
  FUNCTION 1 (@extschema@.ip4r, @extschema@.ip4r) @extschema@.ip4r_cmp(@extschema@.ip4r,@extschema@.ip4r);
CREATE OPERATOR CLASS @extschema@.btree_ip6_ops DEFAULT FOR TYPE @extschema@.ip6 USING btree FAMILY @extschema@.btree_ip6_ops AS
  OPERATOR 1 @extschema@.<(@extschema@.ip6,@extschema@.ip6),
  OPERATOR 2 @extschema@.<=(@extschema@.ip6,@extschema@.ip6),
  OPERATOR 3 @extschema@.=(@extschema@.ip6,@extschema@.ip6),
  OPERATOR 4 @extschema@.>=(@extschema@.ip6,@extschema@.ip6),
  OPERATOR 5 @extschema@.>(@extschema@.ip6,@extschema@.ip6),
  FUNCTION 1 (@extschema@.ip6, @extschema@.ip6) @extschema@.ip6_cmp(@extschema@.ip6,@extschema@.ip6);
CREATE OPERATOR CLASS @extschema@.btree_ip6r_ops DEFAULT FOR TYPE @extschema@.ip6r USING btree FAMILY @extschema@.btree_ip6r_ops AS
  OPERATOR 1 @extschema@.<(@extschema@.ip6r,@extschema@.ip6r),
  OPERATOR 2 @extschema@.<=(@extschema@.ip6r,@extschema@.ip6r),
  OPERATOR 3 @extschema@.=(@extschema@.ip6r,@extschema@.ip6r),
  OPERATOR 4 @extschema@.>=(@extschema@.ip6r,@extschema@.ip6r),
  OPERATOR 5 @extschema@.>(@extschema@.ip6r,@extschema@.ip6r),
  FUNCTION 1 (@extschema@.ip6r, @extschema@.ip6r) @extschema@.ip6r_cmp(@extschema@.ip6r,@extschema@.ip6r);
CREATE OPERATOR CLASS @extschema@.btree_ipaddress_ops DEFAULT FOR TYPE @extschema@.ipaddress USING btree FAMILY @extschema@.btree_ipaddress_ops AS
  OPERATOR 1 @extschema@.<(@extschema@.ipaddress,@extschema@.ipaddress),
  OPERATOR 2 @extschema@.<=(@extschema@.ipaddress,@extschema@.ipaddress),
  OPERATOR 3 @extschema@.=(@extschema@.ipaddress,@extschema@.ipaddress),
  OPERATOR 4 @extschema@.>=(@extschema@.ipaddress,@extschema@.ipaddress),
  OPERATOR 5 @extschema@.>(@extschema@.ipaddress,@extschema@.ipaddress),
  FUNCTION 1 (@extschema@.ipaddress, @extschema@.ipaddress) @extschema@.ipaddress_cmp(@extschema@.ipaddress,@extschema@.ipaddress);
CREATE OPERATOR CLASS @extschema@.btree_iprange_ops DEFAULT FOR TYPE @extschema@.iprange USING btree FAMILY @extschema@.btree_iprange_ops AS
  OPERATOR 1 @extschema@.<(@extschema@.iprange,@extschema@.iprange),
  OPERATOR 2 @extschema@.<=(@extschema@.iprange,@extschema@.iprange),
  OPERATOR 3 @extschema@.=(@extschema@.iprange,@extschema@.iprange),
  OPERATOR 4 @extschema@.>=(@extschema@.iprange,@extschema@.iprange),
  OPERATOR 5 @extschema@.>(@extschema@.iprange,@extschema@.iprange),
  FUNCTION 1 (@extschema@.iprange, @extschema@.iprange) @extschema@.iprange_cmp(@extschema@.iprange,@extschema@.iprange);
CREATE OPERATOR CLASS @extschema@.gist_ip4r_ops DEFAULT FOR TYPE @extschema@.ip4r USING gist FAMILY @extschema@.gist_ip4r_ops AS
  FUNCTION 1 (@extschema@.ip4r, @extschema@.ip4r) @extschema@.gip4r_consistent(internal,@extschema@.ip4r,smallint,oid,internal),
  FUNCTION 2 (@extschema@.ip4r, @extschema@.ip4r) @extschema@.gip4r_union(internal,internal),
  FUNCTION 5 (@extschema@.ip4r, @extschema@.ip4r) @extschema@.gip4r_penalty(internal,internal,internal),
  FUNCTION 6 (@extschema@.ip4r, @extschema@.ip4r) @extschema@.gip4r_picksplit(internal,internal),
  FUNCTION 7 (@extschema@.ip4r, @extschema@.ip4r) @extschema@.gip4r_same(@extschema@.ip4r,@extschema@.ip4r,internal);
CREATE OPERATOR CLASS @extschema@.gist_ip6r_ops DEFAULT FOR TYPE @extschema@.ip6r USING gist FAMILY @extschema@.gist_ip6r_ops AS
  FUNCTION 1 (@extschema@.ip6r, @extschema@.ip6r) @extschema@.gip6r_consistent(internal,@extschema@.ip6r,smallint,oid,internal),
  FUNCTION 2 (@extschema@.ip6r, @extschema@.ip6r) @extschema@.gip6r_union(internal,internal),
  FUNCTION 5 (@extschema@.ip6r, @extschema@.ip6r) @extschema@.gip6r_penalty(internal,internal,internal),
  FUNCTION 6 (@extschema@.ip6r, @extschema@.ip6r) @extschema@.gip6r_picksplit(internal,internal),
  FUNCTION 7 (@extschema@.ip6r, @extschema@.ip6r) @extschema@.gip6r_same(@extschema@.ip6r,@extschema@.ip6r,internal);
CREATE OPERATOR CLASS @extschema@.gist_iprange_ops DEFAULT FOR TYPE @extschema@.iprange USING gist FAMILY @extschema@.gist_iprange_ops AS
  FUNCTION 1 (@extschema@.iprange, @extschema@.iprange) @extschema@.gipr_consistent(internal,@extschema@.iprange,smallint,oid,internal),
  FUNCTION 2 (@extschema@.iprange, @extschema@.iprange) @extschema@.gipr_union(internal,internal),
  FUNCTION 5 (@extschema@.iprange, @extschema@.iprange) @extschema@.gipr_penalty(internal,internal,internal),
  FUNCTION 6 (@extschema@.iprange, @extschema@.iprange) @extschema@.gipr_picksplit(internal,internal),
  FUNCTION 7 (@extschema@.iprange, @extschema@.iprange) @extschema@.gipr_same(@extschema@.iprange,@extschema@.iprange,internal);
CREATE OPERATOR CLASS @extschema@.hash_ip4_ops DEFAULT FOR TYPE @extschema@.ip4 USING hash FAMILY @extschema@.hash_ip4_ops AS
  OPERATOR 1 @extschema@.=(@extschema@.ip4,@extschema@.ip4),
  FUNCTION 1 (@extschema@.ip4, @extschema@.ip4) @extschema@.ip4hash(@extschema@.ip4);
CREATE OPERATOR CLASS @extschema@.hash_ip4r_ops DEFAULT FOR TYPE @extschema@.ip4r USING hash FAMILY @extschema@.hash_ip4r_ops AS
  OPERATOR 1 @extschema@.=(@extschema@.ip4r,@extschema@.ip4r),
  FUNCTION 1 (@extschema@.ip4r, @extschema@.ip4r) @extschema@.ip4rhash(@extschema@.ip4r);
CREATE OPERATOR CLASS @extschema@.hash_ip6_ops DEFAULT FOR TYPE @extschema@.ip6 USING hash FAMILY @extschema@.hash_ip6_ops AS
  OPERATOR 1 @extschema@.=(@extschema@.ip6,@extschema@.ip6),
  FUNCTION 1 (@extschema@.ip6, @extschema@.ip6) @extschema@.ip6hash(@extschema@.ip6);
CREATE OPERATOR CLASS @extschema@.hash_ip6r_ops DEFAULT FOR TYPE @extschema@.ip6r USING hash FAMILY @extschema@.hash_ip6r_ops AS
  OPERATOR 1 @extschema@.=(@extschema@.ip6r,@extschema@.ip6r),
  FUNCTION 1 (@extschema@.ip6r, @extschema@.ip6r) @extschema@.ip6rhash(@extschema@.ip6r);
CREATE OPERATOR CLASS @extschema@.hash_ipaddress_ops DEFAULT FOR TYPE @extschema@.ipaddress USING hash FAMILY @extschema@.hash_ipaddress_ops AS
  OPERATOR 1 @extschema@.=(@extschema@.ipaddress,@extschema@.ipaddress),
  FUNCTION 1 (@extschema@.ipaddress, @extschema@.ipaddress) @extschema@.ipaddresshash(@extschema@.ipaddress);
CREATE OPERATOR CLASS @extschema@.hash_iprange_ops DEFAULT FOR TYPE @extschema@.iprange USING hash FAMILY @extschema@.hash_iprange_ops AS
  OPERATOR 1 @extschema@.=(@extschema@.iprange,@extschema@.iprange),
  FUNCTION 1 (@extschema@.iprange, @extschema@.iprange) @extschema@.iprange_hash(@extschema@.iprange);
ALTER OPERATOR FAMILY @extschema@.btree_ip4_ops USING btree ADD
  FUNCTION 3 (@extschema@.ip4, bigint) @extschema@.in_range(@extschema@.ip4,@extschema@.ip4,bigint,boolean,boolean),
  FUNCTION 3 (@extschema@.ip4, @extschema@.ip4) @extschema@.in_range(@extschema@.ip4,@extschema@.ip4,@extschema@.ip4,boolean,boolean);
ALTER OPERATOR FAMILY @extschema@.btree_ip6_ops USING btree ADD
  FUNCTION 3 (@extschema@.ip6, bigint) @extschema@.in_range(@extschema@.ip6,@extschema@.ip6,bigint,boolean,boolean),
  FUNCTION 3 (@extschema@.ip6, @extschema@.ip6) @extschema@.in_range(@extschema@.ip6,@extschema@.ip6,@extschema@.ip6,boolean,boolean);
ALTER OPERATOR FAMILY @extschema@.gist_ip4r_ops USING gist ADD
  OPERATOR 1 @extschema@.>>=(@extschema@.ip4r,@extschema@.ip4r),
  OPERATOR 2 @extschema@.<<=(@extschema@.ip4r,@extschema@.ip4r),
  OPERATOR 3 @extschema@.>>(@extschema@.ip4r,@extschema@.ip4r),
  OPERATOR 4 @extschema@.<<(@extschema@.ip4r,@extschema@.ip4r),
  OPERATOR 5 @extschema@.&&(@extschema@.ip4r,@extschema@.ip4r),
  OPERATOR 6 @extschema@.=(@extschema@.ip4r,@extschema@.ip4r),
  FUNCTION 3 (@extschema@.ip4r, @extschema@.ip4r) @extschema@.gip4r_compress(internal),
  FUNCTION 4 (@extschema@.ip4r, @extschema@.ip4r) @extschema@.gip4r_decompress(internal),
  FUNCTION 9 (@extschema@.ip4r, @extschema@.ip4r) @extschema@.gip4r_fetch(internal);
ALTER OPERATOR FAMILY @extschema@.gist_ip6r_ops USING gist ADD
  OPERATOR 1 @extschema@.>>=(@extschema@.ip6r,@extschema@.ip6r),
  OPERATOR 2 @extschema@.<<=(@extschema@.ip6r,@extschema@.ip6r),
  OPERATOR 3 @extschema@.>>(@extschema@.ip6r,@extschema@.ip6r),
  OPERATOR 4 @extschema@.<<(@extschema@.ip6r,@extschema@.ip6r),
  OPERATOR 5 @extschema@.&&(@extschema@.ip6r,@extschema@.ip6r),
  OPERATOR 6 @extschema@.=(@extschema@.ip6r,@extschema@.ip6r),
  FUNCTION 3 (@extschema@.ip6r, @extschema@.ip6r) @extschema@.gip6r_compress(internal),
  FUNCTION 4 (@extschema@.ip6r, @extschema@.ip6r) @extschema@.gip6r_decompress(internal),
  FUNCTION 9 (@extschema@.ip6r, @extschema@.ip6r) @extschema@.gip6r_fetch(internal);
ALTER OPERATOR FAMILY @extschema@.gist_iprange_ops USING gist ADD
  OPERATOR 1 @extschema@.>>=(@extschema@.iprange,@extschema@.iprange),
  OPERATOR 2 @extschema@.<<=(@extschema@.iprange,@extschema@.iprange),
  OPERATOR 3 @extschema@.>>(@extschema@.iprange,@extschema@.iprange),
  OPERATOR 4 @extschema@.<<(@extschema@.iprange,@extschema@.iprange),
  OPERATOR 5 @extschema@.&&(@extschema@.iprange,@extschema@.iprange),
  OPERATOR 6 @extschema@.=(@extschema@.iprange,@extschema@.iprange),
  FUNCTION 3 (@extschema@.iprange, @extschema@.iprange) @extschema@.gipr_compress(internal),
  FUNCTION 4 (@extschema@.iprange, @extschema@.iprange) @extschema@.gipr_decompress(internal),
  FUNCTION 9 (@extschema@.iprange, @extschema@.iprange) @extschema@.gipr_fetch(internal);
ALTER OPERATOR FAMILY @extschema@.hash_ip4_ops USING hash ADD
  FUNCTION 2 (@extschema@.ip4, @extschema@.ip4) @extschema@.ip4_hash_extended(@extschema@.ip4,bigint);
ALTER OPERATOR FAMILY @extschema@.hash_ip4r_ops USING hash ADD
  FUNCTION 2 (@extschema@.ip4r, @extschema@.ip4r) @extschema@.ip4r_hash_extended(@extschema@.ip4r,bigint);
ALTER OPERATOR FAMILY @extschema@.hash_ip6_ops USING hash ADD
  FUNCTION 2 (@extschema@.ip6, @extschema@.ip6) @extschema@.ip6_hash_extended(@extschema@.ip6,bigint);
ALTER OPERATOR FAMILY @extschema@.hash_ip6r_ops USING hash ADD
  FUNCTION 2 (@extschema@.ip6r, @extschema@.ip6r) @extschema@.ip6r_hash_extended(@extschema@.ip6r,bigint);
ALTER OPERATOR FAMILY @extschema@.hash_ipaddress_ops USING hash ADD
  FUNCTION 2 (@extschema@.ipaddress, @extschema@.ipaddress) @extschema@.ipaddress_hash_extended(@extschema@.ipaddress,bigint);
ALTER OPERATOR FAMILY @extschema@.hash_iprange_ops USING hash ADD
  FUNCTION 2 (@extschema@.iprange, @extschema@.iprange) @extschema@.iprange_hash_extended(@extschema@.iprange,bigint);
