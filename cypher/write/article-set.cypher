// Overwrites articles that are coded anew; their text is the same but for white space. $rows: {id, url, title, publishedAt, lang, outlet, agency, license, sha256, text, coding}
UNWIND $rows AS row
MATCH (d:Article {id: row.id})
SET d.url = row.url, d.title = row.title, d.publishedAt = row.publishedAt, d.lang = row.lang, d.outlet = row.outlet,
  d.agency = row.agency, d.license = row.license, d.sha256 = row.sha256, d.text = row.text, d.coding = row.coding;
