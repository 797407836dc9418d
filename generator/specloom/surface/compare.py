"""Two public surfaces as a list of differences, in the words of users."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from specloom.surface.aliases import with_own_members
from specloom.surface.availability import absence, compare_availability
from specloom.surface.model import Call, Change, Entry, Surface, Type

_NULL = "None"


def compare_surfaces(old: Surface, new: Surface) -> tuple[Change, ...]:
    """Return what became of calls, of clients, of types and of services, each sorted by name.

    Models and params of one name that changed in the same way are one difference.
    """
    old, new = with_own_members(old, new)
    calls = [*_calls(old.calls, new)]
    clients = [*_clients(old, new)]
    types = [*_types(old, new)]
    services = [*compare_availability(old, new)]
    return tuple(dict.fromkeys([*calls, *clients, *types, *services]))


def _calls(old: Mapping[str, Call], surface: Surface) -> Iterator[Change]:
    new = surface.calls
    gone = {old[name].route: name for name in old.keys() - new.keys()}
    for name in sorted(old.keys() | new.keys()):
        if name in old and name in new:
            yield from _call(f"`{name}`", old[name], new[name])
        elif name in new and (was := gone.pop(new[name].route, "")):
            yield Change(f"`{name}`", f"was `{was}`")
            yield from _call(f"`{name}`", old[was], new[name])
        elif name in new:
            without = absence(name, surface.services)
            yield Change(f"`{name}`", f"new ({new[name].route}){without}")
    yield from (Change(f"`{name}`", f"gone ({route})") for route, name in sorted(gone.items()))


def _call(subject: str, old: Call, new: Call) -> Iterator[Change]:
    if old.route != new.route:
        yield Change(subject, f"`{old.route}` is now `{new.route}`")
    yield from _entries(subject, "argument", old.arguments, new.arguments)
    kept = [name for name in old.positional if name in new.positional]
    if kept != [name for name in new.positional if name in old.positional]:
        yield Change(subject, f"positional arguments are now {_listed(new.positional)}")
    for name in (name for name in old.positional if name not in new.positional):
        if any(one.name == name for one in new.arguments):
            yield Change(subject, f"argument `{name}` is given by name now")
    yield from (Change(subject, f"result {text}") for text in _members(old.returns, new.returns))
    if new.deprecated and not old.deprecated:
        yield Change(subject, "deprecated")


def _entries(
    subject: str, word: str, old: tuple[Entry, ...], new: tuple[Entry, ...]
) -> Iterator[Change]:
    before, after = ({one.name: one for one in entries} for entries in (old, new))
    for name in [*after, *(name for name in before if name not in after)]:
        if name not in after:
            yield Change(subject, f"{word} `{name}` is gone")
        elif name not in before:
            sort = "required" if after[name].required else "optional"
            yield Change(subject, f"new {sort} {word} `{name}`")
        else:
            place = f"{subject[:-1]}.{name}`" if word == "field" else subject
            what = "" if word == "field" else f"{word} `{name}`: "
            yield from (
                Change(place, f"{what}{text}") for text in _entry(before[name], after[name])
            )


def _entry(old: Entry, new: Entry) -> Iterator[str]:
    before: Collection[str] = old.members
    after: Collection[str] = new.members
    if old.required != new.required:
        yield "required now" if new.required else "optional now"
        if (_NULL in before, _NULL in after) == (new.required, old.required):
            # What may be missing is null where it is: that is one thing.
            before, after = ([one for one in side if one != _NULL] for side in (before, after))
    yield from _members(before, after)


def _members(old: Collection[str], new: Collection[str]) -> Iterator[str]:
    """What became of a type: values and null by themselves, the rest as a whole."""
    added = [one for one in new if one not in old]
    lost = [one for one in old if one not in new]
    yield from (f"new value `{_value(one)}`" for one in added if _is_value(one))
    yield from (f"value `{_value(one)}` is gone" for one in lost if _is_value(one))
    if _NULL in added + lost:
        yield "may be null now" if _NULL in added else "is never null now"
    added, lost = ([one for one in some if _is_type(one)] for some in (added, lost))
    if added == ["str"] and any(map(_is_value, new)) and not lost:
        added = []
        yield "may be any other text now"
    if added and lost:
        yield f"type {_union(lost)} is now {_union(added)}"
    elif added:
        yield f"may also be {_union(added)}"
    elif lost:
        yield f"is never {_union(lost)} now"


def _is_value(member: str) -> bool:
    return member[:1] in "\"'-0123456789" or member in ("True", "False")


def _is_type(member: str) -> bool:
    return member != _NULL and not _is_value(member)


def _value(member: str) -> str:
    return member[1:-1] if member[:1] in "\"'" else member


def _union(members: Iterable[str]) -> str:
    return f"`{' | '.join(members)}`"


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names) or "none"


def _clients(old: Surface, new: Surface) -> Iterator[Change]:
    for name in sorted(old.clients.keys() | new.clients.keys()):
        if name not in new.clients:
            yield Change(f"`{name}`", "the client is gone")
        elif name not in old.clients:
            yield Change(f"`{name}`", "new client")
        else:
            before, after = old.clients[name].arguments, new.clients[name].arguments
            yield from _entries(f"`{name}`", "argument", before, after)


def _types(old: Surface, new: Surface) -> Iterator[Change]:
    for key in sorted(old.types.keys() | new.types.keys(), key=lambda key: (key[1], key[0])):
        yield from _type(old.types.get(key), new.types.get(key))


def _type(old: Type | None, new: Type | None) -> Iterator[Change]:
    if old and new:
        subject = f"`{new.name}`"
        yield from _entries(subject, "field", old.fields, new.fields)
        for text in _members(old.members, new.members):
            yield Change(subject, text)
    elif one := new or old:
        kept = {"models": "class", "params": "argument type"}[one.home]
        yield Change(f"`{one.home}.{one.name}`", f"new {kept}" if new else f"the {kept} is gone")
