"""Markdown as a value: text that others wrote is in it escaped, or not at all.

What is written here is read by Python-Markdown with the extensions of the site, by GitHub, and by people
and programs as it is: so as little is escaped as is safe in all of them.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from specloom.plan.text import Block, Text

# What begins or ends something inside of a line, in some dialect.
_INSIDE = re.compile(r"[\\`*_\[\]{}<>&|~^$]|==|\+\+|:(?=[\w+-]+:)|(?<=\w)@(?=\w)|!(?=\[)")
_ENTITIES = {"<": "&lt;", ">": "&gt;", "&": "&amp;", "|": "&#124;"}
# What makes a line a heading, an item, a quotation, a rule, a tab, a note, or a table.
_BEGINNING = re.compile(r"^(?:[#+\-=:!?%>]|\d+[.)])")
_SPACE = re.compile(r"\s+")
_END = re.compile(r"\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
# What speaks to a terminal, or turns the direction of what follows.
_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
_SHOWN = "\ufffd"
_TICKS = re.compile(r"`+")
# What cannot be anything but strong in any dialect.
_STRONG = re.compile(
    r"(?<![\w*])\*\*[A-Za-z0-9](?:[A-Za-z0-9 ,.()?!'-]*[A-Za-z0-9.):?!])?\*\*(?![\w*])"
)
_SAID = re.compile(rf"(`[^`\n]+`|{_STRONG.pattern})")
_ADDRESS = re.compile(r"(?i)\b(?:https?|ftp|mailto|www\b)[:.]")


@dataclass(frozen=True, slots=True)
class Markup:
    """A piece of Markdown."""

    source: str

    def __str__(self) -> str:
        """As it is written."""
        return self.source


NOTHING = Markup("")


def plain(text: str) -> Markup:
    """A text of others in one line, which is shown as it is and does nothing."""
    one = _one_line(text)
    escaped = _INSIDE.sub(_escape, one)
    return Markup(_BEGINNING.sub(_at_beginning, _ADDRESS.sub(_unlinked, escaped)))


def _one_line(text: str) -> str:
    return _UNSEEN.sub(_SHOWN, _SPACE.sub(" ", text)).strip()


def _escape(found: re.Match[str]) -> str:
    sign = found[0]
    return _ENTITIES.get(sign) or "".join(
        f"&#{ord(one)};" if one in "~^$=+:@" else f"\\{one}" for one in sign
    )


def _at_beginning(found: re.Match[str]) -> str:
    head, last = found[0][:-1], found[0][-1]
    return f"{head}&#{ord(last)};"


def _unlinked(found: re.Match[str]) -> str:
    """An address, which some dialects make a link of."""
    return f"{found[0][:-1]}&#{ord(found[0][-1])};"


def anchor(*names: str) -> Markup:
    """What a link leads to, from names: letters, digits, `_` and `-` of them.

    An underscore at the beginning of a name is left out: with one at the end it would be emphasis.
    """
    return Markup(
        "-".join(re.sub(r"[^A-Za-z0-9_]+", "-", name).strip("-").lstrip("_-") for name in names)
    )


def distinct(anchors: Iterable[Markup]) -> Iterator[Markup]:
    """Anchors of one page; where names differ by other signs only, later ones have a number."""
    taken: Counter[str] = Counter()
    for one in anchors:
        taken[one.source] += 1
        number = taken[one.source]
        yield one if number == 1 else Markup(f"{one}-{number}")


def code(text: str) -> Markup:
    """A text in the face of code, in one line; nothing of it is markup."""
    one = _one_line(text)
    if not one:
        return Markup("")
    fence = "`" * (max((len(run[0]) for run in _TICKS.finditer(one)), default=0) + 1)
    space = " " if one[0] == "`" or one[-1] == "`" else ""
    return Markup(f"{fence}{space}{one}{space}{fence}")


def block(language: str, text: str, title: str = "") -> Markup:
    """Lines of code; `language` and `title` are words of ours."""
    lines = _UNSEEN.sub(_SHOWN, _END.sub("\n", text)).rstrip("\n")
    fence = "`" * max(3, max((len(run[0]) for run in _TICKS.finditer(lines)), default=0) + 1)
    label = f' title="{title}"' if title else ""
    return Markup(f"{fence}{language}{label}\n{lines}\n{fence}")


def as_json(value: object) -> str:
    """A value as JSON."""
    return json.dumps(value, indent=2, ensure_ascii=False)


def link(text: Markup, address: str) -> Markup:
    """A link to an address of ours."""
    return Markup(f"[{text}]({address})")


def joined(parts: Iterable[Markup], between: str = "") -> Markup:
    """Pieces one after the other."""
    return Markup(between.join(str(part) for part in parts))


def indented(text: Markup, columns: int = 4) -> Markup:
    """The same below an item or in a tab."""
    space = " " * columns
    return Markup("\n".join(space + line if line else "" for line in str(text).split("\n")))


def item(blocks: Iterable[Markup]) -> Markup:
    """An item of a list: its first line, then what is below it."""
    body = indented(joined((one for one in blocks if one.source), "\n\n"))
    return Markup(f"-   {body.source[4:]}")


def details(title: Markup, blocks: Iterable[Markup], *, opened: bool = False) -> Markup:
    """Blocks that are shown when the title is chosen, or from the beginning; `title` has no quotes."""
    mark = "???+" if opened else "???"
    return Markup(f'{mark} fields "{title}"\n\n{indented(joined(blocks, chr(10) * 2))}')


def summary(text: Text) -> Markup:
    """What a text says first, in one line; lines of code are no summary."""
    return spoken(text[0].own) if text and not text[0].lines else Markup("")


def rest(text: Text) -> Markup:
    """What a text says after its summary."""
    return prose(text[1:] if text and not text[0].lines else text)


def prose(text: Text) -> Markup:
    """Blocks of text as paragraphs, items and code."""
    return Markup("\n\n".join(_printed(one) for one in text if one.own or one.lines))


def _printed(one: Block) -> str:
    space = " " * (4 * (one.indent // 2))
    if one.lines:
        return str(indented(block("text", "\n".join(one.lines)), len(space)))
    marker = f"{one.marker} " if one.marker else ""
    return f"{space}{marker}{spoken(one.own)}"


def spoken(text: str) -> Markup:
    """A text in which what stands in backticks is code, and plain words between two stars each are strong."""
    pieces = (
        (
            str(code(part[1:-1]))
            if re.fullmatch(r"`[^`\n]+`", part)
            else part if _STRONG.fullmatch(part) else _kept(part)
        )
        for part in _SAID.split(text)
        if part
    )
    return Markup(_BEGINNING.sub(_at_beginning, "".join(pieces).strip()))


def _kept(part: str) -> str:
    """A piece of a line, with the blanks at its ends."""
    head = " " if part[:1].isspace() else ""
    tail = " " if part[-1:].isspace() and part.strip() else ""
    return f"{head}{plain(part)}{tail}"
