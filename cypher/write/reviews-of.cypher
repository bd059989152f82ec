// Reviews of statements, with the actor that they put at an end. $ids: of the statements
UNWIND $ids AS id
MATCH (v:Review {statement: id})
RETURN properties(v) AS review, [(v)-[:NAMES]->(a:Actor) | a.id][0] AS actor,
  [(v)-[:NAMES]->(a:Actor) | a.canonical][0] AS canonical;
