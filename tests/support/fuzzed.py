"""A random document as a generated package, and what has to hold of it.

Everything here is a function of the document alone: who has the document has the finding.
"""

from __future__ import annotations

import compileall
import importlib
import inspect
import json
import pkgutil
import random
import re
import shutil
import sys
import traceback
import typing
import warnings
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from importlib.util import resolve_name
from itertools import chain, combinations
from pathlib import Path
from types import ModuleType
from typing import Any, TypeAlias
from urllib.parse import parse_qsl, quote, unquote, urlsplit

import httpx2
from allowed_values import NoValueError, Values
from described import Described, Parameter, described, schemes
from operations import method as method_of
from operations import written
from pydantic import BaseModel, TypeAdapter
from sound import problems

from specloom.api.model import Api, Operation
from specloom.config.load import load
from specloom.diagnostics import Report, Stopped
from specloom.pipeline import Run
from specloom.plan.nodes import Method, Plan
from specloom.reference.stage import pages, printed
from specloom.surface.of_plan import surface_of
from specloom.surface.read import read_surface
from specloom.wire.difference import Difference

Node: TypeAlias = dict[str, Any]

TEMPLATES = Path(__file__).parents[2] / "templates"
CONFIGURATION = """
[sdk]
package = "{package}"
output = "."
[[variant]]
name = "main"
client = "Main"
spec = "{package}.json"
"""
#: Arguments of which none is good for anything alone.
TOGETHER = {
    name: names
    for names in (("username", "password"), ("client_id", "client_secret"))
    for name in names
}
BLANK = re.compile(r"\{[^{}]*\}")
JSON_TYPE = re.compile(r"^(\*/\*|application/json\b|\S+\+json|text/json)")
TEXT_TYPE = re.compile(r"^(text/|application/xml|\S+\+xml)")
EVENTS = "text/event-stream"
BYTES = b"one\r\ntwo\x00"
#: What a constructor of a client has besides credentials.
NOT_SECRETS = frozenset(
    (
        *("self", "base_url", "http_client", "timeout", "max_retries", "unsupported", "strict"),
        *(
            "default_headers",
            "default_query",
            "limits",
            "retry",
            "validate",
            "token_url",
            "oauth_scope",
        ),
    )
)
SECRET = "secret"  # noqa: S105 - of nobody


class FindingError(AssertionError):
    """Something that does not hold of a document; `kind` says what."""

    def __init__(self, kind: str, text: str) -> None:
        super().__init__(f"{kind}: {text}")
        self.kind = kind


@dataclass(frozen=True, slots=True)
class Call:
    """A call of a method, and what its request is to be."""

    name: str
    described: Described
    arguments: Mapping[str, Any]
    #: By place and name: the values of parameters.
    parameters: Mapping[tuple[str, str], Any]
    #: The body by its JSON, None if there is none.
    body: Any
    media: str

    @property
    def http(self) -> tuple[str, str]:
        """Method and path."""
        return self.described.method, self.described.path


