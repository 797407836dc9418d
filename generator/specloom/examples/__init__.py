"""Example values of types: what documentation shows, and what its snippets send."""
