"""Where a document comes from: a path, or a file inside an installed distribution."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from pathlib import Path

from specloom import installed
from specloom.diagnostics import Report, Source
from specloom.untrusted import read_bytes

PACKAGE = "package:"


def text_of(name: str, folder: Path) -> str:
    """The text of a source, for the excerpt of a diagnostic; empty if it cannot be read."""
    return load(name, folder, Report()) or ""


def find(name: str, folder: Path, report: Report) -> Path | None:
    """The file of a source; nothing, and a report, for a URL and a package that does not have it."""
    if "://" in name:
        hint = "Download it, and write the path of the file."
        report.error("SL101", "cannot read the file: it is no file", Source(name), hint)
        return None
    return _package_file(name, report) if name.startswith(PACKAGE) else folder / name


def load(name: str, folder: Path, report: Report) -> str | None:
    """The text of a source; nothing, and a report, if it cannot be read."""
    path = find(name, folder, report)
    return None if path is None else load_file(path, name, report)


def load_file(path: Path, name: str, report: Report) -> str | None:
    """The text of a file; nothing, and a report about the source of that name, if it cannot be read."""
    try:
        return read_bytes(path).decode("utf-8-sig").replace("\r\n", "\n")
    except OSError as error:
        hint = "Correct the path; those of a configuration are relative to its folder."
        report.error("SL101", f"cannot read the file: {error.strerror}", Source(name), hint)
    except UnicodeDecodeError as error:
        hint = "Save it as UTF-8."
        report.error("SL108", f"not UTF-8 at byte {error.start}", Source(name), hint)
    return None


def _package_file(name: str, report: Report) -> Path | None:
    distribution, _, inside = name.removeprefix(PACKAGE).partition("/")
    paths = installed.files(distribution)
    if paths is None:
        hint = f"Install it beside specloom: pip install {distribution}"
        report.error(
            "SL109", f"the distribution {distribution} is not installed", Source(name), hint
        )
        return None
    fitting = [path for path in sorted(paths) if f"/{path}".endswith(f"/{inside}")]
    if inside in paths or len(fitting) == 1:
        return paths[inside if inside in paths else fitting[0]]
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
