"""Where in the reference changes lead: the pages of what they are in, and the places on those."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from specloom.api.model import Api, Operation
from specloom.api.walk import body_fields
from specloom.diff.changes import Change, Direction
from specloom.plan.nodes import Method, Plan
from specloom.reference.classes import Classes
from specloom.reference.links import HOMES, call_page, client_page, page_of
from specloom.reference.markup import anchor
from specloom.reference.pages import Page
from specloom.reference.snippets import argument_names
from specloom.surface.rules import SURFACE

_RETURNS = "returns"


@dataclass(frozen=True, slots=True)
class Targets:
    """Finds what of the reference changes are about; what is gone has no place in it.

    Attributes:
        known: The classes of the SDK.
        methods: By operation, its method.
        anchors: By page, the anchors of its entries.
        routes: By variant and route, the operation.
        schemas: By variant and schema, the pages of its classes.
        names: By name in Python, the page: calls, classes with their modules, clients, services.
        titles: By page, what it is about, as users write it.
        clients: By variant, the pages of its clients.
    """

    known: Classes
    methods: Mapping[str, Method]
    anchors: Mapping[str, Collection[str]]
    routes: Mapping[tuple[str, str], Operation]
    schemas: Mapping[tuple[str, str], tuple[str, ...]]
    names: Mapping[str, str]
    titles: Mapping[str, str]
    clients: Mapping[str, tuple[str, ...]]

    @classmethod
    def of(cls, api: Api, plan: Plan, pages: Collection[Page]) -> Targets:
        """The places of these pages."""
        classes = Classes.of(api, plan)
        anchors = {
            page.path: {str(one.anchor) for part in page.sections for one in part.entries}
            for page in pages
        }
        clients = _clients(api, plan)
        services = {name: paths[0] for name, paths in clients.items() if paths}
        names = {name: path for name, path in _names(plan).items() if path in anchors}
        return cls(
            classes,
            {m.operation: m for r in plan.resources for m in r.methods if not m.alias},
            anchors,
            {
                (use.variant, f"{use.method or one.method} {use.path}"): one
                for one in api.operations
                for use in one.uses
            },
            _schemas(api, classes),
            services | names,
            {path: name for name, path in reversed(names.items())},
            clients,
        )

    def pages(self, change: Change, variant: str) -> tuple[str, ...]:
        """The pages of what holds a change: of a service its clients', of a schema those of its classes."""
        holder = change.place.holder
        if change.rule in SURFACE:
            return tuple(self.names[one] for one in (holder,) if one in self.names)
        if not holder or change.rule.startswith("variant-"):
            return self.clients.get(variant, ())
        if operation := self.routes.get((variant, holder)):
            return self._existing(call_page(operation.name))
        return self.schemas.get((variant, holder), ())

    def called(self, route: str, variant: str) -> str:
        """The page of the operation of a route; empty if it is gone."""
        found = self.routes.get((variant, route))
        return "".join(self._existing(call_page(found.name))) if found else ""

    def _existing(self, path: str) -> tuple[str, ...]:
        return (path,) if path in self.anchors else ()

    def place(self, change: Change, variant: str) -> str:
        """The page and the anchor of what changed in what holds it; empty if there is none."""
        pages = self.pages(change, variant)
        found = [(path, self._anchor(change, variant, path)) for path in pages]
        found += () if pages else self._arguments(change, variant)
        known = (f"{path}#{name}" for path, name in found if self._is_known(path, name))
        return next(known, "")

    def _arguments(self, change: Change, variant: str) -> Iterator[tuple[str, str]]:
        """What a field of a schema without a class is in calls that send it as their body."""
        for one in change.reach:
            operation = self.routes.get((variant, one.route))
            if operation and one.direction is Direction.SENT and change.place.steps:
                steps = (" body", *change.place.steps)
                yield call_page(operation.name), self._argument(operation, variant, steps)

    def _is_known(self, path: str, name: str) -> bool:
        return name == _RETURNS or name in self.anchors.get(path, ())

    def _anchor(self, change: Change, variant: str, path: str) -> str:
        steps = change.place.steps
        if change.rule in SURFACE:
            return _in_python(change)
        if operation := self.routes.get((variant, change.place.holder)):
            return self._argument(operation, variant, steps)
        if not steps:
            return str(anchor("value", change.detail.strip('`"')))
        sort, name = steps[0][0], steps[0][1:]
        if sort == ".":
            return str(anchor("field", self._field(path, name)))
        return str(anchor("member", name)) if sort == "|" else ""

    def _argument(self, operation: Operation, variant: str, steps: tuple[str, ...]) -> str:
        """The argument that a parameter or a field of the body is; the response is one place."""
        place, _, wire = (steps[0] if steps else "").strip().partition(" ")
        if place in ("response", "event"):
            return _RETURNS
        if place == "body":
            wire = steps[1][1:] if len(steps) > 1 and steps[1][0] == "." else ""
            names = [self._in_body(operation, variant, wire)]
        else:
            wanted = (place, wire.lower(), variant)  # headers have any case
            names = [
                other.wire  # that of the base is what the tables have
                for one in operation.parameters
                for use in one.uses
                if (one.place, use.wire.lower(), use.variant) == wanted
                for other in one.uses
            ]
        known = argument_names(self.methods[operation.name])
        found = next((known[place, name] for name in names if (place, name) in known), "")
        return str(anchor("argument", found)) if found else ""

    def _in_body(self, operation: Operation, variant: str, wire: str) -> str:
        """What the SDK calls a field of a body of a variant."""
        record = body_fields(operation.body, self.known.known) if operation.body and wire else None
        for one in record.fields if record else ():
            if any(use.variant == variant and (use.wire or one.name) == wire for use in one.uses):
                return one.name
        return ""

    def _field(self, path: str, wire: str) -> str:
        """What a class calls a field."""
        home, _, file = path.partition("/")
        fields = self.known.found[home, file.removesuffix(".md")].fields
        return next((one.name for one in fields if one.wire == wire), "")


