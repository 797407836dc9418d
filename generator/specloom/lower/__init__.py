"""Stage 7: everything Python is decided here: names, annotations, defaults, docstrings, wire tables."""
