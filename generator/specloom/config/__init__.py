"""specloom.toml: the few things that a user decides."""
