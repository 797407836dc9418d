"""What the events of a stream make up together: loaded when a stream is asked for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from .arguments import is_list, is_map
from .responses import decode_named
from .streams import UNNAMED, payload
from .texts import written

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from .finals import Fold, FoldedOperation

# An object by the name of its type and, but for the final one, by its `id`.
Key: TypeAlias = tuple[str, Any]


class Pieces(list[str]):
    """A text that grows."""


class Indexed(dict[int, Any]):
    """A list whose items say which one they are, in any order."""


class Objects:
    """The objects that the events of an operation have made up so far."""

    def __init__(
        self, operation: FoldedOperation[Any, Any, Any], reading: Callable[[Any], Any] | None
    ) -> None:
        self._streams, self._folds = operation.streams, operation.folds
        self._enveloped, self._reading = operation.envelope, reading
        self._found: dict[Key, Any] = {}

    def _data(self, name: str, data: bytes) -> Any:
        """Return an event that had no error as data in the words of the base."""
        event = payload(written(data, "utf-8"), strict=False)
        event = {"event": name, "data": event} if self._enveloped and name != UNNAMED else event
        return self._reading(event) if self._reading else event

    def take(self, events: Iterable[tuple[str, bytes]]) -> None:
        """Fold events by their names and data."""
        [first, *more] = self._folds
        for name, data in events:
            event = self._data(name, data)
            if not (first.at or more):
                self._grow(first, event)
            elif is_map(event):
                typed = decode_named(self._streams, event, strict=False)
                for fold in self._folds:
                    kind = type(getattr(typed, fold.at, None)).__name__
                    if kind == fold.type:
                        self._found[self._key(fold, event[fold.at])] = event[fold.at]
                    elif kind == fold.chunk:
                        self._grow(fold, event[fold.at])

    def _key(self, fold: Fold, value: Any) -> Key:
        return fold.type, None if fold is self._folds[0] else value.get("id")

    def _grow(self, fold: Fold, chunk: Any) -> None:
        """Merge a chunk into its object; beside its deltas an inner one describes itself."""
        if not is_map(chunk):
            return
        key = self._key(fold, chunk)
        deltas = {name: value for name, value in chunk.items() if name in fold.deltas}
        own = {"id": key[1], **deltas} if fold.at else chunk
        self._found[key] = Merging(fold).merged(self._found.get(key), own, "")
        self._found[key].update(fold.constants)

    def final(self) -> Any:
        """Return the object that the call gives without a stream; None if there was none."""
        return next(iter(self.all(self._folds[0].type)), None)

    def all(self, kind: str) -> list[Any]:
        """Return all objects of a type, as far as they are known, in the order of their beginnings."""
        names = [fold.type for fold in self._folds]
        if kind not in names:
            raise TypeError(f"The events make up {', '.join(names)}, and no {kind}.")
        found = (value for (name, _), value in self._found.items() if name == kind)
        return [decode_named(kind, plain(value), strict=False) for value in found]


class Merging:
    """How chunks are merged, as a fold says."""

    def __init__(self, fold: Fold) -> None:
        self._fold = fold

    def merged(self, old: Any, new: Any, path: str, *, grows: bool = False) -> Any:
        """Return what a value becomes by a new one; null and what is empty take nothing away."""
        if is_map(new):
            return self._fields(
                dict(old) if is_map(old) and type(old) is dict else {}, new, path, grows=grows
            )
        if is_list(new):
            return self._items(old, new, path, grows=grows)
        if grows and isinstance(new, str) and path.rpartition(".")[2] not in self._fold.whole:
            old = old if isinstance(old, Pieces) else Pieces([old] if isinstance(old, str) else ())
            old.append(new)
            return old
        return old if new is None or (new == "" and old is not None) else new

    def _fields(
        self, old: dict[str, Any], new: Mapping[str, Any], path: str, *, grows: bool
    ) -> dict[str, Any]:
        for name, value in new.items():
            below = f"{path}.{name}" if path else name
            into = self._fold.deltas.get(below)
            if into == "" and is_map(value):
                old = self._fields(old, value, below, grows=True)
            elif into != "":
                inner = grows or into is not None
                old[into or name] = self.merged(old.get(into or name), value, below, grows=inner)
        return old

    def _items(self, old: Any, new: list[Any], path: str, *, grows: bool) -> Any:
        if not new and (is_list(old) or isinstance(old, Indexed)):
            return old
        grows = grows or f"{path}[]" in self._fold.deltas
        if not all(is_map(item) and type(item.get("index")) is int for item in new):
            return [*old, *new] if is_list(old) and (grows or path in self._fold.lists) else new
        items = old if isinstance(old, Indexed) else Indexed(enumerate(old if is_list(old) else ()))
        for item in new:
            index = item["index"]
            own = {
                k: v for k, v in item.items() if k != "index" or f"{path}[]" not in self._fold.bare
            }
            items[index] = self.merged(items.get(index), own, f"{path}[]", grows=grows)
        return items


def plain(value: Any) -> Any:
    """Return JSON data of what has been merged, which may go on growing."""
    if isinstance(value, Pieces):
        return "".join(value)
    if isinstance(value, Indexed):
        return [plain(value[index]) for index in sorted(value)]
    if is_map(value):
        return {name: plain(item) for name, item in value.items()}
    return [plain(item) for item in value] if is_list(value) else value
