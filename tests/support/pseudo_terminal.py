"""Commands on a pseudo-terminal."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

#: What decides on colours and progress; a test says which of it is there.
DECIDING = ("CI", "NO_COLOR", "FORCE_COLOR", "TERM")


def on_terminal(
    folder: Path, *arguments: str, typed: str = "", **environment: str
) -> tuple[int, str]:
    """Run Specloom on a pseudo-terminal; return its exit code and all that it shows."""
    leader, follower = pty.openpty()
    os.write(leader, typed.encode())
    command = [sys.executable, "-m", "specloom", *arguments]
    with subprocess.Popen(
        command,
        cwd=folder,
        env=surroundings(**{"TERM": "xterm-256color", **environment}),
        stdin=follower,
        stdout=follower,
        stderr=follower,
        start_new_session=True,
    ) as process:
        os.close(follower)
        shown = b"".join(iter(lambda: _read(leader), b""))
        os.close(leader)
        return process.wait(), shown.decode().replace("\r\n", "\n")


def surroundings(**environment: str) -> Mapping[str, str]:
    """The environment of a command, in which nothing is decided but what is given."""
    return {k: v for k, v in os.environ.items() if k not in DECIDING} | environment


def _read(leader: int) -> bytes:
    try:
        return os.read(leader, 65536)
    except OSError:  # the process has ended
        return b""
