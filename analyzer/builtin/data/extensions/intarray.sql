CREATE TYPE @extschema@.intbig_gkey;
CREATE TYPE @extschema@.query_int;
CREATE FUNCTION @extschema@._int_contained(integer[], integer[]) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._int_contained_joinsel(internal, oid, internal, smallint, internal) RETURNS double precision LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._int_contained_sel(internal, oid, internal, integer) RETURNS double precision LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._int_contains(integer[], integer[]) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._int_contains_joinsel(internal, oid, internal, smallint, internal) RETURNS double precision LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._int_contains_sel(internal, oid, internal, integer) RETURNS double precision LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._int_different(integer[], integer[]) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._int_inter(integer[], integer[]) RETURNS integer[] LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._int_matchsel(internal, oid, internal, integer) RETURNS double precision LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._int_overlap(integer[], integer[]) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._int_overlap_joinsel(internal, oid, internal, smallint, internal) RETURNS double precision LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._int_overlap_sel(internal, oid, internal, integer) RETURNS double precision LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._int_same(integer[], integer[]) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._int_union(integer[], integer[]) RETURNS integer[] LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._intbig_in(cstring) RETURNS @extschema@.intbig_gkey LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._intbig_out(@extschema@.intbig_gkey) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema@.intbig_gkey (
  INPUT = @extschema@._intbig_in,
  OUTPUT = @extschema@._intbig_out,
  INTERNALLENGTH = VARIABLE,
  ALIGNMENT = int4,
  STORAGE = plain,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@.bqarr_in(cstring) RETURNS @extschema@.query_int LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.bqarr_out(@extschema@.query_int) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema@.query_int (
  INPUT = @extschema@.bqarr_in,
  OUTPUT = @extschema@.bqarr_out,
  INTERNALLENGTH = VARIABLE,
  ALIGNMENT = int4,
  STORAGE = plain,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@.boolop(integer[], @extschema@.query_int) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.g_int_compress(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.g_int_consistent(internal, integer[], smallint, oid, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.g_int_decompress(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.g_int_options(internal) RETURNS void LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.g_int_penalty(internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.g_int_picksplit(internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.g_int_same(integer[], integer[], internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.g_int_union(internal, internal) RETURNS integer[] LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.g_intbig_compress(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.g_intbig_consistent(internal, integer[], smallint, oid, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.g_intbig_decompress(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.g_intbig_options(internal) RETURNS void LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.g_intbig_penalty(internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.g_intbig_picksplit(internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.g_intbig_same(@extschema@.intbig_gkey, @extschema@.intbig_gkey, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.g_intbig_union(internal, internal) RETURNS @extschema@.intbig_gkey LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ginint4_consistent(internal, smallint, integer[], integer, internal, internal, internal, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ginint4_queryextract(integer[], internal, smallint, internal, internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.icount(integer[]) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.idx(integer[], integer) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.intarray_del_elem(integer[], integer) RETURNS integer[] LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.intarray_push_array(integer[], integer[]) RETURNS integer[] LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.intarray_push_elem(integer[], integer) RETURNS integer[] LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.intset(integer) RETURNS integer[] LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.intset_subtract(integer[], integer[]) RETURNS integer[] LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.intset_union_elem(integer[], integer) RETURNS integer[] LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.querytree(@extschema@.query_int) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.rboolop(@extschema@.query_int, integer[]) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.sort(integer[]) RETURNS integer[] LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.sort(integer[], text) RETURNS integer[] LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.sort_asc(integer[]) RETURNS integer[] LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.sort_desc(integer[]) RETURNS integer[] LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.subarray(integer[], integer) RETURNS integer[] LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.subarray(integer[], integer, integer) RETURNS integer[] LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.uniq(integer[]) RETURNS integer[] LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE OPERATOR @extschema@.# (
  FUNCTION = @extschema@.icount,
  RIGHTARG = integer[]
);
CREATE OPERATOR @extschema@.# (
  FUNCTION = @extschema@.idx,
  LEFTARG = integer[],
  RIGHTARG = integer
);
CREATE OPERATOR @extschema@.&& (
  FUNCTION = @extschema@._int_overlap,
  LEFTARG = integer[],
  RIGHTARG = integer[],
  RESTRICT = @extschema@._int_overlap_sel,
  JOIN = @extschema@._int_overlap_joinsel,
  COMMUTATOR = OPERATOR(@extschema@.&&)
);
CREATE OPERATOR @extschema@.& (
  FUNCTION = @extschema@._int_inter,
  LEFTARG = integer[],
  RIGHTARG = integer[],
  COMMUTATOR = OPERATOR(@extschema@.&)
);
CREATE OPERATOR @extschema@.+ (
  FUNCTION = @extschema@.intarray_push_elem,
  LEFTARG = integer[],
  RIGHTARG = integer
);
CREATE OPERATOR @extschema@.+ (
  FUNCTION = @extschema@.intarray_push_array,
  LEFTARG = integer[],
  RIGHTARG = integer[],
  COMMUTATOR = OPERATOR(@extschema@.+)
);
CREATE OPERATOR @extschema@.- (
  FUNCTION = @extschema@.intarray_del_elem,
  LEFTARG = integer[],
  RIGHTARG = integer
);
CREATE OPERATOR @extschema@.- (
  FUNCTION = @extschema@.intset_subtract,
  LEFTARG = integer[],
  RIGHTARG = integer[]
);
CREATE OPERATOR @extschema@.<@ (
  FUNCTION = @extschema@._int_contained,
  LEFTARG = integer[],
  RIGHTARG = integer[],
  RESTRICT = @extschema@._int_contained_sel,
  JOIN = @extschema@._int_contained_joinsel
);
CREATE OPERATOR @extschema@.@> (
  FUNCTION = @extschema@._int_contains,
  LEFTARG = integer[],
  RIGHTARG = integer[],
  RESTRICT = @extschema@._int_contains_sel,
  JOIN = @extschema@._int_contains_joinsel,
  COMMUTATOR = OPERATOR(@extschema@.<@)
);
CREATE OPERATOR @extschema@.@@ (
  FUNCTION = @extschema@.boolop,
  LEFTARG = integer[],
  RIGHTARG = @extschema@.query_int,
  RESTRICT = @extschema@._int_matchsel,
  JOIN = contjoinsel
);
CREATE OPERATOR @extschema@.| (
  FUNCTION = @extschema@.intset_union_elem,
  LEFTARG = integer[],
  RIGHTARG = integer
);
CREATE OPERATOR @extschema@.| (
  FUNCTION = @extschema@._int_union,
  LEFTARG = integer[],
  RIGHTARG = integer[],
  COMMUTATOR = OPERATOR(@extschema@.|)
);
CREATE OPERATOR @extschema@.~~ (
  FUNCTION = @extschema@.rboolop,
  LEFTARG = @extschema@.query_int,
  RIGHTARG = integer[],
  RESTRICT = @extschema@._int_matchsel,
  JOIN = contjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.@@)
);
CREATE OPERATOR FAMILY @extschema@.gin__int_ops USING gin;
CREATE OPERATOR FAMILY @extschema@.gist__int_ops USING gist;
CREATE OPERATOR FAMILY @extschema@.gist__intbig_ops USING gist;
CREATE OPERATOR CLASS @extschema@.gin__int_ops FOR TYPE integer[] USING gin FAMILY @extschema@.gin__int_ops AS
  FUNCTION 2 (integer[], integer[]) ginarrayextract(anyarray,internal,internal),
  FUNCTION 3 (integer[], integer[]) @extschema@.ginint4_queryextract(integer[],internal,smallint,internal,internal,internal,internal),
  STORAGE integer;
CREATE OPERATOR CLASS @extschema@.gist__int_ops DEFAULT FOR TYPE integer[] USING gist FAMILY @extschema@.gist__int_ops AS
  FUNCTION 1 (integer[], integer[]) @extschema@.g_int_consistent(internal,integer[],smallint,oid,internal),
  FUNCTION 2 (integer[], integer[]) @extschema@.g_int_union(internal,internal),
  FUNCTION 5 (integer[], integer[]) @extschema@.g_int_penalty(internal,internal,internal),
  FUNCTION 6 (integer[], integer[]) @extschema@.g_int_picksplit(internal,internal),
  FUNCTION 7 (integer[], integer[]) @extschema@.g_int_same(integer[],integer[],internal);
CREATE OPERATOR CLASS @extschema@.gist__intbig_ops FOR TYPE integer[] USING gist FAMILY @extschema@.gist__intbig_ops AS
  FUNCTION 1 (integer[], integer[]) @extschema@.g_intbig_consistent(internal,integer[],smallint,oid,internal),
  FUNCTION 2 (integer[], integer[]) @extschema@.g_intbig_union(internal,internal),
  FUNCTION 5 (integer[], integer[]) @extschema@.g_intbig_penalty(internal,internal,internal),
  FUNCTION 6 (integer[], integer[]) @extschema@.g_intbig_picksplit(internal,internal),
  FUNCTION 7 (integer[], integer[]) @extschema@.g_intbig_same(@extschema@.intbig_gkey,@extschema@.intbig_gkey,internal),
  STORAGE @extschema@.intbig_gkey;
ALTER OPERATOR FAMILY @extschema@.gin__int_ops USING gin ADD
  OPERATOR 3 @extschema@.&&(integer[],integer[]),
  OPERATOR 6 =(anyarray,anyarray),
  OPERATOR 7 @extschema@.@>(integer[],integer[]),
  OPERATOR 8 @extschema@.<@(integer[],integer[]),
  OPERATOR 20 @extschema@.@@(integer[],@extschema@.query_int),
  FUNCTION 1 (integer[], integer[]) btint4cmp(integer,integer),
  FUNCTION 4 (integer[], integer[]) @extschema@.ginint4_consistent(internal,smallint,integer[],integer,internal,internal,internal,internal);
ALTER OPERATOR FAMILY @extschema@.gist__int_ops USING gist ADD
  OPERATOR 3 @extschema@.&&(integer[],integer[]),
  OPERATOR 6 =(anyarray,anyarray),
  OPERATOR 7 @extschema@.@>(integer[],integer[]),
  OPERATOR 20 @extschema@.@@(integer[],@extschema@.query_int),
  FUNCTION 3 (integer[], integer[]) @extschema@.g_int_compress(internal),
  FUNCTION 4 (integer[], integer[]) @extschema@.g_int_decompress(internal),
  FUNCTION 10 (integer[], integer[]) @extschema@.g_int_options(internal);
ALTER OPERATOR FAMILY @extschema@.gist__intbig_ops USING gist ADD
  OPERATOR 3 @extschema@.&&(integer[],integer[]),
  OPERATOR 6 =(anyarray,anyarray),
  OPERATOR 7 @extschema@.@>(integer[],integer[]),
  OPERATOR 20 @extschema@.@@(integer[],@extschema@.query_int),
  FUNCTION 3 (integer[], integer[]) @extschema@.g_intbig_compress(internal),
  FUNCTION 4 (integer[], integer[]) @extschema@.g_intbig_decompress(internal),
  FUNCTION 10 (integer[], integer[]) @extschema@.g_intbig_options(internal);
