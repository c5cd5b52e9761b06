-- The catalogue of a server as `pgtidy schema --format json` prints it: a query for each list, named by the line above.
-- Run with an empty search_path, so that names are qualified.

-- list: schemas
SELECT nspname AS name FROM pg_namespace n
WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
ORDER BY 1;

-- list: extensions
SELECT extname AS name, n.nspname AS schema FROM pg_extension e JOIN pg_namespace n ON n.oid = extnamespace
WHERE extname <> 'plpgsql'
ORDER BY 1;

-- list: relations
SELECT n.nspname AS schema, c.relname AS name, c.relkind::text AS kind, c.relpersistence::text AS persistence,
  c.relrowsecurity AS row_security, c.relispartition AS is_partition,
  pg_get_expr(c.relpartbound, c.oid) AS partition_bound, pg_get_partkeydef(c.oid) AS partition_key,
  (SELECT json_agg(format('%I.%I', pn.nspname, p.relname) ORDER BY inhseqno)
   FROM pg_inherits JOIN pg_class p ON p.oid = inhparent JOIN pg_namespace pn ON pn.oid = p.relnamespace
   WHERE inhrelid = c.oid) AS parents,
  CASE WHEN c.relkind IN ('v', 'm') THEN pg_get_viewdef(c.oid) END AS definition,
  obj_description(c.oid, 'pg_class') AS comment,
  coalesce((SELECT json_agg(json_build_object(
      'name', attname, 'type', format_type(atttypid, atttypmod), 'not_null', attnotnull,
      'default', pg_get_expr(adbin, adrelid), 'identity', nullif(attidentity, ''), 'generated', nullif(attgenerated, ''),
      'collation', (SELECT collname FROM pg_collation co JOIN pg_type t ON t.oid = atttypid
                    WHERE co.oid = attcollation AND attcollation <> typcollation)) ORDER BY attnum)
    FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
    WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped), '[]') AS columns
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = c.oid AND deptype = 'e')
ORDER BY 1, 2;

-- list: constraints
SELECT n.nspname AS schema, coalesce(c.relname, '') AS relation, format_type(nullif(contypid, 0), NULL) AS domain,
  conname AS name, contype::text AS type,
  (SELECT json_agg(attname ORDER BY place) FROM unnest(conkey) WITH ORDINALITY AS k (number, place)
   JOIN pg_attribute ON attrelid = conrelid AND attnum = number) AS columns,
  pg_get_constraintdef(k.oid) AS definition, convalidated AS validated, condeferrable AS deferrable,
  condeferred AS deferred, conparentid <> 0 AS inherited_from_parent,
  (SELECT format('%I.%I', fn.nspname, f.relname) FROM pg_class f JOIN pg_namespace fn ON fn.oid = f.relnamespace
   WHERE f.oid = confrelid) AS foreign_relation,
  (SELECT json_agg(attname ORDER BY place) FROM unnest(confkey) WITH ORDINALITY AS k (number, place)
   JOIN pg_attribute ON attrelid = confrelid AND attnum = number) AS foreign_columns
FROM pg_constraint k JOIN pg_namespace n ON n.oid = connamespace LEFT JOIN pg_class c ON c.oid = conrelid
WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend WHERE deptype = 'e' AND (classid = 'pg_class'::regclass AND objid = conrelid
                  OR classid = 'pg_type'::regclass AND objid = contypid))
ORDER BY 1, 2, 4;

-- list: indexes
SELECT n.nspname AS schema, t.relname AS relation, c.relname AS name, pg_get_indexdef(c.oid) AS definition,
  indisunique AS is_unique, indisprimary AS is_primary, indisvalid AS is_valid, amname AS method,
  (SELECT conname FROM pg_constraint WHERE conindid = c.oid AND contype IN ('p', 'u', 'x')) AS "constraint",
  pg_get_expr(indpred, indrelid) AS predicate
FROM pg_index JOIN pg_class c ON c.oid = indexrelid JOIN pg_class t ON t.oid = indrelid
JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_am a ON a.oid = c.relam
WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = indrelid AND deptype = 'e')
ORDER BY 1, 3;

