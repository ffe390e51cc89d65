"""Crossfoot: the monitor for war reporting."""

__version__ = "0.1.0"
