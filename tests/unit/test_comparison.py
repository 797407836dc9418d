"""The comparison of the variants: of small APIs made by hand, and of this repository's own."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from specloom.api.model import (
    Api,
    Body,
    BodyUse,
    Bound,
    Definition,
    Operation,
    OperationUse,
    Parameter,
    ParameterUse,
    Response,
    Security,
    Server,
    VariantApi,
)
from specloom.api.types import (
    ANY,
    Enum,
    EnumValue,
    Field,
    FieldUse,
    List,
    Map,
    Member,
    Nullable,
    Object,
    Pairs,
    Primitive,
    Ref,
    Scalar,
    Type,
    Union,
    Value,
)
from specloom.comparison import rows
from specloom.comparison.rows import Action, Comparison, Row
from specloom.comparison.variants import compare
from specloom.comparison.variants_text import as_json, as_markdown, as_table
from specloom.config.load import load
from specloom.diagnostics import Report, Source
from specloom.pipeline import Run

STRING = Primitive("string")

ROOT = Path(__file__).parents[2]
HERE = Source("spec.json")
A, B = "alpha", "beta"
BOTH = (A, B)
INTEGER = Primitive("integer")
NOTHING = (rows.NOTHING, "", (), None)


def variant(name: str, version: str = "1") -> VariantApi:
    """A variant on the server that all share."""
    server = Server("https://example.test")
    return VariantApi(name, name.title(), version, server, ((Security("bearer"),),))


def enum(*values: str, only: dict[str, str] | None = None, opens: bool = False) -> Enum:
    """An enumeration of both variants, but for the values that `only` one has."""
    one = only or {}
    found = [EnumValue(v, variants=(one[v],) if v in one else BOTH) for v in (*values, *one)]
    return Enum(tuple(found), open=opens)


def use(
    name: str,
    kind: Type = STRING,
    *,
    needed: bool = False,
    default: Value = None,
    has: bool = False,
) -> FieldUse:
    """What one variant says of a field."""
    return FieldUse(name, needed, kind, default, has)


def field(name: str, *uses: FieldUse, kind: Type | None = None) -> Field:
    """A field; its merged type is the first variant's if none is given."""
    return Field(name, kind or uses[0].type, uses)


def definition(
    name: str, kind: Type, variants: tuple[str, ...] = BOTH, owner: str = ""
) -> Definition:
    """A named type."""
    return Definition(name, kind, owner or name, variants)


def operation(
    name: str,
    *,
    variants: tuple[str, ...] = BOTH,
    parameters: tuple[Parameter, ...] = (),
    body: Type | None = None,
    answer: Type | None = None,
) -> Operation:
    """An operation with the same path in all variants."""
    uses = tuple(OperationUse(v, f"/{name}", name, deprecated=False, source=HERE) for v in variants)
    sent = body and Body(
        "json", body, tuple(BodyUse(v, required=True, media="json") for v in variants)
    )
    response = Response("json", answer) if answer else Response("none")
    return Operation("POST", f"/{name}", parameters, sent or None, response, uses, name=name)


def api(*parts: Operation | Definition, variants: tuple[VariantApi, ...] = ()) -> Api:
    """An API of alpha and beta."""
    operations = tuple(part for part in parts if isinstance(part, Operation))
    definitions = tuple(part for part in parts if isinstance(part, Definition))
    return Api(variants or (variant(A), variant(B)), operations, definitions)


def asking(*fields: Field, others: tuple[Definition, ...] = ()) -> tuple[Row, ...]:
    """The rows of one operation that sends these fields."""
    body = definition("Body", Object(fields))
    return compare(api(operation("go", body=Ref("Body")), body, *others)).rows


def answering(*fields: Field, others: tuple[Definition, ...] = ()) -> tuple[Row, ...]:
    """The rows of one operation that answers with these fields."""
    answer = definition("Answer", Object(fields))
    return compare(api(operation("go", answer=Ref("Answer")), answer, *others)).rows


def taking(*uses: ParameterUse, kind: Type = STRING, place: str = "query") -> tuple[Row, ...]:
    """The rows of one operation with one parameter."""
    parameter = Parameter("limit", place, kind, uses)
    return compare(api(operation("go", parameters=(parameter,)))).rows


