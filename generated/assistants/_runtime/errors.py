"""Every exception of the package, and how an error body of any known shape is read."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from typing import TYPE_CHECKING, Any, cast

from .arguments import is_list, is_map
from .texts import excerpt, masked, parsed, shown, text_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import httpx2

    from .decode import Problem

# What bodies call what an error has, without case, hyphens and underscores; the best word first.
WORDS = {
    "message": [
        *("message", "msg", "errormessage", "errordescription"),
        *("detail", "faultstring", "title"),
    ],
    "code": ["code", "errorcode"],
    "param": ["param", "parameter", "target", "field", "loc", "pointer"],
    "type": ["type", "errortype"],
}
# Where the error itself is, and where more is said of it.
ERRORS, MORE = ("errors", "error"), ("inner", "innererror", "detail", "fault")
WORD = re.compile("[-_]")
REQUEST_ID_HEADERS = (b"x-request-id", b"request-id", b"x-ms-request-id", b"apim-request-id")


class SDKError(Exception):
    """Base of all errors that this package raises on purpose."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message

    def __reduce__(self) -> tuple[Any, ...]:
        """Give copies, for other processes too, what has neither credentials nor connections."""
        response = vars(self).get("response")
        secrets = secrets_of(response)
        state = {name: masked(value, secrets) for name, value in vars(self).items()}
        if response is not None:
            state["response"] = _plain(response, secrets)
        return type(self).__new__, (type(self), *masked(self.args, secrets)), state


class ConfigurationError(SDKError):
    """The client cannot be used as it is set up: a key, an address or a header is wrong."""


class CredentialError(SDKError):
    """A credential gave no token; its own error is the cause."""


class _FindingsError(SDKError):
    """An error that has several reasons."""

    def __init__(self, message: str, *, problems: Iterable[str] = ()) -> None:
        super().__init__(message)
        self.problems = tuple(problems)


class UnsupportedError(_FindingsError):
    """The call uses something that the chosen API variant does not have; nothing was sent."""


class RequestValidationError(SDKError):
    """The arguments of a call are not what the specification wants; nothing was sent.

    `problems` are findings with a `path`, a `kind` and a `text`.
    """

    def __init__(self, operation: str, problems: Iterable[Problem]) -> None:
        self.operation, self.problems = operation, tuple(problems)
        lines = "\n  ".join(map(str, self.problems))
        super().__init__(
            f"{operation} was not sent, because its arguments have problems:\n  {lines}"
        )

    def __reduce__(self) -> tuple[Any, ...]:
        """Give copies what made it."""
        return type(self), (self.operation, self.problems)


class APIError(SDKError):
    """Base of everything that can go wrong once a request is on its way."""


class APIConnectionError(APIError):
    """No complete response was received."""


class APITimeoutError(APIConnectionError):
    """The server did not respond in time."""


class PagingError(APIError):
    """A page does not lead to the next one: its cursor is missing, or used before, or not trusted."""


class LimitError(APIError):
    """The response, or an event of it, is larger than `Limits` allow."""


class DecodeError(_FindingsError, APIError):
    """The response is not what the specification says it is; `problems` are findings with paths."""

    response: httpx2.Response | None = None


class _ReportedError(APIError):
    """An error that a body describes, in one of the shapes that are in use: see `_described`."""

    def __init__(
        self,
        body: object,
        otherwise: str,
        *,
        prefix: str = "",
        secrets: Iterable[str] = (),
        most: int | None = None,
    ) -> None:
        found: dict[str, Any] = dict.fromkeys(WORDS)
        with suppress(RecursionError):
            found |= _described(body)
        message: str = masked(prefix + (_text(found["message"]) or otherwise), secrets)
        super().__init__(excerpt(message, most))
        self.type, self.param, self.code = (_text(found[n]) for n in ("type", "param", "code"))
        self.body = body


class StreamError(_ReportedError):
    """The server reported an error inside a stream that had begun well."""

    def __init__(self, body: object, *, secrets: Iterable[str] = (), **how: Any) -> None:
        super().__init__(masked(body, secrets), "The stream ended with an error event.", **how)


