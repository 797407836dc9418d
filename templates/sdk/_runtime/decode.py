"""From a response to the type that its operation names; one decoder, which tells all problems."""

from __future__ import annotations

import importlib
import re
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, Any, ForwardRef, Literal, NamedTuple, TypeAlias, TypeVar, cast

from pydantic import BaseModel, ValidationError
from pydantic_core import from_json
from typing_extensions import evaluate_forward_ref

from .arguments import is_list, is_map
from .errors import DecodeError
from .forms import Choices, Fallback, Form, fields_of, form_of
from .texts import excerpt, parsed, text_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    import httpx2

    from .tables import Operation

T = TypeVar("T")
# What puts the words of a variant into those of the base.
Reading: TypeAlias = "Callable[[Any], Any]"

SCALARS = (str, int, float)
NoneType = type(None)
WORD = re.compile(r"\w+")
PACKAGE = (__package__ or "").rpartition(".")[0]
# As many problems as a message lists.
LISTED = 20


class Problem(NamedTuple):
    """Where a value is other than its specification, and how."""

    path: tuple[str | int, ...]
    # "missing" is a field, "constant" another value than the only ones allowed, "type" the rest;
    # "value" is a new one of an open enumeration, "member" a new object of a union.
    kind: Literal["missing", "constant", "type", "value", "member", "field"]
    text: str

    def __str__(self) -> str:
        steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in self.path)
        return f"{''.join(steps).lstrip('.') or 'the value'}: {self.text}"


Decoded: TypeAlias = tuple[Any, tuple[Problem, ...]]
# Problems that speak against no model: servers change before their specifications do.
MILD = ("value", "field")


def decode(annotation: Any, value: Any) -> Decoded:
    """Return the value as the annotation wants it where it fits, and as it is where it does not."""
    return Decoder().read(form_of(annotation), value)


