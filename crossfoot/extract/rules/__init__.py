"""▤ The rules: patterns over concepts and kinds, no words."""
