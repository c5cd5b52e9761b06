-- The statements that make the objects of the table `member` (extension_members.sql). Each row is one JSON object:
-- class and oid of the object, `key` (the same on all servers), `statement`, and what extract_extensions.py needs besides.
SET search_path = '';

-- The name that a statement gives an object.
CREATE FUNCTION pg_temp.name_of(namespace oid, name name) RETURNS text LANGUAGE sql
AS $$ SELECT quote_ident(n.nspname) || '.' || quote_ident(name) FROM pg_catalog.pg_namespace n WHERE n.oid = namespace $$;

-- `label` = function, or null.
CREATE FUNCTION pg_temp.support(label text, function regproc) RETURNS text LANGUAGE sql
AS $$ SELECT label || ' = ' || function::text WHERE function <> 0 $$;

SELECT json_build_object('class', 'namespace', 'catalog', m.classid, 'oid', m.objid, 'key', n.nspname,
                         'statement', 'CREATE SCHEMA ' || quote_ident(n.nspname) || ';')
  FROM member m JOIN pg_namespace n ON n.oid = m.objid
 WHERE m.classid = 'pg_namespace'::regclass;

SELECT json_build_object('class', 'language', 'catalog', m.classid, 'oid', m.objid, 'key', l.lanname,
                         'statement', concat_ws(' ', 'CREATE', CASE WHEN l.lanpltrusted THEN 'TRUSTED' END, 'LANGUAGE',
                                                quote_ident(l.lanname),
                                                'HANDLER ' || nullif(l.lanplcallfoid, 0)::regproc,
                                                'INLINE ' || nullif(l.laninline, 0)::regproc,
                                                'VALIDATOR ' || nullif(l.lanvalidator, 0)::regproc) || ';')
  FROM member m JOIN pg_language l ON l.oid = m.objid
 WHERE m.classid = 'pg_language'::regclass;

-- Base types; only these are there as shells before.
SELECT json_build_object('class', CASE WHEN t.typisdefined THEN 'base_type' ELSE 'shell_type' END,
                         'catalog', m.classid, 'oid', m.objid, 'key', t.oid::regtype::text,
                         'shell', 'CREATE TYPE ' || pg_temp.name_of(t.typnamespace, t.typname) || ';',
                         'statement', 'CREATE TYPE ' || pg_temp.name_of(t.typnamespace, t.typname) || E' (\n  '
         || concat_ws(E',\n  ',
                      pg_temp.support('INPUT', t.typinput), pg_temp.support('OUTPUT', t.typoutput),
                      pg_temp.support('RECEIVE', t.typreceive), pg_temp.support('SEND', t.typsend),
                      pg_temp.support('TYPMOD_IN', t.typmodin), pg_temp.support('TYPMOD_OUT', t.typmodout),
                      pg_temp.support('ANALYZE', t.typanalyze),
                      CASE WHEN t.typsubscript <> 'raw_array_subscript_handler'::regproc
                           THEN pg_temp.support('SUBSCRIPT', t.typsubscript) END,
                      'INTERNALLENGTH = ' || CASE t.typlen WHEN -1 THEN 'VARIABLE' ELSE t.typlen::text END,
                      CASE WHEN t.typbyval THEN 'PASSEDBYVALUE' END,
                      'ALIGNMENT = ' || CASE t.typalign WHEN 'c' THEN 'char' WHEN 's' THEN 'int2' WHEN 'i' THEN 'int4'
                                                        ELSE 'double' END,
                      'STORAGE = ' || CASE t.typstorage WHEN 'p' THEN 'plain' WHEN 'e' THEN 'external'
                                                        WHEN 'm' THEN 'main' ELSE 'extended' END,
                      'CATEGORY = ' || quote_literal(t.typcategory::text),
                      CASE WHEN t.typispreferred THEN 'PREFERRED = true' END,
                      'DEFAULT = ' || quote_literal(t.typdefault),
                      'ELEMENT = ' || nullif(t.typelem, 0)::regtype,
                      CASE WHEN t.typdelim <> ',' THEN 'DELIMITER = ' || quote_literal(t.typdelim::text) END,
                      CASE WHEN t.typcollation <> 0 THEN 'COLLATABLE = true' END)
         || E'\n);')
  FROM member m JOIN pg_type t ON t.oid = m.objid
 WHERE m.classid = 'pg_type'::regclass AND (t.typtype = 'b' OR NOT t.typisdefined);

