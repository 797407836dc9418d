"""A module of somebody else."""
