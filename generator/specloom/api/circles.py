"""Circles in a graph of names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


def circles(leading: Mapping[str, Iterable[str]]) -> dict[str, frozenset[str]]:
    """By each name that leads back to itself, all that it leads to and that can be in a circle."""
    plain = {name: {one for one in to if one in leading} for name, to in leading.items()}
    # What leads nowhere, and what nothing leads to, is in no circle.
    left = _leading_on(_turned(_leading_on(plain)))
    kept = {name: plain[name] & left.keys() for name in left}
    found = {name: _reached(name, kept) for name in left}
    return {name: to for name, to in found.items() if name in to}


def _reached(name: str, leading: Mapping[str, Iterable[str]]) -> frozenset[str]:
    found: set[str] = set()
    pending = list(leading[name])
    while pending:
        one = pending.pop()
        if one not in found:
            found.add(one)
            pending += leading[one]
    return frozenset(found)


def _leading_on(leading: Mapping[str, set[str]]) -> dict[str, set[str]]:
    """A graph without the names that lead nowhere, time and again."""
    left = {name: {*to} for name, to in leading.items()}
    users = _turned(left)
    pending = [name for name, to in left.items() if not to]
    while pending:
        ended = pending.pop()
        del left[ended]
        for user in users[ended]:
            left[user].discard(ended)
            if not left[user]:
                pending.append(user)
    return left


def _turned(leading: Mapping[str, set[str]]) -> dict[str, set[str]]:
    """A graph the other way round."""
    users: dict[str, set[str]] = {name: set() for name in leading}
    for name, to in leading.items():
        for one in to:
            if one in users:
                users[one].add(name)
    return users
