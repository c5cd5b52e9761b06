CREATE FUNCTION @extschema@.int_agg_final_array(internal) RETURNS integer[] LANGUAGE internal PARALLEL SAFE AS 'array_agg_finalfn';
CREATE FUNCTION @extschema@.int_agg_state(internal, integer) RETURNS internal LANGUAGE internal PARALLEL SAFE AS 'array_agg_transfn';
CREATE FUNCTION @extschema@.int_array_enum(integer[]) RETURNS SETOF integer LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'array_unnest';
CREATE AGGREGATE @extschema@.int_array_aggregate(integer) (
  SFUNC = @extschema@.int_agg_state,
  STYPE = internal,
  FINALFUNC = @extschema@.int_agg_final_array,
  PARALLEL = SAFE
);
