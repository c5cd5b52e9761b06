CREATE TYPE @extschema@.lquery;
CREATE TYPE @extschema@.ltree;
CREATE TYPE @extschema@.ltree_gist;
CREATE TYPE @extschema@.ltxtquery;
CREATE FUNCTION @extschema@._ltree_compress(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._ltree_gist_options(internal) RETURNS void LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._ltree_penalty(internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._ltree_picksplit(internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.lquery_in(cstring) RETURNS @extschema@.lquery LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.lquery_out(@extschema@.lquery) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.lquery_recv(internal) RETURNS @extschema@.lquery LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.lquery_send(@extschema@.lquery) RETURNS bytea LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema@.lquery (
  INPUT = @extschema@.lquery_in,
  OUTPUT = @extschema@.lquery_out,
  RECEIVE = @extschema@.lquery_recv,
  SEND = @extschema@.lquery_send,
  INTERNALLENGTH = VARIABLE,
  ALIGNMENT = int4,
  STORAGE = extended,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@.ltree_compress(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ltree_decompress(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ltree_gist_in(cstring) RETURNS @extschema@.ltree_gist LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ltree_gist_options(internal) RETURNS void LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ltree_gist_out(@extschema@.ltree_gist) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema@.ltree_gist (
  INPUT = @extschema@.ltree_gist_in,
  OUTPUT = @extschema@.ltree_gist_out,
  INTERNALLENGTH = VARIABLE,
  ALIGNMENT = int4,
  STORAGE = plain,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@._ltree_same(@extschema@.ltree_gist, @extschema@.ltree_gist, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._ltree_union(internal, internal) RETURNS @extschema@.ltree_gist LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ltree_in(cstring) RETURNS @extschema@.ltree LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ltree_out(@extschema@.ltree) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ltree_penalty(internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ltree_picksplit(internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ltree_recv(internal) RETURNS @extschema@.ltree LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ltree_same(@extschema@.ltree_gist, @extschema@.ltree_gist, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ltree_send(@extschema@.ltree) RETURNS bytea LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema@.ltree (
  INPUT = @extschema@.ltree_in,
  OUTPUT = @extschema@.ltree_out,
  RECEIVE = @extschema@.ltree_recv,
  SEND = @extschema@.ltree_send,
  INTERNALLENGTH = VARIABLE,
  ALIGNMENT = int4,
  STORAGE = extended,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@._lt_q_regex(@extschema@.ltree[], @extschema@.lquery[]) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._lt_q_rregex(@extschema@.lquery[], @extschema@.ltree[]) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._ltq_extract_regex(@extschema@.ltree[], @extschema@.lquery) RETURNS @extschema@.ltree LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._ltq_regex(@extschema@.ltree[], @extschema@.lquery) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._ltq_rregex(@extschema@.lquery, @extschema@.ltree[]) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._ltree_consistent(internal, @extschema@.ltree[], smallint, oid, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._ltree_extract_isparent(@extschema@.ltree[], @extschema@.ltree) RETURNS @extschema@.ltree LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._ltree_extract_risparent(@extschema@.ltree[], @extschema@.ltree) RETURNS @extschema@.ltree LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._ltree_isparent(@extschema@.ltree[], @extschema@.ltree) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._ltree_r_isparent(@extschema@.ltree, @extschema@.ltree[]) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._ltree_r_risparent(@extschema@.ltree, @extschema@.ltree[]) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._ltree_risparent(@extschema@.ltree[], @extschema@.ltree) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- since 17
CREATE FUNCTION @extschema@.hash_ltree(@extschema@.ltree) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hash_ltree_extended(@extschema@.ltree, bigint) RETURNS bigint LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- all
CREATE FUNCTION @extschema@.index(@extschema@.ltree, @extschema@.ltree) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.index(@extschema@.ltree, @extschema@.ltree, integer) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.lca(@extschema@.ltree, @extschema@.ltree) RETURNS @extschema@.ltree LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.lca(@extschema@.ltree, @extschema@.ltree, @extschema@.ltree) RETURNS @extschema@.ltree LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.lca(@extschema@.ltree, @extschema@.ltree, @extschema@.ltree, @extschema@.ltree) RETURNS @extschema@.ltree LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.lca(@extschema@.ltree, @extschema@.ltree, @extschema@.ltree, @extschema@.ltree, @extschema@.ltree) RETURNS @extschema@.ltree LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.lca(@extschema@.ltree, @extschema@.ltree, @extschema@.ltree, @extschema@.ltree, @extschema@.ltree, @extschema@.ltree) RETURNS @extschema@.ltree LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.lca(@extschema@.ltree, @extschema@.ltree, @extschema@.ltree, @extschema@.ltree, @extschema@.ltree, @extschema@.ltree, @extschema@.ltree) RETURNS @extschema@.ltree LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.lca(@extschema@.ltree, @extschema@.ltree, @extschema@.ltree, @extschema@.ltree, @extschema@.ltree, @extschema@.ltree, @extschema@.ltree, @extschema@.ltree) RETURNS @extschema@.ltree LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.lca(@extschema@.ltree[]) RETURNS @extschema@.ltree LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.lt_q_regex(@extschema@.ltree, @extschema@.lquery[]) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.lt_q_rregex(@extschema@.lquery[], @extschema@.ltree) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ltq_regex(@extschema@.ltree, @extschema@.lquery) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ltq_rregex(@extschema@.lquery, @extschema@.ltree) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ltree2text(@extschema@.ltree) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ltree_addltree(@extschema@.ltree, @extschema@.ltree) RETURNS @extschema@.ltree LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ltree_addtext(@extschema@.ltree, text) RETURNS @extschema@.ltree LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ltree_cmp(@extschema@.ltree, @extschema@.ltree) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ltree_consistent(internal, @extschema@.ltree, smallint, oid, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ltree_eq(@extschema@.ltree, @extschema@.ltree) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ltree_ge(@extschema@.ltree, @extschema@.ltree) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ltree_gt(@extschema@.ltree, @extschema@.ltree) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ltree_isparent(@extschema@.ltree, @extschema@.ltree) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ltree_le(@extschema@.ltree, @extschema@.ltree) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ltree_lt(@extschema@.ltree, @extschema@.ltree) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ltree_ne(@extschema@.ltree, @extschema@.ltree) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ltree_risparent(@extschema@.ltree, @extschema@.ltree) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ltree_textadd(text, @extschema@.ltree) RETURNS @extschema@.ltree LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ltree_union(internal, internal) RETURNS @extschema@.ltree_gist LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ltreeparentsel(internal, oid, internal, integer) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ltxtq_in(cstring) RETURNS @extschema@.ltxtquery LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ltxtq_out(@extschema@.ltxtquery) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ltxtq_recv(internal) RETURNS @extschema@.ltxtquery LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ltxtq_send(@extschema@.ltxtquery) RETURNS bytea LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema@.ltxtquery (
  INPUT = @extschema@.ltxtq_in,
  OUTPUT = @extschema@.ltxtq_out,
  RECEIVE = @extschema@.ltxtq_recv,
  SEND = @extschema@.ltxtq_send,
  INTERNALLENGTH = VARIABLE,
  ALIGNMENT = int4,
  STORAGE = extended,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@._ltxtq_exec(@extschema@.ltree[], @extschema@.ltxtquery) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._ltxtq_extract_exec(@extschema@.ltree[], @extschema@.ltxtquery) RETURNS @extschema@.ltree LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._ltxtq_rexec(@extschema@.ltxtquery, @extschema@.ltree[]) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ltxtq_exec(@extschema@.ltree, @extschema@.ltxtquery) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ltxtq_rexec(@extschema@.ltxtquery, @extschema@.ltree) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.nlevel(@extschema@.ltree) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.subltree(@extschema@.ltree, integer, integer) RETURNS @extschema@.ltree LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.subpath(@extschema@.ltree, integer) RETURNS @extschema@.ltree LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.subpath(@extschema@.ltree, integer, integer) RETURNS @extschema@.ltree LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.text2ltree(text) RETURNS @extschema@.ltree LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.ltree_lt,
  LEFTARG = @extschema@.ltree,
  RIGHTARG = @extschema@.ltree,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.ltree_le,
  LEFTARG = @extschema@.ltree,
  RIGHTARG = @extschema@.ltree,
  RESTRICT = scalarlesel,
  JOIN = scalarlejoinsel
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.ltree_ne,
  LEFTARG = @extschema@.ltree,
  RIGHTARG = @extschema@.ltree,
  RESTRICT = neqsel,
  JOIN = neqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.<@ (
  FUNCTION = @extschema@.ltree_risparent,
  LEFTARG = @extschema@.ltree,
  RIGHTARG = @extschema@.ltree,
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel
);
CREATE OPERATOR @extschema@.<@ (
  FUNCTION = @extschema@._ltree_r_isparent,
  LEFTARG = @extschema@.ltree,
  RIGHTARG = @extschema@.ltree[],
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel
);
CREATE OPERATOR @extschema@.<@ (
  FUNCTION = @extschema@._ltree_risparent,
  LEFTARG = @extschema@.ltree[],
  RIGHTARG = @extschema@.ltree,
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel
);
-- until 16
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.ltree_eq,
  LEFTARG = @extschema@.ltree,
  RIGHTARG = @extschema@.ltree,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  MERGES,
  COMMUTATOR = OPERATOR(@extschema@.=),
  NEGATOR = OPERATOR(@extschema@.<>)
);
-- since 17
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.ltree_eq,
  LEFTARG = @extschema@.ltree,
  RIGHTARG = @extschema@.ltree,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  HASHES,
  MERGES,
  COMMUTATOR = OPERATOR(@extschema@.=),
  NEGATOR = OPERATOR(@extschema@.<>)
);
-- all
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.ltree_gt,
  LEFTARG = @extschema@.ltree,
  RIGHTARG = @extschema@.ltree,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.ltree_ge,
  LEFTARG = @extschema@.ltree,
  RIGHTARG = @extschema@.ltree,
  RESTRICT = scalargesel,
  JOIN = scalargejoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.? (
  FUNCTION = @extschema@.lt_q_rregex,
  LEFTARG = @extschema@.lquery[],
  RIGHTARG = @extschema@.ltree,
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel
);
CREATE OPERATOR @extschema@.? (
  FUNCTION = @extschema@._lt_q_rregex,
  LEFTARG = @extschema@.lquery[],
  RIGHTARG = @extschema@.ltree[],
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel
);
CREATE OPERATOR @extschema@.? (
  FUNCTION = @extschema@.lt_q_regex,
  LEFTARG = @extschema@.ltree,
  RIGHTARG = @extschema@.lquery[],
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.?)
);
CREATE OPERATOR @extschema@.? (
  FUNCTION = @extschema@._lt_q_regex,
  LEFTARG = @extschema@.ltree[],
  RIGHTARG = @extschema@.lquery[],
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.?)
);
CREATE OPERATOR @extschema@.?<@ (
  FUNCTION = @extschema@._ltree_extract_risparent,
  LEFTARG = @extschema@.ltree[],
  RIGHTARG = @extschema@.ltree
);
CREATE OPERATOR @extschema@.?@ (
  FUNCTION = @extschema@._ltxtq_extract_exec,
  LEFTARG = @extschema@.ltree[],
  RIGHTARG = @extschema@.ltxtquery
);
CREATE OPERATOR @extschema@.?@> (
  FUNCTION = @extschema@._ltree_extract_isparent,
  LEFTARG = @extschema@.ltree[],
  RIGHTARG = @extschema@.ltree
);
CREATE OPERATOR @extschema@.?~ (
  FUNCTION = @extschema@._ltq_extract_regex,
  LEFTARG = @extschema@.ltree[],
  RIGHTARG = @extschema@.lquery
);
CREATE OPERATOR @extschema@.@ (
  FUNCTION = @extschema@.ltxtq_exec,
  LEFTARG = @extschema@.ltree,
  RIGHTARG = @extschema@.ltxtquery,
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel
);
CREATE OPERATOR @extschema@.@ (
  FUNCTION = @extschema@._ltxtq_exec,
  LEFTARG = @extschema@.ltree[],
  RIGHTARG = @extschema@.ltxtquery,
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel
);
CREATE OPERATOR @extschema@.@ (
  FUNCTION = @extschema@.ltxtq_rexec,
  LEFTARG = @extschema@.ltxtquery,
  RIGHTARG = @extschema@.ltree,
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.@)
);
CREATE OPERATOR @extschema@.@ (
  FUNCTION = @extschema@._ltxtq_rexec,
  LEFTARG = @extschema@.ltxtquery,
  RIGHTARG = @extschema@.ltree[],
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.@)
);
CREATE OPERATOR @extschema@.@> (
  FUNCTION = @extschema@.ltree_isparent,
  LEFTARG = @extschema@.ltree,
  RIGHTARG = @extschema@.ltree,
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<@)
);
CREATE OPERATOR @extschema@.@> (
  FUNCTION = @extschema@._ltree_r_risparent,
  LEFTARG = @extschema@.ltree,
  RIGHTARG = @extschema@.ltree[],
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<@)
);
CREATE OPERATOR @extschema@.@> (
  FUNCTION = @extschema@._ltree_isparent,
  LEFTARG = @extschema@.ltree[],
  RIGHTARG = @extschema@.ltree,
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<@)
);
CREATE OPERATOR @extschema@.^<@ (
  FUNCTION = @extschema@.ltree_risparent,
  LEFTARG = @extschema@.ltree,
  RIGHTARG = @extschema@.ltree,
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel
);
CREATE OPERATOR @extschema@.^<@ (
  FUNCTION = @extschema@._ltree_r_isparent,
  LEFTARG = @extschema@.ltree,
  RIGHTARG = @extschema@.ltree[],
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel
);
CREATE OPERATOR @extschema@.^<@ (
  FUNCTION = @extschema@._ltree_risparent,
  LEFTARG = @extschema@.ltree[],
  RIGHTARG = @extschema@.ltree,
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel
);
CREATE OPERATOR @extschema@.^? (
  FUNCTION = @extschema@.lt_q_rregex,
  LEFTARG = @extschema@.lquery[],
  RIGHTARG = @extschema@.ltree,
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel
);
CREATE OPERATOR @extschema@.^? (
  FUNCTION = @extschema@._lt_q_rregex,
  LEFTARG = @extschema@.lquery[],
  RIGHTARG = @extschema@.ltree[],
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel
);
CREATE OPERATOR @extschema@.^? (
  FUNCTION = @extschema@.lt_q_regex,
  LEFTARG = @extschema@.ltree,
  RIGHTARG = @extschema@.lquery[],
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.^?)
);
CREATE OPERATOR @extschema@.^? (
  FUNCTION = @extschema@._lt_q_regex,
  LEFTARG = @extschema@.ltree[],
  RIGHTARG = @extschema@.lquery[],
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.^?)
);
CREATE OPERATOR @extschema@.^@ (
  FUNCTION = @extschema@.ltxtq_exec,
  LEFTARG = @extschema@.ltree,
  RIGHTARG = @extschema@.ltxtquery,
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel
);
CREATE OPERATOR @extschema@.^@ (
  FUNCTION = @extschema@._ltxtq_exec,
  LEFTARG = @extschema@.ltree[],
  RIGHTARG = @extschema@.ltxtquery,
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel
);
CREATE OPERATOR @extschema@.^@ (
  FUNCTION = @extschema@.ltxtq_rexec,
  LEFTARG = @extschema@.ltxtquery,
  RIGHTARG = @extschema@.ltree,
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.^@)
);
CREATE OPERATOR @extschema@.^@ (
  FUNCTION = @extschema@._ltxtq_rexec,
  LEFTARG = @extschema@.ltxtquery,
  RIGHTARG = @extschema@.ltree[],
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.^@)
);
CREATE OPERATOR @extschema@.^@> (
  FUNCTION = @extschema@.ltree_isparent,
  LEFTARG = @extschema@.ltree,
  RIGHTARG = @extschema@.ltree,
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.^<@)
);
CREATE OPERATOR @extschema@.^@> (
  FUNCTION = @extschema@._ltree_r_risparent,
  LEFTARG = @extschema@.ltree,
  RIGHTARG = @extschema@.ltree[],
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.^<@)
);
CREATE OPERATOR @extschema@.^@> (
  FUNCTION = @extschema@._ltree_isparent,
  LEFTARG = @extschema@.ltree[],
  RIGHTARG = @extschema@.ltree,
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.^<@)
);
CREATE OPERATOR @extschema@.^~ (
  FUNCTION = @extschema@.ltq_rregex,
  LEFTARG = @extschema@.lquery,
  RIGHTARG = @extschema@.ltree,
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel
);
CREATE OPERATOR @extschema@.^~ (
  FUNCTION = @extschema@._ltq_rregex,
  LEFTARG = @extschema@.lquery,
  RIGHTARG = @extschema@.ltree[],
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel
);
CREATE OPERATOR @extschema@.^~ (
  FUNCTION = @extschema@.ltq_regex,
  LEFTARG = @extschema@.ltree,
  RIGHTARG = @extschema@.lquery,
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.^~)
);
CREATE OPERATOR @extschema@.^~ (
  FUNCTION = @extschema@._ltq_regex,
  LEFTARG = @extschema@.ltree[],
  RIGHTARG = @extschema@.lquery,
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.^~)
);
CREATE OPERATOR @extschema@.|| (
  FUNCTION = @extschema@.ltree_addltree,
  LEFTARG = @extschema@.ltree,
  RIGHTARG = @extschema@.ltree
);
CREATE OPERATOR @extschema@.|| (
  FUNCTION = @extschema@.ltree_addtext,
  LEFTARG = @extschema@.ltree,
  RIGHTARG = text
);
CREATE OPERATOR @extschema@.|| (
  FUNCTION = @extschema@.ltree_textadd,
  LEFTARG = text,
  RIGHTARG = @extschema@.ltree
);
CREATE OPERATOR @extschema@.~ (
  FUNCTION = @extschema@.ltq_rregex,
  LEFTARG = @extschema@.lquery,
  RIGHTARG = @extschema@.ltree,
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel
);
CREATE OPERATOR @extschema@.~ (
  FUNCTION = @extschema@._ltq_rregex,
  LEFTARG = @extschema@.lquery,
  RIGHTARG = @extschema@.ltree[],
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel
);
CREATE OPERATOR @extschema@.~ (
  FUNCTION = @extschema@.ltq_regex,
  LEFTARG = @extschema@.ltree,
  RIGHTARG = @extschema@.lquery,
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.~)
);
CREATE OPERATOR @extschema@.~ (
  FUNCTION = @extschema@._ltq_regex,
  LEFTARG = @extschema@.ltree[],
  RIGHTARG = @extschema@.lquery,
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.~)
);
CREATE OPERATOR FAMILY @extschema@.ltree_ops USING btree;
CREATE OPERATOR FAMILY @extschema@.gist__ltree_ops USING gist;
CREATE OPERATOR FAMILY @extschema@.gist_ltree_ops USING gist;
-- since 17
CREATE OPERATOR FAMILY @extschema@.hash_ltree_ops USING hash;
-- all
CREATE OPERATOR CLASS @extschema@.ltree_ops DEFAULT FOR TYPE @extschema@.ltree USING btree FAMILY @extschema@.ltree_ops AS
  OPERATOR 1 @extschema@.<(@extschema@.ltree,@extschema@.ltree),
  OPERATOR 2 @extschema@.<=(@extschema@.ltree,@extschema@.ltree),
  OPERATOR 3 @extschema@.=(@extschema@.ltree,@extschema@.ltree),
  OPERATOR 4 @extschema@.>=(@extschema@.ltree,@extschema@.ltree),
  OPERATOR 5 @extschema@.>(@extschema@.ltree,@extschema@.ltree),
  FUNCTION 1 (@extschema@.ltree, @extschema@.ltree) @extschema@.ltree_cmp(@extschema@.ltree,@extschema@.ltree);
