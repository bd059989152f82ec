// In how many events actors stand. $ids
UNWIND $ids AS id
MATCH (e:Event)
WHERE e.source = id OR e.target = id
RETURN id, count(e) AS count;
