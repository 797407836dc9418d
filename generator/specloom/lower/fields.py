"""What a field is to a caller: needed, hidden, and how it is described."""

from __future__ import annotations

from specloom.api.model import Definition
from specloom.api.types import Enum, Field, Ref, Type, without_null
from specloom.api.walk import resolve
from specloom.lower import prose
from specloom.lower.directions import Types


def needed(child: Field, found: Definition) -> bool:
    """Whether every variant that has the record has the field and requires it."""
    return all(child.required_in(variant) for variant in found.variants)


def hidden(child: Field, found: Definition, types: Types) -> bool:
    """Whether callers never write a field: a constant that some variants have no field for."""
    kind = resolve(child.type, types.known)
    constant = isinstance(kind, Enum) and kind.constant is not None
    return constant and any(variant not in child.variants for variant in found.variants)


def field_text(
    child: Field, found: Definition, types: Types, titles: dict[str, str], *, sent: bool
) -> str:
    """What a field is, which variants have it, its bounds, and who requires it."""
    demanding = [titles[use.variant] for use in child.uses if use.required]
    partly = sent and bool(demanding) and not needed(child, found) and len(child.uses) > 1
    return prose.joined(
        child.description or _of_type(child.type, types),
        prose.only(child.variants, found.variants, titles),
        prose.limits(child.type),
        f"Required by {prose.listed(demanding)}" if partly else "",
        "Deprecated" if child.deprecated else "",
    )


def _of_type(kind: Type, types: Types) -> str:
    """What the definition says that a field refers to, where the field itself says nothing."""
    inner = without_null(kind)
    return types.known[inner.name].description if isinstance(inner, Ref) else ""
