// Takes back who belongs to whom. $rows: {actor, group, from, to}, dates empty where unknown
UNWIND $rows AS row
MATCH (:Actor {id: row.actor})-[m:MEMBER_OF]->(:Actor {id: row.group})
WHERE coalesce(m.from, '') = row.from AND coalesce(m.to, '') = row.to
DELETE m;