@dataclass(frozen=True)
class Package:
    """What was generated from a document."""

    document: Node
    folder: Path
    name: str
    api: Api
    plan: Plan
    differences: tuple[Difference, ...]
    #: The document in normal form.
    normal: Node

    @cached_property
    def module(self) -> ModuleType:
        """The package, imported."""
        sys.path.insert(0, str(self.folder))
        try:
            importlib.invalidate_caches()
            return importlib.import_module(self.name)
        finally:
            sys.path.remove(str(self.folder))

    def part(self, name: str) -> ModuleType:
        """A module of the package."""
        return importlib.import_module(f"{self.module.__name__}.{name}")

    @cached_property
    def methods(self) -> dict[tuple[str, str], Method]:
        """The plan of the methods, by HTTP method and path without the names of its parameters."""
        plans = {m.operation: m for r in self.plan.resources for m in r.methods if not m.alias}
        return {
            (operation.method, blank(operation.uses[0].path)): plans[operation.name]
            for operation in self.api.operations
        }

    @cached_property
    def operations(self) -> dict[str, Operation]:
        """The operations of the API, by name."""
        return {operation.name: operation for operation in self.api.operations}

    @cached_property
    def attributes(self) -> dict[str, str]:
        """How each operation is called: the dotted names of its resource and its method."""
        resources = {resource.module: resource for resource in self.plan.resources}
        found: dict[str, str] = {}

        def walk(module: str, prefix: str) -> None:
            resource = resources[module]
            for method in resource.methods:
                if not method.alias:
                    found[method.operation] = prefix + method.name
            for child in resource.children:
                walk(resolve_name(child.module, module), f"{prefix}{child.attribute}.")

        for root in self.plan.roots:
            walk(root.module.removeprefix("."), f"{root.attribute}.")
        if self.plan.calls:
            walk("resources._root", "")
        return found

    def clients(self, *, many: bool, **settings: Any) -> Iterator[Any]:
        """Clients with as many credentials as go together, then with fewer; or one without any."""
        made = self.module.Main
        takes = [name for name in inspect.signature(made).parameters if name not in NOT_SECRETS]
        groups = [*dict.fromkeys(TOGETHER.get(name, (name,)) for name in takes)]
        sizes = range(len(groups), -1, -1) if many else [0]
        for chosen in chain.from_iterable(combinations(groups, size) for size in sizes):
            given = dict.fromkeys(chain.from_iterable(chosen), SECRET)
            with suppress(self.module.ConfigurationError):
                yield made(**given, **{"max_retries": 0, **settings})

    @cached_property
    def reference(self) -> dict[str, str]:
        """The pages of its documentation, by path."""
        return printed(pages(self.api, self.differences, self.plan), TEMPLATES)

    def forget(self) -> None:
        """Take the modules of the package out of memory."""
        for name in [n for n in sys.modules if n.partition(".")[0] == self.name]:
            del sys.modules[name]


def blank(path: str) -> str:
    """A path without the names of its parameters, and as it is sent."""
    return BLANK.sub("{}", path).partition("#")[0]


def generate(document: Node, folder: Path, package: str = "fuzzed") -> Package:
    """Generate the package of a document.

    Raises:
        FindingError: the document is refused, or something is lost.
    """
    (folder / f"{package}.json").write_text(json.dumps(document, indent=1), "utf-8")
    config_path = folder / f"{package}.toml"
    config_path.write_text(CONFIGURATION.format(package=package), "utf-8")
    report, seen = Report(), dict[str, Any]()

    def watch(stage: str, _: str, result: object) -> None:
        seen[stage] = result

    config = load(config_path, report)
    assert config is not None, report.diagnostics
    run = Run(config, TEMPLATES, report, watch=watch)
    try:
        files = run.files()
    except Stopped as stopped:
        raise FindingError("refused", "\n".join(map(str, report.errors))) from stopped
    except Exception as error:
        raise FindingError("crash", last_lines(error)) from error
    save(folder, files)
    made = Package(
        document,
        folder,
        package,
        seen["passes"],
        seen["lower"],
        seen["wire"],
        seen["upgrade"].root,
    )
    if surface_of(seen["lower"]) != read_surface(package, files):
        raise FindingError("surface", "that of the plan is not that of the files")
    wanted = sorted((one.method, blank(one.path)) for one in described(document))
    if sorted(made.methods) != wanted:
        raise FindingError("operations", f"{sorted(made.methods)} instead of {wanted}")
    return made


def save(folder: Path, files: Mapping[str, str]) -> None:
    """Write files; those of the runtime with what Python has compiled of them before."""
    runtime = compiled_runtime(folder.parent)
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        if "/_runtime/" not in path:
            target.write_text(text, "utf-8")
    package = next(iter(files)).partition("/")[0]
    shutil.copytree(runtime, folder / package / "_runtime", dirs_exist_ok=True)


