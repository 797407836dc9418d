"""Other configurations of a folder, whose packages are not this one's to replace."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from specloom.config.load import load
from specloom.config.values import Config
from specloom.diagnostics import Report, Source
from specloom.output import lock


def refuse_shared(config: Config, folder: Path, report: Report) -> None:
    """Report other configurations beside this one that generate the same package.

    Args:
        config: The configuration at work.
        folder: The output folder.
        report: Gets an error for each of them that has generated.
    """
    for other in _others(config.folder / config.name):
        found = load(other, Report())
        if not found or found.package != config.package:
            continue
        if (found.folder / found.output).resolve() == folder.resolve():
            own = lock.beside(other).name
            hint = f"Give one of them another package or output, or remove {other.name} and {own}."
            message = f"{other.name} generates the same package, {config.package}"
            report.error("SL570", message, Source(config.name), hint)


def _others(configuration: Path) -> Iterator[Path]:
    """The configurations that have locks in the folder of another one."""
    for path in sorted(configuration.parent.glob(f"*{lock.NAME}")):
        stem = path.name.removesuffix(lock.NAME).removesuffix(".")
        for name in (f"{stem}.toml",) if stem else ("specloom.toml", "pyproject.toml"):
            other = path.with_name(name)
            if name != configuration.name and other.is_file() and lock.beside(other) == path:
                yield other