def brief(found: tuple[Row, ...]) -> list[tuple[str, str, str, str]]:
    """Kind, address and both variants' words of rows."""
    return [(row.kind, row.address, dict(row.says)[A], dict(row.says)[B]) for row in found]


def does(row: Row) -> list[tuple[str, str, tuple[str, ...], Scalar]]:
    """What the SDK does about a row."""
    return [
        (action.does, action.direction, action.variants, action.value) for action in row.actions
    ]


@pytest.fixture(scope="module")
def own() -> Comparison:
    """The comparison of this repository's own SDK."""
    report = Report()
    config = load(ROOT / "specloom.toml", report)
    assert config is not None
    return compare(Run(config, ROOT / "templates", report).api())


def at(found: Comparison, address: str, kind: str) -> Row:
    """The one row of a kind at an address."""
    (row,) = [row for row in found.rows if (row.address, row.kind) == (address, kind)]
    return row


def test_one_variant_has_nothing_to_compare() -> None:
    """One variant alone gives no rows, and each form says why."""
    body = definition("Body", Object((field("x", use(A)),)), (A,))
    alone = operation("go", variants=(A,), body=Ref("Body"))
    found = compare(api(alone, body, variants=(variant(A),)))
    assert found.rows == ()
    assert "nothing to compare" in as_table(found, 80)
    assert "nothing to compare" in as_markdown(found)
    assert json.loads(as_json(found))["differences"] == []


def test_equal_variants_have_no_rows() -> None:
    """Variants that say the same are compared and found equal."""
    found = compare(api(operation("go")))
    assert found.rows == ()
    assert as_table(found, 80) == "Alpha (alpha), Beta (beta): 1 operations, 0 differences.\n"


def test_operation_of_one_variant() -> None:
    """An operation that a variant lacks is refused for it."""
    (row,) = compare(api(operation("go", variants=(B,)))).rows
    assert brief((row,)) == [("operation", "every operation", "-", "POST /go")]
    assert does(row) == [("refuses", "request", (A,), None)]


def test_group_of_one_variant() -> None:
    """Operations that a variant lacks are one row where it lacks the whole group."""
    some = (operation("a.b", variants=(B,)), operation("a.c", variants=(B,)), operation("go"))
    (row,) = compare(api(*some)).rows
    assert brief((row,)) == [("operation", "a", "-", "2 operations")]
    assert row.operations == ("a.b", "a.c")


def test_field_in_the_path() -> None:
    """A field that a variant has in its path moves there."""
    whole = operation("go")
    first, second = whole.uses
    there = replace(second, bound=(Bound("model-id", "body", "model", moved=True),))
    (row,) = compare(api(replace(whole, uses=(first, there)))).rows
    assert brief((row,)) == [("place", "body.model", "in the body", "{model-id} of the path")]
    assert does(row) == [("moves into the path", "request", (B,), None)]


def test_path_and_deprecation_of_an_operation() -> None:
    """A route that differs by more than parameter names is a difference, and so is deprecation."""
    whole = operation("go")
    first, second = whole.uses
    uses = (replace(first, path="/go/{a}", deprecated=True), replace(second, path="/v2/go/{b}"))
    assert brief(compare(api(replace(whole, uses=uses))).rows) == [
        ("deprecated", "POST /go", "deprecated", "current"),
        ("path", "POST /go", "POST /go/{a}", "POST /v2/go/{b}"),
    ]


def test_body_that_one_variant_requires() -> None:
    """A body that is optional for one variant is sent always, if it is a record."""
    whole = operation("go", body=Ref("Body"))
    body = Body(
        "json",
        Ref("Body"),
        (BodyUse(A, required=False, media="json"), BodyUse(B, required=True, media="json")),
    )
    for kind, action in ((Object(()), rows.SENDS), (STRING, rows.LEFT)):
        (row,) = compare(api(replace(whole, body=body), definition("Body", kind))).rows
        assert brief((row,)) == [("body", "body", "optional", "required")]
        assert does(row) == [(action, "request", (), None)]


