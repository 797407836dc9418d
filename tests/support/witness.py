"""What a mock server thinks of the requests that it gets."""

from __future__ import annotations

import re
from typing import Protocol

import httpx2
from servable import sent

COMPLAINT = re.compile(r"x-steady-error-(\d+)-code")
#: A value that several members of a union allow: fine where `oneOf` is not taken by its word.
AMBIGUOUS = re.compile(r"\d+ variants structurally match, ambiguous")
#: A parameter of a path, in an escaped template.
_SLOT = re.compile(r"\\\{.*?\\\}")


class RejectedError(AssertionError):
    """A request that the document does not allow; `places` are those that the server names."""

    def __init__(self, text: str, places: tuple[str, ...] = ()) -> None:
        super().__init__(text)
        self.places = places


class Routed(Protocol):
    """Anything that has a method and a path."""

    @property
    def http(self) -> tuple[str, str]:
        """Method and path, as the document has them."""


class Witness:
    """Looks at each answer of the server and keeps what it says of the request."""

    def __init__(self, case: Routed, *, ambiguous: bool = False, address: str = "") -> None:
        self.case = case
        self.address = address
        self.ambiguous = ambiguous
        self.seen = 0

    def __call__(self, response: httpx2.Response) -> None:
        """Check one answer.

        Raises:
            RejectedError: the server complains, or took the request for another operation.
        """
        self.seen += 1
        about = f"{response.request.method} {response.request.url}"
        told = response.headers
        complaints = dict(self._complaints(told))
        if complaints or told.get("x-steady-request-valid") != "true":
            listed = "; ".join(f"{place}: {text}" for place, text in complaints.items())
            raise RejectedError(f"{about}: {listed}", tuple(complaints))
        method, path = self.case.http
        path = self.address + sent(path)
        taken = told["x-steady-matched-path"]
        if response.request.method != method or not _is_for(path, taken, response):
            raise RejectedError(f"{about} is taken for {taken}")

    def _complaints(self, told: httpx2.Headers) -> list[tuple[str, str]]:
        numbers = [match[1] for name in told if (match := COMPLAINT.fullmatch(name))]
        found = [
            (told[f"x-steady-error-{n}-path"], told[f"x-steady-error-{n}-message"]) for n in numbers
        ]
        return [
            (place, text)
            for place, text in found
            if not (self.ambiguous and AMBIGUOUS.fullmatch(text))
        ]


def _is_for(path: str, taken: str, response: httpx2.Response) -> bool:
    """Tell whether a request is for a path: `1...2` fits `{base}...{head}` and `{both}`."""
    url = response.request.url.raw_path.partition(b"?")[0].decode("ascii")
    templates = (_SLOT.sub("[^/]+", re.escape(one)) for one in (path, taken))
    return path == taken or all(re.fullmatch(template, url) for template in templates)
