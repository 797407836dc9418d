"""What a process ends with: one table for all commands."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum


class Exit(IntEnum):
    """The exit codes. `FINDING` stands for what was asked for and nothing else, so no crash ends with it."""

    CLEAN = 0
    FINDING = 1
    BAD_INPUT = 2
    FAULT = 3
    INTERRUPTED = 130
    UNREAD = 141


#: What each code means, for `specloom --help` and docs/commands.md.
MEANINGS: Mapping[Exit, str] = {
    Exit.CLEAN: "done, and nothing was found that was asked for",
    Exit.FINDING: "what was asked for was found: the SDK, or a copy of it, is stale",
    Exit.BAD_INPUT: "the input, the configuration or the command line is bad",
    Exit.FAULT: "a defect of Specloom, with a few lines to report",
    Exit.INTERRUPTED: "it was interrupted",
    Exit.UNREAD: "nobody reads what it prints",
}
