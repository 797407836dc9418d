"""The exceptions of calls, which are those of the runtime."""

from __future__ import annotations

from specloom.reference.markup import Markup, code, joined, plain
from specloom.reference.pages import Section

#: By the status of the response, what is raised.
STATUSES = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
    "500 and above": "InternalServerError",
    "any other than success": "APIStatusError",
}
#: By what happens otherwise.
OTHERS = {
    "No complete response is received": "APIConnectionError",
    "The service does not respond in time": "APITimeoutError",
    "The response is not what the spec says": "DecodeError",
    "The service of the client lacks something that the call uses": "UnsupportedError",
}


def errors(package: str) -> Section:
    """What a call raises."""
    said = [(f"Status {status}", name) for status, name in STATUSES.items()]
    lines = (
        joined([Markup("-"), plain(f"{cause}:"), code(f"{package}.{name}")], " ")
        for cause, name in (*said, *OTHERS.items())
    )
    return Section(plain("Errors"), joined(lines, "\n"), repeated=True)