def test_server_and_credential() -> None:
    """Where the variants are and how callers prove who they are stand in the section of the client."""
    other = replace(
        variant(B), server=Server("https://b.test"), security=((Security("api-key", "X-Key"),),)
    )
    found = compare(api(variants=(variant(A), other)))
    assert brief(found.rows) == [
        ("credential", "credential", "bearer", "key in X-Key"),
        ("server", "server", "https://example.test", "https://b.test"),
    ]


def test_credentials_of_operations() -> None:
    """Operations that take other credentials than all the others have a row together."""
    key = ((Security("api-key", "X-Key"),),)
    one, two = (operation(name) for name in ("go", "stop"))
    own = [replace(o, uses=(o.uses[0], replace(o.uses[1], security=key))) for o in (one, two)]
    (row,) = compare(replace(api(*own), operations=tuple(own))).rows
    assert brief((row,)) == [("credential", "credential", "bearer", "key in X-Key")]
    assert row.operations == ("go", "stop")


def test_parameters_that_the_sdk_sends_by_itself() -> None:
    """A version and a constant header are told once, of the client, with their operations."""
    version = Parameter(
        "api_version",
        "query",
        STRING,
        (ParameterUse(B, "api-version", required=True, type=STRING),),
    )
    one = enum(only={"x1": A})
    header = Parameter("mode", "header", one, (ParameterUse(A, "Mode", required=True, type=one),))
    same = Parameter(
        "kind",
        "header",
        enum("k"),
        tuple(ParameterUse(v, "K", True, enum("k")) for v in BOTH),  # noqa: FBT003
    )
    whole = [operation(name, parameters=(version, header, same)) for name in ("go", "stay")]
    found = compare(api(*whole, variants=(variant(A, ""), variant(B, "v9"))))
    assert brief(found.rows) == [
        ("constant", "header.Mode", "x1", "-"),
        ("constant", "query.api-version", "-", "v9, unless the caller sets it"),
    ]
    assert {row.operations for row in found.rows} == {("go", "stay")}
    assert "(2 of 2 operations)" in as_table(found, 200)


def test_parameter_of_another_name() -> None:
    """A parameter that a variant calls otherwise is renamed for it, unless it is in the path."""
    uses = [
        ParameterUse(v, wire, required=True, type=STRING) for v, wire in ((A, "t_id"), (B, "tId"))
    ]
    for place, done in (("query", ("renames", "request", (B,), None)), ("path", NOTHING)):
        (row,) = taking(*uses, place=place)
        assert brief((row,)) == [("parameter name", f"{place}.t_id", "t_id", "tId")]
        assert does(row) == [done]


def test_parameter_that_one_variant_lacks() -> None:
    """A parameter is refused where it is absent and left to the caller where it is required."""
    (row,) = taking(ParameterUse(A, "limit", required=True, type=STRING))
    assert brief((row,)) == [("parameter", "query.limit", "required", "-")]
    assert does(row) == [
        ("refuses", "request", (B,), None),
        ("left to the caller", "request", (A,), None),
    ]


def test_style_default_limits_and_openness_of_a_parameter() -> None:
    """All that variants can say of a parameter is compared."""
    ours, theirs = List(enum("x"), (("maxItems", 2),)), List(enum("x", opens=True))
    uses = (
        ParameterUse(
            A, "in[]", required=False, type=ours, style="repeat", default=1, has_default=True
        ),
        ParameterUse(B, "in[]", required=False, type=theirs, style="csv"),
    )
    assert brief(taking(*uses, kind=ours)) == [
        ("default", "query.in[]", "1", "none"),
        ("limits", "query.in[]", "maxItems 2", "none"),
        ("style", "query.in[]", "repeat", "csv"),
        ("open enumeration", "query.in[][]", "these only", "others may come"),
    ]


def test_rows_that_operations_share_become_one() -> None:
    """What is the same in several operations is told once, with their names."""
    uses = tuple(ParameterUse(v, v, required=True, type=STRING) for v in BOTH)
    parameter = Parameter("id", "path", STRING, uses)
    (row,) = compare(api(*(operation(n, parameters=(parameter,)) for n in ("stay", "go")))).rows
    assert (row.section, row.operations) == ("shared", ("go", "stay"))


