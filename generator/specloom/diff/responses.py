"""Compares the responses of an operation that both states have: the successful one, and what else is declared."""

from __future__ import annotations

from collections.abc import Mapping

from specloom.api.model import Operation, Response
from specloom.diagnostics import NOWHERE, Source
from specloom.diff.changes import Direction
from specloom.diff.facts import Spot
from specloom.diff.known import Schemas

_READ = frozenset({Direction.READ})
_EVENTS = "text/event-stream"


def compare_responses(types: Schemas, old: Operation, new: Operation, above: Spot) -> None:
    """Note what became of the response, of single events, and of status codes, media types and headers."""
    whole = above.step(" response", "responses", directions=_READ)
    spot = whole.at(
        _declared(old.response, whole.sources[0]), _declared(new.response, whole.sources[1])
    )
    before, after = old.response, new.response
    medias = _medias(old), _medias(new)
    if "none" in (before.media, after.media) and before.media != after.media:
        rule = "response-added" if before.media == "none" else "response-removed"
        words = _words(types, before, new=False), _words(types, after, new=True)
        spot.note(rule, words[0], words[1])
    elif medias[0] and medias[1] and not medias[0].keys() & medias[1].keys():
        spot.note("response-media-changed", " or ".join(medias[0]), " or ".join(medias[1]))
    else:
        _compare_media(medias, spot)
        if before.media == after.media and before.type and after.type:
            types.compare(before.type, after.type, _of_content(old, new, spot, "json"))
    events = above.step(" event", directions=_READ).at(*spot.sources)
    _compare_events(types, old, new, _of_content(old, new, events, _EVENTS))
    _compare_statuses(old, new, whole)
    _compare_headers(old, new, spot)


def _of_content(old: Operation, new: Operation, spot: Spot, word: str) -> Spot:
    """The same spot, declared by the schema of the media type that has a word in its name."""
    before, after = spot.sources
    return spot.at(_schema(old, before, word), _schema(new, after, word))


def _schema(operation: Operation, response: Source, word: str) -> Source:
    """Where the schema of a response is declared."""
    names = {name: None for _, some in operation.uses[0].declared.responses for name in some}
    found = next((name for name in names if word in name), "")
    return response.at("content", found, "schema") if found else response


def _declared(response: Response, otherwise: Source) -> Source:
    return otherwise if response.source == NOWHERE else response.source


def _words(types: Schemas, response: Response, *, new: bool) -> str:
    return types.words(response.type, new=new) if response.type else response.media


def _medias(operation: Operation) -> Mapping[str, None]:
    """The media types of successful responses, but for those of events."""
    return dict.fromkeys(
        name
        for code, names in operation.uses[0].declared.responses
        if is_success(code)
        for name in names
        if not name.startswith(_EVENTS)
    )


def _compare_media(medias: tuple[Mapping[str, None], Mapping[str, None]], spot: Spot) -> None:
    old, new = medias
    for name in new:
        if old and name not in old:
            spot.note("response-media-added", detail=name)
    for name in old:
        if new and name not in new:
            spot.note("response-media-removed", detail=name)


def _compare_events(types: Schemas, old: Operation, new: Operation, spot: Spot) -> None:
    before, after = old.response.event, new.response.event
    if before is not None and after is not None:
        types.compare(before, after, spot)
    elif before is not None or after is not None:
        spot.note("stream-added" if after is not None else "stream-removed")


def _compare_statuses(old: Operation, new: Operation, spot: Spot) -> None:
    """Note which status codes came and went."""
    before, after = (dict(one.uses[0].declared.responses) for one in (old, new))
    for rule, one, other in (("added", after, before), ("removed", before, after)):
        for code in one:
            if code not in other:
                kind = "success" if is_success(code) else "error"
                spot.note(f"{kind}-status-{rule}", detail=code)
    for code in before:
        if code in after and not is_success(code):
            _compare_errors(code, before[code], after[code], spot)


def _compare_errors(code: str, old: tuple[str, ...], new: tuple[str, ...], spot: Spot) -> None:
    if old != new:
        words = [" or ".join(names) or "nothing" for names in (old, new)]
        spot.step(f" {code}", code).note("error-media-changed", *words)


def _compare_headers(old: Operation, new: Operation, spot: Spot) -> None:
    before, after = (dict.fromkeys(one.uses[0].declared.headers) for one in (old, new))
    for name in after:
        if name not in before:
            spot.note("header-added", detail=name)
    for name in before:
        if name not in after:
            spot.note("header-removed", detail=name)


def is_success(code: str) -> bool:
    """Whether a status code, or a range of them, is that of a success."""
    return code.startswith("2")
