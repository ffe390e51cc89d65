"""How place names are read from tokens: known ones, unknown ones, lists of them."""
