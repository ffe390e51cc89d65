"""Where it was: the mentions of places in a text, and which of them a figure has."""
