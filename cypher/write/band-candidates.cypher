// Articles that share a band of the signature with some others. BAND; $rows: {id, band}
UNWIND $rows AS row
MATCH (d:Article {$$BAND: row.band})
WHERE d.id <> row.id
RETURN row.id AS id, d.id AS other;
