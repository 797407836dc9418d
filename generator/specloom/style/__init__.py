"""Stage 9: every generated Python file is a fixed point of the pinned black."""
