"""Pages about specs whose texts are markup: what a browser makes of them comes from Specloom alone."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from hostile_names import FIELDS, TEXTS
from hostile_specs import ATTACKS
from markdown import Markdown
from pymdownx.slugs import slugify

from specloom.alone import alone
from specloom.config.load import load
from specloom.diagnostics import Report
from specloom.pipeline import Run
from specloom.plan.nodes import Plan
from specloom.plan.text import Block
from specloom.reference.changes import LARGEST
from specloom.reference.changes import PAGE as CHANGES
from specloom.reference.index import index
from specloom.reference.markup import Markup, block, code, plain, prose, spoken
from specloom.reference.pages import Page
from specloom.reference.site import configuration
from specloom.reference.stage import pages, printed
from specloom.report.build import compared, whole
from specloom.report.model import Difference
from specloom.shipped import templates_folder
from specloom.surface.advice import advise
from specloom.surface.compare import compare_surfaces
from specloom.surface.of_plan import surface_of
from specloom.surface.rules import said

#: What means something to some dialect of Markdown, at the beginning of a line or inside of it.
DIALECTS = (
    *("# head", "head\n====", "head\n----", '=== "Tab"\n\n    owned', "!!! note\n    owned"),
    *('??? note "x"\n    owned', "/// details\nowned\n///", "[^1]", "[^1]: owned", "*[API]: owned"),
    *(
        "[x]: http://owned.example",
        "<http://owned.example>",
        "<a@owned.example>",
        "{#owned .owned}",
    ),
    *('{: onclick="owned()" }', "x { #owned }", "[TOC]", "[[owned]]", "++ctrl++", "==owned=="),
    *("^^owned^^", "~~owned~~", "~owned~", "^owned^", "{++owned++}", "{--owned--}", ":owned:"),
    *(
        "- [ ] owned",
        "term\n:   owned",
        "$owned$",
        "$$\nowned\n$$",
        "\\(owned\\)",
        "#!python owned",
    ),
    *("```html\n<script>owned()</script>\n```", "~~~\nowned\n~~~", "``` { .owned #owned }\nx\n```"),
    *("<img src=x onerror=owned()>", "<svg/onload=owned()>", "<style>*{}</style>", "<template>"),
    *(
        "<iframe src=//owned.example>",
        '<p markdown="1">*owned*</p>',
        "<!--",
        "<?owned",
        "<![CDATA[",
    ),
    *("&#60;script&#62;", "![x][y]\n\n[y]: http://owned.example", '[x](http://owned.example "y")'),
    *(
        "*\u200bowned*",
        "**owned**",
        "__owned__",
        "`owned",
        "``owned`",
        "    owned",
        "\towned",
        "a  \nb",
    ),
    *(
        "a\r\n\r\n<script>owned()</script>",
        "a\r```\r<b>owned</b>\r```",
        "\x02wzxhzdk:0\x03",
        "\x00",
    ),
    *(
        "```\na\n\n<script>owned()</script>\n\n# owned\n```",
        "    a\n\n    <b>owned</b>\n\n    # owned",
        "1. owned",
        "1) owned",
        "+ owned",
        "> owned",
        "| a | b |\n|---|---|\n| <b> | c |",
        "{{ owned }}",
    ),
    *(
        "{% raw %}",
        '--8<-- "x"',
        ";--8<--",
        "% owned",
        "owned\n: owned",
        "<owned",
        "a<b>c",
        "www.owned.example",
    ),
)
PAYLOADS = tuple(dict.fromkeys((*ATTACKS, *TEXTS, *DIALECTS)))
#: Other extensions than the site's, that whoever builds it may switch on.
OTHERS = (
    *("admonition", "abbr", "def_list", "footnotes", "md_in_html"),
    *(
        "pymdownx.betterem",
        "pymdownx.caret",
        "pymdownx.details",
        "pymdownx.emoji",
    ),
    *("pymdownx.inlinehilite", "pymdownx.keys", "pymdownx.magiclink", "pymdownx.mark"),
    *("pymdownx.smartsymbols", "pymdownx.tasklist", "pymdownx.tilde"),
)
#: By element, the attributes that pages have.
KNOWN = {
    **{key: {"class", "id"} for key in ("p", "span", "pre", "code", "h1", "h4")},
    **{key: {"class", "id", "data-search-exclude"} for key in ("h2", "h3")},
    **{key: set[str]() for key in ("ul", "ol", "br", "hr", "strong", "em")},
    "li": {"id"},
    **{key: {"style"} for key in ("table", "thead", "tbody", "tr", "th", "td")},
    "a": {"class", "href", "id", "title"},
    "div": {"class", "data-tabs"},
    "details": {"class", "open"},
    "summary": set[str](),
    "input": {"checked", "id", "name", "type"},
    "label": {"for"},
}
#: What the attributes of ours never say.
_FOREIGN = re.compile(r"owned|admonition|footnote|task-list")
#: What can be unfolded is of one sort.
FOLDED = "fields"
_ID = re.compile(r"[\w-]+")
UNSEEN = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069]")
EMPTY = ("br", "hr", "input")
CONFIG = """[sdk]
package = "sdk"

