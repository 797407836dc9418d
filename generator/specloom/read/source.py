"""The stage itself: a source to a `Document`."""

from __future__ import annotations

from pathlib import Path

from specloom.diagnostics import Report, Source
from specloom.read.document import Document, Object
from specloom.read.location import find, load_file
from specloom.read.text import parse
from specloom.untrusted import text_digest


def read(name: str, folder: Path, report: Report) -> Document | None:
    """Read a document; what is wrong with it is reported.

    Args:
        name: A path relative to `folder`, or `package:<distribution>/<path inside it>`.
        folder: Where the configuration is.
        report: Gets what is wrong.
    """
    path = find(name, folder, report)
    return None if path is None else read_file(path, name, report)


def read_file(path: Path, name: str, report: Report) -> Document | None:
    """Read a file as the document of that name; what is wrong with it is reported."""
    found = Report()
    text = load_file(path, name, found)
    root = None if text is None else parse(text, name, found)
    if not found.failed and not isinstance(root, Object):
        hint = "A spec, an overlay and a change diff are mappings: write `key: value`."
        found.error("SL114", "the document is not a mapping", Source(name), hint)
    for diagnostic in found.diagnostics:
        report.add(diagnostic)
    if found.failed or not isinstance(root, Object):
        return None
    return Document(name, root, digest=text_digest((text or "").encode()))
