"""Where a text states a number, and which."""
