"""What in a text may not be public, and its replacement by blocks of the same length."""
