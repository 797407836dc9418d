"""A package as the generator writes them, small and by hand; the runtime is copied into it."""