-- list: enums
SELECT n.nspname AS schema, typname AS name,
  coalesce((SELECT json_agg(enumlabel ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = t.oid), '[]') AS labels
FROM pg_type t JOIN pg_namespace n ON n.oid = typnamespace
WHERE typtype = 'e' AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_type'::regclass AND objid = t.oid AND deptype = 'e')
ORDER BY 1, 2;

-- list: domains
SELECT n.nspname AS schema, typname AS name, format_type(typbasetype, typtypmod) AS base_type, typnotnull AS not_null,
  pg_get_expr(typdefaultbin, 0) AS default
FROM pg_type t JOIN pg_namespace n ON n.oid = typnamespace
WHERE typtype = 'd' AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_type'::regclass AND objid = t.oid AND deptype = 'e')
ORDER BY 1, 2;

-- list: composites
SELECT n.nspname AS schema, relname AS name,
  coalesce((SELECT json_agg(json_build_object('name', attname, 'type', format_type(atttypid, atttypmod)) ORDER BY attnum)
   FROM pg_attribute WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped), '[]') AS attributes
FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
WHERE relkind = 'c' AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend WHERE deptype = 'e' AND (classid = 'pg_class'::regclass AND objid = c.oid
                  OR classid = 'pg_type'::regclass AND objid = c.reltype))
ORDER BY 1, 2;

-- list: ranges
SELECT n.nspname AS schema, typname AS name, format_type(rngsubtype, NULL) AS subtype
FROM pg_range JOIN pg_type t ON t.oid = rngtypid JOIN pg_namespace n ON n.oid = typnamespace
WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_type'::regclass AND objid = t.oid AND deptype = 'e')
ORDER BY 1, 2;

-- list: functions
SELECT n.nspname AS schema, proname AS name, prokind::text AS kind,
  pg_get_function_identity_arguments(p.oid) AS identity_args, pg_get_function_arguments(p.oid) AS args,
  pg_get_function_result(p.oid) AS returns, provolatile::text AS volatility, proisstrict AS strict,
  proretset AS returns_set, lanname AS language
FROM pg_proc p JOIN pg_namespace n ON n.oid = pronamespace JOIN pg_language l ON l.oid = prolang
WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_proc'::regclass AND objid = p.oid AND deptype = 'e')
  -- The constructors of an extension's ranges are parts of its types.
  AND NOT EXISTS (SELECT FROM pg_depend i JOIN pg_depend e ON e.classid = i.refclassid AND e.objid = i.refobjid
                  WHERE i.classid = 'pg_proc'::regclass AND i.objid = p.oid AND i.deptype = 'i' AND e.deptype = 'e')
ORDER BY 1, 2, 4;

-- list: sequences
SELECT n.nspname AS schema, c.relname AS name, format_type(seqtypid, NULL) AS type, seqstart AS start,
  seqincrement AS increment,
  (SELECT format('%I.%I.%I', tn.nspname, t.relname, attname)
   FROM pg_depend d JOIN pg_class t ON t.oid = refobjid JOIN pg_namespace tn ON tn.oid = t.relnamespace
   JOIN pg_attribute ON attrelid = t.oid AND attnum = refobjsubid
   WHERE classid = 'pg_class'::regclass AND objid = c.oid AND refclassid = 'pg_class'::regclass AND refobjsubid > 0
     AND deptype IN ('a', 'i')) AS owned_by
FROM pg_sequence JOIN pg_class c ON c.oid = seqrelid JOIN pg_namespace n ON n.oid = relnamespace
WHERE n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
  AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_class'::regclass AND objid = c.oid AND deptype = 'e')
ORDER BY 1, 2;

-- list: triggers
SELECT n.nspname AS schema, c.relname AS relation, tgname AS name, pg_get_triggerdef(t.oid) AS definition,
  tgenabled::text AS enabled
FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
WHERE NOT tgisinternal AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
ORDER BY 1, 2, 3;

