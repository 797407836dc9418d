"""The pages of models and of argument types."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from specloom.api.model import Api, Definition
from specloom.api.types import Enum, Ref, Union
from specloom.examples.forms import Json, has_file
from specloom.examples.values import Maker
from specloom.plan.nodes import ModelClass, ModelField, ModelModule, Plan
from specloom.reference.classes import Classes, keys
from specloom.reference.facts import Facts, told, written
from specloom.reference.links import page_of, typed, up
from specloom.reference.markup import (
    NOTHING,
    Markup,
    anchor,
    as_json,
    block,
    code,
    distinct,
    joined,
    link,
    plain,
    prose,
    rest,
    spoken,
    summary,
)
from specloom.reference.nested import PRESENCE
from specloom.reference.pages import Entry, Page, Section
from specloom.reference.uses import Uses

_KINDS = {"models": "Class of responses", "params": "Type of arguments"}
_TITLES = {"models": "Models", "params": "Params"}
_SUMMARIES = {
    "models": "The classes of what services send, by their names.",
    "params": "The types of what calls take, by their names.",
}
#: What a member of a union is that no field tells: a class or not.
_SORTS = {True: (plain("a class"),), False: (plain("a value"),)}


@dataclass(frozen=True, slots=True)
class TypePages:
    """Writes a page for each class that users read or write."""

    api: Api
    plan: Plan
    classes: Classes
    facts: Facts
    uses: Uses

    @classmethod
    def of(cls, api: Api, plan: Plan) -> TypePages:
        """The pages of the types of an SDK."""
        classes = Classes.of(api, plan)
        return cls(api, plan, classes, Facts.of(api), Uses.of(plan, classes))

    def pages(self) -> Iterator[Page]:
        """The pages of models, then those of params, each with their index before them."""
        for home, modules in (("models", self.plan.models), ("params", self.plan.params)):
            if modules:
                yield _index(home, modules)
            for module in modules:
                for one in module.classes:
                    yield self._page(home, one)

    def _page(self, home: str, one: ModelClass) -> Page:
        path = page_of(home, one.name)
        found = self.classes.definition(one)
        sections = [
            *self._content(home, one, path),
            Section(plain("Example"), self._example(home, found), repeated=True),
            Section(plain("Used by"), self.uses.told(home, one.name, path), repeated=True),
            Section(plain("In the specs"), self._sources(found), repeated=True),
        ]
        return Page(
            path,
            code(one.name),
            summary(one.doc.text),
            rest(one.doc.text),
            tuple(self._facts(home, one, found)),
            tuple(one for one in sections if one.entries or one.text.source),
            block("python", f"from {self.plan.package}.{home} import {one.name}"),
        )

    def _facts(self, home: str, one: ModelClass, found: Definition | None) -> Iterator[Markup]:
        yield plain(_KINDS[home])
        # A model is as good as a type of arguments of its name.
        if home == "params" and one.fields and ("models", one.name) in self.classes.found:
            model = link(code(one.name), up(page_of(home, one.name)) + page_of("models", one.name))
            yield joined([plain("or the model"), model], " ")
        if found is not None:
            yield from self.facts.services(found.variants, list(self.facts.titles))
            if found.deprecated:
                yield plain("deprecated")

    def _content(self, home: str, one: ModelClass, path: str) -> Iterator[Section]:
        """What the class is: its fields, values or members; or what it stands for."""
        found = self.classes.definition(one)
        kind = found.type if found else None
        if one.fields:
            yield Section(plain("Fields"), entries=tuple(self._fields(home, one, path)))
        elif found and isinstance(kind, Enum):
            yield Section(plain("Values"), _more(kind), tuple(self._values(kind, found)))
        elif found and isinstance(kind, Union):
            entries = tuple(self._members(one, found, kind, path))
            yield Section(plain("Members"), _told_by(home, kind), entries)
        elif one.type is not None:
            yield Section(plain("Stands for"), typed(one.type, path))
        for base in one.bases[-1:]:
            yield Section(plain("Has the fields of"), typed(base, path))

    def _fields(self, home: str, one: ModelClass, path: str) -> Iterator[Entry]:
        known = self.classes.fields(one)
        found = self.classes.definition(one)
        among = found.variants if found else ()
        for field in one.fields:
            facts = list(_presence(home, field))
            if field.wire in known:
                facts += self.facts.part(known[field.wire], among, PRESENCE[home][True])
            yield Entry(
                code(field.name),
                anchor("field", field.name),
                typed(field.annotation, path),
                tuple(facts),
                prose(field.doc),
            )

    def _values(self, kind: Enum, found: Definition) -> Iterator[Entry]:
        anchors = distinct(anchor("value", told(one.value)) for one in kind.values)
        for one, own in zip(kind.values, anchors, strict=True):
            yield Entry(
                code(written(one.value)),
                own,
                code(type(one.value).__name__),
                tuple(self.facts.value(one, found.variants)),
                spoken(one.description),
            )

    def _members(
        self, one: ModelClass, found: Definition, kind: Union, path: str
    ) -> Iterator[Entry]:
        for annotation, member in self.classes.members(one):
            facts = self.facts.member(member, kind, found.variants) if member else ()
            first, *others = tuple(facts) or _SORTS[bool(keys(annotation))]
            name = anchor("member", annotation.text.removeprefix("params."))
            yield Entry(typed(annotation, path), name, first, tuple(others))

    def _example(self, home: str, found: Definition | None) -> Markup:
        value = example(self.classes.known, home, found) if found else None
        return NOTHING if value is None else block("json", as_json(value))

    def _sources(self, found: Definition | None) -> Markup:
        """Where a spec declares it, and what others call it."""
        if found is None or not found.source.file:
            return NOTHING
        titles, source = self.facts.titles, found.source
        first = [plain(f"{titles[found.variants[0]]}:"), code(source.file), code(source.pointer)]
        lines = [joined([Markup("-"), *first], " ")]
        for variant, name in found.names:
            lines.append(joined([Markup("-"), plain(f"{titles[variant]}: as"), code(name)], " "))
        return joined(lines, "\n")


def example(known: Mapping[str, Definition], home: str, found: Definition) -> Json:
    """An example of a definition, as the first service that has it writes it; None if there is none."""
    value = Maker(known, found.variants[:1], sent=home == "params").make(Ref(found.name))
    if isinstance(value, str | int | float | bool | list | Mapping) and not has_file(value):
        return value
    return None


def _presence(home: str, field: ModelField) -> Iterator[Markup]:
    yield plain(PRESENCE[home][field.required])
    if field.wire != field.name:
        yield joined([code(field.wire), plain("on the wire")], " ")


def _told_by(home: str, kind: Union) -> Markup:
    """How a reader knows which member an object is."""
    said = [plain("The field"), code(kind.discriminator), plain("tells which it is.")]
    other = [plain("What no member describes is read as an unknown object.")]
    parts = (said if kind.discriminator else []) + (other if home == "models" else [])
    return joined(parts, " ")


def _more(kind: Enum) -> Markup:
    return plain("A service may have others, too.") if kind.open else NOTHING


def _index(home: str, modules: tuple[ModelModule, ...]) -> Page:
    """The page that leads to all classes of a home, by their first letters."""
    ordered = sorted((module for module in modules if module.classes), key=_first)
    groups = itertools.groupby(ordered, lambda module: _first(module)[0])
    sections = (
        Section(plain(letter.upper()), joined(map(_line, group), "\n")) for letter, group in groups
    )
    summary = plain(_SUMMARIES[home])
    return Page(f"{home}/index.md", plain(_TITLES[home]), summary, sections=tuple(sections))


def _first(module: ModelModule) -> str:
    return module.classes[0].name.lower()


def _line(module: ModelModule) -> Markup:
    """A component, and the classes that are in it."""
    first, *others = module.classes
    # With the services that have it, which are facts on its page.
    text = spoken(first.doc.text[0].text) if first.doc.text else NOTHING
    head = joined([_linked(first), *([text] if text.source else [])], ": ")
    below = joined(map(_linked, others), " · ")
    return Markup(f"-   {head}\n\n    {below}\n" if others else f"-   {head}")


def _linked(one: ModelClass) -> Markup:
    return link(code(one.name), f"{one.name}.md")
