"""Operations as methods, resources as classes."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from specloom.api.model import Api, Operation, Parameter
from specloom.api.path_templates import slots
from specloom.api.types import Object, Ref, Type, Union, without_null
from specloom.api.walk import body_fields, resolve
from specloom.lower import identifiers, notes
from specloom.lower.annotations import Annotator
from specloom.lower.bodies import body_settings
from specloom.lower.directions import Types
from specloom.lower.fields import field_text, hidden, needed
from specloom.lower.groups import group_text, group_texts
from specloom.lower.schemas import SchemaWriter, spelled
from specloom.plan.nodes import Argument, Child, Method, Part, Resource
from specloom.plan.text import Doc, Text, paragraph
from specloom.prose.texts import described, noted, operation_text
from specloom.wire.constants import constants
from specloom.wire.deprecated import deprecated_arguments
from specloom.wire.routes import path_key, route
from specloom.wire.styles import styles

_ABSTRACT = ("Iterable", "Mapping", "Sequence")
# What answers are that are no JSON.
_BARE = {"none": "None", "bytes": "bytes", "text": "str"}
_BUILTINS = identifiers.SCOPE | {"object"}
_CLIENT_MODULE = frozenset(("Client", "Credential", "SyncClient", "Timeout", "Unsupported"))


@dataclass(frozen=True, slots=True)
class _Given:
    """An argument while a method is put together: where its value goes, and what it is."""

    place: str
    wire: str
    annotation: str
    required: bool
    doc: Text
    wanted: str
    whole: bool = False  # the body itself, not a member of it
    own: bool = True  # whether the first variant of the operation has it


@dataclass(frozen=True, slots=True)
class OperationLowering:
    """Lowers the operations of an API."""

    api: Api
    types: Types
    #: Resources that have a member called `models`, where the package goes by another name.
    shadowing: frozenset[str]
    #: Classes of the module that has the clients, where the resources of the top are imported.
    clients: frozenset[str]
    #: What is said of resources, by their paths.
    texts: Mapping[tuple[str, ...], Text]
    #: By operation, the paths to values that callers should no longer send.
    outdated: Mapping[str, tuple[str, ...]]

    @classmethod
    def of(cls, api: Api, types: Types, clients: Iterable[str]) -> OperationLowering:
        """The lowering of an API whose clients have these names."""
        named = (name for o in api.operations for name in (o.name, *o.aliases))
        parts = [name.split(".") for name in named]
        members = {tuple(path[:end]) for path in parts for end in range(1, len(path) + 1)}
        shadowing = frozenset(".".join(path[:-1]) for path in members if path[-1] == "models")
        reserved = frozenset(clients) | _CLIENT_MODULE
        outdated = deprecated_arguments(api)
        return cls(api, types, shadowing, reserved, group_texts(api), outdated)

    def _models(self, operation: Operation) -> str:
        return "_models" if operation.name.rpartition(".")[0] in self.shadowing else "models"

    def resources(self) -> tuple[Resource, ...]:
        """Every resource, sorted by its path."""
        methods: dict[tuple[str, ...], list[Method]] = defaultdict(list)
        for operation in self.api.operations:
            for name in (operation.name, *operation.aliases):
                *path, _ = name.split(".")
                methods[tuple(path)].append(self._method(operation, name))
        paths = {path[:end] for path in methods for end in range(1, len(path) + 1)}
        paths |= {path for path in methods if not path}
        return tuple(self._resource(path, methods[path], sorted(paths)) for path in sorted(paths))

    def _resource(
        self, path: tuple[str, ...], methods: list[Method], paths: list[tuple[str, ...]]
    ) -> Resource:
        # The groups at the top are attributes of the client, not of what has its calls.
        below = [p for p in paths if path and p[:-1] == path]
        members = [*(m.name for m in methods), *(identifiers.method(p[-1]) for p in below)]
        methods = [_beside(method, members) for method in methods]
        text = " ".join(_texts(methods))
        streams = any(method.event for method in methods)
        imports = ["AsyncResource", "Resource"]
        imports += ["RequestOptions"] if methods else []
        imports += ["OMIT", "Omittable"] if "Omittable[" in text else []
        imports += ["AsyncStream", "Stream", "StreamingOperation"] if streams else []
        imports += ["Operation"] if any(not method.event for method in methods) else []
        imports += [name for name in ("FileInput", "Model") if re.search(rf"\b{name}\b", text)]
        flagged = any(method.flag for method in methods)
        literals = ["Literal"] if "Literal[" in text or flagged else []
        overloads = ["overload"] if flagged else []
        abstract = tuple(name for name in _ABSTRACT if f"{name}[" in text)
        models = re.search(r"\b_?models(?=\.)", text)
        checking = ["TYPE_CHECKING"] if abstract or below or models else []
        return Resource(
            ".".join(path),
            resource_class(path, self.clients),
            ".".join(_module(path)),
            "/".join(_file(path)),
            "." * len(_file(path)),
            group_text(path, self.texts),
            tuple(sorted(methods, key=lambda m: m.name)),
            tuple(self.child(p, path) for p in below),
            abstract,
            import_order([*checking, *literals, *overloads]),
            import_order(imports),
            models[0] if models else "",
            any(method.deprecated for method in methods),
            "builtins." in text,
        )

    def child(self, path: tuple[str, ...], parent: tuple[str, ...]) -> Child:
        """A resource as an attribute of another one, or of the client where `parent` is empty.

        All resources below a top-level one live in its folder, so a child is a sibling module; only
        the top-level resource itself is the folder's `__init__`.
        """
        module = _module(path)
        target = "." + (module[-1] if parent else ".".join(module))
        attribute = identifiers.method(path[-1], of_client=not parent)
        text = group_text(path, self.texts)[0].text
        return Child(attribute, resource_class(path, self.clients), target, paragraph(text))

    def _method(self, operation: Operation, name: str) -> Method:
        given = self._given(operation)
        names = _argument_names(given)
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
        returns, settings = self._returns(operation)
        flag = next((names[i] for i, g in enumerate(given) if _is_flag(g, operation)), "")
        always = operation.response.media == "none" and operation.response.event is not None
        streams = bool(flag) or always
        event = self._name_of(operation.response.event, operation) if streams else ""
        settings += (
            [("streams", repr(event.replace(self._models(operation) + ".", "")))] if event else []
        )
        settings += [("envelope", "True")] if event and self._is_envelope(operation) else []
        outdated = self.outdated.get(operation.name, ())
        settings += [("deprecated", repr(outdated))] if outdated else []
        verb = name.rpartition(".")[2]
        return Method(
            identifiers.method(verb, of_client=verb == name),
            "_" + identifiers.constant(verb),
            operation.name,
            f"{operation.method} {route(operation)}",
            tuple(settings),
            arguments[first] if first is not None else None,
            tuple(arguments[i] for i in order if i != first),
            tuple(_parts(given, names, operation)),
            returns,
            Doc(
                self._text(operation),
                tuple((names[i], given[i].doc) for i in documented if given[i].doc),
            ),
            event,
            flag,
            notes.warning(operation, name),
            name != operation.name,
        )

    def _given(self, operation: Operation) -> list[_Given]:
        fixed = constants(operation, self.api)
        found = [
            self._parameter(parameter, operation)
            for parameter in operation.parameters
            if (parameter.place, parameter.name) not in fixed
        ]
        body = operation.body
        if body is None:
            return found
        record = body_fields(body.type, self.types.known)
        if record is None:
            annotation = self._annotate(body.type, operation)
            required = all(use.required for use in body.uses)
            text = paragraph("The body of the request.")
            found.append(_Given("body", "", annotation, required, text, "body", whole=True))
            return found
        return [*found, *self._fields(record, operation)]

    def _parameter(self, parameter: Parameter, operation: Operation) -> _Given:
        required = parameter.place == "path" or (
            parameter.variants == operation.variants and all(use.required for use in parameter.uses)
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
        annotation = self._annotate(kind, operation)
        own = operation.uses[0].variant in parameter.variants
        return _Given(parameter.place, wire, annotation, required, text, parameter.name, own=own)

    def _fields(self, record: Object, operation: Operation) -> Iterable[_Given]:
        body = operation.body
        name = body.type.name if body and isinstance(body.type, Ref) else ""
        found = self.types.known[name]
        for child in record.fields:
            if hidden(child, found, self.types) or child.read_only:
                continue
            required = needed(child, found) and not operation.bodiless
            annotation = self._annotate(child.type, operation)
            text = field_text(child, found, self.types, self._titles, sent=True)
            own = operation.uses[0].variant in child.variants
            yield _Given("body", child.name, annotation, required, text, child.name, own=own)

    def _annotate(self, kind: Type, operation: Operation) -> str:
        return Annotator(self.types, self._models(operation) + ".").annotate(kind)

    @property
    def _titles(self) -> dict[str, str]:
        return {variant.name: variant.title for variant in self.api.variants}

    def _returns(self, operation: Operation) -> tuple[str, list[tuple[str, str]]]:
        body = operation.body
        settings = []
        answer = _BARE.get(operation.response.media)
        returns = answer or self._name_of(operation.response.type, operation)
        if returns != "None":
            settings.append(("returns", repr(returns.replace(self._models(operation) + ".", ""))))
        if styled := styles(operation):
            settings.append(("styles", repr(styled)))
        return returns, settings + (body_settings(operation, body, self.types) if body else [])

    def _name_of(self, kind: Type | None, operation: Operation) -> str:
        """The type of what comes back, as an annotation."""
        written = SchemaWriter(self.types, sent=False).write(kind) if kind else {}
        return spelled(written, self._models(operation) + ".", "object")

    def _is_envelope(self, operation: Operation) -> bool:
        """Whether events are written as {event, data}, which on the wire are lines of the stream."""
        kind = operation.response.event
        union = resolve(kind, self.types.known) if kind is not None else None
        arms = [m.type for m in union.members] if isinstance(union, Union) else []
        records = [resolve(arm, self.types.known) for arm in arms]
        return bool(records) and all(
            isinstance(r, Object) and {"event", "data"} <= {f.name for f in r.fields}
            for r in records
        )

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
        )
        return (*(said or paragraph(f"{operation.method} {route(operation)}.")), *note)


def import_order(names: Iterable[str]) -> tuple[str, ...]:
    """Constants, classes, functions, as isort has them."""
    return tuple(sorted(set(names), key=lambda n: (not n.isupper(), not n[0].isupper(), n)))


def resource_class(path: tuple[str, ...], clients: frozenset[str]) -> str:
    """`threads.runs` is `Runs`, in a module of its own into which its children are imported."""
    if not path:
        return "Root"
    above = {resource_class(path[:end], clients) for end in range(1, len(path))}
    name = identifiers.class_name(path[-1])
    if identifiers.reserved_class(name) or name in above | clients:
        name += "Resource"
    return identifiers.unique(name, above)


def _module(path: tuple[str, ...]) -> list[str]:
    """`threads.runs.steps` lives in resources.threads.runs_steps: files never move.

    No resource can be called `_root`: that is where the calls of the client itself are.
    """
    if not path:
        return ["resources", "_root"]
    rest = ["_".join(identifiers.module(part) for part in path[1:])] if len(path) > 1 else []
    return ["resources", identifiers.module(path[0]), *rest]


def _file(path: tuple[str, ...]) -> list[str]:
    parts = _module(path)
    return [*parts, "__init__.py"] if len(path) == 1 else [*parts[:-1], parts[-1] + ".py"]


def _texts(methods: Iterable[Method]) -> Iterable[str]:
    for method in methods:
        yield method.returns
        yield method.event
        for argument in (method.positional, *method.keywords):
            if argument is not None:
                yield argument.annotation


def _beside(method: Method, members: Iterable[str]) -> Method:
    """A method of a class whose members hide the built-in types that they are called like."""
    hidden_types = _BUILTINS.intersection(members)
    if not hidden_types:
        return method

    def argument(one: Argument) -> Argument:
        return replace(one, annotation=_qualified(one.annotation, hidden_types))

    return replace(
        method,
        returns=_qualified(method.returns, hidden_types),
        event=_qualified(method.event, hidden_types),
        positional=method.positional and argument(method.positional),
        keywords=tuple(argument(one) for one in method.keywords),
    )


def _qualified(annotation: str, names: frozenset[str]) -> str:
    """The annotation with `builtins.` before some names, but not in the strings of a Literal."""
    words = re.split(r"""("[^"]*"|'[^']*'|[\w.]+)""", annotation)
    return "".join(f"builtins.{word}" if word in names else word for word in words)


