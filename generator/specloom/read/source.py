"""Where a document comes from: a path, or a file inside an installed distribution."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path

from specloom.diagnostics import Report, Source
from specloom.read.document import Document, Object
from specloom.read.text import parse

PACKAGE = "package:"


def read(name: str, folder: Path, report: Report) -> Document | None:
    """Read a document; what is wrong with it is reported.

    Args:
        name: A path relative to `folder`, or `package:<distribution>/<path inside it>`.
        folder: Where the configuration stands.
        report: Gets what is wrong.
    """
    found = Report()
    text = _text(name, folder, found)
    root = None if text is None else parse(text, name, found)
    if not found.diagnostics and not isinstance(root, Object):
        hint = "A spec, an overlay and a change diff are mappings: write `key: value`."
        found.error("SL114", "the document is not a mapping", Source(name), hint)
    for diagnostic in found.diagnostics:
        report.add(diagnostic)
    if found.diagnostics or not isinstance(root, Object):
        return None
    return Document(name, root)


def text_of(name: str, folder: Path) -> str:
    """The text of a source, for the excerpt of a diagnostic; empty if it cannot be read."""
    return _text(name, folder, Report()) or ""


def find(name: str, folder: Path, report: Report) -> Path | None:
    """The file of a source; nothing, and a report, for a package that does not have it."""
    return _package_file(name, report) if name.startswith(PACKAGE) else folder / name


def _text(name: str, folder: Path, report: Report) -> str | None:
    path = find(name, folder, report)
    if path is None:
        return None
    try:
        return path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except OSError as error:
        hint = "Paths are relative to the folder of the configuration."
        report.error("SL101", f"cannot read the file: {error.strerror}", Source(name), hint)
    except UnicodeDecodeError as error:
        hint = "Save it as UTF-8."
        report.error("SL108", f"not UTF-8 at byte {error.start}", Source(name), hint)
    return None


def _package_file(name: str, report: Report) -> Path | None:
    distribution, _, inside = name.removeprefix(PACKAGE).partition("/")
    try:
        files = metadata.files(distribution) or []
    except metadata.PackageNotFoundError:
        hint = f"Install it beside specloom: pip install {distribution}"
        report.error(
            "SL109", f"the distribution {distribution} is not installed", Source(name), hint
        )
        return None
    paths = {file.as_posix(): file for file in files}
    fitting = [path for path in sorted(paths) if f"/{path}".endswith(f"/{inside}")]
    if inside in paths or len(fitting) == 1:
        return Path(str(paths[inside if inside in paths else fitting[0]].locate()))
    if fitting:
        hint = f"Name more of the path: {', '.join(fitting)}."
        message = f"{distribution} has {len(fitting)} files {inside}"
    else:
        near = difflib.get_close_matches(inside, _endings(paths, inside.count("/")), n=1)
        hint = f"The nearest is {near[0]}." if near else "Name the path inside the distribution."
        message = f"{distribution} has no file {inside}"
    report.error("SL110", message, Source(name), hint)
    return None


def _endings(paths: Iterable[str], slashes: int) -> list[str]:
    """The ends of paths that have as many slashes as the one that was asked for."""
    return sorted({"/".join(path.split("/")[-slashes - 1 :]) for path in paths})
