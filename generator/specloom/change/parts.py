"""Changes the parts of an operation that hold schemas: parameters, body, responses, headers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from specloom.change.schema import declare
from specloom.change.share import MisfitError
from specloom.change.tree import Location, nearest
from specloom.read.document import Array, Json, Object
from specloom.read.inventory import METHODS

if TYPE_CHECKING:
    from specloom.change.grammar import Decl, Node
    from specloom.change.schema import Editor
    from specloom.change.share import Workspace

_JSON = "application/json"


class Parameters:
    """Parameters by wire name, in the operation or its path; `body` is the body in both formats."""

    def __init__(self, editor: Editor) -> None:
        self._editor = editor
        self._work = editor.work
        self._here = editor.operation.location

    def remove(self, decl: Decl) -> None:
        """Take a parameter or the body away."""
        self._work.drop(self._existing(decl.name, "SL203"))

    def add(self, decl: Decl) -> None:
        """Append a parameter or the body."""
        found = self._find(decl.name)
        if found is not None:
            raise _exists("parameter", decl.name, found)
        if decl.name == "body" and not _is_swagger(self._work):
            body = _described(decl, self._work).but(required=decl.required)
            self._work.put((*self._here, "requestBody"), body)
        else:
            self._append((*self._here, "parameters"), self._declared(decl))

    def change(self, node: Node) -> None:
        """Change a parameter or the body."""
        location = self._editor.follow(self._existing(node.name, "SL204"), node.source)
        schema = _schema_of(self._work.get(location), location)
        self._editor.attributes(node, location, schema)
        self._editor.inside(node, schema)

    def _declared(self, decl: Decl) -> Object:
        """A new parameter. The format does not say where: in the path if that has a place for it."""
        in_path = f"{{{decl.name}}}" in str(self._here[1])
        place = "body" if decl.name == "body" else "path" if in_path else "query"
        schema = declare(decl)
        pairs: dict[str, Json] = {"name": decl.name, "in": place}
        if "description" in schema:
            pairs["description"] = schema["description"]
        pairs["required"] = decl.required or in_path
        schema = schema.without("description")
        inline = _is_swagger(self._work) and place != "body"
        return Object({**pairs, **(schema if inline else {"schema": schema})}, decl.source)

    def _existing(self, name: str, code: str) -> Location:
        found = self._find(name)
        if found is not None:
            return found
        lists = [self._work.get((*self._here[:depth], "parameters")) for depth in (3, 2)]
        parameters = [each for found in lists if isinstance(found, Array) for each in found]
        names = [str(self._work.peek(parameter).get("name")) for parameter in parameters]
        raise MisfitError(code, f"undefined parameter {name!r}", self._here, _known(name, names))

    def _find(self, name: str) -> Location | None:
        found = self._find_in((*self._here, "parameters"), name)
        if found is not None:
            return found
        inherited = self._find_in((*self._here[:-1], "parameters"), name)
        if inherited is not None:
            return self._push_down(inherited)
        body = (*self._here, "requestBody")
        return body if name == "body" and self._work.get(body) is not None else None

    def _find_in(self, location: Location, name: str) -> Location | None:
        parameters = self._work.get(location)
        found = [self._work.peek(p) for p in parameters] if isinstance(parameters, Array) else []
        named = [index for index, each in enumerate(found) if each.get("name") == name]
        if name == "body":  # its own name is not on the wire and may be any
            named += [index for index, each in enumerate(found) if each.get("in") == "body"]
        return (*location, named[0]) if named else None

    def _push_down(self, location: Location) -> Location:
        """Move a parameter that a path declares for its operations into each of them.

        That means the same (OpenAPI 3.1.0 §4.8.9.1), and then one operation can be changed alone.
        """
        path, parameter = self._here[:-1], self._work.get(location)
        methods = [each for each in METHODS if isinstance(self._work.get((*path, each)), Object)]
        if len(methods) == 1:
            return location
        name = str(self._work.peek(parameter).get("name"))
        for method in methods:
            if self._find_in((*path, method, "parameters"), name) is None:
                self._append((*path, method, "parameters"), parameter)
        self._work.drop(location)
        return self._find_in((*self._here, "parameters"), name) or location

    def _append(self, location: Location, value: Json) -> None:
        old = self._work.get(location)
        items = old if isinstance(old, Array) else Array([], self._work.source(location))
        self._work.put(location, Array([*items, value], items.source))


class Responses:
    """Responses by code."""

    def __init__(self, editor: Editor) -> None:
        self._editor = editor
        self._work = editor.work
        self._here = (*editor.operation.location, "responses")

    def remove(self, decl: Decl) -> None:
        """Take a response away."""
        self._work.drop(_existing(self._work, self._here, decl.name, "response", "SL203"))

    def add(self, decl: Decl) -> None:
        """Append a response."""
        location = (*self._here, decl.name)
        if self._work.get(location) is not None:
            raise _exists("response", decl.name, location)
        self._work.put(location, _described(decl, self._work))

    def change(self, node: Node) -> None:
        """Change the headers and the schema of a response."""
        location = _existing(self._work, self._here, node.name, "response", "SL204")
        location = self._editor.follow(location, node.source)
        headers = _Headers(self._editor, (*location, "headers"))
        self._editor.each(node.headers, headers.remove, headers.add, headers.change)
        if node.schema is not None:
            schema = _schema_of(self._work.get(location), location)
            self._editor.attributes(node.schema, schema, schema, ())
            self._editor.inside(node.schema, schema)


class _Headers:
    """The headers of one response."""

    def __init__(self, editor: Editor, location: Location) -> None:
        self._editor = editor
        self._work = editor.work
        self._here = location

    def remove(self, decl: Decl) -> None:
        self._work.drop(_existing(self._work, self._here, decl.name, "header", "SL203"))

    def add(self, decl: Decl) -> None:
        location = (*self._here, decl.name)
        if self._work.get(location) is not None:
            raise _exists("header", decl.name, location)
        if self._work.get(self._here) is None:
            self._work.put(self._here, Object({}, decl.source))
        schema = declare(decl)
        if _is_swagger(self._work):
            self._work.put(location, schema)
            return
        pairs: dict[str, Json] = {"description": decl.description, "required": decl.required}
        header = Object({**pairs, "schema": schema.without("description")}, decl.source)
        self._work.put(location, header)

    def change(self, node: Node) -> None:
        location = _existing(self._work, self._here, node.name, "header", "SL204")
        location = self._editor.follow(location, node.source)
        header = self._work.get(location)
        inner = isinstance(header, Object) and "schema" in header
        self._editor.attributes(node, location, (*location, "schema") if inner else location)


def _existing(work: Workspace, holder: Location, name: str, what: str, code: str) -> Location:
    """The location of a response or header.

    Raises:
        MisfitError: there is none of this name.
    """
    found = work.get(holder)
    names = list(found) if isinstance(found, Object) else []
    if name not in names:
        raise MisfitError(code, f"undefined {what} {name!r}", holder, _known(name, names))
    return (*holder, name)


def _exists(what: str, name: str, location: Location) -> MisfitError:
    hint = "Remove it from the diff, or write what changed in it."
    return MisfitError("SL202", f"duplicate {what} {name!r}", location, hint)


def _known(name: str, names: list[str]) -> str:
    meant = nearest(name, names)
    return f"Did you mean {meant}?" if meant else f"The spec has {', '.join(names) or 'none'} here."


def _is_swagger(work: Workspace) -> bool:
    return "swagger" in work.root


def _described(decl: Decl, work: Workspace) -> Object:
    """A new body or response: the description is apart from the schema."""
    schema = declare(decl).without("description")
    value = Object({"description": decl.description}, decl.source)
    if _is_swagger(work):
        return value.but(schema=schema)
    media = Object({"schema": schema}, decl.source)
    return value.but(content=Object({_JSON: media}, decl.source))


def _schema_of(holder: Json, location: Location) -> Location:
    """Where the schema of a parameter, body or response stands."""
    content = holder.get("content") if isinstance(holder, Object) else None
    if isinstance(content, Object) and content:
        media = _JSON if _JSON in content else next(iter(content))
        return (*location, "content", media, "schema")
    if isinstance(holder, Object) and "in" in holder and "schema" not in holder:
        return location  # Swagger 2.0, Parameter Object: type, format and items are beside the name
    return (*location, "schema")
