"""Where the variants' requests differ: decided once, as values that tables and comparisons are views of."""