-- list: policies
SELECT n.nspname AS schema, c.relname AS relation, polname AS name, polcmd::text AS command,
  polpermissive AS permissive,
  (SELECT json_agg(CASE WHEN role = 0 THEN 'public' ELSE pg_get_userbyid(role) END ORDER BY place)
   FROM unnest(polroles) WITH ORDINALITY AS r (role, place)) AS roles,
  pg_get_expr(polqual, polrelid) AS using, pg_get_expr(polwithcheck, polrelid) AS check
FROM pg_policy p JOIN pg_class c ON c.oid = polrelid JOIN pg_namespace n ON n.oid = relnamespace
ORDER BY 1, 2, 3;

-- list: statistics
SELECT n.nspname AS schema, stxname AS name, pg_get_statisticsobjdef(s.oid) AS definition
FROM pg_statistic_ext s JOIN pg_namespace n ON n.oid = stxnamespace
ORDER BY 1, 2;

-- list: operators
SELECT n.nspname AS schema, oprname AS name, format_type(nullif(oprleft, 0), NULL) AS left,
  format_type(nullif(oprright, 0), NULL) AS right, format_type(nullif(oprresult, 0), NULL) AS result
FROM pg_operator o JOIN pg_namespace n ON n.oid = oprnamespace
WHERE o.oid >= 16384
  AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_operator'::regclass AND objid = o.oid AND deptype = 'e')
ORDER BY 1, 2, 3, 4;

-- list: casts
SELECT format_type(castsource, NULL) AS source, format_type(casttarget, NULL) AS target, castcontext::text AS context
FROM pg_cast c
WHERE c.oid >= 16384
  AND NOT EXISTS (SELECT FROM pg_depend WHERE classid = 'pg_cast'::regclass AND objid = c.oid AND deptype = 'e')
  AND NOT EXISTS (SELECT FROM pg_depend i JOIN pg_depend e ON e.classid = i.refclassid AND e.objid = i.refobjid
                  WHERE i.classid = 'pg_cast'::regclass AND i.objid = c.oid AND i.deptype = 'i' AND e.deptype = 'e')
ORDER BY 1, 2;

-- list: rules
SELECT n.nspname AS schema, c.relname AS relation, rulename AS name
FROM pg_rewrite r JOIN pg_class c ON c.oid = ev_class JOIN pg_namespace n ON n.oid = relnamespace
WHERE rulename <> '_RETURN' AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
ORDER BY 1, 2, 3;

-- What pgtidy's JSON does not say, for comparing two servers. The first column names the object.

-- detail: relations
SELECT c.oid::regclass::text AS object, reloptions, relreplident, relforcerowsecurity, reloftype::regtype::text,
  (SELECT json_agg(json_build_array(inhparent::regclass::text, inhseqno) ORDER BY inhseqno) FROM pg_inherits
   WHERE inhrelid = c.oid) AS inherits,
  (SELECT typarray::regtype::text FROM pg_type t WHERE t.oid = c.reltype) AS array_type,
  (SELECT json_build_array(indisclustered, indisreplident, indnullsnotdistinct_or_null, indimmediate)
   FROM (SELECT *, to_json(i) ->> 'indnullsnotdistinct' AS indnullsnotdistinct_or_null FROM pg_index i) i
   WHERE indexrelid = c.oid) AS index,
  (SELECT json_build_array(seqstart, seqincrement, seqmin, seqmax, seqcache, seqcycle) FROM pg_sequence
   WHERE seqrelid = c.oid) AS sequence
FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
WHERE c.oid >= 16384 AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
ORDER BY 1;

-- detail: columns
SELECT attrelid::regclass::text || '.' || attname AS object, attstorage, attcompression, nullif(attstattarget, -1),
  attoptions, attislocal, attinhcount
FROM pg_attribute a JOIN pg_class c ON c.oid = attrelid JOIN pg_namespace n ON n.oid = relnamespace
WHERE c.oid >= 16384 AND attnum > 0 AND NOT attisdropped AND n.nspname !~ '^pg_'
ORDER BY 1;

-- detail: constraints
SELECT pg_describe_object('pg_constraint'::regclass, c.oid, 0) AS object, conislocal, coninhcount,
  contype NOT IN ('p', 'u', 'x') AND connoinherit,
  (SELECT conname FROM pg_constraint p WHERE p.oid = c.conparentid) AS parent
