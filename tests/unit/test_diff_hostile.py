"""No text of a spec can forge a line, a command, markup or an escape sequence in any form of a comparison."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from html.parser import HTMLParser

import pytest
from click.testing import CliRunner
from hostile_specs import ATTACKS, NAMES, spec
from markdown import Markdown
from markdown_it import MarkdownIt
from markdown_it.token import Token

from specloom.cli import main
from specloom.report.forms import FORMS


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    """Return what each form prints about a spec before hostile names came, and after."""
    folder = tmp_path_factory.mktemp("hostile")
    for side in (False, True):
        (folder / f"{int(side)}.json").write_text(json.dumps(spec(NAMES, added=side)), "utf-8")
    arguments = ("diff", str(folder / "0.json"), str(folder / "1.json"), "--prose", "--verbose")
    found: dict[str, str] = {}
    for form in ("text", *FORMS):
        result = CliRunner().invoke(main, [*arguments, "--format", form], catch_exceptions=False)
        assert result.exit_code == 0, result.output
        assert "owned" in result.stdout
        found[form] = result.stdout
    return found


#: How the lines of a form begin; what is indented deeper is below what is ours.
BEGINNINGS = {
    "text": r"$|(Safe|Texts for people) \([\d,]+\)$|\d+ breaking, | {2,6}(?!\s|owned|- owned|::|#)\S",
    "markdown": r"$|#{2,3} [A-Z]|From `|</?(details|summary)>| *- (?!owned)[a-z* ]*(`|<code>|$)|- \d+ new operations|\d+ changes left",
    "github": r"$|::(error|warning|notice) title=API",
}


@pytest.mark.parametrize("form", BEGINNINGS)
def test_no_text_makes_a_line(printed: Mapping[str, str], form: str) -> None:
    """Each line begins as ours do, and has nothing that is not printable."""
    for line in printed[form].split("\n"):
        assert line.isprintable()
        assert re.match(BEGINNINGS[form], line), line


def test_no_text_is_a_command(printed: Mapping[str, str]) -> None:
    """Each line is one command of ours, with properties of ours."""
    for line in printed["github"].splitlines():
        head = re.match(
            r"::(error|warning|notice) title=API(?:%3A [\w-]+,file=[^,:]*\d\.json,line=\d+,col=\d+)?::",
            line,
        )
        assert head, line


def outside_of_code(found: Iterable[Token]) -> Iterator[Token]:
    """The tokens that are not in an element of code."""
    inside = False
    for one in found:
        if one.type == "html_inline" and one.content in ("<code>", "</code>"):
            inside = one.content == "<code>"
        elif not inside:
            yield one


def tokens(found: Sequence[Token]) -> Iterator[Token]:
    """All tokens of a page."""
    for one in found:
        yield one
        yield from tokens(one.children or ())


def test_no_text_is_markup(printed: Mapping[str, str]) -> None:
    """A renderer finds texts of the spec in code alone; all HTML, headings and links are ours."""
    page = printed["markdown"]
    found = list(tokens(MarkdownIt("gfm-like", {"html": True, "linkify": False}).parse(page)))
    plain = [one.content for one in outside_of_code(found) if one.type == "text"]
    assert not [text for text in plain if re.search(r"owned|octocat|script|[@#<>|`]", text)]
    html = {one.content.strip() for one in found if one.type.startswith("html")}
    allowed = (
        r"<br>|</?code>|</?span>|</details>|<details>\n<summary>[A-Z][a-z ]+ \([\d,]+\)</summary>"
    )
    assert not [one for one in html if not re.fullmatch(allowed, one)]
    assert {one.type for one in found}.isdisjoint(
        {"link_open", "image", "fence", "hr", "table_open"}
    )
    code = {one.content for one in found if one.type == "code_inline"}
    assert {".@octocat", ".a|b\\|c", ".a`b``c"} <= code


class Elements(HTMLParser):
    """The elements of a page with their attributes, and its code."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: set[str] = set()
        self.code: list[str] = []
        self._inside = False
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.found.add(" ".join([tag, *(name for name, _ in attrs)]))
        if tag == "code":
            self._inside = True
            self.code.append("")

    def handle_endtag(self, tag: str) -> None:
        """Leave code."""
        self._inside = self._inside and tag != "code"

    def handle_data(self, data: str) -> None:
        """Take the text of code."""
        if self._inside:
            self.code[-1] += data

    def handle_comment(self, data: str) -> None:
        """Note what is not shown."""
        self.found.add(f"<!--{data}-->")

    handle_decl = handle_pi = unknown_decl = handle_comment


READERS: dict[str, Callable[[str], str]] = {
    "GitHub": MarkdownIt("gfm-like", {"html": True, "linkify": False}).render,
    "Python-Markdown": Markdown().convert,
    "site": Markdown(extensions=["attr_list", "tables", "pymdownx.superfences"]).convert,
    "more": Markdown(
        extensions=["extra", "md_in_html", "pymdownx.details", "pymdownx.magiclink"]
    ).convert,
}


@pytest.mark.parametrize("reader", READERS)
def test_no_text_is_an_element(printed: Mapping[str, str], reader: str) -> None:
    """Whoever makes HTML of the page has no element and no attribute that is not ours, in what is folded too."""
    page = Elements(READERS[reader](printed["markdown"]))
    ours = {*("h2", "h3", "p", "ul", "li", "strong", "em"), *("code", "span", "br")}
    assert page.found <= ours | {"details", "summary"}
    assert ".<script>alert(1)</script>" in page.code


def test_a_long_page_says_that_it_is_cut(printed: Mapping[str, str]) -> None:
    """What GitHub would refuse is left out, the safe changes first, and their number is said."""
    page = printed["markdown"]
    assert len(page.encode()) < 65_536


@pytest.mark.parametrize("form", ["json", "sarif"])
def test_data_holds_the_texts_as_they_are(printed: Mapping[str, str], form: str) -> None:
    """Nothing in it moves a cursor, and the names are what they were."""
    text = printed[form]
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]", text)
    found = json.loads(text)
    if form == "json":
        steps = {step for one in found["changes"] for step in one["place"]["steps"]}
        assert {f".{name}" for name in ATTACKS} <= steps
