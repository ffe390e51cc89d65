"""▤ What each language calls the concepts: all words, no logic."""
