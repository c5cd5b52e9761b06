CREATE TYPE @extschema@.halfvec;
CREATE TYPE @extschema@.sparsevec;
CREATE TYPE @extschema@.vector;
CREATE FUNCTION @extschema@.halfvec_combine(double precision[], double precision[]) RETURNS double precision[] LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.halfvec_in(cstring, oid, integer) RETURNS @extschema@.halfvec LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.halfvec_out(@extschema@.halfvec) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.halfvec_recv(internal, oid, integer) RETURNS @extschema@.halfvec LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.halfvec_send(@extschema@.halfvec) RETURNS bytea LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.halfvec_typmod_in(cstring[]) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema@.halfvec (
  INPUT = @extschema@.halfvec_in,
  OUTPUT = @extschema@.halfvec_out,
  RECEIVE = @extschema@.halfvec_recv,
  SEND = @extschema@.halfvec_send,
  TYPMOD_IN = @extschema@.halfvec_typmod_in,
  INTERNALLENGTH = VARIABLE,
  ALIGNMENT = int4,
  STORAGE = external,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@.array_to_halfvec(double precision[], integer, boolean) RETURNS @extschema@.halfvec LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.array_to_halfvec(integer[], integer, boolean) RETURNS @extschema@.halfvec LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.array_to_halfvec(numeric[], integer, boolean) RETURNS @extschema@.halfvec LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.array_to_halfvec(real[], integer, boolean) RETURNS @extschema@.halfvec LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.binary_quantize(@extschema@.halfvec) RETURNS bit LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.cosine_distance(@extschema@.halfvec, @extschema@.halfvec) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.halfvec(@extschema@.halfvec, integer, boolean) RETURNS @extschema@.halfvec LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.halfvec_accum(double precision[], @extschema@.halfvec) RETURNS double precision[] LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.halfvec_add(@extschema@.halfvec, @extschema@.halfvec) RETURNS @extschema@.halfvec LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.halfvec_avg(double precision[]) RETURNS @extschema@.halfvec LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.halfvec_cmp(@extschema@.halfvec, @extschema@.halfvec) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.halfvec_concat(@extschema@.halfvec, @extschema@.halfvec) RETURNS @extschema@.halfvec LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.halfvec_eq(@extschema@.halfvec, @extschema@.halfvec) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.halfvec_ge(@extschema@.halfvec, @extschema@.halfvec) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.halfvec_gt(@extschema@.halfvec, @extschema@.halfvec) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.halfvec_l2_squared_distance(@extschema@.halfvec, @extschema@.halfvec) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.halfvec_le(@extschema@.halfvec, @extschema@.halfvec) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.halfvec_lt(@extschema@.halfvec, @extschema@.halfvec) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.halfvec_mul(@extschema@.halfvec, @extschema@.halfvec) RETURNS @extschema@.halfvec LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.halfvec_ne(@extschema@.halfvec, @extschema@.halfvec) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.halfvec_negative_inner_product(@extschema@.halfvec, @extschema@.halfvec) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.halfvec_spherical_distance(@extschema@.halfvec, @extschema@.halfvec) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.halfvec_sub(@extschema@.halfvec, @extschema@.halfvec) RETURNS @extschema@.halfvec LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.halfvec_to_float4(@extschema@.halfvec, integer, boolean) RETURNS real[] LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hamming_distance(bit, bit) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hnsw_bit_support(internal) RETURNS internal LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.hnsw_halfvec_support(internal) RETURNS internal LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.hnsw_sparsevec_support(internal) RETURNS internal LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.hnswhandler(internal) RETURNS index_am_handler LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.inner_product(@extschema@.halfvec, @extschema@.halfvec) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ivfflat_bit_support(internal) RETURNS internal LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.ivfflat_halfvec_support(internal) RETURNS internal LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.ivfflathandler(internal) RETURNS index_am_handler LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.jaccard_distance(bit, bit) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.l1_distance(@extschema@.halfvec, @extschema@.halfvec) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.l2_distance(@extschema@.halfvec, @extschema@.halfvec) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.l2_norm(@extschema@.halfvec) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.l2_normalize(@extschema@.halfvec) RETURNS @extschema@.halfvec LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.sparsevec_in(cstring, oid, integer) RETURNS @extschema@.sparsevec LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.sparsevec_out(@extschema@.sparsevec) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.sparsevec_recv(internal, oid, integer) RETURNS @extschema@.sparsevec LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.sparsevec_send(@extschema@.sparsevec) RETURNS bytea LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.sparsevec_typmod_in(cstring[]) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema@.sparsevec (
  INPUT = @extschema@.sparsevec_in,
  OUTPUT = @extschema@.sparsevec_out,
  RECEIVE = @extschema@.sparsevec_recv,
  SEND = @extschema@.sparsevec_send,
  TYPMOD_IN = @extschema@.sparsevec_typmod_in,
  INTERNALLENGTH = VARIABLE,
  ALIGNMENT = int4,
  STORAGE = external,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@.array_to_sparsevec(double precision[], integer, boolean) RETURNS @extschema@.sparsevec LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.array_to_sparsevec(integer[], integer, boolean) RETURNS @extschema@.sparsevec LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.array_to_sparsevec(numeric[], integer, boolean) RETURNS @extschema@.sparsevec LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.array_to_sparsevec(real[], integer, boolean) RETURNS @extschema@.sparsevec LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.cosine_distance(@extschema@.sparsevec, @extschema@.sparsevec) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.halfvec_to_sparsevec(@extschema@.halfvec, integer, boolean) RETURNS @extschema@.sparsevec LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.inner_product(@extschema@.sparsevec, @extschema@.sparsevec) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.l1_distance(@extschema@.sparsevec, @extschema@.sparsevec) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.l2_distance(@extschema@.sparsevec, @extschema@.sparsevec) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.l2_norm(@extschema@.sparsevec) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.l2_normalize(@extschema@.sparsevec) RETURNS @extschema@.sparsevec LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.sparsevec(@extschema@.sparsevec, integer, boolean) RETURNS @extschema@.sparsevec LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.sparsevec_cmp(@extschema@.sparsevec, @extschema@.sparsevec) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.sparsevec_eq(@extschema@.sparsevec, @extschema@.sparsevec) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.sparsevec_ge(@extschema@.sparsevec, @extschema@.sparsevec) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.sparsevec_gt(@extschema@.sparsevec, @extschema@.sparsevec) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.sparsevec_l2_squared_distance(@extschema@.sparsevec, @extschema@.sparsevec) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.sparsevec_le(@extschema@.sparsevec, @extschema@.sparsevec) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.sparsevec_lt(@extschema@.sparsevec, @extschema@.sparsevec) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.sparsevec_ne(@extschema@.sparsevec, @extschema@.sparsevec) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.sparsevec_negative_inner_product(@extschema@.sparsevec, @extschema@.sparsevec) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.sparsevec_to_halfvec(@extschema@.sparsevec, integer, boolean) RETURNS @extschema@.halfvec LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.subvector(@extschema@.halfvec, integer, integer) RETURNS @extschema@.halfvec LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.vector_combine(double precision[], double precision[]) RETURNS double precision[] LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.vector_dims(@extschema@.halfvec) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.vector_in(cstring, oid, integer) RETURNS @extschema@.vector LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.vector_out(@extschema@.vector) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.vector_recv(internal, oid, integer) RETURNS @extschema@.vector LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.vector_send(@extschema@.vector) RETURNS bytea LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.vector_typmod_in(cstring[]) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema@.vector (
  INPUT = @extschema@.vector_in,
  OUTPUT = @extschema@.vector_out,
  RECEIVE = @extschema@.vector_recv,
  SEND = @extschema@.vector_send,
  TYPMOD_IN = @extschema@.vector_typmod_in,
  INTERNALLENGTH = VARIABLE,
  ALIGNMENT = int4,
  STORAGE = external,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@.array_to_vector(double precision[], integer, boolean) RETURNS @extschema@.vector LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.array_to_vector(integer[], integer, boolean) RETURNS @extschema@.vector LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.array_to_vector(numeric[], integer, boolean) RETURNS @extschema@.vector LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.array_to_vector(real[], integer, boolean) RETURNS @extschema@.vector LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.binary_quantize(@extschema@.vector) RETURNS bit LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.cosine_distance(@extschema@.vector, @extschema@.vector) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.halfvec_to_vector(@extschema@.halfvec, integer, boolean) RETURNS @extschema@.vector LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.inner_product(@extschema@.vector, @extschema@.vector) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.l1_distance(@extschema@.vector, @extschema@.vector) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.l2_distance(@extschema@.vector, @extschema@.vector) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.l2_normalize(@extschema@.vector) RETURNS @extschema@.vector LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.sparsevec_to_vector(@extschema@.sparsevec, integer, boolean) RETURNS @extschema@.vector LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.subvector(@extschema@.vector, integer, integer) RETURNS @extschema@.vector LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.vector(@extschema@.vector, integer, boolean) RETURNS @extschema@.vector LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.vector_accum(double precision[], @extschema@.vector) RETURNS double precision[] LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.vector_add(@extschema@.vector, @extschema@.vector) RETURNS @extschema@.vector LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.vector_avg(double precision[]) RETURNS @extschema@.vector LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.vector_cmp(@extschema@.vector, @extschema@.vector) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.vector_concat(@extschema@.vector, @extschema@.vector) RETURNS @extschema@.vector LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.vector_dims(@extschema@.vector) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.vector_eq(@extschema@.vector, @extschema@.vector) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.vector_ge(@extschema@.vector, @extschema@.vector) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.vector_gt(@extschema@.vector, @extschema@.vector) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.vector_l2_squared_distance(@extschema@.vector, @extschema@.vector) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.vector_le(@extschema@.vector, @extschema@.vector) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.vector_lt(@extschema@.vector, @extschema@.vector) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.vector_mul(@extschema@.vector, @extschema@.vector) RETURNS @extschema@.vector LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.vector_ne(@extschema@.vector, @extschema@.vector) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.vector_negative_inner_product(@extschema@.vector, @extschema@.vector) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.vector_norm(@extschema@.vector) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.vector_spherical_distance(@extschema@.vector, @extschema@.vector) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.vector_sub(@extschema@.vector, @extschema@.vector) RETURNS @extschema@.vector LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.vector_to_float4(@extschema@.vector, integer, boolean) RETURNS real[] LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.vector_to_halfvec(@extschema@.vector, integer, boolean) RETURNS @extschema@.halfvec LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.vector_to_sparsevec(@extschema@.vector, integer, boolean) RETURNS @extschema@.sparsevec LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE AGGREGATE @extschema@.avg(@extschema@.halfvec) (
  SFUNC = @extschema@.halfvec_accum,
  STYPE = double precision[],
  FINALFUNC = @extschema@.halfvec_avg,
  COMBINEFUNC = @extschema@.halfvec_combine,
  INITCOND = '{0}',
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.avg(@extschema@.vector) (
  SFUNC = @extschema@.vector_accum,
  STYPE = double precision[],
  FINALFUNC = @extschema@.vector_avg,
  COMBINEFUNC = @extschema@.vector_combine,
  INITCOND = '{0}',
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.sum(@extschema@.halfvec) (
  SFUNC = @extschema@.halfvec_add,
  STYPE = @extschema@.halfvec,
  COMBINEFUNC = @extschema@.halfvec_add,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.sum(@extschema@.vector) (
  SFUNC = @extschema@.vector_add,
  STYPE = @extschema@.vector,
  COMBINEFUNC = @extschema@.vector_add,
  PARALLEL = SAFE
);
CREATE OPERATOR @extschema@.* (
  FUNCTION = @extschema@.halfvec_mul,
  LEFTARG = @extschema@.halfvec,
  RIGHTARG = @extschema@.halfvec,
  COMMUTATOR = OPERATOR(@extschema@.*)
);
CREATE OPERATOR @extschema@.* (
  FUNCTION = @extschema@.vector_mul,
  LEFTARG = @extschema@.vector,
  RIGHTARG = @extschema@.vector,
  COMMUTATOR = OPERATOR(@extschema@.*)
);
CREATE OPERATOR @extschema@.+ (
  FUNCTION = @extschema@.halfvec_add,
  LEFTARG = @extschema@.halfvec,
  RIGHTARG = @extschema@.halfvec,
  COMMUTATOR = OPERATOR(@extschema@.+)
);
CREATE OPERATOR @extschema@.+ (
  FUNCTION = @extschema@.vector_add,
  LEFTARG = @extschema@.vector,
  RIGHTARG = @extschema@.vector,
  COMMUTATOR = OPERATOR(@extschema@.+)
);
CREATE OPERATOR @extschema@.- (
  FUNCTION = @extschema@.halfvec_sub,
  LEFTARG = @extschema@.halfvec,
  RIGHTARG = @extschema@.halfvec
);
CREATE OPERATOR @extschema@.- (
  FUNCTION = @extschema@.vector_sub,
  LEFTARG = @extschema@.vector,
  RIGHTARG = @extschema@.vector
);
CREATE OPERATOR @extschema@.<#> (
  FUNCTION = @extschema@.halfvec_negative_inner_product,
  LEFTARG = @extschema@.halfvec,
  RIGHTARG = @extschema@.halfvec,
  COMMUTATOR = OPERATOR(@extschema@.<#>)
);
CREATE OPERATOR @extschema@.<#> (
  FUNCTION = @extschema@.sparsevec_negative_inner_product,
  LEFTARG = @extschema@.sparsevec,
  RIGHTARG = @extschema@.sparsevec,
  COMMUTATOR = OPERATOR(@extschema@.<#>)
);
CREATE OPERATOR @extschema@.<#> (
  FUNCTION = @extschema@.vector_negative_inner_product,
  LEFTARG = @extschema@.vector,
  RIGHTARG = @extschema@.vector,
  COMMUTATOR = OPERATOR(@extschema@.<#>)
);
CREATE OPERATOR @extschema@.<%> (
  FUNCTION = @extschema@.jaccard_distance,
  LEFTARG = bit,
  RIGHTARG = bit,
  COMMUTATOR = OPERATOR(@extschema@.<%>)
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.halfvec_lt,
  LEFTARG = @extschema@.halfvec,
  RIGHTARG = @extschema@.halfvec,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.sparsevec_lt,
  LEFTARG = @extschema@.sparsevec,
  RIGHTARG = @extschema@.sparsevec,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.vector_lt,
  LEFTARG = @extschema@.vector,
  RIGHTARG = @extschema@.vector,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.<+> (
  FUNCTION = @extschema@.l1_distance,
  LEFTARG = @extschema@.halfvec,
  RIGHTARG = @extschema@.halfvec,
  COMMUTATOR = OPERATOR(@extschema@.<+>)
);
CREATE OPERATOR @extschema@.<+> (
  FUNCTION = @extschema@.l1_distance,
  LEFTARG = @extschema@.sparsevec,
  RIGHTARG = @extschema@.sparsevec,
  COMMUTATOR = OPERATOR(@extschema@.<+>)
);
CREATE OPERATOR @extschema@.<+> (
  FUNCTION = @extschema@.l1_distance,
  LEFTARG = @extschema@.vector,
  RIGHTARG = @extschema@.vector,
  COMMUTATOR = OPERATOR(@extschema@.<+>)
);
CREATE OPERATOR @extschema@.<-> (
  FUNCTION = @extschema@.l2_distance,
  LEFTARG = @extschema@.halfvec,
  RIGHTARG = @extschema@.halfvec,
  COMMUTATOR = OPERATOR(@extschema@.<->)
);
CREATE OPERATOR @extschema@.<-> (
  FUNCTION = @extschema@.l2_distance,
  LEFTARG = @extschema@.sparsevec,
  RIGHTARG = @extschema@.sparsevec,
  COMMUTATOR = OPERATOR(@extschema@.<->)
);
CREATE OPERATOR @extschema@.<-> (
  FUNCTION = @extschema@.l2_distance,
  LEFTARG = @extschema@.vector,
  RIGHTARG = @extschema@.vector,
  COMMUTATOR = OPERATOR(@extschema@.<->)
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.halfvec_le,
  LEFTARG = @extschema@.halfvec,
  RIGHTARG = @extschema@.halfvec,
  RESTRICT = scalarlesel,
  JOIN = scalarlejoinsel
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.sparsevec_le,
  LEFTARG = @extschema@.sparsevec,
  RIGHTARG = @extschema@.sparsevec,
  RESTRICT = scalarlesel,
  JOIN = scalarlejoinsel
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.vector_le,
  LEFTARG = @extschema@.vector,
  RIGHTARG = @extschema@.vector,
  RESTRICT = scalarlesel,
  JOIN = scalarlejoinsel
);
CREATE OPERATOR @extschema@.<=> (
  FUNCTION = @extschema@.cosine_distance,
  LEFTARG = @extschema@.halfvec,
  RIGHTARG = @extschema@.halfvec,
  COMMUTATOR = OPERATOR(@extschema@.<=>)
);
CREATE OPERATOR @extschema@.<=> (
  FUNCTION = @extschema@.cosine_distance,
  LEFTARG = @extschema@.sparsevec,
  RIGHTARG = @extschema@.sparsevec,
  COMMUTATOR = OPERATOR(@extschema@.<=>)
);
CREATE OPERATOR @extschema@.<=> (
  FUNCTION = @extschema@.cosine_distance,
  LEFTARG = @extschema@.vector,
  RIGHTARG = @extschema@.vector,
  COMMUTATOR = OPERATOR(@extschema@.<=>)
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.halfvec_ne,
  LEFTARG = @extschema@.halfvec,
  RIGHTARG = @extschema@.halfvec,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.sparsevec_ne,
  LEFTARG = @extschema@.sparsevec,
  RIGHTARG = @extschema@.sparsevec,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.vector_ne,
  LEFTARG = @extschema@.vector,
  RIGHTARG = @extschema@.vector,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.<~> (
  FUNCTION = @extschema@.hamming_distance,
  LEFTARG = bit,
  RIGHTARG = bit,
  COMMUTATOR = OPERATOR(@extschema@.<~>)
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.halfvec_eq,
  LEFTARG = @extschema@.halfvec,
  RIGHTARG = @extschema@.halfvec,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.=),
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.sparsevec_eq,
  LEFTARG = @extschema@.sparsevec,
  RIGHTARG = @extschema@.sparsevec,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.=),
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.vector_eq,
  LEFTARG = @extschema@.vector,
  RIGHTARG = @extschema@.vector,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.=),
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.halfvec_gt,
  LEFTARG = @extschema@.halfvec,
  RIGHTARG = @extschema@.halfvec,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.sparsevec_gt,
  LEFTARG = @extschema@.sparsevec,
  RIGHTARG = @extschema@.sparsevec,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.vector_gt,
  LEFTARG = @extschema@.vector,
  RIGHTARG = @extschema@.vector,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.halfvec_ge,
  LEFTARG = @extschema@.halfvec,
  RIGHTARG = @extschema@.halfvec,
  RESTRICT = scalargesel,
  JOIN = scalargejoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.sparsevec_ge,
  LEFTARG = @extschema@.sparsevec,
  RIGHTARG = @extschema@.sparsevec,
  RESTRICT = scalargesel,
  JOIN = scalargejoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.vector_ge,
  LEFTARG = @extschema@.vector,
  RIGHTARG = @extschema@.vector,
  RESTRICT = scalargesel,
  JOIN = scalargejoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.|| (
  FUNCTION = @extschema@.halfvec_concat,
  LEFTARG = @extschema@.halfvec,
  RIGHTARG = @extschema@.halfvec
);
CREATE OPERATOR @extschema@.|| (
  FUNCTION = @extschema@.vector_concat,
  LEFTARG = @extschema@.vector,
  RIGHTARG = @extschema@.vector
);
CREATE CAST (double precision[] AS @extschema@.halfvec) WITH FUNCTION @extschema@.array_to_halfvec(double precision[],integer,boolean) AS ASSIGNMENT;
CREATE CAST (double precision[] AS @extschema@.sparsevec) WITH FUNCTION @extschema@.array_to_sparsevec(double precision[],integer,boolean) AS ASSIGNMENT;
CREATE CAST (double precision[] AS @extschema@.vector) WITH FUNCTION @extschema@.array_to_vector(double precision[],integer,boolean) AS ASSIGNMENT;
CREATE CAST (@extschema@.halfvec AS @extschema@.halfvec) WITH FUNCTION @extschema@.halfvec(@extschema@.halfvec,integer,boolean) AS IMPLICIT;
CREATE CAST (@extschema@.halfvec AS @extschema@.sparsevec) WITH FUNCTION @extschema@.halfvec_to_sparsevec(@extschema@.halfvec,integer,boolean) AS IMPLICIT;
CREATE CAST (@extschema@.halfvec AS @extschema@.vector) WITH FUNCTION @extschema@.halfvec_to_vector(@extschema@.halfvec,integer,boolean) AS ASSIGNMENT;
CREATE CAST (@extschema@.halfvec AS real[]) WITH FUNCTION @extschema@.halfvec_to_float4(@extschema@.halfvec,integer,boolean) AS ASSIGNMENT;
CREATE CAST (@extschema@.sparsevec AS @extschema@.halfvec) WITH FUNCTION @extschema@.sparsevec_to_halfvec(@extschema@.sparsevec,integer,boolean) AS ASSIGNMENT;
CREATE CAST (@extschema@.sparsevec AS @extschema@.sparsevec) WITH FUNCTION @extschema@.sparsevec(@extschema@.sparsevec,integer,boolean) AS IMPLICIT;
CREATE CAST (@extschema@.sparsevec AS @extschema@.vector) WITH FUNCTION @extschema@.sparsevec_to_vector(@extschema@.sparsevec,integer,boolean) AS ASSIGNMENT;
CREATE CAST (@extschema@.vector AS @extschema@.halfvec) WITH FUNCTION @extschema@.vector_to_halfvec(@extschema@.vector,integer,boolean) AS IMPLICIT;
CREATE CAST (@extschema@.vector AS @extschema@.sparsevec) WITH FUNCTION @extschema@.vector_to_sparsevec(@extschema@.vector,integer,boolean) AS IMPLICIT;
CREATE CAST (@extschema@.vector AS @extschema@.vector) WITH FUNCTION @extschema@.vector(@extschema@.vector,integer,boolean) AS IMPLICIT;
CREATE CAST (@extschema@.vector AS real[]) WITH FUNCTION @extschema@.vector_to_float4(@extschema@.vector,integer,boolean) AS IMPLICIT;
CREATE CAST (integer[] AS @extschema@.halfvec) WITH FUNCTION @extschema@.array_to_halfvec(integer[],integer,boolean) AS ASSIGNMENT;
CREATE CAST (integer[] AS @extschema@.sparsevec) WITH FUNCTION @extschema@.array_to_sparsevec(integer[],integer,boolean) AS ASSIGNMENT;
CREATE CAST (integer[] AS @extschema@.vector) WITH FUNCTION @extschema@.array_to_vector(integer[],integer,boolean) AS ASSIGNMENT;
CREATE CAST (numeric[] AS @extschema@.halfvec) WITH FUNCTION @extschema@.array_to_halfvec(numeric[],integer,boolean) AS ASSIGNMENT;
CREATE CAST (numeric[] AS @extschema@.sparsevec) WITH FUNCTION @extschema@.array_to_sparsevec(numeric[],integer,boolean) AS ASSIGNMENT;
CREATE CAST (numeric[] AS @extschema@.vector) WITH FUNCTION @extschema@.array_to_vector(numeric[],integer,boolean) AS ASSIGNMENT;
CREATE CAST (real[] AS @extschema@.halfvec) WITH FUNCTION @extschema@.array_to_halfvec(real[],integer,boolean) AS ASSIGNMENT;
CREATE CAST (real[] AS @extschema@.sparsevec) WITH FUNCTION @extschema@.array_to_sparsevec(real[],integer,boolean) AS ASSIGNMENT;
CREATE CAST (real[] AS @extschema@.vector) WITH FUNCTION @extschema@.array_to_vector(real[],integer,boolean) AS ASSIGNMENT;
CREATE ACCESS METHOD hnsw TYPE INDEX HANDLER @extschema@.hnswhandler;
CREATE ACCESS METHOD ivfflat TYPE INDEX HANDLER @extschema@.ivfflathandler;
CREATE OPERATOR FAMILY @extschema@.halfvec_ops USING btree;
CREATE OPERATOR FAMILY @extschema@.sparsevec_ops USING btree;
CREATE OPERATOR FAMILY @extschema@.vector_ops USING btree;
CREATE OPERATOR FAMILY @extschema@.bit_hamming_ops USING hnsw;
CREATE OPERATOR FAMILY @extschema@.bit_jaccard_ops USING hnsw;
CREATE OPERATOR FAMILY @extschema@.halfvec_cosine_ops USING hnsw;
CREATE OPERATOR FAMILY @extschema@.halfvec_ip_ops USING hnsw;
CREATE OPERATOR FAMILY @extschema@.halfvec_l1_ops USING hnsw;
CREATE OPERATOR FAMILY @extschema@.halfvec_l2_ops USING hnsw;
CREATE OPERATOR FAMILY @extschema@.sparsevec_cosine_ops USING hnsw;
CREATE OPERATOR FAMILY @extschema@.sparsevec_ip_ops USING hnsw;
CREATE OPERATOR FAMILY @extschema@.sparsevec_l1_ops USING hnsw;
CREATE OPERATOR FAMILY @extschema@.sparsevec_l2_ops USING hnsw;
CREATE OPERATOR FAMILY @extschema@.vector_cosine_ops USING hnsw;
CREATE OPERATOR FAMILY @extschema@.vector_ip_ops USING hnsw;
CREATE OPERATOR FAMILY @extschema@.vector_l1_ops USING hnsw;
CREATE OPERATOR FAMILY @extschema@.vector_l2_ops USING hnsw;
CREATE OPERATOR FAMILY @extschema@.bit_hamming_ops USING ivfflat;
CREATE OPERATOR FAMILY @extschema@.halfvec_cosine_ops USING ivfflat;
CREATE OPERATOR FAMILY @extschema@.halfvec_ip_ops USING ivfflat;
CREATE OPERATOR FAMILY @extschema@.halfvec_l2_ops USING ivfflat;
CREATE OPERATOR FAMILY @extschema@.vector_cosine_ops USING ivfflat;
CREATE OPERATOR FAMILY @extschema@.vector_ip_ops USING ivfflat;
CREATE OPERATOR FAMILY @extschema@.vector_l2_ops USING ivfflat;
CREATE OPERATOR CLASS @extschema@.halfvec_ops DEFAULT FOR TYPE @extschema@.halfvec USING btree FAMILY @extschema@.halfvec_ops AS
  OPERATOR 1 @extschema@.<(@extschema@.halfvec,@extschema@.halfvec),
  OPERATOR 2 @extschema@.<=(@extschema@.halfvec,@extschema@.halfvec),
  OPERATOR 3 @extschema@.=(@extschema@.halfvec,@extschema@.halfvec),
  OPERATOR 4 @extschema@.>=(@extschema@.halfvec,@extschema@.halfvec),
  OPERATOR 5 @extschema@.>(@extschema@.halfvec,@extschema@.halfvec),
  FUNCTION 1 (@extschema@.halfvec, @extschema@.halfvec) @extschema@.halfvec_cmp(@extschema@.halfvec,@extschema@.halfvec);
CREATE OPERATOR CLASS @extschema@.sparsevec_ops DEFAULT FOR TYPE @extschema@.sparsevec USING btree FAMILY @extschema@.sparsevec_ops AS
  OPERATOR 1 @extschema@.<(@extschema@.sparsevec,@extschema@.sparsevec),
  OPERATOR 2 @extschema@.<=(@extschema@.sparsevec,@extschema@.sparsevec),
  OPERATOR 3 @extschema@.=(@extschema@.sparsevec,@extschema@.sparsevec),
  OPERATOR 4 @extschema@.>=(@extschema@.sparsevec,@extschema@.sparsevec),
  OPERATOR 5 @extschema@.>(@extschema@.sparsevec,@extschema@.sparsevec),
  FUNCTION 1 (@extschema@.sparsevec, @extschema@.sparsevec) @extschema@.sparsevec_cmp(@extschema@.sparsevec,@extschema@.sparsevec);
CREATE OPERATOR CLASS @extschema@.vector_ops DEFAULT FOR TYPE @extschema@.vector USING btree FAMILY @extschema@.vector_ops AS
  OPERATOR 1 @extschema@.<(@extschema@.vector,@extschema@.vector),
  OPERATOR 2 @extschema@.<=(@extschema@.vector,@extschema@.vector),
  OPERATOR 3 @extschema@.=(@extschema@.vector,@extschema@.vector),
  OPERATOR 4 @extschema@.>=(@extschema@.vector,@extschema@.vector),
  OPERATOR 5 @extschema@.>(@extschema@.vector,@extschema@.vector),
  FUNCTION 1 (@extschema@.vector, @extschema@.vector) @extschema@.vector_cmp(@extschema@.vector,@extschema@.vector);
CREATE OPERATOR CLASS @extschema@.bit_hamming_ops FOR TYPE bit USING hnsw FAMILY @extschema@.bit_hamming_ops AS
  OPERATOR 1 @extschema@.<~>(bit,bit) FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 1 (bit, bit) @extschema@.hamming_distance(bit,bit),
  FUNCTION 3 (bit, bit) @extschema@.hnsw_bit_support(internal);
CREATE OPERATOR CLASS @extschema@.bit_jaccard_ops FOR TYPE bit USING hnsw FAMILY @extschema@.bit_jaccard_ops AS
  OPERATOR 1 @extschema@.<%>(bit,bit) FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 1 (bit, bit) @extschema@.jaccard_distance(bit,bit),
  FUNCTION 3 (bit, bit) @extschema@.hnsw_bit_support(internal);
CREATE OPERATOR CLASS @extschema@.halfvec_cosine_ops FOR TYPE @extschema@.halfvec USING hnsw FAMILY @extschema@.halfvec_cosine_ops AS
  OPERATOR 1 @extschema@.<=>(@extschema@.halfvec,@extschema@.halfvec) FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 1 (@extschema@.halfvec, @extschema@.halfvec) @extschema@.halfvec_negative_inner_product(@extschema@.halfvec,@extschema@.halfvec),
  FUNCTION 2 (@extschema@.halfvec, @extschema@.halfvec) @extschema@.l2_norm(@extschema@.halfvec),
  FUNCTION 3 (@extschema@.halfvec, @extschema@.halfvec) @extschema@.hnsw_halfvec_support(internal);
CREATE OPERATOR CLASS @extschema@.halfvec_ip_ops FOR TYPE @extschema@.halfvec USING hnsw FAMILY @extschema@.halfvec_ip_ops AS
  OPERATOR 1 @extschema@.<#>(@extschema@.halfvec,@extschema@.halfvec) FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 1 (@extschema@.halfvec, @extschema@.halfvec) @extschema@.halfvec_negative_inner_product(@extschema@.halfvec,@extschema@.halfvec),
  FUNCTION 3 (@extschema@.halfvec, @extschema@.halfvec) @extschema@.hnsw_halfvec_support(internal);
CREATE OPERATOR CLASS @extschema@.halfvec_l1_ops FOR TYPE @extschema@.halfvec USING hnsw FAMILY @extschema@.halfvec_l1_ops AS
  OPERATOR 1 @extschema@.<+>(@extschema@.halfvec,@extschema@.halfvec) FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 1 (@extschema@.halfvec, @extschema@.halfvec) @extschema@.l1_distance(@extschema@.halfvec,@extschema@.halfvec),
  FUNCTION 3 (@extschema@.halfvec, @extschema@.halfvec) @extschema@.hnsw_halfvec_support(internal);
CREATE OPERATOR CLASS @extschema@.halfvec_l2_ops FOR TYPE @extschema@.halfvec USING hnsw FAMILY @extschema@.halfvec_l2_ops AS
  OPERATOR 1 @extschema@.<->(@extschema@.halfvec,@extschema@.halfvec) FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 1 (@extschema@.halfvec, @extschema@.halfvec) @extschema@.halfvec_l2_squared_distance(@extschema@.halfvec,@extschema@.halfvec),
  FUNCTION 3 (@extschema@.halfvec, @extschema@.halfvec) @extschema@.hnsw_halfvec_support(internal);
CREATE OPERATOR CLASS @extschema@.sparsevec_cosine_ops FOR TYPE @extschema@.sparsevec USING hnsw FAMILY @extschema@.sparsevec_cosine_ops AS
  OPERATOR 1 @extschema@.<=>(@extschema@.sparsevec,@extschema@.sparsevec) FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 1 (@extschema@.sparsevec, @extschema@.sparsevec) @extschema@.sparsevec_negative_inner_product(@extschema@.sparsevec,@extschema@.sparsevec),
  FUNCTION 2 (@extschema@.sparsevec, @extschema@.sparsevec) @extschema@.l2_norm(@extschema@.sparsevec),
  FUNCTION 3 (@extschema@.sparsevec, @extschema@.sparsevec) @extschema@.hnsw_sparsevec_support(internal);
CREATE OPERATOR CLASS @extschema@.sparsevec_ip_ops FOR TYPE @extschema@.sparsevec USING hnsw FAMILY @extschema@.sparsevec_ip_ops AS
  OPERATOR 1 @extschema@.<#>(@extschema@.sparsevec,@extschema@.sparsevec) FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 1 (@extschema@.sparsevec, @extschema@.sparsevec) @extschema@.sparsevec_negative_inner_product(@extschema@.sparsevec,@extschema@.sparsevec),
  FUNCTION 3 (@extschema@.sparsevec, @extschema@.sparsevec) @extschema@.hnsw_sparsevec_support(internal);
CREATE OPERATOR CLASS @extschema@.sparsevec_l1_ops FOR TYPE @extschema@.sparsevec USING hnsw FAMILY @extschema@.sparsevec_l1_ops AS
  OPERATOR 1 @extschema@.<+>(@extschema@.sparsevec,@extschema@.sparsevec) FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 1 (@extschema@.sparsevec, @extschema@.sparsevec) @extschema@.l1_distance(@extschema@.sparsevec,@extschema@.sparsevec),
  FUNCTION 3 (@extschema@.sparsevec, @extschema@.sparsevec) @extschema@.hnsw_sparsevec_support(internal);
CREATE OPERATOR CLASS @extschema@.sparsevec_l2_ops FOR TYPE @extschema@.sparsevec USING hnsw FAMILY @extschema@.sparsevec_l2_ops AS
  OPERATOR 1 @extschema@.<->(@extschema@.sparsevec,@extschema@.sparsevec) FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 1 (@extschema@.sparsevec, @extschema@.sparsevec) @extschema@.sparsevec_l2_squared_distance(@extschema@.sparsevec,@extschema@.sparsevec),
  FUNCTION 3 (@extschema@.sparsevec, @extschema@.sparsevec) @extschema@.hnsw_sparsevec_support(internal);
CREATE OPERATOR CLASS @extschema@.vector_cosine_ops FOR TYPE @extschema@.vector USING hnsw FAMILY @extschema@.vector_cosine_ops AS
  OPERATOR 1 @extschema@.<=>(@extschema@.vector,@extschema@.vector) FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 1 (@extschema@.vector, @extschema@.vector) @extschema@.vector_negative_inner_product(@extschema@.vector,@extschema@.vector),
  FUNCTION 2 (@extschema@.vector, @extschema@.vector) @extschema@.vector_norm(@extschema@.vector);
CREATE OPERATOR CLASS @extschema@.vector_ip_ops FOR TYPE @extschema@.vector USING hnsw FAMILY @extschema@.vector_ip_ops AS
  OPERATOR 1 @extschema@.<#>(@extschema@.vector,@extschema@.vector) FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 1 (@extschema@.vector, @extschema@.vector) @extschema@.vector_negative_inner_product(@extschema@.vector,@extschema@.vector);
CREATE OPERATOR CLASS @extschema@.vector_l1_ops FOR TYPE @extschema@.vector USING hnsw FAMILY @extschema@.vector_l1_ops AS
  OPERATOR 1 @extschema@.<+>(@extschema@.vector,@extschema@.vector) FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 1 (@extschema@.vector, @extschema@.vector) @extschema@.l1_distance(@extschema@.vector,@extschema@.vector);
CREATE OPERATOR CLASS @extschema@.vector_l2_ops FOR TYPE @extschema@.vector USING hnsw FAMILY @extschema@.vector_l2_ops AS
  OPERATOR 1 @extschema@.<->(@extschema@.vector,@extschema@.vector) FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 1 (@extschema@.vector, @extschema@.vector) @extschema@.vector_l2_squared_distance(@extschema@.vector,@extschema@.vector);
CREATE OPERATOR CLASS @extschema@.bit_hamming_ops FOR TYPE bit USING ivfflat FAMILY @extschema@.bit_hamming_ops AS
  OPERATOR 1 @extschema@.<~>(bit,bit) FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 1 (bit, bit) @extschema@.hamming_distance(bit,bit),
  FUNCTION 3 (bit, bit) @extschema@.hamming_distance(bit,bit),
  FUNCTION 5 (bit, bit) @extschema@.ivfflat_bit_support(internal);
CREATE OPERATOR CLASS @extschema@.halfvec_cosine_ops FOR TYPE @extschema@.halfvec USING ivfflat FAMILY @extschema@.halfvec_cosine_ops AS
  OPERATOR 1 @extschema@.<=>(@extschema@.halfvec,@extschema@.halfvec) FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 1 (@extschema@.halfvec, @extschema@.halfvec) @extschema@.halfvec_negative_inner_product(@extschema@.halfvec,@extschema@.halfvec),
  FUNCTION 2 (@extschema@.halfvec, @extschema@.halfvec) @extschema@.l2_norm(@extschema@.halfvec),
  FUNCTION 3 (@extschema@.halfvec, @extschema@.halfvec) @extschema@.halfvec_spherical_distance(@extschema@.halfvec,@extschema@.halfvec),
  FUNCTION 4 (@extschema@.halfvec, @extschema@.halfvec) @extschema@.l2_norm(@extschema@.halfvec),
  FUNCTION 5 (@extschema@.halfvec, @extschema@.halfvec) @extschema@.ivfflat_halfvec_support(internal);
CREATE OPERATOR CLASS @extschema@.halfvec_ip_ops FOR TYPE @extschema@.halfvec USING ivfflat FAMILY @extschema@.halfvec_ip_ops AS
  OPERATOR 1 @extschema@.<#>(@extschema@.halfvec,@extschema@.halfvec) FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 1 (@extschema@.halfvec, @extschema@.halfvec) @extschema@.halfvec_negative_inner_product(@extschema@.halfvec,@extschema@.halfvec),
  FUNCTION 3 (@extschema@.halfvec, @extschema@.halfvec) @extschema@.halfvec_spherical_distance(@extschema@.halfvec,@extschema@.halfvec),
  FUNCTION 4 (@extschema@.halfvec, @extschema@.halfvec) @extschema@.l2_norm(@extschema@.halfvec),
  FUNCTION 5 (@extschema@.halfvec, @extschema@.halfvec) @extschema@.ivfflat_halfvec_support(internal);
CREATE OPERATOR CLASS @extschema@.halfvec_l2_ops FOR TYPE @extschema@.halfvec USING ivfflat FAMILY @extschema@.halfvec_l2_ops AS
  OPERATOR 1 @extschema@.<->(@extschema@.halfvec,@extschema@.halfvec) FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 1 (@extschema@.halfvec, @extschema@.halfvec) @extschema@.halfvec_l2_squared_distance(@extschema@.halfvec,@extschema@.halfvec),
  FUNCTION 3 (@extschema@.halfvec, @extschema@.halfvec) @extschema@.l2_distance(@extschema@.halfvec,@extschema@.halfvec),
  FUNCTION 5 (@extschema@.halfvec, @extschema@.halfvec) @extschema@.ivfflat_halfvec_support(internal);
CREATE OPERATOR CLASS @extschema@.vector_cosine_ops FOR TYPE @extschema@.vector USING ivfflat FAMILY @extschema@.vector_cosine_ops AS
  OPERATOR 1 @extschema@.<=>(@extschema@.vector,@extschema@.vector) FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 1 (@extschema@.vector, @extschema@.vector) @extschema@.vector_negative_inner_product(@extschema@.vector,@extschema@.vector),
  FUNCTION 2 (@extschema@.vector, @extschema@.vector) @extschema@.vector_norm(@extschema@.vector),
  FUNCTION 3 (@extschema@.vector, @extschema@.vector) @extschema@.vector_spherical_distance(@extschema@.vector,@extschema@.vector),
  FUNCTION 4 (@extschema@.vector, @extschema@.vector) @extschema@.vector_norm(@extschema@.vector);
CREATE OPERATOR CLASS @extschema@.vector_ip_ops FOR TYPE @extschema@.vector USING ivfflat FAMILY @extschema@.vector_ip_ops AS
  OPERATOR 1 @extschema@.<#>(@extschema@.vector,@extschema@.vector) FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 1 (@extschema@.vector, @extschema@.vector) @extschema@.vector_negative_inner_product(@extschema@.vector,@extschema@.vector),
  FUNCTION 3 (@extschema@.vector, @extschema@.vector) @extschema@.vector_spherical_distance(@extschema@.vector,@extschema@.vector),
  FUNCTION 4 (@extschema@.vector, @extschema@.vector) @extschema@.vector_norm(@extschema@.vector);
CREATE OPERATOR CLASS @extschema@.vector_l2_ops DEFAULT FOR TYPE @extschema@.vector USING ivfflat FAMILY @extschema@.vector_l2_ops AS
  OPERATOR 1 @extschema@.<->(@extschema@.vector,@extschema@.vector) FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 1 (@extschema@.vector, @extschema@.vector) @extschema@.vector_l2_squared_distance(@extschema@.vector,@extschema@.vector),
  FUNCTION 3 (@extschema@.vector, @extschema@.vector) @extschema@.l2_distance(@extschema@.vector,@extschema@.vector);
