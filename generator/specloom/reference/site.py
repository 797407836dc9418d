"""The configuration of the site: theme, search and navigation of the pages, by Zensical."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from specloom.plan.nodes import Plan, Resource
from specloom.reference.links import call_page, client_page, resource_page
from specloom.reference.services import PAGE as COMPARED
from specloom.toml import quoted

CONFIGURATION = "zensical.toml"
#: The files of the site that are the same for every SDK, by their paths in the site and below templates/.
_ASSETS = {
    f"assets/{name}": f"docs/{name}"
    for name in ("reference.css", "reference.js", "iframe-worker.js")
}
#: Pages that are in the navigation if they are written.
_MORE = {
    "Models": "models/index.md",
    "Params": "params/index.md",
    "Services compared": COMPARED,
    "Changes": "changes.md",
}
_HEAD = """\
# The site of this reference: `zensical build` writes it into site/, `zensical serve` shows it.
[project]
site_name = {name}
docs_dir = "docs"
site_dir = "site"
use_directory_urls = false
extra_css = ["assets/reference.css"]
extra_javascript = ["assets/reference.js"]
nav = [
{nav}]

[project.theme]
variant = "modern"
font = false
features = [
    "content.code.copy",
    "content.tabs.link",
    "navigation.indexes",
    "navigation.path",
    "navigation.prune",
    "navigation.top",
    "search.highlight",
    "toc.follow",
]

[[project.theme.palette]]
media = "(prefers-color-scheme: light)"
scheme = "default"
toggle.icon = "lucide/sun"
toggle.name = "Switch to dark mode"

[[project.theme.palette]]
media = "(prefers-color-scheme: dark)"
scheme = "slate"
toggle.icon = "lucide/moon"
toggle.name = "Switch to light mode"

# Search in pages that are opened from the disk: its index as a script, and what stands in for a worker.
[project.plugins.offline]
enabled = true

[[project.extra.polyfills]]
path = "assets/iframe-worker.js"
type = "text/javascript"
async = false
defer = false

[project.markdown_extensions.attr_list]
[project.markdown_extensions.tables]
[project.markdown_extensions.pymdownx.details]
[project.markdown_extensions.pymdownx.superfences]
[project.markdown_extensions.pymdownx.highlight]
[project.markdown_extensions.pymdownx.tabbed]
alternate_style = true
[project.markdown_extensions.toc]
permalink = true
slugify = {{ object = "pymdownx.slugs.slugify", kwds = {{ case = "lower" }} }}
"""


def configuration(plan: Plan, pages: Collection[str]) -> str:
    """The text of zensical.toml: names of the plan, and words of ours.

    Args:
        plan: What the site is about.
        pages: The paths of all pages; those in `_MORE` are shown if they are among them.
    """
    nav = "".join(f"{line}\n" for line in (*_nav(plan), *_more(pages)))
    return _HEAD.format(name=quoted(plan.package), nav=nav)


def assets(templates: Path) -> dict[str, str]:
    """The files beside the pages, by paths below the folder of pages."""
    return {path: (templates / source).read_text() for path, source in _ASSETS.items()}


def _more(pages: Collection[str]) -> Iterator[str]:
    for title, path in _MORE.items():
        if path in pages:
            yield f"    {{ {quoted(title)} = {quoted(path)} }},"


def _nav(plan: Plan) -> Iterator[str]:
    yield '    "index.md",'
    yield from _group(
        "Clients", ((one.class_name, client_page(one.class_name)) for one in plan.clients)
    )
    yield '    { "Calls" = ['
    for resource in plan.resources:
        yield from _resource(resource)
    yield "    ] },"


def _group(title: str, entries: Iterable[tuple[str, str]]) -> Iterator[str]:
    yield f"    {{ {quoted(title)} = ["
    yield from (f"        {{ {quoted(name)} = {quoted(path)} }}," for name, path in entries)
    yield "    ] },"


def _resource(resource: Resource) -> Iterator[str]:
    methods = [one for one in resource.methods if not one.alias]
    yield f"        {{ {quoted(resource.path or 'client')} = ["
    if resource.path:
        yield f"            {quoted(resource_page(resource.path))},"
    for one in methods:
        yield f"            {{ {quoted(one.name)} = {quoted(call_page(one.operation))} }},"
    yield "        ] },"
