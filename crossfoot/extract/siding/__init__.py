"""Whose side a figure speaks of: who is named in a text, and who of them acts near a figure."""
