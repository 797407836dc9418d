"""Where classes are used: by which calls, in which direction, and as a part of which others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from specloom.plan.annotations import Annotation
from specloom.plan.nodes import Method, ModelClass, Plan
from specloom.reference.classes import Classes, Key, keys
from specloom.reference.links import call_page, page_of, up
from specloom.reference.markup import Markup, anchor, code, joined, link, plain

#: By class the names of what uses it, in their order and each once.
_Found = Mapping[Key, Mapping[str, None]]


@dataclass(frozen=True, slots=True)
class Uses:
    """By class, who uses it.

    Attributes:
        sent: The calls that send it, by itself or in something else.
        read: The calls that give it.
        parts: The classes that have it, each with the field; a union has no field for it.
    """

    sent: _Found
    read: _Found
    parts: Mapping[Key, tuple[tuple[Key, str], ...]]

    @classmethod
    def of(cls, plan: Plan, classes: Classes) -> Uses:
        """The uses of all classes."""
        methods = [method for resource in plan.resources for method in resource.methods]
        below = {key: keys(*_annotations(one)) for key, one in classes.found.items()}
        sent = _spread(((one.operation, keys(*_given(one))) for one in methods), below)
        read = _spread(((one.operation, keys(*_got(one))) for one in methods), below)
        return cls(sent, read, _parts(classes))

    def told(self, home: str, name: str, path: str) -> Markup:
        """The uses of a class, for its page."""
        key = (home, name)
        top = up(path)
        lines = [
            joined([plain(title), joined((_call(one, top) for one in found[key]), " · ")], " ")
            for title, found in (("Sent by", self.sent), ("Read from", self.read))
            if found.get(key)
        ]
        parts = [_part(*one, top) for one in self.parts.get(key, ())]
        lines += [joined([plain("Part of"), joined(parts, " · ")], " ")] if parts else []
        return joined(lines, "\n\n")


def _call(name: str, top: str) -> Markup:
    return link(code(name), top + call_page(name))


def _part(key: Key, field: str, top: str) -> Markup:
    home, name = key
    address = f"{top}{page_of(home, name)}" + (f"#{anchor('field', field)}" if field else "")
    return link(code(f"{name}.{field}" if field else name), address)


def _given(method: Method) -> Iterator[Annotation]:
    first = [method.positional] if method.positional else []
    return (argument.annotation for argument in (*first, *method.keywords))


def _got(method: Method) -> tuple[Annotation, ...]:
    return (method.returns, *([method.event] if method.event else []))


def _annotations(one: ModelClass) -> list[Annotation]:
    return [
        *(field.annotation for field in one.fields),
        *([one.type] if one.type else []),
        *one.bases,
    ]


def _parts(classes: Classes) -> dict[Key, tuple[tuple[Key, str], ...]]:
    found: dict[Key, dict[tuple[Key, str], None]] = defaultdict(dict)
    for owner, one in classes.found.items():
        for field in one.fields:
            for key in keys(field.annotation):
                found[key][owner, field.name] = None
        for key in keys(*([one.type] if one.type else [])):
            found[key][owner, ""] = None
    return {key: tuple(some) for key, some in found.items()}


def _spread(
    direct: Iterable[tuple[str, tuple[Key, ...]]], below: Mapping[Key, tuple[Key, ...]]
) -> dict[Key, dict[str, None]]:
    """The calls of each class, those of what it is a part of among them."""
    found: dict[Key, dict[str, None]] = defaultdict(dict)
    for call, mentioned in direct:
        pending = list(mentioned)
        seen = set(pending)
        while pending:
            here = pending.pop()
            found[here][call] = None
            new = [part for part in below.get(here, ()) if part not in seen]
            seen.update(new)
            pending += new
    return found
