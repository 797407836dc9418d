"""How the pages of an operation follow each other."""

from __future__ import annotations

from dataclasses import dataclass, replace

from specloom.api.types import Type


@dataclass(frozen=True, slots=True)
class Paging:
    """How the pages of an operation follow each other for one variant.

    `kind` is `cursor`, `number`, `offset`, `link` (in the response), `header` (the link is in `Link`) or
    `single` (there is one page) or `unknown`. `ask` is the argument that asks for a page, as a place and a name.
    Paths in the response lead to the cursor, number or link (`token`), to whether there are `more`
    pages and to the number of the `last` one; `item` is the field of an item that is a cursor, too.
    `first` is the number of the first page. `back` is the argument that goes the other way, and the
    path to its cursor.
    """

    variant: str
    kind: str
    ask: tuple[str, str] = ("", "")
    token: tuple[str, ...] = ()
    item: str = ""
    more: tuple[str, ...] = ()
    last: tuple[str, ...] = ()
    first: int = 0
    back: tuple[tuple[str, str], tuple[str, ...]] | None = None

    @property
    def text(self) -> str:
        """The rule in words."""
        token, ask = ".".join(self.token), ":".join(self.ask).removeprefix("body:")
        texts = {
            "link": f"the link in `{token}`",
            "header": "the link in the header `Link`",
            "single": "all in one",
            "unknown": "in a way that no rule recognises",
            "number": f"numbers of pages for `{ask}`",
            "offset": f"numbers of items for `{ask}`",
            "cursor": f"{f'`{token}`' if token else f'the `{self.item}` of the last item'} for `{ask}`",
        }
        return texts[self.kind] + (f", while `{'.'.join(self.more)}`" if self.more else "")


@dataclass(frozen=True, slots=True)
class Pages:
    """What an operation with pages lists: the path to the items, empty where the response is the list.

    Each variant that has the operation has a rule.
    """

    items: tuple[str, ...]
    item: Type
    rules: tuple[Paging, ...]

    def rule(self, variant: str) -> Paging:
        """The rule of a variant."""
        return next(one for one in self.rules if one.variant == variant)

    def differing(self) -> dict[str, Paging]:
        """The rules of variants that are not like that of the first one."""
        first = self.rules[0]
        return {
            one.variant: one
            for one in self.rules
            if replace(one, variant="") != replace(first, variant="")
        }
