"""Operations as plain data, and the rows of a variant with what it does to their calls."""

from __future__ import annotations

import importlib
import inspect
import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, Literal, TypeAlias, TypeVar

from .arguments import is_map
from .auth import Auth
from .options import Retry, Unsupported

T = TypeVar("T")

Media: TypeAlias = Literal["json", "multipart", "form", "bytes", "text"]


@dataclass(frozen=True)
class Operation(Generic[T]):
    """One operation of the API; `T` is what its method returns, `returns` its name or itself.

    `files` are members of a form that can be files, `encodings` members that have a media type of
    their own or an array style, `styles` parameters of the query that have one. Without any member
    an `optional` body is not sent. `loose` are parameters of the path that are more than a text or a
    number, and files that can be texts. `deprecated` are paths to values that callers should not send.
    `accept` is what the vendor calls its JSON.
    """

    name: str
    route: str
    returns: Any = None
    accept: str = ""
    body: Media = "json"
    content_type: str = ""
    files: tuple[str, ...] = ()
    encodings: Mapping[str, str] = field(default_factory=dict[str, Any])
    styles: Mapping[str, str] = field(default_factory=dict[str, Any])
    optional: bool = False
    loose: tuple[str, ...] = ()
    deprecated: tuple[str, ...] = ()


class Row:
    """A variant's row of an operation, which is what is declared unless a `Wire` says otherwise.

    `operation` is what the `declared` one is for the variant, `sent` the same with its names of
    members; `lacking` says who has an operation that the variant lacks.
    """

    bodiless = False
    #: Names of parameters of the variant by those of the base.
    names: Mapping[str, Mapping[str, str]] = {"query": {}, "header": {}}
    #: Arguments that are only in a path, and those that the variant does not have.
    moves: Sequence[Any] = ()
    refuses: Sequence[Any] = ()
    paging: Any = None

    def __init__(self, declared: Operation[Any], lacking: str | None, variant: Variant) -> None:
        self.declared = self.operation = self.sent = declared
        self.lacking, self.variant = lacking, variant.name
        self.stream_route = declared.route

    def warn(self, documents: Mapping[str, Any]) -> None:
        """Warn of values in the call that are deprecated."""
        if self.declared.deprecated:
            paths = importlib.import_module(f"{__package__}.paths")
            for text in paths.described(self.declared.deprecated, documents):
                warn_caller(f"The {text} of {self.declared.name} is deprecated.")

    def refused(self, documents: Mapping[str, Any]) -> list[str]:
        """Describe everything in the call that the variant does not have."""
        del documents
        return [] if self.lacking is None else [refusal("the operation itself", self.lacking)]

    def fill(self, documents: Mapping[str, Any]) -> None:
        """Set what the variant needs beside what callers give."""

    def write(
        self, documents: Mapping[str, Any], extra: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        """Put the call into the variant's words, with more fields in the body."""
        return {**documents, "": extended(documents[""], extra)}

    def reading(self, place: str) -> Callable[[Any], Any] | None:
        """Return what puts a response, or an event, into the words of the base, if it has others."""
        del place
        return None


def refusal(what: str, having: str) -> str:
    """Say of something in a call that only other variants have it."""
    return f"{what}: {f'only available in {having}' if having else 'not available'}"


def extended(body: Any, extra: Mapping[str, Any] | None) -> Any:
    """Add fields to a body."""
    if extra and body is not None and not is_map(body):
        raise TypeError("extra_body needs a request body that is an object.")
    return {**(body or {}), **extra} if extra else body


def covers(prefixes: tuple[str, ...], operation: str) -> bool:
    """Tell whether a prefix is the operation or one of the groups it is in; ``""`` is the root."""
    return not prefixes or any(
        prefix in ("", operation) or operation.startswith(f"{prefix}.") for prefix in prefixes
    )


@dataclass(frozen=True)
class Always:
    """A query parameter or header that goes with every operation `under` the given prefixes.

    One without a value is sent where the client was given one.
    """

    name: str
    value: str | None
    under: tuple[str, ...] = ("",)


@dataclass(frozen=True)
class Secured:
    """What operations `under` the prefixes take: one of several choices of arguments."""

    choices: tuple[tuple[str, ...], ...]
    under: tuple[str, ...] = ("",)


@dataclass(frozen=True)
class Variant:
    """One flavour of the API: how it is reached and where it differs from the operations.

    `lacks` are operations, or groups of them, that it does not have, by the variants that do;
    `words` what it writes otherwise in values of a type; `operations` what it does to the calls.
    `auths` are ways to send a credential, by arguments of the client, of which operations take those
    in the first row of `security` that covers them; with one way for all of them it is `auth`.
    `document` is the version of its document; `unsupported` and `retry` are what its clients do unless they
    are asked, `idempotency` headers for a key of a call, with the operations that take it; `webhooks`
    is the environment variable of the secret that its events are signed with, if it sends any.
    """

    name: str
    base_url: str
    auth: Auth = field(default_factory=Auth)
    document: str = ""
    unsupported: Unsupported = "refuse"
    retry: Retry = "idempotent"
    idempotency: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, Any])
    webhooks: str = ""
    auths: Mapping[str, Auth] = field(default_factory=dict[str, Any])
    security: tuple[Secured, ...] = ()
    query: tuple[Always, ...] = ()
    headers: tuple[Always, ...] = ()
    lacks: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, Any])
    # A `Vocabulary`, whose module packages have where a variant puts calls in other words or places.
    words: Any = None
    # A `Wire` each, whose module packages have where a variant differs.
    operations: Mapping[str, Any] = field(default_factory=dict[str, Any])
    _rows: dict[str, Row] = field(
        default_factory=dict[str, Any], init=False, repr=False, compare=False
    )

    def row(self, operation: Operation[Any]) -> Row:
        """Return what the variant does to an operation; it is read at the first call and kept."""
        name = operation.name
        row = self._rows.get(name)
        if row is None or row.declared is not operation:
            having = (who for who, names in self.lacks.items() if covers(names, name))
            lacking, wire = next(having, None), self.operations.get(name)
            made = wire.row(operation, lacking, self) if wire else Row(operation, lacking, self)
            row = self._rows[name] = made
        return row


def warn_caller(text: str) -> None:
    """Warn at the innermost line that is neither of this package nor of a decorator in it."""
    own = (__name__.removesuffix("_runtime.tables"), "typing_extensions", "functools", "warnings")
    frame, level = inspect.currentframe(), 1
    while frame and str(frame.f_globals.get("__name__")).startswith(own):
        frame, level = frame.f_back, level + 1
    warnings.warn(text, DeprecationWarning, stacklevel=level)
