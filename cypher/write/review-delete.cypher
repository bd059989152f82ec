// Takes a review back. $id
MATCH (v:Review {id: $id})
DETACH DELETE v;
