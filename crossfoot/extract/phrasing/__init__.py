"""Reads the phrase around a number: hedge, unit, noun, and what follows."""
