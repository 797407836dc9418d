"""Changes → what stands in a changelog: a sentence each, by the headings of Keep a Changelog."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from specloom.diff.changes import LEVELS, Change, Level
from specloom.styled import visible
from specloom.surface.notes import subject
from specloom.surface.rules import ALL, SURFACE

#: In the order in which new headings are written: what may break code comes first.
REMOVED, CHANGED, DEPRECATED, ADDED = GROUPS = ("Removed", "Changed", "Deprecated", "Added")
_WORDS = {
    REMOVED: {"removed", "lost"},
    DEPRECATED: {"deprecated"},
    ADDED: {"added", "gained", "takes"},
}
# What several names do that one name does.
_PLURAL = {"is": "are", "has": "have", "does": "do", "was": "were", "takes": "take"}
_PLURAL |= {"requires": "require", "calls": "call"}
# What callers of the package notice, and no type of it says.
_BEHIND = {"default", "format", "limit", "pages", "security", "server"}
_LISTED = 8
# Several things that are not there, or may be, are one or another.
_OR = {"may", "no", "not"}


@dataclass(frozen=True, slots=True)
class Entry:
    """One sentence: of which names it is, what it says of them (`what` is part of that), and where it belongs."""

    group: str
    breaking: bool
    names: tuple[str, ...]
    says: str
    what: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """As it stands in a list, without its mark."""
        link = "or" if _OR & {*self.says.split()} else "and"
        says = self.says.replace("`{what}`", _listed([f"`{one}`" for one in self.what], link))
        if len(self.names) > 1:
            verb, _, rest = says.partition(" ")
            says = f"{_PLURAL.get(verb, verb)} {rest}"
        bold = "**Breaking:** " if self.breaking else ""
        return f"{bold}{_listed(self.names)} {says}"


def entries(changes: Iterable[Change]) -> list[Entry]:
    """A sentence for each change that users of the package notice."""
    ordered = sorted(changes, key=lambda one: (LEVELS.index(_level(one)), str(one.place)))
    found = [_of_package(one) for one in ordered if one.rule in SURFACE]
    found += [_of_api(one) for one in ordered if _is_behind(one)]
    return list(dict.fromkeys(found))


def folded(found: Iterable[Entry]) -> list[Entry]:
    """What is alike in one sentence: several things of one name, then one thing of several names."""
    things: dict[tuple[object, ...], Entry] = {}
    for one in found:
        key = (one.group, one.breaking, one.names, one.says)
        what = (*things[key].what, *one.what) if key in things else one.what
        things[key] = Entry(*key[:2], one.names, one.says, tuple(dict.fromkeys(what)))
    names: dict[tuple[object, ...], Entry] = {}
    for one in things.values():
        same = (one.group, one.breaking, one.says, one.what)
        own = (*names[same].names, *one.names) if same in names else one.names
        names[same] = Entry(one.group, one.breaking, own, one.says, one.what)
    return list(names.values())


def _level(change: Change) -> Level:
    return Level.SAFE if change.accepted else change.level


def _of_package(change: Change) -> Entry:
    says = ALL[change.rule].says
    what = (_plain(change.detail),) if change.detail else ()
    text = says.replace("{old}", _plain(change.old)).replace("{new}", _plain(change.new))
    name = f"`{_plain(subject(change)[1:-1])}`"
    breaking = _level(change) is Level.BREAKING
    return Entry(_group(change, breaking=breaking), breaking, (name,), text, what)


def _of_api(change: Change) -> Entry:
    """What the service does otherwise, of the place in its words."""
    told = ALL[change.rule].says.format(what=change.detail, old=change.old, new=change.new)
    place = f"{change.variant and change.variant + ' '}{change.place}".strip() or "the service"
    breaking = _level(change) is Level.BREAKING
    return Entry(CHANGED, breaking, (f"`{_plain(place)}`:",), visible(told).replace("\n", " "))


def _is_behind(change: Change) -> bool:
    return (
        change.rule not in SURFACE
        and _level(change) is not Level.SAFE
        and change.rule.split("-")[0] in _BEHIND
    )


def _group(change: Change, *, breaking: bool) -> str:
    words = {*change.rule.split("-")}
    found = next((group for group, own in _WORDS.items() if own & words), CHANGED)
    return CHANGED if breaking and found == ADDED else found


def _plain(text: str) -> str:
    """A text that can stand between the marks of code."""
    return visible(" ".join(text.split())).replace("`", "'")


def _listed(names: Sequence[str], link: str = "and") -> str:
    """One, two and three; of many the first ones, and how many more there are."""
    shown = list(names[:_LISTED])
    if len(names) > _LISTED:
        shown.append(f"{len(names) - _LISTED} more")
    return f" {link} ".join([", ".join(shown[:-1]), shown[-1]] if len(shown) > 1 else shown)
