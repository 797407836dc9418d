"""The preview of a site, by the program that builds it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import click

_PROGRAM = "zensical"


def program() -> str:
    """The program that builds sites: beside this Python, or on PATH.

    Raises:
        click.ClickException: there is none.
    """
    beside = shutil.which(_PROGRAM, path=str(Path(sys.executable).parent))
    found = beside or shutil.which(_PROGRAM)
    if found is None:
        message = "--serve needs Zensical, which is not installed: pip install 'specloom[docs]'"
        raise click.ClickException(message)
    return found


def preview(found: str, folder: Path) -> None:
    """Build the site of a documentation and show it until Ctrl+C.

    Raises:
        click.ClickException: the program ends by itself with an error.
    """
    try:
        result = subprocess.run(  # noqa: S603  # our own arguments
            [found, "serve"], cwd=folder, check=False
        )
    except KeyboardInterrupt:
        return
    if result.returncode:
        message = (
            f"zensical serve ended with exit code {result.returncode} in {folder}; run it there "
            "yourself, to serve at another address with --dev-addr localhost:8001"
        )
        raise click.ClickException(message)
