"""Which variant a client is of, and whose spec it has: a variant can be like another one."""

from __future__ import annotations

from dataclasses import dataclass

from specloom.plan.nodes import Client, Plan
from specloom.plan.nodes import Variant as Table


@dataclass(frozen=True, slots=True)
class ClientVariants:
    """The variants of the clients of a plan."""

    plan: Plan

    def variant(self, client: Client) -> str:
        """The variant whose spec a client has: its own, or that of the one that it is like."""
        own = self.table(client)
        return _text(self.followed(own) or own, "name")

    def address(self, client: Client) -> str:
        """Where the service of a client is, with names of arguments in braces; it may be empty."""
        return _text(self.table(client), "base_url")

    def table(self, client: Client) -> Table:
        """The table of the client's variant."""
        return next(one for one in self.plan.variants if one.constant == client.constant)

    def followed(self, own: Table) -> Table | None:
        """The table of the variant that another one is like."""
        constant = own.like[1] if own.like else ""
        return next((one for one in self.plan.variants if one.constant == constant), None)


def _text(own: Table, keyword: str) -> str:
    """What a table says of itself."""
    value = dict(own.table.keywords)[keyword]
    return str(getattr(value, "value", ""))