SELECT json_build_object('class', 'type', 'catalog', m.classid, 'oid', m.objid, 'key', t.oid::regtype::text,
                         'statement', 'CREATE DOMAIN ' || pg_temp.name_of(t.typnamespace, t.typname) || ' AS '
         || concat_ws(' ', format_type(t.typbasetype, t.typtypmod),
                      (SELECT 'COLLATE ' || t.typcollation::regcollation FROM pg_type b
                        WHERE b.oid = t.typbasetype AND t.typcollation <> b.typcollation),
                      'DEFAULT ' || t.typdefault,
                      CASE WHEN t.typnotnull THEN 'NOT NULL' END,
                      (SELECT string_agg('CONSTRAINT ' || quote_ident(c.conname) || ' ' || pg_get_constraintdef(c.oid),
                                         ' ' ORDER BY c.conname)
                         FROM pg_constraint c WHERE c.contypid = t.oid AND c.contype = 'c')) || ';')
  FROM member m JOIN pg_type t ON t.oid = m.objid
 WHERE m.classid = 'pg_type'::regclass AND t.typtype = 'd' AND t.typisdefined;

SELECT json_build_object('class', 'type', 'catalog', m.classid, 'oid', m.objid, 'key', t.oid::regtype::text,
                         'statement', 'CREATE TYPE ' || pg_temp.name_of(t.typnamespace, t.typname) || ' AS ENUM ('
         || coalesce((SELECT string_agg(quote_literal(e.enumlabel), ', ' ORDER BY e.enumsortorder)
                        FROM pg_enum e WHERE e.enumtypid = t.oid), '') || ');')
  FROM member m JOIN pg_type t ON t.oid = m.objid
 WHERE m.classid = 'pg_type'::regclass AND t.typtype = 'e' AND t.typisdefined;

SELECT json_build_object('class', 'type', 'catalog', m.classid, 'oid', m.objid, 'key', t.oid::regtype::text,
                         'statement', 'CREATE TYPE ' || pg_temp.name_of(t.typnamespace, t.typname) || ' AS ('
         || coalesce((SELECT string_agg(quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod)
                                        || CASE WHEN a.attcollation <> ct.typcollation
                                                THEN ' COLLATE ' || a.attcollation::regcollation ELSE '' END,
                                        ', ' ORDER BY a.attnum)
                        FROM pg_attribute a JOIN pg_type ct ON ct.oid = a.atttypid
                       WHERE a.attrelid = t.typrelid AND a.attnum > 0 AND NOT a.attisdropped), '') || ');')
  FROM member m JOIN pg_type t ON t.oid = m.objid JOIN pg_class c ON c.oid = t.typrelid
 WHERE m.classid = 'pg_type'::regclass AND t.typtype = 'c' AND c.relkind = 'c';

SELECT json_build_object('class', 'type', 'catalog', m.classid, 'oid', m.objid, 'key', t.oid::regtype::text,
                         'statement', 'CREATE TYPE ' || pg_temp.name_of(t.typnamespace, t.typname) || ' AS RANGE ('
         || concat_ws(', ', 'SUBTYPE = ' || r.rngsubtype::regtype,
                      (SELECT 'SUBTYPE_OPCLASS = ' || pg_temp.name_of(o.opcnamespace, o.opcname)
                         FROM pg_opclass o WHERE o.oid = r.rngsubopc AND NOT o.opcdefault),
                      (SELECT 'COLLATION = ' || r.rngcollation::regcollation FROM pg_type s
                        WHERE s.oid = r.rngsubtype AND s.typcollation <> r.rngcollation),
                      pg_temp.support('CANONICAL', r.rngcanonical), pg_temp.support('SUBTYPE_DIFF', r.rngsubdiff),
                      'MULTIRANGE_TYPE_NAME = ' || r.rngmultitypid::regtype) || ');')
  FROM member m JOIN pg_type t ON t.oid = m.objid JOIN pg_range r ON r.rngtypid = t.oid
 WHERE m.classid = 'pg_type'::regclass AND t.typtype = 'r';

