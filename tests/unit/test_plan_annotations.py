"""Annotations and literals: what can be in Python source that a spec decides."""

from __future__ import annotations

import ast

import pytest
from black import format_str
from black.mode import Mode

from specloom.plan.annotations import (
    NONE,
    Name,
    builtin,
    generic,
    literal_of,
    named,
    not_required,
    omittable,
    union,
)
from specloom.plan.literals import Literal, Value
from specloom.style.stage import format_files

HOSTILE = ('"', "'", "\"'", '"""', "\\", "\n", "\x00", "\ud800", "\u202e", "\U000e0001", "é", "]")
VALUES: tuple[Value, ...] = (
    *HOSTILE,
    True,
    None,
    -1,
    0.5,
    float("inf"),
    float("-inf"),
    (),
    (1,),
    ["a", {"b": (True, None)}],
    10**30,
)


@pytest.mark.parametrize("value", VALUES, ids=repr)
def test_a_literal_is_the_value(value: Value) -> None:
    """What is written is read back as what it was."""
    assert ast.literal_eval(Literal(value).text) == value


def test_a_literal_can_be_very_large() -> None:
    """An integer of more digits than Python reads is written in hexadecimal."""
    assert ast.literal_eval(Literal(-(10**5000)).text) == -(10**5000)


def test_no_literal_is_nan() -> None:
    """What no literal can say is refused."""
    with pytest.raises(ValueError, match="NaN"):
        _ = Literal(float("nan")).text


def test_literals_that_are_equal_numbers_differ() -> None:
    """1, 1.0 and True are three members of a union, of which fractions cannot be literals."""
    assert literal_of([1, True, 1.0]).text == "Literal[1, True] | float"
    assert literal_of([0.5, 1.5]).text == "float"
    assert union([literal_of([1]), literal_of([True])]).text == "Literal[1] | Literal[True]"


@pytest.mark.parametrize("text", [*HOSTILE[:-1], "class", "a b", "a()", "1", "a.b", "x or y"])
def test_only_identifiers_are_names(text: str) -> None:
    """Text that is no identifier cannot be a name."""
    with pytest.raises(ValueError, match="is no name"):
        Name("models", text)


def test_an_annotation_knows_its_names() -> None:
    """The names of an expression are those of everything in it, each once."""
    thread = named("models", "Thread")
    kind = omittable(union([generic(builtin("list"), thread), thread, NONE]))
    assert kind.text == "Omittable[list[models.Thread] | models.Thread | None]"
    assert [name.text for name in kind.names] == ["Omittable", "list", "models.Thread"]


def test_unions_are_flat() -> None:
    """A member is written once, and a union inside of another one is taken apart; a list is not."""
    inner = union([builtin("int"), NONE])
    flat = union([builtin("str"), inner, generic(builtin("list"), inner), NONE])
    assert flat.text == "str | int | None | list[int | None]"
    assert [member.text for member in flat.members] == ["str", "int", "None", "list[int | None]"]


def test_members_of_a_class_hide_names() -> None:
    """Beside a member of its name a built-in type, or a module, is written in another way."""
    kind = not_required(generic(builtin("list"), named("models", "Thread"), literal_of(["list"])))
    text = 'NotRequired[builtins.list[_models.Thread, Literal["list"]]]'
    assert kind.beside(("list", "models")).text == text


def test_what_is_defined_later_is_in_quotes() -> None:
    """Members that mention models are quoted, constants never are."""
    thread = generic(builtin("list"), named("models", "Thread"))
    assert thread.deferred().text == '"list[models.Thread]"'
    kind = union([literal_of(['"']), builtin("str"), thread, named("rt", "UnknownObject")])
    assert (
        kind.deferred().text
        == 'Union[Literal[\'"\'], str, "list[models.Thread]", rt.UnknownObject]'
    )
    inside = generic(builtin("list"), union([literal_of(["a"]), named("params", "Thread")]))
    assert inside.deferred().text == 'list[Union[Literal["a"], "params.Thread"]]'
    assert literal_of(["a"]).deferred() == literal_of(["a"])


def test_a_literal_is_a_fixed_point_of_the_formatter() -> None:
    """A literal is written as black and ruff would write it."""
    texts = [f"x = {Literal(value).text}\n" for value in VALUES]
    once = format_files({f"{n}.py": text for n, text in enumerate(texts)})
    assert list(once.values()) == texts
    assert [format_str(text, mode=Mode(line_length=100)) for text in texts] == texts
