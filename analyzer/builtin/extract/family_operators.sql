SELECT a.amopfamily AS family,
       a.amoplefttype AS left,
       a.amoprighttype AS right,
       a.amopstrategy AS strategy,
       a.amoppurpose AS purpose,
       a.amopopr AS operator
  FROM pg_amop a
 WHERE a.oid < 16384
