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

from specloom.diagnostics import Report, Source
from specloom.output import lock
from specloom.output.record import read
from specloom.read import remote
from specloom.read.document import Document, Object
from specloom.read.files import Files
from specloom.untrusted import text_digest

Specloom: TypeAlias = Callable[..., Result]
MINIMAL = Path(__file__).parents[1] / "cases" / "sdk" / "minimal"
URL = "https://vendor.example/openapi.yaml"


@dataclass(slots=True)
class Network:
    """What is at the addresses, and which were asked for."""

    documents: dict[str, bytes]
    date: str = ""
    asked: list[str] = field(default_factory=list)

    def fetch(self, url: str) -> remote.Fetched:
        """The document at an address."""
        self.asked.append(url)
        if url not in self.documents:
            message = "status 404"
            raise OSError(message)
        return remote.Fetched(self.documents[url], self.date)

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
    for command in (["variants"], ["generate", "--locked"]):
        result = specloom(project, *command)
        assert (result.exit_code, "error[SL122]" in result.stderr) == (2, True)
    assert network.asked == []


def test_a_missing_lock_is_stale(project: Path, specloom: Specloom, network: Network) -> None:
    """Without the lock nobody knows which document is meant: `check` says so, and fetches nothing."""
    assert specloom(project, "generate").exit_code == 0
    for text, what in ((None, "missing"), ("format = {", "damaged")):
        (project / lock.NAME).unlink()
        if text:
            (project / lock.NAME).write_text(text)
        result = specloom(project, "check")
        expected = f"stale: specloom.lock is {what}, run `specloom generate`\n"
        assert (result.exit_code, result.stderr) == (1, expected)
        (project / lock.NAME).touch()
    assert network.asked == [URL]


def test_a_conflict_in_the_lock_moves_no_pin(
    project: Path, specloom: Specloom, network: Network
) -> None:
    """What both sides of a merge agree on is meant, whatever the address gives now."""
    assert specloom(project, "generate").exit_code == 0
    text = (project / lock.NAME).read_text("utf-8")
    marked = f"<<<<<<< ours\n[output]\n=======\n[output]\n>>>>>>> theirs\n[{URL}]\n"
    (project / lock.NAME).write_text(text.replace("[output]\n", marked), "utf-8")
    network.change("What it says.", "Its words.")
    assert specloom(project, "generate").exit_code == 0
    assert (project / lock.NAME).read_text("utf-8") == text
    pin = read(text).inputs[URL].sha256
    both = f'<<<<<<< ours\nsha256 = "{"0" * 64}"\n=======\nsha256 = "{pin}"\n>>>>>>> theirs\n'
    (project / lock.NAME).write_text(text.replace(f'sha256 = "{pin}"\n', both), "utf-8")
    assert specloom(project, "generate").exit_code == 0
    moved = read((project / lock.NAME).read_text("utf-8")).inputs[URL].sha256
    assert moved == text_digest(network.documents[URL])


def test_the_date_of_a_document_is_that_of_its_pin(
    tmp_path: Path, project: Path, specloom: Specloom, network: Network
) -> None:
    """Servers give one document many dates; the lock keeps the first, until the document moves."""
    network.date = "2026-01-02T03:04:05Z"
    assert specloom(project, "generate").exit_code == 0
    text = (project / lock.NAME).read_text("utf-8")
    assert f'date = "{network.date}"\nsha256' in text
    network.date = "2026-02-03T04:05:06Z"
    shutil.rmtree(tmp_path / "cache")
    for command in (["check", "--full"], ["generate"], ["update"]):
        assert specloom(project, *command).exit_code == 0
        assert (project / lock.NAME).read_text("utf-8") == text
    network.change("What it says.", "Its words.")
    result = specloom(project, "update")
    expected = f"{URL} changed from that of 2026-01-02T03:04:05Z to that of {network.date}"
    assert result.stdout.splitlines()[-1] == expected


def in_files(network: Network) -> None:
    """Let the document be one of three, whose schemas refer to each other."""
    folder = URL.rpartition("/")[0]
    document = network.documents[URL].decode()
    old = '$ref: "#/components/schemas/Note"'
    assert old in document
    network.documents[URL] = document.replace(old, '$ref: "models/a note.yaml"').encode()
    network.documents |= {
        f"{folder}/models/a note.yaml": b"properties: {box: {$ref: '/box.yaml#/Box'}}",
        f"{folder}/box.yaml": f"Box: {{properties: {{of: {{$ref: '{URL}#/info'}}}}}}".encode(),
    }


def test_files_beside_a_document_are_fetched(
    tmp_path: Path, project: Path, specloom: Specloom, network: Network
) -> None:
    """Each is fetched once, pinned, verified and kept like the document that refers to it."""
    in_files(network)
    assert specloom(project, "generate").exit_code == 0
    assert sorted(network.asked) == sorted(network.documents)
    pins = lock.pins(project / lock.NAME)
    assert {url: one.sha256 for url, one in pins.items()} == {
        url: text_digest(data) for url, data in network.documents.items()
    }
    assert "nothing changed" in specloom(project, "check").stdout
    assert specloom(project, "check", "--full").exit_code == 0
    assert specloom(project, "generate", "--locked").exit_code == 0
    assert len(network.asked) == 3
    shutil.rmtree(tmp_path / "cache")
    box = next(url for url in network.documents if url.endswith("/box.yaml"))
    network.documents[box] = b"Box: {properties: {size: {type: integer}}}"
    result = specloom(project, "generate")
    assert (result.exit_code, f"{box}: error[SL123]" in result.stderr) == (2, True)
    result = specloom(project, "update", "notes")
    assert result.exit_code == 0
    assert result.stdout.endswith(f"{box} changed\n")
    assert "size: int" in (project / "out" / "sdk" / "models" / "box.py").read_text("utf-8")


