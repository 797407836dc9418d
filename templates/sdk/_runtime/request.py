"""From a call to what is sent: the settings of a client, an operation and its arguments."""

from __future__ import annotations

import importlib
import os
import re
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any, BinaryIO, TypeAlias, TypedDict

import httpx2

from . import encode
from .arguments import NAME, OMIT, PACKAGE, Later, is_list, is_map, is_mapping
from .auth import Credential, Login, Several
from .errors import ConfigurationError, UnsupportedError
from .limits import DEFAULT_LIMITS, Limits
from .options import (
    DEFAULT_TIMEOUT,
    NULLABLE,
    ClientOptions,
    HeaderValues,
    QueryValues,
    RequestOptions,
    Retry,
    Timeout,
    Unsupported,
    WebhookSecrets,
    check,
    checked,
    name_of,
)
from .tables import Always, Operation, Row, Variant, covers

# Packages have it that send files or forms.
uploads: Any = Later(".uploads")

JSON = "application/json"
EVENT_STREAM = "text/event-stream"
# What is returned as it comes, of whatever media type.
WHOLE = ("bytes", "bytes | None", "content", "str", "location")
# What a body that is written here is; httpx2 says it itself for a form that has parts.
CONTENT_TYPES = {
    "multipart": "multipart/form-data; boundary=empty",
    "json": JSON,
    "form": "application/x-www-form-urlencoded",
    "bytes": "application/octet-stream",
    "text": "text/plain; charset=utf-8",
}
WRITERS: dict[str, Callable[[Any, Operation[Any]], Any]] = {
    "json": lambda body, _: encode.json_bytes(body),
    "form": lambda form, operation: encode.query_string(form, operation.encodings).encode(),
    "bytes": lambda body, _: body if isinstance(body, bytes) else uploads.part(body)[1],
    "text": lambda body, _: str.encode(body),
}
# What can be in a path instead: the document, by the word in front of the name.
MOVABLE = {"body": "", "query": "query", "header": "header"}
# The options of a client whose values are checked.
CHECKED = ("base_url", "max_retries", "limits", "strict", "validate", *NULLABLE)
EMPTY_FORM = b"--empty--\r\n"
USER_AGENT = f"{NAME}/{getattr(sys.modules[PACKAGE], '__version__', 'python')}"
# RFC 9110 §5.1 and §5.5, without what is obsolete there.
HEADER_NAME = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
HEADER_VALUE = re.compile(r"(?:[!-~](?:[\t -~]*[!-~])?)?")


# From what it was made, the credentials in the query, all headers, and whether a length goes with them.
Sent: TypeAlias = tuple[Any, str, httpx2.Headers, bool]


class Head(httpx2.Headers):
    """Headers of a request, which calls can share, and what was sent for them last."""

    sent: Sent = (None, "", httpx2.Headers(), False)


class Arguments(TypedDict, total=False):
    """What a generated method passes on, by the place where it goes."""

    path: Mapping[str, Any]
    query: Mapping[str, Any]
    headers: Mapping[str, Any]
    body: Any
    options: Mapping[str, Any]


@dataclass(frozen=True)
class Request:
    """A request that can be sent any number of times; its path has the query."""

    operation: str
    method: str
    path: str
    headers: Head = field(repr=False)
    content: bytes | BinaryIO | Path | None = field(repr=False)
    parts: tuple[encode.Part, ...] = field(repr=False)
    streaming: bool
    options: RequestOptions = field(default_factory=RequestOptions, repr=False)
    limits: Limits = DEFAULT_LIMITS
    removed: tuple[str, ...] = ()  # headers that nothing may add
    returns: Any = None  # the name of what the operation returns: a redirection or a file, say
    unread: bool = False  # whether the body is left to whoever gets the response
    repeated: bool = False  # whether it may take effect twice


