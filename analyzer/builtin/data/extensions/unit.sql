CREATE TYPE @extschema@.unit;
CREATE FUNCTION @extschema@.decibel(double precision DEFAULT 0.0) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.unit_in(cstring) RETURNS @extschema@.unit LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.unit_is_hashed(cstring) RETURNS boolean LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION @extschema@.unit_load() RETURNS void LANGUAGE plpgsql AS '';
CREATE FUNCTION @extschema@.unit_out(@extschema@.unit) RETURNS cstring LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.unit_recv(internal) RETURNS @extschema@.unit LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.unit_reset() RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION @extschema@.unit_send(@extschema@.unit) RETURNS bytea LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE TYPE @extschema@.unit (
  INPUT = @extschema@.unit_in,
  OUTPUT = @extschema@.unit_out,
  RECEIVE = @extschema@.unit_recv,
  SEND = @extschema@.unit_send,
  INTERNALLENGTH = 16,
  ALIGNMENT = double,
  STORAGE = plain,
  CATEGORY = 'U'
);
CREATE TYPE @extschema@.unit_accum_t AS (s @extschema@.unit, squares double precision, n bigint);
CREATE FUNCTION @extschema@.ampere(double precision DEFAULT 1.0) RETURNS @extschema@.unit LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.au(double precision DEFAULT 1.0) RETURNS @extschema@.unit LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.becquerel(double precision DEFAULT 1.0) RETURNS @extschema@.unit LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.byte(double precision DEFAULT 1.0) RETURNS @extschema@.unit LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.candela(double precision DEFAULT 1.0) RETURNS @extschema@.unit LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.cbrt(@extschema@.unit) RETURNS @extschema@.unit LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.celsius(double precision DEFAULT 0.0) RETURNS @extschema@.unit LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.coulomb(double precision DEFAULT 1.0) RETURNS @extschema@.unit LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.day(double precision DEFAULT 1.0) RETURNS @extschema@.unit LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.dbl_unit_div(double precision, @extschema@.unit) RETURNS @extschema@.unit LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.dbl_unit_mul(double precision, @extschema@.unit) RETURNS @extschema@.unit LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.degree_arc(double precision DEFAULT 1.0) RETURNS @extschema@.unit LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.dimension(@extschema@.unit) RETURNS @extschema@.unit LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.farad(double precision DEFAULT 1.0) RETURNS @extschema@.unit LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.gray(double precision DEFAULT 1.0) RETURNS @extschema@.unit LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.hectare(double precision DEFAULT 1.0) RETURNS @extschema@.unit LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.henry(double precision DEFAULT 1.0) RETURNS @extschema@.unit LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.hertz(double precision DEFAULT 1.0) RETURNS @extschema@.unit LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.hour(double precision DEFAULT 1.0) RETURNS @extschema@.unit LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.joule(double precision DEFAULT 1.0) RETURNS @extschema@.unit LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.katal(double precision DEFAULT 1.0) RETURNS @extschema@.unit LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.kelvin(double precision DEFAULT 1.0) RETURNS @extschema@.unit LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.kilogram(double precision DEFAULT 1.0) RETURNS @extschema@.unit LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.liter(double precision DEFAULT 1.0) RETURNS @extschema@.unit LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.lumen(double precision DEFAULT 1.0) RETURNS @extschema@.unit LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.lux(double precision DEFAULT 1.0) RETURNS @extschema@.unit LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.meter(double precision DEFAULT 1.0) RETURNS @extschema@.unit LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.minute(double precision DEFAULT 1.0) RETURNS @extschema@.unit LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.minute_arc(double precision DEFAULT 1.0) RETURNS @extschema@.unit LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.mole(double precision DEFAULT 1.0) RETURNS @extschema@.unit LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.newton(double precision DEFAULT 1.0) RETURNS @extschema@.unit LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.ohm(double precision DEFAULT 1.0) RETURNS @extschema@.unit LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.pascal(double precision DEFAULT 1.0) RETURNS @extschema@.unit LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.radian(double precision DEFAULT 1.0) RETURNS @extschema@.unit LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.round(@extschema@.unit) RETURNS @extschema@.unit LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.second(double precision DEFAULT 1.0) RETURNS @extschema@.unit LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.second_arc(double precision DEFAULT 1.0) RETURNS @extschema@.unit LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.siemens(double precision DEFAULT 1.0) RETURNS @extschema@.unit LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.sievert(double precision DEFAULT 1.0) RETURNS @extschema@.unit LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.sqrt(@extschema@.unit) RETURNS @extschema@.unit LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.steradian(double precision DEFAULT 1.0) RETURNS @extschema@.unit LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.tesla(double precision DEFAULT 1.0) RETURNS @extschema@.unit LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.tonne(double precision DEFAULT 1.0) RETURNS @extschema@.unit LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.unit(double precision DEFAULT 1.0) RETURNS @extschema@.unit LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.unit_accum(a @extschema@.unit_accum_t, u @extschema@.unit) RETURNS @extschema@.unit_accum_t LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.unit_add(@extschema@.unit, @extschema@.unit) RETURNS @extschema@.unit LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.unit_at(@extschema@.unit, text) RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.unit_at_double(@extschema@.unit, text) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.unit_avg(a @extschema@.unit_accum_t) RETURNS @extschema@.unit LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.unit_cmp(@extschema@.unit, @extschema@.unit) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.unit_dbl_div(@extschema@.unit, double precision) RETURNS @extschema@.unit LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.unit_dbl_mul(@extschema@.unit, double precision) RETURNS @extschema@.unit LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.unit_diff(@extschema@.unit, @extschema@.unit) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.unit_div(@extschema@.unit, @extschema@.unit) RETURNS @extschema@.unit LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.unit_eq(@extschema@.unit, @extschema@.unit) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.unit_ge(@extschema@.unit, @extschema@.unit) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.unit_greatest(@extschema@.unit, @extschema@.unit) RETURNS @extschema@.unit LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.unit_gt(@extschema@.unit, @extschema@.unit) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.unit_le(@extschema@.unit, @extschema@.unit) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.unit_least(@extschema@.unit, @extschema@.unit) RETURNS @extschema@.unit LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.unit_lt(@extschema@.unit, @extschema@.unit) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.unit_mul(@extschema@.unit, @extschema@.unit) RETURNS @extschema@.unit LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.unit_ne(@extschema@.unit, @extschema@.unit) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.unit_neg(@extschema@.unit) RETURNS @extschema@.unit LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.unit_pow(@extschema@.unit, integer) RETURNS @extschema@.unit LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.unit_stddev_pop(a @extschema@.unit_accum_t) RETURNS @extschema@.unit LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.unit_stddev_samp(a @extschema@.unit_accum_t) RETURNS @extschema@.unit LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.unit_strict_cmp(@extschema@.unit, @extschema@.unit) RETURNS integer LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.unit_strict_eq(@extschema@.unit, @extschema@.unit) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.unit_strict_ge(@extschema@.unit, @extschema@.unit) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.unit_strict_gt(@extschema@.unit, @extschema@.unit) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.unit_strict_le(@extschema@.unit, @extschema@.unit) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.unit_strict_lt(@extschema@.unit, @extschema@.unit) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.unit_strict_ne(@extschema@.unit, @extschema@.unit) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.unit_sub(@extschema@.unit, @extschema@.unit) RETURNS @extschema@.unit LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.unit_var_pop(a @extschema@.unit_accum_t) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.unit_var_samp(a @extschema@.unit_accum_t) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.value(@extschema@.unit) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.volt(double precision DEFAULT 1.0) RETURNS @extschema@.unit LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.watt(double precision DEFAULT 1.0) RETURNS @extschema@.unit LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.weber(double precision DEFAULT 1.0) RETURNS @extschema@.unit LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE TABLE @extschema@.unit_prefixes (
  prefix character varying(32) NOT NULL,
  factor double precision NOT NULL,
  definition text,
  dump boolean DEFAULT true,
  CONSTRAINT unit_prefixes_pkey PRIMARY KEY (prefix)
);
CREATE TABLE @extschema@.unit_units (
  name character varying(32) NOT NULL,
  unit @extschema@.unit NOT NULL,
  shift double precision,
  definition text,
  dump boolean DEFAULT true,
  CONSTRAINT unit_units_pkey PRIMARY KEY (name)
);
CREATE AGGREGATE @extschema@.avg(@extschema@.unit) (
  SFUNC = @extschema@.unit_accum,
  STYPE = @extschema@.unit_accum_t,
  FINALFUNC = @extschema@.unit_avg,
  INITCOND = '(0,0,0)'
);
CREATE AGGREGATE @extschema@.max(@extschema@.unit) (
  SFUNC = @extschema@.unit_greatest,
  STYPE = @extschema@.unit
);
CREATE AGGREGATE @extschema@.min(@extschema@.unit) (
  SFUNC = @extschema@.unit_least,
  STYPE = @extschema@.unit
);
CREATE AGGREGATE @extschema@.stddev(@extschema@.unit) (
  SFUNC = @extschema@.unit_accum,
  STYPE = @extschema@.unit_accum_t,
  FINALFUNC = @extschema@.unit_stddev_samp,
  INITCOND = '(0,0,0)'
);
CREATE AGGREGATE @extschema@.stddev_pop(@extschema@.unit) (
  SFUNC = @extschema@.unit_accum,
  STYPE = @extschema@.unit_accum_t,
  FINALFUNC = @extschema@.unit_stddev_pop,
  INITCOND = '(0,0,0)'
);
CREATE AGGREGATE @extschema@.stddev_samp(@extschema@.unit) (
  SFUNC = @extschema@.unit_accum,
  STYPE = @extschema@.unit_accum_t,
  FINALFUNC = @extschema@.unit_stddev_samp,
  INITCOND = '(0,0,0)'
);
CREATE AGGREGATE @extschema@.sum(@extschema@.unit) (
  SFUNC = @extschema@.unit_add,
  STYPE = @extschema@.unit
);
CREATE AGGREGATE @extschema@.var_pop(@extschema@.unit) (
  SFUNC = @extschema@.unit_accum,
  STYPE = @extschema@.unit_accum_t,
  FINALFUNC = @extschema@.unit_var_pop,
  INITCOND = '(0,0,0)'
);
CREATE AGGREGATE @extschema@.var_samp(@extschema@.unit) (
  SFUNC = @extschema@.unit_accum,
  STYPE = @extschema@.unit_accum_t,
  FINALFUNC = @extschema@.unit_var_samp,
  INITCOND = '(0,0,0)'
);
CREATE AGGREGATE @extschema@.variance(@extschema@.unit) (
  SFUNC = @extschema@.unit_accum,
  STYPE = @extschema@.unit_accum_t,
  FINALFUNC = @extschema@.unit_var_samp,
  INITCOND = '(0,0,0)'
);
CREATE OPERATOR @extschema@.* (
  FUNCTION = @extschema@.dbl_unit_mul,
  LEFTARG = double precision,
  RIGHTARG = @extschema@.unit
);
CREATE OPERATOR @extschema@.* (
  FUNCTION = @extschema@.unit_dbl_mul,
  LEFTARG = @extschema@.unit,
  RIGHTARG = double precision,
  COMMUTATOR = OPERATOR(@extschema@.*)
);
CREATE OPERATOR @extschema@.* (
  FUNCTION = @extschema@.unit_mul,
  LEFTARG = @extschema@.unit,
  RIGHTARG = @extschema@.unit,
  COMMUTATOR = OPERATOR(@extschema@.*)
);
CREATE OPERATOR @extschema@.+ (
  FUNCTION = @extschema@.unit_add,
  LEFTARG = @extschema@.unit,
  RIGHTARG = @extschema@.unit,
  COMMUTATOR = OPERATOR(@extschema@.+)
);
CREATE OPERATOR @extschema@.- (
  FUNCTION = @extschema@.unit_neg,
  RIGHTARG = @extschema@.unit
);
CREATE OPERATOR @extschema@.- (
  FUNCTION = @extschema@.unit_sub,
  LEFTARG = @extschema@.unit,
  RIGHTARG = @extschema@.unit
);
CREATE OPERATOR @extschema@./ (
  FUNCTION = @extschema@.dbl_unit_div,
  LEFTARG = double precision,
  RIGHTARG = @extschema@.unit
);
CREATE OPERATOR @extschema@./ (
  FUNCTION = @extschema@.unit_dbl_div,
  LEFTARG = @extschema@.unit,
  RIGHTARG = double precision
);
CREATE OPERATOR @extschema@./ (
  FUNCTION = @extschema@.unit_div,
  LEFTARG = @extschema@.unit,
  RIGHTARG = @extschema@.unit
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.unit_lt,
  LEFTARG = @extschema@.unit,
  RIGHTARG = @extschema@.unit,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.<< (
  FUNCTION = @extschema@.unit_strict_lt,
  LEFTARG = @extschema@.unit,
  RIGHTARG = @extschema@.unit,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.<<= (
  FUNCTION = @extschema@.unit_strict_le,
  LEFTARG = @extschema@.unit,
  RIGHTARG = @extschema@.unit,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.<<>> (
  FUNCTION = @extschema@.unit_strict_ne,
  LEFTARG = @extschema@.unit,
  RIGHTARG = @extschema@.unit,
  RESTRICT = neqsel,
  JOIN = neqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<<>>)
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.unit_le,
  LEFTARG = @extschema@.unit,
  RIGHTARG = @extschema@.unit,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.unit_ne,
  LEFTARG = @extschema@.unit,
  RIGHTARG = @extschema@.unit,
  RESTRICT = neqsel,
  JOIN = neqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.unit_eq,
  LEFTARG = @extschema@.unit,
  RIGHTARG = @extschema@.unit,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.=),
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.== (
  FUNCTION = @extschema@.unit_strict_eq,
  LEFTARG = @extschema@.unit,
  RIGHTARG = @extschema@.unit,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.==),
  NEGATOR = OPERATOR(@extschema@.<<>>)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.unit_gt,
  LEFTARG = @extschema@.unit,
  RIGHTARG = @extschema@.unit,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.unit_ge,
  LEFTARG = @extschema@.unit,
  RIGHTARG = @extschema@.unit,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.>> (
  FUNCTION = @extschema@.unit_strict_gt,
  LEFTARG = @extschema@.unit,
  RIGHTARG = @extschema@.unit,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<<),
  NEGATOR = OPERATOR(@extschema@.<<=)
);
CREATE OPERATOR @extschema@.>>= (
  FUNCTION = @extschema@.unit_strict_ge,
  LEFTARG = @extschema@.unit,
  RIGHTARG = @extschema@.unit,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<<=),
  NEGATOR = OPERATOR(@extschema@.<<)
);
CREATE OPERATOR @extschema@.@ (
  FUNCTION = @extschema@.unit_at,
  LEFTARG = @extschema@.unit,
  RIGHTARG = text
);
CREATE OPERATOR @extschema@.@@ (
  FUNCTION = @extschema@.unit_at_double,
  LEFTARG = @extschema@.unit,
  RIGHTARG = text
);
CREATE OPERATOR @extschema@.^ (
  FUNCTION = @extschema@.unit_pow,
  LEFTARG = @extschema@.unit,
  RIGHTARG = integer
);
CREATE OPERATOR @extschema@.|/ (
  FUNCTION = @extschema@.sqrt,
  RIGHTARG = @extschema@.unit
);
CREATE OPERATOR @extschema@.||/ (
  FUNCTION = @extschema@.cbrt,
  RIGHTARG = @extschema@.unit
);
CREATE OPERATOR FAMILY @extschema@.unit_ops USING btree;
CREATE OPERATOR FAMILY @extschema@.unit_strict_ops USING btree;
CREATE OPERATOR CLASS @extschema@.unit_ops DEFAULT FOR TYPE @extschema@.unit USING btree FAMILY @extschema@.unit_ops AS
  OPERATOR 1 @extschema@.<(@extschema@.unit,@extschema@.unit),
  OPERATOR 2 @extschema@.<=(@extschema@.unit,@extschema@.unit),
  OPERATOR 3 @extschema@.=(@extschema@.unit,@extschema@.unit),
  OPERATOR 4 @extschema@.>=(@extschema@.unit,@extschema@.unit),
  OPERATOR 5 @extschema@.>(@extschema@.unit,@extschema@.unit),
  FUNCTION 1 (@extschema@.unit, @extschema@.unit) @extschema@.unit_cmp(@extschema@.unit,@extschema@.unit);
CREATE OPERATOR CLASS @extschema@.unit_strict_ops FOR TYPE @extschema@.unit USING btree FAMILY @extschema@.unit_strict_ops AS
  OPERATOR 1 @extschema@.<<(@extschema@.unit,@extschema@.unit),
  OPERATOR 2 @extschema@.<<=(@extschema@.unit,@extschema@.unit),
  OPERATOR 3 @extschema@.==(@extschema@.unit,@extschema@.unit),
  OPERATOR 4 @extschema@.>>=(@extschema@.unit,@extschema@.unit),
  OPERATOR 5 @extschema@.>>(@extschema@.unit,@extschema@.unit),
  FUNCTION 1 (@extschema@.unit, @extschema@.unit) @extschema@.unit_strict_cmp(@extschema@.unit,@extschema@.unit);
CREATE TYPE @extschema@.unitrange AS RANGE (SUBTYPE = @extschema@.unit, SUBTYPE_OPCLASS = @extschema@.unit_strict_ops, SUBTYPE_DIFF = @extschema@.unit_diff, MULTIRANGE_TYPE_NAME = @extschema@.unitmultirange);
