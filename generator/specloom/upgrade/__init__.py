"""Every dialect of OpenAPI to one normal form."""