-- Functions without their bodies; `real` has what a server needs to load a C function.
SELECT json_build_object('class', 'function', 'catalog', m.classid, 'oid', m.objid, 'key', p.oid::regprocedure::text,
                         'statement', f.head || CASE l.lanname WHEN 'c' THEN '''extension'''
                                                               WHEN 'internal' THEN quote_literal(p.prosrc)
                                                               ELSE '''''' END || ';',
                         'real', CASE WHEN l.lanname = 'c' THEN f.head || quote_literal(p.probin) || ', '
                                                                || quote_literal(p.prosrc) || ';' END)
  FROM member m
  JOIN pg_proc p ON p.oid = m.objid
  JOIN pg_language l ON l.oid = p.prolang
 CROSS JOIN LATERAL (SELECT concat_ws(' ', 'CREATE', CASE p.prokind WHEN 'p' THEN 'PROCEDURE' ELSE 'FUNCTION' END,
                                      pg_temp.name_of(p.pronamespace, p.proname)
                                      || '(' || pg_get_function_arguments(p.oid) || ')',
                                      'RETURNS ' || pg_get_function_result(p.oid),
                                      'LANGUAGE ' || quote_ident(l.lanname),
                                      CASE WHEN p.prokind = 'w' THEN 'WINDOW' END,
                                      CASE p.provolatile WHEN 'i' THEN 'IMMUTABLE' WHEN 's' THEN 'STABLE' END,
                                      CASE WHEN p.proisstrict THEN 'STRICT' END,
                                      CASE WHEN p.prosecdef THEN 'SECURITY DEFINER' END,
                                      CASE WHEN p.proleakproof THEN 'LEAKPROOF' END,
                                      CASE p.proparallel WHEN 's' THEN 'PARALLEL SAFE'
                                                         WHEN 'r' THEN 'PARALLEL RESTRICTED' END,
                                      'AS ') AS head) AS f
 WHERE m.classid = 'pg_proc'::regclass AND p.prokind <> 'a';

SELECT json_build_object('class', 'aggregate', 'catalog', m.classid, 'oid', m.objid, 'key', p.oid::regprocedure::text,
                         'statement', 'CREATE AGGREGATE ' || pg_temp.name_of(p.pronamespace, p.proname) || '('
         || coalesce(nullif(pg_get_function_arguments(p.oid), ''), '*') || E') (\n  '
         || concat_ws(E',\n  ', pg_temp.support('SFUNC', a.aggtransfn), 'STYPE = ' || a.aggtranstype::regtype,
                      'SSPACE = ' || nullif(a.aggtransspace, 0),
                      pg_temp.support('FINALFUNC', a.aggfinalfn),
                      CASE WHEN a.aggfinalextra THEN 'FINALFUNC_EXTRA' END,
                      CASE WHEN a.aggfinalmodify <> CASE a.aggkind WHEN 'n' THEN 'r' ELSE 'w' END
                           THEN 'FINALFUNC_MODIFY = ' || CASE a.aggfinalmodify WHEN 'r' THEN 'READ_ONLY'
                                                                               WHEN 's' THEN 'SHAREABLE'
                                                                               ELSE 'READ_WRITE' END END,
                      pg_temp.support('COMBINEFUNC', a.aggcombinefn),
                      pg_temp.support('SERIALFUNC', a.aggserialfn), pg_temp.support('DESERIALFUNC', a.aggdeserialfn),
                      'INITCOND = ' || quote_literal(a.agginitval),
                      pg_temp.support('MSFUNC', a.aggmtransfn), pg_temp.support('MINVFUNC', a.aggminvtransfn),
                      'MSTYPE = ' || nullif(a.aggmtranstype, 0)::regtype,
                      pg_temp.support('MFINALFUNC', a.aggmfinalfn),
                      'MINITCOND = ' || quote_literal(a.aggminitval),
                      (SELECT 'SORTOP = OPERATOR(' || quote_ident(n.nspname) || '.' || o.oprname || ')'
                         FROM pg_operator o JOIN pg_namespace n ON n.oid = o.oprnamespace WHERE o.oid = a.aggsortop),
                      CASE WHEN a.aggkind = 'h' THEN 'HYPOTHETICAL' END,
                      CASE p.proparallel WHEN 's' THEN 'PARALLEL = SAFE' WHEN 'r' THEN 'PARALLEL = RESTRICTED' END)
         || E'\n);')
  FROM member m JOIN pg_proc p ON p.oid = m.objid JOIN pg_aggregate a ON a.aggfnoid = p.oid
 WHERE m.classid = 'pg_proc'::regclass;

