"""The part of the package that is the same for every API; it is not generated."""
