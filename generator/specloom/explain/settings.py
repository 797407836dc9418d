"""The lines of the configuration that are about one thing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from specloom.api.model import Operation
from specloom.config.values import Config, Line, VariantConfig, Words
from specloom.diagnostics import Position, Source
from specloom.explain.history import History
from specloom.explain.passing import rule_of
from specloom.explain.values import Place, Reason


def word_reasons(
    variant: VariantConfig, owners: Iterable[str], names: Iterable[str]
) -> Iterator[Reason]:
    """Lines of [variant.fields] and the like about a field, an argument or a whole operation.

    Args:
        variant: Whose lines.
        owners: What the variant calls the schema or the operation.
        names: What it calls the field or argument; an empty name is the whole.
    """
    wanted = {(owner, name) for owner in owners for name in names}
    for table, line, says in _lines(variant.words):
        if (line.owner, line.name) in wanted:
            at = Place(line.place, line.position)
            yield Reason(f"[variant.{table}]", says, place=at, variant=variant.name)


def _lines(words: Words) -> Iterator[tuple[str, Line, str]]:
    for name in words.fields:
        yield "fields", name.line, f"{name.line.key} is {name.target} of the base"
    for values in words.values:
        pairs = ", ".join(f"{own} is {base}" for own, base in values.pairs)
        yield "values", values.line, f"{values.line.key}: {pairs}"
    for convert in words.converts:
        yield "convert", convert.line, f"{convert.line.key} is converted: {convert.how}"
    for one in words.envelopes:
        says = [
            f"{part} is in {key!r}"
            for part, key in (("body", one.body), ("response", one.response))
            if key
        ]
        yield "envelopes", one.line, f"{one.line.key}: {', '.join(says)}"
    for place in words.places:
        yield "place", place.line, f"{place.line.key} is {place.place}:{place.name} of the base"


def keep_reasons(config: Config, variant: str, places: Iterable[str]) -> Iterator[Reason]:
    """The [[keep]] tables about some places of a variant."""
    wanted = set(places)
    for keep in config.keeps:
        if keep.variant == variant and keep.at in wanted:
            at = Place(keep.place, keep.position)
            says = f"no rule matches {keep.at} with something of the base"
            yield Reason("[[keep]]", says, place=at, variant=variant)


def page_reasons(history: History, operation: Operation) -> Iterator[Reason]:
    """How the pages of an operation follow, and the lines of [variant.pages] about it."""
    for rule in operation.pages.rules if operation.pages else ():
        says = f"has pages: {rule.text}"
        yield Reason("pass paging", says, rule_of("paging"), variant=rule.variant)
    for use in operation.uses:
        for one in history.variant(use.variant).pages:
            if one.line.key in ("*", operation.name):
                at = Place(one.line.place, one.line.position)
                says = f"{one.line.key} says how pages follow"
                yield Reason("[variant.pages]", says, place=at, variant=use.variant)


def poll_reasons(history: History, operation: Operation) -> Iterator[Reason]:
    """The [[poll]] table about an operation."""
    polling = operation.polling
    for poll in history.config.polls if polling else ():
        if polling and poll.read == polling.read:
            pending = ", ".join(map(str, polling.pending))
            says = f"{polling.read} follows while {'.'.join(polling.field)} is one of {pending}"
            yield Reason("[[poll]]", says, place=Place(*dict(poll.places)["read"]))


def client_place(config: Config, variant: VariantConfig) -> Place:
    """The line that names a client."""
    source = Source(config.name)
    pattern = rf"""^\s*client\s*=\s*(["']){re.escape(variant.client)}\1"""
    found = re.search(pattern, config.text, re.MULTILINE)
    if found is None:
        return Place(source, Position(1, 1))
    before = config.text[: found.start()] + found[0][: len(found[0]) - len(found[0].lstrip())]
    return Place(source, Position(before.count("\n") + 1, len(before) - before.rfind("\n")))