-- Links to other operators are apart: they are said by the one of the two that comes later.
SELECT json_build_object('class', 'operator', 'catalog', m.classid, 'oid', m.objid, 'key', o.oid::regoperator::text,
                         'statement', 'CREATE OPERATOR ' || quote_ident(n.nspname) || '.' || o.oprname || E' (\n  '
         || concat_ws(E',\n  ', 'FUNCTION = ' || o.oprcode,
                      'LEFTARG = ' || nullif(o.oprleft, 0)::regtype, 'RIGHTARG = ' || nullif(o.oprright, 0)::regtype,
                      pg_temp.support('RESTRICT', o.oprrest), pg_temp.support('JOIN', o.oprjoin),
                      CASE WHEN o.oprcanhash THEN 'HASHES' END, CASE WHEN o.oprcanmerge THEN 'MERGES' END),
                         'links', (SELECT json_agg(json_build_array(link.label, link.oid,
                                                   'OPERATOR(' || quote_ident(ln.nspname) || '.' || l.oprname || ')')
                                                   ORDER BY link.label)
                                     FROM (VALUES ('COMMUTATOR', o.oprcom), ('NEGATOR', o.oprnegate)) AS link (label, oid)
                                     JOIN pg_operator l ON l.oid = link.oid
                                     JOIN pg_namespace ln ON ln.oid = l.oprnamespace))
  FROM member m JOIN pg_operator o ON o.oid = m.objid JOIN pg_namespace n ON n.oid = o.oprnamespace
 WHERE m.classid = 'pg_operator'::regclass;

SELECT json_build_object('class', 'operator_family', 'catalog', m.classid, 'oid', m.objid,
                         'key', a.amname || ' ' || pg_temp.name_of(f.opfnamespace, f.opfname),
                         'statement', 'CREATE OPERATOR FAMILY ' || pg_temp.name_of(f.opfnamespace, f.opfname)
                                      || ' USING ' || quote_ident(a.amname) || ';')
  FROM member m JOIN pg_opfamily f ON f.oid = m.objid JOIN pg_am a ON a.oid = f.opfmethod
 WHERE m.classid = 'pg_opfamily'::regclass;

-- The members of families. `tight` are those without which their operator class would not work: they are made with it.
CREATE TEMPORARY TABLE family_member AS
SELECT 'pg_amop'::regclass AS catalog, a.oid, a.amopfamily AS family, d.refobjid AS tight,
       a.amopopr AS object, 'pg_operator'::regclass AS object_catalog,
       'OPERATOR ' || a.amopstrategy || ' ' || a.amopopr::regoperator
       || CASE WHEN a.amoppurpose = 'o'
               THEN (SELECT ' FOR ORDER BY ' || pg_temp.name_of(f.opfnamespace, f.opfname)
                       FROM pg_opfamily f WHERE f.oid = a.amopsortfamily)
               ELSE '' END AS item,
       format('1 %s %s', lpad(a.amopstrategy::text, 5), a.amopopr::regoperator) AS place
  FROM pg_amop a
  LEFT JOIN pg_depend d ON d.classid = 'pg_amop'::regclass AND d.objid = a.oid
                       AND d.refclassid = 'pg_opclass'::regclass AND d.deptype = 'i'
UNION ALL
SELECT 'pg_amproc'::regclass, p.oid, p.amprocfamily, d.refobjid, p.amproc, 'pg_proc'::regclass,
       'FUNCTION ' || p.amprocnum || ' (' || p.amproclefttype::regtype || ', ' || p.amprocrighttype::regtype || ') '
       || p.amproc::regprocedure,
       format('2 %s %s %s', lpad(p.amprocnum::text, 5), p.amproclefttype::regtype, p.amprocrighttype::regtype)
  FROM pg_amproc p
  LEFT JOIN pg_depend d ON d.classid = 'pg_amproc'::regclass AND d.objid = p.oid
                       AND d.refclassid = 'pg_opclass'::regclass AND d.deptype = 'i';

