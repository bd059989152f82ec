// Takes the merge of an actor back. $actor: its id
MATCH (:Actor {id: $actor})-[r:SAME_AS]->(:Actor)
DELETE r;
