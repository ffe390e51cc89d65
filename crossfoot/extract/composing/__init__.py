"""What a claim holds besides its number: what is counted, where, by which side, and what narrows it."""
