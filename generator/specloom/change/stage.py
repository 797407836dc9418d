"""Applies the patches of a variant, in order: `Document` → `Document`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.change.diff import apply_diff
from specloom.change.overlay import apply_overlay
from specloom.read.document import Document

if TYPE_CHECKING:
    from collections.abc import Sequence

    from specloom.diagnostics import Report


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
    return Document(document.name, root)
