"""`specloom matrix`: the configurations below a folder, as a matrix of jobs."""

from __future__ import annotations

import json
import os
import tomllib
from collections.abc import Iterator
from pathlib import Path

import click

from specloom.commands import options
from specloom.commands.examples import examples
from specloom.commands.voice import Voice
from specloom.untrusted import read_bytes

_CONFIGURATIONS = ("specloom.toml", "pyproject.toml")
_ELSEWHERE = ("node_modules", "site-packages")


@click.command(epilog=examples("specloom matrix", "specloom matrix --shards 8"))
@click.argument("folder", default=".", metavar="[DIR]", type=click.Path())
@click.option(
    "--shards", type=click.IntRange(min=1), help="Into how many jobs to put them at most."
)
@options.voice()
def matrix(folder: str, shards: int | None, voice: Voice) -> None:
    """Print the configurations below a folder as the JSON of a matrix of jobs.

    Each job has a `name` and a `config`, which is one path a line.
    """
    seen = sorted(_configurations(Path(folder)))
    found = [path for path, is_own in seen if is_own]
    for path in [path for path, is_own in seen if voice.verbose and not is_own]:
        voice.warn(f"left out {path}: it has no [tool.specloom]")
    if not found:
        message = f"no configuration below {folder}: write a specloom.toml, or `specloom init`"
        raise click.UsageError(message)
    several = [found[first::shards] for first in range(shards)] if shards else [[p] for p in found]
    jobs = [
        {"name": ", ".join(map(_name, paths)), "config": "\n".join(paths)}
        for paths in several
        if paths
    ]
    voice.give_data(json.dumps({"include": jobs}) + "\n")


def _configurations(folder: Path) -> Iterator[tuple[str, bool]]:
    """The files that may be configurations, and whether they are."""
    for root, folders, files in os.walk(folder):
        folders[:] = [one for one in folders if one[0] != "." and one not in _ELSEWHERE]
        for name in _CONFIGURATIONS:
            path = Path(root) / name
            if name in files:
                yield path.as_posix(), name == "specloom.toml" or _is_about_specloom(path)


def _is_about_specloom(path: Path) -> bool:
    try:
        return "specloom" in tomllib.loads(read_bytes(path).decode()).get("tool", {})
    except (OSError, ValueError, TypeError, RecursionError):
        return False


def _name(path: str) -> str:
    """What a job is called: the folder of the configuration."""
    parent = Path(path).parent.as_posix()
    return Path(path).resolve().parent.name if parent == "." else parent