[[variant]]
name = "one"
client = "One"
spec = "openapi.json"

[[variant]]
name = "two"
client = "Two"
spec = "two.json"
"""


def _shown(text: str) -> dict[str, Any]:
    """A response of which there is an example."""
    schema = {"type": "object", "additionalProperties": {"type": "string"}}
    return {"application/json": {"schema": schema, "example": {text: text}}}


def spec(shift: int) -> dict[str, Any]:
    """A spec that has a payload wherever a text can be; with a shift the same in other places."""
    texts = [*PAYLOADS[shift:], *PAYLOADS[:shift]]
    names = dict.fromkeys(one for one in (*texts, *FIELDS) if one.strip())
    note = {
        "type": "object",
        "title": texts[0],
        "description": "\n\n".join(texts),
        "required": [texts[1]],
        "properties": {
            name: {"type": "string", "description": text, "default": text, "pattern": text}
            for name, text in zip(names, [*texts, *texts, *texts], strict=False)
        },
    }
    state = {"type": "string", "enum": texts, "description": texts[2]}
    note["properties"]["state"] = state
    parameters = [
        {
            "name": f"p{number}",
            "in": "query",
            "description": text,
            "example": text,
            "schema": {"type": "string", "enum": [text, "x"], "default": text},
        }
        for number, text in enumerate(texts)
    ]
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Note"}}}
    error = {"type": "object", "properties": {text: {"type": text} for text in texts}}
    failures = {
        status: {"description": text, "content": {"application/json": {"schema": error}}}
        for status, text in zip(("400", "404", "4XX", "default"), texts, strict=False)
    }
    schemes = {
        texts[0]: {"type": "apiKey", "in": "header", "name": texts[1]},
        texts[2]: {"type": "apiKey", "in": "query", "name": texts[3]},
        texts[4]: {"type": "apiKey", "in": "cookie", "name": texts[5]},
        texts[6]: {
            "type": "oauth2",
            "flows": {texts[7]: {"scopes": {texts[8]: texts[9]}, "tokenUrl": texts[9]}},
        },
        texts[10]: {"type": "mutualTLS"},
    }
    operation = {
        "operationId": "createNote",
        "summary": texts[3],
        "description": "\n\n".join(texts),
        "tags": [texts[4]],
        "parameters": parameters,
        "requestBody": {"required": True, "content": content},
        "responses": {"200": {"description": texts[5], "content": content}, **failures},
        "security": [
            *({name: [texts[8]] if name == texts[6] else []} for name in list(schemes)[:-1]),
            {texts[0]: [], texts[10]: []},
        ],
    }
    others = {
        f"/one{number}": {
            "get": {
                "operationId": text,
                "summary": text,
                "parameters": [
                    {
                        "name": f"q{number}",
                        "in": "query",
                        "required": True,
                        "schema": {"type": "string", "examples": [text]},
                    }
                ],
                "responses": {"200": {"description": text, "content": _shown(text)}},
            }
        }
        for number, text in enumerate(texts)
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": texts[6], "version": texts[7], "description": "\n\n".join(texts)},
        "servers": [{"url": "https://example.test/`<b>owned`", "description": texts[8]}],
        "tags": [{"name": texts[4], "description": texts[9]}],
        "paths": {"/notes/<b>`owned`": {"post": operation}, **others},
        "components": {"schemas": {"Note": note}, "securitySchemes": schemes},
    }


def _foreign(tag: str, own: Mapping[str, str | None]) -> bool:
    """Whether attributes say what Specloom does not: names of specs are in addresses and in `id`."""
    if tag == "details":
        return own not in ({"class": FOLDED}, {"class": FOLDED, "open": "open"})
    if not _ID.fullmatch(own.get("id") or "x"):
        return True
    said = (value or "" for key, value in own.items() if key not in ("href", "id"))
    return any(map(_FOREIGN.search, said))


class Seen(HTMLParser):
    """What a browser would find in a page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.wrong: list[str] = []
        self.links: list[str] = []
        self.headings: list[str] = []
        self.labels: list[str] = []
        self.text = ""
        self._open: list[str] = []

    @property
    def all(self) -> list[str]:
        """Everything that is more than paragraphs, items and code."""
        return [*self.wrong, *self.links, *self.headings, *self.labels]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Look at an element."""
        own = dict(attrs)
        if own.keys() - KNOWN.get(tag, set()) or tag not in KNOWN or _foreign(tag, own):
            self.wrong.append(self.get_starttag_text() or tag)
        if tag == "a" and "headerlink" not in (own.get("class") or ""):
            self.links.append(own.get("href") or "")
        if tag in ("h1", "h2", "h3", "h4"):
            self.headings.append("")
        if tag == "label":
            self.labels.append("")
        if tag not in EMPTY:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Leave an element."""
        if tag not in EMPTY and (not self._open or self._open.pop() != tag):
            self.wrong.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        """Take the text of a heading or a tab."""
        self.text += data
        if "label" in self._open:
            self.labels[-1] += data
        if {"h1", "h2", "h3", "h4"} & set(self._open) and "a" not in self._open:
            self.headings[-1] += data

    def handle_comment(self, data: str) -> None:
        """Find what is not shown."""
        self.wrong.append(f"<!--{data}-->")

    handle_decl = handle_pi = unknown_decl = handle_comment