@dataclass(frozen=True)
class _Plan:
    """What the calls of an operation share; `heads` are all headers, by the type of the body."""

    row: Row
    method: str
    template: str
    places: tuple[tuple[str, str, str], ...]
    query: Mapping[str, Any]
    headers: tuple[Mapping[str, Any], ...]
    keys: tuple[str, ...]
    heads: dict[Any, Head] = field(default_factory=dict[str, Any])

    def head(self, kind: str | None, keys: Mapping[str, str], *own: Mapping[str, Any]) -> Head:
        """Return the headers of a call: always the same ones where it has none of its own."""
        common = not keys and not any(own)
        made = self.heads.get(kind) if common else None
        if made is None:
            made = layered({"Content-Type": kind} if kind else {}, keys, *self.headers, *own)
            self.heads.update({kind: made} if common else {})
        return made

    def moved(self, documents: Mapping[str, Any], client: Mapping[str, Any]) -> dict[str, Any]:
        """Take out of a call what the variant has in its path: ``{body.name}`` in the template."""
        moved: dict[str, Any] = {}
        for whole, place, name in self.places:
            given = documents[MOVABLE[place]]
            moved[whole] = client.get(whole) or (given.get(name) if is_map(given) else None)
            if moved[whole] is None:
                operation = self.row.operation.name
                raise TypeError(f"{self.row.variant} needs the argument {name!r} of {operation}.")
        for path, holder in ((path, documents[path.place]) for path in self.row.moves):
            if is_map(holder):
                holder.pop(path.steps[0].name, None)
        return moved


