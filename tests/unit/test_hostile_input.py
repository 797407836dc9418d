"""Input that wants to hurt whoever runs the generator, by the numbers of the attacks that were tried.

Whatever is refused is refused with a place, in little time and memory: `bounded` measures both.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import process_time
from typing import Any

import pytest
from click.testing import Result
from pseudo_terminal import on_terminal

from specloom.diagnostics import Report
from specloom.output import lock
from specloom.output.compare import with_manifest
from specloom.output.record import read as read_lock
from specloom.pipeline import Run
from specloom.read.source import read
from specloom.shipped import templates_folder

Specloom = Callable[..., Result]
CONFIG = """[sdk]
package = "sdk"
output = "out"

[[variant]]
name = "evil"
client = "Evil"
spec = "openapi.json"
"""
STRING = {"type": "string"}
SECONDS = 10.0


def reference(name: str) -> dict[str, str]:
    """A reference to a schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def operation(schema: dict[str, Any]) -> dict[str, Any]:
    """A path item with one operation."""
    content = {"application/json": {"schema": schema}}
    return {"get": {"responses": {"200": {"description": "", "content": content}}}}


def spec(
    schemas: dict[str, Any] | None = None, paths: dict[str, Any] | None = None
) -> dict[str, Any]:
    """A spec whose only operation gives the schema S0."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Evil", "version": "1"},
        "servers": [{"url": "https://evil.example"}],
        "paths": paths or {"/things": operation(reference("S0"))},
        "components": {"schemas": schemas or {"S0": STRING}},
    }


def chain(count: int, link: Callable[[int], dict[str, Any]]) -> dict[str, Any]:
    """Schemas of which each is made from the number of the next."""
    return {**{f"S{n}": link(n + 1) for n in range(count)}, f"S{count}": {"type": "object"}}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a folder with a configuration and a small spec."""
    folder = tmp_path / "project"
    folder.mkdir()
    (folder / "specloom.toml").write_text(CONFIG)
    (folder / "openapi.json").write_text(json.dumps(spec()))
    return folder


@contextmanager
def bounded(seconds: float = SECONDS) -> Iterator[None]:
    """Measure that something takes little time of the processor."""
    start = process_time()
    yield
    assert process_time() - start < seconds


def states(folder: Path) -> dict[str, bytes]:
    """The content of every file, and where every link leads."""
    return {
        str(path.relative_to(folder)): (
            str(path.readlink()).encode() if path.is_symlink() else path.read_bytes()
        )
        for path in folder.rglob("*")
        if path.is_symlink() or path.is_file()
    }


# 2: empty values, and whose files are lost


def test_2_no_file_of_others_is_ever_deleted(project: Path, specloom: Specloom) -> None:
    """A package in the folder of the user's own code is refused, with `--discard-edits` too."""
    text = CONFIG.replace('"out"', '"."').replace('"sdk"', '"src"')
    (project / "specloom.toml").write_text(text)
    (project / "src").mkdir()
    (project / "src" / "main.py").write_text("mine = 1\n")
    (project / "src" / "client.py").write_text("mine = 2\n")
    before = states(project)
    for options in ((), ("--discard-edits",)):
        result = specloom(project, "generate", *options)
        assert result.exit_code == 2
        assert "error[SL531]: src/client.py was not written by Specloom" in result.stderr
        assert "error[SL531]: src/main.py was not written by Specloom" in result.stderr
        assert states(project) == before


def test_2_a_manifest_of_others_is_not_ours(project: Path, specloom: Specloom) -> None:
    """A file that happens to be called like the manifest is refused like any other."""
    (project / "out" / "sdk").mkdir(parents=True)
    (project / "out" / "sdk" / "MANIFEST.json").write_text('{"name": "my app"}')
    result = specloom(project, "generate", "--discard-edits")
    assert "error[SL531]: sdk/MANIFEST.json" in result.stderr


