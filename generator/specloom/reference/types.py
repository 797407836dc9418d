"""The pages of models and of argument types."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from specloom.plan.annotations import Annotation
from specloom.plan.nodes import ModelClass, ModelField, Plan
from specloom.reference.links import call_page, page_of, typed, up
from specloom.reference.markup import (
    Markup,
    anchor,
    code,
    joined,
    link,
    plain,
    prose,
    rest,
    summary,
)
from specloom.reference.pages import Entry, Page, Section

_KINDS = {"models": "class of responses", "params": "type of arguments"}


@dataclass(frozen=True, slots=True)
class TypePages:
    """Writes a page for each class that users read or write."""

    plan: Plan

    def pages(self) -> Iterator[Page]:
        """The pages of models, then those of params."""
        used = self._uses()
        for home, modules in (("models", self.plan.models), ("params", self.plan.params)):
            for module in modules:
                for one in module.classes:
                    yield self._page(home, one, used)

    def _page(self, home: str, one: ModelClass, used: Mapping[tuple[str, str], list[str]]) -> Page:
        path = page_of(home, one.name)
        sections = (
            [Section(plain("Fields"), entries=tuple(self._fields(one, path)))] if one.fields else []
        )
        if one.type is not None:
            sections.append(Section(plain("Stands for"), typed(one.type, path)))
        calls = used.get((home, one.name), [])
        if calls:
            names = (link(code(name), up(path) + call_page(name)) for name in calls)
            sections.append(Section(plain("Used by"), joined(names, " · ")))
        return Page(
            path,
            code(one.name),
            summary(one.doc.text),
            rest(one.doc.text),
            (plain(_KINDS[home]), code(f"from {self.plan.package}.{home} import {one.name}")),
            tuple(sections),
        )

    def _fields(self, one: ModelClass, path: str) -> Iterator[Entry]:
        for field in one.fields:
            yield Entry(
                code(field.name),
                anchor("field", field.name),
                typed(field.annotation, path),
                tuple(_facts(field)),
                prose(field.doc),
            )

    def _uses(self) -> dict[tuple[str, str], list[str]]:
        """By class, the calls that mention it or a class that has it as a part."""
        direct: dict[tuple[str, str], dict[str, None]] = defaultdict(dict)
        for resource in self.plan.resources:
            for method in resource.methods:
                arguments = [*([method.positional] if method.positional else []), *method.keywords]
                mentioned = [argument.annotation for argument in arguments]
                mentioned += [method.returns, *([method.event] if method.event else [])]
                for key in _classes(mentioned):
                    direct[key][method.operation] = None
        return {key: list(calls) for key, calls in self._spread(direct).items()}

    def _spread(
        self, direct: Mapping[tuple[str, str], dict[str, None]]
    ) -> dict[tuple[str, str], dict[str, None]]:
        """The calls of each class, those of what it is a part of among them."""
        parts = {
            (home, one.name): list(_classes(_annotations(one)))
            for home, modules in (("models", self.plan.models), ("params", self.plan.params))
            for module in modules
            for one in module.classes
        }
        found: dict[tuple[str, str], dict[str, None]] = defaultdict(dict)
        for key, calls in direct.items():
            pending, seen = [key], {key}
            while pending:
                here = pending.pop()
                found[here] |= calls
                new = [part for part in parts.get(here, ()) if part not in seen]
                seen.update(new)
                pending += new
        return found


def _annotations(one: ModelClass) -> list[Annotation]:
    return [
        *(field.annotation for field in one.fields),
        *([one.type] if one.type else []),
        *one.bases,
    ]


def _classes(annotations: list[Annotation]) -> Iterator[tuple[str, str]]:
    names = dict.fromkeys(name for one in annotations for name in one.names)
    return ((name.module, name.name) for name in names if name.module in _KINDS)


def _facts(field: ModelField) -> Iterator[Markup]:
    yield plain("always there" if field.required else "may be missing")
    if field.wire != field.name:
        yield joined([code(field.wire), plain("on the wire")], " ")
    if field.deprecated:
        yield plain("deprecated")
