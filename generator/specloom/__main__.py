"""`python -m specloom` is the command `specloom`."""

from specloom.cli import main

main()
