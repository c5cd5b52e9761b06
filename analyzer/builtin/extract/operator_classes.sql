SELECT c.oid,
       c.opcname AS name,
       c.opcmethod AS method,
       c.opcfamily AS family,
       c.opcintype AS input_type,
       c.opckeytype AS key_type,
       c.opcdefault AS is_default
  FROM pg_opclass c
 WHERE c.oid < 16384
