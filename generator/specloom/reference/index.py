"""The index for programs: each page in a line, with a link (llms.txt)."""

from __future__ import annotations

from collections.abc import Iterable

from specloom.reference.markup import link
from specloom.reference.pages import Page

INDEX = "llms.txt"


def index(found: Iterable[Page]) -> str:
    """The pages by their folders, in their order; the first page says what all are about."""
    first, *pages = found
    groups: dict[str, list[str]] = {}
    for page in pages:
        said = f": {page.summary}" if page.summary.source else ""
        folder, slash, _ = page.path.partition("/")
        group = groups.setdefault(folder if slash else "overview", [])
        group.append(f"- {link(page.title, page.path)}{said}")
    sections = (f"\n## {name}\n\n{chr(10).join(lines)}\n" for name, lines in groups.items())
    return f"# {first.title}\n\n> {first.summary}\n{''.join(sections)}"
