"""The files that a document may refer to: those in and below its own folder, on disk or on its server."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urljoin

from specloom.diagnostics import Report
from specloom.read.document import Document, Object, Unresolved
from specloom.read.pointers import lookup, reference, steps
from specloom.read.remote import Remote, is_remote
from specloom.read.source import read_file

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")
_INSIDE = "Copy the file into the folder of the spec or below it, and refer to it there."
_DOWNLOAD = "Download the spec with all its files, and write the path of the file."


@dataclass(frozen=True, slots=True)
class Target:
    """What a reference leads to: a mapping in a file, and where it is there."""

    file: str
    pointer: str
    node: Object


@dataclass(frozen=True, slots=True)
class Files:
    """A document and the files that it refers to, each read once."""

    document: Document
    folder: Path
    report: Report
    #: What fetches the files of a document from the network.
    remote: Remote | None = None
    #: The files that were read besides the document, by the names that diagnostics have for them.
    paths: dict[str, Path] = field(default_factory=dict)
    digests: dict[str, str] = field(default_factory=dict)
    unresolved: dict[tuple[str, str], Unresolved] = field(default_factory=dict)
    _roots: dict[str, Object | None] = field(default_factory=dict)

    @classmethod
    def beside(
        cls, document: Document, path: Path, report: Report, remote: Remote | None = None
    ) -> Files:
        """The files of a document that was read from a path, or fetched and kept there."""
        fetching = remote if is_remote(document.name) else None
        roots: dict[str, Object | None] = {document.name: document.root}
        return cls(document, path.parent.resolve(), report, fetching, _roots=roots)

    def expanded(self, root: Object) -> Object:
        """Let references into the document find what it has in place of some of its own."""
        self._roots[self.document.name] = root
        return root

    def target(self, file: str, text: str) -> Target | None:
        """What a reference in a file leads to; if to nothing, the reason is kept."""
        found = self._target(file, text)
        if isinstance(found, Unresolved):
            self.unresolved[file, text] = found
            return None
        return found

    def _target(self, file: str, text: str) -> Target | Unresolved:
        path, _, fragment = text.partition("#")
        name = self._name(file, path, text) if path else file
        if isinstance(name, Unresolved):
            return name
        root = self._root(name)
        if root is None:
            return Unresolved("", "", "")
        keys = steps(f"#{fragment}")
        pointer = reference(*keys) if keys else ""
        node = lookup(root, pointer) if fragment[:1] in ("", "/") else None
        if isinstance(node, Object):
            return Target(name, pointer, node)
        if node is None:
            hint = "Fix the reference, or add what it names."
            return Unresolved("SL106", f"unresolved reference {text!r}", hint)
        message = f"reference {text!r} to a value that is not a mapping"
        return Unresolved("SL117", message, "Refer to a component.")

    def _name(self, file: str, path: str, text: str) -> str | Unresolved:
        """The name of the file that a reference in another one names."""
        if self.remote:
            return self._address(file, path, text)
        if _SCHEME.match(path):
            message = f"reference {text!r} to a URL: nothing is fetched"
            return Unresolved("SL107", message, _INSIDE)
        prefix = self.document.name.rpartition("/")[0]
        prefix = f"{prefix}/" if prefix else ""
        own = posixpath.dirname(file.removeprefix(prefix))
        inside = posixpath.normpath(posixpath.join(own, unquote(path)))
        place = self._inside(inside)
        if place is None:
            message = f"reference {text!r} out of the folder of the spec"
            return Unresolved("SL107", message, _INSIDE)
        if not _is_file(place):
            message = f"unresolved reference {text!r}: there is no such file"
            return Unresolved("SL106", message, "Fix the reference, or add the file.")
        name = prefix + inside
        if name not in self._roots:
            self.paths[name] = place
        return name

    def _address(self, file: str, path: str, text: str) -> str | Unresolved:
        """The address of a file that is on the same server, in the folder of the document or below."""
        folder = urljoin(self.document.name, ".")
        try:
            url = urljoin(file, path)
        except ValueError:  # a host that is none
            url = ""
        inside = posixpath.normpath(unquote(url.removeprefix(folder)))
        if not url.startswith(folder) or inside.split("/")[0] in ("..", "") or "\\" in inside:
            message = f"reference {text!r} out of the folder of the spec, {folder}"
            return Unresolved("SL107", message, _DOWNLOAD)
        return self.document.name if url == self.document.name.partition("?")[0] else url

    def _inside(self, inside: str) -> Path | None:
        """The file of a path below the folder, if it is there once links are followed."""
        if "\0" in inside or "\\" in inside or posixpath.isabs(inside):
            return None
        try:
            place = (self.folder / inside).resolve()
        except (OSError, RuntimeError):
            return None
        return place if place.is_relative_to(self.folder) else None

    def _root(self, name: str) -> Object | None:
        if name not in self._roots:
            path = self.remote.find(name, self.report) if self.remote else self.paths[name]
            found = read_file(path, name, self.report) if path else None
            self._roots[name] = found.root if found else None
            self.digests[name] = found.digest if found else ""
        return self._roots[name]


def _is_file(place: Path) -> bool:
    try:
        return place.is_file()
    except OSError:  # a name that is too long
        return False
