"""Operations as plain data, and the rows of a variant with what it does to their calls.

A path is a chain of segments joined by dots: a key, followed by ``[]`` for every item of an array;
``{*}`` for every value of a map; ``{key=value}`` to go on only where the key has that value. The
last segment may end in ``=value``, or in ``!null`` for null. ``query:`` or ``header:`` before it
says that it is not about the body. Keys and values are percent-encoded; a value is JSON, or else a
string. Data of some other shape than the path expects is never an error, it just does not match.
"""

from __future__ import annotations

import copy
import inspect
import json
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import Any, Generic, Literal, NamedTuple, TypeAlias, TypeVar
from urllib.parse import unquote

import httpx2

from .arguments import is_list, is_map
from .auth import Auth, NoAuth

T = TypeVar("T")
E = TypeVar("E")

Timeout: TypeAlias = float | httpx2.Timeout | None
Unsupported: TypeAlias = Literal["refuse", "send"]
Media: TypeAlias = Literal["json", "multipart", "form", "bytes", "text"]

DEFAULT_TIMEOUT = httpx2.Timeout(600.0, connect=5.0)


def no_rows() -> dict[str, Any]:
    """Give every table its own empty default, of a type that checkers know."""
    return {}


@dataclass(frozen=True)
class Operation(Generic[T]):
    """One operation of the API; `T` is what its method returns.

    `files` are members of a form that can be files, `encodings` members that have a media type of
    their own or an array style, `styles` parameters of the query that have one. Without any member
    an `optional` body is not sent. `deprecated` are paths to values that callers should not send.
    """

    name: str
    route: str
    returns: str | None = None
    body: Media = "json"
    content_type: str = ""
    files: tuple[str, ...] = ()
    encodings: Mapping[str, str] = field(default_factory=no_rows)
    styles: Mapping[str, str] = field(default_factory=no_rows)
    optional: bool = False
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
class StreamingOperation(Operation[T], Generic[T, E]):
    """An operation whose response can also be a stream of `E`."""

    streams: str = ""
    # True: the event type is an object {"event": name, "data": …} that is not sent as such.
    envelope: bool = False


@dataclass(frozen=True)
class RequestOptions:
    """What a single call may set beside its arguments."""

    timeout: float | httpx2.Timeout | None = None
    max_retries: int | None = None
    headers: Mapping[str, str] | None = None
    query: Mapping[str, Any] | None = None
    extra_body: Mapping[str, Any] | None = None
    unsupported: Unsupported | None = None
    on_response: Callable[[httpx2.Response], None] | None = None


NO_OPTIONS = RequestOptions()

# What the caller knows the documents of a call as, by the prefix of their paths; "" is the body.
NOUNS = {"": "argument", "query": "query parameter", "header": "header"}


class Step(NamedTuple):
    """One move of a path through data."""

    kind: str
    name: str = ""
    value: Any = None


class Path(NamedTuple):
    """Where a row applies: the document, and the moves in there."""

    place: str
    steps: tuple[Step, ...]


def same(left: Any, right: Any) -> bool:
    """Tell whether two JSON scalars are equal; 1 and true are not."""
    return bool(left == right) and isinstance(left, bool) == isinstance(right, bool)


# What each kind of move reaches from a value; a guard and a comparison stay where they are.
MOVES: dict[str, Callable[[Any, Step], Iterable[Any]]] = {
    "key": lambda at, step: [at[step.name]] if is_map(at) and step.name in at else [],
    "items": lambda at, _: at if is_list(at) else [],
    "values": lambda at, _: at.values() if is_map(at) else [],
    "guard": lambda at, step: [at for found in MOVES["key"](at, step) if same(found, step.value)],
    "equals": lambda at, step: [at] if same(at, step.value) else [],
}


def read(path: str) -> Path:
    """Turn the text of a path into a document and its moves."""
    place, _, rest = path.rpartition(":")
    return Path(place, tuple(chain.from_iterable(map(_segment, rest.split(".")))))


