"""What a variant does to the calls of an operation, and the paths by which its rows say where.

A path is a chain of segments joined by dots: a key, followed by ``[]`` for every item of an array;
``{*}`` for every value of a map; ``{key=value}`` to go on only where the key has that value. The
last segment may end in ``=value``, or in ``!null`` for null. ``query:`` or ``header:`` before it
says that it is not about the body. Keys and values are percent-encoded; a value is JSON, or else a
string. Data of some other shape than the path expects is never an error, it just does not match.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeVar
from urllib.parse import unquote

from .narrow import is_list, is_map

if TYPE_CHECKING:
    from .operation import Media, Operation

T = TypeVar("T")

# The documents of a call by the prefix of their paths; "" is the body.
Documents = Mapping[str, Any]
NOUNS = {"": "argument", "query": "query parameter", "header": "header"}


def _none() -> dict[str, Any]:
    return {}


@dataclass(frozen=True)
class Wire:
    """What one variant does to the calls of one operation.

    `path` is another path, in which ``{body.name}`` is a field of the body, `moves` fields that are
    only there. `body`, `content_type` and `encodings` replace the operation's; a `body` of ``none``
    says that there is none. `styles` are other styles of the query. By path, `names` are other
    names of parameters and fields, `fills` values to add, and `refuses`, by who has it, what must
    not be sent.
    """

    path: str = ""
    moves: tuple[str, ...] = ()
    body: Media | Literal["", "none"] = ""
    content_type: str = ""
    encodings: Mapping[str, str] | None = None
    names: Mapping[str, str] = field(default_factory=_none)
    styles: Mapping[str, str] = field(default_factory=_none)
    fills: Mapping[str, Any] = field(default_factory=_none)
    refuses: Mapping[str, tuple[str, ...]] = field(default_factory=_none)


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
    "guard": lambda at, step: (
        [at] if is_map(at) and step.name in at and same(at[step.name], step.value) else []
    ),
    "equals": lambda at, step: [at] if same(at, step.value) else [],
    # Only as the last move: what it reaches is not looked into.
    "null": lambda at, _: [at] if at is None else [],
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
        yield Step("null")


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
    value += "".join(" with the value None" for step in path.steps if step.kind == "null")
    guards = [f"{step.name} is {step.value!r}" for step in path.steps if step.kind == "guard"]
    guarded = f" (where {', '.join(guards)})" if guards else ""
    return f"{NOUNS[path.place]} {where}{value}{guarded}"


def available(having: str) -> str:
    """Say which variants have something."""
    return f"only available in {having}" if having else "not available"


@dataclass(frozen=True)
class Row(Generic[T]):
    """A variant's row of an operation, its paths read.

    `operation` is what it is there, `sent` the same with the variant's names of the body's members;
    `lacking` says who has an operation that the variant lacks.
    """

    operation: Operation[T]
    sent: Operation[T]
    lacking: str | None
    moves: frozenset[str]
    names: Mapping[str, Mapping[str, str]]
    renames: tuple[tuple[Path, str], ...]
    fills: tuple[tuple[Path, Any], ...]
    refuses: tuple[tuple[Path, str], ...]

    @classmethod
    def of(cls, operation: Operation[T], wire: Wire, lacking: str | None) -> Row[T]:
        """Read a row."""
        names = [(read(path), name) for path, name in wire.names.items()]
        flat: dict[str, dict[str, str]] = {"": {}, "query": {}, "header": {}}
        for (place, steps), name in names:
            if len(steps) == 1:
                flat[place][steps[0].name] = name
        own = _own(operation, wire, flat["query"])
        return cls(
            operation=own,
            sent=_renamed(own, flat[""]),
            lacking=lacking,
            moves=frozenset(wire.moves),
            names=flat,
            renames=tuple((path, name) for path, name in names if not path.place),
            fills=tuple((read(path), value) for path, value in wire.fills.items()),
            refuses=tuple((read(p), who) for who, paths in wire.refuses.items() for p in paths),
        )

    def refused(self, documents: Documents) -> list[str]:
        """Describe everything in the call that the variant does not have."""
        missing = (
            [] if self.lacking is None else [f"the operation itself: {available(self.lacking)}"]
        )
        return missing + [
            f"{describe(path)}: {available(having)}"
            for path, having in self.refuses
            if find(path.steps, documents.get(path.place))
        ]

    def fill(self, documents: Documents) -> None:
        """Set each value wherever the object that should hold its key lacks it."""
        for path, value in self.fills:
            for holder, name in _holders(path, documents.get(path.place)):
                # A copy, so that no two calls share a value that one of them may change.
                holder.setdefault(name, copy.deepcopy(value))

    def rename(self, body: Any) -> None:
        """Give the fields of the body the names that the variant has for them."""
        found = [(one, name) for path, name in self.renames for one in _holders(path, body)]
        for (holder, old), new in found:
            if old in holder:
                entries = [(new if key == old else key, value) for key, value in holder.items()]
                holder.clear()
                holder.update(entries)


def _holders(path: Path, document: Any) -> list[tuple[dict[str, Any], str]]:
    """Return the objects that a path's last key is for, and that key."""
    *steps, last = path.steps
    if last.kind != "key":
        raise ValueError(f"A path to a field must end in a key: {path}")
    return [(holder, last.name) for holder in find(steps, document) if is_map(holder)]


def _own(operation: Operation[T], wire: Wire, query: Mapping[str, str]) -> Operation[T]:
    """Return the operation with the path and the body that the variant has."""
    body = wire.body or operation.body
    usual = operation.content_type if body in (operation.body, "none") else ""
    styles = {**operation.styles, **wire.styles}
    return replace(
        operation,
        route=f"{operation.method} {wire.path}" if wire.path else operation.route,
        body=operation.body if body == "none" else body,
        content_type=wire.content_type or usual,
        encodings=operation.encodings if wire.encodings is None else wire.encodings,
        styles={query.get(name, name): style for name, style in styles.items()},
        # Without a body of its own there is one only if the caller insists.
        optional=operation.optional or body == "none",
    )


def _renamed(operation: Operation[T], names: Mapping[str, str]) -> Operation[T]:
    return replace(
        operation,
        files=tuple(names.get(name, name) for name in operation.files),
        encodings={names.get(name, name): how for name, how in operation.encodings.items()},
    )
