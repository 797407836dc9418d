"""The argument of a method by which its result is JSON or a text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from specloom.api.media_choices import media_choice
from specloom.api.model import Definition, Operation
from specloom.api.walk import body_fields, resolve
from specloom.lower.given import Given
from specloom.plan.annotations import NONE, Annotation, literal_of, omittable, union
from specloom.plan.nodes import Choice


def choice(
    operation: Operation,
    given: Sequence[Given],
    names: Sequence[str],
    known: Mapping[str, Definition],
    returns: Annotation,
) -> Choice | None:
    """What chooses, where the operation responds with either; `names` are those of the arguments."""
    record = body_fields(operation.body, known) if operation.body else None
    chosen = media_choice(operation.parameters, record, lambda kind: resolve(kind, known))
    if chosen is None or operation.response.also != "text":
        return None
    at = next(i for i, g in enumerate(given) if (g.place, g.wanted) == (chosen.place, chosen.wire))
    json = literal_of(chosen.json)
    json = union([json, NONE]) if NONE in given[at].annotation.members else json
    omitted = chosen.silent and not given[at].required
    json = omittable(json) if omitted else json
    return Choice(names[at], json, literal_of(chosen.text), omitted, returns)
