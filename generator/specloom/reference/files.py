"""All files of a documentation: pages, their index, what they look like, and the configuration of a site."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from specloom.api.model import Api
from specloom.diagnostics import Position, Source
from specloom.plan.nodes import Plan
from specloom.reference.index import INDEX, index
from specloom.reference.site import CONFIGURATION, assets, configuration
from specloom.reference.stage import pages, printed
from specloom.wire.difference import Difference


def files(
    api: Api,
    differences: tuple[Difference, ...],
    plan: Plan,
    templates: Path,
    places: Mapping[Source, Position],
) -> dict[str, str]:
    """The text of each file, by its path below the folder of the documentation."""
    found = pages(api, differences, plan, places)
    texts = printed(found, templates) | {INDEX: index(found)}
    below = {f"docs/{path}": text for path, text in (texts | assets(templates)).items()}
    return {**below, CONFIGURATION: configuration(plan, texts)}
