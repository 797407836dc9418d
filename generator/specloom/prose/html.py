"""HTML in descriptions becomes Markdown; what is no element of HTML, as `<file_id>`, stays."""

from __future__ import annotations

import html
import re

_SEPARATE = "br p div ul ol table tr h1 h2 h3 h4 h5 h6 hr blockquote dl dt section details summary"
_REMOVED = "a span sup sub u small font img tt tbody thead center kbd s del ins mark dd"
_MARKDOWN = {
    **dict.fromkeys(_SEPARATE.split(), "\n\n"),
    **dict.fromkeys(_REMOVED.split(), ""),
    **dict.fromkeys(("td", "th"), " "),
    **dict.fromkeys(("b", "strong"), "**"),
    **dict.fromkeys(("i", "em"), "*"),
    "code": "`",
    "pre": "\n```\n",
}
_FENCE = r"^[ \t]*(?P<fence>```+|~~~+).*?(?:^[ \t]*(?P=fence)|\Z)"
# What is code stays as it is.
_HTML = re.compile(
    rf"(?P<kept>{_FENCE}|`[^`]*`)"
    r"|(?P<comment><!--.*?-->)"
    r"|<a\s[^<>]*?href=[\"'](?P<href>[^\"'<>]*)[\"'][^<>]*>(?P<label>[^<>]*)</a\s*>"
    r"|(?P<pre><pre[^<>]*>(?:\s*<code[^<>]*>)?|(?:</code>\s*)?</pre\s*>)"
    r"|<(?P<end>/?)(?P<tag>[A-Za-z][A-Za-z0-9]*)(?:\s[^<>]*)?/?>"
    r"|(?P<entity>&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});)",
    re.MULTILINE | re.DOTALL,
)


def to_markdown(text: str) -> str:
    """The text without tags and entities."""
    if "<" not in text and "&" not in text:
        return text
    return _HTML.sub(lambda found: _replaced(found, text), text)


def _replaced(found: re.Match[str], text: str) -> str:
    if found["kept"]:
        return found[0]
    if found["entity"]:
        return html.unescape(found[0])
    if found["pre"]:
        return _MARKDOWN["pre"]
    if found["label"]:
        return f"[{found['label']}]({found['href']})"
    if found["tag"]:
        return _tag(found, text)
    return ""


def _tag(found: re.Match[str], text: str) -> str:
    """What is written for a tag. A component of a documentation site, as a warning, is set apart."""
    name = found["tag"]
    if name.lower() == "li":
        return "" if found["end"] else "\n- "
    if name[0].isupper() and f"<{name}" in text and f"</{name}>" in text:
        return "\n\n---\n\n" if found["end"] else "\n\n"
    return _MARKDOWN.get(name.lower(), found[0])
