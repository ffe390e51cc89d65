"""Which word of a sentence governs a number, by the patterns of the rules, and how near it is."""