@dataclass(frozen=True)
class Settings:
    """What a client was created with; `parameters` are values for the variant's own parameters.

    Those of paths are called as in the templates, ``client.name``.
    """

    variant: Variant
    base_url: str | httpx2.URL
    credential: Credential | Several | None = field(default=None, repr=False)
    timeout: Timeout = field(default_factory=lambda: DEFAULT_TIMEOUT)
    max_retries: int = 2
    default_headers: HeaderValues | None = field(default=None, repr=False)
    default_query: QueryValues | None = None
    unsupported: Unsupported | None = None
    validate: bool = False
    strict: bool = False
    parameters: Mapping[str, str | None] | None = field(default=None, repr=False)
    limits: Limits = DEFAULT_LIMITS
    retry: Retry | None = None
    webhook_secret: WebhookSecrets | None = field(default=None, repr=False)
    # What the client was made with, by what became of it; of a group one replaces the others.
    arguments: tuple[tuple[str, Mapping[str, Any]], ...] = field(default=(), repr=False)
    #: The base URL, without a slash at its end.
    address: str = field(init=False, repr=False)
    _plans: dict[Any, _Plan] = field(
        default_factory=dict[str, Any], init=False, repr=False, compare=False
    )

    def __post_init__(self) -> None:
        for name in CHECKED:
            check(name, value := getattr(self, name), nullable=name in NULLABLE)
            if isinstance(value, Mapping):  # the caller may change it
                object.__setattr__(self, name, {**value})
        object.__setattr__(self, "address", str(self.base_url).rstrip("/"))
        try:
            url = httpx2.URL(self.base_url)
        except httpx2.InvalidURL as error:
            raise ConfigurationError(f"The base URL cannot be used: {error}") from error
        if url.userinfo and self.credential:
            raise ConfigurationError("The base URL has a user name, which would replace the key.")
        if url.scheme not in ("http", "https") or not url.host:
            raise ConfigurationError(f"The base URL must be an absolute one: {self.base_url!r}")
        if url.query or url.fragment:
            raise ConfigurationError("The base URL must have neither a query nor a fragment.")

    def changed(self, options: ClientOptions, **fresh: Any) -> Settings:
        """Return the settings with other options; headers and parameters are added to those there."""
        given: dict[str, Any] = {**options}
        if unknown := given.keys() - ClientOptions.__optional_keys__:
            raise TypeError(f"A client has no option {min(unknown)!r}.")
        for name in ("default_headers", "default_query"):
            if name in given:
                check(name, given[name], nullable=True)
                given[name] = {**(getattr(self, name) or {}), **(given[name] or {})}
        made = replace(self, **given, **fresh)
        if "credential" not in fresh:
            vars(made)["_logins"] = self._logins  # with its token
        return made

    def logins(self, request: Request) -> tuple[Login, ...]:
        """Return the credentials that go with a request, and how each is sent."""
        if isinstance(self.credential, Several):
            return self.credential.logins(request.operation, request.headers)
        return self._logins

    @cached_property
    def _logins(self) -> tuple[Login, ...]:
        given = self.credential
        if given is None or isinstance(given, Several):
            return ()
        return (Login(given, self.variant.auth),)

    def prepare(
        self,
        operation: Operation[Any],
        arguments: Arguments,
        *,
        streaming: bool = False,
        quiet: bool = False,
    ) -> Request:
        """Encode a call, or raise UnsupportedError if the variant lacks something in it."""
        options = checked(arguments.get("options", {}), operation.name, arguments)
        row = self.variant.row(operation)
        operation, names = row.operation, row.names
        plan = self._plans.get((operation.name, streaming))
        if plan is None or plan.row is not row:
            plan = self._plans[operation.name, streaming] = self._planned(row, streaming=streaming)
        documents = self._documents(row, arguments, quiet=quiet)
        self._check(row, documents, options.get("unsupported"))
        moved = plan.moved(documents, self.parameters or {})
        words = row.write(documents, encode.to_wire(options.get("extra_body")))
        content, parts = _content(row.sent, words[""] or None if row.bodiless else words[""])
        null = arguments.get("body", OMIT) is None and row.sent.body == "json"
        if null and content is None and not row.bodiless:
            content = b"null"
        slots = {**(self.parameters or {}), **words["path"], **moved}
        path = encode.expand_path(plan.template, slots)
        renamed = {names["query"].get(n) or n: value for n, value in words["query"].items()}
        query: dict[str, Any] = {**plan.query, **renamed}
        query |= options.get("extra_query") or {}
        given = encode.present(query), operation.styles
        text = _written("query", operation, encode.query_string, *given) if query else ""
        # In some specifications the path holds the beginning of a query.
        joint = ("&" if "?" in path else "?") if text else ""
        kind = None if content is None else operation.content_type or CONTENT_TYPES[operation.body]
        defaults, extra = self.default_headers or {}, options.get("extra_headers") or {}
        repeated = (options.get("retry") or self.retry or self.variant.retry) == "all"
        # A key for all attempts of a call, where the service knows one.
        keys = {name: os.urandom(16).hex() for name in plan.keys if repeated}
        sent = plan.head(kind, keys, _joined(words["header"], names["header"]), extra)
        removed = tuple(name for name in (*defaults, *extra) if name not in sent)
        limits, returns = options.get("limits") or self.limits, operation.returns
        how = sent, content, parts, streaming, options, limits, removed, returns
        address = f"{path}{joint}{text}"
        return Request(operation.name, plan.method, address, *how, repeated=repeated)

    def _planned(self, row: Row, *, streaming: bool) -> _Plan:
        """Find out what no argument of a call changes."""
        operation = row.operation
        method, _, template = (row.stream_route if streaming else operation.route).partition(" ")
        wholes = ((whole, *whole.partition(".")) for whole in encode.PLACEHOLDER.findall(template))
        moved = tuple((whole, at, name) for whole, at, _, name in wholes if name and at in MOVABLE)
        # A vendor's JSON may also be called by its usual name.
        kind = EVENT_STREAM if streaming else "*/*" if operation.returns in WHOLE else JSON
        accept = kind if streaming else ", ".join(filter(None, (operation.accept, kind)))
        kinds = {"User-Agent": USER_AGENT, "Accept": accept}
        headers = self._constants(self.variant.headers, row), self.default_headers or {}
        query = {**self._constants(self.variant.query, row), **(self.default_query or {})}
        known = () if method in ("GET", "HEAD", "OPTIONS") else self.variant.idempotency.items()
        keys = tuple(name for name, under in known if covers(under, operation.name))
        return _Plan(row, method, template, moved, query, (kinds, *headers), keys)

    def _documents(self, row: Row, arguments: Arguments, *, quiet: bool) -> dict[str, Any]:
        """Return the call as JSON, by place, with what is filled in; checked where that is asked."""
        asked = arguments.get("options", {}).get("validate")
        checks = self.validate if asked is None else asked
        loose, path = row.operation.loose, arguments.get("path")
        documents = {
            "path": encode.slots(path, loose, anything=checks),
            "query": encode.present(arguments.get("query")),
            "header": encode.present(arguments.get("headers")),
            "": _body(row, arguments.get("body")),
        }
        if not quiet:
            row.warn(documents)
        row.fill(documents)
        if checks:
            module = importlib.import_module(f"{__package__}.validation")
            module.check(self, row, documents, arguments)
        return documents

    def refused(self, row: Row, documents: Mapping[str, Any], unsupported: str | None) -> list[str]:
        """Describe what the variant's document lacks, unless it is sent."""
        if row.lacking is None and not row.refuses:
            return []
        asked = unsupported or self.unsupported or ("send" if self._is_newer else None)
        return [] if (asked or self.variant.unsupported) == "send" else row.refused(documents)

    def _check(self, row: Row, documents: Mapping[str, Any], unsupported: str | None) -> None:
        """Refuse what the variant's document lacks."""
        problems = self.refused(row, documents, unsupported)
        version = f" ({self.variant.document})" if self.variant.document else ""
        if problems:
            raise UnsupportedError(
                f"{row.operation.name} was not sent, because this is not in the document that "
                f"{row.variant} was generated from{version}:\n  "
                + "\n  ".join(problems)
                + '\nPass unsupported="send", to the client or to the call, to send it anyway, '
                "or put single fields in extra_body.",
                problems=problems,
            )

    @cached_property
    def _is_newer(self) -> bool:
        """Whether the client asks for a later version of the service than that of the document."""
        given, constants = self.parameters or {}, (*self.variant.query, *self.variant.headers)
        versions = ((given.get(o.name), o.value) for o in constants if "version" in o.name.lower())
        pairs = ([re.findall("[0-9]+", str(text or "")) for text in pair] for pair in versions)
        return any([*map(int, asked)] > [*map(int, known)] for asked, known in pairs)

    def _constants(self, constants: tuple[Always, ...], row: Row) -> dict[str, str | None]:
        # What the client was given goes with every operation, declared there or not.
        given = self.parameters or {}
        values: dict[str, str | None] = {}
        for one in constants:
            chosen = given.get(one.name)
            foreign = row.lacking is not None and one.name in given
            if chosen is not None or covers(one.under, row.operation.name) or foreign:
                values[one.name] = one.value if chosen is None else chosen
        return values


