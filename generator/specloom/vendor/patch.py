"""Unified diffs: what a person made of a text that was generated, as `git apply` and reviewers read it."""

from __future__ import annotations

import difflib
import re

_HUNK = re.compile(r"@@ -(\d+)(?:,(\d+))? \+\d+(?:,\d+)? @@")
_NO_NEWLINE = "\\ No newline at end of file\n"
_NOWHERE = "+++ /dev/null\n"


class Unfit(Exception):  # noqa: N818  # a state of a file, which a command reports
    """A patch that is not one of this text."""


def patch_of(path: str, before: str, after: str | None) -> str:
    """The patch that makes one text of another; without the other one it removes the file."""
    old, new = _lines(before), _lines(after or "")
    hunks = list(difflib.unified_diff(old, new))[2:]
    head = [f"--- a/{path}\n", _NOWHERE if after is None else f"+++ b/{path}\n"]
    return "".join((*head, *(_ended(line) for line in hunks)))


def applied(before: str, patch: str) -> str | None:
    """What a patch makes of a text; nothing if it removes the file.

    Raises:
        Unfit: the patch is not one of this text.
    """
    head, body = _lines(patch)[:2], _lines(patch)[2:]
    if len(head) != len("-+") or not (head[0].startswith("--- ") and head[1].startswith("+++ ")):
        raise Unfit
    after = "".join(_patched(_lines(before), _joined(body)))
    if head[1] != _NOWHERE:
        return after
    if after:
        raise Unfit
    return None


def _patched(old: list[str], body: list[str]) -> list[str]:
    new: list[str] = []
    at = 0
    for line in body:
        sign, text = line[:1], line[1:]
        if found := _HUNK.match(line):
            start = int(found[1]) - (found[2] != "0")
            if not at <= start <= len(old):
                raise Unfit
            new += old[at:start]
            at = start
        elif sign == "+":
            new.append(text)
        elif sign in (" ", "-") and at < len(old) and old[at] == text:
            new += [text] if sign == " " else []
            at += 1
        else:
            raise Unfit
    return new + old[at:]


def _lines(text: str) -> list[str]:
    """The lines as git has them: what else may end a line of Python is a part of one."""
    return re.findall(r"[^\n]*\n|[^\n]+", text)


def _ended(line: str) -> str:
    return line if line.endswith("\n") else f"{line}\n{_NO_NEWLINE}"


def _joined(body: list[str]) -> list[str]:
    """The lines of hunks, the last of a text without an end if it has none."""
    found: list[str] = []
    for line in body:
        if line == _NO_NEWLINE and found:
            found[-1] = found[-1].removesuffix("\n")
        else:
            found.append(line)
    return found
