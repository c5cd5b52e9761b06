CREATE TYPE @extschema@.gtrgm;
CREATE FUNCTION @extschema@.gin_extract_query_trgm(text, internal, smallint, internal, internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_value_trgm(text, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gin_trgm_consistent(internal, smallint, text, integer, internal, internal, internal, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gin_trgm_triconsistent(internal, smallint, text, integer, internal, internal, internal) RETURNS "char" LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gtrgm_compress(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gtrgm_consistent(internal, text, smallint, oid, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gtrgm_decompress(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gtrgm_distance(internal, text, smallint, oid, internal) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gtrgm_in(cstring) RETURNS @extschema@.gtrgm LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gtrgm_options(internal) RETURNS void LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gtrgm_out(@extschema@.gtrgm) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema@.gtrgm (
  INPUT = @extschema@.gtrgm_in,
  OUTPUT = @extschema@.gtrgm_out,
  INTERNALLENGTH = VARIABLE,
  ALIGNMENT = int4,
  STORAGE = plain,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@.gtrgm_penalty(internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gtrgm_picksplit(internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gtrgm_same(@extschema@.gtrgm, @extschema@.gtrgm, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gtrgm_union(internal, internal) RETURNS @extschema@.gtrgm LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.set_limit(real) RETURNS real LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION @extschema@.show_limit() RETURNS real LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.show_trgm(text) RETURNS text[] LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.similarity(text, text) RETURNS real LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.similarity_dist(text, text) RETURNS real LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.similarity_op(text, text) RETURNS boolean LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.strict_word_similarity(text, text) RETURNS real LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.strict_word_similarity_commutator_op(text, text) RETURNS boolean LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.strict_word_similarity_dist_commutator_op(text, text) RETURNS real LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.strict_word_similarity_dist_op(text, text) RETURNS real LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.strict_word_similarity_op(text, text) RETURNS boolean LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.word_similarity(text, text) RETURNS real LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.word_similarity_commutator_op(text, text) RETURNS boolean LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.word_similarity_dist_commutator_op(text, text) RETURNS real LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.word_similarity_dist_op(text, text) RETURNS real LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.word_similarity_op(text, text) RETURNS boolean LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'extension';
CREATE OPERATOR @extschema@.% (
  FUNCTION = @extschema@.similarity_op,
  LEFTARG = text,
  RIGHTARG = text,
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.%)
);
CREATE OPERATOR @extschema@.%> (
  FUNCTION = @extschema@.word_similarity_commutator_op,
  LEFTARG = text,
  RIGHTARG = text,
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel
);
CREATE OPERATOR @extschema@.%>> (
  FUNCTION = @extschema@.strict_word_similarity_commutator_op,
  LEFTARG = text,
  RIGHTARG = text,
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel
);
CREATE OPERATOR @extschema@.<% (
  FUNCTION = @extschema@.word_similarity_op,
  LEFTARG = text,
  RIGHTARG = text,
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.%>)
);
CREATE OPERATOR @extschema@.<-> (
  FUNCTION = @extschema@.similarity_dist,
  LEFTARG = text,
  RIGHTARG = text,
  COMMUTATOR = OPERATOR(@extschema@.<->)
);
CREATE OPERATOR @extschema@.<->> (
  FUNCTION = @extschema@.word_similarity_dist_commutator_op,
  LEFTARG = text,
  RIGHTARG = text
);
CREATE OPERATOR @extschema@.<->>> (
  FUNCTION = @extschema@.strict_word_similarity_dist_commutator_op,
  LEFTARG = text,
  RIGHTARG = text
);
CREATE OPERATOR @extschema@.<<% (
  FUNCTION = @extschema@.strict_word_similarity_op,
  LEFTARG = text,
  RIGHTARG = text,
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.%>>)
);
CREATE OPERATOR @extschema@.<<-> (
  FUNCTION = @extschema@.word_similarity_dist_op,
  LEFTARG = text,
  RIGHTARG = text,
  COMMUTATOR = OPERATOR(@extschema@.<->>)
);
CREATE OPERATOR @extschema@.<<<-> (
  FUNCTION = @extschema@.strict_word_similarity_dist_op,
  LEFTARG = text,
  RIGHTARG = text,
  COMMUTATOR = OPERATOR(@extschema@.<->>>)
);
CREATE OPERATOR FAMILY @extschema@.gin_trgm_ops USING gin;
CREATE OPERATOR FAMILY @extschema@.gist_trgm_ops USING gist;
CREATE OPERATOR CLASS @extschema@.gin_trgm_ops FOR TYPE text USING gin FAMILY @extschema@.gin_trgm_ops AS
  FUNCTION 2 (text, text) @extschema@.gin_extract_value_trgm(text,internal),
  FUNCTION 3 (text, text) @extschema@.gin_extract_query_trgm(text,internal,smallint,internal,internal,internal,internal),
  STORAGE integer;
CREATE OPERATOR CLASS @extschema@.gist_trgm_ops FOR TYPE text USING gist FAMILY @extschema@.gist_trgm_ops AS
  FUNCTION 1 (text, text) @extschema@.gtrgm_consistent(internal,text,smallint,oid,internal),
  FUNCTION 2 (text, text) @extschema@.gtrgm_union(internal,internal),
  FUNCTION 5 (text, text) @extschema@.gtrgm_penalty(internal,internal,internal),
  FUNCTION 6 (text, text) @extschema@.gtrgm_picksplit(internal,internal),
  FUNCTION 7 (text, text) @extschema@.gtrgm_same(@extschema@.gtrgm,@extschema@.gtrgm,internal),
  STORAGE @extschema@.gtrgm;
ALTER OPERATOR FAMILY @extschema@.gin_trgm_ops USING gin ADD
  OPERATOR 1 @extschema@.%(text,text),
  OPERATOR 3 ~~(text,text),
  OPERATOR 4 ~~*(text,text),
  OPERATOR 5 ~(text,text),
  OPERATOR 6 ~*(text,text),
  OPERATOR 7 @extschema@.%>(text,text),
  OPERATOR 9 @extschema@.%>>(text,text),
  OPERATOR 11 =(text,text),
  FUNCTION 1 (text, text) btint4cmp(integer,integer),
  FUNCTION 4 (text, text) @extschema@.gin_trgm_consistent(internal,smallint,text,integer,internal,internal,internal,internal),
  FUNCTION 6 (text, text) @extschema@.gin_trgm_triconsistent(internal,smallint,text,integer,internal,internal,internal);
ALTER OPERATOR FAMILY @extschema@.gist_trgm_ops USING gist ADD
  OPERATOR 1 @extschema@.%(text,text),
  OPERATOR 2 @extschema@.<->(text,text) FOR ORDER BY pg_catalog.float_ops,
  OPERATOR 3 ~~(text,text),
  OPERATOR 4 ~~*(text,text),
  OPERATOR 5 ~(text,text),
  OPERATOR 6 ~*(text,text),
  OPERATOR 7 @extschema@.%>(text,text),
  OPERATOR 8 @extschema@.<->>(text,text) FOR ORDER BY pg_catalog.float_ops,
  OPERATOR 9 @extschema@.%>>(text,text),
  OPERATOR 10 @extschema@.<->>>(text,text) FOR ORDER BY pg_catalog.float_ops,
  OPERATOR 11 =(text,text),
  FUNCTION 3 (text, text) @extschema@.gtrgm_compress(internal),
  FUNCTION 4 (text, text) @extschema@.gtrgm_decompress(internal),
  FUNCTION 8 (text, text) @extschema@.gtrgm_distance(internal,text,smallint,oid,internal),
  FUNCTION 10 (text, text) @extschema@.gtrgm_options(internal);
