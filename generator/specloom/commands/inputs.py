"""The files that a configuration is about."""

from __future__ import annotations

from pathlib import Path

from specloom.config.values import Config
from specloom.diagnostics import Report
from specloom.read.location import find


def inputs(config: Config) -> dict[str, Path]:
    """The files of everything that is read, by their names in the configuration."""
    specs = [variant for variant in config.variants if variant.spec]
    names = [name for variant in specs for name in (*variant.spec, *variant.apply)]
    found = {name: find(name, config.folder, Report()) for name in names}
    own = {config.name: config.folder / config.name}
    return {**own, **{name: path for name, path in found.items() if path}}
