"""The intermediate representation: what an API is, free of any dialect. Data only, standard library only."""
