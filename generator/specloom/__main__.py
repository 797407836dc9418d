"""`specloom`, and `python -m specloom`."""

from __future__ import annotations

import sys
from importlib import import_module

from specloom.exits import Exit


def main() -> None:
    """Run the command line; an installation without what it needs is no stale package."""
    try:
        command = import_module("specloom.cli").main
    except ImportError as error:
        sys.stderr.write(
            f"internal error: {error}\nInstall Specloom again: something is missing.\n"
        )
        sys.exit(Exit.FAULT)
    command()


if __name__ == "__main__":
    main()
