"""The blocks of a Markdown text: paragraphs, items of lists, code, tables.

Only what a docstring needs of CommonMark: lines that belong together become one block, which is
wrapped later, so that a changed word changes the lines of its own block.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from inspect import cleandoc

from specloom.plan.text import Block, Text
from specloom.prose.html import to_markdown
from specloom.prose.sentences import line as one_line
from specloom.prose.sentences import plain, printable, without_dead_links

_FENCE = re.compile(r"(`{3,}|~{3,})\s*([\w+#.-]*)[^`]*")
_RULE = re.compile(r"(?:-\s*){3,}|(?:_\s*){3,}|(?:\*\s*){3,}|={3,}")
_HEADING = re.compile(r"#{1,6}\s+(.*?)\s*#*")
_ITEM = re.compile(r"([-*+•]|\d{1,3}[.)])\s+(\S.*)")
# What begins a quotation that is a note or a warning, in GitHub's Markdown.
_ALERT = re.compile(r">\s*\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\](?=\s|$)")
# A text of nothing else says nothing.
_SAYING = re.compile(r"[^\s.*_-]")
_TAB = 4
_BLANK = Block()


def blocks(text: str) -> Text:
    """The blocks of a description, cleaned."""
    if "\n" not in text and not _special(text):
        return _paragraph(text)
    reader = _Reader()
    for source in cleandoc(to_markdown(text)).splitlines():
        reader.read(printable(source.expandtabs(_TAB)).rstrip())
    reader.end()
    return _banner_last(reader.blocks)


def _special(text: str) -> bool:
    """Whether a text of one line is more than a paragraph."""
    return "<" in text or "&" in text or text.lstrip()[:1] in tuple("-*+•#>|`~=_0123456789")


def _paragraph(text: str) -> Text:
    shown = plain(without_dead_links(one_line(text)))
    return (Block(shown),) if _SAYING.search(shown) else ()


def _banner_last(found: list[Block]) -> Text:
    """What one paragraph says above a rule is said last: it is not what the text is about."""
    if _BLANK in found[1:2] and found[2:]:
        found = [*found[2:], found[0]]
    return tuple(block for block in found if block != _BLANK)


@dataclass(slots=True)
class _Reader:
    """Reads line by line. `levels` are the lists around: where the marker is, and its text."""

    blocks: list[Block] = field(default_factory=list)
    open: list[str] = field(default_factory=list)
    marker: str = ""
    indent: int = 0
    levels: list[tuple[int, int]] = field(default_factory=list)
    fence: str = ""
    kept: list[str] = field(default_factory=list)
    blank: bool = True

    def read(self, line: str) -> None:
        """Take the next line."""
        shown = line.lstrip()
        if self.fence:
            self._code(line, shown)
        elif not shown:
            self._close()
            self.blank = True
        else:
            self._text(line, shown)
            self.blank = False

    def end(self) -> None:
        """Finish what is open."""
        if self.fence:
            self._code(self.fence, self.fence)
        self._close()

    def _code(self, line: str, shown: str) -> None:
        if shown.startswith(self.fence) and not shown.strip(self.fence[0]):
            while not self.kept[-1]:
                self.kept.pop()
            if self.kept[1:]:
                self._add(Block(lines=(*self.kept, self.fence), indent=self.indent))
            self.kept, self.fence = [], ""
        else:
            margin = min(len(line) - len(shown), self.margin)
            self.kept.append(line[margin:])

    @property
    def margin(self) -> int:
        """The column where the text of the innermost list begins."""
        return self.levels[-1][0] + 2 if self.levels else 0

    def _text(self, line: str, shown: str) -> None:
        margin = len(line) - len(shown)
        fence, item = _FENCE.fullmatch(shown), _ITEM.fullmatch(shown)
        if fence:
            self._enter(margin)
            self.fence, self.kept = fence[1], [fence[1] + fence[2]]
        elif _RULE.fullmatch(shown):
            heading = bool(self.open)
            self._enter(0)
            self.blocks += [] if heading else [_BLANK]
        elif item:
            self._item(margin, *item.groups())
        elif shown.startswith("|") and shown.endswith("|") and shown[1:]:
            self._row(margin, shown)
        else:
            self._words(margin, shown)

    def _row(self, margin: int, shown: str) -> None:
        last = self.blocks[-1] if self.blocks else _BLANK
        if last.lines[:1] and last.lines[0][0] == "|" and not self.blank and not self.open:
            self.blocks[-1] = Block(lines=(*last.lines, shown), indent=last.indent)
        else:
            self._enter(margin)
            self._add(Block(lines=(shown,), indent=self.indent))

    def _words(self, margin: int, shown: str) -> None:
        heading, alert = _HEADING.fullmatch(shown), _ALERT.match(shown)
        if heading or alert or self.blank:
            self._enter(margin)
        said = f"{alert[1].capitalize()}:{shown[alert.end() :]}" if alert else shown
        self.open.append(heading[1] if heading else said.removeprefix(">").lstrip())
        if heading:
            self._close()

    def _item(self, margin: int, marker: str, shown: str) -> None:
        self._close()
        while self.levels and self.levels[-1][0] > margin - 2:
            self.levels.pop()
        self.indent = self.levels[-1][1] if self.levels else 0
        self.marker = marker if marker[0].isdigit() else "-"
        self.levels.append((margin, self.indent + len(self.marker) + 1))
        self.open.append(shown)

    def _enter(self, margin: int) -> None:
        """Begin a block of its own, in the list that it is indented under."""
        self._close()
        while self.levels and self.levels[-1][0] + 2 > margin:
            self.levels.pop()
        self.indent = self.levels[-1][1] if self.levels else 0

    def _close(self) -> None:
        text = one_line(" ".join(self.open))
        if text:
            shown = plain(text if self.marker else without_dead_links(text))
            self._add(Block(shown, self.marker, self.indent))
        self.open, self.marker = [], ""

    def _add(self, block: Block) -> None:
        if block.lines or _SAYING.search(block.text):
            self.blocks.append(block)
