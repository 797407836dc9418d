"""A package around the runtime, because the runtime only works inside one."""

from __future__ import annotations

import importlib
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import httpx2
import pytest

if TYPE_CHECKING:
    from types import ModuleType

HERE = Path(__file__).parent
RUNTIME = HERE.parent.parent / "templates" / "sdk" / "_runtime"
RUN = {"id": "r1", "status": "queued"}

Handler = Callable[[httpx2.Request], httpx2.Response]


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], ModuleType]:
    """Make the package ``sample`` and return the function that imports its modules."""
    root = tmp_path_factory.mktemp("package")
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(HERE / "sample", root / "sample", ignore=ignored)
    shutil.copytree(RUNTIME, root / "sample" / "_runtime", ignore=ignored)
    sys.path.insert(0, str(root))
    return lambda name: importlib.import_module(f"sample.{name}")


@pytest.fixture
def rt(sample: Callable[[str], ModuleType]) -> Any:
    """Return the public names of all modules of the runtime."""
    paths = sorted(RUNTIME.glob("[!_]*.py"))
    modules = [vars(sample(f"_runtime.{path.stem}")) for path in paths]
    return SimpleNamespace(**{n: v for names in modules for n, v in names.items() if n[0] != "_"})


@pytest.fixture
def decode(sample: Callable[[str], ModuleType]) -> Any:
    """Return the function that turns JSON into a type, by the name of the type."""
    return sample("_runtime.responses").decode_named


@pytest.fixture
def api(sample: Callable[[str], ModuleType]) -> Any:
    """Return the sample's clients and operations."""
    return sample("api")


@pytest.fixture
def models(sample: Callable[[str], ModuleType]) -> Any:
    """Return the sample's models."""
    return sample("models")


class Server:
    """Answers with what a test queues up, and remembers what it was asked."""

    def __init__(self) -> None:
        self.requests: list[httpx2.Request] = []
        self.answers: list[httpx2.Response | Exception] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        """Give the next answer; without any left, a run."""
        self.requests.append(request)
        answer = self.answers.pop(0) if self.answers else httpx2.Response(200, json=RUN)
        if isinstance(answer, Exception):
            raise answer
        return answer

    @property
    def last(self) -> httpx2.Request:
        """The last request."""
        return self.requests[-1]


@pytest.fixture
def server() -> Server:
    """Return a server that is not asked anything yet."""
    return Server()


@pytest.fixture
def client(rt: Any, api: Any, server: Server) -> Callable[..., Any]:
    """Return the function that makes a client of the server."""

    def make(variant: Any = None, **settings: Any) -> Any:
        settings = {"credential": "key", "base_url": "https://plain.test/v1", **settings}
        http = httpx2.Client(transport=httpx2.MockTransport(server))
        return api.Client(rt.Settings(variant or api.PLAIN, **settings), http)

    return make


@pytest.fixture
def async_client(rt: Any, api: Any, server: Server) -> Callable[..., Any]:
    """Return the function that makes an asynchronous client of the server."""

    def make(variant: Any = None, **settings: Any) -> Any:
        settings = {"credential": "key", "base_url": "https://plain.test/v1", **settings}
        http = httpx2.AsyncClient(transport=httpx2.MockTransport(server))
        return api.AsyncClient(rt.Settings(variant or api.PLAIN, **settings), http)

    return make


@pytest.fixture(autouse=True)
def pauses(sample: Callable[[str], ModuleType], monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Record the pauses between attempts instead of waiting for their end."""
    taken: list[float] = []

    async def pause(seconds: float) -> None:
        taken.append(seconds)

    transport = sample("_runtime.transport")
    monkeypatch.setattr(transport.time, "sleep", taken.append)
    monkeypatch.setattr(transport.asyncio, "sleep", pause)
    return taken