CREATE OPERATOR CLASS @extschema@.gist__ltree_ops DEFAULT FOR TYPE @extschema@.ltree[] USING gist FAMILY @extschema@.gist__ltree_ops AS
  FUNCTION 1 (@extschema@.ltree[], @extschema@.ltree[]) @extschema@._ltree_consistent(internal,@extschema@.ltree[],smallint,oid,internal),
  FUNCTION 2 (@extschema@.ltree[], @extschema@.ltree[]) @extschema@._ltree_union(internal,internal),
  FUNCTION 5 (@extschema@.ltree[], @extschema@.ltree[]) @extschema@._ltree_penalty(internal,internal,internal),
  FUNCTION 6 (@extschema@.ltree[], @extschema@.ltree[]) @extschema@._ltree_picksplit(internal,internal),
  FUNCTION 7 (@extschema@.ltree[], @extschema@.ltree[]) @extschema@._ltree_same(@extschema@.ltree_gist,@extschema@.ltree_gist,internal),
  STORAGE @extschema@.ltree_gist;
CREATE OPERATOR CLASS @extschema@.gist_ltree_ops DEFAULT FOR TYPE @extschema@.ltree USING gist FAMILY @extschema@.gist_ltree_ops AS
  FUNCTION 1 (@extschema@.ltree, @extschema@.ltree) @extschema@.ltree_consistent(internal,@extschema@.ltree,smallint,oid,internal),
  FUNCTION 2 (@extschema@.ltree, @extschema@.ltree) @extschema@.ltree_union(internal,internal),
  FUNCTION 5 (@extschema@.ltree, @extschema@.ltree) @extschema@.ltree_penalty(internal,internal,internal),
  FUNCTION 6 (@extschema@.ltree, @extschema@.ltree) @extschema@.ltree_picksplit(internal,internal),
  FUNCTION 7 (@extschema@.ltree, @extschema@.ltree) @extschema@.ltree_same(@extschema@.ltree_gist,@extschema@.ltree_gist,internal),
  STORAGE @extschema@.ltree_gist;