def test_required_constant_of_one_variant_is_filled_in() -> None:
    """The model case: a constant that one variant requires and the other does not know."""
    one = enum(only={"function": B})
    (row,) = asking(field("type", use(B, one, needed=True)))
    assert brief((row,)) == [("field", "body.type", "-", "required function")]
    assert does(row) == [
        ("fills in", "request", (B,), "function"),
        ("refuses", "request", (A,), None),
    ]


def test_required_default_is_filled_in() -> None:
    """A field that one variant requires, with a default, is filled in for it."""
    found = asking(field("n", use(A), use(B, needed=True, default="d", has=True)))
    row = next(row for row in found if row.kind == "field")
    assert does(row) == [("fills in", "request", (B,), "d")]


def test_required_field_without_value_is_left_to_the_caller() -> None:
    """A field that only one variant requires, and that may be anything, is the caller's."""
    (row,) = asking(field("n", use(A), use(B, needed=True)))
    assert does(row) == [("left to the caller", "request", (B,), None)]


def test_response_field_that_not_all_require() -> None:
    """A field that a variant may leave out is optional in responses."""
    (row,) = answering(field("n", use(A, needed=True)))
    assert brief((row,)) == [("field", "response.n", "required", "-")]
    assert does(row) == [("optional in responses", "response", (), None)]


def test_null_limits_and_default_of_a_field() -> None:
    """Null, limits and defaults are compared, inside of lists and maps too."""
    deep = Map(List(Primitive("string", limits=(("maxLength", 3),))))
    other = Nullable(Map(List(Nullable(STRING))))
    pairs = Pairs((("k", (1, None)),))
    assert brief(asking(field("n", use(A, deep), use(B, other, default=pairs, has=True)))) == [
        ("default", "body.n", "none", '{"k": [1, null]}'),
        ("null", "body.n", "never null", "null allowed"),
        ("limits", "body.n.{*}[]", "maxLength 3", "none"),
        ("null", "body.n.{*}[]", "never null", "null allowed"),
    ]


@pytest.mark.parametrize(
    ("ours", "theirs", "words"),
    [
        (STRING, INTEGER, ("string", "integer")),
        (
            Primitive("string", "uri"),
            Primitive("string", "uuid"),
            ("string (uri)", "string (uuid)"),
        ),
        (List(STRING), List(ANY), ("list of string", "list of any")),
        (Map(STRING), Map(ANY), ("map of string", "map of any")),
        (enum("a", "b"), STRING, ("a | b", "string")),
        (enum(*"abcdefgh"), STRING, ("a | b | c | d | e | f | … (8 values)", "string")),
        (Ref("Known"), STRING, ("Known", "string")),
        (Object(()), STRING, ("object", "string")),
        (Union((Member(STRING), Member(Ref("Known")))), STRING, ("string or Known", "string")),
    ],
)
def test_types_that_differ(ours: Type, theirs: Type, words: tuple[str, str]) -> None:
    """Types of another form are named, and the SDK accepts both."""
    (row,) = asking(
        field("n", use(A, ours), use(B, theirs)), others=(definition("Known", Object(())),)
    )
    assert brief((row,)) == [("type", "body.n", *words)]
    assert does(row) == [("accepts both", "", (), None)]


def test_types_that_are_members_of_a_union() -> None:
    """Where each variant has its own member of a union, requests have the variant's own."""
    kind = Union((Member(STRING, variants=("alpha",)), Member(INTEGER, variants=("beta",))))
    (row,) = asking(field("n", use(A, STRING), use(B, INTEGER), kind=kind))
    assert does(row) == [("refuses", "request", ("alpha", "beta"), None)]


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (Primitive("integer", "int32"), INTEGER),
        (Ref("Gone"), enum("a")),
        (Ref("Known"), Ref("Gone")),
        (Map(STRING), Map(STRING)),
        (Ref("Known"), Union((Member(Object(())),))),
    ],
)
def test_types_that_are_alike(ours: Type, theirs: Type) -> None:
    """The width of a number and a name that the merge took away are no differences."""
    known = definition("Known", Object(()))
    assert asking(field("n", use(A, ours), use(B, theirs)), others=(known,)) == ()


def test_types_that_differ_are_compared_inside() -> None:
    """What the merged type of both says of a member is told below the row of the types."""
    inner = definition("Inner", Object((field("x", use(B)),)), owner="Body")
    both = Union((Member(STRING, variants=(A,)), Member(Ref("Inner"), variants=BOTH)))
    found = asking(field("n", use(A, STRING), use(B, Ref("Inner")), kind=both), others=(inner,))
    assert [row[:2] for row in brief(found)] == [("type", "body.n"), ("field", "body.n.x")]


