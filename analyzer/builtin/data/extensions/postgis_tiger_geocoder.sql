CREATE TYPE tiger.norm_addy AS (address integer, predirabbrev character varying, streetname character varying, streettypeabbrev character varying, postdirabbrev character varying, internal character varying, location character varying, stateabbrev character varying, zip character varying, parsed boolean, zip4 character varying, address_alphanumeric character varying);
CREATE FUNCTION tiger.count_words(character varying) RETURNS integer LANGUAGE plpgsql IMMUTABLE AS '';
CREATE FUNCTION tiger.create_census_base_tables() RETURNS text LANGUAGE plpgsql AS '';
CREATE FUNCTION tiger.cull_null(character varying) RETURNS character varying LANGUAGE sql IMMUTABLE AS '';
CREATE FUNCTION tiger.diff_zip(zip1 character varying, zip2 character varying) RETURNS integer LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE FUNCTION tiger.drop_dupe_featnames_generate_script() RETURNS text LANGUAGE sql AS '';
CREATE FUNCTION tiger.drop_indexes_generate_script(tiger_data_schema text DEFAULT 'tiger_data'::text) RETURNS text LANGUAGE sql STABLE AS '';
CREATE FUNCTION tiger.drop_nation_tables_generate_script(param_schema text DEFAULT 'tiger_data'::text) RETURNS text LANGUAGE sql AS '';
CREATE FUNCTION tiger.drop_state_tables_generate_script(param_state text, param_schema text DEFAULT 'tiger_data'::text) RETURNS text LANGUAGE sql AS '';
CREATE FUNCTION tiger.end_soundex(character varying) RETURNS character varying LANGUAGE plpgsql IMMUTABLE AS '';
CREATE FUNCTION tiger.geocode(input character varying, max_results integer DEFAULT 10, restrict_geom @extschema:postgis@.geometry DEFAULT NULL::@extschema:postgis@.geometry, OUT addy tiger.norm_addy, OUT geomout @extschema:postgis@.geometry, OUT rating integer) RETURNS SETOF record LANGUAGE plpgsql STABLE PARALLEL SAFE AS '';
CREATE FUNCTION tiger.geocode(in_addy tiger.norm_addy, max_results integer DEFAULT 10, restrict_geom @extschema:postgis@.geometry DEFAULT NULL::@extschema:postgis@.geometry, OUT addy tiger.norm_addy, OUT geomout @extschema:postgis@.geometry, OUT rating integer) RETURNS SETOF record LANGUAGE plpgsql STABLE PARALLEL SAFE AS '';
CREATE FUNCTION tiger.geocode_address(parsed tiger.norm_addy, max_results integer DEFAULT 10, restrict_geom @extschema:postgis@.geometry DEFAULT NULL::@extschema:postgis@.geometry, OUT addy tiger.norm_addy, OUT geomout @extschema:postgis@.geometry, OUT rating integer) RETURNS SETOF record LANGUAGE plpgsql STABLE PARALLEL SAFE AS '';
CREATE FUNCTION tiger.geocode_intersection(roadway1 text, roadway2 text, in_state text, in_city text DEFAULT ''::text, in_zip text DEFAULT ''::text, num_results integer DEFAULT 10, OUT addy tiger.norm_addy, OUT geomout @extschema:postgis@.geometry, OUT rating integer) RETURNS SETOF record LANGUAGE plpgsql IMMUTABLE AS '';
CREATE FUNCTION tiger.geocode_location(parsed tiger.norm_addy, restrict_geom @extschema:postgis@.geometry DEFAULT NULL::@extschema:postgis@.geometry, OUT addy tiger.norm_addy, OUT geomout @extschema:postgis@.geometry, OUT rating integer) RETURNS SETOF record LANGUAGE plpgsql STABLE PARALLEL SAFE AS '';
CREATE FUNCTION tiger.get_geocode_setting(setting_name text) RETURNS text LANGUAGE sql STABLE AS '';
CREATE FUNCTION tiger.get_last_words(inputstring character varying, count integer) RETURNS character varying LANGUAGE plpgsql IMMUTABLE AS '';
CREATE FUNCTION tiger.get_tract(loc_geom @extschema:postgis@.geometry, output_field text DEFAULT 'name'::text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS '';
CREATE FUNCTION tiger.greatest_hn(fromhn character varying, tohn character varying) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION tiger.includes_address(given_address integer, addr1 integer, addr2 integer, addr3 integer, addr4 integer) RETURNS boolean LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION tiger.install_geocode_settings() RETURNS void LANGUAGE plpgsql AS '';
CREATE FUNCTION tiger.install_missing_indexes() RETURNS boolean LANGUAGE plpgsql AS '';
CREATE FUNCTION tiger.install_pagc_tables() RETURNS void LANGUAGE plpgsql AS '';
CREATE FUNCTION tiger.interpolate_from_address(given_address integer, in_addr1 character varying, in_addr2 character varying, in_road @extschema:postgis@.geometry, in_side character varying DEFAULT ''::character varying, in_offset_m double precision DEFAULT 10) RETURNS @extschema:postgis@.geometry LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION tiger.is_pretype(text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION tiger.least_hn(fromhn character varying, tohn character varying) RETURNS integer LANGUAGE sql IMMUTABLE AS '';
CREATE FUNCTION tiger.levenshtein_ignore_case(character varying, character varying) RETURNS integer LANGUAGE sql IMMUTABLE AS '';
CREATE FUNCTION tiger.loader_generate_census_script(param_states text[], os text) RETURNS SETOF text LANGUAGE sql AS '';
CREATE FUNCTION tiger.loader_generate_nation_script(os text) RETURNS SETOF text LANGUAGE sql AS '';
CREATE FUNCTION tiger.loader_generate_script(param_states text[], os text) RETURNS SETOF text LANGUAGE sql AS '';
CREATE FUNCTION tiger.loader_load_staged_data(param_staging_table text, param_target_table text) RETURNS integer LANGUAGE sql AS '';
CREATE FUNCTION tiger.loader_load_staged_data(param_staging_table text, param_target_table text, param_columns_exclude text[]) RETURNS integer LANGUAGE plpgsql AS '';
CREATE FUNCTION tiger.loader_macro_replace(param_input text, param_keys text[], param_values text[]) RETURNS text LANGUAGE plpgsql IMMUTABLE AS '';
CREATE FUNCTION tiger.location_extract(fullstreet character varying, stateabbrev character varying) RETURNS character varying LANGUAGE plpgsql STABLE AS '';
CREATE FUNCTION tiger.location_extract_countysub_exact(fullstreet character varying, stateabbrev character varying) RETURNS character varying LANGUAGE plpgsql STABLE AS '';
CREATE FUNCTION tiger.location_extract_countysub_fuzzy(fullstreet character varying, stateabbrev character varying) RETURNS character varying LANGUAGE plpgsql AS '';
CREATE FUNCTION tiger.location_extract_place_exact(fullstreet character varying, stateabbrev character varying) RETURNS character varying LANGUAGE plpgsql STABLE AS '';
CREATE FUNCTION tiger.location_extract_place_fuzzy(fullstreet character varying, stateabbrev character varying) RETURNS character varying LANGUAGE plpgsql STABLE AS '';
CREATE FUNCTION tiger.missing_indexes_generate_script() RETURNS text LANGUAGE sql AS '';
CREATE FUNCTION tiger.normalize_address(in_rawinput character varying) RETURNS tiger.norm_addy LANGUAGE plpgsql IMMUTABLE STRICT AS '';
CREATE FUNCTION tiger.nullable_levenshtein(character varying, character varying) RETURNS integer LANGUAGE plpgsql IMMUTABLE AS '';
CREATE FUNCTION tiger.numeric_streets_equal(input_street character varying, output_street character varying) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS '';
CREATE FUNCTION tiger.pagc_normalize_address(in_rawinput character varying) RETURNS tiger.norm_addy LANGUAGE plpgsql IMMUTABLE STRICT AS '';
CREATE FUNCTION tiger.pprint_addy(input tiger.norm_addy) RETURNS character varying LANGUAGE plpgsql IMMUTABLE AS '';
CREATE FUNCTION tiger.rate_attributes(dirpa character varying, dirpb character varying, streetnamea character varying, streetnameb character varying, streettypea character varying, streettypeb character varying, dirsa character varying, dirsb character varying, prequalabr character varying) RETURNS integer LANGUAGE plpgsql IMMUTABLE AS '';
CREATE FUNCTION tiger.rate_attributes(dirpa character varying, dirpb character varying, streetnamea character varying, streetnameb character varying, streettypea character varying, streettypeb character varying, dirsa character varying, dirsb character varying, locationa character varying, locationb character varying, prequalabr character varying) RETURNS integer LANGUAGE plpgsql IMMUTABLE AS '';
CREATE FUNCTION tiger.reverse_geocode(pt @extschema:postgis@.geometry, include_strnum_range boolean DEFAULT false, OUT intpt @extschema:postgis@.geometry[], OUT addy tiger.norm_addy[], OUT street character varying[]) RETURNS record LANGUAGE plpgsql STABLE AS '';
CREATE FUNCTION tiger.set_geocode_setting(setting_name text, setting_value text) RETURNS text LANGUAGE sql AS '';
CREATE FUNCTION tiger.setsearchpathforinstall(a_schema_name text) RETURNS text LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION tiger.state_extract(rawinput character varying) RETURNS character varying LANGUAGE plpgsql STABLE AS '';
CREATE FUNCTION tiger.topology_load_tiger(toponame character varying, region_type character varying, region_id character varying) RETURNS text LANGUAGE plpgsql AS '';
CREATE FUNCTION tiger.utmzone(@extschema:postgis@.geometry) RETURNS integer LANGUAGE plpgsql IMMUTABLE AS '';
CREATE FUNCTION tiger.zip_range(zip text, range_start integer, range_end integer) RETURNS character varying[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS '';
CREATE SEQUENCE tiger.addr_gid_seq AS integer;
CREATE SEQUENCE tiger.addrfeat_gid_seq AS integer;
CREATE SEQUENCE tiger.bg_gid_seq AS integer;
CREATE SEQUENCE tiger.county_gid_seq AS integer;
CREATE SEQUENCE tiger.cousub_gid_seq AS integer;
CREATE SEQUENCE tiger.edges_gid_seq AS integer;
CREATE SEQUENCE tiger.faces_gid_seq AS integer;
CREATE SEQUENCE tiger.featnames_gid_seq AS integer;
CREATE SEQUENCE tiger.pagc_gaz_id_seq AS integer;
CREATE SEQUENCE tiger.pagc_lex_id_seq AS integer;
CREATE SEQUENCE tiger.pagc_rules_id_seq AS integer;
CREATE SEQUENCE tiger.place_gid_seq AS integer;
CREATE SEQUENCE tiger.state_gid_seq AS integer;
CREATE SEQUENCE tiger.tabblock_gid_seq AS integer;
CREATE SEQUENCE tiger.tract_gid_seq AS integer;
CREATE SEQUENCE tiger.zcta5_gid_seq AS integer;
CREATE TABLE tiger.addr (
  gid integer DEFAULT nextval('tiger.addr_gid_seq'::regclass) NOT NULL,
  tlid bigint,
  fromhn character varying(12),
  tohn character varying(12),
  side character varying(1),
  zip character varying(5),
  plus4 character varying(4),
  fromtyp character varying(1),
  totyp character varying(1),
  fromarmid integer,
  toarmid integer,
  arid character varying(22),
  mtfcc character varying(5),
  statefp character varying(2),
  CONSTRAINT addr_pkey PRIMARY KEY (gid)
);
CREATE INDEX idx_tiger_addr_tlid_statefp ON tiger.addr USING btree (tlid, statefp);
CREATE INDEX idx_tiger_addr_zip ON tiger.addr USING btree (zip);
ALTER SEQUENCE tiger.addr_gid_seq OWNED BY tiger.addr.gid;
CREATE TABLE tiger.addrfeat (
  gid integer DEFAULT nextval('tiger.addrfeat_gid_seq'::regclass) NOT NULL,
  tlid bigint,
  statefp character varying(2) NOT NULL,
  aridl character varying(22),
  aridr character varying(22),
  linearid character varying(22),
  fullname character varying(100),
  lfromhn character varying(12),
  ltohn character varying(12),
  rfromhn character varying(12),
  rtohn character varying(12),
  zipl character varying(5),
  zipr character varying(5),
  edge_mtfcc character varying(5),
  parityl character varying(1),
  parityr character varying(1),
  plus4l character varying(4),
  plus4r character varying(4),
  lfromtyp character varying(1),
  ltotyp character varying(1),
  rfromtyp character varying(1),
  rtotyp character varying(1),
  offsetl character varying(1),
  offsetr character varying(1),
  the_geom @extschema:postgis@.geometry,
  CONSTRAINT addrfeat_pkey PRIMARY KEY (gid),
  CONSTRAINT enforce_dims_the_geom CHECK ((@extschema:postgis@.st_ndims(the_geom) = 2)),
  CONSTRAINT enforce_geotype_the_geom CHECK (((@extschema:postgis@.geometrytype(the_geom) = 'LINESTRING'::text) OR (the_geom IS NULL))),
  CONSTRAINT enforce_srid_the_geom CHECK ((@extschema:postgis@.st_srid(the_geom) = 4269))
);
CREATE INDEX idx_addrfeat_geom_gist ON tiger.addrfeat USING gist (the_geom);
CREATE INDEX idx_addrfeat_tlid ON tiger.addrfeat USING btree (tlid);
CREATE INDEX idx_addrfeat_zipl ON tiger.addrfeat USING btree (zipl);
CREATE INDEX idx_addrfeat_zipr ON tiger.addrfeat USING btree (zipr);
ALTER SEQUENCE tiger.addrfeat_gid_seq OWNED BY tiger.addrfeat.gid;
CREATE TABLE tiger.bg (
  gid integer DEFAULT nextval('tiger.bg_gid_seq'::regclass) NOT NULL,
  statefp character varying(2),
  countyfp character varying(3),
  tractce character varying(6),
  blkgrpce character varying(1),
  bg_id character varying(12) NOT NULL,
  namelsad character varying(13),
  mtfcc character varying(5),
  funcstat character varying(1),
  aland double precision,
  awater double precision,
  intptlat character varying(11),
  intptlon character varying(12),
  the_geom @extschema:postgis@.geometry,
  CONSTRAINT bg_pkey PRIMARY KEY (bg_id),
  CONSTRAINT enforce_dims_geom CHECK ((@extschema:postgis@.st_ndims(the_geom) = 2)),
  CONSTRAINT enforce_geotype_geom CHECK (((@extschema:postgis@.geometrytype(the_geom) = 'MULTIPOLYGON'::text) OR (the_geom IS NULL))),
  CONSTRAINT enforce_srid_geom CHECK ((@extschema:postgis@.st_srid(the_geom) = 4269))
);
ALTER SEQUENCE tiger.bg_gid_seq OWNED BY tiger.bg.gid;
CREATE TABLE tiger.county (
  gid integer DEFAULT nextval('tiger.county_gid_seq'::regclass) NOT NULL,
  statefp character varying(2),
  countyfp character varying(3),
  countyns character varying(8),
  cntyidfp character varying(5) NOT NULL,
  name character varying(100),
  namelsad character varying(100),
  lsad character varying(2),
  classfp character varying(2),
  mtfcc character varying(5),
  csafp character varying(3),
  cbsafp character varying(5),
  metdivfp character varying(5),
  funcstat character varying(1),
  aland bigint,
  awater double precision,
  intptlat character varying(11),
  intptlon character varying(12),
  the_geom @extschema:postgis@.geometry,
  CONSTRAINT enforce_dims_geom CHECK ((@extschema:postgis@.st_ndims(the_geom) = 2)),
  CONSTRAINT enforce_geotype_geom CHECK (((@extschema:postgis@.geometrytype(the_geom) = 'MULTIPOLYGON'::text) OR (the_geom IS NULL))),
  CONSTRAINT enforce_srid_geom CHECK ((@extschema:postgis@.st_srid(the_geom) = 4269)),
  CONSTRAINT pk_tiger_county PRIMARY KEY (cntyidfp),
  CONSTRAINT uidx_county_gid UNIQUE (gid)
);
CREATE INDEX idx_tiger_county ON tiger.county USING btree (countyfp);
ALTER SEQUENCE tiger.county_gid_seq OWNED BY tiger.county.gid;
CREATE TABLE tiger.county_lookup (
  st_code integer NOT NULL,
  state character varying(2),
  co_code integer NOT NULL,
  name character varying(90),
  CONSTRAINT county_lookup_pkey PRIMARY KEY (st_code, co_code)
);
CREATE INDEX county_lookup_name_idx ON tiger.county_lookup USING btree (@extschema:fuzzystrmatch@.soundex((name)::text));
CREATE INDEX county_lookup_state_idx ON tiger.county_lookup USING btree (state);
CREATE TABLE tiger.countysub_lookup (
  st_code integer NOT NULL,
  state character varying(2),
  co_code integer NOT NULL,
  county character varying(90),
  cs_code integer NOT NULL,
  name character varying(90),
  CONSTRAINT countysub_lookup_pkey PRIMARY KEY (st_code, co_code, cs_code)
);
CREATE INDEX countysub_lookup_name_idx ON tiger.countysub_lookup USING btree (@extschema:fuzzystrmatch@.soundex((name)::text));
CREATE INDEX countysub_lookup_state_idx ON tiger.countysub_lookup USING btree (state);
CREATE TABLE tiger.cousub (
  gid integer DEFAULT nextval('tiger.cousub_gid_seq'::regclass) NOT NULL,
  statefp character varying(2),
  countyfp character varying(3),
  cousubfp character varying(5),
  cousubns character varying(8),
  cosbidfp character varying(10) NOT NULL,
  name character varying(100),
  namelsad character varying(100),
  lsad character varying(2),
  classfp character varying(2),
  mtfcc character varying(5),
  cnectafp character varying(3),
  nectafp character varying(5),
  nctadvfp character varying(5),
  funcstat character varying(1),
  aland numeric(14,0),
  awater numeric(14,0),
  intptlat character varying(11),
  intptlon character varying(12),
  the_geom @extschema:postgis@.geometry,
  CONSTRAINT cousub_pkey PRIMARY KEY (cosbidfp),
  CONSTRAINT enforce_dims_the_geom CHECK ((@extschema:postgis@.st_ndims(the_geom) = 2)),
  CONSTRAINT enforce_geotype_the_geom CHECK (((@extschema:postgis@.geometrytype(the_geom) = 'MULTIPOLYGON'::text) OR (the_geom IS NULL))),
  CONSTRAINT enforce_srid_the_geom CHECK ((@extschema:postgis@.st_srid(the_geom) = 4269)),
  CONSTRAINT uidx_cousub_gid UNIQUE (gid)
);
CREATE INDEX tige_cousub_the_geom_gist ON tiger.cousub USING gist (the_geom);
ALTER SEQUENCE tiger.cousub_gid_seq OWNED BY tiger.cousub.gid;
CREATE TABLE tiger.direction_lookup (
  name character varying(20) NOT NULL,
  abbrev character varying(3),
  CONSTRAINT direction_lookup_pkey PRIMARY KEY (name)
);
CREATE INDEX direction_lookup_abbrev_idx ON tiger.direction_lookup USING btree (abbrev);
CREATE TABLE tiger.edges (
  gid integer DEFAULT nextval('tiger.edges_gid_seq'::regclass) NOT NULL,
  statefp character varying(2),
  countyfp character varying(3),
  tlid bigint,
  tfidl numeric(10,0),
  tfidr numeric(10,0),
  mtfcc character varying(5),
  fullname character varying(100),
  smid character varying(22),
  lfromadd character varying(12),
  ltoadd character varying(12),
  rfromadd character varying(12),
  rtoadd character varying(12),
  zipl character varying(5),
  zipr character varying(5),
  featcat character varying(1),
  hydroflg character varying(1),
  railflg character varying(1),
  roadflg character varying(1),
  olfflg character varying(1),
  passflg character varying(1),
  divroad character varying(1),
  exttyp character varying(1),
  ttyp character varying(1),
  deckedroad character varying(1),
  artpath character varying(1),
  persist character varying(1),
  gcseflg character varying(1),
  offsetl character varying(1),
  offsetr character varying(1),
  tnidf numeric(10,0),
  tnidt numeric(10,0),
  the_geom @extschema:postgis@.geometry,
  CONSTRAINT edges_pkey PRIMARY KEY (gid),
  CONSTRAINT enforce_dims_the_geom CHECK ((@extschema:postgis@.st_ndims(the_geom) = 2)),
  CONSTRAINT enforce_geotype_the_geom CHECK (((@extschema:postgis@.geometrytype(the_geom) = 'MULTILINESTRING'::text) OR (the_geom IS NULL))),
  CONSTRAINT enforce_srid_the_geom CHECK ((@extschema:postgis@.st_srid(the_geom) = 4269))
);
CREATE INDEX idx_edges_tlid ON tiger.edges USING btree (tlid);
CREATE INDEX idx_tiger_edges_countyfp ON tiger.edges USING btree (countyfp);
CREATE INDEX idx_tiger_edges_the_geom_gist ON tiger.edges USING gist (the_geom);
ALTER SEQUENCE tiger.edges_gid_seq OWNED BY tiger.edges.gid;
CREATE TABLE tiger.faces (
  gid integer DEFAULT nextval('tiger.faces_gid_seq'::regclass) NOT NULL,
  tfid numeric(10,0),
  statefp00 character varying(2),
  countyfp00 character varying(3),
  tractce00 character varying(6),
  blkgrpce00 character varying(1),
  blockce00 character varying(4),
  cousubfp00 character varying(5),
  submcdfp00 character varying(5),
  conctyfp00 character varying(5),
  placefp00 character varying(5),
  aiannhfp00 character varying(5),
  aiannhce00 character varying(4),
  comptyp00 character varying(1),
  trsubfp00 character varying(5),
  trsubce00 character varying(3),
  anrcfp00 character varying(5),
  elsdlea00 character varying(5),
  scsdlea00 character varying(5),
  unsdlea00 character varying(5),
  uace00 character varying(5),
  cd108fp character varying(2),
  sldust00 character varying(3),
  sldlst00 character varying(3),
  vtdst00 character varying(6),
  zcta5ce00 character varying(5),
  tazce00 character varying(6),
  ugace00 character varying(5),
  puma5ce00 character varying(5),
  statefp character varying(2),
  countyfp character varying(3),
  tractce character varying(6),
  blkgrpce character varying(1),
  blockce character varying(4),
  cousubfp character varying(5),
  submcdfp character varying(5),
  conctyfp character varying(5),
  placefp character varying(5),
  aiannhfp character varying(5),
  aiannhce character varying(4),
  comptyp character varying(1),
  trsubfp character varying(5),
  trsubce character varying(3),
  anrcfp character varying(5),
  ttractce character varying(6),
  tblkgpce character varying(1),
  elsdlea character varying(5),
  scsdlea character varying(5),
  unsdlea character varying(5),
  uace character varying(5),
  cd111fp character varying(2),
  sldust character varying(3),
  sldlst character varying(3),
  vtdst character varying(6),
  zcta5ce character varying(5),
  tazce character varying(6),
  ugace character varying(5),
  puma5ce character varying(5),
  csafp character varying(3),
  cbsafp character varying(5),
  metdivfp character varying(5),
  cnectafp character varying(3),
  nectafp character varying(5),
  nctadvfp character varying(5),
  lwflag character varying(1),
  "offset" character varying(1),
  atotal double precision,
  intptlat character varying(11),
  intptlon character varying(12),
  the_geom @extschema:postgis@.geometry,
  tractce20 character varying(6),
  blkgrpce20 character varying(1),
  blockce20 character varying(4),
  countyfp20 character varying(3),
  statefp20 character varying(2),
  CONSTRAINT enforce_dims_the_geom CHECK ((@extschema:postgis@.st_ndims(the_geom) = 2)),
  CONSTRAINT enforce_geotype_the_geom CHECK (((@extschema:postgis@.geometrytype(the_geom) = 'MULTIPOLYGON'::text) OR (the_geom IS NULL))),
  CONSTRAINT enforce_srid_the_geom CHECK ((@extschema:postgis@.st_srid(the_geom) = 4269)),
  CONSTRAINT faces_pkey PRIMARY KEY (gid)
);
CREATE INDEX idx_tiger_faces_countyfp ON tiger.faces USING btree (countyfp);
CREATE INDEX idx_tiger_faces_tfid ON tiger.faces USING btree (tfid);
CREATE INDEX tiger_faces_the_geom_gist ON tiger.faces USING gist (the_geom);
ALTER SEQUENCE tiger.faces_gid_seq OWNED BY tiger.faces.gid;
CREATE TABLE tiger.featnames (
  gid integer DEFAULT nextval('tiger.featnames_gid_seq'::regclass) NOT NULL,
  tlid bigint,
  fullname character varying(100),
  name character varying(100),
  predirabrv character varying(15),
  pretypabrv character varying(50),
  prequalabr character varying(15),
  sufdirabrv character varying(15),
  suftypabrv character varying(50),
  sufqualabr character varying(15),
  predir character varying(2),
  pretyp character varying(3),
  prequal character varying(2),
  sufdir character varying(2),
  suftyp character varying(3),
  sufqual character varying(2),
  linearid character varying(22),
  mtfcc character varying(5),
  paflag character varying(1),
  statefp character varying(2),
  CONSTRAINT featnames_pkey PRIMARY KEY (gid)
);
CREATE INDEX idx_tiger_featnames_lname ON tiger.featnames USING btree (lower((name)::text));
CREATE INDEX idx_tiger_featnames_snd_name ON tiger.featnames USING btree (@extschema:fuzzystrmatch@.soundex((name)::text));
CREATE INDEX idx_tiger_featnames_tlid_statefp ON tiger.featnames USING btree (tlid, statefp);
ALTER SEQUENCE tiger.featnames_gid_seq OWNED BY tiger.featnames.gid;
CREATE TABLE tiger.geocode_settings (
  name text NOT NULL,
  setting text,
  unit text,
  category text,
  short_desc text,
  CONSTRAINT geocode_settings_pkey PRIMARY KEY (name)
);
CREATE TABLE tiger.geocode_settings_default (
  name text NOT NULL,
  setting text,
  unit text,
  category text,
  short_desc text,
  CONSTRAINT geocode_settings_default_pkey PRIMARY KEY (name)
);
CREATE TABLE tiger.loader_lookuptables (
  process_order integer DEFAULT 1000 NOT NULL,
  lookup_name text NOT NULL,
  table_name text,
  single_mode boolean DEFAULT true NOT NULL,
  load boolean DEFAULT true NOT NULL,
  level_county boolean DEFAULT false NOT NULL,
  level_state boolean DEFAULT false NOT NULL,
  level_nation boolean DEFAULT false NOT NULL,
  post_load_process text,
  single_geom_mode boolean DEFAULT false,
  insert_mode character(1) DEFAULT 'c'::bpchar NOT NULL,
  pre_load_process text,
  columns_exclude text[],
  website_root_override text,
  CONSTRAINT loader_lookuptables_pkey PRIMARY KEY (lookup_name)
);
CREATE TABLE tiger.loader_platform (
  os character varying(50) NOT NULL,
  declare_sect text,
  pgbin text,
  wget text,
  unzip_command text,
  psql text,
  path_sep text,
  loader text,
  environ_set_command text,
  county_process_command text,
  CONSTRAINT loader_platform_pkey PRIMARY KEY (os)
);
CREATE TABLE tiger.loader_variables (
  tiger_year character varying(4) NOT NULL,
  website_root text,
  staging_fold text,
  data_schema text,
  staging_schema text,
  CONSTRAINT loader_variables_pkey PRIMARY KEY (tiger_year)
);
CREATE TABLE tiger.pagc_gaz (
  id integer DEFAULT nextval('tiger.pagc_gaz_id_seq'::regclass) NOT NULL,
  seq integer,
  word text,
  stdword text,
  token integer,
  is_custom boolean DEFAULT true NOT NULL,
  CONSTRAINT pagc_gaz_pkey PRIMARY KEY (id)
);
ALTER SEQUENCE tiger.pagc_gaz_id_seq OWNED BY tiger.pagc_gaz.id;
CREATE TABLE tiger.pagc_lex (
  id integer DEFAULT nextval('tiger.pagc_lex_id_seq'::regclass) NOT NULL,
  seq integer,
  word text,
  stdword text,
  token integer,
  is_custom boolean DEFAULT true NOT NULL,
  CONSTRAINT pagc_lex_pkey PRIMARY KEY (id)
);
ALTER SEQUENCE tiger.pagc_lex_id_seq OWNED BY tiger.pagc_lex.id;
CREATE TABLE tiger.pagc_rules (
  id integer DEFAULT nextval('tiger.pagc_rules_id_seq'::regclass) NOT NULL,
  rule text,
  is_custom boolean DEFAULT true,
  CONSTRAINT pagc_rules_pkey PRIMARY KEY (id)
);
ALTER SEQUENCE tiger.pagc_rules_id_seq OWNED BY tiger.pagc_rules.id;
CREATE TABLE tiger.place (
  gid integer DEFAULT nextval('tiger.place_gid_seq'::regclass) NOT NULL,
  statefp character varying(2),
  placefp character varying(5),
  placens character varying(8),
  plcidfp character varying(7) NOT NULL,
  name character varying(100),
  namelsad character varying(100),
  lsad character varying(2),
  classfp character varying(2),
  cpi character varying(1),
  pcicbsa character varying(1),
  pcinecta character varying(1),
  mtfcc character varying(5),
  funcstat character varying(1),
  aland bigint,
  awater bigint,
  intptlat character varying(11),
  intptlon character varying(12),
  the_geom @extschema:postgis@.geometry,
  CONSTRAINT enforce_dims_the_geom CHECK ((@extschema:postgis@.st_ndims(the_geom) = 2)),
  CONSTRAINT enforce_geotype_the_geom CHECK (((@extschema:postgis@.geometrytype(the_geom) = 'MULTIPOLYGON'::text) OR (the_geom IS NULL))),
  CONSTRAINT enforce_srid_the_geom CHECK ((@extschema:postgis@.st_srid(the_geom) = 4269)),
  CONSTRAINT place_pkey PRIMARY KEY (plcidfp),
  CONSTRAINT uidx_tiger_place_gid UNIQUE (gid)
);
CREATE INDEX tiger_place_the_geom_gist ON tiger.place USING gist (the_geom);
ALTER SEQUENCE tiger.place_gid_seq OWNED BY tiger.place.gid;
CREATE TABLE tiger.place_lookup (
  st_code integer NOT NULL,
  state character varying(2),
  pl_code integer NOT NULL,
  name character varying(90),
  CONSTRAINT place_lookup_pkey PRIMARY KEY (st_code, pl_code)
);
CREATE INDEX place_lookup_name_idx ON tiger.place_lookup USING btree (@extschema:fuzzystrmatch@.soundex((name)::text));
CREATE INDEX place_lookup_state_idx ON tiger.place_lookup USING btree (state);
CREATE TABLE tiger.secondary_unit_lookup (
  name character varying(20) NOT NULL,
  abbrev character varying(5),
  CONSTRAINT secondary_unit_lookup_pkey PRIMARY KEY (name)
);
CREATE INDEX secondary_unit_lookup_abbrev_idx ON tiger.secondary_unit_lookup USING btree (abbrev);
CREATE TABLE tiger.state (
  gid integer DEFAULT nextval('tiger.state_gid_seq'::regclass) NOT NULL,
  region character varying(2),
  division character varying(2),
  statefp character varying(2) NOT NULL,
  statens character varying(8),
  stusps character varying(2) NOT NULL,
  name character varying(100),
  lsad character varying(2),
  mtfcc character varying(5),
  funcstat character varying(1),
  aland bigint,
  awater bigint,
  intptlat character varying(11),
  intptlon character varying(12),
  the_geom @extschema:postgis@.geometry,
  CONSTRAINT enforce_dims_the_geom CHECK ((@extschema:postgis@.st_ndims(the_geom) = 2)),
  CONSTRAINT enforce_geotype_the_geom CHECK (((@extschema:postgis@.geometrytype(the_geom) = 'MULTIPOLYGON'::text) OR (the_geom IS NULL))),
  CONSTRAINT enforce_srid_the_geom CHECK ((@extschema:postgis@.st_srid(the_geom) = 4269)),
  CONSTRAINT pk_tiger_state PRIMARY KEY (statefp),
  CONSTRAINT uidx_tiger_state_gid UNIQUE (gid),
  CONSTRAINT uidx_tiger_state_stusps UNIQUE (stusps)
);
CREATE INDEX idx_tiger_state_the_geom_gist ON tiger.state USING gist (the_geom);
ALTER SEQUENCE tiger.state_gid_seq OWNED BY tiger.state.gid;
CREATE TABLE tiger.state_lookup (
  st_code integer NOT NULL,
  name character varying(40),
  abbrev character varying(3),
  statefp character(2),
  CONSTRAINT state_lookup_abbrev_key UNIQUE (abbrev),
  CONSTRAINT state_lookup_name_key UNIQUE (name),
  CONSTRAINT state_lookup_pkey PRIMARY KEY (st_code),
  CONSTRAINT state_lookup_statefp_key UNIQUE (statefp)
);
CREATE TABLE tiger.street_type_lookup (
  name character varying(50) NOT NULL,
  abbrev character varying(50),
  is_hw boolean DEFAULT false NOT NULL,
  CONSTRAINT street_type_lookup_pkey PRIMARY KEY (name)
);
CREATE INDEX street_type_lookup_abbrev_idx ON tiger.street_type_lookup USING btree (abbrev);
CREATE TABLE tiger.tabblock (
  gid integer DEFAULT nextval('tiger.tabblock_gid_seq'::regclass) NOT NULL,
  statefp character varying(2),
  countyfp character varying(3),
  tractce character varying(6),
  blockce character varying(4),
  tabblock_id character varying(16) NOT NULL,
  name character varying(20),
  mtfcc character varying(5),
  ur character varying(1),
  uace character varying(5),
  funcstat character varying(1),
  aland double precision,
  awater double precision,
  intptlat character varying(11),
  intptlon character varying(12),
  the_geom @extschema:postgis@.geometry,
  CONSTRAINT enforce_dims_geom CHECK ((@extschema:postgis@.st_ndims(the_geom) = 2)),
  CONSTRAINT enforce_geotype_geom CHECK (((@extschema:postgis@.geometrytype(the_geom) = 'MULTIPOLYGON'::text) OR (the_geom IS NULL))),
  CONSTRAINT enforce_srid_geom CHECK ((@extschema:postgis@.st_srid(the_geom) = 4269)),
  CONSTRAINT tabblock_pkey PRIMARY KEY (tabblock_id)
);
ALTER SEQUENCE tiger.tabblock_gid_seq OWNED BY tiger.tabblock.gid;
CREATE TABLE tiger.tabblock20 (
  statefp character varying(2),
  countyfp character varying(3),
  tractce character varying(6),
  blockce character varying(4),
  geoid character varying(15) NOT NULL,
  name character varying(10),
  mtfcc character varying(5),
  ur character varying(1),
  uace character varying(5),
  uatype character varying(1),
  funcstat character varying(1),
  aland double precision,
  awater double precision,
  intptlat character varying(11),
  intptlon character varying(12),
  the_geom @extschema:postgis@.geometry(MultiPolygon,4269),
  housing double precision,
  pop double precision,
  CONSTRAINT pk_tabblock20 PRIMARY KEY (geoid)
);
CREATE TABLE tiger.tract (
  gid integer DEFAULT nextval('tiger.tract_gid_seq'::regclass) NOT NULL,
  statefp character varying(2),
  countyfp character varying(3),
  tractce character varying(6),
  tract_id character varying(11) NOT NULL,
  name character varying(7),
  namelsad character varying(20),
  mtfcc character varying(5),
  funcstat character varying(1),
  aland double precision,
  awater double precision,
  intptlat character varying(11),
  intptlon character varying(12),
  the_geom @extschema:postgis@.geometry,
  CONSTRAINT enforce_dims_geom CHECK ((@extschema:postgis@.st_ndims(the_geom) = 2)),
  CONSTRAINT enforce_geotype_geom CHECK (((@extschema:postgis@.geometrytype(the_geom) = 'MULTIPOLYGON'::text) OR (the_geom IS NULL))),
  CONSTRAINT enforce_srid_geom CHECK ((@extschema:postgis@.st_srid(the_geom) = 4269)),
  CONSTRAINT tract_pkey PRIMARY KEY (tract_id)
);
ALTER SEQUENCE tiger.tract_gid_seq OWNED BY tiger.tract.gid;
CREATE TABLE tiger.zcta5 (
  gid integer DEFAULT nextval('tiger.zcta5_gid_seq'::regclass) NOT NULL,
  statefp character varying(2) NOT NULL,
  zcta5ce character varying(5) NOT NULL,
  classfp character varying(2),
  mtfcc character varying(5),
  funcstat character varying(1),
  aland double precision,
  awater double precision,
  intptlat character varying(11),
  intptlon character varying(12),
  partflg character varying(1),
  the_geom @extschema:postgis@.geometry,
  CONSTRAINT enforce_dims_the_geom CHECK ((@extschema:postgis@.st_ndims(the_geom) = 2)),
  CONSTRAINT enforce_geotype_the_geom CHECK (((@extschema:postgis@.geometrytype(the_geom) = 'MULTIPOLYGON'::text) OR (the_geom IS NULL))),
  CONSTRAINT enforce_srid_the_geom CHECK ((@extschema:postgis@.st_srid(the_geom) = 4269)),
  CONSTRAINT pk_tiger_zcta5_zcta5ce PRIMARY KEY (zcta5ce, statefp),
  CONSTRAINT uidx_tiger_zcta5_gid UNIQUE (gid)
);
ALTER SEQUENCE tiger.zcta5_gid_seq OWNED BY tiger.zcta5.gid;
CREATE TABLE tiger.zip_lookup (
  zip integer NOT NULL,
  st_code integer,
  state character varying(2),
  co_code integer,
  county character varying(90),
  cs_code integer,
  cousub character varying(90),
  pl_code integer,
  place character varying(90),
  cnt integer,
  CONSTRAINT zip_lookup_pkey PRIMARY KEY (zip)
);
CREATE TABLE tiger.zip_lookup_all (
  zip integer,
  st_code integer,
  state character varying(2),
  co_code integer,
  county character varying(90),
  cs_code integer,
  cousub character varying(90),
  pl_code integer,
  place character varying(90),
  cnt integer
);
CREATE TABLE tiger.zip_lookup_base (
  zip character varying(5) NOT NULL,
  state character varying(40),
  county character varying(90),
  city character varying(90),
  statefp character varying(2),
  CONSTRAINT zip_lookup_base_pkey PRIMARY KEY (zip)
);
CREATE TABLE tiger.zip_state (
  zip character varying(5) NOT NULL,
  stusps character varying(2) NOT NULL,
  statefp character varying(2),
  CONSTRAINT zip_state_pkey PRIMARY KEY (zip, stusps)
);
CREATE TABLE tiger.zip_state_loc (
  zip character varying(5) NOT NULL,
  stusps character varying(2) NOT NULL,
  statefp character varying(2),
  place character varying(100) NOT NULL,
  CONSTRAINT zip_state_loc_pkey PRIMARY KEY (zip, stusps, place)
);
