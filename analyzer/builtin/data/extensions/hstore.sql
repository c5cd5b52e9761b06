CREATE TYPE @extschema@.ghstore;
CREATE TYPE @extschema@.hstore;
CREATE FUNCTION @extschema@.ghstore_compress(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ghstore_decompress(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ghstore_in(cstring) RETURNS @extschema@.ghstore LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ghstore_options(internal) RETURNS void LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ghstore_out(@extschema@.ghstore) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema@.ghstore (
  INPUT = @extschema@.ghstore_in,
  OUTPUT = @extschema@.ghstore_out,
  INTERNALLENGTH = VARIABLE,
  ALIGNMENT = int4,
  STORAGE = plain,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@.ghstore_penalty(internal, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ghstore_picksplit(internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ghstore_same(@extschema@.ghstore, @extschema@.ghstore, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ghstore_union(internal, internal) RETURNS @extschema@.ghstore LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hstore_in(cstring) RETURNS @extschema@.hstore LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hstore_out(@extschema@.hstore) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hstore_recv(internal) RETURNS @extschema@.hstore LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hstore_send(@extschema@.hstore) RETURNS bytea LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hstore_subscript_handler(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema@.hstore (
  INPUT = @extschema@.hstore_in,
  OUTPUT = @extschema@.hstore_out,
  RECEIVE = @extschema@.hstore_recv,
  SEND = @extschema@.hstore_send,
  SUBSCRIPT = @extschema@.hstore_subscript_handler,
  INTERNALLENGTH = VARIABLE,
  ALIGNMENT = int4,
  STORAGE = extended,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@.akeys(@extschema@.hstore) RETURNS text[] LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.avals(@extschema@.hstore) RETURNS text[] LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.defined(@extschema@.hstore, text) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.delete(@extschema@.hstore, @extschema@.hstore) RETURNS @extschema@.hstore LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.delete(@extschema@.hstore, text) RETURNS @extschema@.hstore LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.delete(@extschema@.hstore, text[]) RETURNS @extschema@.hstore LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.each(hs @extschema@.hstore, OUT key text, OUT value text) RETURNS SETOF record LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.exist(@extschema@.hstore, text) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.exists_all(@extschema@.hstore, text[]) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.exists_any(@extschema@.hstore, text[]) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.fetchval(@extschema@.hstore, text) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ghstore_consistent(internal, @extschema@.hstore, smallint, oid, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gin_consistent_hstore(internal, smallint, @extschema@.hstore, integer, internal, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_hstore(@extschema@.hstore, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gin_extract_hstore_query(@extschema@.hstore, internal, smallint, internal, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hs_concat(@extschema@.hstore, @extschema@.hstore) RETURNS @extschema@.hstore LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hs_contained(@extschema@.hstore, @extschema@.hstore) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hs_contains(@extschema@.hstore, @extschema@.hstore) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hstore(record) RETURNS @extschema@.hstore LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hstore(text, text) RETURNS @extschema@.hstore LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hstore(text[]) RETURNS @extschema@.hstore LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hstore(text[], text[]) RETURNS @extschema@.hstore LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hstore_cmp(@extschema@.hstore, @extschema@.hstore) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hstore_eq(@extschema@.hstore, @extschema@.hstore) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hstore_ge(@extschema@.hstore, @extschema@.hstore) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hstore_gt(@extschema@.hstore, @extschema@.hstore) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hstore_hash(@extschema@.hstore) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hstore_hash_extended(@extschema@.hstore, bigint) RETURNS bigint LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hstore_le(@extschema@.hstore, @extschema@.hstore) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hstore_lt(@extschema@.hstore, @extschema@.hstore) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hstore_ne(@extschema@.hstore, @extschema@.hstore) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hstore_to_array(@extschema@.hstore) RETURNS text[] LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hstore_to_json(@extschema@.hstore) RETURNS json LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hstore_to_json_loose(@extschema@.hstore) RETURNS json LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hstore_to_jsonb(@extschema@.hstore) RETURNS jsonb LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hstore_to_jsonb_loose(@extschema@.hstore) RETURNS jsonb LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hstore_to_matrix(@extschema@.hstore) RETURNS text[] LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hstore_version_diag(@extschema@.hstore) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.isdefined(@extschema@.hstore, text) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.isexists(@extschema@.hstore, text) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.populate_record(anyelement, @extschema@.hstore) RETURNS anyelement LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.skeys(@extschema@.hstore) RETURNS SETOF text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.slice(@extschema@.hstore, text[]) RETURNS @extschema@.hstore LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.slice_array(@extschema@.hstore, text[]) RETURNS text[] LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.svals(@extschema@.hstore) RETURNS SETOF text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.tconvert(text, text) RETURNS @extschema@.hstore LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE OPERATOR @extschema@.#<# (
  FUNCTION = @extschema@.hstore_lt,
  LEFTARG = @extschema@.hstore,
  RIGHTARG = @extschema@.hstore,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.#<=# (
  FUNCTION = @extschema@.hstore_le,
  LEFTARG = @extschema@.hstore,
  RIGHTARG = @extschema@.hstore,
  RESTRICT = scalarlesel,
  JOIN = scalarlejoinsel
);
CREATE OPERATOR @extschema@.#= (
  FUNCTION = @extschema@.populate_record,
  LEFTARG = anyelement,
  RIGHTARG = @extschema@.hstore
);
CREATE OPERATOR @extschema@.#># (
  FUNCTION = @extschema@.hstore_gt,
  LEFTARG = @extschema@.hstore,
  RIGHTARG = @extschema@.hstore,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.#<#),
  NEGATOR = OPERATOR(@extschema@.#<=#)
);
CREATE OPERATOR @extschema@.#>=# (
  FUNCTION = @extschema@.hstore_ge,
  LEFTARG = @extschema@.hstore,
  RIGHTARG = @extschema@.hstore,
  RESTRICT = scalargesel,
  JOIN = scalargejoinsel,
  COMMUTATOR = OPERATOR(@extschema@.#<=#),
  NEGATOR = OPERATOR(@extschema@.#<#)
);
CREATE OPERATOR @extschema@.%# (
  FUNCTION = @extschema@.hstore_to_matrix,
  RIGHTARG = @extschema@.hstore
);
CREATE OPERATOR @extschema@.%% (
  FUNCTION = @extschema@.hstore_to_array,
  RIGHTARG = @extschema@.hstore
);
CREATE OPERATOR @extschema@.- (
  FUNCTION = @extschema@.delete,
  LEFTARG = @extschema@.hstore,
  RIGHTARG = @extschema@.hstore
);
CREATE OPERATOR @extschema@.- (
  FUNCTION = @extschema@.delete,
  LEFTARG = @extschema@.hstore,
  RIGHTARG = text
);
CREATE OPERATOR @extschema@.- (
  FUNCTION = @extschema@.delete,
  LEFTARG = @extschema@.hstore,
  RIGHTARG = text[]
);
CREATE OPERATOR @extschema@.-> (
  FUNCTION = @extschema@.fetchval,
  LEFTARG = @extschema@.hstore,
  RIGHTARG = text
);
CREATE OPERATOR @extschema@.-> (
  FUNCTION = @extschema@.slice_array,
  LEFTARG = @extschema@.hstore,
  RIGHTARG = text[]
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.hstore_ne,
  LEFTARG = @extschema@.hstore,
  RIGHTARG = @extschema@.hstore,
  RESTRICT = neqsel,
  JOIN = neqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.<@ (
  FUNCTION = @extschema@.hs_contained,
  LEFTARG = @extschema@.hstore,
  RIGHTARG = @extschema@.hstore,
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.hstore_eq,
  LEFTARG = @extschema@.hstore,
  RIGHTARG = @extschema@.hstore,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  HASHES,
  MERGES,
  COMMUTATOR = OPERATOR(@extschema@.=),
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.?& (
  FUNCTION = @extschema@.exists_all,
  LEFTARG = @extschema@.hstore,
  RIGHTARG = text[],
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel
);
CREATE OPERATOR @extschema@.? (
  FUNCTION = @extschema@.exist,
  LEFTARG = @extschema@.hstore,
  RIGHTARG = text,
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel
);
CREATE OPERATOR @extschema@.?| (
  FUNCTION = @extschema@.exists_any,
  LEFTARG = @extschema@.hstore,
  RIGHTARG = text[],
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel
);
CREATE OPERATOR @extschema@.@> (
  FUNCTION = @extschema@.hs_contains,
  LEFTARG = @extschema@.hstore,
  RIGHTARG = @extschema@.hstore,
  RESTRICT = matchingsel,
  JOIN = matchingjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<@)
);
CREATE OPERATOR @extschema@.|| (
  FUNCTION = @extschema@.hs_concat,
  LEFTARG = @extschema@.hstore,
  RIGHTARG = @extschema@.hstore
);
CREATE CAST (@extschema@.hstore AS json) WITH FUNCTION @extschema@.hstore_to_json(@extschema@.hstore);
CREATE CAST (@extschema@.hstore AS jsonb) WITH FUNCTION @extschema@.hstore_to_jsonb(@extschema@.hstore);
CREATE CAST (text[] AS @extschema@.hstore) WITH FUNCTION @extschema@.hstore(text[]);
CREATE OPERATOR FAMILY @extschema@.btree_hstore_ops USING btree;
CREATE OPERATOR FAMILY @extschema@.gin_hstore_ops USING gin;
CREATE OPERATOR FAMILY @extschema@.gist_hstore_ops USING gist;
CREATE OPERATOR FAMILY @extschema@.hash_hstore_ops USING hash;
CREATE OPERATOR CLASS @extschema@.btree_hstore_ops DEFAULT FOR TYPE @extschema@.hstore USING btree FAMILY @extschema@.btree_hstore_ops AS
  OPERATOR 1 @extschema@.#<#(@extschema@.hstore,@extschema@.hstore),
  OPERATOR 2 @extschema@.#<=#(@extschema@.hstore,@extschema@.hstore),
  OPERATOR 3 @extschema@.=(@extschema@.hstore,@extschema@.hstore),
  OPERATOR 4 @extschema@.#>=#(@extschema@.hstore,@extschema@.hstore),
  OPERATOR 5 @extschema@.#>#(@extschema@.hstore,@extschema@.hstore),
  FUNCTION 1 (@extschema@.hstore, @extschema@.hstore) @extschema@.hstore_cmp(@extschema@.hstore,@extschema@.hstore);
CREATE OPERATOR CLASS @extschema@.gin_hstore_ops DEFAULT FOR TYPE @extschema@.hstore USING gin FAMILY @extschema@.gin_hstore_ops AS
  FUNCTION 2 (@extschema@.hstore, @extschema@.hstore) @extschema@.gin_extract_hstore(@extschema@.hstore,internal),
  FUNCTION 3 (@extschema@.hstore, @extschema@.hstore) @extschema@.gin_extract_hstore_query(@extschema@.hstore,internal,smallint,internal,internal),
  STORAGE text;
CREATE OPERATOR CLASS @extschema@.gist_hstore_ops DEFAULT FOR TYPE @extschema@.hstore USING gist FAMILY @extschema@.gist_hstore_ops AS
  FUNCTION 1 (@extschema@.hstore, @extschema@.hstore) @extschema@.ghstore_consistent(internal,@extschema@.hstore,smallint,oid,internal),
  FUNCTION 2 (@extschema@.hstore, @extschema@.hstore) @extschema@.ghstore_union(internal,internal),
  FUNCTION 5 (@extschema@.hstore, @extschema@.hstore) @extschema@.ghstore_penalty(internal,internal,internal),
  FUNCTION 6 (@extschema@.hstore, @extschema@.hstore) @extschema@.ghstore_picksplit(internal,internal),
  FUNCTION 7 (@extschema@.hstore, @extschema@.hstore) @extschema@.ghstore_same(@extschema@.ghstore,@extschema@.ghstore,internal),
  STORAGE @extschema@.ghstore;
CREATE OPERATOR CLASS @extschema@.hash_hstore_ops DEFAULT FOR TYPE @extschema@.hstore USING hash FAMILY @extschema@.hash_hstore_ops AS
  OPERATOR 1 @extschema@.=(@extschema@.hstore,@extschema@.hstore),
  FUNCTION 1 (@extschema@.hstore, @extschema@.hstore) @extschema@.hstore_hash(@extschema@.hstore);
ALTER OPERATOR FAMILY @extschema@.gin_hstore_ops USING gin ADD
  OPERATOR 7 @extschema@.@>(@extschema@.hstore,@extschema@.hstore),
  OPERATOR 9 @extschema@.?(@extschema@.hstore,text),
  OPERATOR 10 @extschema@.?|(@extschema@.hstore,text[]),
  OPERATOR 11 @extschema@.?&(@extschema@.hstore,text[]),
  FUNCTION 1 (@extschema@.hstore, @extschema@.hstore) bttextcmp(text,text),
  FUNCTION 4 (@extschema@.hstore, @extschema@.hstore) @extschema@.gin_consistent_hstore(internal,smallint,@extschema@.hstore,integer,internal,internal);
ALTER OPERATOR FAMILY @extschema@.gist_hstore_ops USING gist ADD
  OPERATOR 7 @extschema@.@>(@extschema@.hstore,@extschema@.hstore),
  OPERATOR 9 @extschema@.?(@extschema@.hstore,text),
  OPERATOR 10 @extschema@.?|(@extschema@.hstore,text[]),
  OPERATOR 11 @extschema@.?&(@extschema@.hstore,text[]),
  FUNCTION 3 (@extschema@.hstore, @extschema@.hstore) @extschema@.ghstore_compress(internal),
  FUNCTION 4 (@extschema@.hstore, @extschema@.hstore) @extschema@.ghstore_decompress(internal),
  FUNCTION 10 (@extschema@.hstore, @extschema@.hstore) @extschema@.ghstore_options(internal);
ALTER OPERATOR FAMILY @extschema@.hash_hstore_ops USING hash ADD
  FUNCTION 2 (@extschema@.hstore, @extschema@.hstore) @extschema@.hstore_hash_extended(@extschema@.hstore,bigint);
