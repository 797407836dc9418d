"""Stage 4: an upgraded document becomes the typed intermediate representation."""
