"""The text of responses, some of which is none: odd bytes, halves of characters, deep nesting."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

from .arguments import is_map

if TYPE_CHECKING:
    from collections.abc import Iterable

    import httpx2

EXCERPT_LENGTH = 500
# As deep as pydantic reads JSON, and what to count for it: strings are passed over in one piece.
DEEPEST = 200
TOKENS = re.compile(r'"(?:[^"\\]|\\.)*(?:"|\Z|\\\Z)|[\[\]{}]', re.DOTALL)
# Escapes of JSON that are whole, or half a character (a surrogate), which no encoding can write.
ESCAPES = re.compile(
    r"(\\\\|\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2})|\\u[dD][89a-fA-F][\da-fA-F]{2}"
)


def text_of(response: httpx2.Response) -> str:
    """Return the text of a response in the encoding that it names, if that is one."""
    return written(response.content, response.charset_encoding)


def written(content: bytes, encoding: str | None) -> str:
    """Return a text in the encoding that is named, if that is one."""
    try:
        return str(content, encoding or "utf-8", "replace")
    except (LookupError, ValueError):
        return str(content, "utf-8", "replace")


def whole(text: str) -> str:
    """Return a JSON text with the replacement character for every half of one."""
    return ESCAPES.sub(lambda escape: escape[1] or r"\ufffd", text)


def shallow(text: str) -> str:
    """Return a JSON text in which what is nested too deeply is a text itself."""
    if text.count("[") + text.count("{") <= DEEPEST:
        return text
    parts: list[str] = []
    depth = begin = end = 0
    for token in TOKENS.finditer(text):
        if token[0] in "[{":
            depth += 1
            begin = token.start() if depth == DEEPEST + 1 else begin
        elif token[0] in "]}":
            depth -= 1
            if depth == DEEPEST:
                parts += (text[end:begin], json.dumps(text[begin : token.end()]))
                end = token.end()
    return "".join([*parts, text[end:]])


def parsed(text: str) -> Any:
    """Return the value of a JSON text, or ValueError."""
    try:
        return json.loads(shallow(whole(text)))
    except RecursionError as error:
        raise ValueError("The JSON is nested too deeply.") from error


def excerpt(text: str, most: int | None = EXCERPT_LENGTH) -> str:
    """Shorten a text so that it fits in an error message."""
    return text if most is None or len(text) <= most else f"{text[:most]}…"


def shown(url: httpx2.URL) -> str:
    """Return an address without what may be secret in it: user, query and fragment."""
    return f"{url.scheme}://{url.netloc.decode()}{url.raw_path.partition(b'?')[0].decode()}"


def forms(secrets: Iterable[str]) -> tuple[str, ...]:
    """Return secrets in all forms in which a server may repeat them: in JSON, and in addresses."""
    found = dict[str, None]()
    for text in filter(None, secrets):
        json_text = json.dumps(text)[1:-1]
        plain = json.dumps(text, ensure_ascii=False)[1:-1]
        slashed = (one.replace("/", r"\/") for one in (json_text, plain))
        found |= dict.fromkeys((text, json_text, plain, *slashed, quote(text, safe="")))
    return tuple(found)


def masked(value: Any, secrets: Iterable[str]) -> Any:
    """Return JSON data in whose texts the secrets are replaced."""
    if isinstance(value, str):
        for secret in filter(None, secrets):
            value = value.replace(secret, "***")
    elif isinstance(value, list | tuple):
        items = cast("list[Any]", value)
        return type(items)(masked(item, secrets) for item in items)
    elif is_map(value):
        return {masked(key, secrets): masked(item, secrets) for key, item in value.items()}
    return value
