"""Which service has what: the differences of the tables of two packages, in the words of users."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from urllib.parse import unquote

from specloom.surface.model import Call, Change, Service, Surface

# What the parts of a table are about.
_PARTS = {
    "auth": "how callers prove who they are",
    "auths": "how callers prove who they are",
    "security": "how callers prove who they are",
    "query": "fixed parameters and headers",
    "headers": "fixed parameters and headers",
    "words": "the words of values",
    "operations": "how calls are sent",
}


def compare_availability(old: Surface, new: Surface) -> Iterator[Change]:
    """What became of calls and arguments for services that both packages have, then of services."""
    both = [name for name in sorted(new.services) if name in old.services]
    names = {call.route: name for name, call in old.calls.items()}
    for name, call in sorted(new.calls.items()):
        was = name if name in old.calls else names.get(call.route, "")
        if was:
            pairs = {one: (old.services[one], new.services[one]) for one in both}
            yield from _of_call(f"`{name}`", (old.calls[was], call), pairs)
    for name in both:
        yield from _of_service(f"`{name}`", old.services[name], new.services[name])


def absence(call: str, services: Mapping[str, Service]) -> str:
    """Which services do not have a call; nothing if all have it, or none says."""
    without = [name for name, one in sorted(services.items()) if one.has_not(call)]
    return f", not in {_listed(without)}" if without else ""


def _of_call(
    subject: str, calls: tuple[Call, Call], pairs: Mapping[str, tuple[Service, Service]]
) -> Iterator[Change]:
    was, now = calls
    lacking = {
        name: (old.has_not(was.name), new.has_not(now.name)) for name, (old, new) in pairs.items()
    }
    yield from _moved(subject, "", lacking)
    stays = {name: pair for name, pair in pairs.items() if not any(lacking[name])}
    deprecated = [
        name
        for name, (old, new) in stays.items()
        if now.name in new.deprecated and was.name not in old.deprecated
    ]
    if deprecated:
        yield Change(subject, f"deprecated in {_listed(deprecated)}")
    yield from _refusals(subject, calls, stays)


def _refusals(
    subject: str, calls: tuple[Call, Call], pairs: Mapping[str, tuple[Service, Service]]
) -> Iterator[Change]:
    """What services refuse of a call now, or did: arguments, and what is in them."""
    was, now = calls
    known = {one.name for call in calls for one in call.arguments}
    lost = known - {one.name for one in now.arguments}
    refused = {
        name: (old.refuses.get(was.name, ()), new.refuses.get(now.name, ()))
        for name, (old, new) in pairs.items()
    }
    places = dict.fromkeys(one for pair in refused.values() for side in pair for one in side)
    for place in places:
        shown = unquote(place.removeprefix("query:").removeprefix("header:"))
        if _argument(shown) not in lost:
            sides = {name: (place in a, place in b) for name, (a, b) in refused.items()}
            yield from _moved(subject, f"`{shown}` ", sides)


def _argument(place: str) -> str:
    """The argument that a place in a request is in, by its name in most cases."""
    return re.split(r"[.\[={!]", place)[0].replace("-", "_").lower()


def _moved(subject: str, what: str, lacking: Mapping[str, tuple[bool, bool]]) -> Iterator[Change]:
    """Who has something now, or has it no longer, of services with whether they lack it."""
    gained = [name for name, (before, after) in lacking.items() if before and not after]
    lost = [name for name, (before, after) in lacking.items() if after and not before]
    if gained:
        yield Change(subject, f"{what}now also in {_listed(gained)}")
    if lost:
        yield Change(subject, f"{what}not in {_listed(lost)}" + ("" if what else " any more"))


def _of_service(subject: str, old: Service, new: Service) -> Iterator[Change]:
    if old.base_url != new.base_url:
        yield Change(subject, f"base URL `{old.base_url}` is now `{new.base_url}`")
    parts = [key for key in {**old.rest, **new.rest} if old.rest.get(key) != new.rest.get(key)]
    about = dict.fromkeys(_PARTS.get(key, "how it is asked") for key in parts)
    if about:
        yield Change(subject, f"{', '.join(about)} changed")


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)
