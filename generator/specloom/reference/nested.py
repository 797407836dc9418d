"""What is inside of a type, on the page that mentions it: fields and members, collapsed."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from specloom.plan.annotations import Annotation
from specloom.plan.nodes import ModelClass, ModelField
from specloom.reference.classes import Classes, Key, keys
from specloom.reference.facts import Facts
from specloom.reference.links import typed
from specloom.reference.markup import (
    NOTHING,
    Markup,
    code,
    details,
    item,
    joined,
    plain,
    prose,
    rest,
    summary,
)

#: So many records in each other are shown; further ones are links.
_DEEP = 2
#: In a record, the members of a union with more of them are only links.
_FEW = 4
#: After so many fields and members in all, further ones are links, too.
_MOST = 1000
#: What is said of a field that is there or not.
PRESENCE = {
    "models": {True: "always there", False: "may be missing"},
    "params": {True: "required", False: "optional"},
}


@dataclass(frozen=True, slots=True)
class Nested:
    """Writes what is inside of types.

    Attributes:
        path: The page that it is for.
        home: `params` for what is sent, `models` for what is read.
        among: The variants that the page is about.
        shown: How many fields and members there are so far.
    """

    classes: Classes
    facts: Facts
    path: str
    home: str
    among: Sequence[str]
    shown: Counter[str] = dataclasses.field(default_factory=Counter, compare=False)

    def inside(self, annotation: Annotation, seen: tuple[Key, ...] = ()) -> Markup:
        """What the classes of a type have; nothing if it mentions none."""
        found = (self._one(key, (*seen, key)) for key in keys(annotation) if key not in seen)
        return joined([one for one in found if one.source], "\n\n")

    def _one(self, key: Key, seen: tuple[Key, ...]) -> Markup:
        one = self.classes.found.get(key)
        if one is None or key[0] != self.home or self._depth(seen) > _DEEP:
            return NOTHING
        if self.shown.total() > _MOST:
            return NOTHING
        if one.kind == "page":
            # The fields of a page are those of the response that it is.
            return self.inside(one.bases[-1])
        rows = list(self._rows(one, seen))
        title = joined([plain("Fields of" if one.fields else "Members of"), code(one.name)], " ")
        # What a field says of its type is in short, too.
        more = rest(one.doc.text)
        return details(title, [*([more] if more.source else []), *rows]) if rows else NOTHING

    def _rows(self, one: ModelClass, seen: tuple[Key, ...]) -> Iterator[Markup]:
        known = self.classes.fields(one)
        for field in one.fields:
            here = known.get(field.wire)
            if here is None or set(here.variants) & set(self.among):
                yield self._row(field, one, seen)
        if one.kind == "union":
            yield from self._members(one, seen)

    def _members(self, one: ModelClass, seen: tuple[Key, ...]) -> Iterator[Markup]:
        found = self.classes.definition(one)
        members = list(self.classes.members(one))
        is_shown = not self._depth(seen) or len(members) <= _FEW
        for annotation, member in members:
            said = self.facts.member(member, found.type, self.among) if member and found else ()
            head = joined([typed(annotation, self.path), *said], " · ")
            self.shown[one.name] += 1
            yield item([head, self.inside(annotation, seen) if is_shown else NOTHING])

    def _row(self, field: ModelField, one: ModelClass, seen: tuple[Key, ...]) -> Markup:
        known = self.classes.fields(one).get(field.wire)
        facts = [plain(PRESENCE[self.home][field.required])]
        if known is not None:
            among = [name for name in self.among if self._has(one, name)]
            facts += self.facts.part(known, among, PRESENCE[self.home][True])
        self.shown[one.name] += 1
        head = joined([code(field.name), typed(field.annotation, self.path), *facts], " · ")
        # What is deep inside is said in short: its own page says all of it.
        text = prose(field.doc) if self._depth(seen) == 1 else summary(field.doc)
        return item([head, text, self.inside(field.annotation, seen)])

    def _depth(self, seen: tuple[Key, ...]) -> int:
        """How many records are in each other."""
        return sum(1 for key in seen if self.classes.found[key].fields)

    def _has(self, one: ModelClass, variant: str) -> bool:
        found = self.classes.definition(one)
        return found is None or variant in found.variants
