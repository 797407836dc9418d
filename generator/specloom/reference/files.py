"""All files of a documentation: pages, their index, what they look like, and the configuration of a site."""

from __future__ import annotations

from pathlib import Path

from specloom.api.model import Api
from specloom.plan.nodes import Plan
from specloom.reference.index import INDEX, index
from specloom.reference.site import CONFIGURATION, assets, configuration
from specloom.reference.stage import pages, printed
from specloom.report.model import Comparison
from specloom.wire.difference import Difference


def files(
    api: Api,
    differences: tuple[Difference, ...],
    plan: Plan,
    templates: Path,
    since: Comparison | None = None,
) -> dict[str, str]:
    """The text of each file, by its path below the folder of the documentation.

    With a comparison there is what changed since its old state.
    """
    found = pages(api, differences, plan, since)
    texts = printed(found, templates) | {INDEX: index(found)}
    below = {f"docs/{path}": text for path, text in (texts | assets(templates)).items()}
    return {**below, CONFIGURATION: configuration(plan, texts)}
