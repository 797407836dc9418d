"""The line on a terminal that says what is at work; loaded where there is one."""

from __future__ import annotations

import sys
import time

from rich import progress
from rich.console import Console
from rich.text import Text

from specloom.commands.terminal import has_colours
from specloom.styled import visible


class Progress:
    """A line with the name of the stage and the time since the command began."""

    def __init__(self) -> None:
        began = time.monotonic()
        console = Console(stderr=True, force_terminal=True, no_color=not has_colours(sys.stderr))
        self._line = progress.Progress(
            progress.SpinnerColumn(),
            progress.TextColumn("{task.description}", markup=False),
            _Elapsed(began),
            console=console,
            transient=True,
        )
        self._task = self._line.add_task("")

    def start(self) -> None:
        """Show the line."""
        self._line.start()

    def stop(self) -> None:
        """Remove it."""
        self._line.stop()

    def name(self, stage: str) -> None:
        """Say what is at work now."""
        self._line.update(self._task, description=visible(stage))


class _Elapsed(progress.ProgressColumn):
    """The time since the command began."""

    def __init__(self, began: float) -> None:
        super().__init__()
        self._began = began

    def render(self, task: progress.Task) -> Text:
        """Seconds, with their tenths."""
        del task
        return Text(f"{time.monotonic() - self._began:.1f} s", style="dim")
