"""What the book amounts to: the ledger asked, its answers linked and tracked. It reads; only the road writes."""
