"""The questions, by what they ask for; `crossfoot.ledger.query` is their door."""
