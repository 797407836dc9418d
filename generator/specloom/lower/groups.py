"""What the documentation says of resources: the words of the tag that a resource is the home of."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from specloom.api.model import Api
from specloom.api.names import singular, snake
from specloom.lower import identifiers
from specloom.plan.text import Text, paragraph
from specloom.prose.texts import described, summarised

Path: TypeAlias = tuple[str, ...]

_CLIENT = "Operations of the client itself."


def group_texts(api: Api) -> Mapping[Path, Text]:
    """The texts of the resources that a tag of the spec is about."""
    # Of two tags with one name the base's comes first.
    texts = {tag.name: tag.description for tag in reversed(api.tags)}
    candidates: dict[str, list[Path]] = defaultdict(list)
    for group, tags in sorted(_tagged(api).items()):
        total = tags.total()
        for tag in sorted(tag for tag in tags if tag in texts):
            if 2 * tags[tag] > total or _named(tag, group):
                candidates[tag].append(group)
    homes = {tag: home for tag in sorted(candidates) if (home := _home(tag, candidates[tag]))}
    found = {home: summarised(described(texts[tag])) for tag, home in homes.items()}
    alone = _alone(api)
    return {**{alone[home]: found[home] for home in found if home in alone}, **found}


def group_text(path: Path, texts: Mapping[Path, Text]) -> Text:
    """The text of a resource; the empty path is the client itself."""
    name = identifiers.call(".".join(path)) if path else ""
    return texts.get(path) or paragraph(f"Operations of `{name}`." if name else _CLIENT)


def _tagged(api: Api) -> dict[Path, Counter[str]]:
    """How often each tag comes first among the operations of a resource, or else of those below."""
    own: dict[Path, Counter[str]] = defaultdict(Counter)
    below: dict[Path, Counter[str]] = defaultdict(Counter)
    for operation in api.operations:
        tag = operation.tags[0] if operation.tags else ""
        path = tuple(operation.name.split(".")[:-1])
        own[path][tag] += 1
        for end in range(1, len(path)):
            below[path[:end]][tag] += 1
    return {**below, **own}


def _home(tag: str, groups: list[Path]) -> Path:
    """The one resource that a tag is about: called like it, or else around all that have it."""
    named = [group for group in groups if _named(tag, group)]
    top = min(named or groups, key=len)
    return top if named or all(group[: len(top)] == top for group in groups) else ()


def _alone(api: Api) -> dict[Path, Path]:
    """By resource the one below it, where it has nothing else, as `chat` has `chat.completions`."""
    below: dict[Path, set[Path]] = defaultdict(set)
    for operation in api.operations:
        path = tuple(operation.name.split(".")[:-1])
        for end in range(1, len(path) + 1):
            below[path[:end]].add(path[: end + 1])
    return {path: next(iter(found)) for path, found in below.items() if len(found) == 1}


def _named(tag: str, group: Path) -> bool:
    """Whether a tag names a resource: `Run steps` is that of `threads.runs.steps`."""
    wanted = _words([tag])
    return any(_words(group[start:]) == wanted for start in range(len(group)))


def _words(parts: Iterable[str]) -> list[str]:
    return [singular(word) or word for part in parts for word in snake(part).split("_")]
