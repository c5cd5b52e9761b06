CREATE FUNCTION @extschema@.block(text, text) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.block_op(text, text) RETURNS boolean LANGUAGE c STABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.cosine(text, text) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.cosine_op(text, text) RETURNS boolean LANGUAGE c STABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.dice(text, text) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.dice_op(text, text) RETURNS boolean LANGUAGE c STABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.euclidean(text, text) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.euclidean_op(text, text) RETURNS boolean LANGUAGE c STABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_query_token(internal, internal, smallint, internal, internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_value_token(internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_token_consistent(internal, smallint, internal, integer, internal, internal, internal, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.hamming(bit varying, bit varying) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.hamming_op(bit varying, bit varying) RETURNS boolean LANGUAGE c STABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.hamming_text(text, text) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.hamming_text_op(text, text) RETURNS boolean LANGUAGE c STABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.jaccard(text, text) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.jaccard_op(text, text) RETURNS boolean LANGUAGE c STABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.jaro(text, text) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.jaro_op(text, text) RETURNS boolean LANGUAGE c STABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.jarowinkler(text, text) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.jarowinkler_op(text, text) RETURNS boolean LANGUAGE c STABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.lev(text, text) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.lev_op(text, text) RETURNS boolean LANGUAGE c STABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.levslow(text, text) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.levslow_op(text, text) RETURNS boolean LANGUAGE c STABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.matchingcoefficient(text, text) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.matchingcoefficient_op(text, text) RETURNS boolean LANGUAGE c STABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.mongeelkan(text, text) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.mongeelkan_op(text, text) RETURNS boolean LANGUAGE c STABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.needlemanwunsch(text, text) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.needlemanwunsch_op(text, text) RETURNS boolean LANGUAGE c STABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.overlapcoefficient(text, text) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.overlapcoefficient_op(text, text) RETURNS boolean LANGUAGE c STABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.qgram(text, text) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.qgram_op(text, text) RETURNS boolean LANGUAGE c STABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.smithwaterman(text, text) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.smithwaterman_op(text, text) RETURNS boolean LANGUAGE c STABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.smithwatermangotoh(text, text) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.smithwatermangotoh_op(text, text) RETURNS boolean LANGUAGE c STABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.soundex(text, text) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.soundex_op(text, text) RETURNS boolean LANGUAGE c STABLE STRICT AS 'extension';
CREATE OPERATOR @extschema@.~!! (
  FUNCTION = @extschema@.euclidean_op,
  LEFTARG = text,
  RIGHTARG = text,
  RESTRICT = contsel,
  JOIN = contjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.~!!)
);
CREATE OPERATOR @extschema@.~!~ (
  FUNCTION = @extschema@.smithwatermangotoh_op,
  LEFTARG = text,
  RIGHTARG = text,
  RESTRICT = contsel,
  JOIN = contjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.~!~)
);
CREATE OPERATOR @extschema@.~## (
  FUNCTION = @extschema@.cosine_op,
  LEFTARG = text,
  RIGHTARG = text,
  RESTRICT = contsel,
  JOIN = contjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.~##)
);
CREATE OPERATOR @extschema@.~#~ (
  FUNCTION = @extschema@.needlemanwunsch_op,
  LEFTARG = text,
  RIGHTARG = text,
  RESTRICT = contsel,
  JOIN = contjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.~#~)
);
CREATE OPERATOR @extschema@.~%% (
  FUNCTION = @extschema@.jaro_op,
  LEFTARG = text,
  RIGHTARG = text,
  RESTRICT = contsel,
  JOIN = contjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.~%%)
);
CREATE OPERATOR @extschema@.~** (
  FUNCTION = @extschema@.overlapcoefficient_op,
  LEFTARG = text,
  RIGHTARG = text,
  RESTRICT = contsel,
  JOIN = contjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.~**)
);
CREATE OPERATOR @extschema@.~*~ (
  FUNCTION = @extschema@.soundex_op,
  LEFTARG = text,
  RIGHTARG = text,
  RESTRICT = contsel,
  JOIN = contjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.~*~)
);
CREATE OPERATOR @extschema@.~++ (
  FUNCTION = @extschema@.block_op,
  LEFTARG = text,
  RIGHTARG = text,
  RESTRICT = contsel,
  JOIN = contjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.~++)
);
CREATE OPERATOR @extschema@.~-~ (
  FUNCTION = @extschema@.dice_op,
  LEFTARG = text,
  RIGHTARG = text,
  RESTRICT = contsel,
  JOIN = contjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.~-~)
);
CREATE OPERATOR @extschema@.~== (
  FUNCTION = @extschema@.lev_op,
  LEFTARG = text,
  RIGHTARG = text,
  RESTRICT = contsel,
  JOIN = contjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.~==)
);
CREATE OPERATOR @extschema@.~=~ (
  FUNCTION = @extschema@.smithwaterman_op,
  LEFTARG = text,
  RIGHTARG = text,
  RESTRICT = contsel,
  JOIN = contjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.~=~)
);
CREATE OPERATOR @extschema@.~?? (
  FUNCTION = @extschema@.jaccard_op,
  LEFTARG = text,
  RIGHTARG = text,
  RESTRICT = contsel,
  JOIN = contjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.~??)
);
CREATE OPERATOR @extschema@.~@@ (
  FUNCTION = @extschema@.jarowinkler_op,
  LEFTARG = text,
  RIGHTARG = text,
  RESTRICT = contsel,
  JOIN = contjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.~@@)
);
CREATE OPERATOR @extschema@.~@~ (
  FUNCTION = @extschema@.hamming_text_op,
  LEFTARG = text,
  RIGHTARG = text,
  RESTRICT = contsel,
  JOIN = contjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.~@~)
);
CREATE OPERATOR @extschema@.~^^ (
  FUNCTION = @extschema@.matchingcoefficient_op,
  LEFTARG = text,
  RIGHTARG = text,
  RESTRICT = contsel,
  JOIN = contjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.~^^)
);
CREATE OPERATOR @extschema@.~|| (
  FUNCTION = @extschema@.mongeelkan_op,
  LEFTARG = text,
  RIGHTARG = text,
  RESTRICT = contsel,
  JOIN = contjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.~||)
);
CREATE OPERATOR @extschema@.~~~ (
  FUNCTION = @extschema@.qgram_op,
  LEFTARG = text,
  RIGHTARG = text,
  RESTRICT = contsel,
  JOIN = contjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.~~~)
);
CREATE OPERATOR FAMILY @extschema@.gin_similarity_ops USING gin;
CREATE OPERATOR CLASS @extschema@.gin_similarity_ops FOR TYPE text USING gin FAMILY @extschema@.gin_similarity_ops AS
  FUNCTION 2 (text, text) @extschema@.gin_extract_value_token(internal,internal,internal),
  FUNCTION 3 (text, text) @extschema@.gin_extract_query_token(internal,internal,smallint,internal,internal,internal,internal);
ALTER OPERATOR FAMILY @extschema@.gin_similarity_ops USING gin ADD
  OPERATOR 1 @extschema@.~++(text,text),
  OPERATOR 2 @extschema@.~##(text,text),
  OPERATOR 3 @extschema@.~-~(text,text),
  OPERATOR 4 @extschema@.~!!(text,text),
  OPERATOR 5 @extschema@.~??(text,text),
  OPERATOR 9 @extschema@.~^^(text,text),
  OPERATOR 12 @extschema@.~**(text,text),
  OPERATOR 13 @extschema@.~~~(text,text),
  FUNCTION 1 (text, text) bttextcmp(text,text),
  FUNCTION 4 (text, text) @extschema@.gin_token_consistent(internal,smallint,internal,integer,internal,internal,internal,internal);
