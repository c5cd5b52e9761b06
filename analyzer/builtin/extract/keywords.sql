SELECT k.word,
       k.catcode AS category,
       k.barelabel AS bare_label
  FROM pg_get_keywords() k
