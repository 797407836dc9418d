"""Every link of the built site leads somewhere: files and anchors, without a browser."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlsplit

import pytest

#: The one page elsewhere that the site names: that of the program that has built it.
_ELSEWHERE = {"https://zensical.org/"}


class _Page(HTMLParser):
    """The anchors of a page, and what it links to or loads."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.anchors: set[str] = {""}
        self.links: set[str] = set()
        self.feed(text)

    def handle_starttag(self, _: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note names and addresses."""
        self.anchors |= {str(value) for name, value in attrs if name in {"id", "name"}}
        self.links |= {str(value) for name, value in attrs if name in {"href", "src"}}


@pytest.mark.parametrize("which", ["site", "own_site"])
def test_every_link_leads_to_a_page_and_an_anchor_that_exist(
    request: pytest.FixtureRequest, which: str
) -> None:
    """No page of a site links to what is not there, and that of an SDK to no other host."""
    site = request.getfixturevalue(which)
    pages = {path.resolve(): _Page(path.read_text()) for path in site.rglob("*.html")}
    assert len(pages) > 400
    dead = []
    for path, page in pages.items():
        # The page for what is not found has addresses from the root of a host.
        for link in page.links - _ELSEWHERE if path.name != "404.html" else ():
            address, anchor = urldefrag(link)
            target = (path.parent / unquote(address)).resolve() if address else path
            target = target / "index.html" if target.is_dir() else target
            found = pages.get(target)
            if urlsplit(link).netloc and which == "own_site":
                continue
            missing = urlsplit(link).netloc or not target.is_file()
            if missing or (found is not None and unquote(anchor) not in found.anchors):
                dead.append((path.relative_to(site).as_posix(), link))
    assert dead == []


def test_pages_are_small(site: Path) -> None:
    """Half of the pages have at most 100 KB, with the navigation in each."""
    sizes = sorted(path.stat().st_size for path in site.rglob("*.html"))
    assert sizes[len(sizes) // 2] <= 100_000
