"""The judges: what they object to, what may differ, and what a person is told."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from specloom.api.model import Api
from specloom.config.load import load
from specloom.diagnostics import Report, Severity
from specloom.pipeline import Run
from specloom.shipped import templates_folder
from specloom.verify import stage
from specloom.verify.declarations import Alias, FieldShape, Record, declarations
from specloom.verify.rules import RULES, Rule
from specloom.verify.shapes import everywhere, parsed, renamed, written
from specloom.verify.stage import judge
from specloom.verify.verdict import Verdict, report_verdict, summary

ROOT = Path(__file__).parents[2]
DOCUMENT = (ROOT / "docs" / "judges.md").read_text("utf-8")
CASE = ROOT / "tests" / "cases" / "sdk" / "discriminated-union"


@cache
def built() -> tuple[Api, dict[str, str]]:
    """The API and the files of a case with a union that is sent and received."""
    config = load(CASE / "specloom.toml", Report())
    assert config is not None
    apis: list[Api] = []

    def watch(_: str, __: str, result: object) -> None:
        apis.extend([result] if isinstance(result, Api) else [])

    files = Run(config, templates_folder(), Report(), watch=watch).files()
    return apis[-1], files


def edited(old: str, new: str, times: int = 1) -> tuple[str, Verdict]:
    """The verdict on the case with a text replaced in the first file that has it, and that file."""
    api, files = built()
    path = next(path for path in files if "_runtime" not in path and old in files[path])
    return path, judge(api, "sdk", {**files, path: files[path].replace(old, new, times)})


def places(verdict: Verdict) -> list[tuple[str, str, str]]:
    """What datamodel-code-generator objects to."""
    return [(one.place, one.ours, one.theirs) for one in verdict.disagreements]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A | B | None", "Optional[Union[B, A]]"),
        ('Literal["a", "b"]', "Literal['b'] | Literal['a']"),
        ('list["A | int"]', "list[int | A]"),
        ("Annotated[A | B, Field(discriminator='kind')]", "A | B"),
        ("Literal[-1, None]", "Literal[None] | Literal[-1]"),
    ],
)
def test_spellings_of_one_type_have_one_form(one: str, other: str) -> None:
    """Order, nesting, quotes and old names of unions do not matter."""
    assert parsed(one) == parsed(other)
    assert parsed(written(parsed(one))) == parsed(one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A", "A | None"),
        ("list[A]", "A"),
        ("Literal['a']", "Literal['b']"),
        ("Literal['int']", "int"),
    ],
)
def test_different_types_have_different_forms(one: str, other: str) -> None:
    """A type with null, a list, another constant and a name in quotes are other types."""
    assert parsed(one) != parsed(other)


def test_what_is_no_type_is_refused() -> None:
    """An annotation that calls something is no type."""
    with pytest.raises(ValueError, match=r"no type: f\(\)"):
        parsed("f()")


def test_declarations_are_read_from_every_form() -> None:
    """Models, typed dicts of both forms, root models and the three ways to write an alias."""
    text = """
from typing import Any as Other
class M(BaseModel):
    a_b: int = Field(alias="a-b")
    c: Other | None = Field(None, alias="C")
    d: str = Field(..., alias="D")
class D(TypedDict):
    a: NotRequired[int]
    b: str
E = TypedDict("E", {"a-b": "NotRequired[int]"})
class R(RootModel[int]):
    root: int
