"""Specloom weaves the OpenAPI dialects of one API family into one typed Python SDK."""
