"""Many of a kind: what is done for each of them does not grow with their number."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from itertools import product
from time import process_time

from passing import context

from specloom.api.model import Api, Definition, Operation, OperationUse, Response, Server, Tag
from specloom.api.model import VariantApi as Variant
from specloom.api.types import Field, FieldUse, List, Object, Primitive, Ref
from specloom.diagnostics import NOWHERE, Report
from specloom.examples.values import ABSENT, Maker
from specloom.lower.groups import group_texts
from specloom.lower.modules import modules
from specloom.lower.type_names import TypeNames
from specloom.passes.resource_tree import name_operations

COUNT = 20_000
#: Looking at each of the others for each took ten times as long.
SECONDS = 5.0


def api(paths: Iterable[str], *, named: bool = True, tags: tuple[Tag, ...] = ()) -> Api:
    """An API of operations that carry the tags in turn; their names are `r0.list` and so on."""
    operations = []
    for number, path in enumerate(paths):
        use = OperationUse("x", path, "same", deprecated=False, source=NOWHERE)
        carried = (tags[number % len(tags)].name,) if tags else ()
        name = f"r{number}.list" if named else ""
        none = Response("none")
        operations.append(Operation("GET", path, (), None, none, (use,), name=name, tags=carried))
    return Api((Variant("x", "X", "", Server("")),), tuple(operations), (), tags)


def folded(count: int) -> list[str]:
    """Names that differ in punctuation alone."""
    found = zip(range(count), product("-_.~", repeat=9), strict=False)
    return ["".join(a + b for a, b in zip("abcdefghi", signs, strict=True)) for _, signs in found]


def test_every_resource_has_a_module_of_its_own() -> None:
    """Many resources at the top of a client are many modules."""
    many = api(f"/r{number}" for number in range(COUNT))
    start = process_time()
    assert len({*modules(many).values()}) == COUNT
    assert process_time() - start < SECONDS


def test_every_tag_has_its_resource() -> None:
    """As many tags as resources: each is about one."""
    tags = tuple(Tag(f"r{number}", "") for number in range(COUNT))
    many = api((f"/r{number}" for number in range(COUNT)), tags=tags)
    start = process_time()
    assert len(group_texts(many)) == COUNT
    assert process_time() - start < SECONDS


def test_operations_that_fold_to_one_name_count_up() -> None:
    """Each has a number of its own, whatever was tried for those before it."""
    report, count = Report(), COUNT // 4
    many = api((f"/{text}" for text in folded(count)), named=False)
    start = process_time()
    named = name_operations(many, context(report))
    assert len({operation.name for operation in named.operations}) == count
    assert process_time() - start < SECONDS


def test_schemas_that_fold_to_one_name_count_up() -> None:
    """Each class has a number of its own, whatever was tried for those before it."""
    kinds = [Definition(text, Object(()), text, ("x",)) for text in folded(COUNT // 4)]
    start = process_time()
    named = TypeNames.of(api(()), kinds, (), Report())
    assert len({*named.names.values()}) == len(kinds)
    assert process_time() - start < SECONDS


def test_examples_of_definitions_that_hold_each_other() -> None:
    """What would have millions of records has no optional ones after some, and no example after many."""
    names = [f"Part{number}" for number in range(20)]
    entangled = Maker(_holding(names, names, required=False), ("x",), sent=False)
    assert 200 <= str(entangled.make(Ref("Part0"))).count("{") < 2000
    chain = [f"Link{number}" for number in range(40)]
    doubling = {
        name: _holding([name], [following, following], required=True)[name]
        for name, following in itertools.pairwise(chain)
    }
    last = _holding(chain[-1:], [], required=True)
    assert Maker(doubling | last, ("x",), sent=True).make(Ref("Link0")) is ABSENT


def test_list_that_has_to_be_long_has_no_example() -> None:
    """Nobody reads a list of a billion items, and no memory holds it."""
    found = List(Primitive("string"), limits=(("minItems", 1_000_000_000),))
    assert Maker({}, ("x",), sent=False).make(found) is ABSENT


def _holding(names: list[str], held: list[str], *, required: bool) -> dict[str, Definition]:
    """Definitions of which each has all of some as fields."""
    fields = tuple(
        Field(f"f{place}", Ref(one), (FieldUse("x", required, Ref(one)),))
        for place, one in enumerate(held)
    )
    return {name: Definition(name, Object(fields), name, ("x",)) for name in names}
