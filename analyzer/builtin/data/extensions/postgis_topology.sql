CREATE TYPE topology.getfaceedges_returntype AS (sequence integer, edge integer);
CREATE DOMAIN topology.topoelement AS integer[] CONSTRAINT dimensions CHECK (((array_upper(VALUE, 2) IS NULL) AND (array_upper(VALUE, 1) = 2))) CONSTRAINT lower_dimension CHECK ((array_lower(VALUE, 1) = 1)) CONSTRAINT type_range CHECK (((VALUE)[2] > 0));
CREATE DOMAIN topology.topoelementarray AS integer[] CONSTRAINT type_range CHECK (((array_upper(VALUE, 2) = 2) AND (array_upper(VALUE, 3) IS NULL)));
CREATE TYPE topology.topogeometry AS (topology_id integer, layer_id integer, id integer, type integer);
CREATE TYPE topology.validatetopology_returntype AS (error character varying, id1 integer, id2 integer);
CREATE FUNCTION topology._asgmledge(edge_id integer, start_node integer, end_node integer, line @extschema:postgis@.geometry, visitedtable regclass, nsprefix_in text, prec integer, options integer, idprefix text, gmlver integer) RETURNS text LANGUAGE plpgsql AS '';
CREATE FUNCTION topology._asgmlface(toponame text, face_id integer, visitedtable regclass, nsprefix_in text, prec integer, options integer, idprefix text, gmlver integer) RETURNS text LANGUAGE plpgsql AS '';
CREATE FUNCTION topology._asgmlnode(id integer, point @extschema:postgis@.geometry, nsprefix_in text, prec integer, options integer, idprefix text, gmlver integer) RETURNS text LANGUAGE plpgsql IMMUTABLE AS '';
CREATE FUNCTION topology._checkedgelinking(curedge_edge_id integer, prevedge_edge_id integer, prevedge_next_left_edge integer, prevedge_next_right_edge integer) RETURNS topology.validatetopology_returntype LANGUAGE plpgsql IMMUTABLE STRICT AS '';
CREATE FUNCTION topology._st_adjacentedges(atopology character varying, anode integer, anedge integer) RETURNS integer[] LANGUAGE plpgsql STABLE AS '';
CREATE FUNCTION topology._st_mintolerance(atopology character varying, ageom @extschema:postgis@.geometry) RETURNS double precision LANGUAGE plpgsql STABLE STRICT AS '';
CREATE FUNCTION topology._st_mintolerance(ageom @extschema:postgis@.geometry) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT AS '';
CREATE FUNCTION topology._validatetopologyedgelinking(bbox @extschema:postgis@.geometry DEFAULT NULL::@extschema:postgis@.geometry) RETURNS SETOF topology.validatetopology_returntype LANGUAGE plpgsql AS '';
CREATE FUNCTION topology._validatetopologygetfaceshellmaximaledgering(atopology character varying, aface integer) RETURNS @extschema:postgis@.geometry LANGUAGE plpgsql STABLE AS '';
CREATE FUNCTION topology._validatetopologygetringedges(starting_edge integer) RETURNS integer[] LANGUAGE plpgsql AS '';
CREATE FUNCTION topology._validatetopologyrings(bbox @extschema:postgis@.geometry DEFAULT NULL::@extschema:postgis@.geometry) RETURNS SETOF topology.validatetopology_returntype LANGUAGE plpgsql AS '';
CREATE FUNCTION topology.addedge(atopology character varying, aline @extschema:postgis@.geometry) RETURNS integer LANGUAGE plpgsql AS '';
CREATE FUNCTION topology.addface(atopology character varying, apoly @extschema:postgis@.geometry, force_new boolean DEFAULT false) RETURNS integer LANGUAGE plpgsql AS '';
CREATE FUNCTION topology.addnode(atopology character varying, apoint @extschema:postgis@.geometry, allowedgesplitting boolean DEFAULT false, setcontainingface boolean DEFAULT false) RETURNS integer LANGUAGE plpgsql AS '';
CREATE FUNCTION topology.addtopogeometrycolumn(character varying, character varying, character varying, character varying, character varying) RETURNS integer LANGUAGE sql AS '';
CREATE FUNCTION topology.addtopogeometrycolumn(toponame character varying, schema character varying, tbl character varying, col character varying, ltype character varying, child integer) RETURNS integer LANGUAGE plpgsql AS '';
CREATE FUNCTION topology.addtosearchpath(a_schema_name character varying) RETURNS text LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION topology.asgml(tg topology.topogeometry) RETURNS text LANGUAGE sql STABLE AS '';
CREATE FUNCTION topology.asgml(tg topology.topogeometry, visitedtable regclass) RETURNS text LANGUAGE sql AS '';
CREATE FUNCTION topology.asgml(tg topology.topogeometry, visitedtable regclass, nsprefix text) RETURNS text LANGUAGE sql AS '';
CREATE FUNCTION topology.asgml(tg topology.topogeometry, nsprefix text) RETURNS text LANGUAGE sql STABLE AS '';
CREATE FUNCTION topology.asgml(tg topology.topogeometry, nsprefix text, prec integer, opts integer) RETURNS text LANGUAGE sql STABLE AS '';
CREATE FUNCTION topology.asgml(tg topology.topogeometry, nsprefix text, prec integer, options integer, vis regclass) RETURNS text LANGUAGE sql AS '';
CREATE FUNCTION topology.asgml(tg topology.topogeometry, nsprefix text, prec integer, options integer, visitedtable regclass, idprefix text) RETURNS text LANGUAGE sql AS '';
CREATE FUNCTION topology.asgml(tg topology.topogeometry, nsprefix_in text, precision_in integer, options_in integer, visitedtable regclass, idprefix text, gmlver integer) RETURNS text LANGUAGE plpgsql AS '';
CREATE FUNCTION topology.astopojson(tg topology.topogeometry, edgemaptable regclass) RETURNS text LANGUAGE plpgsql AS '';
CREATE FUNCTION topology.cleartopogeom(tg topology.topogeometry) RETURNS topology.topogeometry LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION topology.copytopology(atopology character varying, newtopo character varying) RETURNS integer LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION topology.createtopogeom(toponame character varying, tg_type integer, layer_id integer) RETURNS topology.topogeometry LANGUAGE sql STRICT AS '';
CREATE FUNCTION topology.createtopogeom(toponame character varying, tg_type integer, layer_id integer, tg_objs topology.topoelementarray) RETURNS topology.topogeometry LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION topology.createtopology(character varying) RETURNS integer LANGUAGE sql STRICT AS '';
CREATE FUNCTION topology.createtopology(character varying, integer) RETURNS integer LANGUAGE sql STRICT AS '';
CREATE FUNCTION topology.createtopology(toponame character varying, srid integer, prec double precision) RETURNS integer LANGUAGE sql STRICT AS '';
CREATE FUNCTION topology.createtopology(atopology character varying, srid integer, prec double precision, hasz boolean) RETURNS integer LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION topology.droptopogeometrycolumn(schema character varying, tbl character varying, col character varying) RETURNS text LANGUAGE plpgsql AS '';
CREATE FUNCTION topology.droptopology(atopology character varying) RETURNS text LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION topology.equals(tg1 topology.topogeometry, tg2 topology.topogeometry) RETURNS boolean LANGUAGE plpgsql STABLE STRICT AS '';
CREATE FUNCTION topology.geometry(topogeom topology.topogeometry) RETURNS @extschema:postgis@.geometry LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION topology.geometrytype(tg topology.topogeometry) RETURNS text LANGUAGE sql STABLE STRICT AS '';
CREATE FUNCTION topology.getedgebypoint(atopology character varying, apoint @extschema:postgis@.geometry, tol1 double precision) RETURNS integer LANGUAGE c STABLE STRICT AS 'extension';
CREATE FUNCTION topology.getfacebypoint(atopology character varying, apoint @extschema:postgis@.geometry, tol1 double precision) RETURNS integer LANGUAGE plpgsql STABLE STRICT AS '';
CREATE FUNCTION topology.getfacecontainingpoint(atopology text, apoint @extschema:postgis@.geometry) RETURNS integer LANGUAGE c STABLE AS 'extension';
CREATE FUNCTION topology.getnodebypoint(atopology character varying, apoint @extschema:postgis@.geometry, tol1 double precision) RETURNS integer LANGUAGE c STABLE STRICT AS 'extension';
CREATE FUNCTION topology.getnodeedges(atopology character varying, anode integer) RETURNS SETOF topology.getfaceedges_returntype LANGUAGE plpgsql STABLE AS '';
CREATE FUNCTION topology.getringedges(atopology character varying, anedge integer, maxedges integer DEFAULT NULL::integer) RETURNS SETOF topology.getfaceedges_returntype LANGUAGE c STABLE AS 'extension';
CREATE FUNCTION topology.gettopogeomelementarray(toponame character varying, layer_id integer, tgid integer) RETURNS topology.topoelementarray LANGUAGE plpgsql STABLE STRICT AS '';
CREATE FUNCTION topology.gettopogeomelementarray(tg topology.topogeometry) RETURNS topology.topoelementarray LANGUAGE plpgsql STABLE STRICT AS '';
CREATE FUNCTION topology.gettopogeomelements(toponame character varying, layerid integer, tgid integer) RETURNS SETOF topology.topoelement LANGUAGE plpgsql STABLE STRICT AS '';
CREATE FUNCTION topology.gettopogeomelements(tg topology.topogeometry) RETURNS SETOF topology.topoelement LANGUAGE plpgsql STABLE STRICT AS '';
CREATE FUNCTION topology.gettopologyid(toponame character varying) RETURNS integer LANGUAGE plpgsql STABLE STRICT AS '';
CREATE FUNCTION topology.gettopologyname(topoid integer) RETURNS character varying LANGUAGE plpgsql STABLE STRICT AS '';
CREATE FUNCTION topology.gettopologysrid(toponame character varying) RETURNS integer LANGUAGE sql STABLE STRICT AS '';
CREATE FUNCTION topology.intersects(tg1 topology.topogeometry, tg2 topology.topogeometry) RETURNS boolean LANGUAGE plpgsql STABLE STRICT AS '';
CREATE FUNCTION topology.layertrigger() RETURNS trigger LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION topology.polygonize(toponame character varying) RETURNS text LANGUAGE plpgsql AS '';
CREATE FUNCTION topology.populate_topology_layer() RETURNS TABLE(schema_name text, table_name text, feature_column text) LANGUAGE sql AS '';
CREATE FUNCTION topology.postgis_topology_scripts_installed() RETURNS text LANGUAGE sql IMMUTABLE AS '';
CREATE FUNCTION topology.relationtrigger() RETURNS trigger LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION topology.removeunusedprimitives(atopology text, bbox @extschema:postgis@.geometry DEFAULT NULL::@extschema:postgis@.geometry) RETURNS integer LANGUAGE plpgsql AS '';
CREATE FUNCTION topology.st_addedgemodface(atopology character varying, anode integer, anothernode integer, acurve @extschema:postgis@.geometry) RETURNS integer LANGUAGE c AS 'extension';
CREATE FUNCTION topology.st_addedgenewfaces(atopology character varying, anode integer, anothernode integer, acurve @extschema:postgis@.geometry) RETURNS integer LANGUAGE c AS 'extension';
CREATE FUNCTION topology.st_addisoedge(atopology character varying, anode integer, anothernode integer, acurve @extschema:postgis@.geometry) RETURNS integer LANGUAGE c AS 'extension';
CREATE FUNCTION topology.st_addisonode(atopology character varying, aface integer, apoint @extschema:postgis@.geometry) RETURNS integer LANGUAGE c AS 'extension';
CREATE FUNCTION topology.st_changeedgegeom(atopology character varying, anedge integer, acurve @extschema:postgis@.geometry) RETURNS text LANGUAGE c AS 'extension';
CREATE FUNCTION topology.st_createtopogeo(atopology character varying, acollection @extschema:postgis@.geometry) RETURNS text LANGUAGE plpgsql AS '';
CREATE FUNCTION topology.st_geometrytype(tg topology.topogeometry) RETURNS text LANGUAGE sql STABLE STRICT AS '';
CREATE FUNCTION topology.st_getfaceedges(toponame character varying, face_id integer) RETURNS SETOF topology.getfaceedges_returntype LANGUAGE c STABLE AS 'extension';
CREATE FUNCTION topology.st_getfacegeometry(toponame character varying, aface integer) RETURNS @extschema:postgis@.geometry LANGUAGE c STABLE AS 'extension';
CREATE FUNCTION topology.st_inittopogeo(atopology character varying) RETURNS text LANGUAGE plpgsql AS '';
CREATE FUNCTION topology.st_modedgeheal(toponame character varying, e1id integer, e2id integer) RETURNS integer LANGUAGE c AS 'extension';
CREATE FUNCTION topology.st_modedgesplit(atopology character varying, anedge integer, apoint @extschema:postgis@.geometry) RETURNS integer LANGUAGE c AS 'extension';
CREATE FUNCTION topology.st_moveisonode(atopology character varying, anode integer, apoint @extschema:postgis@.geometry) RETURNS text LANGUAGE c AS 'extension';
CREATE FUNCTION topology.st_newedgeheal(toponame character varying, e1id integer, e2id integer) RETURNS integer LANGUAGE c AS 'extension';
CREATE FUNCTION topology.st_newedgessplit(atopology character varying, anedge integer, apoint @extschema:postgis@.geometry) RETURNS integer LANGUAGE c AS 'extension';
CREATE FUNCTION topology.st_remedgemodface(toponame character varying, e1id integer) RETURNS integer LANGUAGE c AS 'extension';
CREATE FUNCTION topology.st_remedgenewface(toponame character varying, e1id integer) RETURNS integer LANGUAGE c AS 'extension';
CREATE FUNCTION topology.st_remisonode(character varying, integer) RETURNS text LANGUAGE c AS 'extension';
CREATE FUNCTION topology.st_removeisoedge(atopology character varying, anedge integer) RETURNS text LANGUAGE c AS 'extension';
CREATE FUNCTION topology.st_removeisonode(atopology character varying, anode integer) RETURNS text LANGUAGE c AS 'extension';
CREATE FUNCTION topology.st_simplify(tg topology.topogeometry, tolerance double precision) RETURNS @extschema:postgis@.geometry LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION topology.st_srid(tg topology.topogeometry) RETURNS integer LANGUAGE sql STRICT AS '';
CREATE FUNCTION topology.topoelementarray_append(topology.topoelementarray, topology.topoelement) RETURNS topology.topoelementarray LANGUAGE sql IMMUTABLE AS '';
CREATE FUNCTION topology.topogeo_addgeometry(atopology character varying, ageom @extschema:postgis@.geometry, tolerance double precision DEFAULT 0) RETURNS void LANGUAGE plpgsql AS '';
CREATE FUNCTION topology.topogeo_addlinestring(atopology character varying, aline @extschema:postgis@.geometry, tolerance double precision DEFAULT 0) RETURNS SETOF integer LANGUAGE c AS 'extension';
CREATE FUNCTION topology.topogeo_addpoint(atopology character varying, apoint @extschema:postgis@.geometry, tolerance double precision DEFAULT 0) RETURNS integer LANGUAGE c AS 'extension';
CREATE FUNCTION topology.topogeo_addpolygon(atopology character varying, apoly @extschema:postgis@.geometry, tolerance double precision DEFAULT 0) RETURNS SETOF integer LANGUAGE c AS 'extension';
CREATE FUNCTION topology.topogeom_addelement(tg topology.topogeometry, el topology.topoelement) RETURNS topology.topogeometry LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION topology.topogeom_addtopogeom(tgt topology.topogeometry, src topology.topogeometry) RETURNS topology.topogeometry LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION topology.topogeom_remelement(tg topology.topogeometry, el topology.topoelement) RETURNS topology.topogeometry LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION topology.topologysummary(atopology character varying) RETURNS text LANGUAGE plpgsql STABLE STRICT AS '';
CREATE FUNCTION topology.totopogeom(ageom @extschema:postgis@.geometry, atopology character varying, alayer integer, atolerance double precision DEFAULT 0) RETURNS topology.topogeometry LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION topology.totopogeom(ageom @extschema:postgis@.geometry, tg topology.topogeometry, atolerance double precision DEFAULT 0) RETURNS topology.topogeometry LANGUAGE plpgsql STRICT AS '';
CREATE FUNCTION topology.validatetopology(toponame character varying, bbox @extschema:postgis@.geometry DEFAULT NULL::@extschema:postgis@.geometry) RETURNS SETOF topology.validatetopology_returntype LANGUAGE plpgsql AS '';
CREATE FUNCTION topology.validatetopologyrelation(toponame character varying) RETURNS TABLE(error text, layer_id integer, topogeo_id integer, element_id integer) LANGUAGE plpgsql STRICT AS '';
CREATE SEQUENCE topology.topology_id_seq AS integer;
CREATE TABLE topology.topology (
  id integer DEFAULT nextval('topology.topology_id_seq'::regclass) NOT NULL,
  name character varying NOT NULL,
  srid integer NOT NULL,
  "precision" double precision NOT NULL,
  hasz boolean DEFAULT false NOT NULL,
  CONSTRAINT topology_name_key UNIQUE (name),
  CONSTRAINT topology_pkey PRIMARY KEY (id)
);
ALTER SEQUENCE topology.topology_id_seq OWNED BY topology.topology.id;
CREATE FUNCTION topology.findtopology(integer) RETURNS topology.topology LANGUAGE sql AS '';
CREATE FUNCTION topology.findtopology(name, name, name) RETURNS topology.topology LANGUAGE sql AS '';
CREATE FUNCTION topology.findtopology(regclass, name) RETURNS topology.topology LANGUAGE sql AS '';
CREATE FUNCTION topology.findtopology(text) RETURNS topology.topology LANGUAGE sql AS '';
CREATE FUNCTION topology.findtopology(topology.topogeometry) RETURNS topology.topology LANGUAGE sql AS '';
CREATE TABLE topology.layer (
  topology_id integer NOT NULL,
  layer_id integer NOT NULL,
  schema_name character varying NOT NULL,
  table_name character varying NOT NULL,
  feature_column character varying NOT NULL,
  feature_type integer NOT NULL,
  level integer DEFAULT 0 NOT NULL,
  child_id integer,
  CONSTRAINT layer_pkey PRIMARY KEY (topology_id, layer_id),
  CONSTRAINT layer_schema_name_table_name_feature_column_key UNIQUE (schema_name, table_name, feature_column),
  CONSTRAINT layer_topology_id_fkey FOREIGN KEY (topology_id) REFERENCES topology.topology(id)
);
CREATE FUNCTION topology.findlayer(topology_id integer, layer_id integer) RETURNS topology.layer LANGUAGE sql AS '';
CREATE FUNCTION topology.findlayer(schema_name name, table_name name, feature_column name) RETURNS topology.layer LANGUAGE sql AS '';
CREATE FUNCTION topology.findlayer(layer_table regclass, feature_column name) RETURNS topology.layer LANGUAGE sql AS '';
CREATE FUNCTION topology.findlayer(tg topology.topogeometry) RETURNS topology.layer LANGUAGE sql AS '';
CREATE TRIGGER layer_integrity_checks BEFORE DELETE OR UPDATE ON topology.layer FOR EACH ROW EXECUTE FUNCTION topology.layertrigger();
CREATE AGGREGATE topology.topoelementarray_agg(topology.topoelement) (
  SFUNC = topology.topoelementarray_append,
  STYPE = topology.topoelementarray
);
CREATE CAST (topology.topogeometry AS @extschema:postgis@.geometry) WITH FUNCTION topology.geometry(topology.topogeometry) AS IMPLICIT;
