CREATE TYPE @extschema@.box2d;
CREATE TYPE @extschema@.box2df;
CREATE TYPE @extschema@.box3d;
CREATE TYPE @extschema@.geography;
CREATE TYPE @extschema@.geometry;
CREATE TYPE @extschema@.gidx;
CREATE TYPE @extschema@.spheroid;
CREATE FUNCTION @extschema@._postgis_deprecate(oldname text, newname text, version text) RETURNS void LANGUAGE plpgsql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@._postgis_join_selectivity(regclass, text, regclass, text, text DEFAULT '2'::text) RETURNS double precision LANGUAGE c STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._postgis_pgsql_version() RETURNS text LANGUAGE sql STABLE AS '';
CREATE FUNCTION @extschema@._postgis_scripts_pgsql_version() RETURNS text LANGUAGE sql IMMUTABLE AS '';
CREATE FUNCTION @extschema@._postgis_stats(tbl regclass, att_name text, text DEFAULT '2'::text) RETURNS text LANGUAGE c STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.addauth(text) RETURNS boolean LANGUAGE plpgsql AS '';
CREATE FUNCTION @extschema@.addgeometrycolumn(catalog_name character varying, schema_name character varying, table_name character varying, column_name character varying, new_srid_in integer, new_type character varying, new_dim integer, use_typmod boolean DEFAULT true) RETURNS text LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION @extschema@.addgeometrycolumn(schema_name character varying, table_name character varying, column_name character varying, new_srid integer, new_type character varying, new_dim integer, use_typmod boolean DEFAULT true) RETURNS text LANGUAGE plpgsql STABLE STRICT AS '';
CREATE FUNCTION @extschema@.addgeometrycolumn(table_name character varying, column_name character varying, new_srid integer, new_type character varying, new_dim integer, use_typmod boolean DEFAULT true) RETURNS text LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION @extschema@.box2d_in(cstring) RETURNS @extschema@.box2d LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.box2d_out(@extschema@.box2d) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema@.box2d (
  INPUT = @extschema@.box2d_in,
  OUTPUT = @extschema@.box2d_out,
  INTERNALLENGTH = 65,
  ALIGNMENT = int4,
  STORAGE = plain,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@._postgis_index_extent(tbl regclass, col text) RETURNS @extschema@.box2d LANGUAGE c STABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.box2df_in(cstring) RETURNS @extschema@.box2df LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.box2df_out(@extschema@.box2df) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema@.box2df (
  INPUT = @extschema@.box2df_in,
  OUTPUT = @extschema@.box2df_out,
  INTERNALLENGTH = 16,
  ALIGNMENT = double,
  STORAGE = plain,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@.box3d_in(cstring) RETURNS @extschema@.box3d LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.box3d_out(@extschema@.box3d) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema@.box3d (
  INPUT = @extschema@.box3d_in,
  OUTPUT = @extschema@.box3d_out,
  INTERNALLENGTH = 52,
  ALIGNMENT = double,
  STORAGE = plain,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@.box(@extschema@.box3d) RETURNS box LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.box2d(@extschema@.box3d) RETURNS @extschema@.box2d LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.box3d(@extschema@.box2d) RETURNS @extschema@.box3d LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.box3dtobox(@extschema@.box3d) RETURNS box LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.checkauth(text, text) RETURNS integer LANGUAGE sql AS '';
CREATE FUNCTION @extschema@.checkauth(text, text, text) RETURNS integer LANGUAGE plpgsql AS '';
CREATE FUNCTION @extschema@.checkauthtrigger() RETURNS trigger LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.contains_2d(@extschema@.box2df, @extschema@.box2df) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.disablelongtransactions() RETURNS text LANGUAGE plpgsql AS '';
CREATE FUNCTION @extschema@.dropgeometrycolumn(table_name character varying, column_name character varying) RETURNS text LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION @extschema@.dropgeometrycolumn(schema_name character varying, table_name character varying, column_name character varying) RETURNS text LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION @extschema@.dropgeometrycolumn(catalog_name character varying, schema_name character varying, table_name character varying, column_name character varying) RETURNS text LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION @extschema@.dropgeometrytable(table_name character varying) RETURNS text LANGUAGE sql STRICT AS '';
CREATE FUNCTION @extschema@.dropgeometrytable(schema_name character varying, table_name character varying) RETURNS text LANGUAGE sql STRICT AS '';
CREATE FUNCTION @extschema@.dropgeometrytable(catalog_name character varying, schema_name character varying, table_name character varying) RETURNS text LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION @extschema@.enablelongtransactions() RETURNS text LANGUAGE plpgsql AS '';
CREATE FUNCTION @extschema@.find_srid(character varying, character varying, character varying) RETURNS integer LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.geog_brin_inclusion_add_value(internal, internal, internal, internal) RETURNS boolean LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.geography_analyze(internal) RETURNS boolean LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION @extschema@.geography_gist_compress(internal) RETURNS internal LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.geography_gist_decompress(internal) RETURNS internal LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.geography_gist_penalty(internal, internal, internal) RETURNS internal LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.geography_gist_picksplit(internal, internal) RETURNS internal LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.geography_gist_same(@extschema@.box2d, @extschema@.box2d, internal) RETURNS internal LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.geography_gist_union(bytea, internal) RETURNS internal LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.geography_in(cstring, oid, integer) RETURNS @extschema@.geography LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geography_out(@extschema@.geography) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geography_recv(internal, oid, integer) RETURNS @extschema@.geography LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geography_send(@extschema@.geography) RETURNS bytea LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geography_spgist_choose_nd(internal, internal) RETURNS void LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geography_spgist_compress_nd(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geography_spgist_config_nd(internal, internal) RETURNS void LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geography_spgist_inner_consistent_nd(internal, internal) RETURNS void LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geography_spgist_leaf_consistent_nd(internal, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geography_spgist_picksplit_nd(internal, internal) RETURNS void LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geography_typmod_in(cstring[]) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geography_typmod_out(integer) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema@.geography (
  INPUT = @extschema@.geography_in,
  OUTPUT = @extschema@.geography_out,
  RECEIVE = @extschema@.geography_recv,
  SEND = @extschema@.geography_send,
  TYPMOD_IN = @extschema@.geography_typmod_in,
  TYPMOD_OUT = @extschema@.geography_typmod_out,
  ANALYZE = @extschema@.geography_analyze,
  INTERNALLENGTH = VARIABLE,
  ALIGNMENT = double,
  STORAGE = main,
  CATEGORY = 'U',
  DELIMITER = ':'
);
CREATE FUNCTION @extschema@._st_bestsrid(@extschema@.geography) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._st_bestsrid(@extschema@.geography, @extschema@.geography) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._st_coveredby(geog1 @extschema@.geography, geog2 @extschema@.geography) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._st_covers(geog1 @extschema@.geography, geog2 @extschema@.geography) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._st_distancetree(@extschema@.geography, @extschema@.geography) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@._st_distancetree(@extschema@.geography, @extschema@.geography, double precision, boolean) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@._st_distanceuncached(@extschema@.geography, @extschema@.geography) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@._st_distanceuncached(@extschema@.geography, @extschema@.geography, boolean) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@._st_distanceuncached(@extschema@.geography, @extschema@.geography, double precision, boolean) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@._st_dwithin(geog1 @extschema@.geography, geog2 @extschema@.geography, tolerance double precision, use_spheroid boolean DEFAULT true) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._st_dwithinuncached(@extschema@.geography, @extschema@.geography, double precision) RETURNS boolean LANGUAGE sql IMMUTABLE AS '';
CREATE FUNCTION @extschema@._st_dwithinuncached(@extschema@.geography, @extschema@.geography, double precision, boolean) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@._st_expand(@extschema@.geography, double precision) RETURNS @extschema@.geography LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._st_pointoutside(@extschema@.geography) RETURNS @extschema@.geography LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.bytea(@extschema@.geography) RETURNS bytea LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geography(bytea) RETURNS @extschema@.geography LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geography(@extschema@.geography, integer, boolean) RETURNS @extschema@.geography LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geography_cmp(@extschema@.geography, @extschema@.geography) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geography_distance_knn(@extschema@.geography, @extschema@.geography) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geography_eq(@extschema@.geography, @extschema@.geography) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geography_ge(@extschema@.geography, @extschema@.geography) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geography_gist_consistent(internal, @extschema@.geography, integer) RETURNS boolean LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.geography_gist_distance(internal, @extschema@.geography, integer) RETURNS double precision LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.geography_gt(@extschema@.geography, @extschema@.geography) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geography_le(@extschema@.geography, @extschema@.geography) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geography_lt(@extschema@.geography, @extschema@.geography) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geography_overlaps(@extschema@.geography, @extschema@.geography) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geom2d_brin_inclusion_add_value(internal, internal, internal, internal) RETURNS boolean LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geom3d_brin_inclusion_add_value(internal, internal, internal, internal) RETURNS boolean LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geom4d_brin_inclusion_add_value(internal, internal, internal, internal) RETURNS boolean LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_analyze(internal) RETURNS boolean LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION @extschema@.geometry_gist_compress_2d(internal) RETURNS internal LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_gist_compress_nd(internal) RETURNS internal LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_gist_decompress_2d(internal) RETURNS internal LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_gist_decompress_nd(internal) RETURNS internal LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_gist_penalty_2d(internal, internal, internal) RETURNS internal LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_gist_penalty_nd(internal, internal, internal) RETURNS internal LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_gist_picksplit_2d(internal, internal) RETURNS internal LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_gist_picksplit_nd(internal, internal) RETURNS internal LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_gist_sortsupport_2d(internal) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION @extschema@.geometry_gist_union_2d(bytea, internal) RETURNS internal LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_gist_union_nd(bytea, internal) RETURNS internal LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_in(cstring) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_out(@extschema@.geometry) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_recv(internal) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_send(@extschema@.geometry) RETURNS bytea LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_sortsupport(internal) RETURNS void LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_spgist_choose_2d(internal, internal) RETURNS void LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_spgist_choose_3d(internal, internal) RETURNS void LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_spgist_choose_nd(internal, internal) RETURNS void LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_spgist_compress_2d(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_spgist_compress_3d(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_spgist_compress_nd(internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_spgist_config_2d(internal, internal) RETURNS void LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_spgist_config_3d(internal, internal) RETURNS void LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_spgist_config_nd(internal, internal) RETURNS void LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_spgist_inner_consistent_2d(internal, internal) RETURNS void LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_spgist_inner_consistent_3d(internal, internal) RETURNS void LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_spgist_inner_consistent_nd(internal, internal) RETURNS void LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_spgist_leaf_consistent_2d(internal, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_spgist_leaf_consistent_3d(internal, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_spgist_leaf_consistent_nd(internal, internal) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_spgist_picksplit_2d(internal, internal) RETURNS void LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_spgist_picksplit_3d(internal, internal) RETURNS void LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_spgist_picksplit_nd(internal, internal) RETURNS void LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_typmod_in(cstring[]) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_typmod_out(integer) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema@.geometry (
  INPUT = @extschema@.geometry_in,
  OUTPUT = @extschema@.geometry_out,
  RECEIVE = @extschema@.geometry_recv,
  SEND = @extschema@.geometry_send,
  TYPMOD_IN = @extschema@.geometry_typmod_in,
  TYPMOD_OUT = @extschema@.geometry_typmod_out,
  ANALYZE = @extschema@.geometry_analyze,
  INTERNALLENGTH = VARIABLE,
  ALIGNMENT = double,
  STORAGE = main,
  CATEGORY = 'U',
  DELIMITER = ':'
);
CREATE TYPE @extschema@.geometry_dump AS (path integer[], geom @extschema@.geometry);
CREATE TYPE @extschema@.valid_detail AS (valid boolean, reason character varying, location @extschema@.geometry);
CREATE FUNCTION @extschema@._postgis_selectivity(tbl regclass, att_name text, geom @extschema@.geometry, mode text DEFAULT '2'::text) RETURNS double precision LANGUAGE c STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._st_3ddfullywithin(geom1 @extschema@.geometry, geom2 @extschema@.geometry, double precision) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._st_3ddwithin(geom1 @extschema@.geometry, geom2 @extschema@.geometry, double precision) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._st_3dintersects(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._st_asgml(integer, @extschema@.geometry, integer, integer, text, text) RETURNS text LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._st_asx3d(integer, @extschema@.geometry, integer, integer, text) RETURNS text LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._st_contains(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._st_containsproperly(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._st_coveredby(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._st_covers(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._st_crosses(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._st_dfullywithin(geom1 @extschema@.geometry, geom2 @extschema@.geometry, double precision) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._st_dwithin(geom1 @extschema@.geometry, geom2 @extschema@.geometry, double precision) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._st_equals(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._st_geomfromgml(text, integer) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._st_intersects(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._st_linecrossingdirection(line1 @extschema@.geometry, line2 @extschema@.geometry) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._st_longestline(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._st_maxdistance(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._st_orderingequals(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._st_overlaps(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._st_sortablehash(geom @extschema@.geometry) RETURNS bigint LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._st_touches(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._st_voronoi(g1 @extschema@.geometry, clip @extschema@.geometry DEFAULT NULL::@extschema@.geometry, tolerance double precision DEFAULT 0.0, return_polygons boolean DEFAULT true) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@._st_within(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.box(@extschema@.geometry) RETURNS box LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.box2d(@extschema@.geometry) RETURNS @extschema@.box2d LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.box3d(@extschema@.geometry) RETURNS @extschema@.box3d LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.bytea(@extschema@.geometry) RETURNS bytea LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.contains_2d(@extschema@.box2df, @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.contains_2d(@extschema@.geometry, @extschema@.box2df) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.equals(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geography(@extschema@.geometry) RETURNS @extschema@.geography LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry(bytea) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry(@extschema@.box2d) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry(@extschema@.box3d) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry(@extschema@.geography) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry(@extschema@.geometry, integer, boolean) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry(path) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry(point) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry(polygon) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry(text) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_above(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_below(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_cmp(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_contained_3d(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_contains(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_contains_3d(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_contains_nd(@extschema@.geometry, @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_distance_box(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_distance_centroid(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_distance_centroid_nd(@extschema@.geometry, @extschema@.geometry) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_distance_cpa(@extschema@.geometry, @extschema@.geometry) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_eq(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_ge(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_gist_consistent_2d(internal, @extschema@.geometry, integer) RETURNS boolean LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_gist_consistent_nd(internal, @extschema@.geometry, integer) RETURNS boolean LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_gist_distance_2d(internal, @extschema@.geometry, integer) RETURNS double precision LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_gist_distance_nd(internal, @extschema@.geometry, integer) RETURNS double precision LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_gist_same_2d(geom1 @extschema@.geometry, geom2 @extschema@.geometry, internal) RETURNS internal LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_gist_same_nd(@extschema@.geometry, @extschema@.geometry, internal) RETURNS internal LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_gt(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_hash(@extschema@.geometry) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_le(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_left(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_lt(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_overabove(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_overbelow(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_overlaps(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_overlaps_3d(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_overlaps_nd(@extschema@.geometry, @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_overleft(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_overright(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_right(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_same(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_same_3d(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_same_nd(@extschema@.geometry, @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_within(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometry_within_nd(@extschema@.geometry, @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometrytype(@extschema@.geography) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geometrytype(@extschema@.geometry) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geomfromewkb(bytea) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.geomfromewkt(text) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.get_proj4_from_srid(integer) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.gettransactionid() RETURNS xid LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.gidx_in(cstring) RETURNS @extschema@.gidx LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gidx_out(@extschema@.gidx) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema@.gidx (
  INPUT = @extschema@.gidx_in,
  OUTPUT = @extschema@.gidx_out,
  INTERNALLENGTH = VARIABLE,
  ALIGNMENT = double,
  STORAGE = plain,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@.gserialized_gist_joinsel_2d(internal, oid, internal, smallint) RETURNS double precision LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gserialized_gist_joinsel_nd(internal, oid, internal, smallint) RETURNS double precision LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gserialized_gist_sel_2d(internal, oid, internal, integer) RETURNS double precision LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gserialized_gist_sel_nd(internal, oid, internal, integer) RETURNS double precision LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.is_contained_2d(@extschema@.box2df, @extschema@.box2df) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.is_contained_2d(@extschema@.box2df, @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.is_contained_2d(@extschema@.geometry, @extschema@.box2df) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.json(@extschema@.geometry) RETURNS json LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.jsonb(@extschema@.geometry) RETURNS jsonb LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.lockrow(text, text, text) RETURNS integer LANGUAGE sql STRICT AS '';
CREATE FUNCTION @extschema@.lockrow(text, text, text, text) RETURNS integer LANGUAGE sql STRICT AS '';
CREATE FUNCTION @extschema@.lockrow(text, text, text, text, timestamp without time zone) RETURNS integer LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION @extschema@.lockrow(text, text, text, timestamp without time zone) RETURNS integer LANGUAGE sql STRICT AS '';
CREATE FUNCTION @extschema@.longtransactionsenabled() RETURNS boolean LANGUAGE plpgsql AS '';
CREATE FUNCTION @extschema@.overlaps_2d(@extschema@.box2df, @extschema@.box2df) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.overlaps_2d(@extschema@.box2df, @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.overlaps_2d(@extschema@.geometry, @extschema@.box2df) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.overlaps_geog(@extschema@.geography, @extschema@.gidx) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION @extschema@.overlaps_geog(@extschema@.gidx, @extschema@.geography) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.overlaps_geog(@extschema@.gidx, @extschema@.gidx) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.overlaps_nd(@extschema@.geometry, @extschema@.gidx) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.overlaps_nd(@extschema@.gidx, @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.overlaps_nd(@extschema@.gidx, @extschema@.gidx) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.path(@extschema@.geometry) RETURNS path LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.pgis_asflatgeobuf_finalfn(internal) RETURNS bytea LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.pgis_asflatgeobuf_transfn(internal, anyelement) RETURNS internal LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.pgis_asflatgeobuf_transfn(internal, anyelement, boolean) RETURNS internal LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.pgis_asflatgeobuf_transfn(internal, anyelement, boolean, text) RETURNS internal LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.pgis_asgeobuf_finalfn(internal) RETURNS bytea LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.pgis_asgeobuf_transfn(internal, anyelement) RETURNS internal LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.pgis_asgeobuf_transfn(internal, anyelement, text) RETURNS internal LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.pgis_asmvt_combinefn(internal, internal) RETURNS internal LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.pgis_asmvt_deserialfn(bytea, internal) RETURNS internal LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.pgis_asmvt_finalfn(internal) RETURNS bytea LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.pgis_asmvt_serialfn(internal) RETURNS bytea LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.pgis_asmvt_transfn(internal, anyelement) RETURNS internal LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.pgis_asmvt_transfn(internal, anyelement, text) RETURNS internal LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.pgis_asmvt_transfn(internal, anyelement, text, integer) RETURNS internal LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.pgis_asmvt_transfn(internal, anyelement, text, integer, text) RETURNS internal LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.pgis_asmvt_transfn(internal, anyelement, text, integer, text, text) RETURNS internal LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.pgis_geometry_accum_transfn(internal, @extschema@.geometry) RETURNS internal LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.pgis_geometry_accum_transfn(internal, @extschema@.geometry, double precision) RETURNS internal LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.pgis_geometry_accum_transfn(internal, @extschema@.geometry, double precision, integer) RETURNS internal LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.pgis_geometry_clusterintersecting_finalfn(internal) RETURNS @extschema@.geometry[] LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.pgis_geometry_clusterwithin_finalfn(internal) RETURNS @extschema@.geometry[] LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.pgis_geometry_collect_finalfn(internal) RETURNS @extschema@.geometry LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.pgis_geometry_makeline_finalfn(internal) RETURNS @extschema@.geometry LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.pgis_geometry_polygonize_finalfn(internal) RETURNS @extschema@.geometry LANGUAGE c PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.pgis_geometry_union_parallel_combinefn(internal, internal) RETURNS internal LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.pgis_geometry_union_parallel_deserialfn(bytea, internal) RETURNS internal LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.pgis_geometry_union_parallel_finalfn(internal) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.pgis_geometry_union_parallel_serialfn(internal) RETURNS bytea LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.pgis_geometry_union_parallel_transfn(internal, @extschema@.geometry) RETURNS internal LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.pgis_geometry_union_parallel_transfn(internal, @extschema@.geometry, double precision) RETURNS internal LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.point(@extschema@.geometry) RETURNS point LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.polygon(@extschema@.geometry) RETURNS polygon LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.populate_geometry_columns(use_typmod boolean DEFAULT true) RETURNS text LANGUAGE plpgsql AS '';
CREATE FUNCTION @extschema@.populate_geometry_columns(tbl_oid oid, use_typmod boolean DEFAULT true) RETURNS integer LANGUAGE plpgsql AS '';
CREATE FUNCTION @extschema@.postgis_addbbox(@extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.postgis_cache_bbox() RETURNS trigger LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.postgis_constraint_dims(geomschema text, geomtable text, geomcolumn text) RETURNS integer LANGUAGE sql STABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.postgis_constraint_srid(geomschema text, geomtable text, geomcolumn text) RETURNS integer LANGUAGE sql STABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.postgis_constraint_type(geomschema text, geomtable text, geomcolumn text) RETURNS character varying LANGUAGE sql STABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.postgis_dropbbox(@extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.postgis_extensions_upgrade() RETURNS text LANGUAGE plpgsql AS '';
CREATE FUNCTION @extschema@.postgis_full_version() RETURNS text LANGUAGE plpgsql IMMUTABLE AS '';
CREATE FUNCTION @extschema@.postgis_geos_noop(@extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.postgis_geos_version() RETURNS text LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION @extschema@.postgis_getbbox(@extschema@.geometry) RETURNS @extschema@.box2d LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.postgis_hasbbox(@extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.postgis_index_supportfn(internal) RETURNS internal LANGUAGE c AS 'extension';
CREATE FUNCTION @extschema@.postgis_lib_build_date() RETURNS text LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION @extschema@.postgis_lib_revision() RETURNS text LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION @extschema@.postgis_lib_version() RETURNS text LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION @extschema@.postgis_libjson_version() RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.postgis_liblwgeom_version() RETURNS text LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION @extschema@.postgis_libprotobuf_version() RETURNS text LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.postgis_libxml_version() RETURNS text LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION @extschema@.postgis_noop(@extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.postgis_proj_version() RETURNS text LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION @extschema@.postgis_scripts_build_date() RETURNS text LANGUAGE sql IMMUTABLE AS '';
CREATE FUNCTION @extschema@.postgis_scripts_installed() RETURNS text LANGUAGE sql IMMUTABLE AS '';
CREATE FUNCTION @extschema@.postgis_scripts_released() RETURNS text LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION @extschema@.postgis_svn_version() RETURNS text LANGUAGE sql IMMUTABLE AS '';
CREATE FUNCTION @extschema@.postgis_transform_geometry(geom @extschema@.geometry, text, text, integer) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.postgis_type_name(geomname character varying, coord_dimension integer, use_new_name boolean DEFAULT true) RETURNS character varying LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.postgis_typmod_dims(integer) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.postgis_typmod_srid(integer) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.postgis_typmod_type(integer) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.postgis_version() RETURNS text LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION @extschema@.postgis_wagyu_version() RETURNS text LANGUAGE c IMMUTABLE AS 'extension';
CREATE FUNCTION @extschema@.spheroid_in(cstring) RETURNS @extschema@.spheroid LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.spheroid_out(@extschema@.spheroid) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema@.spheroid (
  INPUT = @extschema@.spheroid_in,
  OUTPUT = @extschema@.spheroid_out,
  INTERNALLENGTH = 65,
  ALIGNMENT = double,
  STORAGE = plain,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@.st_3dclosestpoint(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_3ddfullywithin(geom1 @extschema@.geometry, geom2 @extschema@.geometry, double precision) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_3ddistance(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_3ddwithin(geom1 @extschema@.geometry, geom2 @extschema@.geometry, double precision) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_3dintersects(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_3dlength(@extschema@.geometry) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_3dlineinterpolatepoint(@extschema@.geometry, double precision) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_3dlongestline(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_3dmakebox(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS @extschema@.box3d LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_3dmaxdistance(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_3dperimeter(@extschema@.geometry) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_3dshortestline(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_addmeasure(@extschema@.geometry, double precision, double precision) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_addpoint(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_addpoint(geom1 @extschema@.geometry, geom2 @extschema@.geometry, integer) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_affine(@extschema@.geometry, double precision, double precision, double precision, double precision, double precision, double precision) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_affine(@extschema@.geometry, double precision, double precision, double precision, double precision, double precision, double precision, double precision, double precision, double precision, double precision, double precision, double precision) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_angle(line1 @extschema@.geometry, line2 @extschema@.geometry) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_angle(pt1 @extschema@.geometry, pt2 @extschema@.geometry, pt3 @extschema@.geometry, pt4 @extschema@.geometry DEFAULT '0101000000000000000000F87F000000000000F87F'::@extschema@.geometry) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_area(geog @extschema@.geography, use_spheroid boolean DEFAULT true) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_area(@extschema@.geometry) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_area(text) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_area2d(@extschema@.geometry) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_asbinary(@extschema@.geography) RETURNS bytea LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_asbinary(@extschema@.geography, text) RETURNS bytea LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_asbinary(@extschema@.geometry) RETURNS bytea LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_asbinary(@extschema@.geometry, text) RETURNS bytea LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_asencodedpolyline(geom @extschema@.geometry, nprecision integer DEFAULT 5) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_asewkb(@extschema@.geometry) RETURNS bytea LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_asewkb(@extschema@.geometry, text) RETURNS bytea LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_asewkt(@extschema@.geography) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_asewkt(@extschema@.geography, integer) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_asewkt(@extschema@.geometry) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_asewkt(@extschema@.geometry, integer) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_asewkt(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_asgeojson(geog @extschema@.geography, maxdecimaldigits integer DEFAULT 9, options integer DEFAULT 0) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_asgeojson(geom @extschema@.geometry, maxdecimaldigits integer DEFAULT 9, options integer DEFAULT 8) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_asgeojson(r record, geom_column text DEFAULT ''::text, maxdecimaldigits integer DEFAULT 9, pretty_bool boolean DEFAULT false) RETURNS text LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_asgeojson(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_asgml(geog @extschema@.geography, maxdecimaldigits integer DEFAULT 15, options integer DEFAULT 0, nprefix text DEFAULT 'gml'::text, id text DEFAULT ''::text) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_asgml(geom @extschema@.geometry, maxdecimaldigits integer DEFAULT 15, options integer DEFAULT 0) RETURNS text LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_asgml(version integer, geog @extschema@.geography, maxdecimaldigits integer DEFAULT 15, options integer DEFAULT 0, nprefix text DEFAULT 'gml'::text, id text DEFAULT ''::text) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_asgml(version integer, geom @extschema@.geometry, maxdecimaldigits integer DEFAULT 15, options integer DEFAULT 0, nprefix text DEFAULT NULL::text, id text DEFAULT NULL::text) RETURNS text LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_asgml(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_ashexewkb(@extschema@.geometry) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_ashexewkb(@extschema@.geometry, text) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_askml(geog @extschema@.geography, maxdecimaldigits integer DEFAULT 15, nprefix text DEFAULT ''::text) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_askml(geom @extschema@.geometry, maxdecimaldigits integer DEFAULT 15, nprefix text DEFAULT ''::text) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_askml(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_aslatlontext(geom @extschema@.geometry, tmpl text DEFAULT ''::text) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_asmarc21(geom @extschema@.geometry, format text DEFAULT 'hdddmmss'::text) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_asmvtgeom(geom @extschema@.geometry, bounds @extschema@.box2d, extent integer DEFAULT 4096, buffer integer DEFAULT 256, clip_geom boolean DEFAULT true) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_assvg(geog @extschema@.geography, rel integer DEFAULT 0, maxdecimaldigits integer DEFAULT 15) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_assvg(geom @extschema@.geometry, rel integer DEFAULT 0, maxdecimaldigits integer DEFAULT 15) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_assvg(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_astext(@extschema@.geography) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_astext(@extschema@.geography, integer) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_astext(@extschema@.geometry) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_astext(@extschema@.geometry, integer) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_astext(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_astwkb(geom @extschema@.geometry, prec integer DEFAULT NULL::integer, prec_z integer DEFAULT NULL::integer, prec_m integer DEFAULT NULL::integer, with_sizes boolean DEFAULT NULL::boolean, with_boxes boolean DEFAULT NULL::boolean) RETURNS bytea LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_astwkb(geom @extschema@.geometry[], ids bigint[], prec integer DEFAULT NULL::integer, prec_z integer DEFAULT NULL::integer, prec_m integer DEFAULT NULL::integer, with_sizes boolean DEFAULT NULL::boolean, with_boxes boolean DEFAULT NULL::boolean) RETURNS bytea LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_asx3d(geom @extschema@.geometry, maxdecimaldigits integer DEFAULT 15, options integer DEFAULT 0) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_azimuth(geog1 @extschema@.geography, geog2 @extschema@.geography) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_azimuth(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_bdmpolyfromtext(text, integer) RETURNS @extschema@.geometry LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_bdpolyfromtext(text, integer) RETURNS @extschema@.geometry LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_boundary(@extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_boundingdiagonal(geom @extschema@.geometry, fits boolean DEFAULT false) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_box2dfromgeohash(text, integer DEFAULT NULL::integer) RETURNS @extschema@.box2d LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_buffer(@extschema@.geography, double precision) RETURNS @extschema@.geography LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_buffer(@extschema@.geography, double precision, integer) RETURNS @extschema@.geography LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_buffer(@extschema@.geography, double precision, text) RETURNS @extschema@.geography LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_buffer(geom @extschema@.geometry, radius double precision, quadsegs integer) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_buffer(geom @extschema@.geometry, radius double precision, options text DEFAULT ''::text) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_buffer(text, double precision) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_buffer(text, double precision, integer) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_buffer(text, double precision, text) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_buildarea(@extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_centroid(@extschema@.geography, use_spheroid boolean DEFAULT true) RETURNS @extschema@.geography LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_centroid(@extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_centroid(text) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_chaikinsmoothing(@extschema@.geometry, integer DEFAULT 1, boolean DEFAULT false) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_cleangeometry(@extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_clipbybox2d(geom @extschema@.geometry, box @extschema@.box2d) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_closestpoint(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_closestpointofapproach(@extschema@.geometry, @extschema@.geometry) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_clusterdbscan(@extschema@.geometry, eps double precision, minpoints integer) RETURNS integer LANGUAGE c WINDOW IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_clusterintersecting(@extschema@.geometry[]) RETURNS @extschema@.geometry[] LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_clusterkmeans(geom @extschema@.geometry, k integer, max_radius double precision DEFAULT NULL::double precision) RETURNS integer LANGUAGE c WINDOW STRICT AS 'extension';
CREATE FUNCTION @extschema@.st_clusterwithin(@extschema@.geometry[], double precision) RETURNS @extschema@.geometry[] LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_collect(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_collect(@extschema@.geometry[]) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_collectionextract(@extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_collectionextract(@extschema@.geometry, integer) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_collectionhomogenize(@extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_combinebbox(@extschema@.box2d, @extschema@.geometry) RETURNS @extschema@.box2d LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_combinebbox(@extschema@.box3d, @extschema@.box3d) RETURNS @extschema@.box3d LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_combinebbox(@extschema@.box3d, @extschema@.geometry) RETURNS @extschema@.box3d LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_concavehull(param_geom @extschema@.geometry, param_pctconvex double precision, param_allow_holes boolean DEFAULT false) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_contains(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_containsproperly(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_convexhull(@extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_coorddim(geometry @extschema@.geometry) RETURNS smallint LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_coveredby(geog1 @extschema@.geography, geog2 @extschema@.geography) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_coveredby(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_coveredby(text, text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_covers(geog1 @extschema@.geography, geog2 @extschema@.geography) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_covers(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_covers(text, text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_cpawithin(@extschema@.geometry, @extschema@.geometry, double precision) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_crosses(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_curvetoline(geom @extschema@.geometry, tol double precision DEFAULT 32, toltype integer DEFAULT 0, flags integer DEFAULT 0) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_delaunaytriangles(g1 @extschema@.geometry, tolerance double precision DEFAULT 0.0, flags integer DEFAULT 0) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_dfullywithin(geom1 @extschema@.geometry, geom2 @extschema@.geometry, double precision) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_difference(geom1 @extschema@.geometry, geom2 @extschema@.geometry, gridsize double precision DEFAULT '-1.0'::numeric) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_dimension(@extschema@.geometry) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_disjoint(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_distance(geog1 @extschema@.geography, geog2 @extschema@.geography, use_spheroid boolean DEFAULT true) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_distance(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_distance(text, text) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_distancecpa(@extschema@.geometry, @extschema@.geometry) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_distancesphere(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_distancesphere(geom1 @extschema@.geometry, geom2 @extschema@.geometry, radius double precision) RETURNS double precision LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema@.st_distancespheroid(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_distancespheroid(geom1 @extschema@.geometry, geom2 @extschema@.geometry, @extschema@.spheroid) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_dump(@extschema@.geometry) RETURNS SETOF @extschema@.geometry_dump LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_dumppoints(@extschema@.geometry) RETURNS SETOF @extschema@.geometry_dump LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_dumprings(@extschema@.geometry) RETURNS SETOF @extschema@.geometry_dump LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_dumpsegments(@extschema@.geometry) RETURNS SETOF @extschema@.geometry_dump LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_dwithin(geog1 @extschema@.geography, geog2 @extschema@.geography, tolerance double precision, use_spheroid boolean DEFAULT true) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_dwithin(geom1 @extschema@.geometry, geom2 @extschema@.geometry, double precision) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_dwithin(text, text, double precision) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_endpoint(@extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_envelope(@extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_equals(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_estimatedextent(text, text) RETURNS @extschema@.box2d LANGUAGE c STABLE STRICT SECURITY DEFINER AS 'extension';
CREATE FUNCTION @extschema@.st_estimatedextent(text, text, text) RETURNS @extschema@.box2d LANGUAGE c STABLE STRICT SECURITY DEFINER AS 'extension';
CREATE FUNCTION @extschema@.st_estimatedextent(text, text, text, boolean) RETURNS @extschema@.box2d LANGUAGE c STABLE STRICT SECURITY DEFINER AS 'extension';
CREATE FUNCTION @extschema@.st_expand(@extschema@.box2d, double precision) RETURNS @extschema@.box2d LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_expand(box @extschema@.box2d, dx double precision, dy double precision) RETURNS @extschema@.box2d LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_expand(@extschema@.box3d, double precision) RETURNS @extschema@.box3d LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_expand(box @extschema@.box3d, dx double precision, dy double precision, dz double precision DEFAULT 0) RETURNS @extschema@.box3d LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_expand(@extschema@.geometry, double precision) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_expand(geom @extschema@.geometry, dx double precision, dy double precision, dz double precision DEFAULT 0, dm double precision DEFAULT 0) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_exteriorring(@extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_filterbym(@extschema@.geometry, double precision, double precision DEFAULT NULL::double precision, boolean DEFAULT false) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_findextent(text, text) RETURNS @extschema@.box2d LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_findextent(text, text, text) RETURNS @extschema@.box2d LANGUAGE plpgsql STABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_flipcoordinates(@extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_force2d(@extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_force3d(geom @extschema@.geometry, zvalue double precision DEFAULT 0.0) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_force3dm(geom @extschema@.geometry, mvalue double precision DEFAULT 0.0) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_force3dz(geom @extschema@.geometry, zvalue double precision DEFAULT 0.0) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_force4d(geom @extschema@.geometry, zvalue double precision DEFAULT 0.0, mvalue double precision DEFAULT 0.0) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_forcecollection(@extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_forcecurve(@extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_forcepolygonccw(@extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_forcepolygoncw(@extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_forcerhr(@extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_forcesfs(@extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_forcesfs(@extschema@.geometry, version text) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_frechetdistance(geom1 @extschema@.geometry, geom2 @extschema@.geometry, double precision DEFAULT '-1'::integer) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_fromflatgeobuf(anyelement, bytea) RETURNS SETOF anyelement LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_fromflatgeobuftotable(text, text, bytea) RETURNS void LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_generatepoints(area @extschema@.geometry, npoints integer) RETURNS @extschema@.geometry LANGUAGE c STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_generatepoints(area @extschema@.geometry, npoints integer, seed integer) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_geogfromtext(text) RETURNS @extschema@.geography LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_geogfromwkb(bytea) RETURNS @extschema@.geography LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_geographyfromtext(text) RETURNS @extschema@.geography LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_geohash(geog @extschema@.geography, maxchars integer DEFAULT 0) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_geohash(geom @extschema@.geometry, maxchars integer DEFAULT 0) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_geomcollfromtext(text) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_geomcollfromtext(text, integer) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_geomcollfromwkb(bytea) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_geomcollfromwkb(bytea, integer) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_geometricmedian(g @extschema@.geometry, tolerance double precision DEFAULT NULL::double precision, max_iter integer DEFAULT 10000, fail_if_not_converged boolean DEFAULT false) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_geometryfromtext(text) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_geometryfromtext(text, integer) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_geometryn(@extschema@.geometry, integer) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_geometrytype(@extschema@.geometry) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_geomfromewkb(bytea) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_geomfromewkt(text) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_geomfromgeohash(text, integer DEFAULT NULL::integer) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_geomfromgeojson(json) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_geomfromgeojson(jsonb) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_geomfromgeojson(text) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_geomfromgml(text) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_geomfromgml(text, integer) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_geomfromkml(text) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_geomfrommarc21(marc21xml text) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_geomfromtext(text) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_geomfromtext(text, integer) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_geomfromtwkb(bytea) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_geomfromwkb(bytea) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_geomfromwkb(bytea, integer) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_gmltosql(text) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_gmltosql(text, integer) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_hasarc(geometry @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_hausdorffdistance(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_hausdorffdistance(geom1 @extschema@.geometry, geom2 @extschema@.geometry, double precision) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_hexagon(size double precision, cell_i integer, cell_j integer, origin @extschema@.geometry DEFAULT '010100000000000000000000000000000000000000'::@extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_hexagongrid(size double precision, bounds @extschema@.geometry, OUT geom @extschema@.geometry, OUT i integer, OUT j integer) RETURNS SETOF record LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_interiorringn(@extschema@.geometry, integer) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_interpolatepoint(line @extschema@.geometry, point @extschema@.geometry) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_intersection(@extschema@.geography, @extschema@.geography) RETURNS @extschema@.geography LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_intersection(geom1 @extschema@.geometry, geom2 @extschema@.geometry, gridsize double precision DEFAULT '-1'::integer) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_intersection(text, text) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_intersects(geog1 @extschema@.geography, geog2 @extschema@.geography) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_intersects(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_intersects(text, text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_isclosed(@extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_iscollection(@extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_isempty(@extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_ispolygonccw(@extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_ispolygoncw(@extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_isring(@extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_issimple(@extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_isvalid(@extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_isvalid(@extschema@.geometry, integer) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_isvaliddetail(geom @extschema@.geometry, flags integer DEFAULT 0) RETURNS @extschema@.valid_detail LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_isvalidreason(@extschema@.geometry) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_isvalidreason(@extschema@.geometry, integer) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_isvalidtrajectory(@extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_length(geog @extschema@.geography, use_spheroid boolean DEFAULT true) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_length(@extschema@.geometry) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_length(text) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_length2d(@extschema@.geometry) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_length2dspheroid(@extschema@.geometry, @extschema@.spheroid) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_lengthspheroid(@extschema@.geometry, @extschema@.spheroid) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_letters(letters text, font json DEFAULT NULL::json) RETURNS @extschema@.geometry LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_linecrossingdirection(line1 @extschema@.geometry, line2 @extschema@.geometry) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_linefromencodedpolyline(txtin text, nprecision integer DEFAULT 5) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_linefrommultipoint(@extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_linefromtext(text) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_linefromtext(text, integer) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_linefromwkb(bytea) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_linefromwkb(bytea, integer) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_lineinterpolatepoint(@extschema@.geometry, double precision) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_lineinterpolatepoints(@extschema@.geometry, double precision, repeat boolean DEFAULT true) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_linelocatepoint(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_linemerge(@extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_linemerge(@extschema@.geometry, boolean) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_linestringfromwkb(bytea) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_linestringfromwkb(bytea, integer) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_linesubstring(@extschema@.geometry, double precision, double precision) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_linetocurve(geometry @extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_locatealong(geometry @extschema@.geometry, measure double precision, leftrightoffset double precision DEFAULT 0.0) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_locatebetween(geometry @extschema@.geometry, frommeasure double precision, tomeasure double precision, leftrightoffset double precision DEFAULT 0.0) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_locatebetweenelevations(geometry @extschema@.geometry, fromelevation double precision, toelevation double precision) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_longestline(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_m(@extschema@.geometry) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_makebox2d(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS @extschema@.box2d LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_makeenvelope(double precision, double precision, double precision, double precision, integer DEFAULT 0) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_makeline(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_makeline(@extschema@.geometry[]) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_makepoint(double precision, double precision) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_makepoint(double precision, double precision, double precision) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_makepoint(double precision, double precision, double precision, double precision) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_makepointm(double precision, double precision, double precision) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_makepolygon(@extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_makepolygon(@extschema@.geometry, @extschema@.geometry[]) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_makevalid(@extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_makevalid(geom @extschema@.geometry, params text) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_maxdistance(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_maximuminscribedcircle(@extschema@.geometry, OUT center @extschema@.geometry, OUT nearest @extschema@.geometry, OUT radius double precision) RETURNS record LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_memsize(@extschema@.geometry) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_minimumboundingcircle(inputgeom @extschema@.geometry, segs_per_quarter integer DEFAULT 48) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_minimumboundingradius(@extschema@.geometry, OUT center @extschema@.geometry, OUT radius double precision) RETURNS record LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_minimumclearance(@extschema@.geometry) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_minimumclearanceline(@extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_mlinefromtext(text) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_mlinefromtext(text, integer) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_mlinefromwkb(bytea) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_mlinefromwkb(bytea, integer) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_mpointfromtext(text) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_mpointfromtext(text, integer) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_mpointfromwkb(bytea) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_mpointfromwkb(bytea, integer) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_mpolyfromtext(text) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_mpolyfromtext(text, integer) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_mpolyfromwkb(bytea) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_mpolyfromwkb(bytea, integer) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_multi(@extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_multilinefromwkb(bytea) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_multilinestringfromtext(text) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_multilinestringfromtext(text, integer) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_multipointfromtext(text) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_multipointfromwkb(bytea) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_multipointfromwkb(bytea, integer) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_multipolyfromwkb(bytea) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_multipolyfromwkb(bytea, integer) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_multipolygonfromtext(text) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_multipolygonfromtext(text, integer) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_ndims(@extschema@.geometry) RETURNS smallint LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_node(g @extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_normalize(geom @extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_npoints(@extschema@.geometry) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_nrings(@extschema@.geometry) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_numgeometries(@extschema@.geometry) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_numinteriorring(@extschema@.geometry) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_numinteriorrings(@extschema@.geometry) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_numpatches(@extschema@.geometry) RETURNS integer LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_numpoints(@extschema@.geometry) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_offsetcurve(line @extschema@.geometry, distance double precision, params text DEFAULT ''::text) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_orderingequals(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_orientedenvelope(@extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_overlaps(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_patchn(@extschema@.geometry, integer) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_perimeter(geog @extschema@.geography, use_spheroid boolean DEFAULT true) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_perimeter(@extschema@.geometry) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_perimeter2d(@extschema@.geometry) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_point(double precision, double precision) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_point(double precision, double precision, srid integer) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_pointfromgeohash(text, integer DEFAULT NULL::integer) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_pointfromtext(text) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_pointfromtext(text, integer) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_pointfromwkb(bytea) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_pointfromwkb(bytea, integer) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_pointinsidecircle(@extschema@.geometry, double precision, double precision, double precision) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_pointm(xcoordinate double precision, ycoordinate double precision, mcoordinate double precision, srid integer DEFAULT 0) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_pointn(@extschema@.geometry, integer) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_pointonsurface(@extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_points(@extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_pointz(xcoordinate double precision, ycoordinate double precision, zcoordinate double precision, srid integer DEFAULT 0) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_pointzm(xcoordinate double precision, ycoordinate double precision, zcoordinate double precision, mcoordinate double precision, srid integer DEFAULT 0) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_polyfromtext(text) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_polyfromtext(text, integer) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_polyfromwkb(bytea) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_polyfromwkb(bytea, integer) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_polygon(@extschema@.geometry, integer) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_polygonfromtext(text) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_polygonfromtext(text, integer) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_polygonfromwkb(bytea) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_polygonfromwkb(bytea, integer) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_polygonize(@extschema@.geometry[]) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_project(geog @extschema@.geography, distance double precision, azimuth double precision) RETURNS @extschema@.geography LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_quantizecoordinates(g @extschema@.geometry, prec_x integer, prec_y integer DEFAULT NULL::integer, prec_z integer DEFAULT NULL::integer, prec_m integer DEFAULT NULL::integer) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_reduceprecision(geom @extschema@.geometry, gridsize double precision) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_relate(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_relate(geom1 @extschema@.geometry, geom2 @extschema@.geometry, integer) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_relate(geom1 @extschema@.geometry, geom2 @extschema@.geometry, text) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_relatematch(text, text) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_removepoint(@extschema@.geometry, integer) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_removerepeatedpoints(geom @extschema@.geometry, tolerance double precision DEFAULT 0.0) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_reverse(@extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_rotate(@extschema@.geometry, double precision) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_rotate(@extschema@.geometry, double precision, double precision, double precision) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_rotate(@extschema@.geometry, double precision, @extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_rotatex(@extschema@.geometry, double precision) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_rotatey(@extschema@.geometry, double precision) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_rotatez(@extschema@.geometry, double precision) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_scale(@extschema@.geometry, double precision, double precision) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_scale(@extschema@.geometry, double precision, double precision, double precision) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_scale(@extschema@.geometry, @extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_scale(@extschema@.geometry, @extschema@.geometry, origin @extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_scroll(@extschema@.geometry, @extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_segmentize(geog @extschema@.geography, max_segment_length double precision) RETURNS @extschema@.geography LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_segmentize(@extschema@.geometry, double precision) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_seteffectivearea(@extschema@.geometry, double precision DEFAULT '-1'::integer, integer DEFAULT 1) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_setpoint(@extschema@.geometry, integer, @extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_setsrid(geog @extschema@.geography, srid integer) RETURNS @extschema@.geography LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_setsrid(geom @extschema@.geometry, srid integer) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_sharedpaths(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_shiftlongitude(@extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_shortestline(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_simplify(@extschema@.geometry, double precision) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_simplify(@extschema@.geometry, double precision, boolean) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_simplifypolygonhull(geom @extschema@.geometry, vertex_fraction double precision, is_outer boolean DEFAULT true) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_simplifypreservetopology(@extschema@.geometry, double precision) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_simplifyvw(@extschema@.geometry, double precision) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_snap(geom1 @extschema@.geometry, geom2 @extschema@.geometry, double precision) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_snaptogrid(@extschema@.geometry, double precision) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_snaptogrid(@extschema@.geometry, double precision, double precision) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_snaptogrid(@extschema@.geometry, double precision, double precision, double precision, double precision) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_snaptogrid(geom1 @extschema@.geometry, geom2 @extschema@.geometry, double precision, double precision, double precision, double precision) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_split(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_square(size double precision, cell_i integer, cell_j integer, origin @extschema@.geometry DEFAULT '010100000000000000000000000000000000000000'::@extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_squaregrid(size double precision, bounds @extschema@.geometry, OUT geom @extschema@.geometry, OUT i integer, OUT j integer) RETURNS SETOF record LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_srid(geog @extschema@.geography) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_srid(geom @extschema@.geometry) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_startpoint(@extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_subdivide(geom @extschema@.geometry, maxvertices integer DEFAULT 256, gridsize double precision DEFAULT '-1.0'::numeric) RETURNS SETOF @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_summary(@extschema@.geography) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_summary(@extschema@.geometry) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_swapordinates(geom @extschema@.geometry, ords cstring) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_symdifference(geom1 @extschema@.geometry, geom2 @extschema@.geometry, gridsize double precision DEFAULT '-1.0'::numeric) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_symmetricdifference(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE sql AS '';
CREATE FUNCTION @extschema@.st_tileenvelope(zoom integer, x integer, y integer, bounds @extschema@.geometry DEFAULT '0102000020110F00000200000093107C45F81B73C193107C45F81B73C193107C45F81B734193107C45F81B7341'::@extschema@.geometry, margin double precision DEFAULT 0.0) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_touches(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_transform(@extschema@.geometry, integer) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_transform(geom @extschema@.geometry, to_proj text) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_transform(geom @extschema@.geometry, from_proj text, to_srid integer) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_transform(geom @extschema@.geometry, from_proj text, to_proj text) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_translate(@extschema@.geometry, double precision, double precision) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_translate(@extschema@.geometry, double precision, double precision, double precision) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_transscale(@extschema@.geometry, double precision, double precision, double precision, double precision) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_triangulatepolygon(g1 @extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_unaryunion(@extschema@.geometry, gridsize double precision DEFAULT '-1.0'::numeric) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_union(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_union(geom1 @extschema@.geometry, geom2 @extschema@.geometry, gridsize double precision) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_union(@extschema@.geometry[]) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_voronoilines(g1 @extschema@.geometry, tolerance double precision DEFAULT 0.0, extend_to @extschema@.geometry DEFAULT NULL::@extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_voronoipolygons(g1 @extschema@.geometry, tolerance double precision DEFAULT 0.0, extend_to @extschema@.geometry DEFAULT NULL::@extschema@.geometry) RETURNS @extschema@.geometry LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema@.st_within(geom1 @extschema@.geometry, geom2 @extschema@.geometry) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_wkbtosql(wkb bytea) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_wkttosql(text) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_wrapx(geom @extschema@.geometry, wrap double precision, move double precision) RETURNS @extschema@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_x(@extschema@.geometry) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_xmax(@extschema@.box3d) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_xmin(@extschema@.box3d) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_y(@extschema@.geometry) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_ymax(@extschema@.box3d) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_ymin(@extschema@.box3d) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_z(@extschema@.geometry) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_zmax(@extschema@.box3d) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_zmflag(@extschema@.geometry) RETURNS smallint LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.st_zmin(@extschema@.box3d) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.text(@extschema@.geometry) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.unlockrows(text) RETURNS integer LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION @extschema@.updategeometrysrid(catalogn_name character varying, schema_name character varying, table_name character varying, column_name character varying, new_srid_in integer) RETURNS text LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION @extschema@.updategeometrysrid(character varying, character varying, character varying, integer) RETURNS text LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION @extschema@.updategeometrysrid(character varying, character varying, integer) RETURNS text LANGUAGE plpgsql STRICT AS '';
CREATE TABLE @extschema@.spatial_ref_sys (
  srid integer NOT NULL,
  auth_name character varying(256),
  auth_srid integer,
  srtext character varying(2048),
  proj4text character varying(2048),
  CONSTRAINT spatial_ref_sys_pkey PRIMARY KEY (srid),
  CONSTRAINT spatial_ref_sys_srid_check CHECK (((srid > 0) AND (srid <= 998999)))
);
CREATE VIEW @extschema@.geography_columns AS SELECT
  NULL::name AS f_table_catalog,
  NULL::name AS f_table_schema,
  NULL::name AS f_table_name,
  NULL::name AS f_geography_column,
  NULL::integer AS coord_dimension,
  NULL::integer AS srid,
  NULL::text AS type;
CREATE VIEW @extschema@.geometry_columns AS SELECT
  NULL::character varying(256) COLLATE "C" AS f_table_catalog,
  NULL::name AS f_table_schema,
  NULL::name AS f_table_name,
  NULL::name AS f_geometry_column,
  NULL::integer AS coord_dimension,
  NULL::integer AS srid,
  NULL::character varying(30) AS type;
CREATE AGGREGATE @extschema@.st_3dextent(@extschema@.geometry) (
  SFUNC = @extschema@.st_combinebbox,
  STYPE = @extschema@.box3d,
  COMBINEFUNC = @extschema@.st_combinebbox,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.st_asflatgeobuf(anyelement) (
  SFUNC = @extschema@.pgis_asflatgeobuf_transfn,
  STYPE = internal,
  FINALFUNC = @extschema@.pgis_asflatgeobuf_finalfn,
  FINALFUNC_MODIFY = READ_WRITE,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.st_asflatgeobuf(anyelement, boolean) (
  SFUNC = @extschema@.pgis_asflatgeobuf_transfn,
  STYPE = internal,
  FINALFUNC = @extschema@.pgis_asflatgeobuf_finalfn,
  FINALFUNC_MODIFY = READ_WRITE,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.st_asflatgeobuf(anyelement, boolean, text) (
  SFUNC = @extschema@.pgis_asflatgeobuf_transfn,
  STYPE = internal,
  FINALFUNC = @extschema@.pgis_asflatgeobuf_finalfn,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.st_asgeobuf(anyelement) (
  SFUNC = @extschema@.pgis_asgeobuf_transfn,
  STYPE = internal,
  FINALFUNC = @extschema@.pgis_asgeobuf_finalfn,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.st_asgeobuf(anyelement, text) (
  SFUNC = @extschema@.pgis_asgeobuf_transfn,
  STYPE = internal,
  FINALFUNC = @extschema@.pgis_asgeobuf_finalfn,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.st_asmvt(anyelement) (
  SFUNC = @extschema@.pgis_asmvt_transfn,
  STYPE = internal,
  FINALFUNC = @extschema@.pgis_asmvt_finalfn,
  FINALFUNC_MODIFY = READ_WRITE,
  COMBINEFUNC = @extschema@.pgis_asmvt_combinefn,
  SERIALFUNC = @extschema@.pgis_asmvt_serialfn,
  DESERIALFUNC = @extschema@.pgis_asmvt_deserialfn,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.st_asmvt(anyelement, text) (
  SFUNC = @extschema@.pgis_asmvt_transfn,
  STYPE = internal,
  FINALFUNC = @extschema@.pgis_asmvt_finalfn,
  FINALFUNC_MODIFY = READ_WRITE,
  COMBINEFUNC = @extschema@.pgis_asmvt_combinefn,
  SERIALFUNC = @extschema@.pgis_asmvt_serialfn,
  DESERIALFUNC = @extschema@.pgis_asmvt_deserialfn,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.st_asmvt(anyelement, text, integer) (
  SFUNC = @extschema@.pgis_asmvt_transfn,
  STYPE = internal,
  FINALFUNC = @extschema@.pgis_asmvt_finalfn,
  FINALFUNC_MODIFY = READ_WRITE,
  COMBINEFUNC = @extschema@.pgis_asmvt_combinefn,
  SERIALFUNC = @extschema@.pgis_asmvt_serialfn,
  DESERIALFUNC = @extschema@.pgis_asmvt_deserialfn,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.st_asmvt(anyelement, text, integer, text) (
  SFUNC = @extschema@.pgis_asmvt_transfn,
  STYPE = internal,
  FINALFUNC = @extschema@.pgis_asmvt_finalfn,
  FINALFUNC_MODIFY = READ_WRITE,
  COMBINEFUNC = @extschema@.pgis_asmvt_combinefn,
  SERIALFUNC = @extschema@.pgis_asmvt_serialfn,
  DESERIALFUNC = @extschema@.pgis_asmvt_deserialfn,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.st_asmvt(anyelement, text, integer, text, text) (
  SFUNC = @extschema@.pgis_asmvt_transfn,
  STYPE = internal,
  FINALFUNC = @extschema@.pgis_asmvt_finalfn,
  FINALFUNC_MODIFY = READ_WRITE,
  COMBINEFUNC = @extschema@.pgis_asmvt_combinefn,
  SERIALFUNC = @extschema@.pgis_asmvt_serialfn,
  DESERIALFUNC = @extschema@.pgis_asmvt_deserialfn,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.st_clusterintersecting(@extschema@.geometry) (
  SFUNC = @extschema@.pgis_geometry_accum_transfn,
  STYPE = internal,
  FINALFUNC = @extschema@.pgis_geometry_clusterintersecting_finalfn,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.st_clusterwithin(@extschema@.geometry, double precision) (
  SFUNC = @extschema@.pgis_geometry_accum_transfn,
  STYPE = internal,
  FINALFUNC = @extschema@.pgis_geometry_clusterwithin_finalfn,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.st_collect(@extschema@.geometry) (
  SFUNC = @extschema@.pgis_geometry_accum_transfn,
  STYPE = internal,
  FINALFUNC = @extschema@.pgis_geometry_collect_finalfn,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.st_extent(@extschema@.geometry) (
  SFUNC = @extschema@.st_combinebbox,
  STYPE = @extschema@.box3d,
  FINALFUNC = @extschema@.box2d,
  COMBINEFUNC = @extschema@.st_combinebbox,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.st_makeline(@extschema@.geometry) (
  SFUNC = @extschema@.pgis_geometry_accum_transfn,
  STYPE = internal,
  FINALFUNC = @extschema@.pgis_geometry_makeline_finalfn,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.st_memcollect(@extschema@.geometry) (
  SFUNC = @extschema@.st_collect,
  STYPE = @extschema@.geometry,
  COMBINEFUNC = @extschema@.st_collect,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.st_memunion(@extschema@.geometry) (
  SFUNC = @extschema@.st_union,
  STYPE = @extschema@.geometry,
  COMBINEFUNC = @extschema@.st_union,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.st_polygonize(@extschema@.geometry) (
  SFUNC = @extschema@.pgis_geometry_accum_transfn,
  STYPE = internal,
  FINALFUNC = @extschema@.pgis_geometry_polygonize_finalfn,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.st_union(@extschema@.geometry) (
  SFUNC = @extschema@.pgis_geometry_union_parallel_transfn,
  STYPE = internal,
  FINALFUNC = @extschema@.pgis_geometry_union_parallel_finalfn,
  COMBINEFUNC = @extschema@.pgis_geometry_union_parallel_combinefn,
  SERIALFUNC = @extschema@.pgis_geometry_union_parallel_serialfn,
  DESERIALFUNC = @extschema@.pgis_geometry_union_parallel_deserialfn,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema@.st_union(@extschema@.geometry, gridsize double precision) (
  SFUNC = @extschema@.pgis_geometry_union_parallel_transfn,
  STYPE = internal,
  FINALFUNC = @extschema@.pgis_geometry_union_parallel_finalfn,
  COMBINEFUNC = @extschema@.pgis_geometry_union_parallel_combinefn,
  SERIALFUNC = @extschema@.pgis_geometry_union_parallel_serialfn,
  DESERIALFUNC = @extschema@.pgis_geometry_union_parallel_deserialfn,
  PARALLEL = SAFE
);
CREATE OPERATOR @extschema@.&&& (
  FUNCTION = @extschema@.geometry_overlaps_nd,
  LEFTARG = @extschema@.geometry,
  RIGHTARG = @extschema@.geometry,
  RESTRICT = @extschema@.gserialized_gist_sel_nd,
  JOIN = @extschema@.gserialized_gist_joinsel_nd,
  COMMUTATOR = OPERATOR(@extschema@.&&&)
);
CREATE OPERATOR @extschema@.&&& (
  FUNCTION = @extschema@.overlaps_nd,
  LEFTARG = @extschema@.geometry,
  RIGHTARG = @extschema@.gidx
);
CREATE OPERATOR @extschema@.&&& (
  FUNCTION = @extschema@.overlaps_nd,
  LEFTARG = @extschema@.gidx,
  RIGHTARG = @extschema@.geometry,
  COMMUTATOR = OPERATOR(@extschema@.&&&)
);
CREATE OPERATOR @extschema@.&&& (
  FUNCTION = @extschema@.overlaps_nd,
  LEFTARG = @extschema@.gidx,
  RIGHTARG = @extschema@.gidx,
  COMMUTATOR = OPERATOR(@extschema@.&&&)
);
CREATE OPERATOR @extschema@.&& (
  FUNCTION = @extschema@.overlaps_2d,
  LEFTARG = @extschema@.box2df,
  RIGHTARG = @extschema@.box2df,
  COMMUTATOR = OPERATOR(@extschema@.&&)
);
CREATE OPERATOR @extschema@.&& (
  FUNCTION = @extschema@.overlaps_2d,
  LEFTARG = @extschema@.box2df,
  RIGHTARG = @extschema@.geometry
);
CREATE OPERATOR @extschema@.&& (
  FUNCTION = @extschema@.geography_overlaps,
  LEFTARG = @extschema@.geography,
  RIGHTARG = @extschema@.geography,
  RESTRICT = @extschema@.gserialized_gist_sel_nd,
  JOIN = @extschema@.gserialized_gist_joinsel_nd,
  COMMUTATOR = OPERATOR(@extschema@.&&)
);
CREATE OPERATOR @extschema@.&& (
  FUNCTION = @extschema@.overlaps_geog,
  LEFTARG = @extschema@.geography,
  RIGHTARG = @extschema@.gidx
);
CREATE OPERATOR @extschema@.&& (
  FUNCTION = @extschema@.overlaps_2d,
  LEFTARG = @extschema@.geometry,
  RIGHTARG = @extschema@.box2df,
  COMMUTATOR = OPERATOR(@extschema@.&&)
);
CREATE OPERATOR @extschema@.&& (
  FUNCTION = @extschema@.geometry_overlaps,
  LEFTARG = @extschema@.geometry,
  RIGHTARG = @extschema@.geometry,
  RESTRICT = @extschema@.gserialized_gist_sel_2d,
  JOIN = @extschema@.gserialized_gist_joinsel_2d,
  COMMUTATOR = OPERATOR(@extschema@.&&)
);
CREATE OPERATOR @extschema@.&& (
  FUNCTION = @extschema@.overlaps_geog,
  LEFTARG = @extschema@.gidx,
  RIGHTARG = @extschema@.geography,
  COMMUTATOR = OPERATOR(@extschema@.&&)
);
CREATE OPERATOR @extschema@.&& (
  FUNCTION = @extschema@.overlaps_geog,
  LEFTARG = @extschema@.gidx,
  RIGHTARG = @extschema@.gidx,
  COMMUTATOR = OPERATOR(@extschema@.&&)
);
CREATE OPERATOR @extschema@.&/& (
  FUNCTION = @extschema@.geometry_overlaps_3d,
  LEFTARG = @extschema@.geometry,
  RIGHTARG = @extschema@.geometry,
  RESTRICT = @extschema@.gserialized_gist_sel_nd,
  JOIN = @extschema@.gserialized_gist_joinsel_nd,
  COMMUTATOR = OPERATOR(@extschema@.&/&)
);
CREATE OPERATOR @extschema@.&< (
  FUNCTION = @extschema@.geometry_overleft,
  LEFTARG = @extschema@.geometry,
  RIGHTARG = @extschema@.geometry,
  RESTRICT = positionsel,
  JOIN = positionjoinsel
);
CREATE OPERATOR @extschema@.&<| (
  FUNCTION = @extschema@.geometry_overbelow,
  LEFTARG = @extschema@.geometry,
  RIGHTARG = @extschema@.geometry,
  RESTRICT = positionsel,
  JOIN = positionjoinsel
);
CREATE OPERATOR @extschema@.&> (
  FUNCTION = @extschema@.geometry_overright,
  LEFTARG = @extschema@.geometry,
  RIGHTARG = @extschema@.geometry,
  RESTRICT = positionsel,
  JOIN = positionjoinsel
);
CREATE OPERATOR @extschema@.<#> (
  FUNCTION = @extschema@.geometry_distance_box,
  LEFTARG = @extschema@.geometry,
  RIGHTARG = @extschema@.geometry,
  COMMUTATOR = OPERATOR(@extschema@.<#>)
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.geography_lt,
  LEFTARG = @extschema@.geography,
  RIGHTARG = @extschema@.geography,
  RESTRICT = contsel,
  JOIN = contjoinsel
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.geometry_lt,
  LEFTARG = @extschema@.geometry,
  RIGHTARG = @extschema@.geometry,
  RESTRICT = contsel,
  JOIN = contjoinsel
);
CREATE OPERATOR @extschema@.<-> (
  FUNCTION = @extschema@.geography_distance_knn,
  LEFTARG = @extschema@.geography,
  RIGHTARG = @extschema@.geography,
  COMMUTATOR = OPERATOR(@extschema@.<->)
);
CREATE OPERATOR @extschema@.<-> (
  FUNCTION = @extschema@.geometry_distance_centroid,
  LEFTARG = @extschema@.geometry,
  RIGHTARG = @extschema@.geometry,
  COMMUTATOR = OPERATOR(@extschema@.<->)
);
CREATE OPERATOR @extschema@.<< (
  FUNCTION = @extschema@.geometry_left,
  LEFTARG = @extschema@.geometry,
  RIGHTARG = @extschema@.geometry,
  RESTRICT = positionsel,
  JOIN = positionjoinsel
);
CREATE OPERATOR @extschema@.<<->> (
  FUNCTION = @extschema@.geometry_distance_centroid_nd,
  LEFTARG = @extschema@.geometry,
  RIGHTARG = @extschema@.geometry,
  COMMUTATOR = OPERATOR(@extschema@.<<->>)
);
CREATE OPERATOR @extschema@.<<@ (
  FUNCTION = @extschema@.geometry_contained_3d,
  LEFTARG = @extschema@.geometry,
  RIGHTARG = @extschema@.geometry,
  RESTRICT = @extschema@.gserialized_gist_sel_nd,
  JOIN = @extschema@.gserialized_gist_joinsel_nd
);
CREATE OPERATOR @extschema@.<<| (
  FUNCTION = @extschema@.geometry_below,
  LEFTARG = @extschema@.geometry,
  RIGHTARG = @extschema@.geometry,
  RESTRICT = positionsel,
  JOIN = positionjoinsel
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.geography_le,
  LEFTARG = @extschema@.geography,
  RIGHTARG = @extschema@.geography,
  RESTRICT = contsel,
  JOIN = contjoinsel
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.geometry_le,
  LEFTARG = @extschema@.geometry,
  RIGHTARG = @extschema@.geometry,
  RESTRICT = contsel,
  JOIN = contjoinsel
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.geography_eq,
  LEFTARG = @extschema@.geography,
  RIGHTARG = @extschema@.geography,
  RESTRICT = contsel,
  JOIN = contjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.=)
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.geometry_eq,
  LEFTARG = @extschema@.geometry,
  RIGHTARG = @extschema@.geometry,
  RESTRICT = contsel,
  JOIN = contjoinsel,
  HASHES,
  MERGES,
  COMMUTATOR = OPERATOR(@extschema@.=)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.geography_gt,
  LEFTARG = @extschema@.geography,
  RIGHTARG = @extschema@.geography,
  RESTRICT = contsel,
  JOIN = contjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.geometry_gt,
  LEFTARG = @extschema@.geometry,
  RIGHTARG = @extschema@.geometry,
  RESTRICT = contsel,
  JOIN = contjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.geography_ge,
  LEFTARG = @extschema@.geography,
  RIGHTARG = @extschema@.geography,
  RESTRICT = contsel,
  JOIN = contjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.geometry_ge,
  LEFTARG = @extschema@.geometry,
  RIGHTARG = @extschema@.geometry,
  RESTRICT = contsel,
  JOIN = contjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.>> (
  FUNCTION = @extschema@.geometry_right,
  LEFTARG = @extschema@.geometry,
  RIGHTARG = @extschema@.geometry,
  RESTRICT = positionsel,
  JOIN = positionjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<<)
);
CREATE OPERATOR @extschema@.@ (
  FUNCTION = @extschema@.is_contained_2d,
  LEFTARG = @extschema@.box2df,
  RIGHTARG = @extschema@.box2df
);
CREATE OPERATOR @extschema@.@ (
  FUNCTION = @extschema@.is_contained_2d,
  LEFTARG = @extschema@.box2df,
  RIGHTARG = @extschema@.geometry
);
CREATE OPERATOR @extschema@.@ (
  FUNCTION = @extschema@.is_contained_2d,
  LEFTARG = @extschema@.geometry,
  RIGHTARG = @extschema@.box2df
);
CREATE OPERATOR @extschema@.@ (
  FUNCTION = @extschema@.geometry_within,
  LEFTARG = @extschema@.geometry,
  RIGHTARG = @extschema@.geometry,
  RESTRICT = contsel,
  JOIN = contjoinsel
);
CREATE OPERATOR @extschema@.@>> (
  FUNCTION = @extschema@.geometry_contains_3d,
  LEFTARG = @extschema@.geometry,
  RIGHTARG = @extschema@.geometry,
  RESTRICT = @extschema@.gserialized_gist_sel_nd,
  JOIN = @extschema@.gserialized_gist_joinsel_nd,
  COMMUTATOR = OPERATOR(@extschema@.<<@)
);
CREATE OPERATOR @extschema@.@@ (
  FUNCTION = @extschema@.geometry_within_nd,
  LEFTARG = @extschema@.geometry,
  RIGHTARG = @extschema@.geometry,
  RESTRICT = @extschema@.gserialized_gist_sel_nd,
  JOIN = @extschema@.gserialized_gist_joinsel_nd
);
CREATE OPERATOR @extschema@.|&> (
  FUNCTION = @extschema@.geometry_overabove,
  LEFTARG = @extschema@.geometry,
  RIGHTARG = @extschema@.geometry,
  RESTRICT = positionsel,
  JOIN = positionjoinsel
);
CREATE OPERATOR @extschema@.|=| (
  FUNCTION = @extschema@.geometry_distance_cpa,
  LEFTARG = @extschema@.geometry,
  RIGHTARG = @extschema@.geometry,
  COMMUTATOR = OPERATOR(@extschema@.|=|)
);
CREATE OPERATOR @extschema@.|>> (
  FUNCTION = @extschema@.geometry_above,
  LEFTARG = @extschema@.geometry,
  RIGHTARG = @extschema@.geometry,
  RESTRICT = positionsel,
  JOIN = positionjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<<|)
);
CREATE OPERATOR @extschema@.~ (
  FUNCTION = @extschema@.contains_2d,
  LEFTARG = @extschema@.box2df,
  RIGHTARG = @extschema@.box2df,
  COMMUTATOR = OPERATOR(@extschema@.@)
);
CREATE OPERATOR @extschema@.~ (
  FUNCTION = @extschema@.contains_2d,
  LEFTARG = @extschema@.box2df,
  RIGHTARG = @extschema@.geometry,
  COMMUTATOR = OPERATOR(@extschema@.@)
);
CREATE OPERATOR @extschema@.~ (
  FUNCTION = @extschema@.contains_2d,
  LEFTARG = @extschema@.geometry,
  RIGHTARG = @extschema@.box2df,
  COMMUTATOR = OPERATOR(@extschema@.@)
);
CREATE OPERATOR @extschema@.~ (
  FUNCTION = @extschema@.geometry_contains,
  LEFTARG = @extschema@.geometry,
  RIGHTARG = @extschema@.geometry,
  RESTRICT = contsel,
  JOIN = contjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.@)
);
CREATE OPERATOR @extschema@.~= (
  FUNCTION = @extschema@.geometry_same,
  LEFTARG = @extschema@.geometry,
  RIGHTARG = @extschema@.geometry,
  RESTRICT = contsel,
  JOIN = contjoinsel
);
CREATE OPERATOR @extschema@.~== (
  FUNCTION = @extschema@.geometry_same_3d,
  LEFTARG = @extschema@.geometry,
  RIGHTARG = @extschema@.geometry,
  RESTRICT = @extschema@.gserialized_gist_sel_nd,
  JOIN = @extschema@.gserialized_gist_joinsel_nd,
  COMMUTATOR = OPERATOR(@extschema@.~==)
);
CREATE OPERATOR @extschema@.~~ (
  FUNCTION = @extschema@.geometry_contains_nd,
  LEFTARG = @extschema@.geometry,
  RIGHTARG = @extschema@.geometry,
  RESTRICT = @extschema@.gserialized_gist_sel_nd,
  JOIN = @extschema@.gserialized_gist_joinsel_nd,
  COMMUTATOR = OPERATOR(@extschema@.@@)
);
CREATE OPERATOR @extschema@.~~= (
  FUNCTION = @extschema@.geometry_same_nd,
  LEFTARG = @extschema@.geometry,
  RIGHTARG = @extschema@.geometry,
  RESTRICT = @extschema@.gserialized_gist_sel_nd,
  JOIN = @extschema@.gserialized_gist_joinsel_nd,
  COMMUTATOR = OPERATOR(@extschema@.~~=)
);
CREATE CAST (bytea AS @extschema@.geography) WITH FUNCTION @extschema@.geography(bytea) AS IMPLICIT;
CREATE CAST (bytea AS @extschema@.geometry) WITH FUNCTION @extschema@.geometry(bytea) AS IMPLICIT;
CREATE CAST (@extschema@.box2d AS @extschema@.box3d) WITH FUNCTION @extschema@.box3d(@extschema@.box2d) AS IMPLICIT;
CREATE CAST (@extschema@.box2d AS @extschema@.geometry) WITH FUNCTION @extschema@.geometry(@extschema@.box2d) AS IMPLICIT;
CREATE CAST (@extschema@.box3d AS box) WITH FUNCTION @extschema@.box(@extschema@.box3d) AS IMPLICIT;
CREATE CAST (@extschema@.box3d AS @extschema@.box2d) WITH FUNCTION @extschema@.box2d(@extschema@.box3d) AS IMPLICIT;
CREATE CAST (@extschema@.box3d AS @extschema@.geometry) WITH FUNCTION @extschema@.geometry(@extschema@.box3d) AS IMPLICIT;
CREATE CAST (@extschema@.geography AS bytea) WITH FUNCTION @extschema@.bytea(@extschema@.geography) AS IMPLICIT;
CREATE CAST (@extschema@.geography AS @extschema@.geography) WITH FUNCTION @extschema@.geography(@extschema@.geography,integer,boolean) AS IMPLICIT;
CREATE CAST (@extschema@.geography AS @extschema@.geometry) WITH FUNCTION @extschema@.geometry(@extschema@.geography);
CREATE CAST (@extschema@.geometry AS box) WITH FUNCTION @extschema@.box(@extschema@.geometry) AS ASSIGNMENT;
CREATE CAST (@extschema@.geometry AS bytea) WITH FUNCTION @extschema@.bytea(@extschema@.geometry) AS IMPLICIT;
CREATE CAST (@extschema@.geometry AS @extschema@.box2d) WITH FUNCTION @extschema@.box2d(@extschema@.geometry) AS IMPLICIT;
CREATE CAST (@extschema@.geometry AS @extschema@.box3d) WITH FUNCTION @extschema@.box3d(@extschema@.geometry) AS IMPLICIT;
CREATE CAST (@extschema@.geometry AS @extschema@.geography) WITH FUNCTION @extschema@.geography(@extschema@.geometry) AS IMPLICIT;
CREATE CAST (@extschema@.geometry AS @extschema@.geometry) WITH FUNCTION @extschema@.geometry(@extschema@.geometry,integer,boolean) AS IMPLICIT;
CREATE CAST (@extschema@.geometry AS json) WITH FUNCTION @extschema@.json(@extschema@.geometry);
CREATE CAST (@extschema@.geometry AS jsonb) WITH FUNCTION @extschema@.jsonb(@extschema@.geometry);
CREATE CAST (@extschema@.geometry AS path) WITH FUNCTION @extschema@.path(@extschema@.geometry);
CREATE CAST (@extschema@.geometry AS point) WITH FUNCTION @extschema@.point(@extschema@.geometry);
CREATE CAST (@extschema@.geometry AS polygon) WITH FUNCTION @extschema@.polygon(@extschema@.geometry);
CREATE CAST (@extschema@.geometry AS text) WITH FUNCTION @extschema@.text(@extschema@.geometry) AS IMPLICIT;
CREATE CAST (path AS @extschema@.geometry) WITH FUNCTION @extschema@.geometry(path);
CREATE CAST (point AS @extschema@.geometry) WITH FUNCTION @extschema@.geometry(point);
CREATE CAST (polygon AS @extschema@.geometry) WITH FUNCTION @extschema@.geometry(polygon);
CREATE CAST (text AS @extschema@.geometry) WITH FUNCTION @extschema@.geometry(text) AS IMPLICIT;
CREATE OPERATOR FAMILY @extschema@.brin_geography_inclusion_ops USING brin;
CREATE OPERATOR FAMILY @extschema@.brin_geometry_inclusion_ops_2d USING brin;
CREATE OPERATOR FAMILY @extschema@.brin_geometry_inclusion_ops_3d USING brin;
CREATE OPERATOR FAMILY @extschema@.brin_geometry_inclusion_ops_4d USING brin;
CREATE OPERATOR FAMILY @extschema@.btree_geography_ops USING btree;
CREATE OPERATOR FAMILY @extschema@.btree_geometry_ops USING btree;
CREATE OPERATOR FAMILY @extschema@.gist_geography_ops USING gist;
CREATE OPERATOR FAMILY @extschema@.gist_geometry_ops_2d USING gist;
CREATE OPERATOR FAMILY @extschema@.gist_geometry_ops_nd USING gist;
CREATE OPERATOR FAMILY @extschema@.hash_geometry_ops USING hash;
CREATE OPERATOR FAMILY @extschema@.spgist_geography_ops_nd USING spgist;
CREATE OPERATOR FAMILY @extschema@.spgist_geometry_ops_2d USING spgist;
CREATE OPERATOR FAMILY @extschema@.spgist_geometry_ops_3d USING spgist;
CREATE OPERATOR FAMILY @extschema@.spgist_geometry_ops_nd USING spgist;
CREATE OPERATOR CLASS @extschema@.brin_geography_inclusion_ops DEFAULT FOR TYPE @extschema@.geography USING brin FAMILY @extschema@.brin_geography_inclusion_ops AS
  OPERATOR 3 @extschema@.&&(@extschema@.geography,@extschema@.geography),
  OPERATOR 3 @extschema@.&&(@extschema@.geography,@extschema@.gidx),
  OPERATOR 3 @extschema@.&&(@extschema@.gidx,@extschema@.geography),
  OPERATOR 3 @extschema@.&&(@extschema@.gidx,@extschema@.gidx),
  FUNCTION 1 (@extschema@.geography, @extschema@.geography) brin_inclusion_opcinfo(internal),
  FUNCTION 2 (@extschema@.geography, @extschema@.geography) @extschema@.geog_brin_inclusion_add_value(internal,internal,internal,internal),
  FUNCTION 3 (@extschema@.geography, @extschema@.geography) brin_inclusion_consistent(internal,internal,internal),
  FUNCTION 4 (@extschema@.geography, @extschema@.geography) brin_inclusion_union(internal,internal,internal),
  STORAGE @extschema@.gidx;
CREATE OPERATOR CLASS @extschema@.brin_geometry_inclusion_ops_2d DEFAULT FOR TYPE @extschema@.geometry USING brin FAMILY @extschema@.brin_geometry_inclusion_ops_2d AS
  OPERATOR 3 @extschema@.&&(@extschema@.box2df,@extschema@.box2df),
  OPERATOR 3 @extschema@.&&(@extschema@.box2df,@extschema@.geometry),
  OPERATOR 3 @extschema@.&&(@extschema@.geometry,@extschema@.box2df),
  OPERATOR 3 @extschema@.&&(@extschema@.geometry,@extschema@.geometry),
  OPERATOR 7 @extschema@.~(@extschema@.box2df,@extschema@.box2df),
  OPERATOR 7 @extschema@.~(@extschema@.box2df,@extschema@.geometry),
  OPERATOR 7 @extschema@.~(@extschema@.geometry,@extschema@.box2df),
  OPERATOR 7 @extschema@.~(@extschema@.geometry,@extschema@.geometry),
  OPERATOR 8 @extschema@.@(@extschema@.box2df,@extschema@.box2df),
  OPERATOR 8 @extschema@.@(@extschema@.box2df,@extschema@.geometry),
  OPERATOR 8 @extschema@.@(@extschema@.geometry,@extschema@.box2df),
  OPERATOR 8 @extschema@.@(@extschema@.geometry,@extschema@.geometry),
  FUNCTION 1 (@extschema@.geometry, @extschema@.geometry) brin_inclusion_opcinfo(internal),
  FUNCTION 2 (@extschema@.geometry, @extschema@.geometry) @extschema@.geom2d_brin_inclusion_add_value(internal,internal,internal,internal),
  FUNCTION 3 (@extschema@.geometry, @extschema@.geometry) brin_inclusion_consistent(internal,internal,internal),
  FUNCTION 4 (@extschema@.geometry, @extschema@.geometry) brin_inclusion_union(internal,internal,internal),
  STORAGE @extschema@.box2df;
CREATE OPERATOR CLASS @extschema@.brin_geometry_inclusion_ops_3d FOR TYPE @extschema@.geometry USING brin FAMILY @extschema@.brin_geometry_inclusion_ops_3d AS
  OPERATOR 3 @extschema@.&&&(@extschema@.geometry,@extschema@.geometry),
  OPERATOR 3 @extschema@.&&&(@extschema@.geometry,@extschema@.gidx),
  OPERATOR 3 @extschema@.&&&(@extschema@.gidx,@extschema@.geometry),
  OPERATOR 3 @extschema@.&&&(@extschema@.gidx,@extschema@.gidx),
  FUNCTION 1 (@extschema@.geometry, @extschema@.geometry) brin_inclusion_opcinfo(internal),
  FUNCTION 2 (@extschema@.geometry, @extschema@.geometry) @extschema@.geom3d_brin_inclusion_add_value(internal,internal,internal,internal),
  FUNCTION 3 (@extschema@.geometry, @extschema@.geometry) brin_inclusion_consistent(internal,internal,internal),
  FUNCTION 4 (@extschema@.geometry, @extschema@.geometry) brin_inclusion_union(internal,internal,internal),
  STORAGE @extschema@.gidx;
CREATE OPERATOR CLASS @extschema@.brin_geometry_inclusion_ops_4d FOR TYPE @extschema@.geometry USING brin FAMILY @extschema@.brin_geometry_inclusion_ops_4d AS
  OPERATOR 3 @extschema@.&&&(@extschema@.geometry,@extschema@.geometry),
  OPERATOR 3 @extschema@.&&&(@extschema@.geometry,@extschema@.gidx),
  OPERATOR 3 @extschema@.&&&(@extschema@.gidx,@extschema@.geometry),
  OPERATOR 3 @extschema@.&&&(@extschema@.gidx,@extschema@.gidx),
  FUNCTION 1 (@extschema@.geometry, @extschema@.geometry) brin_inclusion_opcinfo(internal),
  FUNCTION 2 (@extschema@.geometry, @extschema@.geometry) @extschema@.geom4d_brin_inclusion_add_value(internal,internal,internal,internal),
  FUNCTION 3 (@extschema@.geometry, @extschema@.geometry) brin_inclusion_consistent(internal,internal,internal),
  FUNCTION 4 (@extschema@.geometry, @extschema@.geometry) brin_inclusion_union(internal,internal,internal),
  STORAGE @extschema@.gidx;
CREATE OPERATOR CLASS @extschema@.btree_geography_ops DEFAULT FOR TYPE @extschema@.geography USING btree FAMILY @extschema@.btree_geography_ops AS
  OPERATOR 1 @extschema@.<(@extschema@.geography,@extschema@.geography),
  OPERATOR 2 @extschema@.<=(@extschema@.geography,@extschema@.geography),
  OPERATOR 3 @extschema@.=(@extschema@.geography,@extschema@.geography),
  OPERATOR 4 @extschema@.>=(@extschema@.geography,@extschema@.geography),
  OPERATOR 5 @extschema@.>(@extschema@.geography,@extschema@.geography),
  FUNCTION 1 (@extschema@.geography, @extschema@.geography) @extschema@.geography_cmp(@extschema@.geography,@extschema@.geography);
CREATE OPERATOR CLASS @extschema@.btree_geometry_ops DEFAULT FOR TYPE @extschema@.geometry USING btree FAMILY @extschema@.btree_geometry_ops AS
  OPERATOR 1 @extschema@.<(@extschema@.geometry,@extschema@.geometry),
  OPERATOR 2 @extschema@.<=(@extschema@.geometry,@extschema@.geometry),
  OPERATOR 3 @extschema@.=(@extschema@.geometry,@extschema@.geometry),
  OPERATOR 4 @extschema@.>=(@extschema@.geometry,@extschema@.geometry),
  OPERATOR 5 @extschema@.>(@extschema@.geometry,@extschema@.geometry),
  FUNCTION 1 (@extschema@.geometry, @extschema@.geometry) @extschema@.geometry_cmp(@extschema@.geometry,@extschema@.geometry);
CREATE OPERATOR CLASS @extschema@.gist_geography_ops DEFAULT FOR TYPE @extschema@.geography USING gist FAMILY @extschema@.gist_geography_ops AS
  FUNCTION 1 (@extschema@.geography, @extschema@.geography) @extschema@.geography_gist_consistent(internal,@extschema@.geography,integer),
  FUNCTION 2 (@extschema@.geography, @extschema@.geography) @extschema@.geography_gist_union(bytea,internal),
  FUNCTION 5 (@extschema@.geography, @extschema@.geography) @extschema@.geography_gist_penalty(internal,internal,internal),
  FUNCTION 6 (@extschema@.geography, @extschema@.geography) @extschema@.geography_gist_picksplit(internal,internal),
  FUNCTION 7 (@extschema@.geography, @extschema@.geography) @extschema@.geography_gist_same(@extschema@.box2d,@extschema@.box2d,internal),
  STORAGE @extschema@.gidx;
CREATE OPERATOR CLASS @extschema@.gist_geometry_ops_2d DEFAULT FOR TYPE @extschema@.geometry USING gist FAMILY @extschema@.gist_geometry_ops_2d AS
  FUNCTION 1 (@extschema@.geometry, @extschema@.geometry) @extschema@.geometry_gist_consistent_2d(internal,@extschema@.geometry,integer),
  FUNCTION 2 (@extschema@.geometry, @extschema@.geometry) @extschema@.geometry_gist_union_2d(bytea,internal),
  FUNCTION 5 (@extschema@.geometry, @extschema@.geometry) @extschema@.geometry_gist_penalty_2d(internal,internal,internal),
  FUNCTION 6 (@extschema@.geometry, @extschema@.geometry) @extschema@.geometry_gist_picksplit_2d(internal,internal),
  FUNCTION 7 (@extschema@.geometry, @extschema@.geometry) @extschema@.geometry_gist_same_2d(@extschema@.geometry,@extschema@.geometry,internal),
  STORAGE @extschema@.box2df;
CREATE OPERATOR CLASS @extschema@.gist_geometry_ops_nd FOR TYPE @extschema@.geometry USING gist FAMILY @extschema@.gist_geometry_ops_nd AS
  FUNCTION 1 (@extschema@.geometry, @extschema@.geometry) @extschema@.geometry_gist_consistent_nd(internal,@extschema@.geometry,integer),
  FUNCTION 2 (@extschema@.geometry, @extschema@.geometry) @extschema@.geometry_gist_union_nd(bytea,internal),
  FUNCTION 5 (@extschema@.geometry, @extschema@.geometry) @extschema@.geometry_gist_penalty_nd(internal,internal,internal),
  FUNCTION 6 (@extschema@.geometry, @extschema@.geometry) @extschema@.geometry_gist_picksplit_nd(internal,internal),
  FUNCTION 7 (@extschema@.geometry, @extschema@.geometry) @extschema@.geometry_gist_same_nd(@extschema@.geometry,@extschema@.geometry,internal),
  STORAGE @extschema@.gidx;
CREATE OPERATOR CLASS @extschema@.hash_geometry_ops DEFAULT FOR TYPE @extschema@.geometry USING hash FAMILY @extschema@.hash_geometry_ops AS
  OPERATOR 1 @extschema@.=(@extschema@.geometry,@extschema@.geometry),
  FUNCTION 1 (@extschema@.geometry, @extschema@.geometry) @extschema@.geometry_hash(@extschema@.geometry);
CREATE OPERATOR CLASS @extschema@.spgist_geography_ops_nd DEFAULT FOR TYPE @extschema@.geography USING spgist FAMILY @extschema@.spgist_geography_ops_nd AS
  FUNCTION 1 (@extschema@.geography, @extschema@.geography) @extschema@.geography_spgist_config_nd(internal,internal),
  FUNCTION 2 (@extschema@.geography, @extschema@.geography) @extschema@.geography_spgist_choose_nd(internal,internal),
  FUNCTION 3 (@extschema@.geography, @extschema@.geography) @extschema@.geography_spgist_picksplit_nd(internal,internal),
  FUNCTION 4 (@extschema@.geography, @extschema@.geography) @extschema@.geography_spgist_inner_consistent_nd(internal,internal),
  FUNCTION 5 (@extschema@.geography, @extschema@.geography) @extschema@.geography_spgist_leaf_consistent_nd(internal,internal);
CREATE OPERATOR CLASS @extschema@.spgist_geometry_ops_2d DEFAULT FOR TYPE @extschema@.geometry USING spgist FAMILY @extschema@.spgist_geometry_ops_2d AS
  FUNCTION 1 (@extschema@.geometry, @extschema@.geometry) @extschema@.geometry_spgist_config_2d(internal,internal),
  FUNCTION 2 (@extschema@.geometry, @extschema@.geometry) @extschema@.geometry_spgist_choose_2d(internal,internal),
  FUNCTION 3 (@extschema@.geometry, @extschema@.geometry) @extschema@.geometry_spgist_picksplit_2d(internal,internal),
  FUNCTION 4 (@extschema@.geometry, @extschema@.geometry) @extschema@.geometry_spgist_inner_consistent_2d(internal,internal),
  FUNCTION 5 (@extschema@.geometry, @extschema@.geometry) @extschema@.geometry_spgist_leaf_consistent_2d(internal,internal);
CREATE OPERATOR CLASS @extschema@.spgist_geometry_ops_3d FOR TYPE @extschema@.geometry USING spgist FAMILY @extschema@.spgist_geometry_ops_3d AS
  FUNCTION 1 (@extschema@.geometry, @extschema@.geometry) @extschema@.geometry_spgist_config_3d(internal,internal),
  FUNCTION 2 (@extschema@.geometry, @extschema@.geometry) @extschema@.geometry_spgist_choose_3d(internal,internal),
  FUNCTION 3 (@extschema@.geometry, @extschema@.geometry) @extschema@.geometry_spgist_picksplit_3d(internal,internal),
  FUNCTION 4 (@extschema@.geometry, @extschema@.geometry) @extschema@.geometry_spgist_inner_consistent_3d(internal,internal),
  FUNCTION 5 (@extschema@.geometry, @extschema@.geometry) @extschema@.geometry_spgist_leaf_consistent_3d(internal,internal);
CREATE OPERATOR CLASS @extschema@.spgist_geometry_ops_nd FOR TYPE @extschema@.geometry USING spgist FAMILY @extschema@.spgist_geometry_ops_nd AS
  FUNCTION 1 (@extschema@.geometry, @extschema@.geometry) @extschema@.geometry_spgist_config_nd(internal,internal),
  FUNCTION 2 (@extschema@.geometry, @extschema@.geometry) @extschema@.geometry_spgist_choose_nd(internal,internal),
  FUNCTION 3 (@extschema@.geometry, @extschema@.geometry) @extschema@.geometry_spgist_picksplit_nd(internal,internal),
  FUNCTION 4 (@extschema@.geometry, @extschema@.geometry) @extschema@.geometry_spgist_inner_consistent_nd(internal,internal),
  FUNCTION 5 (@extschema@.geometry, @extschema@.geometry) @extschema@.geometry_spgist_leaf_consistent_nd(internal,internal);
ALTER OPERATOR FAMILY @extschema@.btree_geometry_ops USING btree ADD
  FUNCTION 2 (@extschema@.geometry, @extschema@.geometry) @extschema@.geometry_sortsupport(internal);
ALTER OPERATOR FAMILY @extschema@.gist_geography_ops USING gist ADD
  OPERATOR 3 @extschema@.&&(@extschema@.geography,@extschema@.geography),
  OPERATOR 13 @extschema@.<->(@extschema@.geography,@extschema@.geography) FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 3 (@extschema@.geography, @extschema@.geography) @extschema@.geography_gist_compress(internal),
  FUNCTION 4 (@extschema@.geography, @extschema@.geography) @extschema@.geography_gist_decompress(internal),
  FUNCTION 8 (@extschema@.geography, @extschema@.geography) @extschema@.geography_gist_distance(internal,@extschema@.geography,integer);
ALTER OPERATOR FAMILY @extschema@.gist_geometry_ops_2d USING gist ADD
  OPERATOR 1 @extschema@.<<(@extschema@.geometry,@extschema@.geometry),
  OPERATOR 2 @extschema@.&<(@extschema@.geometry,@extschema@.geometry),
  OPERATOR 3 @extschema@.&&(@extschema@.geometry,@extschema@.geometry),
  OPERATOR 4 @extschema@.&>(@extschema@.geometry,@extschema@.geometry),
  OPERATOR 5 @extschema@.>>(@extschema@.geometry,@extschema@.geometry),
  OPERATOR 6 @extschema@.~=(@extschema@.geometry,@extschema@.geometry),
  OPERATOR 7 @extschema@.~(@extschema@.geometry,@extschema@.geometry),
  OPERATOR 8 @extschema@.@(@extschema@.geometry,@extschema@.geometry),
  OPERATOR 9 @extschema@.&<|(@extschema@.geometry,@extschema@.geometry),
  OPERATOR 10 @extschema@.<<|(@extschema@.geometry,@extschema@.geometry),
  OPERATOR 11 @extschema@.|>>(@extschema@.geometry,@extschema@.geometry),
  OPERATOR 12 @extschema@.|&>(@extschema@.geometry,@extschema@.geometry),
  OPERATOR 13 @extschema@.<->(@extschema@.geometry,@extschema@.geometry) FOR ORDER BY pg_catalog.float_ops,
  OPERATOR 14 @extschema@.<#>(@extschema@.geometry,@extschema@.geometry) FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 3 (@extschema@.geometry, @extschema@.geometry) @extschema@.geometry_gist_compress_2d(internal),
  FUNCTION 4 (@extschema@.geometry, @extschema@.geometry) @extschema@.geometry_gist_decompress_2d(internal),
  FUNCTION 8 (@extschema@.geometry, @extschema@.geometry) @extschema@.geometry_gist_distance_2d(internal,@extschema@.geometry,integer),
  FUNCTION 11 (@extschema@.geometry, @extschema@.geometry) @extschema@.geometry_gist_sortsupport_2d(internal);
ALTER OPERATOR FAMILY @extschema@.gist_geometry_ops_nd USING gist ADD
  OPERATOR 3 @extschema@.&&&(@extschema@.geometry,@extschema@.geometry),
  OPERATOR 6 @extschema@.~~=(@extschema@.geometry,@extschema@.geometry),
  OPERATOR 7 @extschema@.~~(@extschema@.geometry,@extschema@.geometry),
  OPERATOR 8 @extschema@.@@(@extschema@.geometry,@extschema@.geometry),
  OPERATOR 13 @extschema@.<<->>(@extschema@.geometry,@extschema@.geometry) FOR ORDER BY pg_catalog.float_ops,
  OPERATOR 20 @extschema@.|=|(@extschema@.geometry,@extschema@.geometry) FOR ORDER BY pg_catalog.float_ops,
  FUNCTION 3 (@extschema@.geometry, @extschema@.geometry) @extschema@.geometry_gist_compress_nd(internal),
  FUNCTION 4 (@extschema@.geometry, @extschema@.geometry) @extschema@.geometry_gist_decompress_nd(internal),
  FUNCTION 8 (@extschema@.geometry, @extschema@.geometry) @extschema@.geometry_gist_distance_nd(internal,@extschema@.geometry,integer);
ALTER OPERATOR FAMILY @extschema@.spgist_geography_ops_nd USING spgist ADD
  OPERATOR 3 @extschema@.&&(@extschema@.geography,@extschema@.geography),
  FUNCTION 6 (@extschema@.geography, @extschema@.geography) @extschema@.geography_spgist_compress_nd(internal);
ALTER OPERATOR FAMILY @extschema@.spgist_geometry_ops_2d USING spgist ADD
  OPERATOR 1 @extschema@.<<(@extschema@.geometry,@extschema@.geometry),
  OPERATOR 2 @extschema@.&<(@extschema@.geometry,@extschema@.geometry),
  OPERATOR 3 @extschema@.&&(@extschema@.geometry,@extschema@.geometry),
  OPERATOR 4 @extschema@.&>(@extschema@.geometry,@extschema@.geometry),
  OPERATOR 5 @extschema@.>>(@extschema@.geometry,@extschema@.geometry),
  OPERATOR 6 @extschema@.~=(@extschema@.geometry,@extschema@.geometry),
  OPERATOR 7 @extschema@.~(@extschema@.geometry,@extschema@.geometry),
  OPERATOR 8 @extschema@.@(@extschema@.geometry,@extschema@.geometry),
  OPERATOR 9 @extschema@.&<|(@extschema@.geometry,@extschema@.geometry),
  OPERATOR 10 @extschema@.<<|(@extschema@.geometry,@extschema@.geometry),
  OPERATOR 11 @extschema@.|>>(@extschema@.geometry,@extschema@.geometry),
  OPERATOR 12 @extschema@.|&>(@extschema@.geometry,@extschema@.geometry),
  FUNCTION 6 (@extschema@.geometry, @extschema@.geometry) @extschema@.geometry_spgist_compress_2d(internal);
ALTER OPERATOR FAMILY @extschema@.spgist_geometry_ops_3d USING spgist ADD
  OPERATOR 3 @extschema@.&/&(@extschema@.geometry,@extschema@.geometry),
  OPERATOR 6 @extschema@.~==(@extschema@.geometry,@extschema@.geometry),
  OPERATOR 7 @extschema@.@>>(@extschema@.geometry,@extschema@.geometry),
  OPERATOR 8 @extschema@.<<@(@extschema@.geometry,@extschema@.geometry),
  FUNCTION 6 (@extschema@.geometry, @extschema@.geometry) @extschema@.geometry_spgist_compress_3d(internal);
ALTER OPERATOR FAMILY @extschema@.spgist_geometry_ops_nd USING spgist ADD
  OPERATOR 3 @extschema@.&&&(@extschema@.geometry,@extschema@.geometry),
  OPERATOR 6 @extschema@.~~=(@extschema@.geometry,@extschema@.geometry),
  OPERATOR 7 @extschema@.~~(@extschema@.geometry,@extschema@.geometry),
  OPERATOR 8 @extschema@.@@(@extschema@.geometry,@extschema@.geometry),
  FUNCTION 6 (@extschema@.geometry, @extschema@.geometry) @extschema@.geometry_spgist_compress_nd(internal);
