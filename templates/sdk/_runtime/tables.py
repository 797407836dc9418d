"""Operations as plain data, and the rows of a variant with what it does to their calls."""

from __future__ import annotations

import copy
import inspect
import warnings
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Generic, Literal, TypeAlias, TypeVar, cast

from .arguments import is_map
from .auth import Auth
from .options import Retry, Unsupported
from .paths import NOUNS, Path, Steps, describe, find, reached, read, rest_of

T = TypeVar("T")

Media: TypeAlias = Literal["json", "multipart", "form", "bytes", "text"]


# An empty table of a type that checkers know.
no_rows = cast("Callable[[], dict[str, Any]]", dict)


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
    encodings: Mapping[str, str] = field(default_factory=no_rows)
    styles: Mapping[str, str] = field(default_factory=no_rows)
    optional: bool = False
    loose: tuple[str, ...] = ()
    deprecated: tuple[str, ...] = ()

    @property
    def method(self) -> str:
        """The HTTP method, the first word of the route."""
        return self.route.partition(" ")[0]

    @property
    def path(self) -> str:
        """The path template, the rest of the route."""
        return self.route.partition(" ")[2]


@dataclass(frozen=True)
class Wire:
    """What one variant does to the calls of one operation.

    `deprecated` is the service, if others have not deprecated the operation. In a `path`,
    ``{body.name}`` is a field of the body and ``{client.name}`` an argument of the client; `streams`
    is the route of streams. `moves` are arguments that are only in a path, `places` arguments in
    another place, `envelopes` the keys under which a whole body or response stands: the base's and
    the variant's. A `body` of ``none`` says that there is none. By path, `names` are other names of
    parameters, `values` other constants, `converts` other types, and `parts` say what type of the
    variant's `words` there is; `fills` are values to add, and `refuses`, by who has it, what must not
    be sent. Both hold again where a path of `again` leads to what the other one led to.
    """

    deprecated: str = ""
    method: str = ""
    path: str = ""
    streams: str = ""
    moves: tuple[str, ...] = ()
    places: Mapping[str, str] = field(default_factory=no_rows)
    envelopes: Mapping[str, tuple[str, str]] = field(default_factory=no_rows)
    body: Media | Literal["", "none"] = ""
    content_type: str = ""
    encodings: Mapping[str, str] | None = None
    returns: str = ""
    names: Mapping[str, str] = field(default_factory=no_rows)
    values: Mapping[str, Mapping[str, str]] = field(default_factory=no_rows)
    converts: Mapping[str, str] = field(default_factory=no_rows)
    parts: Mapping[str, str | tuple[str, ...]] = field(default_factory=no_rows)
    styles: Mapping[str, str] = field(default_factory=no_rows)
    fills: Mapping[str, Any] = field(default_factory=no_rows)
    refuses: Mapping[str, tuple[str, ...]] = field(default_factory=no_rows)
    # A `Paging`, whose module is loaded with the first operation that has one.
    paging: Any = None
    again: Mapping[str, str] = field(default_factory=no_rows)


