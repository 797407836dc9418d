"""Types of the real client hold: members are found, and what no spec foresaw survives as itself."""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable
from typing import Any, TypeAlias

import pytest
from built import Built

from specloom.api.types import Union

Value: TypeAlias = dict[str, Any]

TEXT_IN = {"type": "input_text", "text": "hi"}
TEXT_OUT = {"type": "output_text", "text": "hi", "annotations": [], "logprobs": []}
SEGMENT = {
    "id": 0,
    "seek": 0,
    "start": 0.0,
    "end": 1.0,
    "text": "x",
    "tokens": [1],
    "temperature": 0.0,
    "avg_logprob": -0.5,
    "compression_ratio": 1.5,
    "no_speech_prob": 0.0,
}
EQUAL = {"type": "eq", "key": "year", "value": 2020}


class Codec:
    """Decoding and encoding as the package does it."""

    def __init__(self, built: Built) -> None:
        runtime = f"{built.config.package}._runtime"
        self._decode = importlib.import_module(f"{runtime}.responses").decode_named
        self._encode = importlib.import_module(f"{runtime}.encode").to_wire

    def decode(self, name: str, value: Any) -> Any:
        """A value as the type of that name, after it was seen to survive."""
        found = self._decode(name, json.dumps(value).encode(), strict=False)
        again = self._encode(found)
        assert json.dumps(again, sort_keys=True) == json.dumps(value, sort_keys=True)
        return found

    def kind(self, name: str, value: Any) -> str:
        """The class that a value becomes."""
        return type(self.decode(name, value)).__name__


@pytest.fixture
def openai(built: Callable[[str], Built]) -> Codec:
    """Return the codec of OpenAI's whole client."""
    return Codec(built("OpenAI"))


def message(role: str, *content: Value, **more: Any) -> Value:
    """Make a message of an answer."""
    head = {"type": "message", "id": "msg_1", "role": role}
    return {**head, "content": list(content), "status": "completed", **more}


@pytest.mark.parametrize(
    ("value", "part"),
    [
        ({"role": "user", "content": "hi"}, "EasyInputMessage"),
        ({"type": "message", "role": "user", "content": "hi"}, "EasyInputMessage"),
        ({"role": "assistant", "content": [TEXT_IN]}, "EasyInputMessage"),
        ({"type": "message", "role": "user", "content": [TEXT_IN], "status": "x"}, "InputMessage"),
        (message("assistant", TEXT_OUT), "OutputMessage"),
        ({"id": "msg_1"}, "ItemReferenceParam"),
        ({"id": "msg_1", "type": None}, "ItemReferenceParam"),
        ({"id": "msg_1", "type": "item_reference"}, "ItemReferenceParam"),
        ({"type": "reasoning"}, "ReasoningItem"),
        ({"id": "msg_1", "type": "telepathy"}, "UnknownObject"),
    ],
)
def test_a_tag_that_repeats_or_is_missing(value: Value, part: str, openai: Codec) -> None:
    """Three members are messages, two need no tag: constants, required and known fields decide."""
    assert openai.kind("InputItem", value) == part


@pytest.mark.parametrize(
    ("value", "part"),
    [
        (message("assistant", TEXT_OUT), "OutputMessage"),
        (message("user", TEXT_IN), "InputMessageResource"),
        (message("assistant", {"type": "output_text", "text": "hi"}), "OutputMessage"),
        (message("critic", TEXT_IN), "InputMessageResource"),
    ],
)
def test_a_part_that_is_incomplete_does_not_mislead(value: Value, part: str, openai: Codec) -> None:
    """A field that is missing deep inside, or a new role, does not turn a message into another."""
    found = openai.decode("ItemResource", value)
    assert type(found).__name__ == part
    assert "UnknownObject" not in {type(part).__name__ for part in found.content}


@pytest.mark.parametrize(
    ("value", "part"),
    [
        (EQUAL, "ComparisonFilter"),
        ({"type": "and", "filters": [EQUAL, {"type": "or", "filters": []}]}, "CompoundFilter"),
        ({"type": "near", "key": "year", "value": 2020}, "UnknownObject"),
    ],
)
def test_a_tag_of_several_values(value: Value, part: str, openai: Codec) -> None:
    """A tag may be an enumeration; unions that hold themselves are dispatched inside as well."""
    found = openai.decode("Filters", value)
    assert type(found).__name__ == part
    inner = [type(one).__name__ for one in getattr(found, "filters", ())]
    assert inner == (["ComparisonFilter", "CompoundFilter"] if part == "CompoundFilter" else [])


@pytest.mark.parametrize(
    ("value", "part"),
    [
        ("auto", "str"),
        ("perhaps", "str"),
        ({"type": "function", "name": "f"}, "ToolChoiceFunction"),
        ({"type": "file_search"}, "ToolChoiceTypes"),
        ({"type": "no_such_tool"}, "UnknownObject"),
    ],
)
def test_words_or_objects(value: Any, part: str, openai: Codec) -> None:
    """A choice is a word, also a new one, or an object by its tag."""
    assert openai.kind("ToolChoiceParam", value) == part


