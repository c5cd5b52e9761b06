CREATE TYPE @extschema:postgis@.raster;
CREATE TYPE @extschema:postgis@.addbandarg AS (index integer, pixeltype text, initialvalue double precision, nodataval double precision);
CREATE TYPE @extschema:postgis@.agg_count AS (count bigint, nband integer, exclude_nodata_value boolean, sample_percent double precision);
CREATE TYPE @extschema:postgis@.geomval AS (geom @extschema:postgis@.geometry, val double precision);
CREATE TYPE @extschema:postgis@.reclassarg AS (nband integer, reclassexpr text, pixeltype text, nodataval double precision);
CREATE TYPE @extschema:postgis@.summarystats AS (count bigint, sum double precision, mean double precision, stddev double precision, min double precision, max double precision);
CREATE TYPE @extschema:postgis@.unionarg AS (nband integer, uniontype text);
CREATE FUNCTION @extschema:postgis@._add_overview_constraint(ovschema name, ovtable name, ovcolumn name, refschema name, reftable name, refcolumn name, factor integer) RETURNS boolean LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION @extschema:postgis@._add_raster_constraint(cn name, sql text) RETURNS boolean LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION @extschema:postgis@._add_raster_constraint_alignment(rastschema name, rasttable name, rastcolumn name) RETURNS boolean LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION @extschema:postgis@._add_raster_constraint_blocksize(rastschema name, rasttable name, rastcolumn name, axis text) RETURNS boolean LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION @extschema:postgis@._add_raster_constraint_coverage_tile(rastschema name, rasttable name, rastcolumn name) RETURNS boolean LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION @extschema:postgis@._add_raster_constraint_extent(rastschema name, rasttable name, rastcolumn name) RETURNS boolean LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION @extschema:postgis@._add_raster_constraint_nodata_values(rastschema name, rasttable name, rastcolumn name) RETURNS boolean LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION @extschema:postgis@._add_raster_constraint_num_bands(rastschema name, rasttable name, rastcolumn name) RETURNS boolean LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION @extschema:postgis@._add_raster_constraint_out_db(rastschema name, rasttable name, rastcolumn name) RETURNS boolean LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION @extschema:postgis@._add_raster_constraint_pixel_types(rastschema name, rasttable name, rastcolumn name) RETURNS boolean LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION @extschema:postgis@._add_raster_constraint_scale(rastschema name, rasttable name, rastcolumn name, axis character) RETURNS boolean LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION @extschema:postgis@._add_raster_constraint_spatially_unique(rastschema name, rasttable name, rastcolumn name) RETURNS boolean LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION @extschema:postgis@._add_raster_constraint_srid(rastschema name, rasttable name, rastcolumn name) RETURNS boolean LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION @extschema:postgis@._drop_overview_constraint(ovschema name, ovtable name, ovcolumn name) RETURNS boolean LANGUAGE sql STRICT AS '';
CREATE FUNCTION @extschema:postgis@._drop_raster_constraint(rastschema name, rasttable name, cn name) RETURNS boolean LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION @extschema:postgis@._drop_raster_constraint_alignment(rastschema name, rasttable name, rastcolumn name) RETURNS boolean LANGUAGE sql STRICT AS '';
CREATE FUNCTION @extschema:postgis@._drop_raster_constraint_blocksize(rastschema name, rasttable name, rastcolumn name, axis text) RETURNS boolean LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION @extschema:postgis@._drop_raster_constraint_coverage_tile(rastschema name, rasttable name, rastcolumn name) RETURNS boolean LANGUAGE sql STRICT AS '';
CREATE FUNCTION @extschema:postgis@._drop_raster_constraint_extent(rastschema name, rasttable name, rastcolumn name) RETURNS boolean LANGUAGE sql STRICT AS '';
CREATE FUNCTION @extschema:postgis@._drop_raster_constraint_nodata_values(rastschema name, rasttable name, rastcolumn name) RETURNS boolean LANGUAGE sql STRICT AS '';
CREATE FUNCTION @extschema:postgis@._drop_raster_constraint_num_bands(rastschema name, rasttable name, rastcolumn name) RETURNS boolean LANGUAGE sql STRICT AS '';
CREATE FUNCTION @extschema:postgis@._drop_raster_constraint_out_db(rastschema name, rasttable name, rastcolumn name) RETURNS boolean LANGUAGE sql STRICT AS '';
CREATE FUNCTION @extschema:postgis@._drop_raster_constraint_pixel_types(rastschema name, rasttable name, rastcolumn name) RETURNS boolean LANGUAGE sql STRICT AS '';
CREATE FUNCTION @extschema:postgis@._drop_raster_constraint_regular_blocking(rastschema name, rasttable name, rastcolumn name) RETURNS boolean LANGUAGE sql STRICT AS '';
CREATE FUNCTION @extschema:postgis@._drop_raster_constraint_scale(rastschema name, rasttable name, rastcolumn name, axis character) RETURNS boolean LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION @extschema:postgis@._drop_raster_constraint_spatially_unique(rastschema name, rasttable name, rastcolumn name) RETURNS boolean LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION @extschema:postgis@._drop_raster_constraint_srid(rastschema name, rasttable name, rastcolumn name) RETURNS boolean LANGUAGE sql STRICT AS '';
CREATE FUNCTION @extschema:postgis@._overview_constraint_info(ovschema name, ovtable name, ovcolumn name, OUT refschema name, OUT reftable name, OUT refcolumn name, OUT factor integer) RETURNS record LANGUAGE sql STABLE STRICT AS '';
CREATE FUNCTION @extschema:postgis@._raster_constraint_info_alignment(rastschema name, rasttable name, rastcolumn name) RETURNS boolean LANGUAGE sql STABLE STRICT AS '';
CREATE FUNCTION @extschema:postgis@._raster_constraint_info_blocksize(rastschema name, rasttable name, rastcolumn name, axis text) RETURNS integer LANGUAGE sql STABLE STRICT AS '';
CREATE FUNCTION @extschema:postgis@._raster_constraint_info_coverage_tile(rastschema name, rasttable name, rastcolumn name) RETURNS boolean LANGUAGE sql STABLE STRICT AS '';
CREATE FUNCTION @extschema:postgis@._raster_constraint_info_extent(rastschema name, rasttable name, rastcolumn name) RETURNS @extschema:postgis@.geometry LANGUAGE sql STABLE STRICT AS '';
CREATE FUNCTION @extschema:postgis@._raster_constraint_info_index(rastschema name, rasttable name, rastcolumn name) RETURNS boolean LANGUAGE sql STABLE STRICT AS '';
CREATE FUNCTION @extschema:postgis@._raster_constraint_info_nodata_values(rastschema name, rasttable name, rastcolumn name) RETURNS double precision[] LANGUAGE sql STABLE STRICT AS '';
CREATE FUNCTION @extschema:postgis@._raster_constraint_info_num_bands(rastschema name, rasttable name, rastcolumn name) RETURNS integer LANGUAGE sql STABLE STRICT AS '';
CREATE FUNCTION @extschema:postgis@._raster_constraint_info_out_db(rastschema name, rasttable name, rastcolumn name) RETURNS boolean[] LANGUAGE sql STABLE STRICT AS '';
CREATE FUNCTION @extschema:postgis@._raster_constraint_info_pixel_types(rastschema name, rasttable name, rastcolumn name) RETURNS text[] LANGUAGE sql STABLE STRICT AS '';
CREATE FUNCTION @extschema:postgis@._raster_constraint_info_regular_blocking(rastschema name, rasttable name, rastcolumn name) RETURNS boolean LANGUAGE plpgsql STABLE STRICT AS '';
CREATE FUNCTION @extschema:postgis@._raster_constraint_info_scale(rastschema name, rasttable name, rastcolumn name, axis character) RETURNS double precision LANGUAGE sql STABLE STRICT AS '';
CREATE FUNCTION @extschema:postgis@._raster_constraint_info_spatially_unique(rastschema name, rasttable name, rastcolumn name) RETURNS boolean LANGUAGE sql STABLE STRICT AS '';
CREATE FUNCTION @extschema:postgis@._raster_constraint_info_srid(rastschema name, rasttable name, rastcolumn name) RETURNS integer LANGUAGE sql STABLE STRICT AS '';
CREATE FUNCTION @extschema:postgis@._st_aspect4ma(value double precision[], pos integer[], VARIADIC userargs text[] DEFAULT NULL::text[]) RETURNS double precision LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@._st_convertarray4ma(value double precision[]) RETURNS double precision[] LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@._st_countagg_finalfn(agg @extschema:postgis@.agg_count) RETURNS bigint LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@._st_grayscale4ma(value double precision[], pos integer[], VARIADIC userargs text[] DEFAULT NULL::text[]) RETURNS double precision LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@._st_hillshade4ma(value double precision[], pos integer[], VARIADIC userargs text[] DEFAULT NULL::text[]) RETURNS double precision LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@._st_roughness4ma(value double precision[], pos integer[], VARIADIC userargs text[] DEFAULT NULL::text[]) RETURNS double precision LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@._st_slope4ma(value double precision[], pos integer[], VARIADIC userargs text[] DEFAULT NULL::text[]) RETURNS double precision LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@._st_summarystats_finalfn(internal) RETURNS @extschema:postgis@.summarystats LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@._st_tpi4ma(value double precision[], pos integer[], VARIADIC userargs text[] DEFAULT NULL::text[]) RETURNS double precision LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@._st_tri4ma(value double precision[], pos integer[], VARIADIC userargs text[] DEFAULT NULL::text[]) RETURNS double precision LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@._st_valuecount(rastertable text, rastercolumn text, nband integer DEFAULT 1, exclude_nodata_value boolean DEFAULT true, searchvalues double precision[] DEFAULT NULL::double precision[], roundto double precision DEFAULT 0, OUT value double precision, OUT count integer, OUT percent double precision) RETURNS SETOF record LANGUAGE c STABLE AS 'extension';
CREATE FUNCTION @extschema:postgis@._updaterastersrid(schema_name name, table_name name, column_name name, new_srid integer) RETURNS boolean LANGUAGE plpgsql AS '';
CREATE FUNCTION @extschema:postgis@.addoverviewconstraints(ovtable name, ovcolumn name, reftable name, refcolumn name, ovfactor integer) RETURNS boolean LANGUAGE sql STRICT AS '';
CREATE FUNCTION @extschema:postgis@.addoverviewconstraints(ovschema name, ovtable name, ovcolumn name, refschema name, reftable name, refcolumn name, ovfactor integer) RETURNS boolean LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION @extschema:postgis@.addrasterconstraints(rasttable name, rastcolumn name, srid boolean DEFAULT true, scale_x boolean DEFAULT true, scale_y boolean DEFAULT true, blocksize_x boolean DEFAULT true, blocksize_y boolean DEFAULT true, same_alignment boolean DEFAULT true, regular_blocking boolean DEFAULT false, num_bands boolean DEFAULT true, pixel_types boolean DEFAULT true, nodata_values boolean DEFAULT true, out_db boolean DEFAULT true, extent boolean DEFAULT true) RETURNS boolean LANGUAGE sql STRICT AS '';
CREATE FUNCTION @extschema:postgis@.addrasterconstraints(rastschema name, rasttable name, rastcolumn name, srid boolean DEFAULT true, scale_x boolean DEFAULT true, scale_y boolean DEFAULT true, blocksize_x boolean DEFAULT true, blocksize_y boolean DEFAULT true, same_alignment boolean DEFAULT true, regular_blocking boolean DEFAULT false, num_bands boolean DEFAULT true, pixel_types boolean DEFAULT true, nodata_values boolean DEFAULT true, out_db boolean DEFAULT true, extent boolean DEFAULT true) RETURNS boolean LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION @extschema:postgis@.addrasterconstraints(rastschema name, rasttable name, rastcolumn name, VARIADIC constraints text[]) RETURNS boolean LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION @extschema:postgis@.addrasterconstraints(rasttable name, rastcolumn name, VARIADIC constraints text[]) RETURNS boolean LANGUAGE sql STRICT AS '';
CREATE FUNCTION @extschema:postgis@.dropoverviewconstraints(ovtable name, ovcolumn name) RETURNS boolean LANGUAGE sql STRICT AS '';
CREATE FUNCTION @extschema:postgis@.dropoverviewconstraints(ovschema name, ovtable name, ovcolumn name) RETURNS boolean LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION @extschema:postgis@.droprasterconstraints(rasttable name, rastcolumn name, srid boolean DEFAULT true, scale_x boolean DEFAULT true, scale_y boolean DEFAULT true, blocksize_x boolean DEFAULT true, blocksize_y boolean DEFAULT true, same_alignment boolean DEFAULT true, regular_blocking boolean DEFAULT true, num_bands boolean DEFAULT true, pixel_types boolean DEFAULT true, nodata_values boolean DEFAULT true, out_db boolean DEFAULT true, extent boolean DEFAULT true) RETURNS boolean LANGUAGE sql STRICT AS '';
CREATE FUNCTION @extschema:postgis@.droprasterconstraints(rastschema name, rasttable name, rastcolumn name, srid boolean DEFAULT true, scale_x boolean DEFAULT true, scale_y boolean DEFAULT true, blocksize_x boolean DEFAULT true, blocksize_y boolean DEFAULT true, same_alignment boolean DEFAULT true, regular_blocking boolean DEFAULT true, num_bands boolean DEFAULT true, pixel_types boolean DEFAULT true, nodata_values boolean DEFAULT true, out_db boolean DEFAULT true, extent boolean DEFAULT true) RETURNS boolean LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION @extschema:postgis@.droprasterconstraints(rastschema name, rasttable name, rastcolumn name, VARIADIC constraints text[]) RETURNS boolean LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION @extschema:postgis@.droprasterconstraints(rasttable name, rastcolumn name, VARIADIC constraints text[]) RETURNS boolean LANGUAGE sql STRICT AS '';
CREATE FUNCTION @extschema:postgis@.postgis_gdal_version() RETURNS text LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.postgis_raster_lib_build_date() RETURNS text LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.postgis_raster_lib_version() RETURNS text LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.postgis_raster_scripts_installed() RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.raster_in(cstring) RETURNS @extschema:postgis@.raster LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.raster_out(@extschema:postgis@.raster) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema:postgis@.raster (
  INPUT = @extschema:postgis@.raster_in,
  OUTPUT = @extschema:postgis@.raster_out,
  INTERNALLENGTH = VARIABLE,
  ALIGNMENT = double,
  STORAGE = extended,
  CATEGORY = 'U'
);
CREATE TYPE @extschema:postgis@.agg_samealignment AS (refraster @extschema:postgis@.raster, aligned boolean);
CREATE TYPE @extschema:postgis@.rastbandarg AS (rast @extschema:postgis@.raster, nband integer);
CREATE FUNCTION @extschema:postgis@.__st_countagg_transfn(agg @extschema:postgis@.agg_count, rast @extschema:postgis@.raster, nband integer DEFAULT 1, exclude_nodata_value boolean DEFAULT true, sample_percent double precision DEFAULT 1) RETURNS @extschema:postgis@.agg_count LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@._overview_constraint(ov @extschema:postgis@.raster, factor integer, refschema name, reftable name, refcolumn name) RETURNS boolean LANGUAGE sql STABLE AS '';
CREATE FUNCTION @extschema:postgis@._raster_constraint_nodata_values(rast @extschema:postgis@.raster) RETURNS numeric[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@._raster_constraint_out_db(rast @extschema:postgis@.raster) RETURNS boolean[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@._raster_constraint_pixel_types(rast @extschema:postgis@.raster) RETURNS text[] LANGUAGE sql STABLE STRICT AS '';
CREATE FUNCTION @extschema:postgis@._st_asraster(geom @extschema:postgis@.geometry, scalex double precision DEFAULT 0, scaley double precision DEFAULT 0, width integer DEFAULT 0, height integer DEFAULT 0, pixeltype text[] DEFAULT ARRAY['8BUI'::text], value double precision[] DEFAULT ARRAY[(1)::double precision], nodataval double precision[] DEFAULT ARRAY[(0)::double precision], upperleftx double precision DEFAULT NULL::double precision, upperlefty double precision DEFAULT NULL::double precision, gridx double precision DEFAULT NULL::double precision, gridy double precision DEFAULT NULL::double precision, skewx double precision DEFAULT 0, skewy double precision DEFAULT 0, touched boolean DEFAULT false) RETURNS @extschema:postgis@.raster LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@._st_clip(rast @extschema:postgis@.raster, nband integer[], geom @extschema:postgis@.geometry, nodataval double precision[] DEFAULT NULL::double precision[], crop boolean DEFAULT true) RETURNS @extschema:postgis@.raster LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@._st_colormap(rast @extschema:postgis@.raster, nband integer, colormap text, method text DEFAULT 'INTERPOLATE'::text) RETURNS @extschema:postgis@.raster LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@._st_contains(rast1 @extschema:postgis@.raster, nband1 integer, rast2 @extschema:postgis@.raster, nband2 integer) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema:postgis@._st_containsproperly(rast1 @extschema:postgis@.raster, nband1 integer, rast2 @extschema:postgis@.raster, nband2 integer) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@._st_count(rast @extschema:postgis@.raster, nband integer DEFAULT 1, exclude_nodata_value boolean DEFAULT true, sample_percent double precision DEFAULT 1) RETURNS bigint LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@._st_countagg_transfn(agg @extschema:postgis@.agg_count, rast @extschema:postgis@.raster, exclude_nodata_value boolean) RETURNS @extschema:postgis@.agg_count LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@._st_countagg_transfn(agg @extschema:postgis@.agg_count, rast @extschema:postgis@.raster, nband integer, exclude_nodata_value boolean) RETURNS @extschema:postgis@.agg_count LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@._st_countagg_transfn(agg @extschema:postgis@.agg_count, rast @extschema:postgis@.raster, nband integer, exclude_nodata_value boolean, sample_percent double precision) RETURNS @extschema:postgis@.agg_count LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@._st_coveredby(rast1 @extschema:postgis@.raster, nband1 integer, rast2 @extschema:postgis@.raster, nband2 integer) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@._st_covers(rast1 @extschema:postgis@.raster, nband1 integer, rast2 @extschema:postgis@.raster, nband2 integer) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@._st_dfullywithin(rast1 @extschema:postgis@.raster, nband1 integer, rast2 @extschema:postgis@.raster, nband2 integer, distance double precision) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@._st_dwithin(rast1 @extschema:postgis@.raster, nband1 integer, rast2 @extschema:postgis@.raster, nband2 integer, distance double precision) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@._st_gdalwarp(rast @extschema:postgis@.raster, algorithm text DEFAULT 'NearestNeighbour'::text, maxerr double precision DEFAULT 0.125, srid integer DEFAULT NULL::integer, scalex double precision DEFAULT 0, scaley double precision DEFAULT 0, gridx double precision DEFAULT NULL::double precision, gridy double precision DEFAULT NULL::double precision, skewx double precision DEFAULT 0, skewy double precision DEFAULT 0, width integer DEFAULT NULL::integer, height integer DEFAULT NULL::integer) RETURNS @extschema:postgis@.raster LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@._st_histogram(rast @extschema:postgis@.raster, nband integer DEFAULT 1, exclude_nodata_value boolean DEFAULT true, sample_percent double precision DEFAULT 1, bins integer DEFAULT 0, width double precision[] DEFAULT NULL::double precision[], "right" boolean DEFAULT false, min double precision DEFAULT NULL::double precision, max double precision DEFAULT NULL::double precision, OUT min double precision, OUT max double precision, OUT count bigint, OUT percent double precision) RETURNS SETOF record LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@._st_intersects(geom @extschema:postgis@.geometry, rast @extschema:postgis@.raster, nband integer DEFAULT NULL::integer) RETURNS boolean LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@._st_intersects(rast1 @extschema:postgis@.raster, nband1 integer, rast2 @extschema:postgis@.raster, nband2 integer) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@._st_mapalgebra(rastbandargset @extschema:postgis@.rastbandarg[], callbackfunc regprocedure, pixeltype text DEFAULT NULL::text, distancex integer DEFAULT 0, distancey integer DEFAULT 0, extenttype text DEFAULT 'INTERSECTION'::text, customextent @extschema:postgis@.raster DEFAULT NULL::@extschema:postgis@.raster, mask double precision[] DEFAULT NULL::double precision[], weighted boolean DEFAULT NULL::boolean, VARIADIC userargs text[] DEFAULT NULL::text[]) RETURNS @extschema:postgis@.raster LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@._st_mapalgebra(rastbandargset @extschema:postgis@.rastbandarg[], expression text, pixeltype text DEFAULT NULL::text, extenttype text DEFAULT 'INTERSECTION'::text, nodata1expr text DEFAULT NULL::text, nodata2expr text DEFAULT NULL::text, nodatanodataval double precision DEFAULT NULL::double precision) RETURNS @extschema:postgis@.raster LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@._st_neighborhood(rast @extschema:postgis@.raster, band integer, columnx integer, rowy integer, distancex integer, distancey integer, exclude_nodata_value boolean DEFAULT true) RETURNS double precision[] LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@._st_overlaps(rast1 @extschema:postgis@.raster, nband1 integer, rast2 @extschema:postgis@.raster, nband2 integer) RETURNS boolean LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema:postgis@._st_pixelascentroids(rast @extschema:postgis@.raster, band integer DEFAULT 1, columnx integer DEFAULT NULL::integer, rowy integer DEFAULT NULL::integer, exclude_nodata_value boolean DEFAULT true) RETURNS TABLE(geom @extschema:postgis@.geometry, val double precision, x integer, y integer) LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@._st_pixelaspolygons(rast @extschema:postgis@.raster, band integer DEFAULT 1, columnx integer DEFAULT NULL::integer, rowy integer DEFAULT NULL::integer, exclude_nodata_value boolean DEFAULT true) RETURNS TABLE(geom @extschema:postgis@.geometry, val double precision, x integer, y integer) LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@._st_quantile(rast @extschema:postgis@.raster, nband integer DEFAULT 1, exclude_nodata_value boolean DEFAULT true, sample_percent double precision DEFAULT 1, quantiles double precision[] DEFAULT NULL::double precision[], OUT quantile double precision, OUT value double precision) RETURNS SETOF record LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@._st_rastertoworldcoord(rast @extschema:postgis@.raster, columnx integer DEFAULT NULL::integer, rowy integer DEFAULT NULL::integer, OUT longitude double precision, OUT latitude double precision) RETURNS record LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@._st_reclass(rast @extschema:postgis@.raster, VARIADIC reclassargset @extschema:postgis@.reclassarg[]) RETURNS @extschema:postgis@.raster LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@._st_samealignment_finalfn(agg @extschema:postgis@.agg_samealignment) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@._st_samealignment_transfn(agg @extschema:postgis@.agg_samealignment, rast @extschema:postgis@.raster) RETURNS @extschema:postgis@.agg_samealignment LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@._st_setvalues(rast @extschema:postgis@.raster, nband integer, x integer, y integer, newvalueset double precision[], noset boolean[] DEFAULT NULL::boolean[], hasnosetvalue boolean DEFAULT false, nosetvalue double precision DEFAULT NULL::double precision, keepnodata boolean DEFAULT false) RETURNS @extschema:postgis@.raster LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@._st_summarystats(rast @extschema:postgis@.raster, nband integer DEFAULT 1, exclude_nodata_value boolean DEFAULT true, sample_percent double precision DEFAULT 1) RETURNS @extschema:postgis@.summarystats LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@._st_summarystats_transfn(internal, @extschema:postgis@.raster, boolean, double precision) RETURNS internal LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@._st_summarystats_transfn(internal, @extschema:postgis@.raster, integer, boolean) RETURNS internal LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@._st_summarystats_transfn(internal, @extschema:postgis@.raster, integer, boolean, double precision) RETURNS internal LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@._st_tile(rast @extschema:postgis@.raster, width integer, height integer, nband integer[] DEFAULT NULL::integer[], padwithnodata boolean DEFAULT false, nodataval double precision DEFAULT NULL::double precision) RETURNS SETOF @extschema:postgis@.raster LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@._st_touches(rast1 @extschema:postgis@.raster, nband1 integer, rast2 @extschema:postgis@.raster, nband2 integer) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@._st_union_finalfn(internal) RETURNS @extschema:postgis@.raster LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@._st_union_transfn(internal, @extschema:postgis@.raster) RETURNS internal LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@._st_union_transfn(internal, @extschema:postgis@.raster, @extschema:postgis@.unionarg[]) RETURNS internal LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@._st_union_transfn(internal, @extschema:postgis@.raster, integer) RETURNS internal LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@._st_union_transfn(internal, @extschema:postgis@.raster, integer, text) RETURNS internal LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@._st_union_transfn(internal, @extschema:postgis@.raster, text) RETURNS internal LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@._st_valuecount(rast @extschema:postgis@.raster, nband integer DEFAULT 1, exclude_nodata_value boolean DEFAULT true, searchvalues double precision[] DEFAULT NULL::double precision[], roundto double precision DEFAULT 0, OUT value double precision, OUT count integer, OUT percent double precision) RETURNS SETOF record LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@._st_within(rast1 @extschema:postgis@.raster, nband1 integer, rast2 @extschema:postgis@.raster, nband2 integer) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@._st_worldtorastercoord(rast @extschema:postgis@.raster, longitude double precision DEFAULT NULL::double precision, latitude double precision DEFAULT NULL::double precision, OUT columnx integer, OUT rowy integer) RETURNS record LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.box3d(@extschema:postgis@.raster) RETURNS @extschema:postgis@.box3d LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.bytea(@extschema:postgis@.raster) RETURNS bytea LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.geometry_contained_by_raster(@extschema:postgis@.geometry, @extschema:postgis@.raster) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.geometry_raster_contain(@extschema:postgis@.geometry, @extschema:postgis@.raster) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.geometry_raster_overlap(@extschema:postgis@.geometry, @extschema:postgis@.raster) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.postgis_noop(@extschema:postgis@.raster) RETURNS @extschema:postgis@.geometry LANGUAGE c STABLE STRICT AS 'extension';
CREATE FUNCTION @extschema:postgis@.raster_above(@extschema:postgis@.raster, @extschema:postgis@.raster) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.raster_below(@extschema:postgis@.raster, @extschema:postgis@.raster) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.raster_contain(@extschema:postgis@.raster, @extschema:postgis@.raster) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.raster_contained(@extschema:postgis@.raster, @extschema:postgis@.raster) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.raster_contained_by_geometry(@extschema:postgis@.raster, @extschema:postgis@.geometry) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.raster_eq(@extschema:postgis@.raster, @extschema:postgis@.raster) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.raster_geometry_contain(@extschema:postgis@.raster, @extschema:postgis@.geometry) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.raster_geometry_overlap(@extschema:postgis@.raster, @extschema:postgis@.geometry) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.raster_hash(@extschema:postgis@.raster) RETURNS integer LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'hashvarlena';
CREATE FUNCTION @extschema:postgis@.raster_left(@extschema:postgis@.raster, @extschema:postgis@.raster) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.raster_overabove(@extschema:postgis@.raster, @extschema:postgis@.raster) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.raster_overbelow(@extschema:postgis@.raster, @extschema:postgis@.raster) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.raster_overlap(@extschema:postgis@.raster, @extschema:postgis@.raster) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.raster_overleft(@extschema:postgis@.raster, @extschema:postgis@.raster) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.raster_overright(@extschema:postgis@.raster, @extschema:postgis@.raster) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.raster_right(@extschema:postgis@.raster, @extschema:postgis@.raster) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.raster_same(@extschema:postgis@.raster, @extschema:postgis@.raster) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_addband(rast @extschema:postgis@.raster, addbandargset @extschema:postgis@.addbandarg[]) RETURNS @extschema:postgis@.raster LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_addband(torast @extschema:postgis@.raster, fromrast @extschema:postgis@.raster, fromband integer DEFAULT 1, torastindex integer DEFAULT NULL::integer) RETURNS @extschema:postgis@.raster LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_addband(torast @extschema:postgis@.raster, fromrasts @extschema:postgis@.raster[], fromband integer DEFAULT 1, torastindex integer DEFAULT NULL::integer) RETURNS @extschema:postgis@.raster LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_addband(rast @extschema:postgis@.raster, index integer, pixeltype text, initialvalue double precision DEFAULT '0'::numeric, nodataval double precision DEFAULT NULL::double precision) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_addband(rast @extschema:postgis@.raster, index integer, outdbfile text, outdbindex integer[], nodataval double precision DEFAULT NULL::double precision) RETURNS @extschema:postgis@.raster LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_addband(rast @extschema:postgis@.raster, pixeltype text, initialvalue double precision DEFAULT '0'::numeric, nodataval double precision DEFAULT NULL::double precision) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_addband(rast @extschema:postgis@.raster, outdbfile text, outdbindex integer[], index integer DEFAULT NULL::integer, nodataval double precision DEFAULT NULL::double precision) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_approxcount(rast @extschema:postgis@.raster, exclude_nodata_value boolean, sample_percent double precision DEFAULT 0.1) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_approxcount(rast @extschema:postgis@.raster, sample_percent double precision) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_approxcount(rast @extschema:postgis@.raster, nband integer DEFAULT 1, exclude_nodata_value boolean DEFAULT true, sample_percent double precision DEFAULT 0.1) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_approxcount(rast @extschema:postgis@.raster, nband integer, sample_percent double precision) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_approxhistogram(rast @extschema:postgis@.raster, sample_percent double precision, OUT min double precision, OUT max double precision, OUT count bigint, OUT percent double precision) RETURNS SETOF record LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_approxhistogram(rast @extschema:postgis@.raster, nband integer, exclude_nodata_value boolean, sample_percent double precision, bins integer, "right" boolean, OUT min double precision, OUT max double precision, OUT count bigint, OUT percent double precision) RETURNS SETOF record LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_approxhistogram(rast @extschema:postgis@.raster, nband integer DEFAULT 1, exclude_nodata_value boolean DEFAULT true, sample_percent double precision DEFAULT 0.1, bins integer DEFAULT 0, width double precision[] DEFAULT NULL::double precision[], "right" boolean DEFAULT false, OUT min double precision, OUT max double precision, OUT count bigint, OUT percent double precision) RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_approxhistogram(rast @extschema:postgis@.raster, nband integer, sample_percent double precision, OUT min double precision, OUT max double precision, OUT count bigint, OUT percent double precision) RETURNS SETOF record LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_approxhistogram(rast @extschema:postgis@.raster, nband integer, sample_percent double precision, bins integer, "right" boolean, OUT min double precision, OUT max double precision, OUT count bigint, OUT percent double precision) RETURNS SETOF record LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_approxhistogram(rast @extschema:postgis@.raster, nband integer, sample_percent double precision, bins integer, width double precision[] DEFAULT NULL::double precision[], "right" boolean DEFAULT false, OUT min double precision, OUT max double precision, OUT count bigint, OUT percent double precision) RETURNS SETOF record LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_approxquantile(rast @extschema:postgis@.raster, exclude_nodata_value boolean, quantile double precision DEFAULT NULL::double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_approxquantile(rast @extschema:postgis@.raster, quantile double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_approxquantile(rast @extschema:postgis@.raster, sample_percent double precision, quantile double precision) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_approxquantile(rast @extschema:postgis@.raster, sample_percent double precision, quantiles double precision[] DEFAULT NULL::double precision[], OUT quantile double precision, OUT value double precision) RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_approxquantile(rast @extschema:postgis@.raster, quantiles double precision[], OUT quantile double precision, OUT value double precision) RETURNS SETOF record LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_approxquantile(rast @extschema:postgis@.raster, nband integer, exclude_nodata_value boolean, sample_percent double precision, quantile double precision) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_approxquantile(rast @extschema:postgis@.raster, nband integer DEFAULT 1, exclude_nodata_value boolean DEFAULT true, sample_percent double precision DEFAULT 0.1, quantiles double precision[] DEFAULT NULL::double precision[], OUT quantile double precision, OUT value double precision) RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_approxquantile(rast @extschema:postgis@.raster, nband integer, sample_percent double precision, quantile double precision) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_approxquantile(rast @extschema:postgis@.raster, nband integer, sample_percent double precision, quantiles double precision[] DEFAULT NULL::double precision[], OUT quantile double precision, OUT value double precision) RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_approxsummarystats(rast @extschema:postgis@.raster, exclude_nodata_value boolean, sample_percent double precision DEFAULT 0.1) RETURNS @extschema:postgis@.summarystats LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_approxsummarystats(rast @extschema:postgis@.raster, sample_percent double precision) RETURNS @extschema:postgis@.summarystats LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_approxsummarystats(rast @extschema:postgis@.raster, nband integer DEFAULT 1, exclude_nodata_value boolean DEFAULT true, sample_percent double precision DEFAULT 0.1) RETURNS @extschema:postgis@.summarystats LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_approxsummarystats(rast @extschema:postgis@.raster, nband integer, sample_percent double precision) RETURNS @extschema:postgis@.summarystats LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_asbinary(@extschema:postgis@.raster, outasin boolean DEFAULT false) RETURNS bytea LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_asgdalraster(rast @extschema:postgis@.raster, format text, options text[] DEFAULT NULL::text[], srid integer DEFAULT NULL::integer) RETURNS bytea LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_ashexwkb(@extschema:postgis@.raster, outasin boolean DEFAULT false) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_asjpeg(rast @extschema:postgis@.raster, nband integer, quality integer) RETURNS bytea LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_asjpeg(rast @extschema:postgis@.raster, nband integer, options text[] DEFAULT NULL::text[]) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_asjpeg(rast @extschema:postgis@.raster, nbands integer[], quality integer) RETURNS bytea LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_asjpeg(rast @extschema:postgis@.raster, nbands integer[], options text[] DEFAULT NULL::text[]) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_asjpeg(rast @extschema:postgis@.raster, options text[] DEFAULT NULL::text[]) RETURNS bytea LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_aspect(rast @extschema:postgis@.raster, nband integer, customextent @extschema:postgis@.raster, pixeltype text DEFAULT '32BF'::text, units text DEFAULT 'DEGREES'::text, interpolate_nodata boolean DEFAULT false) RETURNS @extschema:postgis@.raster LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_aspect(rast @extschema:postgis@.raster, nband integer DEFAULT 1, pixeltype text DEFAULT '32BF'::text, units text DEFAULT 'DEGREES'::text, interpolate_nodata boolean DEFAULT false) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_aspng(rast @extschema:postgis@.raster, nband integer, compression integer) RETURNS bytea LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_aspng(rast @extschema:postgis@.raster, nband integer, options text[] DEFAULT NULL::text[]) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_aspng(rast @extschema:postgis@.raster, nbands integer[], compression integer) RETURNS bytea LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_aspng(rast @extschema:postgis@.raster, nbands integer[], options text[] DEFAULT NULL::text[]) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_aspng(rast @extschema:postgis@.raster, options text[] DEFAULT NULL::text[]) RETURNS bytea LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_asraster(geom @extschema:postgis@.geometry, scalex double precision, scaley double precision, gridx double precision, gridy double precision, pixeltype text, value double precision DEFAULT 1, nodataval double precision DEFAULT 0, skewx double precision DEFAULT 0, skewy double precision DEFAULT 0, touched boolean DEFAULT false) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_asraster(geom @extschema:postgis@.geometry, scalex double precision, scaley double precision, gridx double precision DEFAULT NULL::double precision, gridy double precision DEFAULT NULL::double precision, pixeltype text[] DEFAULT ARRAY['8BUI'::text], value double precision[] DEFAULT ARRAY[(1)::double precision], nodataval double precision[] DEFAULT ARRAY[(0)::double precision], skewx double precision DEFAULT 0, skewy double precision DEFAULT 0, touched boolean DEFAULT false) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_asraster(geom @extschema:postgis@.geometry, scalex double precision, scaley double precision, pixeltype text, value double precision DEFAULT 1, nodataval double precision DEFAULT 0, upperleftx double precision DEFAULT NULL::double precision, upperlefty double precision DEFAULT NULL::double precision, skewx double precision DEFAULT 0, skewy double precision DEFAULT 0, touched boolean DEFAULT false) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_asraster(geom @extschema:postgis@.geometry, scalex double precision, scaley double precision, pixeltype text[], value double precision[] DEFAULT ARRAY[(1)::double precision], nodataval double precision[] DEFAULT ARRAY[(0)::double precision], upperleftx double precision DEFAULT NULL::double precision, upperlefty double precision DEFAULT NULL::double precision, skewx double precision DEFAULT 0, skewy double precision DEFAULT 0, touched boolean DEFAULT false) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_asraster(geom @extschema:postgis@.geometry, ref @extschema:postgis@.raster, pixeltype text, value double precision DEFAULT 1, nodataval double precision DEFAULT 0, touched boolean DEFAULT false) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_asraster(geom @extschema:postgis@.geometry, ref @extschema:postgis@.raster, pixeltype text[] DEFAULT ARRAY['8BUI'::text], value double precision[] DEFAULT ARRAY[(1)::double precision], nodataval double precision[] DEFAULT ARRAY[(0)::double precision], touched boolean DEFAULT false) RETURNS @extschema:postgis@.raster LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_asraster(geom @extschema:postgis@.geometry, width integer, height integer, gridx double precision, gridy double precision, pixeltype text, value double precision DEFAULT 1, nodataval double precision DEFAULT 0, skewx double precision DEFAULT 0, skewy double precision DEFAULT 0, touched boolean DEFAULT false) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_asraster(geom @extschema:postgis@.geometry, width integer, height integer, gridx double precision DEFAULT NULL::double precision, gridy double precision DEFAULT NULL::double precision, pixeltype text[] DEFAULT ARRAY['8BUI'::text], value double precision[] DEFAULT ARRAY[(1)::double precision], nodataval double precision[] DEFAULT ARRAY[(0)::double precision], skewx double precision DEFAULT 0, skewy double precision DEFAULT 0, touched boolean DEFAULT false) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_asraster(geom @extschema:postgis@.geometry, width integer, height integer, pixeltype text, value double precision DEFAULT 1, nodataval double precision DEFAULT 0, upperleftx double precision DEFAULT NULL::double precision, upperlefty double precision DEFAULT NULL::double precision, skewx double precision DEFAULT 0, skewy double precision DEFAULT 0, touched boolean DEFAULT false) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_asraster(geom @extschema:postgis@.geometry, width integer, height integer, pixeltype text[], value double precision[] DEFAULT ARRAY[(1)::double precision], nodataval double precision[] DEFAULT ARRAY[(0)::double precision], upperleftx double precision DEFAULT NULL::double precision, upperlefty double precision DEFAULT NULL::double precision, skewx double precision DEFAULT 0, skewy double precision DEFAULT 0, touched boolean DEFAULT false) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_astiff(rast @extschema:postgis@.raster, nbands integer[], compression text, srid integer DEFAULT NULL::integer) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_astiff(rast @extschema:postgis@.raster, nbands integer[], options text[] DEFAULT NULL::text[], srid integer DEFAULT NULL::integer) RETURNS bytea LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_astiff(rast @extschema:postgis@.raster, compression text, srid integer DEFAULT NULL::integer) RETURNS bytea LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_astiff(rast @extschema:postgis@.raster, options text[] DEFAULT NULL::text[], srid integer DEFAULT NULL::integer) RETURNS bytea LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_aswkb(@extschema:postgis@.raster, outasin boolean DEFAULT false) RETURNS bytea LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_band(rast @extschema:postgis@.raster, nband integer) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_band(rast @extschema:postgis@.raster, nbands integer[] DEFAULT ARRAY[1]) RETURNS @extschema:postgis@.raster LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_band(rast @extschema:postgis@.raster, nbands text, delimiter character DEFAULT ','::bpchar) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_bandfilesize(rast @extschema:postgis@.raster, band integer DEFAULT 1) RETURNS bigint LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_bandfiletimestamp(rast @extschema:postgis@.raster, band integer DEFAULT 1) RETURNS bigint LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_bandisnodata(rast @extschema:postgis@.raster, forcechecking boolean) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_bandisnodata(rast @extschema:postgis@.raster, band integer DEFAULT 1, forcechecking boolean DEFAULT false) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_bandmetadata(rast @extschema:postgis@.raster, band integer DEFAULT 1) RETURNS TABLE(pixeltype text, nodatavalue double precision, isoutdb boolean, path text, outdbbandnum integer, filesize bigint, filetimestamp bigint) LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_bandmetadata(rast @extschema:postgis@.raster, band integer[]) RETURNS TABLE(bandnum integer, pixeltype text, nodatavalue double precision, isoutdb boolean, path text, outdbbandnum integer, filesize bigint, filetimestamp bigint) LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_bandnodatavalue(rast @extschema:postgis@.raster, band integer DEFAULT 1) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_bandpath(rast @extschema:postgis@.raster, band integer DEFAULT 1) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_bandpixeltype(rast @extschema:postgis@.raster, band integer DEFAULT 1) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_clip(rast @extschema:postgis@.raster, geom @extschema:postgis@.geometry, crop boolean) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_clip(rast @extschema:postgis@.raster, geom @extschema:postgis@.geometry, nodataval double precision, crop boolean DEFAULT true) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_clip(rast @extschema:postgis@.raster, geom @extschema:postgis@.geometry, nodataval double precision[] DEFAULT NULL::double precision[], crop boolean DEFAULT true) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_clip(rast @extschema:postgis@.raster, nband integer, geom @extschema:postgis@.geometry, crop boolean) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_clip(rast @extschema:postgis@.raster, nband integer, geom @extschema:postgis@.geometry, nodataval double precision, crop boolean DEFAULT true) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_clip(rast @extschema:postgis@.raster, nband integer[], geom @extschema:postgis@.geometry, nodataval double precision[] DEFAULT NULL::double precision[], crop boolean DEFAULT true) RETURNS @extschema:postgis@.raster LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_colormap(rast @extschema:postgis@.raster, nband integer DEFAULT 1, colormap text DEFAULT 'grayscale'::text, method text DEFAULT 'INTERPOLATE'::text) RETURNS @extschema:postgis@.raster LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_colormap(rast @extschema:postgis@.raster, colormap text, method text DEFAULT 'INTERPOLATE'::text) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_contains(rast1 @extschema:postgis@.raster, rast2 @extschema:postgis@.raster) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_contains(rast1 @extschema:postgis@.raster, nband1 integer, rast2 @extschema:postgis@.raster, nband2 integer) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_containsproperly(rast1 @extschema:postgis@.raster, rast2 @extschema:postgis@.raster) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_containsproperly(rast1 @extschema:postgis@.raster, nband1 integer, rast2 @extschema:postgis@.raster, nband2 integer) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_contour(rast @extschema:postgis@.raster, bandnumber integer DEFAULT 1, level_interval double precision DEFAULT 100.0, level_base double precision DEFAULT 0.0, fixed_levels double precision[] DEFAULT ARRAY[]::double precision[], polygonize boolean DEFAULT false) RETURNS TABLE(geom @extschema:postgis@.geometry, id integer, value double precision) LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_convexhull(@extschema:postgis@.raster) RETURNS @extschema:postgis@.geometry LANGUAGE c IMMUTABLE STRICT AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_count(rast @extschema:postgis@.raster, exclude_nodata_value boolean) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_count(rast @extschema:postgis@.raster, nband integer DEFAULT 1, exclude_nodata_value boolean DEFAULT true) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_coveredby(rast1 @extschema:postgis@.raster, rast2 @extschema:postgis@.raster) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_coveredby(rast1 @extschema:postgis@.raster, nband1 integer, rast2 @extschema:postgis@.raster, nband2 integer) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_covers(rast1 @extschema:postgis@.raster, rast2 @extschema:postgis@.raster) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_covers(rast1 @extschema:postgis@.raster, nband1 integer, rast2 @extschema:postgis@.raster, nband2 integer) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_createoverview(tab regclass, col name, factor integer, algo text DEFAULT 'NearestNeighbour'::text) RETURNS regclass LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION @extschema:postgis@.st_dfullywithin(rast1 @extschema:postgis@.raster, rast2 @extschema:postgis@.raster, distance double precision) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_dfullywithin(rast1 @extschema:postgis@.raster, nband1 integer, rast2 @extschema:postgis@.raster, nband2 integer, distance double precision) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_disjoint(rast1 @extschema:postgis@.raster, rast2 @extschema:postgis@.raster) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_disjoint(rast1 @extschema:postgis@.raster, nband1 integer, rast2 @extschema:postgis@.raster, nband2 integer) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_distinct4ma(value double precision[], pos integer[], VARIADIC userargs text[] DEFAULT NULL::text[]) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_distinct4ma(matrix double precision[], nodatamode text, VARIADIC args text[]) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_dumpaspolygons(rast @extschema:postgis@.raster, band integer DEFAULT 1, exclude_nodata_value boolean DEFAULT true) RETURNS SETOF @extschema:postgis@.geomval LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_dumpvalues(rast @extschema:postgis@.raster, nband integer, exclude_nodata_value boolean DEFAULT true) RETURNS double precision[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_dumpvalues(rast @extschema:postgis@.raster, nband integer[] DEFAULT NULL::integer[], exclude_nodata_value boolean DEFAULT true) RETURNS TABLE(nband integer, valarray double precision[]) LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_dwithin(rast1 @extschema:postgis@.raster, rast2 @extschema:postgis@.raster, distance double precision) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_dwithin(rast1 @extschema:postgis@.raster, nband1 integer, rast2 @extschema:postgis@.raster, nband2 integer, distance double precision) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_envelope(@extschema:postgis@.raster) RETURNS @extschema:postgis@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_fromgdalraster(gdaldata bytea, srid integer DEFAULT NULL::integer) RETURNS @extschema:postgis@.raster LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_gdaldrivers(OUT idx integer, OUT short_name text, OUT long_name text, OUT can_read boolean, OUT can_write boolean, OUT create_options text) RETURNS SETOF record LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_georeference(rast @extschema:postgis@.raster, format text DEFAULT 'GDAL'::text) RETURNS text LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_geotransform(@extschema:postgis@.raster, OUT imag double precision, OUT jmag double precision, OUT theta_i double precision, OUT theta_ij double precision, OUT xoffset double precision, OUT yoffset double precision) RETURNS record LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_grayscale(rastbandargset @extschema:postgis@.rastbandarg[], extenttype text DEFAULT 'INTERSECTION'::text) RETURNS @extschema:postgis@.raster LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_grayscale(rast @extschema:postgis@.raster, redband integer DEFAULT 1, greenband integer DEFAULT 2, blueband integer DEFAULT 3, extenttype text DEFAULT 'INTERSECTION'::text) RETURNS @extschema:postgis@.raster LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_hasnoband(rast @extschema:postgis@.raster, nband integer DEFAULT 1) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_height(@extschema:postgis@.raster) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_hillshade(rast @extschema:postgis@.raster, nband integer, customextent @extschema:postgis@.raster, pixeltype text DEFAULT '32BF'::text, azimuth double precision DEFAULT 315.0, altitude double precision DEFAULT 45.0, max_bright double precision DEFAULT 255.0, scale double precision DEFAULT 1.0, interpolate_nodata boolean DEFAULT false) RETURNS @extschema:postgis@.raster LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_hillshade(rast @extschema:postgis@.raster, nband integer DEFAULT 1, pixeltype text DEFAULT '32BF'::text, azimuth double precision DEFAULT 315.0, altitude double precision DEFAULT 45.0, max_bright double precision DEFAULT 255.0, scale double precision DEFAULT 1.0, interpolate_nodata boolean DEFAULT false) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_histogram(rast @extschema:postgis@.raster, nband integer, exclude_nodata_value boolean, bins integer, "right" boolean, OUT min double precision, OUT max double precision, OUT count bigint, OUT percent double precision) RETURNS SETOF record LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_histogram(rast @extschema:postgis@.raster, nband integer DEFAULT 1, exclude_nodata_value boolean DEFAULT true, bins integer DEFAULT 0, width double precision[] DEFAULT NULL::double precision[], "right" boolean DEFAULT false, OUT min double precision, OUT max double precision, OUT count bigint, OUT percent double precision) RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_histogram(rast @extschema:postgis@.raster, nband integer, bins integer, "right" boolean, OUT min double precision, OUT max double precision, OUT count bigint, OUT percent double precision) RETURNS SETOF record LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_histogram(rast @extschema:postgis@.raster, nband integer, bins integer, width double precision[] DEFAULT NULL::double precision[], "right" boolean DEFAULT false, OUT min double precision, OUT max double precision, OUT count bigint, OUT percent double precision) RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_interpolateraster(geom @extschema:postgis@.geometry, options text, rast @extschema:postgis@.raster, bandnumber integer DEFAULT 1) RETURNS @extschema:postgis@.raster LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_intersection(geomin @extschema:postgis@.geometry, rast @extschema:postgis@.raster, band integer DEFAULT 1) RETURNS SETOF @extschema:postgis@.geomval LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_intersection(rast @extschema:postgis@.raster, geomin @extschema:postgis@.geometry) RETURNS SETOF @extschema:postgis@.geomval LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_intersection(rast1 @extschema:postgis@.raster, rast2 @extschema:postgis@.raster, nodataval double precision) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_intersection(rast1 @extschema:postgis@.raster, rast2 @extschema:postgis@.raster, nodataval double precision[]) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_intersection(rast1 @extschema:postgis@.raster, rast2 @extschema:postgis@.raster, returnband text, nodataval double precision) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_intersection(rast1 @extschema:postgis@.raster, rast2 @extschema:postgis@.raster, returnband text DEFAULT 'BOTH'::text, nodataval double precision[] DEFAULT NULL::double precision[]) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_intersection(rast @extschema:postgis@.raster, band integer, geomin @extschema:postgis@.geometry) RETURNS SETOF @extschema:postgis@.geomval LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_intersection(rast1 @extschema:postgis@.raster, band1 integer, rast2 @extschema:postgis@.raster, band2 integer, nodataval double precision) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_intersection(rast1 @extschema:postgis@.raster, band1 integer, rast2 @extschema:postgis@.raster, band2 integer, nodataval double precision[]) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_intersection(rast1 @extschema:postgis@.raster, band1 integer, rast2 @extschema:postgis@.raster, band2 integer, returnband text, nodataval double precision) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_intersection(rast1 @extschema:postgis@.raster, band1 integer, rast2 @extschema:postgis@.raster, band2 integer, returnband text DEFAULT 'BOTH'::text, nodataval double precision[] DEFAULT NULL::double precision[]) RETURNS @extschema:postgis@.raster LANGUAGE plpgsql STABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_intersects(geom @extschema:postgis@.geometry, rast @extschema:postgis@.raster, nband integer DEFAULT NULL::integer) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_intersects(rast @extschema:postgis@.raster, geom @extschema:postgis@.geometry, nband integer DEFAULT NULL::integer) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_intersects(rast1 @extschema:postgis@.raster, rast2 @extschema:postgis@.raster) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_intersects(rast @extschema:postgis@.raster, nband integer, geom @extschema:postgis@.geometry) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_intersects(rast1 @extschema:postgis@.raster, nband1 integer, rast2 @extschema:postgis@.raster, nband2 integer) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_invdistweight4ma(value double precision[], pos integer[], VARIADIC userargs text[] DEFAULT NULL::text[]) RETURNS double precision LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_iscoveragetile(rast @extschema:postgis@.raster, coverage @extschema:postgis@.raster, tilewidth integer, tileheight integer) RETURNS boolean LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_isempty(rast @extschema:postgis@.raster) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_makeemptycoverage(tilewidth integer, tileheight integer, width integer, height integer, upperleftx double precision, upperlefty double precision, scalex double precision, scaley double precision, skewx double precision, skewy double precision, srid integer DEFAULT 0) RETURNS SETOF @extschema:postgis@.raster LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_makeemptyraster(rast @extschema:postgis@.raster) RETURNS @extschema:postgis@.raster LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_makeemptyraster(width integer, height integer, upperleftx double precision, upperlefty double precision, pixelsize double precision) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_makeemptyraster(width integer, height integer, upperleftx double precision, upperlefty double precision, scalex double precision, scaley double precision, skewx double precision, skewy double precision, srid integer DEFAULT 0) RETURNS @extschema:postgis@.raster LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_mapalgebra(rastbandargset @extschema:postgis@.rastbandarg[], callbackfunc regprocedure, pixeltype text DEFAULT NULL::text, extenttype text DEFAULT 'INTERSECTION'::text, customextent @extschema:postgis@.raster DEFAULT NULL::@extschema:postgis@.raster, distancex integer DEFAULT 0, distancey integer DEFAULT 0, VARIADIC userargs text[] DEFAULT NULL::text[]) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_mapalgebra(rast1 @extschema:postgis@.raster, rast2 @extschema:postgis@.raster, expression text, pixeltype text DEFAULT NULL::text, extenttype text DEFAULT 'INTERSECTION'::text, nodata1expr text DEFAULT NULL::text, nodata2expr text DEFAULT NULL::text, nodatanodataval double precision DEFAULT NULL::double precision) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_mapalgebra(rast1 @extschema:postgis@.raster, nband1 integer, rast2 @extschema:postgis@.raster, nband2 integer, callbackfunc regprocedure, pixeltype text DEFAULT NULL::text, extenttype text DEFAULT 'INTERSECTION'::text, customextent @extschema:postgis@.raster DEFAULT NULL::@extschema:postgis@.raster, distancex integer DEFAULT 0, distancey integer DEFAULT 0, VARIADIC userargs text[] DEFAULT NULL::text[]) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_mapalgebra(rast1 @extschema:postgis@.raster, band1 integer, rast2 @extschema:postgis@.raster, band2 integer, expression text, pixeltype text DEFAULT NULL::text, extenttype text DEFAULT 'INTERSECTION'::text, nodata1expr text DEFAULT NULL::text, nodata2expr text DEFAULT NULL::text, nodatanodataval double precision DEFAULT NULL::double precision) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_mapalgebra(rast @extschema:postgis@.raster, nband integer, callbackfunc regprocedure, mask double precision[], weighted boolean, pixeltype text DEFAULT NULL::text, extenttype text DEFAULT 'INTERSECTION'::text, customextent @extschema:postgis@.raster DEFAULT NULL::@extschema:postgis@.raster, VARIADIC userargs text[] DEFAULT NULL::text[]) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_mapalgebra(rast @extschema:postgis@.raster, nband integer, callbackfunc regprocedure, pixeltype text DEFAULT NULL::text, extenttype text DEFAULT 'FIRST'::text, customextent @extschema:postgis@.raster DEFAULT NULL::@extschema:postgis@.raster, distancex integer DEFAULT 0, distancey integer DEFAULT 0, VARIADIC userargs text[] DEFAULT NULL::text[]) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_mapalgebra(rast @extschema:postgis@.raster, nband integer, pixeltype text, expression text, nodataval double precision DEFAULT NULL::double precision) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_mapalgebra(rast @extschema:postgis@.raster, nband integer[], callbackfunc regprocedure, pixeltype text DEFAULT NULL::text, extenttype text DEFAULT 'FIRST'::text, customextent @extschema:postgis@.raster DEFAULT NULL::@extschema:postgis@.raster, distancex integer DEFAULT 0, distancey integer DEFAULT 0, VARIADIC userargs text[] DEFAULT NULL::text[]) RETURNS @extschema:postgis@.raster LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_mapalgebra(rast @extschema:postgis@.raster, pixeltype text, expression text, nodataval double precision DEFAULT NULL::double precision) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_mapalgebraexpr(rast1 @extschema:postgis@.raster, rast2 @extschema:postgis@.raster, expression text, pixeltype text DEFAULT NULL::text, extenttype text DEFAULT 'INTERSECTION'::text, nodata1expr text DEFAULT NULL::text, nodata2expr text DEFAULT NULL::text, nodatanodataval double precision DEFAULT NULL::double precision) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_mapalgebraexpr(rast1 @extschema:postgis@.raster, band1 integer, rast2 @extschema:postgis@.raster, band2 integer, expression text, pixeltype text DEFAULT NULL::text, extenttype text DEFAULT 'INTERSECTION'::text, nodata1expr text DEFAULT NULL::text, nodata2expr text DEFAULT NULL::text, nodatanodataval double precision DEFAULT NULL::double precision) RETURNS @extschema:postgis@.raster LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_mapalgebraexpr(rast @extschema:postgis@.raster, band integer, pixeltype text, expression text, nodataval double precision DEFAULT NULL::double precision) RETURNS @extschema:postgis@.raster LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_mapalgebraexpr(rast @extschema:postgis@.raster, pixeltype text, expression text, nodataval double precision DEFAULT NULL::double precision) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_mapalgebrafct(rast1 @extschema:postgis@.raster, rast2 @extschema:postgis@.raster, tworastuserfunc regprocedure, pixeltype text DEFAULT NULL::text, extenttype text DEFAULT 'INTERSECTION'::text, VARIADIC userargs text[] DEFAULT NULL::text[]) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_mapalgebrafct(rast1 @extschema:postgis@.raster, band1 integer, rast2 @extschema:postgis@.raster, band2 integer, tworastuserfunc regprocedure, pixeltype text DEFAULT NULL::text, extenttype text DEFAULT 'INTERSECTION'::text, VARIADIC userargs text[] DEFAULT NULL::text[]) RETURNS @extschema:postgis@.raster LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_mapalgebrafct(rast @extschema:postgis@.raster, band integer, onerastuserfunc regprocedure) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_mapalgebrafct(rast @extschema:postgis@.raster, band integer, onerastuserfunc regprocedure, VARIADIC args text[]) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_mapalgebrafct(rast @extschema:postgis@.raster, band integer, pixeltype text, onerastuserfunc regprocedure) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_mapalgebrafct(rast @extschema:postgis@.raster, band integer, pixeltype text, onerastuserfunc regprocedure, VARIADIC args text[]) RETURNS @extschema:postgis@.raster LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_mapalgebrafct(rast @extschema:postgis@.raster, onerastuserfunc regprocedure) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_mapalgebrafct(rast @extschema:postgis@.raster, onerastuserfunc regprocedure, VARIADIC args text[]) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_mapalgebrafct(rast @extschema:postgis@.raster, pixeltype text, onerastuserfunc regprocedure) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_mapalgebrafct(rast @extschema:postgis@.raster, pixeltype text, onerastuserfunc regprocedure, VARIADIC args text[]) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_mapalgebrafctngb(rast @extschema:postgis@.raster, band integer, pixeltype text, ngbwidth integer, ngbheight integer, onerastngbuserfunc regprocedure, nodatamode text, VARIADIC args text[]) RETURNS @extschema:postgis@.raster LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_max4ma(value double precision[], pos integer[], VARIADIC userargs text[] DEFAULT NULL::text[]) RETURNS double precision LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_max4ma(matrix double precision[], nodatamode text, VARIADIC args text[]) RETURNS double precision LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_mean4ma(value double precision[], pos integer[], VARIADIC userargs text[] DEFAULT NULL::text[]) RETURNS double precision LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_mean4ma(matrix double precision[], nodatamode text, VARIADIC args text[]) RETURNS double precision LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_memsize(@extschema:postgis@.raster) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_metadata(rast @extschema:postgis@.raster, OUT upperleftx double precision, OUT upperlefty double precision, OUT width integer, OUT height integer, OUT scalex double precision, OUT scaley double precision, OUT skewx double precision, OUT skewy double precision, OUT srid integer, OUT numbands integer) RETURNS record LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_min4ma(value double precision[], pos integer[], VARIADIC userargs text[] DEFAULT NULL::text[]) RETURNS double precision LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_min4ma(matrix double precision[], nodatamode text, VARIADIC args text[]) RETURNS double precision LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_minconvexhull(rast @extschema:postgis@.raster, nband integer DEFAULT NULL::integer) RETURNS @extschema:postgis@.geometry LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_mindist4ma(value double precision[], pos integer[], VARIADIC userargs text[] DEFAULT NULL::text[]) RETURNS double precision LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_minpossiblevalue(pixeltype text) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_nearestvalue(rast @extschema:postgis@.raster, pt @extschema:postgis@.geometry, exclude_nodata_value boolean DEFAULT true) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_nearestvalue(rast @extschema:postgis@.raster, band integer, pt @extschema:postgis@.geometry, exclude_nodata_value boolean DEFAULT true) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_nearestvalue(rast @extschema:postgis@.raster, columnx integer, rowy integer, exclude_nodata_value boolean DEFAULT true) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_nearestvalue(rast @extschema:postgis@.raster, band integer, columnx integer, rowy integer, exclude_nodata_value boolean DEFAULT true) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_neighborhood(rast @extschema:postgis@.raster, pt @extschema:postgis@.geometry, distancex integer, distancey integer, exclude_nodata_value boolean DEFAULT true) RETURNS double precision[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_neighborhood(rast @extschema:postgis@.raster, band integer, pt @extschema:postgis@.geometry, distancex integer, distancey integer, exclude_nodata_value boolean DEFAULT true) RETURNS double precision[] LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_neighborhood(rast @extschema:postgis@.raster, columnx integer, rowy integer, distancex integer, distancey integer, exclude_nodata_value boolean DEFAULT true) RETURNS double precision[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_neighborhood(rast @extschema:postgis@.raster, band integer, columnx integer, rowy integer, distancex integer, distancey integer, exclude_nodata_value boolean DEFAULT true) RETURNS double precision[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_notsamealignmentreason(rast1 @extschema:postgis@.raster, rast2 @extschema:postgis@.raster) RETURNS text LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_numbands(@extschema:postgis@.raster) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_overlaps(rast1 @extschema:postgis@.raster, rast2 @extschema:postgis@.raster) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_overlaps(rast1 @extschema:postgis@.raster, nband1 integer, rast2 @extschema:postgis@.raster, nband2 integer) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_pixelascentroid(rast @extschema:postgis@.raster, x integer, y integer) RETURNS @extschema:postgis@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_pixelascentroids(rast @extschema:postgis@.raster, band integer DEFAULT 1, exclude_nodata_value boolean DEFAULT true) RETURNS TABLE(geom @extschema:postgis@.geometry, val double precision, x integer, y integer) LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_pixelaspoint(rast @extschema:postgis@.raster, x integer, y integer) RETURNS @extschema:postgis@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_pixelaspoints(rast @extschema:postgis@.raster, band integer DEFAULT 1, exclude_nodata_value boolean DEFAULT true) RETURNS TABLE(geom @extschema:postgis@.geometry, val double precision, x integer, y integer) LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_pixelaspolygon(rast @extschema:postgis@.raster, x integer, y integer) RETURNS @extschema:postgis@.geometry LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_pixelaspolygons(rast @extschema:postgis@.raster, band integer DEFAULT 1, exclude_nodata_value boolean DEFAULT true) RETURNS TABLE(geom @extschema:postgis@.geometry, val double precision, x integer, y integer) LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_pixelheight(@extschema:postgis@.raster) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_pixelofvalue(rast @extschema:postgis@.raster, search double precision, exclude_nodata_value boolean DEFAULT true) RETURNS TABLE(x integer, y integer) LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_pixelofvalue(rast @extschema:postgis@.raster, search double precision[], exclude_nodata_value boolean DEFAULT true) RETURNS TABLE(val double precision, x integer, y integer) LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_pixelofvalue(rast @extschema:postgis@.raster, nband integer, search double precision, exclude_nodata_value boolean DEFAULT true) RETURNS TABLE(x integer, y integer) LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_pixelofvalue(rast @extschema:postgis@.raster, nband integer, search double precision[], exclude_nodata_value boolean DEFAULT true) RETURNS TABLE(val double precision, x integer, y integer) LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_pixelwidth(@extschema:postgis@.raster) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_polygon(rast @extschema:postgis@.raster, band integer DEFAULT 1) RETURNS @extschema:postgis@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_quantile(rast @extschema:postgis@.raster, exclude_nodata_value boolean, quantile double precision DEFAULT NULL::double precision) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_quantile(rast @extschema:postgis@.raster, quantile double precision) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_quantile(rast @extschema:postgis@.raster, quantiles double precision[], OUT quantile double precision, OUT value double precision) RETURNS SETOF record LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_quantile(rast @extschema:postgis@.raster, nband integer, exclude_nodata_value boolean, quantile double precision) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_quantile(rast @extschema:postgis@.raster, nband integer DEFAULT 1, exclude_nodata_value boolean DEFAULT true, quantiles double precision[] DEFAULT NULL::double precision[], OUT quantile double precision, OUT value double precision) RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_quantile(rast @extschema:postgis@.raster, nband integer, quantile double precision) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_quantile(rast @extschema:postgis@.raster, nband integer, quantiles double precision[], OUT quantile double precision, OUT value double precision) RETURNS SETOF record LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_range4ma(value double precision[], pos integer[], VARIADIC userargs text[] DEFAULT NULL::text[]) RETURNS double precision LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_range4ma(matrix double precision[], nodatamode text, VARIADIC args text[]) RETURNS double precision LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_rastertoworldcoord(rast @extschema:postgis@.raster, columnx integer, rowy integer, OUT longitude double precision, OUT latitude double precision) RETURNS record LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_rastertoworldcoordx(rast @extschema:postgis@.raster, xr integer) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_rastertoworldcoordx(rast @extschema:postgis@.raster, xr integer, yr integer) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_rastertoworldcoordy(rast @extschema:postgis@.raster, yr integer) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_rastertoworldcoordy(rast @extschema:postgis@.raster, xr integer, yr integer) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_rastfromhexwkb(text) RETURNS @extschema:postgis@.raster LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_rastfromwkb(bytea) RETURNS @extschema:postgis@.raster LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_reclass(rast @extschema:postgis@.raster, VARIADIC reclassargset @extschema:postgis@.reclassarg[]) RETURNS @extschema:postgis@.raster LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_reclass(rast @extschema:postgis@.raster, nband integer, reclassexpr text, pixeltype text, nodataval double precision DEFAULT NULL::double precision) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_reclass(rast @extschema:postgis@.raster, reclassexpr text, pixeltype text) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_resample(rast @extschema:postgis@.raster, scalex double precision DEFAULT 0, scaley double precision DEFAULT 0, gridx double precision DEFAULT NULL::double precision, gridy double precision DEFAULT NULL::double precision, skewx double precision DEFAULT 0, skewy double precision DEFAULT 0, algorithm text DEFAULT 'NearestNeighbour'::text, maxerr double precision DEFAULT 0.125) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_resample(rast @extschema:postgis@.raster, ref @extschema:postgis@.raster, usescale boolean, algorithm text DEFAULT 'NearestNeighbour'::text, maxerr double precision DEFAULT 0.125) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_resample(rast @extschema:postgis@.raster, ref @extschema:postgis@.raster, algorithm text DEFAULT 'NearestNeighbour'::text, maxerr double precision DEFAULT 0.125, usescale boolean DEFAULT true) RETURNS @extschema:postgis@.raster LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_resample(rast @extschema:postgis@.raster, width integer, height integer, gridx double precision DEFAULT NULL::double precision, gridy double precision DEFAULT NULL::double precision, skewx double precision DEFAULT 0, skewy double precision DEFAULT 0, algorithm text DEFAULT 'NearestNeighbour'::text, maxerr double precision DEFAULT 0.125) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_rescale(rast @extschema:postgis@.raster, scalex double precision, scaley double precision, algorithm text DEFAULT 'NearestNeighbour'::text, maxerr double precision DEFAULT 0.125) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_rescale(rast @extschema:postgis@.raster, scalexy double precision, algorithm text DEFAULT 'NearestNeighbour'::text, maxerr double precision DEFAULT 0.125) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_resize(rast @extschema:postgis@.raster, percentwidth double precision, percentheight double precision, algorithm text DEFAULT 'NearestNeighbour'::text, maxerr double precision DEFAULT 0.125) RETURNS @extschema:postgis@.raster LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_resize(rast @extschema:postgis@.raster, width integer, height integer, algorithm text DEFAULT 'NearestNeighbour'::text, maxerr double precision DEFAULT 0.125) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_resize(rast @extschema:postgis@.raster, width text, height text, algorithm text DEFAULT 'NearestNeighbour'::text, maxerr double precision DEFAULT 0.125) RETURNS @extschema:postgis@.raster LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_reskew(rast @extschema:postgis@.raster, skewx double precision, skewy double precision, algorithm text DEFAULT 'NearestNeighbour'::text, maxerr double precision DEFAULT 0.125) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_reskew(rast @extschema:postgis@.raster, skewxy double precision, algorithm text DEFAULT 'NearestNeighbour'::text, maxerr double precision DEFAULT 0.125) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_retile(tab regclass, col name, ext @extschema:postgis@.geometry, sfx double precision, sfy double precision, tw integer, th integer, algo text DEFAULT 'NearestNeighbour'::text) RETURNS SETOF @extschema:postgis@.raster LANGUAGE plpgsql STABLE STRICT AS '';
CREATE FUNCTION @extschema:postgis@.st_rotation(@extschema:postgis@.raster) RETURNS double precision LANGUAGE sql AS '';
CREATE FUNCTION @extschema:postgis@.st_roughness(rast @extschema:postgis@.raster, nband integer, customextent @extschema:postgis@.raster, pixeltype text DEFAULT '32BF'::text, interpolate_nodata boolean DEFAULT false) RETURNS @extschema:postgis@.raster LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_roughness(rast @extschema:postgis@.raster, nband integer DEFAULT 1, pixeltype text DEFAULT '32BF'::text, interpolate_nodata boolean DEFAULT false) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_samealignment(ulx1 double precision, uly1 double precision, scalex1 double precision, scaley1 double precision, skewx1 double precision, skewy1 double precision, ulx2 double precision, uly2 double precision, scalex2 double precision, scaley2 double precision, skewx2 double precision, skewy2 double precision) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_samealignment(rast1 @extschema:postgis@.raster, rast2 @extschema:postgis@.raster) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_scalex(@extschema:postgis@.raster) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_scaley(@extschema:postgis@.raster) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_setbandindex(rast @extschema:postgis@.raster, band integer, outdbindex integer, force boolean DEFAULT false) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_setbandisnodata(rast @extschema:postgis@.raster, band integer DEFAULT 1) RETURNS @extschema:postgis@.raster LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_setbandnodatavalue(rast @extschema:postgis@.raster, nodatavalue double precision) RETURNS @extschema:postgis@.raster LANGUAGE sql AS '';
CREATE FUNCTION @extschema:postgis@.st_setbandnodatavalue(rast @extschema:postgis@.raster, band integer, nodatavalue double precision, forcechecking boolean DEFAULT false) RETURNS @extschema:postgis@.raster LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_setbandpath(rast @extschema:postgis@.raster, band integer, outdbpath text, outdbindex integer, force boolean DEFAULT false) RETURNS @extschema:postgis@.raster LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_setgeoreference(rast @extschema:postgis@.raster, upperleftx double precision, upperlefty double precision, scalex double precision, scaley double precision, skewx double precision, skewy double precision) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_setgeoreference(rast @extschema:postgis@.raster, georef text, format text DEFAULT 'GDAL'::text) RETURNS @extschema:postgis@.raster LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_setgeotransform(rast @extschema:postgis@.raster, imag double precision, jmag double precision, theta_i double precision, theta_ij double precision, xoffset double precision, yoffset double precision) RETURNS @extschema:postgis@.raster LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_setm(rast @extschema:postgis@.raster, geom @extschema:postgis@.geometry, resample text DEFAULT 'nearest'::text, band integer DEFAULT 1) RETURNS @extschema:postgis@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_setrotation(rast @extschema:postgis@.raster, rotation double precision) RETURNS @extschema:postgis@.raster LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_setscale(rast @extschema:postgis@.raster, scale double precision) RETURNS @extschema:postgis@.raster LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_setscale(rast @extschema:postgis@.raster, scalex double precision, scaley double precision) RETURNS @extschema:postgis@.raster LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_setskew(rast @extschema:postgis@.raster, skew double precision) RETURNS @extschema:postgis@.raster LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_setskew(rast @extschema:postgis@.raster, skewx double precision, skewy double precision) RETURNS @extschema:postgis@.raster LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_setsrid(rast @extschema:postgis@.raster, srid integer) RETURNS @extschema:postgis@.raster LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_setupperleft(rast @extschema:postgis@.raster, upperleftx double precision, upperlefty double precision) RETURNS @extschema:postgis@.raster LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_setvalue(rast @extschema:postgis@.raster, geom @extschema:postgis@.geometry, newvalue double precision) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_setvalue(rast @extschema:postgis@.raster, nband integer, geom @extschema:postgis@.geometry, newvalue double precision) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_setvalue(rast @extschema:postgis@.raster, x integer, y integer, newvalue double precision) RETURNS @extschema:postgis@.raster LANGUAGE sql AS '';
CREATE FUNCTION @extschema:postgis@.st_setvalue(rast @extschema:postgis@.raster, band integer, x integer, y integer, newvalue double precision) RETURNS @extschema:postgis@.raster LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_setvalues(rast @extschema:postgis@.raster, nband integer, geomvalset @extschema:postgis@.geomval[], keepnodata boolean DEFAULT false) RETURNS @extschema:postgis@.raster LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_setvalues(rast @extschema:postgis@.raster, nband integer, x integer, y integer, newvalueset double precision[], noset boolean[] DEFAULT NULL::boolean[], keepnodata boolean DEFAULT false) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_setvalues(rast @extschema:postgis@.raster, nband integer, x integer, y integer, newvalueset double precision[], nosetvalue double precision, keepnodata boolean DEFAULT false) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_setvalues(rast @extschema:postgis@.raster, x integer, y integer, width integer, height integer, newvalue double precision, keepnodata boolean DEFAULT false) RETURNS @extschema:postgis@.raster LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_setvalues(rast @extschema:postgis@.raster, nband integer, x integer, y integer, width integer, height integer, newvalue double precision, keepnodata boolean DEFAULT false) RETURNS @extschema:postgis@.raster LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_setz(rast @extschema:postgis@.raster, geom @extschema:postgis@.geometry, resample text DEFAULT 'nearest'::text, band integer DEFAULT 1) RETURNS @extschema:postgis@.geometry LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_skewx(@extschema:postgis@.raster) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_skewy(@extschema:postgis@.raster) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_slope(rast @extschema:postgis@.raster, nband integer, customextent @extschema:postgis@.raster, pixeltype text DEFAULT '32BF'::text, units text DEFAULT 'DEGREES'::text, scale double precision DEFAULT 1.0, interpolate_nodata boolean DEFAULT false) RETURNS @extschema:postgis@.raster LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_slope(rast @extschema:postgis@.raster, nband integer DEFAULT 1, pixeltype text DEFAULT '32BF'::text, units text DEFAULT 'DEGREES'::text, scale double precision DEFAULT 1.0, interpolate_nodata boolean DEFAULT false) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_snaptogrid(rast @extschema:postgis@.raster, gridx double precision, gridy double precision, scalex double precision, scaley double precision, algorithm text DEFAULT 'NearestNeighbour'::text, maxerr double precision DEFAULT 0.125) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_snaptogrid(rast @extschema:postgis@.raster, gridx double precision, gridy double precision, scalexy double precision, algorithm text DEFAULT 'NearestNeighbour'::text, maxerr double precision DEFAULT 0.125) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_snaptogrid(rast @extschema:postgis@.raster, gridx double precision, gridy double precision, algorithm text DEFAULT 'NearestNeighbour'::text, maxerr double precision DEFAULT 0.125, scalex double precision DEFAULT 0, scaley double precision DEFAULT 0) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_srid(@extschema:postgis@.raster) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_stddev4ma(value double precision[], pos integer[], VARIADIC userargs text[] DEFAULT NULL::text[]) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_stddev4ma(matrix double precision[], nodatamode text, VARIADIC args text[]) RETURNS double precision LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_sum4ma(value double precision[], pos integer[], VARIADIC userargs text[] DEFAULT NULL::text[]) RETURNS double precision LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_sum4ma(matrix double precision[], nodatamode text, VARIADIC args text[]) RETURNS double precision LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_summary(rast @extschema:postgis@.raster) RETURNS text LANGUAGE plpgsql STABLE STRICT AS '';
CREATE FUNCTION @extschema:postgis@.st_summarystats(rast @extschema:postgis@.raster, exclude_nodata_value boolean) RETURNS @extschema:postgis@.summarystats LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_summarystats(rast @extschema:postgis@.raster, nband integer DEFAULT 1, exclude_nodata_value boolean DEFAULT true) RETURNS @extschema:postgis@.summarystats LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_tile(rast @extschema:postgis@.raster, width integer, height integer, padwithnodata boolean DEFAULT false, nodataval double precision DEFAULT NULL::double precision) RETURNS SETOF @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_tile(rast @extschema:postgis@.raster, nband integer, width integer, height integer, padwithnodata boolean DEFAULT false, nodataval double precision DEFAULT NULL::double precision) RETURNS SETOF @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_tile(rast @extschema:postgis@.raster, nband integer[], width integer, height integer, padwithnodata boolean DEFAULT false, nodataval double precision DEFAULT NULL::double precision) RETURNS SETOF @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_touches(rast1 @extschema:postgis@.raster, rast2 @extschema:postgis@.raster) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_touches(rast1 @extschema:postgis@.raster, nband1 integer, rast2 @extschema:postgis@.raster, nband2 integer) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_tpi(rast @extschema:postgis@.raster, nband integer, customextent @extschema:postgis@.raster, pixeltype text DEFAULT '32BF'::text, interpolate_nodata boolean DEFAULT false) RETURNS @extschema:postgis@.raster LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_tpi(rast @extschema:postgis@.raster, nband integer DEFAULT 1, pixeltype text DEFAULT '32BF'::text, interpolate_nodata boolean DEFAULT false) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_transform(rast @extschema:postgis@.raster, alignto @extschema:postgis@.raster, algorithm text DEFAULT 'NearestNeighbour'::text, maxerr double precision DEFAULT 0.125) RETURNS @extschema:postgis@.raster LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_transform(rast @extschema:postgis@.raster, srid integer, scalex double precision, scaley double precision, algorithm text DEFAULT 'NearestNeighbour'::text, maxerr double precision DEFAULT 0.125) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_transform(rast @extschema:postgis@.raster, srid integer, scalexy double precision, algorithm text DEFAULT 'NearestNeighbour'::text, maxerr double precision DEFAULT 0.125) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_transform(rast @extschema:postgis@.raster, srid integer, algorithm text DEFAULT 'NearestNeighbour'::text, maxerr double precision DEFAULT 0.125, scalex double precision DEFAULT 0, scaley double precision DEFAULT 0) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_tri(rast @extschema:postgis@.raster, nband integer, customextent @extschema:postgis@.raster, pixeltype text DEFAULT '32BF'::text, interpolate_nodata boolean DEFAULT false) RETURNS @extschema:postgis@.raster LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_tri(rast @extschema:postgis@.raster, nband integer DEFAULT 1, pixeltype text DEFAULT '32BF'::text, interpolate_nodata boolean DEFAULT false) RETURNS @extschema:postgis@.raster LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_upperleftx(@extschema:postgis@.raster) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_upperlefty(@extschema:postgis@.raster) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_value(rast @extschema:postgis@.raster, pt @extschema:postgis@.geometry, exclude_nodata_value boolean DEFAULT true) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_value(rast @extschema:postgis@.raster, band integer, pt @extschema:postgis@.geometry, exclude_nodata_value boolean DEFAULT true, resample text DEFAULT 'nearest'::text) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_value(rast @extschema:postgis@.raster, x integer, y integer, exclude_nodata_value boolean DEFAULT true) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_value(rast @extschema:postgis@.raster, band integer, x integer, y integer, exclude_nodata_value boolean DEFAULT true) RETURNS double precision LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_valuecount(rast @extschema:postgis@.raster, searchvalue double precision, roundto double precision DEFAULT 0) RETURNS integer LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_valuecount(rast @extschema:postgis@.raster, searchvalues double precision[], roundto double precision DEFAULT 0, OUT value double precision, OUT count integer) RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_valuecount(rast @extschema:postgis@.raster, nband integer, exclude_nodata_value boolean, searchvalue double precision, roundto double precision DEFAULT 0) RETURNS integer LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_valuecount(rast @extschema:postgis@.raster, nband integer DEFAULT 1, exclude_nodata_value boolean DEFAULT true, searchvalues double precision[] DEFAULT NULL::double precision[], roundto double precision DEFAULT 0, OUT value double precision, OUT count integer) RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_valuecount(rast @extschema:postgis@.raster, nband integer, searchvalue double precision, roundto double precision DEFAULT 0) RETURNS integer LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_valuecount(rast @extschema:postgis@.raster, nband integer, searchvalues double precision[], roundto double precision DEFAULT 0, OUT value double precision, OUT count integer) RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_valuecount(rastertable text, rastercolumn text, searchvalue double precision, roundto double precision DEFAULT 0) RETURNS integer LANGUAGE sql STABLE STRICT AS '';
CREATE FUNCTION @extschema:postgis@.st_valuecount(rastertable text, rastercolumn text, searchvalues double precision[], roundto double precision DEFAULT 0, OUT value double precision, OUT count integer) RETURNS SETOF record LANGUAGE sql STABLE AS '';
CREATE FUNCTION @extschema:postgis@.st_valuecount(rastertable text, rastercolumn text, nband integer, exclude_nodata_value boolean, searchvalue double precision, roundto double precision DEFAULT 0) RETURNS integer LANGUAGE sql STABLE STRICT AS '';
CREATE FUNCTION @extschema:postgis@.st_valuecount(rastertable text, rastercolumn text, nband integer DEFAULT 1, exclude_nodata_value boolean DEFAULT true, searchvalues double precision[] DEFAULT NULL::double precision[], roundto double precision DEFAULT 0, OUT value double precision, OUT count integer) RETURNS SETOF record LANGUAGE sql STABLE AS '';
CREATE FUNCTION @extschema:postgis@.st_valuecount(rastertable text, rastercolumn text, nband integer, searchvalue double precision, roundto double precision DEFAULT 0) RETURNS integer LANGUAGE sql STABLE STRICT AS '';
CREATE FUNCTION @extschema:postgis@.st_valuecount(rastertable text, rastercolumn text, nband integer, searchvalues double precision[], roundto double precision DEFAULT 0, OUT value double precision, OUT count integer) RETURNS SETOF record LANGUAGE sql STABLE AS '';
CREATE FUNCTION @extschema:postgis@.st_valuepercent(rast @extschema:postgis@.raster, searchvalue double precision, roundto double precision DEFAULT 0) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_valuepercent(rast @extschema:postgis@.raster, searchvalues double precision[], roundto double precision DEFAULT 0, OUT value double precision, OUT percent double precision) RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_valuepercent(rast @extschema:postgis@.raster, nband integer, exclude_nodata_value boolean, searchvalue double precision, roundto double precision DEFAULT 0) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_valuepercent(rast @extschema:postgis@.raster, nband integer DEFAULT 1, exclude_nodata_value boolean DEFAULT true, searchvalues double precision[] DEFAULT NULL::double precision[], roundto double precision DEFAULT 0, OUT value double precision, OUT percent double precision) RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_valuepercent(rast @extschema:postgis@.raster, nband integer, searchvalue double precision, roundto double precision DEFAULT 0) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_valuepercent(rast @extschema:postgis@.raster, nband integer, searchvalues double precision[], roundto double precision DEFAULT 0, OUT value double precision, OUT percent double precision) RETURNS SETOF record LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_valuepercent(rastertable text, rastercolumn text, searchvalue double precision, roundto double precision DEFAULT 0) RETURNS double precision LANGUAGE sql STABLE STRICT AS '';
CREATE FUNCTION @extschema:postgis@.st_valuepercent(rastertable text, rastercolumn text, searchvalues double precision[], roundto double precision DEFAULT 0, OUT value double precision, OUT percent double precision) RETURNS SETOF record LANGUAGE sql STABLE AS '';
CREATE FUNCTION @extschema:postgis@.st_valuepercent(rastertable text, rastercolumn text, nband integer, exclude_nodata_value boolean, searchvalue double precision, roundto double precision DEFAULT 0) RETURNS double precision LANGUAGE sql STABLE STRICT AS '';
CREATE FUNCTION @extschema:postgis@.st_valuepercent(rastertable text, rastercolumn text, nband integer DEFAULT 1, exclude_nodata_value boolean DEFAULT true, searchvalues double precision[] DEFAULT NULL::double precision[], roundto double precision DEFAULT 0, OUT value double precision, OUT percent double precision) RETURNS SETOF record LANGUAGE sql STABLE AS '';
CREATE FUNCTION @extschema:postgis@.st_valuepercent(rastertable text, rastercolumn text, nband integer, searchvalue double precision, roundto double precision DEFAULT 0) RETURNS double precision LANGUAGE sql STABLE STRICT AS '';
CREATE FUNCTION @extschema:postgis@.st_valuepercent(rastertable text, rastercolumn text, nband integer, searchvalues double precision[], roundto double precision DEFAULT 0, OUT value double precision, OUT percent double precision) RETURNS SETOF record LANGUAGE sql STABLE AS '';
CREATE FUNCTION @extschema:postgis@.st_width(@extschema:postgis@.raster) RETURNS integer LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema:postgis@.st_within(rast1 @extschema:postgis@.raster, rast2 @extschema:postgis@.raster) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_within(rast1 @extschema:postgis@.raster, nband1 integer, rast2 @extschema:postgis@.raster, nband2 integer) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_worldtorastercoord(rast @extschema:postgis@.raster, longitude double precision, latitude double precision, OUT columnx integer, OUT rowy integer) RETURNS record LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_worldtorastercoord(rast @extschema:postgis@.raster, pt @extschema:postgis@.geometry, OUT columnx integer, OUT rowy integer) RETURNS record LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_worldtorastercoordx(rast @extschema:postgis@.raster, xw double precision) RETURNS integer LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_worldtorastercoordx(rast @extschema:postgis@.raster, xw double precision, yw double precision) RETURNS integer LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_worldtorastercoordx(rast @extschema:postgis@.raster, pt @extschema:postgis@.geometry) RETURNS integer LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_worldtorastercoordy(rast @extschema:postgis@.raster, yw double precision) RETURNS integer LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_worldtorastercoordy(rast @extschema:postgis@.raster, xw double precision, yw double precision) RETURNS integer LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.st_worldtorastercoordy(rast @extschema:postgis@.raster, pt @extschema:postgis@.geometry) RETURNS integer LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION @extschema:postgis@.updaterastersrid(table_name name, column_name name, new_srid integer) RETURNS boolean LANGUAGE sql STRICT AS '';
CREATE FUNCTION @extschema:postgis@.updaterastersrid(schema_name name, table_name name, column_name name, new_srid integer) RETURNS boolean LANGUAGE sql STRICT AS '';
CREATE VIEW @extschema:postgis@.raster_columns AS SELECT
  NULL::name AS r_table_catalog,
  NULL::name AS r_table_schema,
  NULL::name AS r_table_name,
  NULL::name AS r_raster_column,
  NULL::integer AS srid,
  NULL::double precision AS scale_x,
  NULL::double precision AS scale_y,
  NULL::integer AS blocksize_x,
  NULL::integer AS blocksize_y,
  NULL::boolean AS same_alignment,
  NULL::boolean AS regular_blocking,
  NULL::integer AS num_bands,
  NULL::text[] COLLATE "C" AS pixel_types,
  NULL::double precision[] AS nodata_values,
  NULL::boolean[] AS out_db,
  NULL::@extschema:postgis@.geometry AS extent,
  NULL::boolean AS spatial_index;
CREATE VIEW @extschema:postgis@.raster_overviews AS SELECT
  NULL::name AS o_table_catalog,
  NULL::name AS o_table_schema,
  NULL::name AS o_table_name,
  NULL::name AS o_raster_column,
  NULL::name AS r_table_catalog,
  NULL::name COLLATE "default" AS r_table_schema,
  NULL::name COLLATE "default" AS r_table_name,
  NULL::name COLLATE "default" AS r_raster_column,
  NULL::integer AS overview_factor;
CREATE AGGREGATE @extschema:postgis@.st_countagg(@extschema:postgis@.raster, boolean) (
  SFUNC = @extschema:postgis@._st_countagg_transfn,
  STYPE = @extschema:postgis@.agg_count,
  FINALFUNC = @extschema:postgis@._st_countagg_finalfn,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema:postgis@.st_countagg(@extschema:postgis@.raster, integer, boolean) (
  SFUNC = @extschema:postgis@._st_countagg_transfn,
  STYPE = @extschema:postgis@.agg_count,
  FINALFUNC = @extschema:postgis@._st_countagg_finalfn,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema:postgis@.st_countagg(@extschema:postgis@.raster, integer, boolean, double precision) (
  SFUNC = @extschema:postgis@._st_countagg_transfn,
  STYPE = @extschema:postgis@.agg_count,
  FINALFUNC = @extschema:postgis@._st_countagg_finalfn,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema:postgis@.st_samealignment(@extschema:postgis@.raster) (
  SFUNC = @extschema:postgis@._st_samealignment_transfn,
  STYPE = @extschema:postgis@.agg_samealignment,
  FINALFUNC = @extschema:postgis@._st_samealignment_finalfn,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema:postgis@.st_summarystatsagg(@extschema:postgis@.raster, boolean, double precision) (
  SFUNC = @extschema:postgis@._st_summarystats_transfn,
  STYPE = internal,
  FINALFUNC = @extschema:postgis@._st_summarystats_finalfn,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema:postgis@.st_summarystatsagg(@extschema:postgis@.raster, integer, boolean) (
  SFUNC = @extschema:postgis@._st_summarystats_transfn,
  STYPE = internal,
  FINALFUNC = @extschema:postgis@._st_summarystats_finalfn,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema:postgis@.st_summarystatsagg(@extschema:postgis@.raster, integer, boolean, double precision) (
  SFUNC = @extschema:postgis@._st_summarystats_transfn,
  STYPE = internal,
  FINALFUNC = @extschema:postgis@._st_summarystats_finalfn,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema:postgis@.st_union(@extschema:postgis@.raster) (
  SFUNC = @extschema:postgis@._st_union_transfn,
  STYPE = internal,
  FINALFUNC = @extschema:postgis@._st_union_finalfn,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema:postgis@.st_union(@extschema:postgis@.raster, @extschema:postgis@.unionarg[]) (
  SFUNC = @extschema:postgis@._st_union_transfn,
  STYPE = internal,
  FINALFUNC = @extschema:postgis@._st_union_finalfn,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema:postgis@.st_union(@extschema:postgis@.raster, integer) (
  SFUNC = @extschema:postgis@._st_union_transfn,
  STYPE = internal,
  FINALFUNC = @extschema:postgis@._st_union_finalfn,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema:postgis@.st_union(@extschema:postgis@.raster, integer, text) (
  SFUNC = @extschema:postgis@._st_union_transfn,
  STYPE = internal,
  FINALFUNC = @extschema:postgis@._st_union_finalfn,
  PARALLEL = SAFE
);
CREATE AGGREGATE @extschema:postgis@.st_union(@extschema:postgis@.raster, text) (
  SFUNC = @extschema:postgis@._st_union_transfn,
  STYPE = internal,
  FINALFUNC = @extschema:postgis@._st_union_finalfn,
  PARALLEL = SAFE
);
CREATE OPERATOR @extschema:postgis@.&& (
  FUNCTION = @extschema:postgis@.geometry_raster_overlap,
  LEFTARG = @extschema:postgis@.geometry,
  RIGHTARG = @extschema:postgis@.raster,
  RESTRICT = contsel,
  JOIN = contjoinsel
);
CREATE OPERATOR @extschema:postgis@.&& (
  FUNCTION = @extschema:postgis@.raster_geometry_overlap,
  LEFTARG = @extschema:postgis@.raster,
  RIGHTARG = @extschema:postgis@.geometry,
  RESTRICT = contsel,
  JOIN = contjoinsel,
  COMMUTATOR = OPERATOR(@extschema:postgis@.&&)
);
CREATE OPERATOR @extschema:postgis@.&& (
  FUNCTION = @extschema:postgis@.raster_overlap,
  LEFTARG = @extschema:postgis@.raster,
  RIGHTARG = @extschema:postgis@.raster,
  RESTRICT = contsel,
  JOIN = contjoinsel,
  COMMUTATOR = OPERATOR(@extschema:postgis@.&&)
);
CREATE OPERATOR @extschema:postgis@.&< (
  FUNCTION = @extschema:postgis@.raster_overleft,
  LEFTARG = @extschema:postgis@.raster,
  RIGHTARG = @extschema:postgis@.raster,
  RESTRICT = positionsel,
  JOIN = positionjoinsel
);
CREATE OPERATOR @extschema:postgis@.&<| (
  FUNCTION = @extschema:postgis@.raster_overbelow,
  LEFTARG = @extschema:postgis@.raster,
  RIGHTARG = @extschema:postgis@.raster,
  RESTRICT = positionsel,
  JOIN = positionjoinsel
);
CREATE OPERATOR @extschema:postgis@.&> (
  FUNCTION = @extschema:postgis@.raster_overright,
  LEFTARG = @extschema:postgis@.raster,
  RIGHTARG = @extschema:postgis@.raster,
  RESTRICT = positionsel,
  JOIN = positionjoinsel,
  COMMUTATOR = OPERATOR(@extschema:postgis@.&<)
);
CREATE OPERATOR @extschema:postgis@.<< (
  FUNCTION = @extschema:postgis@.raster_left,
  LEFTARG = @extschema:postgis@.raster,
  RIGHTARG = @extschema:postgis@.raster,
  RESTRICT = positionsel,
  JOIN = positionjoinsel
);
CREATE OPERATOR @extschema:postgis@.<<| (
  FUNCTION = @extschema:postgis@.raster_below,
  LEFTARG = @extschema:postgis@.raster,
  RIGHTARG = @extschema:postgis@.raster,
  RESTRICT = positionsel,
  JOIN = positionjoinsel
);
CREATE OPERATOR @extschema:postgis@.= (
  FUNCTION = @extschema:postgis@.raster_eq,
  LEFTARG = @extschema:postgis@.raster,
  RIGHTARG = @extschema:postgis@.raster,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  COMMUTATOR = OPERATOR(@extschema:postgis@.=)
);
CREATE OPERATOR @extschema:postgis@.>> (
  FUNCTION = @extschema:postgis@.raster_right,
  LEFTARG = @extschema:postgis@.raster,
  RIGHTARG = @extschema:postgis@.raster,
  RESTRICT = positionsel,
  JOIN = positionjoinsel,
  COMMUTATOR = OPERATOR(@extschema:postgis@.<<)
);
CREATE OPERATOR @extschema:postgis@.@ (
  FUNCTION = @extschema:postgis@.geometry_contained_by_raster,
  LEFTARG = @extschema:postgis@.geometry,
  RIGHTARG = @extschema:postgis@.raster,
  RESTRICT = contsel,
  JOIN = contjoinsel
);
CREATE OPERATOR @extschema:postgis@.@ (
  FUNCTION = @extschema:postgis@.raster_contained_by_geometry,
  LEFTARG = @extschema:postgis@.raster,
  RIGHTARG = @extschema:postgis@.geometry,
  RESTRICT = contsel,
  JOIN = contjoinsel
);
CREATE OPERATOR @extschema:postgis@.@ (
  FUNCTION = @extschema:postgis@.raster_contained,
  LEFTARG = @extschema:postgis@.raster,
  RIGHTARG = @extschema:postgis@.raster,
  RESTRICT = contsel,
  JOIN = contjoinsel
);
CREATE OPERATOR @extschema:postgis@.|&> (
  FUNCTION = @extschema:postgis@.raster_overabove,
  LEFTARG = @extschema:postgis@.raster,
  RIGHTARG = @extschema:postgis@.raster,
  RESTRICT = positionsel,
  JOIN = positionjoinsel,
  COMMUTATOR = OPERATOR(@extschema:postgis@.&<|)
);
CREATE OPERATOR @extschema:postgis@.|>> (
  FUNCTION = @extschema:postgis@.raster_above,
  LEFTARG = @extschema:postgis@.raster,
  RIGHTARG = @extschema:postgis@.raster,
  RESTRICT = positionsel,
  JOIN = positionjoinsel,
  COMMUTATOR = OPERATOR(@extschema:postgis@.<<|)
);
CREATE OPERATOR @extschema:postgis@.~ (
  FUNCTION = @extschema:postgis@.geometry_raster_contain,
  LEFTARG = @extschema:postgis@.geometry,
  RIGHTARG = @extschema:postgis@.raster,
  RESTRICT = contsel,
  JOIN = contjoinsel,
  COMMUTATOR = OPERATOR(@extschema:postgis@.@)
);
CREATE OPERATOR @extschema:postgis@.~ (
  FUNCTION = @extschema:postgis@.raster_geometry_contain,
  LEFTARG = @extschema:postgis@.raster,
  RIGHTARG = @extschema:postgis@.geometry,
  RESTRICT = contsel,
  JOIN = contjoinsel,
  COMMUTATOR = OPERATOR(@extschema:postgis@.@)
);
CREATE OPERATOR @extschema:postgis@.~ (
  FUNCTION = @extschema:postgis@.raster_contain,
  LEFTARG = @extschema:postgis@.raster,
  RIGHTARG = @extschema:postgis@.raster,
  RESTRICT = contsel,
  JOIN = contjoinsel,
  COMMUTATOR = OPERATOR(@extschema:postgis@.@)
);
CREATE OPERATOR @extschema:postgis@.~= (
  FUNCTION = @extschema:postgis@.raster_same,
  LEFTARG = @extschema:postgis@.raster,
  RIGHTARG = @extschema:postgis@.raster,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  COMMUTATOR = OPERATOR(@extschema:postgis@.~=)
);
CREATE CAST (@extschema:postgis@.raster AS bytea) WITH FUNCTION @extschema:postgis@.bytea(@extschema:postgis@.raster) AS ASSIGNMENT;
CREATE CAST (@extschema:postgis@.raster AS @extschema:postgis@.box3d) WITH FUNCTION @extschema:postgis@.box3d(@extschema:postgis@.raster) AS ASSIGNMENT;
CREATE CAST (@extschema:postgis@.raster AS @extschema:postgis@.geometry) WITH FUNCTION @extschema:postgis@.st_convexhull(@extschema:postgis@.raster) AS ASSIGNMENT;
CREATE OPERATOR FAMILY @extschema:postgis@.hash_raster_ops USING hash;
CREATE OPERATOR CLASS @extschema:postgis@.hash_raster_ops DEFAULT FOR TYPE @extschema:postgis@.raster USING hash FAMILY @extschema:postgis@.hash_raster_ops AS
  OPERATOR 1 @extschema:postgis@.=(@extschema:postgis@.raster,@extschema:postgis@.raster),
  FUNCTION 1 (@extschema:postgis@.raster, @extschema:postgis@.raster) @extschema:postgis@.raster_hash(@extschema:postgis@.raster);
