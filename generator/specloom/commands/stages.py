"""The stages of a command: which one is at work, and how long each took."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Protocol

from specloom.commands.terminal import shows_progress
from specloom.commands.voice import Voice
from specloom.styled import Line, Span, Style


class _Progress(Protocol):
    """The line on a terminal that says what is at work."""

    def start(self) -> None:
        """Show the line."""

    def stop(self) -> None:
        """Remove it."""

    def name(self, stage: str) -> None:
        """Say what is at work now."""


class Stages:
    """A stage begins when it says so and lasts until the next one does. Only who sees it waits for rich."""

    def __init__(self, voice: Voice) -> None:
        self._progress: _Progress | None = None
        self._verbose = voice.verbose
        self._seconds: dict[str, float] = {}
        self._stage, self._since, self._working = "", 0.0, False
        if shows_progress() and not voice.quiet:
            self._progress = import_module("specloom.commands.progress").Progress()

    def begin(self, stage: str, variant: str = "") -> None:
        """Take note that a stage begins, of one variant or of all."""
        self._count()
        self._stage = f"{stage} {variant}".rstrip()
        if self._progress:
            self._progress.name(self._stage)
        self._show()

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """Show what is at work, until it ends."""
        self._working, self._since = True, time.perf_counter()
        self._show()
        try:
            yield
        finally:
            if self._progress:
                self._progress.stop()
            self._count()
            self._working = False

    def _show(self) -> None:
        if self._progress and self._working and self._stage:
            self._progress.start()

    def times(self) -> list[Line]:
        """How long each stage took, where somebody saw it and wants to know."""
        if not (self._progress and self._verbose and self._seconds):
            return []
        rows = {**self._seconds, "total": sum(self._seconds.values())}
        width = max(map(len, rows))
        return [
            (Span(f"{name:<{width}}  {seconds:6.2f} s", Style.DIM),)
            for name, seconds in rows.items()
        ]

    def _count(self) -> None:
        now = time.perf_counter()
        if self._working and self._stage:
            self._seconds[self._stage] = self._seconds.get(self._stage, 0.0) + now - self._since
        self._since = now
