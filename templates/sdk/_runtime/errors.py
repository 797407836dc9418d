"""Every exception of the package, and how an error body of any known shape is read."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING

from .arguments import is_list, is_map
from .texts import excerpt, masked, parsed, text_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    import httpx2

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


class LimitError(APIError):
    """The response, or an event of it, is larger than `Limits` allow."""


class DecodeError(_FindingsError, APIError):
    """The response is not what the specification says it is; `problems` are findings with paths."""

    response: httpx2.Response | None = None


class _ReportedError(APIError):
    """An error that a body describes, in one of the shapes that are in use.

    They are ``{"error": {…}}``, ``{"error": "…"}``, ``{"errors": [{…}]}``, ``{"message": …}`` and
    ``{"detail": …}``.
    """

    def __init__(
        self, body: object, otherwise: str, *, prefix: str = "", most: int | None = None
    ) -> None:
        outer = body if is_map(body) else {}
        several = outer.get("errors")
        inner = several[0] if is_list(several) and several else outer.get("error")
        fields = inner if is_map(inner) else outer
        known = (fields.get(name) for name in ("message", "detail", "title"))
        texts = (*known, inner, outer.get("message"))
        said = next((_text(text) for text in texts if text and text is not fields), None)
        super().__init__(excerpt(prefix + (said or otherwise), most))
        self.type, self.param, self.code = (_text(fields.get(n)) for n in ("type", "param", "code"))
        self.body = body


class StreamError(_ReportedError):
    """The server reported an error inside a stream that had begun well."""

    def __init__(self, body: object, *, secret: str | None = None, most: int | None = None) -> None:
        super().__init__(masked(body, secret), "The stream ended with an error event.", most=most)


class APIStatusError(_ReportedError):
    """The status of the response is another one than success."""

    def __init__(
        self, response: httpx2.Response, *, secret: str | None = None, most: int | None = None
    ) -> None:
        self.response, self.status_code = response, response.status_code
        text = text_of(response)
        body = masked(text, secret)
        # By which the vendor's support finds a request.
        ids = map(response.headers.get, REQUEST_ID_HEADERS)
        self.request_id: str | None = next(filter(None, ids), None)
        otherwise = excerpt(body) or response.reason_phrase or "no body"
        with suppress(ValueError, RecursionError):
            body = masked(parsed(text), secret)
        super().__init__(body, otherwise, prefix=f"{self.status_code}: ", most=most)


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


def status_error(
    response: httpx2.Response, *, secret: str | None = None, most: int | None = None
) -> APIStatusError:
    """Make the exception of the response's status; it never repeats the credential."""
    status = response.status_code
    fallback = InternalServerError if status >= FIRST_SERVER_ERROR else APIStatusError
    return STATUS_ERRORS.get(status, fallback)(response, secret=secret, most=most)


def _text(value: object) -> str | None:
    """Return codes and messages as text: some servers send numbers, lists or objects."""
    if value is None or isinstance(value, str):
        return value
    with suppress(RecursionError):
        return json.dumps(value, ensure_ascii=False)
    return None
