"""Stage 10: the only code that touches the output folder."""