def test_update_moves_no_document_of_another_variant(
    project: Path, specloom: Specloom, network: Network
) -> None:
    """Two variants may have documents in one folder, and each has a pin of its own."""
    other = URL.replace("openapi", "other")
    network.documents[other] = network.documents[URL]
    path = project / "specloom.toml"
    text = path.read_text("utf-8")
    variant = text[text.index("[[variant]]") :].replace(URL, other)
    path.write_text(f"{text}\n{variant.replace('notes', 'more').replace('Notes', 'More')}", "utf-8")
    assert specloom(project, "generate").exit_code == 0
    network.documents[other] = network.documents[other].replace(b"What it says.", b"Its words.")
    network.change("What it says.", "Its text.")
    result = specloom(project, "update", "notes")
    assert result.exit_code == 0
    assert result.stdout.endswith(f"{URL} changed\n")
    assert network.asked == [URL, other, URL]


@pytest.mark.parametrize(
    "reference",
    [
        "../up.yaml",
        "%2e%2e/up.yaml",
        "%2e%2e",
        "a/%2e%2e/%2e%2e/up.yaml",
        "/",
        "//elsewhere.example/a.yaml",
        "http://vendor.example/api/a.yaml",
        "https://vendor.example:8443/api/a.yaml",
        "https://vendor.example.elsewhere.example/api/a.yaml",
        "https://me:word@vendor.example/api/a.yaml",
        "https://[/a.yaml",
        "file:///etc/passwd",
        "..%5Cup.yaml",
    ],
)
def test_nothing_out_of_the_folder_of_a_document_is_fetched(
    network: Network, reference: str
) -> None:
    """Other servers, other folders and other schemes are refused before anything is sent."""
    url = "https://vendor.example/api/v1/openapi.yaml"
    document = Document(url, Object({}, Source(url)))
    report = Report()
    files = Files.beside(document, Path("document"), report, remote.Remote(pinning=True))
    assert files.target(url, reference) is None
    assert files.unresolved[url, reference].code == "SL107"
    assert network.asked == []


def test_a_missing_file_beside_a_document_is_an_error(
    project: Path, specloom: Specloom, network: Network
) -> None:
    """What the network fails to give is never generated without; it is said once."""
    in_files(network)
    (box,) = [url for url in network.documents if url.endswith("/box.yaml")]
    del network.documents[box]
    result = specloom(project, "generate")
    assert result.exit_code == 2
    assert result.stderr.count("error[") == 1
    assert f"{box}: error[SL101]: cannot fetch the document: status 404" in result.stderr


def test_documents_without_end_end(
    project: Path, specloom: Specloom, network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server that invents a document for each that it gives is left."""
    monkeypatch.setattr(remote, "_MOST", 2)
    in_files(network)
    result = specloom(project, "generate")
    assert result.exit_code == 2
    assert "error[SL124]: more than 2 documents of the network in one run" in result.stderr


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
    assert remote.Remote({URL: remote.Pin("../../secret")}).find(URL, report) is None
    assert [one.code for one in report.diagnostics] == ["SL123"]
    assert network.asked == [URL]


_DATES = {"/a": "Sun, 06 Nov 1994 08:49:37 GMT", "/naive": "Sun, 06 Nov 1994 08:49:37 -0000"}


class _Vendor(BaseHTTPRequestHandler):
    """A server that has what its addresses say."""

    def do_GET(self) -> None:
        """Answer."""
        status = {"/gone": 404, "/away": 302, "/near": 302}.get(self.path, 200)
        self.send_response(status)
        self.send_header("Last-Modified", _DATES.get(self.path, ""))
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


def test_a_date_is_kept_if_it_is_one(vendor: str) -> None:
    """It is in UTC; what is no date is none."""
    for path in ("a", "naive"):
        assert remote.fetch(f"{vendor}/{path}").date == "1994-11-06T08:49:37Z"
    assert not remote.fetch(f"{vendor}/strange name").date


def test_documents_are_fetched(vendor: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Redirects are followed; a missing, a large and a slow document is an error."""
    assert remote.fetch(f"{vendor}/a").data == remote.fetch(f"{vendor}/near").data == b"a: 1\n"
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


def test_a_copy_is_pinned_by_its_record(
    project: Path, specloom: Specloom, network: Network
) -> None:
    """Where there is no lock, `vendor` takes what is there, and its check what the record says."""
    assert specloom(project, "vendor", "src").exit_code == 0
    network.change("What it says.", "Its words.")
    assert specloom(project, "vendor", "src", "--check").exit_code == 0
    assert specloom(project, "vendor", "src", "--patch").exit_code == 0
    assert "descriptions changed in 1 file" in specloom(project, "vendor", "src").stdout
    assert specloom(project, "vendor", "src", "--check").exit_code == 0
    assert specloom(project, "generate").exit_code == 0
    network.change("Its words.", "Its text.")
    assert "0 touched" in specloom(project, "vendor", "src").stdout
