"""A field: of a type, or of the body whose fields are the arguments of a call."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from specloom.api.model import Api, Definition, ParameterUse
from specloom.api.names import snake
from specloom.api.types import Field, FieldUse, Type, Union
from specloom.api.walk import definitions_by_name, resolve
from specloom.comparison.describe import describe, value_text
from specloom.diagnostics import Source
from specloom.explain.documents import Part, changes, normalised
from specloom.explain.history import History
from specloom.explain.passing import changed_types, field_at
from specloom.explain.schemas import own_definition, record_of, schema_of
from specloom.explain.settings import keep_reasons, word_reasons
from specloom.explain.values import Declared, Reason
from specloom.read.document import Object as Node


@dataclass(frozen=True, slots=True)
class FieldOf:
    """A field of a definition, in the history of a run."""

    history: History
    definition: Definition
    field: Field

    def declared(self) -> tuple[Declared, ...]:
        """What each variant that has the field says of it."""
        return tuple(
            Declared(
                use.variant,
                use_text(use, self.field.name, self._own_api(use)),
                self.source(use),
            )
            for use in self.field.uses
        )

    def _own_api(self, use: FieldUse) -> Api:
        return self.history.own(use.variant)

    def own(self, use: FieldUse) -> Definition | None:
        """The definition of the variant alone."""
        return own_definition(self.history, self.definition, use.variant)

    def source(self, use: FieldUse) -> Source:
        """Where a variant declares the field, or else the type."""
        part, own = self.part(use), self.own(use)
        if part is not None:
            return part.source
        if own is None:
            return self.definition.source
        node = schema_of(self.history, use.variant, own)
        return node.source if node is not None else own.source

    def part(self, use: FieldUse) -> Part | None:
        """The field in the documents of a variant; nothing where it is in another place there."""
        own, wire = self.own(use), use.wire or self.field.name
        if own is None:
            return None
        node = schema_of(self.history, use.variant, own)
        properties = node.get("properties") if node is not None else None
        found = properties.get(wire) if isinstance(properties, Node) else None
        if node is None or found is None:
            return None
        if isinstance(found, Node):
            return Part(use.variant, found.source, found)
        return Part(use.variant, node.source.at("properties", wire))

    def reasons(self) -> Iterator[Reason]:
        """What made the field what it is, by variant, then for all."""
        for use in self.field.uses:
            part = self.part(use)
            if part is not None:
                yield from changes(self.history, part)
                yield from normalised(self.history, part)
            yield from self._passes(use)
            yield from self._matched(use)
        yield from self._inherited()
        yield from self._united()
        yield self._presence()

    def _passes(self, use: FieldUse) -> Iterator[Reason]:
        own, wire = self.own(use), use.wire or self.field.name
        if own is None:
            return
        name, source = own.name, own.source

        def look(api: Api) -> tuple[Api, Type] | None:
            found = field_at(api, name, source, wire)
            return (api, found.type) if found is not None else None

        yield from changed_types(self.history.apis[use.variant], look, use.variant)

    def _matched(self, use: FieldUse) -> Iterator[Reason]:
        own = self.own(use)
        names = dict.fromkeys((own.name if own else "", self.definition.name))
        wire = use.wire or self.field.name
        variant = self.history.variant(use.variant)
        lines = list(word_reasons(variant, names, (wire, self.field.name)))
        yield from lines
        yield from keep_reasons(self.history.config, use.variant, [f"{n}.{wire}" for n in names])
        renamed = wire != self.field.name
        if renamed and not lines:
            alike = snake(wire) == snake(self.field.name)
            how = "the same words in another spelling" if alike else "the likeness of the records"
            says = f"its own name is {wire!r}, which is {self.field.name!r} of the base by {how}"
            yield Reason("merge", says, variant=use.variant)

    def _united(self) -> Iterator[Reason]:
        """Why the type is a union where it is none in the specs, and what passes made of it."""
        merged = resolve(self.field.type, self.history.known)
        found = {use.variant: self._own_type(use) for use in self.field.uses}
        if isinstance(merged, Union) and not any(isinstance(one, Union) for one in found.values()):
            own = [f"{use.variant} has {self._described(use)}" for use in self.field.uses]
            rule = "Types that are not the same in other words become a union of both."
            yield Reason("merge", f"a union: {', '.join(own)}", rule)
        name, wire = self.definition.name, self.field.name

        def look(api: Api) -> tuple[Api, Type] | None:
            fields = [f for d in api.definitions if d.name == name for f in record_of(d)]
            return next(((api, one.type) for one in fields if one.name == wire), None)

        yield from changed_types(self.history.whole, look, "")

    def _own_type(self, use: FieldUse) -> Type | None:
        """The type that a variant alone has, behind references and null."""
        own, wire = self.own(use), use.wire or self.field.name
        fields = record_of(own) if own is not None else ()
        known = definitions_by_name(self._own_api(use))
        return next((resolve(one.type, known) for one in fields if one.name == wire), None)

    def _described(self, use: FieldUse) -> str:
        return describe(use.type, definitions_by_name(self._own_api(use)))

    def _inherited(self) -> Iterator[Reason]:
        origin, owners = self.field.origin, {self.definition.name, self.definition.owner}
        own = (self.own(use) for use in self.field.uses)
        owners |= {name for one in own if one is not None for name in (one.name, one.owner)}
        if origin and origin not in owners:
            says = f"{self.definition.name} has it from {origin}"
            yield Reason("normaliser step 'allOf'", says)

    def _presence(self) -> Reason:
        field = self.field
        return presence(field.uses, self.definition.variants, read_only=field.read_only)


def use_text(use: FieldUse | ParameterUse, name: str, api: Api) -> str:
    """What a variant says of a field or a parameter, in one line."""
    parts = [
        describe(use.type, definitions_by_name(api)),
        "required" if use.required else "optional",
    ]
    if use.has_default:
        parts.append(f"default {value_text(use.default)}")
    wire = f"{use.wire}: " if use.wire and use.wire != name else ""
    return f"{wire}{', '.join(parts)}"


def presence(
    uses: tuple[FieldUse, ...] | tuple[ParameterUse, ...],
    everyone: tuple[str, ...],
    *,
    read_only: bool = False,
) -> Reason:
    """Whether callers need it, and which variants decide that."""
    rule = "It is required if each variant that has the place requires it, else optional."
    if read_only:
        return Reason("merge", "requests do not have it: the spec says readOnly", rule)
    required = [use.variant for use in uses if use.required]
    optional = [use.variant for use in uses if not use.required]
    lacking = [name for name in everyone if name not in (*required, *optional)]
    if len(everyone) == 1:
        return Reason("spec", "required" if required else "optional", "")
    parts = {"requires it": required, "has it optional": optional, "does not have it": lacking}
    says = ", ".join(
        f"{_names(names)} {_verb(verb, names)}" for verb, names in parts.items() if names
    )
    return Reason("merge", f"{'optional' if optional or lacking else 'required'}: {says}", rule)


def _names(names: list[str]) -> str:
    return " and ".join(filter(None, [", ".join(names[:-1]), names[-1]]))


def _verb(verb: str, names: list[str]) -> str:
    several = {"requires it": "require it", "has it optional": "have it optional"}
    return verb if len(names) == 1 else several.get(verb, "do not have it")
