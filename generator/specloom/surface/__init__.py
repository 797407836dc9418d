"""The public names of a generated package, read from its files, and what two of them differ in."""
