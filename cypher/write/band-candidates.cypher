// Articles whose signature has one of some bands at a place. BAND; $bands
UNWIND $bands AS band
MATCH (d:Article {$$BAND: band})
RETURN band, d.id AS id;
