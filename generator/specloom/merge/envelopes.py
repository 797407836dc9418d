"""What is alone for one and under a key for the other: `{"order": {…}}` and the order itself."""

from __future__ import annotations

from dataclasses import replace

from specloom.api.model import Api, Definition, Envelope, Operation, OperationUse
from specloom.api.types import Field, FieldUse, List, Object, Ref, Type, without_null
from specloom.api.walk import resolve
from specloom.merge.aligning import Aligning


def align_envelopes(ours: Api, theirs: Api) -> Api:
    """Give their bodies and responses the envelopes of the base's."""
    aligning = Aligning(ours, theirs)
    envelopes = _Envelopes(aligning)
    return aligning.apply(envelopes.operation)


class _Envelopes:
    def __init__(self, aligning: Aligning) -> None:
        self.aligning = aligning

    def operation(self, mine: Operation, other: Operation) -> Operation:
        """Their operation, whose body and response are wrapped as ours are."""
        if mine.response.type and other.response.type:
            kind, use = self._placed("response", mine.response.type, other, other.response.type)
            other = replace(other, response=replace(other.response, type=kind), uses=(use,))
        if mine.body and other.body and {mine.body.media, other.body.media} == {"json"}:
            kind, use = self._placed("body", mine.body.type, other, other.body.type)
            other = replace(other, body=replace(other.body, type=kind), uses=(use,))
        return other

    def _placed(
        self, place: str, mine: Type, other: Operation, kind: Type
    ) -> tuple[Type, OperationUse]:
        """Their body or response, and what is said of its envelope."""
        use = other.uses[0]
        configured = next((one for one in use.envelopes if one.place == place), None)
        if configured is not None:
            left = _content(mine, resolve(mine, self.aligning.likeness.ours), place)
            if left is None or not self._alike(left.type, kind):
                return kind, use
            kept = tuple(one for one in use.envelopes if one is not configured)
            envelope = replace(configured, key=left.name)
            return self._wrapped(mine, left, kind), replace(use, envelopes=(*kept, envelope))
        kind, found = self._place(place, mine, kind)
        return kind, replace(use, envelopes=(*use.envelopes, found)) if found else use

    def _alike(self, mine: Type, other: Type) -> bool:
        """Whether what ours has in its envelope could be what theirs had."""
        likeness = self.aligning.likeness
        left, right = resolve(mine, likeness.ours), resolve(other, likeness.theirs)
        return isinstance(left, List | Object) and type(left) is type(right)

    def _place(self, place: str, mine: Type, other: Type) -> tuple[Type, Envelope | None]:
        likeness = self.aligning.likeness
        left = _content(mine, resolve(mine, likeness.ours), place)
        right = _content(other, resolve(other, likeness.theirs), place)
        if self._shared(mine, other):
            return other, None
        if right is not None and self._same(mine, right.type):
            return right.type, Envelope(place, "", right.name, self._beside(other, right))
        if left is not None and self._same(left.type, other):
            return self._wrapped(mine, left, other), Envelope(place, left.name, "")
        both = left is not None and right is not None and self._same(left.type, right.type)
        if left is None or right is None or not both or left.name == right.name:
            return other, None
        if isinstance(resolve(left.type, likeness.ours), List):
            return other, None  # the fields of the envelopes are matched, and none is lost
        kind = self._wrapped(mine, left, right.type)
        return kind, Envelope(place, left.name, right.name)

    def _beside(self, other: Type, content: Field) -> tuple[str, ...]:
        """The other fields of their envelope."""
        found = resolve(other, self.aligning.likeness.theirs)
        fields = found.fields if isinstance(found, Object) else ()
        return tuple(field.name for field in fields if field.name != content.name)

    def _shared(self, mine: Type, other: Type) -> bool:
        """Whether two types are the same without an envelope: a name alone can be an envelope's."""
        likeness = self.aligning.likeness
        left, right = resolve(mine, likeness.ours), resolve(other, likeness.theirs)
        if isinstance(left, Object) and isinstance(right, Object):
            theirs = {field.name: field for field in right.fields}
            pairs = likeness.fields(left, right)
            shared = [f for f in left.fields if f.name in pairs]
            some = any(likeness.written(field, theirs[pairs[field.name]]) for field in shared)
            return some and self._same(mine, other)
        return self._same(mine, other)

    def _same(self, mine: Type, other: Type) -> bool:
        """Whether two types are a record, or a list of a record, that both sides have."""
        likeness = self.aligning.likeness
        left, right = without_null(mine), without_null(other)
        if isinstance(left, Ref) and isinstance(right, Ref) and likeness.records(left, right):
            return True
        lists = resolve(left, likeness.ours), resolve(right, likeness.theirs)
        if isinstance(lists[0], List) and isinstance(lists[1], List):
            return self._same(lists[0].items, lists[1].items)
        return False

    def _wrapped(self, mine: Type, left: Field, other: Type) -> Type:
        """Their type in an envelope like ours."""
        variant = self.aligning.variant
        use = FieldUse(variant, required=True, type=other)
        record = Object((Field(left.name, other, (use,)),))
        name = mine.name if isinstance(mine, Ref) else "Envelope"
        return Ref(self.aligning.add(name, Definition(name, record, name, (variant,))))


def _content(kind: Type, found: Type, place: str) -> Field | None:
    """What is in an envelope: its only field; in the response of a list, its only list."""
    if not isinstance(kind, Ref) or not isinstance(found, Object):
        return None
    if len(found.fields) == 1:
        return found.fields[0]
    lists = [field for field in found.fields if isinstance(without_null(field.type), List)]
    return lists[0] if place == "response" and len(lists) == 1 else None
