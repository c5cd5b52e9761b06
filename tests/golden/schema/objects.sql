-- The schema of a database of PostgreSQL 18, as its migrations make it.
SET check_function_bodies = off;

CREATE SCHEMA app;

CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA app;

CREATE DOMAIN app.email AS text DEFAULT 'nobody@example.org'::text
    CONSTRAINT email_form CHECK ((VALUE ~ '@'::text));

CREATE TYPE app.pair AS (
    a integer,
    b text COLLATE "C"
);

CREATE TYPE app.span AS RANGE (
    SUBTYPE = double precision,
    SUBTYPE_DIFF = pg_catalog.float8mi,
    MULTIRANGE_TYPE_NAME = app.span_multirange
);

CREATE SEQUENCE app.countdown AS integer INCREMENT BY -2 MAXVALUE 100 CYCLE;

CREATE OR REPLACE FUNCTION app.code_of(n integer DEFAULT 7)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
RETURN ('c'::text || n);

CREATE TABLE app.item (
    id integer NOT NULL,
    code app.citext DEFAULT app.code_of(),
    mail app.email,
    range app.span
);

CREATE TABLE public.parent (
    a integer NOT NULL,
    b integer DEFAULT 1
);

CREATE TABLE public.adopted (
    b integer,
    a integer NOT NULL
);

CREATE TABLE public.child (
    c integer
)
INHERITS (public.parent);
ALTER TABLE ONLY public.child ALTER COLUMN b SET DEFAULT 2;

CREATE OR REPLACE FUNCTION app.same(app.pair, app.pair)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
AS $function$SELECT true$function$;

CREATE OR REPLACE PROCEDURE app.tidy(INOUT n integer)
 LANGUAGE plpgsql
AS $procedure$BEGIN n := n + 1; END$procedure$;

CREATE AGGREGATE app.total(integer) (
    SFUNC = int4pl,
    STYPE = integer,
    INITCOND = '0'
);

CREATE OR REPLACE FUNCTION app.weight(app.item)
 RETURNS integer
 LANGUAGE sql
 STABLE
AS $function$SELECT 1$function$;

CREATE OPERATOR app.=== (
    FUNCTION = app.same,
    LEFTARG = app.pair,
    RIGHTARG = app.pair,
    COMMUTATOR = OPERATOR(app.===)
);

CREATE CAST (app.pair AS text) WITH INOUT AS ASSIGNMENT;

ALTER TABLE ONLY public.adopted INHERIT public.parent;

CREATE MATERIALIZED VIEW public.totals AS
 SELECT a,
    count(*) AS n
   FROM public.parent
  GROUP BY a
WITH NO DATA;

ALTER TABLE ONLY app.item ADD CONSTRAINT item_pkey PRIMARY KEY (id);

ALTER TABLE app.item ADD CONSTRAINT item_weight CHECK ((app.weight(item.*) > 0));
ALTER TABLE app.item ADD CONSTRAINT item_late CHECK ((id < 1000)) NOT VALID;

CREATE UNIQUE INDEX totals_a ON public.totals USING btree (a);

ALTER TABLE ONLY app.item ALTER COLUMN mail SET STORAGE EXTERNAL;
ALTER TABLE ONLY app.item REPLICA IDENTITY FULL;
ALTER TABLE app.item ENABLE ROW LEVEL SECURITY;

CREATE STATISTICS app.item_stat (ndistinct) ON id, code FROM app.item;

SET search_path = public;
CREATE RULE quiet AS ON DELETE TO parent DO INSTEAD NOTHING;
RESET search_path;

CREATE POLICY item_small ON app.item AS RESTRICTIVE FOR SELECT USING ((id < 10));

REFRESH MATERIALIZED VIEW public.totals;