def _omittable(given: _Given) -> str:
    return given.annotation if given.required else f"Omittable[{given.annotation}]"


def _argument_names(given: list[_Given]) -> list[str]:
    """Python names; where two are the same, one is called by its place too.

    That is the later one, unless the name is just how its wire spells it (`a_b` beside `a-b`). What
    only other variants have is named last: it changes no name of the first.
    """
    wanted = [identifiers.argument(one.wanted) for one in given]
    names: dict[int, str] = {}
    for index in sorted(
        range(len(given)), key=lambda i: (not given[i].own, wanted[i] != given[i].wire)
    ):
        name = wanted[index]
        placed = f"{given[index].place}_{name}"
        rivals = [
            w for w, one in zip(wanted, given, strict=True) if one.own or not given[index].own
        ]
        taken = {*names.values(), *rivals}
        names[index] = identifiers.unique(placed, taken) if name in names.values() else name
    return [names[index] for index in range(len(given))]


def _last_path_parameter(operation: Operation) -> str:
    order = slots(route(operation))
    return order[-1] if order else ""


def _is_flag(given: _Given, operation: Operation) -> bool:
    flag = operation.stream_flag
    return (
        given.place in ("body", "query") and bool(flag) and given.wire == flag and not given.whole
    )


def _parts(given: list[_Given], names: list[str], operation: Operation) -> Iterable[Part]:
    for place in ("path", "query", "header", "body"):
        entries = [
            (repr(one.wire), name)
            for one, name in zip(given, names, strict=True)
            if one.place == place and not one.whole
        ]
        whole = [n for one, n in zip(given, names, strict=True) if one.place == place and one.whole]
        empty_body = place == "body" and operation.body is not None and not whole
        if entries or whole or empty_body:
            keyword = "headers" if place == "header" else place
            yield Part(keyword, tuple(entries), whole[0] if whole else "")
