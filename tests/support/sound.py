"""What has to hold of the pages of any documentation, seen from their Markdown alone: cheap enough for every spec."""

from __future__ import annotations

import ast
import builtins
import json
import posixpath
import re
import shlex
from collections import Counter
from collections.abc import Iterator, Mapping

#: How large a page may be.
MOST = 1_000_000
_FENCE = re.compile(r"^( *)(`{3,})(\w*)[^\n]*\n(.*?)^\1\2 *$", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"(?<!\\)(`+)(?!`).*?(?<!`)\1(?!`)")
_LINK = re.compile(r"(?<!\\)\]\(([^()\s]*)\)")
_HEADING = re.compile(r"^#{1,6} (.*?)(?:\{ #([\w-]+)[^}\n]*\})?$", re.MULTILINE)
_TAG = re.compile(r"<[A-Za-z/!?][^\n]*")


def problems(pages: Mapping[str, str]) -> list[str]:
    """What is wrong with pages, which are Markdown by path."""
    anchors = {path: set(_anchors(text)) for path, text in pages.items()}
    return [
        f"{path}: {said}"
        for path, text in pages.items()
        for said in (*_page(text), *_links(path, text, anchors))
    ]


def _page(text: str) -> Iterator[str]:
    size = len(text.encode())
    if size > MOST:
        yield f"{size} bytes"
    for found in _FENCE.finditer(text):
        column, language = len(found[1]), found[3]
        lines = "".join(line[column:] or "\n" for line in found[4].splitlines(keepends=True))
        if said := _CHECKS.get(language, _nothing)(lines):
            yield f"{language}: {said}\n{lines[:600]}"
    yield from (f"an element: {one[0][:100]}" for one in _TAG.finditer(_prose(text)))
    twice = [name for name, count in Counter(_named(text)).items() if count > 1]
    yield from (f"two anchors {name}" for name in twice)


def _nothing(_: str) -> str:
    return ""


def _prose(text: str) -> str:
    """A page without its code."""
    return _CODE.sub("`", _FENCE.sub("", text))


def _python(text: str) -> str:
    """Whether a program can be read, and has all of its names."""
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError) as error:
        return str(error)
    names = [one for one in ast.walk(tree) if isinstance(one, ast.Name)]
    known = {one.id for one in names if not isinstance(one.ctx, ast.Load)} | set(dir(builtins))
    for one in ast.walk(tree):
        if isinstance(one, ast.Import | ast.ImportFrom):
            known |= {name.asname or name.name.partition(".")[0] for name in one.names}
        elif isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            known.add(one.name)
    return ", ".join(sorted({f"no {one.id}" for one in names if one.id not in known}))


def _shell(text: str) -> str:
    """Whether a shell can read its lines."""
    try:
        words = shlex.split(text)
    except ValueError as error:
        return str(error)
    return "" if words[0] in ("curl", "pip", "export") else f"runs {words[0]}"


def _json(text: str) -> str:
    try:
        json.loads(text)
    except ValueError as error:
        return str(error)
    return ""


def _http(text: str) -> str:
    said = re.match(r"[A-Z]+ /\S* HTTP/1\.1\n(?:[!-9;-~]+: [^\n]*\n)*(?:\n|$)", text)
    return "" if said else "no request"


_CHECKS = {"python": _python, "bash": _shell, "json": _json, "http": _http}


def _links(path: str, text: str, anchors: Mapping[str, set[str]]) -> Iterator[str]:
    for target in sorted({one[1] for one in _LINK.finditer(_prose(text))}):
        page, _, anchor = target.partition("#")
        own = posixpath.normpath(posixpath.join(posixpath.dirname(path), page)) if page else path
        if own not in anchors or (anchor and anchor not in anchors[own]):
            yield f"leads to {target}"


def _named(text: str) -> Iterator[str]:
    """The anchors that a page gives itself."""
    yield from (one[2] for one in _HEADING.finditer(_FENCE.sub("", text)) if one[2])


def _anchors(text: str) -> Iterator[str]:
    for one in _HEADING.finditer(_FENCE.sub("", text)):
        shown = re.sub(r"\[(.*?)\]\(.*?\)|`|\{.*\}", r"\1", one[1]).strip().lower()
        yield one[2] or re.sub(r"[^\w -]", "", shown).replace(" ", "-")
