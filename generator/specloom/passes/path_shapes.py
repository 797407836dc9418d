"""What the path of an operation and its operationId say, taken apart."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import parse_qsl

from specloom.api.model import Operation
from specloom.api.names import singular, snake, words
from specloom.api.path_templates import sent_part
from specloom.passes import verbs

_VERSION = re.compile(
    r"v[0-9]+(?:[._-]?[0-9a-z]+)?|[0-9]+(?:[._][0-9]+)+|[0-9]{4}-[0-9]{2}-[0-9]{2}"
)
# `/notes.json` are the notes.
_EXTENSION = re.compile(r"\.(?:json|xml|html?|php|aspx?|ashx)\Z")
# What stands before a version, or before everything, and says as little.
_IN_FRONT = ("api", "rest")
_SILENT = (("v1",), *((word,) for word in _IN_FRONT))
# The verb of `/batches/{id}:cancel`.
_CUSTOM_VERB = re.compile(r"(.*[^:]):([A-Za-z][\w-]*)")


def version(path: str) -> tuple[str, ...]:
    """The segments in front of a path that name no thing: `v2`, `api`, or `api` and `v2`."""
    parts = sent_part(path).partition("?")[0].split("/")
    segments = [part for part in parts if part and "{" not in part]
    start = 1 if segments[:1] and segments[0].lower() in _IN_FRONT else 0
    rest = segments[start:]
    if rest and _VERSION.fullmatch(rest[0].lower()):
        return tuple(segments[: start + 1])
    return tuple(segments[:start]) if rest else ()


def common_version(paths: Iterable[str]) -> tuple[str, ...]:
    """The version that more than half of the paths with a version have: it tells nothing apart."""
    found = [version(path) for path in paths]
    counts = Counter(one for one in found if one and _VERSION.fullmatch(one[-1].lower()))
    most = max(counts.values(), default=0)
    first = min((found for found, count in counts.items() if count == most), default=())
    return first if 2 * most >= counts.total() else ()


def _is_silent(in_front: tuple[str, ...]) -> bool:
    return tuple(segment.lower() for segment in in_front) in _SILENT


def spoken(parts: Iterable[str]) -> frozenset[str]:
    """The words of names, in singular too, and in full: `repos` are of repositories."""
    said = [word for part in parts for word in part.split("_")]
    found = {*said, *(singular(word) for word in said)} - {""}
    return frozenset(found | {verbs.IN_FULL[word] for word in found if word in verbs.IN_FULL})


def without_places(said: Sequence[str], known: Collection[str]) -> Iterator[str]:
    """Words without phrases like `for an org` and `from a group` that end in a known word."""
    phrases: list[list[str]] = [[]]
    for word in said:
        if word in verbs.PREPOSITIONS:
            phrases.append([])
        phrases[-1].append(word)
    for number, phrase in enumerate(phrases):
        named = number and {phrase[-1], singular(phrase[-1])} & {*known}
        yield from () if named else phrase


@dataclass(frozen=True)
class Shape:
    """A path taken apart.

    `own` are its static segments, `groups` what is before them in the name: a version, a flag.
    `verb` is what is behind a colon at its end.
    """

    operation: Operation
    segments: tuple[str, ...]
    groups: tuple[str, ...]
    own: tuple[str, ...]
    verb: str

    @classmethod
    def of(cls, operation: Operation, common: tuple[str, ...]) -> Shape:
        """The shape of an operation of an API whose paths have a version in common."""
        path, _, query = sent_part(operation.path).partition("?")
        segments = [segment for segment in path.split("/") if segment]
        if segments and "{" not in segments[-1]:
            segments[-1] = _EXTENSION.sub("", segments[-1]) or segments[-1]
        custom = _CUSTOM_VERB.fullmatch(segments[-1]) if segments else None
        if custom:
            segments[-1] = custom[1]
        in_front = version(path)
        shown = () if in_front == common or _is_silent(in_front) else in_front
        statics = [snake(segment) or "segment" for segment in segments if "{" not in segment]
        # A flag in the path, `?beta=true`, is where the resource is, not what it is.
        given = parse_qsl(query, keep_blank_values=True)
        flags = [snake(name) for name, value in given if value in ("", "true") and snake(name)]
        groups = (*(snake(segment) for segment in shown), *flags)
        verb = snake(custom[2]) if custom else ""
        return cls(operation, tuple(segments), groups, tuple(statics[len(in_front) :]), verb)

    @property
    def statics(self) -> tuple[str, ...]:
        """The resource, if the last segment is no verb."""
        return self.groups + self.own

    @property
    def above(self) -> tuple[str, ...]:
        """The resource that the last segment is a verb of."""
        return self.statics[:-1]

    @property
    def method(self) -> str:
        """The HTTP method."""
        return self.operation.method

    @property
    def is_item(self) -> bool:
        """Whether the path ends in a parameter."""
        return bool(self.segments) and "{" in self.segments[-1]

    @property
    def leading(self) -> int:
        """How many parameters are before everything else."""
        return next((i for i, s in enumerate(self.segments) if "{" not in s), len(self.segments))

    @property
    def doubled(self) -> int:
        """How many parameters follow another one: `/gists/{id}/{sha}`."""
        pairs = zip(self.segments, self.segments[1:], strict=False)
        return sum("{" in one and "{" in other for one, other in pairs)

    @property
    def plural(self) -> bool:
        """Whether the last static segment names many things."""
        return bool(singular(self.statics[-1]))

    @property
    def operation_id(self) -> str:
        """That of the first variant: which others there are changes no name."""
        return self.operation.uses[0].operation_id

    @cached_property
    def said(self) -> tuple[str, ...]:
        """The words of the operationId, behind the group of `Group_verb`, `group/verb`, `group.verb`."""
        text = re.split(r"[./]", self.operation_id)[-1] or self.operation_id
        group, _, rest = text.partition("_")
        grouped = rest and "_" not in rest and group[:1].isupper()
        found = tuple(word.lower() for word in words(rest if grouped else text))
        # Frameworks write the route behind the name: `read_note_notes__note_id__get`.
        route = tuple(word.lower() for word in words(f"{self.operation.path} {self.method}"))
        if found[-len(route) :] == route and len(found) > len(route):
            found = found[: -len(route)]
        return self._without_tag(found)

    def _without_tag(self, found: tuple[str, ...]) -> tuple[str, ...]:
        for tag in self.operation.tags:
            called = tuple(snake(tag).split("_"))
            if called == found[: len(called)] and len(found) > len(called) > 0:
                return found[len(called) :]
        return found

    @cached_property
    def act(self) -> str:
        """The first word of the operationId that is no word of the resource."""
        return self.without(self.statics).partition("_")[0]

    def without(self, resource: tuple[str, ...]) -> str:
        """The operationId without the words of a resource."""
        known = spoken(resource)
        said = without_places(self.said, known)
        return "_".join(w for w in said if w not in known and singular(w) not in known)

    @property
    def speaks(self) -> bool:
        """Whether the operationId begins as the last segment does: `submitToolOutputs`."""
        first, _, rest = self.statics[-1].partition("_")
        above = spoken(self.above)
        said = [word for i, word in enumerate(self.said) if word not in above or i == 0]
        said = said[1:] if said and said[0] in above and said[0] != first else said
        usual = verbs.USUAL.intersection(said[1:]) - {*self.statics[-1].split("_")}
        return said[:1] == [first] and not usual and bool(rest or not self.plural)

    @property
    def names_no_act(self) -> bool:
        """Whether the operationId is just the parent and the last segment: `usage-audio-speeches`."""
        *above, last = self.statics
        parent = spoken(above[-1:])
        said = {word.lower() for word in words(self.operation_id)}
        return bool(said & parent) and said <= parent | spoken([last])
