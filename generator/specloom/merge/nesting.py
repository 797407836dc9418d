"""Fields that the variant has further in, or further out, than the base: `address_city`, `address.city`.

The record of the variant gets the field where the base has it, in objects of its own if need be. What
the variant has stays in the uses.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from specloom.api.model import Definition
from specloom.api.names import pascal
from specloom.api.types import Field, FieldUse, Nullable, Object, Ref, without_null


@dataclass(frozen=True, slots=True)
class Nesting:
    """Moves fields in the definitions of a variant; `own` are records that only one field has."""

    variant: str
    definitions: dict[str, Definition]
    own: set[str] = field(default_factory=set)

    def move(self, owner: str, path: tuple[str, ...], target: tuple[str, ...]) -> str:
        """Put the field at one path of a record at another; what is wrong, if that cannot be."""
        found = self._taken(owner, path)
        if found is None:
            return f"no field of {self.variant} is {owner}.{'.'.join(path)}"
        if not self._put(owner, target, replace(found, name=target[-1])):
            return f"{owner} of {self.variant} has another {'.'.join(target)}"
        pair = (target[1:], path)
        self._change(owner, target[0], lambda use: replace(use, apart=(*use.apart, pair)))
        return ""

    def _fields(self, owner: str) -> tuple[Field, ...]:
        found = self.definitions.get(owner)
        return found.type.fields if found and isinstance(found.type, Object) else ()

    def _field(self, owner: str, name: str) -> Field | None:
        """The field of a record by the name that the variant has for it."""
        fields = self._fields(owner)
        return next((one for one in fields if (one.uses[0].wire or one.name) == name), None)

    def _set(self, owner: str, fields: Sequence[Field]) -> None:
        found = self.definitions[owner]
        record = found.type if isinstance(found.type, Object) else Object(())
        self.definitions[owner] = replace(found, type=replace(record, fields=tuple(fields)))

    def _change(self, owner: str, name: str, change: Callable[[FieldUse], FieldUse]) -> None:
        """Change what is said of a field."""
        self._set(
            owner,
            [
                replace(one, uses=tuple(map(change, one.uses))) if one.name == name else one
                for one in self._fields(owner)
            ],
        )

    def _taken(self, owner: str, path: tuple[str, ...]) -> Field | None:
        """Take a field out of a record; an object that is empty then goes too."""
        outer = self._field(owner, path[0])
        if outer is None:
            return None
        if len(path) == 1:
            self._set(owner, [one for one in self._fields(owner) if one is not outer])
            return replace(outer, uses=tuple(replace(use, wire="") for use in outer.uses))
        inner = self._inside(owner, outer)
        found = self._taken(inner, path[1:]) if inner else None
        if found is None:
            return None
        if not self._fields(inner):
            self._set(owner, [one for one in self._fields(owner) if one.name != outer.name])
        needed = outer.uses[0].required and not isinstance(outer.type, Nullable)
        uses = tuple(replace(use, required=use.required and needed) for use in found.uses)
        return replace(found, uses=uses)

    def _put(self, owner: str, path: tuple[str, ...], child: Field) -> bool:
        """Put a field into a record, with the objects that lead to it."""
        outer = next((one for one in self._fields(owner) if one.name == path[0]), None)
        if len(path) == 1:
            self._set(owner, [*self._fields(owner), child])
            return outer is None
        required = child.uses[0].required
        if outer is None:
            name = self._free(owner + pascal(path[0]))
            made = replace(self.definitions[owner], name=name, type=Object(()), description="")
            self.definitions[name] = made
            self.own.add(name)
            use = FieldUse(self.variant, required, Ref(name))
            self._set(owner, [*self._fields(owner), Field(path[0], Ref(name), (use,))])
        else:
            name = self._inside(owner, outer)
            both = required or outer.uses[0].required
            self._change(owner, path[0], lambda use: replace(use, required=both))
        return bool(name) and self._put(name, path[1:], child)

    def _inside(self, owner: str, outer: Field) -> str:
        """The record of a field, as its own: no other field shares it. Nothing if it is no record."""
        inner = without_null(outer.type)
        found = self.definitions.get(inner.name) if isinstance(inner, Ref) else None
        if found is None or not isinstance(found.type, Object) or found.name in self.own:
            return found.name if found is not None and found.name in self.own else ""
        name = self._free(owner + pascal(outer.name))
        self.definitions[name] = replace(found, name=name, owner=name)
        self.own.add(name)
        kind = Nullable(Ref(name)) if isinstance(outer.type, Nullable) else Ref(name)
        self._set(
            owner,
            [
                (
                    replace(one, type=kind, uses=tuple(replace(use, type=kind) for use in one.uses))
                    if one.name == outer.name
                    else one
                )
                for one in self._fields(owner)
            ],
        )
        return name

    def _free(self, wanted: str) -> str:
        name = wanted
        while name in self.definitions:
            name += "Part"
        return name
