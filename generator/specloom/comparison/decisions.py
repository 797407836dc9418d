"""What the SDK does about a place, read off the differences that its tables are made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from specloom.api.model import Api
from specloom.api.types import Scalar
from specloom.comparison.rows import FILLS
from specloom.comparison.rows import Action as Does
from specloom.wire.difference import Action, Difference, Origin
from specloom.wire.paths import Items, Key, Step, Values
from specloom.wire.stage import differences


@dataclass(frozen=True, slots=True)
class Spot:
    """A place: its address in the comparison, and where the specs declare it.

    `guard` is the discriminator whose value the address ends with, if it does.
    """

    address: str
    origin: Origin
    guard: str = ""

    def _to(self, text: str, step: Step) -> Spot:
        origin = Origin(self.origin.owner, (*self.origin.path, step))
        return Spot(f"{self.address}{text}", origin)

    def key(self, name: str) -> Spot:
        """A field of an object."""
        return self._to(f".{name}", Key(name))

    def items(self) -> Spot:
        """The items of a list."""
        return self._to("[]", Items())

    def values(self) -> Spot:
        """The values of a map."""
        return self._to(".{*}", Values())

    def of(self, name: str) -> Spot:
        """The same place, declared by a definition."""
        return replace(self, origin=Origin(name))

    def where(self, discriminator: str, values: Iterable[str]) -> Spot:
        """The same place, if a discriminator has one of the values."""
        address = f"{self.address}.{{{discriminator}={'|'.join(values)}}}"
        return Spot(address, self.origin, discriminator)


@dataclass(frozen=True, slots=True)
class Decisions:
    """The differences by the declarations that they follow from, and the variants in their order."""

    variants: tuple[str, ...]
    everything: tuple[Difference, ...]
    origins: Mapping[Origin, tuple[Difference, ...]]

    @classmethod
    def of(cls, api: Api) -> Decisions:
        """The differences of an API."""
        found = differences(api)
        origins: dict[Origin, list[Difference]] = {}
        for one in found:
            for origin in one.origins:
                origins.setdefault(origin, []).append(one)
        names = tuple(variant.name for variant in api.variants)
        return cls(names, found, {origin: tuple(ones) for origin, ones in origins.items()})

    def at(self, origin: Origin, *actions: Action, then: Iterable[Step] = ()) -> list[Difference]:
        """The differences that follow from what is declared some steps after a place."""
        found = self.origins.get(Origin(origin.owner, (*origin.path, *then)), ())
        return [one for one in found if one.action in actions]

    def doing(self, does: str, found: Iterable[Difference], direction: str = "") -> list[Does]:
        """One action for the variants of some differences; none if there are none."""
        concerned = {one.variant for one in found}
        variants = tuple(name for name in self.variants if name in concerned)
        return [Does(does, direction, variants)] if variants else []

    def filling(self, filled: Iterable[Difference]) -> list[Does]:
        """One action for each value that is filled in."""
        values: dict[str, list[Difference]] = {}
        for one in filled:
            values.setdefault(repr(one.value), []).append(one)
        return [
            replace(action, value=_scalar(same[0].value))
            for same in values.values()
            for action in self.doing(FILLS, same)
        ]


def _scalar(value: object) -> Scalar:
    return value if isinstance(value, str | int | float) else None
