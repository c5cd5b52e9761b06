-- Configuration parameters. pg_settings leaves out those that SHOW ALL hides and the old names of renamed ones: of both
-- kinds the ones are added that the server answers for. What values an enum has depends on how the server was built and on
-- the system: those of other builds are added.
SELECT s.name,
       s.vartype AS kind,
       s.context,
       coalesce(s.unit, '') AS unit,
       coalesce(s.min_val, '') AS min_value,
       coalesce(s.max_val, '') AS max_value,
       coalesce(array_to_string(s.enumvals || other_builds.enumvals, ','), '') AS enum_values
  FROM pg_settings s
  LEFT JOIN LATERAL (SELECT array_agg(o.value ORDER BY o.value) AS enumvals
                       FROM (VALUES ('default_toast_compression', 'lz4'),
                                    ('dynamic_shared_memory_type', 'windows'),
                                    ('io_method', 'io_uring'),
                                    ('wal_compression', 'lz4'),
                                    ('wal_compression', 'zstd'),
                                    ('wal_sync_method', 'fsync_writethrough')) AS o (name, value)
                      WHERE o.name = s.name AND o.value <> ALL (s.enumvals)) AS other_builds ON true
 WHERE s.name NOT LIKE '%.%' OR s.name LIKE 'plpgsql.%'
UNION ALL
SELECT hidden.name, hidden.kind, hidden.context, '', '', '', ''
  FROM (VALUES ('is_superuser', 'bool', 'internal'),
               ('role', 'string', 'user'),
               ('session_authorization', 'string', 'user'),
               ('seed', 'real', 'user'),
               ('default_with_oids', 'bool', 'user'),
               ('ssl_renegotiation_limit', 'integer', 'user')) AS hidden (name, kind, context)
 WHERE current_setting(hidden.name, true) IS NOT NULL
   AND hidden.name NOT IN (SELECT s.name FROM pg_settings s)
UNION ALL
SELECT renamed.old_name, s.vartype, s.context, coalesce(s.unit, ''), coalesce(s.min_val, ''), coalesce(s.max_val, ''),
       coalesce(array_to_string(s.enumvals, ','), '')
  FROM (VALUES ('sort_mem', 'work_mem'),
               ('vacuum_mem', 'maintenance_work_mem'),
               ('ssl_ecdh_curve', 'ssl_groups'),
               ('force_parallel_mode', 'debug_parallel_query')) AS renamed (old_name, new_name)
  JOIN pg_settings s ON s.name = renamed.new_name
 WHERE current_setting(renamed.old_name, true) IS NOT NULL
   AND renamed.old_name NOT IN (SELECT s.name FROM pg_settings s)
