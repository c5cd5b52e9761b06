-- The schema of a database of PostgreSQL 18, as its migrations make it.
SET check_function_bodies = off;

CREATE EXTENSION IF NOT EXISTS postgis_of_our_own WITH SCHEMA public;

-- table public.place: the type of column at is not known

CREATE TABLE public.visitor (
    id integer NOT NULL,
    place integer
);

-- constraint place_pkey on table public.place: it needs table public.place, which is not known
ALTER TABLE ONLY public.visitor ADD CONSTRAINT visitor_pkey PRIMARY KEY (id);

-- constraint visitor_place_fkey on table public.visitor: it needs table public.place, which is not known