def test_values_of_one_variant() -> None:
    """Values that a variant lacks are refused in requests and accepted in responses."""
    status = enum("done", only={"open": A, "late": B})
    state = field("status", use(A, status), use(B, status))
    (asked,), (answered,) = asking(state), answering(state)
    assert brief((asked,)) == [("enumeration", "body.status", "open", "late")]
    assert does(asked) == [("refuses", "request", BOTH, None)]
    assert does(answered) == [("accepts both", "response", (), None)]


def test_values_where_another_variant_takes_any_text() -> None:
    """A value is not refused for a variant that takes any text in its place."""
    names = enum("auto", only={"required": A})
    free = Union((Member(names, variants=BOTH), Member(STRING, variants=(B,))))
    found = asking(field("n", use(A, free), use(B, free)))
    assert brief(found) == [
        ("enumeration", "body.n", "required", "-"),
        ("union", "body.n", "-", "string"),
    ]
    assert {action.does for row in found for action in row.actions} == {"accepts both"}


def test_named_enumeration_in_a_union() -> None:
    """An enumeration that has other places too is not told in the union that holds it."""
    names = definition("Names", enum("auto", only={"none": A}))
    free = Union((Member(Ref("Names"), variants=BOTH), Member(INTEGER, variants=BOTH)))
    plain = field("b", use(A, Ref("Names")), use(B, Ref("Names")))
    found = asking(field("a", use(A, free), use(B, free)), plain, others=(names,))
    assert brief(found) == [("enumeration", "Names", "none", "-")]


def tools(default: str | None = None) -> tuple[Definition, ...]:
    """A union of two members, one of which only beta has, and the members."""
    code, mcp = enum("code"), enum(only={"mcp": B})
    of_code = Object(
        (
            field("type", use(A, code, needed=True), use(B, code)),
            field("x", use(B)),
        )
    )
    of_mcp = Object((field("type", use(B, mcp, needed=True)),))
    members = (Member(Ref("Code"), ("code",), BOTH), Member(Ref("Mcp"), ("mcp",), (B,)))
    return (
        definition("Tool", Union(members, "type", default), owner="Body"),
        definition("Code", of_code, owner="Body"),
        definition("Mcp", of_mcp, (B,), owner="Body"),
    )


def test_members_of_one_variant() -> None:
    """A member is refused for who lacks it; what differs in a member is addressed through its tag."""
    kind = List(Ref("Tool"))
    found = asking(field("tools", use(A, kind), use(B, kind)), others=tools())
    assert brief(found) == [
        ("union", "body.tools[]", "-", "mcp"),
        ("field", "body.tools[].{type=code}.type", "required code", "optional code"),
        ("field", "body.tools[].{type=code}.x", "-", "optional"),
    ]
    assert does(found[0]) == [("refuses", "request", (A,), None)]
    assert does(found[1]) == [("nothing needed", "request", (), None)]


def test_tag_that_a_caller_may_leave_out() -> None:
    """The member of the default tag is addressed without it, and its tag is filled in."""
    kind = List(Ref("Tool"))
    found = asking(field("tools", use(A, kind), use(B, kind)), others=tools("code"))
    row = next(row for row in found if row.address == "body.tools[].type")
    assert does(row) == [("fills in", "request", (A,), "code")]


def test_tag_of_a_type_with_an_entry_of_its_own() -> None:
    """Nobody fills in the tag by which a union tells a type, wherever the type is told."""
    both = [Ref("Tool"), Ref("Tool")]
    fields = [field(name, use(A, k), use(B, k)) for name, k in zip("ab", both, strict=True)]
    code = next(d for d in tools() if d.name == "Code")
    others = [definition("Tool", tools()[0].type), replace(code, owner="Code"), tools()[2]]
    kind = Union((Member(Ref("Code"), ("code",), BOTH), Member(STRING, variants=BOTH)), "type")
    extra = field("c", use(A, kind), use(B, kind))
    found = asking(*fields, extra, others=tuple(others))
    row = next(row for row in found if row.address == "Code.type")
    assert (row.definition, does(row)) == ("Code", [("nothing needed", "request", (), None)])


