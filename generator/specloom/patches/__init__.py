"""Two states of an API → the patches that lead from one to the other."""
