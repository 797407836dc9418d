"""From a call to the request that is sent: all but the credential and the input and output."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypedDict

import httpx2

from .arguments import OMIT
from .auth import Login
from .encode import (
    PLACEHOLDER,
    Part,
    can_repeat,
    expand_path,
    form_data,
    json_bytes,
    multipart,
    present,
    query_string,
    text_of,
    to_wire,
    whole,
)
from .errors import ConfigurationError, UnsupportedError
from .narrow import is_list, is_map
from .operation import (
    DEFAULT_TIMEOUT,
    NO_OPTIONS,
    Operation,
    RequestOptions,
    Timeout,
    Unsupported,
)
from .tables import covers

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from .auth import Credential
    from .tables import Always, Row, Variant

JSON = "application/json"
EVENT_STREAM = "text/event-stream"
# What is returned as it comes, of whatever media type.
RAW = ("bytes", "str")
# What a body that is written here is; httpx2 says it itself for a form that has parts.
CONTENT_TYPES = {
    "multipart": "multipart/form-data; boundary=empty",
    "json": JSON,
    "form": "application/x-www-form-urlencoded",
    "bytes": "application/octet-stream",
    "text": "text/plain; charset=utf-8",
}
EMPTY_FORM = b"--empty--\r\n"
USER_AGENT = f"{__name__.partition('.')[0]}/python"
HEADER_NAME = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
HEADER_VALUE = re.compile(r"(?:[!-~](?:[\t -~]*[!-~])?)?")


class SettingsOptions(TypedDict, total=False):
    """What a client may be created with beside its variant and address, as keywords."""

    credential: Credential | Login | None
    timeout: Timeout
    max_retries: int
    headers: Mapping[str, str] | None
    unsupported: Unsupported
    strict: bool
    parameters: Mapping[str, str | None] | None


@dataclass(frozen=True)
class Settings:
    """What a client was created with; `parameters` are values for the variant's own parameters."""

    variant: Variant
    base_url: str
    credential: Credential | Login | None = field(default=None, repr=False)
    timeout: Timeout = field(default_factory=lambda: DEFAULT_TIMEOUT)
    max_retries: int = 2
    headers: Mapping[str, str] | None = field(default=None, repr=False)
    unsupported: Unsupported = "refuse"
    strict: bool = False
    parameters: Mapping[str, str | None] | None = None

    def __post_init__(self) -> None:
        """Refuse an address that cannot work here, not at the first call."""
        url = httpx2.URL(self.base_url)
        if url.scheme not in ("http", "https") or not url.host:
            raise ConfigurationError(f"The base URL must be an absolute one: {self.base_url!r}")
        if url.query or url.fragment:
            raise ConfigurationError("The base URL must have neither a query nor a fragment.")
        check_unsupported(self.unsupported)
        if self.max_retries < 0:
            raise ConfigurationError(f"max_retries must not be negative: {self.max_retries}")
        if isinstance(self.timeout, int | float) and self.timeout < 0:
            raise ConfigurationError(f"timeout must not be negative: {self.timeout}")

    @property
    def login(self) -> Login | None:
        """The credential, and how it is sent."""
        given = self.credential
        if given is None or isinstance(given, Login):
            return given
        return Login(given, self.variant.auth)


def check_unsupported(given: str | None) -> None:
    """Refuse a word that is none of the two: a typo must not switch refusals off."""
    if given not in (None, "refuse", "send"):
        raise ConfigurationError(f'unsupported must be "refuse" or "send", not {given!r}')


class Arguments(TypedDict, total=False):
    """What a generated method passes on, by the place where it goes."""

    path: Mapping[str, Any]
    query: Mapping[str, Any]
    headers: Mapping[str, Any]
    body: Any
    options: RequestOptions | None


@dataclass(frozen=True)
class PreparedRequest:
    """A request that can be sent any number of times."""

    operation: str
    method: str
    url: str
    headers: httpx2.Headers = field(repr=False)
    content: bytes | None = field(repr=False)
    parts: tuple[Part, ...] = field(repr=False)
    timeout: Timeout
    max_retries: int
    streaming: bool
    on_response: Callable[[httpx2.Response], None] | None

    @property
    def repeatable(self) -> bool:
        """Tell whether the body is still there after a failed attempt."""
        return can_repeat(self.parts)


def prepare(
    settings: Settings,
    operation: Operation[Any],
    arguments: Arguments,
    *,
    streaming: bool = False,
) -> PreparedRequest:
    """Check a call against the variant and encode it."""
    options = arguments.get("options") or NO_OPTIONS
    row = settings.variant.row(operation)
    operation = row.operation
    query, headers = present(arguments.get("query")), present(arguments.get("headers"))
    body = _body(operation, arguments.get("body"))
    documents = {"query": query, "header": headers, "": body}
    row.warn(documents)
    row.fill(documents)
    check_unsupported(options.unsupported)
    if (options.unsupported or settings.unsupported) == "refuse":
        _check(settings.variant, row, documents)
    body, moved = _moved(settings.variant, row, body)
    row.rename(body)
    content, parts = _content(row.sent, _with_extra(body, options.extra_body))
    kinds = {
        "Accept": EVENT_STREAM if streaming else "*/*" if operation.returns in RAW else JSON,
        **({} if content is None else {"Content-Type": _content_type(operation)}),
    }
    return PreparedRequest(
        operation=operation.name,
        method=operation.method,
        url=_joined(
            settings.base_url.rstrip("/")
            + expand_path(operation.path, {**arguments.get("path", {}), **moved}),
            _query(settings, row, query, options),
        ),
        headers=_headers(settings, row, kinds, headers, options),
        content=content,
        parts=parts,
        timeout=settings.timeout if options.timeout is None else options.timeout,
        max_retries=settings.max_retries if options.max_retries is None else options.max_retries,
        streaming=streaming,
        on_response=options.on_response,
    )


