"""Every operation gets its dotted Python name, from its path.

The static segments of the path are the resource, the method and the end of the path are the verb:
`GET /threads/{}/runs/{}` is `threads.runs.retrieve`. A last segment that names an act
(`…/cancel`), or one thing of its parent (`…/content`), is the verb itself. What comes out twice is
told apart by the words of the operationId: `POST /threads/runs` (createThreadAndRun) is
`threads.create_and_run`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace

from specloom.api.model import Api, Definition, Operation
from specloom.api.names import singular, snake, words
from specloom.api.types import List, Object, Type
from specloom.api.walk import definitions_by_name, resolve
from specloom.diagnostics import Report

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


@dataclass(frozen=True, slots=True)
class _Shape:
    """A path taken apart."""

    operation: Operation
    statics: tuple[str, ...]
    ends_in_parameter: bool

    @classmethod
    def of(cls, operation: Operation) -> _Shape:
        segments = [segment for segment in operation.path.partition("?")[0].split("/") if segment]
        statics = tuple(snake(segment) or "segment" for segment in segments if "{" not in segment)
        return cls(operation, statics, bool(segments) and "{" in segments[-1])

    @property
    def is_get(self) -> bool:
        """Whether it reads what the last static segment names."""
        return self.operation.method == "GET" and not self.ends_in_parameter

    @property
    def below_item(self) -> bool:
        """Whether the last segment stands behind a parameter: `/batches/{id}/files`."""
        return self.operation.path.rpartition("/")[0].endswith("}")


def name_operations(api: Api, report: Report) -> Api:
    """Name every operation; two that come out the same are an error."""
    shapes = [_Shape.of(operation) for operation in api.operations]
    tree = _Tree.of(shapes, definitions_by_name(api))
    names = [tree.name(shape) for shape in shapes]
    counts: dict[str, list[int]] = defaultdict(list)
    for index, name in enumerate(names):
        counts[name].append(index)
    for indices in counts.values():
        if len(indices) > 1:
            # The path with the most parameters is the proper place; the others tell themselves apart.
            proper = max(indices, key=lambda i: (shapes[i].operation.path.count("{"), -i))
            for index in indices:
                if index != proper:
                    names[index] = _by_operation_id(shapes[index])
    _report_twins(shapes, names, report)
    operations = [
        replace(shape.operation, name=name) for shape, name in zip(shapes, names, strict=True)
    ]
    return replace(api, operations=tuple(operations))


@dataclass(frozen=True, slots=True)
class _Tree:
    """What is known of all paths together."""

    methods: dict[tuple[str, ...], set[str]]
    parents: frozenset[tuple[str, ...]]
    listed: dict[Type, int]
    singles: frozenset[tuple[str, ...]]

    @classmethod
    def of(cls, shapes: list[_Shape], known: Mapping[str, Definition]) -> _Tree:
        methods: dict[tuple[str, ...], set[str]] = defaultdict(set)
        parents: set[tuple[str, ...]] = set()
        listed: dict[Type, int] = defaultdict(int)
        for shape in shapes:
            methods[shape.statics].add(shape.operation.method)
            parents.update(shape.statics[:end] for end in range(len(shape.statics)))
            if shape.ends_in_parameter:
                parents.add(shape.statics)
            elif shape.is_get and shape.operation.response.type is not None:
                listed[shape.operation.response.type] += 1
        singles = frozenset(
            shape.statics
            for shape in shapes
            if shape.is_get and methods[shape.statics] & {"POST", "PUT", "PATCH"}
            if shape.statics not in parents and not _is_list(shape.operation.response.type, known)
        )
        return cls(methods, frozenset(parents), listed, singles)

    def name(self, shape: _Shape) -> str:
        """The dotted name by the rules of this module."""
        if not shape.statics:
            verb = snake(shape.operation.uses[0].operation_id)
            return f"root.{verb or shape.operation.method.lower()}"
        verb = self._act(shape)
        if verb:
            return ".".join((*shape.statics[:-1], verb))
        # A thing that there is one of (settings, say) is read and written as an item is.
        one = shape.ends_in_parameter or shape.statics in self.singles
        default = _VERBS.get((shape.operation.method, one), shape.operation.method.lower())
        return ".".join((*shape.statics, default))

    def _act(self, shape: _Shape) -> str:
        """The last segment as a verb, where it is one; otherwise empty."""
        leaf = shape.statics not in self.parents and len(self.methods[shape.statics]) == 1
        if shape.ends_in_parameter or not leaf or len(shape.statics) == 1:
            return ""
        last = shape.statics[-1]
        if shape.operation.method == "GET":
            if not singular(last):
                return last
            # A list of what another resource lists already is no resource of its own.
            kind = shape.operation.response.type
            if kind is None or self.listed[kind] == 1:
                return ""
            return f"list_{last}" if shape.below_item else last
        spoken = {_first_word(use.operation_id) for use in shape.operation.uses}
        return last if last.partition("_")[0] in spoken or not singular(last) else ""


def _first_word(operation_id: str) -> str:
    """The word an operationId begins with, behind its group where it is written `Group_verb`."""
    group, _, rest = operation_id.partition("_")
    grouped = rest and "_" not in rest and group[:1].isupper()
    return "".join(words(rest if grouped else operation_id)[:1]).lower()


def _is_list(kind: Type | None, known: Mapping[str, Definition]) -> bool:
    found = resolve(kind, known) if kind is not None else None
    fields = found.fields if isinstance(found, Object) else ()
    return isinstance(found, List) or any(
        isinstance(resolve(field.type, known), List) for field in fields if field.name == "data"
    )


def _by_operation_id(shape: _Shape) -> str:
    resource = shape.statics[:-1] or shape.statics
    known = {singular(part) or part for part in resource} | set(resource)
    said = words(shape.operation.uses[0].operation_id)
    verb = "_".join(word.lower() for word in said if word.lower() not in known)
    return ".".join((*resource, verb or shape.operation.method.lower()))


def _report_twins(shapes: list[_Shape], names: list[str], report: Report) -> None:
    first: dict[str, Operation] = {}
    for shape, name in zip(shapes, names, strict=True):
        other = first.setdefault(name, shape.operation)
        if other is not shape.operation:
            mine = shape.operation
            message = f"{mine.method} {mine.path} and {other.method} {other.path} are both {name}"
            hint = "Give one of them another operationId by an overlay."
            report.error("SL303", message, mine.source, hint)
    groups = {name[:end] for name in first for end, char in enumerate(name) if char == "."}
    for name in sorted(groups & set(first)):
        mine = first[name]
        message = f"{mine.method} {mine.path} would be {name}, and so would a group of calls"
        hint = "Leave one of the two out by an overlay."
        report.error("SL304", message, mine.source, hint)
