// How many relationships stand for events.
MATCH (:Actor)-[r]->(:Actor)
WHERE r.eventId IS NOT NULL
RETURN count(r) AS count;