SELECT json_build_object('class', 'operator_class', 'catalog', m.classid, 'oid', m.objid,
                         'key', a.amname || ' ' || pg_temp.name_of(c.opcnamespace, c.opcname),
                         'statement', 'CREATE OPERATOR CLASS ' || pg_temp.name_of(c.opcnamespace, c.opcname)
         || CASE WHEN c.opcdefault THEN ' DEFAULT' ELSE '' END || ' FOR TYPE ' || c.opcintype::regtype
         || ' USING ' || quote_ident(a.amname) || ' FAMILY ' || pg_temp.name_of(f.opfnamespace, f.opfname) || E' AS\n  '
         || concat_ws(E',\n  ',
                      (SELECT string_agg(i.item, E',\n  ' ORDER BY i.place) FROM family_member i WHERE i.tight = c.oid),
                      CASE WHEN c.opckeytype <> 0 THEN 'STORAGE ' || c.opckeytype::regtype
                           WHEN NOT EXISTS (SELECT FROM family_member i WHERE i.tight = c.oid)
                           THEN 'STORAGE ' || c.opcintype::regtype END) || ';')
  FROM member m
  JOIN pg_opclass c ON c.oid = m.objid
  JOIN pg_am a ON a.oid = c.opcmethod
  JOIN pg_opfamily f ON f.oid = c.opcfamily
 WHERE m.classid = 'pg_opclass'::regclass;

SELECT json_build_object('class', 'family_members', 'catalog', 0, 'oid', f.oid,
                         'key', a.amname || ' ' || pg_temp.name_of(f.opfnamespace, f.opfname),
                         'statement', 'ALTER OPERATOR FAMILY ' || pg_temp.name_of(f.opfnamespace, f.opfname)
         || ' USING ' || quote_ident(a.amname) || E' ADD\n  ' || string_agg(i.item, E',\n  ' ORDER BY i.place) || ';')
  FROM family_member i
  JOIN pg_opfamily f ON f.oid = i.family
  JOIN pg_am a ON a.oid = f.opfmethod
 WHERE i.tight IS NULL
   AND EXISTS (SELECT FROM member m WHERE (m.classid, m.objid) IN (('pg_opfamily'::regclass, i.family),
                                                                   (i.object_catalog, i.object)))
 GROUP BY f.oid, f.opfnamespace, f.opfname, a.amname;

SELECT json_build_object('class', 'cast', 'catalog', m.classid, 'oid', m.objid,
                         'key', c.castsource::regtype || ' AS ' || c.casttarget::regtype,
                         'statement', 'CREATE CAST (' || c.castsource::regtype || ' AS ' || c.casttarget::regtype || ') '
         || CASE c.castmethod WHEN 'f' THEN 'WITH FUNCTION ' || c.castfunc::regprocedure
                              WHEN 'i' THEN 'WITH INOUT' ELSE 'WITHOUT FUNCTION' END
         || CASE c.castcontext WHEN 'i' THEN ' AS IMPLICIT' WHEN 'a' THEN ' AS ASSIGNMENT' ELSE '' END || ';')
  FROM member m JOIN pg_cast c ON c.oid = m.objid
 WHERE m.classid = 'pg_cast'::regclass;

SELECT json_build_object('class', 'transform', 'catalog', m.classid, 'oid', m.objid,
                         'key', t.trftype::regtype || ' ' || l.lanname,
                         'statement', 'CREATE TRANSFORM FOR ' || t.trftype::regtype || ' LANGUAGE '
         || quote_ident(l.lanname) || ' ('
         || concat_ws(', ', 'FROM SQL WITH FUNCTION ' || nullif(t.trffromsql, 0)::regprocedure,
                      'TO SQL WITH FUNCTION ' || nullif(t.trftosql, 0)::regprocedure) || ');')
  FROM member m JOIN pg_transform t ON t.oid = m.objid JOIN pg_language l ON l.oid = t.trflang
 WHERE m.classid = 'pg_transform'::regclass;

SELECT json_build_object('class', 'access_method', 'catalog', m.classid, 'oid', m.objid, 'key', a.amname,
                         'statement', 'CREATE ACCESS METHOD ' || quote_ident(a.amname) || ' TYPE '
         || CASE a.amtype WHEN 'i' THEN 'INDEX' ELSE 'TABLE' END || ' HANDLER ' || a.amhandler || ';')
  FROM member m JOIN pg_am a ON a.oid = m.objid
 WHERE m.classid = 'pg_am'::regclass;

