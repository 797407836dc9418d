"""Webhooks: types of what a service sends by itself, and signatures as Standard Webhooks has them."""

from __future__ import annotations

import base64
import copy
import hashlib
import hmac
import importlib
import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from families import imported

from specloom.config.load import load
from specloom.diagnostics import Report
from specloom.pipeline import Run
from specloom.shipped import templates_folder

CASE = Path(__file__).parents[1] / "cases" / "sdk" / "webhooks" / "specloom.toml"
KEY = b"sixteen or more bytes"
SECRET = "whsec_" + base64.b64encode(KEY).decode()
OTHER = "whsec_" + base64.b64encode(b"that of another service").decode()
BODY = json.dumps({"type": "note.created", "data": {"id": "n1", "state": "open"}}).encode()


def signed(body: bytes = BODY, *, key: bytes = KEY, at: float = 0, name: str = "m1") -> Any:
    """The headers of a body that is sent so many seconds from now."""
    sent = str(int(time.time() + at))
    digest = hmac.new(key, f"{name}.{sent}.".encode() + body, hashlib.sha256).digest()
    text = "v1," + base64.b64encode(digest).decode()
    return {"webhook-id": name, "webhook-timestamp": sent, "webhook-signature": text}


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    """The package of the golden case, under a name of its own."""
    folder = tmp_path_factory.mktemp("webhooks")
    report = Report()
    config = load(CASE, report)
    assert config is not None
    for path, text in Run(config, templates_folder(), report).files().items():
        target = folder / "hooked_sdk" / Path(path).relative_to("sdk")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
    return imported(folder, "hooked_sdk")


@pytest.fixture(params=["Notes", "AsyncNotes", "without a client"])
def hooks(request: pytest.FixtureRequest, sdk: ModuleType) -> Any:
    """The methods of both clients, and the functions for those who have none."""
    if request.param == "without a client":
        found = importlib.import_module(f"{sdk.__name__}.webhooks")
        return SimpleNamespace(unwrap=found.unwrap, parse_=found.parse)
    return getattr(sdk, request.param)().webhooks


def test_an_event_is_unwrapped(hooks: Any, sdk: ModuleType) -> None:
    """A body with a valid signature is the event of its type, as bytes and as a text."""
    models = importlib.import_module(f"{sdk.__name__}.models")
    for body in (BODY, BODY.decode()):
        event = hooks.unwrap(body, signed(), secret=SECRET)
        assert type(event) is models.NoteCreated
        assert (event.type, event.data.id) == ("note.created", "n1")
    gone = b'{"type": "note.deleted", "data": {"id": "n1"}}'
    assert type(hooks.unwrap(gone, signed(gone), secret=SECRET)) is models.NoteDeletedEvent


def test_events_that_nobody_declared(hooks: Any, sdk: ModuleType) -> None:
    """An event of a new type is an object of its own, and so is one of a webhook without a type."""
    body = b'{"type": "note.renamed", "title": "x"}'
    event = hooks.unwrap(body, signed(body), secret=SECRET)
    assert isinstance(event, sdk.UnknownObject)
    assert event.model_extra == {"type": "note.renamed", "title": "x"}


@pytest.mark.parametrize(
    "form",
    [
        lambda headers: {name.title(): value for name, value in headers.items()},
        lambda headers: {"HTTP_" + n.upper().replace("-", "_"): v for n, v in headers.items()},
        lambda headers: [(name.encode(), value.encode()) for name, value in headers.items()],
        lambda headers: [*headers.items(), ("Cookie", "a=b")],
    ],
    ids=["capitals", "WSGI", "ASGI", "pairs"],
)
def test_headers_are_taken_as_frameworks_have_them(
    form: Callable[..., Any], sdk: ModuleType
) -> None:
    """Headers are a mapping in any case, the environment of WSGI, or pairs of texts or bytes."""
    assert sdk.Notes().webhooks.unwrap(BODY, form(signed()), secret=SECRET).data.id == "n1"


