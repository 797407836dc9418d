"""Files that are the whole body for one, and the one file of a form for the other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from specloom.api.model import Api, Definition, Envelope, Operation
from specloom.api.names import pascal
from specloom.api.types import Field, FieldUse, Object, Primitive, Ref, Type, without_null
from specloom.api.walk import is_file, resolve
from specloom.merge.aligning import Aligning

_FILE = Primitive("bytes")


def align_files(ours: Api, theirs: Api) -> Api:
    """Make their body a form with one file, or a file, as ours is."""
    aligning = Aligning(ours, theirs)
    return aligning.apply(lambda mine, other: _aligned(mine, other, aligning))


def _aligned(mine: Operation, other: Operation, aligning: Aligning) -> Operation:
    left, right = mine.body, other.body
    if left is None or right is None or {left.media, right.media} != {"bytes", "multipart"}:
        return other
    use = other.uses[0]
    kind: Type = _FILE
    if right.media == "bytes":
        child = _file(left.type, aligning.known)
        if child is None:
            return other
        own = Field(child.name, _FILE, (FieldUse(use.variant, required=True, type=_FILE),))
        wanted = pascal(use.operation_id or f"{other.method} {other.path}") + "Body"
        record = Definition(wanted, Object((own,)), wanted, (use.variant,))
        kind, envelope = Ref(aligning.add(wanted, record)), Envelope("body", child.name, "")
    else:
        child = _file(right.type, aligning.definitions, alone=True)
        if child is None:
            return other
        envelope = Envelope("body", "", child.name)
    body = replace(right, media=left.media, type=kind)
    return replace(other, body=body, uses=(replace(use, envelopes=(*use.envelopes, envelope)),))


def _file(kind: Type, known: Mapping[str, Definition], *, alone: bool = False) -> Field | None:
    """The one file of a form; with `alone` only if the form can do without its other fields."""
    record = resolve(kind, known)
    fields = record.fields if isinstance(record, Object) else ()
    files = [one for one in fields if is_file(one.type, lambda inner: resolve(inner, known))]
    others = [one for one in fields if one not in files and any(u.required for u in one.uses)]
    if len(files) != 1 or resolve(without_null(files[0].type), known) != _FILE:
        return None
    return None if alone and others else files[0]
