"""The stage itself: fold the variants into the first one, whose names win."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from specloom.api.model import (
    Api,
    Body,
    Definition,
    Operation,
    Parameter,
    Response,
)
from specloom.api.names import pascal
from specloom.api.types import Enum, List, Map, Object, Type, Union
from specloom.api.walk import (
    definitions_by_name,
    map_operation_types,
    operation_types,
    reachable,
    references,
    rename,
    resolve,
)
from specloom.diagnostics import Report, Source
from specloom.merge.matching import (
    Partners,
    as_union,
    match_parameters,
    operation_key,
    pair_definitions,
)
from specloom.merge.types import TypeMerger, enum


def merge(apis: Sequence[Api], report: Report) -> Api:
    """One API of them all (DESIGN: the first is the base). A single one is returned as it is."""
    merged = apis[0]
    for other in apis[1:]:
        merged = _Fold.of(merged, other, report).merged()
    return merged


@dataclass(frozen=True, slots=True)
class _Fold:
    ours: Api
    theirs: Api
    partners: Partners
    types: TypeMerger
    report: Report

    @classmethod
    def of(cls, ours: Api, theirs: Api, report: Report) -> _Fold:
        left, right = definitions_by_name(ours), definitions_by_name(theirs)
        partners = pair_definitions(ours, theirs)
        names = _names(left, theirs, partners, report)
        variants = tuple(variant.name for variant in ours.variants)
        types = TypeMerger(left, right, names, variants, theirs.base.name, report)
        return cls(ours, theirs, partners, types, report)

    def merged(self) -> Api:
        others = {operation_key(operation): operation for operation in self.theirs.operations}
        operations = [
            self._operation(operation, others.pop(operation_key(operation), None))
            for operation in self.ours.operations
        ]
        operations += [self._renamed(operation) for operation in others.values()]
        operations.sort(key=lambda o: (o.path, o.method))
        definitions = {found.name: self._definition(found) for found in self.ours.definitions}
        for found in self.theirs.definitions:
            name = self.types.names.get(found.name, found.name)
            if name not in definitions:
                kind = rename(found.type, self.types.names)
                definitions[name] = replace(found, name=name, type=kind)
        return Api(
            (*self.ours.variants, *self.theirs.variants),
            tuple(operations),
            tuple(definitions[name] for name in sorted(definitions)),
        )

    def _renamed(self, operation: Operation) -> Operation:
        return map_operation_types(operation, lambda kind: rename(kind, self.types.names))

    def _definition(self, mine: Definition) -> Definition:
        partners = self.partners.of_ours.get(mine.name)
        if not partners:
            return mine
        kind = self._kind(mine, partners)
        # A variant that has a plain string where we have an enumeration has no such enumeration.
        alike = any(_alike(mine.type, resolve(p, self.types.theirs)) for p in partners)
        variants = (*mine.variants, *([self.types.their_variant] if alike else []))
        described = [self.types.theirs[n].description for p in partners for n in references(p)][:1]
        text = mine.description or "".join(described)
        return replace(mine, type=kind, variants=variants, description=text)

    def _kind(self, mine: Definition, partners: list[Type]) -> Type:
        others = [resolve(partner, self.types.theirs) for partner in partners]
        if isinstance(mine.type, Object):
            records = [other for other in others if isinstance(other, Object)]
            if not records:
                return mine.type
            return self.types.fields(mine.type, records, mine.name, mine.source)
        kind: Type = mine.type
        for other in dict.fromkeys(others):
            if isinstance(kind, Enum) and isinstance(other, Enum):
                kind = enum(kind, other)
            elif isinstance(kind, Union):
                kind = self.types.union(kind, as_union(other), mine.name, mine.source)
            elif isinstance(kind, Map | List):
                kind = self.types.merge(kind, other, mine.name, mine.source)
        return kind

    def _operation(self, mine: Operation, other: Operation | None) -> Operation:
        if other is None:
            return mine
        parameters = tuple(
            self._parameter(left, right, mine) for left, right in match_parameters(mine, other)
        )
        return replace(
            mine,
            parameters=parameters,
            body=self._body(mine, other),
            response=self._response(mine, other),
            uses=(*mine.uses, *other.uses),
            # One variant's words, not a mixture of both.
            summary=mine.summary or ("" if mine.description else other.summary),
            description=mine.description or ("" if mine.summary else other.description),
        )

    def _parameter(
        self, mine: Parameter | None, other: Parameter | None, operation: Operation
    ) -> Parameter:
        if other is None or mine is None:
            found = mine or other
            assert found is not None  # noqa: S101  # a pair has at least one side
            return replace(found, type=rename(found.type, self.types.names)) if other else found
        where = f"{operation.method} {operation.path} {mine.name}"
        return replace(
            mine,
            type=self.types.merge(mine.type, other.type, where, mine.source),
            uses=(*mine.uses, *other.uses),
            description=mine.description or other.description,
            deprecated=mine.deprecated and other.deprecated,
        )

    def _body(self, mine: Operation, other: Operation) -> Body | None:
        left, right = mine.body, other.body
        if left is None or right is None:
            body = left or right
            return body and replace(body, type=rename(body.type, {} if left else self.types.names))
        if "bytes" in (left.media, right.media) and left.media != right.media:
            self._disagree(mine, f"the body is {left.media}", right.media, left.source)
        where = f"the body of {mine.method} {mine.path}"
        kind = self.types.merge(left.type, right.type, where, left.source)
        return replace(left, type=kind, uses=(*left.uses, *right.uses))

    def _response(self, mine: Operation, other: Operation) -> Response:
        left, right = mine.response, other.response
        if left.media != right.media:
            self._disagree(mine, f"the response is {left.media}", right.media, left.source)
        where = f"the response of {mine.method} {mine.path}"
        return replace(
            left,
            type=self._either(left.type, right.type, where, left.source),
            event=self._either(left.event, right.event, where, left.source),
        )

    def _either(
        self, left: Type | None, right: Type | None, where: str, source: Source
    ) -> Type | None:
        if left is None or right is None:
            return left or (right and rename(right, self.types.names))
        return self.types.merge(left, right, where, source)

    def _disagree(self, mine: Operation, ours: str, theirs: str, source: Source) -> None:
        message = (
            f"{mine.method} {mine.path}: {ours} for {', '.join(self.types.our_variants)}"
            f" and {theirs} for {self.types.their_variant}"
        )
        hint = "One method cannot do both: mend the wrong spec with an overlay."
        self.report.error("SL402", message, source, hint)


def _names(
    ours: Mapping[str, Definition], theirs: Api, partners: Partners, report: Report
) -> dict[str, str]:
    """What their definitions are called from now on: ours where they are one of ours."""
    names = partners.names()
    title = theirs.base.title
    live = _live(theirs)
    # Two spellings of one name would be one class.
    taken = {pascal(name) for name in ours}
    for found in theirs.definitions:
        if found.name in names or pascal(found.name) not in taken:
            continue
        names[found.name] = pascal(title) + pascal(found.name)
        if found.name in live and found.name not in partners.of_theirs:
            hint = f"The one of {title} is called {names[found.name]}."
            message = f"{found.name} is another thing for {title}"
            report.note("SL304", message, found.source, hint)
    return names


def _alike(mine: Type, other: Type) -> bool:
    return not isinstance(mine, Enum) or isinstance(other, Enum)


def _live(api: Api) -> frozenset[str]:
    roots = (
        name for o in api.operations for kind in operation_types(o) for name in references(kind)
    )
    return reachable(roots, definitions_by_name(api))
