"""Who says it: cues, the names beside them, and how far they reach."""