def compiled_runtime(folder: Path) -> Path:
    """The runtime with its compiled files, made once."""
    target = folder / "compiled"
    if not target.is_dir():
        shutil.copytree(TEMPLATES / "sdk" / "_runtime", target)
        compileall.compile_dir(target, quiet=1)
    return target


def last_lines(error: BaseException) -> str:
    """Where an error came from, in short."""
    lines = traceback.format_exception(error)
    return "".join(lines)[-1500:]


def check_reference(made: Package) -> None:
    """The documentation can be written, and its pages hold together."""
    try:
        found = problems(made.reference)
    except Exception as error:
        raise FindingError("reference", last_lines(error)) from error
    if found:
        raise FindingError("reference", "\n".join(found[:5]))


def check_import(made: Package) -> None:
    """Every module can be imported, every annotation evaluated and every model built."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            found = pkgutil.walk_packages(made.module.__path__, f"{made.name}.")
            for one in found:
                importlib.import_module(one.name)
            for name in made.part("models").__all__:
                resolve(getattr(made.part("models"), name))
            for name in made.part("params").__all__:
                TypeAdapter(getattr(made.part("params"), name))
            for call in operations_of(made):
                for word in (call.returns, getattr(call, "streams", "")):
                    if word and word not in ("bytes", "str", "None"):
                        TypeAdapter(made.part("_runtime.responses").annotation_of(word))
    except Exception as error:
        raise FindingError("import", last_lines(error)) from error


def operations_of(made: Package) -> Iterator[Any]:
    """The table entries of all operations."""
    kind = made.part("_runtime.tables").Operation
    for resource in made.plan.resources:
        module = made.part(resource.module)
        yield from (value for value in vars(module).values() if isinstance(value, kind))


def resolve(model: Any) -> None:
    """Build a model, or what else `models` has."""
    if isinstance(model, type) and issubclass(model, BaseModel):
        model.model_rebuild(force=True, raise_errors=True)
        typing.get_type_hints(model, include_extras=True)
    else:
        TypeAdapter(model)


def calls(made: Package) -> Iterator[Call]:
    """Yield calls of every operation: with required arguments, and with all."""
    for one in described(made.document):
        method = made.methods[one.method, blank(one.path)]
        values = Values(made.document, sent=True, random=seeded(one, "there"))
        maker = Arguments(made, one, method, values)
        yield from maker.calls()


@dataclass(slots=True)
class Arguments:
    """The arguments of the method of one operation."""

    made: Package
    described: Described
    method: Method
    values: Values
    names: Mapping[tuple[str, str], str] = field(init=False)

    def __post_init__(self) -> None:
        self.names = written(self.method)

    def calls(self) -> Iterator[Call]:
        """Yield the call with what is required, and some with all."""
        yield from self.call(full=False, number=0)
        for number in range(2):
            yield from self.call(full=True, number=number)

    def call(self, *, full: bool, number: int) -> Iterator[Call]:
        """Yield one call, if all that is required has a value."""
        given: Node = {}
        sent: dict[tuple[str, str], Any] = {}
        for one in self.parameters():
            if not full and not one.required:
                continue
            found = parameter_values(self.values, one)
            if not found:
                if one.required:
                    return
                continue
            value = found[number % len(found)]
            sent[one.place, one.name] = value
            argument = self.argument(one)
            if argument:
                given[argument] = value
        media, body = "", None
        if self.described.bodies and (full or self.needs_body(given)):
            media = self.media()
            found = body_values(self.values, self.described.bodies[media], media)
            if not found:
                return
            body = found[number % len(found)]
            given |= self.body(body)
        try:
            given |= self.cookies()
        except NoValueError:
            return
        yield Call(self.method.operation, self.described, given, sent, body, media)

    def cookies(self) -> Node:
        """The options with the cookies that are required: clients send none of their own (SL335)."""
        required = [p for p in self.described.parameters if p.place == "cookie" and p.required]
        values = [(p.name, self.values.some(p.schema)) for p in required]
        told = {name: [one for one in found if is_cookie(one)] for name, found in values}
        if not all(told.values()):
            raise NoValueError
        texts = [f"{name}={cookie(found[0])}" for name, found in told.items() if found]
        if not texts:
            return {}
        return self.option("extra_headers", {"Cookie": "; ".join(texts)})

    def option(self, name: str, value: Node) -> Node:
        """An option of the call; one that has an argument of its name cannot be given it."""
        if name in self.method.dropped:
            raise NoValueError
        return {name: value}

    def parameters(self) -> Iterator[Parameter]:
        """Yield the parameters that a client sends, those of the path that are undeclared included."""
        by_name = {(p.place, p.name): p for p in self.described.parameters}
        for name in re.findall(r"\{([^{}]+)\}", self.described.path):
            by_name.setdefault(
                ("path", name), Parameter(name, "path", {"type": "string"}, required=True)
            )
        yield from (one for one in by_name.values() if one.place != "cookie")

    def needs_body(self, given: Node) -> bool:
        """Whether there is no call without the body, of which some members may be required."""
        arguments = (*self.method.keywords, *filter(None, [self.method.positional]))
        lacking = [one.name for one in arguments if not one.omittable and one.name not in given]
        return self.described.body_required or bool(lacking)

    def argument(self, parameter: Parameter) -> str:
        """The argument of a parameter; empty for what can only be one value, which is sent anyway."""
        about = f"{self.described.method} {self.described.path}"
        place = {"header": "headers"}.get(parameter.place, parameter.place)
        for known in self.made.operations[self.method.operation].parameters:
            [use] = known.uses
            if (known.place, use.wire) == (parameter.place, parameter.name):
                word = known.name if parameter.place == "path" else use.wire
                if (place, word) in self.names:
                    return self.names[place, word]
        if parameter.required and len(parameter.schema.get("enum", ["const"])) == 1:
            return ""
        raise FindingError("argument", f"none for {place} {parameter.name!r} of {about}")

    def media(self) -> str:
        """The media type that the generator has chosen."""
        for operation in operations_of(self.made):
            if operation.name == self.method.operation:
                return chosen_media(operation, self.described.bodies)
        raise FindingError("operations", f"{self.method.operation} has no entry")

    def body(self, value: Any) -> Node:
        """The arguments that make a body."""
        whole = next((part.whole for part in self.method.parts if part.place == "body"), "")
        if whole:
            return {whole: value}
        made: Node = {}
        further = {}
        for name, member in value.items():
            argument = self.names.get(("body", name))
            (further if argument is None else made)[argument or name] = member
        if further:
            made |= self.option("extra_body", further)
        return made


def chosen_media(operation: Any, bodies: Mapping[str, Any]) -> str:
    """The media type of the document that an operation of the runtime sends."""
    words = {
        "json": JSON_TYPE,
        "multipart": re.compile("multipart/"),
        "form": re.compile("application/x-www-form"),
        "text": TEXT_TYPE,
        "bytes": re.compile("image/|application/(pdf|octet-stream)"),
    }
    if operation.content_type in bodies:
        return str(operation.content_type)
    fitting = [media for media in bodies if words[operation.body].match(media)]
    return next(iter(fitting or bodies))


def parameter_values(values: Values, parameter: Parameter) -> list[Any]:
    """Values that a parameter can have, and that have a form there."""
    found = [one for one in values.some(parameter.schema) if one is not None]
    if parameter.media:
        return found
    if parameter.place == "path":
        found = [one for one in found if one not in ("", ".", "..", [])]
    if parameter.place == "query":
        # Where a space divides the items of a list, none of them can hold one.
        found = [
            one
            for one in found
            if not isinstance(one, list) or not any(" " in str(item) for item in one)
        ]
    if parameter.place == "header":
        found = [one for one in found if is_header(one)]
    return [one for one in found if is_plain(one)]


def cookie(value: Any) -> str:
    """A value as it stands in a cookie."""
    if isinstance(value, list):
        return ",".join(map(cookie, value))
    return value if isinstance(value, str) else json.dumps(value)


def is_cookie(value: Any) -> bool:
    """Whether a value can stand in a cookie as it is."""
    return is_plain(value) and quote(cookie(value), safe=",") == cookie(value)


def is_header(value: Any) -> bool:
    """Whether a value can stand in a header."""
    items = value if isinstance(value, list) else [value]
    return bool(items) and all(
        not isinstance(one, str) or (one.isascii() and one == one.strip() != "" and "," not in one)
        for one in items
    )


def is_plain(value: Any) -> bool:
    """Whether a value has a form outside of JSON that says all of it."""
    items = (
        value
        if isinstance(value, list)
        else [*value.values()] if isinstance(value, dict) else [value]
    )
    return (not isinstance(value, list | dict) or bool(items)) and all(
        isinstance(one, str | int | float | bool) and one != "" for one in items
    )


def is_part(value: Any) -> bool:
    """Whether a value can be a part of a form."""
    return is_plain(value) or isinstance(value, dict)


def as_part(value: Any, schema: Any) -> Any:
    """A value of a form as it is given: where a file is expected its content, for it is no text."""
    if isinstance(value, list) and isinstance(schema, dict):
        return [as_part(one, schema.get("items")) for one in value]
    return BYTES if is_file(schema) else value


def is_file(schema: Any) -> bool:
    """Whether a part of a form is a file: a text is none."""
    return isinstance(schema, dict) and schema.get("format") == "binary"


def body_values(values: Values, schema: Any, media: str) -> list[Any]:
    """Values that a body of a media type can have."""
    if JSON_TYPE.match(media):
        return values.some(schema)
    if "form" in media:
        required = schema.get("required", ())
        found = [
            one for one in values.some(schema) if all(is_plain(one[name]) for name in required)
        ]
        members = schema.get("properties", {})
        return [
            {k: as_part(v, members.get(k)) for k, v in one.items() if is_part(v)} for one in found
        ]
    if "octet-stream" in media:
        return [BYTES]
    is_text = schema.get("type") == "string" and "format" not in schema
    return ["some text \u00e9"] if is_text else [BYTES]


def check_calls(made: Package) -> None:
    """Every call sends what it was given, and gives back what came."""
    for call in calls(made):
        check_request(made, call)
    for one in described(made.document):
        check_response(made, one)


def check_request(made: Package, call: Call) -> None:
    """A request holds what the call was given, where and as the document says."""
    requests: list[httpx2.Request] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        found = token(request)
        if found:
            return found
        request.read()
        requests.append(request)
        return httpx2.Response(418)

    about = f"{call.name}({call.arguments!r:.600})"
    try:
        invoke(made, answer, call, validate=True)
    except made.module.APIStatusError:
        pass
    except Exception as error:
        raise FindingError("request", f"{about}\n{last_lines(error)}") from error
    [request] = requests
    problem = request_problem(request, call)
    if problem:
        raise FindingError("request", f"{about}\n{problem}\n{request.method} {request.url}")
    problem = security_problem(request, call.described, schemes(made.document))
    if problem:
        raise FindingError("security", f"{about}\n{problem}")


def invoke(
    made: Package, answer: Callable[[httpx2.Request], httpx2.Response], call: Call, **settings: Any
) -> Any:
    """Call the method of a client that has credentials for it; a function answers."""
    http_client = httpx2.Client(transport=httpx2.MockTransport(answer))
    return invoke_through(made, http_client, call, **settings)


def token(request: httpx2.Request) -> httpx2.Response | None:
    """A token, where a request is for one."""
    if request.url.path == "/token" and b"grant_type" in request.read():
        return httpx2.Response(200, json={"access_token": "token", "expires_in": 3600})
    return None


def invoke_through(made: Package, http_client: httpx2.Client, call: Call, **settings: Any) -> Any:
    """Call the method of a client that has credentials for it."""
    refused: list[Exception] = []
    # What nothing requires is sent where it is given, which a document does not allow.
    many = call.described.security is not None
    for client in made.clients(many=many, http_client=http_client, **settings):
        try:
            return invoke_with(made, client, call)
        except made.module.ConfigurationError as error:
            refused.append(error)
    raise refused[0]


def invoke_with(made: Package, client: Any, call: Call) -> Any:
    """Call the method of a client."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        found = method_of(client, made.attributes[call.name])
        parameters = inspect.signature(found).parameters.values()
        first = [p.name for p in parameters if p.kind is p.POSITIONAL_OR_KEYWORD]
        rest = {k: v for k, v in call.arguments.items() if k not in first}
        return found(*(call.arguments[name] for name in first if name in call.arguments), **rest)


