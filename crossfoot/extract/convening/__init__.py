"""Meetings: where a text tells of one, what it tells of it, and who takes part."""
