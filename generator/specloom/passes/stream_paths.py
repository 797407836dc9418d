"""Operations that stream at a path of their own: `/chat/stream` beside `/chat`, where the base has a flag."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from specloom.api.model import Operation, StreamPath
from specloom.api.path_templates import blank, slots, with_names
from specloom.api.types import Primitive
from specloom.api.walk import updated
from specloom.config.values import PathRule
from specloom.diagnostics import Diagnostic, Severity
from specloom.passes.bindings import BODY, PATH, Argument, Bindings


@dataclass(slots=True)
class StreamPaths:
    """The operations of a variant, those that only stream made a part of the plain ones."""

    bindings: Bindings
    operations: list[Operation]

    def join(self, stream: Operation, rule: PathRule) -> None:
        """Let the operation at the path of a rule stream where the variant does."""
        key = (stream.method, blank(stream.path))
        found = [i for i, o in enumerate(self.operations) if (o.method, blank(o.path)) == key]
        route = f"{stream.uses[0].method or stream.method} {stream.uses[0].path}"
        if not found:
            message = f"{route} streams what no other operation of the variant returns at once"
            self._report("SL523", Severity.ERROR, rule, message)
        elif stream.response.event is None:
            message = f"{route} declares no events"
            self._report("SL523", Severity.ERROR, rule, message)
        for index in found[:1] if stream.response.event else ():
            plain = self.operations[index]
            self._check_arguments(plain, stream, rule, route)
            self.operations[index] = self._joined(plain, stream, rule.flag)

    def _joined(self, plain: Operation, stream: Operation, flag: str) -> Operation:
        made = Argument(flag, Primitive("boolean"), required=False)
        moved, plain = self.bindings.with_argument(plain, BODY, made)
        own, use = stream.uses[0], plain.uses[0]
        place = BODY if self.bindings.record(plain) is not None else "query"
        # Both paths have their parameters where the base has them, each with names of its own.
        names = dict(zip(slots(stream.path), slots(plain.path), strict=True))
        path = with_names(own.path, lambda name: names.get(name, name))
        method = own.method or stream.method
        streams = StreamPath(method, path, place, flag, moved, own.source)
        return updated(
            plain,
            response=updated(plain.response, event=stream.response.event),
            uses=(updated(use, streams=streams),),
        )

    def _check_arguments(
        self, plain: Operation, stream: Operation, rule: PathRule, route: str
    ) -> None:
        """Warn of arguments that only the streaming operation has: no call takes them."""
        known = set(self._arguments(plain))
        lost = [name for name in self._arguments(stream) if name not in known and name != rule.flag]
        if lost:
            other = f"{plain.uses[0].method or plain.method} {plain.uses[0].path}"
            message = f"{other} has no {', '.join(lost)}: {route} is called without"
            self._report("SL524", Severity.WARNING, rule, message)

    def _arguments(self, operation: Operation) -> Iterator[str]:
        yield from (p.uses[0].wire for p in operation.parameters if p.place != PATH)
        record = self.bindings.record(operation)
        yield from (child.name for child in (record.fields if record else ()))

    def _report(self, code: str, severity: Severity, rule: PathRule, message: str) -> None:
        hint = "Write a rule for both paths, and declare text/event-stream by an overlay."
        if code == "SL524":
            hint = (
                "Add the argument to the other operation by an overlay, or pass it in extra_body."
            )
        found = Diagnostic(code, severity, message, rule.source, hint, rule.position)
        self.bindings.report.add(found)
