CREATE TYPE @extschema@.cube;
CREATE FUNCTION @extschema@.cube_in(cstring) RETURNS @extschema@.cube LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.cube_out(@extschema@.cube) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.cube_recv(internal) RETURNS @extschema@.cube LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.cube_send(@extschema@.cube) RETURNS bytea LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema@.cube (
  INPUT = @extschema@.cube_in,
  OUTPUT = @extschema@.cube_out,
  RECEIVE = @extschema@.cube_recv,
  SEND = @extschema@.cube_send,
  INTERNALLENGTH = VARIABLE,
  ALIGNMENT = double,
  STORAGE = plain,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@.cube(double precision) RETURNS @extschema@.cube LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.cube(double precision, double precision) RETURNS @extschema@.cube LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.cube(double precision[]) RETURNS @extschema@.cube LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.cube(double precision[], double precision[]) RETURNS @extschema@.cube LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.cube(@extschema@.cube, double precision) RETURNS @extschema@.cube LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.cube(@extschema@.cube, double precision, double precision) RETURNS @extschema@.cube LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.cube_cmp(@extschema@.cube, @extschema@.cube) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.cube_contained(@extschema@.cube, @extschema@.cube) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.cube_contains(@extschema@.cube, @extschema@.cube) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.cube_coord(@extschema@.cube, integer) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.cube_coord_llur(@extschema@.cube, integer) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.cube_dim(@extschema@.cube) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.cube_distance(@extschema@.cube, @extschema@.cube) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.cube_enlarge(@extschema@.cube, double precision, integer) RETURNS @extschema@.cube LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.cube_eq(@extschema@.cube, @extschema@.cube) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.cube_ge(@extschema@.cube, @extschema@.cube) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.cube_gt(@extschema@.cube, @extschema@.cube) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.cube_inter(@extschema@.cube, @extschema@.cube) RETURNS @extschema@.cube LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.cube_is_point(@extschema@.cube) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.cube_le(@extschema@.cube, @extschema@.cube) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.cube_ll_coord(@extschema@.cube, integer) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.cube_lt(@extschema@.cube, @extschema@.cube) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.cube_ne(@extschema@.cube, @extschema@.cube) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.cube_overlap(@extschema@.cube, @extschema@.cube) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.cube_size(@extschema@.cube) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.cube_subset(@extschema@.cube, integer[]) RETURNS @extschema@.cube LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.cube_union(@extschema@.cube, @extschema@.cube) RETURNS @extschema@.cube LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.cube_ur_coord(@extschema@.cube, integer) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.distance_chebyshev(@extschema@.cube, @extschema@.cube) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.distance_taxicab(@extschema@.cube, @extschema@.cube) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.g_cube_consistent(internal, @extschema@.cube, smallint, oid, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.g_cube_distance(internal, @extschema@.cube, smallint, oid, internal) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.g_cube_penalty(internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.g_cube_picksplit(internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.g_cube_same(@extschema@.cube, @extschema@.cube, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.g_cube_union(internal, internal) RETURNS @extschema@.cube LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE OPERATOR @extschema@.&& (
  FUNCTION = @extschema@.cube_overlap,
  LEFTARG = @extschema@.cube,
  RIGHTARG = @extschema@.cube,
  RESTRICT = areasel,
  JOIN = areajoinsel,
  COMMUTATOR = OPERATOR(@extschema@.&&)
);
CREATE OPERATOR @extschema@.-> (
  FUNCTION = @extschema@.cube_coord,
  LEFTARG = @extschema@.cube,
  RIGHTARG = integer
);
CREATE OPERATOR @extschema@.<#> (
  FUNCTION = @extschema@.distance_taxicab,
  LEFTARG = @extschema@.cube,
  RIGHTARG = @extschema@.cube,
  COMMUTATOR = OPERATOR(@extschema@.<#>)
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.cube_lt,
  LEFTARG = @extschema@.cube,
  RIGHTARG = @extschema@.cube,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.<-> (
  FUNCTION = @extschema@.cube_distance,
  LEFTARG = @extschema@.cube,
  RIGHTARG = @extschema@.cube,
  COMMUTATOR = OPERATOR(@extschema@.<->)
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.cube_le,
  LEFTARG = @extschema@.cube,
  RIGHTARG = @extschema@.cube,
  RESTRICT = scalarlesel,
  JOIN = scalarlejoinsel
);
CREATE OPERATOR @extschema@.<=> (
  FUNCTION = @extschema@.distance_chebyshev,
  LEFTARG = @extschema@.cube,
  RIGHTARG = @extschema@.cube,
  COMMUTATOR = OPERATOR(@extschema@.<=>)
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.cube_ne,
  LEFTARG = @extschema@.cube,
  RIGHTARG = @extschema@.cube,
  RESTRICT = neqsel,
  JOIN = neqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.<@ (
  FUNCTION = @extschema@.cube_contained,
  LEFTARG = @extschema@.cube,
  RIGHTARG = @extschema@.cube,
  RESTRICT = contsel,
  JOIN = contjoinsel
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.cube_eq,
  LEFTARG = @extschema@.cube,
  RIGHTARG = @extschema@.cube,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  MERGES,
  COMMUTATOR = OPERATOR(@extschema@.=),
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.cube_gt,
  LEFTARG = @extschema@.cube,
  RIGHTARG = @extschema@.cube,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.cube_ge,
  LEFTARG = @extschema@.cube,
  RIGHTARG = @extschema@.cube,
  RESTRICT = scalargesel,
  JOIN = scalargejoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.@> (
  FUNCTION = @extschema@.cube_contains,
  LEFTARG = @extschema@.cube,
  RIGHTARG = @extschema@.cube,
  RESTRICT = contsel,
  JOIN = contjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<@)
);
CREATE OPERATOR @extschema@.~> (
  FUNCTION = @extschema@.cube_coord_llur,
  LEFTARG = @extschema@.cube,
  RIGHTARG = integer
);
CREATE OPERATOR FAMILY @extschema@.cube_ops USING btree;
CREATE OPERATOR FAMILY @extschema@.gist_cube_ops USING gist;
CREATE OPERATOR CLASS @extschema@.cube_ops DEFAULT FOR TYPE @extschema@.cube USING btree FAMILY @extschema@.cube_ops AS
  OPERATOR 1 @extschema@.<(@extschema@.cube,@extschema@.cube),
  OPERATOR 2 @extschema@.<=(@extschema@.cube,@extschema@.cube),
  OPERATOR 3 @extschema@.=(@extschema@.cube,@extschema@.cube),
  OPERATOR 4 @extschema@.>=(@extschema@.cube,@extschema@.cube),
  OPERATOR 5 @extschema@.>(@extschema@.cube,@extschema@.cube),
  FUNCTION 1 (@extschema@.cube, @extschema@.cube) @extschema@.cube_cmp(@extschema@.cube,@extschema@.cube);
CREATE OPERATOR CLASS @extschema@.gist_cube_ops DEFAULT FOR TYPE @extschema@.cube USING gist FAMILY @extschema@.gist_cube_ops AS
  FUNCTION 1 (@extschema@.cube, @extschema@.cube) @extschema@.g_cube_consistent(internal,@extschema@.cube,smallint,oid,internal),
  FUNCTION 2 (@extschema@.cube, @extschema@.cube) @extschema@.g_cube_union(internal,internal),
  FUNCTION 5 (@extschema@.cube, @extschema@.cube) @extschema@.g_cube_penalty(internal,internal,internal),
  FUNCTION 6 (@extschema@.cube, @extschema@.cube) @extschema@.g_cube_picksplit(internal,internal),
  FUNCTION 7 (@extschema@.cube, @extschema@.cube) @extschema@.g_cube_same(@extschema@.cube,@extschema@.cube,internal);
ALTER OPERATOR FAMILY @extschema@.gist_cube_ops USING gist ADD
  OPERATOR 3 @extschema@.&&(@extschema@.cube,@extschema@.cube),
  OPERATOR 6 @extschema@.=(@extschema@.cube,@extschema@.cube),
  OPERATOR 7 @extschema@.@>(@extschema@.cube,@extschema@.cube),
  OPERATOR 8 @extschema@.<@(@extschema@.cube,@extschema@.cube),
  OPERATOR 15 @extschema@.~>(@extschema@.cube,integer) FOR ORDER BY pg_catalog.float_ops,
  OPERATOR 16 @extschema@.<#>(@extschema@.cube,@extschema@.cube) FOR ORDER BY pg_catalog.float_ops,
  OPERATOR 17 @extschema@.<->(@extschema@.cube,@extschema@.cube) FOR ORDER BY pg_catalog.float_ops,
  OPERATOR 18 @extschema@.<=>(@extschema@.cube,@extschema@.cube) FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 8 (@extschema@.cube, @extschema@.cube) @extschema@.g_cube_distance(internal,@extschema@.cube,smallint,oid,internal);