def request_problem(request: httpx2.Request, call: Call) -> str:
    """What a request lacks of what the call was given; empty if nothing."""
    target = urlsplit(request.url.raw_path.decode())
    query = parse_qsl(target.query, keep_blank_values=True)
    for (place, name), value in call.parameters.items():
        plain = value if isinstance(value, str) else json.dumps(value)
        if isinstance(value, list | dict):
            continue
        if place == "query" and not any(
            one == (name, plain) or (name == one[0] and loads(one[1]) == value) for one in query
        ):
            return f"the query has no {name!r}={plain!r}: {query}"
        if place == "header" and request.headers.get(name) != plain:
            return f"the header {name!r} is {request.headers.get(name)!r}, not {plain!r}"
        if place == "path" and plain not in unquote(target.path):
            return f"the path has no {plain!r}: {target.path}"
    if call.body is None:
        return ""
    return body_problem(request, call)


def loads(text: str) -> Any:
    """JSON, or nothing where it is none."""
    try:
        return json.loads(text)
    except ValueError:
        return None


def body_problem(request: httpx2.Request, call: Call) -> str:
    """What a body lacks."""
    content = request.content
    kind = request.headers.get("content-type", "")
    if "*" in call.media and content in (call.body, str(call.body).encode()):
        return ""  # a text of any media type is a text
    if JSON_TYPE.match(call.media):
        same = loads(content.decode()) == call.body
        return "" if same else f"the body is {content!r:.500}, not {call.body!r:.500}"
    if "*" not in call.media and not kind.startswith(call.media.split(";")[0]):
        return f"the media type is {kind!r}, not {call.media!r}"
    if "form" not in call.media:
        wanted = call.body if isinstance(call.body, bytes) else call.body.encode()
        return "" if content == wanted else f"the body is {content!r}, not {wanted!r}"
    if "urlencoded" in call.media:
        fields = parse_qsl(content.decode(), keep_blank_values=True)
        wanted = {k for k, v in call.body.items() if not isinstance(v, dict)}
        lost = wanted - {name for name, _ in fields}
        return f"the form has no {sorted(lost)}: {fields}" if lost else ""
    return ""


