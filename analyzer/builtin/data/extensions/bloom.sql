CREATE FUNCTION @extschema@.blhandler(internal) RETURNS index_am_handler LANGUAGE c AS 'extension';
CREATE ACCESS METHOD bloom TYPE INDEX HANDLER @extschema@.blhandler;
CREATE OPERATOR FAMILY @extschema@.int4_ops USING bloom;
CREATE OPERATOR FAMILY @extschema@.text_ops USING bloom;
CREATE OPERATOR CLASS @extschema@.int4_ops DEFAULT FOR TYPE integer USING bloom FAMILY @extschema@.int4_ops AS
  OPERATOR 1 =(integer,integer),
  FUNCTION 1 (integer, integer) hashint4(integer);
CREATE OPERATOR CLASS @extschema@.text_ops DEFAULT FOR TYPE text USING bloom FAMILY @extschema@.text_ops AS
  OPERATOR 1 =(text,text),
  FUNCTION 1 (text, text) hashtext(text);