def layered(*layers: Mapping[Any, Any]) -> Head:
    """Join headers that HTTP allows; later ones win, whatever the case of the name; None removes."""
    headers: dict[str, tuple[str, Any]] = {}
    for name, value in (item for layer in layers for item in layer.items()):
        if not isinstance(name, str) or not HEADER_NAME.fullmatch(name):
            raise ConfigurationError(f"{name!r} cannot be the name of a header.")
        if not isinstance(value, str | None):
            raise TypeError(f"The header {name!r} must be a text or None, not {name_of(value)}.")
        if value is not None and not HEADER_VALUE.fullmatch(value):
            # Without the value, which may be secret.
            raise ConfigurationError(
                f"The header {name!r} has a line break, a space at an end or non-ASCII text."
            )
        headers[name.lower()] = name, value
    return Head([pair for pair in headers.values() if pair[1] is not None], "ascii")


def _joined(values: Mapping[str, Any], names: Mapping[str, str]) -> dict[str, str]:
    lists = {name: value if is_list(value) else [value] for name, value in values.items()}
    return {names.get(n, n): ",".join(map(encode.text_of, items)) for n, items in lists.items()}


def _body(row: Row, body: Any) -> Any:
    """Return the body as JSON data, None if there is none; files in a form stay as they are."""
    if body is None or body is OMIT:
        return None
    if row.declared.body in ("bytes", "text"):
        return body
    operation = row.operation
    # The one file of a form may be the whole body; what the variant has as text is converted later.
    whole = operation.body in ("multipart", "bytes")
    files = operation.files if whole else row.declared.files
    if whole or (files and is_mapping(body)):
        written = uploads.form(body, files, operation.loose, nulls=not whole)
    else:
        written = encode.to_wire(body)
    return None if operation.optional and not written else written


def _content(operation: Operation[Any], body: Any) -> tuple[Any, tuple[encode.Part, ...]]:
    """Write the body, as bytes, a file or parts of a form."""
    if body is None:
        return None, ()
    if operation.body == "multipart":
        parts = uploads.multipart(body, operation.files, operation.encodings)
        return (None, parts) if parts else (EMPTY_FORM, ())
    return _written("body", operation, WRITERS[operation.body], body, operation), ()


def _written(what: str, of: Operation[Any], write: Callable[..., Any], *given: Any) -> Any:
    """Write a part of a request, or say which one cannot be sent."""
    try:
        return write(*given)
    except (TypeError, ValueError) as error:
        kind = TypeError if isinstance(error, TypeError) else ValueError
        raise kind(f"The {what} of {of.name} cannot be sent: {error}") from error
