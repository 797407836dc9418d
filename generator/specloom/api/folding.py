"""How the events of a stream build up the object that the call gives without one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from specloom.api.types import Scalar


@dataclass(frozen=True, slots=True)
class Fold:
    """How events build up objects of one type, a definition.

    An event has the object at the field `at`, or a `chunk` of it, a definition too; it is the chunk
    where `at` is empty. `deltas` are paths in a chunk to what is merged into another field of what it
    is in, or into that itself. There texts are pieces, but for fields named in `whole`. `lists` are
    paths to lists outside of deltas that grow all the same; items of lists with an index are merged
    by it, and those at the paths of `bare` lose it. `constants` are fields that a chunk has otherwise.
    """

    type: str
    at: str = ""
    chunk: str = ""
    deltas: tuple[tuple[str, str], ...] = ()
    whole: tuple[str, ...] = ()
    lists: tuple[str, ...] = ()
    bare: tuple[str, ...] = ()
    constants: tuple[tuple[str, Scalar], ...] = ()

    @property
    def text(self) -> str:
        """The rule in words."""
        held = f"in `{self.at}`" if self.at else "themselves"
        if not self.chunk:
            return f"{self.type}: events have it {held}"
        paths: Mapping[str, str] = dict(self.deltas)
        return f"{self.type}: pieces of it at `{'`, `'.join(paths)}` of {self.chunk}"
