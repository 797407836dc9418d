"""Documents from the network: fetched once, pinned by the lock, moved by `specloom update`."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import TypeAlias

import pytest
from click.testing import Result

from specloom.diagnostics import Report
from specloom.output import lock
from specloom.output.record import read
from specloom.read import remote
from specloom.untrusted import text_digest

Specloom: TypeAlias = Callable[..., Result]
MINIMAL = Path(__file__).parents[1] / "cases" / "sdk" / "minimal"
URL = "https://vendor.example/openapi.yaml"


@dataclass(slots=True)
class Network:
    """What is at the addresses, and which were asked for."""

    documents: dict[str, bytes]
    asked: list[str] = field(default_factory=list)

    def fetch(self, url: str) -> bytes:
        """The document at an address."""
        self.asked.append(url)
        if url not in self.documents:
            message = "status 404"
            raise OSError(message)
        return self.documents[url]

    def change(self, old: str, new: str) -> None:
        """Let another document be at the address."""
        assert old.encode() in self.documents[URL]
        self.documents[URL] = self.documents[URL].replace(old.encode(), new.encode())


@pytest.fixture
def network(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Network:
    """Return a network with one document, and a cache of its own."""
    found = Network({URL: (MINIMAL / "openapi.yaml").read_bytes()})
    monkeypatch.setattr(remote, "fetch", found.fetch)
    monkeypatch.setattr(remote, "_folder", lambda: tmp_path / "cache")
    return found


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a project whose spec is from the network."""
    folder = tmp_path / "project"
    shutil.copytree(MINIMAL, folder, ignore=shutil.ignore_patterns("expected", "openapi.yaml"))
    path = folder / "specloom.toml"
    path.write_text(path.read_text("utf-8").replace('"openapi.yaml"', f'"{URL}"'), "utf-8")
    return folder


@pytest.mark.usefixtures("network")
def test_a_document_is_fetched_once(project: Path, specloom: Specloom, network: Network) -> None:
    """The lock has its digest, and every later command has it from the cache."""
    assert specloom(project, "generate").exit_code == 0
    pinned = read((project / lock.NAME).read_text("utf-8")).inputs[URL]
    assert pinned.sha256 == text_digest(network.documents[URL])
    assert "nothing changed" in specloom(project, "check").stdout
    for command in (["generate"], ["generate", "--locked"], ["variants"]):
        assert specloom(project, *command).exit_code == 0
    assert network.asked == [URL]


def test_a_document_without_a_digest_is_not_read(
    project: Path, specloom: Specloom, network: Network
) -> None:
    """Only `generate` and `update` take what nobody has seen before."""
    for command in (["check"], ["variants"], ["generate", "--locked"]):
        result = specloom(project, *command)
        assert (result.exit_code, "error[SL122]" in result.stderr) == (2, True)
    assert network.asked == []


def test_another_document_is_never_taken_for_the_pinned_one(
    tmp_path: Path, project: Path, specloom: Specloom, network: Network
) -> None:
    """Where the cache is empty the document is verified, and another one is an error."""
    assert specloom(project, "generate").exit_code == 0
    shutil.rmtree(tmp_path / "cache")
    assert specloom(project, "variants").exit_code == 0
    (document,) = (tmp_path / "cache").rglob("document")
    document.write_text("openapi: forged\n")
    assert specloom(project, "variants").exit_code == 0
    shutil.rmtree(tmp_path / "cache")
    network.change("What it says.", "Its words.")
    for command in (["check", "--full"], ["generate"]):
        result = specloom(project, *command)
        assert (result.exit_code, f"{URL}: error[SL123]" in result.stderr) == (2, True)


def test_update_moves_the_pin(project: Path, specloom: Specloom, network: Network) -> None:
    """The new document is taken, and what it changes is printed."""
    assert specloom(project, "generate").exit_code == 0
    network.change('version: "1"', 'version: "1.1"')
    network.change("/notes/{note_id}:", "/memos/{note_id}:")
    assert specloom(project, "generate").exit_code == 0
    assert "nothing changed" in specloom(project, "check").stdout
    result = specloom(project, "update", "notes")
    assert result.exit_code == 0
    assert result.stdout.splitlines()[-3:] == [
        f"{URL} changed from 1 to 1.1",
        "new: memos.retrieve, GET /memos/{note_id}",
        "gone: notes.retrieve, GET /notes/{note_id}",
    ]
    assert "nothing changed" in specloom(project, "check").stdout
    assert network.asked == [URL, URL]