def security_problem(
    request: httpx2.Request, operation: Described, known: Mapping[str, Node]
) -> str:
    """What a request lacks of credentials, or has and must not have."""
    sent = {name for name, scheme in known.items() if is_sent(request, scheme)}
    if operation.security is None:
        return ""  # schemes that nothing requires are sent where they are given
    if not operation.security:
        return f"credentials {sorted(sent)} where there are none" if sent else ""
    # There is one header for all that is Authorization: two of them cannot be sent together.
    shared = {name for name, scheme in known.items() if scheme["type"] != "apiKey"}
    sent |= shared if sent & shared else set()
    if any(set(choice) <= sent for choice in operation.security):
        return ""
    return f"sent are {sorted(sent)} of {operation.security}"


def is_sent(request: httpx2.Request, scheme: Node) -> bool:
    """Whether a request has the credential of a scheme."""
    if scheme["type"] == "apiKey":
        name = scheme["name"]
        held = {
            "header": request.headers.get(name, ""),
            "query": dict(parse_qsl(urlsplit(request.url.raw_path.decode()).query)).get(name, ""),
            "cookie": request.headers.get("cookie", ""),
        }
        return SECRET in held[scheme["in"]]
    word = {"basic": "Basic "}.get(scheme.get("scheme", scheme["type"]), "Bearer ")
    return request.headers.get("authorization", "").startswith(word)


