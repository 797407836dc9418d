"""Every operation gets its dotted Python name, from its path.

The static segments of the path are the resource, the method and the end of the path are the verb:
`GET /threads/{}/runs/{}` is `threads.runs.retrieve`. A last segment that names an act
(`…/cancel`), or what is only read of its parent (`…/content`), is the verb itself. Of operations
that have one name the canonical one keeps it, the others are called by their operationIds:
`POST /threads/runs` (createThreadAndRun) is `threads.create_and_run`. docs/configuration.md has
the rules as a table.

A name depends on its own operation, and on others only where they have the same name: nothing that
is added elsewhere in an API changes it. The operations of the base are named before those that only
other variants have.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from specloom.api.model import Api, Operation
from specloom.api.path_templates import blank
from specloom.api.walk import definitions_by_name, updated
from specloom.diagnostics import Report
from specloom.passes.call_names import Call
from specloom.passes.context import Context
from specloom.passes.path_shapes import Shape, common_version


def name_operations(api: Api, context: Context) -> Api:
    """Name every operation, those of the base as if it were alone."""
    names, calls = Names(), calls_of(api)
    for of_base in (True, False):
        chosen = (o for o in api.operations if (api.base.name in o.variants) == of_base)
        names.assign([calls[route(operation)] for operation in chosen], context.report)
    operations = [updated(o, name=names.found[route(o)]) for o in api.operations]
    return updated(api, operations=tuple(operations))


def calls_of(api: Api) -> dict[tuple[str, str], Call]:
    """What operations are called by path and method, by their routes."""
    own = [o for o in api.operations if api.base.name in o.variants]
    common = common_version(o.path for o in own or api.operations)
    known = definitions_by_name(api)
    return {route(o): Call.of(Shape.of(o, common), known) for o in api.operations}


def operation_names(apis: Iterable[Api], context: Context) -> frozenset[tuple[str, str, str]]:
    """Names that operations have in the SDK of each variant alone, with method and blanked path."""
    return frozenset(
        (operation.name, operation.method, blank(operation.path))
        for api in apis
        for operation in name_operations(api, context).operations
    )


def route(operation: Operation) -> tuple[str, str]:
    """What tells an operation from all others."""
    return operation.method, operation.path


@dataclass(slots=True)
class Names:
    """The names that are given, with those of the groups around them."""

    found: dict[tuple[str, str], str] = field(default_factory=dict)
    owners: dict[str, Operation] = field(default_factory=dict)
    #: Groups, with the first operation in each.
    groups: dict[str, Operation] = field(default_factory=dict)
    #: By name, the numbers that were not tried yet: those before are taken for good.
    _numbers: dict[str, Iterator[int]] = field(default_factory=dict)

    def assign(self, calls: list[Call], report: Report) -> None:
        """Name operations: by path and method where nothing else has the name, then the others."""
        rest = []
        for call in sorted(calls, key=lambda call: call.strength):
            if self.free(call.name):
                self.take(call.name, call.shape.operation)
            else:
                rest.append(call)
        for call in rest:
            name = self.other(call)
            if not name:
                name = self.numbered(call.name)
                report_other_name(call.shape.operation, call.name, name, self, report)
            self.take(name, call.shape.operation)

    def free(self, name: str) -> bool:
        """Whether a name is that of no call and no group, and no group in it is a call."""
        taken = name in self.owners or name in self.groups
        return bool(name) and not taken and self.owners.keys().isdisjoint(groups(name))

    def take(self, name: str, operation: Operation) -> None:
        """Give a name to an operation."""
        self.found[route(operation)] = name
        self.owners[name] = operation
        for group in groups(name):
            self.groups.setdefault(group, operation)

    def other(self, call: Call) -> str:
        """A name that says which operation it is, where its own is taken; empty if there is none."""
        joined = self.beside(call.name)
        rival = self.owners.get(call.name)
        same_path = rival is not None and rival.path == call.shape.operation.path
        others = call.others(same_path=same_path, inside_call=joined != call.name)
        return next((name for name in (*others, joined) if self.free(name)), "")

    def numbered(self, name: str) -> str:
        """What is always left."""
        numbers = self._numbers.setdefault(name, itertools.count(2))
        candidates = (self.beside(f"{name}_{number}") for number in numbers)
        return next(name for name in candidates if self.free(name))

    def beside(self, name: str) -> str:
        """A name whose groups are no calls: `search.retrieve` beside `search` is `search_retrieve`."""
        parts = name.split(".")
        for end in range(1, len(parts)):
            if ".".join(parts[:end]) in self.owners:
                joined = [*parts[: end - 1], f"{parts[end - 1]}_{parts[end]}", *parts[end + 1 :]]
                return self.beside(".".join(joined))
        return name

    def owner(self, name: str) -> Operation | None:
        """What has a name, or has a group of it as its name, or is in the group of that name."""
        inside = (self.owners[group] for group in groups(name) if group in self.owners)
        return self.owners.get(name) or self.groups.get(name) or next(inside, None)


def groups(name: str) -> Iterator[str]:
    """The groups that a name is in, the outermost first."""
    return (name[:end] for end, char in enumerate(name) if char == ".")


def report_other_name(
    operation: Operation, wanted: str, name: str, names: Names, report: Report
) -> None:
    """Say that an operation has another name than its own because that is taken."""
    other = names.owner(wanted)
    beside = f", which is {other.method} {other.path}" if other else ""
    mine = f"{operation.method} {operation.path}"
    message = f"{mine} is {name} beside {wanted}{beside}"
    resource, _, verb = name.rpartition(".")
    better = f"{resource}.…" if resource and verb else "…"
    hint = f'For a better name write "{mine}" = "{better}" under [rename].'
    report.warning("SL303", message, operation.source, hint)
