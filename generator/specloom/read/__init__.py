"""Stage 1: a source becomes a `Document` whose every value knows where it is."""
