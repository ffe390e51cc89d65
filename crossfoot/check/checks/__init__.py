"""The shelf of checks: one file, one question. Each defines its `Check` under the file's name in capitals."""
