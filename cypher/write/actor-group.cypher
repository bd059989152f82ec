// All actors that were merged, directly or not, into some. $ids
UNWIND $ids AS id
MATCH (a:Actor {canonical: id})
RETURN a.id AS id, a.name AS name, a.aliases AS aliases, a.canonical AS canonical;