class Decoder:
    """One walk over data."""

    def __init__(self, *, sampling: bool = False) -> None:
        # To choose among members, the first item of a list speaks for all, no models are built, and
        # an object that several members share is compared once a model.
        self._sampling = sampling
        self._objects: dict[tuple[type, int], Decoded] = {}
        self._sampler = self if sampling else Decoder(sampling=True)

    def read(self, form: Form, value: Any) -> Decoded:
        """Decode a value."""
        kind = form.kind
        if type(value) is form.bare or kind == "any":
            return value, ()
        if kind == "union":
            return self._member(form.choices, value)
        if kind == "constant":
            return _constant(form.constants, value)
        if is_map(value):
            if kind == "model":
                return self._object(form.bare, value)
            if kind == "map":
                return self._items(form.items, value.items())
        elif kind == "list" and is_list(value):
            sample = value[:1] if self._sampling else value
            items, problems = self._items(form.items, enumerate(sample))
            return list(items.values()), problems
        return _validated(form, value)

    def _items(
        self, form: Form, items: Iterable[tuple[Any, Any]]
    ) -> tuple[dict[Any, Any], tuple[Problem, ...]]:
        values: dict[Any, Any] = {}
        problems: list[Problem] = []
        for key, item in items:
            values[key], inner = self.read(form, item)
            problems += _below(key, inner) if inner else ()
        return values, tuple(problems)

    def _object(self, model: type[BaseModel], data: Mapping[str, Any]) -> Decoded:
        """Build a model without validating it as a whole."""
        if self._sampling:
            key = model, id(data)
            if key not in self._objects:
                self._objects[key] = data, self._fields(model, data)[2]
            return self._objects[key]
        values, further, problems = self._fields(model, data)
        # Without arguments: keys such as "cls" or "_fields_set" would clash with its parameters.
        built = model.model_construct()
        fields = vars(built)
        # Taken out and put back, so that the fields keep the order of their declaration.
        for name, *_ in fields_of(model).named:
            default = fields.pop(name, None)
            fields[name] = values.get(name, default)
        built.__pydantic_fields_set__.update(values)
        if built.__pydantic_extra__ is not None:
            built.__pydantic_extra__.update(further)
        return built, problems

    def _fields(
        self, model: type[BaseModel], data: Mapping[str, Any]
    ) -> tuple[dict[str, Any], dict[str, Any], tuple[Problem, ...]]:
        """Decode the fields that a model names, and those that it does not."""
        values: dict[str, Any] = {}
        problems: list[Problem] = []
        fields = fields_of(model)
        for name, wire, form, required in fields.named:
            if wire in data:
                values[name], inner = self.read(form, data[wire])
                problems += _below(wire, inner) if inner else ()
            elif required:
                problems.append(Problem((wire,), "missing", "Field required"))
        further = {name: value for name, value in data.items() if name not in fields.wires}
        if fields.further:
            further, inner = self._items(fields.further, further.items())
            problems += inner
        elif issubclass(model, Fallback):
            problems.append(Problem((), "member", "an object that the specification does not know"))
        else:
            problems += (Problem((name,), "field", "unknown field") for name in further)
        return values, further, tuple(problems)

    def _member(self, choices: Choices, value: Any) -> Decoded:
        """Decode a value as the member of a union that it is, or most resembles."""
        if type(value) in choices.scalars:
            same = [constant for constant in choices.constants if type(constant) is type(value)]
            new = bool(same) and value not in same
            return value, (Problem((), "value", f"unknown value {value!r}"),) if new else ()
        model = self.choose(choices, value)
        if model:
            return self.read(form_of(model), value)
        if is_map(value):
            members = choices.containers
            if not members:
                return value, (Problem((), "type", "an object of no member of the union"),)
        else:
            others = (form for form in choices.others if (form.bare is NoneType) is (value is None))
            members = tuple(others) or (*map(form_of, choices.models), *choices.others)
        best, problems = min((self.read(form, value) for form in members), key=_badness)
        if choices.fallback and is_map(value) and _badness((best, problems)) > (False, 0):
            return self.read(form_of(choices.fallback), value)
        return best, problems

    def choose(self, choices: Choices, value: Any) -> type[BaseModel] | None:
        """Return the model that a value is, by discriminator or likeness; None if it is no model."""
        if isinstance(value, BaseModel):
            return next((base for base in type(value).__mro__ if base in choices.models), None)
        if not is_map(value):
            return None
        named = choices.named(value)
        models = named or choices.by_shape
        # The first of several; one alone needs no comparison.
        nearest = max(models, key=lambda m: self._likeness(m, value)) if models[1:] else None
        nearest = nearest or next(iter(models), None)
        if named or (nearest and self._is_convincing(nearest, value)):
            return nearest
        # A map takes any object, so that the model has to be a good match.
        return None if choices.containers else choices.fallback or nearest

    def _likeness(self, model: type[BaseModel], data: Mapping[str, Any]) -> tuple[int, ...]:
        """Compare an object with a model by its problems: the greater one is the better match."""
        _, problems = self._sampler.read(form_of(model), data)
        fields = fields_of(model)
        own = [problem.kind for problem in problems if len(problem.path) == 1]
        # A new value of an open enumeration says nothing for the model, and nothing against it.
        wrong = {
            path[0]
            for path, kind, _ in problems
            if path and (kind not in MILD or (kind == "value" and len(path) == 1))
        }
        known = len(fields.wires & data.keys())
        contradicted, missing = own.count("constant"), own.count("missing")
        return -contradicted, known - len(wrong), -missing, known, fields.required

    def _is_convincing(self, model: type[BaseModel], data: Mapping[str, Any]) -> bool:
        """Tell whether no constant speaks against a model, and most of what it requires is there.

        Nothing speaks against a model that requires nothing in an object without members.
        """
        contradicted, _, missing, known, required = self._likeness(model, data)
        optional = known > 0 or not data
        return not contradicted and (required + 2 * missing > 0 if required else optional)


def _below(step: str | int, problems: Iterable[Problem]) -> Iterable[Problem]:
    """Return the problems of an item as those of its container."""
    return (Problem((step, *path), kind, text) for path, kind, text in problems)


def _badness(decoded: Decoded) -> tuple[bool, int]:
    """Return what to compare members of a union by: is it no such value at all, and how bad is it."""
    hard = [problem for problem in decoded[1] if problem.kind not in MILD]
    return any(not problem.path for problem in hard), len(hard)


def _constant(constants: tuple[Any, ...], value: Any) -> Decoded:
    # JSON true equals 1 in Python but is not the same value.
    if any(type(value) is type(constant) and value == constant for constant in constants):
        return value, ()
    text = f"Input should be {' or '.join(map(repr, constants))}"
    return value, (Problem((), "constant" if isinstance(value, SCALARS) else "type", text),)


