"""Path templates: text with the names of parameters in braces."""

from __future__ import annotations

import re
from collections.abc import Callable

# `{id:[0-9]{3}}` of some routers: the name of a parameter, and a pattern of its values.
_PATTERN = re.compile(r"\{([^{}:]+):(?:[^{}]|\{[^{}]*\})*\}")


def without_patterns(template: str) -> str:
    """The template with nothing but the names in its braces."""
    return _PATTERN.sub(r"{\1}", template)


def slots(template: str) -> tuple[str, ...]:
    """The names in the braces, in their order."""
    parts = [part.partition("}") for part in template.split("{")[1:]]
    return tuple(name for name, closed, _ in parts if closed)


def with_names(template: str, rename: Callable[[str], str]) -> str:
    """The template with other names in its braces, all replaced at once."""
    head, *rest = template.split("{")
    text = head
    for part in rest:
        name, closed, tail = part.partition("}")
        text += f"{{{rename(name)}}}{tail}" if closed else f"{{{part}"
    return text


def blank(template: str) -> str:
    """The template without the names: what two paths of the same form have in common."""
    return with_names(template, lambda _: "")


def sent_part(template: str) -> str:
    """The template without its fragment, which stays at the client (RFC 9110 §7.1)."""
    return template.partition("#")[0]