-- since 17
CREATE OPERATOR CLASS @extschema@.hash_ltree_ops DEFAULT FOR TYPE @extschema@.ltree USING hash FAMILY @extschema@.hash_ltree_ops AS
  OPERATOR 1 @extschema@.=(@extschema@.ltree,@extschema@.ltree),
  FUNCTION 1 (@extschema@.ltree, @extschema@.ltree) @extschema@.hash_ltree(@extschema@.ltree);
-- all
ALTER OPERATOR FAMILY @extschema@.gist__ltree_ops USING gist ADD
  OPERATOR 10 @extschema@.<@(@extschema@.ltree[],@extschema@.ltree),
  OPERATOR 11 @extschema@.@>(@extschema@.ltree,@extschema@.ltree[]),
  OPERATOR 12 @extschema@.~(@extschema@.ltree[],@extschema@.lquery),
  OPERATOR 13 @extschema@.~(@extschema@.lquery,@extschema@.ltree[]),
  OPERATOR 14 @extschema@.@(@extschema@.ltree[],@extschema@.ltxtquery),
  OPERATOR 15 @extschema@.@(@extschema@.ltxtquery,@extschema@.ltree[]),
  OPERATOR 16 @extschema@.?(@extschema@.ltree[],@extschema@.lquery[]),
  OPERATOR 17 @extschema@.?(@extschema@.lquery[],@extschema@.ltree[]),
  FUNCTION 3 (@extschema@.ltree[], @extschema@.ltree[]) @extschema@._ltree_compress(internal),
  FUNCTION 4 (@extschema@.ltree[], @extschema@.ltree[]) @extschema@.ltree_decompress(internal),
  FUNCTION 10 (@extschema@.ltree[], @extschema@.ltree[]) @extschema@._ltree_gist_options(internal);
