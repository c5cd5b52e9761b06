CREATE TYPE @extschema@.jsquery;
CREATE FUNCTION @extschema@.gin_compare_jsonb_path_value(bytea, bytea) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_compare_jsonb_value_path(bytea, bytea) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_compare_partial_jsonb_path_value(bytea, bytea, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_compare_partial_jsonb_value_path(bytea, bytea, smallint, internal) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_consistent_jsonb_path_value(internal, smallint, anyarray, integer, internal, internal, internal, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_consistent_jsonb_value_path(internal, smallint, anyarray, integer, internal, internal, internal, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_jsonb_path_value(internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_jsonb_query_path_value(anyarray, internal, smallint, internal, internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_jsonb_query_value_path(anyarray, internal, smallint, internal, internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_jsonb_value_path(internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_triconsistent_jsonb_path_value(internal, smallint, anyarray, integer, internal, internal, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_triconsistent_jsonb_value_path(internal, smallint, anyarray, integer, internal, internal, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.jsquery_in(cstring) RETURNS @extschema@.jsquery LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.jsquery_out(@extschema@.jsquery) RETURNS cstring LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE TYPE @extschema@.jsquery (
  INPUT = @extschema@.jsquery_in,
  OUTPUT = @extschema@.jsquery_out,
  INTERNALLENGTH = VARIABLE,
  ALIGNMENT = int4,
  STORAGE = extended,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@.gin_debug_query_path_value(@extschema@.jsquery) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.gin_debug_query_value_path(@extschema@.jsquery) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.json_jsquery_exec(jsonb, @extschema@.jsquery) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.json_jsquery_filter(jsonb, @extschema@.jsquery) RETURNS jsonb LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.jsquery_cmp(@extschema@.jsquery, @extschema@.jsquery) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.jsquery_eq(@extschema@.jsquery, @extschema@.jsquery) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.jsquery_ge(@extschema@.jsquery, @extschema@.jsquery) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.jsquery_gt(@extschema@.jsquery, @extschema@.jsquery) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.jsquery_hash(@extschema@.jsquery) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.jsquery_join_and(@extschema@.jsquery, @extschema@.jsquery) RETURNS @extschema@.jsquery LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.jsquery_join_or(@extschema@.jsquery, @extschema@.jsquery) RETURNS @extschema@.jsquery LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.jsquery_json_exec(@extschema@.jsquery, jsonb) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.jsquery_le(@extschema@.jsquery, @extschema@.jsquery) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.jsquery_lt(@extschema@.jsquery, @extschema@.jsquery) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.jsquery_ne(@extschema@.jsquery, @extschema@.jsquery) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.jsquery_not(@extschema@.jsquery) RETURNS @extschema@.jsquery LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE OPERATOR @extschema@.! (
  FUNCTION = @extschema@.jsquery_not,
  RIGHTARG = @extschema@.jsquery
);
CREATE OPERATOR @extschema@.& (
  FUNCTION = @extschema@.jsquery_join_and,
  LEFTARG = @extschema@.jsquery,
  RIGHTARG = @extschema@.jsquery,
  COMMUTATOR = OPERATOR(@extschema@.&)
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.jsquery_lt,
  LEFTARG = @extschema@.jsquery,
  RIGHTARG = @extschema@.jsquery,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.jsquery_le,
  LEFTARG = @extschema@.jsquery,
  RIGHTARG = @extschema@.jsquery,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.jsquery_eq,
  LEFTARG = @extschema@.jsquery,
  RIGHTARG = @extschema@.jsquery,
  RESTRICT = neqsel,
  JOIN = neqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.jsquery_eq,
  LEFTARG = @extschema@.jsquery,
  RIGHTARG = @extschema@.jsquery,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  HASHES,
  MERGES,
  COMMUTATOR = OPERATOR(@extschema@.=),
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.jsquery_ge,
  LEFTARG = @extschema@.jsquery,
  RIGHTARG = @extschema@.jsquery,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.jsquery_ge,
  LEFTARG = @extschema@.jsquery,
  RIGHTARG = @extschema@.jsquery,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.@@ (
  FUNCTION = @extschema@.jsquery_json_exec,
  LEFTARG = @extschema@.jsquery,
  RIGHTARG = jsonb,
  RESTRICT = contsel,
  JOIN = contjoinsel
);
CREATE OPERATOR @extschema@.@@ (
  FUNCTION = @extschema@.json_jsquery_exec,
  LEFTARG = jsonb,
  RIGHTARG = @extschema@.jsquery,
  RESTRICT = contsel,
  JOIN = contjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.@@)
);
CREATE OPERATOR @extschema@.| (
  FUNCTION = @extschema@.jsquery_join_or,
  LEFTARG = @extschema@.jsquery,
  RIGHTARG = @extschema@.jsquery,
  COMMUTATOR = OPERATOR(@extschema@.|)
);
CREATE OPERATOR @extschema@.~~ (
  FUNCTION = @extschema@.json_jsquery_filter,
  LEFTARG = jsonb,
  RIGHTARG = @extschema@.jsquery
);
CREATE OPERATOR FAMILY @extschema@.jsquery_ops USING btree;
CREATE OPERATOR FAMILY @extschema@.jsonb_path_value_ops USING gin;
CREATE OPERATOR FAMILY @extschema@.jsonb_value_path_ops USING gin;
CREATE OPERATOR FAMILY @extschema@.jsquery_ops USING hash;
CREATE OPERATOR CLASS @extschema@.jsquery_ops DEFAULT FOR TYPE @extschema@.jsquery USING btree FAMILY @extschema@.jsquery_ops AS
  OPERATOR 1 @extschema@.<(@extschema@.jsquery,@extschema@.jsquery),
  OPERATOR 2 @extschema@.<=(@extschema@.jsquery,@extschema@.jsquery),
  OPERATOR 3 @extschema@.=(@extschema@.jsquery,@extschema@.jsquery),
  OPERATOR 4 @extschema@.>=(@extschema@.jsquery,@extschema@.jsquery),
  OPERATOR 5 @extschema@.>(@extschema@.jsquery,@extschema@.jsquery),
  FUNCTION 1 (@extschema@.jsquery, @extschema@.jsquery) @extschema@.jsquery_cmp(@extschema@.jsquery,@extschema@.jsquery);
CREATE OPERATOR CLASS @extschema@.jsonb_path_value_ops FOR TYPE jsonb USING gin FAMILY @extschema@.jsonb_path_value_ops AS
  FUNCTION 2 (jsonb, jsonb) @extschema@.gin_extract_jsonb_path_value(internal,internal,internal),
  FUNCTION 3 (jsonb, jsonb) @extschema@.gin_extract_jsonb_query_path_value(anyarray,internal,smallint,internal,internal,internal,internal),
  STORAGE bytea;
CREATE OPERATOR CLASS @extschema@.jsonb_value_path_ops FOR TYPE jsonb USING gin FAMILY @extschema@.jsonb_value_path_ops AS
  FUNCTION 2 (jsonb, jsonb) @extschema@.gin_extract_jsonb_value_path(internal,internal,internal),
  FUNCTION 3 (jsonb, jsonb) @extschema@.gin_extract_jsonb_query_value_path(anyarray,internal,smallint,internal,internal,internal,internal),
  STORAGE bytea;
CREATE OPERATOR CLASS @extschema@.jsquery_ops DEFAULT FOR TYPE @extschema@.jsquery USING hash FAMILY @extschema@.jsquery_ops AS
  OPERATOR 1 @extschema@.=(@extschema@.jsquery,@extschema@.jsquery),
  FUNCTION 1 (@extschema@.jsquery, @extschema@.jsquery) @extschema@.jsquery_hash(@extschema@.jsquery);
ALTER OPERATOR FAMILY @extschema@.jsonb_path_value_ops USING gin ADD
  OPERATOR 7 @>(jsonb,jsonb),
  OPERATOR 14 @extschema@.@@(jsonb,@extschema@.jsquery),
  FUNCTION 1 (jsonb, jsonb) @extschema@.gin_compare_jsonb_path_value(bytea,bytea),
  FUNCTION 4 (jsonb, jsonb) @extschema@.gin_consistent_jsonb_path_value(internal,smallint,anyarray,integer,internal,internal,internal,internal),
  FUNCTION 5 (jsonb, jsonb) @extschema@.gin_compare_partial_jsonb_path_value(bytea,bytea,smallint,internal),
  FUNCTION 6 (jsonb, jsonb) @extschema@.gin_triconsistent_jsonb_path_value(internal,smallint,anyarray,integer,internal,internal,internal);
ALTER OPERATOR FAMILY @extschema@.jsonb_value_path_ops USING gin ADD
  OPERATOR 7 @>(jsonb,jsonb),
  OPERATOR 14 @extschema@.@@(jsonb,@extschema@.jsquery),
  FUNCTION 1 (jsonb, jsonb) @extschema@.gin_compare_jsonb_value_path(bytea,bytea),
  FUNCTION 4 (jsonb, jsonb) @extschema@.gin_consistent_jsonb_value_path(internal,smallint,anyarray,integer,internal,internal,internal,internal),
  FUNCTION 5 (jsonb, jsonb) @extschema@.gin_compare_partial_jsonb_value_path(bytea,bytea,smallint,internal),
  FUNCTION 6 (jsonb, jsonb) @extschema@.gin_triconsistent_jsonb_value_path(internal,smallint,anyarray,integer,internal,internal,internal);
