CREATE TYPE @extschema@.semver;
CREATE FUNCTION @extschema@.is_semver(text) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.semver_in(cstring) RETURNS @extschema@.semver LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.semver_out(@extschema@.semver) RETURNS cstring LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.semver_recv(internal) RETURNS @extschema@.semver LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.semver_send(@extschema@.semver) RETURNS bytea LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE TYPE @extschema@.semver (
  INPUT = @extschema@.semver_in,
  OUTPUT = @extschema@.semver_out,
  RECEIVE = @extschema@.semver_recv,
  SEND = @extschema@.semver_send,
  INTERNALLENGTH = VARIABLE,
  ALIGNMENT = int4,
  STORAGE = plain,
  CATEGORY = 'S'
);
CREATE FUNCTION @extschema@.get_semver_major(@extschema@.semver) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.get_semver_minor(@extschema@.semver) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.get_semver_patch(@extschema@.semver) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.get_semver_prerelease(@extschema@.semver) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.hash_semver(@extschema@.semver) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.semver(bigint) RETURNS @extschema@.semver LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.semver(double precision) RETURNS @extschema@.semver LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.semver(integer) RETURNS @extschema@.semver LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.semver(numeric) RETURNS @extschema@.semver LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.semver(real) RETURNS @extschema@.semver LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.semver(smallint) RETURNS @extschema@.semver LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.semver(text) RETURNS @extschema@.semver LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.semver_cmp(@extschema@.semver, @extschema@.semver) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.semver_eq(@extschema@.semver, @extschema@.semver) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.semver_ge(@extschema@.semver, @extschema@.semver) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.semver_gt(@extschema@.semver, @extschema@.semver) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.semver_larger(@extschema@.semver, @extschema@.semver) RETURNS @extschema@.semver LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.semver_le(@extschema@.semver, @extschema@.semver) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.semver_lt(@extschema@.semver, @extschema@.semver) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.semver_ne(@extschema@.semver, @extschema@.semver) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.semver_smaller(@extschema@.semver, @extschema@.semver) RETURNS @extschema@.semver LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.text(@extschema@.semver) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.to_semver(text) RETURNS @extschema@.semver LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.semver_lt,
  LEFTARG = @extschema@.semver,
  RIGHTARG = @extschema@.semver
);
CREATE AGGREGATE @extschema@.min(@extschema@.semver) (
  SFUNC = @extschema@.semver_smaller,
  STYPE = @extschema@.semver,
  SORTOP = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.semver_le,
  LEFTARG = @extschema@.semver,
  RIGHTARG = @extschema@.semver
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.semver_ne,
  LEFTARG = @extschema@.semver,
  RIGHTARG = @extschema@.semver,
  RESTRICT = neqsel,
  JOIN = neqjoinsel
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.semver_eq,
  LEFTARG = @extschema@.semver,
  RIGHTARG = @extschema@.semver,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  HASHES,
  MERGES,
  COMMUTATOR = OPERATOR(@extschema@.=),
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.semver_gt,
  LEFTARG = @extschema@.semver,
  RIGHTARG = @extschema@.semver,
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE AGGREGATE @extschema@.max(@extschema@.semver) (
  SFUNC = @extschema@.semver_larger,
  STYPE = @extschema@.semver,
  SORTOP = OPERATOR(@extschema@.>)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.semver_ge,
  LEFTARG = @extschema@.semver,
  RIGHTARG = @extschema@.semver,
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE CAST (bigint AS @extschema@.semver) WITH FUNCTION @extschema@.semver(bigint);
CREATE CAST (double precision AS @extschema@.semver) WITH FUNCTION @extschema@.semver(double precision);
CREATE CAST (@extschema@.semver AS text) WITH FUNCTION @extschema@.text(@extschema@.semver);
CREATE CAST (integer AS @extschema@.semver) WITH FUNCTION @extschema@.semver(integer);
CREATE CAST (numeric AS @extschema@.semver) WITH FUNCTION @extschema@.semver(numeric);
CREATE CAST (real AS @extschema@.semver) WITH FUNCTION @extschema@.semver(real);
CREATE CAST (smallint AS @extschema@.semver) WITH FUNCTION @extschema@.semver(smallint);
CREATE CAST (text AS @extschema@.semver) WITH FUNCTION @extschema@.semver(text);
CREATE OPERATOR FAMILY @extschema@.semver_ops USING btree;
CREATE OPERATOR FAMILY @extschema@.semver_ops USING hash;
CREATE OPERATOR CLASS @extschema@.semver_ops DEFAULT FOR TYPE @extschema@.semver USING btree FAMILY @extschema@.semver_ops AS
  OPERATOR 1 @extschema@.<(@extschema@.semver,@extschema@.semver),
  OPERATOR 2 @extschema@.<=(@extschema@.semver,@extschema@.semver),
  OPERATOR 3 @extschema@.=(@extschema@.semver,@extschema@.semver),
  OPERATOR 4 @extschema@.>=(@extschema@.semver,@extschema@.semver),
  OPERATOR 5 @extschema@.>(@extschema@.semver,@extschema@.semver),
  FUNCTION 1 (@extschema@.semver, @extschema@.semver) @extschema@.semver_cmp(@extschema@.semver,@extschema@.semver);
CREATE TYPE @extschema@.semverrange AS RANGE (SUBTYPE = @extschema@.semver, MULTIRANGE_TYPE_NAME = @extschema@.semvermultirange);
CREATE OPERATOR CLASS @extschema@.semver_ops DEFAULT FOR TYPE @extschema@.semver USING hash FAMILY @extschema@.semver_ops AS
  OPERATOR 1 @extschema@.=(@extschema@.semver,@extschema@.semver),
  FUNCTION 1 (@extschema@.semver, @extschema@.semver) @extschema@.hash_semver(@extschema@.semver);
