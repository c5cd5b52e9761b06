CREATE FUNCTION @extschema@.earth() RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE DOMAIN @extschema@.earth AS @extschema:cube@.cube CONSTRAINT not_3d CHECK ((@extschema:cube@.cube_dim(VALUE) <= 3)) CONSTRAINT not_point CHECK (@extschema:cube@.cube_is_point(VALUE)) CONSTRAINT on_surface CHECK ((abs(((@extschema:cube@.cube_distance(VALUE, '(0)'::@extschema:cube@.cube) / @extschema@.earth()) - '1'::double precision)) < '1e-06'::double precision));
CREATE FUNCTION @extschema@.gc_to_sec(double precision) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.earth_box(@extschema@.earth, double precision) RETURNS @extschema:cube@.cube LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.geo_distance(point, point) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.latitude(@extschema@.earth) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.ll_to_earth(double precision, double precision) RETURNS @extschema@.earth LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.longitude(@extschema@.earth) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.sec_to_gc(double precision) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.earth_distance(@extschema@.earth, @extschema@.earth) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE OPERATOR @extschema@.<@> (
  FUNCTION = @extschema@.geo_distance,
  LEFTARG = point,
  RIGHTARG = point,
  COMMUTATOR = OPERATOR(@extschema@.<@>)
);
