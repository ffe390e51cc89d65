"""Document -> Claims: a grammar over concepts, with the words in language files."""
