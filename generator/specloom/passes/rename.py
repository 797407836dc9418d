"""Operations get the names that the configuration asks for; old ones can stay as aliases.

What is meant of one operation is stronger than what is meant of a group, and a group is stronger
than the group around it.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from specloom.api.model import Api, Operation
from specloom.api.path_templates import blank
from specloom.api.walk import updated
from specloom.config.values import Rename
from specloom.diagnostics import Diagnostic, Report, Severity
from specloom.passes.call_names import Call
from specloom.passes.context import Context
from specloom.passes.resource_tree import Names, calls_of, report_other_name, route


def rename_operations(api: Api, context: Context) -> Api:
    """Rename operations; what has no rename of its own gives way to what has one.

    A rename that renames nothing is an error, and so are two that exclude each other.
    """
    renames, report = context.config.renames, context.report
    chosen = [chosen_rename(operation, renames) for operation in api.operations]
    for rename in renames:
        if rename not in chosen:
            _report_unused(rename, api.operations, report)
    renamed = [_Renamed.of(*pair) for pair in zip(api.operations, chosen, strict=True)]
    names = Names()
    for one in renamed:
        if one.is_exact:
            _take(one, names, report)
    others = [one for one in renamed if not one.is_exact]
    others.sort(key=lambda one: one.rename is None)
    giving_way = [one for one in others if not _take_free(one, names)]
    calls = calls_of(api) if giving_way else {}
    found = {route(one.operation): one.operation for one in renamed}
    for one in giving_way:
        found[route(one.operation)] = _beside(one, calls, names, report)
    return updated(api, operations=tuple(found.values()))


@dataclass(frozen=True, slots=True)
class _Renamed:
    """An operation with its new name, and what gave it that."""

    operation: Operation
    rename: Rename | None

    @classmethod
    def of(cls, operation: Operation, rename: Rename | None) -> _Renamed:
        if rename is None:
            return cls(operation, None)
        name, alias = (_applied(rename, operation.name, to) for to in (rename.new, rename.alias))
        aliases = (alias,) if alias else ()
        return cls(replace(operation, name=name, aliases=aliases), rename)

    @property
    def is_exact(self) -> bool:
        """Whether the configuration names just this operation."""
        return self.rename is not None and not self.rename.old.endswith("*")

    @property
    def names(self) -> tuple[str, ...]:
        """Everything that it is called."""
        return self.operation.name, *self.operation.aliases


def _take(one: _Renamed, names: Names, report: Report) -> None:
    for name in one.names:
        other = names.owner(name)
        if other is not None and one.rename is not None and other is not one.operation:
            message = f"{name} is asked for {' and '.join(map(_route, (one.operation, other)))}"
            hint = "Choose another name: one is one call, and no group of calls has it."
            _report(one.rename, message, hint, report, "SL340")
        names.take(name, one.operation)


def _take_free(one: _Renamed, names: Names) -> bool:
    if not all(names.free(name) for name in one.names):
        return False
    for name in one.names:
        names.take(name, one.operation)
    return True


def _beside(
    one: _Renamed, calls: Mapping[tuple[str, str], Call], names: Names, report: Report
) -> Operation:
    """The operation with a name that is not taken, and with those of its aliases that are not."""
    operation = one.operation
    name = operation.name
    if not names.free(name):
        call = calls[route(operation)]
        name = names.other(call) if one.rename is None else ""
        name = name or names.numbered(operation.name)
        report_other_name(operation, operation.name, name, names, report)
    names.take(name, operation)
    aliases = tuple(alias for alias in operation.aliases if names.free(alias))
    for alias in aliases:
        names.take(alias, operation)
    return replace(operation, name=name, aliases=aliases)


def _route(operation: Operation) -> str:
    return f"{operation.method} {operation.path}"


def chosen_rename(operation: Operation, renames: Iterable[Rename]) -> Rename | None:
    """The rename that is meant of an operation, if there is one."""
    matching = [rename for rename in renames if _matches(rename, operation)]
    # A route is meant more than a name, and an exact name is longer than any group that it is in.
    return max(matching, key=lambda one: (_is_route(one), len(one.old.rstrip("*"))), default=None)


def _is_route(rename: Rename) -> bool:
    return " " in rename.old


def _matches(rename: Rename, operation: Operation) -> bool:
    if _is_route(rename):
        method, _, path = rename.old.partition(" ")
        paths = (operation.path, *(use.path for use in operation.uses))
        return method == operation.method and blank(path) in map(blank, paths)
    group, name = rename.old.removesuffix("*"), operation.name
    return name == rename.old or (group != rename.old and name.startswith(group))


def _applied(rename: Rename, name: str, to: str) -> str:
    if to in ("", rename.old):
        return name if to else ""
    rest = name.removeprefix(rename.old[:-1]) if rename.old.endswith("*") else ""
    return to.removesuffix("*") + rest


def _report_unused(rename: Rename, operations: Iterable[Operation], report: Report) -> None:
    if any(_matches(rename, operation) for operation in operations):
        message = f"redundant rename: every operation of {rename.old} has one of its own"
        _report(rename, message, "Remove it.", report, "SL510")
        return
    known = [_route(o) if _is_route(rename) else o.name for o in operations]
    near = difflib.get_close_matches(rename.old, known, n=1)
    meant = f" (did you mean {near[0]!r}?)" if near else ""
    hint = "`specloom variants` lists the operations."
    _report(rename, f"undefined operation {rename.old!r}{meant}", hint, report)


def _report(rename: Rename, message: str, hint: str, report: Report, code: str = "SL505") -> None:
    report.add(Diagnostic(code, Severity.ERROR, message, rename.place, hint, rename.position))
