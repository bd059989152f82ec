// Records which actors reviews put at an end. $rows: {review, actor}
UNWIND $rows AS row
MATCH (v:Review {id: row.review})
MATCH (a:Actor {id: row.actor})
MERGE (v)-[:NAMES]->(a);