def test_type_that_goes_both_ways() -> None:
    """A type of several places is told once, with all its operations and both ways."""
    shared = definition("Shared", Object((field("x", use(B)),)))
    whole = (operation("b", body=Ref("Shared")), operation("a", answer=Ref("Shared")))
    (row,) = compare(api(*whole, shared)).rows
    assert (row.section, row.operations, row.address) == ("types", ("a", "b"), "Shared.x")
    assert does(row) == [
        ("refuses", "request", (A,), None),
        ("optional in responses", "response", (), None),
    ]
    assert "request: refuses for alpha; response: optional" in as_table(
        compare(api(*whole, shared)), 400
    )


def test_same_action_both_ways_is_told_once() -> None:
    """An action that is the same in requests and in responses has no direction."""
    link = Primitive("string", "uri")
    members = (Member(STRING, variants=BOTH), Member(link, variants=(B,)))
    shared = definition("Shared", Union(members))
    whole = (operation("b", body=Ref("Shared")), operation("a", answer=Ref("Shared")))
    (row,) = compare(api(*whole, shared)).rows
    assert row.actions == (Action("accepts both"),)


def test_component_that_only_comes_back_has_its_own_entry() -> None:
    """A component inside of a response is told under its own name."""
    inner = definition("Inner", Object((field("x", use(B)),)))
    (row,) = answering(field("n", use(A, Ref("Inner")), use(B, Ref("Inner"))), others=(inner,))
    assert (row.section, row.address) == ("types", "Inner.x")


def test_recursive_type_ends() -> None:
    """A type that holds itself is told once."""
    node = definition("Node", Object((field("next", use(A, Ref("Node")), use(B, Ref("Node"))),)))
    assert compare(api(operation("go", body=Ref("Node")), node)).rows == ()


def test_type_of_one_variant_is_not_compared_inside() -> None:
    """Below a field that one variant has there is nothing to compare; its types are listed."""
    inner = definition("Inner", Object((field("x", use(B, needed=True)),)), (B,), owner="Body")
    body = definition("Body", Object((field("n", use(B, Ref("Inner"))),)))
    found = compare(api(operation("go", body=Ref("Body")), body, inner))
    assert [row.address for row in found.rows] == ["body.n"]
    assert "Types of beta alone: Inner." in as_table(found, 80)
    assert "Types of beta alone: Inner." in as_markdown(found)


def test_table_keeps_to_its_width() -> None:
    """Long words are broken so that no line is longer than the width that was asked for."""
    long = enum("x", only={"y" * 90: A})
    body = definition("Body", Object((field("n" * 90, use(A, long), use(B, long)),)))
    found = compare(api(operation("go", body=Ref("Body")), body))
    text = as_table(found, 70)
    assert max(map(len, text.split("\n"))) <= 70
    assert "y" * 10 in text


def test_markdown_escapes_the_bars_of_a_table() -> None:
    """A bar inside of a cell does not end it."""
    body = definition("Body", Object((field("n", use(A, enum("a", "b")), use(B)),)))
    text = as_markdown(compare(api(operation("go", body=Ref("Body")), body)))
    assert "| `body.n` | type | a \\| b | string | accepts both |" in text


def test_json_has_the_documented_shape(own: Comparison) -> None:
    """The JSON form has variants, a summary of counts and the differences, always in one order."""
    data = json.loads(as_json(own))
    assert set(data) == {"variants", "summary", "differences"}
    assert data["summary"]["differences"] == len(data["differences"]) == len(own.rows)
    assert sum(data["summary"]["by_kind"].values()) == len(own.rows)
    assert sum(data["summary"]["by_section"].values()) == len(own.rows)
    assert [v["operations"] for v in data["variants"]] == [
        ["vector_stores.files.update", "vector_stores.files.content", "vector_stores.search"],
        ["threads.list"],
        [],
    ]


def test_tool_output_type(own: Comparison) -> None:
    """The `type` of a tool output is required by Azure, unknown to OpenAI, and filled in."""
    row = at(own, "body.tool_outputs[].type", "field")
    assert row.operations == ("threads.runs.submit_tool_outputs",)
    kind = "required function_call_output"
    assert dict(row.says) == {"openai": "-", "azure": kind, "compatible": "-"}
    assert ("fills in", "request", ("azure",), "function_call_output") in does(row)


