"""Operations whose result is not final: by which one it is read again, as the configuration says."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass

from specloom.api.model import Api, Definition, Operation
from specloom.api.names import snake
from specloom.api.path_templates import slots
from specloom.api.polling import Polling
from specloom.api.types import Enum, Object, Primitive, Type
from specloom.api.walk import definitions_by_name, resolve, updated
from specloom.config.values import Poll
from specloom.diagnostics import Diagnostic, Severity
from specloom.passes.context import Context

_NAMES = "Write calls as the SDK has them: `specloom variants` lists them."
_FIELDS = (
    "Write fields as the document of the base has them, with dots where one is inside of another."
)
_KINDS: dict[str, type] = {"string": str, "integer": int, "number": int, "boolean": bool}


def find_polls(api: Api, context: Context) -> Api:
    """Say of each operation that the configuration polls how its result becomes final."""
    polling: dict[str, Polling] = {}
    for poll in context.config.polls:
        polling |= _Poll(poll, api, context, definitions_by_name(api)).found(polling)
    given = ((one, polling.get(one.name)) for one in api.operations)
    return updated(api, operations=tuple(updated(one, polling=way) for one, way in given))


@dataclass(frozen=True, slots=True)
class _Poll:
    """One table of the configuration, about an API."""

    poll: Poll
    api: Api
    context: Context
    known: dict[str, Definition]

    def found(self, taken: dict[str, Polling]) -> dict[str, Polling]:
        """By operation, how its result becomes final: of those that start, and of the one that reads."""
        poll = self.poll
        read = self._operation(poll.read, "read")
        if read is None or not self._is_readable(read):
            return {}
        starts = list(dict.fromkeys(self._starts(read)))
        path = self._path(read, starts)
        made: dict[str, Polling] = {}
        for operation, name in [(read, "poll"), *((one, _name(one)) for one in starts)]:
            if operation.name in taken:
                self._error("SL596", poll.read, f"{operation.name} is polled twice", "Remove one.")
            else:
                made[operation.name] = Polling(
                    *(read.name, path, poll.field, poll.pending, poll.header, poll.interval),
                    name if self._is_free(operation, name) else "",
                )
        return made

    def _operation(self, name: str, key: str) -> Operation | None:
        names = [operation.name for operation in self.api.operations]
        if name in names:
            return self.api.operations[names.index(name)]
        near = difflib.get_close_matches(name, names, n=1)
        meant = f" (did you mean {near[0]!r}?)" if near else ""
        self._error("SL595", key, f"undefined operation {name!r}{meant}", _NAMES)
        return None

    def _starts(self, read: Operation) -> Iterator[Operation]:
        """The operations that start; a pattern means those below it that give what `read` gives."""
        for text in self.poll.start:
            if not text.endswith("*"):
                operation = self._operation(text, text)
                if operation and self._record(operation) is None:
                    problem = f"{text} does not respond with one object"
                    self._error("SL596", text, problem, "Name calls that do.")
                elif operation:
                    yield operation
                continue
            matching = [
                one
                for one in self.api.operations
                if one.name.startswith(text[:-1]) and one is not read
                if one.response.type == read.response.type and one.method != "GET"
            ]
            if not matching:
                problem = f"no operation below {text!r} gives what {read.name} does"
                self._error("SL595", text, problem, _NAMES)
            yield from matching

    def _record(self, operation: Operation) -> Object | None:
        response = operation.response
        kind = response.type if response.media == "json" else None
        found = resolve(kind, self.known) if kind is not None else None
        return found if isinstance(found, Object) else None

    def _is_readable(self, read: Operation) -> bool:
        """Whether the result is an object that has the field."""
        poll, record = self.poll, self._record(read)
        if record is None:
            problem = f"{read.name} does not respond with one object"
            self._error("SL596", "read", problem, "Name the operation that reads the object again.")
            return False
        kind = self._at(record, poll.field)
        if kind is None:
            problem = f"the result of {read.name} has no field {'.'.join(poll.field)!r}"
            self._error("SL595", "field", problem, _FIELDS)
            return False
        self._check_values(kind)
        return True

    def _at(self, kind: Type, path: tuple[str, ...]) -> Type | None:
        """The type of a field at any depth."""
        for name in path:
            record = resolve(kind, self.known)
            fields = record.fields if isinstance(record, Object) else ()
            found = next((one.type for one in fields if one.name == name), None)
            if found is None:
                return None
            kind = found
        return resolve(kind, self.known)

    def _check_values(self, kind: Type) -> None:
        field = ".".join(self.poll.field)
        for value in self.poll.pending:
            if isinstance(kind, Primitive):
                expected = _KINDS.get(kind.name)
                if expected and type(value) is not expected:
                    problem = f"{field} is of type {kind.name} and never {value!r}"
                    self._error("SL597", str(value), problem, "Write values of the field.")
            elif isinstance(kind, Enum) and value not in (known := [v.value for v in kind.values]):
                near = difflib.get_close_matches(str(value), map(str, known), n=1)
                meant = f" (did you mean {near[0]!r}?)" if near else ""
                problem = f"{value!r} is no value of {field}{meant}"
                hint = f"Its values are {', '.join(map(str, known))}."
                code, severity = "SL597", Severity.ERROR
                if kind.open:
                    code, severity = "SL598", Severity.WARNING
                self._report(code, severity, str(value), problem, hint)

    def _path(self, read: Operation, starts: list[Operation]) -> tuple[tuple[str, str], ...]:
        """What each parameter of the path of `read` is, of every object that is started."""
        wires = {p.uses[0].wire: p.name for p in read.parameters if p.place == "path"}
        asked = dict(self.poll.arguments)
        names = [wires[wire] for wire in slots(read.uses[0].path) if wire in wires]
        names += [name for name in wires.values() if name not in names]
        for name in asked:
            if name not in names:
                problem = f"{read.name} has no parameter {name!r} in its path"
                self._error("SL595", name, problem, f"Its path has {', '.join(names) or 'none'}.")
        sources: list[tuple[str, str]] = []
        for name in names:
            choices = [asked[name]] if name in asked else _choices(name, last=name == names[-1])
            fitting = (c for c in choices if all(self._has(one, c) for one in starts))
            source = next(fitting, None)
            if source is None:
                lacking = next(s for s in starts if not any(self._has(s, c) for c in choices[:1]))
                problem = f"{name} of {read.name} is neither in the result of {lacking.name} nor in its path"
                hint = f'Say where it is: arguments = {{ {name} = "id" }}, or "path:name".'
                key = name if name in asked else "read"
                self._error("SL596", key, problem, hint)
                continue
            sources.append((name, source))
        return tuple(sources)

    def _has(self, start: Operation, source: str) -> bool:
        place, _, name = source.rpartition(":")
        if place:
            return any(p.name == name for p in start.parameters if p.place == "path")
        record = self._record(start)
        return record is not None and self._at(record, tuple(name.split("."))) is not None

    def _is_free(self, operation: Operation, name: str) -> bool:
        """Whether no call and no group of calls of the spec has the name."""
        whole = ".".join((*operation.name.split(".")[:-1], name))
        every = (n for one in self.api.operations for n in (one.name, *one.aliases))
        if not any(n == whole or n.startswith(f"{whole}.") for n in every):
            return True
        key = operation.name if operation.name in self.poll.start else "read"
        problem = f"{whole} is a call of the spec, so {operation.name} is not polled by that name"
        hint = "Give the call of the spec another name under [rename]."
        self._report("SL599", Severity.WARNING, key, problem, hint)
        return False

    def _error(self, code: str, key: str, problem: str, hint: str) -> None:
        self._report(code, Severity.ERROR, key, problem, hint)

    def _report(self, code: str, severity: Severity, key: str, problem: str, hint: str) -> None:
        places = dict(self.poll.places)
        place, position = places.get(key) or places["pending"]
        self.context.report.add(
            Diagnostic(code, severity, f"[[poll]]: {problem}", place, hint, position)
        )


def _name(operation: Operation) -> str:
    verb = operation.name.rpartition(".")[2]
    return f"{verb}_poll" if "_and_" in verb else f"{verb}_and_poll"


def _choices(name: str, *, last: bool) -> list[str]:
    """Where a parameter may be: the object's own, which is the last one, is rather in the object."""
    own = [snake(name), snake(name).rpartition("_")[2]]
    given = f"path:{name}"
    return [name, *own, given] if last else [given, name, own[0]]
