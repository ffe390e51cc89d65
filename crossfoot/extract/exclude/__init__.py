"""Numbers that are no figure, one file for each kind of reason."""