class APIStatusError(_ReportedError):
    """The status of the response is another one than success."""

    def __init__(
        self, response: httpx2.Response, *, secrets: Iterable[str] = (), about: str = "", **how: Any
    ) -> None:
        self.response, self.status_code = response, response.status_code
        text = text_of(response)
        body = masked(text, secrets)
        self.request_id = request_id(response)
        otherwise = excerpt(body) or response.reason_phrase or "no body"
        with suppress(ValueError, RecursionError):
            body = masked(parsed(text), secrets)
        prefix = f"{about}{self.status_code}: "
        super().__init__(body, otherwise, prefix=prefix, secrets=secrets, **how)


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


def status_error(response: httpx2.Response, **how: Any) -> APIStatusError:
    """Make the exception of the response's status; it never repeats a credential."""
    status = response.status_code
    fallback = InternalServerError if status >= FIRST_SERVER_ERROR else APIStatusError
    return STATUS_ERRORS.get(status, fallback)(response, **how)


def request_id(response: httpx2.Response) -> str | None:
    """Return by what the vendor's support finds a request."""
    found = {name.lower(): value for name, value in response.headers.raw}
    wanted = filter(None, map(found.get, REQUEST_ID_HEADERS))
    return next((value.decode("ascii", "replace") for value in wanted), None)


def secrets_of(response: httpx2.Response | None) -> Iterable[str]:
    """Return the credentials of the request of a response."""
    request = None if response is None else vars(response).get("_request")
    return cast("Iterable[str]", getattr(getattr(request, "headers", None), "secrets", ()))


def _plain(response: httpx2.Response, secrets: Iterable[str]) -> httpx2.Response:
    """Return a response of the same status, headers and text, but with none of the secrets."""
    request = vars(response).get("_request")
    copied = type(response)(
        response.status_code,
        headers=masked(response.headers.multi_items(), secrets),
        request=request and type(request)(request.method, masked(shown(request.url), secrets)),
    )
    content = vars(response).get("_content", b"")
    for secret in secrets:
        content = content.replace(secret.encode(), b"***")
    vars(copied)["_content"] = content  # which a constructor would decompress again
    return copied


def _text(value: object) -> str | None:
    """Return codes and messages as text: some servers send numbers, lists or objects."""
    if value is None or isinstance(value, str):
        return value
    with suppress(RecursionError):
        return json.dumps(value, ensure_ascii=False)
    return None


def _described(body: Any) -> dict[str, Any]:
    """Return what a body says of an error, by the keys of `WORDS`, as far as it says something.

    Bodies are ``{"error": {…}}``, ``{"error": "…"}``, ``{"errors": [{…}]}``, ``{"message": …}``,
    problem details (RFC 9457), lists of these, and a text alone.
    """
    if is_list(body):
        return _described(body[0]) if body else {}
    if not is_map(body):
        return {"message": excerpt(body)} if body and isinstance(body, str) else {}
    fields = {WORD.sub("", name).lower(): value for name, value in body.items()}
    said = {name: _said(fields, name) for name in WORDS}
    for name in MORE:
        said = _described(_container(fields.get(name))) | _given(said)
    for name in ERRORS:
        said = _given(said) | _given(_described(_container(fields.get(name))))
    text = fields.get("error")
    if isinstance(text, str):
        # Where another text is the message, it is a code.
        said.setdefault("code" if "message" in said else "message", text)
    whole = (fields[word] for word in WORDS["message"] if fields.get(word))
    return dict.fromkeys(["message"], next(whole, None)) | said


def _said(fields: Mapping[str, Any], name: str) -> Any:
    """Return the text, or number, that one of the words for something has."""
    kinds = str if name == "message" else str | int | float
    values = [fields.get(word) for word in WORDS[name]]
    if name == "param":
        values = [".".join(map(str, path)) if is_list(path) else path for path in values]
    return next((text for text in values if isinstance(text, kinds) and text != ""), None)


def _given(said: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in said.items() if value is not None}


def _container(value: Any) -> Any:
    return value if is_map(value) or is_list(value) else None
