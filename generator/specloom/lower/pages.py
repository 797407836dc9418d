"""Operations with pages: the classes of their pages, and the rules as entries of the tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from specloom.api.model import Api, Definition, Operation
from specloom.api.paging import Paging
from specloom.api.types import Object, Ref, Type
from specloom.api.walk import resolve
from specloom.lower import identifiers, reserved
from specloom.lower.directions import Types
from specloom.lower.received import Received
from specloom.plan.annotations import Annotation, Name, builtin, generic, named
from specloom.plan.expressions import Call, Expression
from specloom.plan.literals import Literal
from specloom.plan.nodes import MethodPages, ModelClass
from specloom.plan.text import Doc, paragraph

_PAGING = Name("runtime", "Paging")


@dataclass(frozen=True, slots=True)
class PageLowering:
    """Lowers what is said of pages. `classes` are those of pages, by the definitions of responses."""

    types: Types
    classes: Mapping[str, str]
    items: Mapping[str, Type]

    @classmethod
    def of(cls, api: Api, types: Types) -> PageLowering:
        """The pages of an API."""
        taken = {*types.names.values(), *types.aliases.values()}
        classes: dict[str, str] = {}
        items: dict[str, Type] = {}
        for operation in api.operations:
            found = _definition(operation, types.known)
            if operation.pages and found and found.name not in classes:
                name = types.names[found.name] + "Page"
                while name in taken or f"Async{name}" in taken:
                    name += "Page"
                classes[found.name] = name
                items[found.name] = operation.pages.item
                taken |= {name, f"Async{name}"}
        return cls(types, classes, items)

    def method(self, operation: Operation) -> MethodPages | None:
        """What the method of an operation gives instead of its response, if that has pages."""
        pages = operation.pages
        if pages is None:
            return None
        found = _definition(operation, self.types.known)
        item = Received(self.types, builtin("object")).annotate(pages.item)
        if found is None:
            page, other = (named("runtime", f"{prefix}ListPage") for prefix in ("", "Async"))
            return MethodPages(generic(page, item), generic(other, item), item)
        name = self.classes[found.name]
        return MethodPages(named("models", name), named("models", f"Async{name}"), item)

    def rows(self, api: Api, variant: str) -> dict[str, Call]:
        """The rules of a variant that are not those of the operations."""
        found = ((o, o.pages.differing()) for o in api.operations if o.pages)
        return {o.name: self.rule(o, own[variant]) for o, own in found if variant in own}

    def settings(self, operation: Operation) -> list[tuple[str, Expression]]:
        """What the table of operations has about pages."""
        pages = operation.pages
        if pages is None:
            return []
        found = _definition(operation, self.types.known)
        page = [("page", Literal(self.classes[found.name]))] if found else []
        return [*page, ("paging", self.rule(operation, pages.rules[0]))]

    def rule(self, operation: Operation, rule: Paging) -> Call:
        """The rule of a variant, with names as they are in Python."""
        pages = operation.pages
        assert pages is not None  # noqa: S101  # there is a rule
        top = operation.response.type
        keywords: dict[str, str | int] = {
            "items": self.spelled(top, pages.items),
            "ask": _argument(*rule.ask),
            "next": self.spelled(top, rule.token),
            "item": self.spelled(pages.item, (rule.item,)) if rule.item else "",
            "more": self.spelled(top, rule.more),
            "last": self.spelled(top, rule.last),
            "first": rule.first,
        }
        written = [(key, Literal(value)) for key, value in keywords.items() if value]
        if rule.back:
            ask, token = rule.back
            written.append(("back", Literal((_argument(*ask), self.spelled(top, token)))))
        return Call(_PAGING, (Literal(rule.kind),), tuple(written))

    def page_classes(self, found: Definition) -> Iterator[ModelClass]:
        """The classes of the pages of a response, sync and async."""
        name = self.classes.get(found.name)
        kind = found.type
        if not name or not isinstance(kind, Object):
            return
        item = Received(self.types).annotate(self.items[found.name])
        fields = set(python_names(found, kind).values())
        own_data, own_next = (name in fields for name in reserved.PAGES)
        for prefix, text in (("", ""), ("Async", " of an asynchronous client")):
            base = generic(named("pages", f"{prefix}Page"), item.inside("models").deferred())
            more = [] if own_next else [named("pages", "More")]
            own = Annotation(Name("models", self.types.names[found.name]))
            doc = Doc(paragraph(f"A page{text}: iterating over it gives the items of all pages."))
            bases = (*more, base, own)
            data = None if own_data else item.inside("models")
            yield ModelClass(f"{prefix}{name}", "page", doc, type=data, bases=bases)

    def spelled(self, top: Type | None, path: Iterable[str]) -> str:
        """A path from a type on, by the names of attributes."""
        names: list[str] = []
        kind = top
        for wire in path:
            found = _record(kind, self.types.known)
            if found is None or not isinstance(found.type, Object):
                break
            names.append(python_names(found, found.type)[wire])
            kind = next(one.type for one in found.type.fields if one.name == wire)
        return ".".join(names)


def _argument(place: str, name: str) -> str:
    return name if place in ("body", "") else f"{place}:{name}"


def python_names(found: Definition, kind: Object) -> dict[str, str]:
    """The attributes of a model by the names of its fields."""
    own = [child.name for child in kind.fields if found.variants[0] in child.variants]
    return identifiers.fields([child.name for child in kind.fields], own)


def _definition(operation: Operation, known: Mapping[str, Definition]) -> Definition | None:
    return _record(operation.response.type, known)


def _record(kind: Type | None, known: Mapping[str, Definition]) -> Definition | None:
    """The definition of the record that a type is, if it is one."""
    found = None
    while kind is not None and isinstance(kind, Ref):
        found = known[kind.name]
        kind = found.type
    inner = resolve(kind, known) if kind is not None else None
    if found is None and kind is not None and inner is not kind:
        return _record(getattr(kind, "type", None), known)
    return found if isinstance(inner, Object) else None
