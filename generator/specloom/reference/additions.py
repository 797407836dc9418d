"""What clients send besides the arguments of a call: constants, versions, and fields that only one service wants."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from specloom.api.model import Operation
from specloom.examples.requests import Requests
from specloom.plan.nodes import Client
from specloom.reference.client_variants import ClientVariants
from specloom.reference.facts import written
from specloom.reference.markup import Markup, code, joined, plain
from specloom.reference.pages import Section
from specloom.wire.constants import Constant
from specloom.wire.difference import Difference
from specloom.wire.paths import BODY, spelled

#: So many additions of a client are named.
_MOST = 8


@dataclass(frozen=True, slots=True)
class Additions:
    """Says what the requests of a call have that no caller writes."""

    requests: Requests
    variants: ClientVariants

    def of_call(self, operation: Operation, clients: Sequence[Client]) -> Iterator[Section]:
        """A section with an item for each service, if there is something to say."""
        said: dict[Markup, list[str]] = {}
        for client in clients:
            added = list(self._added(operation.name, self.variants.variant(client)))
            more = len(added) - _MOST
            shown = [*added[:_MOST], *([plain(f"{more} more")] if more > 0 else [])]
            if shown:
                said.setdefault(joined(shown, ", "), []).append(client.title)
        lines = (
            joined([Markup("-"), joined([plain(", ".join(titles)), what], ": ")], " ")
            for what, titles in said.items()
        )
        if said:
            yield Section(plain("Sent by the client"), joined(lines, "\n"), repeated=True)

    def _added(self, operation: str, variant: str) -> Iterator[Markup]:
        key = operation, variant
        yield from map(_constant, self.requests.sent.get(key, []))
        rows = self.requests.rows.get(key, [])
        yield from (_filled(one) for one in rows if one.action == "fills" and one.place == BODY)


def _constant(one: Constant) -> Markup:
    """What goes with every request."""
    between = "=" if one.place == "query" else ": "
    text = code(f"{one.wire}{between}{one.value}")
    return joined([text, plain(f"in the {one.place}")], " ") if one.place == "query" else text


def _filled(one: Difference) -> Markup:
    """A field that a service wants and callers do not write."""
    value = one.value if not isinstance(one.value, tuple) else None
    return joined([code(spelled(one.place, one.path)), plain("is"), code(written(value))], " ")
