"""What the configuration says of a variant's words: its fields, values and places become the base's.

This comes before anything is matched. What the variant itself calls things stays in the uses.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from specloom.api.model import Api, Definition
from specloom.api.types import Object, Type, Union
from specloom.api.walk import definitions_by_name, resolve
from specloom.config.values import Keep, Line, Words
from specloom.diagnostics import Report
from specloom.merge.nesting import Nesting
from specloom.merge.word_fields import FieldWords
from specloom.merge.word_operations import OperationWords
from specloom.merge.word_reports import unmatched


@dataclass(frozen=True, slots=True)
class Configured:
    """What the configuration says of one variant.

    `names` are operations as the SDK of this variant, or of the base, calls them, with method and
    blanked path.
    """

    words: Words
    keeps: tuple[Keep, ...]
    names: frozenset[tuple[str, str, str]]

    @property
    def keeps_paths(self) -> bool:
        """Whether no version is exchanged in its paths."""
        return any(keep.at == "*" for keep in self.keeps)


def apply_words(api: Api, configured: Configured, report: Report) -> Api:
    """Rename what the lines name, and mark what no rule may match.

    Lines that match nothing are errors.
    """
    words, variant = configured.words, api.base.name
    known, operations = definitions_by_name(api), list(api.operations)
    fields = FieldWords(variant, known, report, Nesting(variant, known))
    calls = OperationWords(variant, known, operations, configured.names, report)
    for keep in configured.keeps:
        line = Line(keep.at, keep.at, "", keep.place, keep.position)
        if keep.at != "*" and not calls.keep(line):
            fields.keep(line)
    for values in words.values:
        (calls if values.line.slot else fields).values(values)
    for convert in words.converts:
        (calls if convert.line.slot else fields).convert(convert)
    fields.fields([field for field in words.fields if not field.line.slot])
    for parameter in [field for field in words.fields if field.line.slot]:
        calls.field(parameter)
    for placing in words.places:
        calls.place(placing)
    for envelope in words.envelopes:
        calls.envelope(envelope)
    definitions = tuple(known[name] for name in sorted(known))
    return replace(api, operations=tuple(operations), definitions=definitions)


# Of lines that match nothing, also where a part of the specs is selected.
_REPORTED = ("SL521", "SL529", "SL542")


def report_unmatched(api: Api, variant: str, configured: Configured, report: Report) -> None:
    """Report the names that the merged API has for one variant only: the base has none of them."""
    known = definitions_by_name(api)
    known_lines = [one.position for one in report.diagnostics if one.code in _REPORTED]
    for asked in configured.words.fields:
        line, path = asked.line, asked.target.split(".")
        if line.position in known_lines:
            continue
        owners = [
            found
            for found in api.definitions
            if variant in found.variants and len(found.variants) > 1
            if line.key.startswith(dict(found.names).get(variant, found.name) + ".")
        ]
        if (
            not asked.line.slot
            and owners
            and not any(_has(d.type, path, variant, known) for d in owners)
        ):
            message = f"no field of {api.base.name} is {asked.target}"
            hint = f"Write a field that the base has where {variant} has {line.key}."
            unmatched(report, line, message, hint)


def _has(kind: Type, path: list[str], variant: str, known: Mapping[str, Definition]) -> bool:
    """Whether a record, or a union, has what keys lead to for a variant and for another one."""
    found = resolve(kind, known)
    if isinstance(found, Union):
        return any(_has(member.type, path, variant, known) for member in found.members)
    fields = found.fields if isinstance(found, Object) else ()
    inner = [f for f in fields if f.name == path[0] and variant in f.variants and f.uses[1:]]
    return any(not path[1:] or _has(one.type, path[1:], variant, known) for one in inner)
