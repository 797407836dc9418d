"""Applies the patches of a variant, in order: `Document` → `Document`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from specloom.change.diff import apply_diff
from specloom.change.overlay import apply_overlay
from specloom.diagnostics import Report
from specloom.read.document import Document

if TYPE_CHECKING:
    from collections.abc import Sequence


#: What a patch says of something that a document does not have; another one may have it.
_NOT_HERE = ("SL201", "SL206")


def change_all(
    documents: Sequence[Document], patches: Sequence[Document], report: Report
) -> tuple[Document, ...]:
    """Apply overlays and change diffs to each document of a spec.

    A part of a patch that fits one of them need not fit the others; one that fits none is an error.
    """
    changed = tuple(documents)
    for patch in patches:
        reports = [Report() for _ in changed]
        changed = tuple(
            change(document, (patch,), own) for document, own in zip(changed, reports, strict=True)
        )
        missing = [
            {(one.code, one.source) for one in own.diagnostics if one.code in _NOT_HERE}
            for own in reports
        ]
        everywhere = set.intersection(*missing)
        for found in (one for own in reports for one in own.diagnostics):
            key = (found.code, found.source)
            if found.code not in _NOT_HERE or key in everywhere:
                report.add(found)
                everywhere.discard(key)
    return changed


def change(document: Document, patches: Sequence[Document], report: Report) -> Document:
    """Apply overlays and change diffs; the errors of all of them are reported.

    Args:
        document: The spec. It stays as it is.
        patches: Each an Overlay document or a change diff. A later one sees what an earlier one did.
        report: Gets what does not fit.
    """
    root = document.root
    for patch in patches:
        if "overlay" in patch.root:
            root = apply_overlay(root, patch.root, report)
        elif "#id" in patch.root or "changes" in patch.root:
            root = apply_diff(root, patch.root, report)
        else:
            hint = (
                "An overlay starts with `overlay: 1.0.0`; a change diff names its operation with "
                '"#id", or holds such objects in a list: {"changes": [ … ]}.'
            )
            message = "neither an overlay nor a change diff"
            report.error("SL213", message, patch.root.source, hint)
    return replace(document, root=root)
