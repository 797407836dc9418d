"""Documents from the network: fetched once, kept by their digest, and never another than the pinned one."""

from __future__ import annotations

import os
import re
import sys
import time
from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC
from email.utils import parsedate_to_datetime
from http.client import HTTPException, HTTPMessage
from pathlib import Path
from typing import IO, NamedTuple
from urllib.error import HTTPError
from urllib.parse import quote, urlsplit
from urllib.request import HTTPRedirectHandler, OpenerDirector, Request, build_opener

from specloom.diagnostics import Report, Source
from specloom.untrusted import LARGEST, read_bytes, text_digest

_SCHEME = "https://"
_PAUSE, _WHOLE = 30.0, 120.0  # seconds between two parts of a document, and for all of it
_PART = 1 << 16
_FILE = "document"
_DIGEST = re.compile("[0-9a-f]{64}")
#: What an address may have beside letters and digits; anything else is sent as percent codes.
_ADDRESS = "%/:?#[]@!$&'()*+,;=-._~"
_MOST = 1000  # documents of a run


class Pin(NamedTuple):
    """Which document of an address is meant: its digest, and the date that the server gave it."""

    sha256: str
    date: str = ""


class Fetched(NamedTuple):
    """What an address gives now, and the date that the server gives it, if any."""

    data: bytes
    date: str = ""


@dataclass(frozen=True, slots=True)
class Remote:
    """The documents of a run that are from the network.

    Attributes:
        pins: By address, the document that was read last.
        pinning: Whether a document may be fetched that has no pin yet.
        moving: The addresses whose documents are fetched anew.
        places: The documents of this run, by address.
        dates: The dates of these, where they are known.
    """

    pins: Mapping[str, Pin] = field(default_factory=dict)
    pinning: bool = False
    moving: Collection[str] = ()
    places: dict[str, Path] = field(default_factory=dict)
    dates: dict[str, str] = field(default_factory=dict)

    def find(self, url: str, report: Report) -> Path | None:
        """The file in the cache that has a document; nothing, and a report, if it cannot be had."""
        if url not in self.places:
            if len(self.places) >= _MOST:
                message = f"more than {_MOST} documents of the network in one run"
                hint = "Download the spec, and write the path of the file."
                report.error("SL124", message, Source(url), hint)
                return None
            found = self._find(url, report)
            if found is None:
                return None
            self.places[url] = found
        return self.places[url]

    def _find(self, url: str, report: Report) -> Path | None:
        pin = "" if url in self.moving else self._pinned(url).sha256
        if not is_remote(url) or "@" in urlsplit(url).netloc:
            hint = "Write an https:// address without a password, or download the document."
            message = "cannot read the document: only https:// is fetched"
            report.error("SL101", message, Source(url), hint)
            return None
        if not pin and not self.pinning:
            hint = "Run `specloom generate`, and commit the lock."
            report.error("SL122", "the lock has no digest of the document", Source(url), hint)
            return None
        path = _cached(pin) if pin else None
        if path is None:
            return self._fetched(url, pin, report)
        self._date(url, self._pinned(url).date)
        return path

    def _pinned(self, url: str) -> Pin:
        return self.pins.get(url, Pin(""))

    def _date(self, url: str, date: str) -> None:
        if date:
            self.dates[url] = date

    def _fetched(self, url: str, pin: str, report: Report) -> Path | None:
        try:
            found = fetch(url)
            digest = text_digest(found.data)
            if not pin or digest == pin:
                # Servers give one document many dates: that of the lock is the one of all machines.
                known = digest == self._pinned(url).sha256
                self._date(url, self._pinned(url).date if known else found.date)
                return _store(digest, found.data)
        except (OSError, HTTPException, ValueError) as error:
            hint = "Try the address in a browser; behind a proxy set HTTPS_PROXY."
            message = f"cannot fetch the document: {error}"
            report.error("SL101", message, Source(url), hint)
            return None
        hint = "Run `specloom update` to take the new one, and read what it changes."
        message = "the document is another one than the lock has the digest of"
        report.error("SL123", message, Source(url), hint)
        return None


def is_remote(name: str) -> bool:
    """Whether a source is a document of the network."""
    return name.startswith(_SCHEME)


def fetch(url: str) -> Fetched:
    """The bytes at an address, and their date.

    Raises:
        OSError: there is no such document, it is too large, or it takes too long.
        HTTPException: the server does not speak HTTP.
    """
    headers = {"User-Agent": "specloom", "Accept": "*/*"}
    address = quote(url, safe=_ADDRESS)
    request = Request(address, headers=headers)  # noqa: S310  # `find` has looked at it
    try:
        with _opener().open(request, timeout=_PAUSE) as response:
            return Fetched(_read(response), _day(response.headers.get("Last-Modified", "")))
    except HTTPError as error:
        message = f"status {error.code}"
        raise OSError(message) from error


def _day(text: str) -> str:
    """A date of HTTP as one that people read; nothing if it is none."""
    with suppress(ValueError, TypeError, OverflowError):
        found = parsedate_to_datetime(text)
        found = found.astimezone(UTC) if found.tzinfo else found
        return f"{found.replace(tzinfo=None).isoformat(timespec='seconds')}Z"
    return ""


class _OnlySecure(HTTPRedirectHandler):
    """Follows redirects as long as they stay with https."""

    def redirect_request(  # noqa: PLR0913, PLR0917  # as the base class has it
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> Request | None:
        """The next request."""
        if not is_remote(newurl):
            message = "it redirects to an address that is not https://"
            raise OSError(message)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _opener() -> OpenerDirector:
    return build_opener(_OnlySecure())


def _read(response: IO[bytes]) -> bytes:
    parts, size, end = [], 0, time.monotonic() + _WHOLE
    while part := response.read(_PART):
        parts.append(part)
        size += len(part)
        if size > LARGEST:
            message = f"larger than {LARGEST >> 20} MiB"
            raise OSError(message)
        if time.monotonic() > end:
            message = f"not there after {_WHOLE:.0f} seconds"
            raise OSError(message)
    return b"".join(parts)


def _folder() -> Path:
    """The folder for what can be fetched again, as each system has it."""
    home = Path.home()
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / "specloom"
    if sys.platform == "darwin":
        return home / "Library" / "Caches" / "specloom"
    return Path(os.environ.get("XDG_CACHE_HOME") or home / ".cache") / "specloom"


def _cached(digest: str) -> Path | None:
    """The file of a digest, if it is there and nobody has changed it."""
    if not _DIGEST.fullmatch(digest):
        return None
    path = _folder() / digest / _FILE
    try:
        return path if text_digest(read_bytes(path)) == digest else None
    except OSError:
        return None


def _store(digest: str, data: bytes) -> Path:
    """Keep a document; other runs may do so at the same time."""
    path = _folder() / digest / _FILE
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{_FILE}.{os.getpid()}")
    draft.write_bytes(data)
    draft.replace(path)
    return path