def test_2_discarded_edits_are_those_of_our_files(project: Path, specloom: Specloom) -> None:
    """`--discard-edits` stops before a file of somebody else, and loses only what is left then."""
    assert specloom(project, "generate").exit_code == 0
    client, mine = (project / "out" / "sdk" / name for name in ("client.py", "mine.py"))
    client.write_text("edited\n")
    mine.write_text("MINE = 1\n")
    assert specloom(project, "generate", "--discard-edits").exit_code == 2
    assert (client.read_text(), mine.read_text()) == ("edited\n", "MINE = 1\n")
    mine.unlink()
    assert specloom(project, "generate", "--discard-edits").exit_code == 0
    assert client.read_text() != "edited\n"


def test_2_a_merge_of_two_manifests_vouches_for_both_sides(
    project: Path, specloom: Specloom
) -> None:
    """What two branches generated can be generated again, conflict marks in the manifest or not."""
    assert specloom(project, "generate").exit_code == 0
    ours = states(project / "out")
    manifest = project / "out" / "sdk" / "MANIFEST.json"
    text = manifest.read_text("utf-8")
    changed = spec({"S0": {**STRING, "description": "Another text."}}, None)
    (project / "openapi.json").write_text(json.dumps(changed))
    assert specloom(project, "generate").exit_code == 0
    theirs = manifest.read_text("utf-8")
    manifest.write_text(f"<<<<<<< ours\n{text}=======\n{theirs}>>>>>>> theirs\n", "utf-8")
    (project / "openapi.json").write_text(json.dumps(spec()))
    assert specloom(project, "generate").exit_code == 0
    assert states(project / "out") == ours


# 4: nesting and chains


@pytest.mark.parametrize(
    "path",
    [
        "$" + ".a" * 100_000,
        "$[?" + "!" * 900 + "@.a]",
        "$[?" + "(" * 400 + "@.a" + ")" * 400 + "]",
        "$" + "..*" * 300,
        "$..*..*..*..*..*.nothing",
    ],
)
def test_4_paths_of_overlays_are_short(project: Path, specloom: Specloom, path: str) -> None:
    """A target that would overflow the stack, or select everything again and again, is refused."""
    overlay = {"overlay": "1.1.0", "info": {"title": "O", "version": "1"}}
    action = {"target": path, "update": {"a": "b"}}
    (project / "o.json").write_text(json.dumps({**overlay, "actions": [action]}))
    (project / "specloom.toml").write_text(CONFIG + 'apply = ["o.json"]\n')
    with bounded():
        result = specloom(project, "generate")
    assert result.exit_code == 2
    assert "o.json:1:" in result.stderr
    assert "error[SL2" in result.stderr


@pytest.mark.parametrize(
    ("schemas", "code"),
    [
        pytest.param(chain(3000, lambda n: reference(f"S{n}")), "", id="references"),
        pytest.param(
            chain(2000, lambda n: {"type": "array", "items": reference(f"S{n}")}),
            "SL111",
            id="lists",
        ),
        pytest.param(chain(2000, lambda n: {"allOf": [reference(f"S{n}")]}), "", id="wrappers"),
        pytest.param(
            chain(2000, lambda n: {"allOf": [reference(f"S{n}"), {"properties": {f"p{n}": {}}}]}),
            "SL111",
            id="bases",
        ),
        pytest.param(
            chain(40, lambda n: {"allOf": [reference(f"S{n}"), reference(f"S{n}")]}),
            "",
            id="doubled",
        ),
    ],
)
def test_4_chains_of_schemas_end(
    project: Path, specloom: Specloom, schemas: dict[str, Any], code: str
) -> None:
    """A chain is followed to its end, or refused at its spec."""
    (project / "openapi.json").write_text(json.dumps(spec(schemas)))
    with bounded():
        result = specloom(project, "inspect", "--stage", "lower")
    assert result.exit_code == (2 if code else 0)
    assert not code or f"openapi.json:1:1: error[{code}]" in result.stderr


def test_4_inner_schemas_are_not_copied_without_end(project: Path, specloom: Specloom) -> None:
    """References into schemas that double at each step take time by their number."""

    def link(number: int) -> dict[str, Any]:
        inner = {"$ref": f"#/components/schemas/S{number}/properties/x"}
        return {"type": "object", "properties": {"x": {"properties": {"a": inner, "b": inner}}}}

    (project / "openapi.json").write_text(json.dumps(spec(chain(25, link))))
    with bounded():
        result = specloom(project, "generate")
    assert result.exit_code == 0


