"""Definitions as model modules: one file a component, with its inline children."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

from specloom.api.model import Api, Definition
from specloom.api.types import Enum, Field, Object, Type, Union
from specloom.lower import identifiers, notes
from specloom.lower.annotations import Annotator
from specloom.lower.directions import Types
from specloom.lower.field_annotations import FieldAnnotator
from specloom.lower.fields import field_text, hidden, needed
from specloom.lower.schemas import SchemaWriter, spelled
from specloom.plan.annotations import NONE
from specloom.plan.nodes import ModelClass, ModelField, ModelModule
from specloom.plan.text import Doc
from specloom.prose.sentences import line
from specloom.prose.texts import described, noted, sentence, summarised


@dataclass(frozen=True, slots=True)
class ModelLowering:
    """Lowers the definitions of an API."""

    api: Api
    types: Types

    @property
    def titles(self) -> dict[str, str]:
        """What documentation calls each variant."""
        return {variant.name: variant.title for variant in self.api.variants}

    def lower(self) -> tuple[tuple[ModelModule, ...], dict[str, dict[str, Any]]]:
        """The modules, and the schemas that datamodel-code-generator prints their types from."""
        # By file, not by owner: two owners whose names differ only in case share one.
        classes: dict[str, list[ModelClass]] = defaultdict(list)
        owners: dict[str, str] = {}
        schemas: dict[str, dict[str, Any]] = {}
        for found in self._ordered():
            for made, schema in self._classes(found):
                file = identifiers.module(found.owner) + ".py"
                owners.setdefault(file, found.owner)
                classes[file].append(made)
                schemas[made.name] = schema
        modules = tuple(
            ModelModule(file, line(owners[file]), tuple(made))
            for file, made in sorted(classes.items())
        )
        return modules, schemas

    def _ordered(self) -> list[Definition]:
        """By owner; a component before what stands in it."""
        return sorted(self.api.definitions, key=lambda d: (d.owner, d.name != d.owner, d.name))

    def _classes(self, found: Definition) -> list[tuple[ModelClass, dict[str, Any]]]:
        name, kind = found.name, found.type
        made: list[tuple[ModelClass, dict[str, Any]]] = []
        if isinstance(kind, Enum) and name in self.types.received | self.types.sent:
            if len(kind.values) > 1:
                values = tuple(repr(value.value) for value in kind.values)
                alias = ModelClass(
                    self.types.model_names[name], "enum", self._doc(found), arms=values
                )
                made.append((alias, {"type": "object"}))
            return made
        if name in self.types.received and isinstance(kind, Object):
            made.append(self._record(found, kind, sent=False))
        if name in self.types.received and isinstance(kind, Union):
            made.append((self._received_union(found, kind), {"type": "object"}))
        if name in self.types.sent and isinstance(kind, Object):
            made.append(self._record(found, kind, sent=True))
        if name in self.types.sent and isinstance(kind, Union):
            made.append((self._sent_union(found, kind), {"type": "object"}))
        return made

    def _record(
        self, found: Definition, kind: Object, *, sent: bool
    ) -> tuple[ModelClass, dict[str, Any]]:
        writer = SchemaWriter(self.types, sent)
        tags = self.types.tags.get(found.name, frozenset())
        shown = [f for f in kind.fields if not sent or self._written(f, found)]
        properties = {}
        fields = []
        own = [child.name for child in shown if found.variants[0] in child.variants]
        python = identifiers.fields([child.name for child in shown], own)
        for child in shown:
            schema = writer.write(child.type, tag=child.name in tags)
            required = needed(child, found)
            if not required and not sent and schema:
                schema = {"anyOf": [schema, {"type": "null"}]}
            properties[child.name] = schema
            fields.append(self._field(child, found, python[child.name], sent=sent))
        names = self.types.param_names if sent else self.types.model_names
        schema = {"type": "object", "properties": properties, "required": list(properties)}
        odd = any(not identifiers.usable_key(child.name) for child in shown)
        form = ("keys" if odd else "params") if sent else "model"
        return ModelClass(names[found.name], form, self._doc(found), tuple(fields)), schema

    def _written(self, child: Field, found: Definition) -> bool:
        """Whether callers write a field; type checkers know no key that is empty."""
        return bool(child.name) and not (hidden(child, found, self.types) or child.read_only)

    def _field(self, child: Field, found: Definition, python: str, *, sent: bool) -> ModelField:
        required = needed(child, found)
        annotator = FieldAnnotator(self.types, sent)
        # The values of a discriminator stay closed: the members of the union differ by them.
        closed = child.name in self.types.tags.get(found.name, frozenset())
        annotation = annotator.annotate(child.type, closed=closed)
        if not required and not sent:
            annotation = annotator.union(annotation, NONE)
        default = "" if required or sent else "None"
        text = field_text(child, found, self.types, self.titles, sent=sent)
        name = child.name if sent else python
        return ModelField(child.name, name, annotation, text, default, required)

    def _doc(self, found: Definition) -> Doc:
        everyone = [variant.name for variant in self.api.variants]
        text = described(found.description) or sentence(self._placed(found))
        only = notes.only(found.variants, everyone, self.titles)
        deprecated = notes.deprecation(found.description, deprecated=found.deprecated)
        return Doc(noted(summarised(text), only, deprecated))

    def _placed(self, found: Definition) -> str:
        """What to say of a type that the spec does not describe: its constant, or its place."""
        fields = found.type.fields if isinstance(found.type, Object) else ()
        for child in fields:
            kind = child.type
            everywhere = child.variants == found.variants
            if everywhere and isinstance(kind, Enum) and kind.constant is not None:
                return f"The {child.name} `{kind.constant.value}`"
        return f"Part of {found.owner}" if found.owner != found.name else found.name

    def _received_union(self, found: Definition, kind: Union) -> ModelClass:
        arms = [arm for m in kind.members for arm in self._arms(m.type)]
        return ModelClass(
            self.types.model_names[found.name],
            "union",
            self._doc(found),
            arms=tuple(dict.fromkeys([*arms, "rt.Unknown"])),
            tag=kind.tag,
        )

    def _sent_union(self, found: Definition, kind: Union) -> ModelClass:
        arms = Annotator(self.types, models="", runtime="rt.").alias(kind)
        return ModelClass(self.types.param_names[found.name], "union", self._doc(found), arms=arms)

    def _arms(self, kind: Type) -> list[str]:
        written = SchemaWriter(self.types, sent=False).write(kind)
        return [spelled(arm) for arm in written.get("anyOf", [written])]