SELECT json_build_object('class', 'foreign_data_wrapper', 'catalog', m.classid, 'oid', m.objid, 'key', w.fdwname,
                         'statement', concat_ws(' ', 'CREATE FOREIGN DATA WRAPPER', quote_ident(w.fdwname),
                                                'HANDLER ' || nullif(w.fdwhandler, 0)::regproc,
                                                'VALIDATOR ' || nullif(w.fdwvalidator, 0)::regproc) || ';')
  FROM member m JOIN pg_foreign_data_wrapper w ON w.oid = m.objid
 WHERE m.classid = 'pg_foreign_data_wrapper'::regclass;

SELECT json_build_object('class', 'foreign_server', 'catalog', m.classid, 'oid', m.objid, 'key', s.srvname,
                         'statement', 'CREATE SERVER ' || quote_ident(s.srvname) || ' FOREIGN DATA WRAPPER '
                                      || quote_ident(w.fdwname) || ';')
  FROM member m JOIN pg_foreign_server s ON s.oid = m.objid JOIN pg_foreign_data_wrapper w ON w.oid = s.srvfdw
 WHERE m.classid = 'pg_foreign_server'::regclass;

SELECT json_build_object('class', 'text_search_parser', 'catalog', m.classid, 'oid', m.objid,
                         'key', pg_temp.name_of(p.prsnamespace, p.prsname),
                         'statement', 'CREATE TEXT SEARCH PARSER ' || pg_temp.name_of(p.prsnamespace, p.prsname) || ' ('
         || concat_ws(', ', pg_temp.support('START', p.prsstart), pg_temp.support('GETTOKEN', p.prstoken),
                      pg_temp.support('END', p.prsend), pg_temp.support('LEXTYPES', p.prslextype),
                      pg_temp.support('HEADLINE', p.prsheadline)) || ');')
  FROM member m JOIN pg_ts_parser p ON p.oid = m.objid
 WHERE m.classid = 'pg_ts_parser'::regclass;

SELECT json_build_object('class', 'text_search_template', 'catalog', m.classid, 'oid', m.objid,
                         'key', pg_temp.name_of(t.tmplnamespace, t.tmplname),
                         'statement', 'CREATE TEXT SEARCH TEMPLATE ' || pg_temp.name_of(t.tmplnamespace, t.tmplname)
         || ' (' || concat_ws(', ', pg_temp.support('INIT', t.tmplinit), pg_temp.support('LEXIZE', t.tmpllexize)) || ');')
  FROM member m JOIN pg_ts_template t ON t.oid = m.objid
 WHERE m.classid = 'pg_ts_template'::regclass;

SELECT json_build_object('class', 'text_search_dictionary', 'catalog', m.classid, 'oid', m.objid,
                         'key', d.oid::regdictionary::text,
                         'statement', 'CREATE TEXT SEARCH DICTIONARY ' || pg_temp.name_of(d.dictnamespace, d.dictname)
         || ' (' || concat_ws(', ', 'TEMPLATE = ' || pg_temp.name_of(t.tmplnamespace, t.tmplname), d.dictinitoption)
         || ');')
  FROM member m JOIN pg_ts_dict d ON d.oid = m.objid JOIN pg_ts_template t ON t.oid = d.dicttemplate
 WHERE m.classid = 'pg_ts_dict'::regclass;

SELECT json_build_object('class', 'text_search_configuration', 'catalog', m.classid, 'oid', m.objid,
                         'key', c.oid::regconfig::text,
                         'statement', 'CREATE TEXT SEARCH CONFIGURATION ' || pg_temp.name_of(c.cfgnamespace, c.cfgname)
         || ' (PARSER = ' || pg_temp.name_of(p.prsnamespace, p.prsname) || ');')
  FROM member m JOIN pg_ts_config c ON c.oid = m.objid JOIN pg_ts_parser p ON p.oid = c.cfgparser
 WHERE m.classid = 'pg_ts_config'::regclass;

SELECT json_build_object('class', 'sequence', 'catalog', m.classid, 'oid', m.objid, 'key', c.oid::regclass::text,
                         'statement', 'CREATE SEQUENCE ' || pg_temp.name_of(c.relnamespace, c.relname) || ' AS '
                                      || s.seqtypid::regtype || ';')
  FROM member m JOIN pg_class c ON c.oid = m.objid JOIN pg_sequence s ON s.seqrelid = c.oid
 WHERE m.classid = 'pg_class'::regclass;

