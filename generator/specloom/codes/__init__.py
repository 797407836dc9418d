"""The table of the diagnostics: what each code means, why it is reported, what to do about it."""
