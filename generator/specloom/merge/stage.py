"""The stage itself: fold the variants into the first one, whose names win."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from specloom.api.model import (
    Api,
    Body,
    Definition,
    Operation,
    Parameter,
    ParameterUse,
    Response,
    Webhooks,
)
from specloom.api.names import pascal
from specloom.api.partners import partners_of
from specloom.api.types import ANY, Enum, List, Map, Object, Primitive, Ref, Type, Union, nullable
from specloom.api.walk import (
    body_fields,
    definitions_by_name,
    map_operation_types,
    operation_types,
    reachable,
    references,
    rename,
    resolve,
)
from specloom.diagnostics import Diagnostic, Report, Severity, Source
from specloom.merge.conversions import conversion, either, is_text_anyway
from specloom.merge.envelopes import align_envelopes
from specloom.merge.fields import FieldMerger
from specloom.merge.files import align_files
from specloom.merge.limits import primitive
from specloom.merge.matching import (
    Partners,
    as_union,
    pair_definitions,
)
from specloom.merge.parameters import match_parameters
from specloom.merge.places import align_places
from specloom.merge.routes import align_methods, align_prefixes
from specloom.merge.spelling import Likeness
from specloom.merge.types import TypeMerger, enum
from specloom.merge.words import Configured, apply_words, report_unmatched

#: The rules that make a variant look like the base, in their order; that of paths comes first.
ALIGNMENTS = (align_prefixes, align_methods, align_envelopes, align_files, align_places)


def merge(
    apis: Sequence[Api], report: Report, words: Mapping[str, Configured] | None = None
) -> Api:
    """One API of them all (DESIGN: the first is the base). A single one is returned as it is.

    The others come in the order of their names: that of the configuration changes nothing.
    """
    merged = apis[0]
    for other in sorted(apis[1:], key=lambda api: api.base.name):
        configured = (words or {}).get(other.base.name)
        if configured is not None:
            other = apply_words(other, configured, report)  # noqa: PLW2901  # the same
        kept = configured is not None and configured.keeps_paths
        for align in ALIGNMENTS[kept:]:
            other = align(merged, other)  # noqa: PLW2901  # each rule takes what the last one gave
        merged = _Fold.of(merged, other, report).merged()
    for variant, configured in sorted((words or {}).items()):
        report_unmatched(merged, variant, configured, report)
    return replace(merged, variants=tuple(api.base for api in apis))


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
        renamed = [_renamed(found, names) for found in theirs.definitions]
        both = {**{found.name: found for found in renamed}, **left}
        variants = tuple(variant.name for variant in ours.variants)
        types = TypeMerger(both, right, names, variants, theirs.base.name, report)
        return cls(ours, theirs, partners, types, report)

    def merged(self) -> Api:
        pairs = partners_of(self.ours.operations, self.theirs.operations)
        operations = [self._operation(mine, other) for mine, other in pairs.of_ours]
        operations += [self._renamed(one) for one, mine in pairs.of_theirs if mine is None]
        operations.sort(key=lambda o: (o.path, o.method))
        definitions = {found.name: self._definition(found) for found in self.ours.definitions}
        definitions = {**self.types.ours, **definitions}
        return Api(
            (*self.ours.variants, *self.theirs.variants),
            tuple(operations),
            tuple(definitions[name] for name in sorted(definitions)),
            (*self.ours.tags, *self.theirs.tags),
            self._webhooks(),
        )

    def _webhooks(self) -> Webhooks | None:
        mine, other = self.ours.webhooks, self.theirs.webhooks
        if mine is None or other is None:
            return mine or (other and replace(other, type=rename(other.type, self.types.names)))
        return replace(mine, variants=(*mine.variants, *other.variants))

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
        own = [p.name for p in partners if isinstance(p, Ref) and p.name != mine.name][:1]
        names = (*mine.names, *((self.types.their_variant, name) for name in own))
        refs = [p.name for p in partners if isinstance(p, Ref)] if alike else []
        examples = (*mine.examples, *(e for n in refs for e in self.types.theirs[n].examples))
        return replace(
            mine, type=kind, variants=variants, description=text, names=names, examples=examples
        )

    def _kind(self, mine: Definition, partners: list[Type]) -> Type:
        kind = mine.type
        others = {resolve(partner, self.types.theirs): partner for partner in partners}
        alike = [other for other in others if _alike(kind, other)]
        if isinstance(kind, Object):
            own = [p.name for p in partners if isinstance(p, Ref)]
            fields = FieldMerger.of(replace(self.types, line="".join(own[:1])))
            renamed = self.partners.discriminators.get(mine.name, {})
            return fields.merge(kind, alike, mine.name, mine.source, renamed) if alike else kind
        # Those with words of the configuration first: the others have the same words.
        for other in sorted(alike, key=lambda one: not _is_spelled(one)):
            if isinstance(kind, Enum) and isinstance(other, Enum):
                kind = enum(kind, other)
            elif isinstance(kind, Union):
                members = other if isinstance(other, Union) else as_union(others[other])
                kind = self.types.union(kind, members, mine.name, mine.source)
            elif isinstance(kind, Primitive) and isinstance(other, Primitive):
                types = self.types
                kind = primitive(kind, other, types.our_variants, types.their_variant) or kind
            elif isinstance(kind, Map | List):
                kind = self.types.merge(kind, other, mine.name, mine.source)
        return kind

    def _operation(self, mine: Operation, other: Operation | None) -> Operation:
        if other is None:
            return mine
        parameters = tuple(
            self._parameter(left, right, mine, other)
            for left, right in match_parameters(mine, other)
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
        self,
        mine: Parameter | None,
        other: Parameter | None,
        operation: Operation,
        theirs: Operation,
    ) -> Parameter:
        if other is None or mine is None:
            found = mine or other
            assert found is not None  # noqa: S101  # a pair has at least one side
            return replace(found, type=rename(found.type, self.types.names)) if other else found
        uses = [replace(use, convert=self._conversion(mine, use)) for use in other.uses]
        kind = mine.type
        if not any(use.convert for use in uses):
            kind = self._parameter_type(mine, other, (operation, theirs))
        return replace(
            mine,
            type=kind,
            uses=(*mine.uses, *uses),
            description=mine.description or other.description,
            deprecated=mine.deprecated and other.deprecated,
        )

    def _conversion(self, mine: Parameter, use: ParameterUse) -> str:
        likeness = Likeness(self.types.ours, self.types.theirs)
        configured = [use.convert] if use.convert else []
        return conversion(likeness, mine.type, [use.type], configured)

    def _parameter_type(
        self, mine: Parameter, other: Parameter, operations: tuple[Operation, Operation]
    ) -> Type:
        """The type of a parameter, of our operation and theirs."""
        likeness = Likeness(self.types.ours, self.types.theirs)
        if is_text_anyway(likeness, mine.type, other.type):
            kind = rename(other.type, self.types.names)
            return either(mine.type, kind, self.types.our_variants, self.types.their_variant)
        ours, theirs = operations
        own = theirs.uses[0]
        line = f"{own.method or theirs.method} {own.path} {other.place}:{other.uses[0].wire}"
        where = f"{ours.method} {ours.path} {mine.name}"
        types = replace(self.types, line=line)
        return types.merge(mine.type, other.type, where, mine.source)

    def _body(self, mine: Operation, other: Operation) -> Body | None:
        left, right = mine.body, other.body
        if left is None or right is None:
            body = left or right
            return body and replace(body, type=rename(body.type, {} if left else self.types.names))
        if "bytes" in (left.media, right.media) and left.media != right.media:
            self._disagree(mine, other, f"the body is {left.media}", right.media, left.source)
        where = f"the body of {mine.method} {mine.path}"
        kind = self.types.merge(left.type, right.type, where, left.source)
        first = left.first or body_fields(left, self.types.ours) is not None
        return replace(left, type=kind, uses=(*left.uses, *right.uses), first=first)

    def _response(self, mine: Operation, other: Operation) -> Response:
        left, right = mine.response, other.response
        medias = {one: left.media_of(one) for one in mine.variants}
        medias |= dict.fromkeys(other.variants, right.media)
        given = [media for media in medias.values() if media != "none"]
        media = "json" if "json" in given else (given or ["none"])[0]
        silent = tuple(one for one, own in medias.items() if own == "none" and media == "json")
        others = tuple(
            (one, own) for one, own in medias.items() if own != media and one not in silent
        )
        also = next((o.also for o in (left, right) if o.media == media and o.also), "")
        where = f"the response of {mine.method} {mine.path}"
        kind = self._either(left.type, right.type, where, left.source)
        return replace(
            left,
            media=media,
            empty=silent,
            others=others,
            type=nullable(kind) if silent and kind else kind,
            event=self._either(left.event, right.event, where, left.source),
            links=(*left.links, *right.links),
            also=also,
        )

    def _either(
        self, left: Type | None, right: Type | None, where: str, source: Source
    ) -> Type | None:
        if left is None or right is None:
            return left or (right and rename(right, self.types.names))
        if Likeness(self.types.ours, self.types.theirs).strangers(left, right):
            return self.types.both(left, right, where, source)
        return self.types.merge(left, right, where, source)

    def _disagree(
        self, mine: Operation, other: Operation, ours: str, theirs: str, source: Source
    ) -> None:
        message = (
            f"{mine.method} {mine.path}: {ours} for {', '.join(self.types.our_variants)}"
            f" and {theirs} for {self.types.their_variant}"
        )
        use = other.uses[0]
        named = f'operation = "{use.method or other.method} {use.path}"'
        hint = (
            "One method cannot do both: fix the wrong spec by an overlay, or leave out one side: "
            f'[[allow]] variant = "{use.variant}", {named}, reason = "…".'
        )
        places = tuple(use.source for use in (*mine.uses, *other.uses))
        self.report.add(Diagnostic("SL402", Severity.ERROR, message, source, hint, also=places))


def _names(
    ours: Mapping[str, Definition], theirs: Api, partners: Partners, report: Report
) -> dict[str, str]:
    """What their definitions are called from now on: ours where they are one of ours."""
    names = partners.names()
    title = pascal(theirs.base.title)
    live = _live(theirs)
    # Two spellings of one name would be one class.
    taken = {pascal(name) for name in ours}
    others = [found for found in theirs.definitions if found.name not in names]
    clashing = [found for found in others if pascal(found.name) in taken]
    taken |= {pascal(found.name) for found in others if found not in clashing}
    for found in clashing:
        plain = pascal(found.name)
        candidates = (title + plain, plain + title, title + plain + title)
        numbered = (f"{title}{plain}{number}" for number in itertools.count(2))
        name = next(one for one in itertools.chain(candidates, numbered) if one not in taken)
        names[found.name] = name
        taken.add(name)
        if found.name in live and found.name not in partners.of_theirs:
            hint = f"Rename the schema of {theirs.base.title} by an overlay for another name."
            message = f"class name {plain} is taken: the schema of {theirs.base.title} is {name}"
            report.note("SL403", message, found.source, hint)
    return names


def _renamed(found: Definition, names: Mapping[str, str]) -> Definition:
    name = names.get(found.name, found.name)
    own = ((found.variants[0], found.name),) if name != found.name else ()
    return replace(found, name=name, type=rename(found.type, names), names=own)


def _is_spelled(kind: Type) -> bool:
    return isinstance(kind, Enum) and any(value.wires for value in kind.values)


def _alike(mine: Type, other: Type) -> bool:
    """Whether a type of theirs is what a definition of ours is, so that they become one."""
    if isinstance(mine, Object):
        return isinstance(other, Object | Map) or other == ANY
    if isinstance(mine, Union):
        return other != ANY
    return type(mine) is type(other)


def _live(api: Api) -> frozenset[str]:
    roots = (
        name for o in api.operations for kind in operation_types(o) for name in references(kind)
    )
    events = references(api.webhooks.type) if api.webhooks else ()
    return reachable(itertools.chain(roots, events), definitions_by_name(api))
