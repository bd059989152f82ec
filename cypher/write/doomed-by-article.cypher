// The article with an id or an address. $value
MATCH (d:Article)
WHERE d.id = $value OR d.url = $value
RETURN d.id AS id;
