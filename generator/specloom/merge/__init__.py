"""Stage 5: the APIs of several variants become one, in which everything says which variants have it."""