def authorised(settings: Settings, request: PreparedRequest, token: str | None) -> httpx2.Headers:
    """Return the headers with the credential, unless the caller brought a header of that name."""
    login = settings.login
    auth = login.auth if login else settings.variant.auth
    headers = request.headers.copy()
    if token is not None and auth.header and auth.header not in headers:
        set_header(headers, auth.header, f"{auth.prefix}{token}")
    return headers


def set_header(headers: httpx2.Headers, name: str, value: str) -> None:
    """Set a header; the error for one that HTTP does not allow must not show a value."""
    if not HEADER_NAME.fullmatch(name):
        raise ConfigurationError(f"{name!r} cannot be the name of a header.")
    if not HEADER_VALUE.fullmatch(value):
        raise ConfigurationError(
            f"The header {name!r} has a line break, a space at an end or non-ASCII text."
        )
    headers[name] = value


def _check(variant: Variant, row: Row[Any], documents: Mapping[str, Any]) -> None:
    """Refuse what the variant does not have, all of it in one error."""
    operation, problems = row.operation.name, row.refused(documents)
    if problems:
        listed = "".join(f"\n  {problem}" for problem in problems)
        text = (
            f"{operation} was not sent, because {variant.name} does not support:{listed}\n"
            'Pass unsupported="send", to the client or in RequestOptions, to send it anyway, '
            "or put single fields in extra_body."
        )
        raise UnsupportedError(text, problems=problems)


def _body(operation: Operation[Any], body: Any) -> Any:
    """Return the body as JSON data, None if there is none; files in a form stay as they are."""
    if body is None or body is OMIT:
        return None
    if operation.body in ("bytes", "text"):
        return body
    form = operation.body == "multipart"
    written = form_data(body, operation.files) if form else to_wire(body)
    return None if operation.optional and not written else written


def _with_extra(body: Any, extra: Mapping[str, Any] | None) -> Any:
    if not extra:
        return body
    if body is not None and not is_map(body):
        raise TypeError("extra_body needs a request body that is an object.")
    return {**(body or {}), **to_wire(extra)}


def _content(operation: Operation[Any], body: Any) -> tuple[bytes | None, tuple[Part, ...]]:
    if body is None:
        return None, ()
    if operation.body == "multipart":
        parts = multipart(body, operation.files, operation.encodings)
        return (None, parts) if parts else (EMPTY_FORM, ())
    writers: dict[str, Callable[[Any], bytes]] = {
        "form": lambda form: query_string(form, operation.encodings).encode(),
        "bytes": whole,
        "text": str.encode,
        "json": json_bytes,
    }
    try:
        return writers[operation.body](body), ()
    except (TypeError, ValueError) as error:
        raise type(error)(f"The body of {operation.name} cannot be sent: {error}") from error


def _content_type(operation: Operation[Any]) -> str:
    return operation.content_type or CONTENT_TYPES[operation.body]


def _moved(variant: Variant, row: Row[Any], body: Any) -> tuple[Any, Mapping[str, Any]]:
    """Take out of the body what the variant has in its path: ``{body.name}`` in the template."""
    operation = row.operation
    names = [name for name in PLACEHOLDER.findall(operation.path) if name.startswith("body.")]
    if not names:
        return body, {}
    fields = body if is_map(body) else {}
    values = {name: fields.get(name.removeprefix("body.")) for name in names}
    for name, value in values.items():
        if value is None:
            argument = name.removeprefix("body.")
            raise TypeError(f"{variant.name} needs the argument {argument!r} of {operation.name}.")
    return {name: value for name, value in fields.items() if name not in row.moves}, values


def _query(
    settings: Settings, row: Row[Any], given: Mapping[str, Any], options: RequestOptions
) -> str:
    names = row.names["query"]
    values = {
        **_always(settings, settings.variant.query, row),
        **{names.get(name, name): value for name, value in given.items()},
        **present(options.query),
    }
    return query_string(values, row.operation.styles)


def _joined(url: str, query: str) -> str:
    """Put the query behind the path, which in some specifications holds the beginning of one."""
    return f"{url}{'&' if '?' in url else '?'}{query}" if query else url


def _headers(
    settings: Settings,
    row: Row[Any],
    kinds: Mapping[str, str],
    given: Mapping[str, Any],
    options: RequestOptions,
) -> httpx2.Headers:
    """Collect the headers; later ones win over earlier ones of the same name."""
    names = row.names["header"]
    headers = httpx2.Headers({"User-Agent": USER_AGENT, **kinds})
    for layer in (
        _always(settings, settings.variant.headers, row),
        settings.headers or {},
        {names.get(name, name): _header_text(value) for name, value in given.items()},
        options.headers or {},
    ):
        for name, value in layer.items():
            set_header(headers, name, value)
    return headers


def _header_text(value: Any) -> str:
    return ",".join(map(text_of, value)) if is_list(value) else text_of(value)


def _always(settings: Settings, constants: tuple[Always, ...], row: Row[Any]) -> dict[str, str]:
    """Return the variant's own parameters for an operation, as the client may have changed them.

    What the client was given goes with every operation, also with those that do not declare it.
    """
    given = settings.parameters or {}
    found: dict[str, str] = {}
    for one in constants:
        chosen = given.get(one.name)
        foreign = row.lacking is not None and one.name in given
        if chosen is not None or covers(one.under, row.operation.name) or foreign:
            found[one.name] = one.value if chosen is None else chosen
    return found
