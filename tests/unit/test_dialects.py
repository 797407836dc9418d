"""Random families of dialects: what holds for each of them."""

from __future__ import annotations

import importlib
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from dialects import FLAG, Dialect, Record, dialects, things
from families import Family, Sent, family
from hypothesis import Phase, given, settings

from specloom.comparison import rows as report
from specloom.comparison.variants import compare
from specloom.wire.stage import differences

#: Few, always the same and never made smaller: each example generates a whole package.
FEW = settings(
    max_examples=12,
    derandomize=True,
    deadline=None,
    database=None,
    phases=[Phase.explicit, Phase.generate],
)
#: What users of the base write: nothing is wrapped, so that arguments are fields.
BASE = {"wrapped": "", "flag": "query", "prefix": "/v1"}


def made(folder: str, thing: Record, **spoken: Dialect) -> Family:
    """The package of some dialects, the base first."""
    documents = {name: dialect.document(thing, name) for name, dialect in spoken.items()}
    return family(Path(folder), documents)


def dumped(value: Any) -> Any:
    """What came back, in the words of the base's wire."""
    if isinstance(value, list):
        return [dumped(item) for item in value]
    return value.model_dump(mode="json", by_alias=True, exclude_unset=True)


def arguments(package: Any, thing: Record, base: Dialect, flavour: str) -> dict[str, Any]:
    """The arguments by which a thing is created: the fields of the base, by their Python names."""
    value = base.value(thing, thing, flavour)
    models = importlib.import_module(f"{package.__name__}.models")
    fields = models.Thing.model_fields
    python = {field.alias or name: name for name, field in fields.items()}
    return {python[name]: value[name] for name in value}


def calls(found: Family, variant: str, thing: Record, base: Dialect, own: Dialect) -> Any:
    """Make every call of a variant: what was sent, and what came back in the base's words."""
    service = found.service(variant)
    things = service.client.things
    given = arguments(found.package, thing, base, "n")
    back = []
    for response, call in (
        (own.one(thing), lambda: things.create(**given, dry_run="yes")),
        (own.one(thing), lambda: things.retrieve("t")),
        (own.one(thing), lambda: things.update("t", **given)),
        (own.list(thing), things.list),
    ):
        service.response = response
        back.append(dumped(call()))
    return service.requests, back


def shown(request: Sent) -> Any:
    """What a request is, but for headers that say nothing of the call."""
    flag = {name: value for name, value in request.headers.items() if "dry" in name.lower()}
    return request.line, flag, request.json


@given(thing=things, base=dialects(**BASE), other=dialects())
@FEW
def test_requests_and_responses_are_each_dialects_own(
    thing: Record, base: Dialect, other: Dialect
) -> None:
    """Calls in the base's words are sent in the dialect's, and its responses are read in the base's."""
    with TemporaryDirectory() as folder:
        found = made(folder, thing, north=base, south=other)
        for name, own in (("north", base), ("south", other)):
            requests, back = calls(found, name, thing, base, own)
            flag = own.name(FLAG)
            query = f"?{flag}=yes" if own.flag == "query" else ""
            header = {flag.lower(): "yes"} if own.flag == "header" else {}
            update = own.update.upper()
            assert [shown(request) for request in requests] == [
                (f"POST {own.prefix}/things{query}", header, own.one(thing, "n")),
                (f"GET {own.prefix}/things/t", {}, None),
                (f"{update} {own.prefix}/things/t", {}, own.one(thing, "n")),
                (f"GET {own.prefix}/things", {}, None),
            ]
            one = base.one(thing)
            assert back == [one, one, one, base.list(thing)]


@given(thing=things, base=dialects(**BASE), other=dialects())
@FEW
def test_another_variant_changes_nothing_of_the_base(
    thing: Record, base: Dialect, other: Dialect
) -> None:
    """Names, calls, requests and values of the base are those of its package without others."""
    with TemporaryDirectory() as alone, TemporaryDirectory() as beside:
        packages = made(alone, thing, north=base), made(beside, thing, north=base, south=other)
        seen = []
        for found in packages:
            requests, back = calls(found, "north", thing, base, base)
            seen.append(([shown(request) for request in requests], back))
        assert seen[0] == seen[1]


@given(thing=things, base=dialects(**BASE), first=dialects(), second=dialects())
@FEW
def test_order_of_other_variants_changes_nothing(
    thing: Record, base: Dialect, first: Dialect, second: Dialect
) -> None:
    """The merged API is the same, whichever of two other variants comes first."""
    with TemporaryDirectory() as left, TemporaryDirectory() as right:
        one = made(left, thing, north=base, south=first, west=second).run.api()
        other = made(right, thing, north=base, west=second, south=first).run.api()
        assert one.operations == other.operations
        assert one.definitions == other.definitions


#: What the report says that the SDK does, and the actions of the tables that do it.
DOES = {
    report.RENAMES: {"names", "values", "path", "method"},
    report.PLACES: {"places"},
    report.WRAPS: {"envelopes"},
    report.FILLS: {"fills"},
    report.REFUSES: {"refuses", "lacks"},
    report.WRITES: {"styles", "body", "content_type", "encodings"},
}


@given(thing=things, base=dialects(**BASE), other=dialects())
@FEW
def test_report_and_tables_say_the_same(thing: Record, base: Dialect, other: Dialect) -> None:
    """What the comparison states is in the tables, operation by operation, and the other way round."""
    with TemporaryDirectory() as folder:
        api = made(folder, thing, north=base, south=other).run.api()
    stated = {
        (operation, variant, does)
        for row in compare(api).rows
        for does in row.actions
        if does.does in DOES
        for operation in row.operations
        for variant in does.variants or ("south",)
    }
    rows = differences(api)
    done = {(row.operation, row.variant, row.action) for row in rows}
    told = {(o, v, action) for o, v, one in stated for action in DOES[one.does]}
    assert done <= told
    for operation, variant, one in stated:
        assert any((operation, variant, action) in done for action in DOES[one.does]), one
