CREATE TYPE @extschema@.seg;
CREATE FUNCTION @extschema@.gseg_penalty(internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gseg_picksplit(internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.seg_in(cstring) RETURNS @extschema@.seg LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.seg_out(@extschema@.seg) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema@.seg (
  INPUT = @extschema@.seg_in,
  OUTPUT = @extschema@.seg_out,
  INTERNALLENGTH = 12,
  ALIGNMENT = int4,
  STORAGE = plain,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@.gseg_consistent(internal, @extschema@.seg, smallint, oid, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gseg_same(@extschema@.seg, @extschema@.seg, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gseg_union(internal, internal) RETURNS @extschema@.seg LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.seg_center(@extschema@.seg) RETURNS real LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.seg_cmp(@extschema@.seg, @extschema@.seg) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.seg_contained(@extschema@.seg, @extschema@.seg) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.seg_contains(@extschema@.seg, @extschema@.seg) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.seg_different(@extschema@.seg, @extschema@.seg) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.seg_ge(@extschema@.seg, @extschema@.seg) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.seg_gt(@extschema@.seg, @extschema@.seg) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.seg_inter(@extschema@.seg, @extschema@.seg) RETURNS @extschema@.seg LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.seg_le(@extschema@.seg, @extschema@.seg) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.seg_left(@extschema@.seg, @extschema@.seg) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.seg_lower(@extschema@.seg) RETURNS real LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.seg_lt(@extschema@.seg, @extschema@.seg) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.seg_over_left(@extschema@.seg, @extschema@.seg) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.seg_over_right(@extschema@.seg, @extschema@.seg) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.seg_overlap(@extschema@.seg, @extschema@.seg) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.seg_right(@extschema@.seg, @extschema@.seg) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.seg_same(@extschema@.seg, @extschema@.seg) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.seg_size(@extschema@.seg) RETURNS real LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.seg_union(@extschema@.seg, @extschema@.seg) RETURNS @extschema@.seg LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.seg_upper(@extschema@.seg) RETURNS real LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE OPERATOR @extschema@.&& (
  FUNCTION = @extschema@.seg_overlap,
  LEFTARG = @extschema@.seg,
  RIGHTARG = @extschema@.seg,
  RESTRICT = areasel,
  JOIN = areajoinsel,
  COMMUTATOR = OPERATOR(@extschema@.&&)
);
CREATE OPERATOR @extschema@.&< (
  FUNCTION = @extschema@.seg_over_left,
  LEFTARG = @extschema@.seg,
  RIGHTARG = @extschema@.seg,
  RESTRICT = positionsel,
  JOIN = positionjoinsel
);
CREATE OPERATOR @extschema@.&> (
  FUNCTION = @extschema@.seg_over_right,
  LEFTARG = @extschema@.seg,
  RIGHTARG = @extschema@.seg,
  RESTRICT = positionsel,
  JOIN = positionjoinsel
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.seg_lt,
  LEFTARG = @extschema@.seg,
  RIGHTARG = @extschema@.seg,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.<< (
  FUNCTION = @extschema@.seg_left,
  LEFTARG = @extschema@.seg,
  RIGHTARG = @extschema@.seg,
  RESTRICT = positionsel,
  JOIN = positionjoinsel
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.seg_le,
  LEFTARG = @extschema@.seg,
  RIGHTARG = @extschema@.seg,
  RESTRICT = scalarlesel,
  JOIN = scalarlejoinsel
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.seg_different,
  LEFTARG = @extschema@.seg,
  RIGHTARG = @extschema@.seg,
  RESTRICT = neqsel,
  JOIN = neqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.<@ (
  FUNCTION = @extschema@.seg_contained,
  LEFTARG = @extschema@.seg,
  RIGHTARG = @extschema@.seg,
  RESTRICT = contsel,
  JOIN = contjoinsel
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.seg_same,
  LEFTARG = @extschema@.seg,
  RIGHTARG = @extschema@.seg,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  MERGES,
  COMMUTATOR = OPERATOR(@extschema@.=),
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.seg_gt,
  LEFTARG = @extschema@.seg,
  RIGHTARG = @extschema@.seg,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.seg_ge,
  LEFTARG = @extschema@.seg,
  RIGHTARG = @extschema@.seg,
  RESTRICT = scalargesel,
  JOIN = scalargejoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.>> (
  FUNCTION = @extschema@.seg_right,
  LEFTARG = @extschema@.seg,
  RIGHTARG = @extschema@.seg,
  RESTRICT = positionsel,
  JOIN = positionjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<<)
);
CREATE OPERATOR @extschema@.@> (
  FUNCTION = @extschema@.seg_contains,
  LEFTARG = @extschema@.seg,
  RIGHTARG = @extschema@.seg,
  RESTRICT = contsel,
  JOIN = contjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<@)
);
CREATE OPERATOR FAMILY @extschema@.seg_ops USING btree;
CREATE OPERATOR FAMILY @extschema@.gist_seg_ops USING gist;
CREATE OPERATOR CLASS @extschema@.seg_ops DEFAULT FOR TYPE @extschema@.seg USING btree FAMILY @extschema@.seg_ops AS
  OPERATOR 1 @extschema@.<(@extschema@.seg,@extschema@.seg),
  OPERATOR 2 @extschema@.<=(@extschema@.seg,@extschema@.seg),
  OPERATOR 3 @extschema@.=(@extschema@.seg,@extschema@.seg),
  OPERATOR 4 @extschema@.>=(@extschema@.seg,@extschema@.seg),
  OPERATOR 5 @extschema@.>(@extschema@.seg,@extschema@.seg),
  FUNCTION 1 (@extschema@.seg, @extschema@.seg) @extschema@.seg_cmp(@extschema@.seg,@extschema@.seg);
CREATE OPERATOR CLASS @extschema@.gist_seg_ops DEFAULT FOR TYPE @extschema@.seg USING gist FAMILY @extschema@.gist_seg_ops AS
  FUNCTION 1 (@extschema@.seg, @extschema@.seg) @extschema@.gseg_consistent(internal,@extschema@.seg,smallint,oid,internal),
  FUNCTION 2 (@extschema@.seg, @extschema@.seg) @extschema@.gseg_union(internal,internal),
  FUNCTION 5 (@extschema@.seg, @extschema@.seg) @extschema@.gseg_penalty(internal,internal,internal),
  FUNCTION 6 (@extschema@.seg, @extschema@.seg) @extschema@.gseg_picksplit(internal,internal),
  FUNCTION 7 (@extschema@.seg, @extschema@.seg) @extschema@.gseg_same(@extschema@.seg,@extschema@.seg,internal);
ALTER OPERATOR FAMILY @extschema@.gist_seg_ops USING gist ADD
  OPERATOR 1 @extschema@.<<(@extschema@.seg,@extschema@.seg),
  OPERATOR 2 @extschema@.&<(@extschema@.seg,@extschema@.seg),
  OPERATOR 3 @extschema@.&&(@extschema@.seg,@extschema@.seg),
  OPERATOR 4 @extschema@.&>(@extschema@.seg,@extschema@.seg),
  OPERATOR 5 @extschema@.>>(@extschema@.seg,@extschema@.seg),
  OPERATOR 6 @extschema@.=(@extschema@.seg,@extschema@.seg),
  OPERATOR 7 @extschema@.@>(@extschema@.seg,@extschema@.seg),
  OPERATOR 8 @extschema@.<@(@extschema@.seg,@extschema@.seg);
