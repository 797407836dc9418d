"""A comparison as a tree for a terminal: the worst first, by operation and by schema."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from specloom.changelog.entries import entries, folded
from specloom.diff.changes import LEVELS, Level, Reach
from specloom.report.model import Comparison, Difference
from specloom.report.words import (
    LISTS,
    counted,
    flat,
    found,
    head,
    holder,
    listed,
    prose_line,
    reaches,
    steps,
    summary,
    together,
)
from specloom.styled import Line, Span, Style
from specloom.surface.notes import subject

_STYLES = {Level.BREAKING: Style.ERROR, Level.WARNING: Style.WARNING, Level.SAFE: Style.GOOD}
_LONGEST = 100


def as_text(whole: Comparison, *, prose: bool = False, verbose: bool = False) -> Iterator[Line]:
    """The lines for people.

    Args:
        whole: What was compared.
        prose: Whether to print texts for people, too.
        verbose: Whether to print the reason, the places and the id of each change, and all operations.
    """
    if not whole.differences and not whole.surface:
        yield (Span("nothing changed", Style.GOOD),)
        return
    for line in _lines(whole, prose=prose, verbose=verbose):
        # No text of a spec begins a line of its own.
        yield tuple(
            flat(one) if isinstance(one, str) else replace(one, text=flat(one.text)) for one in line
        )


def _lines(whole: Comparison, *, prose: bool, verbose: bool) -> Iterator[Line]:
    for level in LEVELS:
        yield from _level(whole.of(level), level, verbose=verbose)
    if prose and whole.prose:
        yield (Span(f"Texts for people ({len(whole.prose):,})", Style.BOLD),)
        yield from _prose(whole.prose)
        yield ()
    elif whole.prose:
        shows = "shows it" if len(whole.prose) == 1 else "shows them"
        yield (Span(f"{prose_line(len(whole.prose))} (--prose {shows})", Style.DIM),)
    if whole.surface:
        yield from _surface(whole.surface, verbose=verbose)
    yield (Span(summary(whole), Style.BOLD),)
    if whole.advice:
        yield (Span("the version that follows: ", Style.BOLD), str(whole.advice))
        if ids := whole.advice.because:
            yield (Span(f"  by {listed(ids, len(ids) if verbose else 2)}", Style.DIM),)


def _surface(found_: Sequence[Difference], *, verbose: bool) -> Iterator[Line]:
    """What users of the package notice, a sentence each; of what is safe what is alike is one."""
    yield (Span(f"The Python package ({len(found_):,})", Style.BOLD),)
    loud = [one for one in found_ if verbose or one.accepted or one.change.level is not Level.SAFE]
    for one in loud:
        level = one.change.level
        accepted = f"  accepted: {one.accepted}" if one.accepted else ""
        name = Span(subject(one.change), Style.BOLD)
        mark = Span(level.value, _STYLES[level])
        yield ("  ", mark, " ", name, f" {one.text}", Span(accepted, Style.DIM))
        if verbose or level is Level.BREAKING:
            yield (f"    {one.change.reason}",)
        if verbose:
            yield (Span(f"    id  {one.change.id}", Style.DIM),)
    quiet = [one.change for one in found_ if one not in loud]
    for sentence in folded(entries(quiet)):
        yield ("  ", Span(Level.SAFE.value, Style.GOOD), f" {sentence.text}")
    yield ()


def _level(found: Sequence[Difference], level: Level, *, verbose: bool) -> Iterator[Line]:
    if not found:
        return
    yield (Span(f"{head(level)} ({len(found):,})", _STYLES[level]),)
    full = verbose or level is not Level.SAFE
    for rule, (word, plural) in LISTS.items():
        alike = [one for one in found if one.change.rule == rule]
        if alike:
            yield from _list(alike, counted(len(alike), word, plural), full=full)
    rest = [one for one in found if one.change.rule not in LISTS]
    for (variant, name), differences in together(rest).items():
        for reach, several in groupby(differences, lambda one: one.change.reach):
            yield _head(variant, name, reach, verbose=verbose)
            yield from _entries(several, full=full, verbose=verbose)
    yield ()


def _list(found: Iterable[Difference], title: str, *, full: bool) -> Iterator[Line]:
    """Operations of which there is no more to say than that they came or went."""
    yield (f"  {title}",)
    for one in found:
        yield (Span(f"    {_variant(one.change.variant)}{holder(one.change)}", Style.BOLD),)
        if full:
            yield from _places(one, "      ")


def _head(variant: str, name: str, reach: tuple[Reach, ...], *, verbose: bool) -> Line:
    where = reaches(reach, name, len(reach) if verbose else 2)
    own = Span(f"  {_variant(variant)}{name}", Style.BOLD)
    return (own, Span(f"  {where}", Style.DIM)) if where else (own,)


def _variant(name: str) -> str:
    return f"{name}: " if name else ""


def _entries(found_: Iterable[Difference], *, full: bool, verbose: bool) -> Iterator[Line]:
    for one in found_:
        where = steps(one.change)
        accepted = f"  accepted: {one.accepted}" if one.accepted else ""
        place = f"    {where}: " if where else "    "
        yield (place, Span(found(one), _STYLES[one.change.level]), Span(accepted, Style.DIM))
        if full:
            yield (f"      {one.change.reason}",)
            yield from _places(one, "      ")
        if verbose:
            yield (Span(f"      id  {one.change.id}", Style.DIM),)


def _places(one: Difference, indent: str) -> Iterator[Line]:
    sides = zip(("old", "new"), one.shown, strict=True)
    places = [f"{word} {place}" for word, place in sides if place]
    if sum(map(len, places)) < _LONGEST:
        places = [", ".join(places)] if places else []
    for place in places:
        yield (Span(f"{indent}{place}", Style.DIM),)


def _prose(found: Iterable[Difference]) -> Iterator[Line]:
    for (variant, name), differences in together(found).items():
        yield _head(variant, name, (), verbose=False)
        for one in differences:
            where = steps(one.change)
            yield (f"    {where + ': ' if where else ''}{one.text}",)
            old, new = _apart(one.change.old, one.change.new)
            yield from ((Span(f"      - {old}", Style.BAD),) for _ in [0] if old)
            yield from ((Span(f"      + {new}", Style.GOOD),) for _ in [0] if new)


def _apart(old: str, new: str) -> tuple[str, str]:
    """Two texts as a line each, around the first place where they differ."""
    lines = [" ".join(text.split()) for text in (old, new)]
    same = next(
        (i for i, (a, b) in enumerate(zip(*lines, strict=False)) if a != b), min(map(len, lines))
    )
    start = max(same - _LONGEST // 3, 0)
    return _cut(lines[0], start), _cut(lines[1], start)


def _cut(text: str, start: int) -> str:
    end = start + _LONGEST
    return f"{'…' if start and text else ''}{text[start:end]}{'…' if len(text) > end else ''}"
