CREATE SEQUENCE @extschema@.us_gaz_id_seq AS integer;
CREATE SEQUENCE @extschema@.us_lex_id_seq AS integer;
CREATE SEQUENCE @extschema@.us_rules_id_seq AS integer;
CREATE TABLE @extschema@.us_gaz (
  id integer DEFAULT nextval('@extschema@.us_gaz_id_seq'::regclass) NOT NULL,
  seq integer,
  word text,
  stdword text,
  token integer,
  is_custom boolean DEFAULT true NOT NULL,
  CONSTRAINT pk_us_gaz PRIMARY KEY (id)
);
ALTER SEQUENCE @extschema@.us_gaz_id_seq OWNED BY @extschema@.us_gaz.id;
CREATE TABLE @extschema@.us_lex (
  id integer DEFAULT nextval('@extschema@.us_lex_id_seq'::regclass) NOT NULL,
  seq integer,
  word text,
  stdword text,
  token integer,
  is_custom boolean DEFAULT true NOT NULL,
  CONSTRAINT pk_us_lex PRIMARY KEY (id)
);
ALTER SEQUENCE @extschema@.us_lex_id_seq OWNED BY @extschema@.us_lex.id;
CREATE TABLE @extschema@.us_rules (
  id integer DEFAULT nextval('@extschema@.us_rules_id_seq'::regclass) NOT NULL,
  rule text,
  is_custom boolean DEFAULT true NOT NULL,
  CONSTRAINT pk_us_rules PRIMARY KEY (id)
);
ALTER SEQUENCE @extschema@.us_rules_id_seq OWNED BY @extschema@.us_rules.id;
