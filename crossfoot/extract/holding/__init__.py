"""Who holds which position: verbs that tell one, uses of them that tell none, actors, and the issue it is on."""