def engine(text: str, *others: str) -> Markdown:
    """The reader of pages that a configuration of a site describes, with more extensions."""
    found = dict(_extensions(tomllib.loads(text)["project"]["markdown_extensions"]))
    slug = found["toc"]["slugify"]
    assert slug["object"] == "pymdownx.slugs.slugify"
    found["toc"]["slugify"] = slugify(**slug["kwds"])
    return Markdown(extensions=[*found, *others], extension_configs=found)


def _extensions(table: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for name, own in table.items():
        if name == "pymdownx":
            yield from ((f"pymdownx.{below}", settings) for below, settings in own.items())
        else:
            yield name, dict(own)


def looked_at(html: str) -> Seen:
    """The elements of a page."""
    seen = Seen()
    seen.feed(html)
    seen.close()
    return seen


def state(folder: Path, shift: int) -> tuple[Run, Plan, dict[str, Any]]:
    """A run over two hostile specs, with its plan and what its stages gave."""
    folder.mkdir()
    (folder / "specloom.toml").write_text(CONFIG, "utf-8")
    for number, name in enumerate(("openapi.json", "two.json")):
        (folder / name).write_text(json.dumps(spec(shift + number * 7)), "utf-8")
    report = Report()
    config = load(folder / "specloom.toml", report)
    assert config is not None
    seen: dict[str, Any] = {}

    def watch(stage: str, variant: str, result: object) -> None:
        if not variant:
            seen[stage] = result

    run = Run(config, templates_folder(), report, watch=watch)
    return run, run.plan(), seen


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> tuple[tuple[Page, ...], dict[str, str], str]:
    """Return pages of a hostile spec, as Markdown too, and the configuration of their site.

    The names and texts of the spec before it were the same in other places.
    """
    folder = tmp_path_factory.mktemp("hostile")
    old, before, _ = state(folder / "old", 13)
    new, plan, seen = state(folder / "new", 0)
    surfaces = compare_surfaces(surface_of(before), surface_of(plan))
    since = replace(
        whole(("<b>`owned`</b>@owned", "new"), compared(alone(old), alone(new)), ({}, {})),
        surface=tuple(Difference(one, said(one), accepted=TEXTS[0]) for one in surfaces),
        advice=advise(surfaces, "1.0.0", "<b>owned"),
    )
    made = pages(seen["passes"], seen["wire"], plan, since=since)
    texts = printed(made, templates_folder())
    assert len(texts[CHANGES]) > LARGEST / 2
    return made, texts, configuration(plan, texts)


@pytest.mark.parametrize("others", [(), OTHERS], ids=["site", "others"])
def test_no_text_of_a_spec_is_markup(
    found: tuple[tuple[Page, ...], dict[str, str], str], others: tuple[str, ...]
) -> None:
    """Elements, attributes, links, headings and tabs of every page are those that Specloom writes."""
    made, texts, site = found
    reader, wrong = engine(site, *others), []
    for page in made:
        seen = looked_at(reader.reset().convert(texts[page.path]))
        wrong += [f"{page.path}: {one}" for one in seen.wrong]
        wrong += [f"{page.path}: link {one}" for one in seen.links if not _leads(page, one, texts)]
        titles = [_words(str(one.title)) for one in page.sections]
        headings = [_words(one) for one in seen.headings]
        if [one for one in headings if one in titles] != titles:
            wrong.append(f"{page.path}: headings {headings}, not {titles}")
        tabs = {str(tab.title) for section in page.sections for tab in section.tabs}
        wrong += [f"{page.path}: tab {one}" for one in seen.labels if one not in tabs]
    assert not wrong, f"{len(wrong)}\n" + "\n".join(wrong[:40])


def test_a_summary_is_one_line(
    found: tuple[tuple[Page, ...], dict[str, str], str],
) -> None:
    """In a list of calls, and in the index for programs, each has a line, whatever a spec says first."""
    made, texts, site = found
    text = index(made)
    assert len(re.findall(r"(?m)^- \[", text)) == len(made) - 1
    assert [one for one in text.split("\n") if one and not one.startswith(("- [", "#", "> "))] == []
    assert looked_at(engine(site).convert(text)).wrong == ["<blockquote>"]
    fenced = re.compile(r"(?m)^- \[.*`{3,}")
    assert not [path for path, one in texts.items() if fenced.search(one)]


def _leads(page: Page, address: str, texts: Mapping[str, str]) -> bool:
    """Whether a link leads to a page, or to a place in this one."""
    path = address.partition("#")[0]
    if not path:
        return True
    parts: list[str] = []
    for part in (*PurePosixPath(page.path).parts[:-1], *path.split("/")):
        parts = parts[:-1] if part == ".." else [*parts, part]
    return "/".join(parts) in texts


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", text))


@pytest.mark.parametrize("others", [(), OTHERS], ids=["site", "others"])
def test_a_text_is_shown_as_it_is(
    found: tuple[tuple[Page, ...], dict[str, str], str], others: tuple[str, ...]
) -> None:
    """In a paragraph, in backticks and in lines of code, a browser shows the text and nothing is lost."""
    reader = engine(found[2], *others)
    for text in PAYLOADS:
        for made in (plain(text), code(text), block("text", text)):
            below = Markup(f"before\n\n{made}\n\nafter")
            seen = looked_at(reader.reset().convert(str(below)))
            assert seen.all == [], (text, made)
            shown = " ".join(seen.text.split())
            assert others or " ".join(UNSEEN.sub("\ufffd", text).split()) in shown, (text, made)


def test_lines_of_code_stay_in_their_tab(
    found: tuple[tuple[Page, ...], dict[str, str], str],
) -> None:
    """No end of a line, of any system, leads out of what stands in backticks or in a tab."""
    reader = engine(found[2])
    for end in ("\r", "\r\n", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029"):
        text = f"a{end}```{end}<b>owned</b>{end}{end}# owned"
        made = prose((Block(lines=(text,)), Block(text=text)))
        inside = "\n".join(f"    {line}" for line in str(made).split("\n"))
        seen = looked_at(reader.reset().convert(f'=== "Tab"\n\n{inside}\n'))
        assert [*seen.wrong, *seen.headings] == [], (end, made)


def test_no_page_speaks_to_a_terminal(
    found: tuple[tuple[Page, ...], dict[str, str], str],
) -> None:
    """No page holds a control character, or one that turns the direction of what follows."""
    spoken = re.compile(rf"{UNSEEN.pattern}|[\x0c\r\x1c-\x1f\x85\u2028\u2029]")
    assert not [path for path, text in found[1].items() if spoken.search(text)]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("**Note:** is it slow?", "**Note:** is it slow?"),
        ("**Who's there?**", "**Who's there?**"),
        ("Only **gpt-5 (all)** has it.", "Only **gpt-5 (all)** has it."),
        ("`**a**` and **b**", "`**a**` and **b**"),
        ("a**b**c", "a\\*\\*b\\*\\*c"),
        ("**<b>**", "\\*\\*&lt;b&gt;\\*\\*"),
        ("** a **", "\\*\\* a \\*\\*"),
        ("***a***", "\\*\\*\\*a\\*\\*\\*"),
    ],
)
def test_plain_words_between_stars_are_strong(text: str, shown: str) -> None:
    """Two stars around plain words mean what they mean everywhere; all others are shown."""
    assert str(spoken(text)) == shown
