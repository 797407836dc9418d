"""How values with parts are written in queries and forms."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from specloom.api.types import ANY, List, Map, Object, Type
from specloom.api.walk import children

#: The style of an array or an object in one word, by `style` and `explode`.
STYLES = {
    ("form", True): "repeat",
    ("form", False): "csv",
    ("spaceDelimited", False): "ssv",
    ("spaceDelimited", True): "repeat",
    ("pipeDelimited", False): "pipes",
    ("pipeDelimited", True): "repeat",
    ("tabDelimited", False): "tsv",
    ("deepObject", True): "deepObject",
    ("simple", False): "csv",
}
#: The mark of a parameter, or a member of a form, whose style is a default and not written down.
UNSAID = "x-unsaid-style"
_BRACKETS, _COMMA, _REPEAT = "brackets", "comma", "repeat"
# Members in brackets are what the runtime does by itself.
_OBJECTS = {_BRACKETS: _REPEAT, "dots": "dots"}
Shape: TypeAlias = Callable[[Type], Type]


@dataclass(frozen=True, slots=True)
class Unsaid:
    """How arrays and objects are written of which a spec does not say it; empty: by its standard."""

    arrays: str = ""
    objects: str = ""

    def style(self, name: str, kind: Type, shape: Shape, standard: str) -> str:
        """The style of a value of a type that has a name, in the words of the runtime."""
        parts = set(_parts(kind, shape, []))
        arrays = self._of_arrays(name, alone=Map not in parts) if List in parts else ""
        objects = _OBJECTS.get(self.objects, "") if Map in parts else ""
        # Repeated names are what the runtime does by itself.
        words = [word for word in (arrays, objects) if word]
        kept = [word for word in words if word != _REPEAT]
        return " ".join(kept) or (_REPEAT if words else standard)

    def _of_arrays(self, name: str, *, alone: bool) -> str:
        # Such a name is that of the items.
        if self.arrays and name.endswith("[]"):
            return _REPEAT
        return "csv" if self.arrays == _COMMA and alone else self.arrays


#: A spec says all that there is to say, or what its standard says for it.
BY_STANDARD = Unsaid()


def _parts(kind: Type, shape: Shape, seen: list[Type]) -> Iterator[type]:
    """`List` for what a value of a type can have of arrays in it, `Map` for objects."""
    if kind in seen:
        return
    seen.append(kind)
    kind = shape(kind)
    if isinstance(kind, List) or kind == ANY:
        yield List
    if isinstance(kind, Map | Object) or kind == ANY:
        yield Map
    for child in children(kind):
        yield from _parts(child, shape, seen)
