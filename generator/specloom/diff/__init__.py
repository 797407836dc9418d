"""What two states of an API differ in, by meaning, and whom each difference concerns."""
