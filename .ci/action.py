"""What action.yml runs: `specloom check` of every configuration, and the update if that is wanted.

The annotations go to the output, the status and a summary to the files that the environment names.
With an update a stale SDK is generated, committed to a branch of its own, pushed and proposed. What
specs say is nobody's to trust: it is shown as code, and where GitHub would read commands they are off.
"""

from __future__ import annotations

import base64
import json
import os
import re
import secrets
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NoReturn

from specloom.formats.as_github import as_github
from specloom.formats.as_json import from_json
from specloom.formats.outcome import Outcome
from specloom.output import lock

ORDER = ("up to date", "stale", "bad input")
CODES = {"up to date": 0, "stale": 1, "bad input": 2}
BAD_INPUT, FAULT = 2, 3
TITLE = "Update the generated SDK"
#: Characters of a summary: the body of a pull request has 65,536 at most.
MOST = 60_000


def main() -> int:
    """Check; return the exit code of the step."""
    given = [one.strip() for one in os.environ["SPECLOOM_CONFIG"].split("\n")]
    configurations = [one for one in dict.fromkeys(given) if one]
    if not configurations:
        return refuse("the input `config` names no configuration")
    if os.environ.get("SPECLOOM_PROPOSE") not in ("true", "false"):
        return refuse('the input `update` is "true" or "false"')
    found = {one: check(one) for one in configurations}
    status = max((one.status for one in found.values()), key=ORDER.index)
    tell("GITHUB_OUTPUT", f"status={status}\n")
    body = "\n".join(described(config, one, MOST // len(found)) for config, one in found.items())
    tell("GITHUB_STEP_SUMMARY", body)
    if status == "stale" and proposes():
        return propose({name: one for name, one in found.items() if one.status == "stale"}, body)
    return CODES[status]


def proposes() -> bool:
    """Whether an update is wanted."""
    return os.environ.get("SPECLOOM_PROPOSE") == "true"


def check(config: str) -> Outcome:
    """Print the annotations of a configuration and return what was found."""
    done = run(["specloom", "check", "--full", "--config", config, "--format", "json"])
    if done.returncode not in CODES.values():
        fail(done)
    found = from_json(done.stdout)
    if not (proposes() and found.status == "stale"):
        sys.stdout.write(as_github(found))
    return found


def described(config: str, found: Outcome, most: int) -> str:
    """What was found as Markdown, for a summary and for the body of a pull request."""
    lines = [f"because {one}" for one in found.because]
    lines += ["what changes for users:"] if found.api else []
    lines += [f"  {one}" for one in found.api]
    lines += [f"{len(found.files)} files differ"] if found.status == "stale" else []
    lines += [f"{one.code}: {one.message}" for one in found.findings]
    heading = f"### {name_as_code(config)}: {found.status}\n"
    return f"{heading}\n{block_of_code(shortened(lines, most))}" if lines else heading


def name_as_code(text: str) -> str:
    """A text of one line as Markdown that is nothing but this text."""
    fence, pad = "`" * (ticks(text) + 1), " " if "`" in text else ""
    return f"{fence}{pad}{text}{pad}{fence}"


def block_of_code(text: str) -> str:
    """Lines as Markdown that is nothing but these lines: no mark of theirs ends the block."""
    fence = "`" * max(3, ticks(text) + 1)
    return f"{fence}text\n{text}\n{fence}\n"


def ticks(text: str) -> int:
    """The length of the longest run of backticks."""
    return max((len(one) for one in re.findall("`+", text)), default=0)


def shortened(lines: list[str], most: int) -> str:
    """Lines that have so many characters at most; then one that says how many more there are."""
    kept: list[str] = []
    for line in lines:
        most -= len(line) + 1
        if most < 0:
            return "\n".join([*kept, f"and {len(lines) - len(kept)} lines more"])
        kept.append(line)
    return "\n".join(kept)


def propose(stale: dict[str, Outcome], body: str) -> int:
    """Generate on a branch of its own, push it, and open a pull request unless there is one."""
    branch, base = os.environ["SPECLOOM_BRANCH"], must(["git", "branch", "--show-current"]).strip()
    if branch in ("", base):
        return refuse("the input `branch` has to be another branch than that of the update")
    must(["git", "switch", "--quiet", "--force-create", branch])
    for config in stale:
        must(["specloom", "generate", "--quiet", "--config", config])
    add(stale)
    if run(["git", "diff", "--cached", "--quiet"]).returncode == 0:
        return refuse("the update changes nothing that git tracks: is the SDK ignored?")
    author = ["-c", "user.name=specloom", "-c", "user.email=specloom@users.noreply.github.com"]
    must(["git", *author, "commit", "--quiet", "--file", "-"], f"{TITLE}\n\n{body}")
    must(["git", "push", "--quiet", "--force", "origin", branch], settings=credentials())
    about = ["--head", branch, "--state", "open", "--json", "number,isCrossRepository"]
    listed = json.loads(must(["gh", "pr", "list", *about]))
    own = [str(one["number"]) for one in listed if not one["isCrossRepository"]]
    if own:
        must(["gh", "pr", "edit", own[0], "--body-file", "-"], body)
    else:
        into = ["--base", base] if base else []
        new = ["--head", branch, *into, "--title", TITLE, "--body-file", "-"]
        must(["gh", "pr", "create", *new], body)
    return 0


def add(stale: dict[str, Outcome]) -> None:
    """Stage what git tracks, the SDKs, their locks and inputs; whatever else lies about stays out."""
    must(["git", "add", "--update"])
    paths = {Path(one.file) for found in stale.values() for one in found.files}
    for own in map(lock.beside, map(Path, stale)):
        inputs = (one for one in lock.recorded_inputs(own) if not re.match(r"package:|\w+://", one))
        paths |= {own, *(own.parent / one for one in inputs)}
    top = Path(must(["git", "rev-parse", "--show-toplevel"]).strip()).resolve()
    inside = (path for path in sorted(paths) if path.resolve().is_relative_to(top))
    given = "".join(f"{path}\0" for path in inside if path.exists())
    ignored = run(["git", "check-ignore", "-z", "--stdin"], given).stdout.split("\0")
    kept = "".join(f"{one}\0" for one in given.split("\0") if one and one not in ignored)
    if kept:
        literal = {"GIT_LITERAL_PATHSPECS": "1"}
        from_input = ["--pathspec-from-file=-", "--pathspec-file-nul"]
        must(["git", "add", *from_input], kept, settings=literal)


def credentials() -> dict[str, str]:
    """Settings of git that let it push with the token of the input, not with that of the checkout."""
    token, server = (os.environ.get(one, "") for one in ("GH_TOKEN", "GITHUB_SERVER_URL"))
    if not (token and server):
        return {}
    basic = base64.b64encode(f"x-access-token:{token}".encode()).decode()
    sys.stdout.write(f"::add-mask::{basic}\n")
    first = int(os.environ.get("GIT_CONFIG_COUNT", "0"))
    found = {"GIT_CONFIG_COUNT": str(first + 2)}
    for number, value in enumerate(("", f"AUTHORIZATION: basic {basic}"), first):
        found[f"GIT_CONFIG_KEY_{number}"] = f"http.{server}/.extraheader"
        found[f"GIT_CONFIG_VALUE_{number}"] = value  # an empty one forgets those before it
    return found


def must(command: list[str], text: str = "", settings: Mapping[str, str] | None = None) -> str:
    """Run a command and return its output; one that fails ends the step with what it said."""
    done = run(command, text, settings)
    if done.returncode:
        sys.stdout.write(f"{' '.join(command[:3])}:\n")
        fail(done)
    return done.stdout


def run(
    command: list[str], text: str = "", settings: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run a command that reads a text."""
    return subprocess.run(
        command,
        input=text,
        env={**os.environ, **(settings or {})},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def fail(done: subprocess.CompletedProcess[str]) -> NoReturn:
    """End the step with what a command said, in which GitHub looks for no commands."""
    token = secrets.token_hex(16)
    sys.stdout.write(f"::stop-commands::{token}\n{done.stdout}{done.stderr}\n::{token}::\n")
    own = done.returncode if done.args[0] == "specloom" else BAD_INPUT
    raise SystemExit(own if own in (BAD_INPUT, FAULT) else FAULT)


def refuse(text: str) -> int:
    """Say what is wrong with the use of the action; the exit code of the step."""
    sys.stdout.write(f"::error title=Specloom::{text}\n")
    return BAD_INPUT


def tell(variable: str, text: str) -> None:
    """Append to the file that a variable of the environment names, if it does."""
    if name := os.environ.get(variable):
        with Path(name).open("a", encoding="utf-8") as file:
            file.write(text)


if __name__ == "__main__":
    sys.exit(main())
