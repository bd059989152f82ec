// One band of the signatures of all articles. BAND
MATCH (d:Article)
RETURN d.id AS id, d.$$BAND AS band;
