CREATE SCHEMA pgivm;
CREATE FUNCTION pgivm."IVM_immediate_before"() RETURNS trigger LANGUAGE c AS 'extension';
CREATE FUNCTION pgivm."IVM_immediate_maintenance"() RETURNS trigger LANGUAGE c AS 'extension';
CREATE FUNCTION pgivm."IVM_prevent_immv_change"() RETURNS trigger LANGUAGE c AS 'extension';
CREATE FUNCTION pgivm.create_immv(immv text, view_definition text) RETURNS bigint LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION pgivm.get_create_immv_commands() RETURNS SETOF text LANGUAGE sql AS '';
CREATE FUNCTION pgivm.get_immv_def(immvrelid regclass) RETURNS text LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION pgivm.get_restore_immv_commands() RETURNS SETOF text LANGUAGE sql AS '';
CREATE FUNCTION pgivm.ivm_visible_in_prestate(oid, tid, oid) RETURNS boolean LANGUAGE c STABLE AS 'extension';
CREATE FUNCTION pgivm.refresh_immv(immv text, with_data boolean DEFAULT true) RETURNS bigint LANGUAGE c STRICT AS 'extension';
CREATE FUNCTION pgivm.restore_immv(immv text, view_definition text, populate boolean DEFAULT false) RETURNS void LANGUAGE c STRICT AS 'extension';
CREATE TABLE pgivm.pg_ivm_immv (
  immvrelid regclass NOT NULL,
  viewdef text NOT NULL,
  ispopulated boolean NOT NULL,
  lastivmupdate xid8,
  CONSTRAINT pg_ivm_immv_pkey PRIMARY KEY (immvrelid)
);