ALTER OPERATOR FAMILY @extschema@.gist_ltree_ops USING gist ADD
  OPERATOR 1 @extschema@.<(@extschema@.ltree,@extschema@.ltree),
  OPERATOR 2 @extschema@.<=(@extschema@.ltree,@extschema@.ltree),
  OPERATOR 3 @extschema@.=(@extschema@.ltree,@extschema@.ltree),
  OPERATOR 4 @extschema@.>=(@extschema@.ltree,@extschema@.ltree),
  OPERATOR 5 @extschema@.>(@extschema@.ltree,@extschema@.ltree),
  OPERATOR 10 @extschema@.@>(@extschema@.ltree,@extschema@.ltree),
  OPERATOR 11 @extschema@.<@(@extschema@.ltree,@extschema@.ltree),
  OPERATOR 12 @extschema@.~(@extschema@.ltree,@extschema@.lquery),
  OPERATOR 13 @extschema@.~(@extschema@.lquery,@extschema@.ltree),
  OPERATOR 14 @extschema@.@(@extschema@.ltree,@extschema@.ltxtquery),
  OPERATOR 15 @extschema@.@(@extschema@.ltxtquery,@extschema@.ltree),
  OPERATOR 16 @extschema@.?(@extschema@.ltree,@extschema@.lquery[]),
  OPERATOR 17 @extschema@.?(@extschema@.lquery[],@extschema@.ltree),
  FUNCTION 3 (@extschema@.ltree, @extschema@.ltree) @extschema@.ltree_compress(internal),
  FUNCTION 4 (@extschema@.ltree, @extschema@.ltree) @extschema@.ltree_decompress(internal),
  FUNCTION 10 (@extschema@.ltree, @extschema@.ltree) @extschema@.ltree_gist_options(internal);
-- since 17
ALTER OPERATOR FAMILY @extschema@.hash_ltree_ops USING hash ADD
  FUNCTION 2 (@extschema@.ltree, @extschema@.ltree) @extschema@.hash_ltree_extended(@extschema@.ltree,bigint);
