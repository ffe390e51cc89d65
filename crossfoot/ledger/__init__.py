"""The append-only book; the only folder with SQL. Nothing is imported here, so that naming it costs nothing."""
