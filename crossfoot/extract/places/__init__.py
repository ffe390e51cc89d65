"""Place names as data: tables of facts in three languages, compiled by `crossfoot.extract.gazetteer`."""
