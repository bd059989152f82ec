// Drawn relationships are found by their event (Neo4j only). TYPE; NAME of the index
CREATE INDEX $$NAME IF NOT EXISTS FOR ()-[r:$$TYPE]-() ON (r.eventId);
