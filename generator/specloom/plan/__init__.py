"""The plan: everything Python about the SDK, decided. Templates print it. Data only, standard library only."""
