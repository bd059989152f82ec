// Actors with a name or a word of a name that begins like this, in either spelling of umlauts. $folds
MATCH (a:Actor)
WHERE a.canonical IS NULL OR a.canonical = a.id
UNWIND $folds AS fold
WITH a, fold
WHERE a.search CONTAINS ('|' + fold) OR a.search CONTAINS (' ' + fold) OR a.search CONTAINS ('-' + fold)
RETURN DISTINCT a.id AS id, a.name AS name, labels(a) AS labels, a.aliases AS aliases
LIMIT $limit;