def check_response(made: Package, one: Described) -> None:
    """What a response may hold is decoded into types that know it, and encoded back as it was."""
    status, content = one.success
    method = made.methods[one.method, blank(one.path)]
    call = next((call for call in calls(made) if call.described == one), None)
    if call is None or method.event is not None or not content:
        return
    for media, value in responses(made, one):
        check_answer(made, call, int(status), media, value)


def responses(made: Package, one: Described) -> Iterator[tuple[str, Any]]:
    """Yield what the response of an operation may hold, with its media type."""
    _, content = one.success
    values = Values(made.document, sent=False, random=seeded(one, "back"))
    for media, schema in list(content.items())[:1]:
        yield from ((media, value) for value in response_values(values, schema, media))


def seeded(one: Described, way: str) -> random.Random:
    """Choices that depend on the operation and the direction alone."""
    seed = zlib.crc32(f"{one.method} {one.path} {way}".encode())
    return random.Random(seed)  # noqa: S311 - no secrets


def is_allowed(made: Package, one: Described, content: bytes) -> bool:
    """Whether the response of an operation may hold this JSON."""
    _, declared = one.success
    values = Values(made.document, sent=False, random=seeded(one, "back"))
    schema = next(iter(declared.values()), {})
    try:
        return bool(values.judge(schema).is_valid(json.loads(content)))
    except (ValueError, RecursionError):
        return False


