"""▤ What a sentence can state besides a figure. One file, one Account named like it; no words, only concepts."""
