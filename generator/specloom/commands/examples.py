"""What `--help` shows of a command besides its options."""

from __future__ import annotations


def examples(*commands: str) -> str:
    """A paragraph with command lines that work, which `--help` prints as it is."""
    return "\n".join(("\b", "Examples:", *(f"  {command}" for command in commands)))
