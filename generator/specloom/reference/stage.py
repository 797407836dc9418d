"""The stage itself: the plan of an SDK and the API behind it to pages, then to Markdown by path."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from specloom.api.model import Api
from specloom.diagnostics import Position, Source
from specloom.examples.calls import Calls
from specloom.examples.requests import Requests
from specloom.examples.streams import Streams
from specloom.plan.nodes import Plan
from specloom.reference.authorization import Authorization
from specloom.reference.changes import Changes
from specloom.reference.clients import ClientPages
from specloom.reference.first import FirstPage
from specloom.reference.marks import marked
from specloom.reference.markup import Markup, indented
from specloom.reference.operations import OperationPages
from specloom.reference.pages import Page
from specloom.reference.resources import ResourcePages
from specloom.reference.services import Services
from specloom.reference.tabs import Tabs
from specloom.reference.types import TypePages
from specloom.report.model import Comparison
from specloom.wire.difference import Difference

#: Nothing is known of lines.
NOWHERE: Mapping[Source, Position] = MappingProxyType({})


def pages(
    api: Api,
    differences: tuple[Difference, ...],
    plan: Plan,
    places: Mapping[Source, Position] = NOWHERE,
    since: Comparison | None = None,
) -> tuple[Page, ...]:
    """Every page of the documentation of an SDK.

    Args:
        api: With all decisions made.
        differences: What its variants have of each other.
        plan: What the code is made from.
        places: Where operations are declared, in the files of the specs; a page says what is known.
        since: What changed since its old state, for a page of that.
    """
    calls, services = Calls.of(api), Services(api, plan)
    authorization = Authorization(api, services.clients)
    tabs = Tabs(plan, calls, Requests.of(api, differences), Streams.of(api), services.clients)
    found: tuple[Page, ...] = (
        *services.pages(),
        *ClientPages(plan, services, authorization).pages(),
        *ResourcePages(plan).pages(),
        *OperationPages.of(api, plan, tabs, authorization, places).pages(),
        *TypePages.of(api, plan).pages(),
    )
    if since is not None:
        changes = Changes.of(since, api, plan, found)
        found = (changes.page(), *marked(found, changes))
    return (FirstPage(plan, services, calls, {one.path for one in found}).page(), *found)


def printed(found: tuple[Page, ...], templates: Path) -> dict[str, str]:
    """The pages as Markdown, by path."""
    jinja = Environment(
        loader=FileSystemLoader(templates),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701  # Markdown is printed, and what it is printed from is escaped
        finalize=_only_markup,
    )
    jinja.filters["indented"] = indented
    template = jinja.get_template("docs/page.md.jinja")
    return {page.path: template.render(page=page) for page in found}


def _only_markup(value: object) -> object:
    """A template prints pieces of Markdown and nothing else.

    Raises:
        TypeError: it would print a text that nobody has escaped.
    """
    if isinstance(value, Markup):
        return value.source
    message = f"a template of the documentation prints {value!r}"
    raise TypeError(message)