class Row:
    """A variant's row of an operation, its paths read.

    `operation` is what the `declared` one is for the variant, `sent` the same with its names of
    members; `lacking` says who has an operation that the variant lacks.
    """

    def __init__(
        self, declared: Operation[Any], wire: Wire, lacking: str | None, variant: Variant
    ) -> None:
        self.declared, self.lacking, self.variant = declared, lacking, variant.name
        self.bodiless = wire.body == "none"
        self.moves = [*map(read, wire.moves)]
        # What puts documents into the words of the other side.
        self.wording = variant.words and variant.words.wording(wire)
        names = [*wire.names.items()]
        names += variant.words.members(wire.parts) if variant.words else ()
        self.again = [(read(path).steps, read(to).steps) for path, to in wire.again.items()]
        self.fills = [(read(path), value) for path, value in wire.fills.items()]
        self.refuses = [(read(p), who) for who, paths in wire.refuses.items() for p in paths]
        self.deprecated, self.deprecated_by = [*map(read, declared.deprecated)], wire.deprecated
        # Of parameters, and of the members of the body.
        self.names: dict[str, dict[str, str]] = {place: {} for place in NOUNS}
        for path, name in names:
            place, steps = read(path)
            if len(steps) == 1 and place in NOUNS:
                self.names[place][steps[0].name] = name
        query, member = self.names["query"], self.names[""]
        styles = {**declared.styles, **wire.styles}
        media: Media = declared.body
        if wire.body and wire.body != "none":
            media = wire.body
        changed = media != declared.body
        self.paging = wire.paging
        own = self.operation = replace(
            declared,
            route=f"{wire.method or declared.method} {wire.path or declared.path}",
            returns=wire.returns or declared.returns,
            body=media,
            content_type=wire.content_type or ("" if changed else declared.content_type),
            encodings=declared.encodings if wire.encodings is None else wire.encodings,
            styles={query.get(name, name): style for name, style in styles.items()},
            # Without a body of its own there is one only if the caller insists.
            optional=declared.optional or wire.body == "none",
        )
        self.stream_route = wire.streams or own.route
        encodings = {member.get(name, name): how for name, how in own.encodings.items()}
        files = tuple(member.get(name, name) for name in own.files)
        # A body that is a file can be the one file of a form.
        files += wire.envelopes.get("body", ("", ""))[1:] if declared.body == "bytes" else ()
        self.sent = replace(own, files=files, encodings=encodings)

    def warn(self, documents: Mapping[str, Any]) -> None:
        """Warn of an operation and of values in the call that are deprecated."""
        if self.deprecated_by:
            warn_caller(f"{self.declared.name} is deprecated by {self.deprecated_by}.")
        for path in self.deprecated:
            if find(path.steps, documents.get(path.place)):
                warn_caller(f"The {describe(path)} of {self.declared.name} is deprecated.")

    def refused(self, documents: Mapping[str, Any]) -> list[str]:
        """Describe everything in the call that the variant does not have."""
        found = [] if self.lacking is None else [("the operation itself", self.lacking)]
        values = self._reached(documents)
        for path, having in self.refuses:
            if any(find(steps, value) for steps, value in _rests(path, values)):
                found.append((describe(path), having))
        return [
            f"{what}: {f'only available in {who}' if who else 'not available'}"
            for what, who in found
        ]

    def fill(self, documents: Mapping[str, Any]) -> None:
        """Set each value wherever the object that should hold its key lacks it."""
        values = self._reached(documents) if self.fills else {}
        for path, value in self.fills:
            for steps, inner in _rests(path, values):
                for holder in filter(is_map, find(steps[:-1], inner)):
                    # A copy, so that no two calls share a value that one of them may change.
                    holder.setdefault(steps[-1].name, copy.deepcopy(value))

    def _reached(self, documents: Mapping[str, Any]) -> dict[str, list[tuple[Steps, Any]]]:
        """Return the documents of a call, and all that is in the body once more."""
        return {
            place: reached(value, () if place else self.again) for place, value in documents.items()
        }

    def write(
        self, documents: Mapping[str, Any], extra: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        """Put the call into the variant's words, with more fields in the body."""
        if self.wording:
            written: dict[str, Any] = self.wording.write(documents, extra)
            return written
        return {**documents, "": extended(documents[""], extra)}

    def reading(self, place: str) -> Callable[[Any], Any] | None:
        """Return what puts a response, or an event, into the words of the base, if it has others."""
        found: Callable[[Any], Any] | None = self.wording and self.wording.reading(place)
        return found


def _rests(
    path: Path, values: Mapping[str, list[tuple[Steps, Any]]]
) -> Iterator[tuple[Steps, Any]]:
    """Yield the rest of a path in all that is on its way."""
    for at, value in values.get(path.place, ()):
        rest = rest_of(path.steps, at)
        if rest is not None and (rest or not at):
            yield rest, value


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
    idempotency: Mapping[str, tuple[str, ...]] = field(default_factory=no_rows)
    webhooks: str = ""
    auths: Mapping[str, Auth] = field(default_factory=no_rows)
    security: tuple[Secured, ...] = ()
    query: tuple[Always, ...] = ()
    headers: tuple[Always, ...] = ()
    lacks: Mapping[str, tuple[str, ...]] = field(default_factory=no_rows)
    # A `Vocabulary`, whose module packages have where a variant puts calls in other words or places.
    words: Any = None
    operations: Mapping[str, Wire] = field(default_factory=no_rows)
    _rows: dict[str, Row] = field(default_factory=no_rows, init=False, repr=False, compare=False)

    def row(self, operation: Operation[Any]) -> Row:
        """Return what the variant does to an operation; it is read at the first call and kept."""
        name = operation.name
        row = self._rows.get(name)
        if row is None or row.declared is not operation:
            lacking = (who for who, names in self.lacks.items() if covers(names, name))
            wire = self.operations.get(name, Wire())
            row = self._rows[name] = Row(operation, wire, next(lacking, None), self)
        return row


def warn_caller(text: str) -> None:
    """Warn at the innermost line that is neither of this package nor of a decorator in it."""
    own = (__name__.removesuffix("_runtime.tables"), "typing_extensions", "functools", "warnings")
    frame, level = inspect.currentframe(), 1
    while frame and str(frame.f_globals.get("__name__")).startswith(own):
        frame, level = frame.f_back, level + 1
    warnings.warn(text, DeprecationWarning, stacklevel=level)