def _in_python(change: Change) -> str:
    """The anchor of an argument or a field by its name in Python."""
    steps = change.place.steps
    if steps:
        sort = "argument" if steps[0].startswith("(") else "field"
        return str(anchor(sort, steps[0].strip("().")))
    of_class = change.place.holder.startswith(tuple(f"{home}." for home in HOMES))
    return str(anchor("field" if of_class else "argument", change.detail)) if change.detail else ""


def _schemas(api: Api, classes: Classes) -> dict[tuple[str, str], tuple[str, ...]]:
    pages: dict[str, list[str]] = {}
    for (home, name), one in classes.found.items():
        if one.definition:
            pages.setdefault(one.definition, []).append(page_of(home, name))
    return {
        (variant, dict(one.names).get(variant, one.name)): tuple(pages[one.name])
        for one in api.definitions
        for variant in one.variants
        if one.name in pages
    }


def _names(plan: Plan) -> dict[str, str]:
    """Pages by the names of what the package has; methods that poll come after those that they call."""
    found = {one.class_name: client_page(one.class_name) for one in plan.clients}
    for resource in plan.resources:
        methods = [*resource.methods, *(poll.method for poll in resource.polls)]
        for one in methods:
            group = one.operation.rpartition(".")[0]
            found[f"{group}.{one.name}".lstrip(".")] = call_page(one.operation)
    for home, modules in zip(HOMES, (plan.models, plan.params), strict=True):
        classes = (one.name for module in modules for one in module.classes)
        found |= {f"{home}.{name}": page_of(home, name) for name in classes}
    return found


def _clients(api: Api, plan: Plan) -> dict[str, tuple[str, ...]]:
    return {
        one.name: tuple(
            client_page(client.class_name) for client in plan.clients if client.title == one.title
        )
        for one in api.variants
    }
