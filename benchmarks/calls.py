"""What a variant costs in calls: one large body sent and read, beside an SDK of one variant alone.

`python benchmarks/calls.py` prints the ratios of CPU seconds, the best of some rounds in one process.
"""

from __future__ import annotations

import importlib
import json
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx2

from specloom.config.load import load
from specloom.diagnostics import Report
from specloom.pipeline import Run

TEMPLATES = Path(__file__).parents[1] / "templates"
ITEMS, ROUNDS, CALLS = 5_000, 7, 3
AGAIN = {"item_name": "itemName", "unit_size": "unitSize", "made_at": "madeAt"}


def document(names: Mapping[str, str], *, flat: bool) -> dict[str, Any]:
    """A spec with one operation, whose body and response are a large list."""
    kinds = {"item_name": "string", "unit_size": "integer", "made_at": "string"}
    fields: dict[str, Any] = {names.get(n, n): {"type": kind} for n, kind in kinds.items()}
    place = {"type": "object", "properties": {"city": {"type": "string"}}}
    fields |= {"placeCity": {"type": "string"}} if flat else {"place": place}
    item = {"type": "object", "properties": fields}
    whole = {"type": "array", "items": {"$ref": "#/components/schemas/Item"}}
    content = {"content": {"application/json": {"schema": whole}}}
    post = {"requestBody": content, "responses": {"200": {"description": "ok", **content}}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "Store", "version": "1"},
        "paths": {"/items": {"post": post}},
        "components": {"schemas": {"Item": item}},
    }


def package(folder: Path, name: str, lines: str = "", **specs: dict[str, Any]) -> Any:
    """Generate and import the package of some specs, the base first."""
    text = f'[sdk]\npackage = "{name}"\n'
    for variant, spec in specs.items():
        (folder / f"{name}_{variant}.json").write_text(json.dumps(spec), "utf-8")
        text += f'[[variant]]\nname = "{variant}"\nclient = "{variant.title()}"\nauth = "none"\n'
        text += f'spec = "{name}_{variant}.json"\nbase_url = "https://{variant}.example"\n'
    path = folder / f"{name}.toml"
    path.write_text(text + lines, "utf-8")
    report = Report()
    config = load(path, report)
    if config is None:
        sys.exit(str(report.diagnostics))
    for file, content in Run(config, TEMPLATES, report).files().items():
        target = folder / file
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(content, "utf-8")
    return importlib.import_module(name)


def calling(client: Any, names: Mapping[str, str], *, flat: bool) -> Callable[[], None]:
    """A call with a large body whose response is as large, in the words of the variant."""
    base = {"item_name": "a thing", "unit_size": 12, "made_at": "2026-01-01T00:00:00Z"}
    body = [{**base, "place": {"city": "somewhere"}} for _ in range(ITEMS)]
    own = {names.get(name, name): value for name, value in base.items()}
    own |= {"placeCity": "somewhere"} if flat else {"place": {"city": "somewhere"}}
    content = json.dumps([own] * ITEMS).encode()
    headers = {"content-type": "application/json"}

    def answer(_: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, content=content, headers=headers)

    made = client(http_client=httpx2.Client(transport=httpx2.MockTransport(answer)))

    def call() -> None:
        for _ in range(CALLS):
            made.items.create(body=body)

    return call


def measured(calls: Mapping[str, Callable[[], None]]) -> dict[str, float]:
    """CPU seconds of each call, the best of some rounds, each of which does every call once."""
    best = dict.fromkeys(calls, float("inf"))
    for _ in range(ROUNDS):
        for label, call in calls.items():
            start = time.process_time()
            call()
            best[label] = min(best[label], time.process_time() - start)
    return {label: seconds / CALLS for label, seconds in best.items()}


def main() -> None:
    """Print a table."""
    same, spelled = document({}, flat=False), document(AGAIN, flat=False)
    flat = document(AGAIN, flat=True)
    line = '[variant.fields]\n"Item.placeCity" = "place.city"\n'
    with TemporaryDirectory() as name:
        sys.path.insert(0, name)
        folder = Path(name)
        alone = package(folder, "alone", north=same)
        equal = package(folder, "equal", north=same, south=same)
        other = package(folder, "other", north=same, south=spelled)
        apart = package(folder, "apart", line, north=same, south=flat)
        calls = {
            "one variant alone": calling(alone.North, {}, flat=False),
            "the base, beside another variant": calling(other.North, {}, flat=False),
            "a variant without differences": calling(equal.South, {}, flat=False),
            "a variant with three fields renamed": calling(other.South, AGAIN, flat=False),
            "the same, and a field that is nested": calling(apart.South, AGAIN, flat=True),
        }
        found = measured(calls)
    print("| | CPU milliseconds | ratio |\n|---|---|---|")
    for label, seconds in found.items():
        print(f"| {label} | {seconds * 1000:.0f} | {seconds / found['one variant alone']:.2f} |")


if __name__ == "__main__":
    main()
