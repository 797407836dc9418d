"""Definitions as model modules: one file a component, with its inline children."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from specloom.api.model import Api, Definition
from specloom.api.types import Enum, Field, Object, Union
from specloom.lower import identifiers, prose
from specloom.lower.annotations import Annotator
from specloom.lower.directions import Types
from specloom.lower.field_annotations import FieldAnnotator
from specloom.lower.fields import field_text, hidden, needed
from specloom.plan.annotations import NONE, Annotation, Name, literal_of, named, not_required, union
from specloom.plan.expressions import Call
from specloom.plan.imports import imports
from specloom.plan.literals import Literal
from specloom.plan.nodes import Doc, ModelClass, ModelField, ModelModule

_UNKNOWN = named("rt", "Unknown")
_ALIAS = Name("typing_extensions", "TypeAliasType")
_TYPED_DICT = Name("typing_extensions", "TypedDict")
# What the text of a class or an alias mentions besides its types.
_MENTIONS = {
    "model": (Name("rt", "Model", "rt"),),
    "typed_dict": (_TYPED_DICT,),
    "typed_dict_call": (_TYPED_DICT,),
    "enum": (Name("typing", "TypeAlias"),),
    "union": (_ALIAS,),
}


@dataclass(frozen=True, slots=True)
class ModelLowering:
    """Lowers the definitions of an API."""

    api: Api
    types: Types

    @property
    def titles(self) -> dict[str, str]:
        """What documentation calls each variant."""
        return {variant.name: variant.title for variant in self.api.variants}

    def lower(self) -> tuple[ModelModule, ...]:
        """The modules, by file."""
        # By file, not by owner: two owners whose names differ only in case share one.
        classes: dict[str, list[ModelClass]] = defaultdict(list)
        owners: dict[str, str] = {}
        for found in self._ordered():
            for made in self._classes(found):
                file = identifiers.module(found.owner) + ".py"
                owners.setdefault(file, found.owner)
                classes[file].append(made)
        homes = {one.name: f.removesuffix(".py") for f, some in classes.items() for one in some}
        return tuple(
            _module(file, prose.clean(owners[file]), tuple(made), homes)
            for file, made in sorted(classes.items())
        )

    def _ordered(self) -> list[Definition]:
        """By owner; a component before what stands in it."""
        return sorted(self.api.definitions, key=lambda d: (d.owner, d.name != d.owner, d.name))

    def _classes(self, found: Definition) -> list[ModelClass]:
        name, kind = found.name, found.type
        made: list[ModelClass] = []
        if isinstance(kind, Enum) and name in self.types.received | self.types.sent:
            if len(kind.values) > 1:
                values = literal_of(value.value for value in kind.values)
                alias = self.types.model_names[name]
                made.append(ModelClass(alias, "enum", self._doc(found), type=values))
            return made
        if name in self.types.received and isinstance(kind, Object):
            made.append(self._record(found, kind, sent=False))
        if name in self.types.received and isinstance(kind, Union):
            made.append(self._received_union(found, kind))
        if name in self.types.sent and isinstance(kind, Object):
            made.append(self._record(found, kind, sent=True))
        if name in self.types.sent and isinstance(kind, Union):
            made.append(self._sent_union(found, kind))
        return made

    def _record(self, found: Definition, kind: Object, *, sent: bool) -> ModelClass:
        shown = [f for f in kind.fields if not sent or self._written(f, found)]
        own = [child.name for child in shown if found.variants[0] in child.variants]
        python = identifiers.fields([child.name for child in shown], own)
        names = self.types.param_names if sent else self.types.model_names
        odd = any(not identifiers.usable_key(child.name) for child in shown)
        form = ("typed_dict_call" if odd else "typed_dict") if sent else "model"
        fields = tuple(self._field(one, found, python[one.name], form) for one in shown)
        return ModelClass(names[found.name], form, self._doc(found), fields)

    def _written(self, child: Field, found: Definition) -> bool:
        """Whether callers write a field; type checkers know no key that is empty."""
        return bool(child.name) and not (hidden(child, found, self.types) or child.read_only)

    def _field(self, child: Field, found: Definition, python: str, form: str) -> ModelField:
        sent = form != "model"
        required = needed(child, found)
        annotator = FieldAnnotator(self.types, sent)
        # The values of a discriminator stay closed: the members of the union differ by them.
        closed = child.name in self.types.tags.get(found.name, frozenset())
        annotation = annotator.annotate(child.type, closed=closed).inside("models")
        if form == "typed_dict_call":
            annotation = annotation.deferred()
        if not required:
            optional = not_required(annotation)
            annotation = optional if sent else annotator.union(annotation, NONE)
        text = field_text(child, found, self.types, self.titles, sent=sent)
        name = child.name if sent else python
        return ModelField(child.name, name, annotation, text, required)

    def _doc(self, found: Definition) -> Doc:
        everyone = [variant.name for variant in self.api.variants]
        text = found.description or self._placed(found)
        notes = prose.only(found.variants, everyone, self.titles)
        return Doc((prose.joined(text, notes, "Deprecated" if found.deprecated else ""),))

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
        annotator = FieldAnnotator(self.types, sent=False)
        members = union([*(annotator.annotate(m.type) for m in kind.members), _UNKNOWN])
        tag = (Literal(kind.tag),) if kind.tag else ()
        marker = Call(Name("rt", "Tagged" if tag else "Shaped", "rt"), tag)
        name = self.types.model_names[found.name]
        doc = self._doc(found)
        return ModelClass(name, "union", doc, type=_later(members), marker=marker)

    def _sent_union(self, found: Definition, kind: Union) -> ModelClass:
        alias = Annotator(self.types).alias(kind)
        name = self.types.param_names[found.name]
        return ModelClass(name, "union", self._doc(found), type=_later(alias))


def _later(annotation: Annotation) -> Annotation:
    """What an alias stands for: its names may be defined below it, or in a module that needs it."""
    return annotation.inside("models").deferred()


def _module(
    file: str, title: str, classes: tuple[ModelClass, ...], homes: Mapping[str, str]
) -> ModelModule:
    names = [name for one in classes for name in _names(one)]
    home = file.removesuffix(".py")
    below = [n for n in names if n.module == "models" and homes[n.name] != home]
    above = [n for n in names if n.module != "models"]
    return ModelModule(file, title, classes, imports(above, ".."), imports(below, "..", homes))


def _names(one: ModelClass) -> Iterator[Name]:
    yield from _MENTIONS[one.kind]
    for field in one.fields:
        yield from field.annotation.names
        if one.kind == "model" and field.name != field.wire:
            yield Name("pydantic", "Field")
    yield from one.type.names if one.type else ()
    if one.marker:
        yield from (Name("typing", "Annotated"), *one.marker.names)
