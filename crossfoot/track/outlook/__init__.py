"""The outlook: questions about what will be, what was said of them and when, and how it compared with what came."""
