"""The ground: plain frozen values. Imports nothing but the standard library."""
