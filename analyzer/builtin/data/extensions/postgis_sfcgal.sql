CREATE FUNCTION @extschema@.postgis_sfcgal_full_version() RETURNS text LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION @extschema@.postgis_sfcgal_noop(@extschema:postgis@.geometry) RETURNS @extschema:postgis@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.postgis_sfcgal_scripts_installed() RETURNS text LANGUAGE sql IMMUTABLE AS '';
CREATE FUNCTION @extschema@.postgis_sfcgal_version() RETURNS text LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION @extschema@.st_3darea(@extschema:postgis@.geometry) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_3dconvexhull(@extschema:postgis@.geometry) RETURNS @extschema:postgis@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_3ddifference(geom1 @extschema:postgis@.geometry, geom2 @extschema:postgis@.geometry) RETURNS @extschema:postgis@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_3dintersection(geom1 @extschema:postgis@.geometry, geom2 @extschema:postgis@.geometry) RETURNS @extschema:postgis@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_3dunion(geom1 @extschema:postgis@.geometry, geom2 @extschema:postgis@.geometry) RETURNS @extschema:postgis@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_alphashape(g1 @extschema:postgis@.geometry, alpha double precision DEFAULT 1.0, allow_holes boolean DEFAULT false) RETURNS @extschema:postgis@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_approximatemedialaxis(@extschema:postgis@.geometry) RETURNS @extschema:postgis@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_constraineddelaunaytriangles(@extschema:postgis@.geometry) RETURNS @extschema:postgis@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_extrude(@extschema:postgis@.geometry, double precision, double precision, double precision) RETURNS @extschema:postgis@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_forcelhr(@extschema:postgis@.geometry) RETURNS @extschema:postgis@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_isplanar(@extschema:postgis@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_issolid(@extschema:postgis@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_makesolid(@extschema:postgis@.geometry) RETURNS @extschema:postgis@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_minkowskisum(@extschema:postgis@.geometry, @extschema:postgis@.geometry) RETURNS @extschema:postgis@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_optimalalphashape(g1 @extschema:postgis@.geometry, allow_holes boolean DEFAULT false, nb_components integer DEFAULT 1) RETURNS @extschema:postgis@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_orientation(@extschema:postgis@.geometry) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_straightskeleton(@extschema:postgis@.geometry) RETURNS @extschema:postgis@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_tesselate(@extschema:postgis@.geometry) RETURNS @extschema:postgis@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_volume(@extschema:postgis@.geometry) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE AGGREGATE @extschema@.st_3dunion(@extschema:postgis@.geometry) (
  SFUNC = @extschema@.st_3dunion,
  STYPE = @extschema:postgis@.geometry,
  PARALLEL = SAFE
);
