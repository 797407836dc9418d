"""The events of the stream of an operation, and how they are sent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from specloom.api.model import Api, Definition, Operation, Parameter
from specloom.api.types import ANY, Field, List, Nullable, Object, Type, Union
from specloom.api.walk import body_fields, definitions_by_name, is_envelope, resolve
from specloom.examples.events import DONE, chosen, counted, stated, written
from specloom.examples.values import ABSENT, DEEP, Maker

#: What only the last piece of a stream knows, by the last words of names.
_LAST = ("reason", "usage")
#: What the last piece adds nothing to.
_PIECE = "delta"
#: So many records more than a whole a piece may have in each other.
_FURTHER = 4


@dataclass(frozen=True, slots=True)
class Streams:
    """Makes example events of the streams of an API."""

    known: Mapping[str, Definition]

    @classmethod
    def of(cls, api: Api) -> Streams:
        """Those of an API with its operations named."""
        return cls(definitions_by_name(api))

    def events(self, operation: Operation, variant: str) -> list[Any]:
        """Events as the base has them, in the order in which they come."""
        kind = operation.response.event
        if kind is None:
            return []
        found = resolve(kind, self.known)
        events = self._stated(operation, variant, kind)
        if not events and isinstance(found, Union):
            events = list(self._told(found, variant))
        elif not events and isinstance(found, Object):
            events = list(self._pieces(kind, found, variant))
        return counted(events)

    def text(self, operation: Operation, events: list[Any]) -> str:
        """Events of a variant as they are sent."""
        found = resolve(operation.response.event or ANY, self.known)
        return written(
            events,
            enveloped=is_envelope(found, self.known),
            name=found.discriminator if isinstance(found, Union) else "",
            done=self._says_done(operation),
        )

    def _stated(self, operation: Operation, variant: str, kind: Type) -> list[Any]:
        """The events that a spec has as an example of the stream, if all of them are right."""
        maker = Maker(self.known, (variant,), sent=False)
        enveloped = is_envelope(kind, self.known)
        for owner, text in _texts(operation):
            events = stated(text, enveloped=enveloped)
            right = [next(maker.right([(owner, one)], kind), ABSENT) for one in events]
            if right and ABSENT not in right:
                return right
        return []

    def _told(self, kind: Union, variant: str) -> Iterator[Any]:
        """Events of the kinds that a name tells; what each is about has the status that this says."""
        members = [one for one in kind.members if not one.variants or variant in one.variants]
        names = [str(one.values[0]) if one.values else "" for one in members]
        for place in chosen(names):
            status = names[place].rpartition(".")[2]
            # What a piece brings is further inside than what a whole has.
            deep = DEEP + _FURTHER * (status == _PIECE)
            maker = Maker(self.known, (variant,), sent=False, status=status, deep=deep)
            value = maker.make(replace(kind, members=(members[place],)))
            if value is not ABSENT:
                yield value

    def _pieces(self, kind: Type, record: Object, variant: str) -> Iterator[Any]:
        """A piece in the middle of a stream of pieces of one kind, and the last one."""
        value = Maker(self.known, (variant,), sent=False).make(kind)
        if isinstance(value, dict):
            middle, last = (self._piece(value, record, last=last) for last in (False, True))
            yield middle
            if last != middle:
                yield last

    def _piece(self, value: Any, kind: Type, *, last: bool) -> Any:
        """A piece with what it knows only if it is the last one."""
        found = resolve(kind, self.known)
        if isinstance(found, List) and isinstance(value, list):
            return [self._piece(one, found.items, last=last) for one in value]
        if not isinstance(found, Object) or not isinstance(value, Mapping):
            return value
        types = {field.name: field.type for field in found.fields}
        made = dict(value)
        for name, one in value.items():
            if not last and name.endswith(_LAST) and isinstance(types.get(name), Nullable):
                made[name] = None
            elif last and name == _PIECE and self._is_free(types.get(name, ANY)):
                made[name] = {}
            else:
                made[name] = self._piece(one, types.get(name, ANY), last=last)
        return made

    def _is_free(self, kind: Type) -> bool:
        """Whether a record needs no member."""
        found = resolve(kind, self.known)
        return isinstance(found, Object) and not any(
            use.required for field in found.fields for use in field.uses
        )

    def _says_done(self, operation: Operation) -> bool:
        """Whether a spec says that a text ends the stream: of the call, of its flag or of options beside that."""
        body = body_fields(operation.body, self.known) if operation.body else None
        parts: list[Field | Parameter] = [*operation.parameters, *(body.fields if body else ())]
        flag = operation.stream_flag
        about = [one for one in parts if flag and one.name.startswith(flag)]
        inside = (resolve(one.type, self.known) for one in about)
        options = (one for kind in inside if isinstance(kind, Object) for one in kind.fields)
        said = (one.description for one in (*about, *options))
        examples = (text for _, text in _texts(operation))
        return any(DONE in one for one in (operation.description, *said, *examples))


def _texts(operation: Operation) -> Iterator[tuple[str, str]]:
    """The variants that have the text of a stream as an example, and that text."""
    for use in operation.uses:
        for text in use.examples.events if use.examples else ():
            if isinstance(text, str):
                yield use.variant, text
