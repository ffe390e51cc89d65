"""One file a subcommand; each holds one function named like it. What they call is imported when they run."""
