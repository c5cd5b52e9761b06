-- As extension_members.sql, for objects made by plain statements: all that are younger than the schema `before_members`
-- and older than `after_members`.
CREATE TEMPORARY TABLE member AS
SELECT o.classid, o.objid
  FROM (SELECT 'pg_namespace'::regclass::oid AS classid, oid AS objid FROM pg_namespace
        UNION ALL SELECT 'pg_language'::regclass, oid FROM pg_language
        UNION ALL SELECT 'pg_type'::regclass, oid FROM pg_type
        UNION ALL SELECT 'pg_proc'::regclass, oid FROM pg_proc
        UNION ALL SELECT 'pg_operator'::regclass, oid FROM pg_operator
        UNION ALL SELECT 'pg_opfamily'::regclass, oid FROM pg_opfamily
        UNION ALL SELECT 'pg_opclass'::regclass, oid FROM pg_opclass
        UNION ALL SELECT 'pg_cast'::regclass, oid FROM pg_cast
        UNION ALL SELECT 'pg_transform'::regclass, oid FROM pg_transform
        UNION ALL SELECT 'pg_am'::regclass, oid FROM pg_am
        UNION ALL SELECT 'pg_foreign_data_wrapper'::regclass, oid FROM pg_foreign_data_wrapper
        UNION ALL SELECT 'pg_foreign_server'::regclass, oid FROM pg_foreign_server
        UNION ALL SELECT 'pg_ts_parser'::regclass, oid FROM pg_ts_parser
        UNION ALL SELECT 'pg_ts_template'::regclass, oid FROM pg_ts_template
        UNION ALL SELECT 'pg_ts_dict'::regclass, oid FROM pg_ts_dict
        UNION ALL SELECT 'pg_ts_config'::regclass, oid FROM pg_ts_config
        UNION ALL SELECT 'pg_class'::regclass, oid FROM pg_class
        UNION ALL SELECT 'pg_event_trigger'::regclass, oid FROM pg_event_trigger) AS o
 WHERE o.objid > 'before_members'::regnamespace AND o.objid < 'after_members'::regnamespace
   AND NOT EXISTS (SELECT FROM pg_depend i
                    WHERE i.classid = o.classid AND i.objid = o.objid AND i.deptype = 'i');
