"""A copy of the SDK in another project: where it comes from, and what was edited in it."""