def _segment(text: str) -> Iterator[Step]:
    if text.startswith("{") and not text.startswith("{*}"):
        name, _, value = text[1:-1].partition("=")
        yield Step("guard", _name(name), _value(value))
        return
    place, equals, value = text.removesuffix("!null").partition("=")
    name = place.rstrip("[]")
    if name:
        yield Step("values") if name == "{*}" else Step("key", _name(name))
    yield from [Step("items")] * place.count("[]")
    if equals:
        yield Step("equals", value=_value(value))
    if text.endswith("!null"):
        yield Step("equals", value=None)


def _name(text: str) -> str:
    return "" if text == "%" else unquote(text)


def _value(text: str) -> Any:
    try:
        return json.loads(unquote(text))
    except ValueError:
        return _name(text)


def find(steps: Iterable[Step], document: Any) -> list[Any]:
    """Return everything in the document that the moves reach."""
    reached = [document]
    for step in steps:
        reached = [found for at in reached for found in MOVES[step.kind](at, step)]
    return reached


def describe(path: Path) -> str:
    """Say in words what a path of a refusal stands for."""
    spelling = {"key": ".{0.name}", "items": "[]", "values": ".*"}
    where = "".join(spelling.get(step.kind, "").format(step) for step in path.steps).lstrip(".")
    value = "".join(f" with the value {s.value!r}" for s in path.steps if s.kind == "equals")
    guards = [f"{step.name} is {step.value!r}" for step in path.steps if step.kind == "guard"]
    guarded = f" (where {', '.join(guards)})" if guards else ""
    return f"{NOUNS[path.place]} {where}{value}{guarded}"


def holders(path: Path, document: Any) -> list[tuple[dict[str, Any], str]]:
    """Return the objects that a path's last key is for, and that key."""
    *steps, last = path.steps
    if last.kind != "key":
        raise ValueError(f"A path to a field must end in a key: {path}")
    return [(holder, last.name) for holder in find(steps, document) if is_map(holder)]


@dataclass(frozen=True)
class Wire:
    """What one variant does to the calls of one operation.

    `deprecated` is the service, if others have not deprecated the operation. `path` is another path,
    in which ``{body.name}`` is a field of the body, `moves` fields that are only there. `body`,
    `content_type` and `encodings` replace the operation's; a `body` of ``none`` says that there is
    none. `styles` are other styles of the query. By path, `names` are other names of parameters and
    fields, `fills` values to add, and `refuses`, by who has it, what must not be sent.
    """

    deprecated: str = ""
    path: str = ""
    moves: tuple[str, ...] = ()
    body: Media | Literal["", "none"] = ""
    content_type: str = ""
    encodings: Mapping[str, str] | None = None
    names: Mapping[str, str] = field(default_factory=no_rows)
    styles: Mapping[str, str] = field(default_factory=no_rows)
    fills: Mapping[str, Any] = field(default_factory=no_rows)
    refuses: Mapping[str, tuple[str, ...]] = field(default_factory=no_rows)


