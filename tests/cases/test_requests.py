"""What the committed packages send where a spec is not as it should be, byte for byte."""

from __future__ import annotations

import re
from collections.abc import Callable
from types import ModuleType
from typing import Any
from urllib.parse import unquote

import httpx2
import pytest

Load = Callable[[str], ModuleType]


def client_of(package: ModuleType, sent: list[httpx2.Request], **answer: Any) -> Any:
    """A client of a package that notes what it sends, and always gets one answer."""

    def respond(request: httpx2.Request) -> httpx2.Response:
        request.read()
        sent.append(request)
        return httpx2.Response(200, **answer)

    http = httpx2.Client(transport=httpx2.MockTransport(respond))
    return package.Notes(http_client=http)


def targets(sent: list[httpx2.Request]) -> list[str]:
    """The method and the target of each request."""
    return [f"{one.method} {one.url.raw_path.decode()}" for one in sent]


def test_fragments_are_not_sent(load: Load) -> None:
    """What is behind the number sign tells calls apart; what they send by themselves is sent."""
    sent: list[httpx2.Request] = []
    client = client_of(load("sdk_odd_paths"), sent)
    client.add_note(text="a")
    client.drop_note()
    client.get_list_notes(page=2)
    client.post_list_notes()
    client.notes.delete("a#b")
    client.notes.force_delete("a", force=True)
    assert targets(sent) == [
        "POST /",
        "POST /",
        "GET /?Action=ListNotes&Page=2",
        "POST /?Action=ListNotes",
        "DELETE /notes/a%23b",
        "DELETE /notes/a?force=true",
    ]
    assert [one.headers.get("X-Target") for one in sent[:3]] == [
        "Store.AddNote",
        "Store.DropNote",
        None,
    ]
    assert sent[0].headers["Content-Type"] == "application/x-amz-json-1.1"
    assert sent[0].content == b'{"text":"a"}'


def test_paths_are_filled_in(load: Load) -> None:
    """Every name in a path is filled in, declared, misspelt or not; a missing slash is written."""
    sent: list[httpx2.Request] = []
    client = client_of(load("sdk_odd_paths"), sent)
    client.shelves.books.retrieve("b", shelf_id="s/1")
    client.certificates.retrieve(7)
    client.people.retrieve("t", person_id=7)
    client.search(text="a b", where="c&d")
    client.search(where="c")
    client.reports.list()
    client.codes.retrieve(7)
    client.codes.get_part("a/b", code="c")
    assert targets(sent) == [
        "GET /shelves/s%2F1/books/b",
        "GET /certificates/7",
        "GET /people/7/t",
        "GET /search?kind=note&place=c%26d&text=a%20b",
        "GET /search?kind=note&place=c",
        "GET /reports",
        "GET /codes/7",
        "GET /codes/c/a%2Fb",
    ]


def test_whole_bodies(load: Load) -> None:
    """A body that is neither JSON nor a form is sent and given back as it is, under its own name."""
    sent: list[httpx2.Request] = []
    client = client_of(load("sdk_whole_bodies"), sent, text="<a>é</a>")
    assert client.things.create(body="<b>é</b>") == "<a>é</a>"
    assert client.script.update(body="Get-Item") == "<a>é</a>"
    assert client.anything.change(body="t") == "<a>é</a>"
    assert client.picture.update(body=b"\x89").content == "<a>é</a>".encode()
    assert client.anything.update(body=b"\x00").content == "<a>é</a>".encode()
    client.form.create(name="n")
    assert [one.content for one in sent[:5]] == [
        "<b>é</b>".encode(),
        b"Get-Item",
        b"t",
        b"\x89",
        b"\x00",
    ]
    assert [one.headers["Content-Type"].partition(";")[0] for one in sent] == [
        "application/xml",
        "text/powershell",
        "text/plain",
        "image/png",
        "application/octet-stream",
        "multipart/form-data",
    ]


def test_null_is_a_body(load: Load) -> None:
    """A body that may be null is sent as null where a caller says so, and not at all where nobody does."""
    sent: list[httpx2.Request] = []
    note = client_of(load("sdk_bodies"), sent).calls.note
    note.update("c", body=None)
    note.patch("c", body=None)
    note.patch("c")
    assert [one.content for one in sent] == [b"null", b"null", b""]
    assert [one.headers.get("Content-Type") for one in sent] == ["application/json"] * 2 + [None]