@pytest.mark.parametrize(
    ("value", "part"),
    [
        ({"text": "x"}, "CreateTranscriptionResponseJson"),
        (
            {"text": "x", "language": "english", "duration": 1.5},
            "CreateTranscriptionResponseVerboseJson",
        ),
        (
            {"text": "x", "task": "transcribe", "duration": 1, "segments": []},
            "CreateTranscriptionResponseDiarizedJson",
        ),
        (
            {
                "text": "x",
                "task": "transcribe",
                "language": "english",
                "duration": 1,
                "segments": [SEGMENT],
            },
            "CreateTranscriptionResponseVerboseJson",
        ),
        ({"words_of_wisdom": 1}, "UnknownObject"),
    ],
)
def test_a_union_without_a_tag(value: Value, part: str, openai: Codec) -> None:
    """Shape decides: what is required, what is known, and of what kind the values are."""
    assert openai.kind("CreateTranscriptionResponse", value) == part


@pytest.mark.parametrize("content", ["hi", [TEXT_IN], [TEXT_IN, {"type": "input_smell"}]])
def test_text_or_parts(content: Any, openai: Codec) -> None:
    """Content is a text or a list of parts, of which a new kind stays as it came."""
    found = openai.decode("EasyInputMessage", {"role": "user", "content": content})
    parts = [] if isinstance(content, str) else content
    kinds = {"input_text": "InputTextContent", "input_smell": "UnknownObject"}
    expected = [kinds[part["type"]] for part in parts]
    assert [type(p).__name__ for p in found.content if parts] == expected


def run(**fields: Any) -> Value:
    """Make some of a run."""
    return {"id": "run_1", "object": "thread.run", **fields}


def test_null_absent_and_default(openai: Codec) -> None:
    """A field that did not come is not sent, null stays null, and no default is made up."""
    absent = openai.decode("RunObject", run())
    null = openai.decode("RunObject", run(temperature=None, last_error=None))
    assert absent.temperature is None
    assert null.temperature is None
    assert "temperature" not in absent.model_fields_set
    assert null.model_fields_set >= {"temperature", "last_error"}


@pytest.mark.parametrize("value", [1, 1.0, 0.25])
def test_numbers_stay_what_they_are(value: float, openai: Codec) -> None:
    """An integer where the spec has a number is no fraction afterwards."""
    found = openai.decode("RunObject", run(temperature=value))
    assert type(found.temperature) is type(value)


@pytest.mark.parametrize(
    "fields", [{"status": "daydreaming"}, {"created_at": "5"}, {"parallel_tool_calls": 1}]
)
def test_odd_values_stay_what_they_are(fields: Value, openai: Codec) -> None:
    """A new word of an enumeration and a scalar of another type come back as they were sent."""
    ((name, value),) = fields.items()
    found = getattr(openai.decode("RunObject", run(**fields)), name)
    assert (found, type(found)) == (value, type(value))


def test_unknown_fields_stay(openai: Codec) -> None:
    """Fields that no spec has are kept, at every level."""
    value = run(usage={"total_tokens": 1, "dreams": {"a": [1]}}, mood=None)
    found = openai.decode("RunObject", value)
    assert (found.mood, found.usage.dreams) == (None, {"a": [1]})


def test_every_enumeration_is_open(built: Callable[[str], Built]) -> None:
    """No field of a response is limited to the words of its enumeration, but for tags."""
    sdk = built("OpenAI")
    runtime = f"{sdk.config.package}._runtime"
    models = importlib.import_module(f"{sdk.config.package}.models")
    looking = importlib.import_module(f"{runtime}.decode")
    base = importlib.import_module(f"{runtime}.models").Model

    def takes_text(form: Any) -> bool:
        return any(
            takes_text(member) if member.kind == "union" else member.bare is str
            for member in form.members
        )

    closed = {
        (name, field)
        for name, model in ((name, getattr(models, name)) for name in dir(models))
        if isinstance(model, type) and issubclass(model, base)
        for field, _, form, _ in looking.fields_of(model).named
        if len(form.constants) > 1 and not takes_text(form)
    }
    tags = {
        (getattr(member.type, "name", ""), found.type.discriminator)
        for found in sdk.api.definitions
        if isinstance(found.type, Union)
        for member in found.type.members
    }
    assert sorted(closed - tags) == []


@pytest.mark.parametrize("union", ["StreamedChatResponse", "StreamedChatResponseV2"])
def test_a_mapping_names_the_classes(union: str, built: Callable[[str], Built]) -> None:
    """Members that inherit one list of all tags are told apart by what the mapping of the spec says."""
    cohere = built("Cohere")
    told = cohere.specs["cohere"].root["components"]["schemas"][union]["discriminator"]
    codec = Codec(cohere)
    found = {tag: codec.kind(union, {told["propertyName"]: tag}) for tag in told["mapping"]}
    assert found == {tag: ref.rpartition("/")[2] for tag, ref in told["mapping"].items()}