-- Tables with their constraints, then what hangs on them.
SELECT json_build_object('class', 'table', 'catalog', m.classid, 'oid', m.objid, 'key', c.oid::regclass::text,
                         'statement', concat_ws(' ', 'CREATE', CASE c.relpersistence WHEN 'u' THEN 'UNLOGGED' END,
                                                'TABLE ' || pg_temp.name_of(c.relnamespace, c.relname)) || E' (\n  '
         || concat_ws(E',\n  ',
              (SELECT string_agg(
                        concat_ws(' ', quote_ident(a.attname), format_type(a.atttypid, a.atttypmod),
                                  CASE WHEN a.attcollation <> t.typcollation
                                       THEN 'COLLATE ' || a.attcollation::regcollation END,
                                  CASE WHEN a.attgenerated = '' THEN 'DEFAULT ' || pg_get_expr(d.adbin, d.adrelid)
                                       ELSE 'GENERATED ALWAYS AS (' || pg_get_expr(d.adbin, d.adrelid) || ')'
                                            || CASE a.attgenerated WHEN 's' THEN ' STORED' ELSE '' END END,
                                  CASE a.attidentity WHEN 'a' THEN 'GENERATED ALWAYS AS IDENTITY'
                                                     WHEN 'd' THEN 'GENERATED BY DEFAULT AS IDENTITY' END,
                                  CASE WHEN a.attnotnull THEN 'NOT NULL' END),
                        E',\n  ' ORDER BY a.attnum)
                 FROM pg_attribute a
                 JOIN pg_type t ON t.oid = a.atttypid
                 LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
                WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped),
              (SELECT string_agg('CONSTRAINT ' || quote_ident(k.conname) || ' ' || pg_get_constraintdef(k.oid), E',\n  '
                                 ORDER BY k.contype = 'f', k.conname)
                 FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype IN ('c', 'f', 'p', 'u', 'x')))
         || E'\n)' || CASE WHEN c.relkind = 'p' THEN ' PARTITION BY ' || pg_get_partkeydef(c.oid) ELSE '' END || ';'
         || concat(
              (SELECT string_agg(E'\n' || pg_get_indexdef(i.indexrelid) || ';', '' ORDER BY i.indexrelid::regclass::text)
                 FROM pg_index i
                WHERE i.indrelid = c.oid
                  AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype <> 'f')),
              (SELECT string_agg(E'\nALTER SEQUENCE ' || d.objid::regclass || ' OWNED BY ' || c.oid::regclass || '.'
                                 || quote_ident(a.attname) || ';', '' ORDER BY d.objid::regclass::text)
                 FROM pg_depend d
                 JOIN pg_class s ON s.oid = d.objid AND s.relkind = 'S'
                 JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = d.refobjsubid
                WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.refobjid = c.oid
                  AND d.deptype = 'a')))
  FROM member m JOIN pg_class c ON c.oid = m.objid
 WHERE m.classid = 'pg_class'::regclass AND c.relkind IN ('r', 'p');

SELECT json_build_object('class', 'trigger', 'catalog', 'pg_trigger'::regclass::oid, 'oid', t.oid,
                         'key', t.tgrelid::regclass || ' ' || t.tgname, 'statement', pg_get_triggerdef(t.oid) || ';')
  FROM member m JOIN pg_trigger t ON t.tgrelid = m.objid AND NOT t.tgisinternal
 WHERE m.classid = 'pg_class'::regclass;

-- Of a view only the columns are told.
SELECT json_build_object('class', 'view', 'catalog', m.classid, 'oid', m.objid, 'key', c.oid::regclass::text,
                         'statement', 'CREATE ' || CASE c.relkind WHEN 'm' THEN 'MATERIALIZED ' ELSE '' END || 'VIEW '
         || pg_temp.name_of(c.relnamespace, c.relname) || E' AS SELECT\n  '
         || (SELECT string_agg('NULL::' || format_type(a.atttypid, a.atttypmod)
                               || CASE WHEN a.attcollation <> t.typcollation
                                       THEN ' COLLATE ' || a.attcollation::regcollation ELSE '' END
                               || ' AS ' || quote_ident(a.attname), E',\n  ' ORDER BY a.attnum)
               FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
              WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) || ';')
  FROM member m JOIN pg_class c ON c.oid = m.objid
 WHERE m.classid = 'pg_class'::regclass AND c.relkind IN ('v', 'm');

