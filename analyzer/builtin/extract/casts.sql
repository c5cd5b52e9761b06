SELECT c.castsource AS source,
       c.casttarget AS target,
       c.castfunc AS function,
       c.castcontext AS context,
       c.castmethod AS method
  FROM pg_cast c
 WHERE c.oid < 16384
