CREATE TYPE @extschema@.tdigest;
CREATE FUNCTION @extschema@.tdigest_add_double(p_pointer internal, p_element double precision, p_compression integer) RETURNS internal LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION @extschema@.tdigest_add_double(p_pointer internal, p_element double precision, p_compression integer, p_quantile double precision) RETURNS internal LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION @extschema@.tdigest_add_double_array(p_pointer internal, p_element double precision, p_compression integer, p_quantile double precision[]) RETURNS internal LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION @extschema@.tdigest_add_double_array_count(p_pointer internal, p_element double precision, p_count bigint, p_compression integer, p_quantile double precision[]) RETURNS internal LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION @extschema@.tdigest_add_double_array_values(p_pointer internal, p_element double precision, p_compression integer, p_value double precision[]) RETURNS internal LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION @extschema@.tdigest_add_double_array_values_count(p_pointer internal, p_element double precision, p_count bigint, p_compression integer, p_value double precision[]) RETURNS internal LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION @extschema@.tdigest_add_double_count(p_pointer internal, p_element double precision, p_count bigint, p_compression integer) RETURNS internal LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION @extschema@.tdigest_add_double_count(p_pointer internal, p_element double precision, p_count bigint, p_compression integer, p_quantile double precision) RETURNS internal LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION @extschema@.tdigest_add_double_count_trimmed(p_pointer internal, p_element double precision, p_count bigint, p_compression integer, p_low double precision, p_high double precision) RETURNS internal LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION @extschema@.tdigest_add_double_trimmed(p_pointer internal, p_element double precision, p_compression integer, p_low double precision, p_high double precision) RETURNS internal LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION @extschema@.tdigest_add_double_values(p_pointer internal, p_element double precision, p_compression integer, p_value double precision) RETURNS internal LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION @extschema@.tdigest_add_double_values_count(p_pointer internal, p_element double precision, p_count bigint, p_compression integer, p_value double precision) RETURNS internal LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION @extschema@.tdigest_array_percentiles(p_pointer internal) RETURNS double precision[] LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION @extschema@.tdigest_array_percentiles_of(p_pointer internal) RETURNS double precision[] LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION @extschema@.tdigest_combine(a internal, b internal) RETURNS internal LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION @extschema@.tdigest_deserial(a bytea, b internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.tdigest_in(cstring) RETURNS @extschema@.tdigest LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.tdigest_out(@extschema@.tdigest) RETURNS cstring LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.tdigest_percentiles(p_pointer internal) RETURNS double precision LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION @extschema@.tdigest_percentiles_of(p_pointer internal) RETURNS double precision LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION @extschema@.tdigest_recv(internal) RETURNS @extschema@.tdigest LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.tdigest_send(@extschema@.tdigest) RETURNS bytea LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE TYPE @extschema@.tdigest (
  INPUT = @extschema@.tdigest_in,
  OUTPUT = @extschema@.tdigest_out,
  RECEIVE = @extschema@.tdigest_recv,
  SEND = @extschema@.tdigest_send,
  INTERNALLENGTH = VARIABLE,
  ALIGNMENT = int4,
  STORAGE = external,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@.tdigest_add(p_digest @extschema@.tdigest, p_element double precision, p_compression integer DEFAULT NULL::integer, p_compact boolean DEFAULT true) RETURNS @extschema@.tdigest LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION @extschema@.tdigest_add(p_digest @extschema@.tdigest, p_elements double precision[], p_compression integer DEFAULT NULL::integer, p_compact boolean DEFAULT true) RETURNS @extschema@.tdigest LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION @extschema@.tdigest_add_digest(p_pointer internal, p_element @extschema@.tdigest) RETURNS internal LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION @extschema@.tdigest_add_digest(p_pointer internal, p_element @extschema@.tdigest, p_quantile double precision) RETURNS internal LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION @extschema@.tdigest_add_digest_array(p_pointer internal, p_element @extschema@.tdigest, p_quantile double precision[]) RETURNS internal LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION @extschema@.tdigest_add_digest_array_values(p_pointer internal, p_element @extschema@.tdigest, p_value double precision[]) RETURNS internal LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION @extschema@.tdigest_add_digest_trimmed(p_pointer internal, p_element @extschema@.tdigest, p_low double precision, p_high double precision) RETURNS internal LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION @extschema@.tdigest_add_digest_values(p_pointer internal, p_element @extschema@.tdigest, p_value double precision) RETURNS internal LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION @extschema@.tdigest_count(@extschema@.tdigest) RETURNS bigint LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.tdigest_digest(p_pointer internal) RETURNS @extschema@.tdigest LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION @extschema@.tdigest_digest_avg(p_digest @extschema@.tdigest, p_low double precision DEFAULT 0.0, p_high double precision DEFAULT 1.0) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.tdigest_digest_sum(p_digest @extschema@.tdigest, p_low double precision DEFAULT 0.0, p_high double precision DEFAULT 1.0) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.tdigest_double_array(@extschema@.tdigest) RETURNS double precision[] LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.tdigest_json(@extschema@.tdigest) RETURNS json LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.tdigest_serial(a internal) RETURNS bytea LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.tdigest_trimmed_avg(p_pointer internal) RETURNS double precision LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION @extschema@.tdigest_trimmed_sum(p_pointer internal) RETURNS double precision LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION @extschema@.tdigest_union(p_digest1 @extschema@.tdigest, p_digest2 @extschema@.tdigest, p_compact boolean DEFAULT true) RETURNS @extschema@.tdigest LANGUAGE c IMMUTABLE AS 'extension';
CREATE AGGREGATE @extschema@.tdigest(double precision, bigint, integer) (
  SFUNC = @extschema@.tdigest_add_double_count,
  STYPE = internal,
  FINALFUNC = @extschema@.tdigest_digest,
  COMBINEFUNC = @extschema@.tdigest_combine,
  SERIALFUNC = @extschema@.tdigest_serial,
  DESERIALFUNC = @extschema@.tdigest_deserial,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.tdigest(double precision, integer) (
  SFUNC = @extschema@.tdigest_add_double,
  STYPE = internal,
  FINALFUNC = @extschema@.tdigest_digest,
  COMBINEFUNC = @extschema@.tdigest_combine,
  SERIALFUNC = @extschema@.tdigest_serial,
  DESERIALFUNC = @extschema@.tdigest_deserial,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.tdigest(@extschema@.tdigest) (
  SFUNC = @extschema@.tdigest_add_digest,
  STYPE = internal,
  FINALFUNC = @extschema@.tdigest_digest,
  COMBINEFUNC = @extschema@.tdigest_combine,
  SERIALFUNC = @extschema@.tdigest_serial,
  DESERIALFUNC = @extschema@.tdigest_deserial,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.tdigest_avg(double precision, bigint, integer, double precision, double precision) (
  SFUNC = @extschema@.tdigest_add_double_count_trimmed,
  STYPE = internal,
  FINALFUNC = @extschema@.tdigest_trimmed_avg,
  COMBINEFUNC = @extschema@.tdigest_combine,
  SERIALFUNC = @extschema@.tdigest_serial,
  DESERIALFUNC = @extschema@.tdigest_deserial,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.tdigest_avg(double precision, integer, double precision, double precision) (
  SFUNC = @extschema@.tdigest_add_double_trimmed,
  STYPE = internal,
  FINALFUNC = @extschema@.tdigest_trimmed_avg,
  COMBINEFUNC = @extschema@.tdigest_combine,
  SERIALFUNC = @extschema@.tdigest_serial,
  DESERIALFUNC = @extschema@.tdigest_deserial,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.tdigest_avg(@extschema@.tdigest, double precision, double precision) (
  SFUNC = @extschema@.tdigest_add_digest_trimmed,
  STYPE = internal,
  FINALFUNC = @extschema@.tdigest_trimmed_avg,
  COMBINEFUNC = @extschema@.tdigest_combine,
  SERIALFUNC = @extschema@.tdigest_serial,
  DESERIALFUNC = @extschema@.tdigest_deserial,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.tdigest_percentile(double precision, bigint, integer, double precision) (
  SFUNC = @extschema@.tdigest_add_double_count,
  STYPE = internal,
  FINALFUNC = @extschema@.tdigest_percentiles,
  COMBINEFUNC = @extschema@.tdigest_combine,
  SERIALFUNC = @extschema@.tdigest_serial,
  DESERIALFUNC = @extschema@.tdigest_deserial,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.tdigest_percentile(double precision, bigint, integer, double precision[]) (
  SFUNC = @extschema@.tdigest_add_double_array_count,
  STYPE = internal,
  FINALFUNC = @extschema@.tdigest_array_percentiles,
  COMBINEFUNC = @extschema@.tdigest_combine,
  SERIALFUNC = @extschema@.tdigest_serial,
  DESERIALFUNC = @extschema@.tdigest_deserial,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.tdigest_percentile(double precision, integer, double precision) (
  SFUNC = @extschema@.tdigest_add_double,
  STYPE = internal,
  FINALFUNC = @extschema@.tdigest_percentiles,
  COMBINEFUNC = @extschema@.tdigest_combine,
  SERIALFUNC = @extschema@.tdigest_serial,
  DESERIALFUNC = @extschema@.tdigest_deserial,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.tdigest_percentile(double precision, integer, double precision[]) (
  SFUNC = @extschema@.tdigest_add_double_array,
  STYPE = internal,
  FINALFUNC = @extschema@.tdigest_array_percentiles,
  COMBINEFUNC = @extschema@.tdigest_combine,
  SERIALFUNC = @extschema@.tdigest_serial,
  DESERIALFUNC = @extschema@.tdigest_deserial,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.tdigest_percentile(@extschema@.tdigest, double precision) (
  SFUNC = @extschema@.tdigest_add_digest,
  STYPE = internal,
  FINALFUNC = @extschema@.tdigest_percentiles,
  COMBINEFUNC = @extschema@.tdigest_combine,
  SERIALFUNC = @extschema@.tdigest_serial,
  DESERIALFUNC = @extschema@.tdigest_deserial,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.tdigest_percentile(@extschema@.tdigest, double precision[]) (
  SFUNC = @extschema@.tdigest_add_digest_array,
  STYPE = internal,
  FINALFUNC = @extschema@.tdigest_array_percentiles,
  COMBINEFUNC = @extschema@.tdigest_combine,
  SERIALFUNC = @extschema@.tdigest_serial,
  DESERIALFUNC = @extschema@.tdigest_deserial,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.tdigest_percentile_of(double precision, bigint, integer, double precision) (
  SFUNC = @extschema@.tdigest_add_double_values_count,
  STYPE = internal,
  FINALFUNC = @extschema@.tdigest_percentiles_of,
  COMBINEFUNC = @extschema@.tdigest_combine,
  SERIALFUNC = @extschema@.tdigest_serial,
  DESERIALFUNC = @extschema@.tdigest_deserial,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.tdigest_percentile_of(double precision, bigint, integer, double precision[]) (
  SFUNC = @extschema@.tdigest_add_double_array_values_count,
  STYPE = internal,
  FINALFUNC = @extschema@.tdigest_array_percentiles_of,
  COMBINEFUNC = @extschema@.tdigest_combine,
  SERIALFUNC = @extschema@.tdigest_serial,
  DESERIALFUNC = @extschema@.tdigest_deserial,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.tdigest_percentile_of(double precision, integer, double precision) (
  SFUNC = @extschema@.tdigest_add_double_values,
  STYPE = internal,
  FINALFUNC = @extschema@.tdigest_percentiles_of,
  COMBINEFUNC = @extschema@.tdigest_combine,
  SERIALFUNC = @extschema@.tdigest_serial,
  DESERIALFUNC = @extschema@.tdigest_deserial,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.tdigest_percentile_of(double precision, integer, double precision[]) (
  SFUNC = @extschema@.tdigest_add_double_array_values,
  STYPE = internal,
  FINALFUNC = @extschema@.tdigest_array_percentiles_of,
  COMBINEFUNC = @extschema@.tdigest_combine,
  SERIALFUNC = @extschema@.tdigest_serial,
  DESERIALFUNC = @extschema@.tdigest_deserial,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.tdigest_percentile_of(@extschema@.tdigest, double precision) (
  SFUNC = @extschema@.tdigest_add_digest_values,
  STYPE = internal,
  FINALFUNC = @extschema@.tdigest_percentiles_of,
  COMBINEFUNC = @extschema@.tdigest_combine,
  SERIALFUNC = @extschema@.tdigest_serial,
  DESERIALFUNC = @extschema@.tdigest_deserial,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.tdigest_percentile_of(@extschema@.tdigest, double precision[]) (
  SFUNC = @extschema@.tdigest_add_digest_array_values,
  STYPE = internal,
  FINALFUNC = @extschema@.tdigest_array_percentiles_of,
  COMBINEFUNC = @extschema@.tdigest_combine,
  SERIALFUNC = @extschema@.tdigest_serial,
  DESERIALFUNC = @extschema@.tdigest_deserial,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.tdigest_sum(double precision, bigint, integer, double precision, double precision) (
  SFUNC = @extschema@.tdigest_add_double_count_trimmed,
  STYPE = internal,
  FINALFUNC = @extschema@.tdigest_trimmed_sum,
  COMBINEFUNC = @extschema@.tdigest_combine,
  SERIALFUNC = @extschema@.tdigest_serial,
  DESERIALFUNC = @extschema@.tdigest_deserial,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.tdigest_sum(double precision, integer, double precision, double precision) (
  SFUNC = @extschema@.tdigest_add_double_trimmed,
  STYPE = internal,
  FINALFUNC = @extschema@.tdigest_trimmed_sum,
  COMBINEFUNC = @extschema@.tdigest_combine,
  SERIALFUNC = @extschema@.tdigest_serial,
  DESERIALFUNC = @extschema@.tdigest_deserial,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.tdigest_sum(@extschema@.tdigest, double precision, double precision) (
  SFUNC = @extschema@.tdigest_add_digest_trimmed,
  STYPE = internal,
  FINALFUNC = @extschema@.tdigest_trimmed_sum,
  COMBINEFUNC = @extschema@.tdigest_combine,
  SERIALFUNC = @extschema@.tdigest_serial,
  DESERIALFUNC = @extschema@.tdigest_deserial,
  PARALLEL = SAFE
);
CREATE CAST (@extschema@.tdigest AS double precision[]) WITH FUNCTION @extschema@.tdigest_double_array(@extschema@.tdigest) AS ASSIGNMENT;
CREATE CAST (@extschema@.tdigest AS json) WITH FUNCTION @extschema@.tdigest_json(@extschema@.tdigest) AS ASSIGNMENT;
