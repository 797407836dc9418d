"""One decision a file, each a function from `Api` and `Context` to `Api`; tables.py has their order."""
