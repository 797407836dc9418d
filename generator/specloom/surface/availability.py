"""Which service has what: the differences of the tables of two packages, in the words of users."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from urllib.parse import unquote

from specloom.diff.changes import Place
from specloom.surface.model import Call, Service, Surface
from specloom.surface.notes import Notes

_AUTH = ("auth", "auths", "security")
# What the other parts of a table are about.
_PARTS = {
    "query": "fixed parameters and headers",
    "headers": "fixed parameters and headers",
    "words": "the words of values",
    "operations": "how calls are sent",
}


def compare_availability(old: Surface, new: Surface, notes: Notes) -> None:
    """What became of calls and arguments for services that both packages have, then of services."""
    both = [name for name in sorted(new.services) if name in old.services]
    # A call that is gone may have another name now; one that stays is nobody's old name.
    names = {call.route: name for name, call in old.calls.items() if name not in new.calls}
    for name, call in sorted(new.calls.items()):
        was = name if name in old.calls else names.get(call.route, "")
        for one in both if was else ():
            pair = (old.services[one], new.services[one])
            _compare_call(one, (old.calls[was], call), pair, notes)
    for name in both:
        _compare_service(name, old.services[name], new.services[name], notes)


def absence(call: str, services: Mapping[str, Service]) -> str:
    """Which services do not have a call; nothing if all have it, or none says."""
    without = [name for name, one in sorted(services.items()) if one.has_not(call)]
    return f", not in {_listed(without)}" if without else ""


def _compare_call(
    service: str, calls: tuple[Call, Call], services: tuple[Service, Service], notes: Notes
) -> None:
    """What became of a call in a service."""
    (was, now), (old, new) = calls, services
    place = Place(now.name)
    lacked, lacks = old.has_not(was.name), new.has_not(now.name)
    if lacked != lacks:
        notes.note("service-lost-call" if lacks else "service-gained-call", place, what=service)
    if lacked or lacks:
        return
    if now.name in new.deprecated and was.name not in old.deprecated:
        notes.note("service-deprecated-call", place, what=service)
    _compare_refusals(service, calls, services, notes)


def _compare_refusals(
    service: str, calls: tuple[Call, Call], services: tuple[Service, Service], notes: Notes
) -> None:
    """What a service refuses of a call now, or did: arguments, and what is in them."""
    known, named = ({one.name for one in call.arguments} for call in calls)
    before, after = (
        {*one.refuses.get(call.name, ())} for one, call in zip(services, calls, strict=True)
    )
    for path in sorted(before ^ after):
        shown = unquote(path.removeprefix("query:").removeprefix("header:"))
        argument = _argument(shown)
        if argument in known - named:
            continue
        place = Place(calls[1].name, (f"({shown})",))
        lost = "lacks" if argument in named - known else "refuses"
        rule = f"service-{lost if path in after else 'takes'}-argument"
        notes.note(rule, place, what=service)


def _argument(place: str) -> str:
    """The argument that a place in a request is in, by its name in most cases."""
    return re.split(r"[.\[={!]", place)[0].replace("-", "_").lower()


def _compare_service(name: str, old: Service, new: Service, notes: Notes) -> None:
    place = Place(name)
    if old.base_url != new.base_url:
        notes.note("service-address-changed", place, old.base_url, new.base_url)
    parts = [key for key in {**old.rest, **new.rest} if old.rest.get(key) != new.rest.get(key)]
    if any(key in _AUTH for key in parts):
        notes.note("service-auth-changed", place)
    about = dict.fromkeys(_PARTS.get(key, "how it is asked") for key in parts if key not in _AUTH)
    if about:
        notes.note("service-changed", place, new=", ".join(about))


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)
