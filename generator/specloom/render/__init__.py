"""Stage 8: the plan becomes files. Nothing is decided here and nothing of the API is known."""