@pytest.mark.parametrize(
    ("address", "kind", "openai", "azure"),
    [
        ("threads.list", "operation", "-", "GET /threads"),
        ("POST /assistants", "deprecated", "deprecated", "current"),
        ("path.thread_id", "parameter name", "thread_id", "threadId"),
        ("query.include[]", "style", "repeat", "csv"),
        ("RunObject.status", "enumeration", "incomplete", "-"),
        ("body.tool_resources", "field", "-", "optional"),
        ("body.reasoning_effort", "field", "optional", "-"),
        ("body.tool_approvals", "field", "-", "optional"),
        ("body", "body", "optional", "required"),
        ("header.OpenAI-Beta", "constant", "assistants=v2", "-"),
        ("response.first_id", "field", "required", "-"),
        ("CreateVectorStoreFileRequest.file_id", "field", "required", "optional"),
        ("body.file_ids", "limits", "maxItems 2000, minItems 1", "maxItems 500, minItems 1"),
        ("body.purpose", "enumeration", "batch, fine-tune, user_data, evals", "assistants_output"),
        ("MessageObject.content[]", "union", "image_url, refusal", "-"),
        ("RunObject.required_action", "union", "-", "submit_tool_approval"),
    ],
)
def test_known_differences(
    own: Comparison, address: str, kind: str, openai: str, azure: str
) -> None:
    """What is known of OpenAI and Azure from their specs stands in the comparison."""
    found = [dict(row.says) for row in own.rows if (row.address, row.kind) == (address, kind)]
    assert {(says["openai"], says["azure"]) for says in found} == {(openai, azure)}


def test_all_forms_hold_every_difference(own: Comparison) -> None:
    """No form leaves a row out."""
    markdown, table = as_markdown(own), as_table(own, 10_000)
    for row in own.rows:
        assert f"| `{row.address}`" in markdown
        assert row.address.removeprefix(row.definition) in table


def test_field_that_nobody_at_its_place_has() -> None:
    """In a member of one variant a field of the other is no difference."""
    code = definition("Code", Object((field("x", use(B)),)), owner="Body")
    kind = Union((Member(Ref("Code"), variants=(A,)), Member(STRING, variants=BOTH)))
    found = asking(field("n", use(A, kind), use(B, kind)), others=(code,))
    assert brief(found) == [("union", "body.n", "Code", "-")]


def test_numbers_are_compared_as_json_has_them() -> None:
    """A default of 1.0 is 1, and a limit beyond what a double can hold is its double."""
    ours = Primitive("number", limits=(("maximum", 4), ("minimum", -9223372036854776000)))
    theirs = Primitive("number", limits=(("maximum", 4.0), ("minimum", -9223372036854775808)))
    uses = use(A, ours, default=1, has=True), use(B, theirs, default=1.0, has=True)
    assert asking(field("n", *uses)) == ()


def test_limits_and_defaults_of_responses_are_left_out() -> None:
    """What a service checks or assumes is of no interest where it responds."""
    limited = Primitive("string", limits=(("maxLength", 3),))
    uses = use(A, limited), use(B, STRING, default="a", has=True)
    assert [row.kind for row in asking(field("n", *uses))] == ["default", "limits"]
    assert answering(field("n", *uses)) == ()


def test_default_of_a_constant_is_left_out() -> None:
    """A field that has one value has it by default, whether a spec says so or not."""
    one = enum("a")
    assert asking(field("n", use(A, one), use(B, one, default="a", has=True), kind=one)) == ()


def test_long_lists_of_types_are_folded() -> None:
    """Of many types that a variant has alone the first are named, and the rest counted."""
    names = tuple(f"T{number:02}" for number in range(30))
    some = tuple(definition(name, Object(()), (A,)) for name in names)
    comparison = compare(api(operation("go"), *some))
    listed = [line for line in as_markdown(comparison).splitlines() if line.startswith("Types")]
    assert listed == [
        f"Types of {A} alone: {', '.join(names[:20])} and 10 more, which --format json lists."
    ]