class Row:
    """A variant's row of an operation, its paths read.

    `operation` is what the `declared` one is for the variant, `sent` the same with its names of
    members; `lacking` says who has an operation that the variant lacks.
    """

    def __init__(
        self, declared: Operation[Any], wire: Wire, lacking: str | None, variant: str
    ) -> None:
        self.declared, self.lacking, self.variant = declared, lacking, variant
        self.moves = wire.moves
        named = [(read(path), name) for path, name in wire.names.items()]
        self.renames = [(path, name) for path, name in named if not path.place]
        self.fills = [(read(path), value) for path, value in wire.fills.items()]
        self.refuses = [(read(p), who) for who, paths in wire.refuses.items() for p in paths]
        self.deprecated, self.deprecated_by = [*map(read, declared.deprecated)], wire.deprecated
        # Of parameters, and of the members of the body.
        self.names: dict[str, dict[str, str]] = {place: {} for place in NOUNS}
        for (place, steps), name in named:
            if len(steps) == 1:
                self.names[place][steps[0].name] = name
        query, member = self.names["query"], self.names[""]
        styles = {**declared.styles, **wire.styles}
        media: Media = declared.body
        if wire.body and wire.body != "none":
            media = wire.body
        changed = media != declared.body
        own = self.operation = replace(
            declared,
            route=f"{declared.method} {wire.path}" if wire.path else declared.route,
            body=media,
            content_type=wire.content_type or ("" if changed else declared.content_type),
            encodings=declared.encodings if wire.encodings is None else wire.encodings,
            styles={query.get(name, name): style for name, style in styles.items()},
            # Without a body of its own there is one only if the caller insists.
            optional=declared.optional or wire.body == "none",
        )
        encodings = {member.get(name, name): how for name, how in own.encodings.items()}
        files = tuple(member.get(name, name) for name in own.files)
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
        for path, having in self.refuses:
            if find(path.steps, documents.get(path.place)):
                found.append((describe(path), having))
        return [
            f"{what}: {f'only available in {who}' if who else 'not available'}"
            for what, who in found
        ]

    def fill(self, documents: Mapping[str, Any]) -> None:
        """Set each value wherever the object that should hold its key lacks it."""
        for path, value in self.fills:
            for holder, name in holders(path, documents.get(path.place)):
                # A copy, so that no two calls share a value that one of them may change.
                holder.setdefault(name, copy.deepcopy(value))

    def rename(self, body: Any) -> None:
        """Give the fields of the body the names that the variant has for them."""
        # All are found before any is renamed, as the paths have the names of the call.
        found = [(*one, name) for path, name in self.renames for one in holders(path, body)]
        for holder, old, new in found:
            entries = [(new if key == old else key, value) for key, value in holder.items()]
            holder.clear()
            holder.update(entries)


def covers(prefixes: tuple[str, ...], operation: str) -> bool:
    """Tell whether a prefix is the operation or one of the groups it is in; ``""`` is the root."""
    return not prefixes or any(
        prefix in ("", operation) or operation.startswith(f"{prefix}.") for prefix in prefixes
    )


@dataclass(frozen=True)
class Always:
    """A query parameter or header that goes with every operation `under` the given prefixes."""

    name: str
    value: str
    under: tuple[str, ...] = ("",)


@dataclass(frozen=True)
class Variant:
    """One flavour of the API: how it is reached and where it differs from the operations.

    `lacks` are operations, or groups of them, that it does not have, by the variants that do;
    `operations` what it does to the calls of the others.
    """

    name: str
    base_url: str
    auth: Auth = field(default_factory=NoAuth)
    # How a credential of the other kind is sent, where the service takes two.
    alternative: Auth = field(default_factory=NoAuth)
    query: tuple[Always, ...] = ()
    headers: tuple[Always, ...] = ()
    lacks: Mapping[str, tuple[str, ...]] = field(default_factory=no_rows)
    operations: Mapping[str, Wire] = field(default_factory=no_rows)
    _rows: dict[str, Row] = field(default_factory=no_rows, init=False, repr=False, compare=False)

    def row(self, operation: Operation[Any]) -> Row:
        """Return what the variant does to an operation; it is read at the first call and kept."""
        name = operation.name
        row = self._rows.get(name)
        if row is None or row.declared is not operation:
            lacking = (who for who, names in self.lacks.items() if covers(names, name))
            wire = self.operations.get(name, Wire())
            row = self._rows[name] = Row(operation, wire, next(lacking, None), self.name)
        return row


def warn_caller(text: str) -> None:
    """Warn at the innermost line that is neither of this package nor of a decorator in it."""
    own = (__name__.removesuffix("_runtime.tables"), "typing_extensions", "warnings")
    frame, level = inspect.currentframe(), 1
    while frame and str(frame.f_globals.get("__name__")).startswith(own):
        frame, level = frame.f_back, level + 1
    warnings.warn(text, DeprecationWarning, stacklevel=level)
