CREATE TYPE @extschema@.citext;
CREATE FUNCTION @extschema@.citextin(cstring) RETURNS @extschema@.citext LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'textin';
CREATE FUNCTION @extschema@.citextout(@extschema@.citext) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'textout';
CREATE FUNCTION @extschema@.citextrecv(internal) RETURNS @extschema@.citext LANGUAGE internal STABLE STRICT PARALLEL SAFE AS 'textrecv';
CREATE FUNCTION @extschema@.citextsend(@extschema@.citext) RETURNS bytea LANGUAGE internal STABLE STRICT PARALLEL SAFE AS 'textsend';
CREATE TYPE @extschema@.citext (
  INPUT = @extschema@.citextin,
  OUTPUT = @extschema@.citextout,
  RECEIVE = @extschema@.citextrecv,
  SEND = @extschema@.citextsend,
  INTERNALLENGTH = VARIABLE,
  ALIGNMENT = int4,
  STORAGE = extended,
  CATEGORY = 'S',
  COLLATABLE = true
);
CREATE FUNCTION @extschema@.citext(boolean) RETURNS @extschema@.citext LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'booltext';
CREATE FUNCTION @extschema@.citext(character) RETURNS @extschema@.citext LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'rtrim1';
CREATE FUNCTION @extschema@.citext(inet) RETURNS @extschema@.citext LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'network_show';
CREATE FUNCTION @extschema@.citext_cmp(@extschema@.citext, @extschema@.citext) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.citext_eq(@extschema@.citext, @extschema@.citext) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.citext_ge(@extschema@.citext, @extschema@.citext) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.citext_gt(@extschema@.citext, @extschema@.citext) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.citext_hash(@extschema@.citext) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.citext_hash_extended(@extschema@.citext, bigint) RETURNS bigint LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.citext_larger(@extschema@.citext, @extschema@.citext) RETURNS @extschema@.citext LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.citext_le(@extschema@.citext, @extschema@.citext) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.citext_lt(@extschema@.citext, @extschema@.citext) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.citext_ne(@extschema@.citext, @extschema@.citext) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.citext_pattern_cmp(@extschema@.citext, @extschema@.citext) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.citext_pattern_ge(@extschema@.citext, @extschema@.citext) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.citext_pattern_gt(@extschema@.citext, @extschema@.citext) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.citext_pattern_le(@extschema@.citext, @extschema@.citext) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.citext_pattern_lt(@extschema@.citext, @extschema@.citext) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.citext_smaller(@extschema@.citext, @extschema@.citext) RETURNS @extschema@.citext LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- until 17
CREATE FUNCTION @extschema@.regexp_match(@extschema@.citext, @extschema@.citext) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
-- since 18
CREATE FUNCTION @extschema@.regexp_match(string @extschema@.citext, pattern @extschema@.citext) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
-- until 17
CREATE FUNCTION @extschema@.regexp_match(@extschema@.citext, @extschema@.citext, text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
-- since 18
CREATE FUNCTION @extschema@.regexp_match(string @extschema@.citext, pattern @extschema@.citext, flags text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
-- until 17
CREATE FUNCTION @extschema@.regexp_matches(@extschema@.citext, @extschema@.citext) RETURNS SETOF text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
-- since 18
CREATE FUNCTION @extschema@.regexp_matches(string @extschema@.citext, pattern @extschema@.citext) RETURNS SETOF text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
-- until 17
CREATE FUNCTION @extschema@.regexp_matches(@extschema@.citext, @extschema@.citext, text) RETURNS SETOF text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
-- since 18
CREATE FUNCTION @extschema@.regexp_matches(string @extschema@.citext, pattern @extschema@.citext, flags text) RETURNS SETOF text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
-- until 17
CREATE FUNCTION @extschema@.regexp_replace(@extschema@.citext, @extschema@.citext, text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
-- since 18
CREATE FUNCTION @extschema@.regexp_replace(string @extschema@.citext, pattern @extschema@.citext, replacement text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
-- until 17
CREATE FUNCTION @extschema@.regexp_replace(@extschema@.citext, @extschema@.citext, text, text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
-- since 18
CREATE FUNCTION @extschema@.regexp_replace(string @extschema@.citext, pattern @extschema@.citext, replacement text, flags text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
-- until 17
CREATE FUNCTION @extschema@.regexp_split_to_array(@extschema@.citext, @extschema@.citext) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
-- since 18
CREATE FUNCTION @extschema@.regexp_split_to_array(string @extschema@.citext, pattern @extschema@.citext) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
-- until 17
CREATE FUNCTION @extschema@.regexp_split_to_array(@extschema@.citext, @extschema@.citext, text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
-- since 18
CREATE FUNCTION @extschema@.regexp_split_to_array(string @extschema@.citext, pattern @extschema@.citext, flags text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
-- until 17
CREATE FUNCTION @extschema@.regexp_split_to_table(@extschema@.citext, @extschema@.citext) RETURNS SETOF text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
-- since 18
CREATE FUNCTION @extschema@.regexp_split_to_table(string @extschema@.citext, pattern @extschema@.citext) RETURNS SETOF text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
-- until 17
CREATE FUNCTION @extschema@.regexp_split_to_table(@extschema@.citext, @extschema@.citext, text) RETURNS SETOF text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
-- since 18
CREATE FUNCTION @extschema@.regexp_split_to_table(string @extschema@.citext, pattern @extschema@.citext, flags text) RETURNS SETOF text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
-- all
CREATE FUNCTION @extschema@.replace(@extschema@.citext, @extschema@.citext, @extschema@.citext) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.split_part(@extschema@.citext, @extschema@.citext, integer) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.strpos(@extschema@.citext, @extschema@.citext) RETURNS integer LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.texticlike(@extschema@.citext, @extschema@.citext) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'texticlike';
CREATE FUNCTION @extschema@.texticlike(@extschema@.citext, text) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'texticlike';
CREATE FUNCTION @extschema@.texticnlike(@extschema@.citext, @extschema@.citext) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'texticnlike';
CREATE FUNCTION @extschema@.texticnlike(@extschema@.citext, text) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'texticnlike';
CREATE FUNCTION @extschema@.texticregexeq(@extschema@.citext, @extschema@.citext) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'texticregexeq';
CREATE FUNCTION @extschema@.texticregexeq(@extschema@.citext, text) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'texticregexeq';
CREATE FUNCTION @extschema@.texticregexne(@extschema@.citext, @extschema@.citext) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'texticregexne';
CREATE FUNCTION @extschema@.texticregexne(@extschema@.citext, text) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'texticregexne';
CREATE FUNCTION @extschema@.translate(@extschema@.citext, @extschema@.citext, text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE OPERATOR @extschema@.!~ (
  FUNCTION = @extschema@.texticregexne,
  LEFTARG = @extschema@.citext,
  RIGHTARG = @extschema@.citext,
  RESTRICT = icregexnesel,
  JOIN = icregexnejoinsel
);
CREATE OPERATOR @extschema@.!~ (
  FUNCTION = @extschema@.texticregexne,
  LEFTARG = @extschema@.citext,
  RIGHTARG = text,
  RESTRICT = icregexnesel,
  JOIN = icregexnejoinsel
);
CREATE OPERATOR @extschema@.!~* (
  FUNCTION = @extschema@.texticregexne,
  LEFTARG = @extschema@.citext,
  RIGHTARG = @extschema@.citext,
  RESTRICT = icregexnesel,
  JOIN = icregexnejoinsel
);
CREATE OPERATOR @extschema@.!~* (
  FUNCTION = @extschema@.texticregexne,
  LEFTARG = @extschema@.citext,
  RIGHTARG = text,
  RESTRICT = icregexnesel,
  JOIN = icregexnejoinsel
);
CREATE OPERATOR @extschema@.!~~ (
  FUNCTION = @extschema@.texticnlike,
  LEFTARG = @extschema@.citext,
  RIGHTARG = @extschema@.citext,
  RESTRICT = icnlikesel,
  JOIN = icnlikejoinsel
);
CREATE OPERATOR @extschema@.!~~ (
  FUNCTION = @extschema@.texticnlike,
  LEFTARG = @extschema@.citext,
  RIGHTARG = text,
  RESTRICT = icnlikesel,
  JOIN = icnlikejoinsel
);
CREATE OPERATOR @extschema@.!~~* (
  FUNCTION = @extschema@.texticnlike,
  LEFTARG = @extschema@.citext,
  RIGHTARG = @extschema@.citext,
  RESTRICT = icnlikesel,
  JOIN = icnlikejoinsel
);
CREATE OPERATOR @extschema@.!~~* (
  FUNCTION = @extschema@.texticnlike,
  LEFTARG = @extschema@.citext,
  RIGHTARG = text,
  RESTRICT = icnlikesel,
  JOIN = icnlikejoinsel
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.citext_lt,
  LEFTARG = @extschema@.citext,
  RIGHTARG = @extschema@.citext,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE AGGREGATE @extschema@.min(@extschema@.citext) (
  SFUNC = @extschema@.citext_smaller,
  STYPE = @extschema@.citext,
  COMBINEFUNC = @extschema@.citext_smaller,
  SORTOP = OPERATOR(@extschema@.<),
  PARALLEL = SAFE
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.citext_le,
  LEFTARG = @extschema@.citext,
  RIGHTARG = @extschema@.citext,
  RESTRICT = scalarlesel,
  JOIN = scalarlejoinsel
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.citext_ne,
  LEFTARG = @extschema@.citext,
  RIGHTARG = @extschema@.citext,
  RESTRICT = neqsel,
  JOIN = neqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.citext_eq,
  LEFTARG = @extschema@.citext,
  RIGHTARG = @extschema@.citext,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  HASHES,
  MERGES,
  COMMUTATOR = OPERATOR(@extschema@.=),
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.citext_gt,
  LEFTARG = @extschema@.citext,
  RIGHTARG = @extschema@.citext,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE AGGREGATE @extschema@.max(@extschema@.citext) (
  SFUNC = @extschema@.citext_larger,
  STYPE = @extschema@.citext,
  COMBINEFUNC = @extschema@.citext_larger,
  SORTOP = OPERATOR(@extschema@.>),
  PARALLEL = SAFE
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.citext_ge,
  LEFTARG = @extschema@.citext,
  RIGHTARG = @extschema@.citext,
  RESTRICT = scalargesel,
  JOIN = scalargejoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.~ (
  FUNCTION = @extschema@.texticregexeq,
  LEFTARG = @extschema@.citext,
  RIGHTARG = @extschema@.citext,
  RESTRICT = icregexeqsel,
  JOIN = icregexeqjoinsel,
  NEGATOR = OPERATOR(@extschema@.!~)
);
CREATE OPERATOR @extschema@.~ (
  FUNCTION = @extschema@.texticregexeq,
  LEFTARG = @extschema@.citext,
  RIGHTARG = text,
  RESTRICT = icregexeqsel,
  JOIN = icregexeqjoinsel,
  NEGATOR = OPERATOR(@extschema@.!~)
);
CREATE OPERATOR @extschema@.~* (
  FUNCTION = @extschema@.texticregexeq,
  LEFTARG = @extschema@.citext,
  RIGHTARG = @extschema@.citext,
  RESTRICT = icregexeqsel,
  JOIN = icregexeqjoinsel,
  NEGATOR = OPERATOR(@extschema@.!~*)
);
CREATE OPERATOR @extschema@.~* (
  FUNCTION = @extschema@.texticregexeq,
  LEFTARG = @extschema@.citext,
  RIGHTARG = text,
  RESTRICT = icregexeqsel,
  JOIN = icregexeqjoinsel,
  NEGATOR = OPERATOR(@extschema@.!~*)
);
CREATE OPERATOR @extschema@.~<=~ (
  FUNCTION = @extschema@.citext_pattern_le,
  LEFTARG = @extschema@.citext,
  RIGHTARG = @extschema@.citext,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.~<~ (
  FUNCTION = @extschema@.citext_pattern_lt,
  LEFTARG = @extschema@.citext,
  RIGHTARG = @extschema@.citext,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.~>=~ (
  FUNCTION = @extschema@.citext_pattern_ge,
  LEFTARG = @extschema@.citext,
  RIGHTARG = @extschema@.citext,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.~<=~),
  NEGATOR = OPERATOR(@extschema@.~<~)
);
CREATE OPERATOR @extschema@.~>~ (
  FUNCTION = @extschema@.citext_pattern_gt,
  LEFTARG = @extschema@.citext,
  RIGHTARG = @extschema@.citext,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.~<~),
  NEGATOR = OPERATOR(@extschema@.~<=~)
);
CREATE OPERATOR @extschema@.~~ (
  FUNCTION = @extschema@.texticlike,
  LEFTARG = @extschema@.citext,
  RIGHTARG = @extschema@.citext,
  RESTRICT = iclikesel,
  JOIN = iclikejoinsel,
  NEGATOR = OPERATOR(@extschema@.!~~)
);
CREATE OPERATOR @extschema@.~~ (
  FUNCTION = @extschema@.texticlike,
  LEFTARG = @extschema@.citext,
  RIGHTARG = text,
  RESTRICT = iclikesel,
  JOIN = iclikejoinsel,
  NEGATOR = OPERATOR(@extschema@.!~~)
);
CREATE OPERATOR @extschema@.~~* (
  FUNCTION = @extschema@.texticlike,
  LEFTARG = @extschema@.citext,
  RIGHTARG = @extschema@.citext,
  RESTRICT = iclikesel,
  JOIN = iclikejoinsel,
  NEGATOR = OPERATOR(@extschema@.!~~*)
);
CREATE OPERATOR @extschema@.~~* (
  FUNCTION = @extschema@.texticlike,
  LEFTARG = @extschema@.citext,
  RIGHTARG = text,
  RESTRICT = iclikesel,
  JOIN = iclikejoinsel,
  NEGATOR = OPERATOR(@extschema@.!~~*)
);
CREATE CAST (boolean AS @extschema@.citext) WITH FUNCTION @extschema@.citext(boolean) AS ASSIGNMENT;
CREATE CAST (character AS @extschema@.citext) WITH FUNCTION @extschema@.citext(character) AS ASSIGNMENT;
CREATE CAST (character varying AS @extschema@.citext) WITHOUT FUNCTION AS ASSIGNMENT;
CREATE CAST (@extschema@.citext AS character) WITHOUT FUNCTION AS ASSIGNMENT;
CREATE CAST (@extschema@.citext AS character varying) WITHOUT FUNCTION AS IMPLICIT;
CREATE CAST (@extschema@.citext AS text) WITHOUT FUNCTION AS IMPLICIT;
CREATE CAST (inet AS @extschema@.citext) WITH FUNCTION @extschema@.citext(inet) AS ASSIGNMENT;
CREATE CAST (text AS @extschema@.citext) WITHOUT FUNCTION AS ASSIGNMENT;
CREATE OPERATOR FAMILY @extschema@.citext_ops USING btree;
CREATE OPERATOR FAMILY @extschema@.citext_pattern_ops USING btree;
CREATE OPERATOR FAMILY @extschema@.citext_ops USING hash;
CREATE OPERATOR CLASS @extschema@.citext_ops DEFAULT FOR TYPE @extschema@.citext USING btree FAMILY @extschema@.citext_ops AS
  OPERATOR 1 @extschema@.<(@extschema@.citext,@extschema@.citext),
  OPERATOR 2 @extschema@.<=(@extschema@.citext,@extschema@.citext),
  OPERATOR 3 @extschema@.=(@extschema@.citext,@extschema@.citext),
  OPERATOR 4 @extschema@.>=(@extschema@.citext,@extschema@.citext),
  OPERATOR 5 @extschema@.>(@extschema@.citext,@extschema@.citext),
  FUNCTION 1 (@extschema@.citext, @extschema@.citext) @extschema@.citext_cmp(@extschema@.citext,@extschema@.citext);
CREATE OPERATOR CLASS @extschema@.citext_pattern_ops FOR TYPE @extschema@.citext USING btree FAMILY @extschema@.citext_pattern_ops AS
  OPERATOR 1 @extschema@.~<~(@extschema@.citext,@extschema@.citext),
  OPERATOR 2 @extschema@.~<=~(@extschema@.citext,@extschema@.citext),
  OPERATOR 3 @extschema@.=(@extschema@.citext,@extschema@.citext),
  OPERATOR 4 @extschema@.~>=~(@extschema@.citext,@extschema@.citext),
  OPERATOR 5 @extschema@.~>~(@extschema@.citext,@extschema@.citext),
  FUNCTION 1 (@extschema@.citext, @extschema@.citext) @extschema@.citext_pattern_cmp(@extschema@.citext,@extschema@.citext);
CREATE OPERATOR CLASS @extschema@.citext_ops DEFAULT FOR TYPE @extschema@.citext USING hash FAMILY @extschema@.citext_ops AS
  OPERATOR 1 @extschema@.=(@extschema@.citext,@extschema@.citext),
  FUNCTION 1 (@extschema@.citext, @extschema@.citext) @extschema@.citext_hash(@extschema@.citext);
ALTER OPERATOR FAMILY @extschema@.citext_ops USING hash ADD
  FUNCTION 2 (@extschema@.citext, @extschema@.citext) @extschema@.citext_hash_extended(@extschema@.citext,bigint);
