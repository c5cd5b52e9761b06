SELECT a.amprocfamily AS family,
       a.amproclefttype AS left,
       a.amprocrighttype AS right,
       a.amprocnum AS number,
       a.amproc::oid AS function
  FROM pg_amproc a
 WHERE a.oid < 16384
