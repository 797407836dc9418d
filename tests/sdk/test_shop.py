"""Two dialects of one shop: the same code of a user for both, and the wire of each."""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest
from mock_server import serve

from specloom.comparison.suggestions import suggestions
from specloom.comparison.variants import compare
from specloom.comparison.variants_text import as_table
from specloom.config.load import load
from specloom.diagnostics import Report
from specloom.pipeline import Run
from specloom.shipped import templates_folder

SHOP = Path(__file__).parents[1] / "cases" / "sdk" / "shop" / "specloom.toml"
VARIANTS = {"corner": "Corner", "harbor": "Harbor"}


def trade(client: Any) -> list[Any]:
    """What a user of the shop writes, once for both."""
    placed = client.orders.create(
        customer="Ada",
        lines=[{"sku": "rope", "quantity": 2, "gift_wrap": True}],
        payment={"type": "credit_card", "last_digits": "4242"},
        delivery_note="At the back door",
        dry_run=True,
    )
    listed = client.orders.list(limit=2, status="shipped")
    changed = client.orders.update(placed.id, status="in_progress", delivery_note="In front")
    found = client.orders.retrieve(changed.id)
    client.orders.delete(found.id)
    return [placed, *listed.data, changed, found]


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[ModuleType, dict[str, Any]]]:
    """The package of the shop, and by variant its document in normal form."""
    documents: dict[str, Any] = {}

    def watch(stage: str, variant: str, result: Any) -> None:
        if stage == "upgrade":
            documents[variant] = json.loads(json.dumps(result.root))

    report = Report()
    config = load(SHOP, report)
    assert config is not None
    folder = tmp_path_factory.mktemp("shop")
    for path, text in Run(config, templates_folder(), report, watch).files().items():
        target = folder / "shop_sdk" / Path(path).relative_to("sdk")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8")
    sys.path.insert(0, str(folder))
    yield importlib.import_module("shop_sdk"), documents
    sys.path.remove(str(folder))


@pytest.mark.parametrize("variant", VARIANTS)
def test_one_function_serves_both_dialects(
    run: tuple[ModuleType, dict[str, Any]], variant: str, tmp_path: Path
) -> None:
    """Each service accepts every request, and what it responds is read in the words of the base."""
    package, documents = run
    make = getattr(package, VARIANTS[variant])
    with (
        serve(documents[variant], tmp_path) as server,
        make(api_key="k", base_url=server.url) as client,
    ):
        orders = trade(client)
    for order in orders:
        assert isinstance(order.id, str)
        assert order.status in {"open", "in_progress", "shipped"}
        assert all(isinstance(line.quantity, int) for line in order.lines)


ORDER = {
    "corner": {
        "id": "o1",
        "status": "shipped",
        "customer": "Ada",
        "lines": [{"sku": "rope", "quantity": 2, "gift_wrap": True}],
        "payment": {"type": "credit_card", "last_digits": "4242"},
        "total": 12.5,
        "created_at": 1767225600,
        "unknown": {"kept": 1},
    },
    "harbor": {
        "orderId": "o1",
        "status": "DISPATCHED",
        "customer": "Ada",
        "lines": [{"sku": "rope", "count": 2, "giftWrap": True}],
        "payment": {"kind": "creditCard", "lastDigits": "4242"},
        "total": "12.5",
        "createdAt": "2026-01-01T00:00:00Z",
        "unknown": {"kept": 1},
    },
}
WIRE = {
    "corner": [
        (
            "POST /v1/orders?dry_run=true",
            {"authorization": "Bearer k"},
            (
                b'{"customer":"Ada","lines":[{"sku":"rope","quantity":2,"gift_wrap":true}],'
                b'"payment":{"type":"credit_card","last_digits":"4242"},'
                b'"delivery_note":"At the back door"}'
            ),
        ),
        ("GET /v1/orders?limit=2&status=shipped", {"authorization": "Bearer k"}, b""),
        (
            "PATCH /v1/orders/o1",
            {"authorization": "Bearer k"},
            b'{"status":"in_progress","delivery_note":"In front"}',
        ),
        ("GET /v1/orders/o1", {"authorization": "Bearer k"}, b""),
        ("DELETE /v1/orders/o1", {"authorization": "Bearer k"}, b""),
    ],
    "harbor": [
        (
            "POST /api/v2/orders",
            {"x-store-key": "k", "dry-run": "true"},
            (
                b'{"customer":"Ada","lines":[{"sku":"rope","count":2,"giftWrap":true}],'
                b'"payment":{"kind":"creditCard","lastDigits":"4242"},'
                b'"deliveryNote":"At the back door"}'
            ),
        ),
        ("GET /api/v2/orders?pageSize=2&status=DISPATCHED", {"x-store-key": "k"}, b""),
        (
            "PUT /api/v2/orders/o1",
            {"x-store-key": "k"},
            b'{"status":"IN_PROGRESS","deliveryNote":"In front"}',
        ),
        ("GET /api/v2/orders/o1", {"x-store-key": "k"}, b""),
        ("DELETE /api/v2/orders/o1", {"x-store-key": "k"}, b""),
    ],
}


