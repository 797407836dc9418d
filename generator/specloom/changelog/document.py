"""The text of a changelog → the text with sentences in the section of a version; whatever is in it stays."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from specloom.changelog.entries import GROUPS, Entry, folded

UNRELEASED = "Unreleased"
NEW = """# Changelog

The format is that of [Keep a Changelog](https://keepachangelog.com/en/1.1.0/), and versions are counted as
[SemVer](https://semver.org) says.
"""
_HEAD = re.compile(r"##\s+(?!#)")
_GROUP = re.compile(r"###\s+(.*?)\s*#*\Z")
_BULLET = re.compile(r"\s{0,3}([-*+])\s+")
_CODE = re.compile(r"`[^`]+`")
_FENCE = re.compile(r"\s{0,3}(```|~~~)")


@dataclass(frozen=True, slots=True)
class Heading:
    """The section that sentences go to: `Unreleased`, or a version with its date."""

    version: str = ""
    date: str = ""

    def line(self, others: Sequence[str]) -> str:
        """The heading, in brackets if the others of the text are."""
        plain = bool(others) and not any(re.match(r"##\s+\[", line) for line in others)
        name = self.version or UNRELEASED
        shown = name if plain else f"[{name}]"
        return f"## {shown} - {self.date}" if self.version else f"## {shown}"

    def is_at(self, line: str) -> bool:
        """Whether a line is this heading, however it is written."""
        name = re.escape(self.version) if self.version else UNRELEASED
        return bool(re.match(rf"##\s+\[?v?{name}\]?(?:[\s(:]|\Z)", line, re.IGNORECASE))


def with_entries(text: str, entries: Iterable[Entry], heading: Heading) -> str:
    """Return the text with the sentences that its section does not say yet; the same if it says all.

    A section of a version that is new begins with what was unreleased.
    """
    end = "\r\n" if "\r\n" in text else "\n"
    lines = (text or NEW).replace("\r\n", "\n").rstrip("\n").split("\n")
    heads = [at for at, line in _outside(lines) if _HEAD.match(line)]
    start = next((at for at in heads if heading.is_at(lines[at])), None)
    if start is None:
        start = _begin(lines, heads, heading)
        heads = [at for at, line in _outside(lines) if _HEAD.match(line)]
    stop = next((at for at in heads if at > start), len(lines))
    section = lines[start:stop]
    unsaid = [one for one in entries if not _says(section, one)]
    if not unsaid and lines[start] in text.replace("\r\n", "\n").split("\n"):
        return text
    section = _trimmed(section)
    for group in GROUPS:
        section = _filled(section, group, folded(one for one in unsaid if one.group == group))
    rest = ["", *lines[stop:]] if stop < len(lines) else []
    return end.join([*lines[:start], *section, *rest]) + end


def _begin(lines: list[str], heads: Sequence[int], heading: Heading) -> int:
    """Add the heading to the lines: below that of what is unreleased, or before all others."""
    unreleased = next((at for at in heads if Heading().is_at(lines[at])), None)
    line = heading.line([lines[at] for at in heads])
    if unreleased is not None:
        lines[unreleased + 1 : unreleased + 1] = ["", line]
        return unreleased + 2
    at = heads[0] if heads else len(lines)
    new = [line, ""] if heads else ["", line]
    lines[at:at] = new
    return at + new.index(line)


def _outside(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The lines that are in no block of code, with their numbers; a block that never ends is none."""
    at = 0
    while at < len(lines):
        end = _end_of_code(lines, at)
        if end is None:
            yield at, lines[at]
        at = at + 1 if end is None else end + 1


def _end_of_code(lines: Sequence[str], start: int) -> int | None:
    """The last line of the block of code that begins at a line, if one does."""
    found = _FENCE.match(lines[start])
    marks = ((at, _FENCE.match(lines[at])) for at in range(start + 1, len(lines)) if found)
    return next((at for at, mark in marks if mark and found and mark[1] == found[1]), None)


def _trimmed(lines: Sequence[str]) -> list[str]:
    """The lines without empty ones at the end."""
    end = len(lines)
    while end and not lines[end - 1].strip():
        end -= 1
    return list(lines[:end])


def _says(section: Sequence[str], entry: Entry) -> bool:
    """Whether a section has the sentence, or one below its heading that names all that it names."""
    group = ""
    for line in _bullets(section):
        if found := _GROUP.match(line):
            group = found[1]
        elif entry.text in line:
            return True
        elif group == entry.group and {*_CODE.findall(entry.text)} <= {*_CODE.findall(line)}:
            return bool(_CODE.search(entry.text))
    return False


def _bullets(section: Iterable[str]) -> Iterator[str]:
    """Headings and the items of lists, each as one line."""
    item = ""
    for line in section:
        if line.startswith("#") or _BULLET.match(line) or not line.strip():
            yield item
            item = line
        else:
            item = f"{item} {line.strip()}"
    yield item


def _filled(section: list[str], group: str, entries: Sequence[Entry]) -> list[str]:
    """The section with sentences below a heading: those that break code before what is there."""
    if not entries:
        return section
    mark = next((found[1] for line in section if (found := _BULLET.match(line))), "-")
    first, last = (
        [f"{mark} {one.text}" for one in entries if one.breaking == b] for b in (True, False)
    )
    groups = [(at, found[1]) for at, line in _outside(section) if (found := _GROUP.match(line))]
    start = next((at for at, name in groups if name.lower() == group.lower()), None)
    if start is None:
        return [*section, "", f"### {group}", "", *first, *last]
    stop = next((at for at, _ in groups if at > start), len(section))
    body = _trimmed(section[start + 1 : stop])
    while body and not body[0].strip():
        body = body[1:]
    rest = ["", *section[stop:]] if stop < len(section) else []
    return [*section[: start + 1], "", *first, *body, *last, *rest]
