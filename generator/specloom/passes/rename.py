"""Operations get the names that the configuration asks for; old ones can stay as aliases."""

from __future__ import annotations

import difflib
from dataclasses import replace

from specloom.api.model import Api, Operation
from specloom.config import Rename
from specloom.diagnostics import Diagnostic, Report, Severity


def _renamed(operation: Operation, renames: tuple[Rename, ...]) -> Operation:
    matching = [rename for rename in renames if _matches(rename, operation.name)]
    # Exact names first: what they say is meant of this operation alone.
    matching.sort(key=lambda rename: rename.old != operation.name)
    if not matching:
        return operation
    rename = matching[0]
    if rename.old == operation.name:
        aliases = (rename.alias,) if rename.alias else ()
        return replace(operation, name=rename.new, aliases=aliases)
    rest = operation.name.removeprefix(rename.old[:-1])
    return replace(operation, name=rename.new[:-1] + rest)


def _matches(rename: Rename, name: str) -> bool:
    return name == rename.old or (
        rename.old.endswith(".*") and name.startswith(rename.old.removesuffix("*"))
    )


def rename_operations(api: Api, renames: tuple[Rename, ...], report: Report) -> Api:
    """Rename operations.

    A rename that matches nothing is an error, and so is a name that two operations would have.
    """
    names = [operation.name for operation in api.operations]
    for rename in renames:
        if not any(_matches(rename, name) for name in names):
            near = difflib.get_close_matches(rename.old, names, n=1)
            hint = (
                f"The nearest name is {near[0]!r}." if near else "`specloom variants` lists them."
            )
            _report(rename, f"there is no operation {rename.old}", hint, report)
    operations = tuple(_renamed(operation, renames) for operation in api.operations)
    _report_twins(operations, renames, report)
    return replace(api, operations=operations)


def _report_twins(
    operations: tuple[Operation, ...], renames: tuple[Rename, ...], report: Report
) -> None:
    owners: dict[str, Operation] = {}
    for operation in operations:
        for name in (operation.name, *operation.aliases):
            other = owners.setdefault(name, operation)
            if other is not operation:
                asked = [r for r in renames if name in (r.new, r.alias) or r.old.endswith(".*")]
                message = f"{_route(operation)} and {_route(other)} would both be {name}"
                # Twins that no rename made are reported where names are given.
                if asked:
                    _report(asked[0], message, "Choose another name.", report, "SL303")


def _route(operation: Operation) -> str:
    return f"{operation.method} {operation.path}"


def _report(rename: Rename, message: str, hint: str, report: Report, code: str = "SL505") -> None:
    report.add(Diagnostic(code, Severity.ERROR, message, rename.place, hint, rename.position))
