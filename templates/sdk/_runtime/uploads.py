"""Files and forms that can have some: loaded with the first call that sends such a body."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from io import TextIOBase
from pathlib import Path
from typing import Any, BinaryIO
from urllib.parse import unquote

import httpx2

from .arguments import OMIT, FileContent, FileInput, is_iterable, is_list, is_mapping
from .encode import DELIMITERS, Part, fields, text_of, to_wire

KINDS = (bytes, bytearray, memoryview, tuple, os.PathLike)
FILES = "bytes, an open binary file, a pathlib.Path, or a tuple of name, content and media type"
PIECE = 65_536


class Pieces(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body that is a file, which is read from its beginning while it is sent."""

    def __init__(self, file: Any) -> None:
        self._file = file
        self.header = "Transfer-Encoding", "chunked"
        if hasattr(file, "seek"):
            self.header = "Content-Length", str(file.seek(0, os.SEEK_END))

    def __iter__(self) -> Iterator[bytes]:
        if hasattr(self._file, "seek"):
            self._file.seek(0)
        yield from iter(lambda: self._file.read(PIECE), b"")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


def form(
    values: Mapping[str, Any], files: Iterable[str], loose: Iterable[str], *, nulls: bool
) -> dict[str, Any]:
    """Return what was given as JSON; in the fields `files`, files stay files, and none is a text."""
    given = {
        name: _form_value(value) if name in files else to_wire(value)
        for name, value in values.items()
        if value is not OMIT and (nulls or value is not None)
    }
    for name in (name for name in files if name in given and name not in loose):
        items = given[name] if is_list(given[name]) else [given[name]]
        for item in (one for one in items if isinstance(one, str | int | float)):
            raise TypeError(f"`{name}` takes {FILES}; not a {type(item).__name__}.")
    return given


def _form_value(value: Any) -> Any:
    if _is_file(value):
        return value
    if isinstance(value, str) or is_mapping(value) or not is_iterable(value):
        return to_wire(value)
    return [_form_value(item) for item in value]


def multipart(
    form: Mapping[str, Any], files: Iterable[str], encodings: Mapping[str, str]
) -> tuple[Part, ...]:
    """Turn what `form` returned into parts; `files` are the fields that can be files."""
    parts: list[Part] = []
    for name, value in form.items():
        items, encoding = value if is_list(value) else [value], encodings.get(name, "")
        # Ids of files are no files.
        if name in files and any(map(_is_file, items)):
            key = f"{name}[]" if is_list(value) and "brackets" in encoding.split() else name
            parts += ((key, part(item)) for item in items)
            continue
        delimiter = unquote(DELIMITERS.get(encoding, "")).encode()
        for key, texts in fields(name, value, encoding):
            written = (one if isinstance(one, bytes) else text_of(one).encode() for one in texts)
            kind = next((word for word in encoding.split() if "/" in word), None)
            parts.append((key, (None, delimiter.join(written), kind)))
    return tuple(parts)


def _is_file(value: Any) -> bool:
    return isinstance(value, KINDS) or hasattr(value, "read")


def part(value: FileInput) -> tuple[str, bytes | BinaryIO | Path, str | None]:
    """Return the name, the content and the media type of a file."""
    if not isinstance(value, tuple):
        # Open files know the path they were opened by; servers look at the ending of the name.
        path = os.fspath(value) if isinstance(value, os.PathLike) else getattr(value, "name", None)
        filename = Path(path).name if isinstance(path, str) else "upload"
        return filename, _content(value), None
    given: tuple[Any, ...] = value
    if not given[1:] or not all(isinstance(one, str | None) for one in (given[0], *given[2:])):
        kinds = ", ".join(type(one).__name__ for one in given)
        raise TypeError(f"A file is {FILES}; not a tuple of ({kinds}).")
    filename, content, *kind = given
    return filename, _content(content), kind[0] if kind else None


def _content(value: FileContent) -> bytes | BinaryIO | Path:
    binary = isinstance(value, bytes | os.PathLike) or hasattr(value, "read")
    if not binary or isinstance(value, TextIOBase):
        raise TypeError(f"A file is {FILES}; not a {type(value).__name__}.")
    # A path is opened by each attempt, which closes it.
    return Path(value) if isinstance(value, os.PathLike) else value


def whole(value: FileInput) -> bytes:
    """Read a file that is sent as text."""
    _, content, _ = part(value)
    if isinstance(content, Path):
        return content.read_bytes()
    return content if isinstance(content, bytes) else content.read()
