"""A whole comparison of two states, for people and for programs."""
