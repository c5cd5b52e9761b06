-- The schema of a database of PostgreSQL 18, as its migrations make it.
SET check_function_bodies = off;

CREATE SCHEMA "My ""Schema""";

CREATE TABLE "My ""Schema"""."T%\<b>&" (
    "PK" integer NOT NULL,
    "1st" text NOT NULL,
    "Größe in m²" numeric(10,2),
    "a b" integer,
    "select" integer[],
    "c""d" timestamp(3) with time zone
);

CREATE TABLE "My ""Schema"""."T%\<b>_" ();

CREATE TABLE public."My ""Schema"".t" (
    id integer NOT NULL
);

CREATE TABLE public."order" (
    "user" integer
);

ALTER TABLE ONLY "My ""Schema"""."T%\<b>&" ADD CONSTRAINT "T%\<b>&_pkey" PRIMARY KEY ("PK");
ALTER TABLE ONLY public."My ""Schema"".t" ADD CONSTRAINT "My ""Schema"".t_pkey" PRIMARY KEY (id);
ALTER TABLE ONLY "My ""Schema"""."T%\<b>&" ADD CONSTRAINT "T%\<b>&_a b_key" UNIQUE ("a b");

ALTER TABLE "My ""Schema"""."T%\<b>&" ADD CONSTRAINT "T%\<b>&_a b_fkey" FOREIGN KEY ("a b") REFERENCES public."My ""Schema"".t"(id);
ALTER TABLE public."order" ADD CONSTRAINT order_user_fkey FOREIGN KEY ("user") REFERENCES "My ""Schema"""."T%\<b>&"("PK") ON DELETE SET NULL;
