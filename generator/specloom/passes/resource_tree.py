"""Every operation gets its dotted Python name, from its path.

The static segments of the path are the resource, the method and the end of the path are the verb:
`GET /threads/{}/runs/{}` is `threads.runs.retrieve`. A last segment that names an act
(`…/cancel`), or one thing of its parent (`…/content`), is the verb itself. What comes out twice is
distinguished by the words of the operationId: `POST /threads/runs` (createThreadAndRun) is
`threads.create_and_run`. docs/sdk.md has the rules as a table.

A name depends on its own operation, on the other methods of its path, on the paths below it and on
those that are the same but for parameters: nothing that is added elsewhere in an API changes it.
The operations of the base are named before those that only other variants have.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl

from specloom.api.model import Api, Definition, Operation
from specloom.api.names import singular, snake, words
from specloom.api.path_templates import blank, sent_part
from specloom.api.types import List, Object, Type, Union
from specloom.api.walk import definitions_by_name, resolve, updated
from specloom.diagnostics import Report
from specloom.passes.context import Context

_VERBS = {
    ("GET", True): "retrieve",
    ("POST", True): "update",
    ("PUT", True): "update",
    ("PATCH", True): "update",
    ("DELETE", True): "delete",
    ("HEAD", True): "check",
    ("GET", False): "list",
    ("POST", False): "create",
    ("PUT", False): "update",
    ("PATCH", False): "update",
    ("DELETE", False): "delete",
    ("HEAD", False): "check",
}
_VERSION = re.compile(r"v[0-9]+")
# The verb of `/batches/{id}:cancel`.
_CUSTOM_VERB = re.compile(r"(.*[^:]):([A-Za-z][\w-]*)")
# What a list is called inside its envelope, where it is not called as the path is.
_ENVELOPES = ("data", "items", "results", "value")
_CREATING = ("add", "create", "new")


@dataclass(frozen=True, slots=True)
class _Shape:
    """A path taken apart.

    `own` are its static segments, `groups` what is before them in the name: a version, a flag.
    `verb` is what is behind a colon at its end.
    """

    operation: Operation
    segments: tuple[str, ...]
    groups: tuple[str, ...]
    own: tuple[str, ...]
    verb: str

    @classmethod
    def of(cls, operation: Operation) -> _Shape:
        path, _, query = sent_part(operation.path).partition("?")
        segments = [segment for segment in path.split("/") if segment]
        custom = _CUSTOM_VERB.fullmatch(segments[-1]) if segments else None
        if custom:
            segments[-1] = custom[1]
        statics = [snake(segment) or "segment" for segment in segments if "{" not in segment]
        version = statics[:1] if statics and _VERSION.fullmatch(statics[0]) else []
        # A flag in the path, `?beta=true`, is where the resource is, not what it is.
        given = parse_qsl(query, keep_blank_values=True)
        flags = [snake(name) for name, value in given if value in ("", "true") and snake(name)]
        kept = [part for part in version if part != "v1"]
        own = tuple(statics[len(version) :])
        verb = snake(custom[2]) if custom else ""
        return cls(operation, tuple(segments), (*kept, *flags), own, verb)

    @property
    def statics(self) -> tuple[str, ...]:
        """The resource, if the last segment is no verb."""
        return self.groups + self.own

    @property
    def ends_in_parameter(self) -> bool:
        """Whether the path is one of an item."""
        return bool(self.segments) and "{" in self.segments[-1]

    @property
    def below_item(self) -> bool:
        """Whether the last segment is behind a parameter: `/batches/{id}/files`."""
        return len(self.segments) > 1 and "{" in self.segments[-2]

    @property
    def is_get(self) -> bool:
        """Whether it reads what the last static segment names."""
        return self.operation.method == "GET" and not self.ends_in_parameter and not self.verb

    def collections(self) -> Iterator[tuple[str, ...]]:
        """The resources of the path that have items."""
        behind = 0
        for segment in reversed(self.segments):
            if "{" in segment:
                yield self.groups + self.own[: max(len(self.own) - behind, 0)]
            else:
                behind += 1

    def plural(self) -> bool:
        """Whether the last static segment names many things."""
        return bool(singular(self.statics[-1]))

    @property
    def operation_id(self) -> str:
        """That of the first variant: which others there are changes no name."""
        return self.operation.uses[0].operation_id

    def speaks(self) -> bool:
        """Whether the operationId begins as the last segment does: `submitToolOutputs`."""
        first, _, rest = self.statics[-1].partition("_")
        return first == _first_word(self.operation_id) and bool(rest or not self.plural())

    def names_no_act(self) -> bool:
        """Whether the operationId is just the parent and the last segment: `usage-audio-speeches`."""
        *above, last = self.statics
        parent = _spoken(above[-1]) if above else set[str]()
        said = {word.lower() for word in words(self.operation_id)}
        return bool(said & parent) and said <= parent | _spoken(last)

    def creates(self) -> bool:
        """Whether the operationId says that something is made."""
        return _first_word(self.operation_id) in _CREATING


def name_operations(api: Api, context: Context) -> Api:
    """Name every operation, those of the base as if it were alone; two of one name are an error."""
    shapes = [_Shape.of(operation) for operation in api.operations]
    known = definitions_by_name(api)
    own = [shape for shape in shapes if api.base.name in shape.operation.variants]
    others = [shape for shape in shapes if shape not in own]
    named = _named(own, _Tree.of(own, known), frozenset())
    named |= _named(others, _Tree.of(shapes, known), frozenset(named.values()))
    names = [named[_route(shape.operation)] for shape in shapes]
    _report_duplicates(shapes, names, context.report)
    operations = [
        updated(shape.operation, name=name) for shape, name in zip(shapes, names, strict=True)
    ]
    return updated(api, operations=tuple(operations))


def operation_names(apis: Iterable[Api], context: Context) -> frozenset[tuple[str, str, str]]:
    """Names that operations have in the SDK of each variant alone, with method and blanked path."""
    return frozenset(
        (operation.name, operation.method, blank(operation.path))
        for api in apis
        for operation in name_operations(api, context).operations
    )


def _route(operation: Operation) -> tuple[str, str]:
    return operation.method, operation.path


def _named(shapes: list[_Shape], tree: _Tree, taken: frozenset[str]) -> dict[tuple[str, str], str]:
    """The names of operations by their routes, beside those that are taken."""
    names = [_beside(tree.name(shape), taken) for shape in shapes]
    counts: dict[str, list[int]] = defaultdict(list)
    for index, name in enumerate(names):
        counts[name].append(index)
    for name, indices in counts.items():
        # The path with the most parameters is the proper place; the others tell themselves apart.
        proper = max(indices, key=lambda i: (shapes[i].operation.path.count("{"), -i))
        for index in indices:
            if index != proper or name in taken:
                other = _beside(_by_operation_id(shapes[index]), taken)
                names[index] = other if other not in taken else _by_method(shapes[index])
    return {_route(shape.operation): name for shape, name in zip(shapes, names, strict=True)}


def _beside(name: str, taken: frozenset[str]) -> str:
    """A name whose groups are no methods: `search.retrieve` beside `search` is `search_retrieve`."""
    parts = name.split(".")
    for end in range(1, len(parts)):
        if ".".join(parts[:end]) in taken:
            joined = [*parts[: end - 1], f"{parts[end - 1]}_{parts[end]}", *parts[end + 1 :]]
            return _beside(".".join(joined), taken)
    return name


@dataclass(frozen=True, slots=True)
class _Tree:
    """What is known of all paths together."""

    methods: dict[tuple[str, ...], set[str]]
    parents: frozenset[tuple[str, ...]]
    singles: frozenset[tuple[str, ...]]
    known: Mapping[str, Definition]

    @classmethod
    def of(cls, shapes: list[_Shape], known: Mapping[str, Definition]) -> _Tree:
        methods: dict[tuple[str, ...], set[str]] = defaultdict(set)
        parents: set[tuple[str, ...]] = set()
        collections: set[tuple[str, ...]] = set()
        for shape in shapes:
            parents.update(shape.statics[:end] for end in range(len(shape.statics)))
            if shape.ends_in_parameter or shape.verb:
                parents.add(shape.statics)
            collections.update(shape.collections())
            if not shape.verb:
                methods[shape.statics].add(shape.operation.method)
        singles = frozenset(
            shape.statics
            for shape in shapes
            if shape.is_get and shape.statics and shape.statics not in collections
            if not (_is_list(shape, known) or _holds_list(shape, known))
        )
        return cls(methods, frozenset(parents), singles, known)

    def name(self, shape: _Shape) -> str:
        """The dotted name by the rules of this module."""
        if shape.verb:
            return ".".join((*shape.statics, shape.verb))
        method = shape.operation.method
        if not shape.statics:
            return snake(shape.operation_id) or method.lower()
        if self._is_act(shape):
            return ".".join(shape.statics)
        # A thing that there is one of (settings, say) is read and written as an item is.
        one = shape.ends_in_parameter or shape.statics in self.singles
        return ".".join((*shape.statics, _VERBS.get((method, one), method.lower())))

    def _is_act(self, shape: _Shape) -> bool:
        """Whether the last segment is the verb."""
        leaf = shape.statics not in self.parents and len(self.methods[shape.statics]) == 1
        if shape.ends_in_parameter or not leaf:
            return False
        if shape.operation.method == "GET" and len(shape.own) > 1:
            return not _is_list(shape, self.known) or shape.names_no_act()
        if shape.operation.method != "POST":
            return shape.speaks()
        made = shape.creates() and not shape.below_item
        return shape.speaks() or shape.names_no_act() or not (shape.plural() or made)


def _first_word(operation_id: str) -> str:
    """The word an operationId begins with, behind its group where it is written `Group_verb`."""
    group, _, rest = operation_id.partition("_")
    grouped = rest and "_" not in rest and group[:1].isupper()
    return "".join(words(rest if grouped else operation_id)[:1]).lower()


def _spoken(part: str) -> set[str]:
    """The words of a name, in singular too."""
    said = part.split("_")
    return {*said, *(singular(word) for word in said)} - {""}


def _response(shape: _Shape, known: Mapping[str, Definition]) -> Type | None:
    """What the first variant responds with: which others there are changes no name."""
    first = shape.operation.uses[0].variant
    response = shape.operation.response
    kind = response.type if response.media_of(first) == "json" else None
    found = resolve(kind, known) if kind is not None else None
    if not isinstance(found, Union):
        return found
    own = [m for m in found.members if m.variants and first in m.variants]
    return resolve(own[0].type, known) if len(own) == 1 else found


def _is_list(shape: _Shape, known: Mapping[str, Definition]) -> bool:
    """Whether a GET lists: what has a plural name and no other response than a list."""
    response = shape.operation.response
    media = response.media_of(shape.operation.uses[0].variant)
    if not shape.plural() or media in ("bytes", "text") or response.event is not None:
        return False
    return not isinstance(_response(shape, known), Object) or _holds_list(shape, known)


def _holds_list(shape: _Shape, known: Mapping[str, Definition]) -> bool:
    """Whether the response is a list, or the envelope of one."""
    found = _response(shape, known)
    called = shape.statics[-1].rpartition("_")[2]
    first = shape.operation.uses[0].variant
    fields = found.fields if isinstance(found, Object) else ()
    return isinstance(found, List) or any(
        isinstance(resolve(field.type, known), List)
        for field in fields
        if not field.variants or first in field.variants
        if field.name in _ENVELOPES or snake(field.name).rpartition("_")[2] == called
    )


def _by_operation_id(shape: _Shape) -> str:
    resource = shape.statics[:-1] or shape.statics
    known = {singular(part) or part for part in resource} | set(resource)
    said = words(shape.operation_id)
    verb = "_".join(word.lower() for word in said if word.lower() not in known)
    return ".".join((*resource, verb or shape.operation.method.lower()))


def _by_method(shape: _Shape) -> str:
    """The name of an operation that only others have, where the base has its resource and verb."""
    return ".".join((*(shape.statics[:-1] or shape.statics), shape.operation.method.lower()))


def _report_duplicates(shapes: list[_Shape], names: list[str], report: Report) -> None:
    first: dict[str, Operation] = {}
    for shape, name in zip(shapes, names, strict=True):
        other = first.setdefault(name, shape.operation)
        if other is not shape.operation:
            mine = shape.operation
            routes = f"{mine.method} {mine.path} and {other.method} {other.path}"
            message = f"duplicate operation name {name}: {routes}"
            hint = "Give one of them another operationId by an overlay."
            report.error("SL303", message, mine.source, hint)