def test_secrets_can_change(hooks: Any, sdk: ModuleType) -> None:
    """One of several signatures has to be made with one of several secrets."""
    headers = signed()
    headers["webhook-signature"] = f"v1a,AAAA v1,AAAA {headers['webhook-signature']}"
    assert hooks.unwrap(BODY, headers, secret=[OTHER, SECRET])
    assert hooks.unwrap(BODY, headers, secret=KEY)
    assert hooks.unwrap(BODY, signed(key=KEY), secret=KEY.decode())
    with pytest.raises(sdk.WebhookSignatureError, match="No v1 signature is that of the body"):
        hooks.unwrap(BODY, headers, secret=OTHER)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"webhook-id": "m2"}, "No v1 signature is that of the body with the secret."),
        ({"webhook-signature": "v2,abc"}, "No v1 signature is that of the body with the secret."),
        ({"webhook-signature": "v1,é"}, "No v1 signature is that of the body with the secret."),
        ({"webhook-id": None}, "The header webhook-id is missing."),
        ({"webhook-timestamp": ""}, "The header webhook-timestamp is missing."),
        ({"webhook-signature": None}, "The header webhook-signature is missing."),
        ({"webhook-timestamp": "soon"}, "is 'soon', which is not within 300 s of now."),
        ({"webhook-timestamp": "nan"}, "is 'nan', which is not within 300 s of now."),
        ({"webhook-timestamp": "9" * 5000}, "which is not within 300 s of now."),
    ],
)
def test_what_is_not_signed_is_refused(change: Any, message: str, hooks: Any, sdk: Any) -> None:
    """The error says what is wrong with the headers, and shows neither a secret nor a signature."""
    headers = {k: v for k, v in (signed() | change).items() if v is not None}
    with pytest.raises(sdk.WebhookSignatureError) as caught:
        hooks.unwrap(BODY, headers, secret=SECRET)
    assert str(caught.value).endswith(message)
    assert isinstance(caught.value, sdk.SDKError)
    frames = str(caught.value) + repr(caught.value)
    assert SECRET not in frames
    assert signed()["webhook-signature"] not in frames


def test_other_bodies_are_refused(hooks: Any, sdk: ModuleType) -> None:
    """A body that was changed is not what was signed, and JSON that was read is no body."""
    with pytest.raises(sdk.WebhookSignatureError, match="No v1 signature"):
        hooks.unwrap(BODY + b" ", signed(), secret=SECRET)
    with pytest.raises(TypeError, match="must be text or bytes as received, not dict"):
        hooks.unwrap(json.loads(BODY), signed(), secret=SECRET)


@pytest.mark.parametrize(
    ("wrong", "text"),
    [
        ({"secret": 1}, "The secret must be text or bytes"),
        ({"secret": [1]}, "The secret must be text or bytes"),
        ({"tolerance": "5"}, "tolerance must be seconds, not str"),
        ({"tolerance": None}, "tolerance must be seconds, not NoneType"),
        ({"headers": None}, "The headers must be a mapping or pairs, not NoneType"),
        ({"headers": "webhook-id: 1"}, "The headers must be a mapping or pairs, not str"),
    ],
)
def test_mistakes_of_callers_are_named(wrong: Any, text: str, hooks: Any) -> None:
    """An argument of a wrong kind is a TypeError that says what is taken."""
    with pytest.raises(TypeError, match=text):
        hooks.unwrap(**{"body": BODY, "headers": signed(), "secret": SECRET, **wrong})


@pytest.mark.parametrize("name", ["webhook-id", "webhook-signature"])
def test_halves_of_characters_sign_nothing(name: str, hooks: Any, sdk: ModuleType) -> None:
    """A header that no encoding can write is a wrong signature, not a failure of the program."""
    with pytest.raises(sdk.WebhookSignatureError):
        hooks.unwrap(BODY, {**signed(), name: "v1,\udc80"}, secret=SECRET)


def test_no_response_comes_of_webhooks(sdk: ModuleType) -> None:
    """They send nothing, so `raw` and `with_raw_response` say that they are not for them."""
    client = sdk.Notes()
    for method in (sdk.raw(client.webhooks.unwrap), client.with_raw_response.webhooks.unwrap):
        with pytest.raises(TypeError, match=r"Webhooks\.unwrap has no response: it sends nothing"):
            method(BODY, signed(), secret=SECRET)