def test_4_chains_of_path_items_end(project: Path, specloom: Specloom) -> None:
    """Paths that refer to paths many times are refused at those that do."""
    paths = {f"/p{n}": {"$ref": f"#/paths/~1p{n + 1}"} for n in range(3000)}
    (project / "openapi.json").write_text(json.dumps(spec(None, {**paths, "/p3000": {}})))
    with bounded():
        result = specloom(project, "generate")
    assert "openapi.json:1:" in result.stderr
    assert "error[SL111]: the references of a path are nested too deeply" in result.stderr


def test_4_long_names_are_files_of_every_system(project: Path, specloom: Specloom) -> None:
    """Names of hundreds of characters, and paths of many segments, give modules with short names."""
    long = "a" * 900
    paths = {
        f"/{long}": operation(reference(f"S{long}")),
        f"/{long}/{{id}}/{long}b": operation(reference(f"T{long}")),
        "/x" + "/several-words" * 90: operation(STRING),
    }
    record = {"type": "object", "properties": {long: STRING}}
    made = spec({f"S{long}": record, f"T{long}": record}, paths)
    (project / "openapi.json").write_text(json.dumps(made))
    with bounded():
        assert specloom(project, "generate").exit_code == 0
    names = [path.name for path in (project / "out").rglob("*")]
    assert max(map(len, names)) == len("a" * 100 + ".py")
    assert "saaaaaaaa" in {name[:9] for name in names}


@pytest.mark.parametrize("path", ["/" + "a" * 1_000_000, "/a" * 100_000])
def test_4_names_are_short(project: Path, specloom: Specloom, path: str) -> None:
    """A path of a million characters or segments is refused at its place, in a few words."""
    (project / "openapi.json").write_text(json.dumps(spec(None, {path: operation(STRING)})))
    with bounded():
        result = specloom(project, "generate")
    assert result.exit_code == 2
    assert "openapi.json:1:" in result.stderr
    assert "error[SL118]" in result.stderr
    assert len(result.stderr) < 2000


@pytest.mark.parametrize(
    "schema",
    [
        pytest.param({"enum": [f"v{n}" for n in range(20_000)]}, id="values"),
        pytest.param(
            {"type": "object", "properties": {f"p{n}": STRING for n in range(4000)}},
            id="properties",
        ),
        pytest.param(
            {"type": "object", "properties": {"a" + "-" * n: STRING for n in range(500)}},
            id="names",
        ),
        pytest.param(
            {"allOf": [{"properties": {f"p{n}": STRING}} for n in range(4000)]}, id="members"
        ),
        pytest.param({"type": "object", "description": "<p>*a_[" * 500_000}, id="description"),
    ],
)
def test_4_wide_schemas_take_time_by_their_size(
    project: Path, specloom: Specloom, schema: dict[str, Any]
) -> None:
    """Thousands of values, fields or members, and long texts, are generated like any other."""
    (project / "openapi.json").write_text(json.dumps(spec({"S0": schema})))
    with bounded():
        assert specloom(project, "inspect", "--stage", "lower").exit_code == 0


def test_4_thousands_of_mistakes_take_time_by_their_number(
    project: Path, specloom: Specloom
) -> None:
    """A spec of which everything is wrong is reported in seconds, on a screen."""
    schemas = {f"S{n}": reference(f"Gone{n}") for n in range(4000)}
    (project / "openapi.json").write_text(json.dumps(spec(schemas)))
    with bounded():
        result = specloom(project, "generate")
    assert 0 < len(result.stderr) < 20_000


# 5: exit codes


@pytest.mark.parametrize(
    "text",
    [
        "x = " + "[" * 100_000 + "]" * 100_000,
        "x" + ".x" * 100_000 + " = 1",
        "x = " + "9" * 5000,
        "[[variant]]\nauth = 0x" + "f" * 5000,
        "#" * (2**20 + 1),
        '[sdk]\npackage = "a"\noutput = "a\\u0000"',
    ],
)
def test_5_hostile_configurations_are_bad_input(
    project: Path, specloom: Specloom, text: str
) -> None:
    """Nesting, digits, sizes and null bytes in the configuration end with 2 and a place."""
    (project / "specloom.toml").write_text(text)
    for command in ("generate", "check", "variants"):
        with bounded():
            result = specloom(project, command)
        assert result.exit_code == 2
        assert result.stderr.startswith("specloom.toml:")


