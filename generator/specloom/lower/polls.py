"""Operations that are polled: their further methods, and the rules by which objects become final."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from specloom.api.model import Api, Operation
from specloom.api.polling import Polling
from specloom.config.values import Poll
from specloom.diagnostics import Diagnostic, Report, Severity
from specloom.lower import identifiers, reserved
from specloom.lower.pages import PageLowering
from specloom.lower.received import Received
from specloom.plan.annotations import NONE, Annotation, Name, builtin, union
from specloom.plan.expressions import Call, Expression
from specloom.plan.literals import Literal
from specloom.plan.nodes import Argument, Method, PollingMethod, PollingRule, Resource
from specloom.plan.text import Doc, Text, paragraph
from specloom.wire.routes import path_key, route

_SECONDS = union([builtin("float"), NONE])
# What an operation has in its table that is about streams.
_OF_STREAMS = ("streams", "envelope", "folds")
_TIMEOUT = "Seconds after which `PollTimeoutError` is raised, with what was read last."


@dataclass(frozen=True, slots=True)
class PollLowering:
    """Lowers what is said of polling. `names` are those of the rules, by the operation that reads."""

    pages: PageLowering
    polled: Mapping[str, Polling]
    read: Mapping[str, Operation]
    names: Mapping[str, str]

    @classmethod
    def of(cls, api: Api, pages: PageLowering) -> PollLowering:
        """The polling of an API."""
        wanted = sorted({o.polling.read for o in api.operations if o.polling})
        names: dict[str, str] = {}
        for name in wanted:
            constant = identifiers.constant(name.replace(".", "_"))
            names[name] = identifiers.unique(constant, names.values())
        polled = {o.name: o.polling for o in api.operations if o.polling}
        return cls(pages, polled, {o.name: o for o in api.operations if o.name in names}, names)

    def methods(self, methods: Iterable[Method], root: str) -> list[PollingMethod]:
        """The further methods of a resource, whose file is so many dots below the package."""
        found = ((self.polled.get(one.operation), one) for one in methods if not one.alias)
        return [self._method(way, one, root) for way, one in found if way and way.method]

    def _method(self, polling: Polling, method: Method, root: str) -> PollingMethod:
        keywords = tuple(one for one in method.keywords if one.name != method.flag)
        parts = tuple(
            replace(part, entries=tuple(e for e in part.entries if e[1] != method.flag))
            for part in method.parts
        )
        positional = [method.positional] if method.positional else []
        taken = [one.name for one in (*positional, *keywords, method.rest)]
        settings = [identifiers.unique(name, taken) for name in reserved.POLLING]
        read = polling.read == method.operation
        texts = (_interval_text(polling), _TIMEOUT)
        described = tuple(zip(settings, map(paragraph, texts), strict=True))
        polled = replace(
            method,
            name=identifiers.method(polling.method),
            keywords=keywords,
            parts=parts,
            returns=self._returns(polling),
            doc=Doc(_text(polling, method, read=read), described),
            event=None,
            flag="",
        )
        arguments = tuple(Argument(name, _SECONDS, omittable=False) for name in settings)
        return PollingMethod(polled, self.names[polling.read], f"{root}resources._polls", arguments)

    def _returns(self, polling: Polling) -> Annotation:
        kind = self.read[polling.read].response.type
        anything = builtin("object")
        return Received(self.pages.types, anything).annotate(kind) if kind else anything

    def rules(
        self, resources: Iterable[Resource], polls: Iterable[Poll], report: Report
    ) -> tuple[PollingRule, ...]:
        """The rules, with what the tables of resources have of the operations that read."""
        every = (m for resource in resources for m in resource.methods if not m.alias)
        methods = {m.operation: m for m in every if m.operation in self.names}
        for poll in polls:
            if poll.read in methods:
                _check(methods[poll.read], poll, report)
        return tuple(self._rule(name, methods[name].settings) for name in self.names)

    def _rule(self, name: str, settings: tuple[tuple[str, Expression], ...]) -> PollingRule:
        operation = self.read[name]
        polling = operation.polling
        assert polling is not None  # noqa: S101  # it reads
        route_of = Literal(f"{operation.method} {route(operation)}")
        kept = tuple(one for one in settings if one[0] not in _OF_STREAMS)
        read = Call(Name("runtime", "Operation"), (Literal(name), route_of), kept)
        keys = {p.name: path_key(operation, p) for p in operation.parameters if p.place == "path"}
        path = {keys[one]: self._source(operation, source) for one, source in polling.path}
        field = self.pages.spelled(operation.response.type, polling.field)
        header = [("header", Literal(polling.header))] if polling.header else []
        interval = [("interval", Literal(polling.interval))] if polling.interval != 1.0 else []
        given = (read, Literal(path), Literal(field), Literal(polling.pending))
        rule = Call(Name("runtime", "Polling"), given, (*header, *interval))
        return PollingRule(self.names[name], self._returns(polling), rule)

    def _source(self, operation: Operation, source: str) -> str:
        place, _, name = source.rpartition(":")
        return source if place else self.pages.spelled(operation.response.type, name.split("."))


def _check(read: Method, poll: Poll, report: Report) -> None:
    """Report what reading an object needs beside the parts of its path."""
    in_path = {name for part in read.parts if part.place == "path" for _, name in part.entries}
    needed = [one.name for one in read.keywords if not one.omittable and one.name not in in_path]
    if needed:
        source, position = dict(poll.places)["read"]
        message = f"[[poll]]: {read.operation} needs {needed[0]}, beside its path"
        hint = "Name an operation that is asked by its path."
        report.add(Diagnostic("SL596", Severity.ERROR, message, source, hint, position))


def _interval_text(polling: Polling) -> str:
    asked = "what the service asks for, or " if polling.header else ""
    return f"Seconds between two readings; else {asked}{polling.interval:g} and growing."


def _text(polling: Polling, method: Method, *, read: bool) -> Text:
    field = ".".join(polling.field)
    begins = f"Call `{method.name}` " + ("" if read else "and read what it gives ")
    return (
        *paragraph(f"{begins}until `{field}` says that it is final."),
        *paragraph(f"The other arguments are those of `{method.name}`."),
    )
