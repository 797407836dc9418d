"""What a field is to a caller: needed, hidden, and how it is described."""

from __future__ import annotations

from specloom.api.model import Definition
from specloom.api.types import Enum, Field, Object, Ref, Union, without_null
from specloom.api.walk import own_constants, resolve
from specloom.lower import notes
from specloom.lower.directions import Types
from specloom.plan.text import Text, paragraph
from specloom.prose.texts import described, first_sentence, noted


def needed(child: Field, found: Definition) -> bool:
    """Whether every variant that has the record has the field and requires it."""
    return all(child.required_in(variant) for variant in found.variants)


def written(child: Field, found: Definition) -> bool:
    """Whether callers have to write a field: it is needed, and not a constant that differs."""
    return needed(child, found) and not own_constants(child)


def hidden(child: Field, found: Definition, types: Types) -> bool:
    """Whether callers never write a field: a constant that only other variants than the first have.

    They require it, so it is filled in. What the first variant has its callers write as ever.
    """
    kind = resolve(child.type, types.known)
    constant = isinstance(kind, Enum) and kind.constant is not None
    partly = found.variants[0] not in child.variants
    # One of several records that no discriminator tells apart is not filled in: it could be another.
    declared = "" not in types.discriminators.get(found.name, ())
    return constant and partly and declared and all(use.required for use in child.uses)


def field_text(
    child: Field, found: Definition, types: Types, titles: dict[str, str], *, sent: bool
) -> Text:
    """What a field is, which variants have it, its bounds, and who requires it."""
    having = notes.only(child.variants, found.variants, titles)
    demanding = [titles[use.variant] for use in child.uses if use.required]
    partly = sent and bool(demanding) and not needed(child, found)
    if partly and having and len(demanding) == len(child.uses):
        having, partly = f"{having}, and required there", False
    text = _text(child, types)
    return noted(
        text,
        having,
        notes.limits(child.type, child.description),
        f"Required by {notes.listed(demanding)}" if partly else "",
        notes.deprecation(child.description, deprecated=child.deprecated),
    )


def _text(child: Field, types: Types) -> Text:
    """What the spec says of a field, or else of its type; a class says the rest itself."""
    inner = without_null(child.type)
    if child.description or not isinstance(inner, Ref):
        return described(child.description)
    text = described(types.known[inner.name].description)
    known = isinstance(resolve(inner, types.known), Object | Union)
    return paragraph(first_sentence(text)) if known else text
