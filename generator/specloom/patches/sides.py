"""One document as the pages of Azure show it: references followed, `allOf` flat, lists no steps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from specloom.change.schema import shown_types, transparent
from specloom.change.share import Workspace, component_of, target_of
from specloom.change.tree import Location, get
from specloom.diagnostics import Report
from specloom.read.document import Array, Json, Object

JSON = "application/json"
#: References in a circle come to an end here.
_LONGEST = 100


@dataclass(frozen=True, slots=True)
class Settled:
    """What a schema comes to, below how many lists, through which definitions."""

    schema: Object
    lists: int
    via: tuple[Location, ...]

    @property
    def values(self) -> tuple[Json, ...]:
        """The members of its enumeration."""
        found = self.schema.get("enum")
        return tuple(found) if isinstance(found, Array) else ()


@dataclass(frozen=True, slots=True)
class Member:
    """A property, a parameter or a header.

    `value` is as it is written, `holder` what has its description and its flag, `schema` its schema. `told` says
    whether the place that the format changes is the one that makes it required. `place` and `media` tell apart what
    is not compared.
    """

    value: Json
    schema: Json
    required: bool
    place: str = ""
    media: str = ""
    told: bool = True
    via: tuple[Location, ...] = ()


@dataclass(slots=True)
class Side:
    """A document, to look at only."""

    root: Object
    work: Workspace = field(init=False)

    def __post_init__(self) -> None:
        """Look at it with the eyes of what applies changes."""
        self.work = Workspace(self.root, Report())

    @property
    def is_swagger(self) -> bool:
        """Whether it is in Swagger 2.0."""
        return "swagger" in self.root

    def kind(self, value: Json) -> str:
        """The name of a type as the format shows it, enumerations by what they are of."""
        shown = shown_types(self.work, value)
        return shown[1] if shown[0] == "enum" else shown[0]

    def settled(self, value: Json) -> Settled | None:
        """What a schema comes to; nothing if there is none."""
        via: list[Location] = []
        lists = 0
        for _ in range(_LONGEST):
            if not isinstance(value, Object):
                return None
            reference = value.get("$ref")
            if isinstance(reference, str):
                target = target_of(reference)
                if target is None:
                    return None
                via.append(component_of(target))
                value = get(self.root, target)
            elif step := transparent(value):
                lists += step == ("items",)
                value = get(value, step)
            else:
                return Settled(value, lists, tuple(via))
        return None

    def followed(self, value: Json) -> tuple[Object, tuple[Location, ...]]:
        """What a reference leads to, and through which definitions; empty if nowhere."""
        via: list[Location] = []
        for _ in range(_LONGEST):
            reference = value.get("$ref") if isinstance(value, Object) else None
            if not isinstance(reference, str):
                break
            target = target_of(reference) or ("",)
            via.append(component_of(target))
            value = get(self.root, target)
        return value if isinstance(value, Object) else Object({}, self.root.source), tuple(via)

    def properties(self, schema: Object) -> dict[str, Member]:
        """The properties of a schema, those of `allOf` among them, each where it is found first."""
        found: dict[str, Member] = {}
        everywhere = {
            str(name) for part, _, _ in self._parts(schema, (), ()) for name in _names(part)
        }
        for part, via, above in self._parts(schema, (), ()):
            own = part.get("properties")
            listed = {str(name) for each in (*above, part) for name in _names(each)}
            for name, value in own.items() if isinstance(own, Object) else ():
                required = name in everywhere
                told = required == (name in listed)
                found.setdefault(name, Member(value, value, required, told=told, via=via))
        return found

    def _parts(
        self, schema: Object, via: tuple[Location, ...], above: tuple[Object, ...]
    ) -> Iterator[tuple[Object, tuple[Location, ...], tuple[Object, ...]]]:
        """A schema and what it is made of, the nearest first, with what leads there."""
        if any(schema is one for one in above):
            return
        yield schema, via, above
        members = schema.get("allOf")
        for value in members if isinstance(members, Array) else ():
            part, more = self.followed(value)
            yield from self._parts(part, (*via, *more), (*above, schema))

    def parameters(self, location: Location) -> dict[str, Member | None]:
        """The parameters of an operation by name, `body` among them; nothing for one of two meanings."""
        found: dict[str, Member | None] = {}
        inherited, own = (get(self.root, (*location[:n], "parameters")) for n in (2, 3))
        named: dict[tuple[str, str], Member] = {}
        for value in (*_items(inherited), *_items(own)):
            member = self.parameter(value)
            parameter = self.followed(value)[0]
            name = "body" if member.place == "body" else str(parameter.get("name"))
            named[name, member.place] = member
        body = get(self.root, (*location, "requestBody"))
        if body is not None:
            named["body", "body"] = self.body(body)
        for (name, _), member in named.items():
            found[name] = None if name in found else member
        return found

    def parameter(self, value: Json) -> Member:
        """A parameter or a header."""
        holder, via = self.followed(value)
        place = str(holder.get("in", ""))
        required = holder.get("required") is True
        media, schema = self._schema(holder)
        return Member(holder, schema, required, place, media, via=via)

    def body(self, value: Json) -> Member:
        """The body of a request in OpenAPI 3."""
        holder, via = self.followed(value)
        required = holder.get("required") is True
        media, schema = self._schema(holder)
        return Member(holder, schema, required, "body", media, via=via)

    def response(self, value: Json) -> Member:
        """A response."""
        holder, via = self.followed(value)
        media, schema = self._schema(holder)
        return Member(holder, schema, required=False, media=media, via=via)

    def _schema(self, holder: Object) -> tuple[str, Json]:
        """The schema of a parameter, a body, a response or a header, with its media type."""
        content = holder.get("content")
        if isinstance(content, Object) and content:
            name = JSON if JSON in content else next(iter(content))
            media = content[name]
            return name, media.get("schema") if isinstance(media, Object) else None
        if "schema" in holder:
            return JSON, holder["schema"]
        return JSON, holder if self.is_swagger and "type" in holder else None


def _items(value: Json) -> list[Json]:
    return list(value) if isinstance(value, Array) else []


def _names(schema: Object) -> list[Json]:
    return _items(schema.get("required"))
