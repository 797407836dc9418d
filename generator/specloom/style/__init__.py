"""Stage 9: every generated Python file in the style of black, by ruff."""
