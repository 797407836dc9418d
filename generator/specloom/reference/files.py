"""All files of a documentation: pages, their index, what they look like, and the configuration of a site."""

from __future__ import annotations

from pathlib import Path

from specloom.plan.nodes import Plan
from specloom.reference.index import INDEX, index
from specloom.reference.pages import Page
from specloom.reference.site import CONFIGURATION, assets, configuration
from specloom.reference.stage import printed


def files(pages: tuple[Page, ...], plan: Plan, templates: Path) -> dict[str, str]:
    """The text of each file, by its path below the folder of the documentation."""
    texts = printed(pages, templates) | {INDEX: index(pages)}
    below = {f"docs/{path}": text for path, text in (texts | assets(templates)).items()}
    return {**below, CONFIGURATION: configuration(plan, texts)}
