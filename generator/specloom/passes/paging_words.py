"""How pages follow where the configuration says it: in the words of the variant's own document."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from specloom.api.model import Definition, Operation
from specloom.api.paging import Paging
from specloom.api.types import Object
from specloom.api.walk import resolve
from specloom.config.values import PageLine
from specloom.passes.paging_view import Shown, View

_HEADER = "header:Link"
_KINDS = {"ask": "cursor", "page": "number", "offset": "offset"}


@dataclass(frozen=True, slots=True)
class Configured:
    """What a line makes of an operation: its view with the list of the line, and the rule."""

    view: View
    rule: Paging


@dataclass(frozen=True, slots=True)
class LineOf:
    """A line about an operation of a variant."""

    line: PageLine
    operation: Operation
    variant: str
    known: Mapping[str, Definition]

    def configured(self) -> Configured | str:
        """The rule that the line says; what is wrong with it, if it does not fit."""
        line, shown = self.line, Shown(self.variant, self.known)
        view = View.of(self.operation, self.variant, self.known, line.items)
        if view is None:
            named = f" {'.'.join(line.items)!r}" if line.items else ""
            return f"the response has no list{named}"
        kind_of = self.operation.response.type
        record = resolve(kind_of, self.known) if kind_of and view.items else None
        token: tuple[str, ...] | None = ()
        more: tuple[str, ...] | None = ()
        if isinstance(record, Object):
            token = shown.way(record, line.next.split(".")) if line.next else ()
            more = shown.way(record, line.more)
        kind = _KINDS.get(line.kind, "link")
        if line.next == _HEADER:
            token, kind = (), "header"
        if token is None or more is None:
            missing = line.next if token is None else ".".join(line.more)
            return f"the response has no field {missing!r}"
        if line.next and not token and kind != "header":
            return f"the response is a list and has no field {line.next!r}"
        place, _, name = line.ask.rpartition(":")
        given = [a for a in view.arguments.values() if (a.place, a.own) == (place or "body", name)]
        if line.ask and not given:
            return f"undefined argument {line.ask!r}"
        ask = given[0].ask if given else ("", "")
        rule = Paging(self.variant, kind, ask, token, more=more, first=line.first)
        return Configured(view, rule)


def same(one: Paging, other: Paging | None) -> bool:
    """Whether two rules send the same requests."""
    return other is not None and replace(one, back=None, last=()) == replace(
        other, back=None, last=()
    )
