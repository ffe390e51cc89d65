"""The shelf of readers: each file defines one `crossfoot.read.reader.Reader` named like the file."""
