"""Every rule about the Python surface, by two small packages of which the second one breaks or keeps it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from specloom.diff.changes import Level
from specloom.surface.compare import compare_surfaces
from specloom.surface.notes import notices
from specloom.surface.read import read_surface
from specloom.surface.rules import SURFACE
from specloom.surface.summary import summarise

RESOURCE = "_LIST: Operation[models.Note] = Operation('notes.list', 'GET /notes')\n"
CALL = (
    RESOURCE
    + "class Notes:\n    def list(self, a: str, *, b: Omittable[str] = OMIT) -> models.Note:\n"
    "        return self._call(_LIST)\n"
)
MODEL = "class Note(rt.Model):\n    id: str\n    size: int | None = None\n"
KEYS = "class Note(TypedDict):\n    id: str\n    size: NotRequired[int]\n"
CLIENT = "class Notes(_Resources):\n    def __init__(self, key: str | None = None) -> None:\n        pass\n"
TABLE = 'NOTES = Variant(name="notes", base_url="https://a.example", auth=BearerAuth(), {})\n'
ROOT = '__all__ = ["Limits", "NoteError"]\n'
FILES = {
    "sdk/__init__.py": ROOT,
    "sdk/resources/notes.py": CALL,
    "sdk/models/note.py": MODEL,
    "sdk/params/note.py": KEYS,
    "sdk/client.py": CLIENT,
    "sdk/variants/notes.py": TABLE.format(""),
    "sdk/_runtime/models.py": "A = 1\n",
}
#: A file, what is in it and what stands there instead; then the change and its sentence, to and fro.
CALLS, MODELS, PARAMS = "resources/notes.py", "models/note.py", "params/note.py"
WIRE = 'operations={"notes.list": Wire(%s)}'
LITERAL = "Literal['open', 'done']"
CASES: dict[str, tuple[str, str, str, tuple[str, str], tuple[str, str]]] = {
    "a call": (
        CALLS,
        CALL,
        "",
        ("method-removed:notes.list", "breaking: `notes.list` is gone (GET /notes)"),
        ("method-added:notes.list", "safe: `notes.list` is new (GET /notes)"),
    ),
    "a name of a call": (
        CALLS,
        "def list(",
        "def all(",
        ("method-renamed:notes.all", "breaking: `notes.all` was `notes.list`"),
        ("method-renamed:notes.list", "breaking: `notes.list` was `notes.all`"),
    ),
    "a route": (
        CALLS,
        "GET /notes",
        "GET /all",
        (
            "method-route-changed:notes.list",
            "safe: `notes.list` calls `GET /all` instead of `GET /notes`",
        ),
        (
            "method-route-changed:notes.list",
            "safe: `notes.list` calls `GET /notes` instead of `GET /all`",
        ),
    ),
    "deprecation": (
        CALLS,
        "    def list",
        "    @deprecated('It is old.')\n    def list",
        ("method-deprecated:notes.list", "warning: `notes.list` is deprecated"),
        ("method-restored:notes.list", "safe: `notes.list` is not deprecated any more"),
    ),
    "an optional argument": (
        CALLS,
        ", b: Omittable[str] = OMIT)",
        ", b: Omittable[str] = OMIT, c: Omittable[str] = OMIT)",
        ("argument-added:notes.list=c", "safe: `notes.list` takes `c`"),
        ("argument-removed:notes.list=c", "breaking: `notes.list` does not take `c` any more"),
    ),
    "a required argument": (
        CALLS,
        ", b: Omittable[str] = OMIT)",
        ", b: Omittable[str] = OMIT, c: str)",
        ("argument-added-required:notes.list=c", "breaking: `notes.list` requires `c`"),
        ("argument-removed:notes.list=c", "breaking: `notes.list` does not take `c` any more"),
    ),
    "the order of arguments": (
        CALLS,
        "self, a: str, *, b: Omittable[str] = OMIT",
        "self, b: Omittable[str] = OMIT, a: str = OMIT",
        (
            "positional-order-changed:notes.list",
            "breaking: `notes.list` takes its positional arguments in another order: `b`, `a`",
        ),
        (
            "positional-became-keyword:notes.list=b",
            "breaking: `notes.list` takes `b` by name only",
        ),
    ),
    "a position": (
        CALLS,
        "self, a: str, *, b",
        "self, *, a: str, b",
        (
            "positional-became-keyword:notes.list=a",
            "breaking: `notes.list` takes `a` by name only",
        ),
        (
            "keyword-became-positional:notes.list=a",
            "safe: `notes.list` takes `a` without its name, too",
        ),
    ),
    "an attribute": (
        MODELS,
        "    id: str\n",
        "",
        ("attribute-removed:models.Note=id", "breaking: `Note` has no `id` any more"),
        ("attribute-added:models.Note=id", "safe: `Note` has `id`"),
    ),
    "a name of an attribute": (
        MODELS,
        "size:",
        "file_size:",
        (
            "attribute-renamed:models.Note=file_size",
            "breaking: `Note` has `file_size` instead of `size`",
        ),
        (
            "attribute-renamed:models.Note=size",
            "breaking: `Note` has `size` instead of `file_size`",
        ),
    ),
    "a name of a key": (
        PARAMS,
        "size:",
        "Size:",
        ("argument-renamed:params.Note=Size", "breaking: `Note` takes `Size` instead of `size`"),
        ("argument-renamed:params.Note=size", "breaking: `Note` takes `size` instead of `Size`"),
    ),
    "another key of the same type": (
        PARAMS,
        "size:",
        "number:",
        ("argument-removed:params.Note=size", "breaking: `Note` does not take `size` any more"),
        ("argument-added:params.Note=size", "safe: `Note` takes `size`"),
    ),
    "a class": (
        MODELS,
        MODEL,
        "",
        ("model-removed:models.Note", "breaking: `models.Note` is gone"),
        ("model-added:models.Note", "safe: `models.Note` is new"),
    ),
    "a name of a class": (
        MODELS,
        "class Note(",
        "class Memo(",
        ("model-renamed:models.Memo", "breaking: `models.Memo` was `Note`"),
        ("model-renamed:models.Note", "breaking: `models.Note` was `Memo`"),
    ),
    "an old name of a class": (
        MODELS,
        MODEL,
        MODEL.replace("Note", "Memo") + "Note: TypeAlias = Memo\n",
        ("model-deprecated:models.Note", "warning: `models.Note` is deprecated: it is `Memo` now"),
        ("model-removed:models.Memo", "breaking: `models.Memo` is gone"),
    ),
    "a class that becomes an alias": (
        MODELS,
        MODEL,
        "Note: TypeAlias = str | int\n",
        (
            "model-kind-changed:models.Note",
            "breaking: `models.Note` is an alias instead of a class",
        ),
        (
            "model-kind-changed:models.Note",
            "breaking: `models.Note` is a class instead of an alias",
        ),
    ),
    "a client": (
        "client.py",
        CLIENT,
        "",
        ("client-removed:Notes", "breaking: `Notes` is gone, a client"),
        ("client-added:Notes", "safe: `Notes` is a new client"),
    ),
    "an argument of a client": (
        "client.py",
        "key: str | None = None",
        "",
        ("argument-removed:Notes=key", "breaking: `Notes` does not take `key` any more"),
        ("argument-added:Notes=key", "safe: `Notes` takes `key`"),
    ),
    "an exception": (
        "__init__.py",
        ', "NoteError"',
        "",
        ("exception-removed:NoteError", "breaking: `NoteError` is gone, an exception"),
        ("exception-added:NoteError", "safe: `NoteError` is a new exception"),
    ),
    "a name": (
        "__init__.py",
        '"Limits", ',
        "",
        ("name-removed:Limits", "breaking: `Limits` cannot be imported any more"),
        ("name-added:Limits", "safe: `Limits` can be imported"),
    ),
    "the runtime": (
        "_runtime/models.py",
        "A = 1",
        "A = 2",
        ("runtime-changed:runtime", "safe: runtime changed in 1 file"),
        ("runtime-changed:runtime", "safe: runtime changed in 1 file"),
    ),
    "a description": (
        MODELS,
        "    id: str\n",
        '    id: str\n    """Its id."""\n',
        ("descriptions-changed:descriptions", "safe: descriptions changed in 1 file"),
        ("descriptions-changed:descriptions", "safe: descriptions changed in 1 file"),
    ),
    "a call of a service": (
        "variants/notes.py",
        "auth=BearerAuth(), ",
        'auth=BearerAuth(), lacks={"notes": "notes.list"}',
        (
            "service-lost-call:notes.list=notes",
            "breaking: `notes.list` is not in `notes` any more",
        ),
        ("service-gained-call:notes.list=notes", "safe: `notes.list` is in `notes`, too"),
    ),
    "deprecation of a service": (
        "variants/notes.py",
        "auth=BearerAuth(), ",
        f"auth=BearerAuth(), {WIRE % 'deprecated=True'}",
        (
            "service-deprecated-call:notes.list=notes",
            "warning: `notes.list` is deprecated in `notes`",
        ),
        ("", ""),
    ),
    "an argument of a service": (
        "variants/notes.py",
        "auth=BearerAuth(), ",
        "auth=BearerAuth(), " + WIRE % 'refuses={"notes": "query:b"}',
        (
            "service-refuses-argument:notes.list(b)=notes",
            "breaking: `notes.list(b)` is not taken by `notes` any more",
        ),
        (
            "service-takes-argument:notes.list(b)=notes",
            "safe: `notes.list(b)` is taken by `notes`, too",
        ),
    ),
    "an address": (
        "variants/notes.py",
        "https://a.example",
        "https://b.example",
        (
            "service-address-changed:notes",
            "warning: `notes` is at `https://b.example` instead of `https://a.example`",
        ),
        (
            "service-address-changed:notes",
            "warning: `notes` is at `https://a.example` instead of `https://b.example`",
        ),
    ),
    "credentials": (
        "variants/notes.py",
        "BearerAuth",
        "BasicAuth",
        ("service-auth-changed:notes", "warning: `notes` takes credentials in another way"),
        ("service-auth-changed:notes", "warning: `notes` takes credentials in another way"),
    ),
    "how calls are sent": (
        "variants/notes.py",
        "auth=BearerAuth(), ",
        "auth=BearerAuth(), " + WIRE % 'method="PUT"',
        ("service-changed:notes", "safe: `notes` changed: how calls are sent"),
        ("service-changed:notes", "safe: `notes` changed: how calls are sent"),
    ),
}
#: Types, and what becomes of an argument, of an attribute and of a result that has the first one and then the second.
TYPES: dict[str, tuple[str, str, tuple[str, str], tuple[str, str]]] = {
    "null": ("str", "str | None", ("nullable", "safe"), ("nullable", "warning")),
    "no null": ("str | None", "str", ("not-null", "breaking"), ("not-null", "safe")),
    "a value": (
        LITERAL,
        "Literal['open', 'done', 'late']",
        ("value-added=late", "safe"),
        ("value-added=late", "safe"),
    ),
    "no value": (
        LITERAL,
        "Literal['open']",
        ("value-removed=done", "breaking"),
        ("value-removed=done", "safe"),
    ),
    "a value of many": (
        f"{LITERAL} | str",
        "Literal['open'] | str",
        ("value-unlisted=done", "warning"),
        ("value-unlisted=done", "safe"),
    ),
    "any text": (LITERAL, f"{LITERAL} | str", ("opened", "safe"), ("opened", "warning")),
    "a type": ("str", "str | int", ("widened", "safe"), ("widened", "warning")),
    "no type": ("str | int", "str", ("narrowed", "breaking"), ("narrowed", "safe")),
    "another type": ("str", "int", ("type-changed", "breaking"), ("type-changed", "breaking")),
    "a number": ("int", "float", ("widened", "safe"), ("widened", "warning")),
    "items": (
        "list[str]",
        "list[str | int]",
        ("widened", "safe"),
        ("widened", "warning"),
    ),
    "fewer items": (
        "dict[str, Literal['a', 'b', 1]]",
        "dict[str, Literal['a']]",
        ("narrowed", "breaking"),
        ("narrowed", "safe"),
    ),
    "anything": ("list[str]", "Any", ("widened", "safe"), ("widened", "warning")),
}


def changes(path: str, was: str, now: str) -> list[tuple[str, str]]:
    """The ids and the sentences of what it means that a text of a file is another one."""
    file = f"sdk/{path}"
    assert was in FILES[file]
    new = {**FILES, file: FILES[file].replace(was, now, 1)}
    return told(FILES, new)


def told(old: dict[str, str], new: dict[str, str]) -> list[tuple[str, str]]:
    """The ids and the sentences of all changes."""
    return [(one.id, f"{one.level}: {one}") for one in notices(summarise("sdk", old, new).changes)]


@pytest.mark.parametrize("case", CASES)
def test_a_difference_has_its_rule(case: str) -> None:
    """What changed has an id, a level and a sentence, in both directions."""
    path, was, now, there, back = CASES[case]
    file = f"sdk/{path}"
    new = {**FILES, file: FILES[file].replace(was, now, 1)}
    assert there in told(FILES, new)
    assert back in [*told(new, FILES), ("", "")]


@pytest.mark.parametrize("case", TYPES)
def test_a_type_is_judged_by_direction(case: str) -> None:
    """More types are safe where they are given, and fewer where they are read."""
    was, now, sent, read = TYPES[case]
    places = {
        CALLS: (("b: Omittable[{}]", "b: Omittable[str]"), ("argument", "notes.list(b)"), sent),
        PARAMS: (("id: {}", "id: str"), ("argument", "params.Note.id"), sent),
        MODELS: (("id: {}", "id: str"), ("attribute", "models.Note.id"), read),
    }
    for path, ((form, text), (kind, place), (rule, level)) in places.items():
        file = f"sdk/{path}"
        old, new = (
            {**FILES, file: FILES[file].replace(text, form.format(kind_), 1)}
            for kind_ in (was, now)
        )
        name, _, what = rule.partition("=")
        wanted = f"{kind}-{name}:{place}" + (f"={what}" if what else "")
        found = summarise("sdk", old, new).changes
        assert (wanted, level) in [(one.id, one.level.value) for one in found]
    old, new = (
        {**FILES, f"sdk/{CALLS}": CALL.replace("-> models.Note", f"-> {kind_}")}
        for kind_ in (was, now)
    )
    found = summarise("sdk", old, new).changes
    assert (f"result-{read[0].partition('=')[0]}", read[1]) in [
        (one.rule, one.level.value) for one in found
    ]


@pytest.mark.parametrize(
    ("path", "was", "now", "there", "back"),
    [
        (
            CALLS,
            "b: Omittable[str] = OMIT",
            "b: str",
            ("argument-required:notes.list(b)", "breaking: `notes.list(b)` is required now"),
            ("argument-optional:notes.list(b)", "safe: `notes.list(b)` may be left out"),
        ),
        (
            MODELS,
            "size: int | None = None",
            "size: int",
            ("attribute-required:models.Note.size", "safe: `Note.size` is always there"),
            ("attribute-optional:models.Note.size", "warning: `Note.size` may be missing"),
        ),
    ],
)
def test_what_may_be_missing_is_one_thing(
    path: str, was: str, now: str, there: tuple[str, str], back: tuple[str, str]
) -> None:
    """What is optional and null where it is missing changes once."""
    file = f"sdk/{path}"
    new = {**FILES, file: FILES[file].replace(was, now, 1)}
    assert told(FILES, new) == [there]
    assert told(new, FILES) == [back]


def test_an_argument_that_is_new_is_lost_by_nobody() -> None:
    """A service that does not take a new argument breaks nothing."""
    files = dict(FILES)
    files["sdk/resources/notes.py"] = CALL.replace("= OMIT)", "= OMIT, c: Omittable[str] = OMIT)")
    refusal = WIRE % 'refuses={"notes": "query:c"}'
    files["sdk/variants/notes.py"] = TABLE.format(refusal)
    assert told(FILES, files)[-1] == (
        "service-lacks-argument:notes.list(c)=notes",
        "safe: `notes.list(c)` is not taken by `notes`",
    )


def test_a_new_call_of_a_known_route_is_new() -> None:
    """What a service refuses of a call beside it was never taken otherwise."""
    files = dict(FILES)
    waits = CALL.removeprefix(RESOURCE).partition("\n")[2].replace("def list", "def wait")
    files["sdk/resources/notes.py"] = CALL + waits
    old = {**FILES, "sdk/variants/notes.py": TABLE.format(WIRE % 'refuses={"notes": "query:b"}')}
    files["sdk/variants/notes.py"] = old["sdk/variants/notes.py"]
    found = ("method-added:notes.wait", "safe: `notes.wait` is new (GET /notes)")
    assert told(old, files) == [found]


def test_another_package_is_another_import() -> None:
    """The name of the package is part of every import."""
    old = read_surface("sdk", FILES)
    (found,) = compare_surfaces(old, replace(old, package="notes"))
    assert (found.id, found.level) == ("package-renamed:notes", Level.BREAKING)


def test_a_name_of_a_class_is_told_once() -> None:
    """Where a class that has another name is used, nothing else changed."""
    files = {
        path: text.replace("Note(rt", "Memo(rt").replace("models.Note", "models.Memo")
        for path, text in FILES.items()
    }
    assert told(FILES, files) == [
        ("model-renamed:models.Memo", "breaking: `models.Memo` was `Note`")
    ]


def test_the_module_of_a_name_is_no_part_of_it() -> None:
    """A class is the same one where a module of models has it by the name of the package."""
    old, new = (
        {**FILES, "sdk/models/box.py": f"class Box(rt.Model):\n    note: {name} | None = None\n"}
        for name in ("models.Note", "Note")
    )
    assert told(old, new) == []


def test_every_rule_has_a_case() -> None:
    """No rule of the table is untested."""
    seen = {one[0].partition(":")[0] for case in CASES.values() for one in case[3:]}
    for _, _, sent, read in TYPES.values():
        seen |= {f"argument-{sent[0].partition('=')[0]}"}
        seen |= {f"{kind}-{read[0].partition('=')[0]}" for kind in ("attribute", "result")}
    elsewhere = {"service-lacks-argument", "package-renamed"}
    elsewhere |= {
        f"{kind}-{word}" for kind in ("argument", "attribute") for word in ("required", "optional")
    }
    assert {*SURFACE} - seen == elsewhere
