// Links articles to their outlets. $rows: {article, outlet}
UNWIND $rows AS row
MATCH (d:Article {id: row.article})
MATCH (o:Outlet {id: row.outlet})
CREATE (d)-[:PUBLISHED_BY]->(o);