def test_5_a_fault_of_our_own_is_3(
    project: Path, specloom: Specloom, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What nobody foresaw ends with 3 and a report of few lines, never with 1 or a traceback."""

    def fail(_: Run) -> dict[str, str]:
        message = "a\x1b[31mdefect" + "!" * 10_000
        raise ValueError(message)

    monkeypatch.setattr(Run, "files", fail)
    for command in ("generate", "check"):
        result = specloom(project, command)
        assert result.exit_code == 3
        assert "internal error: ValueError: a [31mdefect" in result.stderr
        assert "session.py:" in result.stderr
        assert "Traceback" not in result.output
        assert len(result.stderr) < 1000


def test_5_an_interruption_is_no_staleness(
    project: Path, specloom: Specloom, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who stops a command does not read in its exit code that the package is stale."""

    def stop(_: Run) -> dict[str, str]:
        raise KeyboardInterrupt

    monkeypatch.setattr(Run, "files", stop)
    assert specloom(project, "check").exit_code == 130


def test_5_any_terminal_shows_any_character(project: Path) -> None:
    """A diff with letters that the terminal does not have is printed with escapes."""
    described = spec({"S0": {**STRING, "enum": ["a", "b"], "description": "名前 \N{SNOWMAN}."}})
    (project / "openapi.json").write_text(json.dumps(described))
    command = [sys.executable, "-m", "specloom"]
    environment = {**os.environ, "PYTHONIOENCODING": "latin-1"}
    subprocess.run([*command, "generate"], cwd=project, check=True, capture_output=True)
    model = project / "out" / "sdk" / "params" / "__init__.py"
    model.write_text("# \N{SNOWMAN}\n", "utf-8")
    result = subprocess.run(
        [*command, "check"], cwd=project, env=environment, check=False, capture_output=True
    )
    assert result.returncode == 1
    assert b"\\u2603" in result.stdout


def test_5_an_unreadable_file_is_bad_input(
    project: Path, specloom: Specloom, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file of the package that the system does not let us read ends the command with 2."""
    assert specloom(project, "generate").exit_code == 0

    def refuse(*_: object) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("specloom.output.compare.read_bytes", refuse)
    for command in (["check", "--full"], ["generate"]):
        result = specloom(project, *command)
        assert (result.exit_code, "error[SL504]" in result.stderr) == (2, True)


# 6: locks


def test_6_a_missing_lock_is_stale(project: Path, specloom: Specloom) -> None:
    """The lock is a part of what is committed."""
    assert specloom(project, "generate").exit_code == 0
    (project / lock.NAME).unlink()
    result = specloom(project, "check")
    assert result.exit_code == 1
    assert result.stderr == "stale: specloom.lock is missing, run `specloom generate`\n"


def test_6_a_forgery_does_not_pass_the_full_check(project: Path, specloom: Specloom) -> None:
    """Plain `check` believes the lock; `--full` generates and believes nobody."""
    assert specloom(project, "generate").exit_code == 0
    folder = project / "out"
    forged = {
        path: text.decode() + ("# forged\n" if path.endswith("client.py") else "")
        for path, text in states(folder).items()
        if not path.endswith("MANIFEST.json")
    }

    digests = with_manifest("sdk", forged)
    for path, text in digests.items():
        (folder / path).write_text(text, "utf-8")
    old = read_lock((project / lock.NAME).read_text("utf-8"))
    new = lock.compose(
        *(old.inputs, templates_folder(), digests["sdk/MANIFEST.json"], old.operations)
    )
    (project / lock.NAME).write_text(new, "utf-8")
    assert specloom(project, "check").exit_code == 0
    assert specloom(project, "check", "--full").exit_code == 1


def test_6_a_stale_package_says_why(project: Path, specloom: Specloom) -> None:
    """What changed since the lock was written is named."""
    assert specloom(project, "generate").exit_code == 0
    changed = spec({"S0": {"type": "object", "properties": {"a": STRING}}})
    (project / "openapi.json").write_text(json.dumps(changed))
    result = specloom(project, "check")
    assert result.exit_code == 1
    assert "because openapi.json changed\n" in result.stdout


def test_6_a_lock_that_is_older_says_so(project: Path, specloom: Specloom) -> None:
    """A change that does not reach the output is said, and is not stale."""
    assert specloom(project, "generate").exit_code == 0
    (project / "openapi.json").write_text(json.dumps(spec(), indent=1))
    (project / "specloom.toml").write_text(CONFIG + "apply = []\n")
    result = specloom(project, "check")
    assert result.exit_code == 0
    assert result.stderr == "the lock is older: openapi.json changed, specloom.toml changed\n"


def test_6_configurations_of_one_folder_have_locks_of_their_own(
    project: Path, specloom: Specloom
) -> None:
    """The second one does not make the first one stale."""
    (project / "other.toml").write_text(CONFIG.replace('"out"', '"other"'))
    for name in ("specloom.toml", "other.toml"):
        assert specloom(project, "generate", "--config", name).exit_code == 0
    for name in ("specloom.toml", "other.toml"):
        assert "nothing changed" in specloom(project, "check", "--config", name).stdout
    assert (project / "other.specloom.lock").is_file()


# 7: ends of lines


def test_7_windows_ends_of_lines_are_no_edits(project: Path, specloom: Specloom) -> None:
    """A checkout with other ends of lines is current, the line for git is offered, `generate` restores them."""
    assert specloom(project, "generate").exit_code == 0
    before = states(project / "out")
    for path in (project / "out").rglob("*.*"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    result = specloom(project, "check")
    assert result.exit_code == 0
    assert "add `* text=auto eol=lf` to .gitattributes" in result.stderr
    assert specloom(project, "generate").exit_code == 0
    assert states(project / "out") == before


# 11: links, caches, files without end


@pytest.mark.parametrize("link", ["sdk", "sdk/resources", "sdk/_runtime"])
@pytest.mark.parametrize("options", [(), ("--discard-edits",)])
def test_11_nothing_is_written_through_links(
    project: Path, tmp_path: Path, specloom: Specloom, link: str, options: tuple[str, ...]
) -> None:
    """A package, or a folder of it, that is a link to another place is refused."""
    outside = tmp_path / "outside"
    (outside / "below").mkdir(parents=True)
    (outside / "client.py").write_text("mine = 1\n")
    (project / "out" / link).parent.mkdir(parents=True)
    (project / "out" / link).symlink_to(outside)
    before = states(tmp_path)
    result = specloom(project, "generate", *options)
    assert result.exit_code == 2
    assert f"error[SL532]: {link} is a symbolic link" in result.stderr
    assert states(tmp_path) == before


def test_11_a_lock_that_is_a_link_is_replaced(
    project: Path, tmp_path: Path, specloom: Specloom
) -> None:
    """What the link led to stays as it was."""
    victim = tmp_path / "victim"
    victim.write_text("mine\n")
    (project / lock.NAME).symlink_to(victim)
    assert specloom(project, "generate").exit_code == 0
    assert victim.read_text() == "mine\n"
    assert not (project / lock.NAME).is_symlink()


@pytest.mark.parametrize(
    "name", [".specloom-notes", ".specloom-7-notes", ".specloom-" + "9" * 5000]
)
def test_11_only_our_staging_is_removed(project: Path, specloom: Specloom, name: str) -> None:
    """A folder that is called nearly as one of ours stays."""
    kept = project / "out" / name[:200]
    kept.mkdir(parents=True)
    assert specloom(project, "generate").exit_code == 0
    assert kept.is_dir()


def test_11_caches_of_tools_are_nobodys_files(project: Path, specloom: Specloom) -> None:
    """What mypy or pytest leave inside of the package blocks nothing and stays."""
    assert specloom(project, "generate").exit_code == 0
    cache = project / "out" / "sdk" / ".mypy_cache" / "3.11" / "a.json"
    cache.parent.mkdir(parents=True)
    cache.write_text("{}")
    assert specloom(project, "check").exit_code == 0
    assert specloom(project, "generate").exit_code == 0
    assert cache.is_file()


@pytest.mark.parametrize("name", ["specloom.toml", "openapi.json"])
def test_11_pipes_are_no_input(project: Path, specloom: Specloom, name: str) -> None:
    """A pipe that nobody writes into is refused by every command, and not waited for."""
    (project / name).unlink()
    os.mkfifo(project / name)
    for command in ("generate", "check", "variants"):
        result = specloom(project, command)
        assert result.exit_code == 2
        assert f"{name}: error[SL101]: cannot read the" in result.stderr
        assert "not an ordinary file" in result.stderr


@pytest.mark.parametrize("name", ["/dev/zero", "/dev/urandom", "/proc/self/mem", "."])
def test_11_devices_are_no_input(project: Path, specloom: Specloom, name: str) -> None:
    """A file without end is refused."""
    (project / "specloom.toml").write_text(CONFIG.replace("openapi.json", name))
    with bounded():
        result = specloom(project, "generate")
    assert result.exit_code == 2
    assert f"{name}: error[SL101]" in result.stderr


def test_11_urls_are_no_input(project: Path, specloom: Specloom) -> None:
    """Nothing is read from the network but by https, and the error says so."""
    url = "http://evil.example/openapi.json"
    (project / "specloom.toml").write_text(CONFIG.replace("openapi.json", url))
    assert (
        f"{url}: error[SL101]: cannot read the document: only https:// is fetched"
        in specloom(project, "generate").stderr
    )


def test_11_a_lock_that_is_a_pipe_is_no_lock(project: Path, specloom: Specloom) -> None:
    """What stands where the lock should be is not waited for."""
    assert specloom(project, "generate").exit_code == 0
    (project / lock.NAME).unlink()
    os.mkfifo(project / lock.NAME)
    assert specloom(project, "check").exit_code == 1


def test_11_sizes_are_limited(tmp_path: Path) -> None:
    """A file that is larger than any spec is not read, whatever is in it."""
    with (tmp_path / "large.json").open("wb") as file:
        file.truncate(1 << 40)
    report = Report()
    with bounded():
        assert read("large.json", tmp_path, report) is None
    assert [found.message for found in report.diagnostics] == [
        "cannot read the file: larger than 64 MiB"
    ]


@pytest.mark.parametrize("name", ["bomb.json", "bomb.yaml"])
def test_11_memory_is_limited(tmp_path: Path, name: str) -> None:
    """Millions of empty values in a text of ordinary size are refused before they fill the memory."""
    head = '{"a": [' if name.endswith(".json") else 'a: {"b": ['
    (tmp_path / name).write_text(head + "[]," * 10_000_000 + "1]}")
    program = """
import resource, sys
from pathlib import Path
resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))
from specloom.diagnostics import Report
from specloom.read.source import read
report = Report()
read(sys.argv[2], Path(sys.argv[1]), report)
print([found.code for found in report.diagnostics])
"""
    command = [sys.executable, "-c", program, str(tmp_path), name]
    result = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert result.stdout == "['SL119']\n", result.stderr


@pytest.mark.parametrize(("variable", "lively"), [("NO_COLOR", False), ("ANYTHING", True)])
def test_11_who_wants_no_colour_gets_no_spinner(
    project: Path, variable: str, *, lively: bool
) -> None:
    """With NO_COLOR a terminal gets plain lines, as a pipe does."""
    code, shown = on_terminal(project, "generate", **{variable: "1"})
    assert code == 0
    assert ("\x1b[?25l" in shown) is lively
    assert ("\x1b" in shown) is lively


def test_11_no_line_of_other_files_is_printed(project: Path, specloom: Specloom) -> None:
    """What is named as a spec and is not called like one is not quoted in errors."""
    (project / ".env").write_text('{"KEY": secret,\n')
    (project / "specloom.toml").write_text(CONFIG.replace("openapi.json", ".env"))
    result = specloom(project, "generate")
    assert result.exit_code == 2
    assert ".env:" in result.stderr
    assert "secret" not in result.stderr
