"""Operations as methods, resources as classes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from specloom.api.model import Api, Operation, Parameter
from specloom.api.path_templates import slots
from specloom.api.types import Object, Ref, Type, without_null
from specloom.api.walk import body_fields, body_record, is_envelope
from specloom.lower import identifiers, notes, options
from specloom.lower.bodies import body_settings
from specloom.lower.choices import choice
from specloom.lower.directions import Types
from specloom.lower.fields import field_text, hidden, written
from specloom.lower.folds import FoldLowering
from specloom.lower.given import Given, argument_names, is_flag, parts
from specloom.lower.groups import group_text, group_texts
from specloom.lower.loose import loose
from specloom.lower.mentions import beside, looked_up, names, names_of_polled, polled_beside
from specloom.lower.modules import modules
from specloom.lower.pages import PageLowering
from specloom.lower.polls import PollLowering
from specloom.lower.received import Received
from specloom.lower.sent import Sent
from specloom.lower.webhooks import MENTIONED, lower_webhooks, webhook_path, webhook_texts
from specloom.plan.annotations import (
    NONE,
    Annotation,
    Name,
    builtin,
    named,
    omittable,
    union,
)
from specloom.plan.expressions import Expression
from specloom.plan.imports import imports
from specloom.plan.literals import Literal
from specloom.plan.nodes import Argument, Child, Method, Resource
from specloom.plan.text import Doc, Text, paragraph
from specloom.prose.texts import described, noted, operation_text
from specloom.wire.constants import is_constant, sent_value
from specloom.wire.deprecated import deprecated_arguments
from specloom.wire.routes import path_key, route
from specloom.wire.styles import styles

# What responses are that are no JSON.
_BARE = {
    "none": NONE,
    "bytes": named("runtime", "BinaryResponse"),
    "text": builtin("str"),
    "location": builtin("str"),
}
_TRUE = Literal(value=True)
_CLIENT_MODULE = frozenset(
    (
        *("ClassVar", "Client", "ClientOptions", "Credential", "Credentials", "Limits"),
        *("HeaderValues", "QueryValues", "Self", "SyncClient", "SyncCore", "Timeout"),
        *("Unpack", "Unsupported", "Variant", "Verb", "WebhookSecrets"),
    )
)
_REDIRECTED = "Returns the address that the service redirects to"


@dataclass(frozen=True, slots=True)
class OperationLowering:
    """Lowers the operations of an API."""

    api: Api
    types: Types
    pages: PageLowering
    polls: PollLowering
    #: Classes of the module that has the clients, where the resources of the top are imported.
    clients: frozenset[str]
    #: What is said of resources, by their paths.
    texts: Mapping[tuple[str, ...], Text]
    #: By operation, the paths to values that callers should no longer send.
    outdated: Mapping[str, tuple[str, ...]]
    #: By operation, what is said of credentials that are not the usual ones.
    credentials: Mapping[str, str]
    #: The modules of resources, by their paths.
    homes: Mapping[tuple[str, ...], tuple[str, ...]]
    folds: FoldLowering

    @classmethod
    def of(
        cls,
        api: Api,
        types: Types,
        pages: PageLowering,
        clients: Iterable[str],
        credentials: Mapping[str, str],
    ) -> OperationLowering:
        """The lowering of an API whose clients have these names."""
        reserved = frozenset(clients) | _CLIENT_MODULE
        outdated = deprecated_arguments(api)
        texts = {**webhook_texts(api), **group_texts(api)}
        polls = PollLowering.of(api, pages)
        homes, folds = modules(api), FoldLowering.of(api, types)
        return cls(api, types, pages, polls, reserved, texts, outdated, credentials, homes, folds)

    def resources(self) -> tuple[Resource, ...]:
        """Every resource, sorted by its path."""
        methods: dict[tuple[str, ...], list[Method]] = defaultdict(list)
        for operation in self.api.operations:
            for name in (operation.name, *operation.aliases):
                *path, _ = name.split(".")
                methods[tuple(path)].append(self._method(operation, name))
        paths = {path[:end] for path in methods for end in range(1, len(path) + 1)}
        paths |= {path for path in (*methods, webhook_path(self.api)) if path in methods or path}
        below: dict[tuple[str, ...], list[tuple[str, ...]]] = defaultdict(list)
        for one in sorted(paths):
            below[one[:-1]].append(one)
        # The groups at the top are attributes of the client, not of what has its calls.
        below[()] = []
        return tuple(self._resource(one, methods[one], below[one]) for one in sorted(paths))

    def _resource(
        self, path: tuple[str, ...], methods: list[Method], below: list[tuple[str, ...]]
    ) -> Resource:
        file = self._file(path)
        polls = self.polls.methods(methods, "." * len(file))
        members = [m.name for m in (*methods, *(one.method for one in polls))]
        members += (identifiers.method(p[-1]) for p in below)
        events = None
        if path and path == webhook_path(self.api):
            events = lower_webhooks(self.api, self.types, members)
            members += [events.unwrap, events.parse] if events else []
        methods = [beside(method, members) for method in methods]
        polls = [polled_beside(one, members) for one in polls]
        mentioned = [name for method in methods for name in names(method)]
        mentioned += (name for one in polls for name in names_of_polled(one))
        base = "StreamingResource" if any(method.event for method in methods) else "Resource"
        mentioned += [Name("runtime", f"Async{base}"), Name("runtime", base)]
        if below:
            mentioned += [Name("functools", "cached_property"), Name("typing", "TYPE_CHECKING")]
        mentioned += [*MENTIONED, *events.type.names] if events else []
        return Resource(
            ".".join(path),
            resource_class(path, self.clients),
            base,
            ".".join(self.homes[path]),
            "/".join(file),
            group_text(path, self.texts),
            tuple(sorted(methods, key=lambda m: m.name)),
            tuple(sorted(polls, key=lambda one: one.method.name)),
            tuple(self.child(p, path) for p in below),
            imports(mentioned, "." * len(file)),
            events,
        )

    def _file(self, path: tuple[str, ...]) -> list[str]:
        parts = list(self.homes[path])
        return [*parts, "__init__.py"] if len(path) == 1 else [*parts[:-1], parts[-1] + ".py"]

    def child(self, path: tuple[str, ...], parent: tuple[str, ...]) -> Child:
        """A resource as an attribute of another one, or of the client where `parent` is empty.

        All resources below a top-level one live in its folder, so a child is a sibling module; only
        the top-level resource itself is the folder's `__init__`.
        """
        module = self.homes[path]
        target = "." + (module[-1] if parent else ".".join(module))
        attribute = identifiers.method(path[-1])
        text = group_text(path, self.texts)[0].text
        return Child(attribute, resource_class(path, self.clients), target, paragraph(text))

    def _method(self, operation: Operation, name: str) -> Method:
        given = self._given(operation)
        names = argument_names(given)
        last = _last_path_parameter(operation)
        first = next((i for i, g in enumerate(given) if g.place == "path" and g.wire == last), None)
        # Required ones before the others, path parameters first of all; the spec's order inside.
        order = sorted(
            range(len(given)), key=lambda i: (not given[i].required, given[i].place != "path")
        )
        arguments = {
            i: Argument(names[i], _omittable(given[i]), not given[i].required) for i in order
        }
        documented = [*([first] if first is not None else []), *(i for i in order if i != first)]
        rest, dropped = options.rest(names)
        returns, settings = self._returns(operation)
        flag = next((names[i] for i, g in enumerate(given) if is_flag(g, operation)), "")
        always = operation.response.media == "none" and operation.response.event is not None
        streams = bool(flag) or always
        event = self._name_of(operation.response.event) if streams else None
        settings += [("streams", looked_up(event))] if event else []
        settings += self.folds.settings(operation)
        settings += [("envelope", _TRUE)] if event and self._is_envelope(operation) else []
        more = loose(operation, self.types.known)
        settings += [("loose", Literal(more))] if more else []
        settings += self.pages.settings(operation)
        outdated = self.outdated.get(operation.name, ())
        settings += [("deprecated", Literal(outdated))] if outdated else []
        verb = name.rpartition(".")[2]
        return Method(
            identifiers.method(verb),
            "_" + identifiers.constant(verb),
            operation.name,
            f"{operation.method} {route(operation)}",
            tuple(settings),
            arguments[first] if first is not None else None,
            tuple(arguments[i] for i in order if i != first),
            tuple(parts(given, names, operation)),
            rest,
            dropped,
            returns,
            Doc(
                self._text(operation),
                tuple((names[i], given[i].doc) for i in documented if given[i].doc),
            ),
            event,
            flag,
            notes.warning(operation, name),
            name != operation.name,
            self.pages.method(operation),
            choice(
                operation, given, names, self.types.known, self._name_of(operation.response.type)
            ),
            bool(operation.folds),
            identifiers.call(name),
        )

    def _given(self, operation: Operation) -> list[Given]:
        found = [
            self._parameter(parameter, operation)
            for parameter in operation.parameters
            if not is_constant(parameter, self.api)
        ]
        body = operation.body
        if body is None:
            return found
        record = body_fields(body, self.types.known)
        if record is None:
            annotation = self._annotate(body.type)
            required = all(use.required for use in body.uses)
            text = paragraph("The body of the request.")
            found.append(Given("body", "", annotation, required, text, "body", whole=True))
            return found
        return [*found, *self._fields(record, operation)]

    def _parameter(self, parameter: Parameter, operation: Operation) -> Given:
        # A variant that is always sent a constant leaves it to the others to ask for a value.
        required = parameter.place == "path" or (
            parameter.variants == operation.variants
            and all(use.required for use in parameter.uses)
            and all(sent_value(use, self.api) is None for use in parameter.uses)
        )
        wire = parameter.uses[0].wire
        if parameter.place == "path":
            wire = path_key(operation, parameter)
        text = noted(
            described(parameter.description),
            notes.only(parameter.variants, operation.variants, self._titles),
            notes.limits(parameter.type, parameter.description),
            notes.deprecation(parameter.description, deprecated=parameter.deprecated),
        )
        kind = parameter.type if required else without_null(parameter.type)
        annotation = self._annotate(kind)
        own = operation.uses[0].variant in parameter.variants
        return Given(parameter.place, wire, annotation, required, text, parameter.name, own=own)

    def _fields(self, record: Object, operation: Operation) -> Iterable[Given]:
        body = operation.body
        kind = body_record(body, self.types.known) if body else None
        found = self.types.known[kind.name if isinstance(kind, Ref) else ""]
        for child in record.fields:
            if hidden(child, found, self.types) or child.read_only:
                continue
            required = written(child, found) and not operation.bodiless
            annotation = self._annotate(child.type)
            text = field_text(child, found, self.types, self._titles, sent=True)
            own = operation.uses[0].variant in child.variants
            yield Given("body", child.name, annotation, required, text, child.name, own=own)

    def _annotate(self, kind: Type) -> Annotation:
        return Sent(self.types).annotate(kind)

    @property
    def _titles(self) -> dict[str, str]:
        return {variant.name: variant.title for variant in self.api.variants}

    def _returns(self, operation: Operation) -> tuple[Annotation, list[tuple[str, Expression]]]:
        body = operation.body
        settings: list[tuple[str, Expression]] = []
        bare = _BARE.get(operation.response.media)
        returns = bare or self._name_of(operation.response.type)
        if operation.response.also == "text":
            returns = union([*returns.members, _BARE["text"]])
        if operation.response.media == "location":
            settings.append(("returns", Literal("location")))
        elif operation.response.media == "bytes":
            settings.append(("returns", Literal("bytes")))
        elif operation.response.also == "bytes" and not operation.response.event:
            settings.append(("returns", Literal("bytes | None")))
            returns = union([_BARE["bytes"], NONE])
        elif returns != NONE:
            settings.append(("returns", looked_up(returns)))
        if operation.response.accept:
            settings.append(("accept", Literal(operation.response.accept)))
        others = dict.fromkeys(media for _, media in operation.response.others)
        if others:
            returns = union([*returns.members, *(_BARE[media] for media in others)])
        if styled := styles(operation):
            settings.append(("styles", Literal(styled)))
        return returns, settings + (body_settings(operation, body, self.types) if body else [])

    def _name_of(self, kind: Type | None) -> Annotation:
        """The type of a response or an event, as an annotation."""
        anything = builtin("object")
        return Received(self.types, anything).annotate(kind) if kind else anything

    def _is_envelope(self, operation: Operation) -> bool:
        """Whether events are written as {event, data}, which on the wire are lines of the stream."""
        kind = operation.response.event
        return kind is not None and is_envelope(kind, self.types.known)

    def _text(self, operation: Operation) -> Text:
        said = operation_text(operation.summary, operation.description)
        everyone = [variant.name for variant in self.api.variants]
        deprecated = [self._titles[use.variant] for use in operation.uses if use.deprecated]
        by = f"Deprecated by {notes.listed(deprecated)}" if deprecated else ""
        if operation.deprecated:
            by = notes.deprecation(operation.description, deprecated=True)
        note = noted(
            (),
            notes.only(operation.variants, everyone, self._titles),
            by,
            _REDIRECTED if operation.response.media == "location" else "",
            self.credentials.get(operation.name, ""),
        )
        if operation.response.media == "location":
            # Nothing else says what is returned then.
            note = tuple(replace(block, note="") for block in note)
        return (*(said or paragraph(f"{operation.method} {route(operation)}.")), *note)


def resource_class(path: tuple[str, ...], clients: frozenset[str]) -> str:
    """`threads.runs` is `Runs`, in a module of its own into which its children are imported."""
    name, above = "Root", set[str]()
    for part in path:
        name = identifiers.class_name(part)
        if identifiers.reserved_resource(name) or name in above | clients:
            name += "Resource"
        name = identifiers.unique(name, above)
        above.add(name)
    return name


def _omittable(given: Given) -> Annotation:
    return given.annotation if given.required else omittable(given.annotation)


def _last_path_parameter(operation: Operation) -> str:
    return next(reversed(slots(route(operation))), "")
