"""▤ One form of output a file: each defines an `Exporter` named like it."""