def has_response(made: Package, one: Described) -> bool:
    """Whether a response can hold anything at all."""
    return any(True for _ in responses(made, one))


def response_values(values: Values, schema: Any, media: str) -> list[Any]:
    """What a response of a media type may hold."""
    if is_file(schema):
        return [BYTES]
    if JSON_TYPE.match(media):
        return values.some(schema)
    return ["some text"] if TEXT_TYPE.match(media) else [BYTES]


def check_answer(made: Package, call: Call, status: int, media: str, value: Any) -> None:
    """One response."""
    headers = {"content-type": "application/json" if "*" in media else media}
    as_json = bool(JSON_TYPE.match(media)) and not isinstance(value, bytes)
    content = json.dumps(value).encode() if as_json else value

    def answer(request: httpx2.Request) -> httpx2.Response:
        found = token(request)
        if found:
            return found
        return httpx2.Response(status, content=content, headers=headers)

    about = f"{call.name} with {content!r:.600}"
    try:
        try:
            got = invoke(made, answer, call, strict=True)
        except made.module.DecodeError as error:
            if not all(": unknown value " in problem for problem in error.problems or ("",)):
                raise
            # Values beside those that are listed are news to a strict client: see `understood`.
            got = invoke(made, answer, call)
    except Exception as error:
        raise FindingError("response", f"{about}\n{last_lines(error)}") from error
    received = made.part("_runtime.client").BinaryResponse
    back = got.content if isinstance(got, received) else made.part("_runtime.encode").to_wire(got)
    if "*" in media and back in (content, content.decode()):
        return  # anything of any media type is bytes, and text is text
    if not isinstance(back, bytes) and not isinstance(value, bytes):
        back, value = json.dumps(back, sort_keys=True), json.dumps(value, sort_keys=True)
    if back != value:
        raise FindingError("response", f"{about}\nis encoded back as {back!r:.600}")


def check(document: Node, folder: Path, package: str = "fuzzed") -> None:
    """Everything that can be checked in this process.

    Raises:
        FindingError: something does not hold.
    """
    made = generate(document, folder, package)
    try:
        check_reference(made)
        check_import(made)
        check_calls(made)
    finally:
        made.forget()
