"""Applies change diffs to a spec: finds what each part of the tree names, and changes it there.

Works on Swagger 2.0 and OpenAPI 3.x alike: where they differ (bodies, the schema of a parameter), the
shape of what is found decides. As on the pages that the format comes from, array levels are no steps
of a path, references are followed, and properties are looked for in `allOf` too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.change.grammar import read_changes
from specloom.change.parts import Parameters, Responses
from specloom.change.schema import Editor
from specloom.change.share import Workspace, operations
from specloom.change.tree import nearest
from specloom.diagnostics import Diagnostic, Severity

if TYPE_CHECKING:
    from specloom.change.grammar import Change
    from specloom.diagnostics import Report
    from specloom.read.document import Object


def apply_diff(root: Object, patch: Object, report: Report) -> Object:
    """Apply the changes of a file in order; a part that does not fit is reported and skipped."""
    work = Workspace(root, report)
    for change in read_changes(patch, report):
        _apply(work, change)
    return work.finish()


def _apply(work: Workspace, change: Change) -> None:
    known = {operation.name: operation for operation in reversed(operations(work.root))}
    if change.operation not in known:
        meant = nearest(change.operation, known)
        suggestion = f" (did you mean {meant!r}?)" if meant else ""
        message = f"undefined operation {change.operation!r}{suggestion}"
        hint = "Write the operationId of the spec."
        source, also = change.source.at("#id"), (work.source(("paths",)),)
        work.report.add(Diagnostic("SL201", Severity.ERROR, message, source, hint, also=also))
        return
    editor = Editor(work, known[change.operation])
    parameters, responses = Parameters(editor), Responses(editor)
    editor.each(change.parameters, parameters.remove, parameters.add, parameters.change)
    editor.each(change.responses, responses.remove, responses.add, responses.change)