def test_old_events_are_refused(hooks: Any, sdk: ModuleType) -> None:
    """The timestamp may be off by the tolerance, to both sides."""
    for at in (-290, 290):
        assert hooks.unwrap(BODY, signed(at=at), secret=SECRET)
    for at, tolerance in ((-310, 300), (310, 300), (-30, 10)):
        with pytest.raises(sdk.WebhookSignatureError, match=f"not within {tolerance} s of now"):
            hooks.unwrap(BODY, signed(at=at), secret=SECRET, tolerance=tolerance)
    assert hooks.unwrap(BODY, signed(at=-3000), secret=SECRET, tolerance=4000)


def test_secrets_of_the_environment(monkeypatch: pytest.MonkeyPatch, sdk: ModuleType) -> None:
    """Each variant has a variable, which can hold several secrets, and clients an argument."""
    with pytest.raises(sdk.ConfigurationError, match="'secret' or set NOTES_WEBHOOK_SECRET"):
        sdk.Notes().webhooks.unwrap(BODY, signed())
    monkeypatch.setenv("NOTES_WEBHOOK_SECRET", f"{OTHER} {SECRET}")
    assert sdk.Notes().webhooks.unwrap(BODY, signed())
    assert importlib.import_module(f"{sdk.__name__}.webhooks").unwrap(BODY, signed())
    with pytest.raises(sdk.ConfigurationError, match="or set OLDER_WEBHOOK_SECRET"):
        sdk.OlderNotes().webhooks.unwrap(BODY, signed())
    monkeypatch.setenv("COPIED_WEBHOOK_SECRET", SECRET)
    assert sdk.CopiedNotes().webhooks.unwrap(BODY, signed())
    client = sdk.OlderNotes(webhook_secret=[SECRET])
    assert client.with_options(timeout=1).webhooks.unwrap(BODY, signed())
    assert SECRET not in repr(client._transport.settings) + repr(client)


@pytest.mark.parametrize("secret", ["", [], "whsec_", "whsec_not base64", [SECRET, "whsec_é"]])
def test_secrets_that_are_none(secret: Any, sdk: ModuleType) -> None:
    """An empty secret, or one that is not base64, is never taken, and never shown."""
    with pytest.raises(sdk.ConfigurationError) as caught:
        sdk.Notes().webhooks.unwrap(BODY, signed(key=b""), secret=secret)
    assert "é" not in str(caught.value)
    assert SECRET not in str(caught.value)


def test_variants_without_webhooks(sdk: ModuleType) -> None:
    """A variant whose document has no webhooks refuses them, unless it is told to go beyond it."""
    for client in (sdk.PlainNotes(), sdk.AsyncPlainNotes()):
        with pytest.raises(sdk.UnsupportedError, match="The document of plain has no webhooks"):
            client.webhooks.unwrap(BODY, signed(), secret=SECRET)
    assert sdk.PlainNotes(unsupported="send").webhooks.unwrap(BODY, signed(), secret=SECRET)


def test_events_without_a_signature(hooks: Any, sdk: ModuleType) -> None:
    """Parsing looks at no header, and refuses what is no JSON."""
    assert hooks.parse_(BODY).data.state == "open"
    with pytest.raises(sdk.DecodeError, match="The event is not JSON: expected value"):
        hooks.parse_(b"<html>")


def test_the_operations_of_a_spec_keep_their_names(sdk: ModuleType) -> None:
    """An operation `webhooks.parse` is called so, and what is ours has an underscore."""
    client = sdk.Notes()
    assert "text" in client.webhooks.parse.__annotations__
    assert "body" in client.webhooks.parse_.__annotations__
    assert copy.copy(client).webhooks.list


def test_webhooks_are_loaded_when_they_are_used(sdk: ModuleType) -> None:
    """A client that asks for no webhooks loads nothing of them."""
    code = (
        "import sys, hooked_sdk; hooked_sdk.Notes(); "
        "sys.exit(len([n for n in sys.modules if 'webhooks' in n]))"
    )
    folder = Path(str(sdk.__file__)).parents[1]
    subprocess.run([sys.executable, "-c", code], cwd=folder, check=True)
