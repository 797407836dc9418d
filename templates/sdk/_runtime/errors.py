"""Every exception of the package, and how an error body of any known shape is read."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .arguments import is_map

if TYPE_CHECKING:
    from collections.abc import Iterable

    import httpx2

EXCERPT_LENGTH = 500
REQUEST_ID_HEADERS = ("x-request-id", "request-id", "x-ms-request-id", "apim-request-id")


class SDKError(Exception):
    """Base of all errors that this package raises on purpose."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


class ConfigurationError(SDKError):
    """The client cannot be used as it is set up: a key, an address or a header is wrong."""


class _FindingsError(SDKError):
    """An error that has several reasons."""

    def __init__(self, message: str, *, problems: Iterable[str] = ()) -> None:
        super().__init__(message)
        self.problems = tuple(problems)


class UnsupportedError(_FindingsError):
    """The call uses something that the chosen API variant does not have; nothing was sent."""


class APIError(SDKError):
    """Base of everything that can go wrong once a request is on its way."""


class APIConnectionError(APIError):
    """No complete response was received."""


class APITimeoutError(APIConnectionError):
    """The server did not respond in time."""


class DecodeError(_FindingsError, APIError):
    """The response is not what the specification says it is; `problems` are findings with paths."""

    response: httpx2.Response | None = None


@dataclass(frozen=True)
class ErrorDetail:
    """What an error body says, whichever of the known envelopes it uses."""

    message: str | None = None
    type: str | None = None
    param: str | None = None
    code: str | None = None


class _ReportedError(APIError):
    """An error that the server describes."""

    def __init__(self, message: str, detail: ErrorDetail, body: object) -> None:
        super().__init__(message)
        self.type, self.param, self.code, self.body = detail.type, detail.param, detail.code, body


class StreamError(_ReportedError):
    """The server reported an error inside a stream that had begun well."""

    def __init__(self, detail: ErrorDetail, body: object) -> None:
        super().__init__(detail.message or "The stream ended with an error event.", detail, body)


class APIStatusError(_ReportedError):
    """The status of the response is another one than success."""

    def __init__(
        self, message: str, *, response: httpx2.Response, body: object, detail: ErrorDetail
    ) -> None:
        super().__init__(message, detail, body)
        self.status_code = response.status_code
        # By which the vendor's support finds a request.
        ids = map(response.headers.get, REQUEST_ID_HEADERS)
        self.request_id: str | None = next(filter(None, ids), None)
        self.response = response


class BadRequestError(APIStatusError):
    """Status 400."""


class AuthenticationError(APIStatusError):
    """Status 401."""


class PermissionDeniedError(APIStatusError):
    """Status 403."""


class NotFoundError(APIStatusError):
    """Status 404."""


class ConflictError(APIStatusError):
    """Status 409."""


class UnprocessableEntityError(APIStatusError):
    """Status 422."""


class RateLimitError(APIStatusError):
    """Status 429."""


class InternalServerError(APIStatusError):
    """Status 500 and above."""


STATUS_ERRORS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}
FIRST_SERVER_ERROR = 500


def excerpt(text: str) -> str:
    """Shorten a body so that it fits in an error message."""
    return text if len(text) <= EXCERPT_LENGTH else f"{text[:EXCERPT_LENGTH]}…"


def error_detail(body: object) -> ErrorDetail:
    """Read an envelope: ``{"error": {…}}`` or ``"…"``, ``{"message": …}``, ``{"detail": …}``."""
    if not is_map(body):
        return ErrorDetail()
    inner = body.get("error")
    fields = inner if is_map(inner) else body
    texts = (fields.get("message"), inner, fields.get("detail"), body.get("message"))
    return ErrorDetail(
        message=next((_text(text) for text in texts if text and text is not fields), None),
        type=_text(fields.get("type")),
        param=_text(fields.get("param")),
        code=_text(fields.get("code")),
    )


def status_error(response: httpx2.Response, *, secret: str | None = None) -> APIStatusError:
    """Make the exception of the response's status; its message never repeats the credential."""
    status = response.status_code
    body: object = response.text
    with suppress(ValueError, RecursionError):
        body = json.loads(response.text)
    detail = error_detail(body)
    text = detail.message or excerpt(response.text) or response.reason_phrase or "no body"
    if secret:
        text = text.replace(secret, "***")
    fallback = InternalServerError if status >= FIRST_SERVER_ERROR else APIStatusError
    return STATUS_ERRORS.get(status, fallback)(
        f"{status}: {text}", response=response, body=body, detail=detail
    )


def _text(value: object) -> str | None:
    """Return codes and messages as text: some servers send numbers, lists or objects."""
    if value is None or isinstance(value, str):
        return value
    with suppress(RecursionError):
        return json.dumps(value, ensure_ascii=False)
    return None