def _validated(form: Form, value: Any) -> Decoded:
    """Leave scalars, and what is of another kind than its annotation, to pydantic."""
    try:
        return form.adapter.validate_python(value), ()
    except ValidationError as error:
        problems = error.errors(include_url=False, include_context=False, include_input=False)
        return value, (Problem((), "type", problems[0]["msg"]),)


@cache
def annotation_of(name: Any) -> Any:
    """Return the type that operations call by this name; it loads the models it needs only."""
    if not isinstance(name, str):
        return name
    models = importlib.import_module(f"{PACKAGE}.models")
    words = frozenset(WORD.findall(name)).intersection(dir(models))
    names = {word: getattr(models, word) for word in words} | {"Literal": Literal}
    return evaluate_forward_ref(ForwardRef(name), globals=names)


def decode_named(name: Any, data: object, *, strict: bool) -> Any:
    """Turn JSON, as bytes or already parsed, into the named type.

    Data that does not fit is taken as it comes, or a DecodeError if `strict`.
    """
    annotation = annotation_of(name)
    try:
        if not strict:
            # What pydantic accepts has no problem that a lenient caller would see.
            with suppress(ValidationError):
                validator = form_of(annotation).adapter
                if isinstance(data, bytes):
                    return validator.validate_json(data)
                return validator.validate_python(data)
        value, problems = decode(annotation, from_json(data) if isinstance(data, bytes) else data)
    except RecursionError:
        raise DecodeError(f"The data is nested too deeply for {name}.") from None
    if not strict or not problems:
        return value
    texts = [excerpt(str(problem)) for problem in problems]
    listed = "".join(f"\n  {text}" for text in texts[:LISTED])
    more = f"\n  and {len(texts) - LISTED} more" if len(texts) > LISTED else ""
    raise DecodeError(f"The data is not a valid {name}:{listed}{more}", problems=texts)


def _text(response: httpx2.Response) -> str:
    """Return JSON's string, or the body where it is none: files are declared as strings, too."""
    if "json" in response.headers.get("content-type", ""):
        with suppress(ValueError):
            value = parsed(text_of(response))
            if isinstance(value, str):
                return value
    return text_of(response)


def _json(response: httpx2.Response, *, strict: bool) -> Any:
    """Return the body's value; odd bytes and halves of characters are no reason to lose the rest."""
    try:
        return from_json(response.content)
    except ValueError:
        if strict:
            raise
        return parsed(text_of(response))


def _location(response: httpx2.Response) -> str:
    """Return where a response redirects to."""
    if "location" not in response.headers:
        raise unexpected(response, "a redirection")
    return str(response.url.join(response.headers["location"]))


# Return types that are the body itself, the address of a redirection, and none.
RAW: dict[str | None, Callable[[httpx2.Response], Any]] = {
    "bytes": lambda response: response.content,
    "str": _text,
    "location": _location,
    "None": lambda _: None,
    None: lambda _: None,
}


def decode_response(
    operation: Operation[T],
    response: httpx2.Response,
    reading: Reading | None = None,
    *,
    strict: bool,
) -> T:
    """Turn the body of a successful response into what the operation returns, or DecodeError."""
    name = operation.returns
    if name is None or name in RAW:
        return cast("T", RAW[name](response))
    if not response.content and str(name).endswith("| None"):
        return cast("T", None)
    try:
        if reading is None:
            with suppress(ValueError):
                return cast("T", decode_named(name, response.content, strict=strict))
        data = _json(response, strict=strict)
        data = reading(data) if reading else data
        return cast("T", decode_named(name, data, strict=strict))
    except (ValueError, RecursionError) as error:
        raise unexpected(response, "JSON") from error
    except DecodeError as error:
        error.response = response
        raise


def unexpected(response: httpx2.Response, wanted: str) -> DecodeError:
    """Make the error for a successful response whose body is of another kind."""
    kind = response.headers.get("content-type") or "no content type"
    error = DecodeError(
        f"Expected {wanted}, got status {response.status_code} with {kind}: "
        f"{excerpt(text_of(response)) or 'nothing'}\n"
        "The function on_response=… of a call is given every response as it came."
    )
    error.response = response
    return error
