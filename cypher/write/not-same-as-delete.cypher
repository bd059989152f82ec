// Takes back that two actors are not one. $actor, $other: ids
MATCH (:Actor {id: $actor})-[r:NOT_SAME_AS]->(:Actor {id: $other})
DELETE r;
