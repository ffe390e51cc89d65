"""▤ The record types: what a claim can state. One file, one frozen dataclass named like it."""
