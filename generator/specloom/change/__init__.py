"""Stage 2: change diffs and overlays are applied to a document before anything reads it."""