def answer(variant: str, sent: list[Any]) -> Callable[[httpx2.Request], httpx2.Response]:
    """A service of a variant that notes what it was sent."""
    order = ORDER[variant]
    page = {"data": [order]} if variant == "corner" else {"value": [order], "nextLink": "u"}

    def respond(request: httpx2.Request) -> httpx2.Response:
        names = ("authorization", "x-store-key", "dry-run")
        headers = {name: request.headers[name] for name in names if name in request.headers}
        sent.append((f"{request.method} {request.url.raw_path.decode()}", headers, request.read()))
        if request.method == "DELETE" and variant == "corner":
            return httpx2.Response(204)
        listing = request.method == "GET" and not request.url.path.endswith("/o1")
        one = order if variant == "corner" else {"order": order}
        return httpx2.Response(200, json=page if listing else one)

    return respond


@pytest.mark.parametrize("variant", VARIANTS)
def test_the_wire_is_each_dialects_own(
    run: tuple[ModuleType, dict[str, Any]], variant: str
) -> None:
    """Byte for byte, requests are the dialect's; what comes back is the same for both."""
    sent: list[Any] = []
    http = httpx2.Client(transport=httpx2.MockTransport(answer(variant, sent)))
    orders = trade(getattr(run[0], VARIANTS[variant])(api_key="k", http_client=http))
    assert sent == WIRE[variant]
    for order in orders:
        assert order.model_dump(mode="json", by_alias=True) == {
            **ORDER["corner"],
            "delivery_note": None,
        }


ERRORS = {
    "corner": {"error": {"code": "gone", "message": "No such order"}},
    "harbor": {"errors": [{"code": "gone", "title": "No such order"}, {"code": "other"}]},
}


@pytest.mark.parametrize("variant", VARIANTS)
def test_errors_are_of_one_family(run: tuple[ModuleType, dict[str, Any]], variant: str) -> None:
    """Both envelopes of errors give the same exception, with the message and the code."""
    body = ERRORS[variant]
    http = httpx2.Client(transport=httpx2.MockTransport(lambda _: httpx2.Response(404, json=body)))
    client = getattr(run[0], VARIANTS[variant])(api_key="k", http_client=http)
    with pytest.raises(run[0].NotFoundError, match="404: No such order") as caught:
        client.orders.retrieve("o1")
    assert caught.value.code == "gone"


def test_docs_show_the_comparison() -> None:
    """docs/merging.md has the comparison of the two dialects as it is."""
    report = Report()
    config = load(SHOP, report)
    assert config is not None
    compared = compare(Run(config, templates_folder(), report).api())
    table = as_table(compared, 118).rstrip()
    assert table in (SHOP.parents[4] / "docs" / "merging.md").read_text("utf-8")


def test_suggested_lines_unite_the_shop(tmp_path: Path) -> None:
    """Without its lines the shop is apart, and just these are suggested; with them nothing is."""
    for path in SHOP.parent.glob("*.yaml"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    text = SHOP.read_text("utf-8")
    apart = tmp_path / "specloom.toml"
    apart.write_text(text[: text.index("[variant.fields]")], "utf-8")
    suggested, left = map(_suggested, (apart, SHOP))
    assert suggested.splitlines() == [
        "# below the [[variant]] harbor",
        "[variant.fields]",
        '"StoreOrder.orderId" = "id"',
        '"Line.count" = "quantity"',
        '"OrderPage.nextLink" = "next_cursor"',
        "[variant.values]",
        '"StoreOrder.status" = { "DISPATCHED" = "shipped" }',
        '"Change.status" = { "DISPATCHED" = "shipped" }',
        "[variant.convert]",
        '"StoreOrder.total" = "decimal"',
        '"StoreOrder.createdAt" = "rfc3339"',
    ]
    # A link is no cursor, which is why a person judges.
    assert left.splitlines()[2:] == ['"OrderPage.nextLink" = "next_cursor"']


def _suggested(path: Path) -> str:
    report = Report()
    config = load(path, report)
    assert config is not None
    return suggestions(Run(config, templates_folder(), report).api())
