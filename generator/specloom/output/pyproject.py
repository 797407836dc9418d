"""The pyproject.toml beside a package: one that Specloom wrote says so in its first line.

That line has the package and the digest of the rest. So the file is known for what it is by itself:
whenever a run is killed, where the package is gone, in a folder of others.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from specloom.output.beside import write_beside
from specloom.output.compare import Comparison, digest
from specloom.untrusted import in_conflict, read_bytes

NAME = "pyproject.toml"
_HEAD = "# Generated for the package {}; do not edit. The SHA-256 of what follows is {}\n"
_SEAL = re.compile(_HEAD.format("(?P<package>[A-Za-z0-9_]+)", "(?P<digest>[0-9a-f]{64})"))


def sealed(package: str, texts: Mapping[str, str]) -> dict[str, str]:
    """The files beside a package, each with the line that says so."""
    return {path: _HEAD.format(package, digest(text)) + text for path, text in texts.items()}


def compare_pyproject(folder: Path, package: str, files: Mapping[str, str]) -> Comparison:
    """Compare the file with what it should be, if it should be there.

    Raises:
        OSError: it cannot be read.
    """
    path, wanted = folder / NAME, files.get(NAME)
    if path.is_symlink():
        at_stake = (NAME,) if wanted else ()
        return Comparison(at_stake, (), (), links=at_stake)
    if not path.exists():
        return Comparison((), (NAME,) if wanted else (), ())
    text = _plain(read_bytes(path))
    if wanted is not None and text == wanted:
        own = (NAME,) if read_bytes(path) != wanted.encode() else ()
        return Comparison((), (), (), line_ends=own)
    seals = _seals(text, package)
    conflicts = (NAME,) if seals and in_conflict(text.encode()) else ()
    intact = bool(seals) and seals[0].start() == 0 and _is_intact(seals[0], text)
    edited = (NAME,) if seals and not intact and not conflicts else ()
    if wanted is None:
        return Comparison((), (), (NAME,) if seals else (), edited, conflicts=conflicts)
    foreign = () if seals else (NAME,)
    return Comparison((NAME,), (), (), edited, foreign, conflicts=conflicts)


def write_pyproject(folder: Path, files: Mapping[str, str], found: Comparison) -> None:
    """Bring what is beside a package to what it should be.

    Raises:
        OSError: the disk refuses.
    """
    for path in found.written:
        write_beside(folder / path, files[path].encode())
    for path in found.left_over:
        (folder / path).unlink(missing_ok=True)


def own_text(folder: Path, package: str) -> str:
    """What Specloom wrote beside a package, whatever became of it; empty if there is nothing."""
    try:
        text = _plain(read_bytes(folder / NAME))
    except OSError:
        return ""
    return text if _seals(text, package) else ""


def _seals(text: str, package: str) -> list[re.Match[str]]:
    """The lines that say that the file is of a package; in a conflict they may be several."""
    return [seal for seal in _SEAL.finditer(text) if seal["package"] == package]


def _plain(data: bytes) -> str:
    return data.decode(errors="replace").replace("\r\n", "\n")


def _is_intact(seal: re.Match[str], text: str) -> bool:
    return digest(text[seal.end() :]) == seal["digest"]
