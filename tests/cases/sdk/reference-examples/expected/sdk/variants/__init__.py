"""What each service does in its own way, as tables."""
