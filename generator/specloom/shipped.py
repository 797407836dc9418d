"""Where the templates are: beside the package in a wheel, at the root of a checkout."""

from __future__ import annotations

from pathlib import Path

#: The folder of a wheel's package that holds what a checkout has beside the package.
SHIPPED = "_shipped"


def templates_folder() -> Path:
    """The folder of the templates that belong to this generator."""
    here = Path(__file__).resolve().parent
    inside = here / SHIPPED / "templates"
    return inside if inside.is_dir() else here.parents[1] / "templates"
