"""The forms of a comparison, by the name that `--format` takes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from specloom.report.as_github import as_github
from specloom.report.as_html import as_html
from specloom.report.as_json import as_json
from specloom.report.as_markdown import as_markdown
from specloom.report.as_sarif import as_sarif
from specloom.report.model import Comparison
from specloom.shipped import templates_folder


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked of a form: the version of Specloom to name, and whether to show texts for people."""

    version: str
    prose: bool = False


Form: TypeAlias = Callable[[Comparison, Wanted], str]

#: For a terminal there is `as_text` besides, which gives lines with colours.
FORMS: Mapping[str, Form] = {
    "markdown": lambda whole, wanted: as_markdown(whole, prose=wanted.prose),
    "json": lambda whole, wanted: as_json(whole, wanted.version),
    "github": lambda whole, wanted: as_github(whole, prose=wanted.prose),
    "sarif": lambda whole, wanted: as_sarif(whole, wanted.version, prose=wanted.prose),
    "html": lambda whole, wanted: as_html(whole, templates_folder(), prose=wanted.prose),
}
