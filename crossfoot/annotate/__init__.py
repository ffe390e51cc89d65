"""Claims as people annotate them: written from what was read, and held against the form and the text once corrected."""
