"""Claims, an event or a series in; findings out."""
