"""What action.yml runs: `specloom check` of every configuration, and the update if that is wanted.

The annotations go to the output, the status and a summary to the files that the environment names.
With an update a stale SDK is generated, committed to a branch of its own, pushed and proposed.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ORDER = ("up to date", "stale", "bad input")
CODES = {"up to date": 0, "stale": 1, "bad input": 2}
FAULT = 3
TITLE = "Update the generated SDK"


def main() -> int:
    """Check; return the exit code of the step."""
    configurations = os.environ["SPECLOOM_CONFIG"].split("\n")
    found = {one.strip(): check(one.strip()) for one in configurations if one.strip()}
    status = max((one["status"] for one in found.values()), key=ORDER.index, default="up to date")
    tell("GITHUB_OUTPUT", f"status={status}\n")
    body = "\n".join(described(config, one) for config, one in found.items())
    tell("GITHUB_STEP_SUMMARY", body)
    if status == "stale" and os.environ.get("SPECLOOM_PROPOSE") == "true":
        propose([name for name, one in found.items() if one["status"] == "stale"], body)
        return 0
    return CODES[status]


def check(config: str) -> dict[str, Any]:
    """Print the annotations of a configuration and return what was found."""
    proposes = os.environ.get("SPECLOOM_PROPOSE") == "true"
    command = ["specloom", "check", "--full", "--config", config]
    found = run([*command, "--format", "json"])
    if found.returncode not in CODES.values():
        sys.stderr.write(found.stderr)
        raise SystemExit(FAULT)
    outcome: dict[str, Any] = json.loads(found.stdout)
    if not (proposes and outcome["status"] == "stale"):
        sys.stdout.write(run([*command, "--format", "github"]).stdout)
    return outcome


def described(config: str, found: dict[str, Any]) -> str:
    """What was found as Markdown, for a summary and for the body of a pull request."""
    lines = [f"### {config}: {found['status']}", ""]
    lines += [f"Because {', '.join(found['because'])}.", ""] if found["because"] else []
    lines += [f"- {one['subject']}: {one['text']}" for one in found["api"]]
    if found["status"] == "stale":
        lines += ["", f"{len(found['files'])} files differ."]
    lines += [f"- `{one['code']}` {one['message']}" for one in found["diagnostics"]]
    return "\n".join(lines).rstrip() + "\n"


def propose(configurations: list[str], body: str) -> None:
    """Generate on a branch of its own, push it, and open a pull request unless there is one."""
    branch = os.environ["SPECLOOM_BRANCH"]
    must(["git", "switch", "--force-create", branch])
    for config in configurations:
        must(["specloom", "generate", "--quiet", "--config", config])
    must(["git", "add", "--all"])
    author = ["-c", "user.name=specloom", "-c", "user.email=specloom@users.noreply.github.com"]
    must(["git", *author, "commit", "--quiet", "--message", f"{TITLE}\n\n{body}"])
    must(["git", "push", "--quiet", "--force", "origin", branch])
    listed = must(["gh", "pr", "list", "--head", branch, "--state", "open", "--json", "number"])
    numbers = [str(one["number"]) for one in json.loads(listed)]
    if numbers:
        must(["gh", "pr", "edit", numbers[0], "--body", body])
    else:
        must(["gh", "pr", "create", "--head", branch, "--title", TITLE, "--body", body])


def must(command: list[str]) -> str:
    """Run a command and return its output; one that fails ends the step with what it said."""
    done = run(command)
    if done.returncode:
        sys.stderr.write(f"{' '.join(command[:3])}:\n{done.stdout}{done.stderr}")
        raise SystemExit(FAULT)
    return done.stdout


def run(command: list[str]) -> subprocess.CompletedProcess[str]:
    """Run a command."""
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)


def tell(variable: str, text: str) -> None:
    """Append to the file that a variable of the environment names, if it does."""
    if name := os.environ.get(variable):
        with Path(name).open("a", encoding="utf-8") as file:
            file.write(text)


if __name__ == "__main__":
    sys.exit(main())
