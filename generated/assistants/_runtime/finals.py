"""Streams whose events make up the object that the call gives without a stream."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast

from .arguments import Later
from .errors import StreamError
from .streams import A, AsyncStream, BaseStream, E, S, Stream, StreamingOperation, T

if TYPE_CHECKING:
    from pydantic import BaseModel

    from . import folds, responses
else:
    folds, responses = Later(".folds"), Later(".responses")

M = TypeVar("M", bound="BaseModel")

# Bytes of events that are kept before they are made one object.
MOST_KEPT = 2**23


@dataclass(frozen=True)
class Fold:
    """How the events of a stream build up an object, by the name of its type.

    An event has the object at its member `at`, or a `chunk`; without `at` it is the chunk itself. At
    the paths of `deltas` the chunk has what is merged into another member of what that is in, or
    (``""``) into that. There texts are pieces, but for members in `whole`, and lists grow; those in
    `lists` do so elsewhere. Items with an `index` are merged by it, which they lose at the paths
    of `bare`. `constants` are what the object has where the chunk has another value.
    """

    type: str
    at: str = ""
    chunk: str = ""
    deltas: Mapping[str, str] = field(default_factory=dict[str, Any])
    whole: tuple[str, ...] = ()
    lists: tuple[str, ...] = ()
    bare: tuple[str, ...] = ()
    constants: Mapping[str, Any] = field(default_factory=dict[str, Any])


class _Folding(BaseStream[E], Generic[T, E]):
    """What both kinds of stream have whose events make up an object."""

    _objects: Any = None
    _size = 0

    @cached_property
    def _kept(self) -> list[tuple[str, bytes]]:
        """Events of which nothing has been made yet: bytes take a tenth of the room of objects."""
        return []

    def _arrived(self, events: list[tuple[str, bytes]]) -> Iterator[E]:
        for event, kept in zip(super()._arrived(events), events, strict=False):
            self._kept.append(kept)
            yield event
        self._size += sum(len(data) for _, data in events)
        if self._size > MOST_KEPT:
            self._fold()

    def _fold(self) -> Any:
        """Return the objects that the events so far make up."""
        if self._objects is None:
            self._objects = folds.Objects(cast("Any", self._operation), self._reading)
        self._objects.take(self._kept)
        self._kept.clear()
        self._size = 0
        return self._objects

    def snapshots(self, kind: type[M]) -> list[M]:
        """Return the objects of a type as far as they have arrived, also where the stream failed."""
        return cast("list[M]", self._fold().all(getattr(kind, "__name__", repr(kind))))

    def _final(self) -> T:
        found = self._fold().final() if self._ended else None
        if found is None:
            how = "without one" if self._ended else "because it was closed"
            name = self._operation.returns
            raise StreamError(f"The stream was to give a {name} and ended {how}.")
        return cast("T", responses.known(found, self.response))


class FinalStream(_Folding[T, E], Stream[E], Generic[E, T]):
    """A stream whose events make up the object that the call gives without one."""

    def get_final(self) -> T:
        """Return that object, once the stream has been read to its end."""
        return self.until_done()._final()  # noqa: SLF001 - its own


class AsyncFinalStream(_Folding[T, E], AsyncStream[E], Generic[E, T]):
    """The asynchronous form of `FinalStream`."""

    async def get_final(self) -> T:
        """Return that object, once the stream has been read to its end."""
        return (await self.until_done())._final()  # noqa: SLF001 - its own


@dataclass(frozen=True)
class FoldedOperation(StreamingOperation[T, S, A]):
    """An operation whose events build up a `T`, as the first of the `folds` says."""

    folds: tuple[Fold, ...] = ()
    kinds: ClassVar[tuple[Any, Any]] = FinalStream, AsyncFinalStream
