"""Random families of dialects: what holds for each of them."""

from __future__ import annotations

import copy
import inspect
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest
from dialects import (
    DEEP,
    EVENTS,
    FILTER,
    FLAG,
    FORM,
    STATE,
    STATES,
    TEXT,
    UNKNOWN,
    Dialect,
    Record,
    dialects,
    things,
)
from families import Family, Sent, family, run
from hypothesis import Phase, given, settings
from stated import undone, unstated

from specloom.api.model import Api
from specloom.api.names import snake
from specloom.comparison.variants import compare

pytestmark = pytest.mark.slow
#: Few, always the same and never made smaller: each example generates a whole package.
FEW = settings(
    max_examples=10,
    derandomize=True,
    deadline=None,
    database=None,
    phases=[Phase.explicit, Phase.generate],
)
#: What users of the base write.
BASE = {"flag": "query", "prefix": "/v1", "media": "json"}


def made(folder: str, thing: Record, **spoken: Dialect) -> Family:
    """The package of some dialects, the base first."""
    documents = {name: dialect.document(thing, name) for name, dialect in spoken.items()}
    return family(Path(folder), documents)


def dumped(value: Any) -> Any:
    """What came back, in the words of the base's wire."""
    if isinstance(value, list):
        return [dumped(item) for item in value]
    return value.model_dump(mode="json", by_alias=True, exclude_unset=True)


def arguments(call: Any, body: Any) -> dict[str, Any]:
    """The arguments of a call: the fields of the base's body, by their Python names."""
    return {snake(name): value for name, value in body.items() if snake(name) in parameters(call)}


def parameters(call: Any) -> Any:
    """The parameters of a generated method."""
    return inspect.signature(call).parameters


@dataclass
class Calls:
    """The calls of one variant, in the words of the base."""

    found: Family
    variant: str
    thing: Record
    base: Dialect
    own: Dialect

    def __post_init__(self) -> None:
        """Make a client."""
        self.service = self.found.service(self.variant)
        self.things = self.service.client.things

    def called(self, response: Any, call: Any, *path: str, **given: Any) -> Any:
        """What came back of a call."""
        self.service.response = response
        before = copy.deepcopy(given)
        back = call(*path, **given)
        assert given == before, "what a caller passes is never changed"
        return back

    def all(self) -> list[Any]:
        """Make every call: what came back, in the base's words."""
        things, one = self.things, self.own.one(self.thing)
        given = arguments(things.create, self.base.one(self.thing, "n"))
        return [
            dumped(self.called(one, things.create, **given, dry_run="yes")),
            dumped(self.called(one, things.retrieve, "t")),
            dumped(self.called(one, things.update, "t", **given)),
            dumped(self.called(self.own.list(self.thing), things.list)),
            self.called([], things.search, **self.search()),
            self.called("done", things.fill, **self.form()),
        ]

    def search(self) -> dict[str, Any]:
        """The arguments of a search."""
        base = self.base
        states, deep = [base.value(STATE, None)] * 2, base.value(FILTER, None)
        return {"some_states": states, "free_text": "a b", "deep_filter": deep}

    def form(self) -> dict[str, Any]:
        """The arguments of a form."""
        value = self.base.value(FORM, None)
        return {snake(name): value[name] for name in value}

    def sent(self) -> list[Any]:
        """What the requests were."""
        return [shown(request) for request in self.service.requests]


def shown(request: Sent) -> Any:
    """What a request is, but for headers that say nothing of the call."""
    flag = {name: value for name, value in request.headers.items() if "dry" in name.lower()}
    kind = request.headers.get("content-type", "")
    line = unquote(request.line)
    if "json" in kind or not request.content:
        return line, flag, request.json
    if "boundary" in kind:
        boundary = kind.partition("boundary=")[2]
        parts = request.content.decode().split(f"--{boundary}")[1:-1]
        texts = (part.strip().partition("\r\n\r\n") for part in parts)
        return line, flag, {head.split('"')[1]: text for head, _, text in texts}
    return line, flag, dict(parse_qsl(request.content.decode()))