FROM pg_constraint c JOIN pg_namespace n ON n.oid = connamespace WHERE c.oid >= 16384 AND nspname !~ '^pg_'
ORDER BY 1;

-- detail: comments
SELECT pg_describe_object(classoid, objoid, objsubid) AS object, description FROM pg_description
WHERE objoid >= 16384
ORDER BY 1;

-- detail: types
SELECT t.oid::regtype::text AS object, typlen, typbyval, typcategory, typispreferred, typdelim, typalign, typstorage,
  typinput::regproc::text, typoutput::regproc::text, typreceive::regproc::text, typsend::regproc::text,
  typmodin::regproc::text, typmodout::regproc::text, typanalyze::regproc::text, typcollation::regcollation::text,
  typarray::regtype::text, typelem::regtype::text,
  (SELECT json_build_array(rngcollation::regcollation::text, rngcanonical::regproc::text, rngsubdiff::regproc::text,
          rngmultitypid::regtype::text, (SELECT opcname FROM pg_opclass o WHERE o.oid = rngsubopc))
   FROM pg_range WHERE rngtypid = t.oid) AS range
FROM pg_type t JOIN pg_namespace n ON n.oid = typnamespace
WHERE t.oid >= 16384 AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
ORDER BY 1;

-- detail: routines
SELECT p.oid::regprocedure::text AS object, prosrc, probin, proconfig, procost, prorows, proleakproof, prosecdef,
  proparallel, CASE WHEN prokind <> 'a' THEN pg_get_functiondef(p.oid) END,
  (SELECT json_build_array(aggkind, aggnumdirectargs, aggtransfn::text, aggfinalfn::text, aggcombinefn::text,
          aggserialfn::text, aggdeserialfn::text, aggmtransfn::text, aggminvtransfn::text, aggmfinalfn::text,
          aggfinalextra, aggfinalmodify, aggsortop::regoperator::text, aggtranstype::regtype::text, aggtransspace,
          aggmtranstype::regtype::text, agginitval, aggminitval)
   FROM pg_aggregate WHERE aggfnoid = p.oid) AS aggregate
FROM pg_proc p JOIN pg_namespace n ON n.oid = pronamespace WHERE p.oid >= 16384 AND nspname !~ '^pg_'
ORDER BY 1;

-- detail: operators
SELECT o.oid::regoperator::text AS object, oprcanmerge, oprcanhash, oprcom::regoperator::text, oprnegate::regoperator::text,
  oprcode::text, oprrest::text, oprjoin::text
FROM pg_operator o WHERE o.oid >= 16384
ORDER BY 1;

-- detail: operator classes
SELECT pg_describe_object('pg_opclass'::regclass, oid, 0) AS object, opcdefault, opckeytype::regtype::text,
  pg_describe_object('pg_opfamily'::regclass, opcfamily, 0)
FROM pg_opclass WHERE oid >= 16384
ORDER BY 1;

-- detail: operator family members
SELECT pg_describe_object('pg_amop'::regclass, oid, 0) AS object, NULL AS of FROM pg_amop WHERE oid >= 16384
UNION ALL
SELECT pg_describe_object('pg_amproc'::regclass, oid, 0), NULL FROM pg_amproc WHERE oid >= 16384
ORDER BY 1;

-- detail: casts
SELECT pg_describe_object('pg_cast'::regclass, oid, 0) AS object, castmethod, castfunc::regprocedure::text
FROM pg_cast WHERE oid >= 16384
ORDER BY 1;

-- detail: triggers
SELECT pg_describe_object('pg_trigger'::regclass, t.oid, 0) AS object, tgenabled, tgparentid <> 0
FROM pg_trigger t JOIN pg_class c ON c.oid = tgrelid WHERE NOT tgisinternal AND relpersistence <> 't'
ORDER BY 1;

-- detail: rules
SELECT pg_describe_object('pg_rewrite'::regclass, r.oid, 0) AS object, ev_enabled, pg_get_ruledef(r.oid)
FROM pg_rewrite r JOIN pg_class c ON c.oid = ev_class WHERE r.oid >= 16384 AND relpersistence <> 't'
ORDER BY 1;
