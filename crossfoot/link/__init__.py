"""Claims set beside claims: which speak of one thing, which repeat one another, and what they come to together."""
