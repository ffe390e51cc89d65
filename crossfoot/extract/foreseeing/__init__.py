"""What is foretold: words of the future, who says them, and their uses that foretell nothing."""
