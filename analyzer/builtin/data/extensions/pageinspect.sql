CREATE FUNCTION @extschema@.brin_metapage_info(page bytea, OUT magic text, OUT version integer, OUT pagesperrange integer, OUT lastrevmappage bigint) RETURNS record LANGUAGE c STRICT PARALLEL SAFE AS 'extension';
-- until 14
CREATE FUNCTION @extschema@.brin_page_items(page bytea, index_oid regclass, OUT itemoffset integer, OUT blknum bigint, OUT attnum integer, OUT allnulls boolean, OUT hasnulls boolean, OUT placeholder boolean, OUT value text) RETURNS SETOF record LANGUAGE c STRICT PARALLEL SAFE AS 'extension';
-- since 15 until 15
CREATE FUNCTION @extschema@.brin_page_items(page bytea, index_oid regclass, OUT itemoffset integer, OUT blknum bigint, OUT attnum integer, OUT allnulls boolean, OUT hasnulls boolean, OUT placeholder boolean, OUT value text) RETURNS SETOF record LANGUAGE c STRICT PARALLEL RESTRICTED AS 'extension';
-- since 16
CREATE FUNCTION @extschema@.brin_page_items(page bytea, index_oid regclass, OUT itemoffset integer, OUT blknum bigint, OUT attnum integer, OUT allnulls boolean, OUT hasnulls boolean, OUT placeholder boolean, OUT empty boolean, OUT value text) RETURNS SETOF record LANGUAGE c STRICT PARALLEL RESTRICTED AS 'extension';
-- all
CREATE FUNCTION @extschema@.brin_page_type(page bytea) RETURNS text LANGUAGE c STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.brin_revmap_data(page bytea, OUT pages tid) RETURNS SETOF tid LANGUAGE c STRICT PARALLEL SAFE AS 'extension';
-- until 14
CREATE FUNCTION @extschema@.bt_metap(relname text, OUT magic integer, OUT version integer, OUT root bigint, OUT level bigint, OUT fastroot bigint, OUT fastlevel bigint, OUT last_cleanup_num_delpages bigint, OUT last_cleanup_num_tuples double precision, OUT allequalimage boolean) RETURNS record LANGUAGE c STRICT PARALLEL SAFE AS 'extension';
-- since 15
CREATE FUNCTION @extschema@.bt_metap(relname text, OUT magic integer, OUT version integer, OUT root bigint, OUT level bigint, OUT fastroot bigint, OUT fastlevel bigint, OUT last_cleanup_num_delpages bigint, OUT last_cleanup_num_tuples double precision, OUT allequalimage boolean) RETURNS record LANGUAGE c STRICT PARALLEL RESTRICTED AS 'extension';
-- since 16
CREATE FUNCTION @extschema@.bt_multi_page_stats(relname text, blkno bigint, blk_count bigint, OUT blkno bigint, OUT type "char", OUT live_items integer, OUT dead_items integer, OUT avg_item_size integer, OUT page_size integer, OUT free_size integer, OUT btpo_prev bigint, OUT btpo_next bigint, OUT btpo_level bigint, OUT btpo_flags integer) RETURNS SETOF record LANGUAGE c STRICT PARALLEL RESTRICTED AS 'extension';
-- all
CREATE FUNCTION @extschema@.bt_page_items(page bytea, OUT itemoffset smallint, OUT ctid tid, OUT itemlen smallint, OUT nulls boolean, OUT vars boolean, OUT data text, OUT dead boolean, OUT htid tid, OUT tids tid[]) RETURNS SETOF record LANGUAGE c STRICT PARALLEL SAFE AS 'extension';
-- until 14
CREATE FUNCTION @extschema@.bt_page_items(relname text, blkno bigint, OUT itemoffset smallint, OUT ctid tid, OUT itemlen smallint, OUT nulls boolean, OUT vars boolean, OUT data text, OUT dead boolean, OUT htid tid, OUT tids tid[]) RETURNS SETOF record LANGUAGE c STRICT PARALLEL SAFE AS 'extension';
-- since 15
CREATE FUNCTION @extschema@.bt_page_items(relname text, blkno bigint, OUT itemoffset smallint, OUT ctid tid, OUT itemlen smallint, OUT nulls boolean, OUT vars boolean, OUT data text, OUT dead boolean, OUT htid tid, OUT tids tid[]) RETURNS SETOF record LANGUAGE c STRICT PARALLEL RESTRICTED AS 'extension';
-- until 14
CREATE FUNCTION @extschema@.bt_page_stats(relname text, blkno bigint, OUT blkno bigint, OUT type "char", OUT live_items integer, OUT dead_items integer, OUT avg_item_size integer, OUT page_size integer, OUT free_size integer, OUT btpo_prev bigint, OUT btpo_next bigint, OUT btpo_level bigint, OUT btpo_flags integer) RETURNS record LANGUAGE c STRICT PARALLEL SAFE AS 'extension';
-- since 15
CREATE FUNCTION @extschema@.bt_page_stats(relname text, blkno bigint, OUT blkno bigint, OUT type "char", OUT live_items integer, OUT dead_items integer, OUT avg_item_size integer, OUT page_size integer, OUT free_size integer, OUT btpo_prev bigint, OUT btpo_next bigint, OUT btpo_level bigint, OUT btpo_flags integer) RETURNS record LANGUAGE c STRICT PARALLEL RESTRICTED AS 'extension';
-- all
CREATE FUNCTION @extschema@.fsm_page_contents(page bytea) RETURNS text LANGUAGE c STRICT PARALLEL SAFE AS 'extension';
-- until 14
CREATE FUNCTION @extschema@.get_raw_page(text, bigint) RETURNS bytea LANGUAGE c STRICT PARALLEL SAFE AS 'extension';
-- since 15
CREATE FUNCTION @extschema@.get_raw_page(text, bigint) RETURNS bytea LANGUAGE c STRICT PARALLEL RESTRICTED AS 'extension';
-- until 14
CREATE FUNCTION @extschema@.get_raw_page(text, text, bigint) RETURNS bytea LANGUAGE c STRICT PARALLEL SAFE AS 'extension';
-- since 15
CREATE FUNCTION @extschema@.get_raw_page(text, text, bigint) RETURNS bytea LANGUAGE c STRICT PARALLEL RESTRICTED AS 'extension';
-- all
CREATE FUNCTION @extschema@.gin_leafpage_items(page bytea, OUT first_tid tid, OUT nbytes smallint, OUT tids tid[]) RETURNS SETOF record LANGUAGE c STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gin_metapage_info(page bytea, OUT pending_head bigint, OUT pending_tail bigint, OUT tail_free_size integer, OUT n_pending_pages bigint, OUT n_pending_tuples bigint, OUT n_total_pages bigint, OUT n_entry_pages bigint, OUT n_data_pages bigint, OUT n_entries bigint, OUT version integer) RETURNS record LANGUAGE c STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gin_page_opaque_info(page bytea, OUT rightlink bigint, OUT maxoff integer, OUT flags text[]) RETURNS record LANGUAGE c STRICT PARALLEL SAFE AS 'extension';
-- until 14
CREATE FUNCTION @extschema@.gist_page_items(page bytea, index_oid regclass, OUT itemoffset smallint, OUT ctid tid, OUT itemlen smallint, OUT dead boolean, OUT keys text) RETURNS SETOF record LANGUAGE c STRICT PARALLEL SAFE AS 'extension';
-- since 15
CREATE FUNCTION @extschema@.gist_page_items(page bytea, index_oid regclass, OUT itemoffset smallint, OUT ctid tid, OUT itemlen smallint, OUT dead boolean, OUT keys text) RETURNS SETOF record LANGUAGE c STRICT PARALLEL RESTRICTED AS 'extension';
-- all
CREATE FUNCTION @extschema@.gist_page_items_bytea(page bytea, OUT itemoffset smallint, OUT ctid tid, OUT itemlen smallint, OUT dead boolean, OUT key_data bytea) RETURNS SETOF record LANGUAGE c STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.gist_page_opaque_info(page bytea, OUT lsn pg_lsn, OUT nsn pg_lsn, OUT rightlink bigint, OUT flags text[]) RETURNS record LANGUAGE c STRICT PARALLEL SAFE AS 'extension';
-- until 14
CREATE FUNCTION @extschema@.hash_bitmap_info(index_oid regclass, blkno bigint, OUT bitmapblkno bigint, OUT bitmapbit integer, OUT bitstatus boolean) RETURNS SETOF record LANGUAGE c STRICT PARALLEL SAFE AS 'extension';
-- since 15
CREATE FUNCTION @extschema@.hash_bitmap_info(index_oid regclass, blkno bigint, OUT bitmapblkno bigint, OUT bitmapbit integer, OUT bitstatus boolean) RETURNS SETOF record LANGUAGE c STRICT PARALLEL RESTRICTED AS 'extension';
-- all
CREATE FUNCTION @extschema@.hash_metapage_info(page bytea, OUT magic bigint, OUT version bigint, OUT ntuples double precision, OUT ffactor integer, OUT bsize integer, OUT bmsize integer, OUT bmshift integer, OUT maxbucket bigint, OUT highmask bigint, OUT lowmask bigint, OUT ovflpoint bigint, OUT firstfree bigint, OUT nmaps bigint, OUT procid oid, OUT spares bigint[], OUT mapp bigint[]) RETURNS record LANGUAGE c STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hash_page_items(page bytea, OUT itemoffset integer, OUT ctid tid, OUT data bigint) RETURNS SETOF record LANGUAGE c STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hash_page_stats(page bytea, OUT live_items integer, OUT dead_items integer, OUT page_size integer, OUT free_size integer, OUT hasho_prevblkno bigint, OUT hasho_nextblkno bigint, OUT hasho_bucket bigint, OUT hasho_flag integer, OUT hasho_page_id integer) RETURNS record LANGUAGE c STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hash_page_type(page bytea) RETURNS text LANGUAGE c STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.heap_page_items(page bytea, OUT lp smallint, OUT lp_off smallint, OUT lp_flags smallint, OUT lp_len smallint, OUT t_xmin xid, OUT t_xmax xid, OUT t_field3 integer, OUT t_ctid tid, OUT t_infomask2 integer, OUT t_infomask integer, OUT t_hoff smallint, OUT t_bits text, OUT t_oid oid, OUT t_data bytea) RETURNS SETOF record LANGUAGE c STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.heap_tuple_infomask_flags(t_infomask integer, t_infomask2 integer, OUT raw_flags text[], OUT combined_flags text[]) RETURNS record LANGUAGE c STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.page_checksum(page bytea, blkno bigint) RETURNS smallint LANGUAGE c STRICT PARALLEL SAFE AS 'extension';
-- until 14
CREATE FUNCTION @extschema@.page_header(page bytea, OUT lsn pg_lsn, OUT checksum smallint, OUT flags smallint, OUT lower smallint, OUT upper smallint, OUT special smallint, OUT pagesize smallint, OUT version smallint, OUT prune_xid xid) RETURNS record LANGUAGE c STRICT PARALLEL SAFE AS 'extension';
-- since 15
CREATE FUNCTION @extschema@.page_header(page bytea, OUT lsn pg_lsn, OUT checksum smallint, OUT flags smallint, OUT lower integer, OUT upper integer, OUT special integer, OUT pagesize integer, OUT version smallint, OUT prune_xid xid) RETURNS record LANGUAGE c STRICT PARALLEL SAFE AS 'extension';
-- until 14
CREATE FUNCTION @extschema@.tuple_data_split(rel_oid oid, t_data bytea, t_infomask integer, t_infomask2 integer, t_bits text) RETURNS bytea[] LANGUAGE c PARALLEL SAFE AS 'extension';
-- since 15
CREATE FUNCTION @extschema@.tuple_data_split(rel_oid oid, t_data bytea, t_infomask integer, t_infomask2 integer, t_bits text) RETURNS bytea[] LANGUAGE c PARALLEL RESTRICTED AS 'extension';
-- until 14
CREATE FUNCTION @extschema@.tuple_data_split(rel_oid oid, t_data bytea, t_infomask integer, t_infomask2 integer, t_bits text, do_detoast boolean) RETURNS bytea[] LANGUAGE c PARALLEL SAFE AS 'extension';
-- since 15
CREATE FUNCTION @extschema@.tuple_data_split(rel_oid oid, t_data bytea, t_infomask integer, t_infomask2 integer, t_bits text, do_detoast boolean) RETURNS bytea[] LANGUAGE c PARALLEL RESTRICTED AS 'extension';
-- until 14
CREATE FUNCTION @extschema@.heap_page_item_attrs(page bytea, rel_oid regclass, do_detoast boolean, OUT lp smallint, OUT lp_off smallint, OUT lp_flags smallint, OUT lp_len smallint, OUT t_xmin xid, OUT t_xmax xid, OUT t_field3 integer, OUT t_ctid tid, OUT t_infomask2 integer, OUT t_infomask integer, OUT t_hoff smallint, OUT t_bits text, OUT t_oid oid, OUT t_attrs bytea[]) RETURNS SETOF record LANGUAGE sql PARALLEL SAFE AS '';
-- since 15
CREATE FUNCTION @extschema@.heap_page_item_attrs(page bytea, rel_oid regclass, do_detoast boolean, OUT lp smallint, OUT lp_off smallint, OUT lp_flags smallint, OUT lp_len smallint, OUT t_xmin xid, OUT t_xmax xid, OUT t_field3 integer, OUT t_ctid tid, OUT t_infomask2 integer, OUT t_infomask integer, OUT t_hoff smallint, OUT t_bits text, OUT t_oid oid, OUT t_attrs bytea[]) RETURNS SETOF record LANGUAGE sql PARALLEL RESTRICTED AS '';
-- until 14
CREATE FUNCTION @extschema@.heap_page_item_attrs(page bytea, rel_oid regclass, OUT lp smallint, OUT lp_off smallint, OUT lp_flags smallint, OUT lp_len smallint, OUT t_xmin xid, OUT t_xmax xid, OUT t_field3 integer, OUT t_ctid tid, OUT t_infomask2 integer, OUT t_infomask integer, OUT t_hoff smallint, OUT t_bits text, OUT t_oid oid, OUT t_attrs bytea[]) RETURNS SETOF record LANGUAGE sql PARALLEL SAFE AS '';
-- since 15
CREATE FUNCTION @extschema@.heap_page_item_attrs(page bytea, rel_oid regclass, OUT lp smallint, OUT lp_off smallint, OUT lp_flags smallint, OUT lp_len smallint, OUT t_xmin xid, OUT t_xmax xid, OUT t_field3 integer, OUT t_ctid tid, OUT t_infomask2 integer, OUT t_infomask integer, OUT t_hoff smallint, OUT t_bits text, OUT t_oid oid, OUT t_attrs bytea[]) RETURNS SETOF record LANGUAGE sql PARALLEL RESTRICTED AS '';
