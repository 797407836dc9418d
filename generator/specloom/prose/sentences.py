"""What is inside a paragraph: sentences, links and characters."""

from __future__ import annotations

import re
import unicodedata

_CODE = r"``[^`]+``|`[^`]*`"
_LABEL = r"(?:[^\[\]]|\[[^\[\]]{0,100}\]){0,400}"
_TARGET = r"[^()\s]{0,2000}(?:\([^()\s]{0,100}\)[^()\s]{0,1000})?"
_LINK = re.compile(rf"({_CODE})|!?\[({_LABEL})\]\(\s?({_TARGET})(?:\s+\"[^\"]*\")?\s?\)")
_ABSOLUTE = re.compile(r"<?(?:https?|mailto|ftp):", re.IGNORECASE)
# A full stop is the end of a sentence where no lower case follows.
_END = re.compile(
    rf"{_CODE}|!?\[{_LABEL}\]\({_TARGET}\)"
    r"|\b(?:e\.g|i\.e|vs|cf|approx|incl|No)\.(?=\s)"
    r"|(?P<end>[.!?][\"')\]*_]*)(?=\s+[^\sa-z])"
)
# Sentences that only lead elsewhere begin like this.
_POINTS = re.compile(
    r"\W*(?:(?:please |also )*(?:learn|see|read|refer|compare|visit|check out|find out)\b"
    r"|to learn more\b|(?:for )?(?:more|further|additional) (?:information|details|on)\b"
    r"|(?:more|further) (?:information|details)\b|for details\b)",
    re.IGNORECASE,
)
_ESCAPED = re.compile(rf"({_CODE})|\\([_*#<>~])")
# The last four end sentences of Chinese and Japanese.
_FINAL = ".!?:;\u3002\uff01\uff1f\uff1a"


def printable(text: str) -> str:
    """The text without control characters and the like; other spaces become plain ones."""
    if text.isprintable():
        return text
    spaced = (" " if char.isspace() else char for char in text)
    return "".join(char for char in spaced if unicodedata.category(char)[0] != "C")


def line(text: str) -> str:
    """The text on one line."""
    return " ".join(printable(text).split())


def ended(text: str) -> str:
    """The text, ending like a sentence."""
    done = not text or text[-1] in _FINAL or text.rstrip("\"')*_")[-1:] in tuple(_FINAL)
    return text if done else text + "."


def split(text: str) -> list[str]:
    """The sentences of a paragraph that is on one line."""
    sentences, start = [], 0
    for found in _END.finditer(text):
        if found["end"]:
            sentences.append(text[start : found.end()])
            start = found.end()
    return [sentence.strip() for sentence in (*sentences, text[start:]) if sentence.strip()]


def without_dead_links(text: str) -> str:
    """The text without the sentences that were no more than a link to a page beside it."""
    if "](" not in text:
        return text
    return " ".join(sentence for sentence in split(text) if not _only_points(sentence))


def plain(text: str) -> str:
    """The text with links that can be followed; of those that cannot, the words."""
    if "](" in text:
        text = _LINK.sub(_link, text)
    return _ESCAPED.sub(lambda found: found[1] or found[2], text) if "\\" in text else text


def _only_points(sentence: str) -> bool:
    links = [found for found in _LINK.finditer(sentence) if found[1] is None]
    if not links or any(_ABSOLUTE.match(found[3]) for found in links):
        return False
    rest = _LINK.sub(lambda found: found[1] or "", sentence)
    return bool(_POINTS.match(plain(sentence))) or not re.search(r"\w", rest)


def _link(found: re.Match[str]) -> str:
    if found[1] is not None:
        return found[1]
    if found[0].startswith("!") or not _ABSOLUTE.match(found[3]):
        return found[2]
    return f"[{found[2]}]({plain(found[3])})"