def wanted(own: Dialect, thing: Record) -> list[Any]:
    """What the requests of a dialect are to be."""
    flag = own.name(FLAG)
    query = f"?{flag}=yes" if own.flag == "query" else ""
    header = {flag.lower(): "yes"} if own.flag == "header" else {}
    update = own.update.upper()
    state, deep = own.value(STATE, None), own.value(FILTER, None)
    told = [f"{own.name(STATES)}={state}"] * 2 + [f"{own.name(TEXT)}=a b"]
    told += [f"{own.name(DEEP)}[{key}]={value}" for key, value in deep.items()]
    return [
        (f"POST {own.prefix}/things{query}", header, own.one(thing, "n")),
        (f"GET {own.prefix}/things/t", {}, None),
        (f"{update} {own.prefix}/things/t", {}, own.one(thing, "n")),
        (f"GET {own.prefix}/things", {}, None),
        (f"GET {own.prefix}/things/search?{'&'.join(told)}", {}, None),
        (f"POST {own.prefix}/things/fill", {}, own.value(FORM, None)),
    ]


@given(thing=things, base=dialects(**BASE), south=dialects(), west=dialects())
@FEW
def test_requests_and_responses_are_each_dialects_own(
    thing: Record, base: Dialect, south: Dialect, west: Dialect
) -> None:
    """Calls in the base's words are sent in the dialect's, and its responses are read in the base's."""
    spoken = {"north": base, "south": south, "west": west}
    with TemporaryDirectory() as folder:
        found = made(folder, thing, **spoken)
        for name, own in spoken.items():
            calls = Calls(found, name, thing, base, own)
            back = calls.all()
            assert calls.sent() == wanted(own, thing)
            one = base.one(thing)
            assert back == [one, one, one, base.list(thing), [], "done"]


@given(thing=things, base=dialects(**BASE), other=dialects())
@FEW
def test_untouched_round_trip_loses_nothing(thing: Record, base: Dialect, other: Dialect) -> None:
    """What comes back, sent as it is, is what came, with all that no document knows."""
    with TemporaryDirectory() as folder:
        found = made(folder, thing, north=base, south=other)
        for name, own in (("north", base), ("south", other)):
            calls = Calls(found, name, thing, base, own)
            came = own.one(thing, "", UNKNOWN)
            back = calls.called(came, calls.things.retrieve, "t")
            assert dumped(back) == base.one(thing, "", UNKNOWN)
            read = {field: getattr(back, field) for field in type(back).model_fields}
            given = back.model_fields_set & parameters(calls.things.update).keys()
            read = {field: read[field] for field in read if field in given}
            calls.called(came, calls.things.update, "t", **read, extra_body=back.model_extra)
            assert calls.service.last.json == came


@given(thing=things, base=dialects(**BASE), other=dialects())
@FEW
def test_events_are_read_in_the_words_of_the_base(
    thing: Record, base: Dialect, other: Dialect
) -> None:
    """The events of a stream are members of the base's union, with its names and constants."""
    with TemporaryDirectory() as folder:
        found = made(folder, thing, north=base, south=other)
        for name, own in (("north", base), ("south", other)):
            service = found.service(name)
            event = own.value(EVENTS, None, "", UNKNOWN)
            service.response = event
            (read,) = service.client.things.watch(stream=True, free_text="x")
            assert dumped(read) == base.value(EVENTS, None, "", UNKNOWN)
            assert service.last.json == {own.name(TEXT): "x", "stream": True}


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
            calls = Calls(found, "north", thing, base, base)
            back = calls.all()
            seen.append((calls.sent(), back))
        assert seen[0] == seen[1]
        left, right = ({o.name for o in found.run.api().operations} for found in packages)
        assert left <= right


@given(thing=things, base=dialects(**BASE), first=dialects(), second=dialects())
@FEW
def test_order_of_other_variants_changes_nothing(
    thing: Record, base: Dialect, first: Dialect, second: Dialect
) -> None:
    """The merged API is the same, whichever of two other variants comes first."""
    with TemporaryDirectory() as left, TemporaryDirectory() as right:
        one = merged(left, thing, north=base, south=first, west=second)
        other = merged(right, thing, north=base, west=second, south=first)
        assert one.operations == other.operations
        assert one.definitions == other.definitions


def merged(folder: str, thing: Record, **spoken: Dialect) -> Api:
    """The API of some dialects, the base first."""
    documents = {name: dialect.document(thing, name) for name, dialect in spoken.items()}
    return run(Path(folder), "merged", documents).api()


@given(thing=things, base=dialects(**BASE), other=dialects())
@FEW
def test_report_and_tables_say_the_same(thing: Record, base: Dialect, other: Dialect) -> None:
    """What the comparison states is in the tables, row by row, and the other way round."""
    with TemporaryDirectory() as folder:
        api = merged(folder, thing, north=base, south=other)
    comparison = compare(api)
    assert not unstated(api, comparison)
    assert not undone(comparison)
