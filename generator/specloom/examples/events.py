"""Which events of a stream an example has, and how they are written.

One sees a stream that begins, brings something and ends well: of dozens of events those that tell that.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from specloom.api.types import Pairs, Value, constant

#: Ends of the names of events by what they say, in the order of their time.
_BEGINS = ("created", "queued", "started", "start", "in_progress", "added")
_COMES = ("delta", "chunk", "partial", "partial_image", "segment")
_ENDS = ("done", "stop", "completed", "succeeded", "finished", "end")
_FAILS = ("cancelled", "cancelling", "canceled", "error", "expired", "failed", "incomplete")
_PHASES = {end: phase for phase in (_BEGINS, _COMES, _ENDS) for end in phase}
_END = re.compile(rf"(?:(.*)[._/-])?({'|'.join(sorted(_PHASES, key=len, reverse=True))})")
_FAILED = re.compile(rf"(?:.*[._/-])?(?:{'|'.join(_FAILS)})")
#: What is inside of what, from the outermost, by the last words of names.
_LEVELS = (("item", "step"), ("message",), ("content", "part", "block"), ("text",))
_SEPARATORS = re.compile(r"[._/-]")
#: So many events are shown as they are, and so many at most.
_FEW = 4
_MOST = 12
#: What can stand in a line of a stream.
_NAME = re.compile(r"[!-~]+")
DONE = "[DONE]"


@dataclass(frozen=True, slots=True)
class _Named:
    """An event: its place among all, and its name as what it is about and what happens to that."""

    place: int
    about: str
    happens: str

    @property
    def phase(self) -> tuple[str, ...]:
        """Whether it begins something, brings something or ends it."""
        return _PHASES.get(self.happens, _COMES)

    @property
    def order(self) -> int:
        """When it comes, among those of its phase."""
        return self.phase.index(self.happens) if self.happens else len(self.phase)


def chosen(names: Sequence[str]) -> list[int]:
    """The events of an example by their places, in the order in which they come."""
    named = [_named(place, name) for place, name in enumerate(names) if not _FAILED.fullmatch(name)]
    if len(named) > _FEW:
        told = [one for one in named if one.happens]
        groups = _groups(told)
        of_groups = [one for one in told if one.about in groups]
        named = of_groups if len(of_groups) > 1 else named[:_MOST]
    about = _groups(named) if len(named) > _FEW else []
    return [one.place for one in _in_time(named, about)]


def _named(place: int, name: str) -> _Named:
    found = _END.fullmatch(name)
    return _Named(place, found[1] or "", found[2]) if found else _Named(place, name, "")


def _in_time(named: list[_Named], about: list[str]) -> Iterator[_Named]:
    """What begins goes from the outside in, what ends from the inside out."""
    if not about:
        yield from sorted(
            named, key=lambda one: ((_BEGINS, _COMES, _ENDS).index(one.phase), one.order)
        )
        return
    ordered = sorted(named, key=lambda one: one.order)
    for group in about:
        yield from (one for one in ordered if one.about == group and one.phase is _BEGINS)
    for group in reversed(about):
        yield from (one for one in ordered if one.about == group and one.phase is _COMES)
        yield from (one for one in ordered if one.about == group and one.phase is _ENDS)


def _groups(named: list[_Named]) -> list[str]:
    """What events are about: that of which most others are parts, then one thing for each level."""
    about = list(dict.fromkeys(one.about for one in named))
    named_so = [one for one in about if one]
    inside = {one: sum(_is_in(other, one) for other in named_so) for one in about}
    outer = [one for one in about if 2 * inside[one] >= len(named_so)]
    found = sorted(outer, key=len)
    for level in _LEVELS:
        known = {word for one in found for word in _words(one)}
        fitting = [one for one in about if one not in found and _words(one)[-1] in level]
        fitting.sort(key=lambda one: (-len(known & {*_words(one)}), len(_words(one))))
        found += fitting[:1]
    return found


def _words(name: str) -> list[str]:
    return _SEPARATORS.split(name)


def _is_in(name: str, other: str) -> bool:
    return not other or name == other or name.startswith(f"{other}.")


def counted(events: list[Any]) -> list[Any]:
    """The events with their numbers, where they have some."""
    key = "sequence_number"
    return [
        {**one, key: place} if isinstance(one, Mapping) and key in one else one
        for place, one in enumerate(events)
    ]


def stated(text: str, *, enveloped: bool) -> list[Value]:
    """The events of a text that a spec has as an example, without its end; none if some are no JSON.

    In an envelope an event has its name beside its data.
    """
    try:
        return list(_stated(text, enveloped=enveloped))
    except (ValueError, RecursionError):
        return []


def _stated(text: str, *, enveloped: bool) -> Iterator[Value]:
    for block in re.split(r"\r?\n\s*\n", text.strip()):
        lines = [line.partition(":") for line in block.splitlines()]
        data = "\n".join(value.strip() for key, _, value in lines if key == "data")
        name = next((value.strip() for key, _, value in lines if key == "event"), "")
        if data and data != DONE:
            value = constant(json.loads(data))
            yield Pairs((("event", name), ("data", value))) if enveloped else value


def written(events: Sequence[Any], *, enveloped: bool, name: str, done: bool) -> str:
    """Events as they are sent (WHATWG HTML §9.2).

    Args:
        events: Their values.
        enveloped: Whether a value has the name and the data of an event.
        name: The member that tells what an event is, which is its name too; or none.
        done: Whether the text `[DONE]` ends the stream.
    """
    blocks = [_block(one, enveloped=enveloped, name=name) for one in events]
    last = f"data: {DONE}"
    end = [last] if done and not any(block.endswith(last) for block in blocks) else []
    return "\n\n".join([*blocks, *end])


def _block(event: Any, *, enveloped: bool, name: str) -> str:
    if enveloped and isinstance(event, Mapping) and "event" in event:
        data = event.get("data")
        text = data if isinstance(data, str) else json.dumps(data, ensure_ascii=False)
        return f"event: {event['event']}\ndata: {text}"
    said = event.get(name) if isinstance(event, Mapping) else None
    head = f"event: {said}\n" if isinstance(said, str) and _NAME.fullmatch(said) else ""
    return f"{head}data: {json.dumps(event, ensure_ascii=False)}"
