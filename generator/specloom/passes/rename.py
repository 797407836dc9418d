"""Operations get the names that the configuration asks for; old ones can stay as aliases.

What is meant of one operation is stronger than what is meant of a group, and a group is stronger
than the group around it.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass, replace

from specloom.api.model import Api, Operation
from specloom.api.walk import updated
from specloom.config.values import Rename
from specloom.diagnostics import Diagnostic, Report, Severity
from specloom.passes.context import Context


def rename_operations(api: Api, context: Context) -> Api:
    """Rename operations.

    A rename that renames nothing is an error, and so are a name that two operations would have and
    a call that is called like a group of calls.
    """
    renames, report = context.config.renames, context.report
    names = [operation.name for operation in api.operations]
    chosen = [_choose(name, renames) for name in names]
    for rename in renames:
        if rename not in chosen:
            _report_unused(rename, names, report)
    renamed = [_Renamed.of(*pair) for pair in zip(api.operations, chosen, strict=True)]
    _report_duplicates(renamed, report)
    _report_groups(renamed, report)
    return updated(api, operations=tuple(one.operation for one in renamed))


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
    def names(self) -> tuple[str, ...]:
        """Everything that it is called."""
        return self.operation.name, *self.operation.aliases

    @property
    def route(self) -> str:
        """What a person recognises it by."""
        return f"{self.operation.method} {self.operation.path}"


def _choose(name: str, renames: Iterable[Rename]) -> Rename | None:
    matching = [rename for rename in renames if _matches(rename, name)]
    # An exact name is longer than any group that it is in.
    return max(matching, key=lambda rename: len(rename.old.removesuffix("*")), default=None)


def _matches(rename: Rename, name: str) -> bool:
    group = rename.old.removesuffix("*")
    return name == rename.old or (group != rename.old and name.startswith(group))


def _applied(rename: Rename, name: str, to: str) -> str:
    rest = "" if rename.old == name else name.removeprefix(rename.old[:-1])
    return to.removesuffix("*") + rest if to else ""


def _report_unused(rename: Rename, names: list[str], report: Report) -> None:
    if any(_matches(rename, name) for name in names):
        message = f"redundant rename: every operation of {rename.old} has one of its own"
        _report(rename, message, "Remove it.", report, "SL510")
        return
    near = difflib.get_close_matches(rename.old, names, n=1)
    meant = f" (did you mean {near[0]!r}?)" if near else ""
    hint = "`specloom variants` lists the operations."
    _report(rename, f"undefined operation {rename.old!r}{meant}", hint, report)


def _report_duplicates(renamed: list[_Renamed], report: Report) -> None:
    owners: dict[str, _Renamed] = {}
    for one in renamed:
        for name in one.names:
            other = owners.setdefault(name, one)
            rename = one.rename or other.rename
            # Duplicates that no rename made are reported where names are given.
            if other is not one and rename is not None:
                message = f"duplicate operation name {name}: {one.route} and {other.route}"
                _report(rename, message, "Choose another name.", report, "SL303")


def _report_groups(renamed: list[_Renamed], report: Report) -> None:
    groups: dict[str, _Renamed] = {}
    for one in renamed:
        for name in one.names:
            for end in (end for end, char in enumerate(name) if char == "."):
                groups.setdefault(name[:end], one)
    for one in renamed:
        for name in one.names:
            if name not in groups:
                continue
            message = f"{name} names both {one.route} and the resource of {groups[name].route}"
            hint = 'Give one of the two another name by "old" = "new" under [rename].'
            rename = one.rename or groups[name].rename
            if rename is None:
                report.error("SL340", message, one.operation.source, hint)
            else:
                _report(rename, message, "Choose another name.", report, "SL340")


def _report(rename: Rename, message: str, hint: str, report: Report, code: str = "SL505") -> None:
    report.add(Diagnostic(code, Severity.ERROR, message, rename.place, hint, rename.position))
