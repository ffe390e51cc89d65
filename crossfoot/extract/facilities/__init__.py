"""Nuclear and energy facilities: their things, and what became of them."""
