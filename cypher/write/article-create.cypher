// Creates articles. $rows: {id, url, title, publishedAt, lang, outlet, agency, license, sha256, text, coding, band0 … band7}
UNWIND $rows AS row
CREATE (:Article {
  id: row.id, url: row.url, title: row.title, publishedAt: row.publishedAt, lang: row.lang, outlet: row.outlet,
  agency: row.agency, license: row.license, sha256: row.sha256, text: row.text, coding: row.coding,
  band0: row.band0, band1: row.band1, band2: row.band2, band3: row.band3,
  band4: row.band4, band5: row.band5, band6: row.band6, band7: row.band7
});
