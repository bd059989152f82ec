// Takes back who held offices. $rows: {actor, office, from, to}, dates empty where unknown
UNWIND $rows AS row
MATCH (:Actor {id: row.actor})-[h:HOLDS]->(:Office {id: row.office})
WHERE coalesce(h.from, '') = row.from AND coalesce(h.to, '') = row.to AND h.article IS NULL
DELETE h;
