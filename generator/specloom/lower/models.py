"""Definitions as modules of models and of params: one file a component, with its inline children."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

from specloom.api.model import Api, Definition
from specloom.api.types import Enum, Field, Object, Union
from specloom.lower import identifiers, notes, reserved
from specloom.lower.directions import Types
from specloom.lower.fields import field_text, hidden, needed, written
from specloom.lower.pages import PageLowering, python_names
from specloom.lower.received import Received, fallback
from specloom.lower.sent import Sent
from specloom.plan.annotations import NONE, Annotation, Name, not_required, union
from specloom.plan.expressions import Call
from specloom.plan.imports import imports
from specloom.plan.literals import Literal
from specloom.plan.nodes import ModelClass, ModelField, ModelModule
from specloom.plan.text import Doc
from specloom.prose.sentences import line
from specloom.prose.texts import described, noted, saying, sentence, summarised

_ALIAS = Name("typing_extensions", "TypeAliasType")
_TYPED_DICT = Name("typing_extensions", "TypedDict")
# What the text of a class or an alias mentions besides its types.
_MENTIONS = {
    "model": (Name("rt", "Model", "rt"),),
    "typed_dict": (_TYPED_DICT,),
    "typed_dict_call": (_TYPED_DICT,),
    "enum": (Name("typing", "TypeAlias"),),
    "union": (_ALIAS,),
    "alias": (Name("typing", "TypeAlias"),),
    "page": (),
}


@dataclass(frozen=True, slots=True)
class ModelLowering:
    """Lowers the definitions of an API."""

    api: Api
    types: Types
    pages: PageLowering

    @property
    def titles(self) -> dict[str, str]:
        """What documentation calls each variant."""
        return {variant.name: variant.title for variant in self.api.variants}

    def models(self) -> tuple[ModelModule, ...]:
        """The modules of what is received, by file."""
        return self._modules("models", self._received)

    def unknown(self) -> tuple[tuple[str, str], ...]:
        """Classes of objects that no member of a union describes, with the discriminators' fields."""
        kinds = (d.type for d in self.api.definitions if d.name in self.types.received)
        discriminators = {
            kind.discriminator for kind in kinds if isinstance(kind, Union) and kind.discriminator
        }
        found = (
            (fallback(discriminator).names[0].name, identifiers.field(discriminator))
            for discriminator in discriminators
        )
        return tuple(sorted(set(found)))

    def origins(self) -> tuple[tuple[str, str], ...]:
        """Classes that are not called as what they are made of, with what that is called."""
        live = self.types.sent | self.types.received
        classes = [
            d for d in self.api.definitions if d.name in live and self.types.is_named(d.name)
        ]
        found = [(self.types.names[d.name], d.wanted or d.name) for d in classes]
        return tuple(sorted((name, origin) for name, origin in found if name != origin))

    def params(self) -> tuple[ModelModule, ...]:
        """The modules of what is sent, by file."""
        return self._modules("params", self._sent)

    def _modules(
        self, package: str, lowered: Callable[[Definition], ModelClass | None]
    ) -> tuple[ModelModule, ...]:
        # By file, not by owner: two owners whose names differ only in case share one.
        classes: dict[str, list[ModelClass]] = defaultdict(list)
        owners: dict[str, str] = {}
        for found in self._ordered():
            if made := lowered(found):
                file = identifiers.module(found.owner) + ".py"
                owners.setdefault(file, found.owner)
                classes[file].append(replace(made, definition=found.name))
                if package == "models":
                    classes[file] += self.pages.page_classes(found)
                if alias := self.types.aliases.get(found.name):
                    new = Annotation(Name(package, made.name)).inside(package)
                    classes[file].append(ModelClass(alias, "alias", made.doc, type=new))
        homes = {one.name: f.removesuffix(".py") for f, some in classes.items() for one in some}
        return tuple(
            _module(package, file, line(owners[file]), tuple(made), homes)
            for file, made in sorted(classes.items())
        )

    def _ordered(self) -> list[Definition]:
        """By owner; a component before what is in it."""
        return sorted(self.api.definitions, key=lambda d: (d.owner, d.name != d.owner, d.name))

    def _received(self, found: Definition) -> ModelClass | None:
        kind = found.type
        if found.name not in self.types.received or not self.types.is_named(found.name):
            return None
        name = self.types.names[found.name]
        received = Received(self.types)
        if isinstance(kind, Enum):
            values = received.enumeration(kind, closed=False)
            return ModelClass(name, "enum", self._doc(found), type=values)
        if isinstance(kind, Union):
            members = union(
                [*(received.annotate(m.type) for m in kind.members), fallback(kind.discriminator)]
            )
            discriminator = (Literal(kind.discriminator),) if kind.discriminator else ()
            marker = Call(Name("rt", "Tagged" if discriminator else "Shaped", "rt"), discriminator)
            alias = members.inside("models").deferred()
            return ModelClass(name, "union", self._doc(found), type=alias, marker=marker)
        if isinstance(kind, Object):
            return self._model(found, kind)
        alias = received.annotate(kind).inside("models").deferred()
        return ModelClass(name, "union", self._doc(found), type=alias)

    def _sent(self, found: Definition) -> ModelClass | None:
        kind = found.type
        if found.name not in self.types.sent or not self.types.is_named(found.name):
            return None
        name = self.types.names[found.name]
        sent = Sent(self.types)
        if isinstance(kind, Enum):
            return ModelClass(name, "enum", self._doc(found), type=sent.annotate(kind))
        if isinstance(kind, Union):
            alias = sent.alias(found.name, kind).inside("params").deferred()
            return ModelClass(name, "union", self._doc(found), type=alias)
        if isinstance(kind, Object):
            return self._typed_dict(found, kind)
        alias = sent.annotate(kind).inside("params").deferred()
        return ModelClass(name, "union", self._doc(found), type=alias)

    def _model(self, found: Definition, kind: Object) -> ModelClass:
        python = python_names(found, kind)
        taken = frozenset(python.values())
        received, discriminators = (
            Received(self.types),
            self.types.discriminators.get(found.name, frozenset()),
        )
        fields = []
        for child in kind.fields:
            # What is written only is required in requests alone.
            required = needed(child, found) and not child.write_only
            # The values of a discriminator stay closed: the members of the union differ by them.
            annotation = received.annotate(child.type, closed=child.name in discriminators)
            if not required:
                annotation = received.union(annotation, NONE)
            annotation = annotation.beside(taken)
            text = field_text(child, found, self.types, self.titles, sent=False)
            name = python[child.name]
            said = saying(child.description, "deprecated") or f"{name} is deprecated."
            deprecated = said if child.deprecated else ""
            fields.append(ModelField(child.name, name, annotation, text, required, deprecated))
        further = received.annotate(kind.extra).beside(taken) if kind.extra else None
        return ModelClass(
            self.types.names[found.name],
            "model",
            self._doc(found),
            tuple(fields),
            further=further,
            bare=not taken.isdisjoint(reserved.FORMS),
        )

    def _typed_dict(self, found: Definition, kind: Object) -> ModelClass:
        shown = [child for child in kind.fields if self._written(child, found)]
        keys = frozenset(child.name for child in shown)
        plain = all(map(identifiers.usable_key, keys))
        fields = []
        for child in shown:
            required = written(child, found)
            annotation = Sent(self.types).annotate(child.type)
            annotation = annotation.beside(keys) if plain else annotation.deferred()
            if not required:
                annotation = not_required(annotation)
            text = field_text(child, found, self.types, self.titles, sent=True)
            fields.append(ModelField(child.name, child.name, annotation, text, required))
        form = "typed_dict" if plain else "typed_dict_call"
        return ModelClass(self.types.names[found.name], form, self._doc(found), tuple(fields))

    def _written(self, child: Field, found: Definition) -> bool:
        """Whether callers write a field; type checkers know no key that is empty."""
        return bool(child.name) and not (hidden(child, found, self.types) or child.read_only)

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


def _module(
    package: str,
    file: str,
    title: str,
    classes: tuple[ModelClass, ...],
    homes: Mapping[str, str],
) -> ModelModule:
    names = [name for one in classes for name in _names(one)]
    home = file.removesuffix(".py")
    own = [n for n in names if n.module == package and not n.through and homes[n.name] == home]
    below = [n for n in names if n.module in ("models", "params") and n not in own]
    above = [n for n in names if n.module not in ("models", "params")]
    return ModelModule(
        package, file, title, classes, imports(above, ".."), imports(below, "..", homes)
    )


def _names(one: ModelClass) -> Iterator[Name]:
    yield from _MENTIONS[one.kind]
    for field in one.fields:
        yield from field.annotation.names
        if one.kind == "model" and (field.deprecated or field.name != field.wire):
            yield Name("pydantic", "Field")
    if one.further:
        yield from (*one.further.names, Name("pydantic", "Field"))
    yield from one.type.names if one.type else ()
    yield from (name for base in one.bases for name in base.names)
    if one.marker:
        yield from (Name("typing", "Annotated"), *one.marker.names)
