"""The stage itself: the merged API to the differences that an SDK has to make up for in requests."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from specloom.api.model import Api, Body, Definition, Operation, OperationUse, Parameter
from specloom.api.types import Scalar
from specloom.api.walk import body_fields, definitions_by_name
from specloom.wire.accepts import Acceptance
from specloom.wire.bodies import encodings, other_type
from specloom.wire.constants import is_constant, sent_value
from specloom.wire.difference import Action, Difference, Origin
from specloom.wire.paths import BODY, EVENT, PATH, QUERY, RESPONSE, Key, spelled
from specloom.wire.routes import parameter_key, placed_key, route, stream_route, variant_route
from specloom.wire.styles import REPEAT, written_style
from specloom.wire.uneven import spelled_definitions, uneven_definitions
from specloom.wire.values import At, Findings, ValueWalk, takes_anything

#: What the runtime calls the types of responses that are no JSON.
_RETURNED = {"bytes": "bytes", "text": "str", "location": "location", "none": "None"}


def differences(api: Api) -> tuple[Difference, ...]:
    """All differences, by variant and operation.

    One variant alone has only those between its own requests and the calls that the configuration
    asks for.

    Args:
        api: The API after the merge, with its operations named.
    """
    known = definitions_by_name(api)
    uneven = uneven_definitions(known)
    found: list[Difference] = []
    for variant in (variant.name for variant in api.variants):
        acceptance = Acceptance(known, variant)
        respelled = spelled_definitions(known, variant)
        for operation in api.operations:
            findings = Findings(operation.name, variant)
            walk = ValueWalk(operation, known, uneven, respelled, acceptance, findings)
            _Comparing(api, operation, known, walk).run()
            found += findings.rows.values()
    return tuple(found)


def operation_origin(operation: Operation, place: str = "") -> Origin:
    """What the differences of an operation as a whole, or of one of its places, follow from."""
    return Origin(f"{operation.name} {place}".rstrip())


@dataclass(frozen=True, slots=True)
class _Comparing:
    api: Api
    operation: Operation
    known: Mapping[str, Definition]
    walk: ValueWalk

    @property
    def _variant(self) -> str:
        return self.walk.variant

    def _whole(
        self, action: Action, value: Scalar | tuple[tuple[str, str], ...], place: str = ""
    ) -> None:
        """A difference of the operation, or of its body as a whole."""
        at = At(BODY, (), operation_origin(self.operation, place))
        self.walk.findings.add(action, at, value)

    def run(self) -> None:
        """Compare the operation, then its places."""
        operation = self.operation
        if self._variant not in operation.variants:
            at = At(BODY, (), operation_origin(operation))
            self.walk.findings.add("lacks", at, None, operation.variants)
            return
        self._route()
        self._aligned()
        if len(self.api.variants) == 1:
            return
        self._deprecation()
        for parameter in operation.parameters:
            if not is_constant(parameter, self.api):
                self._parameter(parameter)
        if operation.body is not None:
            self._body(operation.body)
        for place, kind in ((RESPONSE, operation.response.type), (EVENT, operation.response.event)):
            if kind is not None:
                at = At(place, (), operation_origin(operation, place))
                self.walk.only_spelled().values(kind, at)
        other = dict(operation.response.others).get(self._variant)
        if other:
            at = At(RESPONSE, (), operation_origin(operation, RESPONSE))
            self.walk.findings.add("returns", at, _RETURNED[other])
        self._pages()
        self.walk.findings.close()

    def _pages(self) -> None:
        """How its pages follow, if that is not as for the first variant."""
        pages = self.operation.pages
        rule = pages.differing().get(self._variant) if pages else None
        if rule is not None:
            self._whole("paging", rule.kind, RESPONSE)

    def _aligned(self) -> None:
        """What the variant has in another place, or wrapped otherwise."""
        use = self._use
        for moved in use.placed:
            origin = operation_origin(self.operation, moved.place)
            key = placed_key(self.operation, self._variant, moved)
            at = At(moved.place, (), origin).to(Key(key))
            target = spelled(moved.own_place, (Key(moved.own_name),))
            self.walk.findings.add("places", at, target)
            if moved.own_style not in ("", REPEAT, "deepObject"):
                own = replace(at, place=moved.own_place, path=(Key(moved.own_name),))
                self.walk.findings.add("styles", own, moved.own_style)
        for envelope in use.envelopes:
            at = At(envelope.place, (), operation_origin(self.operation, envelope.place))
            self.walk.findings.add("envelopes", at, ((envelope.key, envelope.own_key),))

    @property
    def _use(self) -> OperationUse:
        return next(use for use in self.operation.uses if use.variant == self._variant)

    def _deprecation(self) -> None:
        """A warning, unless every variant has deprecated the operation: then its method warns."""
        own = [use.variant for use in self.operation.uses if use.deprecated]
        if self._variant in own and not self.operation.deprecated:
            title = next(v.title for v in self.api.variants if v.name == self._variant)
            self._whole("deprecated", title)

    def _route(self) -> None:
        ours = variant_route(self.operation, self._variant)
        if ours != route(self.operation):
            self._whole("path", ours)
        if self._use.method:
            self._whole("method", self._use.method)
        moved = [(bound.place, bound.field) for bound in self._use.bound if bound.moved]
        streams = self._use.streams
        if streams:
            self._whole("streams", stream_route(self.operation, self._variant))
            moved += [(streams.place, streams.field)] if streams.moved else []
        for place, name in moved:
            at = At(place, (), operation_origin(self.operation, place)).to(Key(name))
            self.walk.findings.add("moves", at)

    def _parameter(self, parameter: Parameter) -> None:
        first = parameter.uses[0]
        use = next((use for use in parameter.uses if use.variant == self._variant), None)
        origin = operation_origin(self.operation, parameter.place)
        in_path = parameter.place == PATH
        at = At(parameter.place, (), origin)
        at = at.to(Key(parameter_key(self.operation, parameter)))
        if use is None:
            if not in_path:
                self.walk.refuse(at, parameter.variants)
            return
        if use.wire != first.wire and not in_path:
            self.walk.findings.add("names", at, use.wire)
        moved = [(placed.place, placed.name) for placed in self._use.placed]
        in_query = parameter.place == QUERY and (QUERY, first.wire) not in moved
        if in_query and written_style(use) != written_style(first):
            self.walk.findings.add("styles", at, written_style(use))
        value = sent_value(use, self.api)
        if value is not None:
            self.walk.findings.add("fills", at, value)
        if use.convert:
            self.walk.findings.add("converts", at, use.convert)
        elif not takes_anything(use):
            self.walk.values(parameter.type, at)

    def _body(self, body: Body) -> None:
        record = body_fields(body, self.known)
        at = At(BODY, (), operation_origin(self.operation, BODY))
        use = next((use for use in body.uses if use.variant == self._variant), None)
        if use is None:
            self._whole("body", "none", BODY)
            having = tuple(use.variant for use in body.uses)
            bound = [one.field for one in self._use.bound if one.place == BODY]
            bound += [one.name for one in self._use.placed if one.place == BODY]
            for child in record.fields if record else ():
                if child.name not in bound:
                    self.walk.findings.add(
                        "refuses", at.to(Key(child.name)), None, having, (at.origin,)
                    )
            return
        first = body.uses[0]
        if use.media == "none":
            self._whole("body", "none", BODY)
            self.walk.body(body.type, at)
            return
        if use.media != first.media:
            self._whole("body", use.media, BODY)
        if named := other_type(use, first):
            self._whole("content_type", named, BODY)
        if (ours := encodings(use, record)) != encodings(first, record):
            self._whole("encodings", tuple(ours.items()), BODY)
        self.walk.body(body.type, at)