SELECT json_build_object('class', 'foreign_table', 'catalog', m.classid, 'oid', m.objid, 'key', c.oid::regclass::text,
                         'statement', 'CREATE FOREIGN TABLE ' || pg_temp.name_of(c.relnamespace, c.relname) || E' (\n  '
         || (SELECT string_agg(concat_ws(' ', quote_ident(a.attname), format_type(a.atttypid, a.atttypmod),
                                         CASE WHEN a.attnotnull THEN 'NOT NULL' END), E',\n  ' ORDER BY a.attnum)
               FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped)
         || E'\n) SERVER ' || quote_ident(s.srvname) || ';')
  FROM member m
  JOIN pg_class c ON c.oid = m.objid
  JOIN pg_foreign_table f ON f.ftrelid = c.oid
  JOIN pg_foreign_server s ON s.oid = f.ftserver
 WHERE m.classid = 'pg_class'::regclass;

SELECT json_build_object('class', 'event_trigger', 'catalog', m.classid, 'oid', m.objid, 'key', e.evtname,
                         'statement', 'CREATE EVENT TRIGGER ' || quote_ident(e.evtname) || ' ON ' || e.evtevent
         || coalesce((SELECT ' WHEN TAG IN (' || string_agg(quote_literal(tag), ', ' ORDER BY tag) || ')'
                        FROM unnest(e.evttags) AS tag), '')
         || ' EXECUTE FUNCTION ' || e.evtfoid::regproc || '();')
  FROM member m JOIN pg_event_trigger e ON e.oid = m.objid
 WHERE m.classid = 'pg_event_trigger'::regclass;

-- What must come before what, and which object stands for one that has no statement of its own.
SELECT json_build_object('depends', json_build_array(d.classid::oid, d.objid), 'on',
                         json_build_array(d.refclassid::oid, d.refobjid))
  FROM pg_depend d
 WHERE d.objid >= 16384 AND d.refobjid >= 16384 AND d.deptype IN ('n', 'a', 'i')
   AND d.refclassid <> 'pg_extension'::regclass;

SELECT json_build_object('part', json_build_array(part.catalog::oid, part.oid), 'of',
                         json_build_array(part.of_catalog::oid, part.of_oid))
  FROM (SELECT 'pg_type'::regclass AS catalog, t.typarray AS oid, 'pg_type'::regclass AS of_catalog, t.oid AS of_oid
          FROM pg_type t WHERE t.typarray <> 0
        UNION ALL
        SELECT 'pg_type'::regclass, c.reltype, 'pg_class'::regclass, c.oid
          FROM pg_class c WHERE c.relkind <> 'c' AND c.reltype <> 0
        UNION ALL
        SELECT 'pg_class'::regclass, t.typrelid, 'pg_type'::regclass, t.oid
          FROM pg_type t JOIN pg_class c ON c.oid = t.typrelid WHERE c.relkind = 'c'
        UNION ALL
        SELECT 'pg_type'::regclass, r.rngmultitypid, 'pg_type'::regclass, r.rngtypid FROM pg_range r
        UNION ALL
        SELECT 'pg_class'::regclass, i.indexrelid, 'pg_class'::regclass, i.indrelid FROM pg_index i
        UNION ALL
        SELECT 'pg_attrdef'::regclass, a.oid, 'pg_class'::regclass, a.adrelid FROM pg_attrdef a
        UNION ALL
        SELECT 'pg_constraint'::regclass, k.oid, 'pg_class'::regclass, k.conrelid
          FROM pg_constraint k WHERE k.conrelid <> 0
        UNION ALL
        SELECT 'pg_constraint'::regclass, k.oid, 'pg_type'::regclass, k.contypid
          FROM pg_constraint k WHERE k.contypid <> 0
        UNION ALL
        SELECT i.catalog, i.oid, 'pg_opclass'::regclass, i.tight FROM family_member i WHERE i.tight IS NOT NULL
        UNION ALL
        SELECT i.catalog, i.oid, 0, i.family FROM family_member i WHERE i.tight IS NULL) AS part
 WHERE part.oid >= 16384;