def test_form_without_fields(load: Load) -> None:
    """A form whose schema is a text is sent as the caller wrote it."""
    sent: list[httpx2.Request] = []
    client_of(load("sdk_bodies"), sent).calls.tone.create("c", body="tone=a&length=2")
    assert sent[0].content == b"tone=a&length=2"
    assert sent[0].headers["Content-Type"] == "application/x-www-form-urlencoded"


def test_anything_is_json(load: Load) -> None:
    """A body of any media type is JSON where its schema has members."""
    sent: list[httpx2.Request] = []
    client = client_of(load("sdk_whole_bodies"), sent, json={"name": "b"})
    assert client.anything.create(name="a").name == "b"
    assert client.things.update(name="a").name == "b"
    assert [one.content for one in sent] == [b'{"name":"a"}', b'{"name":"a"}']
    assert {one.headers["Content-Type"] for one in sent} == {"application/json"}


def test_responses_of_vendors(load: Load) -> None:
    """A vendor's name of JSON is asked for beside JSON, and a response without content is None."""
    sent: list[httpx2.Request] = []
    things = client_of(load("sdk_answers"), sent).things
    assert things.update("a") is None
    assert things.delete("a") is None
    named = "application/vnd.things.v1+json, application/json"
    assert [one.headers["Accept"] for one in sent] == [named, "application/json"]


def test_objects_without_members(load: Load) -> None:
    """An empty object is the member of a union that requires nothing."""
    sent: list[httpx2.Request] = []
    models = load("sdk_answers.models")
    found = client_of(load("sdk_answers"), sent, json={}).things.page()
    assert isinstance(found, models.Page)


def test_lists_of_swagger(load: Load) -> None:
    """Items are joined by tabs where the spec says so, by commas where its word is unknown."""
    sent: list[httpx2.Request] = []
    client_of(load("sdk_swagger_lists"), sent).notes.list(ids=["a b", "c"], tags=["d", "e"])
    assert targets(sent) == ["GET /notes?ids=a%20b%09c&tags=d,e"]


def test_other_methods(load: Load) -> None:
    """A method that has no key of its own is sent as it is written."""
    sent: list[httpx2.Request] = []
    client_of(load("sdk_odd_constructs"), sent).notes.copy()
    assert targets(sent) == ["COPY /notes"]


def test_types_that_hold_themselves(load: Load) -> None:
    """Lists, maps and unions of themselves decode at any depth, and are sent as they came."""
    value = {
        "one": 1,
        "three": [[], [[]]],
        "four": {"a": {"b": {}}},
        "five": [[[[]]]],
        "six": {"a": ["x", 1, 1.5, True, None, {"b": [[]]}]},
        "seven": {"name": "n", "around": {"near": [{"near": []}]}},
        "eight": 3,
        "nine": None,
    }
    sent: list[httpx2.Request] = []
    package = load("sdk_recursive_types")
    client = client_of(package, sent, json=value)
    found = client.notes.list()
    assert found.model_dump(exclude_unset=True) == value
    models = load("sdk_recursive_types.models")
    assert isinstance(found.seven.around.near[0], models.PlaceAround)
    assert client_of(package, sent, json=[[[]]]).notes.create(**value) == [[[]]]
    for json in (value["six"], [1, [2]], "a", 1):
        assert client_of(package, sent, json=json).notes.update(body=json) == json
    assert [one.content for one in sent[-3:]] == [b"[1,[2]]", b'"a"', b"1"]


def test_a_key_is_sent_where_the_spec_names_its_header(load: Load) -> None:
    """A call that may be repeated has a key if its operation has a header for one, and else none."""
    sdk = load("sdk_retries")
    sent: list[httpx2.Request] = []
    transport = httpx2.MockTransport(lambda one: sent.append(one) or httpx2.Response(500, json={}))
    for name in ("Bank", "Branch", "Kiosk"):
        client = getattr(sdk, name)(http_client=httpx2.Client(transport=transport), max_retries=0)
        for call in (client.payments.create, client.payments.list, client.notes.create):
            with pytest.raises(sdk.InternalServerError):
                call()
    keys = [
        (one.headers.get("Idempotency-Key"), one.headers.get("X-Idempotency-Key")) for one in sent
    ]
    assert [(bool(own), bool(other)) for own, other in keys] == [
        *((True, False), (False, False), (False, False)),
        *((False, True), (False, False), (False, True)),
        *((True, False), (False, False), (False, False)),
    ]
    assert len({key for pair in keys for key in pair if key}) == 4


