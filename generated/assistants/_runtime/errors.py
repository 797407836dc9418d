"""Every exception of the package, and how an error body of any known shape is read."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .narrow import is_map

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


class UnsupportedError(SDKError):
    """The call uses something that the chosen API variant does not have; nothing was sent."""

    def __init__(self, message: str, *, problems: Iterable[str] = ()) -> None:
        """Keep the single findings apart from the text that lists them."""
        super().__init__(message)
        self.problems = tuple(problems)


class APIError(SDKError):
    """Base of everything that can go wrong once a request is on its way."""


class APIConnectionError(APIError):
    """No complete response was received."""


class APITimeoutError(APIConnectionError):
    """The server did not respond in time."""


class DecodeError(APIError):
    """The response is not what the specification says it is."""

    def __init__(
        self,
        message: str,
        *,
        problems: Iterable[str] = (),
        response: httpx2.Response | None = None,
    ) -> None:
        """List each finding with its path in `problems`."""
        super().__init__(message)
        self.problems = tuple(problems)
        self.response = response


@dataclass(frozen=True)
class ErrorDetail:
    """What an error body says, whichever of the known envelopes it uses."""

    message: str | None = None
    type: str | None = None
    param: str | None = None
    code: str | None = None


class StreamError(APIError):
    """The server reported an error inside a stream that had begun well."""

    def __init__(self, detail: ErrorDetail, body: object) -> None:
        super().__init__(detail.message or "The stream ended with an error event.")
        self.type, self.param, self.code, self.body = detail.type, detail.param, detail.code, body


class APIStatusError(APIError):
    """The status of the response is another one than success."""

    def __init__(
        self, message: str, *, response: httpx2.Response, body: object, detail: ErrorDetail
    ) -> None:
        super().__init__(message)
        self.type, self.param, self.code, self.body = detail.type, detail.param, detail.code, body
        self.status_code = response.status_code
        self.request_id = request_id(response)
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


def request_id(response: httpx2.Response) -> str | None:
    """Return the identifier by which the vendor's support finds a request."""
    values = (response.headers.get(name) for name in REQUEST_ID_HEADERS)
    return next((value for value in values if value), None)


def excerpt(text: str) -> str:
    """Shorten a body so that it fits in an error message."""
    return text if len(text) <= EXCERPT_LENGTH else f"{text[:EXCERPT_LENGTH]}…"


def parse_body(text: str) -> object:
    """Return the JSON of an error body, or the text itself when it is something else."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text


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
    body = parse_body(response.text)
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
    try:
        return json.dumps(value, ensure_ascii=False)
    except RecursionError:
        return None
