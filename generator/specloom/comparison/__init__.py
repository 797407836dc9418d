"""What `specloom variants` prints: the comparison of the variants, and its three forms."""
