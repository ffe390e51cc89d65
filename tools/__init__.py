"""What developers run: pages, picture, changelog."""
