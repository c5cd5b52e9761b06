CREATE FUNCTION @extschema@.bigm_similarity(text, text) RETURNS real LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.bigm_similarity_op(text, text) RETURNS boolean LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.bigmtextcmp(text, text) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gin_bigm_compare_partial(text, text, smallint, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gin_bigm_consistent(internal, smallint, text, integer, internal, internal, internal, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gin_bigm_triconsistent(internal, smallint, text, integer, internal, internal, internal) RETURNS "char" LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_query_bigm(text, internal, smallint, internal, internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_value_bigm(text, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.likequery(text) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.pg_gin_pending_stats(index regclass, OUT pages integer, OUT tuples bigint) RETURNS record LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.show_bigm(text) RETURNS text[] LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE OPERATOR @extschema@.=% (
  FUNCTION = @extschema@.bigm_similarity_op,
  LEFTARG = text,
  RIGHTARG = text,
  RESTRICT = contsel,
  JOIN = contjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.=%)
);
CREATE OPERATOR FAMILY @extschema@.gin_bigm_ops USING gin;
CREATE OPERATOR CLASS @extschema@.gin_bigm_ops FOR TYPE text USING gin FAMILY @extschema@.gin_bigm_ops AS
  FUNCTION 2 (text, text) @extschema@.gin_extract_value_bigm(text,internal),
  FUNCTION 3 (text, text) @extschema@.gin_extract_query_bigm(text,internal,smallint,internal,internal,internal,internal);
ALTER OPERATOR FAMILY @extschema@.gin_bigm_ops USING gin ADD
  OPERATOR 1 ~~(text,text),
  OPERATOR 2 @extschema@.=%(text,text),
  FUNCTION 1 (text, text) @extschema@.bigmtextcmp(text,text),
  FUNCTION 4 (text, text) @extschema@.gin_bigm_consistent(internal,smallint,text,integer,internal,internal,internal,internal),
  FUNCTION 5 (text, text) @extschema@.gin_bigm_compare_partial(text,text,smallint,internal),
  FUNCTION 6 (text, text) @extschema@.gin_bigm_triconsistent(internal,smallint,text,integer,internal,internal,internal);
