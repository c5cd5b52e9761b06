-- Functions, aggregates, window functions and procedures.
SELECT p.oid,
       p.proname AS name,
       p.pronamespace AS namespace,
       p.prokind AS kind,
       p.provolatile AS volatility,
       p.proparallel AS parallel,
       p.proisstrict AS strict,
       p.proretset AS returns_set,
       p.proleakproof AS leakproof,
       p.provariadic AS variadic,
       p.prorettype AS result,
       p.prolang AS language,
       array_to_string(p.proargtypes::oid[], ',') AS arguments,
       coalesce(array_to_string(p.proallargtypes, ','), '') AS all_arguments,
       coalesce(array_to_string(p.proargmodes, ''), '') AS argument_modes,
       coalesce(array_to_string(p.proargnames, ','), '') AS argument_names,
       p.pronargdefaults AS default_count,
       coalesce(pg_get_expr(p.proargdefaults, 0), '') AS defaults,
       coalesce(a.aggkind::text, '') AS aggregate_kind,
       coalesce(a.aggnumdirectargs, 0) AS aggregate_direct_arguments
  FROM pg_proc p
  JOIN pg_namespace n ON n.oid = p.pronamespace
  LEFT JOIN pg_aggregate a ON a.aggfnoid = p.oid
 WHERE n.nspname IN ('pg_catalog', 'information_schema') AND p.oid < 16384
