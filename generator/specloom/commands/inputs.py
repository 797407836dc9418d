"""The files that a configuration is about."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from urllib.parse import urljoin

from specloom.config.values import Config
from specloom.diagnostics import Report
from specloom.read.location import find


def remote(config: Config, others: Iterable[str] = ()) -> tuple[str, ...]:
    """The addresses of everything that is read from the network.

    Args:
        config: The configuration.
        others: Names of files that specs refer to; those in the folders of its documents count.
    """
    specs = [variant for variant in config.variants if variant.spec]
    names = [name for variant in specs for name in (*variant.spec, *variant.apply)]
    own = [name for name in names if "://" in name]
    folders = tuple(urljoin(name, ".") for name in own)
    return tuple(dict.fromkeys([*own, *(name for name in others if name.startswith(folders))]))


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