def test_a_document_that_lags_behind_refuses_nothing(load: Load) -> None:
    """What is not in the document of a variant is sent if it says so, and refused on demand."""
    sdk = load("sdk_retries")
    sent: list[httpx2.Request] = []
    http = httpx2.Client(
        transport=httpx2.MockTransport(lambda one: sent.append(one) or httpx2.Response(204))
    )
    sdk.Branch(http_client=http).notes.create(text="a")
    assert targets(sent) == ["POST /notes?api-version=2025-04-01-preview"]
    text = r"not in the document that branch was generated from \(2025-04-01-preview\)"
    with pytest.raises(sdk.UnsupportedError, match=text):
        sdk.Branch(http_client=http, unsupported="refuse").notes.create(text="a")
    with pytest.raises(sdk.UnsupportedError, match=r"from \(2.1.0\)"):
        sdk.Bank(http_client=http).payments.create(x_idempotency_key="a")


def test_the_version_of_the_package_is_its_user_agent(
    load: Load, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A package says its name and version, and only its name where it has no version."""
    monkeypatch.setenv("NOTES_BASE_URL", "https://notes.test")
    sent: list[httpx2.Request] = []
    published = load("sdk_distribution")
    client_of(published, sent, json={}).notes.list()
    agent = f"sdk_distribution/{published.__version__}"
    assert [one.headers["User-Agent"] for one in sent] == [agent]
    client_of(load("sdk_odd_paths"), sent).drop_note()
    assert sent[-1].headers["User-Agent"] == "sdk_odd_paths/python"


def test_lists_are_written_as_configured(load: Load) -> None:
    """Lists and objects are written as the configuration says where the spec of the variant does not say it."""
    package = load("sdk_list_styles")
    north, south = lists_of(package, "North"), lists_of(package, "South")
    given = "tags=a&tags=b&codes=1,2&bounds[low]=1&either=a&ids[]=a&ids[]=b&limit=1"
    assert sorted(north[0].split("&")) == sorted(
        f"{given}&include[]=a&include[]=b&filter.states[]=x&filter.parts[].after=1".split("&")
    )
    assert sorted(south[0].split("&")) == sorted(
        f"{given}&include=a,b&filter.states=x&filter.parts=1".split("&")
    )
    assert north[1] == "words[]=a&words[]=b&filter.states[]=x"
    assert south[1] == "words=a,b&filter.states=x"
    files = "|upload|"
    assert (
        north[2]
        == f"title|images[]{files}images[]{files}tags[]|tags[]|codes|codes|filter.after|extra"
    )
    assert south[2] == f"title|images{files}images{files}tags|codes|codes|filter.after|extra"
    assert north[3] == south[3] == "title|images|upload"


def lists_of(package: ModuleType, client: str) -> list[str]:
    """What a client sends of lists and objects: in a query, in a form, and in a form of parts."""
    sent: list[httpx2.Request] = []

    def respond(request: httpx2.Request) -> httpx2.Response:
        request.read()
        sent.append(request)
        return httpx2.Response(200, json={"items": []})

    http = httpx2.Client(transport=httpx2.MockTransport(respond))
    made = getattr(package, client)(http_client=http)
    made.notes.list(
        include=["a", "b"],
        ids=["a", "b"],
        tags=["a", "b"],
        codes=[1, 2],
        filter={"states": ["x"], "parts": [{"after": 1}]},
        bounds={"low": 1},
        either="a",
        limit=1,
    )
    made.searches.create(words=["a", "b"], filter={"states": ["x"]})
    made.notes.create(
        title="t",
        images=[b"1", b"2"],
        tags=["a", "b"],
        codes=[1, 2],
        filter={"after": 1},
        extra={"a": "b"},
    )
    made.notes.create(title="t", images=b"1")
    query, form, *parts = sent
    texts = [unquote(query.url.query.decode()), unquote(form.content.decode())]
    return texts + ["|".join(re.findall(r'name="([^"]+)"', one.content.decode())) for one in parts]
