"""What a mock server thinks of the requests that it gets."""

from __future__ import annotations

import re

import httpx2
from operations import Case

CODE = re.compile(r"x-steady-error-\d+-code")
AMBIGUOUS = "E3012"


class Witness:
    """Looks at each answer of the server and keeps what it says of the request."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.seen = 0

    def __call__(self, response: httpx2.Response) -> None:
        """Check one answer."""
        self.seen += 1
        request = response.request
        told = {k: v for k, v in response.headers.items() if k.startswith("x-steady-")}
        about = f"{request.method} {request.url}\n{told}"
        assert told.get("x-steady-request-valid") == "true", about
        codes = {v for k, v in told.items() if CODE.fullmatch(k)} - {AMBIGUOUS}
        assert not codes, about
        assert told["x-steady-matched-path"] == self.case.http[1], about
        assert request.method == self.case.http[0], about
