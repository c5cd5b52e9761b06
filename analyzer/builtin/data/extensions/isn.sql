CREATE TYPE @extschema@.ean13;
CREATE TYPE @extschema@.isbn;
CREATE TYPE @extschema@.isbn13;
CREATE TYPE @extschema@.ismn;
CREATE TYPE @extschema@.ismn13;
CREATE TYPE @extschema@.issn;
CREATE TYPE @extschema@.issn13;
CREATE TYPE @extschema@.upc;
CREATE FUNCTION @extschema@.ean13_in(cstring) RETURNS @extschema@.ean13 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ean13_out(@extschema@.ean13) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema@.ean13 (
  INPUT = @extschema@.ean13_in,
  OUTPUT = @extschema@.ean13_out,
  INTERNALLENGTH = 8,
  PASSEDBYVALUE,
  ALIGNMENT = double,
  STORAGE = plain,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@.btean13cmp(@extschema@.ean13, @extschema@.ean13) RETURNS integer LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'btint8cmp';
CREATE FUNCTION @extschema@.ean13_out(@extschema@.isbn13) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ean13_out(@extschema@.ismn13) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ean13_out(@extschema@.issn13) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.hashean13(@extschema@.ean13) RETURNS integer LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'hashint8';
CREATE FUNCTION @extschema@.is_valid(@extschema@.ean13) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.isbn13_in(cstring) RETURNS @extschema@.isbn13 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema@.isbn13 (
  INPUT = @extschema@.isbn13_in,
  OUTPUT = @extschema@.ean13_out,
  INTERNALLENGTH = 8,
  PASSEDBYVALUE,
  ALIGNMENT = double,
  STORAGE = plain,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@.btean13cmp(@extschema@.ean13, @extschema@.isbn13) RETURNS integer LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'btint8cmp';
CREATE FUNCTION @extschema@.btisbn13cmp(@extschema@.isbn13, @extschema@.ean13) RETURNS integer LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'btint8cmp';
CREATE FUNCTION @extschema@.btisbn13cmp(@extschema@.isbn13, @extschema@.isbn13) RETURNS integer LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'btint8cmp';
CREATE FUNCTION @extschema@.hashisbn13(@extschema@.isbn13) RETURNS integer LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'hashint8';
CREATE FUNCTION @extschema@.is_valid(@extschema@.isbn13) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.isbn13(@extschema@.ean13) RETURNS @extschema@.isbn13 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.isbn_in(cstring) RETURNS @extschema@.isbn LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ismn13_in(cstring) RETURNS @extschema@.ismn13 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema@.ismn13 (
  INPUT = @extschema@.ismn13_in,
  OUTPUT = @extschema@.ean13_out,
  INTERNALLENGTH = 8,
  PASSEDBYVALUE,
  ALIGNMENT = double,
  STORAGE = plain,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@.btean13cmp(@extschema@.ean13, @extschema@.ismn13) RETURNS integer LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'btint8cmp';
CREATE FUNCTION @extschema@.btismn13cmp(@extschema@.ismn13, @extschema@.ean13) RETURNS integer LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'btint8cmp';
CREATE FUNCTION @extschema@.btismn13cmp(@extschema@.ismn13, @extschema@.ismn13) RETURNS integer LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'btint8cmp';
CREATE FUNCTION @extschema@.hashismn13(@extschema@.ismn13) RETURNS integer LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'hashint8';
CREATE FUNCTION @extschema@.is_valid(@extschema@.ismn13) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ismn13(@extschema@.ean13) RETURNS @extschema@.ismn13 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ismn_in(cstring) RETURNS @extschema@.ismn LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.isn_out(@extschema@.isbn) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema@.isbn (
  INPUT = @extschema@.isbn_in,
  OUTPUT = @extschema@.isn_out,
  INTERNALLENGTH = 8,
  PASSEDBYVALUE,
  ALIGNMENT = double,
  STORAGE = plain,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@.btean13cmp(@extschema@.ean13, @extschema@.isbn) RETURNS integer LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'btint8cmp';
CREATE FUNCTION @extschema@.btisbn13cmp(@extschema@.isbn13, @extschema@.isbn) RETURNS integer LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'btint8cmp';
CREATE FUNCTION @extschema@.btisbncmp(@extschema@.isbn, @extschema@.ean13) RETURNS integer LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'btint8cmp';
CREATE FUNCTION @extschema@.btisbncmp(@extschema@.isbn, @extschema@.isbn) RETURNS integer LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'btint8cmp';
CREATE FUNCTION @extschema@.btisbncmp(@extschema@.isbn, @extschema@.isbn13) RETURNS integer LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'btint8cmp';
CREATE FUNCTION @extschema@.hashisbn(@extschema@.isbn) RETURNS integer LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'hashint8';
CREATE FUNCTION @extschema@.is_valid(@extschema@.isbn) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.isbn(@extschema@.ean13) RETURNS @extschema@.isbn LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.isn_out(@extschema@.ismn) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema@.ismn (
  INPUT = @extschema@.ismn_in,
  OUTPUT = @extschema@.isn_out,
  INTERNALLENGTH = 8,
  PASSEDBYVALUE,
  ALIGNMENT = double,
  STORAGE = plain,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@.btean13cmp(@extschema@.ean13, @extschema@.ismn) RETURNS integer LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'btint8cmp';
CREATE FUNCTION @extschema@.btismn13cmp(@extschema@.ismn13, @extschema@.ismn) RETURNS integer LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'btint8cmp';
CREATE FUNCTION @extschema@.btismncmp(@extschema@.ismn, @extschema@.ean13) RETURNS integer LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'btint8cmp';
CREATE FUNCTION @extschema@.btismncmp(@extschema@.ismn, @extschema@.ismn) RETURNS integer LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'btint8cmp';
CREATE FUNCTION @extschema@.btismncmp(@extschema@.ismn, @extschema@.ismn13) RETURNS integer LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'btint8cmp';
CREATE FUNCTION @extschema@.hashismn(@extschema@.ismn) RETURNS integer LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'hashint8';
CREATE FUNCTION @extschema@.is_valid(@extschema@.ismn) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.ismn(@extschema@.ean13) RETURNS @extschema@.ismn LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.isn_out(@extschema@.issn) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.isn_out(@extschema@.upc) RETURNS cstring LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
-- until 17
CREATE FUNCTION @extschema@.isn_weak() RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL RESTRICTED AS 'extension';
-- since 18
CREATE FUNCTION @extschema@.isn_weak() RETURNS boolean LANGUAGE c STABLE STRICT PARALLEL SAFE AS 'extension';
-- until 17
CREATE FUNCTION @extschema@.isn_weak(boolean) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL RESTRICTED AS 'extension';
-- since 18
CREATE FUNCTION @extschema@.isn_weak(boolean) RETURNS boolean LANGUAGE c STRICT AS 'extension';
-- all
CREATE FUNCTION @extschema@.isneq(@extschema@.ean13, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8eq';
CREATE FUNCTION @extschema@.isneq(@extschema@.ean13, @extschema@.isbn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8eq';
CREATE FUNCTION @extschema@.isneq(@extschema@.ean13, @extschema@.isbn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8eq';
CREATE FUNCTION @extschema@.isneq(@extschema@.ean13, @extschema@.ismn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8eq';
CREATE FUNCTION @extschema@.isneq(@extschema@.ean13, @extschema@.ismn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8eq';
CREATE FUNCTION @extschema@.isneq(@extschema@.isbn, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8eq';
CREATE FUNCTION @extschema@.isneq(@extschema@.isbn, @extschema@.isbn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8eq';
CREATE FUNCTION @extschema@.isneq(@extschema@.isbn, @extschema@.isbn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8eq';
CREATE FUNCTION @extschema@.isneq(@extschema@.isbn13, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8eq';
CREATE FUNCTION @extschema@.isneq(@extschema@.isbn13, @extschema@.isbn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8eq';
CREATE FUNCTION @extschema@.isneq(@extschema@.isbn13, @extschema@.isbn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8eq';
CREATE FUNCTION @extschema@.isneq(@extschema@.ismn, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8eq';
CREATE FUNCTION @extschema@.isneq(@extschema@.ismn, @extschema@.ismn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8eq';
CREATE FUNCTION @extschema@.isneq(@extschema@.ismn, @extschema@.ismn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8eq';
CREATE FUNCTION @extschema@.isneq(@extschema@.ismn13, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8eq';
CREATE FUNCTION @extschema@.isneq(@extschema@.ismn13, @extschema@.ismn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8eq';
CREATE FUNCTION @extschema@.isneq(@extschema@.ismn13, @extschema@.ismn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8eq';
CREATE FUNCTION @extschema@.isnge(@extschema@.ean13, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ge';
CREATE FUNCTION @extschema@.isnge(@extschema@.ean13, @extschema@.isbn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ge';
CREATE FUNCTION @extschema@.isnge(@extschema@.ean13, @extschema@.isbn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ge';
CREATE FUNCTION @extschema@.isnge(@extschema@.ean13, @extschema@.ismn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ge';
CREATE FUNCTION @extschema@.isnge(@extschema@.ean13, @extschema@.ismn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ge';
CREATE FUNCTION @extschema@.isnge(@extschema@.isbn, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ge';
CREATE FUNCTION @extschema@.isnge(@extschema@.isbn, @extschema@.isbn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ge';
CREATE FUNCTION @extschema@.isnge(@extschema@.isbn, @extschema@.isbn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ge';
CREATE FUNCTION @extschema@.isnge(@extschema@.isbn13, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ge';
CREATE FUNCTION @extschema@.isnge(@extschema@.isbn13, @extschema@.isbn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ge';
CREATE FUNCTION @extschema@.isnge(@extschema@.isbn13, @extschema@.isbn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ge';
CREATE FUNCTION @extschema@.isnge(@extschema@.ismn, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ge';
CREATE FUNCTION @extschema@.isnge(@extschema@.ismn, @extschema@.ismn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ge';
CREATE FUNCTION @extschema@.isnge(@extschema@.ismn, @extschema@.ismn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ge';
CREATE FUNCTION @extschema@.isnge(@extschema@.ismn13, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ge';
CREATE FUNCTION @extschema@.isnge(@extschema@.ismn13, @extschema@.ismn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ge';
CREATE FUNCTION @extschema@.isnge(@extschema@.ismn13, @extschema@.ismn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ge';
CREATE FUNCTION @extschema@.isngt(@extschema@.ean13, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8gt';
CREATE FUNCTION @extschema@.isngt(@extschema@.ean13, @extschema@.isbn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8gt';
CREATE FUNCTION @extschema@.isngt(@extschema@.ean13, @extschema@.isbn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8gt';
CREATE FUNCTION @extschema@.isngt(@extschema@.ean13, @extschema@.ismn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8gt';
CREATE FUNCTION @extschema@.isngt(@extschema@.ean13, @extschema@.ismn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8gt';
CREATE FUNCTION @extschema@.isngt(@extschema@.isbn, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8gt';
CREATE FUNCTION @extschema@.isngt(@extschema@.isbn, @extschema@.isbn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8gt';
CREATE FUNCTION @extschema@.isngt(@extschema@.isbn, @extschema@.isbn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8gt';
CREATE FUNCTION @extschema@.isngt(@extschema@.isbn13, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8gt';
CREATE FUNCTION @extschema@.isngt(@extschema@.isbn13, @extschema@.isbn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8gt';
CREATE FUNCTION @extschema@.isngt(@extschema@.isbn13, @extschema@.isbn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8gt';
CREATE FUNCTION @extschema@.isngt(@extschema@.ismn, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8gt';
CREATE FUNCTION @extschema@.isngt(@extschema@.ismn, @extschema@.ismn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8gt';
CREATE FUNCTION @extschema@.isngt(@extschema@.ismn, @extschema@.ismn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8gt';
CREATE FUNCTION @extschema@.isngt(@extschema@.ismn13, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8gt';
CREATE FUNCTION @extschema@.isngt(@extschema@.ismn13, @extschema@.ismn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8gt';
CREATE FUNCTION @extschema@.isngt(@extschema@.ismn13, @extschema@.ismn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8gt';
CREATE FUNCTION @extschema@.isnle(@extschema@.ean13, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8le';
CREATE FUNCTION @extschema@.isnle(@extschema@.ean13, @extschema@.isbn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8le';
CREATE FUNCTION @extschema@.isnle(@extschema@.ean13, @extschema@.isbn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8le';
CREATE FUNCTION @extschema@.isnle(@extschema@.ean13, @extschema@.ismn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8le';
CREATE FUNCTION @extschema@.isnle(@extschema@.ean13, @extschema@.ismn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8le';
CREATE FUNCTION @extschema@.isnle(@extschema@.isbn, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8le';
CREATE FUNCTION @extschema@.isnle(@extschema@.isbn, @extschema@.isbn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8le';
CREATE FUNCTION @extschema@.isnle(@extschema@.isbn, @extschema@.isbn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8le';
CREATE FUNCTION @extschema@.isnle(@extschema@.isbn13, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8le';
CREATE FUNCTION @extschema@.isnle(@extschema@.isbn13, @extschema@.isbn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8le';
CREATE FUNCTION @extschema@.isnle(@extschema@.isbn13, @extschema@.isbn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8le';
CREATE FUNCTION @extschema@.isnle(@extschema@.ismn, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8le';
CREATE FUNCTION @extschema@.isnle(@extschema@.ismn, @extschema@.ismn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8le';
CREATE FUNCTION @extschema@.isnle(@extschema@.ismn, @extschema@.ismn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8le';
CREATE FUNCTION @extschema@.isnle(@extschema@.ismn13, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8le';
CREATE FUNCTION @extschema@.isnle(@extschema@.ismn13, @extschema@.ismn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8le';
CREATE FUNCTION @extschema@.isnle(@extschema@.ismn13, @extschema@.ismn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8le';
CREATE FUNCTION @extschema@.isnlt(@extschema@.ean13, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8lt';
CREATE FUNCTION @extschema@.isnlt(@extschema@.ean13, @extschema@.isbn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8lt';
CREATE FUNCTION @extschema@.isnlt(@extschema@.ean13, @extschema@.isbn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8lt';
CREATE FUNCTION @extschema@.isnlt(@extschema@.ean13, @extschema@.ismn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8lt';
CREATE FUNCTION @extschema@.isnlt(@extschema@.ean13, @extschema@.ismn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8lt';
CREATE FUNCTION @extschema@.isnlt(@extschema@.isbn, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8lt';
CREATE FUNCTION @extschema@.isnlt(@extschema@.isbn, @extschema@.isbn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8lt';
CREATE FUNCTION @extschema@.isnlt(@extschema@.isbn, @extschema@.isbn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8lt';
CREATE FUNCTION @extschema@.isnlt(@extschema@.isbn13, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8lt';
CREATE FUNCTION @extschema@.isnlt(@extschema@.isbn13, @extschema@.isbn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8lt';
CREATE FUNCTION @extschema@.isnlt(@extschema@.isbn13, @extschema@.isbn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8lt';
CREATE FUNCTION @extschema@.isnlt(@extschema@.ismn, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8lt';
CREATE FUNCTION @extschema@.isnlt(@extschema@.ismn, @extschema@.ismn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8lt';
CREATE FUNCTION @extschema@.isnlt(@extschema@.ismn, @extschema@.ismn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8lt';
CREATE FUNCTION @extschema@.isnlt(@extschema@.ismn13, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8lt';
CREATE FUNCTION @extschema@.isnlt(@extschema@.ismn13, @extschema@.ismn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8lt';
CREATE FUNCTION @extschema@.isnlt(@extschema@.ismn13, @extschema@.ismn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8lt';
CREATE FUNCTION @extschema@.isnne(@extschema@.ean13, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ne';
CREATE FUNCTION @extschema@.isnne(@extschema@.ean13, @extschema@.isbn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ne';
CREATE FUNCTION @extschema@.isnne(@extschema@.ean13, @extschema@.isbn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ne';
CREATE FUNCTION @extschema@.isnne(@extschema@.ean13, @extschema@.ismn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ne';
CREATE FUNCTION @extschema@.isnne(@extschema@.ean13, @extschema@.ismn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ne';
CREATE FUNCTION @extschema@.isnne(@extschema@.isbn, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ne';
CREATE FUNCTION @extschema@.isnne(@extschema@.isbn, @extschema@.isbn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ne';
CREATE FUNCTION @extschema@.isnne(@extschema@.isbn, @extschema@.isbn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ne';
CREATE FUNCTION @extschema@.isnne(@extschema@.isbn13, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ne';
CREATE FUNCTION @extschema@.isnne(@extschema@.isbn13, @extschema@.isbn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ne';
CREATE FUNCTION @extschema@.isnne(@extschema@.isbn13, @extschema@.isbn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ne';
CREATE FUNCTION @extschema@.isnne(@extschema@.ismn, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ne';
CREATE FUNCTION @extschema@.isnne(@extschema@.ismn, @extschema@.ismn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ne';
CREATE FUNCTION @extschema@.isnne(@extschema@.ismn, @extschema@.ismn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ne';
CREATE FUNCTION @extschema@.isnne(@extschema@.ismn13, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ne';
CREATE FUNCTION @extschema@.isnne(@extschema@.ismn13, @extschema@.ismn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ne';
CREATE FUNCTION @extschema@.isnne(@extschema@.ismn13, @extschema@.ismn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ne';
CREATE FUNCTION @extschema@.issn13_in(cstring) RETURNS @extschema@.issn13 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema@.issn13 (
  INPUT = @extschema@.issn13_in,
  OUTPUT = @extschema@.ean13_out,
  INTERNALLENGTH = 8,
  PASSEDBYVALUE,
  ALIGNMENT = double,
  STORAGE = plain,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@.btean13cmp(@extschema@.ean13, @extschema@.issn13) RETURNS integer LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'btint8cmp';
CREATE FUNCTION @extschema@.btissn13cmp(@extschema@.issn13, @extschema@.ean13) RETURNS integer LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'btint8cmp';
CREATE FUNCTION @extschema@.btissn13cmp(@extschema@.issn13, @extschema@.issn13) RETURNS integer LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'btint8cmp';
CREATE FUNCTION @extschema@.hashissn13(@extschema@.issn13) RETURNS integer LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'hashint8';
CREATE FUNCTION @extschema@.is_valid(@extschema@.issn13) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.isneq(@extschema@.ean13, @extschema@.issn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8eq';
CREATE FUNCTION @extschema@.isneq(@extschema@.issn13, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8eq';
CREATE FUNCTION @extschema@.isneq(@extschema@.issn13, @extschema@.issn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8eq';
CREATE FUNCTION @extschema@.isnge(@extschema@.ean13, @extschema@.issn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ge';
CREATE FUNCTION @extschema@.isnge(@extschema@.issn13, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ge';
CREATE FUNCTION @extschema@.isnge(@extschema@.issn13, @extschema@.issn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ge';
CREATE FUNCTION @extschema@.isngt(@extschema@.ean13, @extschema@.issn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8gt';
CREATE FUNCTION @extschema@.isngt(@extschema@.issn13, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8gt';
CREATE FUNCTION @extschema@.isngt(@extschema@.issn13, @extschema@.issn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8gt';
CREATE FUNCTION @extschema@.isnle(@extschema@.ean13, @extschema@.issn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8le';
CREATE FUNCTION @extschema@.isnle(@extschema@.issn13, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8le';
CREATE FUNCTION @extschema@.isnle(@extschema@.issn13, @extschema@.issn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8le';
CREATE FUNCTION @extschema@.isnlt(@extschema@.ean13, @extschema@.issn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8lt';
CREATE FUNCTION @extschema@.isnlt(@extschema@.issn13, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8lt';
CREATE FUNCTION @extschema@.isnlt(@extschema@.issn13, @extschema@.issn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8lt';
CREATE FUNCTION @extschema@.isnne(@extschema@.ean13, @extschema@.issn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ne';
CREATE FUNCTION @extschema@.isnne(@extschema@.issn13, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ne';
CREATE FUNCTION @extschema@.isnne(@extschema@.issn13, @extschema@.issn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ne';
CREATE FUNCTION @extschema@.issn13(@extschema@.ean13) RETURNS @extschema@.issn13 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.issn_in(cstring) RETURNS @extschema@.issn LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema@.issn (
  INPUT = @extschema@.issn_in,
  OUTPUT = @extschema@.isn_out,
  INTERNALLENGTH = 8,
  PASSEDBYVALUE,
  ALIGNMENT = double,
  STORAGE = plain,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@.btean13cmp(@extschema@.ean13, @extschema@.issn) RETURNS integer LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'btint8cmp';
CREATE FUNCTION @extschema@.btissn13cmp(@extschema@.issn13, @extschema@.issn) RETURNS integer LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'btint8cmp';
CREATE FUNCTION @extschema@.btissncmp(@extschema@.issn, @extschema@.ean13) RETURNS integer LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'btint8cmp';
CREATE FUNCTION @extschema@.btissncmp(@extschema@.issn, @extschema@.issn) RETURNS integer LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'btint8cmp';
CREATE FUNCTION @extschema@.btissncmp(@extschema@.issn, @extschema@.issn13) RETURNS integer LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'btint8cmp';
CREATE FUNCTION @extschema@.hashissn(@extschema@.issn) RETURNS integer LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'hashint8';
CREATE FUNCTION @extschema@.is_valid(@extschema@.issn) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.isneq(@extschema@.ean13, @extschema@.issn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8eq';
CREATE FUNCTION @extschema@.isneq(@extschema@.issn, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8eq';
CREATE FUNCTION @extschema@.isneq(@extschema@.issn, @extschema@.issn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8eq';
CREATE FUNCTION @extschema@.isneq(@extschema@.issn, @extschema@.issn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8eq';
CREATE FUNCTION @extschema@.isneq(@extschema@.issn13, @extschema@.issn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8eq';
CREATE FUNCTION @extschema@.isnge(@extschema@.ean13, @extschema@.issn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ge';
CREATE FUNCTION @extschema@.isnge(@extschema@.issn, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ge';
CREATE FUNCTION @extschema@.isnge(@extschema@.issn, @extschema@.issn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ge';
CREATE FUNCTION @extschema@.isnge(@extschema@.issn, @extschema@.issn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ge';
CREATE FUNCTION @extschema@.isnge(@extschema@.issn13, @extschema@.issn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ge';
CREATE FUNCTION @extschema@.isngt(@extschema@.ean13, @extschema@.issn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8gt';
CREATE FUNCTION @extschema@.isngt(@extschema@.issn, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8gt';
CREATE FUNCTION @extschema@.isngt(@extschema@.issn, @extschema@.issn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8gt';
CREATE FUNCTION @extschema@.isngt(@extschema@.issn, @extschema@.issn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8gt';
CREATE FUNCTION @extschema@.isngt(@extschema@.issn13, @extschema@.issn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8gt';
CREATE FUNCTION @extschema@.isnle(@extschema@.ean13, @extschema@.issn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8le';
CREATE FUNCTION @extschema@.isnle(@extschema@.issn, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8le';
CREATE FUNCTION @extschema@.isnle(@extschema@.issn, @extschema@.issn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8le';
CREATE FUNCTION @extschema@.isnle(@extschema@.issn, @extschema@.issn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8le';
CREATE FUNCTION @extschema@.isnle(@extschema@.issn13, @extschema@.issn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8le';
CREATE FUNCTION @extschema@.isnlt(@extschema@.ean13, @extschema@.issn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8lt';
CREATE FUNCTION @extschema@.isnlt(@extschema@.issn, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8lt';
CREATE FUNCTION @extschema@.isnlt(@extschema@.issn, @extschema@.issn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8lt';
CREATE FUNCTION @extschema@.isnlt(@extschema@.issn, @extschema@.issn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8lt';
CREATE FUNCTION @extschema@.isnlt(@extschema@.issn13, @extschema@.issn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8lt';
CREATE FUNCTION @extschema@.isnne(@extschema@.ean13, @extschema@.issn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ne';
CREATE FUNCTION @extschema@.isnne(@extschema@.issn, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ne';
CREATE FUNCTION @extschema@.isnne(@extschema@.issn, @extschema@.issn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ne';
CREATE FUNCTION @extschema@.isnne(@extschema@.issn, @extschema@.issn13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ne';
CREATE FUNCTION @extschema@.isnne(@extschema@.issn13, @extschema@.issn) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ne';
CREATE FUNCTION @extschema@.issn(@extschema@.ean13) RETURNS @extschema@.issn LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.make_valid(@extschema@.ean13) RETURNS @extschema@.ean13 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.make_valid(@extschema@.isbn) RETURNS @extschema@.isbn LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.make_valid(@extschema@.isbn13) RETURNS @extschema@.isbn13 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.make_valid(@extschema@.ismn) RETURNS @extschema@.ismn LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.make_valid(@extschema@.ismn13) RETURNS @extschema@.ismn13 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.make_valid(@extschema@.issn) RETURNS @extschema@.issn LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.make_valid(@extschema@.issn13) RETURNS @extschema@.issn13 LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.upc_in(cstring) RETURNS @extschema@.upc LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE TYPE @extschema@.upc (
  INPUT = @extschema@.upc_in,
  OUTPUT = @extschema@.isn_out,
  INTERNALLENGTH = 8,
  PASSEDBYVALUE,
  ALIGNMENT = double,
  STORAGE = plain,
  CATEGORY = 'U'
);
CREATE FUNCTION @extschema@.btean13cmp(@extschema@.ean13, @extschema@.upc) RETURNS integer LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'btint8cmp';
CREATE FUNCTION @extschema@.btupccmp(@extschema@.upc, @extschema@.ean13) RETURNS integer LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'btint8cmp';
CREATE FUNCTION @extschema@.btupccmp(@extschema@.upc, @extschema@.upc) RETURNS integer LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'btint8cmp';
CREATE FUNCTION @extschema@.hashupc(@extschema@.upc) RETURNS integer LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'hashint8';
CREATE FUNCTION @extschema@.is_valid(@extschema@.upc) RETURNS boolean LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.isneq(@extschema@.ean13, @extschema@.upc) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8eq';
CREATE FUNCTION @extschema@.isneq(@extschema@.upc, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8eq';
CREATE FUNCTION @extschema@.isneq(@extschema@.upc, @extschema@.upc) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8eq';
CREATE FUNCTION @extschema@.isnge(@extschema@.ean13, @extschema@.upc) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ge';
CREATE FUNCTION @extschema@.isnge(@extschema@.upc, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ge';
CREATE FUNCTION @extschema@.isnge(@extschema@.upc, @extschema@.upc) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ge';
CREATE FUNCTION @extschema@.isngt(@extschema@.ean13, @extschema@.upc) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8gt';
CREATE FUNCTION @extschema@.isngt(@extschema@.upc, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8gt';
CREATE FUNCTION @extschema@.isngt(@extschema@.upc, @extschema@.upc) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8gt';
CREATE FUNCTION @extschema@.isnle(@extschema@.ean13, @extschema@.upc) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8le';
CREATE FUNCTION @extschema@.isnle(@extschema@.upc, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8le';
CREATE FUNCTION @extschema@.isnle(@extschema@.upc, @extschema@.upc) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8le';
CREATE FUNCTION @extschema@.isnlt(@extschema@.ean13, @extschema@.upc) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8lt';
CREATE FUNCTION @extschema@.isnlt(@extschema@.upc, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8lt';
CREATE FUNCTION @extschema@.isnlt(@extschema@.upc, @extschema@.upc) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8lt';
CREATE FUNCTION @extschema@.isnne(@extschema@.ean13, @extschema@.upc) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ne';
CREATE FUNCTION @extschema@.isnne(@extschema@.upc, @extschema@.ean13) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ne';
CREATE FUNCTION @extschema@.isnne(@extschema@.upc, @extschema@.upc) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT PARALLEL SAFE AS 'int8ne';
CREATE FUNCTION @extschema@.make_valid(@extschema@.upc) RETURNS @extschema@.upc LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE FUNCTION @extschema@.upc(@extschema@.ean13) RETURNS @extschema@.upc LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'extension';
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.isnlt,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.isnlt,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.isbn,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.isnlt,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.isbn13,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.isnlt,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.ismn,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.isnlt,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.ismn13,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.isnlt,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.issn,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.isnlt,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.issn13,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.isnlt,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.upc,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.isnlt,
  LEFTARG = @extschema@.isbn,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.isnlt,
  LEFTARG = @extschema@.isbn,
  RIGHTARG = @extschema@.isbn,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.isnlt,
  LEFTARG = @extschema@.isbn,
  RIGHTARG = @extschema@.isbn13,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.isnlt,
  LEFTARG = @extschema@.isbn13,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.isnlt,
  LEFTARG = @extschema@.isbn13,
  RIGHTARG = @extschema@.isbn,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.isnlt,
  LEFTARG = @extschema@.isbn13,
  RIGHTARG = @extschema@.isbn13,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.isnlt,
  LEFTARG = @extschema@.ismn,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.isnlt,
  LEFTARG = @extschema@.ismn,
  RIGHTARG = @extschema@.ismn,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.isnlt,
  LEFTARG = @extschema@.ismn,
  RIGHTARG = @extschema@.ismn13,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.isnlt,
  LEFTARG = @extschema@.ismn13,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.isnlt,
  LEFTARG = @extschema@.ismn13,
  RIGHTARG = @extschema@.ismn,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.isnlt,
  LEFTARG = @extschema@.ismn13,
  RIGHTARG = @extschema@.ismn13,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.isnlt,
  LEFTARG = @extschema@.issn,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.isnlt,
  LEFTARG = @extschema@.issn,
  RIGHTARG = @extschema@.issn,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.isnlt,
  LEFTARG = @extschema@.issn,
  RIGHTARG = @extschema@.issn13,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.isnlt,
  LEFTARG = @extschema@.issn13,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.isnlt,
  LEFTARG = @extschema@.issn13,
  RIGHTARG = @extschema@.issn,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.isnlt,
  LEFTARG = @extschema@.issn13,
  RIGHTARG = @extschema@.issn13,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.isnlt,
  LEFTARG = @extschema@.upc,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.< (
  FUNCTION = @extschema@.isnlt,
  LEFTARG = @extschema@.upc,
  RIGHTARG = @extschema@.upc,
  RESTRICT = scalarltsel,
  JOIN = scalarltjoinsel
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.isnle,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = scalarlesel,
  JOIN = scalarlejoinsel
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.isnle,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.isbn,
  RESTRICT = scalarlesel,
  JOIN = scalarlejoinsel
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.isnle,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.isbn13,
  RESTRICT = scalarlesel,
  JOIN = scalarlejoinsel
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.isnle,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.ismn,
  RESTRICT = scalarlesel,
  JOIN = scalarlejoinsel
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.isnle,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.ismn13,
  RESTRICT = scalarlesel,
  JOIN = scalarlejoinsel
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.isnle,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.issn,
  RESTRICT = scalarlesel,
  JOIN = scalarlejoinsel
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.isnle,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.issn13,
  RESTRICT = scalarlesel,
  JOIN = scalarlejoinsel
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.isnle,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.upc,
  RESTRICT = scalarlesel,
  JOIN = scalarlejoinsel
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.isnle,
  LEFTARG = @extschema@.isbn,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = scalarlesel,
  JOIN = scalarlejoinsel
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.isnle,
  LEFTARG = @extschema@.isbn,
  RIGHTARG = @extschema@.isbn,
  RESTRICT = scalarlesel,
  JOIN = scalarlejoinsel
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.isnle,
  LEFTARG = @extschema@.isbn,
  RIGHTARG = @extschema@.isbn13,
  RESTRICT = scalarlesel,
  JOIN = scalarlejoinsel
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.isnle,
  LEFTARG = @extschema@.isbn13,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = scalarlesel,
  JOIN = scalarlejoinsel
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.isnle,
  LEFTARG = @extschema@.isbn13,
  RIGHTARG = @extschema@.isbn,
  RESTRICT = scalarlesel,
  JOIN = scalarlejoinsel
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.isnle,
  LEFTARG = @extschema@.isbn13,
  RIGHTARG = @extschema@.isbn13,
  RESTRICT = scalarlesel,
  JOIN = scalarlejoinsel
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.isnle,
  LEFTARG = @extschema@.ismn,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = scalarlesel,
  JOIN = scalarlejoinsel
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.isnle,
  LEFTARG = @extschema@.ismn,
  RIGHTARG = @extschema@.ismn,
  RESTRICT = scalarlesel,
  JOIN = scalarlejoinsel
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.isnle,
  LEFTARG = @extschema@.ismn,
  RIGHTARG = @extschema@.ismn13,
  RESTRICT = scalarlesel,
  JOIN = scalarlejoinsel
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.isnle,
  LEFTARG = @extschema@.ismn13,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = scalarlesel,
  JOIN = scalarlejoinsel
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.isnle,
  LEFTARG = @extschema@.ismn13,
  RIGHTARG = @extschema@.ismn,
  RESTRICT = scalarlesel,
  JOIN = scalarlejoinsel
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.isnle,
  LEFTARG = @extschema@.ismn13,
  RIGHTARG = @extschema@.ismn13,
  RESTRICT = scalarlesel,
  JOIN = scalarlejoinsel
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.isnle,
  LEFTARG = @extschema@.issn,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = scalarlesel,
  JOIN = scalarlejoinsel
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.isnle,
  LEFTARG = @extschema@.issn,
  RIGHTARG = @extschema@.issn,
  RESTRICT = scalarlesel,
  JOIN = scalarlejoinsel
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.isnle,
  LEFTARG = @extschema@.issn,
  RIGHTARG = @extschema@.issn13,
  RESTRICT = scalarlesel,
  JOIN = scalarlejoinsel
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.isnle,
  LEFTARG = @extschema@.issn13,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = scalarlesel,
  JOIN = scalarlejoinsel
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.isnle,
  LEFTARG = @extschema@.issn13,
  RIGHTARG = @extschema@.issn,
  RESTRICT = scalarlesel,
  JOIN = scalarlejoinsel
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.isnle,
  LEFTARG = @extschema@.issn13,
  RIGHTARG = @extschema@.issn13,
  RESTRICT = scalarlesel,
  JOIN = scalarlejoinsel
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.isnle,
  LEFTARG = @extschema@.upc,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = scalarlesel,
  JOIN = scalarlejoinsel
);
CREATE OPERATOR @extschema@.<= (
  FUNCTION = @extschema@.isnle,
  LEFTARG = @extschema@.upc,
  RIGHTARG = @extschema@.upc,
  RESTRICT = scalarlesel,
  JOIN = scalarlejoinsel
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.isnne,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = neqsel,
  JOIN = neqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.isnne,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.isbn,
  RESTRICT = neqsel,
  JOIN = neqjoinsel
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.isnne,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.isbn13,
  RESTRICT = neqsel,
  JOIN = neqjoinsel
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.isnne,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.ismn,
  RESTRICT = neqsel,
  JOIN = neqjoinsel
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.isnne,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.ismn13,
  RESTRICT = neqsel,
  JOIN = neqjoinsel
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.isnne,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.issn,
  RESTRICT = neqsel,
  JOIN = neqjoinsel
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.isnne,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.issn13,
  RESTRICT = neqsel,
  JOIN = neqjoinsel
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.isnne,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.upc,
  RESTRICT = neqsel,
  JOIN = neqjoinsel
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.isnne,
  LEFTARG = @extschema@.isbn,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = neqsel,
  JOIN = neqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.isnne,
  LEFTARG = @extschema@.isbn,
  RIGHTARG = @extschema@.isbn,
  RESTRICT = neqsel,
  JOIN = neqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.isnne,
  LEFTARG = @extschema@.isbn,
  RIGHTARG = @extschema@.isbn13,
  RESTRICT = neqsel,
  JOIN = neqjoinsel
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.isnne,
  LEFTARG = @extschema@.isbn13,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = neqsel,
  JOIN = neqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.isnne,
  LEFTARG = @extschema@.isbn13,
  RIGHTARG = @extschema@.isbn,
  RESTRICT = neqsel,
  JOIN = neqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.isnne,
  LEFTARG = @extschema@.isbn13,
  RIGHTARG = @extschema@.isbn13,
  RESTRICT = neqsel,
  JOIN = neqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.isnne,
  LEFTARG = @extschema@.ismn,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = neqsel,
  JOIN = neqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.isnne,
  LEFTARG = @extschema@.ismn,
  RIGHTARG = @extschema@.ismn,
  RESTRICT = neqsel,
  JOIN = neqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.isnne,
  LEFTARG = @extschema@.ismn,
  RIGHTARG = @extschema@.ismn13,
  RESTRICT = neqsel,
  JOIN = neqjoinsel
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.isnne,
  LEFTARG = @extschema@.ismn13,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = neqsel,
  JOIN = neqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.isnne,
  LEFTARG = @extschema@.ismn13,
  RIGHTARG = @extschema@.ismn,
  RESTRICT = neqsel,
  JOIN = neqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.isnne,
  LEFTARG = @extschema@.ismn13,
  RIGHTARG = @extschema@.ismn13,
  RESTRICT = neqsel,
  JOIN = neqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.isnne,
  LEFTARG = @extschema@.issn,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = neqsel,
  JOIN = neqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.isnne,
  LEFTARG = @extschema@.issn,
  RIGHTARG = @extschema@.issn,
  RESTRICT = neqsel,
  JOIN = neqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.isnne,
  LEFTARG = @extschema@.issn,
  RIGHTARG = @extschema@.issn13,
  RESTRICT = neqsel,
  JOIN = neqjoinsel
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.isnne,
  LEFTARG = @extschema@.issn13,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = neqsel,
  JOIN = neqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.isnne,
  LEFTARG = @extschema@.issn13,
  RIGHTARG = @extschema@.issn,
  RESTRICT = neqsel,
  JOIN = neqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.isnne,
  LEFTARG = @extschema@.issn13,
  RIGHTARG = @extschema@.issn13,
  RESTRICT = neqsel,
  JOIN = neqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.isnne,
  LEFTARG = @extschema@.upc,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = neqsel,
  JOIN = neqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.<> (
  FUNCTION = @extschema@.isnne,
  LEFTARG = @extschema@.upc,
  RIGHTARG = @extschema@.upc,
  RESTRICT = neqsel,
  JOIN = neqjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.isneq,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  HASHES,
  MERGES,
  COMMUTATOR = OPERATOR(@extschema@.=),
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.isneq,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.isbn,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  HASHES,
  MERGES,
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.isneq,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.isbn13,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  HASHES,
  MERGES,
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.isneq,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.ismn,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  HASHES,
  MERGES,
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.isneq,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.ismn13,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  HASHES,
  MERGES,
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.isneq,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.issn,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  HASHES,
  MERGES,
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.isneq,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.issn13,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  HASHES,
  MERGES,
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.isneq,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.upc,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  HASHES,
  MERGES,
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.isneq,
  LEFTARG = @extschema@.isbn,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  HASHES,
  MERGES,
  COMMUTATOR = OPERATOR(@extschema@.=),
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.isneq,
  LEFTARG = @extschema@.isbn,
  RIGHTARG = @extschema@.isbn,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  HASHES,
  MERGES,
  COMMUTATOR = OPERATOR(@extschema@.=),
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.isneq,
  LEFTARG = @extschema@.isbn,
  RIGHTARG = @extschema@.isbn13,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  HASHES,
  MERGES,
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.isneq,
  LEFTARG = @extschema@.isbn13,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  HASHES,
  MERGES,
  COMMUTATOR = OPERATOR(@extschema@.=),
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.isneq,
  LEFTARG = @extschema@.isbn13,
  RIGHTARG = @extschema@.isbn,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  HASHES,
  MERGES,
  COMMUTATOR = OPERATOR(@extschema@.=),
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.isneq,
  LEFTARG = @extschema@.isbn13,
  RIGHTARG = @extschema@.isbn13,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  HASHES,
  MERGES,
  COMMUTATOR = OPERATOR(@extschema@.=),
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.isneq,
  LEFTARG = @extschema@.ismn,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  HASHES,
  MERGES,
  COMMUTATOR = OPERATOR(@extschema@.=),
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.isneq,
  LEFTARG = @extschema@.ismn,
  RIGHTARG = @extschema@.ismn,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  HASHES,
  MERGES,
  COMMUTATOR = OPERATOR(@extschema@.=),
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.isneq,
  LEFTARG = @extschema@.ismn,
  RIGHTARG = @extschema@.ismn13,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  HASHES,
  MERGES,
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.isneq,
  LEFTARG = @extschema@.ismn13,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  HASHES,
  MERGES,
  COMMUTATOR = OPERATOR(@extschema@.=),
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.isneq,
  LEFTARG = @extschema@.ismn13,
  RIGHTARG = @extschema@.ismn,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  HASHES,
  MERGES,
  COMMUTATOR = OPERATOR(@extschema@.=),
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.isneq,
  LEFTARG = @extschema@.ismn13,
  RIGHTARG = @extschema@.ismn13,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  HASHES,
  MERGES,
  COMMUTATOR = OPERATOR(@extschema@.=),
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.isneq,
  LEFTARG = @extschema@.issn,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  HASHES,
  MERGES,
  COMMUTATOR = OPERATOR(@extschema@.=),
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.isneq,
  LEFTARG = @extschema@.issn,
  RIGHTARG = @extschema@.issn,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  HASHES,
  MERGES,
  COMMUTATOR = OPERATOR(@extschema@.=),
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.isneq,
  LEFTARG = @extschema@.issn,
  RIGHTARG = @extschema@.issn13,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  HASHES,
  MERGES,
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.isneq,
  LEFTARG = @extschema@.issn13,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  HASHES,
  MERGES,
  COMMUTATOR = OPERATOR(@extschema@.=),
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.isneq,
  LEFTARG = @extschema@.issn13,
  RIGHTARG = @extschema@.issn,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  HASHES,
  MERGES,
  COMMUTATOR = OPERATOR(@extschema@.=),
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.isneq,
  LEFTARG = @extschema@.issn13,
  RIGHTARG = @extschema@.issn13,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  HASHES,
  MERGES,
  COMMUTATOR = OPERATOR(@extschema@.=),
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.isneq,
  LEFTARG = @extschema@.upc,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  HASHES,
  MERGES,
  COMMUTATOR = OPERATOR(@extschema@.=),
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.= (
  FUNCTION = @extschema@.isneq,
  LEFTARG = @extschema@.upc,
  RIGHTARG = @extschema@.upc,
  RESTRICT = eqsel,
  JOIN = eqjoinsel,
  HASHES,
  MERGES,
  COMMUTATOR = OPERATOR(@extschema@.=),
  NEGATOR = OPERATOR(@extschema@.<>)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.isngt,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.isngt,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.isbn,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.isngt,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.isbn13,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.isngt,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.ismn,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.isngt,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.ismn13,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.isngt,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.issn,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.isngt,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.issn13,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.isngt,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.upc,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.isngt,
  LEFTARG = @extschema@.isbn,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.isngt,
  LEFTARG = @extschema@.isbn,
  RIGHTARG = @extschema@.isbn,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.isngt,
  LEFTARG = @extschema@.isbn,
  RIGHTARG = @extschema@.isbn13,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.isngt,
  LEFTARG = @extschema@.isbn13,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.isngt,
  LEFTARG = @extschema@.isbn13,
  RIGHTARG = @extschema@.isbn,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.isngt,
  LEFTARG = @extschema@.isbn13,
  RIGHTARG = @extschema@.isbn13,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.isngt,
  LEFTARG = @extschema@.ismn,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.isngt,
  LEFTARG = @extschema@.ismn,
  RIGHTARG = @extschema@.ismn,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.isngt,
  LEFTARG = @extschema@.ismn,
  RIGHTARG = @extschema@.ismn13,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.isngt,
  LEFTARG = @extschema@.ismn13,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.isngt,
  LEFTARG = @extschema@.ismn13,
  RIGHTARG = @extschema@.ismn,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.isngt,
  LEFTARG = @extschema@.ismn13,
  RIGHTARG = @extschema@.ismn13,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.isngt,
  LEFTARG = @extschema@.issn,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.isngt,
  LEFTARG = @extschema@.issn,
  RIGHTARG = @extschema@.issn,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.isngt,
  LEFTARG = @extschema@.issn,
  RIGHTARG = @extschema@.issn13,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.isngt,
  LEFTARG = @extschema@.issn13,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.isngt,
  LEFTARG = @extschema@.issn13,
  RIGHTARG = @extschema@.issn,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.isngt,
  LEFTARG = @extschema@.issn13,
  RIGHTARG = @extschema@.issn13,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.isngt,
  LEFTARG = @extschema@.upc,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.> (
  FUNCTION = @extschema@.isngt,
  LEFTARG = @extschema@.upc,
  RIGHTARG = @extschema@.upc,
  RESTRICT = scalargtsel,
  JOIN = scalargtjoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<),
  NEGATOR = OPERATOR(@extschema@.<=)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.isnge,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = scalargesel,
  JOIN = scalargejoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.isnge,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.isbn,
  RESTRICT = scalargesel,
  JOIN = scalargejoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.isnge,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.isbn13,
  RESTRICT = scalargesel,
  JOIN = scalargejoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.isnge,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.ismn,
  RESTRICT = scalargesel,
  JOIN = scalargejoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.isnge,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.ismn13,
  RESTRICT = scalargesel,
  JOIN = scalargejoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.isnge,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.issn,
  RESTRICT = scalargesel,
  JOIN = scalargejoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.isnge,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.issn13,
  RESTRICT = scalargesel,
  JOIN = scalargejoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.isnge,
  LEFTARG = @extschema@.ean13,
  RIGHTARG = @extschema@.upc,
  RESTRICT = scalargesel,
  JOIN = scalargejoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.isnge,
  LEFTARG = @extschema@.isbn,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = scalargesel,
  JOIN = scalargejoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.isnge,
  LEFTARG = @extschema@.isbn,
  RIGHTARG = @extschema@.isbn,
  RESTRICT = scalargesel,
  JOIN = scalargejoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.isnge,
  LEFTARG = @extschema@.isbn,
  RIGHTARG = @extschema@.isbn13,
  RESTRICT = scalargesel,
  JOIN = scalargejoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.isnge,
  LEFTARG = @extschema@.isbn13,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = scalargesel,
  JOIN = scalargejoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.isnge,
  LEFTARG = @extschema@.isbn13,
  RIGHTARG = @extschema@.isbn,
  RESTRICT = scalargesel,
  JOIN = scalargejoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.isnge,
  LEFTARG = @extschema@.isbn13,
  RIGHTARG = @extschema@.isbn13,
  RESTRICT = scalargesel,
  JOIN = scalargejoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.isnge,
  LEFTARG = @extschema@.ismn,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = scalargesel,
  JOIN = scalargejoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.isnge,
  LEFTARG = @extschema@.ismn,
  RIGHTARG = @extschema@.ismn,
  RESTRICT = scalargesel,
  JOIN = scalargejoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.isnge,
  LEFTARG = @extschema@.ismn,
  RIGHTARG = @extschema@.ismn13,
  RESTRICT = scalargesel,
  JOIN = scalargejoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.isnge,
  LEFTARG = @extschema@.ismn13,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = scalargesel,
  JOIN = scalargejoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.isnge,
  LEFTARG = @extschema@.ismn13,
  RIGHTARG = @extschema@.ismn,
  RESTRICT = scalargesel,
  JOIN = scalargejoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.isnge,
  LEFTARG = @extschema@.ismn13,
  RIGHTARG = @extschema@.ismn13,
  RESTRICT = scalargesel,
  JOIN = scalargejoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.isnge,
  LEFTARG = @extschema@.issn,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = scalargesel,
  JOIN = scalargejoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.isnge,
  LEFTARG = @extschema@.issn,
  RIGHTARG = @extschema@.issn,
  RESTRICT = scalargesel,
  JOIN = scalargejoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.isnge,
  LEFTARG = @extschema@.issn,
  RIGHTARG = @extschema@.issn13,
  RESTRICT = scalargesel,
  JOIN = scalargejoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.isnge,
  LEFTARG = @extschema@.issn13,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = scalargesel,
  JOIN = scalargejoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.isnge,
  LEFTARG = @extschema@.issn13,
  RIGHTARG = @extschema@.issn,
  RESTRICT = scalargesel,
  JOIN = scalargejoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.isnge,
  LEFTARG = @extschema@.issn13,
  RIGHTARG = @extschema@.issn13,
  RESTRICT = scalargesel,
  JOIN = scalargejoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.isnge,
  LEFTARG = @extschema@.upc,
  RIGHTARG = @extschema@.ean13,
  RESTRICT = scalargesel,
  JOIN = scalargejoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE OPERATOR @extschema@.>= (
  FUNCTION = @extschema@.isnge,
  LEFTARG = @extschema@.upc,
  RIGHTARG = @extschema@.upc,
  RESTRICT = scalargesel,
  JOIN = scalargejoinsel,
  COMMUTATOR = OPERATOR(@extschema@.<=),
  NEGATOR = OPERATOR(@extschema@.<)
);
CREATE CAST (@extschema@.ean13 AS @extschema@.isbn) WITH FUNCTION @extschema@.isbn(@extschema@.ean13);
CREATE CAST (@extschema@.ean13 AS @extschema@.isbn13) WITH FUNCTION @extschema@.isbn13(@extschema@.ean13);
CREATE CAST (@extschema@.ean13 AS @extschema@.ismn) WITH FUNCTION @extschema@.ismn(@extschema@.ean13);
CREATE CAST (@extschema@.ean13 AS @extschema@.ismn13) WITH FUNCTION @extschema@.ismn13(@extschema@.ean13);
CREATE CAST (@extschema@.ean13 AS @extschema@.issn) WITH FUNCTION @extschema@.issn(@extschema@.ean13);
CREATE CAST (@extschema@.ean13 AS @extschema@.issn13) WITH FUNCTION @extschema@.issn13(@extschema@.ean13);
CREATE CAST (@extschema@.ean13 AS @extschema@.upc) WITH FUNCTION @extschema@.upc(@extschema@.ean13);
CREATE CAST (@extschema@.isbn AS @extschema@.ean13) WITHOUT FUNCTION AS ASSIGNMENT;
CREATE CAST (@extschema@.isbn AS @extschema@.isbn13) WITHOUT FUNCTION AS ASSIGNMENT;
CREATE CAST (@extschema@.isbn13 AS @extschema@.ean13) WITHOUT FUNCTION AS ASSIGNMENT;
CREATE CAST (@extschema@.isbn13 AS @extschema@.isbn) WITHOUT FUNCTION AS ASSIGNMENT;
CREATE CAST (@extschema@.ismn AS @extschema@.ean13) WITHOUT FUNCTION AS ASSIGNMENT;
CREATE CAST (@extschema@.ismn AS @extschema@.ismn13) WITHOUT FUNCTION AS ASSIGNMENT;
CREATE CAST (@extschema@.ismn13 AS @extschema@.ean13) WITHOUT FUNCTION AS ASSIGNMENT;
CREATE CAST (@extschema@.ismn13 AS @extschema@.ismn) WITHOUT FUNCTION AS ASSIGNMENT;
CREATE CAST (@extschema@.issn AS @extschema@.ean13) WITHOUT FUNCTION AS ASSIGNMENT;
CREATE CAST (@extschema@.issn AS @extschema@.issn13) WITHOUT FUNCTION AS ASSIGNMENT;
CREATE CAST (@extschema@.issn13 AS @extschema@.ean13) WITHOUT FUNCTION AS ASSIGNMENT;
CREATE CAST (@extschema@.issn13 AS @extschema@.issn) WITHOUT FUNCTION AS ASSIGNMENT;
CREATE CAST (@extschema@.upc AS @extschema@.ean13) WITHOUT FUNCTION AS ASSIGNMENT;
CREATE OPERATOR FAMILY @extschema@.isn_ops USING btree;
CREATE OPERATOR FAMILY @extschema@.isn_ops USING hash;
CREATE OPERATOR CLASS @extschema@.ean13_ops DEFAULT FOR TYPE @extschema@.ean13 USING btree FAMILY @extschema@.isn_ops AS
  OPERATOR 1 @extschema@.<(@extschema@.ean13,@extschema@.ean13),
  OPERATOR 2 @extschema@.<=(@extschema@.ean13,@extschema@.ean13),
  OPERATOR 3 @extschema@.=(@extschema@.ean13,@extschema@.ean13),
  OPERATOR 4 @extschema@.>=(@extschema@.ean13,@extschema@.ean13),
  OPERATOR 5 @extschema@.>(@extschema@.ean13,@extschema@.ean13),
  FUNCTION 1 (@extschema@.ean13, @extschema@.ean13) @extschema@.btean13cmp(@extschema@.ean13,@extschema@.ean13);
CREATE OPERATOR CLASS @extschema@.isbn13_ops DEFAULT FOR TYPE @extschema@.isbn13 USING btree FAMILY @extschema@.isn_ops AS
  OPERATOR 1 @extschema@.<(@extschema@.isbn13,@extschema@.isbn13),
  OPERATOR 2 @extschema@.<=(@extschema@.isbn13,@extschema@.isbn13),
  OPERATOR 3 @extschema@.=(@extschema@.isbn13,@extschema@.isbn13),
  OPERATOR 4 @extschema@.>=(@extschema@.isbn13,@extschema@.isbn13),
  OPERATOR 5 @extschema@.>(@extschema@.isbn13,@extschema@.isbn13),
  FUNCTION 1 (@extschema@.isbn13, @extschema@.isbn13) @extschema@.btisbn13cmp(@extschema@.isbn13,@extschema@.isbn13);
CREATE OPERATOR CLASS @extschema@.isbn_ops DEFAULT FOR TYPE @extschema@.isbn USING btree FAMILY @extschema@.isn_ops AS
  OPERATOR 1 @extschema@.<(@extschema@.isbn,@extschema@.isbn),
  OPERATOR 2 @extschema@.<=(@extschema@.isbn,@extschema@.isbn),
  OPERATOR 3 @extschema@.=(@extschema@.isbn,@extschema@.isbn),
  OPERATOR 4 @extschema@.>=(@extschema@.isbn,@extschema@.isbn),
  OPERATOR 5 @extschema@.>(@extschema@.isbn,@extschema@.isbn),
  FUNCTION 1 (@extschema@.isbn, @extschema@.isbn) @extschema@.btisbncmp(@extschema@.isbn,@extschema@.isbn);
CREATE OPERATOR CLASS @extschema@.ismn13_ops DEFAULT FOR TYPE @extschema@.ismn13 USING btree FAMILY @extschema@.isn_ops AS
  OPERATOR 1 @extschema@.<(@extschema@.ismn13,@extschema@.ismn13),
  OPERATOR 2 @extschema@.<=(@extschema@.ismn13,@extschema@.ismn13),
  OPERATOR 3 @extschema@.=(@extschema@.ismn13,@extschema@.ismn13),
  OPERATOR 4 @extschema@.>=(@extschema@.ismn13,@extschema@.ismn13),
  OPERATOR 5 @extschema@.>(@extschema@.ismn13,@extschema@.ismn13),
  FUNCTION 1 (@extschema@.ismn13, @extschema@.ismn13) @extschema@.btismn13cmp(@extschema@.ismn13,@extschema@.ismn13);
CREATE OPERATOR CLASS @extschema@.ismn_ops DEFAULT FOR TYPE @extschema@.ismn USING btree FAMILY @extschema@.isn_ops AS
  OPERATOR 1 @extschema@.<(@extschema@.ismn,@extschema@.ismn),
  OPERATOR 2 @extschema@.<=(@extschema@.ismn,@extschema@.ismn),
  OPERATOR 3 @extschema@.=(@extschema@.ismn,@extschema@.ismn),
  OPERATOR 4 @extschema@.>=(@extschema@.ismn,@extschema@.ismn),
  OPERATOR 5 @extschema@.>(@extschema@.ismn,@extschema@.ismn),
  FUNCTION 1 (@extschema@.ismn, @extschema@.ismn) @extschema@.btismncmp(@extschema@.ismn,@extschema@.ismn);
CREATE OPERATOR CLASS @extschema@.issn13_ops DEFAULT FOR TYPE @extschema@.issn13 USING btree FAMILY @extschema@.isn_ops AS
  OPERATOR 1 @extschema@.<(@extschema@.issn13,@extschema@.issn13),
  OPERATOR 2 @extschema@.<=(@extschema@.issn13,@extschema@.issn13),
  OPERATOR 3 @extschema@.=(@extschema@.issn13,@extschema@.issn13),
  OPERATOR 4 @extschema@.>=(@extschema@.issn13,@extschema@.issn13),
  OPERATOR 5 @extschema@.>(@extschema@.issn13,@extschema@.issn13),
  FUNCTION 1 (@extschema@.issn13, @extschema@.issn13) @extschema@.btissn13cmp(@extschema@.issn13,@extschema@.issn13);
CREATE OPERATOR CLASS @extschema@.issn_ops DEFAULT FOR TYPE @extschema@.issn USING btree FAMILY @extschema@.isn_ops AS
  OPERATOR 1 @extschema@.<(@extschema@.issn,@extschema@.issn),
  OPERATOR 2 @extschema@.<=(@extschema@.issn,@extschema@.issn),
  OPERATOR 3 @extschema@.=(@extschema@.issn,@extschema@.issn),
  OPERATOR 4 @extschema@.>=(@extschema@.issn,@extschema@.issn),
  OPERATOR 5 @extschema@.>(@extschema@.issn,@extschema@.issn),
  FUNCTION 1 (@extschema@.issn, @extschema@.issn) @extschema@.btissncmp(@extschema@.issn,@extschema@.issn);
CREATE OPERATOR CLASS @extschema@.upc_ops DEFAULT FOR TYPE @extschema@.upc USING btree FAMILY @extschema@.isn_ops AS
  OPERATOR 1 @extschema@.<(@extschema@.upc,@extschema@.upc),
  OPERATOR 2 @extschema@.<=(@extschema@.upc,@extschema@.upc),
  OPERATOR 3 @extschema@.=(@extschema@.upc,@extschema@.upc),
  OPERATOR 4 @extschema@.>=(@extschema@.upc,@extschema@.upc),
  OPERATOR 5 @extschema@.>(@extschema@.upc,@extschema@.upc),
  FUNCTION 1 (@extschema@.upc, @extschema@.upc) @extschema@.btupccmp(@extschema@.upc,@extschema@.upc);
CREATE OPERATOR CLASS @extschema@.ean13_ops DEFAULT FOR TYPE @extschema@.ean13 USING hash FAMILY @extschema@.isn_ops AS
  OPERATOR 1 @extschema@.=(@extschema@.ean13,@extschema@.ean13),
  FUNCTION 1 (@extschema@.ean13, @extschema@.ean13) @extschema@.hashean13(@extschema@.ean13);
CREATE OPERATOR CLASS @extschema@.isbn13_ops DEFAULT FOR TYPE @extschema@.isbn13 USING hash FAMILY @extschema@.isn_ops AS
  OPERATOR 1 @extschema@.=(@extschema@.isbn13,@extschema@.isbn13),
  FUNCTION 1 (@extschema@.isbn13, @extschema@.isbn13) @extschema@.hashisbn13(@extschema@.isbn13);
CREATE OPERATOR CLASS @extschema@.isbn_ops DEFAULT FOR TYPE @extschema@.isbn USING hash FAMILY @extschema@.isn_ops AS
  OPERATOR 1 @extschema@.=(@extschema@.isbn,@extschema@.isbn),
  FUNCTION 1 (@extschema@.isbn, @extschema@.isbn) @extschema@.hashisbn(@extschema@.isbn);
CREATE OPERATOR CLASS @extschema@.ismn13_ops DEFAULT FOR TYPE @extschema@.ismn13 USING hash FAMILY @extschema@.isn_ops AS
  OPERATOR 1 @extschema@.=(@extschema@.ismn13,@extschema@.ismn13),
  FUNCTION 1 (@extschema@.ismn13, @extschema@.ismn13) @extschema@.hashismn13(@extschema@.ismn13);
CREATE OPERATOR CLASS @extschema@.ismn_ops DEFAULT FOR TYPE @extschema@.ismn USING hash FAMILY @extschema@.isn_ops AS
  OPERATOR 1 @extschema@.=(@extschema@.ismn,@extschema@.ismn),
  FUNCTION 1 (@extschema@.ismn, @extschema@.ismn) @extschema@.hashismn(@extschema@.ismn);
CREATE OPERATOR CLASS @extschema@.issn13_ops DEFAULT FOR TYPE @extschema@.issn13 USING hash FAMILY @extschema@.isn_ops AS
  OPERATOR 1 @extschema@.=(@extschema@.issn13,@extschema@.issn13),
  FUNCTION 1 (@extschema@.issn13, @extschema@.issn13) @extschema@.hashissn13(@extschema@.issn13);
CREATE OPERATOR CLASS @extschema@.issn_ops DEFAULT FOR TYPE @extschema@.issn USING hash FAMILY @extschema@.isn_ops AS
  OPERATOR 1 @extschema@.=(@extschema@.issn,@extschema@.issn),
  FUNCTION 1 (@extschema@.issn, @extschema@.issn) @extschema@.hashissn(@extschema@.issn);
CREATE OPERATOR CLASS @extschema@.upc_ops DEFAULT FOR TYPE @extschema@.upc USING hash FAMILY @extschema@.isn_ops AS
  OPERATOR 1 @extschema@.=(@extschema@.upc,@extschema@.upc),
  FUNCTION 1 (@extschema@.upc, @extschema@.upc) @extschema@.hashupc(@extschema@.upc);
ALTER OPERATOR FAMILY @extschema@.isn_ops USING btree ADD
  OPERATOR 1 @extschema@.<(@extschema@.ean13,@extschema@.isbn),
  OPERATOR 1 @extschema@.<(@extschema@.ean13,@extschema@.isbn13),
  OPERATOR 1 @extschema@.<(@extschema@.ean13,@extschema@.ismn),
  OPERATOR 1 @extschema@.<(@extschema@.ean13,@extschema@.ismn13),
  OPERATOR 1 @extschema@.<(@extschema@.ean13,@extschema@.issn),
  OPERATOR 1 @extschema@.<(@extschema@.ean13,@extschema@.issn13),
  OPERATOR 1 @extschema@.<(@extschema@.ean13,@extschema@.upc),
  OPERATOR 1 @extschema@.<(@extschema@.isbn,@extschema@.ean13),
  OPERATOR 1 @extschema@.<(@extschema@.isbn,@extschema@.isbn13),
  OPERATOR 1 @extschema@.<(@extschema@.isbn13,@extschema@.ean13),
  OPERATOR 1 @extschema@.<(@extschema@.isbn13,@extschema@.isbn),
  OPERATOR 1 @extschema@.<(@extschema@.ismn,@extschema@.ean13),
  OPERATOR 1 @extschema@.<(@extschema@.ismn,@extschema@.ismn13),
  OPERATOR 1 @extschema@.<(@extschema@.ismn13,@extschema@.ean13),
  OPERATOR 1 @extschema@.<(@extschema@.ismn13,@extschema@.ismn),
  OPERATOR 1 @extschema@.<(@extschema@.issn,@extschema@.ean13),
  OPERATOR 1 @extschema@.<(@extschema@.issn,@extschema@.issn13),
  OPERATOR 1 @extschema@.<(@extschema@.issn13,@extschema@.ean13),
  OPERATOR 1 @extschema@.<(@extschema@.issn13,@extschema@.issn),
  OPERATOR 1 @extschema@.<(@extschema@.upc,@extschema@.ean13),
  OPERATOR 2 @extschema@.<=(@extschema@.ean13,@extschema@.isbn),
  OPERATOR 2 @extschema@.<=(@extschema@.ean13,@extschema@.isbn13),
  OPERATOR 2 @extschema@.<=(@extschema@.ean13,@extschema@.ismn),
  OPERATOR 2 @extschema@.<=(@extschema@.ean13,@extschema@.ismn13),
  OPERATOR 2 @extschema@.<=(@extschema@.ean13,@extschema@.issn),
  OPERATOR 2 @extschema@.<=(@extschema@.ean13,@extschema@.issn13),
  OPERATOR 2 @extschema@.<=(@extschema@.ean13,@extschema@.upc),
  OPERATOR 2 @extschema@.<=(@extschema@.isbn,@extschema@.ean13),
  OPERATOR 2 @extschema@.<=(@extschema@.isbn,@extschema@.isbn13),
  OPERATOR 2 @extschema@.<=(@extschema@.isbn13,@extschema@.ean13),
  OPERATOR 2 @extschema@.<=(@extschema@.isbn13,@extschema@.isbn),
  OPERATOR 2 @extschema@.<=(@extschema@.ismn,@extschema@.ean13),
  OPERATOR 2 @extschema@.<=(@extschema@.ismn,@extschema@.ismn13),
  OPERATOR 2 @extschema@.<=(@extschema@.ismn13,@extschema@.ean13),
  OPERATOR 2 @extschema@.<=(@extschema@.ismn13,@extschema@.ismn),
  OPERATOR 2 @extschema@.<=(@extschema@.issn,@extschema@.ean13),
  OPERATOR 2 @extschema@.<=(@extschema@.issn,@extschema@.issn13),
  OPERATOR 2 @extschema@.<=(@extschema@.issn13,@extschema@.ean13),
  OPERATOR 2 @extschema@.<=(@extschema@.issn13,@extschema@.issn),
  OPERATOR 2 @extschema@.<=(@extschema@.upc,@extschema@.ean13),
  OPERATOR 3 @extschema@.=(@extschema@.ean13,@extschema@.isbn),
  OPERATOR 3 @extschema@.=(@extschema@.ean13,@extschema@.isbn13),
  OPERATOR 3 @extschema@.=(@extschema@.ean13,@extschema@.ismn),
  OPERATOR 3 @extschema@.=(@extschema@.ean13,@extschema@.ismn13),
  OPERATOR 3 @extschema@.=(@extschema@.ean13,@extschema@.issn),
  OPERATOR 3 @extschema@.=(@extschema@.ean13,@extschema@.issn13),
  OPERATOR 3 @extschema@.=(@extschema@.ean13,@extschema@.upc),
  OPERATOR 3 @extschema@.=(@extschema@.isbn,@extschema@.ean13),
  OPERATOR 3 @extschema@.=(@extschema@.isbn,@extschema@.isbn13),
  OPERATOR 3 @extschema@.=(@extschema@.isbn13,@extschema@.ean13),
  OPERATOR 3 @extschema@.=(@extschema@.isbn13,@extschema@.isbn),
  OPERATOR 3 @extschema@.=(@extschema@.ismn,@extschema@.ean13),
  OPERATOR 3 @extschema@.=(@extschema@.ismn,@extschema@.ismn13),
  OPERATOR 3 @extschema@.=(@extschema@.ismn13,@extschema@.ean13),
  OPERATOR 3 @extschema@.=(@extschema@.ismn13,@extschema@.ismn),
  OPERATOR 3 @extschema@.=(@extschema@.issn,@extschema@.ean13),
  OPERATOR 3 @extschema@.=(@extschema@.issn,@extschema@.issn13),
  OPERATOR 3 @extschema@.=(@extschema@.issn13,@extschema@.ean13),
  OPERATOR 3 @extschema@.=(@extschema@.issn13,@extschema@.issn),
  OPERATOR 3 @extschema@.=(@extschema@.upc,@extschema@.ean13),
  OPERATOR 4 @extschema@.>=(@extschema@.ean13,@extschema@.isbn),
  OPERATOR 4 @extschema@.>=(@extschema@.ean13,@extschema@.isbn13),
  OPERATOR 4 @extschema@.>=(@extschema@.ean13,@extschema@.ismn),
  OPERATOR 4 @extschema@.>=(@extschema@.ean13,@extschema@.ismn13),
  OPERATOR 4 @extschema@.>=(@extschema@.ean13,@extschema@.issn),
  OPERATOR 4 @extschema@.>=(@extschema@.ean13,@extschema@.issn13),
  OPERATOR 4 @extschema@.>=(@extschema@.ean13,@extschema@.upc),
  OPERATOR 4 @extschema@.>=(@extschema@.isbn,@extschema@.ean13),
  OPERATOR 4 @extschema@.>=(@extschema@.isbn,@extschema@.isbn13),
  OPERATOR 4 @extschema@.>=(@extschema@.isbn13,@extschema@.ean13),
  OPERATOR 4 @extschema@.>=(@extschema@.isbn13,@extschema@.isbn),
  OPERATOR 4 @extschema@.>=(@extschema@.ismn,@extschema@.ean13),
  OPERATOR 4 @extschema@.>=(@extschema@.ismn,@extschema@.ismn13),
  OPERATOR 4 @extschema@.>=(@extschema@.ismn13,@extschema@.ean13),
  OPERATOR 4 @extschema@.>=(@extschema@.ismn13,@extschema@.ismn),
  OPERATOR 4 @extschema@.>=(@extschema@.issn,@extschema@.ean13),
  OPERATOR 4 @extschema@.>=(@extschema@.issn,@extschema@.issn13),
  OPERATOR 4 @extschema@.>=(@extschema@.issn13,@extschema@.ean13),
  OPERATOR 4 @extschema@.>=(@extschema@.issn13,@extschema@.issn),
  OPERATOR 4 @extschema@.>=(@extschema@.upc,@extschema@.ean13),
  OPERATOR 5 @extschema@.>(@extschema@.ean13,@extschema@.isbn),
  OPERATOR 5 @extschema@.>(@extschema@.ean13,@extschema@.isbn13),
  OPERATOR 5 @extschema@.>(@extschema@.ean13,@extschema@.ismn),
  OPERATOR 5 @extschema@.>(@extschema@.ean13,@extschema@.ismn13),
  OPERATOR 5 @extschema@.>(@extschema@.ean13,@extschema@.issn),
  OPERATOR 5 @extschema@.>(@extschema@.ean13,@extschema@.issn13),
  OPERATOR 5 @extschema@.>(@extschema@.ean13,@extschema@.upc),
  OPERATOR 5 @extschema@.>(@extschema@.isbn,@extschema@.ean13),
  OPERATOR 5 @extschema@.>(@extschema@.isbn,@extschema@.isbn13),
  OPERATOR 5 @extschema@.>(@extschema@.isbn13,@extschema@.ean13),
  OPERATOR 5 @extschema@.>(@extschema@.isbn13,@extschema@.isbn),
  OPERATOR 5 @extschema@.>(@extschema@.ismn,@extschema@.ean13),
  OPERATOR 5 @extschema@.>(@extschema@.ismn,@extschema@.ismn13),
  OPERATOR 5 @extschema@.>(@extschema@.ismn13,@extschema@.ean13),
  OPERATOR 5 @extschema@.>(@extschema@.ismn13,@extschema@.ismn),
  OPERATOR 5 @extschema@.>(@extschema@.issn,@extschema@.ean13),
  OPERATOR 5 @extschema@.>(@extschema@.issn,@extschema@.issn13),
  OPERATOR 5 @extschema@.>(@extschema@.issn13,@extschema@.ean13),
  OPERATOR 5 @extschema@.>(@extschema@.issn13,@extschema@.issn),
  OPERATOR 5 @extschema@.>(@extschema@.upc,@extschema@.ean13),
  FUNCTION 1 (@extschema@.ean13, @extschema@.isbn) @extschema@.btean13cmp(@extschema@.ean13,@extschema@.isbn),
  FUNCTION 1 (@extschema@.ean13, @extschema@.isbn13) @extschema@.btean13cmp(@extschema@.ean13,@extschema@.isbn13),
  FUNCTION 1 (@extschema@.ean13, @extschema@.ismn) @extschema@.btean13cmp(@extschema@.ean13,@extschema@.ismn),
  FUNCTION 1 (@extschema@.ean13, @extschema@.ismn13) @extschema@.btean13cmp(@extschema@.ean13,@extschema@.ismn13),
  FUNCTION 1 (@extschema@.ean13, @extschema@.issn) @extschema@.btean13cmp(@extschema@.ean13,@extschema@.issn),
  FUNCTION 1 (@extschema@.ean13, @extschema@.issn13) @extschema@.btean13cmp(@extschema@.ean13,@extschema@.issn13),
  FUNCTION 1 (@extschema@.ean13, @extschema@.upc) @extschema@.btean13cmp(@extschema@.ean13,@extschema@.upc),
  FUNCTION 1 (@extschema@.isbn, @extschema@.ean13) @extschema@.btisbncmp(@extschema@.isbn,@extschema@.ean13),
  FUNCTION 1 (@extschema@.isbn, @extschema@.isbn13) @extschema@.btisbncmp(@extschema@.isbn,@extschema@.isbn13),
  FUNCTION 1 (@extschema@.isbn13, @extschema@.ean13) @extschema@.btisbn13cmp(@extschema@.isbn13,@extschema@.ean13),
  FUNCTION 1 (@extschema@.isbn13, @extschema@.isbn) @extschema@.btisbn13cmp(@extschema@.isbn13,@extschema@.isbn),
  FUNCTION 1 (@extschema@.ismn, @extschema@.ean13) @extschema@.btismncmp(@extschema@.ismn,@extschema@.ean13),
  FUNCTION 1 (@extschema@.ismn, @extschema@.ismn13) @extschema@.btismncmp(@extschema@.ismn,@extschema@.ismn13),
  FUNCTION 1 (@extschema@.ismn13, @extschema@.ean13) @extschema@.btismn13cmp(@extschema@.ismn13,@extschema@.ean13),
  FUNCTION 1 (@extschema@.ismn13, @extschema@.ismn) @extschema@.btismn13cmp(@extschema@.ismn13,@extschema@.ismn),
  FUNCTION 1 (@extschema@.issn, @extschema@.ean13) @extschema@.btissncmp(@extschema@.issn,@extschema@.ean13),
  FUNCTION 1 (@extschema@.issn, @extschema@.issn13) @extschema@.btissncmp(@extschema@.issn,@extschema@.issn13),
  FUNCTION 1 (@extschema@.issn13, @extschema@.ean13) @extschema@.btissn13cmp(@extschema@.issn13,@extschema@.ean13),
  FUNCTION 1 (@extschema@.issn13, @extschema@.issn) @extschema@.btissn13cmp(@extschema@.issn13,@extschema@.issn),
  FUNCTION 1 (@extschema@.upc, @extschema@.ean13) @extschema@.btupccmp(@extschema@.upc,@extschema@.ean13);
ALTER OPERATOR FAMILY @extschema@.isn_ops USING hash ADD
  OPERATOR 1 @extschema@.=(@extschema@.ean13,@extschema@.isbn),
  OPERATOR 1 @extschema@.=(@extschema@.ean13,@extschema@.isbn13),
  OPERATOR 1 @extschema@.=(@extschema@.ean13,@extschema@.ismn),
  OPERATOR 1 @extschema@.=(@extschema@.ean13,@extschema@.ismn13),
  OPERATOR 1 @extschema@.=(@extschema@.ean13,@extschema@.issn),
  OPERATOR 1 @extschema@.=(@extschema@.ean13,@extschema@.issn13),
  OPERATOR 1 @extschema@.=(@extschema@.ean13,@extschema@.upc),
  OPERATOR 1 @extschema@.=(@extschema@.isbn,@extschema@.ean13),
  OPERATOR 1 @extschema@.=(@extschema@.isbn,@extschema@.isbn13),
  OPERATOR 1 @extschema@.=(@extschema@.isbn13,@extschema@.ean13),
  OPERATOR 1 @extschema@.=(@extschema@.isbn13,@extschema@.isbn),
  OPERATOR 1 @extschema@.=(@extschema@.ismn,@extschema@.ean13),
  OPERATOR 1 @extschema@.=(@extschema@.ismn,@extschema@.ismn13),
  OPERATOR 1 @extschema@.=(@extschema@.ismn13,@extschema@.ean13),
  OPERATOR 1 @extschema@.=(@extschema@.ismn13,@extschema@.ismn),
  OPERATOR 1 @extschema@.=(@extschema@.issn,@extschema@.ean13),
  OPERATOR 1 @extschema@.=(@extschema@.issn,@extschema@.issn13),
  OPERATOR 1 @extschema@.=(@extschema@.issn13,@extschema@.ean13),
  OPERATOR 1 @extschema@.=(@extschema@.issn13,@extschema@.issn),
  OPERATOR 1 @extschema@.=(@extschema@.upc,@extschema@.ean13);
