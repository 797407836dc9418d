"""The files that a configuration is about."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from specloom.config.values import Config
from specloom.diagnostics import Report
from specloom.read.location import find


def remote(config: Config) -> tuple[str, ...]:
    """The addresses of everything that is read from the network."""
    specs = [variant for variant in config.variants if variant.spec]
    names = [name for variant in specs for name in (*variant.spec, *variant.apply)]
    return tuple(name for name in dict.fromkeys(names) if "://" in name)


def inputs(config: Config, others: Iterable[str] = ()) -> dict[str, Path]:
    """The files of everything that is read, by their names in the configuration.

    Args:
        config: The configuration.
        others: Names of files that specs refer to.
    """
    specs = [variant for variant in config.variants if variant.spec]
    names = [name for variant in specs for name in (*variant.spec, *variant.apply)]
    found = {name: find(name, config.folder, Report()) for name in (*names, *others)}
    own = {config.name: config.folder / config.name}
    return {**own, **{name: path for name, path in found.items() if path}}
