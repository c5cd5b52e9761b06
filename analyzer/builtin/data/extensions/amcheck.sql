CREATE FUNCTION @extschema@.bt_index_check(index regclass) RETURNS void LANGUAGE c STRICT PARALLEL RESTRICTED AS 'extension';
CREATE FUNCTION @extschema@.bt_index_check(index regclass, heapallindexed boolean) RETURNS void LANGUAGE c STRICT PARALLEL RESTRICTED AS 'extension';
-- since 17
CREATE FUNCTION @extschema@.bt_index_check(index regclass, heapallindexed boolean, checkunique boolean) RETURNS void LANGUAGE c STRICT PARALLEL RESTRICTED AS 'extension';
-- all
CREATE FUNCTION @extschema@.bt_index_parent_check(index regclass) RETURNS void LANGUAGE c STRICT PARALLEL RESTRICTED AS 'extension';
CREATE FUNCTION @extschema@.bt_index_parent_check(index regclass, heapallindexed boolean) RETURNS void LANGUAGE c STRICT PARALLEL RESTRICTED AS 'extension';
CREATE FUNCTION @extschema@.bt_index_parent_check(index regclass, heapallindexed boolean, rootdescend boolean) RETURNS void LANGUAGE c STRICT PARALLEL RESTRICTED AS 'extension';
-- since 17
CREATE FUNCTION @extschema@.bt_index_parent_check(index regclass, heapallindexed boolean, rootdescend boolean, checkunique boolean) RETURNS void LANGUAGE c STRICT PARALLEL RESTRICTED AS 'extension';
-- since 18
CREATE FUNCTION @extschema@.gin_index_check(index regclass) RETURNS void LANGUAGE c STRICT AS 'extension';
-- all
CREATE FUNCTION @extschema@.verify_heapam(relation regclass, on_error_stop boolean DEFAULT false, check_toast boolean DEFAULT false, skip text DEFAULT 'none'::text, startblock bigint DEFAULT NULL::bigint, endblock bigint DEFAULT NULL::bigint, OUT blkno bigint, OUT offnum integer, OUT attnum integer, OUT msg text) RETURNS SETOF record LANGUAGE c AS 'extension';
