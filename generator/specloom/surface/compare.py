"""Two public surfaces → what changed for those who use the package."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TypeAlias

from specloom.api.names import words
from specloom.diff.changes import Change, Place
from specloom.diff.matching import alike, renamed
from specloom.surface.aliases import with_own_members
from specloom.surface.availability import absence, compare_availability
from specloom.surface.members import NULL, TEXT, holds, is_type, is_value, shown
from specloom.surface.model import Call, Client, Entry, Surface, Type
from specloom.surface.notes import Notes
from specloom.surface.renamed import renamed_types, with_names

_Type: TypeAlias = tuple[str, str]


def compare_surfaces(old: Surface, new: Surface) -> tuple[Change, ...]:
    """Compare the packages of two states, the worst first.

    What is alike is sorted by what it is of: calls, clients, types, services, each by name.
    """
    old, new = with_own_members(old, new)
    notes = Notes()
    names = renamed_types(old, new)
    for (home, was), name in names.items():
        rule = "model-deprecated" if (home, was) in new.types else "model-renamed"
        place = Place(f"{home}.{was if rule == 'model-deprecated' else name}")
        notes.note(rule, place, was, name)
    old = with_names(old, names)
    if old.package != new.package:
        notes.note("package-renamed", Place(new.package), old.package)
    _compare_calls(old, new, notes)
    _compare_clients(old, new, notes)
    _compare_names(old, new, notes)
    _compare_types(old.types, new.types, notes, {*names})
    compare_availability(old, new, notes)
    return notes.found()


def _compare_calls(old: Surface, new: Surface, notes: Notes) -> None:
    gone = {old.calls[name].route: name for name in old.calls.keys() - new.calls.keys()}
    for name in sorted(old.calls.keys() | new.calls.keys()):
        place = Place(name)
        if name in old.calls and name in new.calls:
            _compare_call(place, old.calls[name], new.calls[name], notes)
        elif name in new.calls and (was := gone.pop(new.calls[name].route, "")):
            notes.note("method-renamed", place, was)
            _compare_call(place, old.calls[was], new.calls[name], notes)
        elif name in new.calls:
            route = new.calls[name].route
            notes.note("method-added", place, new=route + absence(name, new.services))
    for route, name in sorted(gone.items()):
        notes.note("method-removed", Place(name), route)


def _compare_call(place: Place, old: Call, new: Call, notes: Notes) -> None:
    if old.route != new.route:
        notes.note("method-route-changed", place, old.route, new.route)
    _compare_entries(place, old.arguments, new.arguments, notes)
    _compare_positional(place, old, new, notes)
    compare_members("result", place, (old.returns, new.returns), notes)
    if old.deprecated != new.deprecated:
        notes.note("method-deprecated" if new.deprecated else "method-restored", place)


def _compare_positional(place: Place, old: Call | Client, new: Call | Client, notes: Notes) -> None:
    """What can be given without a name, and in which order."""
    before, after = old.positional, new.positional
    kept = [name for name in before if name in after]
    if kept != list(after[: len(kept)]):
        order = [", ".join(f"`{name}`" for name in one) for one in (before, after)]
        notes.note("positional-order-changed", place, *order)
    known, named = ({one.name for one in side.arguments} for side in (old, new))
    for name in before:
        if name in named and name not in after:
            notes.note("positional-became-keyword", place, what=name)
    for name in after:
        if name in known and name not in before:
            notes.note("keyword-became-positional", place, what=name)


def _compare_entries(
    place: Place,
    old: tuple[Entry, ...],
    new: tuple[Entry, ...],
    notes: Notes,
    kind: str = "argument",
) -> None:
    """Arguments of a call or a client, keys of a typed dict, or attributes of a model."""
    before, after = ({one.name: one for one in entries} for entries in (old, new))
    gone = [one for one in old if one.name not in after]
    come = [one for one in new if one.name not in before]
    for was, now, why in renamed(gone, come, _is_renamed):
        notes.note_rename(f"{kind}-renamed", place, (was.name, now.name), why)
        del before[was.name], after[now.name]
    for name in [*after, *(name for name in before if name not in after)]:
        if name not in after:
            notes.note(f"{kind}-removed", place, what=name)
        elif name not in before:
            required = kind == "argument" and after[name].required
            notes.note(f"{kind}-added{'-required' if required else ''}", place, what=name)
        else:
            step = (
                f"({name})" if not place.holder.startswith(("models.", "params.")) else f".{name}"
            )
            inner = Place(place.holder, (*place.steps, step))
            _compare_entry(kind, inner, (before[name], after[name]), notes)


def _is_renamed(old: Entry, new: Entry) -> str:
    """Evidence that two names are of one argument or attribute: the same type, and words in common."""
    if (old.members, old.required) != (new.members, new.required):
        return ""
    one, other = ({word.lower() for word in words(entry.name)} for entry in (old, new))
    if one == other:
        return "the same type and the same words"
    return "the same type and a similar name" if one & other and alike(old.name, new.name) else ""


def _compare_entry(kind: str, place: Place, entries: tuple[Entry, Entry], notes: Notes) -> None:
    old, new = entries
    before: Collection[str] = old.members
    after: Collection[str] = new.members
    if old.required != new.required:
        notes.note(f"{kind}-{'required' if new.required else 'optional'}", place)
        if (NULL in before, NULL in after) == (new.required, old.required):
            # What may be missing is null where it is: that is one thing.
            before, after = ([one for one in side if one != NULL] for side in (before, after))
    compare_members(kind, place, (before, after), notes)


def compare_members(
    kind: str, place: Place, types: tuple[Collection[str], Collection[str]], notes: Notes
) -> None:
    """What became of a type: values and null by themselves, the rest as a whole."""
    old, new = types
    _compare_values(kind, place, types, notes)
    if (NULL in old) != (NULL in new):
        notes.note(f"{kind}-{'nullable' if NULL in new else 'not-null'}", place)
    added = [one for one in new if is_type(one) and not holds(old, one)]
    lost = [one for one in old if is_type(one) and not holds(new, one)]
    if added == [TEXT] and any(map(is_value, old)) and not lost:
        notes.note(f"{kind}-opened", place)
    elif added or lost:
        rule = "type-changed" if added and lost else "widened" if added else "narrowed"
        notes.note(f"{kind}-{rule}", place, " | ".join(lost), " | ".join(added))


def _compare_values(
    kind: str, place: Place, types: tuple[Collection[str], Collection[str]], notes: Notes
) -> None:
    """The constants; one that is not named any more may be given still where any text may."""
    old, new = types
    for one in new:
        if is_value(one) and one not in old:
            notes.note(f"{kind}-value-added", place, what=shown(one))
    for one in old:
        if is_value(one) and one not in new:
            open_now = TEXT in new and not one[:1].isdigit()
            rule = "value-unlisted" if open_now else "value-removed"
            notes.note(f"{kind}-{rule}", place, what=shown(one))


def _compare_clients(old: Surface, new: Surface, notes: Notes) -> None:
    for name in sorted(old.clients.keys() | new.clients.keys()):
        place = Place(name)
        if name not in new.clients:
            notes.note("client-removed", place)
        elif name not in old.clients:
            notes.note("client-added", place)
        else:
            before, after = old.clients[name], new.clients[name]
            _compare_entries(place, before.arguments, after.arguments, notes)
            _compare_positional(place, before, after, notes)


def _compare_names(old: Surface, new: Surface, notes: Notes) -> None:
    for name in sorted({*old.names} ^ {*new.names}):
        sort = "exception" if name.endswith("Error") else "name"
        notes.note(f"{sort}-{'added' if name in new.names else 'removed'}", Place(name))


def _compare_types(
    old: Mapping[_Type, Type], new: Mapping[_Type, Type], notes: Notes, told: Collection[_Type]
) -> None:
    for key in sorted(old.keys() | new.keys(), key=lambda key: (key[1], key[0])):
        place = Place(".".join(key))
        if key in old and key in new:
            _compare_type(place, old[key], new[key], notes)
        elif key not in told:
            notes.note("model-added" if key in new else "model-removed", place)


def _compare_type(place: Place, old: Type, new: Type, notes: Notes) -> None:
    if (old.fields and new.members) or (old.members and new.fields):
        words = ("a class", "an alias") if old.fields else ("an alias", "a class")
        notes.note("model-kind-changed", place, *words)
        return
    sent = old.home == "params"
    kind = "argument" if sent else "attribute"
    _compare_entries(place, old.fields, new.fields, notes, kind)
    compare_members("argument" if sent else "result", place, (old.members, new.members), notes)
