"""Other configurations of a folder, whose packages and pages are not this one's to replace."""

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
        own = lock.beside(other).name
        if not found:
            continue
        if config.docs and found.docs and _docs(found) == _docs(config):
            hint = "Give one of them another folder under [docs]."
            message = f"{other.name} writes its documentation into the same folder, {config.docs}"
            report.error("SL570", message, Source(config.name), hint)
        if found.package != config.package:
            continue
        if (found.folder / found.output).resolve() == folder.resolve():
            hint = f"Give one of them another package or output, or remove {other.name} and {own}."
            message = f"{other.name} generates the same package, {config.package}"
            report.error("SL570", message, Source(config.name), hint)


def _docs(config: Config) -> Path:
    return (config.folder / config.docs).resolve()


def _others(configuration: Path) -> Iterator[Path]:
    """The configurations that have locks in the folder of another one."""
    for path in sorted(configuration.parent.glob(f"*{lock.NAME}")):
        stem = path.name.removesuffix(lock.NAME).removesuffix(".")
        for name in (f"{stem}.toml",) if stem else ("specloom.toml", "pyproject.toml"):
            other = path.with_name(name)
            if name != configuration.name and other.is_file() and lock.beside(other) == path:
                yield other