A: TypeAlias = Literal["a"]
U = TypeAliasType("U", '''(
    M
    | rt.UnknownObject
)''')
"""
    assert declarations(text) == {
        "M": Record(
            {
                "a-b": FieldShape(parsed("int"), required=True),
                "C": FieldShape(parsed("Any | None"), required=False),
                "D": FieldShape(parsed("str"), required=True),
            },
            typed_dict=False,
        ),
        "D": Record(
            {
                "a": FieldShape(parsed("int"), required=False),
                "b": FieldShape(parsed("str"), required=True),
            },
            typed_dict=True,
        ),
        "E": Record({"a-b": FieldShape(parsed("int"), required=False)}, typed_dict=True),
        "R": Alias(parsed("int")),
        "A": Alias(parsed("Literal['a']")),
        "U": Alias(parsed("M | rt.UnknownObject")),
    }


def test_the_judges_agree_with_what_is_generated() -> None:
    """The case as it is gets no objection, and everything in it was looked at."""
    api, files = built()
    modules = [path for path in files if path.endswith(".py")]
    verdict = judge(api, "sdk", files)
    assert verdict == Verdict(len(modules), 14, (), ())
    assert summary(verdict) == f"judges agree on {len(modules)} files and 14 fields"


def test_another_style_is_an_objection() -> None:
    """Black names the file and the line from which on it would write another text."""
    path, verdict = edited("    barks: bool", "    barks : bool")
    line = built()[1][path].splitlines().index("    barks: bool | None = None") + 1
    assert verdict.restyled == ((path, line),)
    assert not verdict.disagreements
    assert summary(verdict).endswith(" and 14 fields; objections: 1")


@pytest.mark.parametrize(
    ("old", "new", "place", "ours", "theirs"),
    [
        ("barks: bool |", "barks: int |", "models.Dog.barks", "int | None", "bool | None"),
        (
            "barks: bool | None = None",
            "barks: bool = False",
            "models.Dog.barks",
            "bool",
            "bool | None",
        ),
        ("NotRequired[bool]", "NotRequired[str]", "params.Dog.barks", "str", "bool"),
        ('"Cat", "Dog", ', '"Cat", ', "models.Animal", "#Cat", "#Cat | #Dog"),
        ('"Cat", "Dog", "models', '"Dog", "models', "params.Animal", "#Dog", "#Cat | #Dog"),
        (
            "_CREATE: Operation[models.Animal]",
            "_CREATE: Operation[models.Dog]",
            "models.animals.create().returns",
            "#Dog",
            "#Animal",
        ),
        (
            "list[models.Animal]",
            "list[models.Dog]",
            "models.ListAnimalsResponse.data",
            "list[#Dog]",
            "list[#Animal]",
        ),
    ],
)
def test_another_type_is_an_objection(
    old: str, new: str, place: str, ours: str, theirs: str
) -> None:
    """The type of a field or of a union is named with both of its readings."""
    ((where, here, there),) = places(edited(old, new)[1])
    assert (where, here.partition(",")[0], there.partition(",")[0]) == (place, ours, theirs)


def test_whether_a_field_is_required_matters() -> None:
    """A field that has to be there on one side only is an objection, in models and in params."""
    assert places(edited("barks: bool | None = None", "barks: bool | None")[1]) == [
        ("models.Dog.barks", "bool | None", "bool | None, optional")
    ]
    assert places(edited("NotRequired[bool]", "bool")[1]) == [
        ("params.Dog.barks", "bool", "bool, optional")
    ]


def test_another_name_is_an_objection() -> None:
    """A field that only one side has is one, and so is a class."""
    assert places(edited("lives: int", "lifes: int")[1]) == [
        ("models.Cat.lives", "nothing", "int"),
        ("models.Cat.lifes", "int", "nothing"),
    ]
    assert ("models.Dog", "nothing", "a record") in places(edited("class Dog(", "class Wolf(")[1])


def test_another_argument_is_an_objection() -> None:
    """What a method takes is judged by its place, its wire name and its type."""
    create = "params.animals.create()"
    assert places(edited("animal: params.Animal", "animal: params.Dog", times=2)[1]) == [
        (f"{create}.body.animal", "#Dog", "#Animal")
    ]
    assert places(edited('body={"animal": animal}', 'query={"a": animal}', times=2)[1]) == [
        (f"{create}.body.animal", "nothing", "#Animal"),
        (f"{create}.query.a", "#Animal", "nothing"),
    ]


def test_an_asynchronous_method_takes_what_its_twin_takes() -> None:
    """A difference between the two is an objection."""
    found = places(edited("animal: params.Animal", "animal: params.Dog")[1])
    assert ("params.async animals.create()", "a record", "nothing") in found


def test_a_judge_that_fails_is_no_objection(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a judge cannot read is told apart from what it disagrees with."""
    api, files = built()

    def refuse(*_: object) -> str:
        message = "too much"
        raise RuntimeError(message)

    monkeypatch.setattr(stage, "printed", refuse)
    verdict = judge(api, "sdk", {**files, "sdk/broken.py": "def"})
    assert not verdict.disagreements
    assert [subject for subject, _ in verdict.failures] == ["sdk/broken.py", "models", "params"]
    assert verdict.failures[1][1] == "datamodel-code-generator: too much"


def test_users_are_warned_and_nothing_else() -> None:
    """Each objection is one warning that shows both sides, and no run fails for it."""
    report = Report()
    _, verdict = edited("barks: bool |", "barks : int |")
    report_verdict(replace(verdict, failures=(("models", "out of words"),)), built()[0], report)
    assert [one.code for one in report.diagnostics] == ["SL601", "SL602", "SL603"]
    assert {one.severity for one in report.diagnostics} == {Severity.WARNING}
    assert (
        "`int | None, optional` here and `bool | None, optional` by"
        in report.diagnostics[1].message
    )
    assert report.diagnostics[1].source == next(
        one.source for one in built()[0].definitions if one.name == "Dog"
    )
    assert not report.failed


EXAMPLES = {
    "fallback member": ("models", "A | rt.UnknownObject", "A"),
    "open enumerations": ("models", "Literal['a'] | str", "Literal['a']"),
    "whole numbers": ("models", "list[int | float]", "list[float]"),
    "anything": ("params", "dict[str, object] | None", "dict[str, Any] | None"),
    "abstract collections": ("params", "Iterable[Mapping[str, A]]", "list[dict[str, A]]"),
    "models beside params": ("params", "own.A | other.A | list[other.B]", "own.A | list[other.B]"),
    "files": ("params", "rt.FileInput | str", "bytes | str"),
}


def component(name: str) -> str:
    """The name of a component in the package that is compared, or in the other one."""
    return name.replace("own.", "#").replace("other.", "~")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: str(rule.name))
def test_every_rule_does_what_its_example_shows(rule: Rule) -> None:
    """A type of ours becomes another by a rule, and what it becomes stays."""
    package, *texts = EXAMPLES[rule.name]
    ours, theirs = (renamed(parsed(text), component) for text in texts)
    assert package in rule.packages
    assert everywhere(ours, rule.apply) == theirs
    assert everywhere(theirs, rule.apply) == theirs


def test_rules_leave_other_types_alone() -> None:
    """Text beside a number, a number alone and text in a literal are what they are."""
    for text in ("str | Literal[1]", "int", "Literal['rt.Unknown', 'float']", "list[str]"):
        for rule in RULES:
            assert everywhere(parsed(text), rule.apply) == parsed(text)


def test_the_table_of_rules_is_the_documented_one() -> None:
    """docs/judges.md has the rules in their order, with packages and sides."""
    rows = re.findall(
        r"^\| ([^|]+) \| ((?:models|params)[^|]*) \| ([^|]+) \|", DOCUMENT, re.MULTILINE
    )
    assert rows == [(r.name, ", ".join(r.packages), ", ".join(r.sides)) for r in RULES]
