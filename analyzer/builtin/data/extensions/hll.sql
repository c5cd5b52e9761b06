CREATE TYPE @extschema@.hll;
CREATE TYPE @extschema@.hll_hashval;
CREATE FUNCTION @extschema@.hll_card_unpacked(internal) RETURNS double precision LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_ceil_card_unpacked(internal) RETURNS bigint LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_deserialize(bytea, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_floor_card_unpacked(internal) RETURNS bigint LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_hashval_in(cstring, oid, integer) RETURNS @extschema@.hll_hashval LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_hashval_out(@extschema@.hll_hashval) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema@.hll_hashval (
  INPUT = @extschema@.hll_hashval_in,
  OUTPUT = @extschema@.hll_hashval_out,
  INTERNALLENGTH = 8,
  PASSEDBYVALUE,
  ALIGNMENT = double,
  STORAGE = plain,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@.hll_add_trans0(internal, @extschema@.hll_hashval) RETURNS internal LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_add_trans1(internal, @extschema@.hll_hashval, integer) RETURNS internal LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_add_trans2(internal, @extschema@.hll_hashval, integer, integer) RETURNS internal LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_add_trans3(internal, @extschema@.hll_hashval, integer, integer, bigint) RETURNS internal LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_add_trans4(internal, @extschema@.hll_hashval, integer, integer, bigint, integer) RETURNS internal LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_hash_any(anyelement, integer DEFAULT 0) RETURNS @extschema@.hll_hashval LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_hash_bigint(bigint, integer DEFAULT 0) RETURNS @extschema@.hll_hashval LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_hash_boolean(boolean, integer DEFAULT 0) RETURNS @extschema@.hll_hashval LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_hash_bytea(bytea, integer DEFAULT 0) RETURNS @extschema@.hll_hashval LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_hash_integer(integer, integer DEFAULT 0) RETURNS @extschema@.hll_hashval LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_hash_smallint(smallint, integer DEFAULT 0) RETURNS @extschema@.hll_hashval LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_hash_text(text, integer DEFAULT 0) RETURNS @extschema@.hll_hashval LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_hashval(bigint) RETURNS @extschema@.hll_hashval LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_hashval_eq(@extschema@.hll_hashval, @extschema@.hll_hashval) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_hashval_int4(integer) RETURNS @extschema@.hll_hashval LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_hashval_ne(@extschema@.hll_hashval, @extschema@.hll_hashval) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_in(cstring, oid, integer) RETURNS @extschema@.hll LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_out(@extschema@.hll) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_recv(internal) RETURNS @extschema@.hll LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_send(@extschema@.hll) RETURNS bytea LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_serialize(internal) RETURNS bytea LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_set_defaults(i_log2m integer, i_regwidth integer, i_expthresh bigint, i_sparseon integer, OUT o_log2m integer, OUT o_regwidth integer, OUT o_expthresh bigint, OUT o_sparseon integer) RETURNS record LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.hll_set_max_sparse(integer) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.hll_set_output_version(integer) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.hll_typmod_in(cstring[]) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_typmod_out(integer) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema@.hll (
  INPUT = @extschema@.hll_in,
  OUTPUT = @extschema@.hll_out,
  RECEIVE = @extschema@.hll_recv,
  SEND = @extschema@.hll_send,
  TYPMOD_IN = @extschema@.hll_typmod_in,
  TYPMOD_OUT = @extschema@.hll_typmod_out,
  INTERNALLENGTH = VARIABLE,
  ALIGNMENT = int4,
  STORAGE = external,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@.hll(@extschema@.hll, integer, boolean) RETURNS @extschema@.hll LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_add(@extschema@.hll, @extschema@.hll_hashval) RETURNS @extschema@.hll LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_add_rev(@extschema@.hll_hashval, @extschema@.hll) RETURNS @extschema@.hll LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_cardinality(@extschema@.hll) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_empty() RETURNS @extschema@.hll LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_empty(integer) RETURNS @extschema@.hll LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_empty(integer, integer) RETURNS @extschema@.hll LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_empty(integer, integer, bigint) RETURNS @extschema@.hll LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_empty(integer, integer, bigint, integer) RETURNS @extschema@.hll LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_eq(@extschema@.hll, @extschema@.hll) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_expthresh(@extschema@.hll, OUT specified bigint, OUT effective bigint) RETURNS record LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_log2m(@extschema@.hll) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_ne(@extschema@.hll, @extschema@.hll) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_pack(internal) RETURNS @extschema@.hll LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_print(@extschema@.hll) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_regwidth(@extschema@.hll) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_schema_version(@extschema@.hll) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_sparseon(@extschema@.hll) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_type(@extschema@.hll) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_union(@extschema@.hll, @extschema@.hll) RETURNS @extschema@.hll LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_union_internal(internal, internal) RETURNS internal LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hll_union_trans(internal, @extschema@.hll) RETURNS internal LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE AGGREGATE @extschema@.hll_add_agg(@extschema@.hll_hashval) (
  SFUNC = @extschema@.hll_add_trans0,
  STYPE = internal,
  SSPACE = 131120,
  FINALFUNC = @extschema@.hll_pack,
  COMBINEFUNC = @extschema@.hll_union_internal,
  SERIALFUNC = @extschema@.hll_serialize,
  DESERIALFUNC = @extschema@.hll_deserialize,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.hll_add_agg(@extschema@.hll_hashval, integer) (
  SFUNC = @extschema@.hll_add_trans1,
  STYPE = internal,
  SSPACE = 131120,
  FINALFUNC = @extschema@.hll_pack,
  COMBINEFUNC = @extschema@.hll_union_internal,
  SERIALFUNC = @extschema@.hll_serialize,
  DESERIALFUNC = @extschema@.hll_deserialize,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.hll_add_agg(@extschema@.hll_hashval, integer, integer) (
  SFUNC = @extschema@.hll_add_trans2,
  STYPE = internal,
  SSPACE = 131120,
  FINALFUNC = @extschema@.hll_pack,
  COMBINEFUNC = @extschema@.hll_union_internal,
  SERIALFUNC = @extschema@.hll_serialize,
  DESERIALFUNC = @extschema@.hll_deserialize,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.hll_add_agg(@extschema@.hll_hashval, integer, integer, bigint) (
  SFUNC = @extschema@.hll_add_trans3,
  STYPE = internal,
  SSPACE = 131120,
  FINALFUNC = @extschema@.hll_pack,
  COMBINEFUNC = @extschema@.hll_union_internal,
  SERIALFUNC = @extschema@.hll_serialize,
  DESERIALFUNC = @extschema@.hll_deserialize,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.hll_add_agg(@extschema@.hll_hashval, integer, integer, bigint, integer) (
  SFUNC = @extschema@.hll_add_trans4,
  STYPE = internal,
  SSPACE = 131120,
  FINALFUNC = @extschema@.hll_pack,
  COMBINEFUNC = @extschema@.hll_union_internal,
  SERIALFUNC = @extschema@.hll_serialize,
  DESERIALFUNC = @extschema@.hll_deserialize,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.hll_union_agg(@extschema@.hll) (
  SFUNC = @extschema@.hll_union_trans,
  STYPE = internal,
  FINALFUNC = @extschema@.hll_pack,
  COMBINEFUNC = @extschema@.hll_union_internal,
  SERIALFUNC = @extschema@.hll_serialize,
  DESERIALFUNC = @extschema@.hll_deserialize,
  PARALLEL = SAFE
);
CREATE OPERATOR @extschema@.# (
  FUNCTION = @extschema@.hll_cardinality,
  RIGHTARG = @extschema@.hll
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.hll_ne,
  LEFTARG = @extschema@.hll,
  RIGHTARG = @extschema@.hll,
  RESTRICT = neqsel,
  JOIN = neqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.hll_hashval_ne,
  LEFTARG = @extschema@.hll_hashval,
  RIGHTARG = @extschema@.hll_hashval,
  RESTRICT = neqsel,
  JOIN = neqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.hll_eq,
  LEFTARG = @extschema@.hll,
  RIGHTARG = @extschema@.hll,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  MERGES,
  COMMUTATOR = OPERATOR(@extschema@.=),
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.hll_hashval_eq,
  LEFTARG = @extschema@.hll_hashval,
  RIGHTARG = @extschema@.hll_hashval,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  MERGES,
  COMMUTATOR = OPERATOR(@extschema@.=),
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.|| (
  FUNCTION = @extschema@.hll_union,
  LEFTARG = @extschema@.hll,
  RIGHTARG = @extschema@.hll
);
CREATE OPERATOR @extschema@.|| (
  FUNCTION = @extschema@.hll_add,
  LEFTARG = @extschema@.hll,
  RIGHTARG = @extschema@.hll_hashval
);
CREATE OPERATOR @extschema@.|| (
  FUNCTION = @extschema@.hll_add_rev,
  LEFTARG = @extschema@.hll_hashval,
  RIGHTARG = @extschema@.hll
);
CREATE CAST (bigint AS @extschema@.hll_hashval) WITHOUT FUNCTION;
CREATE CAST (bytea AS @extschema@.hll) WITHOUT FUNCTION;
CREATE CAST (@extschema@.hll AS @extschema@.hll) WITH FUNCTION @extschema@.hll(@extschema@.hll,integer,boolean) AS IMPLICIT;
CREATE CAST (integer AS @extschema@.hll_hashval) WITH FUNCTION @extschema@.hll_hashval_int4(integer);