def test_update_knows_what_it_can_move(project: Path, specloom: Specloom, network: Network) -> None:
    """A variant that is not there is refused with those that are; files have no pin."""
    result = specloom(project, "update", "note")
    assert result.exit_code == 2
    assert "there are: notes" in result.stderr
    path = project / "specloom.toml"
    path.write_text(path.read_text("utf-8").replace(URL, "openapi.yaml"), "utf-8")
    (project / "openapi.yaml").write_bytes(network.documents[URL])
    result = specloom(project, "update")
    assert result.exit_code == 0
    assert result.stdout.endswith("no document of the configuration is from the network\n")


def test_locked_refuses_other_files_too(
    project: Path, specloom: Specloom, network: Network
) -> None:
    """A file that is not as the lock has it is refused, and nothing is written."""
    path = project / "specloom.toml"
    path.write_text(path.read_text("utf-8").replace(URL, "openapi.yaml"), "utf-8")
    (project / "openapi.yaml").write_bytes(network.documents[URL])
    assert specloom(project, "generate").exit_code == 0
    assert specloom(project, "generate", "--locked").exit_code == 0
    network.change("What it says.", "Its words.")
    (project / "openapi.yaml").write_bytes(network.documents[URL])
    before = (project / "out" / "sdk" / "models" / "note.py").read_bytes()
    result = specloom(project, "generate", "--locked")
    assert result.exit_code == 2
    assert "error[SL535]: openapi.yaml changed" in result.stderr
    assert (project / "out" / "sdk" / "models" / "note.py").read_bytes() == before


def test_messages_show_lines_of_the_document(
    project: Path, specloom: Specloom, network: Network
) -> None:
    """What is wrong with a document of the network is shown as for a file."""
    network.change("schemas/Note", "schemas/Nota")
    result = specloom(project, "generate")
    assert f"{URL}:" in result.stderr
    assert "| " in result.stderr
    assert "schemas/Nota" in result.stderr


@pytest.mark.usefixtures("network")
@pytest.mark.parametrize(
    "url", ["http://vendor.example/a", "ftp://x/a", "file:///etc/passwd", "https://a:b@x/a"]
)
def test_only_safe_addresses_are_read(url: str) -> None:
    """Anything but https without a password is refused before anything is sent."""
    report = Report()
    assert remote.Remote(pinning=True).find(url, report) is None
    assert [one.code for one in report.diagnostics] == ["SL101"]


def test_a_pin_is_a_digest(network: Network) -> None:
    """What a lock has in place of a digest leads to no file."""
    report = Report()
    assert remote.Remote({URL: "../../secret"}).find(URL, report) is None
    assert [one.code for one in report.diagnostics] == ["SL123"]
    assert network.asked == [URL]


class _Vendor(BaseHTTPRequestHandler):
    """A server that has what its addresses say."""

    def do_GET(self) -> None:
        """Answer."""
        status = {"/gone": 404, "/away": 302, "/near": 302}.get(self.path, 200)
        self.send_response(status)
        targets = {"/away": "ftp://elsewhere/a", "/near": "/a"}
        if self.path in targets:
            self.send_header("Location", targets[self.path])
        self.end_headers()
        self.wfile.write(b"a: 1\n" if status == 200 else b"")

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def vendor(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Return the address of a server, which is taken for a secure one."""
    monkeypatch.setattr(remote, "_SCHEME", "http://")
    with ThreadingHTTPServer(("127.0.0.1", 0), _Vendor) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_documents_are_fetched(vendor: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Redirects are followed; a missing, a large and a slow document is an error."""
    assert remote.fetch(f"{vendor}/a") == remote.fetch(f"{vendor}/near") == b"a: 1\n"
    with pytest.raises(OSError, match="status 404"):
        remote.fetch(f"{vendor}/gone")
    with pytest.raises(OSError, match="redirects to an address"):
        remote.fetch(f"{vendor}/away")
    monkeypatch.setattr(remote, "LARGEST", 3)
    with pytest.raises(OSError, match="larger than"):
        remote.fetch(f"{vendor}/a")
    monkeypatch.setattr(remote, "LARGEST", 30)
    monkeypatch.setattr(remote, "_WHOLE", -1.0)
    with pytest.raises(OSError, match="not there after"):
        remote.fetch(f"{vendor}/a")


@pytest.mark.parametrize(
    ("system", "folder"), [("linux", "c"), ("darwin", "Caches"), ("win32", "l")]
)
def test_the_cache_is_where_the_system_has_caches(
    monkeypatch: pytest.MonkeyPatch, system: str, folder: str
) -> None:
    """Each system has its folder for what can be fetched again."""
    monkeypatch.setattr("sys.platform", system)
    monkeypatch.setenv("XDG_CACHE_HOME", "/c")
    monkeypatch.setenv("LOCALAPPDATA", "/l")
    assert remote._folder().parent.name == folder
