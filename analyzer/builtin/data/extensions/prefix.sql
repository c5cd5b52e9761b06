CREATE TYPE @extschema@.prefix_range;
CREATE FUNCTION @extschema@.gpr_compress(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gpr_decompress(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gpr_penalty(internal, internal, internal) RETURNS internal LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION @extschema@.gpr_picksplit(internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gpr_picksplit_jordan(internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gpr_picksplit_presort(internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gpr_union(internal, internal) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.prefix_range_in(cstring) RETURNS @extschema@.prefix_range LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.prefix_range_out(@extschema@.prefix_range) RETURNS cstring LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.prefix_range_recv(internal) RETURNS @extschema@.prefix_range LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.prefix_range_send(@extschema@.prefix_range) RETURNS bytea LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE TYPE @extschema@.prefix_range (
  INPUT = @extschema@.prefix_range_in,
  OUTPUT = @extschema@.prefix_range_out,
  RECEIVE = @extschema@.prefix_range_recv,
  SEND = @extschema@.prefix_range_send,
  INTERNALLENGTH = VARIABLE,
  ALIGNMENT = int4,
  STORAGE = plain,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@.gpr_consistent(internal, @extschema@.prefix_range, smallint, oid) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gpr_consistent(internal, @extschema@.prefix_range, smallint, oid, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gpr_same(@extschema@.prefix_range, @extschema@.prefix_range, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.length(@extschema@.prefix_range) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.pr_penalty(@extschema@.prefix_range, @extschema@.prefix_range) RETURNS real LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION @extschema@.prefix_range(text) RETURNS @extschema@.prefix_range LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.prefix_range(text, text, text) RETURNS @extschema@.prefix_range LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.prefix_range_cmp(@extschema@.prefix_range, @extschema@.prefix_range) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.prefix_range_contained_by(@extschema@.prefix_range, @extschema@.prefix_range) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.prefix_range_contained_by_strict(@extschema@.prefix_range, @extschema@.prefix_range) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.prefix_range_contains(@extschema@.prefix_range, @extschema@.prefix_range) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.prefix_range_contains_strict(@extschema@.prefix_range, @extschema@.prefix_range) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.prefix_range_eq(@extschema@.prefix_range, @extschema@.prefix_range) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.prefix_range_ge(@extschema@.prefix_range, @extschema@.prefix_range) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.prefix_range_gt(@extschema@.prefix_range, @extschema@.prefix_range) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.prefix_range_inter(@extschema@.prefix_range, @extschema@.prefix_range) RETURNS @extschema@.prefix_range LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.prefix_range_le(@extschema@.prefix_range, @extschema@.prefix_range) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.prefix_range_lt(@extschema@.prefix_range, @extschema@.prefix_range) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.prefix_range_neq(@extschema@.prefix_range, @extschema@.prefix_range) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.prefix_range_overlaps(@extschema@.prefix_range, @extschema@.prefix_range) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.prefix_range_union(@extschema@.prefix_range, @extschema@.prefix_range) RETURNS @extschema@.prefix_range LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.text(@extschema@.prefix_range) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE OPERATOR @extschema@.&& (
  FUNCTION = @extschema@.prefix_range_overlaps,
  LEFTARG = @extschema@.prefix_range,
  RIGHTARG = @extschema@.prefix_range,
  RESTRICT = areasel,
  JOIN = areajoinsel,
  COMMUTATOR = OPERATOR(@extschema@.&&)
);
CREATE OPERATOR @extschema@.& (
  FUNCTION = @extschema@.prefix_range_inter,
  LEFTARG = @extschema@.prefix_range,
  RIGHTARG = @extschema@.prefix_range
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.prefix_range_lt,
  LEFTARG = @extschema@.prefix_range,
  RIGHTARG = @extschema@.prefix_range,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.prefix_range_le,
  LEFTARG = @extschema@.prefix_range,
  RIGHTARG = @extschema@.prefix_range,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.prefix_range_neq,
  LEFTARG = @extschema@.prefix_range,
  RIGHTARG = @extschema@.prefix_range,
  RESTRICT = neqsel,
  JOIN = neqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.<@ (
  FUNCTION = @extschema@.prefix_range_contained_by,
  LEFTARG = @extschema@.prefix_range,
  RIGHTARG = @extschema@.prefix_range,
  RESTRICT = contsel,
  JOIN = contjoinsel
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.prefix_range_eq,
  LEFTARG = @extschema@.prefix_range,
  RIGHTARG = @extschema@.prefix_range,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.=),
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.prefix_range_gt,
  LEFTARG = @extschema@.prefix_range,
  RIGHTARG = @extschema@.prefix_range,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.prefix_range_ge,
  LEFTARG = @extschema@.prefix_range,
  RIGHTARG = @extschema@.prefix_range,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.@> (
  FUNCTION = @extschema@.prefix_range_contains,
  LEFTARG = @extschema@.prefix_range,
  RIGHTARG = @extschema@.prefix_range,
  RESTRICT = contsel,
  JOIN = contjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<@)
);
CREATE OPERATOR @extschema@.| (
  FUNCTION = @extschema@.prefix_range_union,
  LEFTARG = @extschema@.prefix_range,
  RIGHTARG = @extschema@.prefix_range
);
CREATE CAST (@extschema@.prefix_range AS text) WITH FUNCTION @extschema@.text(@extschema@.prefix_range);
CREATE CAST (text AS @extschema@.prefix_range) WITH FUNCTION @extschema@.prefix_range(text) AS IMPLICIT;
CREATE OPERATOR FAMILY @extschema@.btree_prefix_range_ops USING btree;
CREATE OPERATOR FAMILY @extschema@.gist_prefix_range_ops USING gist;
CREATE OPERATOR CLASS @extschema@.btree_prefix_range_ops DEFAULT FOR TYPE @extschema@.prefix_range USING btree FAMILY @extschema@.btree_prefix_range_ops AS
  OPERATOR 1 @extschema@.<(@extschema@.prefix_range,@extschema@.prefix_range),
  OPERATOR 2 @extschema@.<=(@extschema@.prefix_range,@extschema@.prefix_range),
  OPERATOR 3 @extschema@.=(@extschema@.prefix_range,@extschema@.prefix_range),
  OPERATOR 4 @extschema@.>=(@extschema@.prefix_range,@extschema@.prefix_range),
  OPERATOR 5 @extschema@.>(@extschema@.prefix_range,@extschema@.prefix_range),
  FUNCTION 1 (@extschema@.prefix_range, @extschema@.prefix_range) @extschema@.prefix_range_cmp(@extschema@.prefix_range,@extschema@.prefix_range);
CREATE OPERATOR CLASS @extschema@.gist_prefix_range_ops DEFAULT FOR TYPE @extschema@.prefix_range USING gist FAMILY @extschema@.gist_prefix_range_ops AS
  FUNCTION 1 (@extschema@.prefix_range, @extschema@.prefix_range) @extschema@.gpr_consistent(internal,@extschema@.prefix_range,smallint,oid,internal),
  FUNCTION 2 (@extschema@.prefix_range, @extschema@.prefix_range) @extschema@.gpr_union(internal,internal),
  FUNCTION 5 (@extschema@.prefix_range, @extschema@.prefix_range) @extschema@.gpr_penalty(internal,internal,internal),
  FUNCTION 6 (@extschema@.prefix_range, @extschema@.prefix_range) @extschema@.gpr_picksplit(internal,internal),
  FUNCTION 7 (@extschema@.prefix_range, @extschema@.prefix_range) @extschema@.gpr_same(@extschema@.prefix_range,@extschema@.prefix_range,internal);
ALTER OPERATOR FAMILY @extschema@.gist_prefix_range_ops USING gist ADD
  OPERATOR 1 @extschema@.@>(@extschema@.prefix_range,@extschema@.prefix_range),
  OPERATOR 2 @extschema@.<@(@extschema@.prefix_range,@extschema@.prefix_range),
  OPERATOR 3 @extschema@.=(@extschema@.prefix_range,@extschema@.prefix_range),
  OPERATOR 4 @extschema@.&&(@extschema@.prefix_range,@extschema@.prefix_range),
  FUNCTION 3 (@extschema@.prefix_range, @extschema@.prefix_range) @extschema@.gpr_compress(internal),
  FUNCTION 4 (@extschema@.prefix_range, @extschema@.prefix_range) @extschema@.gpr_decompress(internal);
