"""Every pass, in order. Its name is that of its file; `specloom inspect --pass NAME` shows its result."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.passes.circular_references import cut_cycles
from specloom.passes.configure import configure
from specloom.passes.context import Pass
from specloom.passes.discriminators import find_discriminators
from specloom.passes.exempt import exempt
from specloom.passes.folding import find_folds
from specloom.passes.inline_types import name_inline_types
from specloom.passes.merged_unions import name_merged_unions
from specloom.passes.nullability import null_of_uses
from specloom.passes.paging import find_pages
from specloom.passes.polling import find_polls
from specloom.passes.prune import prune
from specloom.passes.rename import rename_operations
from specloom.passes.resource_tree import name_operations
from specloom.passes.streaming import bind_streams

#: Those of one variant, before the merge: they make variants comparable.
BEFORE_MERGE: Mapping[str, Pass] = {
    "exempt": exempt,
    "circular_references": cut_cycles,
    "nullability": null_of_uses,
    "inline_types": name_inline_types,
    "discriminators": find_discriminators,
    "configure": configure,
}

#: Those of the one API of all variants.
AFTER_MERGE: Mapping[str, Pass] = {
    "prune": prune,
    "merged_unions": name_merged_unions,
    "resource_tree": name_operations,
    "rename": rename_operations,
    "streaming": bind_streams,
    "folding": find_folds,
    "paging": find_pages,
    "polling": find_polls,
}

#: All passes, in their order.
PASSES = (*BEFORE_MERGE, *AFTER_MERGE)
